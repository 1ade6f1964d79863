//! Who has looked at a scenario, or at the texts of the program.

use super::super::limits::{PASSAGE_CHARS, REVIEW_ENTRIES};
use super::super::{Allowed, Review, Reviewed};
use super::{Resolver, parse};
use crate::diagnostic::{Diagnostic, Sink, Source, text_in};
use serde::Deserialize;
use std::sync::Arc;

impl Review {
    /// Reads a `review.ron`. One that cannot be read reviews nothing.
    #[must_use]
    pub fn read(name: String, bytes: &[u8], sink: &mut Sink) -> Self {
        #[derive(Deserialize)]
        enum Status {
            Draft,
            Reviewed,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename = "Review")]
        struct File {
            status: Status,
            #[serde(default)]
            reviews: Vec<Reviewed>,
            #[serde(default)]
            open: Vec<String>,
            #[serde(default)]
            allows: Vec<Allowed>,
        }
        let text = match text_in(bytes) {
            Ok(text) => text,
            Err(fault) => {
                sink.push(fault.told("not-utf8", &name));
                return Self::default();
            }
        };
        let source = Arc::new(Source::new(name.clone(), &text));
        let file: Result<File, Diagnostic> = parse(&source);
        if let Ok(file) = &file {
            for words in too_much(&file.reviews, &file.open, &file.allows) {
                let fault = Diagnostic::error("too-many", words).in_file(name.clone());
                sink.push(fault.help("keep what still matters, and move the rest into guide.md"));
            }
        }
        match file {
            Ok(file) => Self {
                is_reviewed: matches!(file.status, Status::Reviewed) && !file.reviews.is_empty(),
                says_reviewed: matches!(file.status, Status::Reviewed),
                reviews: file.reviews,
                open: file.open,
                allows: file.allows,
            },
            Err(fault) => {
                sink.push(fault);
                Self::default()
            }
        }
    }
}

impl Resolver<'_> {
    /// `review.ron`, when there is one. A scenario without a review plays, marked as a draft.
    pub(super) fn review(&mut self) -> Review {
        let Some(bytes) = self.bundle.files.get("review.ron") else {
            return Review::default();
        };
        Review::read(format!("{}/review.ron", self.bundle.name), bytes, self.sink)
    }
}

/// Lists and notes longer than anybody reads.
fn too_much(reviews: &[Reviewed], open: &[String], allows: &[Allowed]) -> Vec<String> {
    let counts = [
        ("reviews", reviews.len()),
        ("open", open.len()),
        ("allows", allows.len()),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > REVIEW_ENTRIES);
    let counts = counts.map(|(list, count)| format!("`{list}` has {count} entries; at most {REVIEW_ENTRIES} are read"));
    let notes = reviews.iter().flat_map(|r| [&r.by, &r.date, &r.note]).chain(open);
    let notes = notes.chain(allows.iter().flat_map(|a| [&a.rule, &a.because]));
    let longest = notes.map(|note| note.chars().count()).max().unwrap_or(0);
    let long = (longest > PASSAGE_CHARS)
        .then(|| format!("a note in the review has {longest} characters; at most {PASSAGE_CHARS} are shown"));
    counts.chain(long).collect()
}
