//! What is wrong with the file, as plain data for a face.

use crate::check::pages::explained;
use crate::diagnostic::{Diagnostic, Excerpt, Severity, Span};

/// A fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// How much it matters.
    pub severity: Severity,
    /// The name of the rule.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// File, line and column, as editors write them; the file alone when it has no line.
    pub place: String,
    /// The line, with the part that is meant.
    pub excerpt: Option<Excerpt>,
    /// A few words on the marked part.
    pub label: String,
    /// What to do.
    pub help: Option<String>,
    /// The other end of a clash: where, and in which words.
    pub related: Option<(String, String)>,
    /// The page that explains the rule, when it has one.
    pub page: Option<&'static str>,
}

impl Fault {
    /// The faults of a check, in the order in which they were found.
    #[must_use]
    pub fn all(found: &[Diagnostic]) -> Vec<Self> {
        if found.is_empty() {
            return Vec::new();
        }
        let pages = explained();
        let page = |code| pages.iter().find(|p| p.code == code).map(|p| p.text);
        found.iter().map(|f| Self::of(f, page(f.code))).collect()
    }

    fn of(found: &Diagnostic, page: Option<&'static str>) -> Self {
        Self {
            severity: found.severity,
            code: found.code,
            message: found.message.clone(),
            place: found.span.as_ref().map_or_else(|| found.file.clone(), place),
            excerpt: found.span.as_ref().map(Span::excerpt),
            label: found.label.clone(),
            help: found.help.clone(),
            related: found.related.as_ref().map(|(span, words)| (place(span), words.clone())),
            page,
        }
    }
}

fn place(span: &Span) -> String {
    let at = span.position();
    format!("{}:{}:{}", span.source.name, at.line, at.column)
}
