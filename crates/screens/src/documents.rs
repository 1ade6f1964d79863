//! The documents: what has come to hand, one or two of them open beside each other, and laying them side by side.

use super::text::{self, Press, Row};
use super::widgets::{button_ui, card, columns, fact_ui, pane, press_ui};
use super::{Intent, Theme};
use egui::{Rect, Ui, UiBuilder, pos2};
use grounds_desk::shown::documents::{AtHand, Paper};
use grounds_desk::shown::{Documents, Section};

/// Shows the documents.
pub(super) fn documents_ui(ui: &mut Ui, documents: &Documents, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(none) = &documents.none {
        text::title(ui, theme, &documents.title);
        text::note(ui, theme, none.tone.into(), &none.words);
        return;
    }
    let [list, desk] = columns(ui, theme.gap * 1.25, [1.0, 2.6]);
    pane(ui, list, "list", |ui| list_ui(ui, documents, theme, out));
    pane(ui, desk, "desk", |ui| desk_ui(ui, documents, theme, out));
}

fn list_ui(ui: &mut Ui, documents: &Documents, theme: &Theme, out: &mut Vec<Intent>) {
    text::title(ui, theme, &documents.title);
    for AtHand {
        document,
        offer,
        is_read,
    } in &documents.at_hand
    {
        // By the document: what choosing it means changes when it has been read.
        ui.push_id(document, |ui| {
            let row = Row {
                words: &offer.words,
                below: offer.below.as_deref(),
                is_chosen: offer.is_chosen(),
                is_name: !is_read,
                ..Row::default()
            };
            if text::row(ui, theme, row).0.clicked() {
                out.push(offer.wish.clone().into());
            }
        });
    }
    if let Some(hint) = &documents.hint {
        ui.add_space(theme.gap * 0.5);
        text::quiet(ui, theme, hint);
    }
}

fn desk_ui(ui: &mut Ui, documents: &Documents, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(choose) = &documents.choose {
        text::note(ui, theme, choose.tone.into(), &choose.words);
    }
    if let Some(compare) = &documents.compare {
        button_ui(ui, theme, compare, out);
        ui.add_space(theme.gap * 0.25);
    }
    let open = &documents.open;
    if open.len() == 2 && ui.available_width() > theme.em(36.0) {
        beside_ui(ui, open, theme, out);
    } else {
        for paper in open {
            ui.push_id(paper.document, |ui| paper_ui(ui, paper, theme, out));
        }
    }
    ui.add_space(theme.gap * 0.5);
    if let Some(just_now) = &documents.just_now {
        just_now_ui(ui, just_now, theme);
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
        let builder = UiBuilder::new().id_salt(paper.document).max_rect(at);
        let inner = ui.scope_builder(builder, |ui| paper_ui(ui, paper, theme, out));
        bottom = bottom.max(inner.response.rect.bottom());
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + width, bottom)));
}

/// One document, as a sheet of paper.
fn paper_ui(ui: &mut Ui, paper: &Paper, theme: &Theme, out: &mut Vec<Intent>) {
    card(ui, theme, |ui| {
        text::heading(ui, theme, &paper.title);
        if let Some(kind) = &paper.kind {
            text::quiet(ui, theme, kind);
        }
        if let Some(unread) = &paper.unread {
            text::quiet(ui, theme, &unread.words);
            button_ui(ui, theme, &unread.read, out);
        }
        for row in &paper.rows {
            fact_ui(ui, theme, row);
        }
        ui.add_space(theme.gap * 0.25);
        press_ui(ui, theme, Press::Light, &paper.close, out);
    });
}

fn just_now_ui(ui: &mut Ui, just_now: &Section, theme: &Theme) {
    if let Some(heading) = &just_now.heading {
        text::label(ui, theme, heading);
    }
    for note in &just_now.notes {
        text::note(ui, theme, note.tone.into(), &note.words);
    }
}
