//! The bottom of the map: what is done here, and what happens, along the minutes of the shift.

use super::block::{Block, heading};
use super::measure;
use super::pen::Pen;
use super::shape::{Flow, Frame, HEAD, Rect, Style, TEXT, Tile, Tint};
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

/// What happens: along the shift what comes by the clock, below it what is set off by what is done. When there is more
/// than fits beside each other, the axis goes on in another line, as a text does.
pub(super) fn events(pen: &Pen<'_>, width: i32) -> (Block, Vec<Tick>) {
    let mut block = Block::default();
    let mut ticks = Vec::new();
    let header = pen.scenario.header();
    let shift = header.clock_minutes.max(1);
    let words = format!(
        "What happens, along the shift of {shift} minutes from {}",
        clock(header.clock_starts)
    );
    block.push(heading(&words, HEAD, width - 2 * PAD), PAD, PAD);
    let (mut timed, untimed): (Vec<EventIx>, Vec<EventIx>) = pen
        .scenario
        .event_ixs()
        .partition(|&e| pen.scenario.event(e).at.is_some());
    let minute = |e: EventIx| pen.scenario.event(e).at.unwrap_or(0);
    timed.sort_by_key(|&e| (minute(e), e));
    let fit = usize::try_from((width - 2 * PAD) / (EVENT + GAP.0)).unwrap_or(1).max(1);
    let lines = timed.len().div_ceil(fit).max(1);
    let share = timed.len().div_ceil(lines).max(1);
    let few: Vec<&[EventIx]> = if timed.is_empty() {
        vec![&[]]
    } else {
        timed.chunks(share).collect()
    };
    for (n, line) in few.iter().enumerate() {
        let from = if n == 0 {
            0
        } else {
            line.first().map_or(0, |&e| minute(e))
        };
        let to = few
            .get(n + 1)
            .and_then(|next| next.first())
            .map_or(shift, |&e| minute(e));
        let axis = Axis {
            from,
            to: to.max(from.saturating_add(1)),
            left: PAD + 36,
            right: width - PAD - 36,
            y: block.h + 28,
        };
        ticks.extend(axis.minutes(header.clock_starts));
        block.h = axis.y + 6;
        let tiles = line.iter().map(|&e| (event(pen, e), axis.x(minute(e)))).collect();
        for (tile, at, x) in beside(tiles, PAD, width - PAD) {
            let mut tile = tile;
            tile.shift(x, axis.y + 30);
            ticks.push(Tick {
                from: (at, axis.y),
                to: (x + 12, axis.y + 30),
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
    ground(&mut block, width);
    (block, ticks)
}

/// A piece of the shift, from left to right.
struct Axis {
    from: u16,
    to: u16,
    left: i32,
    right: i32,
    y: i32,
}

impl Axis {
    fn x(&self, minute: u16) -> i32 {
        let room = i64::from(self.right - self.left);
        let (part, whole) = (minute.saturating_sub(self.from), self.to - self.from);
        self.left + i32::try_from(i64::from(part) * room / i64::from(whole.max(1))).unwrap_or(0)
    }

    /// At most about twenty marks, at round numbers.
    fn minutes(&self, starts: u16) -> Vec<Tick> {
        let length = self.to - self.from;
        let steps = [1, 2, 5, 10, 15, 30, 60, 120];
        let step = steps.into_iter().find(|step| length / step <= 20).unwrap_or(240);
        let first = self.from.div_ceil(step);
        (first..=self.to / step)
            .map(|n| n * step)
            .map(|minute| Tick {
                from: (self.x(minute), self.y),
                to: (self.x(minute), self.y),
                words: format!("{minute}′ {}", clock(starts.saturating_add(minute))),
            })
            .collect()
    }
}

/// Sets tiles beside each other in their order, each as near to the place it wants as the others leave room for.
fn beside(tiles: Vec<(Tile, i32)>, left: i32, right: i32) -> Vec<(Tile, i32, i32)> {
    let mut xs: Vec<i32> = Vec::new();
    let mut free = left;
    for (tile, at) in &tiles {
        let x = (at - 12).max(free);
        free = x + tile.rect.w + GAP.0;
        xs.push(x);
    }
    let mut end = right;
    for ((tile, _), x) in tiles.iter().zip(&mut xs).rev() {
        *x = (*x).min(end - tile.rect.w);
        end = *x - GAP.0;
    }
    tiles.into_iter().zip(xs).map(|((tile, at), x)| (tile, at, x)).collect()
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
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
