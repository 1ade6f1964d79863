//! The seven competencies, each with its bar, its number in words, and its marks.

use super::super::Theme;
use super::super::text::{self, Face};
use egui::{Rect, Sense, Ui, vec2};
use grounds_desk::shown::cards::PassageLine;
use grounds_desk::shown::debrief::Bar;

/// One competency and its marks.
pub(super) fn bar_ui(ui: &mut Ui, bar: &Bar, theme: &Theme) {
    text::heading(ui, theme, &bar.name);
    text::quiet(ui, theme, &bar.means);
    if let Some(score) = bar.score {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.body * 0.5), Sense::hover());
        ui.painter().rect_filled(rect, theme.corners(), theme.sunken.0);
        let share = f32::from(score.min(100)) / 100.0;
        let filled = Rect::from_min_size(rect.min, vec2(rect.width() * share, rect.height()));
        ui.painter().rect_filled(filled, theme.corners(), theme.accent.0);
    }
    text::show(ui, theme, Face::Strong, theme.ink, &bar.words);
    for mark in &bar.marks {
        text::small_note(ui, theme, mark.note.tone.into(), &mark.note.words);
        if let Some(line) = &mark.line {
            text::quiet(ui, theme, line);
        }
    }
    rests_on_ui(ui, &bar.rests_on, theme);
}

/// What the marks cite, below them.
fn rests_on_ui(ui: &mut Ui, points: &[PassageLine], theme: &Theme) {
    for point in points {
        ui.add_space(theme.gap * 0.25);
        text::show(ui, theme, Face::Small, theme.ink, &point.words);
        if let Some(below) = &point.below {
            text::quiet(ui, theme, below);
        }
    }
}
