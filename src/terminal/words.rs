//! How the words of a run are put on a terminal: lines, offers, setting, what was noticed.

use super::console::Console;
use crate::locale::{Key, Messages, key, said};
use crate::scenario::{PersonIx, TextIx};
use crate::session::{ConductOffer, Line, Speaker, View, Words};
use crate::wording;

/// Writes a line of what was said and seen.
pub(super) fn say_line(console: &mut Console<'_>, view: View<'_>, line: &Line) {
    let messages = console.messages();
    let words = wording::line(view, messages, line);
    if matches!(line.words, Words::Conduct(_)) {
        // "You took her aside" names the speaker itself.
        return console.hang("  ", &words);
    }
    match line.speaker {
        Speaker::You => console.hang(&format!("  {}: ", messages.get(key!("speaker-you"))), &words),
        Speaker::Person(person) => console.hang(&format!("  {}: ", view.name(person)), &words),
        Speaker::Scene => console.hang("  ", &words),
    }
}

/// What can be done: the scenario's words for it, or the general ones.
pub(super) fn offer(view: View<'_>, messages: &Messages, offer: &ConductOffer) -> String {
    let words = wording::offer(view, messages, offer);
    marked(messages, words, offer.is_done, key!("already-done"))
}

/// Words with a remark in brackets, when it holds.
pub(super) fn marked(messages: &Messages, words: String, holds: bool, key: Key) -> String {
    if holds {
        format!("{words} ({})", messages.get(key))
    } else {
        words
    }
}

/// The name and age of a person.
pub(super) fn name_and_age(view: View<'_>, messages: &Messages, person: PersonIx) -> String {
    let age = view.age(person).to_string();
    messages.say(&said!("name-and-age", name = view.name(person), age = &age))
}

/// Where and how one talks with a person: alone, in which language, with which consent.
pub(super) fn setting(view: View<'_>, messages: &Messages, person: PersonIx) -> Vec<String> {
    let mut words = vec![
        wording::seclusion(view, messages, person),
        wording::language(view, messages, person),
    ];
    words.extend(wording::consents(view, messages, person));
    words
}

/// A text of the scenario.
pub(super) fn text(view: View<'_>, text: TextIx) -> String {
    view.text(text).into_owned()
}
