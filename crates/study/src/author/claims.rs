//! How the claims about the scenario stand, tried in a few draws while the author writes. The command `grounds prove` tries
//! them in many, and beside other scenarios.

use crate::proof::{Prover, Standing, Statement, surface};
use grounds_core::locale::Messages;
use grounds_core::practice::Practice;
use grounds_core::scenario::Scenario;
use std::sync::Arc;

/// Draws that are tried.
const DRAWS: u64 = 12;
/// Cases of one claim that are told.
const CASES: usize = 3;

/// How the claims stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClaimsInside {
    /// In how many draws they were tried; none: not yet.
    pub draws: u64,
    /// Each claim.
    pub all: Vec<ClaimInside>,
}

/// How one claim stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimInside {
    /// Its name.
    pub name: &'static str,
    /// What is claimed.
    pub says: &'static str,
    /// How it stands.
    pub standing: Standing,
    /// Some of the cases that break it, with the number of the draw where there is one.
    pub cases: Vec<(Option<u64>, String)>,
}

impl ClaimsInside {
    /// Tries the claims.
    pub(super) fn tried(scenario: &Arc<Scenario>, practice: &Arc<Practice>, messages: &Messages) -> Self {
        let prover = Prover {
            scenario,
            practice,
            messages,
            seed: 1,
            draws: DRAWS,
        };
        let pieces = (0..prover.pieces()).map(|number| prover.piece(number)).collect();
        let alone = surface(&[(&scenario.header().id, scenario.clone())], practice);
        let proof = prover.conclude(pieces, &alone, None);
        let claim = |of: Statement| ClaimInside {
            name: of.name,
            says: of.says,
            standing: of.standing,
            cases: of.why.into_iter().take(CASES).collect(),
        };
        Self {
            draws: proof.draws,
            all: proof.statements.into_iter().map(claim).collect(),
        }
    }
}
