//! Papers of sentences: a letter, a notice on a wall, a contract.

use super::super::Intent;
use super::super::text::{self, Face};
use super::Drawing;
use super::row::{Hand, below_ui, beside_ui, dots, in_cell, rule};
use egui::{Rect, Ui, pos2};
use grounds_desk::shown::papers::Paper;

/// A letter: written with a pen on ruled paper.
pub(super) fn letter_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    for (number, row) in paper.rows.iter().enumerate() {
        let hand = Hand {
            ruled: Some(theme.ruled),
            ..Hand::by_pen(drawing, 0)
        };
        ui.push_id(number, |ui| below_ui(ui, row, hand, drawing, out));
        ui.add_space(theme.gap * 0.3);
    }
}

/// A notice: what each rule is about at the left, the rule beside it.
pub(super) fn notice_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    let hand = Hand {
        label: (Face::Strong, theme.pens[1]),
        ..Hand::printed(drawing)
    };
    for (number, row) in paper.rows.iter().enumerate() {
        rule(ui, ui.cursor().top(), theme.line);
        ui.add_space(theme.gap * 0.4);
        ui.push_id(number, |ui| beside_ui(ui, row, (0.34, hand), drawing, out));
        ui.add_space(theme.gap * 0.2);
    }
}

/// A contract: clauses with their numbers. The last stands over a line, as where one signs; whether anybody did, the words say.
pub(super) fn contract_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    let hand = Hand {
        label: (Face::Label, theme.ink),
        ..Hand::printed(drawing)
    };
    ui.add_space(theme.gap * 0.4);
    for (number, row) in paper.rows.iter().enumerate() {
        let room = ui.available_rect_before_wrap();
        let count = format!("{}.", number + 1);
        let count = text::galley(ui, theme, Face::Label, theme.printed, &count, f32::INFINITY);
        let left = room.left() + theme.em(1.8).max(count.size().x + theme.gap * 0.5);
        ui.painter().galley(room.min, count, theme.printed.0);
        let at = Rect::from_min_max(pos2(left, room.top()), pos2(room.right(), f32::INFINITY));
        let bottom = ui
            .push_id(number, |ui| {
                in_cell(ui, at, "clause", |ui| below_ui(ui, row, hand, drawing, out))
            })
            .inner;
        ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), bottom)));
        ui.add_space(theme.gap * 0.35);
    }
    if !paper.rows.is_empty() {
        let at = ui.max_rect();
        dots(
            ui,
            at.left() + theme.em(1.8),
            at.right(),
            ui.cursor().top(),
            theme.printed,
        );
        ui.add_space(theme.gap);
    }
}
