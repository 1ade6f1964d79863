//! Proof that a scenario is fair: claims about it, each with runs that show it or the contrary.
//!
//! The work is a row of tasks that need nothing of each other, so that any number of threads may do them; what is
//! concluded hangs on the tasks that were done, not on who did them or in which order. Nothing here knows threads, files
//! or clocks. A task that was not done leaves the claims open that needed it.

mod claim;
mod draws;
mod hostile;
mod languages;
mod options;
mod played;
mod players;
mod position;
mod reach;
mod sources;
mod walks;

pub use claim::{About, Case, Claim, Fault, Proof, Standing};
pub use draws::Draws;

use super::explore::{Effort, Explored, explore};
use super::kind::PolicyKind;
use super::run::Playtest;
use crate::practice::Practice;
use crate::scenario::{Bundle, Scenario, Walkthrough};
use crate::session::Session;
use crate::vocabulary::Band;
use hostile::Hostile;
use options::Habit;
use played::{Played, Player, Stage};
use std::sync::Arc;
use walks::Walk;

/// Words for what was not seen because the proof was stopped.
const STOPPED: &str = "stopped before it was known";
/// How many runs against a claim are written down.
const CASES: usize = 3;
/// Seeds from which the search looks for things.
const SEARCH_SEEDS: usize = 24;
/// Runs of each player that the search learns from.
const LESSONS: u64 = 6;

/// How much is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Runs of the random and of the novice player, each; and draws beyond those that show everything.
    pub runs: u64,
    /// The seed of those players.
    pub seed: u64,
    /// How hard to look for everything.
    pub effort: Effort,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            runs: 400,
            seed: 0,
            effort: Effort::default(),
        }
    }
}

/// A piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Task {
    Explore,
    Hostile,
    Walk(usize),
    /// A player that leaves much to chance, and the number of the run.
    Chance(PolicyKind, u64),
    /// A player that leaves nothing to chance, and the seed.
    Draw(Player, u64),
}

/// What a piece of work gave.
#[derive(Debug)]
pub struct Piece(Found);

#[derive(Debug)]
enum Found {
    Explored(Box<Explored>),
    Hostile(Box<Hostile>),
    Walked(Box<Walk>),
    Played(Box<Played>),
}

/// A scenario set up to be proven.
#[derive(Debug)]
pub struct Prover {
    stage: Stage,
    playtest: Playtest,
    walkthroughs: Vec<Walkthrough>,
    languages: Vec<languages::Language>,
    draws: Draws,
    settings: Settings,
    tasks: Vec<Task>,
}

/// What was seen of a kind of runs, in the order in which they were planned.
struct Runs<'a> {
    runs: Vec<&'a Played>,
    /// How many were planned.
    wanted: usize,
}

impl Runs<'_> {
    fn is_complete(&self) -> bool {
        self.runs.len() >= self.wanted
    }

    fn of_band(&self, band: Band) -> usize {
        self.runs.iter().filter(|r| r.band == band).count()
    }
}

/// Everything that was seen.
struct Seen<'a> {
    prover: &'a Prover,
    pieces: Vec<Option<&'a Found>>,
}

impl Prover {
    /// Plans the proof of a scenario. `bundle` is the folder it was read from, with its translations.
    #[must_use]
    pub fn new(
        scenario: &Arc<Scenario>,
        practice: &Arc<Practice>,
        walkthroughs: &[Walkthrough],
        bundle: &Bundle,
        settings: Settings,
    ) -> Self {
        let playtest = Playtest::new(scenario.clone(), practice.clone(), walkthroughs, settings.seed);
        let draws = Draws::of(scenario, settings.runs);
        let tasks = plan(walkthroughs.len(), &draws, settings.runs);
        Self {
            stage: Stage {
                scenario: scenario.clone(),
                practice: practice.clone(),
                handbook: playtest.handbook().clone(),
                moves_at_most: playtest.moves_at_most(),
            },
            playtest,
            walkthroughs: walkthroughs.to_vec(),
            languages: languages::of(scenario, bundle),
            draws,
            settings,
            tasks,
        }
    }

    /// How many tasks there are.
    #[must_use]
    pub fn tasks(&self) -> u64 {
        u64::try_from(self.tasks.len()).unwrap_or(u64::MAX)
    }

    /// Does a task, by its number from 0. `go_on` is asked now and then; when it says no, the task is left undone.
    #[must_use]
    pub fn task(&self, number: u64, go_on: &dyn Fn() -> bool) -> Option<Piece> {
        let task = self.tasks.get(usize::try_from(number).ok()?)?;
        Some(Piece(match *task {
            Task::Explore => Found::Explored(Box::new(self.explore(go_on))),
            Task::Hostile => Found::Hostile(Box::new(hostile::play(&self.stage, self.draws.seeds.first().copied()))),
            Task::Walk(at) => Found::Walked(Box::new(walks::walk(&self.stage, &self.walkthroughs[at]))),
            Task::Chance(kind, run) => {
                let (session, _) = self.playtest.play(kind, run);
                let wanted = |band| band == Band::Safe || run == 0;
                Found::Played(Box::new(Played::of(Player::Kind(kind), &session, wanted)))
            }
            Task::Draw(player, seed) => {
                let session = player.play(seed, &self.stage);
                let is_first = self.draws.seeds.first() == Some(&seed);
                let is_textbook = player == Player::Kind(PolicyKind::Textbook);
                let wanted = |band| is_first || is_textbook == (band != Band::Safe);
                let mut played = Played::of(player, &session, wanted);
                if is_textbook && !self.leaves_time(played.minutes) {
                    played.way = Some(super::explore::Way::of(&session));
                }
                Found::Played(Box::new(played))
            }
        }))
    }

    fn explore(&self, go_on: &dyn Fn() -> bool) -> Explored {
        let scenario = &self.stage.scenario;
        let seeds: Vec<u64> = self.draws.seeds.iter().copied().take(SEARCH_SEEDS).collect();
        let by_chance = [PolicyKind::Random, PolicyKind::Novice].into_iter();
        let mut played: Vec<Session> = by_chance
            .flat_map(|kind| (0..LESSONS).map(move |run| (kind, run)))
            .map(|(kind, run)| self.playtest.play(kind, run).0)
            .collect();
        let textbook = Player::Kind(PolicyKind::Textbook);
        played.extend(seeds.iter().take(3).map(|&seed| textbook.play(seed, &self.stage)));
        explore(
            scenario,
            &self.stage.practice,
            &seeds,
            &played,
            self.settings.effort,
            go_on,
        )
    }

    /// Whether so many minutes leave 15 of a hundred to spare.
    fn leaves_time(&self, minutes: u16) -> bool {
        let shift = u32::from(self.stage.scenario.header().clock_minutes);
        u32::from(minutes) * 100 <= shift * (100 - players::TO_SPARE)
    }

    /// Judges every claim by what was seen: the pieces, each with the number of its task, in any order.
    #[must_use]
    pub fn conclude(&self, pieces: &[(u64, Piece)]) -> Proof {
        let mut seen = Seen {
            prover: self,
            pieces: vec![None; self.tasks.len()],
        };
        for (number, Piece(found)) in pieces {
            let place = usize::try_from(*number).ok().and_then(|at| seen.pieces.get_mut(at));
            if let Some(place) = place {
                *place = Some(found);
            }
        }
        let header = self.stage.scenario.header();
        Proof {
            scenario: header.id.clone(),
            revision: header.revision,
            fingerprint: self.stage.scenario.fingerprint().to_owned(),
            draws: self.draws.clone(),
            claims: vec![
                reach::everything(&seen),
                players::textbook_is_safe(&seen),
                players::time_to_spare(&seen),
                players::by_chance(&seen, PolicyKind::Random),
                players::by_chance(&seen, PolicyKind::Novice),
                players::made_up_mind(&seen, PolicyKind::ReferEveryone),
                players::made_up_mind(&seen, PolicyKind::ReferNobody),
                position::no_bias(&seen, options::Measure::Place),
                position::no_bias(&seen, options::Measure::Length),
                sources::marks_cite(&seen),
                sources::claims_sourced(&seen),
                languages::complete(&seen),
                hostile::scored(&seen),
                walks::hold(&seen),
            ],
        }
    }
}

fn plan(walkthroughs: usize, draws: &Draws, runs: u64) -> Vec<Task> {
    let mut tasks = vec![Task::Explore, Task::Hostile];
    tasks.extend((0..walkthroughs).map(Task::Walk));
    // Players take turns, so that a proof that is stopped has seen something of each.
    let all = [PolicyKind::Textbook, PolicyKind::ReferEveryone, PolicyKind::ReferNobody];
    for &seed in &draws.seeds {
        tasks.extend(all.into_iter().map(|kind| Task::Draw(Player::Kind(kind), seed)));
    }
    for &seed in draws.seeds.iter().take(draws.covering) {
        tasks.extend(
            Habit::ALL
                .into_iter()
                .map(|habit| Task::Draw(Player::Habit(habit), seed)),
        );
    }
    for run in 0..runs {
        tasks.push(Task::Chance(PolicyKind::Random, run));
        tasks.push(Task::Chance(PolicyKind::Novice, run));
    }
    tasks
}

impl<'a> Seen<'a> {
    fn stage(&self) -> &'a Stage {
        &self.prover.stage
    }

    /// What was found by a task of a kind, with the number of those that were planned.
    fn found(&self, is_it: impl Fn(&Task) -> bool) -> (Vec<&'a Found>, usize) {
        let these = self
            .prover
            .tasks
            .iter()
            .zip(&self.pieces)
            .filter(|(task, _)| is_it(task));
        let found: Vec<_> = these.map(|(_, found)| *found).collect();
        let wanted = found.len();
        (found.into_iter().flatten().collect(), wanted)
    }

    fn runs_of(&self, player: Player) -> Runs<'a> {
        let (found, wanted) = self.found(|task| match *task {
            Task::Chance(kind, _) => Player::Kind(kind) == player,
            Task::Draw(who, _) => who == player,
            Task::Explore | Task::Hostile | Task::Walk(_) => false,
        });
        let played = |found: &'a Found| match found {
            Found::Played(played) => Some(&**played),
            _ => None,
        };
        Runs {
            runs: found.into_iter().filter_map(played).collect(),
            wanted,
        }
    }
}
