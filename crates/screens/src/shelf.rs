//! The shelf: cards beside each other, as many as have room.

use super::reading::{door_ui, notes_ui};
use super::stage::Scenery;
use super::text::{self, Face, Press};
use super::widgets::{button_ui, card, centred, facts_ui, press_ui, scroll, segments_ui};
use super::{Intent, Pictures, Theme, stage};
use egui::{Align, CursorIcon, Layout, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};
use grounds_desk::shown::reading::Door;
use grounds_desk::shown::shelf::{Card, CardRun};
use grounds_desk::shown::{Section, Shelf, Tone};
use grounds_desk::wish::Wish;

/// Shows the shelf.
pub(super) fn shelf_ui(
    ui: &mut Ui,
    shelf: &Shelf,
    door: &Door,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    scroll(ui, "shelf", |ui| {
        let width = ui.available_width();
        centred(ui, theme.em(86.0).min(width), |ui| {
            top_ui(ui, shelf, door, theme, out);
            ui.add_space(theme.gap);
            grid_ui(ui, &shelf.cards, theme, pictures, out);
            ui.add_space(theme.gap);
            text::quiet(ui, theme, &shelf.fiction);
            if let Some(place) = &shelf.kept_in {
                text::quiet(ui, theme, place);
            }
        });
    });
}

/// Drills between interviews, in one row over the scenarios: what comes back today is seen before a run is begun.
fn drills_ui(ui: &mut Ui, drills: &Section, theme: &Theme, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        if let Some(heading) = &drills.heading {
            text::label(ui, theme, heading);
        }
        for offer in &drills.offers {
            press_ui(ui, theme, Press::Light, offer, out);
        }
        for note in &drills.notes {
            let ink = if note.tone == Tone::Accent {
                theme.accent
            } else {
                theme.quiet
            };
            text::show(ui, theme, Face::Small, ink, &note.words);
        }
    });
}

fn top_ui(ui: &mut Ui, shelf: &Shelf, door: &Door, theme: &Theme, out: &mut Vec<Intent>) {
    text::show(ui, theme, Face::Display, theme.accent, &shelf.title);
    text::body(ui, theme, &shelf.purpose);
    ui.add_space(theme.gap * 0.5);
    ui.horizontal_wrapped(|ui| {
        door_ui(ui, door, theme, out);
        ui.add_space(theme.gap);
        if let Some(heading) = &shelf.size.heading {
            text::label(ui, theme, heading);
        }
        segments_ui(ui, theme, &shelf.size.offers, out);
        ui.add_space(theme.gap);
        for offer in shelf.look_back.iter().chain([&shelf.quit]) {
            press_ui(ui, theme, Press::Light, offer, out);
        }
    });
    if let Some(drills) = &shelf.drills {
        ui.add_space(theme.gap * 0.5);
        drills_ui(ui, drills, theme, out);
    }
    notes_ui(ui, &door.notes, theme);
    if let Some(empty) = &shelf.empty {
        text::note(ui, theme, empty.tone.into(), &empty.words);
    }
}

/// Cards beside each other, as many as have room, each row as high as its highest card was the last time.
fn grid_ui(ui: &mut Ui, cards: &[Card], theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let gap = theme.gap;
    let beside = match ui.available_width() / theme.em(1.0) {
        wide if wide > 66.0 => 3,
        wide if wide > 46.0 => 2,
        _ => 1,
    };
    let width = (ui.available_width() - gap * (beside as f32 - 1.0)) / beside as f32;
    for (line, row) in cards.chunks(beside).enumerate() {
        let top = ui.cursor().min;
        let height_id = ui.id().with(("row", line, beside));
        let known: f32 = ui.data(|d| d.get_temp(height_id)).unwrap_or(0.0);
        let mut tallest: f32 = 0.0;
        for (column, one) in row.iter().enumerate() {
            let left = top.x + (width + gap) * column as f32;
            let at = Rect::from_min_max(pos2(left, top.y), pos2(left + width, f32::INFINITY));
            let inner = ui.scope_builder(
                UiBuilder::new().max_rect(at).layout(Layout::top_down(Align::Min)),
                |ui| card_ui(ui, one, known, theme, pictures, out),
            );
            tallest = tallest.max(inner.inner);
        }
        if (tallest - known).abs() > 0.5 {
            ui.data_mut(|d| d.insert_temp(height_id, tallest));
            ui.ctx().request_repaint();
        }
        let bottom = top.y + tallest.max(known) + theme.pad * 2.0 + gap;
        ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + width, bottom)));
    }
}

/// One card. Gives the height its content needs.
fn card_ui(ui: &mut Ui, one: &Card, height: f32, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) -> f32 {
    card(ui, theme, |ui| {
        ui.set_min_height(height);
        let top = ui.cursor().top();
        cover_ui(ui, one, theme, pictures, out);
        text::title(ui, theme, &one.title);
        if !one.facts.is_empty() {
            facts_ui(ui, theme, &one.facts);
        }
        ui.add_space(theme.gap * 0.25);
        if let Some(why) = &one.unplayable {
            text::note(ui, theme, why.tone.into(), &why.words);
        }
        if let Some(summary) = &one.summary {
            text::body(ui, theme, summary);
            ui.add_space(theme.gap * 0.25);
        }
        if let Some(begun) = &one.begun {
            text::label(ui, theme, begun);
        }
        for run in &one.runs {
            run_ui(ui, run, theme, out);
        }
        if let Some(more) = &one.more {
            text::quiet(ui, theme, more);
        }
        if let Some(ended) = &one.ended {
            text::label(ui, theme, ended);
        }
        for run in &one.done {
            run_ui(ui, run, theme, out);
        }
        ui.horizontal_wrapped(|ui| {
            for offer in &one.offers {
                button_ui(ui, theme, offer, out);
            }
        });
        ui.min_rect().bottom().min(ui.cursor().top()) - top
    })
}

/// The cover, where it can be drawn. Pressing it opens the scenario, as its button does.
fn cover_ui(ui: &mut Ui, one: &Card, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let Some(cover) = &one.cover else { return };
    let width = ui.available_width();
    let (at, response) = ui.allocate_exact_size(vec2(width, width * 0.5), Sense::CLICK);
    let scenery = Scenery {
        file: &cover.file,
        hidden: &cover.hidden,
        minute: cover.minute,
        is_alive: false,
    };
    if !stage::cover_ui(ui, scenery, at, theme, pictures) {
        ui.painter().rect_filled(at, theme.corners(), theme.sunken.0);
    }
    let edge = Stroke::new(1.0, theme.line_strong.0);
    ui.painter().rect_stroke(at, theme.corners(), edge, StrokeKind::Inside);
    ui.add_space(theme.gap * 0.25);
    let open = one.offers.iter().find(|offer| matches!(offer.wish, Wish::Open(_)));
    if let Some(open) = open.filter(|_| response.on_hover_cursor(CursorIcon::PointingHand).clicked()) {
        out.push(open.wish.clone().into());
    }
}

/// A run that was begun and not ended, or one that was ended.
fn run_ui(ui: &mut Ui, run: &CardRun, theme: &Theme, out: &mut Vec<Intent>) {
    text::quiet(ui, theme, &run.words);
    if let Some(why) = &run.why_not {
        text::small_note(ui, theme, why.tone.into(), &why.words);
    }
    ui.horizontal_wrapped(|ui| {
        for offer in &run.offers {
            let press = if offer.is_main() { Press::Main } else { Press::Light };
            press_ui(ui, theme, press, offer, out);
        }
    });
}
