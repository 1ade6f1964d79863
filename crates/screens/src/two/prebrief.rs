//! The prebrief in two columns, or in one where there is little room. The word of care stands above any fold.

use super::reading::{door_ui, notes_ui};
use super::text::{self, Face};
use super::widgets::{button_ui, card, columns, facts_ui, fixed, pane};
use super::{Intent, Theme};
use egui::{Key, Panel, Ui};
use grounds_desk::two::shown::Prebrief;
use grounds_desk::two::shown::prebrief::Passage;
use grounds_desk::two::shown::reading::Door;

/// Shows the prebrief.
pub(super) fn prebrief_ui(ui: &mut Ui, prebrief: &Prebrief, door: &Door, theme: &Theme, out: &mut Vec<Intent>) {
    if ui.input(|i| i.key_pressed(Key::Escape)) {
        out.push(prebrief.leave.wish.clone().into());
    }
    Panel::bottom("prebrief-buttons")
        .frame(egui::Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.add_space(theme.gap);
            ui.horizontal_wrapped(|ui| {
                button_ui(ui, theme, &prebrief.begin, out);
                button_ui(ui, theme, &prebrief.leave, out);
                door_ui(ui, door, theme, out);
            });
        });
    let narrow = ui.available_width() < theme.em(46.0);
    if narrow {
        let [all] = columns(ui, 0.0, [1.0]);
        pane(ui, all, "prebrief", |ui| {
            left_ui(ui, prebrief, door, theme);
            ui.add_space(theme.gap);
            right_ui(ui, prebrief, theme);
        });
        return;
    }
    let width = ui.available_width().min(theme.em(92.0));
    let [all] = columns(ui, 0.0, [1.0]);
    let all = egui::Rect::from_center_size(all.center(), egui::vec2(width, all.height()));
    fixed(ui, all, "prebrief-columns", |ui| {
        let [left, right] = columns(ui, theme.gap * 1.5, [1.1, 1.0]);
        pane(ui, left, "prebrief-left", |ui| left_ui(ui, prebrief, door, theme));
        pane(ui, right, "prebrief-right", |ui| right_ui(ui, prebrief, theme));
    });
}

fn left_ui(ui: &mut Ui, prebrief: &Prebrief, door: &Door, theme: &Theme) {
    text::show(ui, theme, Face::Display, theme.accent, &prebrief.title);
    facts_ui(ui, theme, &prebrief.facts);
    notes_ui(ui, &door.notes, theme);
    ui.add_space(theme.gap * 0.5);
    text::note(ui, theme, prebrief.care.tone.into(), &prebrief.care.words);
    text::quiet(ui, theme, &prebrief.pause);
    passage_ui(ui, &prebrief.role, None, theme);
    passage_ui(ui, &prebrief.aims, None, theme);
}

fn right_ui(ui: &mut Ui, prebrief: &Prebrief, theme: &Theme) {
    passage_ui(ui, &prebrief.rules, None, theme);
    passage_ui(ui, &prebrief.how, Some(&prebrief.keys), theme);
    passage_ui(ui, &prebrief.sources, None, theme);
    if let Some(draft) = &prebrief.draft {
        passage_ui(ui, draft, None, theme);
    }
}

fn passage_ui(ui: &mut Ui, passage: &Passage, below: Option<&str>, theme: &Theme) {
    card(ui, theme, |ui| {
        text::heading(ui, theme, &passage.heading);
        for line in &passage.lines {
            if passage.is_list {
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
        if let Some(below) = below {
            text::quiet(ui, theme, below);
        }
    });
}
