//! The top of the map: what it is a map of, and how to read it.

use super::block::Block;
use super::measure;
use super::pen::Pen;
use super::people::letter;
use super::shape::{Flow, Mark, Rect, SMALL, Seen, Style, Tile, Tint, Token};
use crate::scenario::CueIx;
use crate::scenario::graph::Node;
use crate::vocabulary::QuestionKind;

/// The title, and the legend beside it or below it.
pub(super) fn head(pen: &Pen<'_>, width: i32) -> Block {
    let header = pen.scenario.header();
    let mut block = Block::default();
    let title = measure::wrap(pen.raw(header.title), 26, width, 2);
    let s = pen.scenario;
    let counts = [
        (s.place_ixs().len(), "place"),
        (s.document_ixs().len(), "document"),
        (s.person_ixs().len(), "person"),
        (s.question_ixs().len(), "question"),
        (s.answer_ixs().len(), "answer"),
        (s.cue_ixs().len(), "cue"),
        (s.event_ixs().len(), "event"),
        (s.decisions().len(), "decision"),
        (usize::from(header.clock_minutes), "minute"),
    ];
    let counts: Vec<String> = counts.into_iter().map(|(n, what)| count(n, what)).collect();
    let facts = format!("{}, revision {}: {}", header.id, header.revision, counts.join(", "));
    let mut marks = Vec::new();
    let mut y = 0;
    let mut line = |words: String, size: i32, style: Style| {
        let rect = Rect {
            x: 0,
            y,
            w: width,
            h: size + 3,
        };
        y += size + 7;
        marks.push(Mark::Words {
            rect,
            size,
            style,
            words,
        });
    };
    for words in title {
        line(words, 26, Style::Strong);
    }
    for words in measure::wrap(&facts, 13, width, 3) {
        line(words, 13, Style::Faint);
    }
    block.push(plain(marks, width, y), 0, 0);
    block.below(legend(pen, width), 4);
    block
}

fn count(n: usize, what: &str) -> String {
    match (n, what) {
        (1, _) => format!("1 {what}"),
        (_, "person") => format!("{n} people"),
        _ => format!("{n} {what}s"),
    }
}

fn plain(marks: Vec<Mark>, w: i32, h: i32) -> Tile {
    Tile {
        node: None,
        rect: Rect { x: 0, y: 0, w, h },
        tint: Tint::Neutral,
        title: String::new(),
        seen: None,
        is_boxed: false,
        marks,
        parts: Vec::new(),
    }
}

/// How to read the map. A cue of the legend stands for no cue of the scenario.
fn legend(pen: &Pen<'_>, width: i32) -> Block {
    let mut tiles: Vec<Tile> = Vec::new();
    let written = QuestionKind::ALL.iter().filter(|&&k| k != QuestionKind::ClosedTooEarly);
    for &kind in written {
        let badge = Mark::Badge {
            rect: Rect {
                x: 0,
                y: 1,
                w: 15,
                h: 15,
            },
            words: letter(kind).to_owned(),
            tint: Tint::Kind(kind.index()),
        };
        tiles.push(entry(badge, 19, kind.word()));
    }
    for (token, code, words) in [
        (
            Token::Sign,
            "CD01",
            "a cue that shows this indicator; in brackets whom it is about",
        ),
        (Token::Against, "CD01", "speaks against it"),
        (Token::Decoy, "ERR-18", "means nothing; the mistake it tempts to"),
    ] {
        let mut flow = Flow::new(0, 2, 120);
        flow.cue(token, code, Node::Cue(CueIx(u16::MAX)), String::new());
        tiles.extend(
            flow.marks
                .into_iter()
                .map(|mark| entry(mark.clone(), mark.rect().w + 4, words)),
        );
    }
    for (gate, must, words) in [
        ("alone", true, "only if this holds"),
        ("not alone", false, "only if it does not"),
    ] {
        let mut flow = Flow::new(0, 2, 120);
        flow.gate(gate, must);
        tiles.extend(
            flow.marks
                .into_iter()
                .map(|mark| entry(mark.clone(), mark.rect().w + 4, words)),
        );
    }
    let mut flow = Flow::new(0, 2, 120);
    flow.paper("contract");
    tiles.extend(
        flow.marks
            .into_iter()
            .map(|mark| entry(mark.clone(), mark.rect().w + 4, "a document comes to hand")),
    );
    for words in [
        "arrow: opens what it points to (blue from what is asked or seen, brown from a paper, violet from an event)",
        "dashed red arrow: closes it",
        "1, 2, … in a question: its answers, in the order in which they are tried",
    ] {
        tiles.push(entry_of_words(words));
    }
    if pen.coverage.is_some() {
        for (seen, share, words) in [
            (Seen::Never, "0 %", "met in no run of the playtest"),
            (Seen::Rarely, "4 %", "in less than a tenth"),
            (Seen::Often, "60 %", "in a tenth or more"),
        ] {
            let rect = Rect {
                x: 0,
                y: 2,
                w: measure::width(share, SMALL) + 6,
                h: 14,
            };
            let mark = Mark::Met {
                rect,
                seen,
                words: share.to_owned(),
            };
            tiles.push(entry(mark, rect.w + 4, words));
        }
    }
    Block::lines(tiles, width, (18, 4))
}

fn entry(mark: Mark, x: i32, words: &str) -> Tile {
    let w = measure::width(words, SMALL + 1);
    let text = Mark::Words {
        rect: Rect { x, y: 2, w, h: 14 },
        size: SMALL + 1,
        style: Style::Plain,
        words: words.to_owned(),
    };
    plain(vec![mark, text], x + w, 18)
}

fn entry_of_words(words: &str) -> Tile {
    let w = measure::width(words, SMALL + 1);
    let rect = Rect { x: 0, y: 2, w, h: 14 };
    let text = Mark::Words {
        rect,
        size: SMALL + 1,
        style: Style::Plain,
        words: words.to_owned(),
    };
    plain(vec![text], w, 18)
}
