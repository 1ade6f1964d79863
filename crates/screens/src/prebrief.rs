//! The prebrief: a few sentences, the place and a face, and a way in. The word of care stands above any fold; rules, how one
//! plays and sources lie beside it.

use super::card::lines_ui;
use super::looks::{portrait_ui, whole};
use super::reading::{door_ui, notes_ui};
use super::text::{self, Face};
use super::widgets::{button_ui, card, columns, facts_ui, fixed, pane};
use super::{Intent, Pictures, Theme};
use egui::{Key, Panel, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use grounds_desk::shown::place::Picture;
use grounds_desk::shown::reading::Door;
use grounds_desk::shown::{Passage, Portrait, Prebrief};

/// Shows the prebrief.
pub(super) fn prebrief_ui(
    ui: &mut Ui,
    prebrief: &Prebrief,
    door: &Door,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    if ui.input(|i| i.key_pressed(Key::Escape)) {
        out.push(prebrief.leave.wish.clone().into());
    }
    Panel::bottom("prebrief-buttons")
        .frame(egui::Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.add_space(theme.gap);
            ui.horizontal_wrapped(|ui| {
                button_ui(ui, theme, &prebrief.begin, out);
                button_ui(ui, theme, &prebrief.leave, out);
                door_ui(ui, door, theme, out);
            });
        });
    let narrow = ui.available_width() < theme.em(46.0);
    if narrow {
        let [all] = columns(ui, 0.0, [1.0]);
        pane(ui, all, "prebrief", |ui| {
            left_ui(ui, prebrief, door, theme, pictures);
            ui.add_space(theme.gap);
            right_ui(ui, prebrief, theme);
        });
        return;
    }
    let width = ui.available_width().min(theme.em(84.0));
    let [all] = columns(ui, 0.0, [1.0]);
    let all = Rect::from_center_size(all.center(), vec2(width, all.height()));
    fixed(ui, all, "prebrief-columns", |ui| {
        let [left, right] = columns(ui, theme.gap * 1.5, [1.35, 1.0]);
        pane(ui, left, "prebrief-left", |ui| {
            left_ui(ui, prebrief, door, theme, pictures);
        });
        pane(ui, right, "prebrief-right", |ui| right_ui(ui, prebrief, theme));
    });
}

/// What it is about, the word of care, who is there, and who one is.
fn left_ui(ui: &mut Ui, prebrief: &Prebrief, door: &Door, theme: &Theme, pictures: &mut Pictures) {
    text::show(ui, theme, Face::Display, theme.accent, &prebrief.title);
    facts_ui(ui, theme, &prebrief.facts);
    notes_ui(ui, &door.notes, theme);
    text::body(ui, theme, &prebrief.summary);
    text::note(ui, theme, prebrief.care.tone.into(), &prebrief.care.words);
    ui.add_space(theme.gap * 0.25);
    beside_ui(ui, prebrief, theme, pictures);
    passage_ui(ui, &prebrief.role, None, theme);
    passage_ui(ui, &prebrief.aims, None, theme);
    text::quiet(ui, theme, &prebrief.pause);
    text::quiet(ui, theme, &prebrief.fiction);
    if let Some(draft) = &prebrief.draft {
        passage_ui(ui, draft, None, theme);
    }
}

/// The face of somebody who is there, beside the place where it begins.
fn beside_ui(ui: &mut Ui, prebrief: &Prebrief, theme: &Theme, pictures: &mut Pictures) {
    let high = theme.em(9.0);
    let all = ui.available_rect_before_wrap();
    let mut left = all.left();
    if let Some((name, portrait)) = &prebrief.face {
        let size = whole(high / super::looks::PORTRAIT_HEIGHT);
        let at = Rect::from_min_size(all.min, size);
        face_ui(ui, portrait, at, name, theme, pictures);
        left = at.right() + theme.gap;
    }
    let room = Rect::from_min_max(pos2(left, all.top()), pos2(all.right(), all.top() + high));
    let is_drawn = prebrief
        .picture
        .as_ref()
        .is_some_and(|picture| picture_ui(ui, picture, room, theme, pictures));
    if is_drawn || prebrief.face.is_some() {
        ui.advance_cursor_after_rect(Rect::from_min_size(all.min, vec2(all.width(), high)));
    }
}

fn face_ui(ui: &mut Ui, portrait: &Portrait, at: Rect, name: &str, theme: &Theme, pictures: &mut Pictures) {
    portrait_ui(ui, portrait, at, theme, pictures);
    let foot = at.center_bottom() - vec2(0.0, 4.0);
    text::caption(ui, theme, foot, egui::Align2::CENTER_BOTTOM, at, name);
    let response = ui.interact(at, ui.id().with("face"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text::told(name)));
}

/// The place, as wide as there is room; a part of it where the room is flatter than the picture. Whether it could be drawn.
fn picture_ui(ui: &mut Ui, picture: &Picture, room: Rect, theme: &Theme, pictures: &mut Pictures) -> bool {
    let Some(aspect) = pictures.aspect(&picture.file) else {
        return false;
    };
    let width = room.width().min(room.height() * aspect.max(2.4));
    let at = Rect::from_min_size(room.min, vec2(width, room.height()));
    let whole = vec2(width, width / aspect).max(vec2(room.height() * aspect, room.height()));
    let Some(texture) = pictures.texture(ui.ctx(), &picture.file, whole) else {
        return false;
    };
    let shown = vec2((at.width() / whole.x).min(1.0), (at.height() / whole.y).min(1.0));
    let part = Rect::from_center_size(pos2(0.5, 0.5), shown);
    egui::Image::new((texture, at.size()))
        .uv(part)
        .corner_radius(theme.corners())
        .paint_at(ui, at);
    let edge = Stroke::new(1.0, theme.line_strong.0);
    ui.painter().rect_stroke(at, theme.corners(), edge, StrokeKind::Inside);
    let response = ui.interact(at, ui.id().with("picture"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text::told(&picture.words)));
    true
}

fn right_ui(ui: &mut Ui, prebrief: &Prebrief, theme: &Theme) {
    let last_but_sources = prebrief.cards.len().checked_sub(2);
    for (number, passage) in prebrief.cards.iter().enumerate() {
        // Which keys do what stands with how one plays.
        let below = (Some(number) == last_but_sources).then_some(prebrief.keys.as_str());
        passage_ui(ui, passage, below, theme);
    }
}

fn passage_ui(ui: &mut Ui, passage: &Passage, below: Option<&str>, theme: &Theme) {
    card(ui, theme, |ui| {
        text::heading(ui, theme, &passage.heading);
        lines_ui(ui, passage, theme);
        if let Some(below) = below {
            text::quiet(ui, theme, below);
        }
    });
}
