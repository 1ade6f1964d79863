//! The bottom of the map: what is done here, and what happens, along the minutes of the shift.

use super::axis::{self, Room, clock};
use super::block::{Block, heading};
use super::measure;
use super::pen::Pen;
use super::shape::{Flow, HEAD, Rect, Style, TEXT, Tile, Tint};
use crate::locale::counted;
use crate::practice::Offered;
use crate::scenario::graph::Node;
use crate::scenario::{EventIx, LocalIx};

/// Size of the words on the axis.
pub(super) const TICK: i32 = 11;
/// Width of an event.
const EVENT: i32 = 196;
/// Width of something done.
const CONDUCT: i32 = 150;
const PAD: i32 = 12;
/// Room between tiles: arrows run there.
const GAP: (i32, i32) = (18, 18);

/// A line on an axis of the shift: a minute with its words, or the line from a minute to what happens then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// On the axis.
    pub from: (i32, i32),
    /// The event; the same point for a plain minute.
    pub to: (i32, i32),
    /// The minute and the time of day; empty on the line to an event.
    pub words: String,
}

impl Tick {
    /// The room its words take.
    #[must_use]
    pub fn rect(&self) -> Rect {
        let w = measure::width(&self.words, TICK);
        let h = if self.words.is_empty() { 0 } else { TICK + 4 };
        Rect {
            x: self.from.0 - w / 2,
            y: self.from.1 - 10 - TICK,
            w,
            h,
        }
    }
}

/// What is done here.
pub(super) fn conduct(pen: &Pen<'_>, width: i32) -> Block {
    let mut block = Block::default();
    if pen.scenario.local_ixs().len() == 0 {
        return block;
    }
    block.push(
        heading(
            "Done here: what this scenario says about conduct",
            HEAD,
            width - 2 * PAD,
        ),
        PAD,
        PAD,
    );
    let tiles = pen.scenario.local_ixs().map(|l| local(pen, l)).collect();
    let y = block.h + 10;
    block.absorb(Block::lines(tiles, width - 2 * PAD, (14, 14)), PAD, y);
    block.ground(None, Tint::Event, width, PAD);
    block
}

fn local(pen: &Pen<'_>, ix: LocalIx) -> Tile {
    let local = pen.scenario.local(ix);
    let node = Node::Conduct(ix);
    let is_harm = pen.practice.conduct(local.does).offered == Offered::WhereListed;
    let mut flow = Flow::new(8, 4, CONDUCT - 12 - pen.corner(node));
    flow.passage(local.does.word(), TEXT, Style::Plain, 2);
    flow.widen(pen.corner(node));
    if is_harm {
        flow.words("harms", Style::Strong);
    }
    if let Some(person) = local.with {
        flow.words(&format!("with {}", pen.scenario.person(person).id), Style::Faint);
    }
    pen.gates(&mut flow, local.when, true);
    for &cue in &local.gives {
        pen.cue(&mut flow, cue, None);
    }
    pen.changes(&mut flow, local.then);
    let tint = if is_harm { Tint::Harm } else { Tint::Care };
    pen.tile(node, tint, CONDUCT, flow, local.say.map_or("", |t| pen.raw(t)))
}

/// What happens: along the shift what comes by the clock, below it what is set off by what is done. When there is more
/// than fits beside each other, the axis goes on in another line, as a text does.
pub(super) fn events(pen: &Pen<'_>, width: i32) -> (Block, Vec<Tick>) {
    let mut block = Block::default();
    let mut ticks = Vec::new();
    let header = pen.scenario.header();
    let shift = header.clock_minutes.max(1);
    let words = format!(
        "What happens, along the shift of {} from {}",
        counted(shift, "minute", "minutes"),
        clock(header.clock_starts)
    );
    block.push(heading(&words, HEAD, width - 2 * PAD), PAD, PAD);
    let (mut timed, untimed): (Vec<EventIx>, Vec<EventIx>) = pen
        .scenario
        .event_ixs()
        .partition(|&e| pen.scenario.event(e).at.is_some());
    let minute = |e: EventIx| pen.scenario.event(e).at.unwrap_or(0);
    timed.sort_by_key(|&e| (minute(e), e));
    let timed: Vec<(EventIx, u16)> = timed.into_iter().map(|e| (e, minute(e))).collect();
    let room = Room {
        left: PAD,
        right: width - PAD,
        event: EVENT,
        gap: GAP.0,
    };
    for line in axis::lines(&timed, shift, room) {
        let y = block.h + 28;
        ticks.extend(line.axis.minutes(header.clock_starts, y));
        block.h = y + 6;
        for (ix, x) in line.events {
            let mut tile = event(pen, ix);
            tile.shift(x, y + 30);
            ticks.push(Tick {
                from: (line.axis.x(minute(ix)), y),
                to: (x + 12, y + 30),
                words: String::new(),
            });
            block.h = block.h.max(tile.rect.bottom());
            block.tiles.push(tile);
        }
    }
    if !untimed.is_empty() {
        block.push(
            heading("Whenever something sets it off", TEXT + 1, width - 2 * PAD),
            PAD,
            20,
        );
        let tiles = untimed.into_iter().map(|e| event(pen, e)).collect();
        let y = block.h + 8;
        block.absorb(Block::lines(tiles, width - 2 * PAD, GAP), PAD, y);
    }
    block.ground(None, Tint::Event, width, PAD);
    (block, ticks)
}

fn event(pen: &Pen<'_>, ix: EventIx) -> Tile {
    let event = pen.scenario.event(ix);
    let node = Node::Event(ix);
    let mut flow = Flow::new(8, 4, EVENT - 12 - pen.corner(node));
    let at = event.at.map_or(String::new(), |m| format!("{m}′ "));
    flow.passage(&format!("{at}{}", event.id), TEXT, Style::Strong, 2);
    let by = event
        .by
        .map_or(String::new(), |p| format!("{}: ", pen.scenario.person(p).id));
    flow.passage(&format!("{by}{}", pen.raw(event.say)), 10, Style::Plain, 2);
    pen.gates(&mut flow, event.when, true);
    pen.gates(&mut flow, event.unless, false);
    for &cue in &event.gives {
        pen.cue(&mut flow, cue, None);
    }
    pen.changes(&mut flow, event.then);
    pen.tile(node, Tint::Event, EVENT, flow, pen.raw(event.say))
}
