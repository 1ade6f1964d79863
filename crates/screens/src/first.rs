//! The first question: in which language. Each stands in its own script, large, and nothing else has to be read.

use super::rows::{Weight, by_number, row_ui};
use super::text::{self, Face};
use super::widgets::{centred, scroll};
use super::{Intent, Theme};
use egui::Ui;
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::reading::First;

/// Shows the question. The digits choose, from above.
pub(super) fn first_ui(ui: &mut Ui, first: &First, theme: &Theme, out: &mut Vec<Intent>) {
    by_number(ui, Hotkey::Place, (1..).zip(&first.languages), out);
    // One size for all: what is small to whoever does not see well is small in every language.
    let large = theme.scaled(160);
    let room = ui.available_height();
    scroll(ui, "first", |ui| {
        let width = ui.available_width();
        ui.add_space((room - large.em(2.8) * (first.languages.len() as f32 + 1.0)).max(0.0) / 2.0);
        centred(ui, theme.em(26.0).min(width), |ui| {
            text::show(ui, theme, Face::Display, theme.accent, &first.title);
            ui.add_space(theme.gap * 1.5);
            for (number, offer) in (1..).zip(&first.languages) {
                ui.push_id(number, |ui| row_ui(ui, &large, number, offer, Weight::Words, out));
                ui.add_space(theme.gap * 0.5);
            }
        });
    });
}
