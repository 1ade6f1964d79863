//! The papers: what has come to hand, one or two of them on the desk, each drawn as what it is, and things that can be reached.
//! Each row is a line like any other: it is pressed, noted and pointed at as everywhere, whatever it is written on.

mod book;
mod chat;
mod closer;
mod desk;
mod fields;
mod letter;
mod passport;
mod pointing;
mod row;
mod sheet;
mod template;
mod ticket;

pub(super) use template::sheets;

use super::beside::section_ui;
use super::text::{self, Row};
use super::widgets::{columns, pane, scroll};
use super::{Cx, Intent, Pictures, Theme};
use egui::Ui;
use grounds_desk::shown::papers::AtHand;
use grounds_desk::shown::{OfferState, Papers};
use pointing::Marks;

/// What papers are drawn with.
struct Drawing<'a> {
    theme: &'a Theme,
    pictures: &'a mut Pictures,
    /// Where the lines are, so that two of them can be joined.
    marks: Marks,
}

/// Shows the papers. Keys that choose are taken only while nothing else wants them.
pub(super) fn papers_ui(ui: &mut Ui, papers: &Papers, is_free: bool, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let closer = closer::turned(ui, papers, is_free);
    let on_paper = theme.on_paper();
    let mut drawing = Drawing {
        theme: &on_paper,
        pictures: cx.pictures,
        marks: Marks::of(papers.pointed),
    };
    desk::answer_ui(ui, papers, theme, out);
    if let Some((number, paper)) = closer {
        closer::closer_ui(ui, (number, paper), &mut drawing, out);
    } else if ui.available_width() < theme.em(40.0) {
        scroll(ui, "papers", |ui| {
            list_ui(ui, papers, theme, out);
            ui.add_space(theme.gap);
            desk::below_ui(ui, papers, &mut drawing, out);
        });
    } else {
        let [list, at] = columns(ui, theme.gap * 1.25, [1.0, 2.8]);
        pane(ui, list, "list", |ui| list_ui(ui, papers, theme, out));
        desk::desk_ui(ui, at, papers, &mut drawing, out);
    }
}

fn list_ui(ui: &mut Ui, papers: &Papers, theme: &Theme, out: &mut Vec<Intent>) {
    text::title(ui, theme, &papers.title);
    if let Some(none) = &papers.none {
        text::note(ui, theme, none.tone.into(), &none.words);
    }
    for paper in &papers.at_hand {
        at_hand_ui(ui, paper, theme, out);
    }
    if let Some(third) = &papers.third {
        text::small_note(ui, theme, third.tone.into(), &third.words);
    }
    if let Some(hint) = &papers.hint {
        ui.add_space(theme.gap * 0.5);
        text::quiet(ui, theme, hint);
    }
    for (number, section) in papers.things.iter().enumerate() {
        ui.push_id(("thing", number), |ui| section_ui(ui, section, theme, out));
    }
}

fn at_hand_ui(ui: &mut Ui, paper: &AtHand, theme: &Theme, out: &mut Vec<Intent>) {
    let AtHand { at, offer, is_read } = paper;
    // By the paper: what choosing it means changes when it has been read.
    ui.push_id((at.paper, at.of), |ui| {
        let closed = match &offer.state {
            OfferState::Closed(why) => Some(why.as_str()),
            _ => None,
        };
        let row = Row {
            words: &offer.words,
            below: offer.below.as_deref(),
            is_chosen: offer.is_chosen(),
            is_name: !is_read,
            closed,
            ..Row::default()
        };
        if text::row(ui, theme, row).0.clicked() && closed.is_none() {
            out.push(offer.wish.clone().into());
        }
    });
}
