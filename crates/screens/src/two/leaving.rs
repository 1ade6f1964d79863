//! The question whether to leave although steps are not kept, over whatever is open. Leaving without them stands apart from
//! the other ways, and never where the pointer lay when the question came: nobody loses steps by a click from habit.

use super::end::over_all;
use super::text;
use super::widgets::button_ui;
use super::{Intent, Theme};
use egui::{Context, Id, Pos2, Ui};
use grounds_desk::two::shown::Leaving;

/// What the question is known by.
const NAME: &str = "leaving";

/// How the question lies, as long as it is open.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Lies {
    /// Where the pointer lay when the question came.
    pointer: Option<Pos2>,
    /// Whether the way that loses something stands above the others.
    is_turned: bool,
    /// The last pass in which the question was shown.
    pass: u64,
}

/// Asks whether to leave.
pub(super) fn leaving_ui(ctx: &Context, leaving: &Leaving, theme: &Theme, out: &mut Vec<Intent>) {
    let lies = lies(ctx);
    let close = leaving.stay.wish.clone();
    over_all(ctx, NAME, close, theme, out, |ui, out| {
        text::title(ui, theme, &leaving.title);
        text::note(ui, theme, leaving.note.tone.into(), &leaving.note.words);
        ui.add_space(theme.gap * 0.5);
        if lies.is_turned {
            lose_ui(ui, leaving, theme, lies, out);
        }
        ui.horizontal_wrapped(|ui| {
            button_ui(ui, theme, &leaving.keep, out);
            button_ui(ui, theme, &leaving.stay, out);
        });
        if !lies.is_turned {
            lose_ui(ui, leaving, theme, lies, out);
        }
    });
}

/// How the question lies now. When it was not there in the pass before, it has just come.
fn lies(ctx: &Context) -> Lies {
    let id = Id::new((NAME, "lies"));
    let pass = ctx.cumulative_pass_nr();
    let before: Option<Lies> = ctx.data(|data| data.get_temp(id));
    let lies = match before {
        Some(before) if pass <= before.pass + 1 => Lies { pass, ..before },
        _ => Lies {
            pointer: ctx.pointer_latest_pos(),
            is_turned: false,
            pass,
        },
    };
    ctx.data_mut(|data| data.insert_temp(id, lies));
    lies
}

/// Leaving without what is not kept. Where it would lie under the pointer, it goes above the other ways.
fn lose_ui(ui: &mut Ui, leaving: &Leaving, theme: &Theme, lies: Lies, out: &mut Vec<Intent>) {
    let row = ui.horizontal_wrapped(|ui| button_ui(ui, theme, &leaving.leave, out));
    let is_hit = lies.pointer.is_some_and(|pointer| row.response.rect.contains(pointer));
    if is_hit && !lies.is_turned {
        let turned = Lies {
            is_turned: true,
            ..lies
        };
        ui.data_mut(|data| data.insert_temp(Id::new((NAME, "lies")), turned));
        ui.ctx().request_repaint();
    }
}
