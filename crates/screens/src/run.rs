//! A run: the rail with the time and the panels, and the panel that is open.

use super::text::{self, Face};
use super::{Cx, Intent, Panel, decide, documents, end, notebook, people, place};
use crate::locale::{Arg, pair};
use crate::session::{Phase, Speaker, View};
use crate::wording;
use egui::{Align, CentralPanel, Frame, Key, Layout, Margin, Modifiers, Panel as Side, Ui};

/// Shows a run.
pub(super) fn run_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    shortcuts(ui, cx);
    let rail = Frame::new().fill(theme.rail.0).inner_margin(Margin::symmetric(12, 16));
    let width = theme.em(11.0).clamp(170.0, ui.available_width() * 0.28);
    Side::left("rail")
        .resizable(false)
        .exact_size(width)
        .frame(rail)
        .show_separator_line(false)
        .show(ui, |ui| {
            rail_ui(ui, view, cx, out);
        });
    let frame = Frame::new()
        .fill(theme.paper.0)
        .inner_margin(Margin::same(theme.pad as i8));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ui.push_id(cx.state.panel.key(), |ui| match cx.state.panel {
            Panel::Place => place::place_ui(ui, view, cx, out),
            Panel::People => people::people_ui(ui, view, cx, out),
            Panel::Documents => documents::documents_ui(ui, view, cx, out),
            Panel::Notebook => notebook::notebook_ui(ui, view, cx, out),
            Panel::Decide => decide::decide_ui(ui, view, cx, out),
        });
    });
    if cx.state.is_ending {
        end::end_ui(ui.ctx(), view, cx, out);
    }
}

/// Ctrl and a digit open a panel.
fn shortcuts(ui: &Ui, cx: &mut Cx<'_>) {
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
    for (key, panel) in keys.into_iter().zip(Panel::ALL) {
        if ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, key)) {
            cx.state.panel = panel;
        }
    }
}

fn rail_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    Side::bottom("rail-end")
        .frame(Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| {
            if text::rail_row(ui, theme, false, &m.get("run-pause"), None).clicked() {
                out.push(Intent::BackToShelf);
            }
            if text::rail_row(ui, theme, cx.state.is_ending, &m.get("run-end"), None).clicked() {
                cx.state.is_ending = true;
            }
        });
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
        super::widgets::scroll(ui, "rail", |ui| {
            // The rail has little room: what is only told there is told in one language.
            let title = view.text(view.header().title);
            text::show(ui, theme, Face::Strong, theme.on_dark, pair::main(&title));
            ui.add_space(theme.gap * 0.5);
            clock_ui(ui, view, cx);
            ui.add_space(theme.gap);
            for (number, panel) in Panel::ALL.into_iter().enumerate() {
                panel_row_ui(ui, view, cx, number + 1, panel);
            }
        });
    });
}

fn clock_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    ui.horizontal(|ui| {
        let time = wording::time_of_day(view, m);
        text::show(ui, theme, Face::Title, theme.on_dark, pair::main(&time));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            super::reading::rail_button_ui(ui, cx);
        });
    });
    let (passed, all) = view.minutes();
    let minutes = all.saturating_sub(passed);
    let left = match view.phase() {
        Phase::Running if minutes > 90 => m.with(
            "clock-left-hours",
            &[("hours", Arg::Number(((minutes + 30) / 60).into()))],
        ),
        Phase::Running => m.with("clock-left", &[("minutes", Arg::Number(minutes.into()))]),
        Phase::ShiftOver | Phase::Ended => m.get("clock-over"),
    };
    text::show(ui, theme, Face::Small, theme.on_dark_quiet, pair::main(&left));
    if cx.reader.sees_draft() {
        let words = m.get("reading-draft-short");
        text::show(ui, theme, Face::Small, theme.on_dark_quiet, pair::main(&words));
    }
}

fn panel_row_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, number: usize, panel: Panel) {
    let (theme, m) = (cx.theme, cx.messages);
    let count = count(view, panel)
        .filter(|&n| n > 0)
        .and_then(|n| i64::try_from(n).ok())
        .map(|n| m.number(n));
    let response = text::rail_row(
        ui,
        theme,
        cx.state.panel == panel,
        &m.get(panel.key()),
        count.as_deref(),
    );
    let shortcut = m.with("panel-shortcut", &[("number", Arg::Number(number as i64))]);
    let told = count_words(view, cx, panel).unwrap_or_default();
    let hint = pair::zip(&[&told, &shortcut], |lines| lines.join("\n").trim_start().to_owned());
    if text::hint(theme, response, &hint).clicked() {
        cx.state.panel = panel;
    }
}

/// What waits in a panel: documents not read, cues without a note, people without a decision.
fn count(view: View<'_>, panel: Panel) -> Option<usize> {
    match panel {
        Panel::Place | Panel::People => None,
        Panel::Documents => Some(view.documents().iter().filter(|(_, read)| !read).count()),
        Panel::Notebook => Some(
            view.cues()
                .iter()
                .filter(|(cue, _)| view.notes().iter().all(|n| n.cue != *cue))
                .count(),
        ),
        Panel::Decide => Some(view.to_decide().iter().filter(|&&p| view.decided(p).is_none()).count()),
    }
}

fn count_words(view: View<'_>, cx: &Cx<'_>, panel: Panel) -> Option<String> {
    let key = match panel {
        Panel::Place | Panel::People => return None,
        Panel::Documents => "waiting-documents",
        Panel::Notebook => "waiting-cues",
        Panel::Decide => "waiting-decisions",
    };
    let number = i64::try_from(count(view, panel)?).unwrap_or(i64::MAX);
    Some(cx.messages.with(key, &[("count", Arg::Number(number))]))
}

/// What has just happened, for panels that do not show the log: time passes there too.
pub(super) fn just_now_ui(ui: &mut Ui, view: View<'_>, cx: &Cx<'_>) {
    let Some(last) = view.entries().checked_sub(1) else {
        return;
    };
    let lines = view.lines_of(last);
    // What you just said or did to someone belongs to the conversation, not here.
    if lines.first().is_none_or(|l| l.speaker == Speaker::You) {
        return;
    }
    text::label(ui, cx.theme, &cx.messages.get("just-now"));
    for line in lines {
        let said = wording::line(view, cx.messages, &line);
        let told = match wording::speaker(view, cx.messages, &line) {
            Some(who) => cx
                .messages
                .with("log-said", &[("who", Arg::Word(&who)), ("words", Arg::Word(&said))]),
            None => said,
        };
        text::note(ui, cx.theme, text::Tone::Accent, &told);
    }
}
