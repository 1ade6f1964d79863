//! The prebrief: the place and a face, a few sentences, and a way in. The word of care stands above any fold; aims, rules, how
//! one plays and sources are pulled out by whoever wants them.

use super::card::lines_ui;
use super::reading::{door_ui, notes_ui};
use super::stage::Scenery;
use super::text::{self, Face};
use super::widgets::{button_ui, columns, facts_ui, fixed, fold_ui, pane};
use super::{Intent, Pictures, Theme, keys, stage};
use egui::{Panel, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::Prebrief;
use grounds_desk::shown::reading::Door;

/// Shows the prebrief.
pub(super) fn prebrief_ui(
    ui: &mut Ui,
    prebrief: &Prebrief,
    door: &Door,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    if keys::pressed(ui, Hotkey::Back) {
        out.push(prebrief.leave.wish.clone().into());
    }
    Panel::bottom("prebrief-buttons")
        .frame(egui::Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.add_space(theme.gap);
            for note in prebrief.drill.iter().flat_map(|drill| &drill.notes) {
                text::show(ui, theme, Face::Small, theme.accent, &note.words);
            }
            ui.horizontal_wrapped(|ui| {
                button_ui(ui, theme, &prebrief.begin, out);
                for offer in prebrief.drill.iter().flat_map(|drill| &drill.offers) {
                    button_ui(ui, theme, offer, out);
                }
                button_ui(ui, theme, &prebrief.leave, out);
                door_ui(ui, door, theme, out);
            });
        });
    if ui.available_width() < theme.em(46.0) {
        let [all] = columns(ui, 0.0, [1.0]);
        pane(ui, all, "prebrief", |ui| {
            let width = ui.available_width();
            let (at, _) = ui.allocate_exact_size(vec2(width, theme.em(13.0)), Sense::hover());
            opening_ui(ui, prebrief, at, theme, pictures);
            words_ui(ui, prebrief, door, theme);
        });
        return;
    }
    let [left, right] = columns(ui, theme.gap * 1.5, [1.25, 1.0]);
    fixed(ui, left, "prebrief-place", |ui| {
        opening_ui(ui, prebrief, left, theme, pictures);
    });
    pane(ui, right, "prebrief-words", |ui| words_ui(ui, prebrief, door, theme));
}

/// The place where it begins, and somebody who is there.
fn opening_ui(ui: &Ui, prebrief: &Prebrief, at: Rect, theme: &Theme, pictures: &mut Pictures) {
    let Some(picture) = &prebrief.picture else {
        ui.painter().rect_filled(at, theme.corners(), theme.sunken.0);
        return;
    };
    let face = prebrief.face.as_ref().map(|(_, portrait)| portrait);
    let scenery = Scenery {
        file: &picture.file,
        hidden: &picture.hidden,
        minute: prebrief.minute,
        is_alive: false,
    };
    if !stage::opening_ui(ui, scenery, face, at, theme, pictures) {
        ui.painter().rect_filled(at, theme.corners(), theme.sunken.0);
    }
    let edge = Stroke::new(1.0, theme.line_strong.0);
    ui.painter().rect_stroke(at, theme.corners(), edge, StrokeKind::Inside);
    let words = prebrief
        .face
        .iter()
        .map(|(name, _)| name)
        .fold(picture.words.clone(), |words, name| format!("{words}; {name}"));
    let response = ui.interact(at, ui.id().with("picture"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text::told(&words)));
    if let Some((name, _)) = &prebrief.face {
        let foot = at.right_bottom() - vec2(theme.pad, theme.pad * 0.6);
        text::caption(ui, theme, foot, egui::Align2::RIGHT_BOTTOM, at, name);
    }
}

/// What it is about, the word of care, and who one is. All else is folded: it can be pulled out now, and in play.
fn words_ui(ui: &mut Ui, prebrief: &Prebrief, door: &Door, theme: &Theme) {
    text::show(ui, theme, Face::Display, theme.accent, &prebrief.title);
    facts_ui(ui, theme, &prebrief.facts);
    notes_ui(ui, &door.notes, theme);
    ui.add_space(theme.gap * 0.25);
    text::body(ui, theme, &prebrief.summary);
    lines_ui(ui, &prebrief.role, theme);
    ui.add_space(theme.gap * 0.25);
    text::small_note(ui, theme, prebrief.care.tone.into(), &prebrief.care.words);
    ui.add_space(theme.gap * 0.25);
    let last_but_sources = prebrief.cards.len().checked_sub(2);
    fold_ui(ui, &prebrief.aims.heading, theme, |ui| {
        lines_ui(ui, &prebrief.aims, theme);
    });
    for (number, passage) in prebrief.cards.iter().enumerate() {
        fold_ui(ui, &passage.heading, theme, |ui| {
            lines_ui(ui, passage, theme);
            // Which keys do what stands with how one plays.
            if Some(number) == last_but_sources {
                text::quiet(ui, theme, &prebrief.keys);
            }
        });
    }
    if let Some(draft) = &prebrief.draft {
        fold_ui(ui, &draft.heading, theme, |ui| lines_ui(ui, draft, theme));
    }
    text::quiet(ui, theme, &prebrief.pause);
    text::quiet(ui, theme, &prebrief.fiction);
}
