//! The place: its picture, whose elements can be looked at, a list of the same things, and the ways out.

use super::text::{self, Face, Tone};
use super::widgets::{columns, pane};
use super::{Cx, Intent};
use crate::locale::Arg;
use crate::scenario::Action;
use crate::session::{Line, Speaker, SpotView, View, Words};
use crate::wording;
use egui::{Align2, Color32, CursorIcon, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// How many lines from before are told again.
const EARLIER: usize = 8;

/// Shows the place where one is.
pub(super) fn place_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let room = ui.available_height();
    if ui.available_width() < theme.em(40.0) {
        super::widgets::scroll(ui, "place", |ui| {
            scene_ui(ui, view, room, cx, out);
            ui.add_space(theme.gap * 0.5);
            lists_ui(ui, view, cx, out);
        });
        return;
    }
    let [left, right] = columns(ui, theme.gap * 1.25, [2.35, 1.0]);
    pane(ui, left, "place-left", |ui| scene_ui(ui, view, room, cx, out));
    pane(ui, right, "place-right", |ui| lists_ui(ui, view, cx, out));
}

/// The picture, what was just seen, and what one sees on coming in. The picture leaves room for a few lines below it.
fn scene_ui(ui: &mut Ui, view: View<'_>, room: f32, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let (title, description, art) = view.place_texts(view.place());
    text::title(ui, theme, &view.text(title));
    picture_ui(ui, view, art, (room - theme.em(17.0)).max(room * 0.45), cx, out);
    let lines = view.lines();
    let told: Vec<&Line> = lines.iter().filter(|l| l.with.is_none() || l.entry.is_none()).collect();
    let newest = told.last().and_then(|l| l.entry);
    for line in told.iter().filter(|l| l.entry == newest) {
        line_ui(ui, view, cx, line, true);
    }
    let is_told = told
        .iter()
        .any(|l| l.entry == newest && l.words == Words::Scenario(description));
    if !is_told {
        text::body(ui, theme, &view.text(description));
    }
    let mut older = told
        .iter()
        .rev()
        .filter(|l| l.entry != newest && l.words != Words::Scenario(description));
    if let Some(first) = older.next() {
        ui.add_space(theme.gap * 0.25);
        text::label(ui, theme, &cx.messages.get("place-log"));
        for line in std::iter::once(first).chain(older.take(EARLIER)) {
            line_ui(ui, view, cx, line, false);
        }
    }
}

fn picture_ui(ui: &mut Ui, view: View<'_>, art: &str, most: f32, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let aspect = cx.pictures.aspect(art).unwrap_or(16.0 / 5.0);
    let width = ui.available_width().min(most * aspect);
    let size = vec2(width, width / aspect);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size.y), Sense::hover());
    let rect = Rect::from_min_size(rect.min, size);
    let title = view.text(view.place_texts(view.place()).0);
    let Some(texture) = cx.pictures.texture(ui.ctx(), art, size) else {
        ui.painter().rect_filled(rect, theme.corners(), theme.sunken.0);
        let words = cx.messages.with("place-no-picture", &[("place", Arg::Word(&title))]);
        text::caption(ui, theme, rect.center(), Align2::CENTER_CENTER, rect, &words);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text::told(&words)));
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
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text::told(&title)));
    spots_ui(ui, view, art, rect, cx, out);
}

/// The hotspots over the picture. The largest come first, so that a small thing before a large one can be reached.
fn spots_ui(ui: &mut Ui, view: View<'_>, art: &str, picture: Rect, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let on_screen = |part: Rect| {
        let at = |p: egui::Pos2| picture.min + vec2(p.x * picture.width(), p.y * picture.height());
        Rect::from_min_max(at(part.min), at(part.max))
    };
    let mut spots: Vec<(SpotView<'_>, Rect)> = view
        .spots()
        .into_iter()
        .filter_map(|s| Some((s, on_screen(cx.pictures.element(art, s.element)?))))
        .collect();
    spots.sort_by(|a, b| b.1.area().total_cmp(&a.1.area()));
    let responses: Vec<_> = spots
        .iter()
        .map(|(spot, at)| {
            let label = view.text(spot.label);
            let response = ui.interact(
                at.expand(3.0).intersect(picture),
                ui.id().with(("spot", spot.ix)),
                Sense::click(),
            );
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, text::told(&label)));
            response.on_hover_cursor(CursorIcon::PointingHand)
        })
        .collect();
    for ((spot, at), response) in spots.iter().zip(&responses) {
        spot_ui(ui, view, spot, *at, picture, response, cx);
        if response.clicked() {
            out.push(Intent::Act(Action::Look(spot.ix)));
        }
    }
}

fn spot_ui(
    ui: &Ui,
    view: View<'_>,
    spot: &SpotView<'_>,
    at: Rect,
    picture: Rect,
    response: &egui::Response,
    cx: &Cx<'_>,
) {
    let theme = cx.theme;
    let at = at.expand(3.0).intersect(picture);
    if spot.is_seen {
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
    text::caption(ui, theme, anchor, align, picture, &view.text(spot.label));
}

fn line_ui(ui: &mut Ui, view: View<'_>, cx: &Cx<'_>, line: &Line, is_new: bool) {
    let (theme, m) = (cx.theme, cx.messages);
    let said = wording::line(view, m, line);
    let told = match (wording::speaker(view, m, line), line.speaker) {
        (Some(who), Speaker::Person(_)) => m.with("log-said", &[("who", Arg::Word(&who)), ("words", Arg::Word(&said))]),
        _ => said,
    };
    if is_new {
        text::note(ui, theme, Tone::Accent, &told);
    } else {
        text::show(ui, theme, Face::Small, theme.quiet, &told);
    }
}

/// What can be looked at, where one can go, and what can be done, as lists.
fn lists_ui(ui: &mut Ui, view: View<'_>, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::heading(ui, theme, &m.get("place-look"));
    for spot in view.spots() {
        ui.push_id(spot.ix, |ui| {
            let done = spot.is_seen.then(|| m.get("place-seen"));
            if text::option(ui, theme, &view.text(spot.label), done.as_deref()) {
                out.push(Intent::Act(Action::Look(spot.ix)));
            }
        });
    }
    let elsewhere: Vec<_> = view.places().into_iter().filter(|&p| p != view.place()).collect();
    if !elsewhere.is_empty() {
        ui.add_space(theme.gap * 0.5);
        text::heading(ui, theme, &m.get("place-go"));
        for place in elsewhere {
            ui.push_id(place, |ui| {
                if text::option(ui, theme, &view.text(view.place_texts(place).0), None) {
                    out.push(Intent::Act(Action::Go(place)));
                }
            });
        }
    }
    let general = view.conduct(None);
    if !general.is_empty() {
        ui.add_space(theme.gap * 0.5);
        text::heading(ui, theme, &m.get("place-do"));
        for offer in &general {
            super::interview::conduct_ui(ui, view, offer, cx, out);
        }
    }
}
