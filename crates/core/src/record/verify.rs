//! Playing a record again and saying whether it comes to the same.

use super::{Record, RunResult, saw};
use crate::assess::assess;
use crate::practice::Practice;
use crate::scenario::Scenario;
use crate::session::{Refusal, Session};
use std::sync::Arc;

/// What a replay came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The same events and, when the run was ended, the same result.
    Same,
    /// Something happened differently from this move on, counted from 1; 0 is before the first.
    Diverged {
        /// The move, from 1.
        at: usize,
        /// Why.
        why: Divergence,
    },
    /// The events are the same and the result is not.
    ResultDiffers {
        /// As the record has it.
        kept: String,
        /// As it comes out now.
        now: String,
    },
}

/// How a replay left the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Divergence {
    /// The move names something that the scenario no longer has.
    Unknown(String),
    /// The move is refused now.
    Refused(Refusal),
    /// Something else followed.
    OtherEvents,
    /// A result was kept for a run that does not end.
    NotEnded,
}

/// A record, played again.
#[derive(Debug)]
pub struct Replayed {
    /// The run, as far as it could be played.
    pub session: Session,
    /// What it came to.
    pub verdict: Verdict,
    /// Whether the scenario has been changed since the record was kept.
    pub scenario_changed: bool,
    /// Whether the practice library has been changed since.
    pub practice_changed: bool,
}

impl Replayed {
    /// Whether nothing has changed and everything is the same.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.verdict == Verdict::Same && !self.is_changed()
    }

    /// Whether scenario or practice library have changed since.
    #[must_use]
    pub const fn is_changed(&self) -> bool {
        self.scenario_changed || self.practice_changed
    }
}

/// Plays a record again with the scenario it names.
#[must_use]
pub fn replay(record: &Record, scenario: &Arc<Scenario>, practice: &Arc<Practice>) -> Replayed {
    let header = &record.header;
    let mut session = Session::begin(scenario.clone(), practice.clone(), header.seed);
    let verdict = compare(record, &mut session);
    Replayed {
        session,
        verdict,
        scenario_changed: header.scenario_fingerprint != scenario.fingerprint()
            || header.scenario != scenario.header().id,
        practice_changed: header.practice_fingerprint != practice.fingerprint(),
    }
}

fn compare(record: &Record, session: &mut Session) -> Verdict {
    if saw(session.opening()) != record.header.saw {
        return Verdict::Diverged {
            at: 0,
            why: Divergence::OtherEvents,
        };
    }
    for kept in &record.moves {
        let diverged = |why| Verdict::Diverged { at: kept.n, why };
        let scenario = session.scenario().clone();
        let action = match scenario.action(&kept.step) {
            Ok(action) => action,
            Err(what) => return diverged(Divergence::Unknown(what)),
        };
        match session.apply(action).map(saw) {
            Ok(now) if now == kept.saw => {}
            Ok(_) => return diverged(Divergence::OtherEvents),
            Err(refusal) => return diverged(Divergence::Refused(refusal)),
        }
        if session
            .entries()
            .last()
            .is_some_and(|entry| entry.minute != kept.minute)
        {
            return diverged(Divergence::OtherEvents);
        }
    }
    let Some(kept) = &record.result else {
        return Verdict::Same;
    };
    if !session.is_over() {
        return Verdict::Diverged {
            at: record.moves.len(),
            why: Divergence::NotEnded,
        };
    }
    let now = RunResult::of(&assess(session));
    if now == *kept {
        Verdict::Same
    } else {
        Verdict::ResultDiffers {
            kept: kept.summary.clone(),
            now: now.summary,
        }
    }
}
