//! The line of a talk: trust and distress after each of its moves. Trust is whole with round points, distress is broken with
//! square ones, and each says at its end what it is, so that no colour is needed. Every number stands in the table of the
//! talk, and the ends in the words that stand for the picture.

use super::html::Html;
use super::{Report, acts};
use crate::desk::shown::debrief::{Course, CoursePoint};
use crate::locale::{key, said};

/// The highest value of either.
const HIGHEST: u8 = 9;
/// Where the field of the picture begins and ends, in a picture of 640 by 190.
const LEFT: i64 = 28;
const RIGHT: i64 = 520;
const TOP: i64 = 26;
const BOTTOM: i64 = 160;
/// So many times are written below it at most.
const TIMES: usize = 5;

/// The picture of a talk with its caption; nothing of a talk with fewer than two moves.
pub(super) fn figure(out: &mut Html, of: &Report<'_>, course: &Course) {
    let points = course.points.inside.as_deref().unwrap_or_default();
    let (Some(first), Some(last)) = (points.first(), points.get(1..).and_then(<[_]>::last)) else {
        return;
    };
    let m = of.messages;
    out.raw("<figure>\n");
    out.line("<figcaption>", &course.points.unfold.words, "</figcaption>");
    out.raw("<svg class=\"curve\" viewBox=\"0 0 640 190\" role=\"img\" aria-label=\"");
    let says = said!(
        "debrief-page-curve",
        trust_first = first.trust,
        trust_last = last.trust,
        distress_first = first.distress,
        distress_last = last.distress,
    );
    out.text(&m.say(&says)).raw("\">\n");
    field(out, of, points);
    moments(out, of, points);
    line(out, points, |point| point.trust, "trust");
    line(out, points, |point| point.distress, "distress");
    let (trust, distress) = (m.get(key!("debrief-page-trust")), m.get(key!("debrief-page-distress")));
    let apart = apart(up(last.trust), up(last.distress));
    word(out, "<text class=\"trust\"", (RIGHT + 10, apart.0 + 4), &trust);
    word(out, "<text class=\"distress\"", (RIGHT + 10, apart.1 + 4), &distress);
    out.raw("</svg>\n</figure>\n");
}

/// The scale, and the times of some moves.
fn field(out: &mut Html, of: &Report<'_>, points: &[CoursePoint]) {
    for value in [0, 3, 6, HIGHEST] {
        let y = up(value);
        out.raw("<path class=\"scale\" d=\"M")
            .number(LEFT)
            .raw(" ")
            .number(y)
            .raw("H")
            .number(RIGHT)
            .raw("\"/>");
        word(
            out,
            "<text class=\"number\"",
            (LEFT - 10, y + 4),
            &of.messages.number(value.into()),
        );
    }
    let last = points.len() - 1;
    let steps = last.min(TIMES - 1);
    for step in 0..=steps {
        let at = step * last / steps;
        let Some(point) = points.get(at) else { continue };
        word(
            out,
            "<text class=\"time\"",
            (along(at, points), BOTTOM + 20),
            &point.time,
        );
    }
}

/// The moments that are told below, each by its number where it happened.
fn moments(out: &mut Html, of: &Report<'_>, points: &[CoursePoint]) {
    let parts = acts::talks(of).map(|act| &*act.parts).unwrap_or_default();
    for (number, part) in (1..).zip(parts) {
        let wish = part.again.as_ref().map(|again| &again.wish);
        let at = points.iter().position(|point| Some(&point.again.wish) == wish);
        let Some(x) = at.map(|at| along(at, points)) else {
            continue;
        };
        out.raw("<path class=\"moment\" d=\"M")
            .number(x)
            .raw(" ")
            .number(TOP - 4)
            .raw("V")
            .number(BOTTOM)
            .raw("\"/>");
        word(out, "<text class=\"place\"", (x, TOP - 10), &of.messages.number(number));
    }
}

/// One of the two lines, with a point for each move.
fn line(out: &mut Html, points: &[CoursePoint], value: fn(&CoursePoint) -> u8, class: &'static str) {
    out.raw("<path class=\"line ").raw(class).raw("\" d=\"");
    for (at, point) in points.iter().enumerate() {
        out.raw(if at == 0 { "M" } else { "L" })
            .number(along(at, points))
            .raw(" ")
            .number(up(value(point)));
    }
    out.raw("\"/>\n<path class=\"points ").raw(class).raw("\" d=\"");
    for (at, point) in points.iter().enumerate() {
        let (x, y) = (along(at, points), up(value(point)));
        // A line without length is a dot, round or square as its ends are.
        out.raw("M").number(x).raw(" ").number(y).raw("h0");
    }
    out.raw("\"/>\n");
}

/// Words at a place of the picture. `open` lacks its end.
fn word(out: &mut Html, open: &'static str, (x, y): (i64, i64), words: &str) {
    out.raw(open)
        .raw(" x=\"")
        .number(x)
        .raw("\" y=\"")
        .number(y)
        .raw("\">")
        .text(words)
        .raw("</text>\n");
}

/// How far along a move stands.
fn along(at: usize, points: &[CoursePoint]) -> i64 {
    let last = i64::try_from(points.len().saturating_sub(1).max(1)).unwrap_or(1);
    LEFT + (RIGHT - LEFT) * i64::try_from(at).unwrap_or(0) / last
}

/// How far down a value stands.
fn up(value: u8) -> i64 {
    BOTTOM - (BOTTOM - TOP) * i64::from(value.min(HIGHEST)) / i64::from(HIGHEST)
}

/// Two places for words, one above the other where they would lie on each other.
const fn apart(one: i64, other: i64) -> (i64, i64) {
    let gap = 9 - (one - other).abs() / 2;
    if gap <= 0 {
        (one, other)
    } else if one <= other {
        (one - gap, other + gap)
    } else {
        (one + gap, other - gap)
    }
}
