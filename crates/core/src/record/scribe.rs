//! A run and the lines that keep it. It makes lines and puts them nowhere: where they are kept, and what happens when they
//! cannot be, is the business of whoever owns a disk, or of a browser. One function says whether a kept run can be gone on
//! with; whoever asks before offering it, and whoever then does it, hear the same.

use super::encode::Kept;
use super::{
    Around, Changed, Comparison, Decoded, Divergence, Encoder, Fault, Header, Replayed, RunResult, Step, replay, short,
};
use crate::locale::{Said, key, said};
use crate::practice::Practice;
use crate::scenario::Scenario;
use crate::session::{Action, Phase, Refusal, Session};
use std::sync::Arc;

/// Why a kept run cannot be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// It cannot be read, or not to its end.
    Unreadable(Fault),
    /// It has been ended and has its result.
    Ended,
    /// It is a run of this other scenario.
    OtherScenario(String),
    /// It comes to something else now.
    Differs {
        /// From this move on, counted from 1; 0 is before the first.
        at: usize,
        /// The move.
        step: Option<Step>,
        /// What happens now instead.
        why: Divergence,
    },
}

impl WhyNot {
    /// Why, to be said.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::Unreadable(fault) => fault.said(),
            Self::Ended => key!("error-run-ended").into(),
            Self::OtherScenario(id) => said!("error-run-other-scenario", name = short(id)),
            Self::Differs { at: 0, why, .. } => {
                let first = said!("error-run-differs-first", why = why.said());
                said!("error-run-differs", why = first)
            }
            Self::Differs { at, step, why } => {
                let step = step.as_ref().map(|step| short(&step.written())).unwrap_or_default();
                let there = said!("error-run-differs-move", at = *at, step = step, why = why.said());
                said!("error-run-differs", why = there)
            }
        }
    }
}

/// Whether a kept run can be gone on with: when all its moves replay to the same, whatever else has changed. The replay
/// then says what has changed. A run that was ended and lacks only its result can be gone on with too: there is nothing
/// left to do, and its result is made.
///
/// # Errors
/// Why it cannot.
pub fn go_on(decoded: &Decoded, scenario: &Arc<Scenario>, practice: &Arc<Practice>) -> Result<Replayed, WhyNot> {
    let record = &decoded.record;
    if let Some(fault) = &decoded.fault {
        return Err(WhyNot::Unreadable(fault.clone()));
    }
    if record.result.is_some() {
        return Err(WhyNot::Ended);
    }
    if *record.header.scenario != *scenario.header().id {
        return Err(WhyNot::OtherScenario(record.header.scenario.clone()));
    }
    let replayed = replay(record, scenario, practice);
    match replayed.verdict {
        Comparison::Diverged { at, why } => {
            let step = at.checked_sub(1).and_then(|n| record.moves.get(n));
            let step = step.map(|kept| kept.step.clone());
            Err(WhyNot::Differs { at, step, why })
        }
        // Without a result there is none that could differ.
        Comparison::Same | Comparison::ResultDiffers { .. } | Comparison::OtherRules { .. } => Ok(replayed),
    }
}

/// A run that is played, and the lines of its record.
#[derive(Clone, Debug)]
pub struct Scribe {
    session: Session,
    encoder: Encoder,
    /// Milliseconds of play before this sitting.
    played: u64,
}

impl Scribe {
    /// Begins a record: the run, and the line to keep before anything of it is shown.
    #[must_use]
    pub fn begin(session: Session, trainee: String, started: u64) -> (Self, Header, String) {
        let header = Header::of(&session, trainee, started);
        let (encoder, line) = Encoder::begin(&header);
        let scribe = Self {
            session,
            encoder,
            played: 0,
        };
        (scribe, header, line)
    }

    /// Goes on with a kept run: the run, what has changed, and the lines to keep first, which may be none.
    ///
    /// # Errors
    /// Why it cannot be gone on with.
    pub fn go_on(
        decoded: &Decoded,
        scenario: &Arc<Scenario>,
        practice: &Arc<Practice>,
    ) -> Result<(Self, Changed, String), WhyNot> {
        let replayed = go_on(decoded, scenario, practice)?;
        let mut scribe = Self {
            session: replayed.session,
            encoder: decoded.encoder.clone(),
            played: decoded.record.played_millis(),
        };
        let mut lines = String::new();
        if replayed.changed.is_any() {
            lines.push_str(&scribe.encoder.went_on(&scribe.session, scribe.played));
        }
        if scribe.session.phase() == Phase::Ended {
            lines.push_str(&scribe.result());
        }
        Ok((scribe, replayed.changed, lines))
    }

    /// The run.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// Tries an action; gives the lines to keep before anything of it is shown: the move and, when it ended the run, the
    /// result. `at_millis` counts from the beginning of this sitting.
    ///
    /// # Errors
    /// The run's refusal. Nothing has changed then, and there is nothing to keep.
    pub fn act(&mut self, action: Action, at_millis: u64) -> Result<String, Refusal> {
        let around = Around::of(&self.session);
        self.session.apply(action)?;
        let mut lines = String::new();
        if let Some(entry) = self.session.entries().last() {
            let kept = Kept {
                entry,
                around,
                act: self.session.act(),
                second: self.session.second(),
                at_millis: self.played.saturating_add(at_millis),
            };
            lines.push_str(&self.encoder.next_move(&self.session, kept));
        }
        if self.session.phase() == Phase::Ended {
            lines.push_str(&self.result());
        }
        Ok(lines)
    }

    fn result(&mut self) -> String {
        self.encoder.result(RunResult::of(&self.session))
    }
}

/// How many lines of a record are moves.
#[must_use]
pub fn moves_in(lines: &str) -> usize {
    lines.lines().filter(|line| line.starts_with("{\"n\":")).count()
}
