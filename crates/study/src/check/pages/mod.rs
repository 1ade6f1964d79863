//! What each code of the check means: the pages of `check --explain`. A rule carries its own page; here stand those of what is
//! found while files are read and resolved, and everything together. Nothing here checks anything.

mod fields;
mod resolving;
mod signs;
mod talks;
mod translations;

use super::{Group, RULES};
use crate::diagnostic::Severity;

/// The page of a code that no rule of [`RULES`] reports.
struct Page {
    code: &'static str,
    severity: Severity,
    text: &'static str,
}

const fn error(code: &'static str, text: &'static str) -> Page {
    Page {
        code,
        severity: Severity::Error,
        text,
    }
}

const fn warning(code: &'static str, text: &'static str) -> Page {
    Page {
        code,
        severity: Severity::Warning,
        text,
    }
}

/// A code that the check can report, and what it means.
#[derive(Clone, Copy, Debug)]
pub struct Explained {
    /// The code.
    pub code: &'static str,
    /// The part of the list in which it stands: `Names`, `Wording`.
    pub topic: &'static str,
    /// How much the fault matters.
    pub severity: Severity,
    /// What is wrong, why it matters, what to write instead, with an example.
    pub text: &'static str,
}

impl Explained {
    /// The first sentence of the page.
    #[must_use]
    pub fn headline(&self) -> String {
        let first = self.text.split("\n\n").next().unwrap_or("").replace('\n', " ");
        match first.split_once(". ") {
            Some((sentence, _)) => format!("{sentence}."),
            None => first,
        }
    }
}

/// Every code that the check can report, grouped by topic, in the order in which a scenario is read.
#[must_use]
pub fn explained() -> Vec<Explained> {
    let read = [
        ("Files and signs", signs::SIGNS),
        ("Fields and words", fields::FIELDS),
        ("Lines of a talk", talks::TALKS),
        ("Names and codes", resolving::NAMES),
        ("Draws and runs", resolving::RUNS),
        ("Translations", translations::TRANSLATIONS),
    ];
    let mut all: Vec<Explained> = Vec::new();
    for (topic, pages) in read {
        all.extend(pages.iter().map(|page| Explained {
            code: page.code,
            topic,
            severity: page.severity,
            text: page.text,
        }));
    }
    for group in Group::ALL {
        all.extend(RULES.iter().filter(|rule| rule.group == group).map(|rule| Explained {
            code: rule.code,
            topic: group.word(),
            severity: rule.severity,
            text: rule.page,
        }));
    }
    all
}
