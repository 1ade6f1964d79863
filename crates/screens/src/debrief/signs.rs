//! The signs: missed, imagined, read, and rightly left alone, each with why it means what it means.

use crate::Theme;
use crate::text::{self, Face};
use crate::widgets::{card, fact_ui, facts_ui};
use egui::Ui;
use grounds_desk::shown::debrief::{Again, Signs};

/// Shows the signs.
pub(super) fn signs_ui(ui: &mut Ui, signs: &Signs, theme: &Theme) {
    facts_ui(ui, theme, &signs.counts);
    for group in &signs.groups {
        ui.add_space(theme.gap * 0.5);
        text::title(ui, theme, &group.title);
        for again in &group.all {
            card(ui, theme, |ui| again_ui(ui, again, theme));
        }
    }
}

fn again_ui(ui: &mut Ui, again: &Again, theme: &Theme) {
    facts_ui(ui, theme, &again.badges);
    text::show(ui, theme, Face::Strong, theme.ink, &again.words);
    if let Some(why) = &again.why {
        text::body(ui, theme, why);
    }
    for fact in &again.facts {
        fact_ui(ui, theme, fact);
    }
    if let Some(tempts) = &again.tempts {
        text::quiet(ui, theme, tempts);
    }
}
