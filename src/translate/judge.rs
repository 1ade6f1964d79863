//! What is wrong with a translation, held against what it translates. Whether the words are good is for people to say.

use super::pattern::{self, Shape};
use super::{Original, Originals, Translated, Unit};
use crate::locale::words::seen_characters;
use crate::practice::Glossary;
use crate::scenario::{State, placeholder_faults};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What is wrong with one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not translated.
    Missing,
    /// Nothing asks for it.
    Unknown,
    /// The text has changed since, or nobody knows which one it was.
    Stale,
    /// It has more characters than can, or should, be shown.
    TooLong {
        /// How many it has.
        seen: usize,
        /// How many are possible.
        limit: usize,
    },
    /// A value is lost, or one is asked for that is not there: what, and what to do.
    Placeholder(String, String),
    /// It breaks the glossary: how, and what to say.
    Term(String, String),
    /// It asks for a text that asks for it in the end.
    Ring(String),
    /// It asks for a text that is not there.
    Asks(String),
}

impl Fault {
    /// The rule of the check that it breaks.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing-translation",
            Self::Unknown => "orphan-translation",
            Self::Stale => "stale-translation",
            Self::TooLong { .. } => "translation-too-long",
            Self::Placeholder(..) => "placeholder-differs",
            Self::Term(..) => "glossary-term",
            Self::Ring(_) | Self::Asks(_) => "cyclic-reference",
        }
    }

    /// What is wrong, in words, and what to do.
    #[must_use]
    pub fn words(&self) -> (String, String) {
        match self {
            Self::Missing => ("this text is not translated".to_owned(), "translate it".to_owned()),
            Self::Unknown => (
                "this translates a text that there is not".to_owned(),
                "look whether its name is misspelt; otherwise remove it".to_owned(),
            ),
            Self::Stale => (
                "the text that this was translated from has changed since, or is not known".to_owned(),
                "look at both; when they say the same, remove the line `# source:` and take the file in again"
                    .to_owned(),
            ),
            Self::TooLong { seen, limit } => (
                format!("this translation has {seen} characters; there is room for {limit}"),
                "say it shorter".to_owned(),
            ),
            Self::Placeholder(words, help) | Self::Term(words, help) => (words.clone(), help.clone()),
            Self::Ring(other) => (
                format!("this text asks for `{other}`, which asks for it in the end"),
                "write the words out in one of them".to_owned(),
            ),
            Self::Asks(other) => (
                format!("this text asks for `{other}`, which is not there"),
                "write the words out, or add what it asks for".to_owned(),
            ),
        }
    }
}

/// Something wrong, and with which text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The name of the message.
    pub id: String,
    /// What is wrong.
    pub fault: Fault,
    /// Where its name stands in the file of the translation.
    pub place: Option<Range<usize>>,
}

/// Everything wrong with a translation, in the order of what it translates, then of what it has beyond that.
#[must_use]
pub fn judge(
    originals: &Originals,
    translated: &Translated,
    language: &str,
    glossary: Option<&Glossary>,
) -> Vec<Finding> {
    let mut found = Vec::new();
    for original in originals.all() {
        match translated.unit(&original.id) {
            Some(unit) => {
                let faults = faults(original, unit, language, glossary);
                found.extend(faults.into_iter().map(|fault| finding(unit, fault)));
            }
            None => found.push(Finding {
                id: original.id.clone(),
                fault: Fault::Missing,
                place: None,
            }),
        }
    }
    let is_unknown = |u: &&Unit| originals.get(&u.id).is_none() && !u.id.starts_with('-');
    let unknown = translated.units.iter().filter(is_unknown);
    found.extend(unknown.map(|unit| finding(unit, Fault::Unknown)));
    references(originals, translated, &mut found);
    found
}

fn finding(unit: &Unit, fault: Fault) -> Finding {
    Finding {
        id: unit.id.clone(),
        fault,
        place: Some(unit.place.clone()),
    }
}

fn faults(original: &Original, unit: &Unit, language: &str, glossary: Option<&Glossary>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let is_seen = unit.seen.as_ref().is_some_and(|seen| *seen == original.text);
    if !is_seen && unit.source.as_ref() != Some(&original.fingerprint) {
        faults.push(Fault::Stale);
    }
    let (source, target) = (pattern::shape(&original.text), pattern::shape(&unit.text));
    let shown = match &original.written {
        Some(written) => match pattern::to_text(&unit.text) {
            Ok(text) => {
                let found = placeholder_faults(written, &text, language.starts_with("en"));
                faults.extend(found.into_iter().map(|(words, help)| Fault::Placeholder(words, help)));
                text
            }
            Err(words) => {
                let help = "write the words out; only people are filled in: { $first }".to_owned();
                faults.push(Fault::Placeholder(words, help));
                String::new()
            }
        },
        None => {
            values(&source, &target, &mut faults);
            target.longest.clone()
        }
    };
    let seen = seen_characters(&shown);
    if seen > original.limit {
        let limit = original.limit;
        faults.push(Fault::TooLong { seen, limit });
    }
    let broken = glossary
        .map(|g| g.broken(&source.words, &target.words))
        .unwrap_or_default();
    faults.extend(broken.iter().map(|fault| Fault::Term(fault.to_string(), fault.help())));
    faults
}

/// Values of the program: what the English shows is shown; what only decides between its forms may be left out, because not
/// every language has them.
fn values(source: &Shape, target: &Shape, faults: &mut Vec<Fault>) {
    let given: BTreeSet<&String> = source.variables().collect();
    let used: BTreeSet<&String> = target.variables().collect();
    for lost in source.shown.iter().filter(|name| !used.contains(name)) {
        faults.push(Fault::Placeholder(
            format!("{{ ${lost} }} is lost"),
            format!("write {{ ${lost} }} where it belongs"),
        ));
    }
    for other in used.difference(&given) {
        let words = format!("{{ ${other} }} does not stand in the text");
        faults.push(Fault::Placeholder(
            words,
            "use the values of the text, and no others".to_owned(),
        ));
    }
    for call in target
        .calls
        .iter()
        .filter(|name| !["NUMBER", "DATETIME"].contains(&name.as_str()))
    {
        let words = format!("the function `{call}` is not known");
        faults.push(Fault::Placeholder(words, "write the words out".to_owned()));
    }
}

/// Texts that ask for others: for one that is not there, or in a ring.
fn references(originals: &Originals, translated: &Translated, found: &mut Vec<Finding>) {
    let asks: BTreeMap<&str, BTreeSet<String>> = translated
        .units
        .iter()
        .map(|unit| (unit.id.as_str(), pattern::shape(&unit.text).asks))
        .filter(|(_, asks)| !asks.is_empty())
        .collect();
    let is_there = |id: &String| translated.unit(id).is_some() || originals.get(id).is_some();
    for (id, wanted) in &asks {
        let Some(unit) = translated.unit(id) else { continue };
        let lost = wanted.iter().filter(|id| !is_there(id));
        found.extend(lost.map(|other| finding(unit, Fault::Asks(other.clone()))));
    }
    for (id, next) in pattern::rings(&asks) {
        found.extend(translated.unit(&id).map(|unit| finding(unit, Fault::Ring(next))));
    }
}

/// How far a translation is.
#[derive(Clone, Debug)]
pub struct Status {
    /// What is translated.
    pub name: String,
    /// The language.
    pub language: String,
    /// How many texts there are.
    pub texts: usize,
    /// How many of them are translated.
    pub translated: usize,
    /// What its files say of it.
    pub said: State,
    /// Whether a speaker has signed for it.
    pub is_signed: bool,
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// How many faults keep parts of its files from being read.
    pub unreadable: usize,
}

impl Status {
    /// Judges a translation.
    #[must_use]
    pub fn of(
        originals: &Originals,
        translated: &Translated,
        language: &str,
        glossary: Option<&Glossary>,
        is_signed: bool,
    ) -> Self {
        let units = translated.units.iter().filter(|u| originals.get(&u.id).is_some());
        let head = translated.head.state.unwrap_or(State::Draft);
        let is_draft = |unit: &Unit| unit.state.unwrap_or(head) == State::Draft;
        Self {
            name: originals.name.clone(),
            language: language.to_owned(),
            texts: originals.all().len(),
            translated: units.clone().count(),
            said: if head == State::Draft || units.clone().any(is_draft) {
                State::Draft
            } else {
                State::Reviewed
            },
            is_signed,
            findings: judge(originals, translated, language, glossary),
            unreadable: translated.faults.len(),
        }
    }

    /// The word for how far it is.
    #[must_use]
    pub const fn state(&self) -> &'static str {
        match (self.said, self.is_signed) {
            (State::Reviewed, true) => "signed",
            (State::Reviewed, false) => "reviewed, not signed",
            (State::Draft, _) => "draft",
        }
    }

    /// The findings of one rule.
    pub fn of_rule<'s>(&'s self, code: &'s str) -> impl Iterator<Item = &'s Finding> {
        self.findings.iter().filter(move |f| f.fault.code() == code)
    }
}
