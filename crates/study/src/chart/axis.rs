//! The minutes of the shift as a line, broken into several where much happens at once, as a text is broken.

use super::happenings::Tick;
use crate::scenario::EventIx;

/// How far an event may stand from its minute before the axis is broken into one more line.
const FAR: i32 = 480;
/// Lines into which the axis is broken at most, when it is only to keep events near.
const MOST: usize = 3;

/// The room for a line of the axis, and for what stands along it.
#[derive(Clone, Copy)]
pub(super) struct Room {
    /// Where events may stand.
    pub left: i32,
    /// Where they end.
    pub right: i32,
    /// Width of an event.
    pub event: i32,
    /// Room between two.
    pub gap: i32,
}

/// A piece of the shift, from left to right.
#[derive(Clone, Copy)]
pub(super) struct Axis {
    from: u16,
    to: u16,
    left: i32,
    right: i32,
}

impl Axis {
    /// Where a minute stands.
    pub(super) fn x(&self, minute: u16) -> i32 {
        let room = i64::from(self.right - self.left);
        let (part, whole) = (minute.saturating_sub(self.from), self.to - self.from);
        self.left + i32::try_from(i64::from(part) * room / i64::from(whole.max(1))).unwrap_or(0)
    }

    /// At most about twenty marks, at round numbers.
    pub(super) fn minutes(&self, starts: u16, y: i32) -> Vec<Tick> {
        let length = self.to - self.from;
        let steps = [1, 2, 5, 10, 15, 30, 60, 120];
        let step = steps.into_iter().find(|step| length / step <= 20).unwrap_or(240);
        (self.from.div_ceil(step)..=self.to / step)
            .map(|n| n * step)
            .map(|minute| Tick {
                from: (self.x(minute), y),
                to: (self.x(minute), y),
                words: format!("{minute}′ {}", clock(starts.saturating_add(minute))),
            })
            .collect()
    }
}

/// A time of day.
pub(super) fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// A line of the axis, and what happens along it, with its place.
pub(super) struct Line {
    pub axis: Axis,
    pub events: Vec<(EventIx, i32)>,
}

/// Breaks the shift into as few lines as leave every event room near its minute. Events stand in the order of time.
pub(super) fn lines(events: &[(EventIx, u16)], shift: u16, room: Room) -> Vec<Line> {
    let fit = usize::try_from((room.right - room.left) / (room.event + room.gap)).unwrap_or(1);
    let least = events.len().div_ceil(fit.max(1)).max(1);
    let mut best: Option<(i32, Vec<Line>)> = None;
    for count in least..=least.max(MOST.min(events.len())) {
        let lines = broken(events, shift, room, count);
        let away = lines.iter().map(|line| away(line, events)).max().unwrap_or(0);
        if best.as_ref().is_none_or(|(least, _)| away < *least) {
            best = Some((away, lines));
        }
        if away <= FAR {
            break;
        }
    }
    best.map(|(_, lines)| lines).unwrap_or_default()
}

fn broken(events: &[(EventIx, u16)], shift: u16, room: Room, count: usize) -> Vec<Line> {
    let share = events.len().div_ceil(count).max(1);
    let few: Vec<&[(EventIx, u16)]> = if events.is_empty() {
        vec![&[]]
    } else {
        events.chunks(share).collect()
    };
    let begins = |n: usize| few.get(n).and_then(|line| line.first()).map_or(shift, |&(_, at)| at);
    let line = |n: usize, few: &[(EventIx, u16)]| {
        let from = if n == 0 { 0 } else { begins(n) };
        let axis = Axis {
            from,
            to: begins(n + 1).max(from.saturating_add(1)),
            left: room.left + 36,
            right: room.right - 36,
        };
        let wanted: Vec<i32> = few.iter().map(|&(_, at)| axis.x(at) - 12).collect();
        let places = spread(&wanted, room);
        Line {
            axis,
            events: few.iter().map(|&(event, _)| event).zip(places).collect(),
        }
    };
    few.iter().enumerate().map(|(n, few)| line(n, few)).collect()
}

/// How far the event that stands farthest from its minute stands from it.
fn away(line: &Line, events: &[(EventIx, u16)]) -> i32 {
    let at = |event| events.iter().find(|(e, _)| *e == event).map_or(0, |&(_, at)| at);
    let off = |&(event, x): &(EventIx, i32)| (line.axis.x(at(event)) - 12 - x).abs();
    line.events.iter().map(off).max().unwrap_or(0)
}

/// Places for events in their order, near to where each is wanted, none over another.
fn spread(wanted: &[i32], room: Room) -> Vec<i32> {
    let step = room.event + room.gap;
    let mut free = room.left;
    let mut places: Vec<i32> = Vec::new();
    for want in wanted {
        let x = *want.max(&free);
        free = x + step;
        places.push(x);
    }
    let mut end = room.right - room.event;
    for x in places.iter_mut().rev() {
        *x = (*x).min(end);
        end = *x - step;
    }
    places
}
