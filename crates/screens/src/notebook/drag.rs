//! Carrying a line onto a pile, with the mouse or a finger. A finger that moves over the words scrolls, so it carries by the grip.
//! What is let go anywhere else stays where it was.

use super::super::text::{self, Face};
use super::super::{Intent, Theme};
use egui::{DragAndDrop, Galley, Id, LayerId, Order, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use grounds_core::session::Sort;
use grounds_desk::shown::notebook::{Kept, Pile};
use grounds_desk::wish::Wish;
use std::sync::Arc;

/// A line that is carried: what dropping it on each pile stands for, but for the one it lies on.
#[derive(Clone, Debug)]
struct Carried(Vec<(Sort, Wish)>);

impl Carried {
    fn of(kept: &Kept) -> Self {
        let other = kept.sorts.iter().filter(|sort| !sort.offer.is_chosen());
        Self(other.map(|sort| (sort.to, sort.offer.wish.clone())).collect())
    }

    fn onto(&self, sort: Sort) -> Option<&Wish> {
        self.0.iter().find(|(to, _)| *to == sort).map(|(_, wish)| wish)
    }
}

/// What a line answers to.
pub(super) fn sense_of_line(ui: &Ui) -> Sense {
    if ui.input(egui::InputState::has_touch_screen) {
        Sense::click()
    } else {
        Sense::click_and_drag()
    }
}

/// Takes up a line that is dragged, and shows it under the pointer.
pub(super) fn carry(ui: &Ui, kept: &Kept, words: &Arc<Galley>, held: &[&Response], theme: &Theme) {
    if held.iter().any(|response| response.drag_started()) {
        DragAndDrop::set_payload(ui.ctx(), Carried::of(kept));
    }
    let is_carried = held.iter().any(|response| response.dragged());
    let pointer = ui.ctx().pointer_interact_pos();
    let Some(at) = pointer.filter(|_| is_carried && DragAndDrop::has_any_payload(ui.ctx())) else {
        return;
    };
    let layer = LayerId::new(Order::Tooltip, Id::new("the line that is carried"));
    let painter = ui.ctx().layer_painter(layer);
    let pad = Vec2::splat(theme.body * 0.5);
    let size = vec2(words.size().x, words.size().y.min(theme.em(4.5)));
    let rect = Rect::from_min_size(at + Vec2::splat(theme.body * 0.6), size + pad * 2.0);
    let edge = Stroke::new(2.0, theme.accent.0);
    painter.rect(rect, theme.corners(), theme.card.0, edge, StrokeKind::Inside);
    painter
        .with_clip_rect(rect.shrink(2.0))
        .galley(rect.min + pad, words.clone(), theme.ink.0);
    ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
}

/// The places where a line can be dropped: each is marked while one is carried, and takes it when it is let go there.
pub(super) fn zones_ui(ui: &Ui, zones: &[(Sort, Rect)], theme: &Theme, out: &mut Vec<Intent>) {
    let Some(carried) = DragAndDrop::payload::<Carried>(ui.ctx()) else {
        return;
    };
    let pointer = ui.ctx().pointer_interact_pos();
    let is_let_go = ui.input(|input| input.pointer.any_released());
    for (sort, zone) in zones {
        let Some(wish) = carried.onto(*sort) else { continue };
        let is_over = pointer.is_some_and(|at| zone.contains(at));
        let (width, ink) = if is_over {
            (3.0, theme.accent)
        } else {
            (1.5, theme.line_strong)
        };
        ui.painter().rect_stroke(
            zone.shrink(1.0),
            theme.corners(),
            Stroke::new(width, ink.0),
            StrokeKind::Inside,
        );
        if is_over && is_let_go {
            out.push(wish.clone().into());
        }
    }
}

/// The same where not every pile is in sight: a tray for each, at the head of what is, while a line is carried.
pub(super) fn trays_ui(ui: &Ui, piles: &[Pile], theme: &Theme, out: &mut Vec<Intent>) {
    let Some(carried) = DragAndDrop::payload::<Carried>(ui.ctx()) else {
        return;
    };
    let all = ui.clip_rect().shrink(theme.gap * 0.5);
    let open: Vec<&Pile> = piles
        .iter()
        .filter(|pile| pile.sort.is_some_and(|sort| carried.onto(sort).is_some()))
        .collect();
    let gap = theme.gap * 0.5;
    let width = ((all.width() + gap) / open.len().max(1) as f32 - gap).max(1.0);
    let height = theme.em(4.0);
    let mut zones = Vec::new();
    for (number, pile) in open.into_iter().enumerate() {
        let left = all.left() + (width + gap) * number as f32;
        let zone = Rect::from_min_size(pos2(left, all.top()), vec2(width, height));
        ui.painter().rect_filled(zone, theme.corners(), theme.card.0);
        let words = text::galley(ui, theme, Face::Strong, theme.ink, &pile.heading, width - gap * 2.0);
        let at = zone.center() - words.size() / 2.0;
        ui.painter().galley(at, words, theme.ink.0);
        zones.extend(pile.sort.map(|sort| (sort, zone)));
    }
    zones_ui(ui, &zones, theme, out);
}
