//! What only a face without a screen needs: what has just happened, and everything that was said so far. There lines run on,
//! and nothing stays in view.

use super::told::all;
use super::{Block, Scene, Section, Told, run};
use grounds_core::locale::key;

/// Where one is, what time it is, and how much is left, for over a list of what can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Now {
    /// The time and the place.
    pub title: String,
    /// How much of the day is left.
    pub left: String,
}

/// Where one is now.
#[must_use]
pub fn now(scene: &Scene<'_>) -> Now {
    let (view, m) = (scene.view, scene.messages);
    let (minute, _) = view.act().time();
    let place = match view.place() {
        Some(place) => scene.teller.say(&place.title).into_owned(),
        None => m.get(key!("place-telephone")),
    };
    Now {
        title: format!("{}  {place}", m.time(minute, None)),
        left: run::left(scene),
    }
}

/// How many moves the run has had: whoever has told them all tells what comes [since] then.
#[must_use]
pub fn moves(scene: &Scene<'_>) -> usize {
    scene.view.moves()
}

/// What was said, seen and done in the moves behind the first so many: what somebody has not read yet who had read those.
#[must_use]
pub fn since(scene: &Scene<'_>, moves: usize) -> Vec<Told> {
    let is_new = |line: &&grounds_core::session::view::Line| line.entry.is_some_and(|entry| entry >= moves);
    all(scene, scene.lines.iter().filter(is_new))
}

/// Everything that was said and seen so far, for somebody who begins or comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoFar {
    /// The place.
    pub title: String,
    /// What was said and seen.
    pub told: Vec<Told>,
}

/// Everything so far.
#[must_use]
pub fn so_far(scene: &Scene<'_>) -> SoFar {
    SoFar {
        title: now(scene).title,
        told: all(scene, &scene.lines),
    }
}

impl SoFar {
    /// All of it in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.told.iter().map(Told::block));
        out
    }
}

impl Section {
    /// The section alone, in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = Vec::new();
        self.blocks_into(1, &mut out);
        out
    }
}
