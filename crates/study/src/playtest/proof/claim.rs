//! What is claimed of a scenario, and what came of it: as values, for whoever draws them.

use super::super::coverage::Thing;
use super::super::explore::Shortness;
use super::draws::Draws;
use crate::scenario::Walkthrough;

/// How a claim stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was shown to hold.
    Holds,
    /// It does not hold; the faults say where.
    Fails,
    /// It cannot be judged, and why. A claim that cannot be judged is not proven.
    Open(String),
}

impl Standing {
    /// Its word.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Fails => "fails",
            Self::Open(_) => "open",
        }
    }
}

/// Something that keeps a claim from holding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is so.
    pub what: String,
    /// What to do.
    pub help: String,
}

/// What a way leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The kind of thing.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// How short the way is; none for a way that does not lead there.
    pub shortness: Option<Shortness>,
}

/// A run that shows something: a walkthrough that scores what it says, for whoever wants to see it.
#[derive(Clone, Debug)]
pub struct Case {
    /// A name that is good for a file, and like no other of the claim.
    pub name: String,
    /// Whether it speaks against the claim.
    pub is_counter: bool,
    /// What it leads to, when it leads to one thing.
    pub about: Option<About>,
    /// The run, and what it scored.
    pub walkthrough: Walkthrough,
}

/// One claim.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its name: what is claimed.
    pub code: &'static str,
    /// The same in a sentence.
    pub says: &'static str,
    /// How it stands.
    pub standing: Standing,
    /// What was counted, in a sentence each.
    pub told: Vec<String>,
    /// What was counted, for programs.
    pub figures: Vec<(&'static str, u64)>,
    /// What keeps it from holding.
    pub faults: Vec<Fault>,
    /// Runs that show it, or the contrary.
    pub cases: Vec<Case>,
}

impl Claim {
    /// A claim of which nothing speaks against it yet.
    pub(super) const fn new(code: &'static str, says: &'static str) -> Self {
        Self {
            code,
            says,
            standing: Standing::Holds,
            told: Vec::new(),
            figures: Vec::new(),
            faults: Vec::new(),
            cases: Vec::new(),
        }
    }

    pub(super) fn tell(&mut self, words: impl Into<String>) {
        self.told.push(words.into());
    }

    pub(super) fn count(&mut self, name: &'static str, value: usize) {
        self.figures.push((name, u64::try_from(value).unwrap_or(u64::MAX)));
    }

    /// What keeps it from holding.
    pub(super) fn fault(&mut self, what: impl Into<String>, help: impl Into<String>) {
        self.standing = Standing::Fails;
        self.faults.push(Fault {
            what: what.into(),
            help: help.into(),
        });
    }

    /// Not everything was seen that could speak against it: it holds no longer, and fails if it fails already.
    pub(super) fn leave_open(&mut self, why: &str) {
        if self.standing == Standing::Holds {
            self.standing = Standing::Open(why.to_owned());
        }
    }
}

/// Everything that is claimed of a scenario.
#[derive(Clone, Debug)]
pub struct Proof {
    /// The scenario's name.
    pub scenario: String,
    /// Its revision.
    pub revision: u32,
    /// The fingerprint of the file that was proven.
    pub fingerprint: String,
    /// The draws that were played.
    pub draws: Draws,
    /// Every claim, in their order.
    pub claims: Vec<Claim>,
}

impl Proof {
    /// Whether every claim holds.
    #[must_use]
    pub fn is_proven(&self) -> bool {
        self.claims.iter().all(|c| c.standing == Standing::Holds)
    }

    /// A claim by its code.
    #[must_use]
    pub fn claim(&self, code: &str) -> Option<&Claim> {
        self.claims.iter().find(|c| c.code == code)
    }
}
