//! A card that was pulled out, over whatever is open.

use super::end::over_all;
use super::text;
use super::widgets::button_ui;
use super::{Intent, Theme};
use egui::Ui;
use grounds_desk::shown::{Offer, Passage};

/// Shows a card, and the way to put it back.
pub(super) fn card_ui(ctx: &egui::Context, card: &Passage, close: &Offer, theme: &Theme, out: &mut Vec<Intent>) {
    over_all(ctx, "card", close.wish.clone(), theme, out, |ui, out| {
        text::title(ui, theme, &card.heading);
        lines_ui(ui, card, theme);
        ui.add_space(theme.gap * 0.5);
        button_ui(ui, theme, close, out);
    });
}

/// What stands on a card.
pub(super) fn lines_ui(ui: &mut Ui, card: &Passage, theme: &Theme) {
    for line in &card.lines {
        if card.is_list {
            text::bullet(ui, theme, &line.words);
        } else {
            text::body(ui, theme, &line.words);
        }
        if let Some(below) = &line.below {
            ui.horizontal(|ui| {
                ui.add_space(theme.body);
                text::quiet(ui, theme, below);
            });
        }
    }
}
