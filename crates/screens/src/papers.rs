//! The papers: what has come to hand, one or two of them open side by side, and things that can be reached. Each row is a line
//! like any other.

use super::beside::section_ui;
use super::lines::{line_ui, lines_ui};
use super::text::{self, Face, Press, Row};
use super::widgets::{button_ui, card, columns, pane, press_ui, scroll};
use super::{Intent, Theme};
use egui::{Rect, Stroke, Ui, UiBuilder, pos2};
use grounds_desk::shown::papers::{AtHand, Paper, PaperRow};
use grounds_desk::shown::{OfferState, Papers};

/// Shows the papers.
pub(super) fn papers_ui(ui: &mut Ui, papers: &Papers, theme: &Theme, out: &mut Vec<Intent>) {
    if ui.available_width() < theme.em(40.0) {
        scroll(ui, "papers", |ui| {
            list_ui(ui, papers, theme, out);
            ui.add_space(theme.gap);
            desk_ui(ui, papers, theme, out);
        });
        return;
    }
    let [list, desk] = columns(ui, theme.gap * 1.25, [1.0, 2.8]);
    pane(ui, list, "list", |ui| list_ui(ui, papers, theme, out));
    pane(ui, desk, "desk", |ui| desk_ui(ui, papers, theme, out));
}

fn list_ui(ui: &mut Ui, papers: &Papers, theme: &Theme, out: &mut Vec<Intent>) {
    text::title(ui, theme, &papers.title);
    if let Some(none) = &papers.none {
        text::note(ui, theme, none.tone.into(), &none.words);
    }
    for AtHand { at, offer, is_read } in &papers.at_hand {
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
    if let Some(hint) = &papers.hint {
        ui.add_space(theme.gap * 0.5);
        text::quiet(ui, theme, hint);
    }
    for (number, section) in papers.things.iter().enumerate() {
        ui.push_id(("thing", number), |ui| section_ui(ui, section, theme, out));
    }
}

fn desk_ui(ui: &mut Ui, papers: &Papers, theme: &Theme, out: &mut Vec<Intent>) {
    let open = &papers.open;
    if open.len() == 2 && ui.available_width() > theme.em(34.0) {
        beside_ui(ui, open, theme, out);
    } else {
        for paper in open {
            ui.push_id((paper.at.paper, paper.at.of), |ui| paper_ui(ui, paper, theme, out));
        }
    }
    if let Some(just_now) = &papers.just_now {
        ui.add_space(theme.gap * 0.5);
        text::label(ui, theme, &just_now.heading);
        ui.push_id("just now", |ui| lines_ui(ui, theme, &just_now.lines, out));
    }
}

/// Papers beside each other.
fn beside_ui(ui: &mut Ui, open: &[Paper], theme: &Theme, out: &mut Vec<Intent>) {
    let top = ui.cursor().min;
    let width = (ui.available_width() - theme.gap) / 2.0;
    let mut bottom = top.y;
    for (column, paper) in open.iter().enumerate() {
        let left = top.x + (width + theme.gap) * column as f32;
        let at = Rect::from_min_max(pos2(left, top.y), pos2(left + width, f32::INFINITY));
        let builder = UiBuilder::new().id_salt((paper.at.paper, paper.at.of)).max_rect(at);
        let inner = ui.scope_builder(builder, |ui| paper_ui(ui, paper, theme, out));
        bottom = bottom.max(inner.response.rect.bottom());
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + width, bottom)));
}

/// One paper, as a sheet.
fn paper_ui(ui: &mut Ui, paper: &Paper, theme: &Theme, out: &mut Vec<Intent>) {
    card(ui, theme, |ui| {
        text::heading(ui, theme, &paper.title);
        if let Some(language) = &paper.language {
            text::quiet(ui, theme, language);
        }
        if let Some(unread) = &paper.unread {
            text::quiet(ui, theme, &unread.words);
        }
        if let Some(read) = &paper.read {
            button_ui(ui, theme, read, out);
        }
        ui.push_id("above", |ui| lines_ui(ui, theme, &paper.above, out));
        for (number, row) in paper.rows.iter().enumerate() {
            ui.push_id(number, |ui| row_ui(ui, row, theme, out));
        }
        ui.add_space(theme.gap * 0.25);
        press_ui(ui, theme, Press::Light, &paper.close, out);
    });
}

/// A row: what stands before it, whose it is, and what stands in it.
fn row_ui(ui: &mut Ui, row: &PaperRow, theme: &Theme, out: &mut Vec<Intent>) {
    let top = ui.cursor().top();
    ui.painter()
        .hline(ui.max_rect().x_range(), top, Stroke::new(1.0, theme.line.0));
    ui.add_space(theme.gap * 0.3);
    if !row.told.is_empty() {
        text::show(ui, theme, Face::Label, theme.quiet, &row.told);
    }
    if let Some(line) = &row.line {
        line_ui(ui, theme, line, line.who.as_deref(), out);
    }
}
