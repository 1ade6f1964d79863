//! What no trainee sees: people, cues, events, and what is open or shut.

use super::parts::{condition_ui, conditions_ui, segments_ui};
use super::people::people_ui;
use super::state::Hidden;
use crate::Cx;
use crate::locale::Arg;
use crate::text::{self, Face, Tone};
use crate::widgets::{badges, card};
use crate::wording;
use egui::Ui;
use grounds_study::author::{Condition, CueInside, EventInside, Gate, Inspection, Standing};

/// Shows what is hidden.
pub(super) fn hidden_ui(ui: &mut Ui, standing: &Standing, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let Some(inside) = &standing.inside else {
        text::quiet(ui, theme, &m.get("author-nothing"));
        return;
    };
    let parts = Hidden::ALL.map(|part| (part, m.get(part.key())));
    if let Some(part) = segments_ui(ui, theme, cx.state.author.hidden, parts) {
        cx.state.author.hidden = part;
    }
    text::quiet(ui, theme, &m.get("hidden-why"));
    match cx.state.author.hidden {
        Hidden::People => people_ui(ui, inside, cx),
        Hidden::Cues => list_ui(ui, &inside.cues, cx, cue_ui),
        Hidden::Events => {
            text::body(ui, theme, &inside.clock);
            list_ui(ui, &inside.events, cx, event_ui);
        }
        Hidden::Gates => {
            drawn_ui(ui, inside, cx);
            text::label(ui, theme, &m.get("inside-when"));
            gates_ui(ui, &inside.gates, cx);
        }
    }
}

fn list_ui<T>(ui: &mut Ui, all: &[T], cx: &Cx<'_>, one_ui: fn(&mut Ui, &T, &Cx<'_>)) {
    if all.is_empty() {
        text::quiet(ui, cx.theme, &cx.messages.get("inside-none"));
    }
    for one in all {
        card(ui, cx.theme, |ui| one_ui(ui, one, cx));
    }
}

fn drawn_ui(ui: &mut Ui, inside: &Inspection, cx: &Cx<'_>) {
    if inside.drawn.is_empty() {
        return;
    }
    text::label(ui, cx.theme, &cx.messages.get("hidden-draw"));
    for words in &inside.drawn {
        text::bullet(ui, cx.theme, words);
    }
}

fn cue_ui(ui: &mut Ui, cue: &CueInside, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let with = |key: &str, name: &str, words: &str| m.with(key, &[(name, Arg::Word(words))]);
    let state = match (&cue.met, cue.surfaces) {
        (Some(how), _) => (Tone::Good, with("inside-cue-met", "how", how)),
        (None, true) => (Tone::Plain, m.get("inside-cue-waiting")),
        (None, false) => (Tone::Warn, m.get("inside-cue-hidden")),
    };
    text::label(ui, theme, &cue.id);
    text::body(ui, theme, &cue.text);
    badges(ui, theme, &[state]);
    let small = |ui: &mut Ui, words: &str| {
        text::show(ui, theme, Face::Small, theme.ink, words);
    };
    if cue.shows.is_empty() {
        small(ui, &m.get("inside-cue-decoy"));
    } else {
        small(ui, &with("inside-cue-shows", "signs", &wording::list(m, &cue.shows)));
    }
    if let Some(tempts) = &cue.tempts {
        small(ui, &with("inside-cue-tempts", "what", tempts));
    }
    small(ui, &with("inside-cue-about", "people", &cue.about));
    if cue.given_by.is_empty() {
        small(ui, &m.get("inside-cue-nowhere"));
    } else {
        small(ui, &with("inside-cue-given", "what", &wording::list(m, &cue.given_by)));
    }
}

fn event_ui(ui: &mut Ui, event: &EventInside, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let is_held = event.unless.iter().any(|c| c.holds);
    let (tone, key) = match (event.has_happened, is_held) {
        (true, _) => (Tone::Good, "inside-event-happened"),
        (false, true) => (Tone::Warn, "inside-event-held"),
        (false, false) => (Tone::Plain, "inside-event-pending"),
    };
    text::label(ui, theme, &event.id);
    text::body(ui, theme, &event.say);
    badges(ui, theme, &[(tone, m.get(key))]);
    if event.has_happened {
        return;
    }
    if !event.when.is_empty() {
        text::label(ui, theme, &m.get("inside-event-when"));
        conditions_ui(ui, &event.when, cx);
    }
    if !event.unless.is_empty() {
        text::label(ui, theme, &m.get("inside-event-unless"));
        conditions_ui(ui, &event.unless, cx);
    }
}

/// Something that is open or shut, and below it why.
fn gate_ui(ui: &mut Ui, gate: &Gate, cx: &Cx<'_>) {
    let whole = Condition {
        words: gate.what.clone(),
        holds: gate.is_open,
    };
    condition_ui(ui, &whole, Face::Strong, cx);
    if gate.when.is_empty() {
        text::quiet(ui, cx.theme, &cx.messages.get("inside-always"));
    }
    conditions_ui(ui, &gate.when, cx);
}

/// Everything of a list that is open or shut.
pub(super) fn gates_ui(ui: &mut Ui, gates: &[Gate], cx: &Cx<'_>) {
    list_ui(ui, gates, cx, gate_ui);
}
