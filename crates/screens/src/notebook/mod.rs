//! The notebook as a book: tabs with a small face at its side, and the page of whoever's tab lies in front. On it the lines as they
//! were said, on three piles; below them who may be told, what was promised, how likely it is, and the way to the decision.

mod drag;
mod line;
mod piles;

use super::lines::lines_ui;
use super::looks::portrait_ui;
use super::text::{self, Face};
use super::widgets::{button_ui, card, columns, facts_ui, field_ui, pane, scroll, within};
use super::{Intent, Pictures, Theme, keys};
use egui::{
    CornerRadius, Rect, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::notebook::{Page, Promise, Settled, Tab};
use grounds_desk::shown::{Notebook, Rating};

/// Narrower than this, in sizes of the text, the tabs stand over the page and not at its side.
const NARROW: f32 = 40.0;
/// How wide the back of the book is, in sizes of the text.
const BACK: f32 = 0.9;

/// Shows the notebook. Its keys are taken only while nothing lies above it.
pub(super) fn notebook_ui(
    ui: &mut Ui,
    notebook: &Notebook,
    is_free: bool,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    if is_free {
        turn_by_keys(ui, notebook, out);
    }
    // Each page is read from its beginning.
    let name = format!("page {:?}", notebook.page.as_ref().map(|page| page.person));
    if ui.available_width() < theme.em(NARROW) {
        scroll(ui, &name, |ui| {
            top_ui(ui, notebook, theme, pictures, out);
            ui.add_space(theme.gap * 0.5);
            page_ui(ui, notebook, is_free, theme, pictures, out);
            ui.add_space(theme.gap);
            rest_ui(ui, notebook, theme, out);
        });
        return;
    }
    let side = within(ui.available_width() * 0.2, theme.em(9.0), theme.em(14.0));
    let share = ui.available_width() / side - 1.0;
    let [left, right] = columns(ui, 0.0, [1.0, share]);
    pane(ui, left, "tabs", |ui| {
        tabs_ui(ui, notebook, theme, pictures, out);
        ui.add_space(theme.gap);
        ui.scope(|ui| {
            ui.set_max_width((ui.available_width() - theme.gap).max(1.0));
            rest_ui(ui, notebook, theme, out);
        });
    });
    book(ui, right, theme);
    let inner = Rect::from_min_max(
        pos2(right.left() + theme.em(BACK) + theme.gap * 1.5, right.top() + theme.gap),
        right.max - Vec2::splat(theme.gap),
    );
    pane(ui, inner, &name, |ui| {
        page_ui(ui, notebook, is_free, theme, pictures, out);
    });
}

/// Turns the pages.
fn turn_by_keys(ui: &Ui, notebook: &Notebook, out: &mut Vec<Intent>) {
    let Some(open) = notebook.tabs.iter().position(|tab| tab.offer.is_chosen()) else {
        return;
    };
    let on = keys::pressed(ui, Hotkey::PageOn).then_some(open + 1);
    let back = keys::pressed(ui, Hotkey::PageBack).then(|| open.wrapping_sub(1));
    let turned = on.or(back).and_then(|at| notebook.tabs.get(at));
    out.extend(turned.map(|tab| Intent::from(tab.offer.wish.clone())));
}

/// The book that the page lies in: its back with stitches, and the edges of the other pages.
fn book(ui: &Ui, at: Rect, theme: &Theme) {
    let painter = ui.painter();
    let edge = Stroke::new(1.0, theme.line_strong.0);
    for under in [2.0, 1.0] {
        let page = at.translate(vec2(under * 2.0, under * 1.0)).intersect(at.expand(4.0));
        painter.rect(page, theme.corners(), theme.sunken.0, edge, StrokeKind::Inside);
    }
    painter.rect(at, theme.corners(), theme.card.0, edge, StrokeKind::Inside);
    let back = Rect::from_min_size(at.min, vec2(theme.em(BACK), at.height()));
    let round = CornerRadius {
        nw: theme.radius,
        sw: theme.radius,
        ..CornerRadius::ZERO
    };
    painter.rect_filled(back, round, theme.rail_raised.0);
    let (step, middle) = (theme.em(1.6), back.center().x);
    let count = (back.height() / step) as usize;
    let stitches = (0..count).map(|n| {
        let top = back.top() + step * (n as f32 + 0.3);
        let ends = [pos2(middle, top), pos2(middle, top + step * 0.45)];
        Shape::line_segment(ends, Stroke::new(1.5, theme.on_dark_quiet.0))
    });
    painter.extend(stitches);
}

/// The tabs over the page, as many in a row as have room.
fn top_ui(ui: &mut Ui, notebook: &Notebook, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    if let Some(none) = &notebook.none {
        text::note(ui, theme, none.tone.into(), &none.words);
    }
    let (left, room) = (ui.cursor().left(), ui.available_width());
    let gap = theme.gap * 0.4;
    let width = within(theme.em(9.5), theme.em(9.5), room);
    let (mut at, mut bottom) = (ui.cursor().min, ui.cursor().top());
    for tab in &notebook.tabs {
        if at.x > left && at.x + width > left + room {
            at = pos2(left, bottom + gap);
        }
        let place = Rect::from_min_size(at, vec2(width, f32::INFINITY));
        let builder = UiBuilder::new().id_salt(tab.person).max_rect(place);
        let shown = ui.scope_builder(builder, |ui| tab_ui(ui, tab, theme, pictures, out));
        bottom = bottom.max(shown.response.rect.bottom());
        at.x += width + gap;
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(
        pos2(left, ui.cursor().top()),
        pos2(left + room, bottom),
    ));
}

fn tabs_ui(ui: &mut Ui, notebook: &Notebook, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    text::title(ui, theme, &notebook.title);
    if let Some(none) = &notebook.none {
        text::note(ui, theme, none.tone.into(), &none.words);
    }
    for tab in &notebook.tabs {
        ui.push_id(tab.person, |ui| tab_ui(ui, tab, theme, pictures, out));
    }
}

/// A tab: the one that is open belongs to the page beside it.
fn tab_ui(ui: &mut Ui, tab: &Tab, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let offer = &tab.offer;
    let (pad, side) = (vec2(theme.gap * 0.8, theme.body * 0.35), theme.body * 2.3);
    let width = ui.available_width();
    let from = pad.x
        + if tab.portrait.is_some() {
            side + theme.gap * 0.6
        } else {
            0.0
        };
    let room = width - from - pad.x;
    let name = text::galley(ui, theme, Face::Strong, theme.ink, &offer.words, room);
    let below = offer.below.as_deref();
    let below = below.map(|below| text::galley(ui, theme, Face::Small, theme.quiet, below, room));
    let words = name.size().y + below.as_ref().map_or(0.0, |below| below.size().y);
    let height = words.max(side) + pad.y * 2.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let (ground, edge) = match (offer.is_chosen(), response.hovered()) {
        (true, _) => (theme.card, theme.accent),
        (false, true) => (theme.hover, theme.accent),
        (false, false) => (theme.sunken, theme.line),
    };
    let round = CornerRadius {
        nw: theme.radius,
        sw: theme.radius,
        ..CornerRadius::ZERO
    };
    ui.painter()
        .rect(rect, round, ground.0, Stroke::new(1.0, edge.0), StrokeKind::Inside);
    if offer.is_chosen() {
        let bar = Rect::from_min_size(rect.min, vec2(4.0, rect.height()));
        ui.painter().rect_filled(bar, round, theme.accent.0);
    }
    if let Some(portrait) = &tab.portrait {
        let at = Rect::from_center_size(
            pos2(rect.left() + pad.x + side / 2.0, rect.center().y),
            Vec2::splat(side),
        );
        portrait_ui(ui, portrait, at, theme, pictures);
    }
    let at = pos2(rect.left() + from, rect.center().y - words / 2.0);
    let down = name.size().y;
    ui.painter().galley(at, name, theme.ink.0);
    if let Some(below) = below {
        ui.painter().galley(at + vec2(0.0, down), below, theme.quiet.0);
    }
    text::ring(ui, theme.focus, theme, &response, rect);
    let said = match &offer.below {
        Some(below) => format!("{} ({})", text::told(&offer.words), text::told(below)),
        None => text::told(&offer.words),
    };
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, offer.is_chosen(), &said));
    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        out.push(offer.wish.clone().into());
    }
}

/// What was promised in general, and what is searched for.
fn rest_ui(ui: &mut Ui, notebook: &Notebook, theme: &Theme, out: &mut Vec<Intent>) {
    promises_ui(ui, &notebook.promises, theme);
    field_ui(ui, theme, &notebook.search, out);
    if let Some(found) = &notebook.found {
        text::label(ui, theme, &found.heading);
        if let Some(none) = &found.none {
            text::quiet(ui, theme, &none.words);
        }
        ui.push_id("found", |ui| lines_ui(ui, theme, &found.lines, out));
    }
}

fn page_ui(
    ui: &mut Ui,
    notebook: &Notebook,
    is_free: bool,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    let Some(page) = &notebook.page else { return };
    ui.push_id(page.person, |ui| {
        head_ui(ui, notebook, page, theme, pictures);
        ui.add_space(theme.gap * 0.5);
        piles::piles_ui(ui, page, is_free, theme, out);
        ui.add_space(theme.gap * 0.5);
        below_ui(ui, page, theme, out);
    });
}

/// Whose page it is: a small face, the name, and how many reasons are given.
fn head_ui(ui: &mut Ui, notebook: &Notebook, page: &Page, theme: &Theme, pictures: &mut Pictures) {
    let tab = notebook.tabs.iter().find(|tab| tab.person == page.person);
    ui.horizontal(|ui| {
        if let Some(portrait) = tab.and_then(|tab| tab.portrait.as_ref()) {
            let (at, _) = ui.allocate_exact_size(Vec2::splat(theme.body * 3.4), Sense::hover());
            portrait_ui(ui, portrait, at, theme, pictures);
        }
        ui.vertical(|ui| {
            text::title(ui, theme, &page.name);
            if let Some(grounds) = &page.grounds {
                ui.horizontal(|ui| {
                    line::cap_ui(ui, theme, line::REASON);
                    text::quiet(ui, theme, grounds);
                });
            }
        });
    });
}

/// What stands below the lines: who may be told, what was promised, how likely it is, and the way to a decision.
fn below_ui(ui: &mut Ui, page: &Page, theme: &Theme, out: &mut Vec<Intent>) {
    card(ui, theme, |ui| {
        settled_ui(ui, &page.settled, theme);
        promises_ui(ui, &page.promises, theme);
    });
    if let Some(rating) = &page.rating {
        card(ui, theme, |ui| rating_ui(ui, rating, theme, out));
    }
    if let Some(decide) = &page.decide {
        button_ui(ui, theme, decide, out);
    }
}

/// Who may be told, as the person said it.
pub(super) fn settled_ui(ui: &mut Ui, settled: &Settled, theme: &Theme) {
    text::label(ui, theme, &settled.heading);
    facts_ui(ui, theme, &settled.said);
    if let Some(none) = &settled.none {
        text::quiet(ui, theme, &none.words);
    }
}

fn promises_ui(ui: &mut Ui, promises: &[Promise], theme: &Theme) {
    for promise in promises {
        text::bullet(ui, theme, &promise.words);
        facts_ui(ui, theme, std::slice::from_ref(&promise.note));
    }
}

/// How likely it is that a person is a victim.
pub(super) fn rating_ui(ui: &mut Ui, rating: &Rating, theme: &Theme, out: &mut Vec<Intent>) {
    text::show(ui, theme, Face::Strong, theme.ink, &rating.question);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(4.0, 4.0);
        for offer in &rating.scale {
            if text::segment(ui, theme, offer.is_chosen(), &offer.words).clicked() {
                out.push(offer.wish.clone().into());
            }
        }
    });
    text::quiet(ui, theme, &rating.ends);
}
