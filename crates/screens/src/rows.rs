//! Rows that are chosen by a number: each in its place, with the key that chooses it. What it is gives it a look, and never how
//! good it would be.

use super::text::{self, Face};
use super::theme::Colour;
use super::{Intent, Theme, keys};
use egui::{
    CursorIcon, Galley, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::{Offer, OfferState};
use std::sync::Arc;

/// Wishes what stands in the place whose number was pressed.
pub(super) fn by_number<'a>(
    ui: &Ui,
    hotkey: Hotkey,
    places: impl IntoIterator<Item = (u8, &'a Offer)>,
    out: &mut Vec<Intent>,
) {
    let Some(pressed) = keys::place(ui, hotkey) else { return };
    let offer = places.into_iter().find(|(place, _)| *place == pressed);
    if let Some((_, offer)) = offer.filter(|(_, offer)| !matches!(offer.state, OfferState::Closed(_))) {
        out.push(offer.wish.clone().into());
    }
}

/// How many words a row carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// Something that is said or done.
    Words,
    /// A way: to wait, to turn a page.
    Way,
}

/// What stands in a row, laid out.
struct Laid {
    words: Arc<Galley>,
    below: Option<Arc<Galley>>,
    ink: Colour,
    pad: Vec2,
    /// The side of the key.
    key: f32,
    /// Where the words begin.
    left: f32,
}

impl Laid {
    fn of(ui: &Ui, theme: &Theme, offer: &Offer, weight: Weight, width: f32) -> Self {
        let is_closed = matches!(offer.state, OfferState::Closed(_));
        let (ink, face) = match weight {
            _ if is_closed => (theme.quiet, Face::Body),
            Weight::Words => (theme.ink, Face::Body),
            Weight::Way => (theme.accent, Face::Label),
        };
        let pad = vec2(theme.gap * 0.6, theme.body * 0.34);
        let key = theme.body * 1.35;
        let left = pad.x + key + theme.gap * 0.6;
        let room = width - left - pad.x;
        let below = offer.below.as_deref();
        Self {
            words: text::galley(ui, theme, face, ink, &offer.words, room),
            below: below.map(|below| text::galley(ui, theme, Face::Small, theme.quiet, below, room)),
            ink,
            pad,
            key,
            left,
        }
    }

    fn height(&self) -> f32 {
        let below = self.below.as_ref().map_or(0.0, |below| below.size().y);
        (self.words.size().y + below).max(self.key) + self.pad.y * 2.0
    }
}

/// How high a row is in so much room.
pub(super) fn row_height(ui: &Ui, theme: &Theme, offer: &Offer, weight: Weight, width: f32) -> f32 {
    Laid::of(ui, theme, offer, weight, width).height()
}

/// A row with its number.
pub(super) fn row_ui(
    ui: &mut Ui,
    theme: &Theme,
    place: u8,
    offer: &Offer,
    weight: Weight,
    out: &mut Vec<Intent>,
) -> Response {
    row_ui_as(ui, theme, place, offer, (weight, 0.0), out)
}

/// A row that is at least so high.
pub(super) fn row_ui_as(
    ui: &mut Ui,
    theme: &Theme,
    place: u8,
    offer: &Offer,
    (weight, least): (Weight, f32),
    out: &mut Vec<Intent>,
) -> Response {
    let closed = match &offer.state {
        OfferState::Closed(why) => Some(why),
        _ => None,
    };
    let width = ui.available_width();
    let laid = Laid::of(ui, theme, offer, weight, width);
    let (pad, key, ink) = (laid.pad, laid.key, laid.ink);
    let sense = if closed.is_some() {
        Sense::hover()
    } else {
        Sense::click()
    };
    let height = laid.height().max(least);
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), sense);
    paint(ui, theme, rect, offer, &response);
    // One line stands beside the middle of its key, several begin there.
    let first = laid.words.size().y;
    let slack = (height - laid.height()) / 2.0;
    let cap = Rect::from_min_size(rect.min + vec2(pad.x, pad.y + slack), Vec2::splat(key));
    paint_key(ui, theme, cap, place);
    let down = ((key - first).max(0.0)) / 2.0;
    let down = slack + if laid.below.is_none() { down } else { 0.0 };
    let at = rect.min + vec2(laid.left, pad.y + down);
    ui.painter().galley(at, laid.words, ink.0);
    if let Some(below) = laid.below {
        ui.painter().galley(at + vec2(0.0, first), below, theme.quiet.0);
    }
    if let Some(why) = closed {
        response = text::hint(theme, response, why);
    } else {
        text::ring(ui, theme.focus, theme, &response, rect);
        response = response.on_hover_cursor(CursorIcon::PointingHand);
    }
    tell(ui, &response, place, offer);
    if response.clicked() && closed.is_none() {
        out.push(offer.wish.clone().into());
    }
    response
}

fn paint(ui: &Ui, theme: &Theme, rect: Rect, offer: &Offer, response: &Response) {
    let is_closed = matches!(offer.state, OfferState::Closed(_));
    let (ground, edge) = match (offer.is_chosen(), response.hovered()) {
        _ if is_closed => (theme.sunken, theme.line),
        (true, _) => (theme.accent_soft, theme.accent),
        (false, true) => (theme.hover, theme.accent),
        (false, false) => (theme.card, theme.line_strong),
    };
    ui.painter().rect(
        rect,
        theme.corners(),
        ground.0,
        Stroke::new(1.0, edge.0),
        StrokeKind::Inside,
    );
}

/// The key that chooses a row, as it stands on a keyboard.
fn paint_key(ui: &Ui, theme: &Theme, at: Rect, place: u8) {
    ui.painter().rect(
        at,
        4.0,
        theme.sunken.0,
        Stroke::new(1.0, theme.line.0),
        StrokeKind::Inside,
    );
    let number = text::galley(ui, theme, Face::Label, theme.quiet, &place.to_string(), f32::INFINITY);
    let at = pos2(
        at.center().x - number.size().x / 2.0,
        at.center().y - number.size().y / 2.0,
    );
    ui.painter().galley(at, number, theme.quiet.0);
}

fn tell(ui: &Ui, response: &Response, place: u8, offer: &Offer) {
    let mut said = format!("{place} {}", text::told(&offer.words));
    let (more, is_open) = match &offer.state {
        OfferState::Closed(why) => (Some(why), false),
        OfferState::Done(done) => (Some(done), true),
        OfferState::Open | OfferState::Main | OfferState::Chosen => (None, true),
    };
    for more in more.into_iter().chain(&offer.below) {
        said = format!("{said} ({})", text::told(more));
    }
    let enabled = ui.is_enabled() && is_open;
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, enabled, offer.is_chosen(), &said));
}
