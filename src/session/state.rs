//! Everything that changes during a run. Sets are bits, so that a run fits in a few cache lines and copies cheaply.

use super::Decided;
use super::event::How;
use crate::practice::IndicatorIx;
use crate::scenario::{CueIx, DocumentIx, PersonIx, PlaceIx, Scenario};
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
#[derive(Clone, Debug, Default)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    pub(super) fn with_room_for(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    pub(super) fn has(&self, at: usize) -> bool {
        self.0[at / 64] >> (at % 64) & 1 == 1
    }

    /// Puts a number in; says whether it is new.
    pub(super) fn put(&mut self, at: usize) -> bool {
        let bit = 1 << (at % 64);
        let new = self.0[at / 64] & bit == 0;
        self.0[at / 64] |= bit;
        new
    }
}

/// What changes about a person.
#[derive(Clone, Debug)]
pub(super) struct PersonState {
    pub trust: u8,
    pub distress: u8,
    pub at: Option<PlaceIx>,
    /// One bit for each [`Conduct`].
    pub done: u32,
    /// A controller was let in.
    pub listening: bool,
    pub interpreter: Option<PersonIx>,
    pub opened: bool,
    /// One bit for each [`Topic`] on which a leading question was put.
    pub led: u16,
    pub shut: bool,
    pub talk: Consent,
    pub referral: Consent,
}

impl PersonState {
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
    /// One bit for each [`Conduct`] done in general.
    pub done: u32,
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
        let people: Vec<PersonState> = scenario
            .person_ixs()
            .map(|ix| {
                let person = scenario.person(ix);
                PersonState {
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
            })
            .collect();
        Self {
            phase: Phase::Running,
            minute: 0,
            place: scenario.header().start,
            done: 0,
            looked: Bits::with_room_for(scenario.hotspot_ixs().len()),
            found: Bits::with_room_for(scenario.document_ixs().len()),
            read: Bits::with_room_for(scenario.document_ixs().len()),
            met: Bits::with_room_for(scenario.cue_ixs().len()),
            met_order: Vec::new(),
            asked: Bits::with_room_for(scenario.question_ixs().len()),
            happened: Bits::with_room_for(scenario.event_ixs().len()),
            compared: Vec::new(),
            notes: Vec::new(),
            ratings: vec![None; people.len()],
            decided: vec![None; people.len()],
            people,
        }
    }
}
