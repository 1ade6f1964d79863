//! Calibration: how well the certainty stated fits what was true (Brier score, in ten-thousandths).

use super::story::Story;
use super::{Mark, Verdict};
use crate::vocabulary::Competency;

/// What "always 50 %" earns.
const ALWAYS_HALF: u32 = 2_500;

/// Marks each statement; gives the mean squared error. Silence counts as 50 %.
pub(super) fn mark(story: &Story<'_>, marks: &mut Vec<Mark>) -> u16 {
    let (mut sum, mut count) = (0_u32, 0_u32);
    for person in story.to_decide() {
        let Some(truth) = story.scenario.person(person).truth else {
            continue;
        };
        let rating = story.thread(person).rating;
        let stated = rating.map_or(50, |(stated, _)| i32::from(stated));
        let off = stated - if truth.is_victim() { 100 } else { 0 };
        let error = off.unsigned_abs().pow(2);
        sum += error;
        count += 1;
        let (verdict, key) = match (rating, error) {
            (None, _) => (Verdict::Missed, "mark-not-rated"),
            (_, ..900) => (Verdict::Good, "mark-rating-fits"),
            (_, 900..=2_500) => (Verdict::Partly, "mark-rating-unsure"),
            (_, _) => (Verdict::Missed, "mark-rating-wrong"),
        };
        marks.push(
            Mark::new(Competency::Calibration, "INT-14", key, verdict)
                .about(person)
                .at(rating.map(|(_, entry)| entry)),
        );
    }
    u16::try_from(sum.checked_div(count).unwrap_or(ALWAYS_HALF)).unwrap_or(u16::MAX)
}

/// 100 for never wrong, 0 for no better than "always 50 %".
pub(super) fn score(brier: u16) -> u8 {
    u8::try_from(100_u32.saturating_sub(u32::from(brier) * 100 / ALWAYS_HALF)).unwrap_or(0)
}
