//! The band and the seven competencies, each as a bar with a line at what it must reach.

use crate::Theme;
use crate::text::{self, Face, Tone};
use crate::widgets::card;
use egui::{Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use grounds_desk::shown::debrief::{Bar, Outcome};

/// Shows the result.
pub(super) fn result_ui(ui: &mut Ui, outcome: &Outcome, theme: &Theme) {
    text::title(ui, theme, &outcome.title);
    card(ui, theme, |ui| {
        text::label(ui, theme, &outcome.label);
        let (ink, _) = Tone::from(outcome.band.tone).colours(theme);
        text::show(ui, theme, Face::Display, ink, &outcome.band.words);
        text::quiet(ui, theme, &outcome.means);
        ui.add_space(theme.gap * 0.5);
        for bar in &outcome.bars {
            bar_ui(ui, bar, theme);
        }
    });
    for caution in &outcome.cautions {
        text::small_note(ui, theme, caution.tone.into(), &caution.words);
    }
}

/// One competency: its name, its number, and the bar.
fn bar_ui(ui: &mut Ui, bar: &Bar, theme: &Theme) {
    let width = ui.available_width();
    let name = text::galley(ui, theme, Face::Label, theme.ink, &bar.name, width);
    let words = text::galley(ui, theme, Face::Small, theme.quiet, &bar.words, width);
    let beside = name.size().x + words.size().x + theme.gap < width;
    let below = if beside { 0.0 } else { words.size().y };
    let height = theme.small * 0.65;
    let size = vec2(width, name.size().y + below + height + theme.gap * 0.75);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let words_at = if beside {
        rect.min + vec2(width - words.size().x, 0.0)
    } else {
        rect.min + vec2(0.0, name.size().y)
    };
    let top = pos2(rect.left(), rect.top() + name.size().y + below + 2.0);
    ui.painter().galley(rect.min, name, theme.ink.0);
    ui.painter().galley(words_at, words, theme.quiet.0);
    track_ui(ui, bar, top, width, height, theme);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, text::told(&bar.told)));
    text::hint(theme, response, &bar.means);
}

fn track_ui(ui: &Ui, bar: &Bar, top: Pos2, width: f32, height: f32, theme: &Theme) {
    let track = Rect::from_min_size(top, vec2(width, height));
    let part = |percent: u8| track.left() + track.width() * f32::from(percent) / 100.0;
    let edge = Stroke::new(1.0, theme.line_strong.0);
    ui.painter().rect(track, 3.0, theme.sunken.0, edge, StrokeKind::Inside);
    let fill = if bar.is_reached { theme.good } else { theme.warn };
    let full = Rect::from_min_max(track.min, pos2(part(bar.score), track.bottom()));
    ui.painter().rect_filled(full, 3.0, fill.0);
    let least = Stroke::new(2.0, theme.ink.0);
    ui.painter().vline(part(bar.least), track.y_range().expand(3.0), least);
}
