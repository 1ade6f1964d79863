//! Who has looked at a scenario.

use super::super::{Allowed, Review, Reviewed};
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
        let Some(bytes) = self.bundle.files.get("review.ron") else {
            return Review::default();
        };
        let name = format!("{}/review.ron", self.bundle.name);
        let source = Arc::new(Source::new(name, &String::from_utf8_lossy(bytes)));
        let file: Result<File, Diagnostic> = parse(&source);
        match file {
            Ok(file) => Review {
                is_reviewed: matches!(file.status, Status::Reviewed) && !file.reviews.is_empty(),
                says_reviewed: matches!(file.status, Status::Reviewed),
                reviews: file.reviews,
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
