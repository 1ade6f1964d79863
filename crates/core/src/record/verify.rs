//! Playing a record again and saying whether it comes to the same.

use super::{RULES, Record, RunResult, saw};
use crate::assess::assess;
use crate::locale::{Said, key, said};
use crate::practice::Practice;
use crate::scenario::{Missing, Scenario};
use crate::session::{Event, Refusal, Session};
use std::sync::Arc;

/// What a replay came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The same events and, when the run was ended, the same result.
    Same,
    /// Something happened differently from this move on, counted from 1; 0 is before the first.
    Diverged {
        /// The move, from 1.
        at: usize,
        /// Why.
        why: Divergence,
    },
    /// The events are the same and the result is not, by the same rules.
    ResultDiffers {
        /// As the record has it.
        kept: String,
        /// As it comes out now.
        now: String,
    },
    /// The events are the same and the result is not, because it was made by other rules.
    OtherRules {
        /// As the record has it.
        kept: String,
        /// As it comes out now.
        now: String,
        /// The rules it was kept by.
        by: u32,
    },
}

/// How a replay left the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Divergence {
    /// The move names something that the scenario no longer has.
    Unknown(Missing),
    /// The move is refused now.
    Refused(Refusal),
    /// Something else follows.
    OtherEvents {
        /// The minute of the shift at which it now leaves the clock.
        minute: u16,
        /// What now happens. What happened then is kept as a hash only.
        now: Vec<Event>,
    },
    /// A result was kept for a run that does not end.
    NotEnded,
}

impl Divergence {
    /// Why, to be said. A refusal is told by its name, for whoever looks into a record.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::Unknown(what) => what.said(),
            Self::Refused(refusal) => said!("error-move-refused", why = refusal.key().name()),
            Self::OtherEvents { .. } => key!("error-other-events").into(),
            Self::NotEnded => key!("error-not-ended").into(),
        }
    }
}

/// What has changed since a run was last played, whether or not it matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// The scenario's file.
    pub scenario: bool,
    /// The scenario's revision: then and now.
    pub revision: Option<(u32, u32)>,
    /// The practice library.
    pub practice: bool,
    /// The version of the rules: then and now.
    pub rules: Option<(u32, u32)>,
}

impl Changed {
    fn since(record: &Record, session: &Session) -> Self {
        let (basis, scenario) = (record.basis(), session.scenario());
        let other = |then: u32, now: u32| (then != now).then_some((then, now));
        Self {
            scenario: basis.scenario_fingerprint != scenario.fingerprint()
                || record.header.scenario != scenario.header().id,
            revision: other(basis.revision, scenario.header().revision),
            practice: basis.practice_fingerprint != session.practice().fingerprint(),
            rules: other(basis.rules, RULES),
        }
    }

    /// Whether anything has.
    #[must_use]
    pub const fn is_any(&self) -> bool {
        self.scenario || self.practice || self.revision.is_some() || self.rules.is_some()
    }
}

/// A record, played again.
#[derive(Debug)]
pub struct Replayed {
    /// The run, as far as it could be played.
    pub session: Session,
    /// What it came to.
    pub verdict: Comparison,
    /// What has changed since it was last played.
    pub changed: Changed,
}

impl Replayed {
    /// Whether it comes to the same, whatever else has changed.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.verdict == Comparison::Same
    }
}

/// Plays a record again with the scenario it names.
#[must_use]
pub fn replay(record: &Record, scenario: &Arc<Scenario>, practice: &Arc<Practice>) -> Replayed {
    let mut session = Session::begin(scenario.clone(), practice.clone(), record.header.seed);
    let verdict = compare(record, &mut session);
    Replayed {
        changed: Changed::since(record, &session),
        session,
        verdict,
    }
}

fn compare(record: &Record, session: &mut Session) -> Comparison {
    let scenario = session.scenario().clone();
    if saw(&scenario, session.opening()) != record.header.saw {
        let now = session.opening().to_vec();
        let why = Divergence::OtherEvents { minute: 0, now };
        return Comparison::Diverged { at: 0, why };
    }
    for kept in &record.moves {
        let diverged = |why| Comparison::Diverged { at: kept.n, why };
        let action = match scenario.action(&kept.step) {
            Ok(action) => action,
            Err(what) => return diverged(Divergence::Unknown(what)),
        };
        if let Err(refusal) = session.apply(action) {
            return diverged(Divergence::Refused(refusal));
        }
        let Some(entry) = session.entries().last() else {
            continue;
        };
        if entry.minute != kept.minute || saw(&scenario, entry.events) != kept.saw {
            return diverged(Divergence::OtherEvents {
                minute: entry.minute,
                now: entry.events.to_vec(),
            });
        }
    }
    let Some(kept) = &record.result else {
        return Comparison::Same;
    };
    if !session.is_over() {
        return Comparison::Diverged {
            at: record.moves.len(),
            why: Divergence::NotEnded,
        };
    }
    let now = RunResult::of(&assess(session));
    let by = record.basis().rules;
    if now.says_the_same(kept) {
        return Comparison::Same;
    }
    let (kept, now) = (kept.summary.clone(), now.summary);
    if by == RULES {
        Comparison::ResultDiffers { kept, now }
    } else {
        Comparison::OtherRules { kept, now, by }
    }
}
