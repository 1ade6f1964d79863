//! A line on a page, as it was said. It is pressed to open it, carried by the mouse or by its grip, sorted by the digits on it or
//! by the same digits of the keyboard, and given as a reason by the fourth.

use super::super::text::{self, Face};
use super::super::{Intent, Theme, keys};
use super::drag;
use egui::{
    CursorIcon, Galley, Id, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2,
    vec2,
};
use grounds_core::scenario::PersonIx;
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::notebook::Kept;
use grounds_desk::shown::{Offer, OfferState};
use std::sync::Arc;

/// The digit that gives a line as a reason: the one behind those of the piles.
pub(super) const REASON: u8 = 4;

/// What stands on a line, laid out.
struct Laid {
    who: Option<Arc<Galley>>,
    words: Arc<Galley>,
    below: Vec<Arc<Galley>>,
}

impl Laid {
    fn of(ui: &Ui, theme: &Theme, kept: &Kept, width: f32) -> Self {
        let line = &kept.line;
        let small = |words: &str| text::galley(ui, theme, Face::Label, theme.accent, words, width - theme.body);
        let given = kept.ground.iter().filter(|ground| ground.is_chosen());
        let below = kept.why.iter().chain(given.map(|ground| &ground.words));
        Self {
            who: line
                .who
                .as_deref()
                .map(|who| text::galley(ui, theme, Face::Label, theme.quiet, who, width)),
            words: text::galley(ui, theme, Face::Body, theme.ink, &line.words, width),
            below: below.map(|words| small(words)).collect(),
        }
    }

    fn height(&self) -> f32 {
        let who = self.who.as_ref().map_or(0.0, |who| who.size().y);
        let below: f32 = self.below.iter().map(|words| words.size().y).sum();
        who + self.words.size().y + below
    }
}

/// Shows a line of this page.
pub(super) fn line_ui(ui: &mut Ui, page: PersonIx, kept: &Kept, is_free: bool, theme: &Theme, out: &mut Vec<Intent>) {
    let Some(touch) = &kept.line.touch else { return };
    // Its own name, so that it keeps the keyboard when it goes to another pile.
    let id = Id::new(("line of the notebook", page, touch.line));
    let (pad, grip, cap) = (theme.body * 0.35, theme.body * 1.1, cap_side(theme));
    let width = ui.available_width();
    let laid = Laid::of(ui, theme, kept, width - grip - pad * 2.0);
    let height = laid.height() + cap + pad * 3.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let response = ui.interact(rect, id, drag::sense_of_line(ui));
    let hold = Rect::from_min_size(rect.min, vec2(grip, height));
    let held = ui.interact(hold, id.with("grip"), Sense::drag());
    drag::carry(ui, kept, &laid.words, &[&response, &held], theme);
    ground(ui, theme, rect, touch.is_open, &response);
    paint_grip(ui, theme, hold, held.hovered() || held.dragged());
    let from = rect.min + vec2(grip, pad);
    let mut at = paint(ui, theme, &laid, from);
    at.y += pad;
    caps_ui(ui, id, kept, at, theme, out);
    text::ring(ui, theme.focus, theme, &response, rect);
    tell(&response, kept);
    if is_free && response.has_focus() {
        by_keys(ui, kept, out);
    }
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        out.push(touch.wish.clone().into());
    }
    held.on_hover_cursor(CursorIcon::Grab);
}

fn ground(ui: &Ui, theme: &Theme, rect: Rect, is_open: bool, response: &Response) {
    let edge = match (is_open, response.hovered()) {
        (true, _) => Stroke::new(2.0, theme.accent.0),
        (false, true) => Stroke::new(1.0, theme.accent.0),
        (false, false) => Stroke::new(1.0, theme.line.0),
    };
    ui.painter()
        .rect(rect, theme.corners(), theme.paper.0, edge, StrokeKind::Inside);
}

/// Who says it, the words, why, and that it is a reason. Gives where that ends.
fn paint(ui: &Ui, theme: &Theme, laid: &Laid, from: Pos2) -> Pos2 {
    let mut at = from;
    let mut put = |galley: &Arc<Galley>, ink, tick: bool| {
        let inset = if tick { theme.body } else { 0.0 };
        if tick {
            let middle = pos2(at.x + theme.body * 0.4, at.y + galley.size().y / 2.0);
            let mark = Rect::from_center_size(middle, Vec2::splat(theme.body * 0.55));
            text::paint_tick(ui, mark, theme.accent, theme.body * 0.11);
        }
        ui.painter().galley(at + vec2(inset, 0.0), galley.clone(), ink);
        at.y += galley.size().y;
    };
    if let Some(who) = &laid.who {
        put(who, theme.quiet.0, false);
    }
    put(&laid.words, theme.ink.0, false);
    for below in &laid.below {
        put(below, theme.accent.0, true);
    }
    at
}

/// Six points, as on everything that is carried by them.
fn paint_grip(ui: &Ui, theme: &Theme, at: Rect, is_hot: bool) {
    let ink = if is_hot { theme.accent } else { theme.line_strong };
    let step = theme.body * 0.32;
    for row in [-1.0, 0.0, 1.0] {
        for column in [-0.5, 0.5] {
            let point = at.center() + vec2(column * step, row * step);
            ui.painter().circle_filled(point, theme.body * 0.085, ink.0);
        }
    }
}

fn cap_side(theme: &Theme) -> f32 {
    (theme.body * 1.5).max(24.0)
}

/// The digits on a line: three piles and the reason. They are pressed; the keyboard has its own, so that it does not stop four
/// times at each line.
fn caps_ui(ui: &Ui, id: Id, kept: &Kept, from: Pos2, theme: &Theme, out: &mut Vec<Intent>) {
    let side = cap_side(theme);
    let sorts = (1_u8..).zip(kept.sorts.iter().map(|sort| &sort.offer));
    let all = sorts.chain(kept.ground.iter().map(|ground| (REASON, ground)));
    let mut at = from;
    for (number, offer) in all {
        if number == REASON {
            at.x += theme.gap * 0.5;
        }
        let rect = Rect::from_min_size(at, Vec2::splat(side));
        let closed = match &offer.state {
            OfferState::Closed(why) => Some(why),
            _ => None,
        };
        let sense = if closed.is_some() {
            Sense::hover()
        } else {
            Sense::click() - Sense::FOCUSABLE
        };
        let response = ui.interact(rect, id.with(number), sense);
        paint_cap(
            ui,
            theme,
            rect,
            number,
            offer.is_chosen(),
            closed.is_none() && response.hovered(),
        );
        let words = closed.unwrap_or(&offer.words);
        let said = format!("{number} {} ({})", text::told(words), text::told(&kept.line.told));
        let kind = WidgetType::SelectableLabel;
        response.widget_info(|| WidgetInfo::selected(kind, closed.is_none(), offer.is_chosen(), &said));
        let response = text::hint(theme, response, words);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            out.extend(wish(offer));
        }
        at.x += side + theme.gap * 0.3;
    }
}

/// A pile where it lies already, and a reason too many, change nothing.
fn wish(offer: &Offer) -> Option<Intent> {
    let is_idle = match offer.state {
        OfferState::Closed(_) => true,
        OfferState::Chosen => offer.wish == grounds_desk::wish::Turn::CloseLine.into(),
        OfferState::Open | OfferState::Main | OfferState::Done(_) => false,
    };
    (!is_idle).then(|| offer.wish.clone().into())
}

fn by_keys(ui: &Ui, kept: &Kept, out: &mut Vec<Intent>) {
    let sort = keys::place(ui, Hotkey::Sort).map(usize::from);
    let sort = sort.and_then(|place| kept.sorts.get(place - 1));
    out.extend(sort.and_then(|sort| wish(&sort.offer)));
    if keys::pressed(ui, Hotkey::Reason) {
        out.extend(kept.ground.as_ref().and_then(wish));
    }
}

/// A digit as it stands on a keyboard, before what it is for.
pub(super) fn cap_ui(ui: &mut Ui, theme: &Theme, number: u8) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(theme.body * 1.35), Sense::hover());
    paint_cap(ui, theme, rect, number, false, false);
}

fn paint_cap(ui: &Ui, theme: &Theme, at: Rect, number: u8, is_on: bool, is_hot: bool) {
    let (ground, ink, edge) = match (is_on, is_hot) {
        (true, _) => (theme.accent, theme.on_dark, theme.accent),
        (false, true) => (theme.hover, theme.accent, theme.accent),
        (false, false) => (theme.sunken, theme.quiet, theme.line_strong),
    };
    ui.painter()
        .rect(at, 4.0, ground.0, Stroke::new(1.0, edge.0), StrokeKind::Inside);
    let number = text::galley(ui, theme, Face::Label, ink, &number.to_string(), f32::INFINITY);
    let at = at.center() - number.size() / 2.0;
    ui.painter().galley(at, number, ink.0);
}

/// What a screen reader is told: who says it, on which pile it lies, why, and whether it is a reason.
fn tell(response: &Response, kept: &Kept) {
    let touch = kept.line.touch.as_ref();
    let mut said = text::told(&kept.line.told);
    let sort = kept.sorts.iter().find(|sort| sort.offer.is_chosen());
    let given = kept.ground.iter().filter(|ground| ground.is_chosen());
    let more = sort.map(|sort| &sort.offer.words).into_iter().chain(&kept.why);
    for more in more.chain(given.map(|ground| &ground.words)) {
        said = format!("{said} ({})", text::told(more));
    }
    let is_open = touch.is_some_and(|touch| touch.is_open);
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_open, &said));
}
