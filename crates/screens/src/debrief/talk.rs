//! The conversations retold: each question with its kind in words and colour, and what it did.

use super::curve::curve_ui;
use crate::text::{self, Face, Tone};
use crate::widgets::{card, fact_ui, facts_ui, segments_ui};
use crate::{Intent, Theme};
use egui::{Rect, Ui, pos2};
use grounds_desk::shown::debrief::{Exchange, Talk, Talks};

/// Shows the conversation with one person at a time.
pub(super) fn talks_ui(ui: &mut Ui, talks: &Talks, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(none) = &talks.none {
        text::note(ui, theme, none.tone.into(), &none.words);
    }
    let Some(open) = talks.all.get(talks.open) else {
        return;
    };
    ui.horizontal_wrapped(|ui| segments_ui(ui, theme, &talks.people, out));
    card(ui, theme, |ui| summary_ui(ui, open, theme));
    for turn in &open.turns {
        exchange_ui(ui, turn, theme);
    }
}

fn summary_ui(ui: &mut Ui, talk: &Talk, theme: &Theme) {
    text::heading(ui, theme, &talk.heading);
    text::body(ui, theme, &talk.recommended);
    if let Some(curve) = &talk.curve {
        curve_ui(ui, curve, theme);
    }
}

fn exchange_ui(ui: &mut Ui, exchange: &Exchange, theme: &Theme) {
    match exchange {
        Exchange::Question {
            tone,
            badges,
            ask,
            answer,
            inner,
            why,
        } => edged(ui, (*tone).into(), theme, |ui| {
            facts_ui(ui, theme, badges);
            text::show(ui, theme, Face::Strong, theme.ink, ask);
            text::body(ui, theme, answer);
            text::quiet(ui, theme, inner);
            if let Some(why) = why {
                text::quiet(ui, theme, why);
            }
        }),
        Exchange::Did(fact) => fact_ui(ui, theme, fact),
    }
}

/// A card with a coloured edge at its left.
fn edged(ui: &mut Ui, tone: Tone, theme: &Theme, add: impl FnOnce(&mut Ui)) {
    let before = ui.cursor().min;
    card(ui, theme, add);
    let bottom = ui.min_rect().bottom();
    let edge = Rect::from_min_max(before, pos2(before.x + 6.0, bottom));
    ui.painter().rect_filled(edge, 3.0, tone.colours(theme).0.0);
}
