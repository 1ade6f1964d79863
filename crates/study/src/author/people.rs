//! The people from the inside: what moves them now, and what each question would bring.

use super::condition::{Condition, Teller};
use super::inspect::Gate;
use crate::locale::{Arg, Messages};
use crate::scenario::{AnswerIx, PersonIx, QuestionIx};
use crate::session::{Asking, Consent, Session};
use crate::vocabulary::Role;
use crate::wording;

/// A person from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkInside {
    /// The person.
    pub person: PersonIx,
    /// The face drawn: name and age.
    pub name: String,
    /// The part in the file.
    pub id: String,
    /// The role, and the truth where there is one.
    pub part: String,
    /// Trust, 0–100.
    pub trust: u8,
    /// Distress, 0–100.
    pub distress: u8,
    /// What else holds: the setting, what was said and done.
    pub facts: Vec<String>,
    /// When the person agrees to talk and to a referral, and what is special about doing things with them.
    pub gates: Vec<Gate>,
    /// The questions.
    pub questions: Vec<QuestionInside>,
}

/// A question from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionInside {
    /// The question.
    pub question: QuestionIx,
    /// Its name in the file.
    pub id: String,
    /// The words.
    pub ask: String,
    /// The kind it has now.
    pub kind: &'static str,
    /// Whether that is a kind that practice recommends.
    pub is_recommended: bool,
    /// Why it cannot be put now.
    pub refused: Option<String>,
    /// When it can be put.
    pub when: Vec<Condition>,
    /// Its answers, in order.
    pub answers: Vec<AnswerInside>,
}

/// An answer from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerInside {
    /// The words.
    pub say: String,
    /// Whether it would be given now.
    pub comes: bool,
    /// Whether all its conditions hold; another one may still come before it.
    pub fits: bool,
    /// Its conditions, at the moment at which the person would answer.
    pub when: Vec<Condition>,
    /// The cues it gives.
    pub gives: Vec<String>,
}

/// Everyone, those one decides about first.
pub(super) fn people(session: &Session, messages: &Messages) -> Vec<TalkInside> {
    let scenario = session.scenario();
    let view = session.view();
    let mut order = view.interviewees();
    order.extend(
        scenario
            .person_ixs()
            .filter(|&p| scenario.person(p).role != Role::Interviewee),
    );
    let teller = Teller::new(session, messages);
    order.into_iter().map(|p| person(teller, p)).collect()
}

fn person(teller: Teller<'_>, ix: PersonIx) -> TalkInside {
    let (session, m, view) = (teller.session, teller.messages, teller.view());
    let person = session.scenario().person(ix);
    let inside = teller.inside.person(ix);
    let values = [
        ("name", Arg::Word(view.name(ix))),
        ("age", Arg::Number(view.age(ix).into())),
    ];
    let mut part = vec![m.get(person.role.key())];
    part.extend(person.truth.map(|t| m.get(t.key())));
    TalkInside {
        person: ix,
        name: m.with("name-and-age", &values),
        id: person.id.clone(),
        part: part.join(&m.get("list-dot")),
        trust: inside.trust,
        distress: inside.distress,
        facts: facts(teller, ix),
        gates: gates(teller, ix),
        questions: person.questions.iter().map(|&q| question(teller, q)).collect(),
    }
}

/// What holds of a person, in words.
fn facts(teller: Teller<'_>, ix: PersonIx) -> Vec<String> {
    let (m, view) = (teller.messages, teller.view());
    let person = teller.session.scenario().person(ix);
    let inside = teller.inside.person(ix);
    let place = inside.at.map(|p| view.text(teller.session.scenario().place(p).title));
    let mut facts = vec![match place {
        Some(place) => m.with("inside-at", &[("what", Arg::Word(&place))]),
        None => m.get("inside-away"),
    }];
    if person.role != Role::Interviewee {
        return facts;
    }
    let either = |is_so: bool, yes: &str, no: &str| m.get(if is_so { yes } else { no });
    facts.push(either(inside.is_alone, "inside-alone", "inside-not-alone"));
    facts.push(either(inside.is_overheard, "inside-overheard", "inside-not-overheard"));
    facts.push(either(inside.is_private, "inside-private", "inside-not-private"));
    facts.push(either(
        inside.is_understood,
        "inside-understood",
        "inside-not-understood",
    ));
    facts.extend(
        inside
            .interpreter
            .map(|by| wording::about(view, m, "setting-interpreter", Some(by))),
    );
    let said = [
        (inside.is_opened, "inside-opened"),
        (inside.is_led, "inside-led"),
        (inside.is_shut, "inside-shut"),
    ];
    facts.extend(said.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| m.get(key)));
    facts.push(m.get(match inside.talk {
        Consent::NotAsked => "inside-talk-not-asked",
        Consent::Agreed => "setting-will-talk",
        Consent::Declined => "setting-will-not-talk",
    }));
    facts.push(m.get(match inside.referral {
        Consent::NotAsked => "inside-referral-not-asked",
        Consent::Agreed => "setting-wants-referral",
        Consent::Declined => "setting-wants-no-referral",
    }));
    facts
}

/// The consents, and what the scenario says about doing things with a person.
fn gates(teller: Teller<'_>, ix: PersonIx) -> Vec<Gate> {
    let (m, scenario) = (teller.messages, teller.session.scenario());
    let person = scenario.person(ix);
    if person.role != Role::Interviewee {
        return Vec::new();
    }
    let mut gates = vec![
        Gate::new(m.get("inside-agrees-talk"), teller, person.agrees_to_talk, Some(ix)),
        Gate::new(
            m.get("inside-agrees-referral"),
            teller,
            person.agrees_to_referral,
            Some(ix),
        ),
    ];
    for local in scenario.local_ixs().map(|l| scenario.local(l)) {
        let fits = local.with == Some(ix) || (local.with.is_none() && !local.does.is_general());
        if fits && !local.when.is_empty() {
            let words = wording::about(teller.view(), m, local.does.key(), Some(ix));
            gates.push(Gate::new(words, teller, local.when, Some(ix)));
        }
    }
    gates
}

fn question(teller: Teller<'_>, ix: QuestionIx) -> QuestionInside {
    let (session, m) = (teller.session, teller.messages);
    let question = session.scenario().question(ix);
    let asking = session.asking(ix);
    let kind = asking.as_ref().map_or_else(|_| teller.inside.kind(ix), |a| a.kind);
    let refused = asking.as_ref().err().map(|r| wording::refusal(teller.view(), m, *r));
    // Where the question cannot be put, the conditions are told as they stand now.
    let then = asking.as_ref().map_or(teller, |a| Teller {
        inside: session.inside_of(a),
        ..teller
    });
    QuestionInside {
        question: ix,
        id: question.id.clone(),
        ask: teller.view().text(question.ask).into_owned(),
        kind: kind.key(),
        is_recommended: kind.is_recommended(),
        refused,
        when: teller.all(question.when, Some(question.to)),
        answers: question
            .answers
            .iter()
            .map(|&a| answer(then, a, question.to, asking.as_ref().ok()))
            .collect(),
    }
}

fn answer(teller: Teller<'_>, ix: AnswerIx, to: PersonIx, asking: Option<&Asking>) -> AnswerInside {
    let scenario = teller.session.scenario();
    let answer = scenario.answer(ix);
    AnswerInside {
        say: teller.view().text(answer.say).into_owned(),
        comes: asking.is_some_and(|a| a.answer == ix),
        fits: teller.inside.all_hold(answer.when, Some(to)),
        when: teller.all(answer.when, Some(to)),
        gives: answer.gives.iter().map(|&c| scenario.cue(c).id.clone()).collect(),
    }
}
