//! The middle of the map: a lane for each person who can be asked something. What can be asked stands in boxes by topic,
//! each question with its kind, its gates, and its answers with what they give; the decision stands at the end.

use super::block::Block;
use super::pen::Pen;
use super::shape::{Flow, Frame, HEAD, Mark, Rect, SMALL, Style, TEXT, Tile, Tint};
use crate::scenario::graph::Node;
use crate::scenario::{PersonIx, QuestionIx};
use crate::vocabulary::{QuestionKind, Topic};

/// Width of a question.
const CHIP: i32 = 214;
/// Width of what stands at the beginning of a lane.
const HEADER: i32 = 150;
/// Width of a decision.
const DECISION: i32 = 160;
/// Room between columns: arrows run there.
const GAP: i32 = 26;
const PAD: i32 = 10;

/// The width of a lane with so many columns of questions.
pub(super) const fn width(columns: i32) -> i32 {
    PAD + HEADER + GAP + columns * (CHIP + 12 + GAP) + DECISION + PAD
}

/// One lane.
pub(super) fn lane(pen: &Pen<'_>, ix: PersonIx, number: usize, columns: usize) -> Block {
    let mut lane = Block::default();
    let topics = topics(pen, ix, columns);
    let mut inner = Block::default();
    inner.absorb(header(pen, ix, number), 0, 0);
    inner.absorb(topics, HEADER + GAP, 0);
    let columns = i32::try_from(columns).unwrap_or(1);
    if let Some(decision) = decision(pen, ix, number) {
        let x = HEADER + GAP + columns * (CHIP + 12 + GAP);
        let mut block = Block::default();
        block.push(decision, 0, 0);
        inner.absorb(block, x, 0);
    }
    let height = inner.h + 2 * PAD;
    lane.absorb(inner, PAD, PAD);
    let rect = Rect {
        x: 0,
        y: 0,
        w: width(columns),
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

fn topics(pen: &Pen<'_>, ix: PersonIx, columns: usize) -> Block {
    let mut boxes = Vec::new();
    for &topic in Topic::ALL {
        let about: Vec<QuestionIx> = (pen.scenario.person(ix).questions.iter().copied())
            .filter(|&q| pen.scenario.question(q).topic == topic)
            .collect();
        // A topic with many questions is told in several boxes, so that the columns of a lane end together.
        for (part, few) in about.chunks(4).enumerate() {
            boxes.push(topic_box(pen, ix, topic, few, part > 0));
        }
    }
    pack(boxes, columns)
}

fn topic_box(pen: &Pen<'_>, ix: PersonIx, topic: Topic, questions: &[QuestionIx], goes_on: bool) -> Block {
    let mut block = Block::default();
    let node = Node::Topic(ix, topic);
    let mut flow = Flow::new(0, 0, CHIP);
    let words = topic.word().to_owned() + if goes_on { ", more" } else { "" };
    flow.passage(&words, TEXT, Style::Strong, 1);
    let mut head = pen.tile(node, Tint::Neutral, CHIP, flow, "");
    head.marks.retain(|m| !matches!(m, Mark::Met { .. }));
    (head.is_boxed, head.seen) = (false, None);
    block.push(head, 6, 3);
    for &question in questions {
        block.push(chip(pen, question), 6, 5);
    }
    block.h += 6;
    block.w = CHIP + 12;
    block.frames.push(Frame {
        node: Some(node),
        rect: Rect {
            x: 0,
            y: 0,
            w: block.w,
            h: block.h,
        },
        tint: Tint::Neutral,
        title: String::new(),
        seen: None,
    });
    block
}

/// Sets boxes in columns that end at about the same height; the order runs down each.
fn pack(boxes: Vec<Block>, columns: usize) -> Block {
    let mut block = Block::default();
    let mut left: i32 = boxes.iter().map(|b| b.h + 14).sum();
    let (mut column, mut y) = (0_usize, 0);
    for one in boxes {
        let more = i32::try_from(columns - column).unwrap_or(1);
        if y > 0 && column + 1 < columns && y + one.h / 2 > (left + y) / more {
            column += 1;
            y = 0;
        }
        left -= one.h + 14;
        let (x, h) = (i32::try_from(column).unwrap_or(0) * (CHIP + 12 + GAP), one.h);
        block.absorb(one, x, y);
        y += h + 14;
    }
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
        &format!("{} services on offer", decision.services.len()),
        SMALL,
        Style::Faint,
        1,
    );
    Some(pen.tile(Node::Decision(ix), Tint::Person(number), DECISION, flow, ""))
}
