//! The keys of the screen in front, on a sheet that lies over it.

use super::end::over_all;
use super::text::{self, Face};
use super::widgets::button_ui;
use super::{Intent, Theme, keys};
use egui::{Sense, Ui, WidgetInfo, WidgetType, vec2};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::{Fact, KeySheet, Sheet};
use grounds_desk::wish::Turn;

/// A key shows them, and puts them away. What has to be answered first stays in front.
pub(super) fn shortcut(ui: &Ui, sheet: Option<&Sheet>, out: &mut Vec<Intent>) {
    let wish = match sheet {
        None | Some(Sheet::Reading(_)) => Turn::Keys(true),
        Some(Sheet::Keys(_)) => Turn::Keys(false),
        Some(Sheet::End(_) | Sheet::Card(..) | Sheet::Quiet(_) | Sheet::Leaving(_)) => return,
    };
    if keys::pressed(ui, Hotkey::Keys) {
        out.push(wish.into());
    }
}

/// Shows them.
pub(super) fn sheet_ui(ctx: &egui::Context, sheet: &KeySheet, theme: &Theme, out: &mut Vec<Intent>) {
    over_all(ctx, "keys", sheet.close.wish.clone(), theme, out, |ui, out| {
        text::title(ui, theme, &sheet.title);
        for group in &sheet.groups {
            ui.add_space(theme.gap * 0.4);
            let shown = ui.scope(|ui| {
                text::heading(ui, theme, &group.heading);
                for key in &group.keys {
                    key_ui(ui, key, theme);
                }
            });
            // Who has no wheel comes to what is below by Tab, group by group.
            let (id, at) = (ui.id().with(&group.heading), shown.response.rect);
            let response = ui.interact(at, id, Sense::focusable_noninteractive());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text::told(&group.heading)));
            text::ring(ui, theme.focus, theme, &response, at.expand(2.0));
        }
        ui.add_space(theme.gap * 0.5);
        button_ui(ui, theme, &sheet.close, out);
    });
}

/// What is pressed at the left, and what it does beside it.
fn key_ui(ui: &mut Ui, key: &Fact, theme: &Theme) {
    let width = ui.available_width();
    let left = (width * 0.34).max(theme.em(8.0)).min(width * 0.5);
    let pad = theme.gap * 0.6;
    let pressed = text::galley(ui, theme, Face::Label, theme.accent, &key.label, left - pad);
    let does = text::galley(ui, theme, Face::Body, theme.ink, &key.words, width - left);
    let height = pressed.size().y.max(does.size().y) + theme.body * 0.25;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    ui.painter()
        .hline(rect.x_range(), rect.bottom(), egui::Stroke::new(1.0, theme.line.0));
    ui.painter().galley(rect.min, pressed, theme.accent.0);
    ui.painter().galley(rect.min + vec2(left, 0.0), does, theme.ink.0);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text::told(&key.told)));
}
