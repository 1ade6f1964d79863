//! Messages on a telephone: bubbles, at the left and at the right by who wrote them.

use super::super::Intent;
use super::super::lines::Look;
use super::Drawing;
use super::row::{Hand, label_ui, line_ui};
use egui::{Align, Layout, Ui, vec2};
use grounds_desk::shown::papers::{Paper, PaperRow};
use std::collections::BTreeSet;

pub(super) fn rows_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    for (number, row) in paper.rows.iter().enumerate() {
        ui.push_id(number, |ui| bubble_ui(ui, row, is_at_right(paper, row), drawing, out));
    }
}

/// Where two write in turn, the second stands at the right. Where more write, or what stands before the messages is no name but
/// a day, all stand at the left: whose telephone it is, nobody said.
fn is_at_right(paper: &Paper, row: &PaperRow) -> bool {
    let writers: BTreeSet<&str> = paper.rows.iter().map(|row| row.told.as_str()).collect();
    let first = paper.rows.first().map(|row| &row.told);
    writers.len() == 2 && paper.rows.len() > 2 && first != Some(&row.told)
}

fn bubble_ui(ui: &mut Ui, row: &PaperRow, is_at_right: bool, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let theme = drawing.theme;
    let hand = Hand::printed(drawing);
    let side = if is_at_right { Align::Max } else { Align::Min };
    ui.add_space(theme.gap * 0.25);
    ui.with_layout(Layout::top_down(side), |ui| label_ui(ui, row, hand, drawing));
    let Some(line) = &row.line else { return };
    let room = ui.available_width();
    let width = room * 0.88;
    let look = Look {
        from: if is_at_right { room - width } else { 0.0 },
        width,
        ground: Some(if is_at_right { theme.accent_soft } else { theme.card }),
        is_at_right,
        pad: vec2(theme.gap * 0.85, theme.body * 0.38),
        is_whole: false,
        ..hand.look(ui, drawing)
    };
    line_ui(ui, line, look, drawing, out);
}
