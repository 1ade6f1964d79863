//! Many runs of one scenario: each is a pure function of the scenario, the seed of the whole and its own number, so that
//! any split over threads comes to the same.

use super::coverage::{Coverage, First, Met};
use super::handbook::Handbook;
use super::kind::PolicyKind;
use crate::assess::{Assessment, assess};
use crate::practice::Practice;
use crate::scenario::{Scenario, Walkthrough};
use crate::session::{Drawn, Session};
use crate::vocabulary::Band;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Moves after which a run is left as it stands, beside a note about every cue for every person. A player that is still
/// at it by then goes in circles.
const MOVES_AT_MOST: usize = 2_000;

/// A scenario set up for many runs.
#[derive(Debug)]
pub struct Playtest {
    scenario: Arc<Scenario>,
    practice: Arc<Practice>,
    handbook: Arc<Handbook>,
    coverage: Coverage,
    seed: u64,
}

/// What one run came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunOutcome {
    /// Who played.
    pub policy: PolicyKind,
    /// Number and seed of the run.
    pub run: First,
    /// 0–100 for each competency, in the order of [`crate::vocabulary::Competency::ALL`].
    pub scores: [u8; 7],
    /// The overall reading.
    pub band: Band,
    /// Practice points of the unsafe errors, by their place in the scoring table.
    pub unsafe_errors: Vec<usize>,
    /// Minutes of the shift that passed.
    pub minutes: u16,
    /// Moves that were accepted.
    pub moves: u32,
    /// Moves that were refused.
    pub refusals: u32,
    /// Whether the player ended the run, instead of being stopped.
    pub ended: bool,
    /// What the seed had drawn.
    pub drawn: Drawn,
    /// What was met.
    pub met: Met,
}

impl Playtest {
    /// Sets up a scenario. `seed` is the seed of the whole; each run has its own from it.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, practice: Arc<Practice>, walkthroughs: &[Walkthrough], seed: u64) -> Self {
        let handbook = Arc::new(Handbook::new(&scenario, &practice, walkthroughs));
        let coverage = Coverage::none(&scenario, &practice);
        Self {
            scenario,
            practice,
            handbook,
            coverage,
            seed,
        }
    }

    /// The scenario.
    #[must_use]
    pub const fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The practice library.
    #[must_use]
    pub const fn practice(&self) -> &Arc<Practice> {
        &self.practice
    }

    /// What players read before they begin.
    #[must_use]
    pub const fn handbook(&self) -> &Arc<Handbook> {
        &self.handbook
    }

    /// A coverage of this scenario with nothing met.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        self.coverage.emptied()
    }

    /// The seed of run `k`. Every policy plays the same draws, so that they can be compared. It stays below 2³², so
    /// that a person can type it.
    #[must_use]
    pub fn seed_of(&self, k: u64) -> u64 {
        u64::from(u32::from_le_bytes(first_four(self.hash(b"run", k))))
    }

    /// Moves, accepted or refused, after which a run is left as it stands.
    #[must_use]
    pub fn moves_at_most(&self) -> u32 {
        let notes = self.scenario.cue_ixs().len() * self.scenario.person_ixs().len();
        u32::try_from(MOVES_AT_MOST + notes).unwrap_or(u32::MAX)
    }

    /// Plays run `k` of a policy. Gives the run, and how many moves were refused.
    #[must_use]
    pub fn play(&self, policy: PolicyKind, k: u64) -> (Session, u32) {
        let dice = u64::from(u32::from_le_bytes(first_four(self.hash(policy.word().as_bytes(), k))));
        let mut player = policy.player(&self.handbook, &self.practice, dice);
        let mut session = Session::begin(self.scenario.clone(), self.practice.clone(), self.seed_of(k));
        let mut refusals = 0;
        for _ in 0..self.moves_at_most() {
            if session.is_over() {
                break;
            }
            let action = player.choose(session.view());
            refusals += u32::from(session.apply(action).is_err());
        }
        (session, refusals)
    }

    /// Plays run `k` of a policy, and says what it came to.
    #[must_use]
    pub fn one_run(&self, policy: PolicyKind, k: u64) -> RunOutcome {
        let (session, refusals) = self.play(policy, k);
        let found = assess(&session);
        self.outcome(policy, k, &session, &found, refusals)
    }

    fn outcome(&self, policy: PolicyKind, k: u64, session: &Session, found: &Assessment, refusals: u32) -> RunOutcome {
        let points = &self.practice.scoring().unsafe_points;
        let unsafe_errors = found
            .unsafe_codes()
            .filter_map(|code| points.iter().position(|p| p == code));
        RunOutcome {
            policy,
            run: First {
                run: k,
                seed: session.seed(),
            },
            scores: found.scores,
            band: found.band,
            unsafe_errors: unsafe_errors.collect(),
            minutes: session.view().minutes().0,
            moves: u32::try_from(session.entries().len()).unwrap_or(u32::MAX),
            refusals,
            ended: session.is_over(),
            drawn: session.drawn().clone(),
            met: self.coverage.met(session, found),
        }
    }

    fn hash(&self, purpose: &[u8], k: u64) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"reasonable-grounds playtest 1");
        hash.update(self.seed.to_le_bytes());
        hash.update(k.to_le_bytes());
        hash.update(purpose);
        hash.finalize().into()
    }
}

const fn first_four(bytes: [u8; 32]) -> [u8; 4] {
    [bytes[0], bytes[1], bytes[2], bytes[3]]
}
