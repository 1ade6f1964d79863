//! A scenario as a map that a person can read: places and documents on the left, a lane for each person with what can be
//! asked, decisions at the end of each lane, and below what is done and what happens along the minutes of the shift.
//!
//! Everything here is a value: [`Chart`] says where what stands, the writers ([`svg`], [`dot`], [`json`]) say it in a
//! format. Nothing here reads or writes a file, and the same scenario gives the same bytes.

mod axis;
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
const GAP: i32 = 30;

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
    /// Lays a scenario out. Of some numbers of columns the one is taken with which the words are largest on a sheet
    /// of paper lying on its side.
    #[must_use]
    pub fn of(scenario: &Scenario, practice: &Practice, coverage: Option<&Coverage>) -> Self {
        let pen = Pen::new(scenario, practice, coverage);
        let parts = Parts::of(&pen);
        let layouts = (2..=12).map(|columns| parts.laid_out(&pen, columns));
        // A sheet is 420 by 297: the larger of the two shares says how small the words become.
        let shrunk = |layout: &Layout| (i64::from(layout.block.w) * 297).max(i64::from(layout.block.h) * 420);
        let best = layouts.min_by_key(shrunk);
        let Layout { mut block, mut ticks } = best.unwrap_or_default();
        let size = (block.w + 2 * MARGIN, block.h + 2 * MARGIN);
        let mut whole = Block::default();
        for tick in &mut ticks {
            for point in [&mut tick.from, &mut tick.to] {
                *point = (point.0 + MARGIN, point.1 + MARGIN);
            }
        }
        block.w = size.0;
        whole.absorb(block, MARGIN, MARGIN);
        let (wires, lost_wires) = wires::route(scenario, &pen.reach, &whole.tiles, &ticks, size);
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

/// What stands on the map, before it is known how wide it will be.
struct Parts {
    places: Block,
    papers: Block,
    lanes: Vec<people::Lane>,
}

#[derive(Debug, Default)]
struct Layout {
    block: Block,
    ticks: Vec<Tick>,
}

impl Parts {
    fn of(pen: &Pen<'_>) -> Self {
        let mut places = places::places(pen);
        let mut papers = papers::papers(pen);
        // What belongs to no place goes where there is room.
        for list in [places::others(pen), places::draws(pen)] {
            let shorter = if papers.h < places.h { &mut papers } else { &mut places };
            if list.h > 0 {
                shorter.below(list, 18);
            }
        }
        let numbered = pen.lanes.iter().enumerate();
        Self {
            places,
            papers,
            lanes: numbered.map(|(n, &person)| people::Lane::of(pen, person, n)).collect(),
        }
    }

    fn laid_out(&self, pen: &Pen<'_>, columns: usize) -> Layout {
        let lanes_at = places::WIDTH + GAP + papers::WIDTH + GAP;
        let width = lanes_at + people::width(i32::try_from(columns).unwrap_or(1));
        let mut block = head::head(pen, width);
        let mut middle = self.places.clone();
        middle.absorb(self.papers.clone(), places::WIDTH + GAP, 0);
        let mut lanes = Block::default();
        for lane in &self.lanes {
            lanes.below(lane.laid_out(columns), 20);
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
            tick.from.1 += top;
            tick.to.1 += top;
        }
        block.below(events, GAP);
        block.w = block.w.max(width);
        Layout { block, ticks }
    }
}
