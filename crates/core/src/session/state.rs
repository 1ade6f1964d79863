//! Everything that changes during a run. Sets are bits (bitsets), so that a run fits in a few cache lines and copies
//! cheaply.

use super::Decided;
use super::drawn::refill;
use super::event::How;
use crate::practice::IndicatorIx;
use crate::scenario::{CueIx, DocumentIx, Person, PersonIx, PlaceIx, Scenario};
use crate::vocabulary::{Conduct, Topic};

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The shift runs.
    Running,
    /// The shift is over; notebook and decisions are left.
    ShiftOver,
    /// The run has ended.
    Ended,
}

/// What a person said when asked for consent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Consent {
    /// Not asked.
    #[default]
    NotAsked,
    /// Agreed.
    Agreed,
    /// Said no.
    Declined,
}

impl Consent {
    pub(super) const fn said(agrees: bool) -> Self {
        if agrees { Self::Agreed } else { Self::Declined }
    }
}

/// A set of dense numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bits(Vec<u64>);

impl Bits {
    /// An empty set with room for numbers below `count`.
    pub fn with_room_for(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    /// The numbers in the set, in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let room = self.0.len() * 64;
        (0..room).filter(|&at| self.has(at))
    }

    /// Empties the set and makes room for numbers below `count`.
    fn reset(&mut self, count: usize) {
        refill(&mut self.0, 0, count.div_ceil(64));
    }

    /// Whether the bit at a place is set.
    pub fn has(&self, at: usize) -> bool {
        self.0[at / 64] >> (at % 64) & 1 == 1
    }

    /// Puts a number in; says whether it is new.
    pub fn put(&mut self, at: usize) -> bool {
        let bit = 1 << (at % 64);
        let new = self.0[at / 64] & bit == 0;
        self.0[at / 64] |= bit;
        new
    }
}

/// One bit for each [`Conduct`].
pub(super) type Deeds = u32;
/// One bit for each [`Topic`].
pub(super) type Topics = u16;

// A term that has no bit of its own would be taken for another, and nothing would say so.
const _: () = assert!(Conduct::ALL.len() <= Deeds::BITS as usize, "widen `Deeds`");
const _: () = assert!(Topic::ALL.len() <= Topics::BITS as usize, "widen `Topics`");

/// What changes about a person.
#[derive(Clone, Debug)]
pub(super) struct PersonState {
    pub trust: u8,
    pub distress: u8,
    pub at: Option<PlaceIx>,
    /// What was done.
    pub done: Deeds,
    /// A controller was let in.
    pub listening: bool,
    pub interpreter: Option<PersonIx>,
    pub opened: bool,
    /// On what a leading question was put.
    pub led: Topics,
    pub shut: bool,
    pub talk: Consent,
    pub referral: Consent,
}

impl PersonState {
    fn at_start(person: &Person) -> Self {
        Self {
            trust: person.trust,
            distress: person.distress,
            at: person.at,
            done: 0,
            listening: false,
            interpreter: None,
            opened: false,
            led: 0,
            shut: false,
            talk: Consent::NotAsked,
            referral: Consent::NotAsked,
        }
    }

    pub(super) const fn has_done(&self, conduct: Conduct) -> bool {
        self.done >> conduct.index() & 1 == 1
    }

    pub(super) const fn is_led_on(&self, topic: Topic) -> bool {
        self.led >> topic.index() & 1 == 1
    }
}

/// An entry of the trainee's notebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The cue.
    pub cue: CueIx,
    /// About whom.
    pub about: PersonIx,
    /// What it stands for; none for "means nothing".
    pub shows: Vec<IndicatorIx>,
    /// How sure, 0–100.
    pub sure: u8,
}

/// Everything that changes.
#[derive(Clone, Debug)]
pub(super) struct State {
    pub phase: Phase,
    pub minute: u16,
    pub place: PlaceIx,
    pub people: Vec<PersonState>,
    /// What was done in general.
    pub done: Deeds,
    pub looked: Bits,
    pub found: Bits,
    pub read: Bits,
    pub met: Bits,
    /// The cues perceived, in the order in which they were.
    pub met_order: Vec<(CueIx, How)>,
    pub asked: Bits,
    pub happened: Bits,
    /// Pairs of documents laid side by side, the lower number first.
    pub compared: Vec<(DocumentIx, DocumentIx)>,
    pub notes: Vec<Note>,
    pub ratings: Vec<Option<u8>>,
    pub decided: Vec<Option<Decided>>,
}

impl State {
    pub(super) fn at_start(scenario: &Scenario) -> Self {
        let mut state = Self {
            phase: Phase::Running,
            minute: 0,
            place: scenario.header().start,
            people: Vec::new(),
            done: 0,
            looked: Bits::default(),
            found: Bits::default(),
            read: Bits::default(),
            met: Bits::default(),
            met_order: Vec::new(),
            asked: Bits::default(),
            happened: Bits::default(),
            compared: Vec::new(),
            notes: Vec::new(),
            ratings: Vec::new(),
            decided: Vec::new(),
        };
        state.reset(scenario);
        state
    }

    /// Back to the first moment, in the room there is already.
    pub(super) fn reset(&mut self, scenario: &Scenario) {
        self.phase = Phase::Running;
        self.minute = 0;
        self.place = scenario.header().start;
        self.done = 0;
        self.people.clear();
        self.people.extend(
            scenario
                .person_ixs()
                .map(|ix| PersonState::at_start(scenario.person(ix))),
        );
        self.looked.reset(scenario.hotspot_ixs().len());
        self.found.reset(scenario.document_ixs().len());
        self.read.reset(scenario.document_ixs().len());
        self.met.reset(scenario.cue_ixs().len());
        self.asked.reset(scenario.question_ixs().len());
        self.happened.reset(scenario.event_ixs().len());
        self.met_order.clear();
        self.compared.clear();
        self.notes.clear();
        refill(&mut self.ratings, None, self.people.len());
        refill(&mut self.decided, None, self.people.len());
    }
}
