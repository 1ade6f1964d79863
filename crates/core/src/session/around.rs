//! What is around the official: who is here and can be talked with, and what stands in a paper. A move asks it before it is
//! taken, a view before it is offered, so that both say the same.

use super::refusal::Refusal;
use super::turn::{Taken, allow};
use super::world::World;
use crate::scenario::talk::TextIx;
use crate::scenario::{Holds, PaperIx, PersonIx, RowIx};

/// A row of a paper as it stands in this run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RowAt {
    pub row: RowIx,
    /// Whose it is, where the paper has one for each.
    pub of: Option<PersonIx>,
    pub line: Option<TextIx>,
}

impl World<'_> {
    /// Whether a person can be turned to from where the official is. Over a telephone nobody is in a place.
    pub(super) fn is_here(&self, person: PersonIx) -> bool {
        let of = self.state.of(person);
        self.drawn.is_met(person) && !of.is_away && (of.at.is_none() || of.at == self.state.place)
    }

    /// Whether one can sit down with a person.
    pub(super) fn may_sit(&self, person: PersonIx) -> Taken {
        let has_talk = self.scenario.script(person).subjects().len() > 0;
        allow(has_talk && self.is_here(person), Refusal::NotHere(person))?;
        let of = self.state.of(person);
        let opens_up = self.about(person).all(&self.scenario.person(person).opens_up);
        allow(!of.is_shut && opens_up, Refusal::WillNotTalk(person))?;
        // What is over today may go on another day.
        let is_today = of.talked_in == Some(self.state.act);
        let is_over = of.talk.as_deref().is_some_and(crate::talk::Talk::is_over);
        allow(!(is_today && is_over), Refusal::WillNotTalk(person))
    }

    /// Whether a paper came to hand and is one of this person, or of nobody.
    pub(super) fn has_paper(&self, paper: PaperIx, of: Option<PersonIx>) -> bool {
        let is_of = match (&self.scenario.paper(paper).each, of) {
            (None, None) => true,
            (Some(each), Some(who)) => each.is(who) && self.drawn.is_met(who),
            _ => false,
        };
        is_of && self.state.found.contains(&paper)
    }

    /// Whether a paper can be read: in a language of the official, or by somebody who interprets and reads it out.
    pub(super) fn can_read(&self, paper: PaperIx) -> bool {
        let tongue = self.scenario.paper(paper).language;
        let knows = |tongue| self.scenario.header().official_speaks.contains(&tongue);
        tongue.is_none_or(knows) || self.state.people.iter().any(|of| of.interpreter.is_some())
    }

    /// The rows of a paper as it stands in this run.
    pub(super) fn rows(&self, paper: PaperIx, of: Option<PersonIx>) -> Vec<RowAt> {
        let (scenario, drawn) = (self.scenario, self.drawn);
        let made = scenario.paper(paper);
        let mut rows = Vec::new();
        for row in made.rows.iter() {
            for person in drawn.rows_of(scenario, paper, row) {
                let is_here = made.each.is_none() || person == of;
                let world = World {
                    at_hand: person,
                    ..*self
                };
                if is_here && world.all(&scenario.row(row).when) {
                    let line = match scenario.row(row).holds {
                        Holds::Line(text) => Some(text),
                        Holds::From(_) => drawn.picked(row, person).map(|line| scenario.bank_line(line).text),
                        Holds::Nothing => None,
                    };
                    rows.push(RowAt { row, of: person, line });
                }
            }
        }
        rows
    }
}
