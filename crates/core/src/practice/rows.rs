//! The rows of the practice library, as they stand in `assets/practice/`.

use crate::vocabulary::{
    AgeGroup, Competency, Conduct, Dimension, Finding, OffenceHandling, Onward, QuestionKind, Sector, ServiceKind,
    Strength, Tag, Truth,
};
use serde::Deserialize;

/// A document that rows cite.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The key that rows cite: `ILO-OI-2009`.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Who published it; empty when unknown.
    pub body: String,
    /// When; empty when unknown.
    pub year: String,
    /// Where it is found.
    pub address: String,
    /// How it may be used.
    pub licence: String,
    /// How surely it was checked.
    pub tag: Tag,
    /// Nuance of the tag.
    #[serde(default)]
    pub tag_note: Option<String>,
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

/// One of the 67 operational indicators (`ILO-OI-2009`, labour lists).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Our code: `CD01`.
    pub code: String,
    /// A short name, reworded.
    pub label: String,
    /// What it looks like, in plain words.
    pub plain: String,
    /// Words to find it by, in lower case.
    #[serde(default)]
    pub words: Vec<String>,
    /// Strength for an adult; absent where the list does not have it.
    #[serde(default)]
    pub adult: Option<Strength>,
    /// Strength for a child.
    #[serde(default)]
    pub child: Option<Strength>,
    /// Keys of its sources.
    pub sources: Vec<String>,
    /// How sure.
    pub tag: Tag,
    /// Nuance of the tag.
    #[serde(default)]
    pub tag_note: Option<String>,
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

/// A feature of forced criminality, mapped to indicators (`UNODC-FC-2023`; the mapping is ours).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// `FC-01`.
    pub code: String,
    /// A short name.
    pub label: String,
    /// What is reported.
    pub says: String,
    /// Indicator codes.
    pub maps: Vec<String>,
    /// Keys of its sources.
    pub sources: Vec<String>,
    /// How sure.
    pub tag: Tag,
    /// Nuance of the tag.
    #[serde(default)]
    pub tag_note: Option<String>,
}

/// A citable rule.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Point")]
pub struct PracticePoint {
    /// `INT-04`.
    pub code: String,
    /// A short name.
    pub label: String,
    /// The rule, in our own words.
    pub says: String,
    /// What to do instead, for mistakes and damage.
    #[serde(default)]
    pub instead: Option<String>,
    /// Where in the source.
    #[serde(default)]
    pub at: Option<String>,
    /// Keys of its sources.
    pub sources: Vec<String>,
    /// How sure.
    pub tag: Tag,
    /// Nuance of the tag.
    #[serde(default)]
    pub tag_note: Option<String>,
    /// Whether the rule stands only until somebody has opened its source. Every screen that cites it says so.
    #[serde(default)]
    pub provisional: bool,
    /// Related codes.
    #[serde(default)]
    pub see: Vec<String>,
}

/// Whether a kind of question serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum QuestionClass {
    /// Serves.
    Productive,
    /// Serves after an open account.
    ProductiveLate,
    /// May blame.
    Risky,
    /// Does not serve.
    Unproductive,
}

/// What a kind of question is worth.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "QuestionKind")]
pub struct QuestionKindRow {
    /// The kind.
    pub kind: QuestionKind,
    /// A short name.
    pub label: String,
    /// Whether it serves.
    pub class: QuestionClass,
    /// Its worth, from −2 to 2.
    pub points: i8,
    /// Why.
    pub says: String,
    /// An example.
    pub example: String,
    /// Keys of its sources.
    pub sources: Vec<String>,
    /// How sure.
    pub tag: Tag,
    /// Nuance of the tag.
    #[serde(default)]
    pub tag_note: Option<String>,
}

/// What a kind of question does to a person, in points of 100.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reaction {
    /// The kind.
    pub kind: QuestionKind,
    /// Change of trust.
    pub trust: i8,
    /// Change of distress.
    pub distress: i8,
}

/// When a conduct can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Offered {
    /// In every scenario.
    Always,
    /// Only where the scenario lists it.
    WhereListed,
}

/// What a conduct follows or breaks, takes and changes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConductRow {
    /// The conduct.
    pub does: Conduct,
    /// The practice point it follows, or breaks.
    pub point: String,
    /// Minutes it takes.
    pub minutes: u16,
    /// Change of trust.
    pub trust: i8,
    /// Change of distress.
    pub distress: i8,
    /// Whether it has its effect every time, or once.
    pub repeats: bool,
    /// When it can be chosen.
    pub offered: Offered,
    /// How sure.
    pub tag: Tag,
}

/// What is right about a person.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Verdict")]
pub struct RightAnswer {
    /// For this truth.
    pub truth: Truth,
    /// And this age group.
    pub age: AgeGroup,
    /// Findings any of which fits.
    pub fits: Vec<Finding>,
    /// Findings that fit in part.
    pub partly: Vec<Finding>,
    /// Findings that may stand beside.
    pub beside: Vec<Finding>,
    /// Services that help.
    pub services: Vec<ServiceKind>,
    /// Services that harm.
    pub harms: Vec<ServiceKind>,
    /// Handling of offences that fits.
    pub offences: Vec<OffenceHandling>,
    /// Onward steps that fit.
    pub onward: Vec<Onward>,
    /// The practice point that says so.
    pub point: String,
    /// The practice point that a wrong finding breaks.
    pub missed: String,
}

/// Points of one mark by what it is about.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointsRow {
    /// A step of the order of work, in time.
    pub step: u16,
    /// The same step, too late.
    pub late: u16,
    /// Taken off for each kind of damage.
    pub damage: u16,
    /// The finding fits.
    pub finding: u16,
    /// The finding fits in part.
    pub partly: u16,
    /// Each part of the referral.
    pub referral: u16,
}

/// How interviewing is put together, in parts of a hundred.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterviewingShares {
    /// The share of recommended questions.
    pub questions: u16,
    /// The order of work.
    pub order: u16,
}

/// How marks become a result.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scoring {
    /// Whether a panel still has to set the numbers.
    pub provisional: bool,
    /// The least each competency must reach for "safe practice".
    pub pass: Vec<(Competency, u8)>,
    /// Practice points whose breach caps the result.
    #[serde(rename = "unsafe")]
    pub unsafe_points: Vec<String>,
    /// Points of one mark.
    pub points: PointsRow,
    /// How interviewing is put together.
    pub interviewing: InterviewingShares,
    /// What one kind of damage takes from interviewing.
    pub damage_each: u16,
    /// Distress from which a break is called for.
    pub break_from: u8,
    /// Distress from which a person cannot go on.
    pub stops_from: u8,
    /// Stages that a full conversation covers.
    pub stages: u16,
    /// Fewest recommended questions for a conversation to be judged as one.
    pub fewest_questions: u16,
}

/// What a scenario holds that needs a source of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum SourceNeed {
    /// Someone under eighteen about whom a decision is made.
    Child,
    /// A cue that shows an indicator.
    Indicators,
    /// Someone who was made to do something, or did it.
    Offence,
}

/// A source that a scenario must hang on when it claims what the source says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeySource {
    /// When the scenario is set in this field.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// When it holds this.
    #[serde(default)]
    pub with: Option<SourceNeed>,
    /// Keys of sources, one of which is enough.
    pub any_of: Vec<String>,
    /// Why, after "because".
    pub why: String,
}
