//! Filling the slots of a text, in one language. It never fails: a slot that names nobody was told when the file was read, and
//! stays as it is written.

use super::people::People;
use super::tongue::{Address, Tongue, capital};
use super::voices::Voice;
use crate::locale::join::whole;
use crate::practice::Practice;
use crate::read::fills::{Part, parts};
use crate::scenario::PersonIx;
use crate::session::view::{Party, Phrase};
use crate::vocabulary::Gender;
use memchr::memchr2;
use std::borrow::Cow;
use std::fmt::Write;

/// What a text is filled with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fill<'a> {
    pub people: People<'a>,
    pub practice: &'a Practice,
    pub voice: &'a Voice,
}

impl<'a> Fill<'a> {
    /// The words of a phrase. Most name nobody and stay where they are.
    pub(super) fn phrase(&self, phrase: &Phrase) -> Cow<'a, str> {
        let me = phrase.me.person().and_then(|who| self.people.gender(who));
        let found = self.voice.words(self.people.scenario, self.practice, phrase.words, me);
        if memchr2(b'{', b'}', found.words.as_bytes()).is_none() {
            return Cow::Borrowed(found.words);
        }
        let mut out = String::with_capacity(found.words.len() + 16);
        for part in parts(found.words) {
            match part {
                Part::Words(words) => out.push_str(words),
                Part::Slot(who, slot) => self.slot(phrase, who, slot, found.tongue, &mut out),
                Part::Forms(who, forms) => self.forms(phrase, who, forms, &mut out),
            }
        }
        Cow::Owned(out)
    }

    fn slot(&self, phrase: &Phrase, who: &str, slot: Option<&str>, tongue: &'a Tongue, out: &mut String) {
        if who == "about" {
            if let Some(about) = phrase.about {
                let name = Phrase {
                    words: about,
                    about: None,
                    ..*phrase
                };
                out.push_str(&self.phrase(&name));
            }
            return;
        }
        let Some(party) = self.party(phrase, who) else {
            let dot = if slot.is_some() { "." } else { "" };
            let _ = write!(out, "{{{who}{dot}{}}}", slot.unwrap_or_default());
            return;
        };
        match (slot, party) {
            (None, Party::Person(person)) => {
                let name = self.name_in(person, tongue, begins(out));
                out.push_str(&name);
            }
            (None | Some("call"), Party::Official) => out.push_str(tongue.official()),
            (Some("call"), Party::Person(person)) => {
                let how = Address::of_age(self.people.age(person), self.practice.run().elder.from);
                let name = self.name_in(person, tongue, begins(out));
                let word = tongue.call(how, self.people.gender(person), &name);
                let word = if begins(out) { capital(&word) } else { word };
                out.push_str(&word);
            }
            (Some(slot), party) => self.about_them(slot, party, tongue, out),
        }
    }

    fn about_them(&self, slot: &str, party: Party, tongue: &Tongue, out: &mut String) {
        let gender = party.person().and_then(|who| self.people.gender(who));
        if let Some(word) = tongue.pronoun(slot, gender) {
            out.push_str(&word);
            return;
        }
        // The official gives no age, no country and no languages.
        let Party::Person(person) = party else { return };
        match slot {
            "age" => out.push_str(&tongue.number(self.people.age(person))),
            "from" => match self.people.face(person) {
                Some(face) => out.push_str(&whole(self.voice.text(self.people.scenario, face.from).words)),
                None => out.push_str(tongue.country()),
            },
            "speaks" => {
                let names = self.people.speaks(person).iter();
                let names: Vec<&str> = names.map(|&ix| self.voice.language(self.people.scenario, ix)).collect();
                out.push_str(&tongue.list(&names));
            }
            _ => {}
        }
    }

    /// One of two forms: a woman's, then a man's. Of whoever is neither or not known, the first.
    fn forms(&self, phrase: &Phrase, who: &str, forms: [&str; 2], out: &mut String) {
        let party = self.party(phrase, who);
        let gender = party.and_then(Party::person).and_then(|who| self.people.gender(who));
        out.push_str(forms[usize::from(gender == Some(Gender::Man))]);
    }

    fn party(&self, phrase: &Phrase, who: &str) -> Option<Party> {
        match who {
            "me" => Some(phrase.me),
            "you" => Some(phrase.you),
            "each" => Some(phrase.each.map_or(Party::Official, Party::Person)),
            name => self.people.named(name, phrase.each).map(Party::Person),
        }
    }

    /// What a person is called: the name, once it is known; what the scenario calls them before; else what anybody is called.
    pub(super) fn name(&self, person: PersonIx) -> Cow<'a, str> {
        self.name_in(person, self.voice.tongue(), false)
    }

    fn name_in(&self, person: PersonIx, tongue: &'a Tongue, at_the_beginning: bool) -> Cow<'a, str> {
        let scenario = self.people.scenario;
        let of = scenario.person(person);
        let face = self.people.face(person).filter(|_| self.people.is_named(person));
        if let Some(face) = face {
            return whole(self.voice.text(scenario, face.name).words);
        }
        let word = match of.label {
            Some(label) => self.voice.text(scenario, label).words,
            None => tongue.unnamed(of.role),
        };
        if at_the_beginning {
            Cow::Owned(capital(word))
        } else {
            Cow::Borrowed(word)
        }
    }
}

/// Whether a sentence begins behind these words.
fn begins(before: &str) -> bool {
    let before = before.trim_end_matches(['“', '(', '"', '«', ' ', '\n']);
    before.is_empty() || before.ends_with(['.', '!', '?', '…'])
}

#[cfg(test)]
mod tests {
    use super::begins;

    /// If this fails, "the caller" stands small at the beginning of a sentence, or large in the middle of one.
    #[test]
    fn a_sentence_begins_behind_its_signs() {
        assert!(begins("") && begins("She left. ") && begins("“") && begins("Who? ("));
        assert!(!begins("I asked ") && !begins("No, ") && !begins("a “"));
    }
}
