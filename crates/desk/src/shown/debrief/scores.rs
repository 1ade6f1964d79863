//! The seven competencies, and every mark with the line it is about. There is no total, and none of them makes the band.

use super::super::cards::{PassageLine, source};
use super::super::{Block, Note, Scene, Tone};
use super::Folded;
use crate::memory::Fold;
use grounds_core::assess::{About, Mark};
use grounds_core::debrief as core;
use grounds_core::locale::{key, said};
use grounds_core::practice::marks::Comes;
use grounds_core::session::Session;
use grounds_core::session::view::Told as Tells;
use grounds_core::vocabulary::{Competency, Marked};
use std::collections::BTreeSet;

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
    /// The practice points that its marks cite, each once: what it says, and below where it stands, and that it stands only until
    /// somebody has opened its source, where that is so.
    pub rests_on: Vec<PassageLine>,
}

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkShown {
    /// What it says, with the code of the practice point, and how it came out.
    pub note: Note,
    /// The line it is about.
    pub line: Option<String>,
}

pub(super) fn scores(scene: &Scene<'_>, session: &Session, of: &core::Debrief) -> Scores {
    let words = scene.messages.get(key!("debrief-scores"));
    Scores {
        bars: Folded::new(scene, Fold::Scores, words, || {
            Competency::ALL
                .iter()
                .map(|&competency| bar(scene, session, of, competency))
                .collect()
        }),
    }
}

fn bar(scene: &Scene<'_>, session: &Session, of: &core::Debrief, competency: Competency) -> Bar {
    let m = scene.messages;
    let score = of.assessed.score(competency);
    let words = match (score, competency) {
        (Some(score), _) => m.say(&said!("debrief-score", score = score)),
        (None, Competency::Calibration) => m.get(key!("debrief-score-across")),
        (None, _) => m.get(key!("debrief-score-none")),
    };
    let marks: Vec<&Mark> = of.assessed.marks_of(competency).collect();
    let point = |of: &&Mark| of.point(scene.practice, session.scenario());
    let points: BTreeSet<&str> = marks.iter().map(point).collect();
    Bar {
        name: m.get(competency.key()),
        means: m.get(competency.means()),
        score,
        words,
        marks: marks.into_iter().map(|of| mark(scene, session, of)).collect(),
        rests_on: points.into_iter().filter_map(|code| rests_on(scene, code)).collect(),
    }
}

/// A practice point as it is cited. Publications keep the words under which they are found.
fn rests_on(scene: &Scene<'_>, code: &str) -> Option<PassageLine> {
    let m = scene.messages;
    let point = scene.practice.point(code)?;
    let says = m.practice(code, "says", &point.says);
    let sources = point.sources.iter().map(|key| source(scene, key).words);
    let provisional = point.provisional.then(|| m.get(key!("tag-provisional-means")));
    let below: Vec<String> = sources.chain(point.at.clone()).chain(provisional).collect();
    Some(PassageLine {
        words: m.say(&said!("log-said", who = code, words = says)),
        below: (!below.is_empty()).then(|| below.join(" · ")),
    })
}

fn mark(scene: &Scene<'_>, session: &Session, of: &Mark) -> MarkShown {
    let m = scene.messages;
    let words = match &of.about {
        About::Shown(shown) => m.say(&shown.key().about(scene.teller.name(of.person))),
        About::Reason(row, ..) => {
            let row = scene.practice.judgement().row(*row);
            m.practice(&row.message(), "says", &row.says)
        }
    };
    let code = of.point(scene.practice, session.scenario());
    let tone = match of.comes {
        Comes::Good => Tone::Good,
        Comes::Partly => Tone::Warn,
        Comes::Missed | Comes::Harm => Tone::Bad,
    };
    let line = of.line.map(|at| {
        let line = scene.view.line_at(at);
        match (&of.about, line.told) {
            // Nobody has said it, so it has no speaker; they would have.
            (About::Shown(Marked::SignUnheard), Tells::Words(phrase)) => scene.teller.quoted(&phrase),
            _ => scene.teller.line(&line).words,
        }
    });
    MarkShown {
        note: Note::new(tone, format!("{words} ({code})")),
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
            for point in &bar.rests_on {
                out.push(Block::Text(&point.words));
                out.extend(point.below.as_deref().map(Block::Text));
            }
        }
    }
}
