//! What a rule is: a name, a severity, a page that explains it, and the function that looks.

use super::Subject;
use crate::diagnostic::{Diagnostic, Severity, Sink};

/// What a rule looks after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The files beside the scenario, and their names.
    Files,
    /// Whether everything can come about, and nothing leads nowhere.
    Structure,
    /// Whether a talk asks to be listened to.
    Talks,
    /// Whether it teaches what it should, and nothing else.
    Pedagogy,
    /// Whether it harms nobody: the people it shows, the people who play it, people outside.
    Safeguarding,
    /// Whether it can be read.
    Wording,
}

impl Group {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 6] = [
        Self::Files,
        Self::Structure,
        Self::Talks,
        Self::Pedagogy,
        Self::Safeguarding,
        Self::Wording,
    ];

    /// The word that stands above its rules.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Files => "Files beside it",
            Self::Structure => "Structure",
            Self::Talks => "Talks",
            Self::Pedagogy => "Pedagogy",
            Self::Safeguarding => "Safeguarding",
            Self::Wording => "Wording",
        }
    }
}

/// A rule with a name.
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
    pub(super) fn fault(&self, message: impl Into<String>) -> Diagnostic {
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
