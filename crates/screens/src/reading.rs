//! The choice of languages and of the size of text, and the globe that opens it, on every screen.

use super::text::{self, Face};
use super::theme::Colour;
use super::widgets::{button_ui, segments_ui};
use super::{Intent, Theme, keys};
use egui::{Id, Modal, Pos2, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::reading::Door;
use grounds_desk::shown::{Note, Reading, Section, Sheet};

/// The button that opens the choice: a globe, for those who cannot read the words beside it.
pub(super) fn door_ui(ui: &mut Ui, door: &Door, theme: &Theme, out: &mut Vec<Intent>) {
    let size = theme.body * 1.1;
    let pad = vec2(theme.body * 0.7, theme.body * 0.3);
    let galley = text::galley(ui, theme, Face::Small, theme.accent, &door.name, f32::INFINITY);
    let inner = vec2(size + theme.gap * 0.5 + galley.size().x, galley.size().y.max(size));
    let (rect, response) = ui.allocate_exact_size(inner + pad * 2.0, Sense::click());
    let ground = if response.hovered() { theme.hover } else { theme.card };
    ui.painter().rect_filled(rect, theme.corners(), ground.0);
    let edge = Stroke::new(1.0, theme.line_strong.0);
    ui.painter()
        .rect_stroke(rect, theme.corners(), edge, egui::StrokeKind::Inside);
    globe(
        ui,
        pos2(rect.left() + pad.x + size / 2.0, rect.center().y),
        size,
        theme.accent,
    );
    let at = pos2(
        rect.right() - pad.x - galley.size().x,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, theme.accent.0);
    text::ring(ui, theme.focus, theme, &response, rect);
    finish(theme, response, door, out);
}

/// The same on the rail of the run, where there is room for the globe only.
pub(super) fn rail_door_ui(ui: &mut Ui, door: &Door, theme: &Theme, out: &mut Vec<Intent>) {
    let size = theme.body * 1.25;
    let (rect, response) = ui.allocate_exact_size(egui::Vec2::splat(size + theme.gap), Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, theme.corners(), theme.rail_raised.0);
    }
    globe(ui, rect.center(), size, theme.on_dark);
    text::ring(ui, theme.on_dark, theme, &response, rect);
    finish(theme, response, door, out);
}

fn finish(theme: &Theme, response: egui::Response, door: &Door, out: &mut Vec<Intent>) {
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, text::told(&door.offer.words)));
    if text::hint(theme, response, &door.hint).clicked() {
        out.push(door.offer.wish.clone().into());
    }
}

/// What has to be said about the texts of this screen.
pub(super) fn notes_ui(ui: &mut Ui, notes: &[Note], theme: &Theme) {
    for note in notes {
        text::small_note(ui, theme, note.tone.into(), &note.words);
    }
}

/// A key opens the choice on every screen, and closes it.
pub(super) fn shortcut(ui: &Ui, sheet: Option<&Sheet>, door: &Door, out: &mut Vec<Intent>) {
    if keys::pressed(ui, Hotkey::Reading) {
        let wish = match sheet {
            Some(open @ Sheet::Reading(_)) => open.close(),
            Some(Sheet::Keys(_) | Sheet::End(_) | Sheet::Card(..) | Sheet::Quiet(_) | Sheet::Leaving(_)) | None => {
                door.offer.wish.clone()
            }
        };
        out.push(wish.into());
    }
}

/// The choice itself, over whatever screen is open.
pub(super) fn reading_ui(ui: &Ui, reading: &Reading, theme: &Theme, out: &mut Vec<Intent>) {
    let room = ui.ctx().content_rect();
    let width = theme.em(34.0).min(room.width() * 0.9);
    let modal = Modal::new(Id::new("reading"))
        .frame(theme.card_frame())
        .backdrop_color(theme.shade.0);
    let shown = modal.show(ui.ctx(), |ui| {
        ui.set_width(width);
        egui::ScrollArea::vertical()
            .max_height(room.height() * 0.86)
            .min_scrolled_height(room.height() * 0.86)
            .show(ui, |ui| content_ui(ui, reading, theme, out));
    });
    if shown.should_close() {
        out.push(reading.close.wish.clone().into());
    }
}

fn content_ui(ui: &mut Ui, reading: &Reading, theme: &Theme, out: &mut Vec<Intent>) {
    text::title(ui, theme, &reading.title);
    section_ui(ui, &reading.language, theme, out);
    notes_ui(ui, &reading.notes, theme);
    ui.add_space(theme.gap * 0.4);
    ui.push_id("beside", |ui| section_ui(ui, &reading.beside, theme, out));
    text::quiet(ui, theme, &reading.beside_why);
    for section in reading
        .digits
        .iter()
        .chain([&reading.size, &reading.look, &reading.motion])
    {
        ui.add_space(theme.gap * 0.4);
        // What is chosen already stands for the same wish in every list.
        ui.push_id(&section.heading, |ui| section_ui(ui, section, theme, out));
    }
    ui.add_space(theme.gap * 0.6);
    ui.horizontal_wrapped(|ui| {
        button_ui(ui, theme, &reading.close, out);
        button_ui(ui, theme, &reading.keys, out);
    });
}

fn section_ui(ui: &mut Ui, section: &Section, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(heading) = &section.heading {
        text::label(ui, theme, heading);
    }
    ui.horizontal_wrapped(|ui| segments_ui(ui, theme, &section.offers, out));
}

/// A globe: a circle, its equator, and two meridians.
fn globe(ui: &Ui, centre: Pos2, size: f32, ink: Colour) {
    let (radius, stroke) = (size / 2.0 - 1.0, Stroke::new((size / 14.0).max(1.2), ink.0));
    let painter = ui.painter();
    painter.circle_stroke(centre, radius, stroke);
    painter.hline(centre.x - radius..=centre.x + radius, centre.y, stroke);
    painter.vline(centre.x, centre.y - radius..=centre.y + radius, stroke);
    let meridian = egui::epaint::EllipseShape {
        center: centre,
        radius: vec2(radius * 0.45, radius),
        fill: egui::Color32::TRANSPARENT,
        stroke,
        angle: 0.0,
    };
    painter.add(meridian);
}
