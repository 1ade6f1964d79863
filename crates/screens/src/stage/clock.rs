//! The hands of a clock on a wall: they show the time of the run, so that what is drawn and what is told agree.

use egui::{Color32, Painter, Rect, Stroke, Vec2, vec2};
use std::f32::consts::TAU;

/// A hand: how far it has turned from twelve, in parts of a round, and its length and width in parts of the clock's radius.
type Hand = (f32, f32, f32);

/// The hour's hand and the minute's.
fn hands(minute: u16) -> [Hand; 2] {
    let minute = f32::from(minute);
    [
        ((minute / 720.0).fract(), 0.5, 0.13),
        ((minute / 60.0).fract(), 0.74, 0.085),
    ]
}

/// Draws the hands on a clock's face.
pub(super) fn clock(painter: &Painter, face: Rect, minute: u16, light: Color32) {
    let radius = face.size().min_elem() / 2.0;
    let ink = Color32::from_rgb(38, 50, 59) * light;
    for (turn, length, width) in hands(minute) {
        let tip = face.center() + towards(turn) * radius * length;
        painter.line_segment([face.center(), tip], Stroke::new((radius * width).max(1.0), ink));
        painter.circle_filled(tip, (radius * width / 2.0).max(0.5), ink);
    }
    painter.circle_filled(face.center(), radius * 0.1, Color32::from_rgb(178, 83, 60) * light);
}

/// A direction so much of a round from twelve.
fn towards(turn: f32) -> Vec2 {
    let angle = turn * TAU;
    vec2(angle.sin(), -angle.cos())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, a clock on the wall shows another time than the one that is told.
    #[test]
    fn the_hands_show_the_minute() {
        let [hour, minute] = hands(21 * 60 + 30);
        assert!((hour.0 - 9.5 / 12.0).abs() < 1e-4 && (minute.0 - 0.5).abs() < 1e-4);
        let [hour, minute] = hands(3 * 60);
        assert!(
            (towards(hour.0) - vec2(1.0, 0.0)).length() < 1e-4,
            "three is to the right"
        );
        assert!(
            (towards(minute.0) - vec2(0.0, -1.0)).length() < 1e-4,
            "twelve is at the top"
        );
    }
}
