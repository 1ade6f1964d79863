//! One person from the inside: what moves them, what they are afraid of, and for every subject what keeps each line back.

use super::Cx;
use super::hidden::gate_ui;
use super::parts::{conditions_ui, scale_ui, segments_ui};
use crate::locale::{key, said};
use crate::text::{self, Face, Press, Row, Tone};
use crate::widgets::{badges, card};
use egui::Ui;
use grounds_study::author::{AnswerInside, Inspection, LineInside, PersonInside, Stands, SubjectInside, TalkInside};

/// Shows a person, and lets one choose whom.
pub(super) fn people_ui(ui: &mut Ui, inside: &Inspection, cx: &mut Cx<'_>) {
    // Until another one is chosen here, it is the person one talks with beside.
    let chosen = cx.author.person.as_ref().or(cx.author.beside.as_ref());
    let found = inside.people.iter().find(|person| chosen == Some(&person.id));
    let Some(shown) = found.or(inside.people.first()) else {
        return;
    };
    let all = inside.people.iter().map(|person| (person.person, person.name.clone()));
    if let Some(pressed) = segments_ui(ui, cx.theme, shown.person, all) {
        let pressed = inside.people.iter().find(|person| person.person == pressed);
        cx.author.person = pressed.map(|person| person.id.clone());
    }
    person_ui(ui, shown, cx);
}

fn person_ui(ui: &mut Ui, person: &PersonInside, cx: &mut Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    card(ui, theme, |ui| {
        let words = m.say(&said!("inside-person", name = &person.name, id = &person.id));
        text::heading(ui, theme, &words);
        if let Some(truth) = &person.truth {
            text::label(ui, theme, truth);
        }
        if let Some(story) = &person.story {
            text::quiet(ui, theme, story);
        }
        for known in &person.known {
            text::bullet(ui, theme, known);
        }
        let facts: Vec<(Tone, String)> = person.facts.iter().map(|fact| (Tone::Plain, fact.clone())).collect();
        badges(ui, theme, &facts);
        if !person.opens.when.is_empty() {
            gate_ui(ui, &person.opens, cx);
        }
    });
    match &person.talk {
        Some(talk) => talk_ui(ui, person, talk, cx),
        None => {
            text::quiet(ui, theme, &m.get(key!("talk-none")));
        }
    }
}

fn talk_ui(ui: &mut Ui, person: &PersonInside, talk: &TalkInside, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    card(ui, theme, |ui| {
        let share = |number: u8| u8::try_from(u16::from(number) * 100 / u16::from(talk.top.max(1))).unwrap_or(100);
        let mut facts = talk.facts.iter();
        for (tone, number) in [(Tone::Good, talk.trust.0), (Tone::Bad, talk.distress)] {
            if let Some(words) = facts.next() {
                scale_ui(ui, theme, tone, words, share(number));
            }
        }
        for fact in facts {
            text::bullet(ui, theme, fact);
        }
        let tone = |is_met: bool| if is_met { Tone::Good } else { Tone::Warn };
        let fears: Vec<(Tone, String)> = talk
            .fears
            .iter()
            .map(|(words, is_met)| (tone(*is_met), words.clone()))
            .collect();
        badges(ui, theme, &fears);
    });
    text::heading(ui, theme, &cx.messages.get(key!("inside-questions")));
    for subject in &talk.subjects {
        ui.push_id((&person.id, &subject.id), |ui| subject_ui(ui, subject, cx));
    }
}

fn subject_ui(ui: &mut Ui, subject: &SubjectInside, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let is_open = cx.author.subject.as_ref() == Some(&subject.id);
    let below = match &subject.shut {
        Some(why) => format!("{} · {why}", subject.id),
        None => subject.id.clone(),
    };
    let row = Row {
        words: &subject.name,
        below: Some(&below),
        is_chosen: is_open,
        ..Row::default()
    };
    if text::row(ui, theme, row).0.clicked() {
        cx.author.subject = (!is_open).then(|| subject.id.clone());
    }
    if !is_open {
        return;
    }
    place_ui(ui, subject.place.as_deref(), cx);
    conditions_ui(ui, &subject.when, cx);
    for (number, answer) in subject.answers.iter().enumerate() {
        ui.push_id(number, |ui| card(ui, theme, |ui| answer_ui(ui, answer, cx)));
    }
}

fn answer_ui(ui: &mut Ui, answer: &AnswerInside, cx: &Cx<'_>) {
    let theme = cx.theme;
    let tone = match answer.stands {
        Stands::Comes => Tone::Good,
        Stands::Told => Tone::Plain,
        Stands::Not => Tone::Warn,
    };
    let mut all = vec![(Tone::Accent, answer.rung.clone())];
    all.extend(answer.why.iter().map(|why| (tone, why.clone())));
    badges(ui, theme, &all);
    for (number, line) in answer.lines.iter().enumerate() {
        ui.push_id(number, |ui| line_ui(ui, line, cx));
    }
    conditions_ui(ui, &answer.when, cx);
}

fn line_ui(ui: &mut Ui, line: &LineInside, cx: &Cx<'_>) {
    text::show(ui, cx.theme, Face::Body, cx.theme.ink, &line.words);
    let carried: Vec<(Tone, String)> = line.carries.iter().map(|code| (Tone::Accent, code.clone())).collect();
    if !carried.is_empty() {
        badges(ui, cx.theme, &carried);
    }
    place_ui(ui, line.place.as_deref(), cx);
}

/// Where something stands, as editors write it. Pressing it copies it, for an editor to go there.
pub(super) fn place_ui(ui: &mut Ui, place: Option<&str>, cx: &Cx<'_>) {
    let Some(place) = place else { return };
    let response = text::button(ui, cx.theme, Press::Light, place);
    if text::hint(cx.theme, response, &cx.messages.get(key!("line-copy"))).clicked() {
        ui.ctx().copy_text(place.to_owned());
    }
}
