//! The second column: documents, the lines that give a cue, and what two documents show together; and cues that nothing
//! gives.

use super::block::{Block, heading};
use super::pen::Pen;
use super::shape::{Flow, HEAD, Rect, Style, TEXT, Tile, Tint};
use crate::scenario::graph::Node;
use crate::scenario::{CueIx, DocumentIx};

/// Width of the column.
pub(super) const WIDTH: i32 = super::places::WIDTH;

pub(super) fn papers(pen: &Pen<'_>) -> Block {
    let mut column = Block::default();
    if pen.scenario.document_ixs().len() > 0 {
        column.push(heading("Documents", HEAD, WIDTH), 0, 0);
    }
    for document in pen.scenario.document_ixs() {
        column.push(card(pen, document), 0, 12);
    }
    let lost: Vec<CueIx> = (pen.scenario.cue_ixs())
        .filter(|&c| pen.reach.givers(Node::Cue(c)).is_empty())
        .collect();
    if !lost.is_empty() {
        column.push(heading("Cues that nothing gives", HEAD, WIDTH), 0, 20);
        for cue in lost {
            let mut flow = Flow::new(8, 4, WIDTH - 12 - pen.corner(Node::Cue(cue)));
            flow.passage(&pen.scenario.cue(cue).id, TEXT, Style::Plain, 2);
            pen.cue(&mut flow, cue, None);
            let tile = pen.tile(
                Node::Cue(cue),
                Tint::Neutral,
                WIDTH,
                flow,
                pen.raw(pen.scenario.cue(cue).text),
            );
            column.push(tile, 0, 6);
        }
    }
    column
}

fn card(pen: &Pen<'_>, ix: DocumentIx) -> Tile {
    let document = pen.scenario.document(ix);
    let node = Node::Document(ix);
    let mut flow = Flow::new(8, 4, WIDTH - 14 - pen.corner(node));
    flow.passage(pen.raw(document.title), TEXT + 1, Style::Strong, 2);
    flow.passage(
        &format!("{}, {} min", document.id, document.minutes),
        10,
        Style::Faint,
        1,
    );
    flow.widen(pen.corner(node));
    for row in document.rows.iter().filter(|r| r.cue.is_some()) {
        flow.line();
        flow.words(pen.raw(row.label), Style::Plain);
        if let Some(cue) = row.cue {
            pen.cue(&mut flow, cue, None);
        }
    }
    let plain = document.rows.iter().filter(|r| r.cue.is_none()).count();
    if plain > 0 {
        flow.line();
        let lines = if plain == 1 { "line" } else { "lines" };
        flow.words(&format!("{plain} {lines} without a cue"), Style::Faint);
    }
    let mut parts = Vec::new();
    for (n, entry) in document.compare.iter().enumerate() {
        flow.line();
        let top = flow.bottom();
        flow.words(
            &format!("beside {}:", pen.scenario.document(entry.with).id),
            Style::Strong,
        );
        for &cue in &entry.cues {
            pen.cue(&mut flow, cue, None);
        }
        flow.line();
        let strip = Rect {
            x: 4,
            y: top - 2,
            w: WIDTH - 8,
            h: flow.bottom() - top,
        };
        let comparison = Node::Comparison(ix, u16::try_from(n).unwrap_or(u16::MAX));
        parts.push(pen.part(comparison, strip, pen.raw(entry.text)));
    }
    let text = document.text.map_or("", |t| pen.raw(t));
    let mut tile = pen.tile(node, Tint::Paper, WIDTH, flow, text);
    tile.parts = parts;
    tile
}
