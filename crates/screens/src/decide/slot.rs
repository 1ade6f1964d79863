//! What fits into the place that is open. When a choice leads on to the next place, the keyboard goes with it.

use super::super::text::{self, ChoiceKind, Face};
use super::super::widgets::card;
use super::super::{Intent, Theme};
use egui::{Align, Id, Rect, Response, Ui, vec2};
use grounds_desk::shown::decide::{Asked, Decision, Take};
use grounds_desk::shown::{Offer, OfferState};
use grounds_desk::wish::Slot;

/// Shows what fits into this place.
pub(super) fn slot_ui(ui: &mut Ui, decision: &Decision, open: Slot, theme: &Theme, out: &mut Vec<Intent>) {
    let Some(part) = decision.parts.iter().find(|part| part.is == open) else {
        return;
    };
    let id = Id::new("what fits into the open place");
    let before: Option<(Slot, bool)> = ui.data(|data| data.get_temp(id));
    let mut has_keyboard = false;
    let is_new = before.is_some_and(|(slot, _)| slot != open);
    let mut leads = is_new && before.is_some_and(|(_, had)| had);
    let top = ui.cursor().min;
    card(ui, theme, |ui| {
        head_ui(ui, part, theme);
        let kind = match part.take {
            Take::OneOrNone => ChoiceKind::One,
            Take::Any => ChoiceKind::Any,
        };
        let lines = decision.grounds.iter().filter(|_| open == Slot::Grounds);
        let offers = part.section.offers.iter().chain(lines.map(|ground| &ground.offer));
        for offer in offers {
            let response = choice_ui(ui, theme, kind, offer, out);
            if std::mem::take(&mut leads) {
                response.request_focus();
            }
            has_keyboard |= response.has_focus();
        }
    });
    ui.data_mut(|data| data.insert_temp(id, (open, has_keyboard)));
    if is_new {
        // The place and what fits into it are in sight, also where they stand in one column with all else.
        let shown = Rect::from_min_max(top - vec2(0.0, theme.em(3.0)), ui.min_rect().max);
        let at_once = egui::style::ScrollAnimation::none();
        ui.scroll_to_rect_animation(shown, Some(Align::Min), at_once);
    }
}

fn head_ui(ui: &mut Ui, part: &Asked, theme: &Theme) {
    if let Some(heading) = &part.section.heading {
        text::heading(ui, theme, heading);
    }
    for note in &part.section.notes {
        text::show(ui, theme, Face::Small, theme.quiet, &note.words);
    }
}

fn choice_ui(ui: &mut Ui, theme: &Theme, kind: ChoiceKind, offer: &Offer, out: &mut Vec<Intent>) -> Response {
    let closed = match &offer.state {
        OfferState::Closed(why) => Some(why),
        _ => None,
    };
    let shown = ui.push_id(&offer.wish, |ui| {
        if closed.is_some() {
            ui.disable();
        }
        text::choice(ui, theme, kind, offer.is_chosen(), &offer.words, offer.below.as_deref())
    });
    let response = match closed {
        Some(why) => text::hint(theme, shown.inner, why),
        None => shown.inner,
    };
    if response.clicked() {
        out.push(offer.wish.clone().into());
    }
    response
}
