//! The place: its picture, whose elements can be looked at, a list of the same things, and the ways out.

use super::text::{self, Face, Tone};
use super::widgets::{columns, offers_ui, pane, scroll};
use super::{Intent, Pictures, Theme};
use egui::{Align2, Color32, CursorIcon, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use grounds_desk::shown::place::Picture;
use grounds_desk::shown::{Offer, OfferState, PlaceScreen};

/// Shows the place where one is.
pub(super) fn place_ui(
    ui: &mut Ui,
    place: &PlaceScreen,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    let room = ui.available_height();
    if ui.available_width() < theme.em(40.0) {
        scroll(ui, "place", |ui| {
            scene_ui(ui, place, room, theme, pictures, out);
            ui.add_space(theme.gap * 0.5);
            lists_ui(ui, place, theme, out);
        });
        return;
    }
    let [left, right] = columns(ui, theme.gap * 1.25, [2.35, 1.0]);
    pane(ui, left, "place-left", |ui| {
        scene_ui(ui, place, room, theme, pictures, out);
    });
    pane(ui, right, "place-right", |ui| lists_ui(ui, place, theme, out));
}

/// The picture, what was just seen, and what one sees on coming in. The picture leaves room for a few lines below it.
fn scene_ui(
    ui: &mut Ui,
    place: &PlaceScreen,
    room: f32,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    text::title(ui, theme, &place.title);
    picture_ui(
        ui,
        place,
        (room - theme.em(17.0)).max(room * 0.45),
        theme,
        pictures,
        out,
    );
    for line in &place.newest {
        text::note(ui, theme, Tone::Accent, &line.told);
    }
    if let Some(description) = &place.description {
        text::body(ui, theme, description);
    }
    if let Some(earlier) = &place.earlier {
        ui.add_space(theme.gap * 0.25);
        text::label(ui, theme, &earlier.heading);
        for line in &earlier.lines {
            text::show(ui, theme, Face::Small, theme.quiet, &line.told);
        }
    }
}

fn picture_ui(
    ui: &mut Ui,
    place: &PlaceScreen,
    most: f32,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    let Picture { file, words, missing } = &place.picture;
    let aspect = pictures.aspect(file).unwrap_or(16.0 / 5.0);
    let width = ui.available_width().min(most * aspect);
    let size = vec2(width, width / aspect);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size.y), Sense::hover());
    let rect = Rect::from_min_size(rect.min, size);
    let Some(texture) = pictures.texture(ui.ctx(), file, size) else {
        ui.painter().rect_filled(rect, theme.corners(), theme.sunken.0);
        text::caption(ui, theme, rect.center(), Align2::CENTER_CENTER, rect, missing);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text::told(missing)));
        return;
    };
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    egui::Image::new((texture, size))
        .corner_radius(theme.corners())
        .uv(whole)
        .paint_at(ui, rect);
    ui.painter().rect_stroke(
        rect,
        theme.corners(),
        Stroke::new(1.0, theme.line_strong.0),
        StrokeKind::Inside,
    );
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text::told(words)));
    spots_ui(ui, place, rect, theme, pictures, out);
}

/// The hotspots over the picture. The largest come first, so that a small thing before a large one can be reached.
fn spots_ui(
    ui: &mut Ui,
    place: &PlaceScreen,
    picture: Rect,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    let on_screen = |part: Rect| {
        let at = |p: egui::Pos2| picture.min + vec2(p.x * picture.width(), p.y * picture.height());
        Rect::from_min_max(at(part.min), at(part.max))
    };
    let spots = place.look.offers.iter().zip(&place.elements);
    let mut spots: Vec<(&Offer, Rect)> = spots
        .filter_map(|(offer, element)| {
            let part = pictures.element(&place.picture.file, element)?;
            Some((offer, on_screen(part)))
        })
        .collect();
    spots.sort_by(|a, b| b.1.area().total_cmp(&a.1.area()));
    let responses: Vec<_> = spots
        .iter()
        .map(|(spot, at)| {
            let response = ui.interact(
                at.expand(3.0).intersect(picture),
                ui.id().with(("spot", &spot.wish)),
                Sense::click(),
            );
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, text::told(&spot.words)));
            response.on_hover_cursor(CursorIcon::PointingHand)
        })
        .collect();
    for ((spot, at), response) in spots.iter().zip(&responses) {
        spot_ui(ui, spot, *at, picture, response, theme);
        if response.clicked() {
            out.push(spot.wish.clone().into());
        }
    }
}

fn spot_ui(ui: &Ui, spot: &Offer, at: Rect, picture: Rect, response: &egui::Response, theme: &Theme) {
    let at = at.expand(3.0).intersect(picture);
    if matches!(spot.state, OfferState::Done(_)) {
        let mark = Rect::from_min_size(at.right_top() + vec2(-20.0, 4.0), vec2(16.0, 16.0));
        ui.painter().circle_filled(mark.center(), 9.0, theme.card.0);
        text::paint_tick(ui, mark.shrink(4.0), theme.accent, 2.0);
    }
    text::ring(ui, theme.focus, theme, response, at);
    if !(response.hovered() || response.has_focus()) {
        return;
    }
    ui.painter().rect(
        at,
        theme.corners(),
        Color32::TRANSPARENT,
        Stroke::new(5.0, theme.rail.0),
        StrokeKind::Outside,
    );
    ui.painter().rect(
        at,
        theme.corners(),
        Color32::TRANSPARENT,
        Stroke::new(3.0, theme.on_dark.0),
        StrokeKind::Outside,
    );
    let (anchor, align) = if at.top() - picture.top() > theme.body * 2.2 {
        (at.center_top() - vec2(0.0, 6.0), Align2::CENTER_BOTTOM)
    } else {
        (at.center_bottom() + vec2(0.0, 6.0), Align2::CENTER_TOP)
    };
    text::caption(ui, theme, anchor, align, picture, &spot.words);
}

/// What can be looked at, where one can go, and what can be done, as lists.
fn lists_ui(ui: &mut Ui, place: &PlaceScreen, theme: &Theme, out: &mut Vec<Intent>) {
    let lists = [&place.look, &place.go, &place.act];
    for (number, section) in lists.into_iter().filter(|list| !list.is_empty()).enumerate() {
        if number > 0 {
            ui.add_space(theme.gap * 0.5);
        }
        if let Some(heading) = &section.heading {
            text::heading(ui, theme, heading);
        }
        for note in &section.notes {
            text::small_note(ui, theme, note.tone.into(), &note.words);
        }
        offers_ui(ui, theme, &section.offers, out);
    }
}
