//! Who can be where, who can be met, heard and interpreted for. It is kept as it is found, because looking among all
//! people and places for each who asks would take the square of a crowd.

use super::super::{PersonIx, PlaceIx, QuestionIx};
use super::waves::Waves;
use super::{Node, Reach};
use crate::vocabulary::{QuestionKind, Role, Topic};

impl Reach<'_> {
    /// Whether a person can be in a place at some time.
    #[must_use]
    pub fn can_stand(&self, person: PersonIx, place: PlaceIx) -> bool {
        self.stands.contains_key(&(person, place))
    }

    /// Every place where a person can be at some time, in the order of the file.
    pub(super) fn places_of(&self, person: PersonIx) -> impl Iterator<Item = PlaceIx> {
        let all = (person, PlaceIx(0))..=(person, PlaceIx(u16::MAX));
        self.stands.range(all).map(|(&(_, place), _)| place)
    }

    /// Every place where anybody can be at some time.
    pub fn stood_in(&self) -> impl Iterator<Item = (PersonIx, PlaceIx)> {
        self.stands.keys().copied()
    }

    /// Takes in where somebody can be. Whether somebody can interpret who could not before.
    pub(super) fn stand(&mut self, person: PersonIx, place: PlaceIx, brought_by: Option<Node>) -> bool {
        self.stands.insert((person, place), brought_by);
        self.standing.entry(place).or_default().push(person);
        self.at_hand(person)
    }

    /// Takes in that somebody can be met in a place, and wakes what waits for that.
    pub(super) fn meet(&mut self, person: PersonIx, place: PlaceIx, waves: &mut Waves) {
        match self.met.get_mut(&person) {
            Some(known) => *known = place.min(*known),
            None => {
                self.met.insert(person, place);
                if let Some(number) = self.numbers.get(Node::Person(person)) {
                    waves.one(Some(number));
                    waves.reached(number);
                }
            }
        }
    }

    /// A place where the trainee and a person can both be: the first, in the order of the file.
    pub(super) fn meeting_place(&self, person: PersonIx) -> Option<PlaceIx> {
        self.met.get(&person).copied()
    }

    /// The first question of a kind to this person that can be put.
    pub(super) fn heard(&self, person: PersonIx, kind: QuestionKind) -> Option<Node> {
        self.heard.get(&(person, kind)).copied().map(Node::Question)
    }

    /// Whether a question is the first of its kind to this person: conditions ask for an open invitation or a leading
    /// question without naming one.
    pub(super) fn hear(&mut self, ix: QuestionIx) -> bool {
        let question = self.scenario.question(ix);
        let counts = match question.kind {
            QuestionKind::OpenInvitation => !matches!(question.topic, Topic::Rapport | Topic::Needs),
            kind => kind == QuestionKind::Leading,
        };
        if !counts {
            return false;
        }
        let mut is_first = false;
        let known = self.heard.entry((question.to, question.kind)).or_insert_with(|| {
            is_first = true;
            ix
        });
        *known = ix.min(*known);
        is_first
    }

    /// Takes in that somebody is at hand, on the telephone or somewhere: an interpreter can then be chosen. Whether that
    /// changes anything.
    pub(super) fn at_hand(&mut self, by: PersonIx) -> bool {
        let scenario = self.scenario;
        let other = scenario.person(by);
        let mut is_new = false;
        for language in other.speaks.iter().filter(|_| other.role == Role::Interpreter) {
            let known = self.spoken.get(language.as_str()).copied();
            is_new |= known.is_none_or(|independent| other.independent && !independent);
            self.spoken
                .insert(language, other.independent || known.unwrap_or(false));
        }
        is_new
    }
}
