//! The conversations retold: each question with its kind in words and colour, and what it did.

use super::curve::curve_ui;
use crate::Cx;
use crate::locale::Arg;
use crate::session::View;
use crate::text::{self, Face, Tone};
use crate::vocabulary::{Manner, QuestionKind};
use crate::widgets::{badges, card, label_and_text};
use crate::wording;
use egui::{Rect, Ui, pos2};
use grounds_core::debrief::{Conversation, Debrief, Turn, What};

/// Shows the conversation with one person at a time.
pub(super) fn talk_ui(ui: &mut Ui, debrief: &Debrief, view: View<'_>, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let all = &debrief.conversations;
    let chosen = all
        .iter()
        .find(|c| cx.state.person == Some(c.person))
        .or_else(|| all.first());
    let Some(chosen) = chosen else {
        text::note(ui, theme, Tone::Warn, &m.get("debrief-no-talk"));
        return;
    };
    ui.horizontal_wrapped(|ui| {
        for one in all {
            ui.push_id(one.person, |ui| {
                if text::segment(ui, theme, one.person == chosen.person, view.name(one.person)).clicked() {
                    cx.state.person = Some(one.person);
                }
            });
        }
    });
    card(ui, theme, |ui| summary_ui(ui, chosen, view, cx));
    for turn in &chosen.turns {
        turn_ui(ui, turn, chosen, view, cx);
    }
}

fn summary_ui(ui: &mut Ui, talk: &Conversation, view: View<'_>, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::heading(
        ui,
        theme,
        &wording::about(view, m, "debrief-text-conversation", Some(talk.person)),
    );
    let (good, all) = talk.recommended;
    let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    text::body(
        ui,
        theme,
        &m.with(
            "debrief-text-recommended",
            &[("recommended", number(good)), ("all", number(all))],
        ),
    );
    curve_ui(ui, talk, cx);
}

/// How a kind of question serves.
const fn tone(kind: QuestionKind) -> Tone {
    match kind {
        QuestionKind::OpenInvitation | QuestionKind::Probing | QuestionKind::Closed => Tone::Good,
        QuestionKind::ClosedTooEarly | QuestionKind::ForcedChoice | QuestionKind::Multiple => Tone::Warn,
        QuestionKind::Leading | QuestionKind::BlamingWhy | QuestionKind::Disbelief => Tone::Bad,
    }
}

fn turn_ui(ui: &mut Ui, turn: &Turn, talk: &Conversation, view: View<'_>, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let inner = m.with(
        "debrief-text-inner",
        &[
            ("trust", Arg::Number(turn.trust.into())),
            ("distress", Arg::Number(turn.distress.into())),
        ],
    );
    match turn.what {
        What::Question { ask, kind, say, manner } => {
            edged(ui, cx, tone(kind), |ui| {
                let mut all = vec![(tone(kind), m.get(kind.key()))];
                if matches!(manner, Manner::Contaminated | Manner::Coached) {
                    all.push((Tone::Warn, m.get(manner.key())));
                }
                badges(ui, theme, &all);
                text::show(ui, theme, Face::Strong, theme.ink, &view.text(ask));
                let answer = view.text(say);
                let values = [
                    ("who", Arg::Word(view.name(talk.person))),
                    ("words", Arg::Word(&answer)),
                ];
                text::body(ui, theme, &m.with("log-said", &values));
                text::quiet(ui, theme, &inner);
                if !kind.is_recommended() {
                    let says = &cx.practice.question_kind(kind).says;
                    text::quiet(ui, theme, &m.practice(kind.word(), "says", says));
                }
            });
        }
        What::Did(conduct) => {
            let done = wording::did(view, m, conduct, Some(talk.person));
            label_and_text(ui, cx, &inner, &done);
        }
    }
}

/// A card with a coloured edge at its left.
fn edged(ui: &mut Ui, cx: &Cx<'_>, tone: Tone, add: impl FnOnce(&mut Ui)) {
    let theme = cx.theme;
    let before = ui.cursor().min;
    card(ui, theme, add);
    let bottom = ui.min_rect().bottom();
    let edge = Rect::from_min_max(before, pos2(before.x + 6.0, bottom));
    ui.painter().rect_filled(edge, 3.0, tone.colours(theme).0.0);
}
