//! Who people are in a run, as far as words about them go: what was drawn, and whether a name is known.

use crate::scenario::{Face, PersonIx, Scenario, TongueIx};
use crate::session::{Drawn, View};
use crate::vocabulary::Gender;

/// Who people are in a run.
#[derive(Clone, Copy, Debug)]
pub struct People<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) drawn: &'a Drawn,
    /// How a trainee knows them; none when everybody has a name.
    known: Option<View<'a>>,
}

impl<'a> People<'a> {
    /// Everybody by name, as when a run is over.
    #[must_use]
    pub const fn by_name(scenario: &'a Scenario, drawn: &'a Drawn) -> Self {
        Self {
            scenario,
            drawn,
            known: None,
        }
    }

    /// As a trainee knows them now.
    #[must_use]
    pub fn known(view: View<'a>) -> Self {
        let (scenario, drawn) = view.people();
        Self {
            scenario,
            drawn,
            known: Some(view),
        }
    }

    pub(super) fn is_named(&self, person: PersonIx) -> bool {
        self.known.is_none_or(|view| view.is_named(person))
    }

    pub(super) fn face(&self, person: PersonIx) -> Option<&'a Face> {
        self.drawn.face(self.scenario, person)
    }

    /// Which words stand for a person: those of the face, else of the part.
    #[must_use]
    pub fn gender(&self, person: PersonIx) -> Option<Gender> {
        let face = self.face(person).map(|face| face.gender);
        face.or(self.scenario.person(person).gender)
    }

    /// The age that a person gives. What it is in truth stands in no text of a run.
    #[must_use]
    pub fn age(&self, person: PersonIx) -> u8 {
        let said = self.scenario.person(person).says_age;
        said.unwrap_or_else(|| self.drawn.of(person).age)
    }

    pub(super) fn speaks(&self, person: PersonIx) -> &'a [TongueIx] {
        self.drawn.tongues(self.scenario, person)
    }

    /// The person that a slot names: by their own name, or by that of a cast, of which whoever is at hand is meant, else the
    /// first who is met.
    pub(super) fn named(&self, name: &str, at_hand: Option<PersonIx>) -> Option<PersonIx> {
        if let Some(person) = self.scenario.person_named(name) {
            return Some(person);
        }
        let cast = self.scenario.casts().find(|&ix| &*self.scenario.cast(ix).id == name)?;
        let of = &self.scenario.cast(cast).of;
        let at_hand = at_hand.filter(|who| of.contains(who));
        at_hand
            .or_else(|| of.iter().copied().find(|&who| self.drawn.is_met(who)))
            .or_else(|| of.first().copied())
    }
}
