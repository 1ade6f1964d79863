//! The luck of one way of playing on: what a competent official overlooks or forgets, and which words come to mind.
//!
//! Luck hangs on the thing, not on the order of throws: with one luck the official forgets the water for one person,
//! whichever way they came to that moment. So a run that goes on after one move and a run that goes on after another
//! meet the same lapses, and the difference between them is the difference the moves make. Statisticians call it common
//! random numbers; here they are hashes, so nothing is drawn in order and nothing is kept.

use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::{Index, SubjectIx};
use grounds_core::session::{Action, Session};
use grounds_core::talk::Turn;
use grounds_core::talk::players::{FOUR_OF_FIVE, TEXTBOOK, Ways};
use grounds_core::vocabulary::words::Deed;

/// Of a thousand things that can be overlooked, how many are.
const LAPSES: u64 = 60;
/// In so many ways of playing on there is one with an official who talks less well.
const LESS_WELL: u64 = 4;
/// Where the luck of words begins, apart from that of any thing.
const WORDS: u64 = 1 << 60;

/// What is forgotten in one way of playing on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Luck {
    seed: u64,
    /// A thing that is left out whatever the luck.
    without: Option<Thing>,
}

/// Something that can be done once, whichever way it is done: a decision about somebody is one thing, whatever is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Thing(u64);

impl Luck {
    pub(super) const fn new(seed: u64) -> Self {
        Self { seed, without: None }
    }

    /// The same luck for somebody who never does one thing.
    pub(super) const fn without(self, thing: Option<Thing>) -> Self {
        Self { without: thing, ..self }
    }

    /// Whether the official leaves this out.
    pub(super) fn skips(self, action: &Action) -> bool {
        let Some(thing) = thing(action) else { return false };
        self.without == Some(thing) || (is_forgettable(action) && mix(self.seed ^ mix(thing.0)) % 1_000 < LAPSES)
    }

    /// Whether a subject is left alone for good.
    pub(super) fn leaves_alone(self, person: PersonIx, subject: SubjectIx) -> bool {
        self.without == Some(asked(person, subject))
    }

    /// How the official talks.
    pub(super) const fn ways(self) -> Ways {
        if mix(self.seed ^ WORDS).is_multiple_of(LESS_WELL) {
            FOUR_OF_FIVE
        } else {
            TEXTBOOK
        }
    }

    /// Which words come to mind, where these can be said.
    pub(super) fn words(self, person: PersonIx, first: Option<Turn>) -> u64 {
        let in_sight = match first {
            Some(Turn::Say(end)) => 1 << 32 | end.index() as u64,
            Some(Turn::To(subject)) => 2 << 32 | subject.index() as u64,
            Some(Turn::Reply(reply)) => 3 << 32 | reply.index() as u64,
            _ => 0,
        };
        mix(self.seed ^ mix(WORDS | (person.index() as u64) << 40 | in_sight))
    }
}

/// Whether a competent official may forget it. Not what keeps people safe: who is competent does not ask beside somebody with
/// power because it slipped their mind. Nor do they forget to decide.
const fn is_forgettable(action: &Action) -> bool {
    match action {
        Action::Do(deed, _) => matches!(deed, Deed::OfferWater | Deed::Break | Deed::BriefInterpreter),
        Action::Look(_) | Action::Read(..) => true,
        _ => false,
    }
}

fn asked(person: PersonIx, subject: SubjectIx) -> Thing {
    numbered(4, person.index(), subject.index())
}

fn numbered(kind: u64, first: usize, second: usize) -> Thing {
    Thing(kind << 56 | (first as u64) << 28 | second as u64)
}

/// The thing that a move does. Going, sitting down, getting up and ending are no things that one has done once.
pub(super) fn thing(action: &Action) -> Option<Thing> {
    let of = |person: Option<PersonIx>| person.map_or(0, |who| who.index() + 1);
    Some(match action {
        Action::Look(spot) => numbered(1, spot.index(), 0),
        Action::Read(paper, person) => numbered(2, paper.index(), of(*person)),
        Action::Do(deed, with) => numbered(5, *deed as usize, of(*with)),
        Action::Interpret { to, .. } => numbered(6, to.index(), 0),
        Action::Note(note) => numbered(7, note.line.text.index(), note.page.index()),
        Action::Decide(person, _) => numbered(8, person.index(), 0),
        Action::Rate(person, _) => numbered(9, person.index(), 0),
        Action::Handle { deed, thing, of, .. } => numbered(10, (*deed as usize) << 16 | thing.index(), of.index()),
        Action::Go(_)
        | Action::Sit(_)
        | Action::Rise
        | Action::Say(_)
        | Action::Against(..)
        | Action::Reply(_)
        | Action::Strike(..)
        | Action::EndDay
        | Action::End => return None,
    })
}

/// The thing that a move does in a run that stands so: what is said belongs to a subject.
pub(super) fn thing_in(session: &Session, action: &Action) -> Option<Thing> {
    match (action, session.at_table()) {
        (Action::Say(turn), Some(table)) => subject_of(session, table.person, *turn).map(|of| asked(table.person, of)),
        _ => thing(action),
    }
}

/// The subject to which a turn belongs.
pub(super) fn subject_of(session: &Session, person: PersonIx, turn: Turn) -> Option<SubjectIx> {
    let script = session.scenario().script(person);
    match turn {
        Turn::To(subject) => Some(subject),
        Turn::Say(end) => script.set(script.end(end).set).subject,
        _ => None,
    }
}

/// Scatters the bits of a number (the finisher of splitmix64): the same everywhere, and no library may change it.
pub(super) const fn mix(n: u64) -> u64 {
    let n = n.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ (n >> 31)
}
