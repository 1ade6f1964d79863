//! Arrows: what opens or closes what. Each runs in straight pieces through the free room between tiles, never through
//! one; arrows with one end in common may share their way, others keep apart where they can.
//!
//! Orthogonal edge routing: A* over a grid, a state for each cell and direction, the distance to the box as the
//! estimate, and a price for each bend, crossing and shared piece. Beyond a size where nobody could follow the arrows
//! it draws none.

use super::happenings::Tick;
use super::shape::{Part, Rect, Tile};
use crate::scenario::Scenario;
use crate::scenario::graph::{EdgeKind, Graph, Node, Reach};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// Width of a step, in units. Free room between tiles is at least three.
const STEP: i32 = 6;
/// Room kept from tiles.
const CLEAR: i32 = 3;
/// Steps of the largest map on which arrows are sought, and the most arrows: beyond that nobody could follow them.
const MOST_STEPS: usize = 1_500_000;
const MOST_WIRES: usize = 400;

/// An arrow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wire {
    /// From here.
    pub from: Node,
    /// To there.
    pub to: Node,
    /// Whether the first opens the second, or closes it.
    pub opens: bool,
    /// Its corners, from end to end.
    pub points: Vec<(i32, i32)>,
}

/// What is to be joined: the things, and where they stand.
struct Pair {
    from: Node,
    to: Node,
    opens: bool,
    ends: (Rect, Rect),
}

/// Finds a way for every arrow. Those for which there is none, or which are too many, are counted.
pub(super) fn route(
    scenario: &Scenario,
    reach: &Reach<'_>,
    tiles: &[Tile],
    ticks: &[Tick],
    size: (i32, i32),
) -> (Vec<Wire>, usize) {
    let pairs = pairs(scenario, reach, tiles);
    let mut grid = Grid::of(tiles.iter().map(|t| t.rect).chain(ticks.iter().map(Tick::rect)), size);
    for tick in ticks.iter().filter(|t| !t.words.is_empty()) {
        let row = tick.from.1 / STEP;
        grid.dear
            .extend((row - 1..=row + 2).filter_map(|r| usize::try_from(r).ok()));
    }
    if pairs.len() > MOST_WIRES || grid.free.len() > MOST_STEPS {
        return (Vec::new(), pairs.len());
    }
    let mut wires = Vec::new();
    let mut lost = 0;
    // The short ones first: they have least choice.
    let mut order: Vec<&Pair> = pairs.iter().collect();
    order.sort_by_key(|pair| distance(pair.ends));
    for pair in order {
        match grid.way(pair.ends, (pair.from, pair.to)) {
            Some(points) => wires.push(Wire {
                from: pair.from,
                to: pair.to,
                opens: pair.opens,
                points,
            }),
            None => lost += 1,
        }
    }
    (wires, lost)
}

const fn distance((a, b): (Rect, Rect)) -> i32 {
    (a.x - b.x).abs() + (a.y - b.y).abs()
}

/// What opens or closes what, from where it is found to where it matters. A cue is found where it is given first.
fn pairs(scenario: &Scenario, reach: &Reach<'_>, tiles: &[Tile]) -> Vec<Pair> {
    let mut places: BTreeMap<Node, Rect> = BTreeMap::new();
    for tile in tiles {
        places.extend(tile.node.map(|node| (node, tile.rect)));
        // An arrow to a part ends at the edge of its tile.
        let strip = |part: &Part| Rect {
            x: tile.rect.x,
            w: tile.rect.w,
            ..part.rect
        };
        places.extend(tile.parts.iter().map(|part| (part.node, strip(part))));
    }
    let graph = Graph::of(scenario);
    let mut pairs: Vec<Pair> = Vec::new();
    for edge in &graph.edges {
        let opens = match edge.kind {
            EdgeKind::Opens => true,
            EdgeKind::Closes => false,
            EdgeKind::Contains | EdgeKind::Gives | EdgeKind::Finds | EdgeKind::Moves => continue,
        };
        let from = match edge.from {
            Node::Cue(_) => reach
                .means(edge.from)
                .and_then(|m| m.through)
                .or_else(|| reach.givers(edge.from).first().copied()),
            Node::Document(_) | Node::Question(_) | Node::Event(_) => Some(edge.from),
            // Where one is, who is there and what was drawn stand in the gates.
            _ => None,
        };
        // That one document lies beside another stands in the document.
        if matches!(edge.to, Node::Comparison(..)) {
            continue;
        }
        let Some(from) = from.filter(|&from| from != edge.to) else {
            continue;
        };
        let known = pairs.iter().any(|p| (p.from, p.to, p.opens) == (from, edge.to, opens));
        if let (Some(&a), Some(&b), false) = (places.get(&from), places.get(&edge.to), known) {
            pairs.push(Pair {
                from,
                to: edge.to,
                opens,
                ends: (a, b),
            });
        }
    }
    pairs
}

/// Where arrows may run, and where some run already.
struct Grid {
    columns: usize,
    rows: usize,
    free: Vec<bool>,
    /// Rows along which an axis runs: arrows cross them and do not run along.
    dear: BTreeSet<usize>,
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
                dear: BTreeSet::new(),
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
            dear: BTreeSet::new(),
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
                    price += 8;
                }
                price += match self.used[towards][next] {
                    Some(other) if other.0 == ends.0 || other.1 == ends.1 => 0,
                    Some(_) => 14,
                    None => 0,
                };
                if towards == 0 && self.dear.contains(&(next / self.columns)) {
                    price += 20;
                }
                if self.used[1 - towards][next].is_some_and(|o| o.0 != ends.0 && o.1 != ends.1) {
                    price += 3;
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
