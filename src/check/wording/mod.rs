//! Lints of the words themselves: can they be read, do they fit, are they said in every language. One lint in each
//! file, named after its fault; here stands what several of them need.

pub(super) mod draft_translation;
pub(super) mod duplicate_text;
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
pub(super) mod untranslated_text;

use super::Subject;
use crate::diagnostic::{Source, Span};
use crate::scenario::translation::Entry;
use crate::scenario::{TextKind, Translation, Written};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// One text in one language, and where it was written.
#[derive(Clone)]
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

impl Subject<'_> {
    /// Every text of the scenario in its own language.
    pub(super) fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.texts.written().map(|w| Line {
            language: &self.draft.language.value,
            key: w.key,
            kind: w.kind,
            text: w.text,
            source: self.source,
            bytes: w.bytes,
        })
    }

    /// Every text in every language.
    pub(super) fn all_lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines().chain(self.pairs().map(|pair| Line {
            language: &pair.translation.language,
            key: pair.source.key,
            kind: pair.source.kind,
            text: &pair.entry.text,
            source: &pair.translation.source,
            bytes: pair.entry.whole.clone(),
        }))
    }

    /// Every text in English.
    pub(super) fn english_lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.all_lines().filter(Line::is_english)
    }

    /// Every translated text that still belongs to something.
    pub(super) fn pairs(&self) -> impl Iterator<Item = Pair<'_>> {
        self.translations.iter().flat_map(|translation| {
            self.texts.written().filter_map(move |source| {
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
        let letters = line
            .text
            .chars()
            .filter(|c| c.is_alphanumeric() || matches!(c, '{' | '}'));
        let folded: String = letters.flat_map(char::to_lowercase).collect();
        let at = *known.entry(folded).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[at].push(line);
    }
    groups.retain(|group| group.len() > 1);
    groups
}
