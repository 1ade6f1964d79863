//! Writing a note: about whom a cue is, which indicators it stands for or that it means nothing, and how sure one is.

use super::text::{self, ChoiceKind};
use super::widgets::{button_ui, card, choice_ui, field_ui, finish_ui, scroll, segments_ui};
use super::{Intent, Theme};
use egui::{Frame, Key, Modifiers, Panel, Ui};
use grounds_desk::shown::Section;
use grounds_desk::shown::notebook::{Reference, Writing};

/// Shows a note being written. Escape closes it.
pub(super) fn note_ui(ui: &mut Ui, note: &Writing, theme: &Theme, out: &mut Vec<Intent>) {
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
        out.push(note.close.wish.clone().into());
    }
    Panel::bottom("save")
        .frame(Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.add_space(theme.gap * 0.5);
            ui.horizontal_wrapped(|ui| {
                finish_ui(ui, theme, &note.finish, out);
                button_ui(ui, theme, &note.close, out);
                if let Some(missing) = &note.finish.missing {
                    text::quiet(ui, theme, missing);
                }
            });
        });
    scroll(ui, "draft", |ui| {
        card(ui, theme, |ui| parts_ui(ui, note, theme, out));
        if let Some(reference) = &note.reference {
            reference_ui(ui, reference, theme, out);
        }
    });
}

fn parts_ui(ui: &mut Ui, note: &Writing, theme: &Theme, out: &mut Vec<Intent>) {
    text::label(ui, theme, &note.label);
    text::heading(ui, theme, &note.words);
    for part in [&note.about, &note.sure, &note.meaning] {
        ui.add_space(theme.gap * 0.5);
        part_ui(ui, part, theme, out);
    }
    for offer in &note.shows {
        choice_ui(ui, theme, ChoiceKind::Any, offer, out);
    }
}

fn part_ui(ui: &mut Ui, part: &Section, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(heading) = &part.heading {
        text::label(ui, theme, heading);
    }
    ui.push_id(&part.heading, |ui| {
        ui.horizontal_wrapped(|ui| segments_ui(ui, theme, &part.offers, out));
    });
}

/// The reference of all indicators, searched by code and words.
fn reference_ui(ui: &mut Ui, reference: &Reference, theme: &Theme, out: &mut Vec<Intent>) {
    card(ui, theme, |ui| {
        text::heading(ui, theme, &reference.title);
        if let Some(caution) = &reference.caution {
            text::quiet(ui, theme, caution);
        }
        field_ui(ui, theme, &reference.search, out);
        for group in &reference.groups {
            ui.add_space(theme.gap * 0.25);
            if let Some(heading) = &group.heading {
                text::label(ui, theme, heading);
            }
            for offer in &group.offers {
                choice_ui(ui, theme, ChoiceKind::Any, offer, out);
            }
        }
        if let Some(none) = &reference.none {
            text::note(ui, theme, none.tone.into(), &none.words);
        }
    });
}
