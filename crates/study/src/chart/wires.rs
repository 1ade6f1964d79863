//! Arrows: what opens what. Each runs in straight pieces through the free room between tiles, never through one; arrows with
//! one end in common may share their way, others keep apart where they can. Where there is no way for one it is left out: the
//! boxes say the same in words.
//!
//! Orthogonal edge routing: A* over a grid, a state for each cell and direction, the distance to the box as the
//! estimate, and a price for each bend, crossing and shared piece. Beyond a size where nobody could follow the arrows
//! it draws none.

use super::edges::Edge;
use super::node::Node;
use super::shape::{Rect, Sheet, Tile, Wire};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// Width of a step, in units. Free room between tiles is at least three.
const STEP: i32 = 6;
/// Room kept from tiles.
const CLEAR: i32 = 3;
/// Steps of the largest sheet on which arrows are sought, and the most arrows: beyond that nobody could follow them.
const MOST_STEPS: usize = 1_500_000;
const MOST_WIRES: usize = 200;
/// What a bend costs, in steps.
const BEND: i32 = 8;
/// What it costs to run a step along another arrow, with nothing in common.
const SHARED: i32 = 14;
/// What it costs to cross one.
const CROSSED: i32 = 3;

/// What is to be joined: the things, and where they stand.
struct Pair {
    ends: (Node, Node),
    places: (Rect, Rect),
}

/// Draws the arrows of which both ends stand on the sheet.
pub(super) fn draw(sheet: &mut Sheet, edges: &[Edge]) {
    let mut pairs: Vec<Pair> = edges.iter().filter_map(|edge| pair(&sheet.tiles, edge)).collect();
    let mut grid = Grid::of(sheet.tiles.iter().map(|tile| tile.rect), (sheet.width, sheet.height));
    if pairs.len() > MOST_WIRES || grid.free.len() > MOST_STEPS {
        sheet.lost_wires = pairs.len();
        return;
    }
    // The short ones first: they have least choice.
    pairs.sort_by_key(|pair| distance(pair.places));
    for pair in pairs {
        match grid.way(pair.places, pair.ends) {
            Some(points) => sheet.wires.push(Wire {
                from: pair.ends.0,
                to: pair.ends.1,
                points,
            }),
            None => sheet.lost_wires += 1,
        }
    }
}

/// An arrow begins at the row that brings something up, at the edge of the box.
fn pair(tiles: &[Tile], edge: &Edge) -> Option<Pair> {
    let find = |node| tiles.iter().find(|tile| tile.node == Some(node));
    let (from, to) = (find(edge.from)?, find(edge.to)?);
    let row = edge.row.and_then(|row| from.parts.iter().find(|part| part.row == row));
    let begin = row.map_or(from.rect, |row| Rect {
        x: from.rect.x,
        w: from.rect.w,
        ..row.rect
    });
    Some(Pair {
        ends: (edge.from, edge.to),
        places: (begin, to.rect),
    })
}

const fn distance((a, b): (Rect, Rect)) -> i32 {
    (a.x - b.x).abs() + (a.y - b.y).abs()
}

/// Where arrows may run, and where some run already.
struct Grid {
    columns: usize,
    rows: usize,
    free: Vec<bool>,
    /// For each step and direction (across, down): the arrow that runs there.
    used: [Vec<Option<(Node, Node)>>; 2],
}

impl Grid {
    fn of(full: impl Iterator<Item = Rect>, (width, height): (i32, i32)) -> Self {
        let count = |length: i32| usize::try_from(length / STEP + 1).unwrap_or(1);
        let (columns, rows) = (count(width), count(height));
        let cells = columns.saturating_mul(rows);
        if cells > MOST_STEPS {
            return Self {
                columns,
                rows,
                free: vec![false; MOST_STEPS + 1],
                used: [Vec::new(), Vec::new()],
            };
        }
        let mut free = vec![true; cells];
        for r in full.filter(|r| r.h > 0) {
            let from = |at: i32| usize::try_from((at - CLEAR).max(0) / STEP + 1).unwrap_or(0);
            let to = |at: i32| usize::try_from((at + CLEAR - 1).max(0) / STEP).unwrap_or(0);
            for row in from(r.y)..=to(r.bottom()).min(rows - 1) {
                for column in from(r.x)..=to(r.right()).min(columns - 1) {
                    free[row * columns + column] = false;
                }
            }
        }
        Self {
            columns,
            rows,
            free,
            used: [vec![None; cells], vec![None; cells]],
        }
    }

    /// The free steps beside a box, with the point of its edge that each leads to.
    fn doors(&self, rect: Rect) -> Vec<(usize, (i32, i32))> {
        let mut doors = Vec::new();
        let step = |at: i32| usize::try_from(at / STEP).unwrap_or(0);
        // Outwards until room is free; a part of a tile has the edge of the tile before it.
        let mut seek = |mut column: i32, mut row: i32, (dx, dy): (i32, i32), edge: (i32, i32)| {
            for _ in 0..4 {
                let (Ok(c), Ok(r)) = (usize::try_from(column), usize::try_from(row)) else {
                    return;
                };
                if c >= self.columns || r >= self.rows {
                    return;
                }
                let at = r * self.columns + c;
                if self.free[at] {
                    doors.push((at, edge));
                    return;
                }
                column += dx;
                row += dy;
            }
        };
        let number = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
        for row in step(rect.y + STEP)..=step(rect.bottom() - 2) {
            let row = number(row);
            seek(rect.x / STEP, row, (-1, 0), (rect.x, row * STEP));
            seek(rect.right() / STEP + 1, row, (1, 0), (rect.right(), row * STEP));
        }
        for column in (step(rect.x + STEP)..=step(rect.right() - STEP)).step_by(3) {
            let column = number(column);
            seek(column, rect.y / STEP, (0, -1), (column * STEP, rect.y));
            seek(column, rect.bottom() / STEP + 1, (0, 1), (column * STEP, rect.bottom()));
        }
        doors
    }

    /// The cheapest way between two boxes: short, with few corners, apart from others.
    fn way(&mut self, (from, to): (Rect, Rect), ends: (Node, Node)) -> Option<Vec<(i32, i32)>> {
        let starts = self.doors(from);
        let goals: BTreeMap<usize, (i32, i32)> = self.doors(to).into_iter().collect();
        let aim = |at: usize| {
            let (x, y) = self.point(at);
            let away = |p: i32, low: i32, high: i32| (low - p).max(p - high).max(0);
            (away(x, to.x, to.right()) + away(y, to.y, to.bottom())) / STEP
        };
        let mut best: Vec<i32> = vec![i32::MAX; self.free.len() * 2];
        let mut came: Vec<u32> = vec![u32::MAX; self.free.len() * 2];
        let mut open = BinaryHeap::new();
        for &(at, edge) in &starts {
            let direction = usize::from(self.point(at).0 == edge.0);
            best[at * 2 + direction] = 0;
            open.push((Reverse(aim(at)), Reverse(at), direction));
        }
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let mut goal: Option<(usize, usize)> = None;
        while let Some((Reverse(cost), Reverse(at), direction)) = open.pop() {
            let spent = best[at * 2 + direction];
            if cost > spent + aim(at) {
                continue;
            }
            if goals.contains_key(&at) {
                goal = Some((at, direction));
                break;
            }
            for (next, towards) in self.beside(at) {
                let mut price = 1;
                if towards != direction {
                    price += BEND;
                }
                price += match self.used[towards][next] {
                    Some(other) if other.0 == ends.0 || other.1 == ends.1 => 0,
                    Some(_) => SHARED,
                    None => 0,
                };
                if self.used[1 - towards][next].is_some_and(|o| o.0 != ends.0 && o.1 != ends.1) {
                    price += CROSSED;
                }
                let sum = spent + price;
                if sum < best[next * 2 + towards] {
                    best[next * 2 + towards] = sum;
                    came[next * 2 + towards] = number(at * 2 + direction);
                    open.push((Reverse(sum + aim(next)), Reverse(next), towards));
                }
            }
        }
        let mut state = goal?;
        let mut steps = vec![state];
        while let Some(before) = came.get(state.0 * 2 + state.1).filter(|&&before| before != u32::MAX) {
            let before = *before as usize;
            state = (before / 2, before % 2);
            steps.push(state);
        }
        steps.reverse();
        for &(at, direction) in &steps {
            self.used[direction][at].get_or_insert(ends);
        }
        let first = starts.iter().find(|(at, _)| *at == steps[0].0).map(|(_, edge)| *edge)?;
        let last = goals.get(&goal?.0).copied()?;
        let mut points = vec![first];
        points.extend(steps.iter().map(|&(at, _)| self.point(at)));
        points.push(last);
        Some(corners(points))
    }

    fn point(&self, at: usize) -> (i32, i32) {
        let number = |n: usize| i32::try_from(n).unwrap_or(0) * STEP;
        (number(at % self.columns), number(at / self.columns))
    }

    /// The free steps beside a step, each with its direction: 0 across, 1 down.
    fn beside(&self, at: usize) -> impl Iterator<Item = (usize, usize)> {
        let (column, row) = (at % self.columns, at / self.columns);
        let all = [
            (column > 0).then(|| (at - 1, 0)),
            (column + 1 < self.columns).then(|| (at + 1, 0)),
            (row > 0).then(|| (at - self.columns, 1)),
            (row + 1 < self.rows).then(|| (at + self.columns, 1)),
        ];
        all.into_iter().flatten().filter(|&(next, _)| self.free[next])
    }
}

/// The points at which a way turns, and its ends.
fn corners(points: Vec<(i32, i32)>) -> Vec<(i32, i32)> {
    let mut corners: Vec<(i32, i32)> = Vec::new();
    for point in points {
        if let [.., a, b] = corners.as_slice()
            && ((a.0 == b.0 && b.0 == point.0) || (a.1 == b.1 && b.1 == point.1))
        {
            corners.pop();
        }
        if corners.last() != Some(&point) {
            corners.push(point);
        }
    }
    corners
}
