//! Proof that a scenario is fair: claims about it, each with draws that anyone can play again. What a run must never be
//! called is said by runs with one thing changed: a claim that cannot fail would prove nothing, so the tests keep a spoiled
//! scenario for each.
//!
//! Pure: nothing here knows threads, files or clocks. The draws of a claim need nothing of each other.

mod claims;
mod deciding;
mod pace;
mod sight;
mod silence;
pub(crate) mod surface;
mod table;
mod trying;
mod whole;

pub use claims::{Case, Claim, Name, Standing, Tally, prove};
pub use deciding::{Change, Uniform, changed, truth_of, uniform};
pub use pace::{Length, Pace, SECONDS_A_CHOICE, WORDS_A_MINUTE, length, pace};
pub use sight::{FEWEST_SEEN, PartSeen, Sights, Tell, sights};
pub use silence::{Told, silences, told};
pub use surface::{
    FEWEST_SETS, PAIRS_AT_MOST, PICKS_ABOVE, RULE_ABOVE, Reading, Rule, Surface, Sway, Wording, WordingSet, surface,
    surface_of, wordings,
};
pub use table::{Bands, Row, table};
pub use whole::{KnownOf, Piece, Proof, Prover, SIGHTS, Statement};

use grounds_core::assess::{Approach, Assessed, Careful, approached, assess, careful, note_grounds, right};
use grounds_core::scenario::PersonIx;
use grounds_core::session::{Action, Decided, Session};

/// One draw: what somebody careful comes to in it.
#[derive(Clone, Debug)]
pub struct Draw {
    /// Somebody careful.
    pub careful: Careful,
}

/// What a draw comes to when it is decided in some way.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What is made of it; none when a victim could be cleared, which is unfair.
    pub assessed: Option<Assessed>,
    /// To how many people what was changed applied.
    pub applied: usize,
}

impl Draw {
    /// Plays a draw with care.
    #[must_use]
    pub fn of(start: &Session) -> Self {
        Self {
            careful: careful(start),
        }
    }

    /// Decides the careful run.
    pub fn decided(&self, decide: impl Fn(&Session, PersonIx, &mut Decided) -> bool) -> Outcome {
        self.decide(self.careful.session.clone(), decide)
    }

    /// Goes about the draw in another way, and decides that.
    pub fn approached(&self, approach: Approach, decide: impl Fn(&Session, PersonIx, &mut Decided) -> bool) -> Outcome {
        let run = approached(&self.careful.session, approach).session;
        self.decide(run, decide)
    }

    fn decide(&self, mut run: Session, decide: impl Fn(&Session, PersonIx, &mut Decided) -> bool) -> Outcome {
        let people: Vec<PersonIx> = run.to_decide().collect();
        let mut applied = 0;
        for who in people {
            let mut decided = right(&run, who);
            note_grounds(&mut run, who, &mut decided);
            applied += usize::from(decide(&run, who, &mut decided));
            let _ = run.apply(Action::Decide(who, Box::new(decided)));
        }
        let _ = run.apply(Action::End);
        Outcome {
            assessed: assess(&run, &self.careful).ok(),
            applied,
        }
    }

    /// Everybody about whom a decision is asked.
    pub fn people(&self) -> impl Iterator<Item = PersonIx> {
        self.careful.session.to_decide()
    }
}
