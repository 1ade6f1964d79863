//! Trust and distress over the time of a conversation, as two lines with their names at their ends.

use crate::Theme;
use crate::text::{self, Face};
use crate::widgets::within;
use egui::{Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use grounds_core::debrief::Moment;
use grounds_desk::shown::debrief::Curve;

/// Draws the two lines. Trust is whole, distress is broken, so that colour is not needed.
pub(super) fn curve_ui(ui: &mut Ui, curve: &Curve, theme: &Theme) {
    let moments = &curve.moments;
    let (Some(first), Some(last)) = (moments.first(), moments.last()) else {
        return;
    };
    let size = vec2(ui.available_width(), theme.em(7.5));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let trust = text::galley(ui, theme, Face::Label, theme.accent, &curve.trust, size.x * 0.3);
    let distress = text::galley(ui, theme, Face::Label, theme.bad, &curve.distress, size.x * 0.3);
    let labels = trust.size().x.max(distress.size().x) + theme.gap;
    let field = Rect::from_min_max(rect.min, pos2(rect.right() - labels, rect.bottom())).shrink(4.0);
    ui.painter().rect(
        field,
        2.0,
        theme.paper.0,
        Stroke::new(1.0, theme.line.0),
        StrokeKind::Inside,
    );
    let span = f32::from((last.minute - first.minute).max(1));
    let at = |moment: &Moment, value: u8| {
        let along = f32::from(moment.minute - first.minute) / span;
        pos2(
            field.left() + field.width() * along,
            field.bottom() - field.height() * f32::from(value) / 100.0,
        )
    };
    let steps = |value: fn(&Moment) -> u8| {
        let mut points = Vec::with_capacity(moments.len() * 2);
        for (number, moment) in moments.iter().enumerate() {
            // A value holds until the moment that changed it.
            if let Some(before) = number.checked_sub(1).and_then(|n| moments.get(n)) {
                points.push(at(moment, value(before)));
            }
            points.push(at(moment, value(moment)));
        }
        points
    };
    let painter = ui.painter().with_clip_rect(field.expand(2.0));
    painter.add(Shape::line(steps(|m| m.trust), Stroke::new(2.5, theme.accent.0)));
    painter.extend(Shape::dashed_line(
        &steps(|m| m.distress),
        Stroke::new(2.5, theme.bad.0),
        7.0,
        5.0,
    ));
    // Names that would lie over each other move apart.
    let half = trust.size().y / 2.0;
    let (mut y_trust, mut y_distress) = (at(last, last.trust).y - half, at(last, last.distress).y - half);
    let apart = trust.size().y - (y_trust - y_distress).abs();
    if apart > 0.0 {
        let up = if y_trust <= y_distress {
            -apart / 2.0
        } else {
            apart / 2.0
        };
        (y_trust, y_distress) = (y_trust + up, y_distress - up);
    }
    let inside = |y: f32| within(y, rect.top(), rect.bottom() - half * 2.0);
    ui.painter().galley(
        pos2(field.right() + theme.gap * 0.5, inside(y_trust)),
        trust,
        theme.accent.0,
    );
    ui.painter().galley(
        pos2(field.right() + theme.gap * 0.5, inside(y_distress)),
        distress,
        theme.bad.0,
    );
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text::told(&curve.told)));
    text::quiet(ui, theme, &curve.told);
}
