//! The debrief in three acts, one column to be read: each person, the talks, one thing for next week. What is folded is opened
//! where it stands: the course of each talk, the competencies with every mark, what it rests on.

mod board;
mod course;
mod line;
mod scores;

use super::card::lines_ui;
use super::looks::{portrait_ui, whole};
use super::text::{self, Face, Press};
use super::widgets::{button_ui, card, centred, press_ui, scroll, unfold_ui};
use super::{Intent, Pictures, Theme, reading};
use egui::{Rect, Ui, UiBuilder, pos2, vec2};
use grounds_desk::shown::debrief::{Act, Part, Piece};
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
    scroll(ui, "debrief", |ui| {
        centred(ui, theme.em(60.0), |ui| {
            text::quiet(ui, theme, &debrief.heading);
            text::show(ui, theme, Face::Display, theme.accent, &debrief.title);
            for (number, act) in debrief.acts.iter().enumerate() {
                let is_talks = number == 1 && debrief.acts.len() == 3;
                ui.push_id(("act", number), |ui| {
                    ui.add_space(theme.gap);
                    text::title(ui, theme, &act.heading);
                    if is_talks {
                        lines_of_talks_ui(ui, debrief, theme, out);
                    }
                    act_ui(ui, act, theme, pictures, out);
                });
                // The band stands after the people, never before them.
                if number == 0 {
                    band_ui(ui, debrief, theme);
                }
            }
            ui.add_space(theme.gap);
            ways_on_ui(ui, debrief, door, theme, out);
            ui.add_space(theme.gap);
            folded_ui(ui, debrief, theme, out);
        });
    });
}

fn act_ui(ui: &mut Ui, act: &Act, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    for (number, part) in act.parts.iter().enumerate() {
        ui.push_id(number, |ui| {
            card(ui, theme, |ui| part_ui(ui, part, theme, pictures, out));
        });
    }
}

/// The line of each talk, and how they are read.
fn lines_of_talks_ui(ui: &mut Ui, debrief: &Debrief, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(note) = &debrief.weighing {
        text::small_note(ui, theme, note.tone.into(), &note.words);
    }
    for of in &debrief.courses {
        let Some(line) = &of.line else { continue };
        ui.push_id(("line", of.person), |ui| {
            card(ui, theme, |ui| line::line_ui(ui, &of.points.unfold.words, line, theme));
        });
    }
    if let Some(legend) = &debrief.legend {
        unfold_ui(ui, &legend.unfold, theme, out);
        if let Some(all) = &legend.inside {
            card(ui, theme, |ui| line::legend_ui(ui, all, theme));
        }
    }
}

/// One person, or one moment: the face beside what is read.
fn part_ui(ui: &mut Ui, part: &Part, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let is_wide = ui.available_width() > theme.em(28.0);
    let Some(portrait) = part.portrait.as_ref().filter(|_| is_wide) else {
        words_ui(ui, part, theme, out);
        return;
    };
    let all = ui.available_rect_before_wrap();
    let size = whole(theme.em(7.0));
    portrait_ui(ui, portrait, Rect::from_min_size(all.min, size), theme, pictures);
    let at = Rect::from_min_max(
        pos2(all.left() + size.x + theme.gap, all.top()),
        pos2(all.right(), f32::INFINITY),
    );
    let shown = ui.scope_builder(UiBuilder::new().max_rect(at), |ui| words_ui(ui, part, theme, out));
    let height = shown.response.rect.height().max(size.y);
    ui.advance_cursor_after_rect(Rect::from_min_size(all.min, vec2(all.width(), height)));
}

fn words_ui(ui: &mut Ui, part: &Part, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(name) = &part.name {
        text::heading(ui, theme, name);
    }
    for piece in &part.pieces {
        piece_ui(ui, piece, theme);
    }
    if part.more.is_none() && part.again.is_none() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for offer in part.more.iter().chain(&part.again) {
            press_ui(ui, theme, Press::Light, offer, out);
        }
    });
}

/// One thing to read. Words of the run stand behind a bar, as they stood in it.
fn piece_ui(ui: &mut Ui, piece: &Piece, theme: &Theme) {
    if let Some(label) = &piece.label {
        text::label(ui, theme, label);
    }
    let top = ui.cursor().top();
    for words in &piece.words {
        if piece.is_quoted {
            let indent = theme.gap;
            let at = ui.available_rect_before_wrap();
            let at = Rect::from_min_max(at.min + vec2(indent, 0.0), at.max);
            let shown = ui.scope_builder(UiBuilder::new().max_rect(at), |ui| {
                text::show(ui, theme, Face::Body, theme.quiet, words);
            });
            ui.advance_cursor_after_rect(shown.response.rect);
        } else {
            text::body(ui, theme, words);
        }
    }
    if piece.is_quoted && !piece.words.is_empty() {
        let bottom = ui.cursor().top() - ui.spacing().item_spacing.y;
        let left = ui.max_rect().left();
        let bar = Rect::from_min_max(pos2(left, top), pos2(left + 3.0, bottom));
        ui.painter().rect_filled(bar, 1.5, theme.line_strong.0);
    }
}

fn band_ui(ui: &mut Ui, debrief: &Debrief, theme: &Theme) {
    ui.add_space(theme.gap * 0.5);
    text::badge(ui, theme, debrief.band.tone.into(), &debrief.band.words);
    text::body(ui, theme, &debrief.means);
    for caution in &debrief.cautions {
        text::small_note(ui, theme, caution.tone.into(), &caution.words);
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

/// What lies behind it, each opened where it stands.
fn folded_ui(ui: &mut Ui, debrief: &Debrief, theme: &Theme, out: &mut Vec<Intent>) {
    for of in &debrief.courses {
        ui.push_id(of.person, |ui| {
            unfold_ui(ui, &of.points.unfold, theme, out);
            if let Some(moves) = &of.points.inside {
                // Where no act tells of the talks, the line stands here.
                if let Some(line) = of.line.as_ref().filter(|_| debrief.acts.len() < 3) {
                    card(ui, theme, |ui| line::line_ui(ui, &of.points.unfold.words, line, theme));
                }
                card(ui, theme, |ui| course::course_ui(ui, moves, theme, out));
            }
        });
    }
    for of in &debrief.boards {
        ui.push_id(("board", of.person), |ui| {
            unfold_ui(ui, &of.case.unfold, theme, out);
            if let Some(case) = &of.case.inside {
                card(ui, theme, |ui| board::case_ui(ui, case, theme));
            }
        });
    }
    unfold_ui(ui, &debrief.scores.bars.unfold, theme, out);
    for bar in debrief.scores.bars.inside.iter().flatten() {
        card(ui, theme, |ui| scores::bar_ui(ui, bar, theme));
    }
    unfold_ui(ui, &debrief.sources.unfold, theme, out);
    if let Some(sources) = &debrief.sources.inside {
        card(ui, theme, |ui| lines_ui(ui, sources, theme));
    }
    unfold_ui(ui, &debrief.walkthrough.unfold, theme, out);
    if let Some(text) = &debrief.walkthrough.inside {
        card(ui, theme, |ui| text::show(ui, theme, Face::Small, theme.ink, text));
    }
}
