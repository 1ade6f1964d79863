//! The notebook and the decision. Nothing gets into the notebook by itself.

use super::action::{Decided, GROUNDS, LineAt, Note};
use super::event::Event;
use super::refusal::Refusal;
use super::turn::{Taken, Turn, allow};
use crate::scenario::PersonIx;
use crate::scenario::talk::{FindingIx, Index};

impl Turn<'_> {
    pub(super) fn note(&mut self, note: &Note) -> Taken {
        allow(self.state.perceived.contains(&note.line), Refusal::NotPerceived)?;
        allow(self.drawn.is_met(note.page), Refusal::NotHere(note.page))?;
        let place = self
            .state
            .notes
            .iter_mut()
            .find(|n| n.line == note.line && n.page == note.page);
        match place {
            Some(known) if known == note => return Err(Refusal::DoneBefore),
            Some(known) => known.clone_from(note),
            None => self.state.notes.push(note.clone()),
        }
        self.events.push(Event::Noted(note.line, note.page));
        Ok(())
    }

    pub(super) fn strike(&mut self, line: LineAt, page: PersonIx) -> Taken {
        let before = self.state.notes.len();
        self.state.notes.retain(|note| note.line != line || note.page != page);
        allow(self.state.notes.len() < before, Refusal::NotOnPage)?;
        self.events.push(Event::Struck(line, page));
        Ok(())
    }

    pub(super) fn rate(&mut self, person: PersonIx, how: u8) -> Taken {
        self.is_to_decide(person)?;
        allow(how <= 100, Refusal::NotPossible)?;
        self.state.of_mut(person).rating = Some(how);
        self.events.push(Event::Rated(person, how));
        Ok(())
    }

    fn is_to_decide(&self, person: PersonIx) -> Taken {
        let is_asked = self.scenario.decide().contains(&person) && self.drawn.is_met(person);
        allow(is_asked, Refusal::NotToDecide)
    }

    pub(super) fn decide(&mut self, person: PersonIx, decided: &Decided) -> Taken {
        self.is_to_decide(person)?;
        allow(!decided.findings.is_empty(), Refusal::NoFinding)?;
        allow(decided.grounds.len() <= GROUNDS, Refusal::TooManyGrounds)?;
        let is_noted = |&line: &LineAt| self.state.is_noted(line, person);
        allow(decided.grounds.iter().all(is_noted), Refusal::NotOnPage)?;
        allow(
            self.state.of(person).decided.as_ref() != Some(decided),
            Refusal::DoneBefore,
        )?;
        self.state.of_mut(person).decided = Some(decided.clone());
        self.events.push(Event::Decided(person));
        self.say_finding(person, decided);
        Ok(())
    }

    /// The finding is said to the person, who answers.
    fn say_finding(&mut self, person: PersonIx, decided: &Decided) {
        let script = self.scenario.script(person);
        let truth = self.drawn.truth(person);
        let facts = self.world().about(person);
        let holds = |cond: &crate::scenario::talk::Cond| match cond.test {
            crate::scenario::talk::Test::Outside(fact) => {
                crate::scenario::talk::Facts::holds(&facts, fact) == cond.wanted
            }
            _ => true,
        };
        let fits = |answer: &crate::scenario::talk::FindingAnswer| {
            let is_found = decided.findings.first() == Some(&answer.finding);
            is_found && answer.truths.has(truth) && script.conds(answer.when).iter().all(holds)
        };
        // What is special goes before what is said to all.
        let answers = script.findings().iter().enumerate().filter(|(_, answer)| fits(answer));
        let found = answers
            .max_by_key(|(n, answer)| (answer.special, std::cmp::Reverse(*n)))
            .map(|(n, _)| n);
        if let Some(n) = found {
            self.events.push(Event::AnsweredFinding(person, FindingIx::at(n)));
        }
    }
}
