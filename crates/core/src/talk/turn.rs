//! The turns that can be taken, which of them can be taken now, and taking one.

use super::event::Event;
use super::{Phase, Room, Said, Slip, Talk};
use crate::scenario::talk::{CareIx, EndIx, Facts, Hearing, Index, ReplyIx, SubjectIx};

/// What the official does now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Turn {
    /// Turns to a subject. Nothing is said, and nothing passes.
    To(SubjectIx),
    /// Says the beginning in front and this end.
    Say(EndIx),
    /// Waits, and says nothing.
    Wait,
    /// Does something for the person.
    Care(CareIx),
    /// Takes the last words back.
    TakeBack,
    /// Has the last answer said word for word by who interprets.
    WordForWord,
    /// Replies to the moment.
    Reply(ReplyIx),
    /// Ends a talk that has no words for its end.
    Leave,
}

/// Why a turn cannot be taken. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The talk is over.
    Over,
    /// Somebody wants something, and waits for a reply.
    Waited,
    /// Nobody waits for a reply, or not for this one.
    NoMoment,
    /// The end stands in no set that is in front.
    NotInFront,
    /// The subject has not come up, or there is nothing to come back to.
    NotOpen,
    /// It has not begun: say first who you are.
    NotBegun,
    /// It was done already, or cannot be done here.
    NoCare,
    /// Nothing was said just now.
    NothingSaid,
    /// Nobody interprets, or nothing was answered.
    NotInterpreted,
    /// There are words for the end.
    NotSoAbruptly,
}

impl Talk {
    /// Whether a turn can be taken now.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn may<F: Facts>(&self, room: Room<'_, F>, turn: Turn) -> Result<(), Refusal> {
        match (self.phase, turn) {
            (Phase::Over, _) => return Err(Refusal::Over),
            (Phase::Moment(moment), Turn::Reply(reply)) => {
                return allow(room.script.moment(moment).replies.has(reply), Refusal::NoMoment);
            }
            (Phase::Moment(_), _) => return Err(Refusal::Waited),
            _ => {}
        }
        let begins = self.begins(room);
        match turn {
            Turn::Say(end) => allow(self.is_in_front(room, end), Refusal::NotInFront),
            Turn::Reply(_) => Err(Refusal::NoMoment),
            _ if begins => Err(Refusal::NotBegun),
            Turn::To(subject) => allow(
                room.script.has_subject(subject)
                    && Some(subject) != self.front.subject
                    && self.may_turn_to(room, subject),
                Refusal::NotOpen,
            ),
            Turn::Wait => Ok(()),
            Turn::Care(care) => allow(self.may_care(room, care), Refusal::NoCare),
            Turn::TakeBack => allow(self.slip.is_some(), Refusal::NothingSaid),
            Turn::WordForWord => {
                let interpreted = matches!(room.facts.hearing(), Hearing::Interpreted(_));
                allow(interpreted && self.answered.is_some(), Refusal::NotInterpreted)
            }
            Turn::Leave => allow(room.script.closing().is_none(), Refusal::NotSoAbruptly),
        }
    }

    /// Whether it is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.phase == Phase::Over
    }

    /// Takes a turn and says what comes of it, added to `out`.
    ///
    /// # Errors
    /// Why it cannot be taken. Then nothing has changed, and nothing is added.
    pub fn apply<F: Facts>(&mut self, room: Room<'_, F>, turn: Turn, out: &mut Vec<Event>) -> Result<(), Refusal> {
        self.may(room, turn)?;
        match turn {
            Turn::To(subject) => self.put_in_front(room, Some(subject)),
            Turn::Say(end) => self.say(room, end, out),
            Turn::Wait => self.wait(room, out),
            Turn::Care(care) => self.care(room, care, out),
            Turn::TakeBack => self.take_back(room, out),
            Turn::WordForWord => self.word_for_word(room, out),
            Turn::Reply(reply) => self.reply(room, reply, out),
            Turn::Leave => self.end(out),
        }
        Ok(())
    }

    /// Every turn that can be taken now, in the order of the tables.
    pub fn turns<F: Facts>(&self, room: Room<'_, F>, out: &mut Vec<Turn>) {
        let view = self.view(room);
        out.extend(view.replies().map(Turn::Reply));
        out.extend(view.ends().map(Turn::Say));
        let others = [Turn::Wait, Turn::TakeBack, Turn::WordForWord, Turn::Leave];
        let others = others.into_iter().chain(room.script.cares().map(Turn::Care));
        let subjects = self.opened.iter().map(|&ix| Turn::To(ix));
        let closing = room
            .script
            .closing()
            .filter(|ix| !self.opened.contains(ix))
            .map(Turn::To);
        let all = others.chain(subjects).chain(closing);
        out.extend(all.filter(|&turn| self.may(room, turn).is_ok()));
    }

    /// Breaks the talk off from outside: the time is up, somebody is led away.
    pub fn cut(&mut self, out: &mut Vec<Event>) {
        if self.phase != Phase::Over {
            self.end(out);
        }
    }

    pub(super) fn end(&mut self, out: &mut Vec<Event>) {
        self.phase = Phase::Over;
        self.slip = None;
        self.sign = None;
        out.push(Event::Ended);
    }

    /// Whether the words that begin the talk have not been said.
    pub(super) fn begins<F>(&self, room: Room<'_, F>) -> bool {
        let first = room.script.first();
        first.is_some_and(|ix| self.subject(ix).is_open && !self.subject(ix).was_asked)
    }

    fn is_in_front<F>(&self, room: Room<'_, F>, end: EndIx) -> bool {
        self.front.set.is_some_and(|set| room.script.set(set).ends.has(end))
    }

    /// Whether there is something about a subject that one can turn to.
    pub(super) fn may_turn_to<F>(&self, room: Room<'_, F>, ix: SubjectIx) -> bool {
        if room.script.closing() == Some(ix) {
            return true;
        }
        let (of, subject) = (self.subject(ix), room.script.subject(ix));
        let not_met = subject.meets.is_some_and(|fear| !self.fears.met.has(fear));
        let not_settled = !subject.wishes.is_empty() && !of.is_settled;
        of.is_open && (!of.was_asked || !subject.is_statement || not_met || not_settled)
    }

    fn may_care<F>(&self, room: Room<'_, F>, care: CareIx) -> bool {
        care.index() < room.script.cares().len() && {
            let row = room.rules.care.get(usize::from(room.script.care(care).row));
            row.is_some_and(|row| !row.once || self.cared >> care.0 & 1 == 0)
        }
    }

    fn word_for_word<F: Facts>(&mut self, room: Room<'_, F>, out: &mut Vec<Event>) {
        let from = self.opened.len();
        out.push(Event::WordForWord);
        self.pass(room.rules.word_for_word, out);
        if let Some(answer) = self.answered.take() {
            let standing = self.standing(self.last);
            for line in room.script.answer(answer).lines.iter() {
                self.hear_as_it_is(room, line, standing, out);
            }
        }
        self.slip = None;
        self.was_silent = false;
        self.afterwards(room, None, from, out);
    }

    fn take_back<F: Facts>(&mut self, room: Room<'_, F>, out: &mut Vec<Event>) {
        let Some(slip) = self.slip.take() else { return };
        let (from, rule) = (self.opened.len(), &room.rules.take_back);
        out.push(Event::TookBack(slip.is_poor));
        self.pass(rule.minutes, out);
        if slip.is_poor {
            self.undo(slip, out);
            self.feel(room, rule.trust, rule.distress);
            self.say_stock(room, crate::practice::talk::StockKind::TakenBack, out);
        } else {
            self.say_stock(room, crate::practice::talk::StockKind::NothingToTakeBack, out);
        }
        self.was_silent = false;
        self.afterwards(room, None, from, out);
    }

    /// What was put into the world by words that are taken back. What the person felt stays felt.
    fn undo(&mut self, slip: Slip, out: &mut Vec<Event>) {
        if self.tainted && !slip.tainted {
            out.push(Event::Cleared);
        }
        (self.pressed, self.tainted, self.priced, self.put_down) =
            (slip.pressed, slip.tainted, slip.priced, slip.put_down);
        self.noes = slip.noes;
        if let (Said::End(end, subject, front), Some(before)) = (slip.what, slip.before) {
            let of = self.subject_mut(subject);
            (of.is_led, of.is_denied, of.was_asked) = (before.is_led, before.is_denied, before.was_asked);
            let was = self.ends.get(end);
            self.ends.put(end, slip.end_before);
            if was.is_planted && !slip.end_before.is_planted {
                out.push(Event::Struck(end, subject));
            }
            if !before.was_asked {
                let place = self.opened.iter().position(|&ix| ix == subject);
                self.asked_before = self.asked_before.min(place.unwrap_or(self.asked_before));
            }
            self.front = front;
        }
    }
}

const fn allow(holds: bool, otherwise: Refusal) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(otherwise) }
}
