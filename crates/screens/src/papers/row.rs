//! What rows are made of, on whatever they stand: what stands before one, the line in it, and the two beside or below each
//! other. The words are drawn by the one way in which words are drawn, so every script and size fits.

use super::super::Intent;
use super::super::lines::{Look, look_ui};
use super::super::text::{self, Face};
use super::super::theme::Colour;
use super::Drawing;
use egui::layers::ShapeIdx;
use egui::{Rect, Response, Sense, Shape, Stroke, Ui, UiBuilder, pos2, vec2};
use grounds_desk::shown::Told;
use grounds_desk::shown::papers::{Paper, PaperRow};

/// Narrower than this, in sizes of the text, nothing stands beside something else.
const NARROW: f32 = 17.0;

/// How words are put on a paper.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hand {
    /// What stands before a row.
    pub(super) label: (Face, Colour),
    /// What stands in it.
    pub(super) ink: Colour,
    /// The lines below every line of words, where the paper is ruled.
    pub(super) ruled: Option<Colour>,
}

impl Hand {
    /// Printed all over.
    pub(super) const fn printed(drawing: &Drawing<'_>) -> Self {
        Self {
            label: (Face::Label, drawing.theme.printed),
            ink: drawing.theme.ink,
            ruled: None,
        }
    }

    /// Filled in by hand, with a pen.
    pub(super) fn by_pen(drawing: &Drawing<'_>, pen: usize) -> Self {
        let pens = &drawing.theme.pens;
        Self {
            ink: pens[pen % pens.len()],
            ..Self::printed(drawing)
        }
    }

    /// How a line is drawn by it: over the whole width, on the bare paper. Its words begin where those above it do; only the
    /// ring around them stands out.
    pub(super) fn look(self, ui: &Ui, drawing: &Drawing<'_>) -> Look {
        let out = drawing.theme.gap * 0.35;
        Look {
            from: -out,
            width: ui.available_width() + out * 2.0,
            face: Face::Body,
            ink: self.ink,
            ground: None,
            has_bar: false,
            is_at_right: false,
            pad: vec2(out, drawing.theme.body * 0.1),
            ruled: self.ruled,
            is_whole: true,
        }
    }
}

/// A line on a paper. Where it is, is kept for pointing.
pub(super) fn line_ui(
    ui: &mut Ui,
    line: &Told,
    look: Look,
    drawing: &mut Drawing<'_>,
    out: &mut Vec<Intent>,
) -> Response {
    let response = look_ui(ui, drawing.theme, line, look, out);
    drawing.marks.see(line, &response);
    response
}

/// What stands above the rows.
pub(super) fn above_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    ui.push_id("above", |ui| {
        for (number, line) in paper.above.iter().enumerate() {
            let look = Hand::printed(drawing).look(ui, drawing);
            ui.push_id(number, |ui| line_ui(ui, line, look, drawing, out));
        }
    });
    if !paper.above.is_empty() {
        ui.add_space(drawing.theme.gap * 0.5);
    }
}

/// What stands before a row, and whose it is. An empty one takes no room.
pub(super) fn label_ui(ui: &mut Ui, row: &PaperRow, hand: Hand, drawing: &Drawing<'_>) {
    if !row.told.is_empty() {
        text::show(ui, drawing.theme, hand.label.0, hand.label.1, &row.told);
    }
}

/// What stands in a row; an empty one has room for what does not stand there.
pub(super) fn words_ui(ui: &mut Ui, row: &PaperRow, hand: Hand, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    match &row.line {
        Some(line) => {
            let look = hand.look(ui, drawing);
            line_ui(ui, line, look, drawing, out);
        }
        None => {
            let height = drawing.theme.body * drawing.theme.line_height;
            ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        }
    }
}

/// What stands before a row, and below it what stands in it.
pub(super) fn below_ui(ui: &mut Ui, row: &PaperRow, hand: Hand, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    label_ui(ui, row, hand, drawing);
    words_ui(ui, row, hand, drawing, out);
}

/// What stands before a row at the left of what stands in it, by a share of the width; below each other where there is no room
/// for that. Gives where the two meet.
pub(super) fn beside_ui(
    ui: &mut Ui,
    row: &PaperRow,
    (share, hand): (f32, Hand),
    drawing: &mut Drawing<'_>,
    out: &mut Vec<Intent>,
) -> Option<f32> {
    let room = ui.available_rect_before_wrap();
    if room.width() < drawing.theme.em(NARROW) {
        below_ui(ui, row, hand, drawing, out);
        return None;
    }
    let gap = drawing.theme.gap * 0.5;
    let meets = room.left() + room.width() * share;
    let left = Rect::from_min_max(room.min, pos2(meets - gap, f32::INFINITY));
    let right = Rect::from_min_max(pos2(meets + gap, room.top()), pos2(room.right(), f32::INFINITY));
    let one = in_cell(ui, left, "label", |ui| {
        ui.add_space(drawing.theme.body * 0.2);
        label_ui(ui, row, hand, drawing);
    });
    let other = in_cell(ui, right, "words", |ui| words_ui(ui, row, hand, drawing, out));
    let bottom = one.max(other);
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), bottom)));
    Some(meets)
}

/// Something in a place of its own; gives where it ends.
pub(super) fn in_cell(ui: &mut Ui, at: Rect, name: &str, add: impl FnOnce(&mut Ui)) -> f32 {
    let builder = UiBuilder::new().id_salt(name).max_rect(at);
    let inner = ui.scope_builder(builder, |ui| {
        ui.set_width(at.width());
        add(ui);
    });
    inner.response.rect.bottom()
}

/// Something with room around it, and a place behind it for what can be drawn only once its size is known.
pub(super) fn padded(ui: &mut Ui, pad: egui::Vec2, add: impl FnOnce(&mut Ui)) -> (ShapeIdx, Rect) {
    let behind = ui.painter().add(Shape::Noop);
    let room = ui.available_rect_before_wrap();
    let inside = Rect::from_min_max(room.min + pad, pos2(room.right() - pad.x, f32::INFINITY));
    let bottom = in_cell(ui, inside, "padded", add) + pad.y;
    let all = Rect::from_min_max(room.min, pos2(room.right(), bottom));
    ui.advance_cursor_after_rect(all);
    (behind, all)
}

/// A line over the whole width, where the next thing would begin.
pub(super) fn rule(ui: &Ui, y: f32, colour: Colour) {
    let at = ui.max_rect().x_range();
    ui.painter().hline(at, y.round() + 0.5, Stroke::new(1.0, colour.0));
}

/// A line of dots.
pub(super) fn dots(ui: &Ui, from: f32, to: f32, y: f32, colour: Colour) {
    if to > from {
        let line = [pos2(from, y), pos2(to, y)];
        ui.painter().extend(Shape::dotted_line(&line, colour.0, 5.0, 0.9));
    }
}
