//! Lines, wordings, answers and moments of a talk, as the plan of a talk wants them.

use super::{Resolver, terms};
use crate::practice::talk::{Band, Scale, StockKind, Way};
use crate::read::{Carries, Line, Lines, Rendering};
use crate::scenario::cond::Test;
use crate::scenario::draft::{self, EndDraft, MomentDraft, SaidDraft, SetDraft, WhenDraft};
use crate::scenario::ix::PersonIx;
use crate::scenario::talk::{
    Cond, EndPlan, FearIx, Index, LinePlan, SetPlan, Speaker, SubjectIx, Test as Within, TextIx, TurningPlan, VoiceIx,
    When, Words,
};
use crate::vocabulary::Rung;
use crate::vocabulary::words::{Degree, Mood};

/// Whether a moment is one of a talk: it names whom one talks with, or the minute of a talk.
pub(super) fn is_of_a_talk(moment: &MomentDraft) -> bool {
    moment.after.is_some() || moment.when.iter().any(|one| matches!(one, WhenDraft::Talking(_)))
}

/// One talk while it is planned: with whom, and which of its subjects are where.
#[derive(Clone, Copy, Debug)]
pub(super) struct With {
    pub person: PersonIx,
}

impl Resolver<'_> {
    /// Conditions inside a talk.
    pub(super) fn talk_when(&mut self, when: &[WhenDraft], with: With) -> When {
        when.iter().filter_map(|one| self.talk_cond(one, with)).collect()
    }

    /// Conditions on which something comes up: there it is enough that something was said about a subject, in whatever words.
    pub(super) fn opens_when(&mut self, when: &[WhenDraft], with: With) -> When {
        let all = self.talk_when(when, with).into_iter();
        all.map(|cond| match cond.test {
            Within::Told(subject, Rung::Small) => Cond {
                test: Within::Asked(subject),
                ..cond
            },
            _ => cond,
        })
        .collect()
    }

    fn talk_cond(&mut self, when: &WhenDraft, with: With) -> Option<Cond<TextIx>> {
        let mut wanted = true;
        let mut inner = when;
        while let WhenDraft::Not(of) = inner {
            wanted = !wanted;
            inner = of;
        }
        let test = match inner {
            WhenDraft::Alone => Within::Alone,
            WhenDraft::Understood => Within::Understood,
            WhenDraft::Distressed => Within::Distressed,
            WhenDraft::SecondTalk => Within::Again,
            WhenDraft::Trust(word) => Within::Trust(terms::trust(*word)),
            WhenDraft::After(minutes) => Within::After(super::small(minutes.get())),
            WhenDraft::Met(of) => match terms::fear(*of).and_then(|kind| self.fear_of(with.person, kind)) {
                Some(fear) => Within::Met(fear),
                None => return None,
            },
            WhenDraft::Told(subject) => match self.subject_of(with.person, subject.0) {
                Some(own) => Within::Told(own, Rung::Small),
                None => self.outside(inner, with)?,
            },
            WhenDraft::Planted(subject) => match self.subject_of(with.person, subject.0) {
                Some(own) => Within::Planted(own),
                None => self.outside(inner, with)?,
            },
            WhenDraft::Heard(line) => match self.own_line(line.0, with.person) {
                Some(own) => Within::Heard(own),
                None => self.outside(inner, with)?,
            },
            _ => self.outside(inner, with)?,
        };
        Some(Cond { test, wanted })
    }

    fn outside(&mut self, when: &WhenDraft, with: With) -> Option<Within<TextIx>> {
        let test: Test = self.test(when, Some(with.person))?;
        Some(Within::Outside(self.fact(test)))
    }

    pub(super) fn subject_of(&self, person: PersonIx, name: crate::read::Text) -> Option<SubjectIx> {
        self.names.subjects[person.index()].get(&*self.word(name)).copied()
    }

    pub(super) fn fear_of(&self, person: PersonIx, kind: crate::vocabulary::FearKind) -> Option<FearIx> {
        let fears = &self.out.people[person.index()].fears;
        fears.iter().position(|(of, _)| *of == kind).map(FearIx::at)
    }

    fn own_line(&self, name: crate::read::Text, person: PersonIx) -> Option<TextIx> {
        let all = self.texts.named_lines.get(&*self.word(name))?;
        let own = all.iter().find(|(whose, _)| *whose == Some(person));
        // A line of the talk of the cast is said by each of them.
        let common = || all.iter().find(|(whose, ix)| whose.is_none() && self.is_said(*ix));
        own.or_else(common).map(|(_, ix)| *ix)
    }

    /// Whether a line stands in a talk.
    fn is_said(&self, ix: TextIx) -> bool {
        self.texts.said.contains(&ix)
    }

    pub(super) fn plan_lines(&mut self, lines: Option<&Lines>, with: With) -> Vec<LinePlan> {
        let lines = lines.map(|lines| lines.0.as_slice()).unwrap_or_default();
        lines.iter().map(|line| self.plan_line(line, with)).collect()
    }

    /// The lines of an answer, in the manner in which it is given.
    pub(super) fn answer_lines(&mut self, said: &SaidDraft, with: With) -> Vec<LinePlan> {
        self.lines_in(said.manner, said.say.as_ref(), with)
    }

    /// Lines that are all said in one manner.
    pub(super) fn lines_in(&mut self, mood: Option<Mood>, lines: Option<&Lines>, with: With) -> Vec<LinePlan> {
        let mut lines = self.plan_lines(lines, with);
        for line in &mut lines {
            line.mood = mood;
        }
        lines
    }

    fn plan_line(&mut self, line: &Line, with: With) -> LinePlan {
        let rendering = |of| {
            line.renderings
                .iter()
                .find(|(kind, _)| *kind == of)
                .map(|(_, text)| *text)
        };
        let fear = |this: &Self, of| {
            let mark = line.marks.iter().find(|mark| mark.carries == of);
            let kind = mark.and_then(|mark| mark.fear).and_then(terms::fear);
            kind.and_then(|kind| this.fear_of(with.person, kind))
        };
        LinePlan {
            words: Words::Text(self.line(line)),
            by: if line.is_seen {
                Speaker::Seen
            } else {
                self.speaker(line)
            },
            softened: rendering(Rendering::Softened).map(|text| self.text(text)),
            misheard: rendering(Rendering::Misheard).map(|text| self.text(text)),
            hints: fear(self, Carries::Hints),
            names: fear(self, Carries::Names),
            mood: None,
        }
    }

    fn speaker(&self, line: &Line) -> Speaker {
        let Some(by) = line.by else { return Speaker::Person };
        match &*self.word(by) {
            "you" => Speaker::Official,
            "me" | "each" => Speaker::Person,
            name => self
                .names
                .the_one(name)
                .map_or(Speaker::Person, |who| Speaker::Other(VoiceIx(who.0))),
        }
    }

    /// All of an answer in one sentence, by an interpreter who sums up.
    pub(super) fn summed(&mut self, lines: Option<&Lines>) -> Option<TextIx> {
        let mut renderings = lines?.0.iter().flat_map(|line| &line.renderings);
        let found = renderings.find(|(kind, _)| *kind == Rendering::SummedUp)?;
        Some(self.text(found.1))
    }

    pub(super) fn set(&mut self, set: &SetDraft, with: With) -> SetPlan {
        SetPlan {
            begin: set.begins.map(|text| Words::Text(self.text(text.0))),
            ends: set.ends.iter().filter_map(|end| self.end(end, with)).collect(),
        }
    }

    fn end(&mut self, end: &EndDraft, with: With) -> Option<EndPlan> {
        let mut plan = EndPlan::new(terms::kind(end.kind)?, Words::Text(self.text(end.words.0)));
        if !end.fits.is_empty() {
            plan.turns = TurningPlan::Fits(self.talk_when(&end.fits, with));
        } else if !end.unless.is_empty() {
            plan.turns = TurningPlan::Unless(self.talk_when(&end.unless, with));
        }
        let said = |this: &mut Self, all: &[SaidDraft]| -> Vec<LinePlan> {
            all.iter().flat_map(|said| this.answer_lines(said, with)).collect()
        };
        let reply = said(self, &end.reply);
        plan.yes = if end.yes.is_empty() {
            reply.clone()
        } else {
            said(self, &end.yes)
        };
        plan.no = if end.no.is_empty() { reply } else { said(self, &end.no) };
        Some(plan)
    }

    /// Pieces of the stock in words of the scenario.
    pub(super) fn stock(&mut self, all: &[draft::StockDraft], with: With) -> Vec<(StockKind, Vec<Vec<LinePlan>>)> {
        let mut stock: Vec<(StockKind, Vec<Vec<LinePlan>>)> = Vec::new();
        for piece in all {
            let lines = self.plan_lines(piece.say.as_ref(), with);
            for of in stock_kinds(piece) {
                match stock.iter_mut().find(|(kind, _)| *kind == of) {
                    Some((_, variants)) => variants.push(lines.clone()),
                    None => stock.push((of, vec![lines.clone()])),
                }
            }
        }
        stock
    }
}

/// What a piece of the stock of a scenario stands in place of: a band of trust or distress whichever way it was entered.
fn stock_kinds(piece: &draft::StockDraft) -> Vec<StockKind> {
    use draft::StockKind as Written;
    let body = |scale| {
        let band = match piece.degree {
            None | Some(Degree::Low) => Band::Low,
            Some(Degree::Middle) => Band::Middle,
            Some(Degree::High) => Band::High,
            Some(Degree::Top) => Band::Top,
        };
        vec![
            StockKind::Body(scale, band, Way::Rising),
            StockKind::Body(scale, band, Way::Falling),
        ]
    };
    match piece.of {
        Written::Unsaid => vec![StockKind::Unsaid],
        Written::NotNow => vec![StockKind::NotNow],
        Written::Nothing => vec![StockKind::Nothing],
        Written::TakenUp => vec![StockKind::TakenUp],
        Written::AsISaid => vec![StockKind::AsISaid],
        Written::Trust => body(Scale::Trust),
        Written::Distress => body(Scale::Distress),
        Written::Halt => vec![StockKind::Halt],
        Written::Gone => vec![StockKind::Gone],
    }
}
