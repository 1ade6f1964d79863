//! A moment of the day: somebody wants something now. It stands in front of everything else, with the face of whoever wants it,
//! until it is answered.

use super::lines::lines_ui;
use super::looks::{portrait_ui, whole};
use super::rows::{Weight, by_number, row_ui};
use super::text;
use super::widgets::{centred, scroll, within};
use super::{Intent, Pictures, Theme};
use egui::{Rect, Sense, Ui, UiBuilder, pos2, vec2};
use grounds_desk::keys::Hotkey;
use grounds_desk::shown::Moment;

/// Shows the moment.
pub(super) fn moment_ui(
    ui: &mut Ui,
    moment: &Moment,
    is_in_front: bool,
    theme: &Theme,
    pictures: &mut Pictures,
    out: &mut Vec<Intent>,
) {
    if is_in_front {
        by_number(
            ui,
            Hotkey::Place,
            moment.replies.iter().map(|(n, offer)| (*n, offer)),
            out,
        );
    }
    scroll(ui, "moment", |ui| {
        centred(ui, theme.em(60.0), |ui| {
            let wide = ui.available_width() > theme.em(38.0);
            let side = within(ui.available_width() * 0.3, theme.em(7.0), theme.em(15.0));
            let Some(portrait) = moment.portrait.as_ref().filter(|_| wide) else {
                words_ui(ui, moment, theme, out);
                return;
            };
            let all = ui.available_rect_before_wrap();
            let size = whole(side);
            portrait_ui(ui, portrait, Rect::from_min_size(all.min, size), theme, pictures);
            let at = Rect::from_min_max(pos2(all.left() + side + theme.gap * 1.5, all.top()), all.max);
            let shown = ui.scope_builder(UiBuilder::new().max_rect(at), |ui| words_ui(ui, moment, theme, out));
            let height = shown.response.rect.height().max(size.y);
            ui.advance_cursor_after_rect(Rect::from_min_size(all.min, vec2(all.width(), height)));
            ui.allocate_exact_size(vec2(1.0, theme.gap), Sense::hover());
        });
    });
}

fn words_ui(ui: &mut Ui, moment: &Moment, theme: &Theme, out: &mut Vec<Intent>) {
    ui.push_id("before", |ui| lines_ui(ui, theme, &moment.before, out));
    text::title(ui, theme, &moment.title);
    ui.push_id("said", |ui| lines_ui(ui, theme, &moment.said, out));
    ui.add_space(theme.gap);
    for (number, offer) in &moment.replies {
        ui.push_id(("reply", number), |ui| {
            row_ui(ui, theme, *number, offer, Weight::Words, out);
        });
    }
}
