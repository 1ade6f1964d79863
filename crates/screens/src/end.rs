//! Before a run ends: what is still open, and a way back.

use super::text::{self, Face, Press, Tone};
use super::{Cx, Intent, Panel};
use crate::locale::Arg;
use crate::scenario::Action;
use crate::session::View;
use crate::wording;
use egui::{Id, Modal, Ui};

/// Asks whether the run shall end.
pub(super) fn end_ui(ctx: &egui::Context, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let width = theme.em(34.0).min(ctx.content_rect().width() * 0.86);
    let modal = Modal::new(Id::new("end"))
        .frame(theme.card_frame())
        .backdrop_color(theme.shade.0);
    let shown = modal.show(ctx, |ui| {
        ui.set_width(width);
        content_ui(ui, view, cx, out);
    });
    if shown.should_close() {
        cx.state.is_ending = false;
    }
}

fn content_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::title(ui, theme, &m.get("end-title"));
    let open: Vec<_> = view
        .to_decide()
        .into_iter()
        .filter(|&p| view.decided(p).is_none())
        .collect();
    let unrated: Vec<_> = view
        .to_decide()
        .into_iter()
        .filter(|&p| view.rating(p).is_none())
        .collect();
    if open.is_empty() {
        text::body(ui, theme, &m.get("end-all-decided"));
    } else {
        text::note(ui, theme, Tone::Warn, &m.get("end-undecided"));
        for &person in &open {
            text::bullet(ui, theme, view.name(person));
        }
    }
    if !unrated.is_empty() {
        let names: Vec<String> = unrated.iter().map(|&p| view.name(p).to_owned()).collect();
        let names = wording::list(m, &names);
        text::show(
            ui,
            theme,
            Face::Body,
            theme.quiet,
            &m.with("end-unrated", &[("people", Arg::Word(&names))]),
        );
    }
    ui.add_space(theme.gap * 0.5);
    ui.horizontal_wrapped(|ui| {
        let (stay, end) = if open.is_empty() {
            (Press::Plain, Press::Main)
        } else {
            (Press::Main, Press::Plain)
        };
        if text::button(ui, theme, stay, &m.get("end-stay")).clicked() {
            cx.state.is_ending = false;
            if let Some(&first) = open.first() {
                cx.state.panel = Panel::Decide;
                cx.state.deciding = Some(first);
            }
        }
        if text::button(ui, theme, end, &m.get("end-confirm")).clicked() {
            cx.state.is_ending = false;
            out.push(Intent::Act(Action::End));
        }
    });
}
