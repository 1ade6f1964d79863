//! What comes first: some steps of the work, of which each stands in another step of the library; the right answer stands first.

use super::{Drill, Item, Making, Offered, Rests, Shown};

/// How many such questions are made; as many as anybody wants differ.
const MADE: usize = 12;
/// So many steps to choose from.
const CHOICES: usize = 4;

pub(super) fn orders(making: &mut Making<'_>) -> Vec<Item> {
    let order = &making.session.practice().drills().order;
    let mut out = Vec::new();
    for _ in 0..MADE {
        // One point of each step: within a step there is no order.
        let mut points: Vec<&String> = Vec::new();
        for step in order {
            points.extend(step.points.get(making.dice.below(step.points.len())));
        }
        let most = points.len().saturating_sub(CHOICES.min(points.len()));
        let done = making.dice.below(most + 1);
        let mut rest: Vec<usize> = (done..points.len()).collect();
        let first = done;
        // The first of those that are left, and others from behind it.
        rest.retain(|&at| at != first);
        making.dice.shuffle(&mut rest);
        rest.truncate(CHOICES - 1);
        let Some(right) = points.get(first) else { continue };
        let others = rest.iter().filter_map(|&at| points.get(at));
        let choices: Vec<Offered> = std::iter::once(right)
            .chain(others)
            .map(|code| Offered::Step((*code).clone()))
            .collect();
        if choices.len() < 2 {
            continue;
        }
        out.push(Item {
            drill: Drill::Order,
            point: Drill::Order.point(right),
            of: None,
            shown: points
                .iter()
                .take(done)
                .map(|code| Shown::Done((*code).clone()))
                .collect(),
            choices,
            right: 0,
            rests: Rests::Order,
            code: (*right).clone(),
        });
    }
    out
}
