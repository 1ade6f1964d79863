//! One run, as a pure state machine: an [`Action`] is tried and either refused with a reason, without any change, or
//! followed by [`Event`]s, which are never refused.
//!
//! Same scenario, same seed, same actions: same events, on every platform. Randomness is drawn once, at the beginning
//! ([`drawn`]); nothing here reads a clock, a file or a hash map's order. Nothing here marks anything: marks are made
//! afterwards from the entries ([`crate::assess`]).

mod ask;
mod clock;
mod conduct;
mod drawn;
mod event;
mod inside;
mod log;
mod look;
mod notebook;
mod refusal;
mod setting;
mod state;
mod turn;
mod view;

pub use crate::scenario::{Action, Decided};
pub use drawn::Dice;
pub use drawn::Drawn;
pub use event::{Event, How};
pub use inside::{Asking, Inside, PersonInside};
pub use log::{Entries, Entry, EntryIter};
pub use refusal::Refusal;
pub use state::Bits;
pub use state::{Consent, Note, Phase};
pub use view::{ConductOffer, Line, QuestionOffer, Speaker, SpotView, View, Words};

use crate::practice::Practice;
use crate::scenario::{PersonIx, Scenario};
use log::Log;
use setting::Now;
use state::State;
use std::sync::Arc;
use turn::Turn;

/// One run.
#[derive(Clone, Debug)]
pub struct Session {
    scenario: Arc<Scenario>,
    practice: Arc<Practice>,
    seed: u64,
    drawn: Drawn,
    state: State,
    log: Log,
}

impl Session {
    /// Begins a run. The seed decides everything that is drawn.
    #[must_use]
    pub fn begin(scenario: Arc<Scenario>, practice: Arc<Practice>, seed: u64) -> Self {
        let drawn = Drawn::from_seed(&scenario, seed);
        let state = State::at_start(&scenario);
        let mut session = Self {
            scenario,
            practice,
            seed,
            drawn,
            state,
            log: Log::with_room(),
        };
        session.turn().let_things_happen();
        session.log.close_opening();
        session
    }

    /// Begins another run of the same scenario in the room that this one has, which costs less than a new one.
    pub fn begin_again(&mut self, seed: u64) {
        self.seed = seed;
        self.drawn.draw(&self.scenario, seed);
        self.state.reset(&self.scenario);
        self.log.clear();
        self.turn().let_things_happen();
        self.log.close_opening();
    }

    /// Tries an action.
    ///
    /// # Errors
    /// A [`Refusal`] says why not; the run is then exactly as it was.
    pub fn apply(&mut self, action: Action) -> Result<&[Event], Refusal> {
        let before = self.log.open_end();
        if let Err(refusal) = self.turn().take(&action) {
            self.log.events.truncate(before);
            return Err(refusal);
        }
        self.log.close_entry(self.state.minute, action);
        Ok(&self.log.events[before..])
    }

    fn turn(&mut self) -> Turn<'_> {
        Turn {
            scenario: &self.scenario,
            practice: &self.practice,
            drawn: &self.drawn,
            state: &mut self.state,
            events: &mut self.log.events,
        }
    }

    fn now(&self) -> Now<'_> {
        Now {
            scenario: &self.scenario,
            practice: &self.practice,
            drawn: &self.drawn,
            state: &self.state,
        }
    }

    /// Plays a run again from its actions.
    ///
    /// # Errors
    /// The number of the entry, from 0, that was refused this time, and why.
    pub fn replay<'a>(
        scenario: Arc<Scenario>,
        practice: Arc<Practice>,
        seed: u64,
        actions: impl IntoIterator<Item = &'a Action>,
    ) -> Result<Self, (usize, Refusal)> {
        let mut session = Self::begin(scenario, practice, seed);
        for (number, action) in actions.into_iter().enumerate() {
            session.apply(action.clone()).map_err(|refusal| (number, refusal))?;
        }
        Ok(session)
    }

    /// What the trainee may know now. Everything a face or a policy sees comes from here.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        View::of(self)
    }

    /// The kept log: every accepted action and what followed.
    #[must_use]
    pub const fn entries(&self) -> Entries<'_> {
        self.log.entries()
    }

    /// What happened before the first action.
    #[must_use]
    pub fn opening(&self) -> &[Event] {
        self.log.opening()
    }

    /// Whether the run has been ended.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state.phase == Phase::Ended
    }

    /// The seed.
    #[must_use]
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// The scenario being run.
    #[must_use]
    pub const fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The practice library it runs by.
    #[must_use]
    pub const fn practice(&self) -> &Arc<Practice> {
        &self.practice
    }

    /// What the seed decided. For marking and debriefs, never for a trainee during the run.
    #[must_use]
    pub const fn drawn(&self) -> &Drawn {
        &self.drawn
    }

    /// Trust and distress of a person, 0–100. For marking and author views, never for a trainee during the run.
    #[must_use]
    pub fn inner_state(&self, person: PersonIx) -> (u8, u8) {
        let person = &self.state.people[person.index()];
        (person.trust, person.distress)
    }
}
