//! The result: the band and the seven competencies, each beside what it must reach. There is no total.

use super::super::{Block, Note, Scene, Tone};
use super::caution;
use grounds_core::debrief::Debrief;
use grounds_core::locale::{key, said};
use grounds_core::vocabulary::{Band, Competency};

/// The result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Which scenario it was.
    pub title: String,
    /// That this is the result.
    pub label: String,
    /// The band.
    pub band: Note,
    /// What it means.
    pub means: String,
    /// The competencies.
    pub bars: Vec<Bar>,
    /// How far the numbers and the scenario can be trusted.
    pub cautions: Vec<Note>,
}

/// One competency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// What it is.
    pub means: String,
    /// What was reached, 0–100.
    pub score: u8,
    /// What has to be, 0–100.
    pub least: u8,
    /// Whether it was.
    pub is_reached: bool,
    /// The same in words.
    pub words: String,
    /// The name and the words in one line.
    pub told: String,
}

pub(super) fn outcome(scene: Scene<'_>, debrief: &Debrief) -> Outcome {
    let (view, m) = (scene.view, scene.messages);
    let band = debrief.assessment.band;
    let cautions = [
        caution(scene, debrief.is_provisional, key!("debrief-text-provisional")),
        caution(scene, !debrief.is_reviewed, key!("prebrief-draft-means")),
    ];
    Outcome {
        title: view.text(view.header().title).into_owned(),
        label: m.get(key!("debrief-result")),
        band: Note::new(tone(band), m.get(band.key())),
        means: m.get(band.means()),
        bars: debrief
            .scores
            .iter()
            .map(|&(competency, score, least)| bar(scene, competency, score, least))
            .collect(),
        cautions: cautions.into_iter().flatten().collect(),
    }
}

const fn tone(band: Band) -> Tone {
    match band {
        Band::Safe => Tone::Good,
        Band::Developing => Tone::Warn,
        Band::Unsafe => Tone::Bad,
    }
}

fn bar(scene: Scene<'_>, competency: Competency, score: u8, least: u8) -> Bar {
    let m = scene.messages;
    let is_reached = score >= least;
    let name = m.get(competency.key());
    let words = m.say(&if is_reached {
        said!("debrief-score-reached", score = score)
    } else {
        said!("debrief-score-below", score = score, least = least)
    });
    Bar {
        told: m.say(&said!("log-said", who = &name, words = &words)),
        name,
        means: m.get(competency.means()),
        score,
        least,
        is_reached,
        words,
    }
}

impl Outcome {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.extend([Block::Text(&self.title), Block::Heading(2, &self.label)]);
        out.extend([Block::Note(&self.band), Block::Text(&self.means)]);
        out.extend(self.bars.iter().map(|bar| Block::Item(&bar.told)));
        out.extend(self.cautions.iter().map(Block::Note));
    }
}
