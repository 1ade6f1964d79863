//! What follows a turn: what comes to the front, what shows, whether the person has had enough, whether somebody comes in.

use super::event::{Event, Sign};
use super::{Phase, Room, Talk};
use crate::practice::talk::{Scale, StockKind, Way};
use crate::scenario::talk::{Facts, FearIx, FearSet, Index, MomentIx, SubjectIx, id_of};

/// A moment that will not come again.
pub(super) const PAST: u16 = u16::MAX;

impl Talk {
    /// `said`: the subject about which something was said in this turn. `from`: how many subjects had come up before it.
    pub(super) fn afterwards<F: Facts>(
        &mut self,
        room: Room<'_, F>,
        said: Option<SubjectIx>,
        from: usize,
        out: &mut Vec<Event>,
    ) {
        self.turns = self.turns.wrapping_add(1);
        self.wake(room, room.script.restless(), out);
        self.notice(room, out);
        self.bring_up(room, said.is_some(), from);
        self.shows(room, said, out);
        self.stops(room, said.is_some(), out);
        if self.phase == Phase::Talking {
            self.comes_in(room, out);
        }
    }

    /// What was opened by the last answer comes first; after that, what came up and was not asked about.
    fn bring_up<F: Facts>(&mut self, room: Room<'_, F>, said: bool, from: usize) {
        let newest = if self.opened.len() > from {
            self.first_fresh(room, from)
        } else {
            None
        };
        if newest.is_some() || said {
            let fresh = newest.or_else(|| self.first_fresh(room, 0));
            self.put_in_front(room, fresh);
        } else {
            self.look_up(room);
        }
    }

    /// One sign a turn: what has changed beside it shows later.
    fn shows<F: Facts>(&mut self, room: Room<'_, F>, said: Option<SubjectIx>, out: &mut Vec<Event>) {
        if self.is_unsaid(room) {
            self.sign = Some(Sign::Unsaid);
            out.push(Event::Sign(Sign::Unsaid));
            self.say_stock(room, StockKind::Unsaid, out);
        } else if let Some(fear) = self.deaf_to(room) {
            self.plainer_sign(room, fear, out);
        } else if let Some(ix) = said.filter(|&ix| self.is_not_now(room, ix)) {
            self.subject_mut(ix).was_not_now = true;
            self.sign = Some(Sign::NotNow);
            out.push(Event::Sign(Sign::NotNow));
            self.say_stock(room, StockKind::NotNow, out);
        } else {
            self.body(room, out);
        }
    }

    /// There is more, and it would come: somebody who waits will hear it.
    fn is_unsaid<F: Facts>(&self, room: Room<'_, F>) -> bool {
        let waiting = self.last.filter(|&ix| !self.subject(ix).was_waited);
        waiting.is_some_and(|ix| self.next_rung(room, ix).is_some())
    }

    /// There is more, and not now. Some show it and some do not; who does is dealt.
    fn is_not_now<F: Facts>(&self, room: Room<'_, F>, ix: SubjectIx) -> bool {
        let of = self.subject(ix);
        if self.last != Some(ix) || of.was_not_now || of.was_waited || !self.has_more(room, ix) {
            return false;
        }
        let name = room.script.subject(ix).id ^ const { id_of("not now") };
        self.dice
            .named(name)
            .below(usize::from(room.rules.signs.not_now_one_in))
            == 0
    }

    /// A fear that shows and was not taken up, or that has not shown in all this time.
    fn deaf_to<F>(&self, room: Room<'_, F>) -> Option<FearIx> {
        let rule = &room.rules.hints;
        let unnamed = self.fears.has.without(self.fears.named);
        unnamed.iter().find(|&fear| {
            let of = room.script.fear(fear);
            let given = usize::from(self.fears.signs[fear.index() & 15]);
            let due = if self.fears.shown.has(fear) {
                self.fears.at[fear.index() & 15].saturating_add(u16::from(rule.again_after))
            } else {
                u16::from(rule.first_by)
            };
            let taken_up = || {
                room.script
                    .list(of.named_in)
                    .iter()
                    .any(|&ix| self.subject(ix).was_asked)
            };
            given < of.signs.len() && self.minute >= due && !taken_up()
        })
    }

    fn plainer_sign<F: Facts>(&mut self, room: Room<'_, F>, fear: FearIx, out: &mut Vec<Event>) {
        let at = fear.index() & 15;
        let signs = room.script.runs(room.script.fear(fear).signs);
        let lines = signs
            .get(usize::from(self.fears.signs[at]))
            .copied()
            .unwrap_or_default();
        self.fears.signs[at] += 1;
        self.sign = Some(Sign::Fear);
        out.push(Event::Sign(Sign::Fear));
        self.hear_all(room, lines, self.standing(None), out);
        self.show(room, fear, out);
    }

    /// A body shows something else than before.
    fn body<F: Facts>(&mut self, room: Room<'_, F>, out: &mut Vec<Event>) {
        let now = self.bodies(room.rules);
        let (scale, from, to) = if now.hands != self.shown.hands {
            (Scale::Distress, self.shown.hands, now.hands)
        } else if now.gaze != self.shown.gaze {
            (Scale::Trust, self.shown.gaze, now.gaze)
        } else {
            return;
        };
        match scale {
            Scale::Trust => self.shown.gaze = to,
            Scale::Distress => self.shown.hands = to,
        }
        let way = if to > from { Way::Rising } else { Way::Falling };
        out.push(Event::Body(scale, to, way));
        self.say_stock(room, StockKind::Body(scale, to, way), out);
    }

    /// At the highest distress a person does not want any more; whoever goes on asking has ended the talk.
    fn stops<F: Facts>(&mut self, room: Room<'_, F>, said: bool, out: &mut Vec<Event>) {
        if self.distress < room.rules.top {
            return;
        }
        if self.halted && said {
            self.say_stock(room, StockKind::Gone, out);
            out.push(Event::Gone);
            self.end(out);
        } else if !self.halted {
            self.halted = true;
            self.say_stock(room, StockKind::Halt, out);
            out.push(Event::Halted);
        }
    }

    /// Somebody wants something now.
    fn comes_in<F: Facts>(&mut self, room: Room<'_, F>, out: &mut Vec<Event>) {
        let is_due = |at: usize| {
            self.due[at] != PAST
                && self.minute >= self.due[at]
                && self.hold(room, room.script.moment(MomentIx::at(at)).when)
        };
        let Some(at) = (0..self.due.len()).find(|&at| is_due(at)) else {
            return;
        };
        let ix = MomentIx::at(at);
        let moment = room.script.moment(ix);
        self.due[at] = PAST;
        if !moment.replies.is_empty() {
            self.phase = Phase::Moment(ix);
        }
        out.push(Event::Moment(ix));
        self.hear_all(room, moment.lines, self.standing(None), out);
        self.feel(room, 0, moment.distress.min(room.rules.top).cast_signed());
    }

    /// Fears that are met, for who carries them over.
    pub(super) const fn met(&self) -> FearSet {
        self.fears.met
    }
}
