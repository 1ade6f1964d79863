//! The notebook: what was noticed, what one has made of it, and how likely one thinks it is that someone is a victim.

use super::text::{self, ChoiceKind, Face, Press, Row};
use super::widgets::{card, choice_ui, columns, field_ui, fixed, pane, press_ui};
use super::{Intent, Theme, note_editor};
use egui::Ui;
use grounds_desk::shown::notebook::{Certainty, Notebook, OneNote, Rating, Written};

/// Shows the notebook.
pub(super) fn notebook_ui(ui: &mut Ui, notebook: &Notebook, theme: &Theme, out: &mut Vec<Intent>) {
    let [left, right] = columns(ui, theme.gap * 1.25, [1.0, 1.35]);
    pane(ui, left, "cues", |ui| cues_ui(ui, notebook, theme, out));
    match &notebook.note {
        Some(note) => {
            let salt = format!("note {:?}", note.cue);
            fixed(ui, right, &salt, |ui| note_editor::note_ui(ui, note, theme, out));
        }
        None => pane(ui, right, "written", |ui| {
            certainty_ui(ui, &notebook.certainty, theme, out);
            ui.add_space(theme.gap * 0.5);
            written_ui(ui, &notebook.written, theme, out);
        }),
    }
}

/// Everything noticed, with what is searched for.
fn cues_ui(ui: &mut Ui, notebook: &Notebook, theme: &Theme, out: &mut Vec<Intent>) {
    text::title(ui, theme, &notebook.title);
    if let Some(none) = &notebook.none {
        text::note(ui, theme, none.tone.into(), &none.words);
    }
    if let Some(filter) = &notebook.filter {
        field_ui(ui, theme, &filter.search, out);
        choice_ui(ui, theme, ChoiceKind::Any, &filter.only_unmarked, out);
    }
    for cue in &notebook.cues {
        ui.push_id(&cue.offer.wish, |ui| {
            let row = Row {
                words: &cue.offer.words,
                below: cue.offer.below.as_deref(),
                is_chosen: cue.offer.is_chosen(),
                ..Row::default()
            };
            if text::row(ui, theme, row).0.clicked() {
                out.push(cue.offer.wish.clone().into());
            }
        });
    }
}

/// How likely it is that each person is a victim.
fn certainty_ui(ui: &mut Ui, certainty: &Certainty, theme: &Theme, out: &mut Vec<Intent>) {
    text::title(ui, theme, &certainty.title);
    text::quiet(ui, theme, &certainty.why);
    card(ui, theme, |ui| {
        for rating in &certainty.people {
            text::show(ui, theme, Face::Strong, theme.ink, &rating.question);
            ui.push_id(rating.person, |ui| scale_ui(ui, rating, theme, out));
            ui.add_space(theme.gap * 0.5);
        }
        text::quiet(ui, theme, &certainty.ends);
    });
}

fn scale_ui(ui: &mut Ui, rating: &Rating, theme: &Theme, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(4.0, 4.0);
        for offer in &rating.scale {
            let mut response = text::segment(ui, theme, offer.is_chosen(), &offer.words);
            if let Some(percent) = &offer.below {
                response = text::hint(theme, response, percent);
            }
            if response.clicked() {
                out.push(offer.wish.clone().into());
            }
        }
    });
}

/// What has been written, by person.
fn written_ui(ui: &mut Ui, written: &Written, theme: &Theme, out: &mut Vec<Intent>) {
    text::title(ui, theme, &written.title);
    if let Some(none) = &written.none {
        text::note(ui, theme, none.tone.into(), &none.words);
    }
    for about in &written.people {
        text::heading(ui, theme, &about.name);
        for note in &about.notes {
            ui.push_id((note.cue, about.person), |ui| {
                card(ui, theme, |ui| one_ui(ui, note, theme, out));
            });
        }
    }
}

fn one_ui(ui: &mut Ui, note: &OneNote, theme: &Theme, out: &mut Vec<Intent>) {
    text::body(ui, theme, &note.words);
    for shows in &note.shows {
        text::show(ui, theme, Face::Label, theme.accent, shows);
    }
    text::quiet(ui, theme, &note.sure);
    ui.horizontal_wrapped(|ui| {
        press_ui(ui, theme, Press::Light, &note.change, out);
        press_ui(ui, theme, Press::Light, &note.retract, out);
    });
}
