//! The faults of the newest version: what, where, what to do, and the page of the rule.

use super::Cx;
use super::parts::{segments_ui, told};
use crate::diagnostic::Severity;
use crate::locale::{Form, Key, Said, form, key, said};
use crate::text::{self, Face, Press, Row, Tone};
use crate::widgets::card;
use egui::Ui;
use grounds_study::author::{Fault, Standing};

/// The severities as they are filtered, the gravest first.
const FILTERS: [(Severity, Form, Key, Tone); 3] = [
    (
        Severity::Error,
        form!("faults-error", count),
        key!("fault-error"),
        Tone::Bad,
    ),
    (
        Severity::Warning,
        form!("faults-warning", count),
        key!("fault-warning"),
        Tone::Warn,
    ),
    (
        Severity::Advice,
        form!("faults-advice", count),
        key!("fault-advice"),
        Tone::Accent,
    ),
];

/// Shows the faults.
pub(super) fn faults_ui(ui: &mut Ui, standing: &Standing, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    if standing.faults.is_empty() {
        text::note(ui, theme, Tone::Good, &m.get(key!("faults-none")));
        return;
    }
    filter_ui(ui, standing, cx);
    let mut is_empty = true;
    for (severity, ..) in FILTERS {
        if cx.author.filter.is_some_and(|f| f != severity) {
            continue;
        }
        let of_kind = |(_, f): &(usize, &Fault)| f.severity == severity;
        for (number, fault) in standing.faults.iter().enumerate().filter(of_kind) {
            is_empty = false;
            ui.push_id(number, |ui| fault_ui(ui, number, fault, cx));
        }
    }
    if is_empty {
        text::quiet(ui, theme, &m.get(key!("faults-none-shown")));
    }
}

fn filter_ui(ui: &mut Ui, standing: &Standing, cx: &mut Cx<'_>) {
    let m = cx.messages;
    let words = |form: Form, count: usize| m.say(&Said::new(form, vec![("count", count.into())]));
    let mut all = vec![(None, words(form!("faults-all", count), standing.faults.len()))];
    for (severity, form, ..) in FILTERS {
        let count = standing.faults.iter().filter(|f| f.severity == severity).count();
        if count > 0 {
            all.push((Some(severity), words(form, count)));
        }
    }
    if let Some(filter) = segments_ui(ui, cx.theme, cx.author.filter, all) {
        cx.author.filter = filter;
    }
}

fn fault_ui(ui: &mut Ui, number: usize, fault: &Fault, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let is_open = cx.author.fault == Some(number);
    let severity = FILTERS
        .iter()
        .find(|f| f.0 == fault.severity)
        .map_or(key!("fault-advice"), |f| f.2);
    let below = m.say(&said!(
        "fault-below",
        severity = severity,
        code = fault.code,
        place = &fault.place
    ));
    let row = Row {
        words: &fault.message,
        below: Some(&below),
        is_chosen: is_open,
        ..Row::default()
    };
    if text::row(ui, theme, row).0.clicked() {
        cx.author.fault = (!is_open).then_some(number);
    }
    if is_open {
        card(ui, theme, |ui| open_ui(ui, fault, cx));
    }
}

/// A fault with all there is to it.
fn open_ui(ui: &mut Ui, fault: &Fault, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let tone = FILTERS
        .iter()
        .find(|f| f.0 == fault.severity)
        .map_or(Tone::Plain, |f| f.3);
    text::label(ui, theme, &fault.place);
    if let Some(excerpt) = &fault.excerpt {
        // The indent of the line says nothing here, and takes room.
        let parts = [excerpt.before.trim_start(), &excerpt.marked, excerpt.after.trim_end()];
        text::excerpt(ui, theme, tone, parts);
        if !fault.label.is_empty() {
            text::show(ui, theme, Face::Small, tone.colours(theme).0, &fault.label);
        }
    }
    if let Some((place, words)) = &fault.related {
        text::quiet(ui, theme, &told(m, place, words));
    }
    if let Some(help) = &fault.help {
        text::body(ui, theme, &m.say(&said!("fault-help", help = help)));
    }
    let Some(page) = fault.page else {
        text::quiet(ui, theme, &m.get(key!("fault-no-page")));
        return;
    };
    let is_explained = cx.author.explained == Some(fault.code);
    if text::button(ui, theme, Press::Light, &m.get(key!("fault-explain"))).clicked() {
        cx.author.explained = (!is_explained).then_some(fault.code);
    }
    if is_explained {
        page_ui(ui, page, cx);
    }
}

/// The page of a rule: paragraphs, and examples, which are indented.
fn page_ui(ui: &mut Ui, page: &str, cx: &Cx<'_>) {
    for part in page.split("\n\n").filter(|p| !p.trim().is_empty()) {
        if part.lines().all(|l| l.starts_with("    ") || l.trim().is_empty()) {
            let lines: Vec<&str> = part.lines().map(|l| l.get(4..).unwrap_or(l)).collect();
            text::note(ui, cx.theme, Tone::Plain, &lines.join("\n"));
        } else {
            let words: Vec<&str> = part.split_whitespace().collect();
            text::body(ui, cx.theme, &words.join(" "));
        }
    }
}
