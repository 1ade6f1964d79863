//! A piece of the map that is laid out by itself and then moved to where it belongs.

use super::measure;
use super::shape::{Frame, Mark, Rect, Style, Tile, Tint};
use crate::scenario::graph::Node;

/// Frames and tiles with the room that they take together.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub frames: Vec<Frame>,
    pub tiles: Vec<Tile>,
    pub w: i32,
    pub h: i32,
}

impl Block {
    /// Puts a tile below everything, with some room before it.
    pub(super) fn push(&mut self, mut tile: Tile, x: i32, gap: i32) {
        tile.shift(x, self.h + gap);
        self.w = self.w.max(tile.rect.right());
        self.h = tile.rect.bottom();
        self.tiles.push(tile);
    }

    /// Takes another block in, at a place.
    pub(super) fn absorb(&mut self, mut other: Self, x: i32, y: i32) {
        for frame in &mut other.frames {
            frame.shift(x, y);
        }
        for tile in &mut other.tiles {
            tile.shift(x, y);
        }
        self.w = self.w.max(x + other.w);
        self.h = self.h.max(y + other.h);
        self.frames.append(&mut other.frames);
        self.tiles.append(&mut other.tiles);
    }

    /// Puts another block below everything.
    pub(super) fn below(&mut self, other: Self, gap: i32) {
        let y = if self.h == 0 { 0 } else { self.h + gap };
        self.absorb(other, 0, y);
    }

    /// Puts a ground under everything, as wide as is said, with some room at its lower edge.
    pub(super) fn ground(&mut self, node: Option<Node>, tint: Tint, width: i32, room: i32) {
        self.h += room;
        self.w = width;
        self.frames.push(Frame {
            node,
            rect: Rect {
                x: 0,
                y: 0,
                w: width,
                h: self.h,
            },
            tint,
            title: String::new(),
            seen: None,
        });
    }

    /// Sets tiles side by side in lines that are broken at a width; every tile keeps its own.
    pub(super) fn lines(tiles: Vec<Tile>, width: i32, gap: (i32, i32)) -> Self {
        let mut block = Self::default();
        let (mut x, mut y, mut tall) = (0, 0, 0);
        for mut tile in tiles {
            if x > 0 && x + tile.rect.w > width {
                x = 0;
                y += tall + gap.1;
                tall = 0;
            }
            tall = tall.max(tile.rect.h);
            let step = tile.rect.w + gap.0;
            tile.shift(x, y);
            x += step;
            block.w = block.w.max(tile.rect.right());
            block.h = block.h.max(tile.rect.bottom());
            block.tiles.push(tile);
        }
        block
    }
}

/// A heading, as a tile without a box.
pub(super) fn heading(words: &str, size: i32, width: i32) -> Tile {
    let words = measure::cut(words, size, width);
    Tile {
        node: None,
        rect: Rect {
            x: 0,
            y: 0,
            w: width,
            h: size + 6,
        },
        tint: Tint::Neutral,
        title: String::new(),
        seen: None,
        is_boxed: false,
        marks: vec![Mark::Words {
            rect: Rect {
                x: 0,
                y: 2,
                w: width,
                h: size + 3,
            },
            size,
            style: Style::Strong,
            words,
        }],
        parts: Vec::new(),
    }
}
