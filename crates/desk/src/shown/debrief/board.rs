//! The case of a person on a board: line, worry, dimension, element, from left to right. What holds is drawn whole, what was
//! missed in dots, a leap broken; and each says in words what it is, so that no line has to be seen. Told only after the end.

use super::super::{Block, Note, Scene, Tone};
use super::Folded;
use crate::memory::Fold;
use grounds_core::debrief as core;
use grounds_core::debrief::{Carried, Carries, Dimensioned, Leap, OfElement, OnBoard, Speaks, State};
use grounds_core::locale::{Key, key, person_key, said};
use grounds_core::practice::Label;
use grounds_core::scenario::PersonIx;
use grounds_core::vocabulary::{AgeGroup, Element, Marked};

/// The case of a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// Who.
    pub person: PersonIx,
    /// What hangs on the board, while it is unfolded.
    pub case: Folded<Case>,
}

/// What hangs on a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Whether the grounds carry the finding; and how many of them carry nothing.
    pub carries: Vec<Note>,
    /// What the four columns are called.
    pub heads: [String; 4],
    /// The dimensions in which there is a line.
    pub dimensions: Vec<BoardDimension>,
    /// Lines that lead to no dimension, under what they are.
    pub others: Vec<(String, Vec<BoardLine>)>,
    /// The act, the means, the purpose.
    pub elements: Vec<BoardElement>,
    /// What the dimensions of the page come to together.
    pub together: Option<String>,
    /// The rule by which a dimension is shown.
    pub rule: Option<String>,
    /// That there is nothing, where there is nothing.
    pub empty: Option<String>,
}

/// A dimension with its worries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardDimension {
    /// What it is called.
    pub name: String,
    /// The elements that it speaks for.
    pub shows: String,
    /// How much there is on the page.
    pub tally: String,
    /// How the rule comes out.
    pub rule: Note,
    /// How what leads on from it is drawn.
    pub thread: Thread,
    /// The worries in it.
    pub worries: Vec<BoardWorry>,
}

/// A worry with its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardWorry {
    /// What it is called.
    pub name: String,
    /// How what leads on from it is drawn.
    pub thread: Thread,
    /// The lines.
    pub lines: Vec<BoardLine>,
}

/// A line on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardLine {
    /// The words.
    pub words: String,
    /// What it is, and why.
    pub state: Note,
    /// How what leads on from it is drawn.
    pub thread: Thread,
    /// What it shows and how much that weighs; and that it was given as a ground.
    pub below: Vec<String>,
}

/// How what leads on from something is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thread {
    /// It holds.
    Whole,
    /// It could have been there, or is not enough by itself.
    Dotted,
    /// It is a leap.
    Broken,
}

/// An element of the definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardElement {
    /// Which, and how it is carried.
    pub note: Note,
    /// How what leads to it is drawn; nothing where nothing does.
    pub thread: Option<Thread>,
}

pub(super) fn board(scene: &Scene<'_>, speaks: &Speaks<'_>, of: &core::Board) -> Board {
    let words = person_key!("debrief-board").about(scene.teller.name(of.person));
    let words = scene.messages.say(&words);
    Board {
        person: of.person,
        case: Folded::new(scene, Fold::Board(of.person), words, || case(scene, speaks, of)),
    }
}

fn case(scene: &Scene<'_>, speaks: &Speaks<'_>, of: &core::Board) -> Case {
    let m = scene.messages;
    let others = [
        (key!("debrief-board-against"), &of.against),
        (key!("debrief-board-loose"), &of.loose),
    ];
    let others = others.into_iter().filter(|(_, lines)| !lines.is_empty());
    let others = others.map(|(head, lines)| (m.get(head), lines.iter().map(|of| line(scene, speaks, of)).collect()));
    let others: Vec<(String, Vec<BoardLine>)> = others.collect();
    let is_empty = of.dimensions.is_empty() && others.is_empty();
    let has_rule = !of.dimensions.is_empty();
    let heads = [
        key!("debrief-board-lines"),
        key!("debrief-board-worry"),
        key!("debrief-board-dimension"),
        key!("debrief-board-shows"),
    ];
    Case {
        carries: carries(scene, of),
        heads: heads.map(|key| m.get(key)),
        dimensions: of.dimensions.iter().map(|of| dimension(scene, speaks, of)).collect(),
        others,
        elements: of.elements.iter().map(|of| element(scene, *of)).collect(),
        together: of
            .label
            .filter(|_| has_rule)
            .map(|label| m.get(together(label, of.age))),
        rule: has_rule.then(|| m.get(key!("debrief-board-rule"))),
        empty: is_empty.then(|| m.get(key!("debrief-board-empty"))),
    }
}

fn carries(scene: &Scene<'_>, of: &core::Board) -> Vec<Note> {
    let m = scene.messages;
    let (tone, key) = match of.carries {
        Carries::Whole => (Tone::Good, key!("debrief-board-whole")),
        Carries::Part => (Tone::Warn, key!("debrief-board-part")),
        Carries::Not => (Tone::Bad, key!("debrief-board-not")),
        Carries::Contrary => (Tone::Bad, key!("debrief-board-contrary")),
        Carries::NoneGiven => (Tone::Bad, key!("debrief-board-none")),
        Carries::NoDecision => (Tone::Bad, key!("debrief-board-undecided")),
    };
    let leaps = u32::try_from(of.leaps).unwrap_or(u32::MAX);
    let leaps = (leaps > 0).then(|| Note::new(Tone::Bad, m.say(&said!("debrief-board-leaps", leaps = leaps))));
    std::iter::once(Note::new(tone, m.get(key))).chain(leaps).collect()
}

fn dimension(scene: &Scene<'_>, speaks: &Speaks<'_>, of: &Dimensioned) -> BoardDimension {
    let m = scene.messages;
    let worries: Vec<BoardWorry> = of
        .worries
        .iter()
        .map(|(worry, lines)| {
            let lines: Vec<BoardLine> = lines.iter().map(|of| line(scene, speaks, of)).collect();
            BoardWorry {
                name: super::super::parts::worry(scene, *worry).0,
                thread: best(lines.iter().map(|line| line.thread)),
                lines,
            }
        })
        .collect();
    let (tone, rule) = match (of.is_positive, of.could_be) {
        (true, _) => (Tone::Good, key!("debrief-board-enough")),
        (false, true) => (Tone::Warn, key!("debrief-board-not-enough")),
        (false, false) => (Tone::Plain, key!("debrief-board-never-enough")),
    };
    let tally = m.say(&said!(
        "debrief-board-tally",
        strong = u32::from(of.tally.strong),
        medium = u32::from(of.tally.medium),
        weak = u32::from(of.tally.weak),
    ));
    let shows: Vec<String> = of.dimension.elements().iter().map(|&of| m.get(name(of))).collect();
    BoardDimension {
        name: m.get(of.dimension.key()),
        shows: super::super::parts::list(m, &shows),
        tally,
        rule: Note::new(tone, m.get(rule)),
        thread: best(worries.iter().map(|worry| worry.thread)),
        worries,
    }
}

/// What leads on from several things is drawn as the best of them is.
fn best(of: impl Iterator<Item = Thread>) -> Thread {
    of.min().unwrap_or(Thread::Broken)
}

const fn name(of: Element) -> Key {
    match of {
        Element::Act => key!("debrief-board-act"),
        Element::Means => key!("debrief-board-means"),
        Element::Purpose => key!("debrief-board-purpose"),
    }
}

fn line(scene: &Scene<'_>, speaks: &Speaks<'_>, of: &OnBoard) -> BoardLine {
    let m = scene.messages;
    let (tone, head, why, thread) = match of.state {
        State::Found => (Tone::Good, key!("debrief-board-found"), None, Thread::Whole),
        State::Asks => (Tone::Warn, key!("debrief-board-asks"), None, Thread::Dotted),
        State::Missed(how) => (
            Tone::Warn,
            key!("debrief-board-missed"),
            Some(missed(how)),
            Thread::Dotted,
        ),
        State::Imagined(leap) => (
            Tone::Bad,
            key!("debrief-board-imagined"),
            Some(imagined(leap)),
            Thread::Broken,
        ),
        State::Against => (Tone::Plain, key!("debrief-board-against"), None, Thread::Whole),
    };
    let state = match why {
        Some(why) => m.say(&said!("log-said", who = m.get(head), words = m.get(why))),
        None => m.get(head),
    };
    let weighs = of.indicator.map(|ix| {
        let code = &scene.practice.indicator(ix).code;
        match of.strength {
            Some(strength) => m.say(&said!(
                "debrief-board-weighs",
                code = code,
                strength = m.get(strength.key())
            )),
            None => code.clone(),
        }
    });
    let ground = of.is_ground.then(|| m.get(key!("debrief-board-ground")));
    BoardLine {
        words: speaks.quote(&of.words),
        state: Note::new(tone, state),
        thread,
        below: weighs.into_iter().chain(ground).collect(),
    }
}

const fn missed(how: Marked) -> Key {
    match how {
        Marked::SignPutAside => key!("debrief-board-aside"),
        Marked::SignChanged => key!("debrief-board-changed"),
        Marked::SignUnheard => key!("debrief-board-unheard"),
        Marked::SignUnseen => key!("debrief-board-unseen"),
        _ => key!("debrief-board-left"),
    }
}

const fn imagined(leap: Leap) -> Key {
    match leap {
        Leap::Nothing => key!("debrief-board-nothing"),
        Leap::Against => key!("debrief-board-other-way"),
        Leap::Planted => key!("debrief-board-yours"),
    }
}

fn element(scene: &Scene<'_>, of: OfElement) -> BoardElement {
    let m = scene.messages;
    let (tone, key, thread) = match of.carried {
        Carried::Given => (Tone::Good, key!("debrief-board-given"), Some(Thread::Whole)),
        Carried::OnPage => (Tone::Warn, key!("debrief-board-on-page"), Some(Thread::Whole)),
        Carried::Missed => (Tone::Bad, key!("debrief-board-was-there"), Some(Thread::Dotted)),
        Carried::NotThere => (Tone::Plain, key!("debrief-board-not-there"), None),
        Carried::NotNeeded => (Tone::Plain, key!("debrief-board-not-needed"), None),
    };
    let words = said!("log-said", who = m.get(name(of.element)), words = m.get(key));
    BoardElement {
        note: Note::new(tone, m.say(&words)),
        thread,
    }
}

const fn together(label: Label, age: AgeGroup) -> Key {
    match (label, age) {
        (Label::Trafficked, AgeGroup::Child) => key!("debrief-board-child"),
        (Label::Trafficked, AgeGroup::Adult) => key!("debrief-board-trafficked"),
        (Label::DeceivedAndExploited, _) => key!("debrief-board-deceived"),
        (Label::Exploited, _) => key!("debrief-board-exploited"),
        (Label::NotExploited, _) => key!("debrief-board-unexploited"),
    }
}

impl Board {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Offer(&self.case.unfold));
        if let Some(case) = &self.case.inside {
            case.blocks_into(out);
        }
    }
}

impl Case {
    /// What hangs on the board, in reading order: what was found leads from the line to what it shows.
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.extend(self.empty.as_deref().map(Block::Text));
        out.extend(self.carries.iter().map(Block::Note));
        out.extend(self.elements.iter().map(|of| Block::Note(&of.note)));
        for of in &self.dimensions {
            out.extend([Block::Heading(3, &of.name), Block::Text(&of.shows)]);
            out.extend([Block::Text(&of.tally), Block::Note(&of.rule)]);
            for worry in &of.worries {
                out.push(Block::Text(&worry.name));
                worry.lines.iter().for_each(|line| line.blocks_into(out));
            }
        }
        for (head, lines) in &self.others {
            out.push(Block::Heading(3, head));
            lines.iter().for_each(|line| line.blocks_into(out));
        }
        out.extend(self.together.as_deref().map(Block::Text));
        out.extend(self.rule.as_deref().map(Block::Text));
    }
}

impl BoardLine {
    fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.push(Block::Item(&self.words));
        out.push(Block::Note(&self.state));
        out.extend(self.below.iter().map(|words| Block::Text(words)));
    }
}
