//! Decisions: what one finds about a person, what one offers, with whose consent, and what happens next.
//!
//! Every option is told in the same way. A decision can be changed until the run ends.

use super::people::portrait_ui;
use super::text::{self, Choice, Press, Row, Tone};
use super::widgets::{card, columns, fixed, pane, scroll, toggle};
use super::{Cx, DecisionDraft, Intent};
use crate::locale::Arg;
use crate::scenario::{Action, PersonIx, ServiceIx};
use crate::session::View;
use crate::vocabulary::{ConsentBasis, Finding, OffenceHandling, Onward};
use crate::wording;
use egui::{Frame, Panel, Ui};

/// Shows the decisions.
pub(super) fn decide_ui(ui: &mut Ui, view: View<'_>, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let people = view.to_decide();
    if cx.state.deciding.is_none_or(|p| !people.contains(&p)) {
        cx.state.deciding = people.first().copied();
    }
    let [left, right] = columns(ui, theme.gap * 1.25, [1.0, 3.2]);
    pane(ui, left, "whom", |ui| whom_ui(ui, view, &people, cx));
    let Some(person) = cx.state.deciding else { return };
    fixed(ui, right, "decision", |ui| {
        ui.push_id(person, |ui| decision_ui(ui, view, person, cx, out));
    });
}

fn whom_ui(ui: &mut Ui, view: View<'_>, people: &[PersonIx], cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::title(ui, theme, &m.get("decide-title"));
    for &person in people {
        ui.push_id(person, |ui| {
            let key = if view.decided(person).is_some() {
                "decide-done"
            } else {
                "decide-open"
            };
            let chosen = cx.state.deciding == Some(person);
            let side = theme.body * 2.4;
            let below = m.get(key);
            let row = Row {
                words: view.name(person),
                below: Some(&below),
                is_chosen: chosen,
                is_name: true,
                room: side,
                done: None,
            };
            let (response, room) = text::row(ui, theme, row);
            portrait_ui(ui, view, person, room, cx);
            if response.clicked() {
                cx.state.deciding = Some(person);
            }
        });
    }
    ui.add_space(theme.gap * 0.5);
    text::quiet(ui, theme, &m.get("decide-threshold"));
}

fn decision_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    let decided = view.decided(person);
    let known = cx.state.decisions.get(&person).cloned();
    let mut draft = known.unwrap_or_else(|| decided.map(DecisionDraft::of).unwrap_or_default());
    Panel::bottom("confirm")
        .frame(Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.add_space(theme.gap * 0.5);
            confirm_ui(ui, view, person, &draft, cx, out);
        });
    if ui.available_width() > theme.em(44.0) {
        let [left, right] = columns(ui, theme.gap, [1.0, 1.0]);
        pane(ui, left, "first", |ui| first_ui(ui, view, person, &mut draft, cx));
        pane(ui, right, "second", |ui| second_ui(ui, view, person, &mut draft, cx));
    } else {
        scroll(ui, "both", |ui| {
            first_ui(ui, view, person, &mut draft, cx);
            second_ui(ui, view, person, &mut draft, cx);
        });
    }
    cx.state.decisions.insert(person, draft);
}

/// What is missing, or the way to confirm.
fn confirm_ui(
    ui: &mut Ui,
    view: View<'_>,
    person: PersonIx,
    draft: &DecisionDraft,
    cx: &Cx<'_>,
    out: &mut Vec<Intent>,
) {
    let (theme, m) = (cx.theme, cx.messages);
    let complete = draft.complete();
    let is_kept = complete.is_some() && complete.as_ref() == view.decided(person);
    ui.horizontal_wrapped(|ui| {
        let key = if view.decided(person).is_some() {
            "decide-change"
        } else {
            "decide-confirm"
        };
        let words = wording::about(view, m, key, Some(person));
        if !is_kept {
            let button = ui.add_enabled_ui(complete.is_some(), |ui| text::button(ui, theme, Press::Main, &words));
            if let (true, Some(decided)) = (button.inner.clicked(), complete) {
                out.push(Intent::Act(Action::Decide(person, Box::new(decided))));
            }
        }
        let missing: Vec<String> = draft.missing().into_iter().map(|key| m.get(key)).collect();
        if is_kept {
            text::badge(ui, theme, Tone::Good, &m.get("decide-kept"));
        } else if !missing.is_empty() {
            let missing = wording::list(m, &missing);
            text::quiet(
                ui,
                theme,
                &m.with("decide-missing", &[("missing", Arg::Word(&missing))]),
            );
        }
    });
}

fn first_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, draft: &mut DecisionDraft, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    card(ui, theme, |ui| {
        text::heading(ui, theme, &wording::about(view, m, "decide-findings", Some(person)));
        text::quiet(ui, theme, &m.get("decide-findings-why"));
        for &finding in Finding::ALL {
            let below = m.get(&format!("{}-means", finding.key()));
            let is_on = draft.findings.contains(&finding);
            if text::choice(ui, theme, Choice::Any, is_on, &m.get(finding.key()), Some(&below)).clicked() {
                toggle(&mut draft.findings, finding);
            }
        }
    });
    card(ui, theme, |ui| {
        one_of_ui(ui, cx, "decide-consent", ConsentBasis::ALL, &mut draft.consent, |c| {
            c.key()
        });
    });
}

fn second_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, draft: &mut DecisionDraft, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    card(ui, theme, |ui| {
        text::heading(ui, theme, &wording::about(view, m, "decide-services", Some(person)));
        ui.push_id("services", |ui| services_ui(ui, view, person, &mut draft.services, cx));
    });
    card(ui, theme, |ui| {
        text::heading(ui, theme, &m.get("decide-share"));
        text::quiet(ui, theme, &m.get("decide-share-why"));
        ui.push_id("share", |ui| services_ui(ui, view, person, &mut draft.share, cx));
    });
    card(ui, theme, |ui| {
        one_of_ui(
            ui,
            cx,
            "decide-offences",
            OffenceHandling::ALL,
            &mut draft.offences,
            |o| o.key(),
        );
    });
    card(ui, theme, |ui| {
        one_of_ui(ui, cx, "decide-onward", Onward::ALL, &mut draft.onward, |o| o.key());
    });
}

fn services_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, chosen: &mut Vec<ServiceIx>, cx: &Cx<'_>) {
    for &service in view.services(person) {
        ui.push_id(service, |ui| {
            let words = view.text(view.service_label(service));
            if text::choice(ui, cx.theme, Choice::Any, chosen.contains(&service), &words, None).clicked() {
                toggle(chosen, service);
            }
        });
    }
}

/// One of a closed list.
fn one_of_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    heading: &str,
    all: &[T],
    chosen: &mut Option<T>,
    key: impl Fn(T) -> &'static str,
) {
    text::heading(ui, cx.theme, &cx.messages.get(heading));
    for &one in all {
        if text::choice(
            ui,
            cx.theme,
            Choice::One,
            *chosen == Some(one),
            &cx.messages.get(key(one)),
            None,
        )
        .clicked()
        {
            *chosen = Some(one);
        }
    }
}
