//! What the parts of a run that are not plain values yet are drawn from. It goes with the last of them.

use super::Cx;
use super::text;
use crate::locale::{key, said};
use crate::scenario::PersonIx;
use crate::session::{Speaker, View};
use crate::wording;
use egui::{Rect, Ui};
use grounds_core::debrief::Debrief;
use grounds_desk::shown::{Note, Portrait};

/// What is open, for the parts that still ask a view what to show.
#[derive(Clone, Copy, Debug)]
pub enum Old<'a> {
    /// A run.
    Run(View<'a>),
    /// What a run was worth, and what has to be said about the texts.
    Debrief(&'a Debrief, View<'a>, &'a [Note]),
}

/// What has just happened, for panels that do not show the log: time passes there too.
pub(super) fn just_now_ui(ui: &mut Ui, view: View<'_>, cx: &Cx<'_>) {
    let Some(last) = view.entries().checked_sub(1) else {
        return;
    };
    let lines = view.lines_of(last);
    // What you just said or did to someone belongs to the conversation, not here.
    if lines.first().is_none_or(|l| l.speaker == Speaker::You) {
        return;
    }
    text::label(ui, cx.theme, &cx.messages.get(key!("just-now")));
    for line in lines {
        let said = wording::line(view, cx.messages, &line);
        let told = match wording::speaker(view, cx.messages, &line) {
            Some(who) => cx.messages.say(&said!("log-said", who = &who, words = &said)),
            None => said,
        };
        text::note(ui, cx.theme, text::Tone::Accent, &told);
    }
}

/// The portrait of a person in a view.
pub(super) fn portrait_ui(ui: &Ui, view: View<'_>, person: PersonIx, at: Rect, cx: &mut Cx<'_>) {
    let (ease, strain) = view.bearing(person);
    let portrait = Portrait {
        person,
        look: view.look(person),
        age: view.age(person),
        ease,
        strain,
    };
    super::people::portrait_ui(ui, &portrait, at, cx.theme, cx.pictures);
}
