//! The course of a talk in words: the steps of the interview, and each move with what came of it.

use super::super::text::{self, Face, Press};
use super::super::widgets::press_ui;
use super::super::{Intent, Theme};
use egui::Ui;
use grounds_desk::shown::debrief::{CoursePoint, Moves};

/// Shows the course.
pub(super) fn course_ui(ui: &mut Ui, moves: &Moves, theme: &Theme, out: &mut Vec<Intent>) {
    if !moves.steps.is_empty() {
        text::heading(ui, theme, &moves.heading);
        for note in &moves.steps {
            text::small_note(ui, theme, note.tone.into(), &note.words);
        }
    }
    for (number, point) in moves.points.iter().enumerate() {
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
