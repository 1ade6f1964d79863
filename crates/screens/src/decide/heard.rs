//! What was read to the person: their face, the words that they heard, what they answered, and the door.

use super::super::lines::lines_ui;
use super::super::looks::portrait_ui;
use super::super::text::{self, Face, Press};
use super::super::widgets::{button_ui, press_ui, within};
use super::super::{Intent, Pictures, Theme};
use egui::{Frame, Margin, Sense, Ui, Vec2};
use grounds_desk::shown::Portrait;
use grounds_desk::shown::decide::Heard;

/// Shows it.
pub(super) fn heard_ui(
    ui: &mut Ui,
    heard: &Heard,
    portrait: Option<&Portrait>,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    let side = within(ui.available_width() * 0.36, theme.em(5.0), theme.em(8.0));
    let face = |ui: &mut Ui, pictures: &mut Pictures| {
        if let Some(portrait) = portrait {
            let (at, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
            portrait_ui(ui, portrait, at, theme, pictures);
        }
    };
    // The answer stands beside the face that gives it; what was read stands below, and is on the sheet already.
    if ui.available_width() - side > theme.em(10.0) {
        ui.horizontal_top(|ui| {
            face(ui, pictures);
            ui.vertical(|ui| lines_ui(ui, theme, &heard.answer, out));
        });
    } else {
        face(ui, pictures);
        lines_ui(ui, theme, &heard.answer, out);
    }
    text::show(ui, theme, Face::Small, theme.good, &heard.note.words);
    ui.add_space(theme.gap * 0.4);
    text::heading(ui, theme, &heard.title);
    let frame = Frame::new()
        .fill(theme.accent_soft.0)
        .corner_radius(theme.corners())
        .inner_margin(Margin::same(theme.gap as i8));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = theme.gap * 0.3;
        let (because, quotes) = &heard.quotes;
        for (number, sentence) in (1..).zip(&heard.sentences) {
            text::body(ui, theme, sentence);
            if number == *because {
                for quote in quotes {
                    text::bullet(ui, theme, quote);
                }
            }
        }
    });
    ui.add_space(theme.gap * 0.5);
}

/// The door, and the way back from it.
pub(super) fn door_ui(ui: &mut Ui, heard: &Heard, theme: &Theme, out: &mut Vec<Intent>) {
    button_ui(ui, theme, &heard.door, out);
    press_ui(ui, theme, Press::Plain, &heard.change, out);
}
