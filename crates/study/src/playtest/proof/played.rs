//! Runs as a proof counts them, and runs written down so that anybody can see them.

use super::claim::{About, Case};
use super::options::{ByHabit, Habit};
use crate::assess::{Assessment, assess};
use crate::playtest::explore::Way;
use crate::playtest::handbook::Handbook;
use crate::playtest::kind::PolicyKind;
use crate::playtest::policy::{Policy, play};
use crate::practice::Practice;
use crate::scenario::{ExpectDraft, Scenario, Walkthrough};
use crate::session::Session;
use crate::vocabulary::{Band, Competency};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Who plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Player {
    Kind(PolicyKind),
    Habit(Habit),
}

impl Player {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Kind(kind) => kind.word(),
            Self::Habit(habit) => habit.word(),
        }
    }

    /// Plays one draw. For players that leave nothing to chance.
    pub(super) fn play(self, seed: u64, stage: &Stage) -> Session {
        let (handbook, practice) = (&stage.handbook, &stage.practice);
        let mut player: Box<dyn Policy> = match self {
            Self::Kind(kind) => kind.player(handbook, practice, seed),
            Self::Habit(habit) => Box::new(ByHabit::new(habit, handbook.clone(), practice.clone())),
        };
        play(&mut *player, &stage.scenario, practice, seed, stage.moves_at_most)
    }
}

/// On what everything is played.
#[derive(Debug)]
pub(super) struct Stage {
    pub scenario: Arc<Scenario>,
    pub practice: Arc<Practice>,
    pub handbook: Arc<Handbook>,
    /// Moves after which a run is left as it stands.
    pub moves_at_most: u32,
}

/// What one run came to.
#[derive(Clone, Debug)]
pub(super) struct Played {
    pub player: Player,
    pub seed: u64,
    pub band: Band,
    pub minutes: u16,
    /// In what the run falls short of safe practice, in words.
    pub lacks: String,
    pub points: Points,
    /// The moves, where they may be wanted.
    pub way: Option<Way>,
}

/// The practice points that marks cite.
#[derive(Clone, Debug, Default)]
pub(super) struct Points {
    pub marks: usize,
    pub known: BTreeSet<String>,
    /// Marks that cite something the practice library does not have: the code, and what the mark is called.
    pub unknown: BTreeSet<(String, &'static str)>,
}

impl Points {
    pub(super) fn of(found: &Assessment, practice: &Practice) -> Self {
        let mut points = Self::default();
        points.add(found, practice);
        points
    }

    pub(super) fn add(&mut self, found: &Assessment, practice: &Practice) {
        for mark in &found.marks {
            self.marks += 1;
            if practice.knows(&mark.point) {
                self.known.insert(mark.point.clone());
            } else {
                self.unknown.insert((mark.point.clone(), mark.key));
            }
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.marks += other.marks;
        self.known.extend(other.known.iter().cloned());
        self.unknown.extend(other.unknown.iter().cloned());
    }
}

impl Played {
    pub(super) fn of(player: Player, session: &Session, wanted: impl Fn(Band) -> bool) -> Self {
        let found = assess(session);
        Self {
            player,
            seed: session.seed(),
            band: found.band,
            minutes: session.view().minutes().0,
            lacks: lacks(&found, session.practice()),
            points: Points::of(&found, session.practice()),
            way: wanted(found.band).then(|| Way::of(session)),
        }
    }
}

/// In what a run falls short of safe practice.
pub(super) fn lacks(found: &Assessment, practice: &Practice) -> String {
    let errors: Vec<&str> = found.unsafe_codes().collect();
    let pass = practice.scoring().pass.iter();
    let below = pass.filter(|(c, least)| found.score(*c) < *least);
    let mut words: Vec<String> = below
        .map(|(c, least)| format!("{} {} of the {least} that are needed", c.word(), found.score(*c)))
        .collect();
    if !errors.is_empty() {
        words.push(format!("unsafe: {}", errors.join(", ")));
    }
    words.join("; ")
}

impl Stage {
    /// Writes a run down: its moves, and what it scores.
    pub(super) fn case(&self, name: &str, is_counter: bool, says: String, way: &Way) -> Case {
        let mut session = Session::begin(self.scenario.clone(), self.practice.clone(), way.seed);
        let mut steps = Vec::with_capacity(way.actions.len());
        for action in &way.actions {
            if session.apply(action.clone()).is_ok() {
                steps.push(self.scenario.step(action, &self.practice));
            }
        }
        let found = assess(&session);
        let scores: Vec<(Competency, u8)> = Competency::ALL.iter().map(|&c| (c, found.score(c))).collect();
        Case {
            name: file_name(name),
            is_counter,
            about: None,
            walkthrough: Walkthrough {
                name: file_name(name),
                says,
                seeds: vec![way.seed],
                skips_unmet_notes: false,
                steps,
                expect: ExpectDraft {
                    band: found.band,
                    unsafe_errors: found.unsafe_codes().map(str::to_owned).collect(),
                    at_least: scores.clone(),
                    at_most: scores,
                },
            },
        }
    }
}

impl Case {
    pub(super) fn about(mut self, about: About) -> Self {
        self.about = Some(about);
        self
    }
}

/// A name with nothing in it that a file system may not like.
fn file_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}
