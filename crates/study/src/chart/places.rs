//! The left of the map: places with what can be looked at, people who cannot be asked anything, and what the seed draws.

use super::block::{Block, heading};
use super::pen::Pen;
use super::shape::{Flow, HEAD, Style, TEXT, Tile, Tint};
use crate::locale::{counted, which};
use crate::scenario::graph::Node;
use crate::scenario::{DrawIx, DrawKind, HotspotIx, PersonIx, PlaceIx};

/// Width of the column.
pub(super) const WIDTH: i32 = 290;
const PAD: i32 = 8;

pub(super) fn places(pen: &Pen<'_>) -> Block {
    let mut column = Block::default();
    for place in pen.scenario.place_ixs() {
        column.below(panel(pen, place), 16);
    }
    column
}

/// People who cannot be asked anything.
pub(super) fn others(pen: &Pen<'_>) -> Block {
    let others = pen.scenario.person_ixs().filter(|&p| pen.number(p).is_none());
    list("Others", others.map(|p| other(pen, p)).collect())
}

/// What the seed decides.
pub(super) fn draws(pen: &Pen<'_>) -> Block {
    let draws = pen.scenario.draw_ixs().map(|d| draw(pen, d)).collect();
    list("Drawn anew in each run", draws)
}

fn panel(pen: &Pen<'_>, ix: PlaceIx) -> Block {
    let place = pen.scenario.place(ix);
    let mut block = Block::default();
    let mut flow = Flow::new(0, 2, WIDTH - 2 * PAD - pen.corner(Node::Place(ix)));
    flow.passage(pen.raw(place.title), HEAD, Style::Strong, 2);
    let start = if pen.scenario.header().start == ix {
        ", the run begins here"
    } else {
        ""
    };
    flow.passage(
        &format!("{}, {} min{start}", place.id, place.minutes),
        10,
        Style::Faint,
        2,
    );
    pen.gates(&mut flow, place.when, true);
    flow.line();
    for person in pen.scenario.person_ixs().filter(|&p| pen.reach.can_stand(p, ix)) {
        let comes = if pen.scenario.person(person).at == Some(ix) {
            ""
        } else {
            " (comes)"
        };
        let number = pen.number(person).map_or(String::new(), |n| format!("{} ", n + 1));
        flow.words(
            &format!("{number}{}{comes}", pen.scenario.person(person).id),
            Style::Plain,
        );
    }
    let mut head = pen.tile(Node::Place(ix), Tint::Place, WIDTH - 2 * PAD, flow, pen.raw(place.text));
    head.is_boxed = false;
    block.push(head, PAD, PAD);
    for &spot in &place.hotspots {
        block.push(hotspot(pen, spot), PAD, 6);
    }
    block.ground(None, Tint::Place, WIDTH, PAD);
    block
}

fn hotspot(pen: &Pen<'_>, ix: HotspotIx) -> Tile {
    let spot = pen.scenario.hotspot(ix);
    let node = Node::Hotspot(ix);
    let width = WIDTH - 2 * PAD;
    let mut flow = Flow::new(8, 4, width - 12 - pen.corner(node));
    flow.lead(pen.raw(spot.label), TEXT, Style::Plain);
    pen.gates(&mut flow, spot.when, true);
    for &document in &spot.documents {
        flow.paper(&pen.scenario.document(document).id);
    }
    for &cue in &spot.cues {
        pen.cue(&mut flow, cue, None);
    }
    if spot.cues.is_empty() && spot.documents.is_empty() {
        flow.words("nothing to find", Style::Faint);
    }
    let text = format!("{}\n{} min", pen.raw(spot.text), spot.minutes);
    pen.tile(node, Tint::Place, width, flow, &text)
}

fn list(words: &str, tiles: Vec<Tile>) -> Block {
    let mut block = Block::default();
    if tiles.is_empty() {
        return block;
    }
    block.push(heading(words, HEAD, WIDTH - 2 * PAD), PAD, PAD);
    for tile in tiles {
        block.push(tile, PAD, 5);
    }
    block.ground(None, Tint::Neutral, WIDTH, PAD);
    block
}

fn other(pen: &Pen<'_>, ix: PersonIx) -> Tile {
    let person = pen.scenario.person(ix);
    let width = WIDTH - 2 * PAD;
    let mut flow = Flow::new(8, 4, width - 12);
    let place = person.at.map(|p| format!(", in {}", pen.scenario.place(p).id));
    let far = if person.remote { ", on the telephone" } else { "" };
    let words = format!(
        "{}: {}{}{far}",
        person.id,
        person.role.word(),
        place.unwrap_or_default()
    );
    flow.passage(&words, 11, Style::Plain, 2);
    let mut tile = pen.tile(Node::Person(ix), Tint::Neutral, width, flow, pen.raw(person.line));
    // Somebody who only speaks in events needs no place.
    tile.marks.retain(|m| !matches!(m, super::shape::Mark::Met { .. }));
    tile.seen = None;
    tile
}

fn draw(pen: &Pen<'_>, ix: DrawIx) -> Tile {
    let draw = pen.scenario.draw(ix);
    let names = |people: &[PersonIx]| {
        let ids: Vec<&str> = people.iter().map(|&p| pen.scenario.person(p).id.as_str()).collect();
        ids.join(", ")
    };
    let words = match &draw.kind {
        DrawKind::Deal { profiles, to } => {
            let faces = counted(profiles.len(), "face", "faces");
            format!("{}: {faces} dealt to {}", draw.id, names(to))
        }
        DrawKind::Surface { keep, of } => {
            let cues = counted(of.len(), "cue", "cues");
            format!("{}: {keep} of {cues} {}", draw.id, which(keep, "surfaces", "surface"))
        }
        DrawKind::Choose { one_of } => format!("{}: {}", draw.id, one_of.join(" or ")),
    };
    let width = WIDTH - 2 * PAD;
    let mut flow = Flow::new(8, 4, width - 12);
    flow.passage(&words, 11, Style::Plain, 3);
    if let DrawKind::Surface { of, .. } = &draw.kind {
        for &cue in of {
            pen.cue(&mut flow, cue, None);
        }
    }
    pen.tile(Node::Draw(ix), Tint::Neutral, width, flow, "")
}
