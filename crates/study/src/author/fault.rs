//! What is wrong with the file, as plain data for a face.

use grounds_core::diagnostic::{Diagnostic, Excerpt, Severity, Span};

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
    /// The faults of a check, in the order in which they were found. `page` gives the page of a rule, by its name.
    #[must_use]
    pub fn all(found: &[Diagnostic], page: impl Fn(&str) -> Option<&'static str>) -> Vec<Self> {
        found.iter().map(|fault| Self::of(fault, page(fault.code))).collect()
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

/// File, line and column, as editors write them.
pub(super) fn place(span: &Span) -> String {
    let at = span.position();
    format!("{}:{}:{}", span.source.name, at.line, at.column)
}
