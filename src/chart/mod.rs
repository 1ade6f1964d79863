//! A scenario as a map that a person can read: places and documents on the left, a lane for each person with what can be
//! asked, decisions at the end of each lane, and below what is done and what happens along the minutes of the shift.
//!
//! Everything here is a value: [`Chart`] says where what stands, the writers ([`svg`], [`dot`], [`json`]) say it in a
//! format. Nothing here reads or writes a file, and the same scenario gives the same bytes.

mod block;
mod coverage;
mod happenings;
mod head;
mod measure;
mod papers;
mod pen;
mod people;
mod places;
mod shape;
mod wires;
mod write;

pub use coverage::Coverage;
pub use happenings::Tick;
pub use shape::{Frame, Mark, Part, Rect, Seen, Style, Tile, Tint, Token};
pub use wires::Wire;
pub use write::{dot, is_ours, json, svg};

use crate::practice::Practice;
use crate::scenario::Scenario;
use block::Block;
use pen::Pen;

/// Room around everything.
const MARGIN: i32 = 28;
/// Room between the columns and between the bands: arrows run there.
const GAP: i32 = 34;

/// Where everything stands on the map. Units are those of the drawing: a heading is 15 high.
#[derive(Clone, Debug)]
pub struct Chart {
    /// The title of the scenario.
    pub title: String,
    /// Width of the map.
    pub width: i32,
    /// Height of the map.
    pub height: i32,
    /// Grounds, from the back to the front.
    pub frames: Vec<Frame>,
    /// Boxes. No two overlap.
    pub tiles: Vec<Tile>,
    /// Arrows. None runs through a box.
    pub wires: Vec<Wire>,
    /// Arrows for which there was no way, or which would be too many to follow.
    pub lost_wires: usize,
    /// Marks on the axis of the shift.
    pub ticks: Vec<Tick>,
}

impl Chart {
    /// Lays a scenario out. Of some numbers of columns the one that comes closest to a sheet of paper lying on its side
    /// is taken.
    #[must_use]
    pub fn of(scenario: &Scenario, practice: &Practice, coverage: Option<&Coverage>) -> Self {
        let pen = Pen::new(scenario, practice, coverage);
        let mut best: Option<(i64, Layout)> = None;
        for columns in 2..=9 {
            let layout = Layout::with(&pen, columns);
            let (w, h) = (i64::from(layout.block.w), i64::from(layout.block.h));
            // A sheet is 420 by 297.
            let off = (w * 297 * 1_000 / (h.max(1) * 420) - 1_000).abs();
            if best.as_ref().is_none_or(|(least, _)| off < *least) {
                best = Some((off, layout));
            }
        }
        let Layout { mut block, mut ticks } = best.map(|(_, layout)| layout).unwrap_or_default();
        let size = (block.w + 2 * MARGIN, block.h + 2 * MARGIN);
        let mut whole = Block::default();
        for tick in &mut ticks {
            tick.x += MARGIN;
            tick.y = (tick.y.0 + MARGIN, tick.y.1 + MARGIN);
        }
        block.w = size.0;
        whole.absorb(block, MARGIN, MARGIN);
        let (wires, lost_wires) = wires::route(scenario, &pen.reach, &whole.tiles, size);
        Self {
            title: scenario.texts().raw(scenario.header().title).to_owned(),
            width: size.0,
            height: size.1,
            frames: whole.frames,
            tiles: whole.tiles,
            wires,
            lost_wires,
            ticks,
        }
    }
}

#[derive(Debug, Default)]
struct Layout {
    block: Block,
    ticks: Vec<Tick>,
}

impl Layout {
    fn with(pen: &Pen<'_>, columns: usize) -> Self {
        let lane_width = people::width(i32::try_from(columns).unwrap_or(1));
        let lanes_at = places::WIDTH + GAP + papers::WIDTH + GAP;
        let width = lanes_at + lane_width;
        let mut block = head::head(pen, width);
        let mut middle = Block::default();
        middle.absorb(places::places(pen), 0, 0);
        middle.absorb(papers::papers(pen), places::WIDTH + GAP, 0);
        let mut lanes = Block::default();
        for (number, &person) in pen.lanes.iter().enumerate() {
            lanes.below(people::lane(pen, person, number, columns), 20);
        }
        middle.absorb(lanes, lanes_at, 0);
        block.below(middle, 18);
        let conduct = happenings::conduct(pen, width);
        if conduct.h > 0 {
            block.below(conduct, GAP);
        }
        let (events, mut ticks) = happenings::events(pen, width);
        let top = block.h + GAP;
        for tick in &mut ticks {
            tick.y = (tick.y.0 + top, tick.y.1 + top);
        }
        block.below(events, GAP);
        block.w = block.w.max(width);
        Self { block, ticks }
    }
}
