//! A moment away from it all: one key covers everything with plain words on plain ground. A trainer uses it as others use a black
//! screen; somebody for whom it is too much finds a way to breathe, and a way to stop.

use super::card::lines_ui;
use super::text::{self, Face};
use super::widgets::{button_ui, centred};
use super::{Intent, Theme, keys};
use egui::{Area, Frame, Id, Order, ScrollArea, Sense, Ui};
use grounds_desk::keys::Hotkey;
use grounds_desk::memory::Card;
use grounds_desk::shown::{Quiet, Sheet};
use grounds_desk::wish::Turn;

/// The key covers a run, and uncovers it again.
pub(super) fn shortcut(ui: &Ui, sheet: Option<&Sheet>, out: &mut Vec<Intent>) {
    let wish = match sheet {
        None => Turn::Card(Some(Card::Quiet)),
        Some(Sheet::Quiet(_)) => Turn::Card(None),
        Some(_) => return,
    };
    if keys::pressed(ui, Hotkey::Quiet) {
        out.push(wish.into());
    }
}

/// Shows it, over everything.
pub(super) fn quiet_ui(ctx: &egui::Context, quiet: &Quiet, theme: &Theme, out: &mut Vec<Intent>) {
    let room = ctx.content_rect();
    let area = Area::new(Id::new("quiet")).order(Order::Foreground).fixed_pos(room.min);
    area.show(ctx, |ui| {
        // What lies below is neither seen nor touched.
        ui.painter().rect_filled(room, 0.0, theme.sunken.0);
        ui.allocate_rect(room, Sense::click());
        if keys::pressed(ui, Hotkey::Back) {
            out.push(quiet.back.wish.clone().into());
        }
        let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(room.shrink(theme.pad)));
        Frame::new().show(&mut inner, |ui| words_ui(ui, quiet, theme, out));
    });
}

fn words_ui(ui: &mut Ui, quiet: &Quiet, theme: &Theme, out: &mut Vec<Intent>) {
    ScrollArea::vertical()
        .id_salt("quiet")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            centred(ui, theme.em(36.0), |ui| {
                ui.add_space(theme.em(5.0));
                text::show(ui, theme, Face::Display, theme.accent, &quiet.words.heading);
                ui.add_space(theme.gap);
                lines_ui(ui, &quiet.words, theme);
                ui.add_space(theme.gap);
                ui.horizontal_wrapped(|ui| {
                    button_ui(ui, theme, &quiet.back, out);
                    button_ui(ui, theme, &quiet.leave, out);
                });
            });
        });
}
