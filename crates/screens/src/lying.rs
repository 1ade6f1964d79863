//! The line that lies open, at the foot of what it was touched in: sorting it, whose page it goes onto, and why. And the line
//! that waits to be laid against another.

use super::rows::by_number;
use super::text::{self, ChoiceKind, Face, Press};
use super::widgets::{choice_ui, field_ui, press_ui, segments_ui};
use super::{Intent, Theme, keys};
use egui::{Frame, Margin, Panel, ScrollArea, Stroke, Ui};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::lying::Why;
use grounds_desk::shown::{Laying, LyingLine, Run};

/// The share of the height that it may take; what is more scrolls.
const MOST: f32 = 0.5;

/// Shows what lies open or waits, across the foot. Its keys are taken only while nothing lies above.
pub(super) fn lying_ui(ui: &mut Ui, run: &Run, is_in_front: bool, theme: &Theme, out: &mut Vec<Intent>) {
    if run.lying.is_none() && run.laying.is_none() {
        return;
    }
    let most = ui.available_height() * MOST;
    let frame = Frame::new()
        .fill(theme.card.0)
        .stroke(Stroke::new(1.0, theme.line_strong.0))
        .inner_margin(Margin::symmetric(theme.pad as i8, 10));
    Panel::bottom("lying")
        .frame(frame)
        .resizable(false)
        .show_separator_line(false)
        .show(ui, |ui| {
            ScrollArea::vertical()
                .id_salt("lying")
                .max_height(most)
                .min_scrolled_height(most)
                .auto_shrink([false, true])
                .show(ui, |ui| {
                    if let Some(lying) = &run.lying {
                        open_ui(ui, lying, is_in_front, theme, out);
                    } else if let Some(laying) = &run.laying {
                        laid_ui(ui, laying, is_in_front, theme, out);
                    }
                });
        });
}

fn open_ui(ui: &mut Ui, lying: &LyingLine, is_in_front: bool, theme: &Theme, out: &mut Vec<Intent>) {
    if is_in_front {
        by_number(ui, Hotkey::Sort, (1_u8..).zip(&lying.sorts), out);
        closes(ui, &lying.close.wish, out);
    }
    text::show(ui, theme, Face::Small, theme.quiet, &lying.line.told);
    text::show(ui, theme, Face::Strong, theme.ink, &lying.question);
    if let Some(means) = &lying.means {
        text::show(ui, theme, Face::Small, theme.quiet, means);
    }
    ui.horizontal_wrapped(|ui| {
        for (number, offer) in (1_u8..).zip(&lying.sorts) {
            sort_ui(ui, theme, number, offer, out);
        }
        ui.add_space(theme.gap);
        for offer in lying.strike.iter().chain([&lying.lay, &lying.close]) {
            press_ui(ui, theme, Press::Light, offer, out);
        }
    });
    if lying.pages.offers.len() > 1 {
        ui.horizontal_wrapped(|ui| {
            if let Some(heading) = &lying.pages.heading {
                text::label(ui, theme, heading);
            }
            segments_ui(ui, theme, &lying.pages.offers, out);
        });
    }
    if let Some(why) = &lying.why {
        why_ui(ui, why, theme, out);
    }
}

/// One way to sort it, with the key that does so.
fn sort_ui(ui: &mut Ui, theme: &Theme, number: u8, offer: &grounds_desk::shown::Offer, out: &mut Vec<Intent>) {
    let words = format!("{number}  {}", offer.words);
    let press = if offer.is_chosen() { Press::Main } else { Press::Plain };
    if text::button(ui, theme, press, &words).clicked() {
        out.push(offer.wish.clone().into());
    }
}

fn why_ui(ui: &mut Ui, why: &Why, theme: &Theme, out: &mut Vec<Intent>) {
    ui.add_space(theme.gap * 0.25);
    if let Some(heading) = &why.section.heading {
        text::label(ui, theme, heading);
    }
    if let Some(search) = &why.search {
        field_ui(ui, theme, search, out);
    }
    for note in &why.section.notes {
        text::quiet(ui, theme, &note.words);
    }
    for offer in &why.section.offers {
        choice_ui(ui, theme, ChoiceKind::Any, offer, out);
    }
}

fn laid_ui(ui: &mut Ui, laying: &Laying, is_in_front: bool, theme: &Theme, out: &mut Vec<Intent>) {
    if is_in_front {
        closes(ui, &laying.close.wish, out);
    }
    text::show(ui, theme, Face::Strong, theme.ink, &laying.hint);
    text::show(ui, theme, Face::Small, theme.quiet, &laying.line.told);
    press_ui(ui, theme, Press::Light, &laying.close, out);
}

/// Escape puts it away.
fn closes(ui: &Ui, wish: &grounds_desk::wish::Wish, out: &mut Vec<Intent>) {
    if keys::pressed(ui, Hotkey::Back) {
        out.push(wish.clone().into());
    }
}
