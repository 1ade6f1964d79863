//! Pointing at two lines: each has a ring with its number, and a line joins them. Rings, numbers and the line say it together,
//! so that no colour has to. What the two are to each other, nobody says here.

use super::super::Theme;
use super::super::text::{self, Face};
use egui::{Pos2, Rect, Response, Shape, Stroke, StrokeKind, Ui, pos2, vec2};
use grounds_desk::shown::Told;
use grounds_desk::shown::papers::Pointed;

/// Where lines are, as far as they are pointed at.
#[derive(Debug, Default)]
pub(super) struct Marks {
    pointed: Option<Pointed>,
    one: Option<Rect>,
    other: Option<Rect>,
}

impl Marks {
    pub(super) fn of(pointed: Option<Pointed>) -> Self {
        Self {
            pointed,
            ..Self::default()
        }
    }

    /// A line has been drawn. While the other one is looked for, what the pointer or the keyboard is on stands for it.
    pub(super) fn see(&mut self, line: &Told, response: &Response) {
        let (Some(pointed), Some(touch)) = (self.pointed, &line.touch) else {
            return;
        };
        let is_hot = response.hovered() || response.has_focus();
        if touch.line == pointed.one {
            self.one.get_or_insert(response.rect);
        } else if pointed.other.map_or(is_hot, |other| touch.line == other) {
            // Under the pointer wins over what had the keyboard before.
            let wins = self.other.is_none() || response.hovered();
            self.other = if wins { Some(response.rect) } else { self.other };
        }
    }

    /// Marks them, over everything.
    pub(super) fn paint(&mut self, ui: &Ui, theme: &Theme) {
        let (one, other) = (self.one.take(), self.other.take());
        if let (Some(one), Some(other)) = (one, other) {
            join(ui, theme, one, other);
        }
        for (number, at) in [(1, one), (2, other)] {
            if let Some(at) = at {
                ring(ui, theme, at, number);
            }
        }
    }
}

fn ring(ui: &Ui, theme: &Theme, at: Rect, number: usize) {
    let stroke = Stroke::new(2.5, theme.accent.0);
    ui.painter()
        .rect_stroke(at.expand(1.0), theme.corners(), stroke, StrokeKind::Outside);
    let number = text::galley(
        ui,
        theme,
        Face::Label,
        theme.on_accent,
        &number.to_string(),
        f32::INFINITY,
    );
    let radius = theme.small * 0.66;
    // Beside the words, not over their first letter.
    let middle = at.left_top() - vec2(radius * 0.75, radius * 0.35);
    ui.painter()
        .circle(middle, radius, theme.accent.0, Stroke::new(1.5, theme.card.0));
    ui.painter()
        .galley(middle - number.size() / 2.0, number, theme.on_accent.0);
}

/// From one to the other: across the gap where they stand beside each other, around at the right where one is below the other.
fn join(ui: &Ui, theme: &Theme, one: Rect, other: Rect) {
    let (ground, stroke) = (Stroke::new(5.5, theme.card.0), Stroke::new(2.5, theme.accent.0));
    let way = way(one.expand(2.0), other.expand(2.0), theme.gap);
    for stroke in [ground, stroke] {
        ui.painter().add(Shape::line(way.clone(), stroke));
    }
    for end in [way.first(), way.last()].into_iter().flatten() {
        ui.painter().circle_filled(*end, 4.5, theme.accent.0);
    }
}

/// The points of the line.
fn way(one: Rect, other: Rect, gap: f32) -> Vec<Pos2> {
    let (left, right) = if one.left() <= other.left() {
        (one, other)
    } else {
        (other, one)
    };
    if left.right() < right.left() {
        let middle = f32::midpoint(left.right(), right.left());
        let (from, to) = (left.right_center(), right.left_center());
        return vec![from, pos2(middle, from.y), pos2(middle, to.y), to];
    }
    let around = one.right().max(other.right()) + gap * 0.8;
    let (from, to) = (one.right_center(), other.right_center());
    vec![from, pos2(around, from.y), pos2(around, to.y), to]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, the line that joins two others runs over the words of one of them.
    #[test]
    fn the_line_runs_outside_of_what_it_joins() {
        let at = |x, y| Rect::from_min_size(pos2(x, y), vec2(100.0, 20.0));
        for (one, other) in [
            (at(0.0, 0.0), at(200.0, 50.0)),
            (at(200.0, 0.0), at(0.0, 90.0)),
            (at(0.0, 0.0), at(0.0, 90.0)),
            (at(0.0, 90.0), at(40.0, 0.0)),
        ] {
            for point in way(one, other, 12.0) {
                for rect in [one, other] {
                    assert!(!rect.shrink(1.0).contains(point), "{one} {other}: {point}");
                }
            }
        }
    }
}
