//! The bottom of the map: what is done here, and what happens, along the minutes of the shift.

use super::block::{Block, heading};
use super::pen::Pen;
use super::shape::{Flow, Frame, HEAD, Rect, Style, TEXT, Tile, Tint};
use crate::practice::Offered;
use crate::scenario::graph::Node;
use crate::scenario::{EventIx, LocalIx};

/// Width of an event.
const EVENT: i32 = 200;
/// Width of something done.
const CONDUCT: i32 = 186;
const PAD: i32 = 12;
/// Room between tiles: arrows run there.
const GAP: (i32, i32) = (20, 18);

/// A mark on the axis of the shift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Where.
    pub x: i32,
    /// Top of the axis, and where the line to an event ends; equal for a plain minute.
    pub y: (i32, i32),
    /// The minute and the time of day; empty on the line to an event.
    pub words: String,
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
    block.absorb(Block::lines(tiles, width - 2 * PAD, GAP), PAD, y);
    ground(&mut block, width);
    block
}

fn ground(block: &mut Block, width: i32) {
    block.h += PAD;
    block.w = width;
    block.frames.push(Frame {
        node: None,
        rect: Rect {
            x: 0,
            y: 0,
            w: width,
            h: block.h,
        },
        tint: Tint::Event,
        title: String::new(),
        seen: None,
    });
}

fn local(pen: &Pen<'_>, ix: LocalIx) -> Tile {
    let local = pen.scenario.local(ix);
    let node = Node::Conduct(ix);
    let is_harm = pen.practice.conduct(local.does).offered == Offered::WhereListed;
    let mut flow = Flow::new(8, 4, CONDUCT - 12 - pen.corner(node));
    flow.passage(local.does.word(), TEXT, Style::Plain, 2);
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

/// What happens: along the shift what comes by the clock, below it what is set off by what is done.
pub(super) fn events(pen: &Pen<'_>, width: i32) -> (Block, Vec<Tick>) {
    let mut block = Block::default();
    let header = pen.scenario.header();
    let shift = i32::from(header.clock_minutes.max(1));
    let words = format!(
        "What happens, along the shift of {shift} minutes from {}",
        clock(header.clock_starts)
    );
    block.push(heading(&words, HEAD, width - 2 * PAD), PAD, PAD);
    let axis = block.h + 34;
    let room = width - 2 * PAD - EVENT - 60;
    let x_of =
        |minute: i32| PAD + 40 + i32::try_from(i64::from(minute) * i64::from(room) / i64::from(shift)).unwrap_or(0);
    let mut ticks = ticks(header.clock_starts, shift, axis, x_of);
    let (timed, untimed): (Vec<EventIx>, Vec<EventIx>) = pen
        .scenario
        .event_ixs()
        .partition(|&e| pen.scenario.event(e).at.is_some());
    block.h = axis;
    let placed = along(
        timed,
        |e| x_of(i32::from(pen.scenario.event(e).at.unwrap_or(0))),
        |e| event(pen, e),
        axis + 16,
    );
    for (mut tile, x, y) in placed {
        tile.shift(x, y);
        ticks.push(Tick {
            x,
            y: (axis, y),
            words: String::new(),
        });
        block.h = block.h.max(tile.rect.bottom());
        block.tiles.push(tile);
    }
    if !untimed.is_empty() {
        block.push(
            heading("Whenever something sets it off", TEXT + 1, width - 2 * PAD),
            PAD,
            16,
        );
        let tiles = untimed.into_iter().map(|e| event(pen, e)).collect();
        let y = block.h + 8;
        block.absorb(Block::lines(tiles, width - 2 * PAD, GAP), PAD, y);
    }
    block.h += 4;
    ground(&mut block, width);
    (block, ticks)
}

/// Minutes of the shift: about twenty marks, at round numbers.
fn ticks(starts: u16, shift: i32, axis: i32, x_of: impl Fn(i32) -> i32) -> Vec<Tick> {
    let step = [5, 10, 15, 30, 60, 120]
        .into_iter()
        .find(|step| shift / step <= 20)
        .unwrap_or(240);
    (0..=shift / step)
        .map(|n| n * step)
        .chain((shift % step != 0).then_some(shift))
        .map(|minute| Tick {
            x: x_of(minute),
            y: (axis, axis),
            words: format!(
                "{minute}′ {}",
                clock(starts.saturating_add(u16::try_from(minute).unwrap_or(0)))
            ),
        })
        .collect()
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// Puts events under the axis, each to the right of the line that leads up to its minute, so that no line runs through
/// another event. The latest come first: they stand highest.
fn along(
    mut events: Vec<EventIx>,
    x_of: impl Fn(EventIx) -> i32,
    tile_of: impl Fn(EventIx) -> Tile,
    top: i32,
) -> Vec<(Tile, i32, i32)> {
    events.sort_by_key(|&e| std::cmp::Reverse((x_of(e), e)));
    let mut placed: Vec<(Tile, i32, i32)> = Vec::new();
    for event in events {
        let tile = tile_of(event);
        let mut x = x_of(event);
        // Two events of one minute: their lines stand side by side.
        while placed.iter().any(|(_, other, _)| (other - x).abs() < 6) {
            x -= 6;
        }
        let mut y = top;
        loop {
            let rect = Rect {
                x: x - 6,
                y: y - 8,
                w: tile.rect.w + 18,
                h: tile.rect.h + 16,
            };
            let in_the_way = placed.iter().filter_map(|(other, ox, oy)| {
                let body = Rect {
                    x: *ox,
                    y: *oy,
                    w: other.rect.w,
                    h: other.rect.h,
                };
                let line = Rect {
                    x: *ox,
                    y: top,
                    w: 1,
                    h: oy - top,
                };
                (rect.overlaps(body) || rect.overlaps(line)).then_some(body.bottom())
            });
            match in_the_way.max() {
                Some(bottom) => y = bottom + 12,
                None => break,
            }
        }
        placed.push((tile, x, y));
    }
    placed
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
