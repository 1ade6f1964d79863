//! Small parts that the author's panel is made of.

use super::Cx;
use crate::locale::{Messages, key, said};
use crate::text::{self, Face, Tone};
use crate::theme::Theme;
use egui::{Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use grounds_study::author::Condition;

/// Conditions, each with a tick or a cross.
pub(super) fn conditions_ui(ui: &mut Ui, conditions: &[Condition], cx: &Cx<'_>) {
    for condition in conditions {
        condition_ui(ui, condition, Face::Small, cx);
    }
}

/// One condition, or what hangs on several.
pub(super) fn condition_ui(ui: &mut Ui, condition: &Condition, face: Face, cx: &Cx<'_>) {
    let theme = cx.theme;
    let (tone, key) = if condition.holds {
        (Tone::Good, key!("inside-holds"))
    } else {
        (Tone::Bad, key!("inside-missing"))
    };
    let ink = tone.colours(theme).0;
    let side = theme.small * 0.75;
    let indent = side + theme.small * 0.6;
    let width = ui.available_width() - indent;
    let galley = text::galley(ui, theme, face, ink, &condition.words, width);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(indent, 0.0), Sense::hover());
    let size = if face == Face::Small { theme.small } else { theme.body };
    let middle = rect.top() + size * theme.line_height / 2.0;
    let mark = Rect::from_center_size(pos2(rect.left() + side / 2.0, middle), Vec2::splat(side));
    if condition.holds {
        text::paint_tick(ui, mark, ink, theme.small * 0.14);
    } else {
        paint_cross(ui, mark.shrink(side * 0.12), Stroke::new(theme.small * 0.14, ink.0));
    }
    ui.painter().galley(rect.min + vec2(indent, 0.0), galley, ink.0);
    let told = told(cx.messages, &cx.messages.get(key), &condition.words);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text::told(&told)));
}

fn paint_cross(ui: &Ui, at: Rect, stroke: Stroke) {
    ui.painter().line_segment([at.left_top(), at.right_bottom()], stroke);
    ui.painter().line_segment([at.left_bottom(), at.right_top()], stroke);
}

/// What something says, as one line.
pub(super) fn told(m: &Messages, who: &str, words: &str) -> String {
    m.say(&said!("log-said", who = who, words = words))
}

/// A scale from 0 to 100 with its words above it.
pub(super) fn scale_ui(ui: &mut Ui, theme: &Theme, tone: Tone, words: &str, value: u8) {
    text::label(ui, theme, words);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.small * 0.5), Sense::hover());
    ui.painter().rect_filled(rect, 3.0, theme.line.0);
    let share = f32::from(value.min(100)) / 100.0;
    let part = Rect::from_min_size(rect.min, vec2(rect.width() * share, rect.height()));
    ui.painter().rect_filled(part, 3.0, tone.colours(theme).0.0);
}

/// Segments of which one is chosen. Gives the one that is pressed.
pub(super) fn segments_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    chosen: T,
    all: impl IntoIterator<Item = (T, String)>,
) -> Option<T> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme.gap * 0.4, theme.gap * 0.4);
        for (one, words) in all {
            if text::segment(ui, theme, one == chosen, &words).clicked() {
                pressed = Some(one);
            }
        }
    });
    pressed
}
