//! What was done that protected or harmed: each with the moment, the rule in our words, and where the rule stands.

use crate::Theme;
use crate::text::{self, Face};
use crate::widgets::{card, facts_ui};
use egui::Ui;
use grounds_desk::shown::debrief::{Marked, Marks};

/// Shows what protected and what harmed.
pub(super) fn moves_ui(ui: &mut Ui, moves: &[Marks], theme: &Theme) {
    for marks in moves {
        text::title(ui, theme, &marks.title);
        if let Some(none) = &marks.none {
            text::quiet(ui, theme, none);
        }
        for mark in &marks.all {
            mark_ui(ui, mark, theme);
        }
        ui.add_space(theme.gap * 0.5);
    }
}

/// One mark.
pub(super) fn mark_ui(ui: &mut Ui, mark: &Marked, theme: &Theme) {
    card(ui, theme, |ui| {
        facts_ui(ui, theme, &mark.badges);
        text::show(ui, theme, Face::Strong, theme.ink, &mark.words);
        if let Some(moment) = &mark.moment {
            text::quiet(ui, theme, moment);
        }
        text::show(ui, theme, Face::Label, theme.accent, &mark.rule.name);
        for says in &mark.rule.says {
            text::body(ui, theme, says);
        }
        if let Some(provisional) = &mark.rule.provisional {
            text::note(ui, theme, provisional.tone.into(), &provisional.words);
        }
        if let Some(source) = &mark.rule.source {
            text::quiet(ui, theme, source);
        }
    });
}
