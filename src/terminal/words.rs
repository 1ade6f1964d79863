//! The words of a run in a terminal: lines, refusals, what was noticed. No words are made here; they are found and
//! filled in.

use super::console::Console;
use crate::locale::{Arg, Messages};
use crate::scenario::{PersonIx, TextIx};
use crate::session::{ConductOffer, Consent, How, Line, Refusal, Speaker, View, Words};

/// A text about a person, or about nobody in particular.
pub(super) fn about(view: View<'_>, messages: &Messages, key: &str, person: Option<PersonIx>) -> String {
    messages.with(key, &[("person", Arg::Word(person.map_or("", |p| view.name(p))))])
}

/// Writes a line of what was said and seen.
pub(super) fn say_line(console: &mut Console<'_>, view: View<'_>, line: &Line) {
    let messages = console.messages();
    let words = match line.words {
        Words::Scenario(text) => view.text(text).into_owned(),
        Words::Interface(key) => about(view, messages, key, line.with),
        Words::Conduct(conduct) => {
            let all = if line.with.is_some() { "" } else { "-all" };
            return console.hang(
                "  ",
                &about(view, messages, &format!("did-{}{all}", conduct.word()), line.with),
            );
        }
    };
    match line.speaker {
        Speaker::You => console.hang(&format!("  {}: ", messages.get("speaker-you")), &words),
        Speaker::Person(person) => console.hang(&format!("  {}: ", view.name(person)), &words),
        Speaker::Scene => console.hang("  ", &words),
    }
}

/// Why something was refused.
pub(super) fn refusal(view: View<'_>, messages: &Messages, refusal: Refusal) -> String {
    match refusal {
        Refusal::Told(text) => view.text(text).into_owned(),
        other => about(view, messages, other.key(), other.person()),
    }
}

/// What can be done: the scenario's words for it, or the general ones.
pub(super) fn offer(view: View<'_>, messages: &Messages, offer: &ConductOffer) -> String {
    let words = match offer.label {
        Some(text) => view.text(text).into_owned(),
        None => about(view, messages, offer.conduct.key(), offer.with),
    };
    marked(messages, words, offer.is_done, "already-done")
}

/// Words with a remark in brackets, when it holds.
pub(super) fn marked(messages: &Messages, words: String, holds: bool, key: &str) -> String {
    if holds {
        format!("{words} ({})", messages.get(key))
    } else {
        words
    }
}

/// The name and age of a person.
pub(super) fn name_and_age(view: View<'_>, messages: &Messages, person: PersonIx) -> String {
    let age = view.age(person).to_string();
    messages.with(
        "name-and-age",
        &[("name", Arg::Word(view.name(person))), ("age", Arg::Word(&age))],
    )
}

/// How a person looks: no numbers, only what anyone can see.
pub(super) fn mood(view: View<'_>, messages: &Messages, person: PersonIx) -> String {
    let (ease, strain) = view.bearing(person);
    let (ease, strain) = (messages.get(ease.key()), messages.get(strain.key()));
    messages.with("mood", &[("ease", Arg::Word(&ease)), ("strain", Arg::Word(&strain))])
}

/// Where and how one talks with a person: alone, in which language, with which consent.
pub(super) fn setting(view: View<'_>, messages: &Messages, person: PersonIx) -> Vec<String> {
    let place = match view.is_apart(person) {
        (false, false) => "setting-with-others",
        (true, false) => "setting-apart",
        (false, true) => "setting-private",
        (true, true) => "setting-apart-private",
    };
    let mut words = vec![messages.get(place)];
    words.push(match view.interpreter(person) {
        Some(by) => about(view, messages, "setting-interpreter", Some(by)),
        None if view.shares_language(person) => messages.get("setting-language"),
        None => messages.with(
            "setting-no-language",
            &[("languages", Arg::Word(&view.languages(person).join(", ")))],
        ),
    });
    let (talk, referral) = view.consents(person);
    let said = |consent, yes: &'static str, no: &'static str| match consent {
        Consent::Agreed => Some(messages.get(yes)),
        Consent::Declined => Some(messages.get(no)),
        Consent::NotAsked => None,
    };
    words.extend(said(talk, "setting-will-talk", "setting-will-not-talk"));
    words.extend(said(referral, "setting-wants-referral", "setting-wants-no-referral"));
    words
}

/// How a cue was perceived.
pub(super) fn how(view: View<'_>, messages: &Messages, how: How) -> String {
    match how {
        How::Seen => messages.get("how-seen"),
        How::Read => messages.get("how-read"),
        How::Compared => messages.get("how-compared"),
        How::Told(person, _) => about(view, messages, "how-told", Some(person)),
        How::Noticed => messages.get("how-noticed"),
    }
}

/// A text of the scenario.
pub(super) fn text(view: View<'_>, text: TextIx) -> String {
    view.text(text).into_owned()
}
