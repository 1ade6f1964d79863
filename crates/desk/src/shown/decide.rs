//! Deciding about a person: sentences with places that one fills with what fits, beside them what was agreed and refused. They
//! are read to the person, who answers; and they can be changed until the run ends. Every option is told in the same way. Who
//! may be told is what the talk settled; it cannot be claimed here.

mod heard;
mod slots;
mod statement;

pub use heard::Heard;
pub use slots::{Asked, Ground, Take};
pub use statement::Sentence;

pub(super) use slots::ground;

use super::notebook::{Settled, settled};
use super::parts::capital;
use super::{Block, Finish, Note, Offer, Portrait, Rating, Scene, Tone};
use crate::memory::DecisionDraft;
use crate::wish::{Slot, Turn, Wish};
use grounds_core::locale::{key, person_key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::session::Action;
use grounds_core::session::view::DecisionView;

/// The decisions.
#[derive(Clone, Debug, PartialEq)]
pub struct Decide {
    /// The title.
    pub title: String,
    /// About whom a decision is asked.
    pub people: Vec<Person>,
    /// That there is nobody.
    pub nobody: Option<Note>,
    /// How much is enough.
    pub threshold: String,
    /// The decision about the person that is chosen; none when none is asked.
    pub decision: Option<Decision>,
}

/// A person a decision is asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Who.
    pub person: PersonIx,
    /// Turning to them; below stands whether it is decided.
    pub offer: Offer,
    /// How they look.
    pub portrait: Option<Portrait>,
}

/// A decision being made.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// About whom.
    pub person: PersonIx,
    /// How they look.
    pub portrait: Option<Portrait>,
    /// What is put together, sentence by sentence, in the order in which it is said.
    pub statement: Vec<Sentence>,
    /// The place where something is being chosen; none while what was read to the person stands there.
    pub open: Option<Slot>,
    /// What fits into each place, in the same order.
    pub parts: Vec<Asked>,
    /// The lines that can be given as reasons, each with its words: what counts first.
    pub grounds: Vec<Ground>,
    /// Who may be told, as the person said it.
    pub settled: Settled,
    /// How likely it is that the person is a victim.
    pub rating: Rating,
    /// Reading it to the person; none while what stands here was read.
    pub finish: Option<Finish>,
    /// What was read to the person, who answered, and the door.
    pub heard: Option<Heard>,
}

/// The decisions, as they stand.
#[must_use]
pub fn decide(scene: &Scene<'_>) -> Decide {
    let (view, m) = (scene.view, scene.messages);
    let all = view.decisions();
    let chosen = scene.memory.deciding(view);
    let person = |of: &DecisionView<'_>| {
        let below = if of.decided.is_some() {
            key!("decide-done")
        } else {
            key!("decide-open")
        };
        Person {
            person: of.person,
            offer: Offer::new(capital(&scene.teller.name(of.person)), Turn::Deciding(of.person))
                .below(m.get(below))
                .chosen(chosen == Some(of.person)),
            portrait: Portrait::of(scene, of.person),
        }
    };
    let decision_of = all.iter().find(|of| Some(of.person) == chosen);
    Decide {
        title: m.get(key!("decide-title")),
        people: all.iter().map(person).collect(),
        nobody: all
            .is_empty()
            .then(|| Note::new(Tone::Plain, m.get(key!("decide-nobody")))),
        threshold: m.get(key!("decide-threshold")),
        decision: decision_of.map(|of| decision(scene, of, &all)),
    }
}

fn decision(scene: &Scene<'_>, of: &DecisionView<'_>, all: &[DecisionView<'_>]) -> Decision {
    let (view, m, person) = (scene.view, scene.messages, of.person);
    let draft = scene.memory.draft(person, view);
    let complete = draft.complete();
    let is_read = complete.is_some() && complete.as_ref() == of.decided;
    let open = match scene.memory.slot {
        None if is_read => None,
        slot => slot.or_else(|| draft.next(None, person, view)).or(Some(Slot::Finding)),
    };
    let words = if of.decided.is_some() {
        person_key!("decide-read-again")
    } else {
        person_key!("decide-read")
    };
    let finish = Finish {
        words: m.say(&words.about(scene.teller.name(person))),
        wish: complete.map(|decided| Wish::Act(Action::Decide(person, Box::new(decided)))),
        missing: missing(scene, &draft),
    };
    Decision {
        person,
        portrait: Portrait::of(scene, person),
        statement: statement::statement(scene, person, &draft, open),
        open,
        parts: slots::parts(scene, of, &draft),
        grounds: slots::grounds(scene, person, &draft),
        settled: settled(scene, person),
        rating: Rating::of(scene, person, of.rating),
        finish: (!is_read).then_some(finish),
        heard: is_read.then(|| heard::heard(scene, person, &draft, all)),
    }
}

fn missing(scene: &Scene<'_>, draft: &DecisionDraft) -> Option<String> {
    let m = scene.messages;
    let missing: Vec<String> = draft.missing().into_iter().map(|key| m.get(key)).collect();
    let words = || m.say(&said!("decide-missing", missing = super::parts::list(m, &missing)));
    (!missing.is_empty()).then(words)
}

impl Decide {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.nobody.as_ref().map(Block::Note));
        out.extend(self.people.iter().map(|person| Block::Offer(&person.offer)));
        out.push(Block::Text(&self.threshold));
        if let Some(decision) = &self.decision {
            decision.blocks_into(&mut out);
        }
        out
    }
}

impl Decision {
    /// What stands already is read first, then what fits into each place. A face with room shows what fits into the open place only.
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        match &self.heard {
            Some(heard) => heard.blocks_into(out),
            None => {
                for sentence in self.statement.iter().filter(|sentence| sentence.is_said) {
                    sentence.blocks_into(out);
                }
            }
        }
        for part in &self.parts {
            part.section.blocks_into(2, out);
            if part.is == Slot::Grounds {
                out.extend(self.grounds.iter().map(|ground| Block::Offer(&ground.offer)));
            }
            if part.is == Slot::Told {
                self.settled.blocks_into(out);
            }
        }
        self.rating.blocks_into(2, out);
        out.extend(self.finish.as_ref().map(Block::Finish));
    }
}
