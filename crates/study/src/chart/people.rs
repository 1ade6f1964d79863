//! The middle of the map: a lane for each person who can be asked something. What can be asked stands in boxes by topic,
//! each question with its kind, its gates, and its answers with what they give; the decision stands at the end.

use super::block::Block;
use super::pen::Pen;
use super::shape::{Flow, Frame, HEAD, Mark, Rect, SMALL, Style, TEXT, Tile, Tint};
use crate::locale::counted;
use crate::scenario::graph::Node;
use crate::scenario::{PersonIx, QuestionIx};
use crate::vocabulary::{QuestionKind, Topic};

/// Width of a question.
const CHIP: i32 = 206;
/// Width of what stands at the beginning of a lane.
const HEADER: i32 = 136;
/// Width of a decision.
const DECISION: i32 = 140;
/// Room between columns: arrows run there.
const GAP: i32 = 22;
const PAD: i32 = 10;
/// Room between boxes of one column.
const BETWEEN: i32 = 14;
/// Room around the questions in a box.
const IN_BOX: i32 = 5;

/// The width of a lane with so many columns of questions.
pub(super) const fn width(columns: i32) -> i32 {
    PAD + HEADER + GAP + columns * (CHIP + 12 + GAP) + DECISION + PAD
}

/// What stands in a lane, before it is known how wide it will be.
#[derive(Clone, Debug)]
pub(super) struct Lane {
    number: usize,
    header: Block,
    asked: Vec<Asked>,
    decision: Block,
}

impl Lane {
    pub(super) fn of(pen: &Pen<'_>, ix: PersonIx, number: usize) -> Self {
        let mut end = Block::default();
        if let Some(decision) = decision(pen, ix, number) {
            end.push(decision, 0, 0);
        }
        Self {
            number,
            header: header(pen, ix, number),
            asked: asked(pen, ix),
            decision: end,
        }
    }

    /// The lane with so many columns of questions.
    pub(super) fn laid_out(&self, columns: usize) -> Block {
        let mut inner = self.header.clone();
        inner.absorb(pack(&self.asked, columns), HEADER + GAP, 0);
        let columns = i32::try_from(columns).unwrap_or(1);
        inner.absorb(self.decision.clone(), HEADER + GAP + columns * (CHIP + 12 + GAP), 0);
        framed(inner, self.number, width(columns))
    }
}

fn framed(inner: Block, number: usize, width: i32) -> Block {
    let mut lane = Block::default();
    let height = inner.h + 2 * PAD;
    lane.absorb(inner, PAD, PAD);
    let rect = Rect {
        x: 0,
        y: 0,
        w: width,
        h: height,
    };
    lane.frames.insert(
        0,
        Frame {
            node: None,
            rect,
            tint: Tint::Person(number),
            title: String::new(),
            seen: None,
        },
    );
    (lane.w, lane.h) = (rect.w, rect.h);
    lane
}

fn header(pen: &Pen<'_>, ix: PersonIx, number: usize) -> Block {
    let person = pen.scenario.person(ix);
    let mut flow = Flow::new(0, 26, HEADER);
    flow.passage(&person.id, HEAD, Style::Strong, 2);
    flow.passage(person.role.word(), 11, Style::Plain, 1);
    if let Some(truth) = person.truth {
        flow.passage(&format!("truth: {}", truth.word()), 11, Style::Strong, 2);
    }
    flow.passage(
        &format!("trust {}, distress {}", person.trust, person.distress),
        11,
        Style::Plain,
        2,
    );
    let place = person
        .at
        .map_or("nowhere at first", |p| pen.scenario.place(p).id.as_str());
    flow.passage(&format!("in {place}"), 11, Style::Plain, 2);
    let language = if person.shares_language {
        ""
    } else {
        ", needs an interpreter"
    };
    flow.passage(
        &format!("speaks {}{language}", person.speaks.join(", ")),
        11,
        Style::Plain,
        3,
    );
    for (words, run) in [
        ("agrees to talk", person.agrees_to_talk),
        ("agrees to a referral", person.agrees_to_referral),
    ] {
        if !run.is_empty() {
            flow.passage(words, 11, Style::Plain, 1);
            pen.gates(&mut flow, run, true);
            flow.line();
        }
    }
    let mut tile = pen.tile(
        Node::Person(ix),
        Tint::Person(number),
        HEADER,
        flow,
        pen.raw(person.line),
    );
    tile.is_boxed = false;
    tile.marks
        .push(badge(&(number + 1).to_string(), Tint::Person(number), 0, 2, 20));
    let mut block = Block::default();
    block.push(tile, 0, 0);
    block
}

fn badge(words: &str, tint: Tint, x: i32, y: i32, side: i32) -> Mark {
    Mark::Badge {
        rect: Rect { x, y, w: side, h: side },
        words: words.to_owned(),
        tint,
    }
}

/// A question, and the heading of its topic.
#[derive(Clone, Debug)]
struct Asked {
    head: Tile,
    more: Tile,
    chip: Tile,
}

fn asked(pen: &Pen<'_>, ix: PersonIx) -> Vec<Asked> {
    let questions = &pen.scenario.person(ix).questions;
    let mut asked = Vec::new();
    for &topic in Topic::ALL {
        let about = (questions.iter().copied()).filter(|&q| pen.scenario.question(q).topic == topic);
        asked.extend(about.map(|question| Asked {
            head: topic_head(pen, ix, topic, topic.word()),
            more: topic_head(pen, ix, topic, &format!("{}, more", topic.word())),
            chip: chip(pen, question),
        }));
    }
    asked
}

fn topic_head(pen: &Pen<'_>, ix: PersonIx, topic: Topic, words: &str) -> Tile {
    let mut flow = Flow::new(0, 0, CHIP);
    flow.passage(words, TEXT, Style::Strong, 1);
    let mut head = pen.tile(Node::Topic(ix, topic), Tint::Neutral, CHIP, flow, "");
    head.marks.retain(|m| !matches!(m, Mark::Met { .. }));
    (head.is_boxed, head.seen) = (false, None);
    head
}

/// Sets questions in columns as a text is set: topics in boxes, a box that does not fit goes on in the next column. The
/// columns are as short as they can be.
fn pack(asked: &[Asked], columns: usize) -> Block {
    let heights = |one: &Asked| one.head.rect.h + one.chip.rect.h + 2 * IN_BOX + BETWEEN;
    let tallest = asked.iter().map(heights).max().unwrap_or(0);
    let all: i32 = asked.iter().map(heights).sum();
    let (mut low, mut high) = (tallest, all.max(tallest));
    while low < high {
        let middle = low + (high - low) / 2;
        if columns_of(asked, middle).len() <= columns {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    let mut block = Block::default();
    for (n, column) in columns_of(asked, low).iter().enumerate() {
        let x = i32::try_from(n).unwrap_or(0) * (CHIP + 12 + GAP);
        let mut y = 0;
        for (goes_on, few) in column {
            let boxed = topic_box(few, *goes_on);
            let h = boxed.h;
            block.absorb(boxed, x, y);
            y += h + BETWEEN;
        }
    }
    block
}

/// The boxes of each column of a height: whether a topic goes on, and its questions.
fn columns_of(asked: &[Asked], height: i32) -> Vec<Vec<(bool, &[Asked])>> {
    let mut columns: Vec<Vec<(bool, &[Asked])>> = vec![Vec::new()];
    let (mut from, mut y) = (0, 0);
    for (n, one) in asked.iter().enumerate() {
        let is_new = n == 0 || asked[n - 1].head.node != one.head.node;
        let opening = one.head.rect.h + 2 * IN_BOX;
        let gap = if y == 0 { 0 } else { BETWEEN };
        let more = one.chip.rect.h + IN_BOX + if is_new { opening + gap } else { 0 };
        let last = columns.len() - 1;
        if y > 0 && y + more > height {
            columns.push(vec![(!is_new, &asked[n..=n])]);
            (from, y) = (n, opening + one.chip.rect.h + IN_BOX);
            continue;
        }
        if is_new {
            from = n;
            columns[last].push((false, &asked[n..=n]));
        } else if let Some((_, few)) = columns[last].last_mut() {
            *few = &asked[from..=n];
        }
        y += more;
    }
    columns
}

fn topic_box(asked: &[Asked], goes_on: bool) -> Block {
    let mut block = Block::default();
    let Some(first) = asked.first() else { return block };
    let head = if goes_on { &first.more } else { &first.head };
    block.push(head.clone(), 6, 3);
    for one in asked {
        block.push(one.chip.clone(), 6, IN_BOX);
    }
    block.ground(first.head.node, Tint::Neutral, CHIP + 12, IN_BOX);
    block
}

/// The letter of a kind of question.
pub(super) const fn letter(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::OpenInvitation => "O",
        QuestionKind::Probing => "P",
        QuestionKind::Closed | QuestionKind::ClosedTooEarly => "C",
        QuestionKind::ForcedChoice => "F",
        QuestionKind::Multiple => "M",
        QuestionKind::Leading => "L",
        QuestionKind::BlamingWhy => "W",
        QuestionKind::Disbelief => "D",
    }
}

fn chip(pen: &Pen<'_>, ix: QuestionIx) -> Tile {
    let question = pen.scenario.question(ix);
    let node = Node::Question(ix);
    let tint = Tint::Kind(question.kind.index());
    let mut flow = Flow::new(24, 4, CHIP - 28 - pen.corner(node));
    flow.passage(pen.raw(question.ask), TEXT, Style::Plain, 3);
    let mut marks = std::mem::take(&mut flow.marks);
    marks.push(badge(letter(question.kind), tint, 4, 4, 15));
    let mut flow = Flow::new(8, flow.bottom(), CHIP - 12);
    if let Some(point) = &question.breaks {
        flow.words(&format!("breaks {point}"), Style::Strong);
    }
    pen.gates(&mut flow, question.when, true);
    flow.line();
    let mut parts = Vec::new();
    for (n, &answer) in question.answers.iter().enumerate() {
        let top = flow.bottom();
        let (when, gives, then) = {
            let answer = pen.scenario.answer(answer);
            (answer.when, &answer.gives, answer.then)
        };
        if let Some((_, share)) = pen.seen(Node::Answer(answer)) {
            flow.words(&share, Style::Strong);
        }
        flow.words(&format!("{}", n + 1), Style::Faint);
        if when.is_empty() && n > 0 {
            flow.words("else", Style::Faint);
        }
        pen.gates(&mut flow, when, true);
        for &cue in gives {
            pen.cue(&mut flow, cue, Some(question.to));
        }
        pen.changes(&mut flow, then);
        flow.line();
        let strip = Rect {
            x: 4,
            y: top - 2,
            w: CHIP - 8,
            h: flow.bottom() - top,
        };
        parts.push(pen.part(Node::Answer(answer), strip, pen.raw(pen.scenario.answer(answer).say)));
    }
    marks.append(&mut flow.marks);
    flow.marks = marks;
    let text = format!(
        "{}: {}\n{} min",
        question.kind.word(),
        pen.raw(question.ask),
        question.minutes
    );
    let mut tile = pen.tile(node, tint, CHIP, flow, &text);
    tile.parts = parts;
    tile
}

fn decision(pen: &Pen<'_>, ix: PersonIx, number: usize) -> Option<Tile> {
    let decision = pen.scenario.decision(ix)?;
    let person = pen.scenario.person(ix);
    let mut flow = Flow::new(8, 5, DECISION - 14);
    flow.passage(&format!("Decide about {}", person.id), TEXT + 1, Style::Strong, 3);
    if let Some(verdict) = person.truth.and_then(|t| pen.practice.verdict(t, person.age_group)) {
        let words = |list: Vec<&str>| list.join(", ");
        let fits = words(verdict.fits.iter().map(|f| f.word()).collect());
        flow.passage(&format!("fits: {fits}"), SMALL + 1, Style::Plain, 4);
        let helps: Vec<&str> = (decision.services.iter())
            .filter(|&&s| verdict.services.contains(&pen.scenario.service(s).kind))
            .map(|&s| pen.scenario.service_id(s))
            .collect();
        if !helps.is_empty() {
            flow.passage(&format!("helps: {}", words(helps)), SMALL + 1, Style::Plain, 4);
        }
    }
    flow.passage(
        &format!("{} on offer", counted(decision.services.len(), "service", "services")),
        SMALL,
        Style::Faint,
        1,
    );
    Some(pen.tile(Node::Decision(ix), Tint::Person(number), DECISION, flow, ""))
}
