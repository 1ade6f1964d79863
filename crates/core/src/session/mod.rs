//! One run, as a pure state machine: an [`Action`] is tried and either refused with a reason, without any change, or followed
//! by [`Event`]s, which are never refused.
//!
//! Same scenario, same seed, same actions: same events, on every platform. What is drawn is drawn once, at the beginning
//! ([`Drawn`]); nothing here reads a clock, a file or a hash map's order. Nothing here marks anything: marks are made
//! afterwards, from what is kept.

mod action;
mod around;
mod clock;
mod dealt;
mod drawn;
mod effects;
mod event;
mod hidden;
mod notebook;
mod refusal;
mod state;
mod table;
mod turn;
pub mod view;
mod world;

pub use crate::practice::WorryIx;
pub use action::{Action, Decided, GROUNDS, LineAt, Note, Sort};
pub use drawn::{Drawn, OfPerson};
pub use event::{Event, Hearer};
pub use refusal::Refusal;
pub use state::Phase;
pub use view::View;

use crate::practice::Practice;
use crate::scenario::talk::{EndIx, Hearing, TruthIx, Yes};
use crate::scenario::{ActIx, EventIx, Outcome, PersonIx, PlaceIx, PromiseIx, Scenario, ServiceIx};
use crate::talk;
use crate::vocabulary::WordingKind;
use state::State;
use std::sync::Arc;
use turn::Turn;
use world::World;

/// Room for what follows an action, mostly.
const EVENTS: usize = 12;

/// One kept move: the action, and what followed.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What was done.
    pub action: Action,
    /// The act in which it was done.
    pub act: ActIx,
    /// The second of the act at which it was done.
    pub second: u32,
    /// Where the official was then; nowhere at a telephone.
    pub place: Option<PlaceIx>,
    /// With whom the official sat then.
    pub with: Option<PersonIx>,
    /// What followed.
    pub events: Vec<Event>,
}

/// The talk at the table. A talk asks the run what holds around it, so it is looked at through this.
#[derive(Clone, Copy, Debug)]
pub struct AtTable<'a> {
    session: &'a Session,
    /// With whom.
    pub person: PersonIx,
}

impl AtTable<'_> {
    /// What can be said or done now.
    #[must_use]
    pub fn turns(&self) -> Vec<talk::Turn> {
        let mut turns = Vec::new();
        self.see(|view, talk, room| {
            let _ = view;
            talk.turns(room, &mut turns);
        });
        turns
    }

    /// What is in sight on a page, each thing in its place.
    #[must_use]
    pub fn in_sight(&self, page: talk::Page) -> talk::Sight {
        let mut sight = talk::Sight::default();
        self.see(|view, _, _| sight = view.in_sight(page));
        sight
    }

    /// What a rule player does now; nothing when it is over.
    pub fn played(&self, player: &mut talk::players::Player, is_enough: bool) -> Option<talk::Turn> {
        let mut turn = None;
        self.see(|view, _, _| turn = player.take(&view, is_enough));
        turn
    }

    /// What a body shows.
    #[must_use]
    pub fn bodies(&self) -> Option<talk::Bodies> {
        let mut bodies = None;
        self.see(|view, _, _| bodies = Some(view.bodies()));
        bodies
    }

    /// Whether the talk is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        let mut is_over = true;
        self.see(|view, _, _| is_over = view.is_over());
        is_over
    }

    fn see(&self, see: impl FnOnce(talk::View<'_, World<'_>>, &talk::Talk, talk::Room<'_, World<'_>>)) {
        let session = self.session;
        let world = session.world(Some(self.person));
        let room = talk::Room {
            script: session.scenario.script(self.person),
            rules: &session.practice.talk().rules,
            facts: &world,
        };
        if let Some(talk) = &session.state.of(self.person).talk {
            see(talk.view(room), talk, room);
        }
    }
}

/// One run.
#[derive(Clone, Debug)]
pub struct Session {
    scenario: Arc<Scenario>,
    practice: Arc<Practice>,
    seed: u64,
    /// How often the trainee has played this scenario before.
    play: u16,
    drawn: Drawn,
    state: State,
    opening: Vec<Event>,
    entries: Vec<Entry>,
}

impl Session {
    /// Begins a run. The seed decides everything that is drawn; `play` how often it was played before, so that a second one
    /// opens differently.
    #[must_use]
    pub fn begin(scenario: Arc<Scenario>, practice: Arc<Practice>, seed: u64, play: u16) -> Self {
        let drawn = Drawn::from_seed(&scenario, seed);
        Self::begin_with(scenario, practice, (seed, play), drawn)
    }

    /// Begins the same run with something else true of one person: for who explains afterwards what that one would have said.
    #[must_use]
    pub fn begin_as(&self, person: PersonIx, truth: TruthIx) -> Self {
        let drawn = Drawn::of_other_truth(&self.scenario, self.seed, person, truth);
        let (scenario, practice) = (Arc::clone(&self.scenario), Arc::clone(&self.practice));
        Self::begin_with(scenario, practice, (self.seed, self.play), drawn)
    }

    /// Begins this run anew, as it was.
    #[must_use]
    pub fn begin_again(&self) -> Self {
        let (scenario, practice) = (Arc::clone(&self.scenario), Arc::clone(&self.practice));
        Self::begin_with(scenario, practice, (self.seed, self.play), self.drawn.clone())
    }

    fn begin_with(scenario: Arc<Scenario>, practice: Arc<Practice>, (seed, play): (u64, u16), drawn: Drawn) -> Self {
        let state = State::at_start(&scenario, &drawn);
        let mut session = Self {
            scenario,
            practice,
            seed,
            play,
            drawn,
            state,
            opening: Vec::new(),
            entries: Vec::new(),
        };
        let mut opening = Vec::new();
        session.turn(&mut opening).begin_act();
        session.opening = opening;
        session
    }

    /// Tries an action.
    ///
    /// # Errors
    /// Why not. The run is then exactly as it was.
    pub fn apply(&mut self, action: Action) -> Result<&[Event], Refusal> {
        let State {
            act,
            second,
            place,
            at_table: with,
            ..
        } = self.state;
        let mut events = Vec::with_capacity(EVENTS);
        self.turn(&mut events).take(&action)?;
        self.entries.push(Entry {
            action,
            act,
            second,
            place,
            with,
            events,
        });
        Ok(self.entries.last().map_or(&[], |entry| &entry.events))
    }

    /// Whether an action would be taken.
    ///
    /// # Errors
    /// Why not.
    pub fn may(&self, action: &Action) -> Result<(), Refusal> {
        let mut tried = self.state.clone();
        let mut events = Vec::new();
        Turn {
            scenario: &self.scenario,
            practice: &self.practice,
            drawn: &self.drawn,
            state: &mut tried,
            events: &mut events,
            seed: self.seed,
            play: self.play,
        }
        .take(action)
    }

    /// Plays a run again from its actions.
    ///
    /// # Errors
    /// The number of the action, from 0, that was refused this time, and why.
    pub fn replay(
        scenario: Arc<Scenario>,
        practice: Arc<Practice>,
        seed: u64,
        play: u16,
        actions: impl IntoIterator<Item = Action>,
    ) -> Result<Self, (usize, Refusal)> {
        let mut session = Self::begin(scenario, practice, seed, play);
        for (n, action) in actions.into_iter().enumerate() {
            session.apply(action).map_err(|refusal| (n, refusal))?;
        }
        Ok(session)
    }

    fn turn<'a>(&'a mut self, events: &'a mut Vec<Event>) -> Turn<'a> {
        Turn {
            scenario: &self.scenario,
            practice: &self.practice,
            drawn: &self.drawn,
            state: &mut self.state,
            events,
            seed: self.seed,
            play: self.play,
        }
    }

    fn world(&self, at_hand: Option<PersonIx>) -> World<'_> {
        World {
            scenario: &self.scenario,
            practice: &self.practice,
            drawn: &self.drawn,
            state: &self.state,
            at_hand,
        }
    }

    /// The talk at the table: with whom, what may be seen of it, and what can be said now.
    #[must_use]
    pub fn at_table(&self) -> Option<AtTable<'_>> {
        let person = self.state.at_table?;
        self.state.of(person).talk.as_ref()?;
        Some(AtTable { session: self, person })
    }

    /// What happened before the first action.
    #[must_use]
    pub fn opening(&self) -> &[Event] {
        &self.opening
    }

    /// Every accepted action and what followed.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Where the run stands.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.state.phase
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

    /// The seed.
    #[must_use]
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// What the seed decided. For marking and debriefs, never for a trainee during the run.
    #[must_use]
    pub const fn drawn(&self) -> &Drawn {
        &self.drawn
    }

    /// Every line that was perceived, wherever.
    pub fn perceived(&self) -> impl Iterator<Item = LineAt> {
        self.state.perceived.iter().copied()
    }

    /// Whether a line was seen, read, or told in the person's own words. What was put in counts for nothing.
    #[must_use]
    pub fn counts(&self, line: LineAt) -> bool {
        self.state.counting.contains(&line)
    }

    /// What a person said about being told of to a service, where it was asked so that the answer counts.
    #[must_use]
    pub fn wish(&self, person: PersonIx, to: ServiceIx) -> Option<Yes> {
        self.state.wishes.get(&(person, to)).copied()
    }

    /// To whom something was promised.
    #[must_use]
    pub fn promised_to(&self, promise: PromiseIx) -> Option<PersonIx> {
        self.state.promised.get(&promise).copied().flatten()
    }

    /// The moment of the day that waits for a reply.
    #[must_use]
    pub const fn waits(&self) -> Option<EventIx> {
        self.state.waits
    }

    /// With whom the official sits.
    #[must_use]
    pub const fn table(&self) -> Option<PersonIx> {
        self.state.at_table
    }

    /// How often the trainee had played this scenario before.
    #[must_use]
    pub const fn play(&self) -> u16 {
        self.play
    }

    /// The second of the act.
    #[must_use]
    pub const fn second(&self) -> u32 {
        self.state.second
    }

    /// The act.
    #[must_use]
    pub const fn act(&self) -> ActIx {
        self.state.act
    }

    /// Where somebody is.
    #[must_use]
    pub fn place_of(&self, person: PersonIx) -> Option<PlaceIx> {
        self.state.of(person).at
    }

    /// How the official and a person understand each other.
    #[must_use]
    pub fn hearing(&self, person: PersonIx) -> Hearing {
        self.world(Some(person)).hearing_of(person)
    }

    /// What is hidden in the talk with a person: for who explains a run afterwards. No face of a trainee may use it.
    #[must_use]
    pub fn inside(&self, person: PersonIx) -> Option<talk::Inside> {
        self.world(Some(person)).inside()
    }

    /// The kind that an end of the talk at the table has now: for who explains a run afterwards. No face of a trainee may use
    /// it.
    #[must_use]
    pub fn kind_of(&self, end: EndIx) -> Option<WordingKind> {
        let mut kind = None;
        self.at_table()?.see(|_, talk, room| kind = Some(talk.kind(room, end)));
        kind
    }

    /// What the scenario says became of a person, as things stand.
    #[must_use]
    pub fn outcome(&self, person: PersonIx) -> Option<&Outcome> {
        let truth = self.drawn.truth(person);
        let world = self.world(Some(person));
        let fits = |of: &&Outcome| of.of.holds(person, truth) && world.all(&of.when);
        self.scenario.outcomes().iter().find(fits)
    }

    /// The pages of the notebook.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.state.notes
    }

    /// Whether a line stands on a person's page.
    #[must_use]
    pub fn is_noted(&self, line: LineAt, page: PersonIx) -> bool {
        self.state.is_noted(line, page)
    }

    /// What was decided about a person.
    #[must_use]
    pub fn decided(&self, person: PersonIx) -> Option<&Decided> {
        self.state.of(person).decided.as_ref()
    }

    /// How likely it was said to be, 0–100, that a person is a victim.
    #[must_use]
    pub fn rating(&self, person: PersonIx) -> Option<u8> {
        self.state.of(person).rating
    }

    /// Everybody about whom a decision is asked in this run.
    pub fn to_decide(&self) -> impl Iterator<Item = PersonIx> {
        self.scenario
            .decide()
            .iter()
            .copied()
            .filter(|&who| self.drawn.is_met(who))
    }
}
