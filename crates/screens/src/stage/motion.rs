//! What moves by itself: breath and blinks. All of it is a function of the seconds and of who it is, so the same second looks
//! the same, and nobody breathes in step with another.
//!
//! It refuses to move at the edge of sight while somebody tells, and for nobody who looks: after some seconds without a touch
//! everything rests, and old laptops cool down.

use egui::{Context, Id};

/// Seconds between two pictures while somebody only breathes.
const PACE: f32 = 1.0 / 10.0;
/// For so long after the last touch something moves.
const AWAKE: f64 = 20.0;
/// Seconds of a breath.
const BREATH: f64 = 4.2;
/// How long lids are shut, and how far apart blinks are in the middle.
const BLINK: f64 = 0.14;
const BETWEEN: f64 = 4.0;

/// How far a breath is drawn in, 0 to 1.
#[must_use]
pub(super) fn breath(seconds: f64, who: u64) -> f32 {
    let phase = (seconds / BREATH + f64::from(small(who)) / 7.0).fract();
    // In is quicker than out.
    let drawn = if phase < 0.4 { phase / 0.4 } else { (1.0 - phase) / 0.6 };
    let drawn = drawn as f32;
    drawn * drawn * (3.0 - 2.0 * drawn)
}

/// Whether the lids are shut.
#[must_use]
pub(super) fn is_shut(seconds: f64, who: u64) -> bool {
    let seconds = seconds + f64::from(small(who)) * 0.61;
    let turn = (seconds / BETWEEN).floor();
    // Each blink comes a little earlier or later than the one before.
    let late =
        f64::from(small((turn as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ who)) / 256.0 * (BETWEEN - 2.0 * BLINK);
    let since = seconds - turn * BETWEEN - late;
    (0.0..BLINK).contains(&since)
}

fn small(number: u64) -> u8 {
    let mixed = number.wrapping_mul(0xff51_afd7_ed55_8ccd);
    (mixed >> 56) as u8
}

/// The second to draw, when something may move now; none when all is to stand still. Asks for the next picture.
pub(super) fn second(ctx: &Context, is_still: bool) -> Option<f64> {
    let (now, is_touched) = ctx.input(|i| (i.time, !i.events.is_empty()));
    let touched = ctx.data_mut(|data| {
        let last: &mut f64 = data.get_temp_mut_or(Id::new("stage-touched"), now);
        if is_touched {
            *last = now;
        }
        *last
    });
    let moves = !is_still && now - touched < AWAKE;
    if moves {
        ctx.data_mut(|data| data.insert_temp(Id::new(NEXT), PACE));
    }
    moves.then_some(now)
}

const NEXT: &str = "stage-next";

/// After how many seconds the next picture is due, when something on this one moves by itself. Whoever owns the window asks
/// after each picture, and wakes it; egui itself only knows "at once".
pub fn due(ctx: &Context) -> Option<f32> {
    ctx.data_mut(|data| data.remove_temp(Id::new(NEXT)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, people stare, or sit with their eyes shut; or two blink as one.
    #[test]
    fn people_blink_as_people_do() {
        let steps = 60_000_u32;
        let shut = |who: u64| (0..steps).filter(|&n| is_shut(f64::from(n) / 100.0, who)).count();
        for who in [1, 7, 99] {
            let share = shut(who) as f64 / f64::from(steps);
            assert!((0.02..0.05).contains(&share), "{share}");
        }
        let together = (0..steps)
            .filter(|&n| is_shut(f64::from(n) / 100.0, 1) && is_shut(f64::from(n) / 100.0, 7))
            .count();
        assert!(together < shut(1) / 2, "they blink in step");
    }

    /// If this fails, somebody jerks, or does not breathe.
    #[test]
    fn a_breath_is_smooth_and_whole() {
        let at = |n: u32| breath(f64::from(n) / 60.0, 3);
        let all: Vec<f32> = (0..600).map(at).collect();
        assert!(all.windows(2).all(|two| (two[0] - two[1]).abs() < 0.03));
        let (low, high) = all
            .iter()
            .fold((1.0_f32, 0.0_f32), |(low, high), &b| (low.min(b), high.max(b)));
        assert!(low < 0.01 && high > 0.99);
    }
}
