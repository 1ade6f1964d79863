//! The course of a talk as it was: trust and distress at each move, the kind of each wording, what was gained and what was put
//! in. Found by playing the run again.

use crate::scenario::{ActIx, PersonIx};
use crate::session::{Event, Session};
use crate::talk;
use crate::vocabulary::{FearKind, Rung, WordingKind};

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
pub fn course(session: &Session, person: PersonIx) -> Vec<Point> {
    let mut again = session.begin_again();
    let mut points = Vec::new();
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
        let mut point = Point {
            entry: number,
            act,
            minute: u16::try_from(entry.second / 60).unwrap_or(u16::MAX),
            before,
            trust: inside.trust,
            distress: inside.distress,
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
            talk::Event::Asked(_, _, kind) | talk::Event::Replied(_, kind) => {
                self.kind = Some(kind);
                self.is_recommended = session.practice().talk().rules.kind(kind).recommended;
            }
            talk::Event::Told(_, rung, talk::Standing::Own) => self.told = Some(rung),
            talk::Event::Planted(..) => self.is_planted = true,
            talk::Event::TookBack(true) => self.is_taken_back = true,
            talk::Event::Met(fear) => self.met = Some(session.scenario().script(person).fear(fear).kind),
            _ => {}
        }
    }
}
