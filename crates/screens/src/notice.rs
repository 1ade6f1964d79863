//! The notice: across the bottom of every screen, what has to be told and what can be done about it. Its words wrap and its
//! buttons are never pushed out of the window, in no script and at no size of text. What it says is not decided here.

use super::text::{self, Face, Press, Tone};
use super::widgets::button_ui;
use super::{Intent, Theme, keys};
use egui::{Align, Frame, Layout, Margin, Panel, ScrollArea, Ui, vec2};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::Notice;

/// How much of the height of the window the words may take; what is longer scrolls.
const MOST: f32 = 0.4;

/// Shows a notice. Escape dismisses it, and nothing else then, unless something lies over it that Escape belongs to.
pub(super) fn notice_ui(ui: &mut Ui, notice: &Notice, is_below: bool, theme: &Theme, out: &mut Vec<Intent>) {
    let (_, ground) = Tone::from(notice.note.tone).colours(theme);
    let frame = Frame::new()
        .fill(ground.0)
        .inner_margin(Margin::symmetric(theme.pad as i8, 10));
    let most = ui.available_height() * MOST;
    Panel::bottom("notice")
        .frame(frame)
        .show_separator_line(false)
        .show(ui, |ui| content_ui(ui, notice, most, theme, out));
    if !is_below
        && keys::pressed(ui, Hotkey::Back)
        && let Some(last) = notice.offers.last()
    {
        out.push(last.wish.clone().into());
    }
}

/// The words, and the buttons at their right where both have room, else below.
fn content_ui(ui: &mut Ui, notice: &Notice, most: f32, theme: &Theme, out: &mut Vec<Intent>) {
    let room = ui.available_width();
    let gap = ui.spacing().item_spacing.x;
    let widths = notice.offers.iter().map(|offer| {
        let press = if offer.is_main() { Press::Main } else { Press::Plain };
        text::button_size(ui, theme, press, &offer.words, room).x + gap
    });
    let buttons: f32 = widths.sum();
    if buttons > room * 0.5 {
        words_ui(ui, notice, most, theme);
        ui.horizontal_wrapped(|ui| offers_ui(ui, notice, theme, out));
        return;
    }
    ui.horizontal(|ui| {
        ui.allocate_ui_with_layout(vec2(room - buttons, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room - buttons - gap);
            words_ui(ui, notice, most, theme);
        });
        offers_ui(ui, notice, theme, out);
    });
}

fn words_ui(ui: &mut Ui, notice: &Notice, most: f32, theme: &Theme) {
    let (ink, _) = Tone::from(notice.note.tone).colours(theme);
    ScrollArea::vertical()
        .id_salt("words")
        .max_height(most)
        .min_scrolled_height(most)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            text::show(ui, theme, Face::Strong, ink, &notice.note.words);
        });
}

fn offers_ui(ui: &mut Ui, notice: &Notice, theme: &Theme, out: &mut Vec<Intent>) {
    for offer in &notice.offers {
        button_ui(ui, theme, offer, out);
    }
}
