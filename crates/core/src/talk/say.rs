//! What comes of what the official says, waits, does.

use super::event::{Event, Sign, Standing, Why};
use super::numbers::of_kind;
use super::{OfEnd, Phase, Room, Said, Slip, Talk};
use crate::practice::talk::StockKind;
use crate::scenario::talk::{
    CareIx, Company, EndIx, Facts, FearIx, FearSet, Hearing, ReplyIx, SubjectIx, Turning, Words,
};
use crate::vocabulary::{Rung, WordingKind};

impl Talk {
    /// The kind that an end has now: the same words can be right once something was told, and wrong before.
    #[must_use]
    pub fn kind<F: Facts>(&self, room: Room<'_, F>, end: EndIx) -> WordingKind {
        let end = room.script.end(end);
        match end.turns {
            Turning::Fits(conds) if self.hold(room, conds) => match end.kind {
                WordingKind::Closed => WordingKind::Fact,
                _ => WordingKind::Probing,
            },
            Turning::Unless(conds) if self.hold(room, conds) => WordingKind::Unheeding,
            _ => end.kind,
        }
    }

    pub(super) fn say<F: Facts>(&mut self, room: Room<'_, F>, end: EndIx, out: &mut Vec<Event>) {
        let Some(subject) = self.front.subject else { return };
        let kind = self.kind(room, end);
        out.push(Event::Asked(end, subject, kind));
        if self.is_repeat(room, end, subject, kind) {
            out.push(Event::Repeated(subject));
            self.say_stock(room, StockKind::AsISaid, out);
            return;
        }
        let from = self.opened.len();
        self.remember(room, Said::End(end, subject, self.front), kind);
        let of = self.ends.get(end);
        self.ends.put(
            end,
            OfEnd {
                said_as: Some(kind),
                ..of
            },
        );
        let of = self.subject_mut(subject);
        of.was_asked = true;
        of.visits = of.visits.saturating_add(1);
        (self.was_silent, self.sign, self.answered) = (false, None, None);
        self.last = kind.invites().then_some(subject);
        self.pass(room.rules.kind(kind).minutes, out);
        match kind {
            WordingKind::Open | WordingKind::Probing => self.ask(room, subject, kind, out),
            WordingKind::Fact => self.ask_fact(room, subject, out),
            WordingKind::Leading | WordingKind::Choice => self.put(room, end, subject, kind, out),
            WordingKind::Consent => self.consent(room, end, subject, out),
            _ => self.tell_them(room, end, subject, kind, out),
        }
        self.open_all(room, room.script.subject(subject).opens, out);
        self.wake(room, room.script.list(room.script.subject(subject).wakes), out);
        if room.script.closing() == Some(subject) {
            self.end(out);
        } else {
            self.afterwards(room, Some(subject), from, out);
        }
    }

    /// Whether this was asked before and nothing more would come of it. Then nothing changes and nothing passes.
    fn is_repeat<F: Facts>(&self, room: Room<'_, F>, end: EndIx, subject: SubjectIx, kind: WordingKind) -> bool {
        let of = self.subject(subject);
        if kind.invites() {
            return of.told.is_some() && of.has_gained && self.next_rung(room, subject).is_none();
        }
        let can_still = match kind {
            WordingKind::Meets => room
                .script
                .subject(subject)
                .meets
                .is_some_and(|f| !self.fears.met.has(f)),
            WordingKind::Consent => !of.is_settled,
            _ => room.script.closing() == Some(subject),
        };
        self.ends.get(end).said_as == Some(kind) && !can_still
    }

    fn remember<F>(&mut self, room: Room<'_, F>, what: Said, kind: WordingKind) {
        let before = match what {
            Said::End(_, subject, _) => Some(*self.subject(subject)),
            Said::Reply(_) => None,
        };
        let end_before = match what {
            Said::End(end, ..) => self.ends.get(end),
            Said::Reply(_) => OfEnd::default(),
        };
        self.slip = Some(Slip {
            what,
            is_poor: !room.rules.kind(kind).recommended,
            before,
            end_before,
            noes: self.noes,
            pressed: self.pressed,
            tainted: self.tainted,
            priced: self.priced,
            put_down: self.put_down,
        });
    }

    /// An open question: the next step, in the person's own words.
    fn ask<F: Facts>(&mut self, room: Room<'_, F>, subject: SubjectIx, kind: WordingKind, out: &mut Vec<Event>) {
        let row = room.rules.kind(kind);
        let gains = !self.subject(subject).has_gained;
        self.feel(room, if gains { row.trust } else { 0 }, row.distress);
        self.subject_mut(subject).has_gained = true;
        match self.next_rung(room, subject) {
            Some(rung) => self.tell(room, subject, rung, out),
            None if self.subject(subject).told.is_some() => self.say_stock(room, StockKind::AsISaid, out),
            None => self.say_stock(room, StockKind::NoWord, out),
        }
    }

    /// One fact, asked for in time.
    fn ask_fact<F: Facts>(&mut self, room: Room<'_, F>, subject: SubjectIx, out: &mut Vec<Event>) {
        let row = room.rules.kind(WordingKind::Fact);
        let standing = self.standing(Some(subject));
        let facts = room.script.subject(subject).fact;
        if self.highest(room, subject) > Rung::Small && self.give(room, facts, standing, out) {
            out.push(Event::Fact(subject, standing));
        } else if self.pick(room, facts).is_some() {
            self.say_stock(room, StockKind::NoWord, out);
        } else {
            self.say_stock(room, StockKind::Reply(WordingKind::Fact), out);
        }
        self.feel(room, row.trust, row.distress);
    }

    /// Something is put to the person: what they say depends on how near they are to agreeing, never on what is true.
    fn put<F: Facts>(
        &mut self,
        room: Room<'_, F>,
        end: EndIx,
        subject: SubjectIx,
        kind: WordingKind,
        out: &mut Vec<Event>,
    ) {
        let row = room.rules.kind(kind);
        let words = *room.script.end(end);
        if kind == WordingKind::Choice || self.agrees(room) {
            self.subject_mut(subject).is_led = true;
            self.plant(end, subject, out);
            self.hear_all(room, words.yes, Standing::Led, out);
            self.feel(room, row.trust, row.distress);
        } else {
            self.noes = self.noes.saturating_add(1);
            out.push(Event::SaidNo(end, subject));
            self.hear_all(room, words.no, self.standing(Some(subject)), out);
            let no = &room.rules.said_no;
            self.feel(
                room,
                row.trust.saturating_add(no.trust),
                row.distress.saturating_add(no.distress),
            );
        }
    }

    fn plant(&mut self, end: EndIx, subject: SubjectIx, out: &mut Vec<Event>) {
        let of = self.ends.get(end);
        self.ends.put(end, OfEnd { is_planted: true, ..of });
        out.push(Event::Planted(end, subject));
    }

    /// Who may be told: it counts from somebody who is alone, informed and free.
    fn consent<F: Facts>(&mut self, room: Room<'_, F>, end: EndIx, subject: SubjectIx, out: &mut Vec<Event>) {
        let row = room.rules.kind(WordingKind::Consent);
        let of = room.script.subject(subject);
        match self.why_not(room) {
            None => {
                let standing = self.standing(None);
                let told = [Rung::Whole, Rung::Part, Rung::Small].map(|rung| of.answers[rung.index()]);
                if !told.into_iter().any(|answers| self.give(room, answers, standing, out)) {
                    self.hear_all(room, room.script.end(end).yes, standing, out);
                }
                let mut said = 0_u8;
                for wish in of.wishes.iter() {
                    let w = room.script.wish(wish);
                    if w.truths.has(self.truth) && self.hold(room, w.when) {
                        out.push(Event::Settled(wish));
                        said = said.saturating_add(1);
                    }
                }
                self.pass(room.rules.consent.each_more.saturating_mul(said.saturating_sub(1)), out);
                self.subject_mut(subject).is_settled = true;
            }
            Some(why) => {
                let not_now = [Rung::Small, Rung::Deny].map(|rung| of.answers[rung.index()]);
                let standing = self.standing(None);
                if !not_now
                    .into_iter()
                    .any(|answers| self.give(room, answers, standing, out))
                {
                    self.say_stock(room, StockKind::NotSettled, out);
                }
                out.push(Event::Unsettled(subject, why));
            }
        }
        self.feel(room, row.trust, row.distress);
    }

    /// Why consent would not count now.
    fn why_not<F: Facts>(&self, room: Room<'_, F>) -> Option<Why> {
        let afraid = self.fears.has.without(self.fears.met);
        let afraid = room
            .rules
            .consent
            .met
            .iter()
            .any(|&kind| of_kind(room.script, kind, afraid));
        if room.facts.company() != Company::Alone {
            Some(Why::NotAlone)
        } else if room.facts.hearing() == Hearing::Lost {
            Some(Why::NotUnderstood)
        } else if !self.explained && self.fears.met.is_empty() {
            Some(Why::NotInformed)
        } else if self.pressed || self.tainted || self.priced || afraid {
            Some(Why::NotFree)
        } else {
            None
        }
    }

    /// Everything that is said *to* the person: one reply, whatever is true.
    fn tell_them<F: Facts>(
        &mut self,
        room: Room<'_, F>,
        end: EndIx,
        subject: SubjectIx,
        kind: WordingKind,
        out: &mut Vec<Event>,
    ) {
        let meets = room.script.subject(subject).meets;
        self.work(room, kind, meets, out);
        let row = room.rules.kind(kind);
        let standing = if row.recommended {
            self.standing(None)
        } else {
            Standing::Led
        };
        match kind {
            // One that the author wrote fits these words better.
            WordingKind::Unheeding if !self.has_own_reply(room, end) => {
                self.say_stock(room, StockKind::Reply(kind), out);
            }
            _ => self.hear_all(room, room.script.end(end).yes, standing, out),
        }
        if kind == WordingKind::Closed {
            self.subject_mut(subject).is_denied = true;
            out.push(Event::Denied(subject));
            self.plant(end, subject, out);
        }
        if kind == WordingKind::Blanket {
            self.put_down = true;
            out.push(Event::PutDown(subject));
        }
        self.feel(room, row.trust, row.distress);
        self.let_in(room, kind, out);
    }

    /// Whether the author wrote what is said to an end, and the library does not lend it.
    fn has_own_reply<F>(&self, room: Room<'_, F>, end: EndIx) -> bool {
        let mut lines = room.script.lines_of(room.script.end(end).yes).iter();
        lines.any(|line| matches!(line.words, Words::Text(_)))
    }

    /// What a kind changes besides trust and distress.
    fn work<F: Facts>(&mut self, room: Room<'_, F>, kind: WordingKind, meets: Option<FearIx>, out: &mut Vec<Event>) {
        match kind {
            WordingKind::Explain => self.explained = true,
            WordingKind::Meets => {
                // Nobody is reassured while the one they fear hears it.
                let heard = room.facts.company() == Company::Power || room.facts.hearing() == Hearing::Lost;
                if let Some(fear) = meets.filter(|&fear| !heard && !self.fears.met.has(fear)) {
                    self.fears.met = self.fears.met.with(fear);
                    out.push(Event::Met(fear));
                    self.wake(room, room.script.list(room.script.fear(fear).wakes), out);
                }
                self.clear(out);
            }
            WordingKind::Honest => self.clear(out),
            WordingKind::Promise => {
                self.pressed = true;
                if !self.tainted {
                    self.tainted = true;
                    out.push(Event::Tainted);
                }
            }
            WordingKind::Label | WordingKind::Threat => self.pressed = true,
            WordingKind::Price => self.priced = true,
            _ => {}
        }
    }

    /// An honest word: no promise, no price stands any more.
    fn clear(&mut self, out: &mut Vec<Event>) {
        if self.tainted {
            out.push(Event::Cleared);
        }
        (self.pressed, self.tainted, self.priced) = (false, false, false);
    }

    /// Somebody with power over the person was let in.
    fn let_in<F>(&mut self, room: Room<'_, F>, kind: WordingKind, out: &mut Vec<Event>) {
        if kind != WordingKind::LetIn {
            return;
        }
        let rule = &room.rules.let_in;
        for fear in self.fears.met.iter() {
            if rule.wakes.contains(&room.script.fear(fear).kind) {
                self.fears.met = self.fears.met.without(FearSet::default().with(fear));
                out.push(Event::Woken(fear));
            }
        }
        self.trust = self.trust.min(rule.trust_at_most);
    }

    /// Waits. Silence belongs to the subject that an open question was last put about, and brings its next step once.
    pub(super) fn wait<F: Facts>(&mut self, room: Room<'_, F>, out: &mut Vec<Event>) {
        let (from, rule) = (self.opened.len(), &room.rules.waiting);
        out.push(Event::Waited);
        self.pass(rule.minutes, out);
        let subject = self.last.filter(|&ix| !self.subject(ix).was_waited);
        let next = subject.and_then(|ix| Some((ix, self.next_rung(room, ix)?)));
        if let Some((ix, rung)) = next {
            self.subject_mut(ix).was_waited = true;
            self.tell(room, ix, rung, out);
        } else {
            if self.was_silent || self.sign == Some(Sign::NotNow) {
                self.feel(room, 0, rule.presses_by.cast_signed());
            } else if self.distress >= rule.calms_from {
                self.feel(room, 0, -rule.calms_by.cast_signed());
            }
            self.say_stock(room, StockKind::Nothing, out);
        }
        (self.slip, self.sign) = (None, None);
        self.afterwards(room, None, from, out);
        self.was_silent = true;
    }

    pub(super) fn care<F: Facts>(&mut self, room: Room<'_, F>, care: CareIx, out: &mut Vec<Event>) {
        let from = self.opened.len();
        let Some(row) = room.rules.care.get(usize::from(room.script.care(care).row)) else {
            return;
        };
        out.push(Event::Cared(care));
        self.pass(row.minutes, out);
        self.hear_all(room, room.script.care(care).lines, Standing::Own, out);
        self.feel(room, row.trust, row.distress);
        self.rested = self.rested.saturating_add(row.rests);
        self.explained |= row.explains;
        self.cared |= 1 << (care.0 & 7);
        (self.slip, self.was_silent) = (None, false);
        self.afterwards(room, None, from, out);
    }

    /// A reply to a moment.
    pub(super) fn reply<F: Facts>(&mut self, room: Room<'_, F>, reply: ReplyIx, out: &mut Vec<Event>) {
        let Phase::Moment(moment) = self.phase else { return };
        let (from, of) = (self.opened.len(), *room.script.reply(reply));
        out.push(Event::Replied(reply, of.kind));
        self.remember(room, Said::Reply(reply), of.kind);
        self.phase = Phase::Talking;
        let row = room.rules.kind(of.kind);
        self.pass(row.minutes, out);
        self.work(room, of.kind, None, out);
        let standing = if row.recommended {
            self.standing(None)
        } else {
            Standing::Led
        };
        self.hear_all(room, of.lines, standing, out);
        self.feel(room, row.trust, row.distress);
        self.let_in(room, of.kind, out);
        self.open_all(room, of.opens, out);
        self.open_all(room, room.script.moment(moment).opens, out);
        self.was_silent = false;
        self.afterwards(room, None, from, out);
    }

    /// Time passes.
    pub(super) fn pass(&mut self, minutes: u8, out: &mut Vec<Event>) {
        if minutes > 0 {
            self.minute = self.minute.saturating_add(u16::from(minutes));
            out.push(Event::Minutes(minutes));
        }
    }
}
