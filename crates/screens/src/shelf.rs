//! The shelf: what there is to play, what cannot be played and why, and what was begun.

use super::text::{self, Face, Press, Tone};
use super::widgets::{badges, card, scroll};
use super::{AuthorWish, Cx, Intent};
use crate::locale::Arg;
use crate::vocabulary::{Level, Sector};
use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2};

/// A scenario as the shelf shows it: plain data, made by whoever read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The field.
    pub sector: Sector,
    /// For whom.
    pub level: Level,
    /// Minutes a run takes.
    pub minutes: u16,
    /// The names of the languages it can be read in.
    pub languages: Vec<String>,
    /// Whether its review is complete.
    pub is_reviewed: bool,
    /// Why it cannot be played, when it cannot.
    pub unplayable: Option<String>,
    /// When a run of it was begun that is not ended, in words; then it can be gone on with.
    pub resumable: Option<String>,
    /// Whether it lies in a folder on disk, and so can be opened in author view.
    pub is_on_disk: bool,
}

/// Shows the shelf.
pub(super) fn shelf_ui(ui: &mut Ui, cards: &[Card], cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    scroll(ui, "shelf", |ui| {
        let width = ui.available_width();
        super::widgets::centred(ui, cx.theme.em(86.0).min(width), |ui| {
            top_ui(ui, cx, out);
            ui.add_space(cx.theme.gap);
            if cards.is_empty() {
                text::note(ui, cx.theme, Tone::Warn, &cx.messages.get("shelf-empty"));
            }
            grid_ui(ui, cards, cx, out);
            ui.add_space(cx.theme.gap);
            text::quiet(ui, cx.theme, &cx.messages.get("shelf-fiction"));
        });
    });
}

fn top_ui(ui: &mut Ui, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::show(ui, theme, Face::Display, theme.accent, &m.get("program-name"));
    text::body(ui, theme, &m.get("program-purpose"));
    ui.add_space(theme.gap * 0.5);
    ui.horizontal_wrapped(|ui| {
        super::reading::open_button_ui(ui, cx);
        ui.add_space(theme.gap);
        text::label(ui, theme, &m.get("text-size"));
        super::reading::sizes_ui(ui, cx, out);
        ui.add_space(theme.gap);
        if text::button(ui, theme, Press::Light, &m.get("quit")).clicked() {
            out.push(Intent::Quit);
        }
    });
    super::reading::notes_ui(ui, cx);
}

/// Cards beside each other, as many as have room, each row as high as its highest card was the last time.
fn grid_ui(ui: &mut Ui, cards: &[Card], cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let gap = cx.theme.gap;
    let beside = if ui.available_width() > cx.theme.em(52.0) { 2 } else { 1 };
    let width = (ui.available_width() - gap * (beside as f32 - 1.0)) / beside as f32;
    for (line, row) in cards.chunks(beside).enumerate() {
        let top = ui.cursor().min;
        let height_id = ui.id().with(("row", line, beside));
        let known: f32 = ui.data(|d| d.get_temp(height_id)).unwrap_or(0.0);
        let mut tallest: f32 = 0.0;
        for (column, one) in row.iter().enumerate() {
            let left = top.x + (width + gap) * column as f32;
            let at = Rect::from_min_max(pos2(left, top.y), pos2(left + width, f32::INFINITY));
            let inner = ui.scope_builder(
                UiBuilder::new().max_rect(at).layout(Layout::top_down(Align::Min)),
                |ui| card_ui(ui, line * beside + column, one, known, cx, out),
            );
            tallest = tallest.max(inner.inner);
        }
        if (tallest - known).abs() > 0.5 {
            ui.data_mut(|d| d.insert_temp(height_id, tallest));
            ui.ctx().request_repaint();
        }
        let bottom = top.y + tallest.max(known) + cx.theme.pad * 2.0 + gap;
        ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + width, bottom)));
    }
}

/// One card. Gives the height its content needs.
fn card_ui(ui: &mut Ui, index: usize, one: &Card, height: f32, cx: &Cx<'_>, out: &mut Vec<Intent>) -> f32 {
    let (theme, m) = (cx.theme, cx.messages);
    card(ui, theme, |ui| {
        ui.set_min_height(height);
        let top = ui.cursor().top();
        text::title(ui, theme, &one.title);
        if let Some(reason) = &one.unplayable {
            // Nothing is known about it but why it cannot be played.
            ui.add_space(theme.gap * 0.25);
            text::note(
                ui,
                theme,
                Tone::Bad,
                &m.with("card-unplayable", &[("reason", Arg::Word(reason))]),
            );
            ui.push_id(index, |ui| author_ui(ui, index, one, cx, out));
        } else {
            badges(ui, theme, &facts(one, cx));
            ui.add_space(theme.gap * 0.25);
            text::body(ui, theme, &one.summary);
            ui.add_space(theme.gap * 0.25);
            buttons_ui(ui, index, one, cx, out);
        }
        ui.min_rect().bottom().min(ui.cursor().top()) - top
    })
}

fn buttons_ui(ui: &mut Ui, index: usize, one: &Card, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    if let Some(when) = &one.resumable {
        text::quiet(ui, theme, &m.with("card-resumable", &[("when", Arg::Word(when))]));
    }
    ui.horizontal_wrapped(|ui| {
        ui.push_id(index, |ui| {
            if one.resumable.is_some() && text::button(ui, theme, Press::Main, &m.get("card-resume")).clicked() {
                out.push(Intent::Resume(index));
            }
            let press = if one.resumable.is_some() {
                Press::Plain
            } else {
                Press::Main
            };
            if text::button(ui, theme, press, &m.get("card-open")).clicked() {
                out.push(Intent::Choose(index));
            }
            author_ui(ui, index, one, cx, out);
        });
    });
}

/// The door to the author view, for what lies in a folder.
fn author_ui(ui: &mut Ui, index: usize, one: &Card, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    if one.is_on_disk && text::button(ui, cx.theme, Press::Plain, &cx.messages.get("card-author")).clicked() {
        out.push(Intent::Author(AuthorWish::Open(index)));
    }
}

fn facts(one: &Card, cx: &Cx<'_>) -> Vec<(Tone, String)> {
    let m = cx.messages;
    let mut facts = vec![
        (Tone::Accent, m.get(one.level.key())),
        (Tone::Plain, m.get(one.sector.key())),
        (
            Tone::Plain,
            m.with("card-minutes", &[("minutes", Arg::Number(one.minutes.into()))]),
        ),
        (Tone::Plain, crate::wording::list(m, &one.languages)),
    ];
    facts.push(if one.is_reviewed {
        (Tone::Good, m.get("card-reviewed"))
    } else {
        (Tone::Warn, m.get("card-draft"))
    });
    facts
}
