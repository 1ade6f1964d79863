//! The debrief in three acts: each person, the talks, one thing for next week. As much is open as can be taken in; the rest
//! is folded behind it: the course of each talk, the seven competencies with every mark, and what it all rests on. Everything
//! comes from the debrief's values; nothing is judged here.

mod board;
mod course;
mod in_full;
mod line;
mod scores;

pub use board::{Board, BoardDimension, BoardElement, BoardLine, BoardWorry, Case, Thread};
pub use course::{Course, CoursePoint, Moves};
pub use in_full::InFull;
pub use line::{Along, Glyph, HIGHEST, Line, MOST_GAINED, OnLine, StepAt, Stretch, WIDTH};
pub use scores::{Bar, MarkShown, Scores};

use super::cards::{Passage, source};
use super::{Block, Note, Offer, Portrait, Scene, Tone};
use crate::memory::{Fold, Memory};
use crate::wish::{Turn, Wish};
use grounds_core::debrief as core;
use grounds_core::debrief::{Block as Told, Shown, Speaks};
use grounds_core::locale::{Key, key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::session::Session;
use grounds_core::session::view::Phrase;
use grounds_core::vocabulary::Band;
use grounds_core::walkthrough;

/// The debrief.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    /// What this is.
    pub heading: String,
    /// Which scenario it was.
    pub title: String,
    /// The three acts.
    pub acts: Vec<Act>,
    /// That the moments may still change, while the moves are being weighed.
    pub weighing: Option<Note>,
    /// The band: after the people, never before them.
    pub band: Note,
    /// What it means.
    pub means: String,
    /// How far the numbers and the scenario can be trusted.
    pub cautions: Vec<Note>,
    /// Playing again, or something else.
    pub ways_on: Vec<Offer>,
    /// The course of each talk: its line, and folded its moves.
    pub courses: Vec<Course>,
    /// How the lines are read, folded; none where there is no line.
    pub legend: Option<Folded<Vec<(Glyph, String)>>>,
    /// The case of each person on a board, folded.
    pub boards: Vec<Board>,
    /// The competencies and every mark, folded.
    pub scores: Scores,
    /// What it all rests on, folded.
    pub sources: Folded<Passage>,
    /// The run as a walkthrough of the scenario, folded: what an author puts into a file as it stands.
    pub walkthrough: Folded<String>,
}

/// Something that is folded until somebody opens it.
#[derive(Clone, Debug, PartialEq)]
pub struct Folded<T> {
    /// Opening it, or folding it again: chosen while it is open.
    pub unfold: Offer,
    /// What is in it, while it is open.
    pub inside: Option<T>,
}

impl<T> Folded<T> {
    /// Something behind these words; it is made only while it is open.
    pub(super) fn new(scene: &Scene<'_>, fold: Fold, words: String, inside: impl FnOnce() -> T) -> Self {
        Self::of(scene.memory, fold, words, inside)
    }

    /// The same where no run is open.
    pub(super) fn of(memory: &Memory, fold: Fold, words: String, inside: impl FnOnce() -> T) -> Self {
        let is_open = memory.unfolded.contains(&fold);
        Self {
            unfold: Offer::new(words, Turn::Unfold(fold)).chosen(is_open),
            inside: is_open.then(inside),
        }
    }
}

/// One act.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// Its heading.
    pub heading: String,
    /// Its parts: a person each, or a moment.
    pub parts: Vec<Part>,
}

/// One person, or one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// About whom.
    pub person: Option<PersonIx>,
    /// What they are called.
    pub name: Option<String>,
    /// How they look.
    pub portrait: Option<Portrait>,
    /// What is read, in order: what is open, and the rest once it is unfolded.
    pub pieces: Vec<Piece>,
    /// Unfolding the rest, where there is any.
    pub more: Option<Offer>,
    /// Trying again from before this moment.
    pub again: Option<Offer>,
}

/// One thing to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is, where it says so.
    pub label: Option<String>,
    /// The words, a paragraph each.
    pub words: Vec<String>,
    /// Whether they are words of the run.
    pub is_quoted: bool,
    /// Whether it stands open; else it is there only once the rest is unfolded.
    pub is_open: bool,
}

/// The debrief, as it is shown. `weighed` says how many moves of how many are weighed, while they are.
#[must_use]
pub fn debrief(
    scene: &Scene<'_>,
    speaks: &Speaks<'_>,
    session: &Session,
    of: &core::Debrief,
    weighed: Option<(u32, u32)>,
) -> Debrief {
    let (m, header) = (scene.messages, scene.view.header());
    let band = of.band();
    let cautions = [
        (of.is_provisional, key!("debrief-text-provisional")),
        (!scene.is_reviewed, key!("prebrief-draft-means")),
    ];
    let cautions = cautions.into_iter().filter(|(holds, _)| *holds);
    let moments: Vec<usize> = of.moments.iter().map(|moment| moment.entry).collect();
    let courses = of.courses.iter().filter(|course| !course.points.is_empty());
    let courses: Vec<Course> = courses.map(|of| course::course(scene, of, &moments)).collect();
    Debrief {
        heading: m.get(key!("debrief-title")),
        title: scene.teller.say(&Phrase::of(header.title)).into_owned(),
        acts: acts(scene, speaks, &of.acts),
        weighing: weighed.map(|(done, all)| {
            let words = m.say(&said!("debrief-weighing", done = done, all = all));
            Note::new(Tone::Plain, words)
        }),
        band: Note::new(tone(band), m.get(band.key())),
        means: m.get(means(band)),
        cautions: cautions.map(|(_, key)| Note::new(Tone::Warn, m.get(key))).collect(),
        ways_on: vec![
            Offer::new(m.get(key!("debrief-again")), Wish::Again).main(),
            Offer::new(m.get(key!("back-to-shelf")), Wish::Leave),
        ],
        legend: legend(scene, &courses),
        courses,
        boards: of.boards.iter().map(|of| board::board(scene, speaks, of)).collect(),
        scores: scores::scores(scene, session, of),
        sources: Folded::new(scene, Fold::Sources, m.get(key!("debrief-text-sources")), || Passage {
            heading: m.get(key!("debrief-text-sources")),
            lines: header.hangs_on.iter().map(|key| source(scene, key)).collect(),
            is_list: true,
        }),
        walkthrough: Folded::new(scene, Fold::Walkthrough, m.get(key!("debrief-walkthrough")), || {
            walkthrough::written(session, &m.get(key!("debrief-walkthrough-says")))
        }),
    }
}

fn legend(scene: &Scene<'_>, courses: &[Course]) -> Option<Folded<Vec<(Glyph, String)>>> {
    let lines: Vec<&Line> = courses.iter().filter_map(|course| course.line.as_ref()).collect();
    let words = scene.messages.get(key!("debrief-line-read"));
    (!lines.is_empty()).then(|| Folded::new(scene, Fold::Legend, words, || line::legend(scene, &lines)))
}

const fn tone(band: Band) -> Tone {
    match band {
        Band::Safe => Tone::Good,
        Band::Developing => Tone::Warn,
        Band::Unsafe => Tone::Bad,
    }
}

/// What the band means: it hangs on how each person was treated, and on no average.
const fn means(band: Band) -> Key {
    match band {
        Band::Safe => key!("debrief-band-safe"),
        Band::Developing => key!("debrief-band-developing"),
        Band::Unsafe => key!("debrief-band-unsafe"),
    }
}

/// The blocks in their acts: a heading begins one. In the second act what belongs to one move is one part.
fn acts(scene: &Scene<'_>, speaks: &Speaks<'_>, all: &[Shown]) -> Vec<Act> {
    let mut acts: Vec<Act> = Vec::new();
    let mut at = 0;
    while let Some(shown) = all.get(at) {
        if let Told::Head(heading) = &shown.block {
            acts.push(Act {
                heading: speaks.sentence(heading),
                parts: Vec::new(),
            });
            at += 1;
            continue;
        }
        let is_talks = acts.len() == 2;
        let belongs = |one: &Shown| {
            let is_head = matches!(one.block, Told::Head(_));
            !is_head && one.person == shown.person && (!is_talks || one.entry == shown.entry)
        };
        let end = all
            .iter()
            .skip(at)
            .position(|one| !belongs(one))
            .map_or(all.len(), |n| at + n);
        let of_part = all.get(at..end).unwrap_or_default();
        let part = part(scene, speaks, of_part, at, is_talks);
        if let Some(act) = acts.last_mut() {
            act.parts.push(part);
        }
        at = end.max(at + 1);
    }
    acts
}

fn part(scene: &Scene<'_>, speaks: &Speaks<'_>, of: &[Shown], at: usize, is_moment: bool) -> Part {
    let m = scene.messages;
    let fold = Fold::Part(at);
    let is_unfolded = scene.memory.unfolded.contains(&fold);
    let person = of.first().and_then(|shown| shown.person);
    let entry = of.first().and_then(|shown| shown.entry).filter(|_| is_moment);
    let shown = of.iter().filter(|shown| shown.is_open || is_unfolded);
    let is_folded = of.iter().any(|shown| !shown.is_open);
    Part {
        person,
        name: person.map(|who| speaks.name(who)),
        portrait: person.and_then(|who| Portrait::of(scene, who)),
        pieces: shown.map(|shown| piece(speaks, shown)).collect(),
        more: is_folded.then(|| Offer::new(m.get(key!("debrief-more")), Turn::Unfold(fold)).chosen(is_unfolded)),
        again: entry.map(|entry| again(scene, entry)),
    }
}

/// Trying again from before a move.
pub(super) fn again(scene: &Scene<'_>, entry: usize) -> Offer {
    let m = scene.messages;
    Offer::new(m.get(key!("debrief-try")), Wish::TryFrom(entry))
}

fn piece(speaks: &Speaks<'_>, shown: &Shown) -> Piece {
    let mut words = speaks.block(&shown.block);
    let has_label = matches!(shown.block, Told::Quoted(..) | Told::Story(..) | Told::Became(..));
    let label = (has_label && !words.is_empty()).then(|| words.remove(0));
    Piece {
        label,
        words,
        is_quoted: matches!(shown.block, Told::Quoted(..)),
        is_open: shown.is_open,
    }
}

impl Debrief {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.heading), Block::Text(&self.title)];
        for (n, act) in self.acts.iter().enumerate() {
            act.blocks_into(&mut out);
            if n == 1 {
                out.extend(self.weighing.as_ref().map(Block::Note));
            }
            if n == 0 {
                out.extend([Block::Note(&self.band), Block::Text(&self.means)]);
                out.extend(self.cautions.iter().map(Block::Note));
            }
        }
        out.extend(self.ways_on.iter().map(Block::Offer));
        for course in &self.courses {
            course.blocks_into(&mut out);
        }
        for board in &self.boards {
            board.blocks_into(&mut out);
        }
        self.scores.blocks_into(&mut out);
        out.push(Block::Offer(&self.sources.unfold));
        if let Some(sources) = &self.sources.inside {
            sources.blocks_into(2, &mut out);
        }
        out.push(Block::Offer(&self.walkthrough.unfold));
        let lines = self.walkthrough.inside.iter().flat_map(|text| text.lines());
        out.extend(lines.map(Block::Text));
        out
    }
}

impl Act {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Heading(2, &self.heading));
        for part in &self.parts {
            out.extend(part.name.as_deref().map(|name| Block::Heading(3, name)));
            for piece in &part.pieces {
                out.extend(piece.label.as_deref().map(Block::Text));
                let words = piece.words.iter();
                out.extend(words.map(|words| {
                    if piece.is_quoted {
                        Block::Item(words)
                    } else {
                        Block::Text(words)
                    }
                }));
            }
            out.extend(part.more.iter().chain(&part.again).map(Block::Offer));
        }
    }
}
