//! Who has looked at a scenario.

use super::super::{Allowed, Review};
use super::{Resolver, parse};
use crate::diagnostic::{Diagnostic, Source};
use serde::Deserialize;
use std::sync::Arc;

impl Resolver<'_> {
    /// `review.ron`, when there is one. A scenario without a review plays, marked as a draft.
    pub(super) fn review(&mut self) -> Review {
        #[derive(Deserialize)]
        enum Status {
            Draft,
            Reviewed,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        #[expect(
            dead_code,
            reason = "read so that a misspelt field is found; shown by a later screen"
        )]
        struct By {
            by: String,
            role: ReviewRole,
            date: String,
            #[serde(default)]
            note: String,
        }
        #[derive(Deserialize)]
        enum ReviewRole {
            Practice,
            Law,
            LivedExperience,
            Language,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename = "Review")]
        struct File {
            status: Status,
            #[serde(default)]
            reviews: Vec<By>,
            #[serde(default)]
            open: Vec<String>,
            #[serde(default)]
            allows: Vec<Allowed>,
        }
        let Some(bytes) = self.bundle.files.get("review.ron") else {
            return Review::default();
        };
        let name = format!("{}/review.ron", self.bundle.name);
        let source = Arc::new(Source::new(name, &String::from_utf8_lossy(bytes)));
        let file: Result<File, Diagnostic> = parse(&source);
        match file {
            Ok(file) => Review {
                is_reviewed: matches!(file.status, Status::Reviewed) && !file.reviews.is_empty(),
                open: file.open,
                allows: file.allows,
            },
            Err(fault) => {
                self.sink.push(fault);
                Review::default()
            }
        }
    }
}
