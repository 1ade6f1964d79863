//! What several screens are made of besides offers: facts, fields, the way to keep what was written, how a person looks;
//! and the blocks by which a screen is read from its beginning to its end.

use super::{Note, Offer, Scene, Section};
use crate::wish::{Turn, Wish};
use grounds_core::locale::{Messages, in_latin_digits, key, said};
use grounds_core::practice::IndicatorIx;
use grounds_core::scenario::{Action, Look, PersonIx};
use grounds_core::vocabulary::{Ease, Strain};
use grounds_core::wording;

/// Something and what it is: the wages and how high they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// What it says.
    pub words: String,
    /// Both as one line, for where there is one line and no layout.
    pub told: String,
}

impl Fact {
    /// A fact.
    pub fn new(messages: &Messages, label: impl Into<String>, words: impl Into<String>) -> Self {
        let (label, words) = (label.into(), words.into());
        let told = messages.say(&said!("log-said", who = &label, words = &words));
        Self { label, words, told }
    }
}

/// A place to type into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What it is for.
    pub label: String,
    /// What stands in it.
    pub value: String,
    /// What it takes.
    pub takes: Takes,
    /// What is said when something cannot be taken; none where everything can.
    pub refusal: Option<String>,
}

/// What a field takes, and what for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Words to find cues by.
    CueSearch,
    /// Words to find indicators by.
    SignSearch,
    /// How sure a note is, 0–100.
    NoteSure,
    /// How likely it is that this person is a victim, 0–100.
    Rating(PersonIx),
}

impl Field {
    /// A field that takes any words.
    pub(super) fn of_words(label: String, value: &str, takes: Takes) -> Self {
        Self {
            label,
            value: value.to_owned(),
            takes,
            refusal: None,
        }
    }

    /// A field that takes a number from 0 to 100.
    pub(super) fn of_percent(messages: &Messages, label: String, value: Option<u8>, takes: Takes) -> Self {
        Self {
            label,
            value: value.map(|n| n.to_string()).unwrap_or_default(),
            takes,
            refusal: Some(messages.get(key!("text-not-a-percent"))),
        }
    }

    /// What is wished by what was typed; none when it cannot be taken.
    #[must_use]
    pub fn wish(&self, typed: &str) -> Option<Wish> {
        Some(match self.takes {
            Takes::CueSearch => Turn::Search(typed.to_owned()).into(),
            Takes::SignSearch => Turn::NoteSearch(typed.to_owned()).into(),
            Takes::NoteSure => Turn::NoteSure(percent(typed)?).into(),
            Takes::Rating(person) => Action::Rate(person, percent(typed)?).into(),
        })
    }
}

/// A number from 0 to 100, with or without its sign.
fn percent(typed: &str) -> Option<u8> {
    let number = in_latin_digits(typed.trim().trim_end_matches(['%', '٪', '％']).trim());
    number.parse().ok().filter(|n| *n <= 100)
}

/// The way to keep what is half written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finish {
    /// What it says.
    pub words: String,
    /// What it stands for; none while something is missing.
    pub wish: Option<Wish>,
    /// What is missing, while something is.
    pub missing: Option<String>,
}

impl Finish {
    /// As an offer, when nothing is missing.
    #[must_use]
    pub fn offer(&self) -> Option<Offer> {
        let wish = self.wish.clone()?;
        Some(Offer::new(self.words.clone(), wish).main())
    }
}

/// How a person looks now, for a face that draws. There are no words in it: what can be seen is also told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Portrait {
    /// The person.
    pub person: PersonIx,
    /// The shapes and colours.
    pub look: Look,
    /// How old.
    pub age: u8,
    /// What trust looks like from outside.
    pub ease: Ease,
    /// What distress looks like from outside.
    pub strain: Strain,
}

impl Portrait {
    /// The portrait of a person.
    #[must_use]
    pub fn of(scene: Scene<'_>, person: PersonIx) -> Self {
        let (ease, strain) = scene.view.bearing(person);
        Self {
            person,
            look: scene.view.look(person),
            age: scene.view.age(person),
            ease,
            strain,
        }
    }
}

/// What a cue is said to stand for: its indicators, or that it means nothing.
pub(super) fn stands_for(scene: Scene<'_>, shows: &[IndicatorIx]) -> Vec<String> {
    if shows.is_empty() {
        return vec![scene.messages.get(key!("note-nothing"))];
    }
    let words = |&ix| wording::indicator(scene.messages, scene.practice.indicator(ix));
    shows.iter().map(words).collect()
}

/// A piece of a screen, as it is read aloud, printed, or written into a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block<'a> {
    /// A heading: 1 is the title of a screen, 2 of a part, 3 of something in a part.
    Heading(u8, &'a str),
    /// Text.
    Text(&'a str),
    /// A line of a list.
    Item(&'a str),
    /// Something said to the person at the screen.
    Note(&'a Note),
    /// A fact.
    Fact(&'a Fact),
    /// Something that can be chosen.
    Offer(&'a Offer),
    /// A place to type into.
    Field(&'a Field),
    /// The way to keep what is half written.
    Finish(&'a Finish),
}

impl Section {
    /// The section in reading order, with a heading of this level.
    pub(super) fn blocks_into<'a>(&'a self, level: u8, out: &mut Vec<Block<'a>>) {
        out.extend(self.heading.as_deref().map(|words| Block::Heading(level, words)));
        out.extend(self.notes.iter().map(Block::Note));
        out.extend(self.offers.iter().map(Block::Offer));
    }
}

#[cfg(test)]
mod tests {
    use super::percent;

    /// If this fails, a person types how sure they are in their own digits, and is refused.
    #[test]
    fn a_percentage_is_read_in_the_digits_of_every_script() {
        for (typed, number) in [
            ("៧៥ %", Some(75)),
            ("๑๐๐٪", Some(100)),
            (" 40％ ", Some(40)),
            ("๑๐๑", None),
            ("-1", None),
        ] {
            assert_eq!(percent(typed), number, "{typed}");
        }
    }
}
