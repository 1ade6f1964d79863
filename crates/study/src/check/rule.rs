//! What a check is: a name, a severity, a page that explains it, and the function that looks.

use super::Subject;
use crate::diagnostic::{Diagnostic, Severity, Sink};

/// What a rule looks after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Whether everything can be reached and nothing leads nowhere.
    Structure,
    /// Whether it teaches what it should, and nothing else.
    Pedagogy,
    /// Whether it harms nobody: the people it shows, the people who play it, people outside.
    Safeguarding,
    /// Whether it can be read, and is said in every language.
    Wording,
}

impl Group {
    /// The word that stands above its rules.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Structure => "Structure",
            Self::Pedagogy => "Pedagogy",
            Self::Safeguarding => "Safeguarding",
            Self::Wording => "Wording",
        }
    }
}

/// A check with a name.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The name, after the fault.
    pub code: &'static str,
    /// How much the fault matters.
    pub severity: Severity,
    /// What the rule looks after.
    pub group: Group,
    /// What is wrong, why it matters, what to write instead: the page of `check --explain`.
    pub page: &'static str,
    pub(in crate::check) run: fn(&Subject<'_>, &mut Sink),
}

impl Rule {
    /// A fault of this rule, at its severity.
    pub(crate) fn fault(&self, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: self.severity,
            ..Diagnostic::error(self.code, message)
        }
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code)
    }
}
