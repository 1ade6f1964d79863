//! Deciding about a person on one screen: what is found and why, what is offered and who is told, what happens next. What the
//! person answers stands above it.

use super::lines::lines_ui;
use super::looks::portrait_ui;
use super::notebook::{rating_ui, settled_ui};
use super::text::{self, ChoiceKind, Face, Row};
use super::widgets::{card, choice_ui, columns, finish_ui, fixed, pane, scroll, within};
use super::{Intent, Pictures, Theme};
use egui::{Frame, Panel, Rect, Ui, pos2};
use grounds_desk::shown::Decide;
use grounds_desk::shown::decide::{Asked, Decision, Ground, PartIs, Take};

/// Shows the decisions.
pub(super) fn decide_ui(ui: &mut Ui, decide: &Decide, theme: &Theme, pictures: &mut Pictures, out: &mut Vec<Intent>) {
    let all = ui.available_rect_before_wrap();
    let side = within(all.width() * 0.2, theme.em(9.0), theme.em(14.0));
    let left = Rect::from_min_max(all.min, pos2(all.left() + side, all.bottom()));
    let right = Rect::from_min_max(pos2(left.right() + theme.gap * 1.25, all.top()), all.max);
    pane(ui, left, "whom", |ui| whom_ui(ui, decide, theme, pictures, out));
    if let Some(decision) = &decide.decision {
        fixed(ui, right, "decision", |ui| {
            ui.push_id(decision.person, |ui| decision_ui(ui, decision, theme, out));
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

/// Where a part stands: what is true and why, whom it is told to and what is offered, what happens next.
const fn column_of(is: PartIs) -> usize {
    match is {
        PartIs::Finding => 0,
        PartIs::Grounds | PartIs::Services | PartIs::Told => 1,
        PartIs::Offences | PartIs::Onward | PartIs::To | PartIs::WayBack => 2,
    }
}

fn decision_ui(ui: &mut Ui, decision: &Decision, theme: &Theme, out: &mut Vec<Intent>) {
    Panel::bottom("confirm")
        .frame(Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.add_space(theme.gap * 0.5);
            ui.horizontal_wrapped(|ui| confirm_ui(ui, decision, theme, out));
        });
    if !decision.answer.is_empty() {
        Panel::top("answer")
            .frame(Frame::new())
            .show_separator_line(false)
            .show(ui, |ui| {
                lines_ui(ui, theme, &decision.answer, out);
                ui.add_space(theme.gap * 0.5);
            });
    }
    let parts = |column: usize| decision.parts.iter().filter(move |part| column_of(part.is) == column);
    let width = ui.available_width();
    if width > theme.em(48.0) {
        for (column, at) in columns(ui, theme.gap, [1.0, 1.0, 1.0]).into_iter().enumerate() {
            pane(ui, at, &format!("parts {column}"), |ui| {
                column_ui(ui, decision, parts(column), column, theme, out);
            });
        }
        return;
    }
    scroll(ui, "parts", |ui| {
        for column in 0..3 {
            column_ui(ui, decision, parts(column), column, theme, out);
        }
    });
}

fn column_ui<'a>(
    ui: &mut Ui,
    decision: &Decision,
    parts: impl Iterator<Item = &'a Asked>,
    column: usize,
    theme: &Theme,
    out: &mut Vec<Intent>,
) {
    for part in parts {
        ui.push_id(format!("{:?}", part.is), |ui| {
            card(ui, theme, |ui| {
                part_ui(ui, part, theme, out);
                if part.is == PartIs::Grounds {
                    grounds_ui(ui, &decision.grounds, theme, out);
                }
                if part.is == PartIs::Told {
                    settled_ui(ui, &decision.settled, theme);
                }
            });
        });
    }
    if column == 2 {
        card(ui, theme, |ui| rating_ui(ui, &decision.rating, theme, out));
    }
}

/// What is missing, or the way to confirm.
fn confirm_ui(ui: &mut Ui, decision: &Decision, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(finish) = &decision.finish {
        finish_ui(ui, theme, finish, out);
        if let Some(missing) = &finish.missing {
            text::quiet(ui, theme, missing);
        }
    }
    if let Some(kept) = &decision.kept {
        text::badge(ui, theme, kept.tone.into(), &kept.words);
    }
}

fn part_ui(ui: &mut Ui, part: &Asked, theme: &Theme, out: &mut Vec<Intent>) {
    if let Some(heading) = &part.section.heading {
        text::heading(ui, theme, heading);
    }
    for note in &part.section.notes {
        text::show(ui, theme, Face::Small, theme.quiet, &note.words);
    }
    let kind = match part.take {
        Take::OneOrNone => ChoiceKind::One,
        Take::OneOrTwo | Take::Any => ChoiceKind::Any,
    };
    for offer in &part.section.offers {
        choice_ui(ui, theme, kind, offer, out);
    }
}

/// The lines that can be given as reasons.
fn grounds_ui(ui: &mut Ui, grounds: &[Ground], theme: &Theme, out: &mut Vec<Intent>) {
    for ground in grounds {
        choice_ui(ui, theme, ChoiceKind::Any, &ground.offer, out);
    }
}
