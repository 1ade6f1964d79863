//! The claims: what each says, how it stands, and how the draws of it are put together.

use super::Draw;
use super::trying::{count_knowing, hard_not_hopeless, hardly_by_luck, try_draw, try_luck};
use grounds_core::practice::Practice;
use grounds_core::scenario::Scenario;
use grounds_core::session::Session;
use std::sync::Arc;

/// How many cases against a claim are kept.
const CASES: usize = 5;

/// What is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// Nobody careful clears a victim.
    FairDraws,
    /// Careful and right is safe, in every draw, with time to spare.
    TextbookSafe,
    /// Who loses a victim is unsafe, in whatever way.
    LoseOne,
    /// Who presumes somebody who could be cleared is never safe.
    PresumeOne,
    /// Who lets an offender go is never safe.
    LetGo,
    /// One answer for everybody is never safe where it does not fit somebody.
    Uniform,
    /// One answer for everybody, and no talk, is safe in no draw.
    UniformSilent,
    /// Papers alone are safe in no draw.
    PapersOnly,
    /// Who is deaf to fear, or leads, never knows enough; who is only kind, hardly ever.
    WaysThatFail,
    /// Who asks well four times in five knows enough in some draws and not in all.
    HardNotHopeless,
}

impl Name {
    /// Every claim.
    pub const ALL: [Self; 10] = [
        Self::FairDraws,
        Self::TextbookSafe,
        Self::LoseOne,
        Self::PresumeOne,
        Self::LetGo,
        Self::Uniform,
        Self::UniformSilent,
        Self::PapersOnly,
        Self::WaysThatFail,
        Self::HardNotHopeless,
    ];

    /// What is claimed, in a sentence.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::FairDraws => "Somebody careful never clears a victim: every victim who is met can be known.",
            Self::TextbookSafe => "Careful and right is safe practice in every draw, with time to spare.",
            Self::LoseOne => {
                "Whoever loses a victim is unsafe, in whatever way: cleared, charged, left, removed, handed back, told of."
            }
            Self::PresumeOne => "Whoever presumes somebody a victim who could be cleared is never safe.",
            Self::LetGo => "Whoever lets an offender go is never safe.",
            Self::Uniform => "One answer for everybody is never safe where it does not fit somebody.",
            Self::UniformSilent => "One answer for everybody without a talk is safe in no draw.",
            Self::PapersOnly => "Papers alone are safe in no draw.",
            Self::WaysThatFail => {
                "Who is deaf to fear or leads does not come to know enough; who is only kind hardly ever does."
            }
            Self::HardNotHopeless => "Who asks well four times in five knows enough of 50 to 80 people in a hundred.",
        }
    }

    /// What it means that it was not tried in any draw, where that can be.
    #[must_use]
    pub const fn about_nobody(self) -> Option<&'static str> {
        match self {
            Self::LetGo => Some("nobody who is decided about here has done anything to answer for"),
            Self::PresumeOne => Some("nobody who is decided about here could be cleared"),
            Self::LoseOne => Some("nobody who is decided about here is a victim"),
            Self::HardNotHopeless => Some("fewer people than a share can be told of: more runs"),
            _ => None,
        }
    }

    /// Its name in a report.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::FairDraws => "fair-draws",
            Self::TextbookSafe => "textbook",
            Self::LoseOne => "lose-one",
            Self::PresumeOne => "presume-one",
            Self::LetGo => "let-go",
            Self::Uniform => "one-answer",
            Self::UniformSilent => "one-answer-no-talk",
            Self::PapersOnly => "papers-only",
            Self::WaysThatFail => "ways-that-fail",
            Self::HardNotHopeless => "four-of-five",
        }
    }
}

/// How a claim stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Held in every draw that was played.
    Proven,
    /// Broken: the cases say where.
    Broken,
    /// No draw had anybody whom it is about.
    NotTried,
}

/// A draw in which a claim is broken, or that shows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Case {
    /// The seed: anybody can play it again.
    pub seed: u64,
    /// What it was.
    pub what: String,
}

/// A claim and how it stands.
#[derive(Clone, Debug)]
pub struct Claim {
    /// What is claimed.
    pub name: Name,
    /// How it stands.
    pub standing: Standing,
    /// In how many draws it was tried.
    pub tried: u32,
    /// In how many it is broken.
    pub broken: u32,
    /// The first of those.
    pub cases: Vec<Case>,
}

impl Claim {
    const fn new(name: Name) -> Self {
        Self {
            name,
            standing: Standing::NotTried,
            tried: 0,
            broken: 0,
            cases: Vec::new(),
        }
    }

    pub(super) fn hold(&mut self, seed: u64, holds: bool, what: impl FnOnce() -> String) {
        self.tried += 1;
        if self.standing == Standing::NotTried {
            self.standing = Standing::Proven;
        }
        if !holds {
            self.standing = Standing::Broken;
            self.broken += 1;
            let is_early = self.cases.last().is_none_or(|last| seed < last.seed);
            if self.cases.len() < CASES || is_early {
                self.keep([Case { seed, what: what() }]);
            }
        }
    }

    pub(super) fn and(&mut self, other: Self) {
        self.standing = match (self.standing, other.standing) {
            (Standing::Broken, _) | (_, Standing::Broken) => Standing::Broken,
            (Standing::Proven, _) | (_, Standing::Proven) => Standing::Proven,
            (Standing::NotTried, Standing::NotTried) => Standing::NotTried,
        };
        self.tried += other.tried;
        self.broken += other.broken;
        self.keep(other.cases);
    }

    /// The first draws are kept, whoever found them.
    fn keep(&mut self, cases: impl IntoIterator<Item = Case>) {
        self.cases.extend(cases);
        self.cases.sort();
        self.cases.truncate(CASES);
    }
}

/// What some draws say of the claims. Draws need nothing of each other: put together in any order, they come to the same.
#[derive(Clone, Debug)]
pub struct Tally {
    claims: Vec<Claim>,
    /// Of how many people somebody who asks well four times in five knows enough, and of how many they could.
    knows: (u32, u32),
    /// What somebody comes to who is kind and takes any wording: luck, as long as it is rare.
    lucky: Claim,
}

impl Default for Tally {
    fn default() -> Self {
        Self {
            claims: Name::ALL.into_iter().map(Claim::new).collect(),
            knows: (0, 0),
            lucky: Claim::new(Name::WaysThatFail),
        }
    }
}

impl Tally {
    /// Tries every claim in one draw.
    pub fn try_draw(&mut self, seed: u64, draw: &Draw) {
        for claim in &mut self.claims {
            try_draw(claim, seed, draw);
        }
        count_knowing(draw, &mut self.knows);
        try_luck(&mut self.lucky, seed, draw);
    }

    /// Puts what other draws say to it.
    pub fn and(&mut self, other: Self) {
        for (claim, more) in self.claims.iter_mut().zip(other.claims) {
            claim.and(more);
        }
        self.knows = (self.knows.0 + other.knows.0, self.knows.1 + other.knows.1);
        self.lucky.and(other.lucky);
    }

    /// How the claims stand.
    #[must_use]
    pub fn claims(self) -> Vec<Claim> {
        let (mut claims, knows, lucky) = (self.claims, self.knows, self.lucky);
        let by_name = |name| move |claim: &&mut Claim| claim.name == name;
        if let Some(claim) = claims.iter_mut().find(by_name(Name::HardNotHopeless)) {
            hard_not_hopeless(claim, knows);
        }
        if let Some(claim) = claims.iter_mut().find(by_name(Name::WaysThatFail)) {
            hardly_by_luck(claim, lucky);
        }
        claims
    }
}

/// Proves a scenario over these seeds.
#[must_use]
pub fn prove(scenario: &Arc<Scenario>, practice: &Arc<Practice>, seeds: impl IntoIterator<Item = u64>) -> Vec<Claim> {
    let mut tally = Tally::default();
    for seed in seeds {
        let start = Session::begin(scenario.clone(), practice.clone(), seed, 0);
        tally.try_draw(seed, &Draw::of(&start));
    }
    tally.claims()
}
