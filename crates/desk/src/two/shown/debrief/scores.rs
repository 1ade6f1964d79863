//! The seven competencies, and every mark with the line it is about. There is no total, and none of them makes the band.

use super::super::{Block, Note, Scene, Tone};
use super::Folded;
use crate::two::memory::Fold;
use grounds_core::locale::{key, said};
use grounds_core::practice::marks::Comes;
use grounds_core::two::assess::{About, Mark};
use grounds_core::two::debrief as core;
use grounds_core::vocabulary::Competency;

/// The competencies and every mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    /// What they are, while they are unfolded.
    pub bars: Folded<Vec<Bar>>,
}

/// One competency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// What it is.
    pub means: String,
    /// How it came out, 0–100; none where there was nothing to earn, or where one run cannot tell.
    pub score: Option<u8>,
    /// The same in words.
    pub words: String,
    /// Its marks.
    pub marks: Vec<MarkShown>,
}

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkShown {
    /// What it says, and how it came out.
    pub note: Note,
    /// The line it is about.
    pub line: Option<String>,
}

pub(super) fn scores(scene: &Scene<'_>, of: &core::Debrief) -> Scores {
    let words = scene.messages.get(key!("debrief-scores"));
    Scores {
        bars: Folded::new(scene, Fold::Scores, words, || {
            Competency::ALL
                .iter()
                .map(|&competency| bar(scene, of, competency))
                .collect()
        }),
    }
}

fn bar(scene: &Scene<'_>, of: &core::Debrief, competency: Competency) -> Bar {
    let m = scene.messages;
    let score = of.assessed.score(competency);
    let words = match (score, competency) {
        (Some(score), _) => m.say(&said!("debrief-score", score = score)),
        (None, Competency::Calibration) => m.get(key!("debrief-score-across")),
        (None, _) => m.get(key!("debrief-score-none")),
    };
    let marks = of.assessed.marks_of(competency);
    Bar {
        name: m.get(competency.key()),
        means: m.get(competency.means()),
        score,
        words,
        marks: marks.map(|of| mark(scene, of)).collect(),
    }
}

fn mark(scene: &Scene<'_>, of: &Mark) -> MarkShown {
    let m = scene.messages;
    let words = match &of.about {
        About::Shown(shown) => m.say(&shown.key().about(scene.teller.name(of.person))),
        About::Reason(row, ..) => {
            let row = scene.practice.judgement().row(*row);
            m.practice(&row.message(), "says", &row.says)
        }
    };
    let tone = match of.comes {
        Comes::Good => Tone::Good,
        Comes::Partly => Tone::Warn,
        Comes::Missed | Comes::Harm => Tone::Bad,
    };
    let line = of.line.map(|at| scene.teller.line(&scene.view.line_at(at)).words);
    MarkShown {
        note: Note::new(tone, words),
        line,
    }
}

impl Scores {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Offer(&self.bars.unfold));
        for bar in self.bars.inside.iter().flatten() {
            out.push(Block::Heading(3, &bar.name));
            out.extend([Block::Text(&bar.means), Block::Text(&bar.words)]);
            for mark in &bar.marks {
                out.push(Block::Note(&mark.note));
                out.extend(mark.line.as_deref().map(Block::Item));
            }
        }
    }
}
