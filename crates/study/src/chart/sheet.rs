//! Boxes set in columns, as a text is set: as short as they can be, and of some numbers of columns the one taken with which
//! the words are largest on a sheet of paper lying on its side. What would become too small goes on on another sheet.

use super::flow::CARD;
use super::measure;
use super::shape::{Sheet, Tile};
use super::talk::Unit;

/// Width and height of what a sheet of paper holds at full size: the sides of A3 lying down, with a small word two
/// millimetres and a third high.
pub const PAPER: (i32, i32) = (1980, 1400);
/// What is drawn smaller than this, in parts of a hundred, is read by nobody: a small word is then a millimetre and a half.
pub const SMALLEST: i64 = 64;
/// Room around everything.
const MARGIN: i32 = 30;
/// Room between columns: arrows run there.
const GAP: i32 = 42;
/// Room between boxes of one column.
const BETWEEN: i32 = 16;
/// Room above everything, for the title of the sheet.
const HEAD: i32 = 30;
/// Size of the title of a sheet.
pub(super) const TITLE: i32 = 20;
/// Columns at most.
const MOST: usize = 12;

/// The sheets that hold these boxes, in their order.
pub(super) fn sheets(title: &str, units: &[Unit]) -> Vec<Sheet> {
    let mut count = 1;
    loop {
        let parts = split(units, count);
        let sheets: Vec<Sheet> = parts.iter().map(|part| sheet(part)).collect();
        let is_legible = sheets.iter().all(|sheet| sheet.scale() >= SMALLEST);
        if is_legible || parts.len() < count || count > units.len() {
            return named(title, sheets);
        }
        count += 1;
    }
}

/// Whether these boxes stand on one sheet at full size.
pub(super) fn is_one(units: &[Unit]) -> bool {
    sheet(units).scale() == 100
}

fn named(title: &str, mut sheets: Vec<Sheet>) -> Vec<Sheet> {
    let title = &measure::cut(title, TITLE, PAPER.0 - 200);
    let of = sheets.len();
    for (n, sheet) in sheets.iter_mut().enumerate() {
        sheet.title = if of > 1 {
            format!("{title} ({} of {of})", n + 1)
        } else {
            title.to_owned()
        };
    }
    sheets
}

impl Sheet {
    /// How large it is drawn, in parts of a hundred: never larger than it is.
    #[must_use]
    pub fn scale(&self) -> i64 {
        let part = |room: i32, of: i32| i64::from(room) * 100 / i64::from(of.max(1));
        part(PAPER.0, self.width).min(part(PAPER.1, self.height)).min(100)
    }
}

/// Cuts a list into so many parts of about the same height.
fn split(units: &[Unit], count: usize) -> Vec<&[Unit]> {
    let all: i32 = units.iter().map(height).sum();
    let share = all / i32::try_from(count).unwrap_or(1).max(1) + 1;
    let (mut parts, mut from, mut sum) = (Vec::new(), 0, 0);
    for (n, unit) in units.iter().enumerate() {
        sum += height(unit);
        if sum >= share && n + 1 < units.len() {
            parts.push(&units[from..=n]);
            (from, sum) = (n + 1, 0);
        }
    }
    parts.push(&units[from..]);
    parts
}

fn height(unit: &Unit) -> i32 {
    unit.iter().map(|tile| tile.rect.h + BETWEEN).sum()
}

fn sheet(units: &[Unit]) -> Sheet {
    let layouts = (1..=MOST).map(|columns| laid_out(units, columns));
    let largest = layouts.max_by_key(|sheet| (sheet.scale(), -i64::from(sheet.width) * i64::from(sheet.height)));
    largest.unwrap_or_default()
}

fn laid_out(units: &[Unit], columns: usize) -> Sheet {
    let (mut low, mut high) = (
        units.iter().map(height).max().unwrap_or(0),
        units.iter().map(height).sum::<i32>().max(1),
    );
    while low < high {
        let middle = low + (high - low) / 2;
        if columns_of(units, middle).len() <= columns {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    let mut tiles: Vec<Tile> = Vec::new();
    let mut bottom = 0;
    let set = columns_of(units, low);
    let mut x = MARGIN;
    for column in &set {
        let mut y = MARGIN + HEAD;
        for tile in column.iter().flat_map(|unit| unit.iter()) {
            let mut tile = tile.clone();
            tile.shift(x, y);
            y = tile.rect.bottom() + BETWEEN;
            bottom = bottom.max(tile.rect.bottom());
            tiles.push(tile);
        }
        x += CARD + GAP;
    }
    Sheet {
        title: String::new(),
        width: (x - GAP + MARGIN).max(CARD),
        height: bottom + MARGIN,
        tiles,
        wires: Vec::new(),
        lost_wires: 0,
    }
}

/// The units of each column of a height.
fn columns_of(units: &[Unit], room: i32) -> Vec<&[Unit]> {
    let (mut columns, mut from, mut sum) = (Vec::new(), 0, 0);
    for (n, unit) in units.iter().enumerate() {
        let h = height(unit);
        if sum + h > room && n > from {
            columns.push(&units[from..n]);
            (from, sum) = (n, 0);
        }
        sum += h;
    }
    columns.push(&units[from..]);
    columns
}
