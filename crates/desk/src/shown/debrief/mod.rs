//! The debrief: the result, and in five chapters what was true, what protected and what harmed, the conversations, the
//! signs, and what to practise next. Everything comes from the debrief's values; nothing is judged here, and what is only
//! sorted and worded is sorted and worded once, for a window, a terminal and a printed page.

mod marks;
mod result;
mod signs;
mod talk;
mod truth;

pub use marks::{Marked, Marks, Rule};
pub use result::{Bar, Outcome};
pub use signs::{Again, Signs, SignsOf};
pub use talk::{Curve, Exchange, Talk, Talks};
pub use truth::{Fate, Truth};

use super::{Block, Note, Offer, Scene, Tone};
use crate::memory::Chapter;
use crate::wish::{Turn, Wish};
use grounds_core::locale::{Key, key};
use grounds_core::practice::is_verified;

/// The debrief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debrief {
    /// What this is.
    pub heading: String,
    /// The result.
    pub outcome: Outcome,
    /// Playing again, or something else.
    pub ways_on: Vec<Offer>,
    /// The chapters; chosen is the open one.
    pub chapters: Vec<Offer>,
    /// Which is open.
    pub open: Chapter,
    /// What was true of each person.
    pub truth: Truth,
    /// What harmed, and what protected.
    pub moves: Vec<Marks>,
    /// The conversations.
    pub talks: Talks,
    /// What was missed, imagined, read, and left alone.
    pub signs: Signs,
    /// What to practise next.
    pub next: Next,
    /// What it all rests on.
    pub sources: Sources,
}

/// What to practise next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// The title.
    pub title: String,
    /// What is said when every competency is reached.
    pub none: Option<Note>,
    /// The competencies, the weakest first.
    pub competencies: Vec<Practise>,
}

/// A competency to practise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practise {
    /// Its name.
    pub name: String,
    /// What it is.
    pub means: String,
    /// What cost most.
    pub marks: Vec<Marked>,
}

/// What it all rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sources {
    /// The title.
    pub title: String,
    /// The sources.
    pub all: Vec<Source>,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its title, who published it, when, and where it is found.
    pub words: String,
    /// How surely it was checked, when that has to be said.
    pub caution: Option<String>,
}

/// The debrief, as it is shown.
#[must_use]
pub fn debrief(scene: Scene<'_>, debrief: &grounds_core::debrief::Debrief) -> Debrief {
    let (m, memory) = (scene.messages, scene.memory);
    let parts = [
        (key!("debrief-text-harmed"), &debrief.harmed),
        (key!("debrief-text-protected"), &debrief.protected),
    ];
    let chapter = |one: Chapter| Offer::new(m.get(one.key()), Turn::Chapter(one)).chosen(memory.chapter == one);
    Debrief {
        heading: m.get(key!("debrief-text-title")),
        outcome: result::outcome(scene, debrief),
        ways_on: vec![
            Offer::new(m.get(key!("debrief-again")), Wish::Again).main(),
            Offer::new(m.get(key!("back-to-shelf")), Wish::Leave),
        ],
        chapters: Chapter::ALL.into_iter().map(chapter).collect(),
        open: memory.chapter,
        truth: truth::truth(scene, debrief),
        moves: parts.map(|(title, of)| marks::marks(scene, title, of)).into(),
        talks: talk::talks(scene, &debrief.conversations),
        signs: signs::signs(scene, debrief),
        next: next(scene, debrief),
        sources: sources(scene, debrief),
    }
}

fn next(scene: Scene<'_>, debrief: &grounds_core::debrief::Debrief) -> Next {
    let m = scene.messages;
    let none = || Note::new(Tone::Good, m.get(key!("debrief-text-next-none")));
    Next {
        title: m.get(key!("debrief-text-next")),
        none: debrief.next.is_empty().then(none),
        competencies: debrief
            .next
            .iter()
            .map(|(competency, of)| Practise {
                name: m.get(competency.key()),
                means: m.get(competency.means()),
                marks: of.iter().map(|mark| marks::marked(scene, mark)).collect(),
            })
            .collect(),
    }
}

fn sources(scene: Scene<'_>, debrief: &grounds_core::debrief::Debrief) -> Sources {
    let m = scene.messages;
    let known = debrief.sources.iter().filter_map(|key| scene.practice.source(key));
    let all = known.map(|source| {
        let parts = [&source.title, &source.body, &source.year, &source.address];
        let parts: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|p| !p.is_empty())
            .collect();
        Source {
            // Publications keep the words under which they are found.
            words: parts.join(". "),
            caution: (!is_verified(source.tag)).then(|| m.get(source.tag.key())),
        }
    });
    Sources {
        title: m.get(key!("debrief-text-sources")),
        all: all.collect(),
    }
}

/// A caution, when it holds.
fn caution(scene: Scene<'_>, holds: bool, key: Key) -> Option<Note> {
    holds.then(|| Note::new(Tone::Warn, scene.messages.get(key)))
}

impl Debrief {
    /// The whole debrief in reading order: every chapter, and every conversation; then the ways on.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = self.text_blocks();
        out.extend(self.ways_on.iter().map(Block::Offer));
        out
    }

    /// All that is told, without what is offered.
    #[must_use]
    pub fn text_blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.heading)];
        self.outcome.blocks_into(&mut out);
        for chapter in Chapter::ALL {
            out.extend(self.chapter(chapter));
        }
        out
    }

    /// One chapter in reading order.
    #[must_use]
    pub fn chapter(&self, chapter: Chapter) -> Vec<Block<'_>> {
        let mut out = Vec::new();
        match chapter {
            Chapter::Truth => self.truth.blocks_into(&mut out),
            Chapter::Moves => self.moves.iter().for_each(|marks| marks.blocks_into(&mut out)),
            Chapter::Talk => self.talks.blocks_into(&mut out),
            Chapter::Signs => self.signs.blocks_into(&mut out),
            Chapter::Next => {
                self.next.blocks_into(&mut out);
                self.sources.blocks_into(&mut out);
            }
        }
        out
    }
}

impl Next {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.title));
        out.extend(self.none.as_ref().map(Block::Note));
        for one in &self.competencies {
            out.extend([Block::Heading(3, &one.name), Block::Text(&one.means)]);
            one.marks.iter().for_each(|mark| mark.blocks_into(out));
        }
    }
}

impl Sources {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.title));
        for source in &self.all {
            out.push(Block::Item(&source.words));
            out.extend(source.caution.as_deref().map(Block::Text));
        }
    }
}
