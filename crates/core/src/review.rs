//! Who has looked at a scenario, `review.ron`: read through the layer that every file goes through. A scenario without a review
//! plays, marked as a draft.

use crate::diagnostic::{Sink, Source, Span};
use crate::group;
use crate::read::{Text, source_of, typed};
use crate::words;
use std::sync::Arc;

/// The name of the file.
pub const REVIEW: &str = "review.ron";
/// Bytes of one. What twenty people have to say has a tenth.
const BYTES: usize = 1024 * 1024;
/// Entries of one list. Nobody reads more.
pub const ENTRIES: usize = 200;

words! {
    /// How far a review is.
    Status "a status" {
        /// Somebody still has to read it.
        Draft,
        /// Everybody has read it who has to.
        Reviewed,
    }
    /// What somebody who reviews knows about.
    Knows "what a reviewer knows about" {
        /// The practice of identifying and referring.
        Practice,
        /// The law.
        Law,
        /// What it is like to have lived through it.
        LivedExperience,
        /// The language.
        Language,
    }
}

group! {
    /// `review.ron`.
    ReviewDraft "a review" {
        /// How far it is.
        status: Status,
        /// Who has read it.
        reviews: Vec<ReviewedDraft>,
        /// What is still open.
        open: Vec<Text>,
        /// Rules of the check that this scenario may break, each with its reason.
        allows: Vec<AllowedDraft>,
    }
    /// Somebody has read it.
    ReviewedDraft "one review" most 200 {
        /// Name or initials.
        by: Text,
        /// What they know about.
        role: Knows,
        /// The language whose translation they have read (`km`); none: the language of the scenario.
        language: Option<Text>,
        /// The day, year first: `2026-05-02`.
        date: Text,
        /// What they said.
        note: Option<Text>,
    }
    /// A rule that may be broken.
    AllowedDraft "a rule that may be broken" most 200 {
        /// The name of the rule.
        rule: Text,
        /// Why this scenario may break it.
        because: Text,
    }
}

/// Words of a review, with their place.
#[derive(Clone, Debug)]
pub struct Said {
    /// The words.
    pub words: String,
    /// Where they stand.
    pub at: Span,
}

/// Somebody has read it.
#[derive(Clone, Debug)]
pub struct Reviewed {
    /// Name or initials.
    pub by: Said,
    /// What they know about.
    pub role: Knows,
    /// The language whose translation they have read; none: that of the scenario.
    pub language: Option<String>,
    /// The day.
    pub date: Said,
    /// What they said.
    pub note: Option<String>,
}

/// A rule of the check that may be broken.
#[derive(Clone, Debug)]
pub struct Allowed {
    /// The rule.
    pub rule: Said,
    /// Why.
    pub because: Said,
}

/// Who has looked at a scenario. Without a file: nobody.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// Whether the file says that it is complete.
    pub says_reviewed: bool,
    /// Who has read it.
    pub reviews: Vec<Reviewed>,
    /// What is still open.
    pub open: Vec<Said>,
    /// Rules that may be broken.
    pub allows: Vec<Allowed>,
}

impl Review {
    /// Reads a review. One that cannot be read reviews nothing; that has been told then.
    #[must_use]
    pub fn read(name: &str, bytes: &[u8], sink: &mut Sink) -> Self {
        let Some(source) = source_of(name, bytes, BYTES, sink) else {
            return Self::default();
        };
        let mut own = Sink::default();
        let draft: Option<ReviewDraft> = typed(&source, &mut own);
        // What was mended is no signature.
        let is_whole = !own.has_errors();
        own.into_sorted().into_iter().for_each(|fault| sink.push(fault));
        draft
            .filter(|_| is_whole)
            .map(|draft| Self::of(&draft, &source))
            .unwrap_or_default()
    }

    fn of(draft: &ReviewDraft, source: &Arc<Source>) -> Self {
        let words = |text: Text| text.words_in(&source.text).into_owned();
        let said = |text: Text| Said {
            words: words(text),
            at: Span {
                source: Arc::clone(source),
                bytes: text.bytes(),
            },
        };
        let reviewed = |of: &ReviewedDraft| Reviewed {
            by: said(of.by),
            role: of.role,
            language: of.language.map(words),
            date: said(of.date),
            note: of.note.map(words),
        };
        let allowed = |of: &AllowedDraft| Allowed {
            rule: said(of.rule),
            because: said(of.because),
        };
        Self {
            says_reviewed: draft.status == Status::Reviewed,
            reviews: draft.reviews.iter().map(reviewed).collect(),
            open: draft.open.iter().take(ENTRIES).map(|&text| said(text)).collect(),
            allows: draft.allows.iter().map(allowed).collect(),
        }
    }

    /// Whether the review is complete, as far as the file says so and somebody has signed.
    #[must_use]
    pub const fn is_reviewed(&self) -> bool {
        self.says_reviewed && !self.reviews.is_empty()
    }

    /// Whether somebody who knows a language has signed for the translation into it.
    #[must_use]
    pub fn signs(&self, language: &str) -> bool {
        let signs = |of: &Reviewed| of.role == Knows::Language && of.language.as_deref() == Some(language);
        self.reviews
            .iter()
            .any(|of| signs(of) && !of.by.words.trim().is_empty())
    }
}
