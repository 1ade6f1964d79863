//! A drill: one question, its choices by number, the line on the answer; at the end what comes back. It knows no answer.

use super::reading::{door_ui, notes_ui};
use super::rows::{Weight, by_number, row_ui};
use super::text::{self, ChoiceKind, Face};
use super::widgets::{button_ui, card, centred, choice_ui, scroll};
use super::{Intent, Theme, keys};
use egui::{Align, Ui};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::drill::{Over, Question};
use grounds_desk::shown::{Door, Drill, Offer};
use grounds_desk::wish::{Drilled, Wish};

/// Shows a drill. Keys choose while nothing lies over it.
pub(super) fn drill_ui(
    ui: &mut Ui,
    drill: &Drill,
    door: &Door,
    is_in_front: bool,
    theme: &Theme,
    out: &mut Vec<Intent>,
) {
    if is_in_front {
        by_key(ui, drill, out);
    }
    scroll(ui, "drill", |ui| {
        centred(ui, theme.em(50.0), |ui| {
            text::show(ui, theme, Face::Display, theme.accent, &drill.title);
            if let Some(at) = &drill.at {
                text::quiet(ui, theme, at);
            }
            notes_ui(ui, &door.notes, theme);
            ui.add_space(theme.gap);
            if let Some(question) = &drill.question {
                question_ui(ui, question, theme, out);
            }
            if let Some(over) = &drill.over {
                over_ui(ui, over, theme, out);
            }
            ui.add_space(theme.gap);
            ui.horizontal_wrapped(|ui| {
                let go_on = drill.question.iter().filter_map(|question| question.go_on.as_ref());
                let next = drill.over.iter().flat_map(|over| &over.offers);
                for offer in go_on.chain(next).chain([&drill.leave]) {
                    button_ui(ui, theme, offer, out);
                }
                door_ui(ui, door, theme, out);
            });
            if drill.question.iter().any(|question| question.told.is_some()) {
                bring_into_sight(ui);
            }
        });
    });
}

/// What has come below the edge of the window with an answer is brought into sight, once: whoever scrolls away from it may.
fn bring_into_sight(ui: &Ui) {
    let id = ui.id().with("told");
    if !ui.data(|data| data.get_temp(id).unwrap_or(false)) {
        ui.data_mut(|data| data.insert_temp(id, true));
        ui.scroll_to_cursor(Some(Align::Max));
    }
}

/// Whether nothing has the keyboard that Enter would press.
fn is_free(ui: &Ui) -> bool {
    ui.memory(|memory| memory.focused().is_none())
}

/// Digits choose, Enter goes on, Escape goes back.
fn by_key(ui: &Ui, drill: &Drill, out: &mut Vec<Intent>) {
    if let Some(question) = &drill.question {
        match &question.go_on {
            None => by_number(
                ui,
                Hotkey::Place,
                question.choices.iter().map(|(place, offer)| (*place, offer)),
                out,
            ),
            Some(go_on) if is_free(ui) && keys::pressed(ui, Hotkey::Press) => out.push(go_on.wish.clone().into()),
            Some(_) => {}
        }
    }
    if keys::pressed(ui, Hotkey::Back) {
        out.push(drill.leave.wish.clone().into());
    }
}

fn question_ui(ui: &mut Ui, question: &Question, theme: &Theme, out: &mut Vec<Intent>) {
    if !question.shown.is_empty() {
        card(ui, theme, |ui| {
            for words in &question.shown {
                text::body(ui, theme, words);
            }
        });
        ui.add_space(theme.gap * 0.5);
    }
    text::title(ui, theme, &question.words);
    for (place, offer) in &question.choices {
        ui.push_id(place, |ui| row_ui(ui, theme, *place, offer, Weight::Words, out));
    }
    if let Some(told) = &question.told {
        ui.add_space(theme.gap * 0.5);
        text::note(ui, theme, told.tone.into(), &told.words);
    }
}

fn over_ui(ui: &mut Ui, over: &Over, theme: &Theme, out: &mut Vec<Intent>) {
    text::title(ui, theme, &over.heading);
    text::body(ui, theme, &over.score);
    text::quiet(ui, theme, &over.means);
    ui.add_space(theme.gap * 0.5);
    card(ui, theme, |ui| {
        if let Some(heading) = &over.back.heading {
            text::heading(ui, theme, heading);
        }
        for note in &over.back.notes {
            text::bullet(ui, theme, &note.words);
        }
        ui.add_space(theme.gap * 0.5);
        let is_way = |offer: &&Offer| matches!(offer.wish, Wish::Drill(Drilled::Space(_)));
        for offer in over.back.offers.iter().filter(is_way) {
            choice_ui(ui, theme, ChoiceKind::One, offer, out);
        }
        for offer in over.back.offers.iter().filter(|offer| !is_way(offer)) {
            button_ui(ui, theme, offer, out);
        }
    });
}
