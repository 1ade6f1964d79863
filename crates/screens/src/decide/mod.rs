//! Deciding about a person: at the left about whom, in the middle the sheet with its sentences, beside it what fits into the place
//! that is open and what was agreed and refused; and, once it was read, what the person heard and answered.

mod heard;
mod sheet;
mod slot;

use super::looks::portrait_ui;
use super::notebook::{rating_ui, settled_ui};
use super::text::{self, Press, Row};
use super::widgets::{card, finish_ui, fixed, pane, scroll, within};
use super::{Intent, Pictures, Theme};
use egui::{Rect, Ui, pos2, vec2};
use grounds_desk::shown::Decide;
use grounds_desk::shown::decide::Decision;

/// What fits stands beside the sheet from this width on, in sizes of the text; else below the place where it fits.
const BESIDE: f32 = 38.0;
/// The share of the width that the sheet has then.
const SHEET: f32 = 0.54;

/// Shows the decisions.
pub(super) fn decide_ui(ui: &mut Ui, decide: &Decide, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let all = ui.available_rect_before_wrap();
    let side = within(all.width() * 0.2, theme.em(9.0), theme.em(14.0));
    let left = Rect::from_min_max(all.min, pos2(all.left() + side, all.bottom()));
    let right = Rect::from_min_max(pos2(left.right() + theme.gap * 1.25, all.top()), all.max);
    pane(ui, left, "whom", |ui| whom_ui(ui, decide, theme, pictures, out));
    if let Some(decision) = &decide.decision {
        fixed(ui, right, "decision", |ui| {
            ui.push_id(decision.person, |ui| decision_ui(ui, decision, theme, pictures, out));
        });
    }
}

fn whom_ui(ui: &mut Ui, decide: &Decide, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    text::title(ui, theme, &decide.title);
    if let Some(nobody) = &decide.nobody {
        text::quiet(ui, theme, &nobody.words);
    }
    for person in &decide.people {
        let offer = &person.offer;
        ui.push_id(&offer.wish, |ui| {
            let row = Row {
                words: &offer.words,
                below: offer.below.as_deref(),
                is_chosen: offer.is_chosen(),
                is_name: true,
                room: if person.portrait.is_some() {
                    theme.body * 2.4
                } else {
                    0.0
                },
                ..Row::default()
            };
            let (response, room) = text::row(ui, theme, row);
            if let Some(portrait) = &person.portrait {
                portrait_ui(ui, portrait, room, theme, pictures);
            }
            if response.clicked() {
                out.push(offer.wish.clone().into());
            }
        });
    }
    ui.add_space(theme.gap * 0.5);
    text::quiet(ui, theme, &decide.threshold);
}

/// The sheet and what fits, and across the foot the way on: it comes last for the keyboard too.
fn decision_ui(ui: &mut Ui, decision: &Decision, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let all = ui.available_rect_before_wrap();
    let foot = foot_height(ui, decision, theme, all.width());
    let above = Rect::from_min_max(all.min, pos2(all.right(), all.bottom() - foot));
    let below = Rect::from_min_max(pos2(all.left(), above.bottom()), all.max);
    if all.width() > theme.em(BESIDE) {
        let middle = above.left() + above.width() * SHEET;
        let sheet = Rect::from_min_max(above.min, pos2(middle, above.bottom()));
        let rest = Rect::from_min_max(pos2(middle + theme.gap, above.top()), above.max);
        pane(ui, sheet, "sheet", |ui| {
            sheet::sheet_ui(ui, decision, theme, out, |_, _, _| ());
            agreed_ui(ui, decision, theme);
        });
        // What is read anew is read from its beginning.
        let name = format!("beside {:?}", decision.open);
        pane(ui, rest, &name, |ui| {
            match decision.open {
                Some(open) => slot::slot_ui(ui, decision, open, theme, out),
                None => heard_ui(ui, decision, theme, pictures, out),
            }
            card(ui, theme, |ui| rating_ui(ui, &decision.rating, theme, out));
        });
    } else {
        fixed(ui, above, "sheet", |ui| {
            scroll(ui, "sheet", |ui| {
                heard_ui(ui, decision, theme, pictures, out);
                sheet::sheet_ui(ui, decision, theme, out, |ui, open, out| {
                    slot::slot_ui(ui, decision, open, theme, out);
                });
                agreed_ui(ui, decision, theme);
                card(ui, theme, |ui| rating_ui(ui, &decision.rating, theme, out));
            });
        });
    }
    fixed(ui, below, "way on", |ui| {
        ui.add_space(theme.gap * 0.5);
        ui.horizontal_wrapped(|ui| way_on_ui(ui, decision, theme, out));
    });
}

/// What was agreed and refused.
fn agreed_ui(ui: &mut Ui, decision: &Decision, theme: &Theme) {
    ui.add_space(theme.gap * 0.5);
    card(ui, theme, |ui| settled_ui(ui, &decision.settled, theme));
}

fn heard_ui(ui: &mut Ui, decision: &Decision, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    if let Some(heard) = decision.heard.as_ref().filter(|_| decision.open.is_none()) {
        heard::heard_ui(ui, heard, decision.portrait.as_ref(), theme, pictures, out);
    }
}

/// How high the way on is: its buttons, beside each other or, where they have no room for that, below, and what is missing.
fn foot_height(ui: &Ui, decision: &Decision, theme: &Theme, width: f32) -> f32 {
    let heard = decision
        .heard
        .iter()
        .flat_map(|heard| [&heard.door.words, &heard.change.words]);
    let words = decision.finish.iter().map(|finish| &finish.words).chain(heard);
    let gap = ui.spacing().item_spacing;
    let buttons = words.map(|words| text::button_size(ui, theme, Press::Main, words, width));
    let (mut row, mut height) = (vec2(0.0, 0.0), 0.0);
    for button in buttons {
        if row.x > 0.0 && row.x + button.x > width {
            height += row.y + gap.y;
            row = vec2(0.0, 0.0);
        }
        row = vec2(row.x + button.x + gap.x, row.y.max(button.y));
    }
    let missing = decision.finish.as_ref().and_then(|finish| finish.missing.as_deref());
    let missing = missing.map(|words| {
        let face = text::Face::Small;
        text::galley(ui, theme, face, theme.quiet, words, width).size().y + gap.y
    });
    height + row.y + missing.unwrap_or(0.0) + theme.gap
}

/// Reading it, or what is missing; once it is read, the door.
fn way_on_ui(ui: &mut Ui, decision: &Decision, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(finish) = &decision.finish {
        finish_ui(ui, theme, finish, out);
        if let Some(missing) = &finish.missing {
            text::quiet(ui, theme, missing);
        }
    }
    if let Some(heard) = &decision.heard {
        heard::door_ui(ui, heard, theme, out);
    }
}
