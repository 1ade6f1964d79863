//! A ticket: fields in two columns, where there is room for two.

use super::super::Intent;
use super::Drawing;
use super::row::{Hand, below_ui, in_cell, rule};
use egui::{Rect, Ui, pos2};
use grounds_desk::shown::papers::Paper;

/// From this width on, in sizes of the text, there are two columns.
const WIDE: f32 = 20.0;

pub(super) fn rows_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    let gap = theme.gap;
    let room = ui.available_rect_before_wrap();
    let columns = if room.width() >= theme.em(WIDE) { 2 } else { 1 };
    let width = (room.width() - gap * (columns - 1) as f32) / columns as f32;
    let hand = Hand::printed(drawing);
    for (line, rows) in paper.rows.chunks(columns).enumerate() {
        let top = ui.cursor().top();
        rule(ui, top, theme.ruled);
        let mut bottom = top;
        for (column, row) in rows.iter().enumerate() {
            let left = room.left() + (width + gap) * column as f32;
            let at = Rect::from_min_max(pos2(left, top + gap * 0.4), pos2(left + width, f32::INFINITY));
            ui.push_id(line * columns + column, |ui| {
                let end = in_cell(ui, at, "field", |ui| below_ui(ui, row, hand, drawing, out));
                bottom = bottom.max(end);
            });
        }
        let all = Rect::from_min_max(pos2(room.left(), top), pos2(room.right(), bottom + gap * 0.3));
        ui.advance_cursor_after_rect(all);
    }
}
