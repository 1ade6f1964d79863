//! The numbers of a talk, as they stand in `talk.ron`.

use crate::vocabulary::{FearKind, TrustWord, WordingKind};
use serde::Deserialize;

/// What a number rests on: codes of practice points, or keys of sources.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Basis {
    /// These support the direction. The size is ours, and provisional until a panel sets it.
    Chosen(Vec<String>),
    /// These give the size.
    Found(Vec<String>),
}

impl Basis {
    /// Whether only the direction is supported.
    #[must_use]
    pub const fn is_chosen(&self) -> bool {
        matches!(self, Self::Chosen(_))
    }

    /// The codes and keys.
    #[must_use]
    pub fn cites(&self) -> &[String] {
        match self {
            Self::Chosen(cites) | Self::Found(cites) => cites,
        }
    }
}

/// What saying something of one kind takes and does.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Kind")]
pub struct KindRow {
    /// The kind.
    pub kind: WordingKind,
    /// Whether practice recommends it.
    pub recommended: bool,
    /// Minutes it takes.
    pub minutes: u8,
    /// Change of trust.
    pub trust: i8,
    /// Change of distress.
    pub distress: i8,
    /// The practice point it follows or breaks.
    pub point: String,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// Where trust stops, by how many of the person's fears are met.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ceilings {
    /// None of them.
    pub none: u8,
    /// Some of them.
    pub some: u8,
    /// All of them, or there are none.
    pub all: u8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// The reach that a rung needs. What weighs on the person (0 to 2) comes on top of a part and of the whole.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Needs {
    /// To make it small; a denial needs nothing.
    pub small: u8,
    /// To tell a part.
    pub part: u8,
    /// To tell the whole.
    pub whole: u8,
    /// More, for a part or the whole, while a denial is on record.
    pub after_denial: u8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// From this number on, so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// From this number on.
    pub from: u8,
    /// So much.
    pub by: u8,
}

impl Step {
    /// What the last of the steps that is reached says; nothing below the first.
    #[must_use]
    pub fn at(steps: &[Self], number: u8) -> u8 {
        steps.iter().rev().find(|s| number >= s.from).map_or(0, |s| s.by)
    }
}

/// How far a person can go: trust, and a little, less what is in the way.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    /// Beyond trust.
    pub beyond_trust: u8,
    /// Less, by distress.
    pub distress: Vec<Step>,
    /// Less, by how tired.
    pub tired: Vec<Step>,
    /// Less, while a stranger hears.
    pub stranger: u8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// What telling costs, in distress, about something that weighs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Costs {
    /// A part.
    pub part: u8,
    /// The whole.
    pub whole: u8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// A fear that makes people agree while it is not met.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unmet {
    /// The fear.
    pub fear: FearKind,
    /// So much pull.
    pub by: u8,
}

/// What passed-over noes add.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noes {
    /// One more for so many of them.
    pub each: u8,
    /// At most.
    pub most: u8,
}

/// How near a person is to agreeing with whatever is put to them: how easily they bend, how tired they are, and these.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pull {
    /// From this pull on they agree.
    pub agrees_from: u8,
    /// More, by distress.
    pub distress: Vec<Step>,
    /// More, for a fear that is not met.
    pub unmet: Vec<Unmet>,
    /// More, after a promise, a threat or a label.
    pub pressed: u8,
    /// More, for noes that were passed over.
    pub noes: Noes,
    /// Less, once they know that they can put one right.
    pub explained: u8,
    /// Less, by trust.
    pub trust: Vec<Step>,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// A change of trust and distress.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mishap {
    /// Change of trust.
    pub trust: i8,
    /// Change of distress.
    pub distress: i8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// How one tires.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tiring {
    /// One more in so many minutes.
    pub minutes: u8,
    /// At most.
    pub most: u8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// To wait and say nothing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// Minutes it takes.
    pub minutes: u8,
    /// From this distress on, silence that brings no word calms.
    pub calms_from: u8,
    /// By so much.
    pub calms_by: u8,
    /// Silence after silence, or when it was the wrong moment, presses by so much.
    pub presses_by: u8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// To take one's last words back.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeBack {
    /// Minutes it takes.
    pub minutes: u8,
    /// Change of trust, when there was something to take back.
    pub trust: i8,
    /// Change of distress.
    pub distress: i8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// What shows: whether a sign is given, and when.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signs {
    /// When there is more that cannot be told yet, one in so many shows it: the sign that waiting does not help.
    pub not_now_one_in: u8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// When somebody who was deaf to a fear gets a plainer sign.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hints {
    /// So many minutes after the last sign of this fear.
    pub again_after: u8,
    /// When there was none yet, at this minute.
    pub first_by: u8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// What consent needs so that it counts, beside being alone and understood and under no promise.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentRule {
    /// These fears must be met, where the person has them: somebody who is afraid of being heard is not free to say.
    pub met: Vec<FearKind>,
    /// Minutes for each recipient after the first.
    pub each_more: u8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// Somebody with power was let in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetInRule {
    /// These fears are as if they had never been met.
    pub wakes: Vec<FearKind>,
    /// Trust falls to this at the most.
    pub trust_at_most: u8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// A second conversation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Second {
    /// Trust for each promise that was kept.
    pub kept: i8,
    /// Trust for each that was broken.
    pub broken: i8,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// From the first to the second, both of them possible.
pub type Range = (u8, u8);

/// What a person brings along, where the scenario does not say it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Starts {
    /// Trust.
    pub trust: Range,
    /// Distress.
    pub distress: Range,
    /// How easily one agrees. Dealt apart from truth.
    pub bends: Range,
    /// How tired.
    pub tired: Range,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// Where the bands begin that can be seen.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Where the middle and the high band of trust begin: where the person looks.
    pub trust: [u8; 2],
    /// Where the middle, the high and the top band of distress begin: hands and breath.
    pub distress: [u8; 3],
    /// What the numbers rest on.
    pub basis: Basis,
}

/// Something done for a person in a talk. It lowers distress and lends a little trust; it never meets a fear, which is why
/// there is no field for that.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Care")]
pub struct CareRow {
    /// Its name, by which scenarios ask for it.
    pub name: String,
    /// Minutes it takes.
    pub minutes: u8,
    /// Change of trust.
    pub trust: i8,
    /// Change of distress.
    pub distress: i8,
    /// Whether it has its effect once only.
    #[serde(default)]
    pub once: bool,
    /// How much less tired one is.
    #[serde(default)]
    pub rests: u8,
    /// Whether it says again that the person can stop and put one right.
    #[serde(default)]
    pub explains: bool,
    /// The practice point it follows.
    pub point: String,
    /// What the numbers rest on.
    pub basis: Basis,
}

/// The numbers of a talk: `talk.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Talk")]
pub struct TalkRules {
    /// Whether a panel still has to set them.
    pub provisional: bool,
    /// The highest trust and the highest distress. At the highest distress a person does not want any more.
    pub top: u8,
    /// What saying something of a kind takes and does, each kind once.
    pub kinds: Vec<KindRow>,
    /// Where trust stops.
    pub ceilings: Ceilings,
    /// What a rung needs.
    pub needs: Needs,
    /// How far a person can go.
    pub reach: Reach,
    /// What telling costs.
    pub costs: Costs,
    /// How near a person is to agreeing.
    pub pull: Pull,
    /// What it does that something was put to the person that they do not agree to.
    pub said_no: Mishap,
    /// How one tires.
    pub tiring: Tiring,
    /// To wait.
    pub waiting: Waiting,
    /// To take one's words back.
    pub take_back: TakeBack,
    /// Minutes to have an interpreter say the last answer word for word.
    pub word_for_word: u8,
    /// What shows.
    pub signs: Signs,
    /// Second signs of a fear.
    pub hints: Hints,
    /// What consent needs.
    pub consent: ConsentRule,
    /// Somebody with power was let in.
    pub let_in: LetInRule,
    /// A second conversation.
    pub second: Second,
    /// What a person brings along.
    pub starts: Starts,
    /// Where the visible bands begin.
    pub body: Body,
    /// From which trust on each word for trust holds, each word once.
    pub words: Vec<(TrustWord, u8)>,
    /// A moment comes within so many minutes before or after its time.
    pub moments_within: u8,
    /// Things done for a person.
    pub care: Vec<CareRow>,
}

impl TalkRules {
    /// Puts the kinds in the order in which they are looked up. Gaps are told by the check.
    pub(in crate::practice) fn arrange(&mut self) {
        self.kinds.sort_by_key(|row| row.kind);
    }

    /// What saying something of this kind takes and does.
    #[must_use]
    pub fn kind(&self, kind: WordingKind) -> &KindRow {
        &self.kinds[kind.index()]
    }

    /// The trust from which on a word holds.
    #[must_use]
    pub fn word(&self, word: TrustWord) -> u8 {
        self.words.iter().find(|(w, _)| *w == word).map_or(u8::MAX, |w| w.1)
    }

    /// A thing done for a person, by its name.
    #[must_use]
    pub fn care_named(&self, name: &str) -> Option<usize> {
        self.care.iter().position(|c| c.name == name)
    }

    /// Every group of numbers with what it rests on, under the name it has in the file.
    pub fn bases(&self) -> impl Iterator<Item = (&str, &Basis)> {
        let groups = [
            ("ceilings", &self.ceilings.basis),
            ("needs", &self.needs.basis),
            ("reach", &self.reach.basis),
            ("costs", &self.costs.basis),
            ("pull", &self.pull.basis),
            ("said_no", &self.said_no.basis),
            ("tiring", &self.tiring.basis),
            ("waiting", &self.waiting.basis),
            ("take_back", &self.take_back.basis),
            ("signs", &self.signs.basis),
            ("hints", &self.hints.basis),
            ("consent", &self.consent.basis),
            ("let_in", &self.let_in.basis),
            ("second", &self.second.basis),
            ("starts", &self.starts.basis),
            ("body", &self.body.basis),
        ];
        let kinds = self.kinds.iter().map(|row| (row.kind.word(), &row.basis));
        let care = self.care.iter().map(|row| (row.name.as_str(), &row.basis));
        groups.into_iter().chain(kinds).chain(care)
    }

    /// Every practice point that a kind or a deed follows or breaks, under its name.
    pub fn points(&self) -> impl Iterator<Item = (&str, &String)> {
        let kinds = self.kinds.iter().map(|row| (row.kind.word(), &row.point));
        let care = self.care.iter().map(|row| (row.name.as_str(), &row.point));
        kinds.chain(care)
    }
}
