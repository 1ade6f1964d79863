//! What no trainee sees: people, moments of the day, and what is open or shut.

use super::Cx;
use super::parts::{condition_ui, conditions_ui, segments_ui};
use super::people::{people_ui, place_ui};
use super::state::Hidden;
use crate::locale::key;
use crate::text::{self, Face, Tone};
use crate::widgets::{badges, card};
use egui::Ui;
use grounds_study::author::{Condition, EventInside, Gate, Inspection, Standing};

/// Shows what is hidden.
pub(super) fn hidden_ui(ui: &mut Ui, standing: &Standing, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let Some(inside) = &standing.inside else {
        text::quiet(ui, theme, &m.get(key!("author-nothing")));
        return;
    };
    let parts = Hidden::ALL.map(|part| (part, m.get(part.key())));
    if let Some(part) = segments_ui(ui, theme, cx.author.hidden, parts) {
        cx.author.hidden = part;
    }
    text::quiet(ui, theme, &m.get(key!("hidden-why")));
    match cx.author.hidden {
        Hidden::People => people_ui(ui, inside, cx),
        Hidden::Events => {
            text::body(ui, theme, &inside.clock);
            list_ui(ui, &inside.events, cx, event_ui);
        }
        Hidden::Gates => {
            drawn_ui(ui, inside, cx);
            text::label(ui, theme, &m.get(key!("inside-when")));
            list_ui(ui, &inside.gates, cx, gate_ui);
        }
    }
}

fn list_ui<T>(ui: &mut Ui, all: &[T], cx: &Cx<'_>, one_ui: fn(&mut Ui, &T, &Cx<'_>)) {
    if all.is_empty() {
        text::quiet(ui, cx.theme, &cx.messages.get(key!("inside-none")));
    }
    for (number, one) in all.iter().enumerate() {
        ui.push_id(number, |ui| card(ui, cx.theme, |ui| one_ui(ui, one, cx)));
    }
}

fn drawn_ui(ui: &mut Ui, inside: &Inspection, cx: &Cx<'_>) {
    if inside.drawn.is_empty() {
        return;
    }
    text::label(ui, cx.theme, &cx.messages.get(key!("hidden-draw")));
    for words in &inside.drawn {
        text::bullet(ui, cx.theme, words);
    }
}

fn event_ui(ui: &mut Ui, event: &EventInside, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let (tone, key) = if event.has_happened {
        (Tone::Good, key!("inside-event-happened"))
    } else {
        (Tone::Plain, key!("inside-event-pending"))
    };
    text::label(ui, theme, &event.id);
    text::body(ui, theme, &event.say);
    badges(ui, theme, &[(tone, m.get(key))]);
    if !event.has_happened && !event.when.is_empty() {
        text::label(ui, theme, &m.get(key!("inside-event-when")));
        conditions_ui(ui, &event.when, cx);
    }
    place_ui(ui, event.place.as_deref(), cx);
}

/// Something that is open or shut, and below it why.
pub(super) fn gate_ui(ui: &mut Ui, gate: &Gate, cx: &Cx<'_>) {
    let whole = Condition {
        words: gate.what.clone(),
        holds: gate.is_open,
    };
    condition_ui(ui, &whole, Face::Strong, cx);
    if gate.when.is_empty() {
        text::quiet(ui, cx.theme, &cx.messages.get(key!("inside-always")));
    }
    conditions_ui(ui, &gate.when, cx);
}
