//! What several screens are made of besides offers: facts, fields, the way to keep what was written, how a person looks;
//! and the blocks by which a screen is read from its beginning to its end.

use super::{Note, Offer, Scene, Section, Told};
use crate::wish::{Turn, Wish};
use grounds_core::locale::{Messages, in_latin_digits, key, pair, person_key, said};
use grounds_core::practice::{IndicatorIx, WorryIx};
use grounds_core::scenario::PersonIx;
use grounds_core::session::Action;
use grounds_core::session::view::Look;
use grounds_core::talk::Bodies;
use grounds_core::vocabulary::words::{Mood, Role};

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
    /// Words to find lines by, noted or heard.
    Search,
    /// Words to find indicators by.
    Codes,
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
            Takes::Search => Turn::Search(typed.to_owned()).into(),
            Takes::Codes => Turn::SearchCodes(typed.to_owned()).into(),
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

/// How a person looks now, for a face that draws. There are no words in it: what can be seen is also told. It hangs on what a
/// face passes for and on what a body shows, and never on what is true of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Portrait {
    /// The person.
    pub person: PersonIx,
    /// The shapes and colours, and of what age the person looks.
    pub look: Look,
    /// The part of whoever is on the official's side, which may show in what they wear. Nobody else's does.
    pub badge: Option<Role>,
    /// Where the person looks, and what the hands do; known of whoever one sits with.
    pub bodies: Option<Bodies>,
    /// How the last answer is given.
    pub mood: Option<Mood>,
}

impl Portrait {
    /// The portrait of a person; none of somebody who is only heard.
    #[must_use]
    pub fn of(scene: &Scene<'_>, person: PersonIx) -> Option<Self> {
        let of = scene.view.person(person);
        let look = of.look?;
        let table = scene.view.table().filter(|table| table.person == person);
        Some(Self {
            person,
            look,
            badge: of.badge,
            bodies: table.as_ref().map(|table| table.bodies),
            mood: table.and_then(|table| table.mood),
        })
    }
}

/// How likely one thinks it is that one person is a victim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// What is asked.
    pub question: String,
    /// The scale: a number each, in the digits that are read.
    pub scale: Vec<Offer>,
    /// The same, typed.
    pub field: Field,
    /// What the ends of the scale mean.
    pub ends: String,
}

/// The steps of the scale, in parts of a hundred.
const SCALE: [u8; 11] = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

impl Rating {
    /// How likely it is that a person is a victim, as it was said.
    pub(super) fn of(scene: &Scene<'_>, person: PersonIx, said: Option<u8>) -> Self {
        let m = scene.messages;
        let question = m.say(&person_key!("certainty-question").about(scene.teller.name(person)));
        let step = |&percent: &u8| {
            Offer::new(m.number(percent.into()), Action::Rate(person, percent)).chosen(said == Some(percent))
        };
        Self {
            scale: SCALE.iter().map(step).collect(),
            field: Field::of_percent(m, question.clone(), said, Takes::Rating(person)),
            question,
            ends: m.get(key!("certainty-ends")),
        }
    }

    /// The question and its scale, in reading order.
    pub(super) fn blocks_into<'a>(&'a self, level: u8, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(level, &self.question));
        out.push(Block::Text(&self.ends));
        out.extend(self.scale.iter().map(Block::Offer));
    }
}

/// Words as they begin a line or stand by themselves: with a capital, in scripts that have some. Somebody who has given no
/// name is called by words that go on in a sentence.
pub(super) fn capital(words: &str) -> String {
    pair::zip(&[words], |words| {
        let mut chars = words.first().copied().unwrap_or_default().chars();
        let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
        first + chars.as_str()
    })
}

/// Several words as one list.
pub(super) fn list(messages: &Messages, words: &[String]) -> String {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let between = messages.main_only(key!("list-comma"));
    pair::zip(&words, |words| words.join(&between))
}

/// An indicator as lists and notes quote it: its code, and its label in the language that is read.
pub(super) fn indicator(scene: &Scene<'_>, ix: IndicatorIx) -> String {
    let (m, of) = (scene.messages, scene.practice.indicator(ix));
    let label = m.practice(&of.code, "", &of.label);
    m.say(&said!("indicator-line", code = &of.code, label = label))
}

/// A worry, as a trainee chooses it.
pub(super) fn worry(scene: &Scene<'_>, ix: WorryIx) -> (String, String) {
    let (m, of) = (scene.messages, scene.practice.worry(ix));
    let message = of.message();
    (
        m.practice(&message, "", &of.label),
        m.practice(&message, "says", &of.says),
    )
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
    /// A line of what was said, seen and done: one that can be noted can be touched.
    Told(&'a Told),
    /// Something that can be chosen.
    Offer(&'a Offer),
    /// Something that can be chosen and has a place, counted from 1: by its number, for a face with keys.
    Numbered(u8, &'a Offer),
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
