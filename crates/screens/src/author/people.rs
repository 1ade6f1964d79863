//! One person from the inside: trust, distress, truth, and what each question would bring now.

use super::hidden::gates_ui;
use super::parts::{conditions_ui, scale_ui, segments_ui};
use crate::Cx;
use crate::locale::Arg;
use crate::text::{self, Face, Row, Tone};
use crate::widgets::{badges, card};
use crate::wording;
use egui::Ui;
use grounds_study::author::{AnswerInside, Inspection, QuestionInside, TalkInside};

/// Shows a person, and lets one choose whom.
pub(super) fn people_ui(ui: &mut Ui, inside: &Inspection, cx: &mut Cx<'_>) {
    // Until another one is chosen here, it is the person one talks with beside.
    let chosen = cx.state.author.person.or(cx.state.person);
    let shown = inside
        .people
        .iter()
        .find(|p| chosen == Some(p.person))
        .or(inside.people.first());
    let Some(shown) = shown else { return };
    let all = inside.people.iter().map(|p| (p.person, p.name.clone()));
    if let Some(person) = segments_ui(ui, cx.theme, shown.person, all) {
        cx.state.author.person = Some(person);
    }
    person_ui(ui, shown, cx);
}

fn person_ui(ui: &mut Ui, person: &TalkInside, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    card(ui, theme, |ui| {
        let named = [("name", Arg::Word(&person.name)), ("id", Arg::Word(&person.id))];
        text::heading(ui, theme, &m.with("inside-person", &named));
        text::quiet(ui, theme, &person.part);
        let number = |key: &str, value: u8| m.with(key, &[("number", Arg::Number(value.into()))]);
        scale_ui(
            ui,
            theme,
            Tone::Good,
            &number("inside-trust", person.trust),
            person.trust,
        );
        scale_ui(
            ui,
            theme,
            Tone::Bad,
            &number("inside-distress", person.distress),
            person.distress,
        );
        let facts: Vec<(Tone, String)> = person.facts.iter().map(|f| (Tone::Plain, f.clone())).collect();
        badges(ui, theme, &facts);
    });
    if !person.questions.is_empty() {
        text::heading(ui, theme, &m.get("inside-questions"));
    }
    for question in &person.questions {
        ui.push_id(question.question, |ui| question_ui(ui, question, cx));
    }
    if !person.gates.is_empty() {
        text::heading(ui, theme, &m.get("inside-when"));
        gates_ui(ui, &person.gates, cx);
    }
}

fn question_ui(ui: &mut Ui, question: &QuestionInside, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let is_open = cx.state.author.question == Some(question.question);
    let kind = m.get(question.kind);
    let values = [
        ("kind", Arg::Word(&kind)),
        ("id", Arg::Word(&question.id)),
        ("why", Arg::Word(question.refused.as_deref().unwrap_or(""))),
    ];
    let is_offered = question.when.iter().all(|c| c.holds);
    let below = m.with(
        match (&question.refused, is_offered) {
            (None, _) => "inside-question-below",
            (Some(_), true) => "inside-question-refused",
            (Some(_), false) => "inside-question-shut",
        },
        &values,
    );
    let row = Row {
        words: &question.ask,
        below: Some(&below),
        is_chosen: is_open,
        ..Row::default()
    };
    if text::row(ui, theme, row).0.clicked() {
        cx.state.author.question = (!is_open).then_some(question.question);
    }
    if !is_open {
        return;
    }
    if !question.when.is_empty() {
        text::label(ui, theme, &m.get("inside-offered-when"));
        conditions_ui(ui, &question.when, cx);
    }
    text::label(ui, theme, &m.get("inside-answers"));
    for answer in &question.answers {
        card(ui, theme, |ui| answer_ui(ui, answer, cx));
    }
}

fn answer_ui(ui: &mut Ui, answer: &AnswerInside, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let (tone, key) = match (answer.comes, answer.fits) {
        (true, _) => (Tone::Good, "inside-answer-comes"),
        (false, true) if answer.when.is_empty() => (Tone::Plain, "inside-answer-otherwise"),
        (false, true) => (Tone::Plain, "inside-answer-later"),
        (false, false) => (Tone::Warn, "inside-answer-not"),
    };
    badges(ui, theme, &[(tone, m.get(key))]);
    text::show(ui, theme, Face::Body, theme.ink, &answer.say);
    conditions_ui(ui, &answer.when, cx);
    if !answer.gives.is_empty() {
        let cues = wording::list(m, &answer.gives);
        text::quiet(ui, theme, &m.with("inside-gives", &[("cues", Arg::Word(&cues))]));
    }
}
