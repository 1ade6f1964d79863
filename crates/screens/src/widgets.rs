//! Ways to divide a screen that more than one screen uses. No words and no colours of its own.

use super::Cx;
use super::text::{self, Face, Tone};
use super::theme::Theme;
use crate::locale::Arg;
use egui::{Layout, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

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

/// A line with what it is at the left, what it says at the right, or below where there is no room.
pub(super) fn label_and_text(ui: &mut Ui, cx: &Cx<'_>, label: &str, words: &str) {
    let theme = cx.theme;
    let width = ui.available_width();
    let beside = width > theme.em(22.0);
    let left = if beside {
        (width * 0.32).min(theme.em(9.0))
    } else {
        width
    };
    let label_galley = text::galley(ui, theme, Face::Label, theme.quiet, label, left);
    let words_galley = text::galley(
        ui,
        theme,
        Face::Body,
        theme.ink,
        words,
        if beside { width - left - theme.gap } else { width },
    );
    let pad = theme.gap * 0.4;
    let (down, height) = if beside {
        (0.0, label_galley.size().y.max(words_galley.size().y))
    } else {
        (label_galley.size().y, label_galley.size().y + words_galley.size().y)
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height + pad * 2.0), Sense::hover());
    ui.painter()
        .hline(rect.x_range(), rect.top(), Stroke::new(1.0, theme.line.0));
    // Both first lines share a base line although their sizes differ.
    let sink = if beside {
        (theme.body - theme.small) * theme.line_height * 0.6
    } else {
        0.0
    };
    ui.painter()
        .galley(rect.min + vec2(0.0, pad + sink), label_galley, theme.quiet.0);
    let at = rect.min + vec2(if beside { left + theme.gap } else { 0.0 }, pad + down);
    ui.painter().galley(at, words_galley, theme.ink.0);
    let told = cx
        .messages
        .with("log-said", &[("who", Arg::Word(label)), ("words", Arg::Word(words))]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text::told(&told)));
}
