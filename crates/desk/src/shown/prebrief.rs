//! The prebrief: what may be hard, a few sentences, who is there, and a way in. Aims, rules and sources lie on cards beside it.

use super::cards::{Passage, PassageLine, card};
use super::place::Picture;
use super::{Block, Note, Offer, Portrait, Scene, Section, Tone};
use crate::memory::Card;
use crate::wish::Wish;
use grounds_core::locale::{key, said};
use grounds_core::session::view::Phrase;

/// What to know before a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Prebrief {
    /// The title of the scenario.
    pub title: String,
    /// What is known of it in a few words each.
    pub facts: Vec<Note>,
    /// What it is about, in a sentence or two.
    pub summary: String,
    /// The picture of the place where it begins.
    pub picture: Option<Picture>,
    /// The minute of the day at which it begins, for light and clocks.
    pub minute: u16,
    /// Somebody on the official's side who is there from the beginning.
    pub face: Option<(String, Portrait)>,
    /// What may be hard to read: before anything else, and above any fold (ETH-04).
    pub care: Note,
    /// Who one is.
    pub role: Passage,
    /// What one practises.
    pub aims: Passage,
    /// The drill that is offered before the first interview, and going without it.
    pub drill: Option<Section>,
    /// Beginning.
    pub begin: Offer,
    /// Going back.
    pub leave: Offer,
    /// That one can pause.
    pub pause: String,
    /// That everything is invented.
    pub fiction: String,
    /// That nobody has reviewed it.
    pub draft: Option<Passage>,
    /// What lies beside: rules, how one plays, sources. A face may show the headings, and each when it is asked for.
    pub cards: Vec<Passage>,
    /// Which keys do what, for a face with keys.
    pub keys: String,
}

/// The prebrief of the scenario in view.
#[must_use]
pub fn prebrief(scene: &Scene<'_>) -> Prebrief {
    let (m, header) = (scene.messages, scene.view.header());
    let text = |ix| scene.teller.say(&Phrase::of(ix)).into_owned();
    let passage = |heading, lines: Vec<PassageLine>, is_list| Passage {
        heading,
        lines,
        is_list,
    };
    let care = m.say(&said!("prebrief-content-note", note = text(header.content_note)));
    // What is still open is for reviewers: it may tell who is who.
    let draft = || {
        let means = PassageLine::new(m.get(key!("prebrief-draft-means")));
        passage(m.get(key!("prebrief-draft")), vec![means], false)
    };
    let aims = header.aims.iter().map(|&aim| PassageLine::new(text(aim)));
    let cards = [Card::Rules, Card::How, Card::Sources];
    Prebrief {
        title: text(header.title),
        facts: facts(scene),
        summary: text(header.summary),
        picture: Picture::here(scene),
        minute: scene.view.act().time().0,
        face: face(scene),
        care: Note::new(Tone::Warn, care),
        role: passage(
            m.get(key!("prebrief-role")),
            vec![PassageLine::new(text(header.role))],
            false,
        ),
        aims: passage(m.get(key!("prebrief-aims")), aims.collect(), true),
        drill: None,
        begin: Offer::new(m.get(key!("prebrief-begin")), Wish::Begin).main(),
        leave: Offer::new(m.get(key!("back-to-shelf")), Wish::Leave),
        pause: m.get(key!("prebrief-pause")),
        fiction: m.get(key!("shelf-fiction")),
        draft: (!scene.is_reviewed).then(draft),
        cards: cards.map(|of| card(scene, of)).into(),
        keys: m.get(key!("prebrief-keys")),
    }
}

/// Somebody on the official's side, who hands one the shift.
fn face(scene: &Scene<'_>) -> Option<(String, Portrait)> {
    let beside = scene.view.people_here().into_iter().find(|of| of.badge.is_some())?;
    let portrait = Portrait::of(scene, beside.person)?;
    Some((scene.teller.name(beside.person), portrait))
}

fn facts(scene: &Scene<'_>) -> Vec<Note> {
    let (m, header) = (scene.messages, scene.view.header());
    let mut facts = vec![
        Note::new(Tone::Accent, m.get(header.level.key())),
        Note::new(Tone::Plain, m.get(super::shelf::sector_key(header.sector))),
        Note::new(Tone::Plain, m.say(&said!("card-minutes", minutes = header.minutes))),
    ];
    if !scene.is_reviewed {
        facts.push(Note::new(Tone::Warn, m.get(key!("card-draft"))));
    }
    facts
}

impl Prebrief {
    /// What is read before the run, in order, without what can be done and without the cards.
    #[must_use]
    pub fn text_blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.facts.iter().map(Block::Note));
        out.push(Block::Text(&self.summary));
        out.push(Block::Note(&self.care));
        for passage in [&self.role, &self.aims] {
            passage.blocks_into(2, &mut out);
        }
        out.extend([Block::Text(&self.pause), Block::Text(&self.fiction)]);
        if let Some(draft) = &self.draft {
            draft.blocks_into(2, &mut out);
        }
        out
    }

    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = self.text_blocks();
        if let Some(drill) = &self.drill {
            drill.blocks_into(2, &mut out);
        }
        out.push(Block::Text(&self.keys));
        out.extend([&self.begin, &self.leave].map(Block::Offer));
        for card in &self.cards {
            card.blocks_into(2, &mut out);
        }
        out
    }
}
