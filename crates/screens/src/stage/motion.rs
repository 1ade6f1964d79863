//! What moves by itself: breath, blinks, and parts of a place. All of it is a function of the seconds and of who it is, so the same second looks
//! the same, and nobody breathes in step with another.
//!
//! It refuses to move at the edge of sight while somebody tells, and for nobody who looks: after some seconds without a touch
//! everything rests, and old laptops cool down.

use crate::scenario::picture::Motion;
use egui::{Color32, Context, Event, Id, Mesh, Rect, TextureId, Vec2, pos2, vec2};
use std::f64::consts::TAU;

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
    // A pointer that wanders touches nothing.
    let is_touch = |event: &Event| {
        !matches!(
            event,
            Event::PointerMoved(_) | Event::MouseMoved(_) | Event::PointerGone
        )
    };
    let (now, is_touched) = ctx.input(|i| (i.time, i.events.iter().any(is_touch)));
    let touched = ctx.data_mut(|data| {
        let last: &mut f64 = data.get_temp_mut_or(Id::new("stage-touched"), now);
        if is_touched {
            *last = now;
        }
        *last
    });
    let moves = !is_still && now - touched < AWAKE;
    if moves {
        ctx.data_mut(|data| {
            data.insert_temp(Id::new(NEXT), PACE);
            data.insert_temp(Id::new(LAST), now);
        });
    }
    moves.then_some(now)
}

/// The second to draw of what can stop anywhere: when all comes to rest, nothing jumps back. Nothing has moved for whoever
/// wants stillness.
pub(super) fn held(ctx: &Context, is_still: bool) -> f64 {
    let last = || ctx.data(|data| data.get_temp(Id::new(LAST)));
    match second(ctx, is_still) {
        Some(now) => now,
        None if is_still => 0.0,
        None => last().unwrap_or(0.0),
    }
}

/// The seconds since something was first drawn, as long as they are fewer than these; then no picture is asked for any more.
/// Nothing is new to whoever wants stillness.
pub(crate) fn since(ctx: &Context, id: Id, most: f32, is_still: bool) -> f32 {
    let now = ctx.input(|i| i.time);
    let began: f64 = ctx.data_mut(|data| *data.get_temp_mut_or(id, now));
    let since = (now - began) as f32;
    if is_still || since >= most {
        return most;
    }
    ctx.request_repaint();
    since
}

/// A part of a place as it is in a second: where its picture lies, and how bright.
pub(super) fn moved(
    motion: Motion,
    texture: TextureId,
    at: Rect,
    light: Color32,
    (second, number): (f64, u64),
) -> Vec<Mesh> {
    let phase = f64::from(small(number.wrapping_add(3))) / 256.0;
    let wave = |period: f64| ((second / period + phase) * TAU).sin() as f32;
    let turned = |angle: f32, around: egui::Pos2, ink: Color32, by: Vec2| {
        let mut mesh = Mesh::with_texture(texture);
        mesh.add_rect_with_uv(
            at.translate(by),
            Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)),
            ink,
        );
        mesh.rotate(egui::emath::Rot2::from_angle(angle), around);
        mesh
    };
    let whole = |ink, by| turned(0.0, at.center(), ink, by);
    match motion {
        Motion::Sways => vec![turned(wave(5.2) * SWAY, at.center_top(), light, Vec2::ZERO)],
        Motion::Turns => {
            let angle = ((second / ROUND).fract() * TAU) as f32;
            vec![turned(angle, at.center(), light, Vec2::ZERO)]
        }
        Motion::Glows => vec![whole(light.gamma_multiply(0.82 + 0.18 * wave(3.4)), Vec2::ZERO)],
        Motion::Drifts => vec![whole(light, vec2(at.width() * DRIFT * wave(48.0), 0.0))],
        Motion::Rises => [0.0, 0.5]
            .map(|later| {
                let risen = (second / RISE + phase + later).fract() as f32;
                let ink = light.gamma_multiply((risen * std::f32::consts::PI).sin() * 0.8);
                whole(ink, vec2(0.0, -at.height() * 0.45 * risen))
            })
            .into(),
    }
}

/// How far a curtain swings to each side, in radians, and a cloud, in parts of its width.
const SWAY: f32 = 0.018;
const DRIFT: f32 = 0.12;
/// Seconds of a round of a fan, and of a wisp of steam.
const ROUND: f64 = 3.6;
const RISE: f64 = 4.4;

const LAST: &str = "stage-last";

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

    /// If this fails, a place jerks while somebody looks, something leaves its place, or moves for whoever wants stillness.
    #[test]
    fn what_moves_moves_little_and_without_a_jump() {
        let at = Rect::from_min_size(pos2(100.0, 100.0), vec2(60.0, 80.0));
        for motion in [Motion::Sways, Motion::Drifts, Motion::Glows, Motion::Turns] {
            let drawn = |n: u32| {
                let all = moved(
                    motion,
                    TextureId::default(),
                    at,
                    Color32::WHITE,
                    (f64::from(n) / 10.0, 1),
                );
                all[0].vertices[0]
            };
            for n in 0..600 {
                let (one, next) = (drawn(n), drawn(n + 1));
                let most = if motion == Motion::Turns { 12.0 } else { 1.0 };
                assert!(one.pos.distance(next.pos) < most, "{motion:?} jumps");
                assert!(one.color.a().abs_diff(next.color.a()) < 12, "{motion:?} flickers");
                assert!(at.expand(24.0).contains(one.pos), "{motion:?} leaves its place");
            }
        }
        let ctx = Context::default();
        assert!(held(&ctx, true).abs() < f64::EPSILON);
        assert_eq!(due(&ctx), None, "stillness asks for pictures");
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
