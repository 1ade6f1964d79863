//! What a run may still come to, seen from one moment: the chance of each band and the mean of each competency over
//! many ways of playing on.
//!
//! There is no total for trainees, and this room makes none. But to say which of two moves is better, their prospects
//! have to be put in an order, and the [`worth`] does that and nothing else. It is made so:
//!
//! * the mean of the seven competencies, each counting the same, because nobody has yet decided that one counts more;
//! * a bonus when all of them pass, so that a move which loses the band is not outweighed by polish elsewhere;
//! * an unsafe error made *from this moment on* caps it: the worth is squeezed below [`UNSAFE_CAP`]. An error made
//!   earlier in the run does not, or nothing that is done after it could be judged.
//!
//! All of it is provisional, as the scoring itself is, until an expert panel sets it.

use crate::assess::Assessment;
use crate::practice::Scoring;
use crate::vocabulary::{Band, Competency};

/// One point of a competency in the hundredths in which worth is counted.
const HUNDREDTHS: u32 = 100;
/// The most the seven competencies together are worth, in hundredths.
const FULL: u32 = 100 * HUNDREDTHS;
/// What passing in every competency is worth beside them, in hundredths.
const PASS_BONUS: u32 = 300;
/// No run with a new unsafe error is worth more than this, in hundredths.
pub const UNSAFE_CAP: u32 = 1_500;

/// What one way of playing on came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ending {
    pub scores: [u8; 7],
    pub band: Band,
    /// Used to compare moves, in hundredths; see [`worth`].
    pub worth: u32,
}

impl Ending {
    /// `before` is how many unsafe errors had been made before the move that is judged.
    pub(super) fn of(found: &Assessment, scoring: &Scoring, before: usize) -> Self {
        Self {
            scores: found.scores,
            band: found.band,
            worth: worth(&found.scores, scoring, found.unsafe_errors.len() > before),
        }
    }
}

/// The worth of a result in hundredths, from 0 to 10 300. It orders moves and is never shown as a mark.
#[must_use]
pub fn worth(scores: &[u8; 7], scoring: &Scoring, is_newly_unsafe: bool) -> u32 {
    let sum: u32 = scores.iter().map(|&s| u32::from(s)).sum();
    let mean = sum * HUNDREDTHS / scores.len() as u32;
    if is_newly_unsafe {
        return mean * UNSAFE_CAP / FULL;
    }
    let passes = scoring.pass.iter().all(|(c, least)| scores[c.index()] >= *least);
    mean + if passes { PASS_BONUS } else { 0 }
}

/// What a run may still come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Prospect {
    /// How often it was played on.
    pub continuations: u32,
    bands: [u32; 3],
    scores: [u32; 7],
    worth: u64,
}

impl Prospect {
    pub(super) fn add(&mut self, ending: &Ending) {
        self.continuations += 1;
        self.bands[ending.band as usize] += 1;
        for (sum, score) in self.scores.iter_mut().zip(ending.scores) {
            *sum += u32::from(score);
        }
        self.worth += u64::from(ending.worth);
    }

    /// The chance of a band, in parts of a hundred.
    #[must_use]
    pub fn chance(&self, band: Band) -> u8 {
        let count = self.bands[band as usize];
        u8::try_from(
            (count * 100 + self.continuations / 2)
                .checked_div(self.continuations)
                .unwrap_or(0),
        )
        .unwrap_or(100)
    }

    /// The mean of a competency, in hundredths of a point, 0–10 000.
    #[must_use]
    pub fn mean(&self, competency: Competency) -> u32 {
        (self.scores[competency.index()] * HUNDREDTHS)
            .checked_div(self.continuations)
            .unwrap_or(0)
    }

    /// The mean worth, in hundredths. It orders moves and is never shown as a mark.
    #[must_use]
    pub fn worth(&self) -> u32 {
        u32::try_from(self.worth.checked_div(self.continuations.into()).unwrap_or(0)).unwrap_or(u32::MAX)
    }
}
