//! The course of a talk as it was: trust and distress at each move, the kind of each wording, what was gained and what was put
//! in, which stage the talk was in, and which steps of an interview were done. Trust and distress are found by playing the run
//! again; the steps are those that the marks are about.

use crate::assess::{About, Assessed, Mark};
use crate::practice::marks::Comes;
use crate::scenario::{ActIx, PersonIx};
use crate::session::{Event, Session};
use crate::talk;
use crate::vocabulary::words::Topic;
use crate::vocabulary::{Competency, FearKind, Marked, Rung, Stage, WordingKind};

/// How the codes of the practice points begin that are steps of an interview.
const STEPS: &str = "INT-";

/// The course of every talk with a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// With whom.
    pub person: PersonIx,
    /// Every move of it, over all days.
    pub points: Vec<Point>,
    /// The steps of an interview, by their codes: done, done late, left out.
    pub steps: Vec<Step>,
}

/// A step of an interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The code of its practice point: `INT-05`.
    pub code: String,
    /// What the run shows of it.
    pub mark: Marked,
    /// How it came out.
    pub comes: Comes,
    /// The move by which it was done, where it was.
    pub entry: Option<usize>,
}

/// One move of a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The move, from 0.
    pub entry: usize,
    /// The act.
    pub act: ActIx,
    /// The minute of the act.
    pub minute: u16,
    /// Trust and distress before it, 0–9; nothing where there was no talk yet.
    pub before: Option<(u8, u8)>,
    /// Trust afterwards, 0–9.
    pub trust: u8,
    /// Distress afterwards, 0–9.
    pub distress: u8,
    /// The stage of the talk.
    pub stage: Stage,
    /// The kind of what was said, where something was.
    pub kind: Option<WordingKind>,
    /// Whether that is recommended.
    pub is_recommended: bool,
    /// How far the person told, where they told something, in their own words.
    pub told: Option<Rung>,
    /// Whether words were put in, and agreed to.
    pub is_planted: bool,
    /// Whether it was taken back.
    pub is_taken_back: bool,
    /// The fear that was met.
    pub met: Option<FearKind>,
}

/// The course of every talk with a person.
#[must_use]
pub fn course(session: &Session, assessed: &Assessed, person: PersonIx) -> Course {
    Course {
        person,
        points: points(session, person),
        steps: steps(session, assessed, person),
    }
}

fn points(session: &Session, person: PersonIx) -> Vec<Point> {
    let mut again = session.begin_again();
    let mut points: Vec<Point> = Vec::new();
    for (number, entry) in session.entries().iter().enumerate() {
        let act = again.act();
        let before = again.inside(person).map(|inside| (inside.trust, inside.distress));
        // A run that was kept by other rules may not go on; what came so far is told.
        if again.apply(entry.action.clone()).is_err() {
            break;
        }
        let is_of_it = |event: &Event| matches!(event, Event::Talk(who, _) if *who == person);
        let Some(inside) = again.inside(person).filter(|_| entry.events.iter().any(is_of_it)) else {
            continue;
        };
        // A talk that is gone on with the next day begins anew: people are engaged again first (INT-15).
        let same_day = points.last().filter(|point| point.act == act);
        let mut point = Point {
            entry: number,
            act,
            minute: u16::try_from(entry.second / 60).unwrap_or(u16::MAX),
            before,
            trust: inside.trust,
            distress: inside.distress,
            stage: same_day.map_or(Stage::Engage, |point| point.stage),
            kind: None,
            is_recommended: false,
            told: None,
            is_planted: false,
            is_taken_back: false,
            met: None,
        };
        for event in &entry.events {
            if let Event::Talk(who, event) = *event
                && who == person
            {
                point.follow(session, person, event);
            }
        }
        points.push(point);
    }
    points
}

impl Point {
    fn follow(&mut self, session: &Session, person: PersonIx, event: talk::Event) {
        match event {
            talk::Event::Asked(_, subject, kind) => {
                let script = session.scenario().script(person);
                let is_end = script.closing() == Some(subject);
                let topic = session.scenario().topic(person, subject);
                self.said(session, kind);
                self.stage = stage(self.stage, kind, topic, is_end);
            }
            talk::Event::Replied(_, kind) => self.said(session, kind),
            talk::Event::Told(_, rung, talk::Standing::Own) => self.told = self.told.max(Some(rung)),
            talk::Event::Planted(..) => self.is_planted = true,
            talk::Event::TookBack(true) => self.is_taken_back = true,
            talk::Event::Met(fear) => self.met = Some(session.scenario().script(person).fear(fear).kind),
            _ => {}
        }
    }

    fn said(&mut self, session: &Session, kind: WordingKind) {
        self.kind = Some(kind);
        self.is_recommended = session.practice().talk().rules.kind(kind).recommended;
    }
}

/// The stage that a question belongs to (FRM-02). What stands around the account does not end it: somebody is asked in the
/// middle of it whether they are cold.
const fn stage(before: Stage, kind: WordingKind, topic: Option<Topic>, is_end: bool) -> Stage {
    match (kind, topic) {
        _ if is_end => Stage::Closure,
        (WordingKind::Close | WordingKind::Abrupt | WordingKind::Consent | WordingKind::Blanket, _)
        | (_, Some(Topic::Next)) => Stage::Closure,
        (WordingKind::Explain, _) => Stage::Engage,
        (_, Some(topic)) if topic.is_matter() => Stage::Account,
        _ => before,
    }
}

/// The steps of an interview in the order of their codes, each way in which one came out once.
fn steps(session: &Session, assessed: &Assessed, person: PersonIx) -> Vec<Step> {
    let practice = session.practice();
    let of = |mark: &Mark| {
        let About::Shown(shown) = mark.about else { return None };
        let code = mark.point(practice, session.scenario());
        let is_scale = matches!(mark.competency, Competency::Interviewing | Competency::Care);
        // What only takes something off is a slip of words: it is told where it was said.
        let is_step = is_scale && mark.possible > 0 && code.starts_with(STEPS);
        is_step.then(|| Step {
            code: code.to_owned(),
            mark: shown,
            comes: mark.comes,
            entry: mark.entry.filter(|_| mark.comes != Comes::Missed),
        })
    };
    let mut steps: Vec<Step> = assessed.marks_about(person).filter_map(of).collect();
    steps.sort_by(|one, other| (&one.code, one.entry, one.mark).cmp(&(&other.code, other.entry, other.mark)));
    steps.dedup_by(|one, other| (&one.code, one.mark) == (&other.code, other.mark));
    steps
}
