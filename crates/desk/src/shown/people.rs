//! The people: who is here, and the conversation with one of them.

use super::talk::{Talk, talk};
use super::{Block, Note, Offer, Portrait, Scene, Tone};
use crate::wish::Turn;
use grounds_core::locale::{key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::vocabulary::{Gender, Role};
use grounds_core::wording;

/// The people here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    /// The title.
    pub title: String,
    /// That nobody is here.
    pub nobody: Option<Note>,
    /// Everyone here.
    pub here: Vec<Person>,
    /// The conversation with the one that is chosen.
    pub talk: Option<Talk>,
}

/// Somebody who is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Turning to the person: the name, and below it the part, where it is no secret.
    pub offer: Offer,
    /// The name and, of those one is here for, the age.
    pub name: String,
    /// How the person looks, in words: of those one is here for.
    pub mood: Option<String>,
    /// How the person looks, to be drawn.
    pub portrait: Portrait,
    /// Which words stand for the person.
    pub gender: Gender,
}

/// Everyone here, as they stand.
#[must_use]
pub fn people(scene: Scene<'_>) -> People {
    let (view, m) = (scene.view, scene.messages);
    let here = view.people_here();
    let chosen = scene.memory.with(view);
    People {
        title: m.get(key!("people-title")),
        nobody: here
            .is_empty()
            .then(|| Note::new(Tone::Plain, m.get(key!("people-nobody")))),
        here: here.iter().map(|&p| person(scene, p, chosen == Some(p))).collect(),
        talk: chosen.map(|person| talk(scene, person)),
    }
}

fn person(scene: Scene<'_>, person: PersonIx, is_chosen: bool) -> Person {
    let (view, m) = (scene.view, scene.messages);
    let mut offer = Offer::new(view.name(person), Turn::Person(person)).chosen(is_chosen);
    offer.below = part(scene, person);
    let is_for = view.role(person) == Role::Interviewee;
    Person {
        offer,
        name: name(scene, person),
        mood: is_for.then(|| wording::mood(view, m, person)),
        portrait: Portrait::of(scene, person),
        gender: view.gender(person),
    }
}

/// The part a person plays, when it is no secret: only those on the official's side carry a badge. Who controls whom is for
/// the trainee to find out.
pub(super) fn part(scene: Scene<'_>, person: PersonIx) -> Option<String> {
    match scene.view.role(person) {
        role @ (Role::Colleague | Role::Interpreter) => Some(scene.messages.get(role.key())),
        Role::Interviewee | Role::Controller | Role::Bystander => None,
    }
}

/// The name of a person and, of those one is here for, the age.
pub(super) fn name(scene: Scene<'_>, person: PersonIx) -> String {
    let (view, m) = (scene.view, scene.messages);
    let name = view.name(person);
    match view.role(person) {
        Role::Interviewee => m.say(&said!("name-and-age", name = name, age = view.age(person))),
        Role::Controller | Role::Colleague | Role::Interpreter | Role::Bystander => name.to_owned(),
    }
}

impl People {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.nobody.as_ref().map(Block::Note));
        out.extend(self.here.iter().map(|person| Block::Offer(&person.offer)));
        if let Some(talk) = &self.talk {
            out.extend(talk.blocks());
        }
        out
    }
}
