//! What a trainee may see of a talk: what is in front, what can be turned to, what a body shows. No number of the person is
//! here, no kind of a wording, and nothing that depends on what is true except what was said.

use super::event::{Sign, Standing};
use super::{Phase, Room, Talk};
use crate::practice::talk::Band;
use crate::scenario::talk::{CareIx, EndIx, Facts, Index, LineIx, MomentIx, ReplyIx, SetIx, Span, SubjectIx};
use crate::talk::Turn;
use crate::vocabulary::Rung;

/// What a body shows, on two channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bodies {
    /// Where the person looks, and to whom they talk.
    pub gaze: Band,
    /// Hands and breath.
    pub hands: Band,
}

/// What a trainee may see.
#[derive(Clone, Copy, Debug)]
pub struct View<'a, F> {
    pub(super) talk: &'a Talk,
    pub(super) room: Room<'a, F>,
}

impl<'a, F: Facts> View<'a, F> {
    /// Minutes since the talk began.
    #[must_use]
    pub const fn minutes(&self) -> u16 {
        self.talk.minute
    }

    /// Whether it is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.talk.phase == Phase::Over
    }

    /// Whether the words that begin the talk have not been said.
    #[must_use]
    pub fn begins(&self) -> bool {
        self.talk.begins(self.room)
    }

    /// The subject in front.
    #[must_use]
    pub const fn front(&self) -> Option<SubjectIx> {
        self.talk.front.subject
    }

    /// The set in front.
    #[must_use]
    pub fn set(&self) -> Option<SetIx> {
        self.talk.front.set.filter(|_| self.talk.phase == Phase::Talking)
    }

    /// The ends of the set in front, in the order in which they stand.
    pub fn ends(&self) -> impl Iterator<Item = EndIx> + use<'a, F> {
        let span = self.set().map_or(Span::EMPTY, |set| self.room.script.set(set).ends);
        let order: [u8; 3] = self.talk.front.order;
        order.into_iter().filter_map(move |n: u8| span.get(usize::from(n)))
    }

    /// The moment that waits for a reply.
    #[must_use]
    pub const fn moment(&self) -> Option<MomentIx> {
        match self.talk.phase {
            Phase::Moment(ix) => Some(ix),
            _ => None,
        }
    }

    /// Its replies, in the order in which they stand.
    pub fn replies(&self) -> impl Iterator<Item = ReplyIx> + use<'a, F> {
        let moment = self.moment().map(|ix| self.room.script.moment(ix));
        let span = moment.map_or(Span::EMPTY, |m| m.replies);
        let mut order = [0_u8, 1, 2, 3];
        if let Some(moment) = moment {
            let count = span.len().min(order.len());
            self.talk.dice.named(!moment.id).shuffle(&mut order[..count]);
        }
        order.into_iter().filter_map(move |n| span.get(usize::from(n)))
    }

    /// What a body shows.
    #[must_use]
    pub fn bodies(&self) -> Bodies {
        self.talk.bodies(self.room.rules)
    }

    /// What shows without a word, until something else is said.
    #[must_use]
    pub const fn sign(&self) -> Option<Sign> {
        self.talk.sign
    }

    /// Whether the person has said that they do not want any more.
    #[must_use]
    pub const fn was_halted(&self) -> bool {
        self.talk.halted
    }

    /// Subjects that have come up and were not asked about, without the one in front; what came up last stands first.
    pub fn fresh(&self) -> impl Iterator<Item = SubjectIx> + use<'a, F> {
        let (talk, room) = (self.talk, self.room);
        let open = talk
            .opened
            .get(talk.asked_before..)
            .unwrap_or_default()
            .iter()
            .rev()
            .copied();
        open.filter(move |&ix| {
            !talk.subject(ix).was_asked && Some(ix) != talk.front.subject && Some(ix) != room.script.closing()
        })
    }

    /// Subjects that one can come back to, without the one in front; what came up last stands first.
    pub fn back(&self) -> impl Iterator<Item = SubjectIx> + use<'a, F> {
        let (talk, room) = (self.talk, self.room);
        let open = talk.opened.iter().rev().copied();
        open.filter(move |&ix| {
            let is_there = talk.subject(ix).was_asked && Some(ix) != talk.front.subject;
            is_there && Some(ix) != room.script.closing() && talk.may_turn_to(room, ix)
        })
    }

    /// What stands in sight of what is behind "something else": at most three subjects not asked about. What was seen and not
    /// taken up is among them, in the order in which things came up, so that nothing says which it is.
    #[must_use]
    pub fn ahead(&self) -> [Option<SubjectIx>; 3] {
        let is_quiet = |ix: &SubjectIx| self.room.script.subject(*ix).is_quiet;
        let seen = self.fresh().filter(is_quiet).take(2);
        let rest = self.fresh().filter(|ix| !is_quiet(ix));
        let mut ahead = [None; 3];
        for (place, ix) in ahead.iter_mut().zip(seen.chain(rest)) {
            *place = Some(ix);
        }
        ahead.sort_unstable_by_key(|ix| ix.map_or(usize::MAX, |ix| self.came_up(ix)));
        ahead
    }

    pub(super) fn came_up(&self, ix: SubjectIx) -> usize {
        self.talk
            .opened
            .iter()
            .position(|&open| open == ix)
            .unwrap_or(usize::MAX)
    }

    /// What can be done for the person now.
    pub fn care(&self) -> impl Iterator<Item = CareIx> + use<'a, F> {
        let (talk, room) = (self.talk, self.room);
        room.script
            .cares()
            .filter(move |&care| talk.may(room, Turn::Care(care)).is_ok())
    }

    /// Whether a turn can be taken.
    #[must_use]
    pub fn may(&self, turn: Turn) -> bool {
        self.talk.may(self.room, turn).is_ok()
    }

    /// How far a subject was told, as it was said to the trainee.
    #[must_use]
    pub fn told(&self, ix: SubjectIx) -> Option<Rung> {
        self.talk.subjects.get(ix.index()).and_then(|of| of.told)
    }

    /// Whether something was said about a subject.
    #[must_use]
    pub fn was_asked(&self, ix: SubjectIx) -> bool {
        self.talk.subjects.get(ix.index()).is_some_and(|of| of.was_asked)
    }

    /// Whether who may be told is settled in this subject.
    #[must_use]
    pub fn is_settled(&self, ix: SubjectIx) -> bool {
        self.talk.subjects.get(ix.index()).is_some_and(|of| of.is_settled)
    }

    /// Whether a line was heard, in whatever form.
    #[must_use]
    pub fn was_heard(&self, ix: LineIx) -> bool {
        self.talk.standing_of(self.room.script, ix) != Standing::Unheard
    }
}
