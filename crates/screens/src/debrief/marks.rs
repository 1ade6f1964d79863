//! What was done that protected or harmed: each with the moment, the rule in our words, and where the rule stands.

use crate::Cx;
use crate::assess::{Mark, Verdict};
use crate::locale::Arg;
use crate::practice::is_verified;
use crate::session::View;
use crate::text::{self, Face, Tone};
use crate::vocabulary::Tag;
use crate::widgets::{badges, card};
use crate::wording;
use egui::Ui;
use grounds_core::debrief::Debrief;

/// Shows what protected and what harmed.
pub(super) fn moves_ui(ui: &mut Ui, debrief: &Debrief, view: View<'_>, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let parts = [
        ("debrief-text-harmed", &debrief.harmed),
        ("debrief-text-protected", &debrief.protected),
    ];
    for (key, marks) in parts {
        text::title(ui, theme, &m.get(key));
        if marks.is_empty() {
            text::quiet(ui, theme, &m.get("debrief-nothing"));
        }
        for mark in marks {
            mark_ui(ui, mark, view, cx);
        }
        ui.add_space(theme.gap * 0.5);
    }
}

/// One mark.
pub(super) fn mark_ui(ui: &mut Ui, mark: &Mark, view: View<'_>, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let (tone, key) = match mark.verdict {
        Verdict::Harm => (Tone::Bad, "verdict-harm"),
        Verdict::Missed => (Tone::Warn, "verdict-missed"),
        Verdict::Partly => (Tone::Warn, "verdict-partly"),
        Verdict::Good => (Tone::Good, "verdict-good"),
    };
    card(ui, theme, |ui| {
        badges(
            ui,
            theme,
            &[(tone, m.get(key)), (Tone::Plain, m.get(mark.competency.key()))],
        );
        text::show(
            ui,
            theme,
            Face::Strong,
            theme.ink,
            &wording::about(view, m, mark.key, mark.person),
        );
        if let Some(moment) = moment(mark, view, cx) {
            text::quiet(ui, theme, &moment);
        }
        rule_ui(ui, &mark.point, cx);
    });
}

/// When it was, and in which words.
fn moment(mark: &Mark, view: View<'_>, cx: &Cx<'_>) -> Option<String> {
    let m = cx.messages;
    if let Some(cue) = mark.cue {
        return Some(m.with("debrief-cue", &[("cue", Arg::Word(&view.text(view.cue_text(cue))))]));
    }
    let entry = mark.entry?;
    let said = view.lines_of(entry).first().map(|line| wording::line(view, m, line))?;
    let number = i64::try_from(entry + 1).unwrap_or(i64::MAX);
    Some(m.with(
        "debrief-moment",
        &[("number", Arg::Number(number)), ("words", Arg::Word(&said))],
    ))
}

/// The rule or indicator behind a mark: what it says, what to do instead, and where it stands.
fn rule_ui(ui: &mut Ui, code: &str, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    text::show(ui, theme, Face::Label, theme.accent, &rule_words(cx, code));
    if let Some(point) = cx.practice.point(code) {
        text::body(ui, theme, &m.practice(code, "says", &point.says));
        if let Some(instead) = &point.instead {
            let instead = m.practice(code, "instead", instead);
            text::body(
                ui,
                theme,
                &m.with("debrief-instead", &[("instead", Arg::Word(&instead))]),
            );
        }
        sources_ui(ui, &point.sources, point.at.as_deref(), point.tag, cx);
    } else if let Some(ix) = cx.practice.indicator_ix(code) {
        let indicator = cx.practice.indicator(ix);
        text::body(ui, theme, &m.practice(code, "plain", &indicator.plain));
        sources_ui(ui, &indicator.sources, None, indicator.tag, cx);
    }
}

fn sources_ui(ui: &mut Ui, keys: &[String], at: Option<&str>, tag: Tag, cx: &Cx<'_>) {
    let m = cx.messages;
    let titles: Vec<String> = keys
        .iter()
        .filter_map(|k| cx.practice.source(k))
        .map(|s| s.title.clone())
        .collect();
    let mut parts = vec![wording::list(m, &titles)];
    parts.extend(at.map(str::to_owned));
    if !is_verified(tag) {
        parts.push(m.get(tag.key()));
    }
    parts.retain(|p| !p.is_empty());
    let source = wording::joined(m, &parts, "list-dot");
    if !source.is_empty() {
        text::quiet(
            ui,
            cx.theme,
            &m.with("debrief-source", &[("source", Arg::Word(&source))]),
        );
    }
}

/// Code and short name of a rule or an indicator.
pub(super) fn rule_words(cx: &Cx<'_>, code: &str) -> String {
    wording::rule(cx.messages, cx.practice, code)
}
