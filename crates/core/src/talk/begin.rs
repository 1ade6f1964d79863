//! How a talk begins: what the person brings along, dealt apart from what is true.

use super::numbers::{fears_of, inside};
use super::sparse::Sparse;
use super::{Bodies, Fears, Front, OfSubject, Phase, Room, Talk};
use crate::chance::Streams;
use crate::practice::talk::{Band, Range, Starts};
use crate::scenario::talk::{Facts, SetIx, Span, SubjectIx, TruthIx, id_of};
use crate::vocabulary::Rung;

/// What a person brings along, between which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// Trust.
    pub trust: Range,
    /// Distress.
    pub distress: Range,
    /// How easily they agree.
    pub bends: Range,
    /// How tired they are.
    pub tired: Range,
}

impl Manner {
    /// What the library says, where a scenario does not.
    #[must_use]
    pub const fn usual(starts: &Starts) -> Self {
        Self {
            trust: starts.trust,
            distress: starts.distress,
            bends: starts.bends,
            tired: starts.tired,
        }
    }
}

/// What a talk begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The seed of the run.
    pub seed: u64,
    /// A number made of the person's name in the file.
    pub person: u64,
    /// What is true of the person. Nothing that is dealt hangs on it.
    pub truth: TruthIx,
    /// How often this was played before: first wordings and first answers come in turn, so that a second play opens
    /// differently whatever its seed.
    pub play: u16,
    /// What the person brings along.
    pub manner: Manner,
}

impl Talk {
    /// A talk that has not begun: nobody has said anything.
    #[must_use]
    pub fn begin<F: Facts>(room: Room<'_, F>, start: Start) -> Self {
        let dice = Streams::of(start.seed, start.person);
        let top = room.rules.top;
        let deal = |name: &str, range| dice.named(id_of(name)).within(inside(range, top));
        let mut talk = Self {
            dice,
            truth: TruthIx(start.truth.0.min(room.script.truths().saturating_sub(1))),
            play: start.play,
            before: 0,
            trust: deal("trust", start.manner.trust),
            distress: deal("distress", start.manner.distress),
            bends: deal("bends", start.manner.bends),
            tired: deal("tired", start.manner.tired),
            rested: 0,
            minute: 0,
            turns: 0,
            noes: 0,
            explained: false,
            pressed: false,
            tainted: false,
            priced: false,
            put_down: false,
            halted: false,
            phase: Phase::Talking,
            subjects: untouched(room.script.subjects().len()),
            heard: Sparse::new(),
            ends: Sparse::new(),
            opened: Vec::with_capacity(room.script.subjects().len().min(32)),
            asked_before: 0,
            front: Front::default(),
            fears: Fears::default(),
            due: Vec::new(),
            cared: 0,
            last: None,
            answered: None,
            slip: None,
            was_silent: false,
            sign: None,
            shown: Bodies {
                gaze: Band::Low,
                hands: Band::Low,
            },
            changes: room.facts.changes(),
        };
        talk.fears.has = fears_of(room.script, talk.truth);
        talk.trust = talk.trust.min(talk.ceiling(room));
        talk.shown = talk.bodies(room.rules);
        talk.due = talk.moments(room);
        talk.come_up(room);
        talk
    }

    /// When each moment is due, a little before or after its time.
    pub(super) fn moments<F>(&self, room: Room<'_, F>) -> Vec<u16> {
        let within = room.rules.moments_within;
        let due = |ix| {
            let moment = room.script.moment(ix);
            moment.after.map_or(0, |after| {
                let shifted = self.dice.named(moment.id).within((0, within.saturating_mul(2)));
                (after + u16::from(shifted)).saturating_sub(u16::from(within))
            })
        };
        room.script.moments().map(due).collect()
    }

    /// What is there from the beginning, and what is put in front.
    pub(super) fn come_up<F: Facts>(&mut self, room: Room<'_, F>) {
        let mut unheard = Vec::new();
        self.wake(room, room.script.at_once(), &mut unheard);
        if let Some(first) = room.script.first() {
            self.open(room, first, &mut unheard);
            if self.subject(first).is_open && !self.subject(first).was_asked {
                self.put_in_front(room, Some(first));
                return;
            }
        }
        self.look_up(room);
    }

    /// Puts something in front when nothing is.
    pub(super) fn look_up<F: Facts>(&mut self, room: Room<'_, F>) {
        if self.front.subject.is_none() && self.phase == Phase::Talking {
            let fresh = self.first_fresh(room, 0);
            self.put_in_front(room, fresh);
        }
    }

    /// The first subject that came up at this place or later, was not asked about, and comes to the front by itself.
    pub(super) fn first_fresh<F>(&mut self, room: Room<'_, F>, from: usize) -> Option<SubjectIx> {
        let asked = |talk: &Self, at: usize| talk.subject(talk.opened[at]).was_asked;
        while self.asked_before < self.opened.len() && asked(self, self.asked_before) {
            self.asked_before += 1;
        }
        let rest = self.opened.get(from.max(self.asked_before)..)?;
        let found = rest
            .iter()
            .find(|&&ix| !self.subject(ix).was_asked && !room.script.subject(ix).is_quiet);
        found.copied().filter(|&ix| Some(ix) != room.script.closing())
    }

    /// Puts a subject in front, with one of its sets, the ends in the order in which they were dealt.
    pub(super) fn put_in_front<F>(&mut self, room: Room<'_, F>, subject: Option<SubjectIx>) {
        let set = subject.and_then(|ix| self.set_for(room, ix));
        let mut order = [0_u8, 1, 2];
        if let (Some(ix), Some(set)) = (subject, set) {
            let of = room.script.subject(ix);
            let visits = u64::from(self.subject(ix).visits);
            let name = room.script.set(set).id ^ of.id.rotate_left(17) ^ visits.rotate_left(48);
            let count = room.script.set(set).ends.len().min(order.len());
            self.dice.named(name).shuffle(&mut order[..count]);
        }
        self.front = Front { subject, set, order };
    }

    /// The set that comes for a subject: its own as long as nothing was told, then those for later, then the ways back.
    fn set_for<F>(&self, room: Room<'_, F>, ix: SubjectIx) -> Option<SetIx> {
        let (of, subject) = (self.subject(ix), room.script.subject(ix));
        let turn = usize::from(self.play) + (subject.id % 64) as usize;
        let in_turn = |sets: Span<SetIx>, n: usize| sets.get(n % sets.len().max(1));
        // What is said to the person has later sets for another day only: an opening, for one.
        let later = if subject.is_statement {
            self.before > 0 && !subject.later.is_empty()
        } else {
            of.told >= Some(Rung::Small)
        };
        if !later && !subject.ask.is_empty() {
            return in_turn(subject.ask, turn);
        }
        let back = room.script.back();
        let n = turn + usize::from(of.visits);
        if !subject.later.is_empty() && (of.visits <= 1 || subject.is_statement || n.is_multiple_of(2)) {
            return in_turn(subject.later, turn + usize::from(of.visits / 2));
        }
        in_turn(back, n)
    }
}

/// So many subjects of which nothing is known. Copied in pieces that double: a talk begins often, and may have thousands.
fn untouched(count: usize) -> Vec<OfSubject> {
    let mut all = Vec::with_capacity(count);
    all.extend((count > 0).then(OfSubject::default));
    while all.len() < count {
        all.extend_from_within(..all.len().min(count - all.len()));
    }
    all
}
