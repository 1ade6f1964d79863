//! Ways to divide a screen that more than one screen uses. No words and no colours of its own.

use super::text::{self, Tone};
use super::theme::Theme;
use egui::{Layout, Rect, ScrollArea, Ui, UiBuilder, pos2};

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

/// Everything from here down scrolls and stays at its end when it grows.
pub(super) fn scroll_to_end(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt(name)
        .auto_shrink([false, false])
        .stick_to_bottom(true)
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

/// Puts something in a list, or takes it out.
pub(super) fn toggle<T: PartialEq>(list: &mut Vec<T>, item: T) {
    match list.iter().position(|i| *i == item) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(item),
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
