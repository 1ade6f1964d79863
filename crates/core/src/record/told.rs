//! A run that was played to its end, read back: everything that may be told of it, or why nothing is. Nobody is told what was
//! true who can still go on, and nobody is told of a run that comes to something else today.

use super::{Changed, Comparison, Divergence, Record, Replayed, replay};
use crate::assess::{Assessed, Careful, assess, careful};
use crate::practice::Practice;
use crate::scenario::Scenario;
use crate::session::{Phase, Session};
use std::sync::Arc;

/// A run that has ended and comes to the same today.
#[derive(Debug)]
pub struct Told {
    /// The run, played again to its end.
    pub session: Session,
    /// The same result, or why another one is made of the same events.
    pub compared: Comparison,
    /// What has changed since it was played, and does not matter.
    pub changed: Changed,
    /// What somebody careful comes to in the same draw.
    pub careful: Careful,
    /// What the run comes to, by the rules that hold now.
    pub assessed: Assessed,
}

/// Why nothing is told of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Untold {
    /// It has not ended, and can be gone on with.
    GoesOn,
    /// It comes to something else now.
    Differs {
        /// From this move on, counted from 1; 0 is before the first.
        at: usize,
        /// What happens now instead.
        why: Divergence,
    },
    /// Somebody careful would have decided wrongly in this draw, so that nobody is judged in it.
    Unfair,
}

/// Plays a record again and judges the run.
///
/// # Errors
/// Why nothing is told of it.
pub fn told(record: &Record, scenario: &Arc<Scenario>, practice: &Arc<Practice>) -> Result<Told, Untold> {
    let Replayed {
        session,
        verdict,
        changed,
    } = replay(record, scenario, practice);
    if let Comparison::Diverged { at, why } = verdict {
        return Err(Untold::Differs { at, why });
    }
    if session.phase() != Phase::Ended {
        return Err(Untold::GoesOn);
    }
    let careful = careful(&session);
    let assessed = assess(&session, &careful).map_err(|_| Untold::Unfair)?;
    Ok(Told {
        session,
        compared: verdict,
        changed,
        careful,
        assessed,
    })
}
