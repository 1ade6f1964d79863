//! The question whether the day or the run shall end, over the run; and how any question lies over what is open.

use super::text::{self, Face};
use super::widgets::button_ui;
use super::{Intent, Theme};
use egui::{Id, Modal, ScrollArea, Ui};
use grounds_desk::shown::{End, Tone};
use grounds_desk::wish::Wish;

/// Asks whether the day or the run shall end.
pub(super) fn end_ui(ctx: &egui::Context, end: &End, theme: &Theme, out: &mut Vec<Intent>) {
    let close = end.close.clone().into();
    over_all(ctx, "end", close, theme, out, |ui, out| content_ui(ui, end, theme, out));
}

/// A question over everything else. Escape, and a click beside it, answer it by `close`. What is higher than the window
/// scrolls.
pub(super) fn over_all(
    ctx: &egui::Context,
    name: &str,
    close: Wish,
    theme: &Theme,
    out: &mut Vec<Intent>,
    content: impl FnOnce(&mut Ui, &mut Vec<Intent>),
) {
    let room = ctx.content_rect().size();
    let width = theme.em(34.0).min(room.x * 0.86);
    let modal = Modal::new(Id::new(name))
        .frame(theme.card_frame())
        .backdrop_color(theme.shade.0);
    let shown = modal.show(ctx, |ui| {
        ui.set_width(width);
        ScrollArea::vertical()
            .max_height(room.y * 0.86)
            .min_scrolled_height(room.y * 0.86)
            .show(ui, |ui| content(ui, out));
    });
    if shown.should_close() {
        out.push(close.into());
    }
}

fn content_ui(ui: &mut Ui, end: &End, theme: &Theme, out: &mut Vec<Intent>) {
    text::title(ui, theme, &end.title);
    if end.note.tone == Tone::Good {
        text::body(ui, theme, &end.note.words);
    } else {
        text::note(ui, theme, end.note.tone.into(), &end.note.words);
    }
    for name in &end.undecided {
        text::bullet(ui, theme, name);
    }
    if let Some(unrated) = &end.unrated {
        text::show(ui, theme, Face::Body, theme.quiet, unrated);
    }
    for promise in &end.promises {
        text::bullet(ui, theme, promise);
    }
    ui.add_space(theme.gap * 0.5);
    ui.horizontal_wrapped(|ui| {
        button_ui(ui, theme, &end.stay, out);
        for offer in end.end_day.iter().chain([&end.end]) {
            button_ui(ui, theme, offer, out);
        }
    });
}
