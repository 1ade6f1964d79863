//! The first question: in which language. Each stands in its own script, large, and nothing else has to be read.

use super::rows::by_number;
use super::text::{self, Face, Press};
use super::widgets::{centred, press_ui, scroll};
use super::{Intent, Theme};
use egui::Ui;
use grounds_desk::shown::reading::First;

/// Shows the question. The digits choose, from above.
pub(super) fn first_ui(ui: &mut Ui, first: &First, theme: &Theme, out: &mut Vec<Intent>) {
    by_number(ui, (1..).zip(&first.languages), out);
    // One size for all: what is small to whoever does not see well is small in every language.
    let large = theme.scaled(160);
    let room = ui.available_height();
    scroll(ui, "first", |ui| {
        let width = ui.available_width();
        ui.add_space((room - large.em(4.0) * (first.languages.len() as f32 + 1.5)).max(0.0) / 2.0);
        centred(ui, theme.em(26.0).min(width), |ui| {
            text::show(ui, theme, Face::Display, theme.accent, &first.title);
            ui.add_space(theme.gap * 1.5);
            for offer in &first.languages {
                let press = if offer.is_main() { Press::Main } else { Press::Plain };
                press_ui(ui, &large, press, offer, out);
                ui.add_space(theme.gap * 0.75);
            }
        });
    });
}
