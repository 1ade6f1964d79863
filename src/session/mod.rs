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
mod look;
mod notebook;
mod refusal;
mod setting;
mod state;
mod view;

pub use crate::scenario::{Action, Decided};
pub(crate) use drawn::Dice;
pub use drawn::Drawn;
pub use event::{Entry, Event, How};
pub use refusal::Refusal;
pub use state::{Consent, Note, Phase};
pub use view::{ConductOffer, Line, QuestionOffer, Speaker, SpotView, View, Words};

use crate::practice::Practice;
use crate::scenario::{PersonIx, Scenario};
use state::State;
use std::sync::Arc;

/// One run.
#[derive(Clone, Debug)]
pub struct Session {
    scenario: Arc<Scenario>,
    practice: Arc<Practice>,
    seed: u64,
    drawn: Drawn,
    state: State,
    entries: Vec<Entry>,
    /// Events of the action being applied.
    now: Vec<Event>,
    /// What happened before the first action.
    opening: Vec<Event>,
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
            entries: Vec::new(),
            now: Vec::new(),
            opening: Vec::new(),
        };
        session.let_things_happen();
        session.opening = std::mem::take(&mut session.now);
        session
    }

    /// Tries an action.
    ///
    /// # Errors
    /// A [`Refusal`] says why not; the run is then exactly as it was.
    pub fn apply(&mut self, action: Action) -> Result<&[Event], Refusal> {
        self.now.clear();
        self.may_act(&action)?;
        match &action {
            Action::Go(place) => self.go(*place)?,
            Action::Look(spot) => self.look(*spot)?,
            Action::Read(document) => self.read(*document)?,
            Action::Compare(a, b) => self.compare(*a, *b)?,
            Action::Ask(question) => self.ask(*question)?,
            Action::Conduct(conduct, with) => self.conduct(*conduct, *with)?,
            Action::Interpret(to, by) => self.interpret(*to, *by)?,
            Action::Note {
                cue,
                about,
                shows,
                sure,
            } => self.note(*cue, *about, shows, *sure)?,
            Action::Retract(cue, about) => self.retract(*cue, *about)?,
            Action::Rate(about, sure) => self.rate(*about, *sure)?,
            Action::Decide(about, decided) => self.decide(*about, decided)?,
            Action::End => {
                self.state.phase = Phase::Ended;
                self.now.push(Event::Ended);
            }
        }
        self.let_things_happen();
        let events = std::mem::take(&mut self.now);
        self.entries.push(Entry {
            minute: self.state.minute,
            action,
            events,
        });
        Ok(self.entries.last().map_or(&[], |entry| &entry.events))
    }

    /// What no phase of a run allows.
    fn may_act(&self, action: &Action) -> Result<(), Refusal> {
        let desk_work = matches!(
            action,
            Action::Note { .. } | Action::Retract(..) | Action::Rate(..) | Action::Decide(..) | Action::End
        );
        match self.state.phase {
            Phase::Ended => Err(Refusal::Ended),
            Phase::ShiftOver if !desk_work => Err(Refusal::ShiftOver),
            Phase::ShiftOver | Phase::Running => Ok(()),
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
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What happened before the first action.
    #[must_use]
    pub fn opening(&self) -> &[Event] {
        &self.opening
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
