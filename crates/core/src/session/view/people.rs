//! People as a trainee meets them. No number of a person is here: not trust, not distress, and not an age that nobody said.

use super::{Line, Phrase, Speaker, Told, View};
use crate::scenario::talk::{Hearing, TextIx, id_of};
use crate::scenario::{PersonIx, TongueIx};
use crate::session::{LineAt, Refusal};
use crate::vocabulary::Gender;
use crate::vocabulary::words::{Channel, Role, Standing};

/// How the official and a person understand each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Common {
    /// In a language of both.
    Language,
    /// Through somebody.
    Through(PersonIx),
    /// Not at all.
    Nothing,
}

/// How a portrait is drawn: from what a face passes for, never from what a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Skin, hair, its colour, clothes, their colour, face; and glasses. None: made from the name.
    pub parts: Option<([u8; 6], bool)>,
    /// A number from which it is made then: the same name looks the same in every run.
    pub made_from: u64,
    /// Of what age the person looks, in years: the middle of what the face passes for.
    pub seems: u8,
    /// Which shapes are drawn.
    pub gender: Gender,
}

/// Somebody who is here, or on the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonView<'a> {
    /// Who.
    pub person: PersonIx,
    /// Whether a name is known.
    pub is_named: bool,
    /// The part, where it is no secret: only those on the official's side carry a badge.
    pub badge: Option<Role>,
    /// Over what one talks, when not across a table.
    pub channel: Option<Channel>,
    /// How the person looks; nothing of somebody who is only heard.
    pub look: Option<Look>,
    /// What is seen at first sight.
    pub first_sight: Vec<Line>,
    /// Whether anybody can talk with this person at all.
    pub talks: bool,
    /// Whether one can sit down with them now, and if not why.
    pub may_talk: Result<(), Refusal>,
    /// How one understands them.
    pub common: Common,
    /// What the person speaks, as far as anyone would say.
    pub speaks: &'a [TongueIx],
    /// Whether the person was taken aside.
    pub is_apart: bool,
    /// As what the person is talked with, when that was said (LAW-08).
    pub standing: Option<Standing>,
}

impl<'a> View<'a> {
    /// Everybody who is here, or on the line, in the order in which they stand: dealt, so that it tells nothing.
    #[must_use]
    pub fn people_here(self) -> Vec<PersonView<'a>> {
        let world = self.world();
        let has_talk = |who: PersonIx| self.scenario().script(who).subjects().len() > 0;
        let is_in_sight =
            |&who: &PersonIx| world.is_here(who) && (self.session.state.of(who).at.is_some() || has_talk(who));
        let mut here: Vec<PersonIx> = self.scenario().people().filter(is_in_sight).collect();
        here.sort_by_key(|&who| self.rank(who));
        here.into_iter().map(|who| self.person(who)).collect()
    }

    /// A number for each person that means nothing and stays.
    fn rank(self, person: PersonIx) -> usize {
        let id = id_of(&self.scenario().person(person).id);
        self.streams().named(id).below(1 << 16)
    }

    /// A person as they stand now.
    #[must_use]
    pub fn person(self, person: PersonIx) -> PersonView<'a> {
        let (scenario, state) = (self.scenario(), self.session.state.of(person));
        let of = scenario.person(person);
        let drawn = &self.session.drawn;
        let is_heard_only = of.role == Role::Voice || of.channel.is_some_and(|over| over != Channel::Face);
        let face = drawn.face(scenario, person).filter(|_| !is_heard_only);
        let middle = |(low, high): (u8, u8)| low + high.saturating_sub(low) / 2;
        let seen = drawn.manner(scenario, person).seen.iter();
        PersonView {
            person,
            is_named: self.is_named(person),
            badge: matches!(of.role, Role::Colleague | Role::Interpreter).then_some(of.role),
            channel: of.channel,
            look: face.map(|face| Look {
                parts: face.look,
                made_from: id_of(scenario.words(face.name)),
                seems: middle(face.looks),
                gender: face.gender,
            }),
            first_sight: seen.map(|&text| self.seen(text, Some(person))).collect(),
            talks: scenario.script(person).subjects().len() > 0,
            may_talk: self.may_sit(person),
            common: self.common(person),
            speaks: drawn.tongues(scenario, person),
            is_apart: state.is_separated,
            standing: state.standing,
        }
    }

    /// Whether the name of a person is known. When a run is over, everybody's is.
    #[must_use]
    pub fn is_named(self, person: PersonIx) -> bool {
        self.phase() == super::Phase::Ended || self.session.state.of(person).has_name
    }

    fn may_sit(self, person: PersonIx) -> Result<(), Refusal> {
        self.may_move()?;
        self.world().may_sit(person)
    }

    fn common(self, person: PersonIx) -> Common {
        match self.world().hearing_of(person) {
            Hearing::Shared => Common::Language,
            Hearing::Interpreted(_) => match self.session.state.of(person).interpreter {
                Some(by) => Common::Through(by),
                None => Common::Nothing,
            },
            Hearing::Lost => Common::Nothing,
        }
    }

    /// What a language is called.
    #[must_use]
    pub fn tongue(self, tongue: TongueIx) -> Phrase {
        Phrase::of(self.scenario().tongue_name(tongue))
    }

    /// A line that is seen now, and can be noted when it was perceived.
    pub(super) fn seen(self, text: TextIx, of: Option<PersonIx>) -> Line {
        let at = LineAt { text, of };
        let state = &self.session.state;
        Line {
            entry: None,
            act: state.act,
            second: state.second,
            with: of,
            speaker: Speaker::Scene,
            told: Told::Words(Phrase::about(text, of)),
            at: state.perceived.contains(&at).then_some(at),
        }
    }
}
