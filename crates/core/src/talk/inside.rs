//! A talk from the inside, for who explains it afterwards, marks it, or proves something about it. No face of a trainee may
//! use it.

use super::{Room, Talk};
use crate::scenario::talk::{AnswerIx, Cond, EndIx, Facts, FearSet, Index, LineIx, Script, Span, SubjectIx, TruthIx};
use crate::talk::event::Standing;
use crate::vocabulary::Rung;

/// What is hidden in a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inside {
    /// Trust.
    pub trust: u8,
    /// Distress.
    pub distress: u8,
    /// How tired.
    pub tired: u8,
    /// How easily the person agrees.
    pub bends: u8,
    /// How far the person can go.
    pub reach: i16,
    /// How near they are to agreeing.
    pub pull: i16,
    /// Where trust stops.
    pub ceiling: u8,
    /// Fears that the person has.
    pub fears: FearSet,
    /// Fears that showed.
    pub shown: FearSet,
    /// Fears that the person named.
    pub named: FearSet,
    /// Fears that are met.
    pub met: FearSet,
    /// Under a promise.
    pub is_tainted: bool,
    /// What is true.
    pub truth: TruthIx,
}

/// How things stand with one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InsideSubject {
    /// Whether it is there for what is true of the person.
    pub is_theirs: bool,
    /// Something has named it.
    pub is_named: bool,
    /// It can be asked about.
    pub is_open: bool,
    /// Something was said about it.
    pub was_asked: bool,
    /// Words were put into the person's mouth, and stand.
    pub is_led: bool,
    /// How far it was told.
    pub told: Option<Rung>,
    /// The rung that a good question would get now, if it would get another one.
    pub next: Option<Rung>,
    /// How far anything may be told here at all: who hears, and whether they are understood.
    pub highest: Rung,
    /// The reach that each rung needs, in the order of the rungs.
    pub needs: [i16; Rung::ALL.len()],
    /// Fears behind it that the person has and that are not met.
    pub unmet: FearSet,
    /// What it waits for, and whether each holds.
    pub when: Vec<(Cond, bool)>,
    /// Its answers, rung after rung.
    pub answers: Vec<InsideAnswer>,
}

/// How things stand with one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InsideAnswer {
    /// Which.
    pub answer: AnswerIx,
    /// On which rung; none for what a late closed question gets.
    pub rung: Option<Rung>,
    /// Whether it is there for what is true of the person.
    pub is_theirs: bool,
    /// Whether it is the one that would be given, if the person came to this rung now.
    pub is_picked: bool,
    /// What it waits for, and whether each holds.
    pub when: Vec<(Cond, bool)>,
}

impl Talk {
    /// How things stand with a subject.
    pub fn inside_of<F: Facts>(&self, room: Room<'_, F>, ix: SubjectIx) -> InsideSubject {
        let (of, subject) = (self.subject(ix), room.script.subject(ix));
        let unmet = subject.behind.both(self.fears.has).without(self.fears.met);
        let rungs = Rung::ALL.iter().map(|&rung| (Some(rung), room.script.rung(ix, rung)));
        let answers = rungs.chain([(None, subject.fact)]);
        let answers = answers.flat_map(|(rung, span)| self.answers_inside(room, rung, span));
        InsideSubject {
            is_theirs: subject.truths.has(self.truth),
            is_named: of.is_named,
            is_open: of.is_open,
            was_asked: of.was_asked,
            is_led: of.is_led,
            told: of.told,
            next: self.next_rung(room, ix),
            highest: self.highest(room, ix),
            needs: std::array::from_fn(|n| self.need(room, ix, Rung::ALL[n])),
            unmet,
            when: self.each_holds(room, subject.when),
            answers: answers.collect(),
        }
    }

    fn answers_inside<F: Facts>(
        &self,
        room: Room<'_, F>,
        rung: Option<Rung>,
        span: Span<AnswerIx>,
    ) -> Vec<InsideAnswer> {
        let picked = self.pick(room, span);
        let inside = |answer: AnswerIx| {
            let of = room.script.answer(answer);
            InsideAnswer {
                answer,
                rung,
                is_theirs: of.truths.has(self.truth),
                is_picked: picked == Some(answer),
                when: self.each_holds(room, of.when),
            }
        };
        span.iter().map(inside).collect()
    }

    fn each_holds<F: Facts>(&self, room: Room<'_, F>, conds: Span<Cond>) -> Vec<(Cond, bool)> {
        let all = room.script.conds(conds).iter();
        all.map(|cond| (*cond, self.holds(room, *cond))).collect()
    }

    /// What is hidden in it.
    pub fn inside<F: Facts>(&self, room: Room<'_, F>) -> Inside {
        Inside {
            trust: self.trust,
            distress: self.distress,
            tired: self.tired(room.rules),
            bends: self.bends,
            reach: self.reach(room),
            pull: self.pull(room),
            ceiling: self.ceiling(room),
            fears: self.fears.has,
            shown: self.fears.shown,
            named: self.fears.named,
            met: self.met(),
            is_tainted: self.tainted,
            truth: self.truth,
        }
    }

    /// How a line was heard.
    #[must_use]
    pub fn standing_of(&self, script: &Script, line: LineIx) -> Standing {
        self.heard.get(script.line(line).same)
    }

    /// The ends whose words were planted and stand.
    pub fn planted(&self) -> impl Iterator<Item = EndIx> {
        let planted = self.ends.iter().filter(|(_, of)| of.is_planted);
        planted.map(|(end, _)| end)
    }

    /// Whether words were put into the person's mouth about a subject, and stand.
    #[must_use]
    pub fn is_led(&self, subject: SubjectIx) -> bool {
        self.subjects.get(subject.index()).is_some_and(|of| of.is_led)
    }
}
