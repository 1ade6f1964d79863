//! How a person tells: by degrees, as far as they can go, one step at a time; and how it is heard.

use super::event::{Event, Standing};
use super::{Room, Talk};
use crate::practice::talk::StockKind;
use crate::scenario::talk::{
    Answer, AnswerIx, Facts, FearIx, FindingAnswer, Hearing, Index, Line, LineIx, Span, Speaker, SubjectIx, Words,
};
use crate::vocabulary::{Finding, Habit, Rung};

impl Talk {
    /// One step beyond what was told, if the person can go so far.
    pub(super) fn next_rung<F: Facts>(&self, room: Room<'_, F>, ix: SubjectIx) -> Option<Rung> {
        let (of, subject) = (self.subject(ix), room.script.subject(ix));
        let told = of.told.map_or(0, |rung| rung.index() + 1);
        if told == Rung::ALL.len() {
            return None;
        }
        let can_say = |rung: Rung| self.pick(room, subject.answers[rung.index()]).is_some();
        // Nobody denies who has nothing to make small: the first step is the lowest there is.
        let first = Rung::ALL[1..]
            .iter()
            .copied()
            .find(|&rung| can_say(rung))
            .unwrap_or(Rung::Deny);
        let next = Rung::ALL.get(told).copied().unwrap_or(Rung::Whole);
        let highest = next.max(first).min(self.highest(room, ix));
        let reach = self.reach(room);
        let is_open = |rung: Rung| rung < Rung::Part || self.fears.met.has_all(subject.behind.both(self.fears.has));
        let steps = Rung::ALL[told..].iter().rev().copied().filter(|&rung| rung <= highest);
        steps
            .into_iter()
            .find(|&rung| can_say(rung) && is_open(rung) && self.need(room, ix, rung) <= reach)
    }

    /// Whether there is more than was told, for whatever is true: the sign that it is not the moment must not tell truths
    /// apart.
    pub(super) fn has_more<F>(&self, room: Room<'_, F>, ix: SubjectIx) -> bool {
        let told = self.subject(ix).told;
        let higher = |rung: &&Rung| told.is_none_or(|t| **rung > t) && !room.script.rung(ix, **rung).is_empty();
        Rung::ALL[1..].iter().any(|rung| higher(&rung))
    }

    /// The answer that fits best: the most special one that holds, and of several that are alike the one whose turn it is.
    pub(super) fn pick<F: Facts>(&self, room: Room<'_, F>, answers: Span<AnswerIx>) -> Option<AnswerIx> {
        let fits = |a: &Answer| a.truths.has(self.truth) && self.hold(room, a.when);
        let all = room.script.answers_of(answers);
        let (mut best, mut count) = (0, 0);
        for answer in all.iter().filter(|a| fits(a)) {
            if count == 0 || answer.special > best {
                (best, count) = (answer.special, 0);
            }
            if answer.special == best {
                count += 1;
            }
        }
        if count == 0 {
            return None;
        }
        let turn = usize::from(self.play) + all.first().map_or(0, |a| (a.id % 64) as usize);
        let alike = answers.iter().zip(all).filter(|(_, a)| a.special == best && fits(a));
        alike.map(|(ix, _)| ix).nth(if count == 1 { 0 } else { turn % count })
    }

    /// Tells a rung of a subject. What was denied before is put right first.
    pub(super) fn tell<F: Facts>(&mut self, room: Room<'_, F>, ix: SubjectIx, rung: Rung, out: &mut Vec<Event>) {
        let of = *self.subject(ix);
        let standing = self.standing(Some(ix));
        if rung >= Rung::Part && of.is_denied {
            self.subject_mut(ix).is_denied = false;
            out.push(Event::Repaired(ix));
            self.say_stock(room, StockKind::TakenUp, out);
        } else if rung >= Rung::Part && of.told == Some(Rung::Small) && of.visits > 1 {
            self.say_stock(room, StockKind::TakenUp, out);
        }
        let subject = room.script.subject(ix);
        self.give(room, subject.answers[rung.index()], standing, out);
        self.subject_mut(ix).told = Some(rung);
        out.push(Event::Told(ix, rung, standing));
        if rung == Rung::Deny {
            self.subject_mut(ix).is_denied = true;
            out.push(Event::Denied(ix));
        }
        let costs = match rung {
            _ if subject.weighs == 0 => 0,
            Rung::Deny | Rung::Small => 0,
            Rung::Part => room.rules.costs.part,
            Rung::Whole => room.rules.costs.whole,
        };
        self.feel(room, 0, costs.cast_signed());
        self.wake(room, room.script.list(subject.wakes), out);
    }

    /// Gives one of these answers, if one fits.
    pub(super) fn give<F: Facts>(
        &mut self,
        room: Room<'_, F>,
        answers: Span<AnswerIx>,
        standing: Standing,
        out: &mut Vec<Event>,
    ) -> bool {
        let Some(ix) = self.pick(room, answers) else {
            return false;
        };
        let answer = room.script.answer(ix);
        self.answered = Some(ix);
        out.push(Event::Answered(ix));
        let summed = room.facts.hearing() == Hearing::Interpreted(Habit::SumsUp) && answer.summed.is_some();
        if summed {
            out.push(Event::Summed(ix));
        }
        for line in answer.lines.iter() {
            if !summed || room.script.line(line).by == Speaker::Seen {
                self.hear(room, line, standing, out);
            } else {
                self.keep(room, line, Standing::Rendered);
            }
        }
        self.open_all(room, answer.opens, out);
        true
    }

    pub(super) fn hear_all<F: Facts>(
        &mut self,
        room: Room<'_, F>,
        lines: Span<LineIx>,
        standing: Standing,
        out: &mut Vec<Event>,
    ) {
        for line in lines.iter() {
            self.hear(room, line, standing, out);
        }
    }

    /// A line, through whoever interprets.
    fn hear<F: Facts>(&mut self, room: Room<'_, F>, ix: LineIx, standing: Standing, out: &mut Vec<Event>) {
        let line = room.script.line(ix);
        match rendering(line, room.facts.hearing()) {
            Some(habit) => {
                self.keep(room, ix, Standing::Rendered);
                out.push(Event::Line(ix, habit, Standing::Rendered));
                // A glance needs no interpreter, and a question that was not interpreted was not asked.
                self.glance(room, line, out);
            }
            None => self.hear_as_it_is(room, ix, standing, out),
        }
    }

    pub(super) fn hear_as_it_is<F: Facts>(
        &mut self,
        room: Room<'_, F>,
        ix: LineIx,
        standing: Standing,
        out: &mut Vec<Event>,
    ) {
        let line = room.script.line(ix);
        self.keep(room, ix, standing);
        out.push(Event::Line(ix, Habit::Faithful, standing));
        self.glance(room, line, out);
        if let Some(fear) = line.names {
            self.name(room, fear, out);
        }
    }

    /// Words of the stock are worth nothing to anybody: they are not kept.
    fn keep<F>(&mut self, room: Room<'_, F>, ix: LineIx, standing: Standing) {
        let line = room.script.line(ix);
        if matches!(line.words, Words::Text(_)) {
            self.heard.put(line.same, standing.max(self.heard.get(line.same)));
        }
    }

    fn glance<F: Facts>(&mut self, room: Room<'_, F>, line: &Line, out: &mut Vec<Event>) {
        if let Some(fear) = line.hints {
            self.show(room, fear, out);
        }
    }

    /// A fear shows.
    pub(super) fn show<F: Facts>(&mut self, room: Room<'_, F>, fear: FearIx, out: &mut Vec<Event>) {
        if !self.fears.has.has(fear) {
            return;
        }
        self.fears.at[fear.index() & 15] = self.minute;
        if !self.fears.shown.has(fear) {
            self.fears.shown = self.fears.shown.with(fear);
            out.push(Event::Shown(fear));
        }
        self.open_all(room, room.script.fear(fear).named_in, out);
    }

    /// The person names a fear: it can be answered.
    fn name<F: Facts>(&mut self, room: Room<'_, F>, fear: FearIx, out: &mut Vec<Event>) {
        if !self.fears.has.has(fear) || self.fears.named.has(fear) {
            return;
        }
        self.fears.named = self.fears.named.with(fear);
        self.fears.shown = self.fears.shown.with(fear);
        out.push(Event::Named(fear));
        self.open_all(room, room.script.fear(fear).met_in, out);
        self.wake(room, room.script.list(room.script.fear(fear).wakes), out);
    }

    /// How what is said about a subject can be relied on.
    pub(super) fn standing(&self, subject: Option<SubjectIx>) -> Standing {
        if subject.is_some_and(|ix| self.subject(ix).is_led) {
            Standing::Led
        } else if self.tainted {
            Standing::Promised
        } else {
            Standing::Own
        }
    }

    /// What the person says to a finding that is told to them. It changes nothing.
    pub fn answer_to<F: Facts>(&self, room: Room<'_, F>, finding: Finding, out: &mut Vec<Event>) {
        let fits = |a: &&FindingAnswer| a.finding == finding && a.truths.has(self.truth) && self.hold(room, a.when);
        // Of several that are alike the first.
        let best = room
            .script
            .findings()
            .iter()
            .rev()
            .filter(fits)
            .max_by_key(|a| a.special);
        if let Some(answer) = best {
            let said = |line| Event::Line(line, Habit::Faithful, Standing::Own);
            out.extend(answer.lines.iter().map(said));
        }
    }

    /// Words of the stock, in turn.
    pub(super) fn say_stock<F: Facts>(&mut self, room: Room<'_, F>, of: StockKind, out: &mut Vec<Event>) {
        let variants = room.script.stock(of);
        if let Some(&lines) = variants.get((usize::from(self.turns) + usize::from(self.play)) % variants.len().max(1)) {
            self.hear_all(room, lines, Standing::Own, out);
        }
    }
}

/// What becomes of a line on its way, if anything does.
fn rendering(line: &Line, hearing: Hearing) -> Option<Habit> {
    let Hearing::Interpreted(habit) = hearing else {
        return None;
    };
    let is_rendered = match habit {
        Habit::Softens => line.softened.is_some(),
        Habit::Mishears => line.misheard.is_some(),
        Habit::Faithful | Habit::SumsUp => false,
    };
    (is_rendered && line.by == Speaker::Person).then_some(habit)
}
