//! The rows of the practice library, as they stand in `assets/practice/`.

use crate::group;
use crate::vocabulary::{
    AgeGroup, Dimension, Finding, OffenceHandling, Onward, Sector, ServiceKind, Strength, Tag, Truth,
};
use crate::words;

group! {
    /// A document that rows cite.
    Source "a source" {
        /// The key that rows cite: `ILO-OI-2009`.
        key: String,
        /// Its title.
        title: String,
        /// Who published it; empty when unknown.
        body: String,
        /// When; empty when unknown.
        year: String,
        /// Where it is found.
        address: String,
        /// How it may be used.
        licence: String,
        /// How surely it was checked.
        tag: Tag,
        /// Nuance of the tag.
        tag_note: Option<String>,
    }
}

impl Source {
    /// Whether somebody else could find it: who published it, when, and where it is.
    #[must_use]
    pub fn is_named(&self) -> bool {
        [&self.body, &self.year, &self.address]
            .iter()
            .all(|part| !part.trim().is_empty())
    }
}

group! {
    /// One of the 67 operational indicators (`ILO-OI-2009`, labour lists).
    Indicator "an indicator" {
        /// Our code: `CD01`.
        code: String,
        /// A short name, reworded.
        label: String,
        /// What it looks like, in plain words.
        plain: String,
        /// Words to find it by, in lower case.
        words: Vec<String>,
        /// Strength for an adult; absent where the list does not have it.
        adult: Option<Strength>,
        /// Strength for a child.
        child: Option<Strength>,
        /// Keys of its sources.
        sources: Vec<String>,
        /// How sure.
        tag: Tag,
        /// Nuance of the tag.
        tag_note: Option<String>,
    }
}

impl Indicator {
    /// Its dimension. The loader has checked that the code names one.
    #[must_use]
    pub fn dimension(&self) -> Dimension {
        Dimension::of_code(&self.code).unwrap_or(Dimension::Exploitation)
    }

    /// Its strength for this age group.
    #[must_use]
    pub const fn strength(&self, age: AgeGroup) -> Option<Strength> {
        match age {
            AgeGroup::Adult => self.adult,
            AgeGroup::Child => self.child,
        }
    }
}

group! {
    /// A feature of forced criminality, mapped to indicators (`UNODC-FC-2023`; the mapping is ours).
    Feature "a feature" {
        /// `FC-01`.
        code: String,
        /// A short name.
        label: String,
        /// What is reported.
        says: String,
        /// Indicator codes.
        maps: Vec<String>,
        /// Keys of its sources.
        sources: Vec<String>,
        /// How sure.
        tag: Tag,
        /// Nuance of the tag.
        tag_note: Option<String>,
    }
}

group! {
    /// A citable rule.
    PracticePoint "a practice point" {
        /// `INT-04`.
        code: String,
        /// A short name.
        label: String,
        /// The rule, in our own words.
        says: String,
        /// What to do instead, for mistakes and damage.
        instead: Option<String>,
        /// Where in the source.
        at: Option<String>,
        /// Keys of its sources.
        sources: Vec<String>,
        /// How sure.
        tag: Tag,
        /// Nuance of the tag.
        tag_note: Option<String>,
        /// Whether the rule stands only until somebody has opened its source. Every screen that cites it says so.
        provisional: bool = false,
        /// Related codes.
        see: Vec<String>,
    }
}

impl PracticePoint {
    /// Whether it is a mistake that officials are known to make, and not a rule.
    #[must_use]
    pub fn is_mistake(&self) -> bool {
        self.code.starts_with("ERR-")
    }
}

group! {
    /// What is right about a person.
    RightAnswer "a verdict" {
        /// For this truth.
        truth: Truth,
        /// And this age group.
        age: AgeGroup,
        /// The finding.
        finding: Finding,
        /// Services that help; a person of age chooses among them (REF-05).
        services: Vec<ServiceKind>,
        /// Services that are called without asking: a child is protected without consent (REF-07).
        called: Vec<ServiceKind>,
        /// Services that put the person in danger.
        harms: Vec<ServiceKind>,
        /// What happens with an offence, where one was seen (LAW-08).
        acted: OffenceHandling,
        /// What comes next.
        onward: Onward,
        /// The practice point that says so.
        point: String,
    }
}

words! {
    /// What a scenario holds that needs a source of its own.
    SourceNeed "what needs a source" {
        /// Someone under eighteen about whom a decision is made.
        Child,
        /// A cue that shows an indicator.
        Indicators,
        /// Someone who was made to do something, or did it.
        Offence,
    }
}

group! {
    /// A source that a scenario must hang on when it claims what the source says.
    KeySource "a source to cite" {
        /// When the scenario is set in this field.
        sector: Option<Sector>,
        /// When it holds this.
        with: Option<SourceNeed>,
        /// Keys of sources, one of which is enough.
        any_of: Vec<String>,
        /// Why, after "because".
        why: String,
    }
}
