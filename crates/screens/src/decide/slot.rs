//! What fits into the place that is open. When a choice leads on to the next place, the keyboard goes with it.

use super::super::text::{self, ChoiceKind, Face};
use super::super::widgets::card;
use super::super::{Intent, Theme};
use egui::{Id, Response, Ui};
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
    let mut leads = before.is_some_and(|(slot, had)| slot != open && had);
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
