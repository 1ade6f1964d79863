//! The conversation with one person: the face, the setting, what was said, what can be asked and what can be done.
//!
//! Nothing here tells which question or conduct harms, and no number tells trust or distress: the face does, and a word
//! for those who cannot see it.

use super::people::{portrait_ui, role_words};
use super::text::{self, Face, Row, Tone};
use super::widgets::{badges, card, columns, fixed, pane, scroll, scroll_to_end};
use super::{Cx, Intent, Talk};
use crate::locale::Arg;
use crate::scenario::{Action, PersonIx};
use crate::session::{ConductOffer, Line, Speaker, View, Words};
use crate::vocabulary::{Conduct, Role, Topic};
use crate::wording;
use egui::{Align, Layout, Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

/// Conduct as it is grouped on the screen. The groups say what a thing is for, not whether it serves.
const GROUPS: [(&str, &[Conduct]); 4] = [
    (
        "group-setting",
        &[
            Conduct::Separate,
            Conduct::PrivateRoom,
            Conduct::ChooseInterpreter,
            Conduct::BriefInterpreter,
            Conduct::LetControllerListen,
        ],
    ),
    (
        "group-explain",
        &[
            Conduct::ExplainPurpose,
            Conduct::ExplainLimits,
            Conduct::ExplainRights,
            Conduct::AskConsent,
            Conduct::Threaten,
            Conduct::Promise,
        ],
    ),
    (
        "group-care",
        &[Conduct::OfferWater, Conduct::MedicalHelp, Conduct::Break],
    ),
    (
        "group-close",
        &[
            Conduct::AskReferralConsent,
            Conduct::SafeContact,
            Conduct::SecondMeeting,
            Conduct::Close,
            Conduct::HandPassport,
            Conduct::HandBack,
        ],
    ),
];

/// Shows the conversation.
pub(super) fn interview_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, cx: &mut Cx<'_>, out: &mut Vec<Intent>) {
    let theme = cx.theme;
    if ui.available_width() > theme.em(58.0) {
        let [left, middle, right] = columns(ui, theme.gap, [1.2, 1.15, 0.9]);
        fixed(ui, left, "talk", |ui| talk_ui(ui, view, person, cx));
        pane(ui, middle, "ask", |ui| {
            text::heading(ui, theme, &cx.messages.get("talk-ask"));
            ask_ui(ui, view, person, cx, out);
        });
        pane(ui, right, "act", |ui| {
            text::heading(ui, theme, &cx.messages.get("talk-do"));
            act_ui(ui, view, person, cx, out);
        });
        return;
    }
    let [left, right] = columns(ui, theme.gap, [1.0, 1.0]);
    fixed(ui, left, "talk", |ui| talk_ui(ui, view, person, cx));
    fixed(ui, right, "both", |ui| {
        ui.horizontal_wrapped(|ui| {
            for (talk, key) in [(Talk::Ask, "talk-ask"), (Talk::Act, "talk-do")] {
                if text::segment(ui, theme, cx.state.talk == talk, &cx.messages.get(key)).clicked() {
                    cx.state.talk = talk;
                }
            }
        });
        match cx.state.talk {
            Talk::Ask => scroll(ui, "ask", |ui| ask_ui(ui, view, person, cx, out)),
            Talk::Act => scroll(ui, "act", |ui| act_ui(ui, view, person, cx, out)),
        }
    });
}

/// The face, the setting, and below them what was said. Where there is little room the face stays, and the rest moves.
fn talk_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let is_narrow = ui.available_width() < theme.em(18.0) || ui.available_height() < theme.em(34.0);
    if is_narrow {
        small_face_ui(ui, view, person, cx);
        scroll_to_end(ui, "transcript", |ui| {
            text::quiet(ui, theme, &view.text(view.line_about(person)));
            badges(ui, theme, &setting(view, person, cx));
            transcript_ui(ui, view, person, cx);
        });
        return;
    }
    face_ui(ui, view, person, cx);
    ui.add_space(theme.gap * 0.25);
    scroll_to_end(ui, "transcript", |ui| transcript_ui(ui, view, person, cx));
}

fn small_face_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, cx: &mut Cx<'_>) {
    let side = cx.theme.em(5.5);
    let (top, right) = (ui.cursor().min, ui.max_rect().right());
    portrait_ui(ui, view, person, Rect::from_min_size(top, vec2(side, side)), cx);
    let words = Rect::from_min_max(pos2(top.x + side + cx.theme.gap, top.y), pos2(right, f32::INFINITY));
    let layout = Layout::top_down(Align::Min);
    let inner = ui.scope_builder(UiBuilder::new().max_rect(words).layout(layout), |ui| {
        text::title(ui, cx.theme, &name_and_age(view, person, cx));
        mood_ui(ui, view, person, cx);
        ui.min_rect().bottom()
    });
    // Words in two languages may need more room than the face.
    let bottom = inner.inner.max(top.y + side);
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(right, bottom)));
}

/// How a person looks, in words, for those who cannot see the face.
fn mood_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, cx: &Cx<'_>) {
    let mood = wording::mood(view, cx.messages, person);
    text::show(ui, cx.theme, Face::Label, cx.theme.accent, &mood);
}

fn face_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    card(ui, theme, |ui| {
        let side = (ui.available_width() * 0.4).min(theme.em(9.0));
        let top = ui.cursor().min;
        let at = Rect::from_min_size(top, vec2(side, side));
        let words_at = Rect::from_min_max(
            pos2(top.x + side + theme.gap, top.y),
            pos2(ui.max_rect().right(), f32::INFINITY),
        );
        portrait_ui(ui, view, person, at, cx);
        let inner = ui.scope_builder(
            UiBuilder::new()
                .max_rect(words_at)
                .layout(Layout::top_down(egui::Align::Min)),
            |ui| {
                text::title(ui, theme, &name_and_age(view, person, cx));
                mood_ui(ui, view, person, cx);
                text::quiet(ui, theme, &view.text(view.line_about(person)));
                ui.min_rect().bottom()
            },
        );
        let bottom = inner.inner.max(at.bottom());
        ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + side, bottom)));
        badges(ui, theme, &setting(view, person, cx));
    });
}

fn name_and_age(view: View<'_>, person: PersonIx, cx: &Cx<'_>) -> String {
    let name = view.name(person);
    match view.role(person) {
        Role::Interviewee => {
            let values = [("name", Arg::Word(name)), ("age", Arg::Number(view.age(person).into()))];
            cx.messages.with("name-and-age", &values)
        }
        Role::Controller | Role::Colleague | Role::Interpreter | Role::Bystander => name.to_owned(),
    }
}

/// The setting of the conversation, in words.
fn setting(view: View<'_>, person: PersonIx, cx: &Cx<'_>) -> Vec<(Tone, String)> {
    let m = cx.messages;
    let mut all: Vec<(Tone, String)> = role_words(view, cx, person)
        .map(|r| (Tone::Plain, r))
        .into_iter()
        .collect();
    if view.role(person) == Role::Interviewee {
        all.push((Tone::Plain, wording::seclusion(view, m, person)));
        all.extend(
            wording::consents(view, m, person)
                .into_iter()
                .map(|said| (Tone::Plain, said)),
        );
    }
    all.push((Tone::Plain, wording::language(view, m, person)));
    all
}

/// What was said with a person, and what happened meanwhile.
fn transcript_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let mut is_empty = true;
    for entry in 0..view.entries() {
        let lines = view.lines_of(entry);
        if lines.iter().any(|l| l.with == Some(person)) {
            is_empty = false;
            for line in &lines {
                line_ui(ui, view, line, cx);
            }
        }
    }
    if is_empty {
        text::quiet(ui, theme, &m.get("talk-nothing-yet"));
    }
}

/// One line: what you say and do at the right, what others say at the left, what happens across.
fn line_ui(ui: &mut Ui, view: View<'_>, line: &Line, cx: &Cx<'_>) {
    let (theme, m) = (cx.theme, cx.messages);
    let said = wording::line(view, m, line);
    let Some(who) = wording::speaker(view, m, line) else {
        text::show(ui, theme, Face::Small, theme.quiet, &said);
        return;
    };
    let is_you = line.speaker == Speaker::You;
    let (ground, edge) = if is_you {
        (theme.accent_soft, theme.accent_soft)
    } else {
        (theme.card, theme.line)
    };
    let pad = vec2(theme.gap * 0.8, theme.gap * 0.5);
    let inset = theme.body * 1.5;
    let width = ui.available_width() - inset;
    // What was done is told in words that begin with "you" already.
    let is_said = !matches!(line.words, Words::Conduct(_));
    let name = is_said.then(|| text::galley(ui, theme, Face::Label, theme.quiet, &who, width - pad.x * 2.0));
    let face = if is_said { Face::Body } else { Face::Small };
    let body = text::galley(ui, theme, face, theme.ink, &said, width - pad.x * 2.0);
    let down = name.as_ref().map_or(0.0, |n| n.size().y);
    let size = vec2(width + inset, down + body.size().y + pad.y * 2.0);
    let sense = text::selecting(ui);
    let (all, response) = ui.allocate_exact_size(size, sense);
    let left = if is_you { all.left() + inset } else { all.left() };
    let at = Rect::from_min_size(pos2(left, all.top()), vec2(width, all.height()));
    ui.painter().rect(
        at,
        theme.corners(),
        ground.0,
        Stroke::new(1.0, edge.0),
        StrokeKind::Inside,
    );
    if let Some(name) = name {
        ui.painter().galley(at.min + pad, name, theme.quiet.0);
    }
    let told = m.with("log-said", &[("who", Arg::Word(&who)), ("words", Arg::Word(&said))]);
    let told = if is_said { told } else { said };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text::told(&told)));
    text::paint_selectable(ui, &response, at.min + pad + vec2(0.0, down), body, theme.ink);
}

/// The questions, by what they are about.
fn ask_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    if let Err(refusal) = view.may_talk(person) {
        text::note(ui, theme, Tone::Warn, &wording::refusal(view, m, refusal));
    }
    let questions = view.questions(person);
    if questions.is_empty() {
        text::quiet(ui, theme, &m.get("talk-no-questions"));
    }
    for &topic in Topic::ALL {
        let mut is_first = true;
        for offer in questions.iter().filter(|q| q.topic == topic) {
            if std::mem::take(&mut is_first) {
                text::label(ui, theme, &m.get(topic.key()));
            }
            ui.push_id(offer.ix, |ui| {
                let done = offer.is_asked.then(|| m.get("talk-asked"));
                if text::option(ui, theme, &view.text(offer.ask), done.as_deref()) {
                    out.push(Intent::Act(Action::Ask(offer.ix)));
                }
            });
        }
        if !is_first {
            ui.add_space(theme.gap * 0.25);
        }
    }
}

/// What can be done with a person, and in general.
fn act_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let mut offers = view.conduct(Some(person));
    for (key, group) in GROUPS {
        let mut in_group = Vec::new();
        for conduct in group {
            if let Some(at) = offers.iter().position(|o| o.conduct == *conduct) {
                in_group.push(offers.remove(at));
            }
        }
        group_ui(ui, view, key, &in_group, cx, out);
    }
    offers.extend(view.conduct(None));
    group_ui(ui, view, "group-other", &offers, cx, out);
}

fn group_ui(ui: &mut Ui, view: View<'_>, key: &str, offers: &[ConductOffer], cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    if offers.is_empty() {
        return;
    }
    text::label(ui, theme, &m.get(key));
    for offer in offers {
        match (offer.conduct, offer.with) {
            (Conduct::ChooseInterpreter, Some(person)) => {
                ui.push_id(offer.conduct, |ui| interpreters_ui(ui, view, person, cx, out));
            }
            _ => conduct_ui(ui, view, offer, cx, out),
        }
    }
    ui.add_space(theme.gap * 0.25);
}

/// One thing that can be done.
pub(super) fn conduct_ui(ui: &mut Ui, view: View<'_>, offer: &ConductOffer, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let m = cx.messages;
    ui.push_id(offer.conduct, |ui| {
        let done = offer.is_done.then(|| m.get("already-done"));
        if text::option(ui, cx.theme, &wording::offer(view, m, offer), done.as_deref()) {
            out.push(Intent::Act(Action::Conduct(offer.conduct, offer.with)));
        }
    });
}

/// Who could interpret, one row each.
fn interpreters_ui(ui: &mut Ui, view: View<'_>, person: PersonIx, cx: &Cx<'_>, out: &mut Vec<Intent>) {
    let (theme, m) = (cx.theme, cx.messages);
    for by in view.interpreters(person) {
        ui.push_id(by, |ui| {
            let is_chosen = view.interpreter(person) == Some(by);
            let words = wording::about(view, m, "interpreter-choose", Some(by));
            let below = view.text(view.line_about(by));
            if text::row(
                ui,
                theme,
                Row {
                    words: &words,
                    below: Some(&below),
                    is_chosen,
                    ..Row::default()
                },
            )
            .0
            .clicked()
            {
                out.push(Intent::Act(Action::Interpret(person, by)));
            }
        });
    }
}
