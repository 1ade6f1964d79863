//! Books that are written into by hand: a book of sums, and a list of people or things.

use super::super::Intent;
use super::Drawing;
use super::row::{Hand, beside_ui, rule};
use egui::{Stroke, Ui};
use grounds_desk::shown::papers::Paper;

/// A book of sums: one hand, ruled, two lines under the last.
pub(super) fn ledger_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    lines_ui(ui, paper, |_| 2, drawing, out);
    let y = ui.cursor().top();
    if !paper.rows.is_empty() {
        rule(ui, y - 1.0, drawing.theme.pens[1]);
        rule(ui, y + 2.0, drawing.theme.pens[1]);
        ui.add_space(drawing.theme.gap * 0.25);
    }
}

/// A list of people or things. What stands there of one person has one ink; whose it is stands before it in words.
pub(super) fn register_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let mut people: Vec<&str> = Vec::new();
    for whose in paper.rows.iter().filter_map(|row| row.whose.as_deref()) {
        if !people.contains(&whose) {
            people.push(whose);
        }
    }
    let pen = |number: usize| {
        let whose = paper.rows.get(number).and_then(|row| row.whose.as_deref());
        let place = whose.and_then(|whose| people.iter().position(|one| *one == whose));
        // Nobody's is written in the ink of the book.
        place.map_or(2, |place| place % 3)
    };
    lines_ui(ui, paper, pen, drawing, out);
}

/// Ruled rows in two columns, each in the ink of its pen.
fn lines_ui(
    ui: &mut Ui,
    paper: &Paper,
    pen: impl Fn(usize) -> usize,
    drawing: &mut Drawing<'_>,
    out: &mut Vec<Intent>,
) {
    let theme = drawing.theme;
    let top = ui.cursor().top();
    let mut meets = None;
    for (number, row) in paper.rows.iter().enumerate() {
        let hand = Hand::by_pen(drawing, pen(number));
        rule(ui, ui.cursor().top(), theme.ruled);
        ui.add_space(theme.gap * 0.2);
        let at = ui
            .push_id(number, |ui| beside_ui(ui, row, (0.3, hand), drawing, out))
            .inner;
        meets = meets.or(at);
    }
    let bottom = ui.cursor().top();
    rule(ui, bottom, theme.ruled);
    if let Some(x) = meets {
        let x = x.round() + 0.5;
        ui.painter().vline(x, top..=bottom, Stroke::new(1.0, theme.ruled.0));
    }
    ui.add_space(theme.gap * 0.25);
}
