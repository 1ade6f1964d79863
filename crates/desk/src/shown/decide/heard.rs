//! What was read to the person, in the words in which somebody hears it who sits there; what they answered; and the door. Nothing
//! here is irreversible: the run ends, and with it the decision stands, only by a question of its own ([`end`](super::super::end)).

use super::super::parts::capital;
use super::super::told::all;
use super::super::{Block, Note, Offer, Scene, Told, Tone};
use super::statement::{finding_heard, offence_heard, onward_heard, quotes, services};
use crate::memory::DecisionDraft;
use crate::wish::{Slot, Turn};
use grounds_core::locale::{key, person_key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::session::view::{DecisionView, Line, Told as Tells};

/// What was read to a person, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// To whom.
    pub title: String,
    /// What the person heard, sentence by sentence.
    pub sentences: Vec<String>,
    /// The lines that were given as reasons, as they were said; they stand behind the sentence of this number.
    pub quotes: (usize, Vec<String>),
    /// What the person said to it; the last words that were exchanged about it.
    pub answer: Vec<Told>,
    /// That it holds, and can still be changed.
    pub note: Note,
    /// Signing, and on to whoever waits for a decision; behind the last, to the question whether it shall end.
    pub door: Offer,
    /// Changing it.
    pub change: Offer,
}

/// What was read to the person.
pub(super) fn heard(scene: &Scene<'_>, person: PersonIx, draft: &DecisionDraft, people: &[DecisionView<'_>]) -> Heard {
    let m = scene.messages;
    let name = scene.teller.name(person);
    let next = people
        .iter()
        .find(|of| of.decided.is_none() && of.person != person)
        .map(|of| of.person);
    let door = match next {
        Some(next) => {
            let words = person_key!("decide-sign-next").about(scene.teller.name(next));
            Offer::new(m.say(&words), Turn::Deciding(next))
        }
        None => Offer::new(m.get(key!("decide-sign")), Turn::Ending(true)).below(m.get(key!("decide-sign-means"))),
    };
    let change = m.say(&person_key!("decide-change").about(name.clone()));
    let (sentences, because) = sentences(scene, draft);
    Heard {
        title: m.say(&person_key!("decide-heard").about(name)),
        sentences,
        quotes: (because, quotes(scene, draft)),
        answer: answer(scene, person),
        note: Note::new(Tone::Good, m.get(key!("decide-kept"))),
        door: door.main(),
        change: Offer::new(change, Turn::Slot(person, Slot::Finding)),
    }
}

/// The sentences, and the number of those that stand before the reasons.
fn sentences(scene: &Scene<'_>, draft: &DecisionDraft) -> (Vec<String>, usize) {
    let m = scene.messages;
    let mut out: Vec<String> = draft.findings.iter().map(|&of| m.get(finding_heard(of))).collect();
    if draft.has(Slot::Grounds) {
        out.push(m.get(key!("decide-hear-grounds")));
    }
    let because = out.len();
    if draft.has(Slot::Services) {
        let services = services(scene, &draft.services);
        out.push(m.say(&said!("decide-hear-services", services = services)));
    }
    if draft.has(Slot::Told) {
        out.push(m.say(&said!("decide-hear-told", services = services(scene, &draft.told))));
    }
    out.extend(draft.offences.map(|of| m.get(offence_heard(of))));
    out.extend(draft.onward.map(|of| m.get(onward_heard(of))));
    out.extend(draft.to.map(|who| {
        let who = scene.teller.name(who);
        capital(&m.say(&said!("decide-hear-to", who = who)))
    }));
    if draft.way_back {
        out.push(m.get(key!("decide-hear-way-back")));
    }
    (out, because)
}

/// What was said when it was last decided about a person.
fn answer(scene: &Scene<'_>, person: PersonIx) -> Vec<Told> {
    let is_it = |line: &&Line| line.told == Tells::Decided(person);
    let entry = scene.lines.iter().rev().find(is_it).and_then(|line| line.entry);
    let lines = scene.lines.iter().filter(|line| entry.is_some() && line.entry == entry);
    all(scene, lines)
}

impl Heard {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.title));
        let (because, quotes) = &self.quotes;
        for (number, sentence) in (1..).zip(&self.sentences) {
            out.push(Block::Text(sentence));
            if number == *because {
                out.extend(quotes.iter().map(|quote| Block::Item(quote)));
            }
        }
        out.extend(self.answer.iter().map(Told::block));
        // Each place can be opened below, so changing it needs no way of its own.
        out.extend([Block::Note(&self.note), Block::Offer(&self.door)]);
    }
}
