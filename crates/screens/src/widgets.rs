//! Ways to divide a screen that more than one screen uses. No words and no colours of its own.

use super::Intent;
use super::text::{self, ChoiceKind, Press, Row, Tone};
use super::theme::Theme;
use egui::{Layout, Rect, ScrollArea, Ui, UiBuilder, pos2};
use grounds_desk::shown::{Field, Finish, Note, Offer, OfferState};

/// Divides what is left of a screen into columns, by shares of its width.
pub(super) fn columns<const N: usize>(ui: &Ui, gap: f32, shares: [f32; N]) -> [Rect; N] {
    let all = ui.available_rect_before_wrap();
    let total: f32 = shares.iter().sum();
    let room = (all.width() - gap * (N.saturating_sub(1)) as f32).max(1.0);
    let mut left = all.left();
    shares.map(|share| {
        let width = room * share / total;
        let rect = Rect::from_min_max(pos2(left, all.top()), pos2(left + width, all.bottom()));
        left += width + gap;
        rect
    })
}

/// A length between a least and a most. Where there is not even room for the least, the most wins: `clamp` would end the
/// program there.
pub(super) const fn within(length: f32, least: f32, most: f32) -> f32 {
    length.max(least).min(most)
}

/// A part of a screen that scrolls on its own.
pub(super) fn pane(ui: &mut Ui, at: Rect, name: &str, add: impl FnOnce(&mut Ui)) {
    fixed(ui, at, name, |ui| {
        scroll(ui, name, add);
    });
}

/// A part of a screen that stays.
pub(super) fn fixed(ui: &mut Ui, at: Rect, name: &str, add: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new()
        .id_salt(name)
        .max_rect(at)
        .layout(Layout::top_down(egui::Align::Min));
    let mut child = ui.new_child(builder);
    child.set_clip_rect(at.expand(2.0).intersect(ui.clip_rect()));
    add(&mut child);
    ui.advance_cursor_after_rect(at);
}

/// Everything from here down scrolls.
pub(super) fn scroll(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt(name)
        .auto_shrink([false, false])
        .show(ui, add);
}

/// A card.
pub(super) fn card<R>(ui: &mut Ui, theme: &Theme, add: impl FnOnce(&mut Ui) -> R) -> R {
    theme
        .card_frame()
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
}

/// Something that is folded until somebody opens it, under its heading. What is open is forgotten with the screen.
pub(super) fn fold_ui(ui: &mut Ui, heading: &str, theme: &Theme, add: impl FnOnce(&mut Ui)) {
    ui.push_id(("fold", heading), |ui| {
        let id = ui.id().with("open");
        let is_open: bool = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        let row = Row {
            words: heading,
            is_chosen: is_open,
            ..Row::default()
        };
        if text::row(ui, theme, row).0.clicked() {
            ui.data_mut(|data| data.insert_temp(id, !is_open));
        }
        if is_open {
            add(ui);
            ui.add_space(theme.gap * 0.25);
        }
    });
}

/// Opening something that is folded, or folding it again.
pub(super) fn unfold_ui(ui: &mut Ui, offer: &Offer, theme: &Theme, out: &mut Vec<Intent>) {
    ui.push_id(&offer.wish, |ui| {
        let row = Row {
            words: &offer.words,
            is_chosen: offer.is_chosen(),
            is_name: true,
            ..Row::default()
        };
        if text::row(ui, theme, row).0.clicked() {
            out.push(offer.wish.clone().into());
        }
    });
}

/// Badges beside each other, on as many lines as they need.
pub(super) fn badges(ui: &mut Ui, theme: &Theme, all: &[(Tone, String)]) {
    ui.scope(|ui| {
        // Badges are no higher than their words; the room that buttons need would tear them apart.
        ui.spacing_mut().interact_size.y = theme.small;
        ui.spacing_mut().item_spacing.y = theme.gap * 0.4;
        ui.horizontal_wrapped(|ui| {
            for (tone, words) in all {
                text::badge(ui, theme, *tone, words);
            }
        });
    });
}

/// What is known of something, in a few words each, beside each other.
pub(super) fn facts_ui(ui: &mut Ui, theme: &Theme, facts: &[Note]) {
    if facts.is_empty() {
        return;
    }
    let facts: Vec<(Tone, String)> = facts.iter().map(|f| (f.tone.into(), f.words.clone())).collect();
    badges(ui, theme, &facts);
}

/// Offers as rows of a list. Each is known by its wish, so that it keeps the keyboard when others come or go.
pub(super) fn offers_ui(ui: &mut Ui, theme: &Theme, offers: &[Offer], out: &mut Vec<Intent>) {
    for offer in offers {
        ui.push_id(&offer.wish, |ui| {
            let (done, closed) = match &offer.state {
                OfferState::Done(words) => (Some(words.as_str()), None),
                OfferState::Closed(why) => (None, Some(why.as_str())),
                OfferState::Open | OfferState::Main | OfferState::Chosen => (None, None),
            };
            let row = Row {
                words: &offer.words,
                below: offer.below.as_deref(),
                is_chosen: offer.is_chosen(),
                done,
                closed,
                ticks: true,
                ..Row::default()
            };
            if text::row(ui, theme, row).0.clicked() && closed.is_none() {
                out.push(offer.wish.clone().into());
            }
        });
    }
}

/// An offer as a button: the way on stands out.
pub(super) fn button_ui(ui: &mut Ui, theme: &Theme, offer: &Offer, out: &mut Vec<Intent>) {
    let press = if offer.is_main() { Press::Main } else { Press::Plain };
    press_ui(ui, theme, press, offer, out);
}

/// An offer as a button of a kind. What stands below it elsewhere is a hint here.
pub(super) fn press_ui(ui: &mut Ui, theme: &Theme, press: Press, offer: &Offer, out: &mut Vec<Intent>) {
    let closed = match &offer.state {
        OfferState::Closed(why) => Some(why),
        _ => None,
    };
    let mut response = text::button_when(ui, theme, press, closed.is_none(), &offer.words);
    if let Some(hint) = closed.or(offer.below.as_ref()) {
        response = text::hint(theme, response, hint);
    }
    if response.clicked() {
        out.push(offer.wish.clone().into());
    }
}

/// Offers as a few short words beside each other, one of which is chosen.
pub(super) fn segments_ui(ui: &mut Ui, theme: &Theme, offers: &[Offer], out: &mut Vec<Intent>) {
    // Without ids of their own: what has one is a part of the screen, and those do not go on in the next line.
    for offer in offers {
        let is_chosen = offer.is_chosen();
        if text::segment(ui, theme, is_chosen, &offer.words).clicked() && !is_chosen {
            out.push(offer.wish.clone().into());
        }
    }
}

/// An offer as one of a list of choices: a box for any of them, a circle for one.
pub(super) fn choice_ui(ui: &mut Ui, theme: &Theme, kind: ChoiceKind, offer: &Offer, out: &mut Vec<Intent>) {
    ui.push_id(&offer.wish, |ui| {
        let is_on = offer.is_chosen();
        let response = text::choice(ui, theme, kind, is_on, &offer.words, offer.below.as_deref());
        if response.clicked() {
            out.push(offer.wish.clone().into());
        }
    });
}

/// A place to type into. What cannot be taken is not wished.
pub(super) fn field_ui(ui: &mut Ui, theme: &Theme, field: &Field, out: &mut Vec<Intent>) {
    let mut typed = field.value.clone();
    if text::field(ui, theme, &mut typed, &field.label).changed() {
        out.extend(field.wish(&typed).map(Intent::Desk));
    }
}

/// The way to keep what is half written; it can be pressed when nothing is missing.
pub(super) fn finish_ui(ui: &mut Ui, theme: &Theme, finish: &Finish, out: &mut Vec<Intent>) {
    let response = text::button_when(ui, theme, Press::Main, finish.wish.is_some(), &finish.words);
    if let Some(wish) = finish.wish.as_ref().filter(|_| response.clicked()) {
        out.push(wish.clone().into());
    }
}

/// Centres what follows in a column no wider than this.
pub(super) fn centred(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    let all = ui.available_rect_before_wrap();
    let width = width.min(all.width());
    let left = all.left() + (all.width() - width) / 2.0;
    let at = Rect::from_min_size(pos2(left, all.top()), egui::vec2(width, all.height()));
    let inner = ui.scope_builder(UiBuilder::new().max_rect(at), add);
    let _ = inner;
}
