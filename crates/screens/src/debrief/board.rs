//! The case of a person on a board: lines, worries, dimensions, elements in four columns, with threads between them. A thread
//! is whole, in dots or broken, and each line says in words what it is. Where there is no room for columns it is read downwards.

use super::super::Theme;
use super::super::text::{self, Face};
use egui::{Pos2, Rect, Shape, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};
use grounds_desk::shown::debrief::{BoardDimension, BoardLine, Case, Thread};

/// How wide the four columns are, and what lies between them, in hundredths of the width.
const COLUMNS: [f32; 4] = [40.0, 15.0, 20.0, 13.0];
const BETWEEN: f32 = 4.0;

/// Shows what hangs on the board.
pub(super) fn case_ui(ui: &mut Ui, case: &Case, theme: &Theme) {
    if let Some(words) = &case.empty {
        text::body(ui, theme, words);
    }
    for note in case.carries.iter().chain(case.elements.iter().map(|of| &of.note)) {
        text::small_note(ui, theme, note.tone.into(), &note.words);
    }
    let is_wide = ui.available_width() > theme.em(44.0);
    if is_wide && !case.dimensions.is_empty() {
        heads_ui(ui, &case.heads, theme);
    }
    for (number, of) in case.dimensions.iter().enumerate() {
        ui.push_id(("dimension", number), |ui| {
            ui.add_space(theme.gap * 0.5);
            if is_wide {
                threads_ui(ui, of, theme);
            } else {
                downwards_ui(ui, of, theme);
            }
        });
    }
    for (number, (head, lines)) in case.others.iter().enumerate() {
        ui.push_id(("others", number), |ui| {
            text::heading(ui, theme, head);
            lines.iter().for_each(|line| line_ui(ui, line, theme));
        });
    }
    for words in case.together.iter().chain(&case.rule) {
        text::quiet(ui, theme, words);
    }
}

/// Where the columns lie: left edge and width.
fn columns(ui: &Ui) -> [(f32, f32); 4] {
    let all = ui.available_rect_before_wrap();
    let part = all.width() / 100.0;
    let mut left = all.left();
    COLUMNS.map(|share| {
        let column = (left, share * part);
        left += (share + BETWEEN) * part;
        column
    })
}

fn heads_ui(ui: &mut Ui, heads: &[String; 4], theme: &Theme) {
    let top = ui.cursor().top();
    let mut bottom = top;
    for (head, column) in heads.iter().zip(columns(ui)) {
        let rect = put(ui, column, top, |ui| {
            text::label(ui, theme, head);
        });
        bottom = bottom.max(rect.bottom());
    }
    let all = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(Rect::from_min_max(all.min, pos2(all.right(), bottom)));
}

/// Puts something into a column from some height down, and says where it came to lie.
fn put(ui: &mut Ui, (left, width): (f32, f32), top: f32, add: impl FnOnce(&mut Ui)) -> Rect {
    let room = Rect::from_min_max(pos2(left, top), pos2(left + width, f32::INFINITY));
    let mut child = ui.new_child(UiBuilder::new().max_rect(room));
    add(&mut child);
    Rect::from_min_max(room.min, pos2(room.right(), child.min_rect().bottom()))
}

/// How high words are in a column, so that they can stand in the middle of what leads to them.
fn high(ui: &Ui, theme: &Theme, width: f32, all: &[(Face, &str)]) -> f32 {
    let between = ui.spacing().item_spacing.y;
    let of = |(face, words): &(Face, &str)| text::galley(ui, theme, *face, theme.ink, words, width).size().y + between;
    all.iter().map(of).sum()
}

/// A dimension with everything that leads to it, from left to right.
fn threads_ui(ui: &mut Ui, of: &BoardDimension, theme: &Theme) {
    let [lines, worries, dimensions, shows] = columns(ui);
    let all = ui.available_rect_before_wrap();
    let mut top = all.top();
    let mut threads: Vec<(Pos2, Pos2, Thread)> = Vec::new();
    let mut of_worries: Vec<(Rect, Thread)> = Vec::new();
    for worry in &of.worries {
        let first = top;
        let mut ends = Vec::new();
        for line in &worry.lines {
            let rect = put(ui, lines, top, |ui| line_ui(ui, line, theme));
            ends.push((rect.right_center(), line.thread));
            top = rect.bottom() + theme.gap * 0.4;
        }
        let words = [(Face::Body, worry.name.as_str())];
        let middle = f32::midpoint(first, top - theme.gap * 0.4);
        let from = (middle - high(ui, theme, worries.1, &words) * 0.5).max(first);
        let rect = put(ui, worries, from, |ui| words_ui(ui, theme, &words));
        threads.extend(ends.into_iter().map(|(end, thread)| (end, rect.left_center(), thread)));
        of_worries.push((rect, worry.thread));
        top = top.max(rect.bottom() + theme.gap * 0.4);
    }
    let middle = f32::midpoint(all.top(), top);
    let words = [
        (Face::Strong, of.name.as_str()),
        (Face::Small, of.tally.as_str()),
        (Face::Small, of.rule.words.as_str()),
    ];
    let from = (middle - high(ui, theme, dimensions.1, &words) * 0.5).max(all.top());
    let rect = put(ui, dimensions, from, |ui| words_ui(ui, theme, &words));
    let ends = of_worries
        .iter()
        .map(|(end, thread)| (end.right_center(), rect.left_center(), *thread));
    threads.extend(ends);
    let words = [(Face::Strong, of.shows.as_str())];
    let from = (rect.center().y - high(ui, theme, shows.1, &words) * 0.5).max(all.top());
    let last = put(ui, shows, from, |ui| words_ui(ui, theme, &words));
    threads.push((rect.right_center(), last.left_center(), of.thread));
    for (from, to, thread) in threads {
        thread_at(ui, from, to, thread, theme);
    }
    let bottom = top.max(rect.bottom()).max(last.bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(all.min, pos2(all.right(), bottom)));
}

fn words_ui(ui: &mut Ui, theme: &Theme, all: &[(Face, &str)]) {
    for (face, words) in all {
        text::show(ui, theme, *face, theme.ink, words);
    }
}

fn thread_at(ui: &Ui, from: Pos2, to: Pos2, thread: Thread, theme: &Theme) {
    let ends = [from + vec2(2.0, 0.0), to - vec2(3.0, 0.0)];
    let painter = ui.painter();
    match thread {
        Thread::Whole => {
            painter.line_segment(ends, Stroke::new(2.0, theme.ink.0));
        }
        Thread::Dotted => painter.extend(Shape::dotted_line(&ends, theme.quiet.0, 5.0, 1.2)),
        Thread::Broken => painter.extend(Shape::dashed_line(&ends, Stroke::new(2.0, theme.bad.0), 7.0, 5.0)),
    }
}

/// The same where there is no room for columns.
fn downwards_ui(ui: &mut Ui, of: &BoardDimension, theme: &Theme) {
    text::heading(ui, theme, &of.name);
    text::quiet(ui, theme, &of.shows);
    text::show(ui, theme, Face::Small, theme.ink, &of.tally);
    text::small_note(ui, theme, of.rule.tone.into(), &of.rule.words);
    for worry in &of.worries {
        text::label(ui, theme, &worry.name);
        worry.lines.iter().for_each(|line| line_ui(ui, line, theme));
    }
}

/// A line: its words, what it is, and what it shows.
fn line_ui(ui: &mut Ui, line: &BoardLine, theme: &Theme) {
    let top = ui.cursor().min;
    let room = ui.available_rect_before_wrap();
    let pad = theme.gap * 0.5;
    let inside = Rect::from_min_max(room.min + vec2(pad, pad), pos2(room.right() - pad, f32::INFINITY));
    let mut child = ui.new_child(UiBuilder::new().max_rect(inside));
    text::body(&mut child, theme, &line.words);
    text::small_note(&mut child, theme, line.state.tone.into(), &line.state.words);
    for words in &line.below {
        text::quiet(&mut child, theme, words);
    }
    let bottom = child.min_rect().bottom() + pad;
    let rect = Rect::from_min_max(top, pos2(room.right(), bottom));
    let edge = Stroke::new(1.0, theme.line_strong.0);
    ui.painter()
        .rect_stroke(rect, theme.corners(), edge, StrokeKind::Inside);
    ui.advance_cursor_after_rect(rect);
}
