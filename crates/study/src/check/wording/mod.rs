//! Lints of the words themselves: can they be read, do they fit, are they said in every language. One lint in each
//! file, named after its fault; here stands what several of them need.

pub(super) mod draft_translation;
pub(super) mod duplicate_text;
pub(super) mod glossary_term;
pub(super) mod invisible_character;
pub(super) mod long_label;
pub(super) mod long_question;
pub(super) mod long_sentence;
pub(super) mod misplaced_break;
pub(super) mod missing_full_stop;
pub(super) mod missing_glyph;
pub(super) mod missing_translation;
pub(super) mod mixed_quotes;
pub(super) mod mixed_script;
pub(super) mod orphan_translation;
pub(super) mod placeholder_differs;
pub(super) mod pronoun_case;
pub(super) mod reading;
pub(super) mod reading_age_too_high;
pub(super) mod stale_translation;
pub(super) mod stray_space;
pub(super) mod text_near_limit;
pub(super) mod translation_too_long;
pub(super) mod unbreakable_run;
pub(super) mod unreadable_translation;
pub(super) mod unsigned_translation;
pub(super) mod untranslated_text;

use super::Subject;
use super::prose::Reading;
use crate::diagnostic::{Source, Span};
use crate::scenario::translation::Entry;
use crate::scenario::{TextKind, Translation, Written};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// One text in one language, and where it was written.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    pub language: &'a str,
    pub key: &'a str,
    pub kind: TextKind,
    pub text: &'a str,
    source: &'a Arc<Source>,
    bytes: Range<usize>,
}

impl Line<'_> {
    /// Where the whole text stands.
    pub(super) fn span(&self) -> Span {
        Span {
            source: self.source.clone(),
            bytes: self.bytes.clone(),
        }
    }

    /// Where a part of the text stands; the whole text when it is written with signs that stand for others. A part that
    /// stands there more than once is found by its place in the text.
    pub(super) fn span_of(&self, part: &str) -> Span {
        let mut span = self.span();
        let whole = self.source.text.get(self.bytes.clone()).unwrap_or("");
        let offset = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let earlier = self.text.get(..offset).map_or(0, |before| before.matches(part).count());
        if let Some((at, _)) = whole.match_indices(part).nth(earlier).filter(|_| !part.is_empty()) {
            let start = self.bytes.start + at;
            span.bytes = start..start + part.len();
        }
        span
    }

    /// Whether the rules of English apply.
    pub(super) fn is_english(&self) -> bool {
        self.language == "en" || self.language.starts_with("en-")
    }
}

/// A translated text beside the text it was made from.
pub(super) struct Pair<'a> {
    pub source: Written<'a>,
    pub entry: &'a Entry,
    pub translation: &'a Translation,
}

impl Pair<'_> {
    /// Where the name of the message stands.
    pub(super) fn name(&self) -> Span {
        self.translation.span(self.entry.name.clone())
    }
}

impl<'a> Subject<'a> {
    /// What one pass found of every text: its number, its language and the finding. Those of the scenario come first.
    pub(super) fn readings(&self) -> impl Iterator<Item = (usize, &'a str, &Reading)> {
        let own = self.said.readings().iter().map(|reading| (self.language(), reading));
        let translated = self
            .said
            .translated()
            .iter()
            .map(|(line, reading)| (line.language, reading));
        let all = own.chain(translated).enumerate();
        all.map(|(number, (language, reading))| (number, language, reading))
    }

    /// A text by its number.
    pub(super) fn line(&self, number: usize) -> Line<'a> {
        if let Some(at) = number.checked_sub(self.said.readings().len()) {
            return self.said.translated()[at].0.clone();
        }
        let written = self.texts.nth(number);
        Line {
            language: self.language(),
            key: written.key,
            kind: written.kind,
            text: written.text,
            source: self.source,
            bytes: written.bytes,
        }
    }

    const fn language(&self) -> &'a str {
        self.draft.language.value.as_str()
    }

    /// The texts of the scenario, in its own language, of whose reading something is so.
    pub(super) fn lines(&self, test: impl Fn(&Reading) -> bool) -> impl Iterator<Item = Line<'a>> {
        let readings = self.said.readings().iter().enumerate();
        readings
            .filter(move |(_, reading)| test(reading))
            .map(|(number, _)| self.line(number))
    }

    /// The texts in every language, of whose reading something is so.
    pub(super) fn all_lines(&self, test: impl Fn(&Reading) -> bool) -> impl Iterator<Item = Line<'a>> {
        self.readings()
            .filter(move |(.., reading)| test(reading))
            .map(|(number, ..)| self.line(number))
    }

    /// The texts in English, of whose reading something is so.
    pub(super) fn english_lines(&self, test: impl Fn(&Reading) -> bool) -> impl Iterator<Item = Line<'a>> {
        self.all_lines(test).filter(Line::is_english)
    }

    /// Every translated text as a line.
    pub(super) fn translated_lines(&self) -> impl Iterator<Item = Line<'a>> {
        self.pairs().map(|pair| Line {
            language: &pair.translation.language,
            key: pair.source.key,
            kind: pair.source.kind,
            text: &pair.entry.text,
            source: &pair.translation.source,
            bytes: pair.entry.whole.clone(),
        })
    }

    /// Every translated text that still belongs to something.
    pub(super) fn pairs(&self) -> impl Iterator<Item = Pair<'a>> {
        let texts = self.texts;
        self.translations.iter().flat_map(move |translation| {
            texts.written().filter_map(move |source| {
                Some(Pair {
                    entry: translation.entry(source.key)?,
                    source,
                    translation,
                })
            })
        })
    }

    /// The place of a text in `scenario.ron`.
    pub(super) fn span_of_text(&self, text: &Written<'_>) -> Span {
        Span {
            source: self.source.clone(),
            bytes: text.bytes.clone(),
        }
    }
}

/// The texts whose words are the same, letters and digits only, as groups of two or more in the order of the file.
pub(super) fn said_twice<'a>(lines: impl Iterator<Item = Line<'a>>) -> Vec<Vec<Line<'a>>> {
    let mut groups: Vec<Vec<Line<'a>>> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines {
        let at = *known.entry(letters(line.text).collect()).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[at].push(line);
    }
    groups.retain(|group| group.len() > 1);
    groups
}

/// What of a text counts when it is held against another: letters, digits and placeholders, in lower case.
fn letters(text: &str) -> impl Iterator<Item = char> {
    let letters = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '{' | '}'));
    letters.flat_map(char::to_lowercase)
}
