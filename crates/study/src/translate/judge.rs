//! What is wrong with a translation, held against what it translates. Whether the words are good is for people to say.

use super::pattern::{self, Shape};
use super::{Original, Originals, Translated, Unit};
use crate::diagnostic::{Diagnostic, Severity, is_invisible};
use crate::locale::coverage::is_covered;
use crate::locale::join::{JOIN, hidden};
use crate::locale::translated::State;
use crate::locale::words::seen_characters;
use crate::practice::Glossary;
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
    /// It stands in two files.
    Twice,
    /// A character that nobody can see steers how it runs.
    Invisible(char),
    /// No font of the program has a character.
    Glyph(char),
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
            Self::Twice => "unreadable-translation",
            Self::Invisible(_) => "invisible-character",
            Self::Glyph(_) => "missing-glyph",
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
            Self::Twice => (
                "this text is translated in another file as well".to_owned(),
                "remove one of the two".to_owned(),
            ),
            Self::Invisible(c) => (
                format!("a character that cannot be seen: U+{:04X}", u32::from(*c)),
                "take it out; it can turn a text round".to_owned(),
            ),
            Self::Glyph(c) => (
                format!(
                    "no font of the program has the character “{c}” (U+{:04X})",
                    u32::from(*c)
                ),
                "write another one".to_owned(),
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
    /// Whether it is only bad.
    pub is_advice: bool,
    /// Which of the files it stands in, and where its name stands there.
    pub place: Option<(usize, Range<usize>)>,
}

impl Finding {
    fn of(file: usize, unit: &Unit, fault: Fault) -> Self {
        Self {
            id: unit.id.clone(),
            is_advice: matches!(fault, Fault::Glyph(_)),
            fault,
            place: Some((file, unit.place.clone())),
        }
    }

    /// As a fault with its place; `files` are those that were judged.
    #[must_use]
    pub fn told(&self, originals: &Originals, files: &[Translated]) -> Diagnostic {
        let (words, help) = self.fault.words();
        let mut told = match self.fault {
            Fault::Ring(_) | Fault::Asks(_) => Diagnostic::warning("cyclic-reference", words),
            _ => Diagnostic::warning(self.fault.code(), words),
        };
        told = told.help(help);
        if self.is_advice {
            told.severity = Severity::Advice;
        }
        told = match &self.place {
            Some((file, bytes)) => match files.get(*file) {
                Some(file) => told.at(file.span(bytes.clone()), "this translation"),
                None => told,
            },
            None => told.in_file(files.first().map_or("", |f| f.source.name.as_str())),
        };
        let original = originals.get(&self.id).filter(|o| !o.span().source.text.is_empty());
        match original.filter(|_| !matches!(self.fault, Fault::Unknown)) {
            Some(original) => told.related(original.span(), "the text it is made from"),
            None => told,
        }
    }
}

/// Everything wrong with a translation, which may lie in several files: in the order of what it translates, then what it has
/// beyond that.
#[must_use]
pub fn judge(originals: &Originals, files: &[Translated], language: &str, glossary: Option<&Glossary>) -> Vec<Finding> {
    let mut found = Vec::new();
    for original in originals.all() {
        let Some((file, unit)) = find(files, &original.id) else {
            found.push(Finding {
                id: original.id.clone(),
                fault: Fault::Missing,
                is_advice: false,
                place: None,
            });
            continue;
        };
        for fault in faults(original, unit, language, glossary) {
            let is_soft = matches!(fault, Fault::TooLong { .. }) && !original.limit_is_hard;
            let mut finding = Finding::of(file, unit, fault);
            finding.is_advice |= is_soft;
            found.push(finding);
        }
    }
    let all = files
        .iter()
        .enumerate()
        .flat_map(|(n, file)| file.units.iter().map(move |unit| (n, unit)));
    for (n, unit) in all {
        if originals.get(&unit.id).is_none() && !unit.id.starts_with('-') {
            found.push(Finding::of(n, unit, Fault::Unknown));
        }
        if find(files, &unit.id).is_some_and(|(first, _)| first != n) {
            found.push(Finding::of(n, unit, Fault::Twice));
        }
    }
    references(originals, files, &mut found);
    found
}

/// A translated text, and the file it stands in.
fn find<'f>(files: &'f [Translated], id: &str) -> Option<(usize, &'f Unit)> {
    files.iter().enumerate().find_map(|(n, file)| Some((n, file.unit(id)?)))
}

fn faults(original: &Original, unit: &Unit, language: &str, glossary: Option<&Glossary>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let is_seen = unit.seen.as_ref().is_some_and(|seen| *seen == original.text);
    if !is_seen && unit.source.as_ref() != Some(&original.fingerprint) {
        faults.push(Fault::Stale);
    }
    let (source, target) = (pattern::shape(&original.text), pattern::shape(&unit.text));
    let shown = match original.written.as_ref().zip(original.rules) {
        Some((written, rules)) => match (rules.to_text)(&unit.text) {
            Ok(text) => {
                let found = (rules.faults)(written, &text, language.starts_with("en"));
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
    let chars = || unit.text.chars().chain(target.longest.chars());
    // As it is written, the joiner of words may stand alone between quotation marks.
    let written = unit.text.chars().filter(|&c| is_invisible(c) && c != JOIN);
    let read = hidden(&target.words).chain(hidden(&target.longest)).map(|(_, c)| c);
    let hidden: BTreeSet<char> = written.chain(read).collect();
    let undrawn: BTreeSet<char> = chars()
        .filter(|&c| !is_invisible(c) && c != '\t' && !is_covered(c))
        .collect();
    faults.extend(hidden.into_iter().map(Fault::Invisible));
    faults.extend(undrawn.into_iter().map(Fault::Glyph));
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
fn references(originals: &Originals, files: &[Translated], found: &mut Vec<Finding>) {
    let asks: BTreeMap<&str, BTreeSet<String>> = files
        .iter()
        .flat_map(|file| &file.units)
        .map(|unit| (unit.id.as_str(), pattern::shape(&unit.text).asks))
        .filter(|(_, asks)| !asks.is_empty())
        .collect();
    let mut push = |id: &str, fault: Fault| {
        found.extend(find(files, id).map(|(n, unit)| Finding::of(n, unit, fault)));
    };
    for (id, wanted) in &asks {
        for other in wanted
            .iter()
            .filter(|other| find(files, other).is_none() && originals.get(other).is_none())
        {
            push(id, Fault::Asks(other.clone()));
        }
    }
    for (id, next) in pattern::rings(&asks) {
        push(&id, Fault::Ring(next));
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
    /// Judges a translation, which may lie in several files.
    #[must_use]
    pub fn of(
        originals: &Originals,
        files: &[Translated],
        language: &str,
        glossary: Option<&Glossary>,
        is_signed: bool,
    ) -> Self {
        let units = || {
            files
                .iter()
                .flat_map(|file| file.units.iter().map(|unit| (file.head.state, unit)))
        };
        let known = || units().filter(|(_, unit)| originals.get(&unit.id).is_some());
        let is_draft = |(head, unit): (Option<State>, &Unit)| unit.state.or(head) != Some(State::Reviewed);
        Self {
            name: originals.name.clone(),
            language: language.to_owned(),
            texts: originals.all().len(),
            translated: known().count(),
            said: if known().count() == 0 || known().any(is_draft) {
                State::Draft
            } else {
                State::Reviewed
            },
            is_signed,
            findings: judge(originals, files, language, glossary),
            unreadable: files.iter().map(|file| file.faults.len()).sum(),
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
