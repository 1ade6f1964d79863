//! The piles of a page: beside each other where each has room, else one below the other. A line is dropped on them.

use super::super::text;
use super::super::widgets::columns;
use super::super::{Intent, Theme};
use super::drag;
use super::line::{cap_ui, line_ui};
use egui::{Rect, Ui, UiBuilder, pos2, vec2};
use grounds_desk::shown::notebook::{Page, Pile};

/// Three piles stand beside each other from this width on, in sizes of the text.
const BESIDE: f32 = 34.0;

/// Shows the piles: what is not sorted first, while something is, then the three by their numbers.
pub(super) fn piles_ui(ui: &mut Ui, page: &Page, is_free: bool, theme: &Theme, out: &mut Vec<Intent>) {
    let [sorted @ .., unsorted] = &page.piles;
    if !unsorted.lines.is_empty() {
        pile_ui(ui, page, unsorted, None, is_free, theme, out);
        ui.add_space(theme.gap * 0.5);
    }
    if ui.available_width() > theme.em(BESIDE) {
        beside_ui(ui, page, sorted, is_free, theme, out);
        return;
    }
    for (number, pile) in (1_u8..).zip(sorted) {
        pile_ui(ui, page, pile, Some(number), is_free, theme, out);
        ui.add_space(theme.gap * 0.5);
    }
    // Not every pile is in sight: while a line is carried, each lies at hand.
    drag::trays_ui(ui, sorted, theme, out);
}

fn beside_ui(ui: &mut Ui, page: &Page, piles: &[Pile], is_free: bool, theme: &Theme, out: &mut Vec<Intent>) {
    let all = columns(ui, theme.gap * 0.75, [1.0, 1.0, 1.0]);
    let top = ui.cursor().top();
    let mut bottom = top;
    let mut zones = Vec::new();
    for ((number, pile), at) in (1_u8..).zip(piles).zip(all) {
        let at = Rect::from_min_max(pos2(at.left(), top), pos2(at.right(), f32::INFINITY));
        let builder = UiBuilder::new().id_salt(number).max_rect(at);
        let shown = ui.scope_builder(builder, |ui| {
            pile_ui(ui, page, pile, Some(number), is_free, theme, out);
        });
        bottom = bottom.max(shown.response.rect.bottom());
        zones.push((at, pile));
    }
    // Each pile reaches as far down as the longest, and as what is in sight: one drops a line anywhere over it.
    let down = bottom.max(ui.clip_rect().bottom());
    let zones = zones.into_iter().filter_map(|(at, pile)| {
        let zone = Rect::from_min_max(at.min, pos2(at.right(), down)).intersect(ui.clip_rect());
        Some((pile.sort?, zone))
    });
    let zones: Vec<_> = zones.collect();
    drag::zones_ui(ui, &zones, theme, out);
    let left = all[0].left();
    ui.advance_cursor_after_rect(Rect::from_min_max(pos2(left, top), pos2(left, bottom)));
}

fn pile_ui(
    ui: &mut Ui,
    page: &Page,
    pile: &Pile,
    number: Option<u8>,
    is_free: bool,
    theme: &Theme,
    out: &mut Vec<Intent>,
) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.gap * 0.5;
        if let Some(number) = number {
            cap_ui(ui, theme, number);
        }
        text::heading(ui, theme, &pile.heading);
    });
    let rule = ui.cursor().min;
    let (ruled, _) = ui.allocate_exact_size(vec2(ui.available_width(), 3.0), egui::Sense::hover());
    ui.painter()
        .hline(ruled.x_range(), rule.y + 1.0, egui::Stroke::new(1.5, theme.ruled.0));
    if pile.lines.is_empty() {
        text::quiet(ui, theme, &pile.empty);
    }
    for kept in &pile.lines {
        line_ui(ui, page.person, kept, is_free, theme, out);
    }
}
