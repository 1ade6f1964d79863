//! What the run would score if it ended now.

use crate::assess::{Mark, Verdict, assess};
use crate::locale::{Arg, Messages};
use crate::session::Session;
use crate::vocabulary::{Band, Competency};
use crate::wording;

/// The marks so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarksInside {
    /// The overall reading.
    pub band: Band,
    /// Each competency: what it has, and what it needs to pass.
    pub scores: Vec<(Competency, u8, Option<u8>)>,
    /// Unsafe errors: the rule, and the moment that made it so.
    pub unsafe_errors: Vec<(String, Option<usize>)>,
    /// Every mark, the heaviest first.
    pub marks: Vec<MarkInside>,
}

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkInside {
    /// How it came out.
    pub verdict: Verdict,
    /// The scale it counts for.
    pub competency: Competency,
    /// What it says.
    pub words: String,
    /// The rule behind it.
    pub point: String,
    /// Points earned, and points there were.
    pub points: (u16, u16),
    /// How many moves had been made when it was earned.
    pub moment: Option<usize>,
}

pub(super) fn marks(session: &Session, messages: &Messages) -> MarksInside {
    let found = assess(session);
    let scoring = session.practice().scoring();
    let mut marks: Vec<MarkInside> = found.marks.iter().map(|m| mark(m, session, messages)).collect();
    marks.sort_by_key(|m| m.verdict);
    MarksInside {
        band: found.band,
        scores: Competency::ALL
            .iter()
            .map(|&c| {
                let least = scoring.pass.iter().find(|(of, _)| *of == c).map(|(_, least)| *least);
                (c, found.score(c), least)
            })
            .collect(),
        unsafe_errors: found
            .unsafe_errors
            .iter()
            .map(|(code, entry)| (wording::rule(messages, session.practice(), code), entry.map(|e| e + 1)))
            .collect(),
        marks,
    }
}

fn mark(mark: &Mark, session: &Session, messages: &Messages) -> MarkInside {
    let view = session.view();
    let mut words = wording::about(view, messages, mark.key, mark.person);
    if let Some(cue) = mark.cue {
        let cue = view.text(view.cue_text(cue));
        words = format!("{words} {}", messages.with("debrief-cue", &[("cue", Arg::Word(&cue))]));
    }
    MarkInside {
        verdict: mark.verdict,
        competency: mark.competency,
        words,
        point: wording::rule(messages, session.practice(), &mark.point),
        points: (mark.points, mark.possible),
        moment: mark.entry.map(|e| e + 1),
    }
}
