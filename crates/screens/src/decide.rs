//! Decisions: what one finds about a person, what one offers, with whose consent, and what happens next.

use super::people::portrait_ui;
use super::text::{self, ChoiceKind, Face, Row};
use super::widgets::{card, choice_ui, columns, finish_ui, fixed, pane, scroll};
use super::{Intent, Pictures, Theme};
use egui::{Frame, Panel, Ui};
use grounds_desk::shown::Decide;
use grounds_desk::shown::decide::{Asked, Decision, Take};

/// So many parts stand in the first column: what is true and what the person wants. What is done stands in the second.
const FIRST: usize = 2;

/// Shows the decisions.
pub(super) fn decide_ui(ui: &mut Ui, decide: &Decide, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let [left, right] = columns(ui, theme.gap * 1.25, [1.0, 3.2]);
    pane(ui, left, "whom", |ui| whom_ui(ui, decide, theme, pictures, out));
    if let Some(decision) = &decide.decision {
        fixed(ui, right, "decision", |ui| {
            ui.push_id(decision.person, |ui| decision_ui(ui, decision, theme, out));
        });
    }
}

fn whom_ui(ui: &mut Ui, decide: &Decide, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    text::title(ui, theme, &decide.title);
    for person in &decide.people {
        let offer = &person.offer;
        ui.push_id(&offer.wish, |ui| {
            let row = Row {
                words: &offer.words,
                below: offer.below.as_deref(),
                is_chosen: offer.is_chosen(),
                is_name: true,
                room: theme.body * 2.4,
                ..Row::default()
            };
            let (response, room) = text::row(ui, theme, row);
            portrait_ui(ui, &person.portrait, room, theme, pictures);
            if response.clicked() {
                out.push(offer.wish.clone().into());
            }
        });
    }
    ui.add_space(theme.gap * 0.5);
    text::quiet(ui, theme, &decide.threshold);
}

fn decision_ui(ui: &mut Ui, decision: &Decision, theme: &Theme, out: &mut Vec<Intent>) {
    Panel::bottom("confirm")
        .frame(Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.add_space(theme.gap * 0.5);
            ui.horizontal_wrapped(|ui| confirm_ui(ui, decision, theme, out));
        });
    let (first, second) = decision.parts.split_at(FIRST.min(decision.parts.len()));
    if ui.available_width() > theme.em(44.0) {
        let [left, right] = columns(ui, theme.gap, [1.0, 1.0]);
        pane(ui, left, "first", |ui| parts_ui(ui, first, theme, out));
        pane(ui, right, "second", |ui| parts_ui(ui, second, theme, out));
    } else {
        scroll(ui, "both", |ui| parts_ui(ui, &decision.parts, theme, out));
    }
}

/// What is missing, or the way to confirm.
fn confirm_ui(ui: &mut Ui, decision: &Decision, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(finish) = &decision.finish {
        finish_ui(ui, theme, finish, out);
        if let Some(missing) = &finish.missing {
            text::quiet(ui, theme, missing);
        }
    }
    if let Some(kept) = &decision.kept {
        text::badge(ui, theme, kept.tone.into(), &kept.words);
    }
}

fn parts_ui(ui: &mut Ui, parts: &[Asked], theme: &Theme, out: &mut Vec<Intent>) {
    for part in parts {
        card(ui, theme, |ui| part_ui(ui, part, theme, out));
    }
}

fn part_ui(ui: &mut Ui, part: &Asked, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(heading) = &part.section.heading {
        text::heading(ui, theme, heading);
    }
    for note in &part.section.notes {
        text::show(ui, theme, Face::Small, theme.quiet, &note.words);
    }
    let kind = match part.take {
        Take::One => ChoiceKind::One,
        Take::Some | Take::Any => ChoiceKind::Any,
    };
    for offer in &part.section.offers {
        choice_ui(ui, theme, kind, offer, out);
    }
}
