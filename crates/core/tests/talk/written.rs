//! The form in which talks for tests are written.

use grounds_core::vocabulary::{FearKind, Finding, Lean, WordingKind};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Talk")]
pub(crate) struct TalkFile {
    pub(crate) truths: Vec<String>,
    pub(crate) first: Option<String>,
    pub(crate) closing: Option<String>,
    #[serde(default)]
    pub(crate) care: Vec<String>,
    #[serde(default)]
    pub(crate) fears: Vec<FearFile>,
    pub(crate) subjects: Vec<SubjectFile>,
    #[serde(default)]
    pub(crate) moments: Vec<MomentFile>,
    #[serde(default)]
    pub(crate) findings: Vec<FindingFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FearFile {
    pub(crate) id: String,
    pub(crate) of: FearKind,
    #[serde(default)]
    pub(crate) signs: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SubjectFile {
    pub(crate) id: String,
    #[serde(default, rename = "as")]
    pub(crate) truths: Option<Vec<String>>,
    #[serde(default)]
    pub(crate) weighs: u8,
    #[serde(default)]
    pub(crate) statement: bool,
    #[serde(default)]
    pub(crate) named_only: bool,
    #[serde(default)]
    pub(crate) behind: Vec<String>,
    #[serde(default)]
    pub(crate) meets: Option<String>,
    #[serde(default)]
    pub(crate) when: Vec<String>,
    #[serde(default)]
    pub(crate) opens: Vec<String>,
    pub(crate) ask: Vec<SetFile>,
    #[serde(default)]
    pub(crate) later: Vec<SetFile>,
    #[serde(default)]
    pub(crate) answers: Vec<AnswerFile>,
    #[serde(default)]
    pub(crate) wishes: Vec<WishFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetFile {
    #[serde(default)]
    pub(crate) begin: Option<String>,
    pub(crate) ends: Vec<EndFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EndFile {
    pub(crate) kind: WordingKind,
    pub(crate) say: String,
    #[serde(default)]
    pub(crate) fits: Vec<String>,
    #[serde(default)]
    pub(crate) unless: Vec<String>,
    #[serde(default)]
    pub(crate) leans: Option<Lean>,
    #[serde(default)]
    pub(crate) of: Vec<String>,
}

#[derive(Clone, Copy, Deserialize)]
pub(crate) enum On {
    Deny,
    Small,
    Part,
    Whole,
    Fact,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerFile {
    pub(crate) on: On,
    #[serde(default, rename = "as")]
    pub(crate) truths: Option<Vec<String>>,
    #[serde(default)]
    pub(crate) when: Vec<String>,
    pub(crate) say: Vec<String>,
    #[serde(default)]
    pub(crate) softened: Option<String>,
    #[serde(default)]
    pub(crate) summed: Option<String>,
    #[serde(default)]
    pub(crate) opens: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WishFile {
    pub(crate) to: u16,
    pub(crate) says: Answered,
    #[serde(default)]
    pub(crate) when: Vec<String>,
}

#[derive(Clone, Copy, Deserialize)]
pub(crate) enum Answered {
    Yes,
    No,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MomentFile {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) after: Option<u16>,
    #[serde(default)]
    pub(crate) when: Vec<String>,
    #[serde(default)]
    pub(crate) distress: u8,
    #[serde(default)]
    pub(crate) opens: Vec<String>,
    pub(crate) say: Vec<String>,
    #[serde(default)]
    pub(crate) begin: Option<String>,
    pub(crate) replies: Vec<EndFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FindingFile {
    pub(crate) of: Finding,
    #[serde(default, rename = "as")]
    pub(crate) truths: Option<Vec<String>>,
    pub(crate) say: Vec<String>,
}
