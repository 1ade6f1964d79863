//! Papers with a place for everything: a form with boxes, a grid of hours, a slip from a till.

use super::super::Intent;
use super::super::lines::Look;
use super::super::text;
use super::Drawing;
use super::row::{Hand, below_ui, beside_ui, dots, in_cell, label_ui, line_ui, padded, rule};
use egui::epaint::RectShape;
use egui::{Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};
use grounds_desk::shown::Told;
use grounds_desk::shown::papers::{Paper, PaperRow};

/// A form: each row in a box, what it asks for printed small, the answer with a pen.
pub(super) fn form_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    let hand = Hand::by_pen(drawing, 0);
    ui.add_space(theme.gap * 0.5);
    for (number, row) in paper.rows.iter().enumerate() {
        let pad = vec2(theme.gap * 0.5, theme.gap * 0.3);
        let (behind, at) = ui
            .push_id(number, |ui| padded(ui, pad, |ui| below_ui(ui, row, hand, drawing, out)))
            .inner;
        ui.painter().set(behind, boxed(at, theme.printed.0, None));
    }
}

/// A grid: a column for what stands before the rows, and one for what stands in them.
pub(super) fn rota_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    let hand = Hand {
        label: (text::Face::Label, theme.ink),
        ..Hand::by_pen(drawing, 2)
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    for (number, row) in paper.rows.iter().enumerate() {
        let pad = vec2(theme.gap * 0.6, theme.gap * 0.5);
        let mut meets = None;
        let (behind, at) = ui
            .push_id(number, |ui| {
                padded(ui, pad, |ui| meets = beside_ui(ui, row, (0.3, hand), drawing, out))
            })
            .inner;
        let cell = meets.map(|x| Rect::from_min_max(at.min, pos2(x, at.bottom())));
        let tint = cell.map(|cell| Shape::rect_filled(cell, 0.0, theme.sunken.0));
        ui.painter().set(behind, boxed(at, theme.line_strong.0, tint));
        if let Some(x) = meets {
            ui.painter()
                .vline(x, at.y_range(), Stroke::new(1.0, theme.line_strong.0));
        }
    }
}

/// A box around a place, over a ground.
fn boxed(at: Rect, edge: egui::Color32, ground: Option<Shape>) -> Shape {
    let edge = Stroke::new(1.0, edge);
    let edge = RectShape::new(
        at.translate(vec2(0.0, 0.5)),
        0.0,
        egui::Color32::TRANSPARENT,
        edge,
        StrokeKind::Middle,
    );
    Shape::Vec(ground.into_iter().chain([edge.into()]).collect())
}

/// A slip: what was paid for, dots, and what it came to; below each other where both are long.
pub(super) fn slip_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    ui.add_space(theme.gap * 0.25);
    for (number, row) in paper.rows.iter().enumerate() {
        let is_last = number + 1 == paper.rows.len();
        if is_last {
            // What stands last is what it all comes to.
            let y = ui.cursor().top();
            dots(ui, ui.max_rect().left(), ui.max_rect().right(), y, theme.printed);
            ui.add_space(theme.gap * 0.4);
        }
        ui.push_id(number, |ui| sum_ui(ui, row, drawing, out));
    }
    if !paper.rows.is_empty() {
        let y = ui.cursor().top() + 2.0;
        rule(ui, y, theme.printed);
        rule(ui, y + 3.0, theme.printed);
        ui.add_space(theme.gap * 0.75);
    }
}

fn sum_ui(ui: &mut Ui, row: &PaperRow, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    let hand = Hand::printed(drawing);
    let Some(line) = &row.line else {
        return label_ui(ui, row, hand, drawing);
    };
    let room = ui.available_rect_before_wrap();
    let wide = |face, words: &str| text::galley(ui, theme, face, theme.ink, words, f32::INFINITY).size();
    let (label, words) = (wide(hand.label.0, &row.told), wide(text::Face::Body, &line.words));
    let least = theme.em(1.5);
    if label.x + words.x + least + theme.gap > room.width() || label.y > words.y * 1.5 {
        label_ui(ui, row, hand, drawing);
        return at_right_ui(ui, line, hand, drawing, out);
    }
    let from = room.left() + label.x;
    let left = Rect::from_min_max(room.min, pos2(from + 1.0, f32::INFINITY));
    let right = Rect::from_min_max(pos2(from + 1.0, room.top()), pos2(room.right(), f32::INFINITY));
    let one = in_cell(ui, left, "label", |ui| {
        ui.add_space(theme.body * 0.2);
        label_ui(ui, row, hand, drawing);
    });
    let other = in_cell(ui, right, "words", |ui| at_right_ui(ui, line, hand, drawing, out));
    let to = room.right() - words.x - 6.0;
    dots(ui, from + 6.0, to, room.top() + words.y * 0.8, theme.printed);
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), one.max(other))));
}

fn at_right_ui(ui: &mut Ui, line: &Told, hand: Hand, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let look = Look {
        is_at_right: true,
        is_whole: false,
        ..hand.look(ui, drawing)
    };
    line_ui(ui, line, look, drawing, out);
}
