//! The words that every translation into a language uses for the terms of the field. In this field a wrong word does harm, and
//! two words for one thing confuse: so there is one list, shown to translators and held against what they write.
//!
//! No mark hangs on it. A term is found in the source as whole words in any case, with hyphens as they are written, and the
//! longest one wins: "presumed victim" is not also "victim". In the translation a word is found as letters, because not
//! every language puts spaces between words.

use crate::diagnostic::{Sink, Source};
use crate::group;
use crate::read::typed;
use std::collections::BTreeMap;
use std::sync::Arc;

group! {
    /// A term, and how it is said.
    #[derive(PartialEq, Eq)]
    Term "a term" {
        /// Its name in the list.
        id: String,
        /// The words of the source that it stands behind.
        source: Vec<String>,
        /// What a translation says, the preferred word first.
        say: Vec<String>,
        /// What a translation never says for it.
        never: Vec<String>,
        /// Something a translator should know.
        note: Option<String>,
    }
}

group! {
    /// `author.glossary.km.ron`.
    GlossaryFile "a glossary" {
        /// As it is called.
        language: String,
        /// As it is called.
        terms: Vec<Term>,
    }
}

/// The terms of one language.
#[derive(Clone, Debug)]
pub struct Glossary {
    language: String,
    terms: Vec<Term>,
    /// By the first word of a form: all its words, and the term; longer ones first.
    forms: BTreeMap<String, Vec<(Vec<String>, usize)>>,
}

/// How a translation breaks the glossary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermFault<'g> {
    /// The source has the term, the translation none of its words.
    LeftOut(&'g Term),
    /// The translation says what is never said for this term.
    Contradicts(&'g Term, &'g str),
}

impl Glossary {
    pub(super) fn new(file: GlossaryFile) -> Self {
        let mut forms: BTreeMap<String, Vec<(Vec<String>, usize)>> = BTreeMap::new();
        for (at, term) in file.terms.iter().enumerate() {
            for form in &term.source {
                let words: Vec<String> = words(form).map(|w| w.text).collect();
                if let Some(first) = words.first() {
                    forms.entry(first.clone()).or_default().push((words, at));
                }
            }
        }
        for alike in forms.values_mut() {
            alike.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Self {
            language: file.language,
            terms: file.terms,
            forms,
        }
    }

    /// Reads one list alone; nothing when it is none. The library tells what is wrong with it.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut sink = Sink::default();
        let source = Arc::new(Source::new(String::new(), text));
        typed(&source, &mut sink).filter(|_| !sink.has_errors()).map(Self::new)
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Every term, in the order of the file.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// What is wrong with the list itself, in words.
    pub(super) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut ids: Vec<&str> = self.terms.iter().map(|t| t.id.as_str()).collect();
        ids.sort_unstable();
        faults.extend(
            ids.windows(2)
                .filter(|pair| pair[0] == pair[1])
                .map(|pair| format!("the term {} stands twice", pair[0])),
        );
        let mut known: Vec<(Vec<String>, &str)> = Vec::new();
        for term in &self.terms {
            if term.say.is_empty() {
                faults.push(format!("the term {} has no word to say", term.id));
            }
            let spoken = term.say.iter().chain(&term.never);
            if spoken.clone().any(|word| bare(word).trim().is_empty()) {
                faults.push(format!("a word of the term {} is empty", term.id));
            }
            for form in &term.source {
                let form_words: Vec<String> = words(form).map(|w| w.text).collect();
                if form_words.is_empty() {
                    faults.push(format!("a source of the term {} is empty", term.id));
                }
                known.push((form_words, form));
            }
        }
        known.sort();
        let twice = known.windows(2).filter(|pair| pair[0].0 == pair[1].0);
        faults.extend(twice.map(|pair| format!("the source “{}” stands twice", pair[0].1)));
        faults
    }

    /// The terms of a source text, each once, in the order in which they are met.
    #[must_use]
    pub fn find(&self, source: &str) -> Vec<&Term> {
        let words: Vec<Word> = words(source).collect();
        let mut found: Vec<usize> = Vec::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let alike = self.forms.get(&word.text).map_or(&[][..], Vec::as_slice);
            let stands = |form: &Vec<String>| {
                let here = words.get(at..at + form.len());
                here.is_some_and(|here| {
                    here.iter().zip(form).all(|(w, f)| w.text == *f) && here.iter().skip(1).all(|w| w.joined)
                })
            };
            match alike.iter().find(|(form, _)| stands(form)) {
                Some((form, term)) => {
                    if !found.contains(term) {
                        found.push(*term);
                    }
                    at += form.len();
                }
                None => at += 1,
            }
        }
        found.into_iter().map(|at| &self.terms[at]).collect()
    }

    /// How a translation of a text breaks the glossary. What is never said counts only where the source has the term: the
    /// same letters may be right for something else.
    #[must_use]
    pub fn broken(&self, source: &str, target: &str) -> Vec<TermFault<'_>> {
        let terms = self.find(source);
        if terms.is_empty() {
            return Vec::new();
        }
        let target = bare(target);
        let has = |word: &String| target.contains(&bare(word));
        let mut faults = Vec::new();
        for term in terms {
            if let Some(word) = term.never.iter().find(|word| has(word)) {
                faults.push(TermFault::Contradicts(term, word));
            } else if !term.say.iter().any(has) {
                faults.push(TermFault::LeftOut(term));
            }
        }
        faults
    }
}

impl std::fmt::Display for TermFault<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::LeftOut(term) => write!(f, "“{}” is not said", term.source.first().map_or("", String::as_str)),
            Self::Contradicts(term, word) => {
                write!(
                    f,
                    "“{word}” is never said for “{}”",
                    term.source.first().map_or("", String::as_str)
                )
            }
        }
    }
}

impl TermFault<'_> {
    /// What to say instead.
    #[must_use]
    pub fn help(&self) -> String {
        let (Self::LeftOut(term) | Self::Contradicts(term, _)) = self;
        let say = term
            .say
            .iter()
            .map(|w| format!("“{w}”"))
            .collect::<Vec<_>>()
            .join(" or ");
        match &term.note {
            Some(note) => format!("say {say}; {note}"),
            None => format!("say {say}"),
        }
    }
}

/// Letters to look for, and to look in.
fn bare(text: &str) -> String {
    text.replace(['\u{200b}', '\u{2060}'], "").to_lowercase()
}

struct Word {
    text: String,
    /// Nothing but spaces stands between it and the word before.
    joined: bool,
}

/// The words of a source text in lower case. What stands in braces is a placeholder; a hyphen belongs to its word.
fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut rest = text;
    let mut joined = false;
    let is_word = |c: char| c.is_alphanumeric() || is_hyphen(c);
    std::iter::from_fn(move || {
        while let Some(c) = rest.chars().next() {
            if is_word(c) {
                let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
                let word = rest[..end].replace(is_hyphen, "-").to_lowercase();
                rest = &rest[end..];
                let word = Word {
                    text: word.trim_matches('-').to_owned(),
                    joined: std::mem::replace(&mut joined, true),
                };
                if !word.text.is_empty() {
                    return Some(word);
                }
                joined = false;
            } else if c == '{' {
                joined = false;
                rest = rest.split_once('}').map_or("", |(_, after)| after);
            } else {
                joined &= c.is_whitespace();
                rest = &rest[c.len_utf8()..];
            }
        }
        None
    })
}

const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary() -> Glossary {
        let term = |id: &str, source: &[&str], say: &[&str], never: &[&str]| Term {
            id: id.to_owned(),
            source: source.iter().map(|s| (*s).to_owned()).collect(),
            say: say.iter().map(|s| (*s).to_owned()).collect(),
            never: never.iter().map(|s| (*s).to_owned()).collect(),
            note: None,
        };
        Glossary::new(GlossaryFile {
            language: "xx".to_owned(),
            terms: vec![
                term("victim", &["victim", "victims"], &["Opfer"], &["Beute"]),
                term("presumed-victim", &["presumed victim"], &["mutmaßliches Opfer"], &[]),
                term("non-punishment", &["non-punishment"], &["ស្រឡាញ់"], &[]),
            ],
        })
    }

    fn found(text: &str) -> Vec<&'static str> {
        let names = ["victim", "presumed-victim", "non-punishment"];
        let glossary = glossary();
        let found = glossary.find(text);
        found
            .iter()
            .filter_map(|t| names.into_iter().find(|n| *n == t.id))
            .collect()
    }

    /// If this fails, a translator is told to use a word for something that the text does not say.
    #[test]
    fn terms_are_whole_words_and_the_longest_wins() {
        assert_eq!(
            found("A Presumed\n victim, and VICTIMS."),
            ["presumed-victim", "victim"]
        );
        assert_eq!(found("the presumed victim's bag"), ["presumed-victim"]);
        assert_eq!(found("It is presumed. Victim support"), ["victim"]);
        assert_eq!(found("victimise, victim-centred, punishment, { $victim }"), [""; 0]);
        assert_eq!(found("non\u{2011}punishment"), ["non-punishment"]);
    }

    /// If this fails, a translation that follows the list is blamed, or one that does not is let through.
    #[test]
    fn a_translation_is_held_against_the_list() {
        let glossary = glossary();
        assert!(glossary.broken("victims", "die OPFER").is_empty());
        assert!(glossary.broken("non-punishment", "ស្រឡា\u{200b}ញ់").is_empty());
        assert!(
            glossary.broken("hello", "Beute").is_empty(),
            "the same letters for something else"
        );
        let words = |source, target| {
            glossary
                .broken(source, target)
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(words("victims", "die Leute"), ["“victim” is not said"]);
        assert_eq!(words("victims", "Opfer, Beute"), ["“Beute” is never said for “victim”"]);
    }
}
