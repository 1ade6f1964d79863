//! The course of a talk: trust and distress over time, what was said at each move and of what kind it was, and a way to try
//! again from there. The run is over: now it is told.

use super::super::{Block, Note, Offer, Scene};
use super::line::{self, Line};
use super::{Folded, again};
use crate::memory::Fold;
use grounds_core::debrief as core;
use grounds_core::debrief::Point;
use grounds_core::locale::{key, person_key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::session::view::Speaker;
use grounds_core::vocabulary::Rung;

/// The course of the talks with a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// With whom.
    pub person: PersonIx,
    /// The line of it; none of a talk with fewer than two moves.
    pub line: Option<Line>,
    /// Each move of it, while it is unfolded.
    pub points: Folded<Moves>,
}

/// What there is of a talk besides its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moves {
    /// What the steps of the interview are called.
    pub heading: String,
    /// The steps of the interview: those that were done, and those that were left out.
    pub steps: Vec<Note>,
    /// Every move.
    pub points: Vec<CoursePoint>,
}

/// One move of a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoursePoint {
    /// When.
    pub time: String,
    /// Trust afterwards, 0–9.
    pub trust: u8,
    /// Distress afterwards, 0–9.
    pub distress: u8,
    /// What was said or done.
    pub words: String,
    /// Of what kind it was, and what came of it.
    pub notes: Vec<String>,
    /// Whether the kind is recommended; none where nothing was said.
    pub is_recommended: Option<bool>,
    /// The numbers in words, for where there is no curve.
    pub told: String,
    /// Trying again from before it.
    pub again: Offer,
}

pub(super) fn course(scene: &Scene<'_>, of: &core::Course, moments: &[usize]) -> Course {
    let (m, person) = (scene.messages, of.person);
    let heading = m.say(&person_key!("debrief-text-conversation").about(scene.teller.name(person)));
    let is_one_day = of.points.first().map(|point| point.act) == of.points.last().map(|point| point.act);
    Course {
        person,
        line: line::line(scene, of, moments),
        points: Folded::new(scene, Fold::Course(person), heading, || Moves {
            heading: m.get(key!("debrief-line-steps")),
            steps: line::steps(scene, of),
            points: of.points.iter().map(|of| point(scene, of, is_one_day)).collect(),
        }),
    }
}

fn point(scene: &Scene<'_>, of: &Point, is_one_day: bool) -> CoursePoint {
    let m = scene.messages;
    let yours = scene
        .lines
        .iter()
        .find(|line| line.entry == Some(of.entry) && line.speaker == Speaker::You);
    CoursePoint {
        time: match line::time(scene, of) {
            time if is_one_day => time,
            time => m.say(&said!("log-said", who = line::day(scene, of), words = time)),
        },
        trust: of.trust,
        distress: of.distress,
        words: yours.map(|line| scene.teller.line(line).words).unwrap_or_default(),
        notes: notes(scene, of),
        is_recommended: of.kind.map(|_| of.is_recommended),
        told: m.say(&said!("debrief-text-inner", trust = of.trust, distress = of.distress)),
        again: again(scene, of.entry),
    }
}

fn notes(scene: &Scene<'_>, of: &Point) -> Vec<String> {
    let m = scene.messages;
    let told = of.told.map(|rung| match rung {
        Rung::Deny => key!("debrief-told-deny"),
        Rung::Small => key!("debrief-told-small"),
        Rung::Part => key!("debrief-told-part"),
        Rung::Whole => key!("debrief-told-whole"),
    });
    let met = of
        .met
        .map(|fear| m.say(&said!("debrief-met", fear = m.get(fear.key()))));
    let planted = of.is_planted.then(|| key!("debrief-planted"));
    let taken_back = of.is_taken_back.then(|| key!("debrief-taken-back"));
    let kind = of.kind.map(|kind| kind.key());
    let all = [kind, told, planted, taken_back].into_iter().flatten();
    all.map(|key| m.get(key)).chain(met).collect()
}

impl Course {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Offer(&self.points.unfold));
        let Some(moves) = &self.points.inside else { return };
        let told = self.line.iter().flat_map(|line| &line.told);
        out.extend(told.map(|words| Block::Text(words)));
        if !moves.steps.is_empty() {
            out.push(Block::Heading(3, &moves.heading));
            out.extend(moves.steps.iter().map(Block::Note));
        }
        for point in &moves.points {
            out.push(Block::Text(&point.time));
            out.push(Block::Item(&point.words));
            out.extend(point.notes.iter().map(|note| Block::Text(note)));
            out.push(Block::Text(&point.told));
            out.push(Block::Offer(&point.again));
        }
    }
}
