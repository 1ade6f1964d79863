//! One person as a line of text: `find=A ref=agreed back=yes`. What is left out is the default. Cases, vectors and
//! `examples/verdict.rs` are written so, and what a proof finds can be tried by hand.

use super::{Done, Heard, Help, Knowable, Offences, OtherNeed, Person, Situation, Stage, Stay, Unfair};
use crate::practice::judgement::{Deed, Member, Set, Share, Whom};
use crate::vocabulary::{AgeGroup, Finding};
use std::fmt;
use std::str::FromStr;

/// The inputs, in the order in which they are written: what was true, then what was done.
const INPUTS: [&str; 19] = [
    "truth", "age", "known", "stage", "acts", "need", "find", "ref", "informed", "back", "heard", "line", "off",
    "stay", "special", "wish", "slips", "deeds", "share",
];

/// The letters of the findings, as practitioners say them; N is "no grounds".
const LETTERS: [(Finding, &str); 8] = [
    (Finding::PresumedVictim, "A"),
    (Finding::ChildAtRisk, "B"),
    (Finding::SuspicionRemains, "C"),
    (Finding::OtherProtectionNeed, "D"),
    (Finding::LabourRights, "E"),
    (Finding::SuspectWithRights, "F"),
    (Finding::Emergency, "G"),
    (Finding::NoGrounds, "N"),
];

/// Characters of a text that a fault quotes.
const QUOTED_CHARS: usize = 40;

/// What is wrong with a person written as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputFault {
    /// Something that is not `name=value`.
    NotAPair(String),
    /// An input that does not exist.
    UnknownInput(String),
    /// An input given twice.
    Twice(&'static str),
    /// A value that the input does not have.
    UnknownValue {
        /// The input.
        input: &'static str,
        /// What was written.
        value: String,
        /// What it may be.
        allowed: Vec<String>,
    },
    /// Slips that are no number from 0 to 255.
    NotANumber(String),
    /// A victim whom somebody careful would clear.
    Unfair(Unfair),
}

impl fmt::Display for InputFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPair(word) => write!(f, "`{}` is no input with a value; write `find=A`", quoted(word)),
            Self::UnknownInput(name) => {
                write!(
                    f,
                    "there is no input `{}`; there are {}",
                    quoted(name),
                    INPUTS.join(", ")
                )
            }
            Self::Twice(input) => write!(f, "`{input}` is given twice; give it once"),
            Self::UnknownValue { input, value, allowed } => write!(
                f,
                "`{}` is no value of `{input}`; it is one of {}",
                quoted(value),
                allowed.join(", ")
            ),
            Self::NotANumber(value) => {
                write!(f, "`{}` is no number of slips; write one from 0 to 255", quoted(value))
            }
            Self::Unfair(unfair) => unfair.fmt(f),
        }
    }
}

impl std::error::Error for InputFault {}

impl From<Unfair> for InputFault {
    fn from(unfair: Unfair) -> Self {
        Self::Unfair(unfair)
    }
}

/// The beginning of what was written, safe to show.
fn quoted(text: &str) -> String {
    let mut shown: String = text.chars().take(QUOTED_CHARS).flat_map(char::escape_debug).collect();
    if text.chars().nth(QUOTED_CHARS).is_some() {
        shown.push('…');
    }
    shown
}

impl FromStr for Person {
    type Err = InputFault;

    fn from_str(text: &str) -> Result<Self, InputFault> {
        let (mut situation, mut done) = (Situation::default(), Done::default());
        let mut given = [false; INPUTS.len()];
        for pair in text.split_whitespace() {
            let (name, value) = pair
                .split_once('=')
                .ok_or_else(|| InputFault::NotAPair(pair.to_owned()))?;
            let known = INPUTS.iter().zip(&mut given).find(|(input, _)| **input == name);
            let (input, is_given) = known.ok_or_else(|| InputFault::UnknownInput(name.to_owned()))?;
            if std::mem::replace(is_given, true) {
                return Err(InputFault::Twice(input));
            }
            read_situation(&mut situation, input, value)?;
            read_done(&mut done, input, value)?;
        }
        Ok(Self::new(situation, done)?)
    }
}

fn read_situation(situation: &mut Situation, input: &'static str, value: &str) -> Result<(), InputFault> {
    match input {
        "truth" => situation.whom = term(input, value, Whom::ALL, Whom::word)?,
        "age" => situation.age = term(input, value, AgeGroup::ALL, AgeGroup::word)?,
        "known" => situation.known = term(input, value, Knowable::ALL, Knowable::word)?,
        "stage" => situation.stage = term(input, value, Stage::ALL, Stage::word)?,
        "acts" => situation.acts_seen = either(input, value, ["none", "seen"])?,
        "need" => situation.need = term(input, value, OtherNeed::ALL, OtherNeed::word)?,
        _ => {}
    }
    Ok(())
}

fn read_done(done: &mut Done, input: &'static str, value: &str) -> Result<(), InputFault> {
    const NO_YES: [&str; 2] = ["no", "yes"];
    match input {
        "find" => done.findings = several(value, |letter| finding(input, letter))?,
        "ref" => done.help = term(input, value, Help::ALL, Help::word)?,
        "informed" => done.is_informed = either(input, value, NO_YES)?,
        "back" => done.way_back = either(input, value, NO_YES)?,
        "heard" => done.heard = term(input, value, Heard::ALL, Heard::word)?,
        "line" => done.line_speaks = either(input, value, NO_YES)?,
        "off" => done.offences = term(input, value, Offences::ALL, Offences::word)?,
        "stay" => done.stay = term(input, value, Stay::ALL, Stay::word)?,
        "special" => done.specialist_called = either(input, value, NO_YES)?,
        "wish" => done.wish_ignored = either(input, value, ["kept", "ignored"])?,
        "slips" => done.slips = value.parse().map_err(|_| InputFault::NotANumber(value.to_owned()))?,
        "deeds" => done.deeds = several(value, |word| term(input, word, Deed::ALL, Deed::word))?,
        "share" => done.told = several(value, |word| share(input, word))?,
        _ => {}
    }
    Ok(())
}

/// The term of this word.
fn term<T: Copy>(input: &'static str, value: &str, all: &[T], word_of: fn(T) -> &'static str) -> Result<T, InputFault> {
    let found = all.iter().copied().find(|&term| word_of(term) == value);
    found.ok_or_else(|| InputFault::UnknownValue {
        input,
        value: value.to_owned(),
        allowed: all.iter().map(|&term| word_of(term).to_owned()).collect(),
    })
}

/// Whether it is the second of two words.
fn either(input: &'static str, value: &str, words: [&'static str; 2]) -> Result<bool, InputFault> {
    Ok(term(input, value, &words, |word| word)? == words[1])
}

/// What stands between plus signs; nothing at all is nothing.
fn several<T: Member>(value: &str, read: impl Fn(&str) -> Result<T, InputFault>) -> Result<Set<T>, InputFault> {
    if value.is_empty() {
        return Ok(Set::EMPTY);
    }
    value.split('+').map(read).collect()
}

fn finding(input: &'static str, letter: &str) -> Result<Finding, InputFault> {
    Ok(term(input, letter, &LETTERS, |(_, letter)| letter)?.0)
}

fn share(input: &'static str, word: &str) -> Result<Share, InputFault> {
    let found = Share::ALL.iter().copied().find(|share| share.to_string() == word);
    found.ok_or_else(|| InputFault::UnknownValue {
        input,
        value: word.to_owned(),
        allowed: Share::ALL.iter().map(Share::to_string).collect(),
    })
}

impl fmt::Display for Person {
    /// Writes what differs from the default, so that it can be read back.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (plain, mut is_first) = (values(&Self::default()), true);
        for ((input, value), usual) in INPUTS.iter().zip(values(self)).zip(plain) {
            if value != usual {
                let gap = if is_first { "" } else { " " };
                write!(f, "{gap}{input}={value}")?;
                is_first = false;
            }
        }
        Ok(())
    }
}

/// The words of each input, in their order.
fn values(person: &Person) -> [String; INPUTS.len()] {
    let (situation, done) = (person.situation(), person.done());
    let either = |holds: bool, words: [&str; 2]| words[usize::from(holds)].to_owned();
    let no_yes = |holds: bool| either(holds, ["no", "yes"]);
    let letters = LETTERS.iter().filter(|(finding, _)| done.findings.has(*finding));
    [
        situation.whom.word().to_owned(),
        situation.age.word().to_owned(),
        situation.known.word().to_owned(),
        situation.stage.word().to_owned(),
        either(situation.acts_seen, ["none", "seen"]),
        situation.need.word().to_owned(),
        joined(letters.map(|(_, letter)| *letter)),
        done.help.word().to_owned(),
        no_yes(done.is_informed),
        no_yes(done.way_back),
        done.heard.word().to_owned(),
        no_yes(done.line_speaks),
        done.offences.word().to_owned(),
        done.stay.word().to_owned(),
        no_yes(done.specialist_called),
        either(done.wish_ignored, ["kept", "ignored"]),
        done.slips.to_string(),
        joined(done.deeds.iter().map(Deed::word)),
        joined(done.told.iter()),
    ]
}

fn joined(words: impl Iterator<Item = impl fmt::Display>) -> String {
    words.map(|word| word.to_string()).collect::<Vec<_>>().join("+")
}
