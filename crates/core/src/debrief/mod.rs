//! The debrief: what a run comes to, as values that any face can show. It answers, in this order: what was true; what
//! protected and what harmed; the conversations, by kind of question, with trust and distress over time; what was
//! noticed, missed and imagined; the sources; what to practise next.
//!
//! Nothing here marks or draws anything: marks come from [`crate::assess`], pictures from the faces. How each move is
//! judged takes seconds to find out, so it is no part of a [`Debrief`]; whoever shows it asks the author's tools (`judge`)
//! and spreads the work.

mod conversation;

pub use conversation::{Conversation, Moment, Turn, What};

use crate::assess::{Assessment, CueReading, Mark, Reading, Verdict};
use crate::practice::IndicatorIx;
use crate::scenario::{PersonIx, TextIx};
use crate::session::{Note, Session};
use crate::vocabulary::{Competency, Finding, Truth};

/// What a run comes to.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// Marks, scores, band.
    pub assessment: Assessment,
    /// Each competency with its score and the least it must reach.
    pub scores: Vec<(Competency, u8, u8)>,
    /// Whether a panel still has to set the numbers: say so on screen.
    pub is_provisional: bool,
    /// Whether experts have reviewed the scenario: say so on screen when not.
    pub is_reviewed: bool,
    /// What was true of each person, in the order in which the trainee met them.
    pub people: Vec<Fate>,
    /// What protected people: marks that are good, the weightiest first.
    pub protected: Vec<Mark>,
    /// What harmed them: unsafe errors first, then other harm, then what was left undone for them.
    pub harmed: Vec<Mark>,
    /// Each conversation.
    pub conversations: Vec<Conversation>,
    /// Signs read as signs.
    pub noticed: Vec<Reread>,
    /// Signs met and not read, and signs never met.
    pub missed: Vec<Reread>,
    /// Signs read into what is none.
    pub imagined: Vec<Reread>,
    /// Decoys rightly left alone.
    pub resisted: Vec<Reread>,
    /// Keys of the sources behind the marks.
    pub sources: Vec<String>,
    /// The competencies to practise next, the weakest first, each with the marks that cost most.
    pub next: Vec<(Competency, Vec<Mark>)>,
}

/// What was true of a person, beside what was decided.
#[derive(Clone, Debug)]
pub struct Fate {
    /// The person.
    pub person: PersonIx,
    /// What was true.
    pub truth: Truth,
    /// Who this was, in the scenario's words.
    pub story: Option<TextIx>,
    /// What they did, in the scenario's words.
    pub offence: Option<TextIx>,
    /// The findings that fit.
    pub fitting: Vec<Finding>,
    /// The findings made; empty when none was.
    pub made: Vec<Finding>,
    /// The certainty stated, 0–100.
    pub rating: Option<u8>,
}

/// A cue, read again knowing what was true.
#[derive(Clone, Debug)]
pub struct Reread {
    /// How it was read.
    pub reading: CueReading,
    /// The cue as the notebook quotes it.
    pub text: TextIx,
    /// Why it means what it means, or nothing.
    pub why: Option<TextIx>,
    /// What it shows.
    pub shows: Vec<IndicatorIx>,
    /// What the trainee made of it.
    pub noted: Option<Note>,
    /// The documented mistake it tempts to.
    pub tempts: Option<String>,
}

/// Makes the debrief of a run.
#[must_use]
pub fn debrief(session: &Session, assessment: Assessment) -> Debrief {
    let scoring = session.practice().scoring();
    let scores: Vec<(Competency, u8, u8)> = Competency::ALL
        .iter()
        .map(|&c| {
            (
                c,
                assessment.score(c),
                scoring.pass.iter().find(|(p, _)| *p == c).map_or(0, |(_, n)| *n),
            )
        })
        .collect();
    let rereads: Vec<Reread> = assessment.readings.iter().map(|r| reread(session, r)).collect();
    let of = |wanted: &[Reading]| {
        rereads
            .iter()
            .filter(|r| wanted.contains(&r.reading.reading))
            .cloned()
            .collect::<Vec<_>>()
    };
    Debrief {
        is_provisional: scoring.provisional,
        is_reviewed: session.scenario().header().review.is_reviewed,
        people: fates(session),
        protected: protected(&assessment),
        harmed: harmed(&assessment),
        conversations: conversation::conversations(session),
        noticed: of(&[Reading::Hit, Reading::NearHit]),
        missed: of(&[Reading::Miss, Reading::Unseen]),
        imagined: of(&[Reading::FalseAlarm]),
        resisted: of(&[Reading::CorrectRejection]),
        sources: sources(session, &assessment),
        next: next(&scores, &assessment),
        scores,
        assessment,
    }
}

fn reread(session: &Session, reading: &CueReading) -> Reread {
    let cue = session.scenario().cue(reading.cue);
    let noted = session
        .view()
        .notes()
        .iter()
        .find(|n| n.cue == reading.cue && n.about == reading.about)
        .cloned();
    Reread {
        reading: *reading,
        text: cue.text,
        why: cue.why,
        shows: cue.shows.clone(),
        noted,
        tempts: cue.tempts.clone(),
    }
}

fn fates(session: &Session) -> Vec<Fate> {
    let view = session.view();
    view.to_decide()
        .into_iter()
        .filter_map(|person| {
            let about = session.scenario().person(person);
            let truth = about.truth?;
            let fitting = session
                .practice()
                .verdict(truth, about.age_group)
                .map(|v| v.fits.clone())
                .unwrap_or_default();
            let made = view.decided(person).map(|d| d.findings.clone()).unwrap_or_default();
            Some(Fate {
                person,
                truth,
                story: about.story,
                offence: about.offence,
                fitting,
                made,
                rating: view.rating(person),
            })
        })
        .collect()
}

/// Competencies in which a mark is about people, not about reading signs.
const fn is_about_people(competency: Competency) -> bool {
    matches!(
        competency,
        Competency::Care | Competency::Interviewing | Competency::Deciding
    )
}

fn protected(assessment: &Assessment) -> Vec<Mark> {
    let mut marks: Vec<Mark> = assessment
        .marks
        .iter()
        .filter(|m| m.verdict == Verdict::Good && is_about_people(m.competency))
        .cloned()
        .collect();
    marks.sort_by_key(|m| (std::cmp::Reverse(m.points), m.entry));
    marks
}

fn harmed(assessment: &Assessment) -> Vec<Mark> {
    let is_unsafe =
        |m: &Mark| assessment.unsafe_errors.iter().any(|(code, _)| *code == m.point) && m.verdict == Verdict::Harm;
    let undone =
        |m: &Mark| m.verdict == Verdict::Missed && matches!(m.competency, Competency::Care | Competency::Deciding);
    let mut marks: Vec<Mark> = assessment
        .marks
        .iter()
        .filter(|m| m.verdict == Verdict::Harm || undone(m))
        .cloned()
        .collect();
    marks.sort_by_key(|m| {
        (
            !is_unsafe(m),
            m.verdict != Verdict::Harm,
            std::cmp::Reverse(m.possible),
            m.entry,
        )
    });
    marks
}

fn sources(session: &Session, assessment: &Assessment) -> Vec<String> {
    let practice = session.practice();
    let mut keys: Vec<String> = session.scenario().header().hangs_on.clone();
    for mark in &assessment.marks {
        if let Some(point) = practice.point(&mark.point) {
            keys.extend(point.sources.iter().cloned());
        } else if let Some(ix) = practice.indicator_ix(&mark.point) {
            keys.extend(practice.indicator(ix).sources.iter().cloned());
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// How many marks are named under one competency to practise.
const NAMED: usize = 3;

fn next(scores: &[(Competency, u8, u8)], assessment: &Assessment) -> Vec<(Competency, Vec<Mark>)> {
    let mut weak: Vec<&(Competency, u8, u8)> = scores.iter().filter(|(_, score, pass)| score < pass).collect();
    weak.sort_by_key(|(_, score, pass)| i16::from(*score) - i16::from(*pass));
    weak.iter()
        .map(|(competency, ..)| {
            let mut lost: Vec<Mark> = assessment
                .marks_of(*competency)
                .filter(|m| m.points < m.possible || m.verdict == Verdict::Harm)
                .cloned()
                .collect();
            lost.sort_by_key(|m| (m.verdict, std::cmp::Reverse(m.possible - m.points)));
            lost.truncate(NAMED);
            (*competency, lost)
        })
        .collect()
}
