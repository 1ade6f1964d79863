//! What was true of each person, beside what was decided.

use crate::people::{PORTRAIT_HEIGHT, portrait_ui};
use crate::text;
use crate::widgets::{card, fact_ui};
use crate::{Pictures, Theme};
use egui::{Layout, Rect, Ui, UiBuilder, pos2, vec2};
use grounds_desk::shown::debrief::{Fate, Truth};

/// Shows what was true.
pub(super) fn truth_ui(ui: &mut Ui, truth: &Truth, theme: &Theme, pictures: &mut Pictures) {
    text::title(ui, theme, &truth.title);
    for error in &truth.unsafe_errors {
        text::note(ui, theme, error.tone.into(), &error.words);
    }
    for fate in &truth.people {
        ui.push_id(fate.portrait.person, |ui| {
            card(ui, theme, |ui| fate_ui(ui, fate, theme, pictures));
        });
    }
}

fn fate_ui(ui: &mut Ui, fate: &Fate, theme: &Theme, pictures: &mut Pictures) {
    let top = ui.cursor().min;
    let side = theme.em(7.0).min(ui.available_width() * 0.25);
    let picture = Rect::from_min_size(top, vec2(side, side * PORTRAIT_HEIGHT));
    portrait_ui(ui, &fate.portrait, picture, theme, pictures);
    let at = Rect::from_min_max(
        pos2(picture.right() + theme.gap, top.y),
        pos2(ui.max_rect().right(), f32::INFINITY),
    );
    let builder = UiBuilder::new().max_rect(at).layout(Layout::top_down(egui::Align::Min));
    let inner = ui.scope_builder(builder, |ui| told_ui(ui, fate, theme));
    let bottom = inner.response.rect.bottom().max(picture.bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(at.right(), bottom)));
}

fn told_ui(ui: &mut Ui, fate: &Fate, theme: &Theme) {
    text::heading(ui, theme, &fate.heading);
    for story in &fate.stories {
        text::body(ui, theme, story);
    }
    ui.add_space(theme.gap * 0.25);
    for fact in &fate.facts {
        fact_ui(ui, theme, fact);
    }
}
