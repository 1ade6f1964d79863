//! The claims, one after the other.

use super::{Change, Draw, Uniform, changed, truth_of, uniform};
use grounds_core::assess::{Approach, approached, drawn_of};
use grounds_core::judgement::Knowable;
use grounds_core::practice::Practice;
use grounds_core::scenario::{ActIx, PersonIx, Scenario};
use grounds_core::session::{Event, Session};
use grounds_core::talk::players::{DEAF, FOUR_OF_FIVE, KIND, LEADS_FREE, LEADS_VICTIM, Ways};
use grounds_core::vocabulary::Band;
use std::sync::Arc;

/// Parts of a hundred of the time that somebody careful leaves over.
const TO_SPARE: u32 = 15;
/// Parts of a hundred of draws in which who asks well four times in five knows enough: hard, not hopeless.
const FOUR_OF_FIVE_KNOWS: (u32, u32) = (50, 80);
/// Subjects from which a talk is a whole one. A shorter one has too few turns to go wrong in one of five.
const WHOLE_TALK: usize = 12;
/// People below whom no share is told: of fewer, chance alone could be ten of a hundred off.
const FEWEST_PEOPLE: u32 = 80;
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
    /// Who is deaf to fear, or only kind, or leads, never knows enough.
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
            Self::WaysThatFail => "Who is deaf to fear, only kind, or leads, does not come to know enough.",
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

    fn hold(&mut self, seed: u64, holds: bool, what: impl FnOnce() -> String) {
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

    fn and(&mut self, other: Self) {
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
}

impl Default for Tally {
    fn default() -> Self {
        Self {
            claims: Name::ALL.into_iter().map(Claim::new).collect(),
            knows: (0, 0),
        }
    }
}

impl Tally {
    /// Tries every claim in one draw.
    pub fn try_draw(&mut self, seed: u64, draw: &Draw) {
        for claim in &mut self.claims {
            try_draw(claim, seed, draw, &mut self.knows);
        }
    }

    /// Puts what other draws say to it.
    pub fn and(&mut self, other: Self) {
        for (claim, more) in self.claims.iter_mut().zip(other.claims) {
            claim.and(more);
        }
        self.knows = (self.knows.0 + other.knows.0, self.knows.1 + other.knows.1);
    }

    /// How the claims stand.
    #[must_use]
    pub fn claims(mut self) -> Vec<Claim> {
        let (knows, of) = self.knows;
        let claim = self.claims.iter_mut().find(|claim| claim.name == Name::HardNotHopeless);
        if let Some(claim) = claim
            && of >= FEWEST_PEOPLE
        {
            let share = knows * 100 / of;
            let (least, most) = FOUR_OF_FIVE_KNOWS;
            claim.hold(0, (least..=most).contains(&share), || {
                format!("knows enough about {share} of a hundred people")
            });
        }
        self.claims
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

fn band(outcome: &super::Outcome) -> Option<Band> {
    outcome.assessed.as_ref().map(|assessed| assessed.band)
}

fn try_draw(claim: &mut Claim, seed: u64, draw: &Draw, knows: &mut (u32, u32)) {
    match claim.name {
        Name::FairDraws => fair(claim, seed, draw),
        Name::TextbookSafe => textbook(claim, seed, draw),
        Name::LoseOne => {
            for change in Change::LOSES.into_iter().chain([Change::EmbassyTold]) {
                let outcome = draw.decided(|run, who, decided| changed(run, who, change, decided));
                if outcome.applied > 0 {
                    let holds = band(&outcome) == Some(Band::Unsafe);
                    claim.hold(seed, holds, || format!("{}: {}", change.word(), said(&outcome)));
                }
            }
        }
        Name::PresumeOne | Name::LetGo => never_safe(claim, seed, draw),
        Name::Uniform => {
            for answer in Uniform::ALL {
                let run = &draw.careful.session;
                if draw
                    .people()
                    .any(|who| !answer.fits(truth_of(run, who)) && could_be_told(draw, who))
                {
                    let outcome = draw.decided(|_, _, decided| {
                        uniform(answer, decided);
                        true
                    });
                    claim.hold(seed, band(&outcome) != Some(Band::Safe), || {
                        format!("{} is safe", answer.word())
                    });
                }
            }
        }
        Name::UniformSilent => {
            let silent = Approach {
                talks: None,
                ..Approach::CAREFUL
            };
            for answer in Uniform::ALL {
                let outcome = draw.approached(silent, |_, _, decided| {
                    uniform(answer, decided);
                    true
                });
                claim.hold(seed, band(&outcome) != Some(Band::Safe), || {
                    format!("{} is safe", answer.word())
                });
            }
        }
        Name::PapersOnly => {
            let silent = Approach {
                talks: None,
                ..Approach::CAREFUL
            };
            let outcome = draw.approached(silent, |_, _, _| true);
            claim.hold(seed, band(&outcome) != Some(Band::Safe), || {
                "the right answer from papers is safe".into()
            });
        }
        Name::WaysThatFail => ways_that_fail(claim, seed, draw),
        Name::HardNotHopeless => count_knowing(draw, knows),
    }
}

fn said(outcome: &super::Outcome) -> String {
    match &outcome.assessed {
        None => "the draw is unfair".into(),
        Some(assessed) => {
            let people: Vec<String> = assessed
                .people
                .iter()
                .map(|of| format!("{:?}", of.verdict.verdict))
                .collect();
            format!("{:?}, {}", assessed.band, people.join(", "))
        }
    }
}

fn could_be_told(draw: &Draw, who: grounds_core::scenario::PersonIx) -> bool {
    drawn_of(&draw.careful.session, &draw.careful, who).known != Knowable::Nothing
}

fn fair(claim: &mut Claim, seed: u64, draw: &Draw) {
    let run = &draw.careful.session;
    for who in draw.people() {
        if truth_of(run, who).is_victim() {
            let known = drawn_of(run, &draw.careful, who).known;
            let id = &run.scenario().person(who).id;
            claim.hold(seed, matches!(known, Knowable::Grounds | Knowable::Sign), || {
                format!("{id} is a victim, and somebody careful comes to {known:?}")
            });
        }
    }
}

fn textbook(claim: &mut Claim, seed: u64, draw: &Draw) {
    let outcome = draw.decided(|_, _, _| false);
    claim.hold(seed, band(&outcome) == Some(Band::Safe), || said(&outcome));
    for (act, used) in used(&draw.careful.session) {
        let all = u32::from(draw.careful.session.scenario().act(act).minutes) * 60;
        claim.hold(seed, used * 100 <= all * (100 - TO_SPARE), || {
            format!("act {} takes {} of {} minutes", act.0, used / 60, all / 60)
        });
    }
}

/// What each act took, in seconds.
fn used(run: &Session) -> Vec<(ActIx, u32)> {
    let mut used: Vec<(ActIx, u32)> = vec![(ActIx(0), 0)];
    for entry in run.entries() {
        for event in &entry.events {
            match (*event, used.last_mut()) {
                (Event::Act(act), _) => used.push((act, 0)),
                (Event::Clock(second), Some(last)) => last.1 = second,
                _ => {}
            }
        }
    }
    used
}

fn never_safe(claim: &mut Claim, seed: u64, draw: &Draw) {
    let change = if claim.name == Name::LetGo {
        Change::LetGo
    } else {
        Change::Presumed
    };
    let run = &draw.careful.session;
    let could_be_cleared = draw
        .people()
        .any(|who| !truth_of(run, who).is_victim() && drawn_of(run, &draw.careful, who).known == Knowable::Clears);
    if change == Change::Presumed && !could_be_cleared {
        return;
    }
    let outcome = draw.decided(|run, who, decided| changed(run, who, change, decided));
    if outcome.applied > 0 {
        claim.hold(seed, band(&outcome) != Some(Band::Safe), || said(&outcome));
    }
}

fn talking(ways: Ways) -> Approach {
    Approach {
        talks: Some(ways),
        ..Approach::CAREFUL
    }
}

fn ways_that_fail(claim: &mut Claim, seed: u64, draw: &Draw) {
    for ways in [DEAF, KIND, LEADS_VICTIM, LEADS_FREE] {
        let run = approached(&draw.careful.session, talking(ways));
        for who in draw.people() {
            let known = drawn_of(&run.session, &run, who).known;
            let id = &run.session.scenario().person(who).id;
            claim.hold(seed, !matches!(known, Knowable::Grounds | Knowable::Clears), || {
                format!("{}: knows enough about {id} ({known:?})", ways.name)
            });
        }
    }
}

fn count_knowing(draw: &Draw, knows: &mut (u32, u32)) {
    let run = approached(&draw.careful.session, talking(FOUR_OF_FIVE));
    let scenario = run.session.scenario();
    let is_whole = |who: &PersonIx| scenario.script(*who).subjects().len() >= WHOLE_TALK;
    for who in draw.people().filter(is_whole) {
        // Only about those of whom somebody careful knows enough.
        let careful = drawn_of(&draw.careful.session, &draw.careful, who).known;
        if matches!(careful, Knowable::Grounds | Knowable::Clears) {
            knows.1 += 1;
            let known = drawn_of(&run.session, &run, who).known;
            knows.0 += u32::from(known == careful);
        }
    }
}
