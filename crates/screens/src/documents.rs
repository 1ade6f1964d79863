//! The documents: what has come to hand, one or two of them open beside each other, and laying them side by side.

use super::run::just_now_ui;
use super::text::{self, Press, Row, Tone};
use super::widgets::{card, columns, label_and_text, pane};
use super::{Cx, Intent};
use crate::scenario::{Action, DocumentIx};
use crate::session::View;
use egui::{Rect, Ui, UiBuilder, pos2};

/// Shows the documents.
pub(super) fn documents_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    let at_hand = view.documents();
    if at_hand.is_empty() {
        text::title(ui, theme, &m.get("documents-title"));
        text::note(ui, theme, Tone::Plain, &m.get("documents-none"));
        return;
    }
    let [list, desk] = columns(ui, theme.gap * 1.25, [1.0, 2.6]);
    pane(ui, list, "list", |ui| list_ui(ui, view, &at_hand, cx, out));
    pane(ui, desk, "desk", |ui| desk_ui(ui, view, cx, out));
}

fn list_ui(ui: &mut Ui, view: View<'_>, at_hand: &[(DocumentIx, bool)], cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::title(ui, theme, &m.get("documents-title"));
    for &(document, is_read) in at_hand {
        ui.push_id(document, |ui| {
            let is_open = cx.state.documents.contains(&Some(document));
            let below = m.get(if is_read { "document-read" } else { "document-unread" });
            let title = view.text(view.document_texts(document).0);
            let row = Row {
                words: &title,
                below: Some(&below),
                is_chosen: is_open,
                is_name: !is_read,
                ..Row::default()
            };
            if text::row(ui, theme, row).0.clicked() {
                if !is_read {
                    out.push(Intent::Act(Action::Read(document)));
                }
                open(&mut cx.state.documents, document);
            }
        });
    }
    ui.add_space(theme.gap * 0.5);
    text::quiet(ui, theme, &m.get("documents-hint"));
}

/// Opens a document beside the one that is open, or closes it.
fn open(desk: &mut [Option<DocumentIx>; 2], document: DocumentIx) {
    match (desk[0], desk[1]) {
        (Some(one), other) if one == document => *desk = [other, None],
        (one, Some(other)) if other == document => *desk = [one, None],
        (None, _) => desk[0] = Some(document),
        (Some(_), None) => desk[1] = Some(document),
        (Some(_), Some(other)) => *desk = [Some(other), Some(document)],
    }
}

fn desk_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    let open: Vec<DocumentIx> = cx.state.documents.iter().flatten().copied().collect();
    if open.is_empty() {
        text::note(ui, theme, Tone::Plain, &m.get("documents-choose"));
    }
    if let [one, other] = open[..] {
        if text::button(ui, theme, Press::Main, &m.get("documents-compare")).clicked() {
            out.push(Intent::Act(Action::Compare(one, other)));
        }
        ui.add_space(theme.gap * 0.25);
    }
    let beside = open.len() == 2 && ui.available_width() > theme.em(36.0);
    if beside {
        let top = ui.cursor().min;
        let width = (ui.available_width() - theme.gap) / 2.0;
        let mut bottom = top.y;
        for (column, &document) in open.iter().enumerate() {
            let left = top.x + (width + theme.gap) * column as f32;
            let at = Rect::from_min_max(pos2(left, top.y), pos2(left + width, f32::INFINITY));
            let inner = ui.scope_builder(UiBuilder::new().id_salt(document).max_rect(at), |ui| {
                paper_ui(ui, view, document, cx, out);
            });
            bottom = bottom.max(inner.response.rect.bottom());
        }
        ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + width, bottom)));
    } else {
        for &document in &open {
            ui.push_id(document, |ui| paper_ui(ui, view, document, cx, out));
        }
    }
    ui.add_space(theme.gap * 0.5);
    just_now_ui(ui, view, cx);
}

/// One document, as a sheet of paper.
fn paper_ui(ui: &mut Ui, view: View<'_>, document: DocumentIx, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    let (title, kind) = view.document_texts(document);
    card(ui, theme, |ui| {
        text::heading(ui, theme, &view.text(title));
        if let Some(kind) = kind {
            text::quiet(ui, theme, &view.text(kind));
        }
        let rows = view.document_rows(document);
        if rows.is_empty() {
            text::quiet(ui, theme, &m.get("document-unread"));
            if text::button(ui, theme, Press::Plain, &m.get("document-do-read")).clicked() {
                out.push(Intent::Act(Action::Read(document)));
            }
        }
        for (label, words, _) in rows {
            label_and_text(ui, cx, &view.text(label), &view.text(words));
        }
        ui.add_space(theme.gap * 0.25);
        if text::button(ui, theme, Press::Light, &m.get("document-close")).clicked() {
            open(&mut cx.state.documents, document);
        }
    });
}
