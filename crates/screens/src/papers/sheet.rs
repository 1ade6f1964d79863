//! One paper: what it is drawn on, its head, its rows in the manner of its form, and at its foot what can be done with it.

use super::super::text::{self, Press};
use super::super::widgets::{button_ui, press_ui};
use super::super::{Intent, Theme};
use super::template::Sheet;
use super::{Drawing, book, chat, closer, fields, letter, passport, row, ticket};
use egui::{Rect, Shape, Ui, UiBuilder, pos2};
use grounds_core::vocabulary::words::PaperForm;
use grounds_desk::shown::papers::Paper;

/// A paper on the desk, by its number there, and what can be done with it.
pub(super) fn paper_ui(
    ui: &mut Ui,
    (number, paper): (usize, &Paper),
    drawing: &mut Drawing<'_>,
    out: &mut Vec<Intent>,
) {
    let at = bare_ui(ui, paper, false, drawing, out);
    let below = Rect::from_min_max(pos2(at.left(), ui.cursor().top()), pos2(at.right(), f32::INFINITY));
    let bottom = row::in_cell(ui, below, "handles", |ui| {
        handles_ui(ui, (number, paper), false, drawing.theme, out);
    });
    ui.advance_cursor_after_rect(Rect::from_min_max(below.min, pos2(below.right(), bottom)));
}

/// What can be done with a paper as a thing: it lies beside it, for it is not written on it.
pub(super) fn handles_ui(
    ui: &mut Ui,
    (number, paper): (usize, &Paper),
    is_alone: bool,
    theme: &Theme,
    out: &mut Vec<Intent>,
) {
    ui.horizontal_wrapped(|ui| {
        closer::button_ui(ui, (number, paper), is_alone, theme);
        press_ui(ui, theme, Press::Light, &paper.close, out);
    });
}

/// The paper alone. It is as wide as papers of its form are, in the middle of the room that there is. Gives where it lies.
pub(super) fn bare_ui(
    ui: &mut Ui,
    paper: &Paper,
    is_alone: bool,
    drawing: &mut Drawing<'_>,
    out: &mut Vec<Intent>,
) -> Rect {
    let theme = drawing.theme;
    let room = ui.available_rect_before_wrap();
    let sheet = Sheet::of(paper.form, theme, room.width(), is_alone);
    let left = room.left() + (room.width() - sheet.width) / 2.0;
    let inner_left = left + sheet.pad.left;
    // A window may be smaller than the edges of a sheet.
    let inner_right = (left + sheet.width - sheet.pad.right).max(inner_left + 1.0);
    let inside = Rect::from_min_max(
        pos2(inner_left, room.top() + sheet.pad.top),
        pos2(inner_right, f32::INFINITY),
    );
    let behind = ui.painter().add(Shape::Noop);
    let inner = ui.scope_builder(UiBuilder::new().max_rect(inside), |ui| {
        ui.set_width(inside.width());
        head_ui(ui, paper, theme, out);
        rows_ui(ui, paper, drawing, out);
    });
    let bottom = (inner.response.rect.bottom() + sheet.pad.bottom).max(room.top() + sheet.least);
    let all = Rect::from_min_max(pos2(left, room.top()), pos2(left + sheet.width, bottom));
    let drawn = sheet.drawn(ui.ctx(), drawing.pictures, theme, all);
    ui.painter().set(behind, drawn);
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), bottom)));
    all
}

fn head_ui(ui: &mut Ui, paper: &Paper, theme: &Theme, out: &mut Vec<Intent>) {
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
}

fn rows_ui(ui: &mut Ui, paper: &Paper, drawing: &mut Drawing<'_>, out: &mut Vec<Intent>) {
    let form = match paper.form {
        PaperForm::Passport => return passport::rows_ui(ui, paper, drawing, out),
        form => form,
    };
    row::above_ui(ui, paper, drawing, out);
    match form {
        PaperForm::Ticket => ticket::rows_ui(ui, paper, drawing, out),
        PaperForm::Chat => chat::rows_ui(ui, paper, drawing, out),
        PaperForm::Slip => fields::slip_ui(ui, paper, drawing, out),
        PaperForm::Form => fields::form_ui(ui, paper, drawing, out),
        PaperForm::Rota => fields::rota_ui(ui, paper, drawing, out),
        PaperForm::Ledger => book::ledger_ui(ui, paper, drawing, out),
        PaperForm::Register => book::register_ui(ui, paper, drawing, out),
        PaperForm::Contract => letter::contract_ui(ui, paper, drawing, out),
        PaperForm::Notice => letter::notice_ui(ui, paper, drawing, out),
        PaperForm::Letter | PaperForm::Passport => letter::letter_ui(ui, paper, drawing, out),
    }
}
