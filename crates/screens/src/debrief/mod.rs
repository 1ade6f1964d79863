//! The debrief: the result beside what was true, what protected and what harmed, the conversations, the signs, and what
//! to practise next.

mod curve;
mod marks;
mod result;
mod signs;
mod talk;
mod truth;

use super::text::{self, Tone};
use super::widgets::{button_ui, card, columns, fixed, scroll, segments_ui};
use super::{Chapter, Intent, Pictures, Theme, reading};
use egui::{Frame, Panel, Ui};
use grounds_desk::shown::debrief::{Next, Sources};
use grounds_desk::shown::{Debrief, Door};

/// Shows the debrief.
pub(super) fn debrief_ui(
    ui: &mut Ui,
    debrief: &Debrief,
    door: &Door,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    if ui.available_width() < theme.em(46.0) {
        scroll(ui, "debrief", |ui| {
            result::result_ui(ui, &debrief.outcome, theme);
            ways_on_ui(ui, debrief, door, theme, out);
            ui.add_space(theme.gap);
            chapters_ui(ui, debrief, theme, out);
            chapter_ui(ui, debrief, theme, pictures, out);
        });
        return;
    }
    let [left, right] = columns(ui, theme.gap * 1.5, [1.0, 2.4]);
    fixed(ui, left, "result", |ui| {
        Panel::bottom("ways-on")
            .frame(Frame::new())
            .show_separator_line(false)
            .show(ui, |ui| {
                ui.add_space(theme.gap * 0.5);
                ways_on_ui(ui, debrief, door, theme, out);
            });
        scroll(ui, "result", |ui| result::result_ui(ui, &debrief.outcome, theme));
    });
    fixed(ui, right, "chapters", |ui| {
        chapters_ui(ui, debrief, theme, out);
        ui.add_space(theme.gap * 0.25);
        scroll(ui, debrief.open.key().name(), |ui| {
            chapter_ui(ui, debrief, theme, pictures, out);
        });
    });
}

fn chapters_ui(ui: &mut Ui, debrief: &Debrief, theme: &Theme, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| segments_ui(ui, theme, &debrief.chapters, out));
}

fn chapter_ui(ui: &mut Ui, debrief: &Debrief, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    match debrief.open {
        Chapter::Truth => truth::truth_ui(ui, &debrief.truth, theme, pictures),
        Chapter::Moves => marks::moves_ui(ui, &debrief.moves, theme),
        Chapter::Talk => talk::talks_ui(ui, &debrief.talks, theme, out),
        Chapter::Signs => signs::signs_ui(ui, &debrief.signs, theme),
        Chapter::Next => {
            next_ui(ui, &debrief.next, theme);
            ui.add_space(theme.gap);
            sources_ui(ui, &debrief.sources, theme);
        }
    }
}

/// Play it again, or something else.
fn ways_on_ui(ui: &mut Ui, debrief: &Debrief, door: &Door, theme: &Theme, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        for offer in &debrief.ways_on {
            button_ui(ui, theme, offer, out);
        }
        reading::door_ui(ui, door, theme, out);
    });
    reading::notes_ui(ui, &door.notes, theme);
}

/// What to practise next.
fn next_ui(ui: &mut Ui, next: &Next, theme: &Theme) {
    text::title(ui, theme, &next.title);
    if let Some(none) = &next.none {
        text::note(ui, theme, Tone::from(none.tone), &none.words);
    }
    for one in &next.competencies {
        ui.add_space(theme.gap * 0.5);
        text::heading(ui, theme, &one.name);
        text::quiet(ui, theme, &one.means);
        for mark in &one.marks {
            marks::mark_ui(ui, mark, theme);
        }
    }
}

/// What it all rests on.
fn sources_ui(ui: &mut Ui, sources: &Sources, theme: &Theme) {
    text::title(ui, theme, &sources.title);
    card(ui, theme, |ui| {
        for (at, source) in sources.all.iter().enumerate() {
            text::bullet(ui, theme, &source.words);
            if let Some(caution) = &source.caution {
                ui.indent(at, |ui| text::quiet(ui, theme, caution));
            }
        }
    });
}
