//! The talk at the table: the widest and largest thing on the screen. What was said stands in the middle, newest at the foot,
//! below it the words in front and at most seven places, each always where it was; the face is beside it, or above where there
//! is little room.

use super::beside::beside_ui;
use super::lines::line_ui;
use super::looks::portrait_ui;
use super::rows::{Weight, by_number, row_height, row_ui, row_ui_as};
use super::text::{self, Face, Press};
use super::widgets::{facts_ui, fixed, pane, press_ui, within};
use super::{Intent, Pictures, Theme, keys, stage};
use crate::scenario::PersonIx;
use egui::{Align, Frame, Id, Layout, Panel, Rect, ScrollArea, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::talk::{RowIs, TalkRow};
use grounds_desk::shown::{Beside, Kind, Talk};

/// From this place on stand the ways that are there in every turn: to wait, something else, care, the end.
const WAYS: u8 = 4;
/// The share of the width that the stage takes; what was said and can be said has the rest, and never less than it needs.
const STAGE: f32 = 0.45;
/// The share of the height that the places may take; what is more scrolls.
const MOST: f32 = 0.65;

/// Shows the talk. Its keys are taken only while nothing else is in front.
pub(super) fn talk_ui(
    ui: &mut Ui,
    talk: &Talk,
    is_in_front: bool,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    if is_in_front {
        keys_of(ui, talk, out);
    }
    let all = ui.available_rect_before_wrap();
    if all.width() > theme.em(52.0) {
        let side = (all.width() * STAGE).min(all.width() - theme.em(26.0) - theme.gap * 1.25);
        let left = Rect::from_min_size(all.min, vec2(side, all.height()));
        let right = Rect::from_min_max(pos2(left.right() + theme.gap * 1.25, all.top()), all.max);
        // The talk comes first for the keyboard, the face for the eye.
        fixed(ui, right, "talk", |ui| {
            table_ui(ui, talk, is_in_front, None, theme, out);
        });
        pane(ui, left, "person", |ui| person_ui(ui, talk, theme, pictures, out));
        return;
    }
    strip_ui(ui, talk, theme, pictures, out);
    ui.add_space(theme.gap * 0.25);
    let rest = ui.available_rect_before_wrap();
    fixed(ui, rest, "talk", |ui| {
        table_ui(ui, talk, is_in_front, Some(&talk.beside), theme, out);
    });
}

/// Digits choose a place, W waits, Backspace takes back.
fn keys_of(ui: &Ui, talk: &Talk, out: &mut Vec<Intent>) {
    let rows = talk.rows.iter().flatten();
    by_number(ui, Hotkey::Place, rows.clone().map(|row| (row.place, &row.offer)), out);
    let mut wait = rows.filter(|row| row.is == RowIs::Wait);
    let letters = [
        (Hotkey::Wait, wait.next().map(|row| &row.offer)),
        (Hotkey::TakeBack, talk.take_back.as_ref()),
    ];
    for (key, offer) in letters {
        if keys::pressed(ui, key) {
            out.extend(offer.map(|offer| Intent::from(offer.wish.clone())));
        }
    }
}

/// The person at the table, where one sits and who hears; below it the same in words, and what can be done besides.
fn person_ui(ui: &mut Ui, talk: &Talk, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    if talk.portrait.is_some() {
        let width = ui.available_width();
        // By the window: a line that lies open at its foot does not move the face.
        let window = ui.ctx().content_rect().height();
        let most = if talk.beside.is_empty() { 0.68 } else { 0.5 };
        let size = vec2(width, (window * most).min(width * 1.3));
        let (at, response) = ui.allocate_exact_size(size, egui::Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text::told(&talk.name)));
        stage::table_ui(ui, talk, at, theme, pictures);
    }
    text::title(ui, theme, &talk.name);
    text::quiet(ui, theme, &talk.minutes);
    facts_ui(ui, theme, &talk.setting);
    rise_ui(ui, talk, theme, out);
    beside_ui(ui, &talk.beside, theme, out);
}

fn rise_ui(ui: &mut Ui, talk: &Talk, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(rise) = &talk.rise {
        press_ui(ui, theme, Press::Light, rise, out);
    }
}

/// The same where there is little room: a small face, and beside it who it is. What can be done besides stands
/// with the places, on the page of care.
fn strip_ui(ui: &mut Ui, talk: &Talk, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let side = within(ui.available_height() * 0.15, theme.em(4.6), theme.em(7.0));
    let all = ui.available_rect_before_wrap();
    let at = Rect::from_min_size(all.min, vec2(side, side));
    let words = Rect::from_min_max(
        pos2(all.left() + side + theme.gap, all.top()),
        pos2(all.right(), all.top() + side),
    );
    if let Some(portrait) = &talk.portrait {
        portrait_ui(ui, portrait, at, theme, pictures);
    }
    let layout = Layout::top_down(Align::Min);
    let mut child = ui.new_child(UiBuilder::new().id_salt("strip").max_rect(words).layout(layout));
    child.set_clip_rect(words.expand(2.0).intersect(ui.clip_rect()));
    ScrollArea::vertical()
        .id_salt("strip")
        .auto_shrink([false, false])
        .show(&mut child, |ui| {
            ui.horizontal_wrapped(|ui| {
                text::title(ui, theme, &talk.name);
                text::quiet(ui, theme, &talk.minutes);
                rise_ui(ui, talk, theme, out);
            });
            facts_ui(ui, theme, &talk.setting);
        });
    ui.advance_cursor_after_rect(Rect::from_min_max(all.min, pos2(all.right(), all.top() + side)));
}

/// What was said, and below it what can be; with what can be done besides, where it stands nowhere else.
fn table_ui(
    ui: &mut Ui,
    talk: &Talk,
    is_in_front: bool,
    beside: Option<&Beside>,
    theme: &Theme,
    out: &mut Vec<Intent>,
) {
    let most = ui.available_height() * MOST;
    // While a line lies open, it takes the place of what can be said.
    if is_in_front {
        Panel::bottom("places")
            .frame(Frame::new())
            .resizable(false)
            .show_separator_line(false)
            .show(ui, |ui| {
                ui.add_space(theme.gap * 0.5);
                ScrollArea::vertical()
                    .id_salt("places")
                    .max_height(most)
                    .min_scrolled_height(most)
                    .auto_shrink([false, true])
                    .show(ui, |ui| {
                        if let Some(beside) = beside {
                            beside_ui(ui, beside, theme, out);
                        }
                        places_ui(ui, talk, theme, out);
                    });
            });
    }
    said_ui(ui, talk, theme, out);
}

/// What was said. When something new was, one sees it from its first line on; where it has no room, from the answer on.
fn said_ui(ui: &mut Ui, talk: &Talk, theme: &Theme, out: &mut Vec<Intent>) {
    let id = ui.id().with(("said", talk.person));
    let (known, high, left): (usize, f32, u8) = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    // The places below are as high as they are only in the picture after the next. When they grow, because another page of
    // them was opened, the last answer would be under them.
    let high_now = ui.available_height();
    let left = if known == talk.said.len() && (high - high_now).abs() < 1.0 {
        left.saturating_sub(1)
    } else {
        3
    };
    ui.data_mut(|data| data.insert_temp(id, (talk.said.len(), high_now, left)));
    if left > 0 {
        ui.ctx().request_repaint();
    }
    let room = ui.available_height();
    ScrollArea::vertical()
        .id_salt("said")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            // What is short stands at the foot, above what can be said next.
            let high = ui.id().with("high");
            let before: f32 = ui.data(|data| data.get_temp(high)).unwrap_or(room);
            ui.add_space((room - before).max(0.0));
            let lines = ui.scope(|ui| lines_ui(ui, talk, theme, out));
            let (new, now) = (lines.inner, lines.response.rect.height() + ui.spacing().item_spacing.y);
            ui.data_mut(|data| data.insert_temp(high, now));
            if (now - before).abs() > 0.5 && before < room {
                ui.ctx().request_repaint();
            }
            if left > 0 {
                scroll_to_new(ui, &new, room, theme);
            }
        });
}

/// Every line. Gives where those of the last move are, and whether each is the trainee's own.
fn lines_ui(ui: &mut Ui, talk: &Talk, theme: &Theme, out: &mut Vec<Intent>) -> Vec<(Rect, bool)> {
    if let Some(nothing) = &talk.nothing_yet {
        text::quiet(ui, theme, nothing);
    }
    let (mut before, mut new) = (None, Vec::new());
    for (number, line) in talk.said.iter().enumerate() {
        let seen = if line.is_new && line.kind != Kind::Yours {
            after_the_body(ui, (talk.person, number), theme)
        } else {
            1.0
        };
        let shown = ui.push_id(number, |ui| {
            ui.multiply_opacity(seen);
            line_ui(ui, theme, line, before, out)
        });
        let response = shown.inner;
        before = line.who.as_deref();
        if line.is_new {
            new.push((response.rect, line.kind == Kind::Yours));
        }
        if talk.yours == Some(number) {
            take_back_ui(ui, talk, theme, out);
        }
    }
    if let Some(again) = &talk.word_for_word {
        press_ui(ui, theme, Press::Light, again, out);
    }
    new
}

/// How much is seen of words that were just said: first the body answers, then the mouth. They stand where they stay from the
/// first, for screen readers and for whoever does not wait.
fn after_the_body(ui: &Ui, line: (PersonIx, usize), theme: &Theme) -> f32 {
    const BODY: f32 = 0.45;
    const WORDS: f32 = 0.2;
    let since = stage::since(ui.ctx(), Id::new("said").with(line), BODY + WORDS, theme.is_still);
    ((since - BODY) / WORDS).clamp(0.0, 1.0)
}

fn scroll_to_new(ui: &Ui, new: &[(Rect, bool)], room: f32, theme: &Theme) {
    let at_once = egui::style::ScrollAnimation::none();
    let (Some((first, _)), Some((last, _))) = (new.first(), new.last()) else {
        ui.scroll_to_cursor_animation(Some(Align::Max), at_once);
        return;
    };
    // Whoever speaks is named above.
    let name = theme.em(1.8);
    let answer = new.iter().find(|(_, is_yours)| !is_yours);
    let from = match answer {
        Some((answer, _)) if last.bottom() - first.top() + name > room => answer,
        _ => first,
    };
    let shown = Rect::from_min_max(from.min - vec2(0.0, name), from.max);
    ui.scroll_to_rect_animation(shown, Some(Align::Min), at_once);
}

/// Taking one's last words back stands below them, at their side.
fn take_back_ui(ui: &mut Ui, talk: &Talk, theme: &Theme, out: &mut Vec<Intent>) {
    let Some(offer) = &talk.take_back else { return };
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        press_ui(ui, theme, Press::Light, offer, out);
    });
}

/// The words in front, and the places.
fn places_ui(ui: &mut Ui, talk: &Talk, theme: &Theme, out: &mut Vec<Intent>) {
    for note in &talk.notes {
        text::small_note(ui, theme, note.tone.into(), &note.words);
    }
    if let Some(subject) = &talk.subject {
        text::label(ui, theme, subject);
    }
    if let Some(begin) = &talk.begin {
        text::show(ui, theme, Face::Strong, theme.ink, begin);
    }
    let rows: Vec<&TalkRow> = talk.rows.iter().flatten().collect();
    let (words, ways): (Vec<&TalkRow>, Vec<&TalkRow>) = rows.into_iter().partition(|row| !is_way(row));
    for row in words {
        ui.push_id(row.place, |ui| {
            row_ui(ui, theme, row.place, &row.offer, Weight::Words, out);
        });
    }
    ways_ui(ui, &ways, theme, out);
}

/// A way stands in a short row at the foot; what is said or asked about has a row of its own.
fn is_way(row: &TalkRow) -> bool {
    row.place >= WAYS && matches!(row.is, RowIs::Wait | RowIs::Page | RowIs::End)
}

/// The ways beside each other, each in the share of the room that is its own, two above two where one line is too short.
fn ways_ui(ui: &mut Ui, ways: &[&TalkRow], theme: &Theme, out: &mut Vec<Intent>) {
    if ways.is_empty() {
        return;
    }
    let gap = theme.gap * 0.5;
    let beside = if ui.available_width() > theme.em(40.0) { 4_u8 } else { 2 };
    let width = (ui.available_width() - gap * f32::from(beside - 1)) / f32::from(beside);
    let mut top = ui.cursor().min;
    let left = top.x;
    let mut bottom = top.y;
    let mut line = 0;
    // All as high as the highest: what stands in one place does not lift what stands in another.
    let heights = ways
        .iter()
        .map(|row| row_height(ui, theme, &row.offer, Weight::Way, width));
    let least = heights.fold(0.0, f32::max);
    for row in ways {
        let slot = row.place - WAYS;
        if slot / beside != line {
            (line, top.y) = (slot / beside, bottom + gap);
        }
        let from = left + (width + gap) * f32::from(slot % beside);
        let at = Rect::from_min_size(pos2(from, top.y), vec2(width, f32::INFINITY));
        let builder = UiBuilder::new().id_salt(row.place).max_rect(at);
        let shown = ui.scope_builder(builder, |ui| {
            row_ui_as(ui, theme, row.place, &row.offer, (Weight::Way, least), out)
        });
        bottom = bottom.max(shown.response.rect.bottom());
    }
    let all = Rect::from_min_max(pos2(left, top.y), pos2(left + width, bottom));
    ui.advance_cursor_after_rect(all);
}
