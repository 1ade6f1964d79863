//! What can be done with somebody besides talking: for them, around them, with their things and papers.

use super::text;
use super::widgets::offers_ui;
use super::{Intent, Theme};
use egui::Ui;
use grounds_desk::shown::{Beside, Section};

/// Shows what can be done besides, section by section.
pub(super) fn beside_ui(ui: &mut Ui, beside: &Beside, theme: &Theme, out: &mut Vec<Intent>) {
    let sections = [&beside.deeds, &beside.interpreters];
    let sections = sections.into_iter().chain(&beside.things).chain([&beside.papers]);
    for (number, section) in sections.filter(|section| !section.is_empty()).enumerate() {
        ui.push_id(number, |ui| section_ui(ui, section, theme, out));
    }
}

/// Shows a section: its heading, what is told, and what can be chosen.
pub(super) fn section_ui(ui: &mut Ui, section: &Section, theme: &Theme, out: &mut Vec<Intent>) {
    ui.add_space(theme.gap * 0.4);
    if let Some(heading) = &section.heading {
        text::label(ui, theme, heading);
    }
    for note in &section.notes {
        text::small_note(ui, theme, note.tone.into(), &note.words);
    }
    offers_ui(ui, theme, &section.offers, out);
}
