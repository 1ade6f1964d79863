//! The words of a run on a screen: lines, refusals, names. No words are made here; they are found and filled in.

use crate::locale::{Arg, Messages};
use crate::scenario::PersonIx;
use crate::session::{ConductOffer, Line, Refusal, Speaker, View, Words};
use crate::vocabulary::Conduct;

/// What a line says.
#[must_use]
pub fn line(view: View<'_>, messages: &Messages, line: &Line) -> String {
    match line.words {
        Words::Scenario(text) => view.text(text).into_owned(),
        Words::Interface(key) => about(view, messages, key, line.with),
        Words::Conduct(conduct) => did(view, messages, conduct, line.with),
    }
}

/// Who speaks a line; nothing for the scene.
#[must_use]
pub fn speaker(view: View<'_>, messages: &Messages, line: &Line) -> Option<String> {
    match line.speaker {
        Speaker::You => Some(messages.get("speaker-you")),
        Speaker::Person(person) => Some(view.name(person).to_owned()),
        Speaker::Scene => None,
    }
}

/// A message about a person, or about nobody in particular.
#[must_use]
pub fn about(view: View<'_>, messages: &Messages, key: &str, person: Option<PersonIx>) -> String {
    let name = person.map_or("", |p| view.name(p));
    messages.with(key, &[("person", Arg::Word(name))])
}

/// What was done.
#[must_use]
pub fn did(view: View<'_>, messages: &Messages, conduct: Conduct, with: Option<PersonIx>) -> String {
    let key = match with {
        Some(_) => format!("did-{}", conduct.word()),
        None => format!("did-{}-all", conduct.word()),
    };
    about(view, messages, &key, with)
}

/// What can be done: the scenario's words for it, or the general ones.
#[must_use]
pub fn offer(view: View<'_>, messages: &Messages, offer: &ConductOffer) -> String {
    match offer.label {
        Some(text) => view.text(text).into_owned(),
        None => about(view, messages, offer.conduct.key(), offer.with),
    }
}

/// Why something was refused.
#[must_use]
pub fn refusal(view: View<'_>, messages: &Messages, refusal: Refusal) -> String {
    match refusal {
        Refusal::Told(text) => view.text(text).into_owned(),
        other => about(view, messages, other.key(), other.person()),
    }
}

/// The time on the wall.
#[must_use]
pub fn time_of_day(view: View<'_>) -> String {
    let (hour, minute) = view.time_of_day();
    format!("{hour:02}:{minute:02}")
}

/// Several words as one list.
#[must_use]
pub fn list(messages: &Messages, words: &[String]) -> String {
    words.join(&messages.get("list-comma"))
}
