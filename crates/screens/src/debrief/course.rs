//! The course of a talk: trust and distress as two lines over its moves, and below them each move with what came of it.

use super::super::text::{self, Face, Press};
use super::super::widgets::press_ui;
use super::super::{Intent, Theme};
use egui::{Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use grounds_desk::shown::debrief::CoursePoint;

/// The highest value of either.
const HIGHEST: f32 = 9.0;

/// Shows the course.
pub(super) fn course_ui(ui: &mut Ui, points: &[CoursePoint], theme: &Theme, out: &mut Vec<Intent>) {
    curve_ui(ui, points, theme);
    for (number, point) in points.iter().enumerate() {
        ui.push_id(number, |ui| point_ui(ui, point, theme, out));
    }
}

fn point_ui(ui: &mut Ui, point: &CoursePoint, theme: &Theme, out: &mut Vec<Intent>) {
    ui.add_space(theme.gap * 0.5);
    text::show(ui, theme, Face::Label, theme.quiet, &point.time);
    if !point.words.is_empty() {
        text::body(ui, theme, &point.words);
    }
    let ink = match point.is_recommended {
        Some(true) => theme.good,
        Some(false) => theme.warn,
        None => theme.quiet,
    };
    for note in &point.notes {
        text::show(ui, theme, Face::Small, ink, note);
    }
    text::quiet(ui, theme, &point.told);
    press_ui(ui, theme, Press::Light, &point.again, out);
}

/// Trust is whole, distress is broken, so that colour is not needed; the numbers stand in words with each move.
fn curve_ui(ui: &mut Ui, points: &[CoursePoint], theme: &Theme) {
    let size = vec2(ui.available_width(), theme.em(6.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let field = rect.shrink(4.0);
    let edge = Stroke::new(1.0, theme.line.0);
    ui.painter().rect(field, 2.0, theme.paper.0, edge, StrokeKind::Inside);
    let last = points.len().saturating_sub(1).max(1) as f32;
    let at = |number: usize, value: u8| {
        let up = f32::from(value) / HIGHEST;
        pos2(
            field.left() + field.width() * number as f32 / last,
            field.bottom() - field.height() * up.min(1.0),
        )
    };
    let along = |value: fn(&CoursePoint) -> u8| -> Vec<Pos2> {
        points
            .iter()
            .enumerate()
            .map(|(n, point)| at(n, value(point)))
            .collect()
    };
    let painter = ui.painter().with_clip_rect(Rect::expand(field, 2.0));
    painter.add(Shape::line(along(|p| p.trust), Stroke::new(2.5, theme.accent.0)));
    let broken = Shape::dashed_line(&along(|p| p.distress), Stroke::new(2.5, theme.bad.0), 7.0, 5.0);
    painter.extend(broken);
    let told = points.last().map_or_else(String::new, |point| text::told(&point.told));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &told));
}
