//! Everything that changes during a run, beside the talks.

use super::action::{Decided, LineAt, Note};
use super::drawn::Drawn;
use crate::scenario::talk::{FearIx, SubjectIx};
use crate::scenario::{ActIx, EventIx, PaperIx, PersonIx, PlaceIx, PromiseIx, Scenario, ServiceIx, SpotIx, ThingIx};
use crate::talk::Talk;
use crate::vocabulary::words::{Deed, Standing};
use crate::vocabulary::{Habit, Rung};
use std::collections::{BTreeMap, BTreeSet};

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// An act runs.
    Running,
    /// Its time is over; notebook and decisions are left.
    DayOver,
    /// The run has ended.
    Ended,
}

/// What changes about a person.
#[derive(Clone, Debug)]
pub(super) struct OfPerson {
    pub at: Option<PlaceIx>,
    /// Went away, and has not come back.
    pub is_away: bool,
    pub talk: Option<Box<Talk>>,
    /// The act of the last talk.
    pub talked_in: Option<ActIx>,
    pub is_shut: bool,
    pub is_separated: bool,
    /// Let in, or not sent out.
    pub listens: BTreeSet<PersonIx>,
    pub interpreter: Option<PersonIx>,
    pub is_briefed: bool,
    pub is_opened: bool,
    pub standing: Option<Standing>,
    pub has_name: bool,
    pub needs_met: BTreeSet<Deed>,
    pub decided: Option<Decided>,
    pub rating: Option<u8>,
    pub is_harmed: bool,
}

/// Everything else that changes.
#[derive(Clone, Debug)]
pub(super) struct State {
    pub phase: Phase,
    pub act: ActIx,
    /// Seconds of the act.
    pub second: u32,
    pub place: Option<PlaceIx>,
    pub at_table: Option<PersonIx>,
    pub people: Vec<OfPerson>,
    pub looked: BTreeSet<SpotIx>,
    pub found: BTreeSet<PaperIx>,
    pub read: BTreeSet<(PaperIx, Option<PersonIx>)>,
    pub freed: BTreeSet<ThingIx>,
    pub handled: BTreeSet<(Deed, ThingIx, PersonIx)>,
    pub handed: BTreeMap<(ThingIx, PersonIx), PersonIx>,
    pub perceived: BTreeSet<LineAt>,
    /// Those of them that were seen, read, or told in the person's own words.
    pub counting: BTreeSet<LineAt>,
    pub against: BTreeSet<(LineAt, LineAt)>,
    pub done: BTreeSet<(Deed, Option<PersonIx>)>,
    pub told: BTreeMap<(PersonIx, SubjectIx), Rung>,
    pub planted: BTreeSet<(PersonIx, SubjectIx)>,
    pub met: BTreeSet<(PersonIx, FearIx)>,
    pub wishes: BTreeMap<(PersonIx, ServiceIx), crate::scenario::talk::Yes>,
    pub promised: BTreeMap<PromiseIx, Option<PersonIx>>,
    pub kept: BTreeSet<PromiseIx>,
    pub broken: BTreeSet<PromiseIx>,
    pub happened: BTreeSet<EventIx>,
    /// How a moment of the day was replied to.
    pub replied: BTreeMap<EventIx, u8>,
    /// The moment of the day that waits for a reply.
    pub waits: Option<EventIx>,
    pub notes: Vec<Note>,
    /// Rises with every change, so that a talk need not ask at every turn.
    pub changes: u32,
}

impl State {
    pub(super) fn at_start(scenario: &Scenario, drawn: &Drawn) -> Self {
        let people = scenario.people().map(|ix| OfPerson {
            at: drawn.at(scenario, ix).filter(|_| drawn.is_met(ix)),
            is_away: false,
            talk: None,
            talked_in: None,
            is_shut: false,
            is_separated: false,
            listens: BTreeSet::new(),
            interpreter: None,
            is_briefed: false,
            is_opened: false,
            standing: None,
            has_name: scenario.person(ix).label.is_none(),
            needs_met: BTreeSet::new(),
            decided: None,
            rating: None,
            is_harmed: false,
        });
        Self {
            phase: Phase::Running,
            act: ActIx(0),
            second: 0,
            place: None,
            at_table: None,
            people: people.collect(),
            looked: BTreeSet::new(),
            found: BTreeSet::new(),
            read: BTreeSet::new(),
            freed: BTreeSet::new(),
            handled: BTreeSet::new(),
            handed: BTreeMap::new(),
            perceived: BTreeSet::new(),
            counting: BTreeSet::new(),
            against: BTreeSet::new(),
            done: BTreeSet::new(),
            told: BTreeMap::new(),
            planted: BTreeSet::new(),
            met: BTreeSet::new(),
            wishes: BTreeMap::new(),
            promised: BTreeMap::new(),
            kept: BTreeSet::new(),
            broken: BTreeSet::new(),
            happened: BTreeSet::new(),
            replied: BTreeMap::new(),
            waits: None,
            notes: Vec::new(),
            changes: 0,
        }
    }

    pub(super) fn of(&self, person: PersonIx) -> &OfPerson {
        &self.people[usize::from(person.0)]
    }

    pub(super) fn is_noted(&self, line: LineAt, page: PersonIx) -> bool {
        self.notes.iter().any(|note| note.line == line && note.page == page)
    }

    pub(super) fn of_mut(&mut self, person: PersonIx) -> &mut OfPerson {
        &mut self.people[usize::from(person.0)]
    }

    /// What an interpreter makes of lines, where one is needed and there.
    pub(super) fn habit(&self, scenario: &Scenario, drawn: &Drawn, person: PersonIx) -> Option<Habit> {
        self.of(person).interpreter.map(|by| drawn.habit(scenario, by))
    }
}
