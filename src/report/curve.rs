//! The line of a talk: trust and distress over its minutes; below them what was said, by the shape of its kind, and what it
//! brought; and the stages and steps of the interview as a band. Trust is whole with round points, distress is broken with
//! square ones, and each row says at its end what it is, so that no colour is needed. Where things stand says the desk; the
//! words that stand for the picture stand in it.

use super::Report;
use super::html::Html;
use crate::desk::shown::debrief::{Along, Course, Glyph, HIGHEST, Line, MOST_GAINED, OnLine, StepAt, WIDTH};
use crate::vocabulary::Stance;

/// Where the field of the picture begins and ends, in a picture that is 640 wide.
const LEFT: i64 = 28;
const RIGHT: i64 = 520;
const TOP: i64 = 38;
const BOTTOM: i64 = 158;
/// Where the marks of what was said stand, and where what it brought stands on.
const SAID: i64 = 178;
const CAME: i64 = 210;
/// The band of the stages, and the first row of the steps.
const BAND: (i64, i64) = (220, 238);
const STEPS: i64 = 254;
/// How far apart rows of steps are, and how wide a step is.
const ROW: i64 = 15;
const STEP: i64 = 48;
/// How wide a letter is, about, in words that have to fit.
const LETTER: i64 = 7;
/// The points of the two lines.
const ROUND: &str = "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0";
const SQUARE: &str = "m-3 -3h6v6h-6z";

/// The picture of a talk with its caption; nothing of a talk that has no line.
pub(super) fn figure(out: &mut Html, of: &Report<'_>, course: &Course) {
    let Some(line) = &course.line else { return };
    let steps = rows(&line.steps);
    let deep = steps.iter().map(|(row, _)| row + 1).max().unwrap_or(0);
    let times = STEPS + i64::from(deep) * ROW + 4;
    out.raw("<figure>\n");
    out.line("<figcaption>", &course.points.unfold.words, "</figcaption>");
    out.raw("<svg class=\"curve\" viewBox=\"0 0 640 ")
        .number(times + 8)
        .raw("\" role=\"img\" aria-label=\"");
    out.text(&line.told.join(" ")).raw("\">\n");
    field(out, of, line, times);
    curve(out, line, |point| point.trust, "trust", ROUND);
    curve(out, line, |point| point.distress, "distress", SQUARE);
    if let Some(last) = line.points.last() {
        let (trust, distress) = apart(up(last.trust), up(last.distress));
        word(out, "<text class=\"trust\"", (RIGHT + 10, trust + 4), &line.names[0]);
        word(
            out,
            "<text class=\"distress\"",
            (RIGHT + 10, distress + 4),
            &line.names[1],
        );
    }
    for (y, words) in [(SAID, &line.rows[0]), (CAME - 5, &line.rows[1])] {
        word(out, "<text", (RIGHT + 10, y + 4), words);
    }
    line.points.iter().for_each(|point| marks(out, point));
    stages(out, line);
    for (row, step) in steps {
        self::step(out, step, STEPS + i64::from(row) * ROW);
    }
    out.raw("</svg>\n</figure>\n");
}

/// What the marks of the pictures mean.
pub(super) fn legend(out: &mut Html, all: &[(Glyph, String)]) {
    out.raw("<ul class=\"legend\">\n");
    for (glyph, words) in all {
        out.raw("<li><svg class=\"key\" viewBox=\"0 0 24 16\" aria-hidden=\"true\">");
        self::glyph(out, *glyph);
        out.raw("</svg>");
        out.line("<span>", words, "</span></li>");
    }
    out.raw("</ul>\n");
}

/// The scale, the days, the times, the pauses, and the moments that are told below.
fn field(out: &mut Html, of: &Report<'_>, line: &Line, times: i64) {
    for value in [0, 3, 6, HIGHEST] {
        let y = up(value);
        out.raw("<path class=\"scale\" d=\"M").number(LEFT).raw(" ").number(y);
        out.raw("H").number(RIGHT).raw("\"/>");
        let at = (LEFT - 10, y + 4);
        word(out, "<text class=\"number\"", at, &of.messages.number(value.into()));
    }
    for day in &line.days {
        upright(out, "<path class=\"day\" d=\"M", x(day.along) - 5, (TOP - 22, BAND.1));
        word(out, "<text class=\"day\"", (x(day.along), TOP - 14), &day.words);
    }
    for &along in &line.pauses {
        for left in [x(along) - 4, x(along) + 1] {
            out.raw("<path class=\"mark\" d=\"M")
                .number(left)
                .raw(" ")
                .number(BOTTOM + 4);
            out.raw("l4 -8\"/>");
        }
    }
    for Along { along, words } in &line.moments {
        upright(out, "<path class=\"moment\" d=\"M", x(*along), (TOP - 4, CAME));
        word(out, "<text class=\"place\"", (x(*along), TOP - 6), words);
    }
    for Along { along, words } in &line.times {
        word(out, "<text class=\"time\"", (x(*along), times), words);
    }
}

fn upright(out: &mut Html, open: &'static str, x: i64, (from, to): (i64, i64)) {
    out.raw(open)
        .number(x)
        .raw(" ")
        .number(from)
        .raw("V")
        .number(to)
        .raw("\"/>\n");
}

/// One of the two lines, with a point for each move.
fn curve(out: &mut Html, line: &Line, value: fn(&OnLine) -> u8, class: &'static str, shape: &'static str) {
    out.raw("<path class=\"line ").raw(class).raw("\" d=\"");
    for (at, point) in line.points.iter().enumerate() {
        out.raw(if at == 0 { "M" } else { "L" })
            .number(x(point.along))
            .raw(" ")
            .number(up(value(point)));
    }
    out.raw("\"/>\n<path class=\"points ").raw(class).raw("\" d=\"");
    for point in &line.points {
        out.raw("M")
            .number(x(point.along))
            .raw(" ")
            .number(up(value(point)))
            .raw(shape);
    }
    out.raw("\"/>\n");
}

/// What was said in a move, and what it brought.
fn marks(out: &mut Html, point: &OnLine) {
    let x = x(point.along);
    if let Some((stance, is_recommended)) = point.said {
        let tone = if is_recommended { "good" } else { "bad" };
        said(out, stance, tone, (x, SAID));
    }
    if point.gained > 0 {
        gained(out, (x, CAME), i64::from(point.gained));
    }
    if point.is_planted {
        planted(out, (x, CAME));
    }
    if point.is_met {
        met(out, (x, CAME - 5));
    }
}

/// A circle, a diamond, a triangle or a cross: told apart without any colour.
fn said(out: &mut Html, stance: Stance, tone: &'static str, (x, y): (i64, i64)) {
    let (class, shape) = match stance {
        Stance::Invites => ("said full ", "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0"),
        Stance::Tells => ("said full ", "m0 -6l6 6l-6 6l-6 -6z"),
        Stance::PutsIn => ("said ", "m0 -6l6 11h-12z"),
        Stance::Presses => ("said ", "m-5 -5l10 10m0 -10l-10 10"),
    };
    out.raw("<path class=\"").raw(class).raw(tone).raw("\" d=\"M");
    out.number(x).raw(" ").number(y).raw(shape).raw("\"/>\n");
}

/// A bar: the higher, the more was told.
fn gained(out: &mut Html, (x, y): (i64, i64), gained: i64) {
    let high = gained.min(MOST_GAINED.into()) * 6;
    out.raw("<path class=\"gained\" d=\"M").number(x - 3).raw(" ").number(y);
    out.raw("h6v-").number(high).raw("h-6z\"/>\n");
}

/// An empty square: words that are not theirs.
fn planted(out: &mut Html, (x, y): (i64, i64)) {
    out.raw("<path class=\"said bad\" d=\"M")
        .number(x - 5)
        .raw(" ")
        .number(y);
    out.raw("h10v-10h-10z\"/>\n");
}

/// A ring in a ring.
fn met(out: &mut Html, (x, y): (i64, i64)) {
    out.raw("<path class=\"said good\" d=\"M").number(x).raw(" ").number(y);
    out.raw("m-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0m4 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0\"/>\n");
}

fn stages(out: &mut Html, line: &Line) {
    for stage in &line.stages {
        let (from, to) = (x(stage.from), x(stage.to));
        out.raw("<path class=\"stage\" d=\"M")
            .number(from)
            .raw(" ")
            .number(BAND.0);
        out.raw("H")
            .number(to)
            .raw("V")
            .number(BAND.1)
            .raw("H")
            .number(from)
            .raw("z\"/>\n");
        let needs = i64::try_from(stage.words.chars().count())
            .unwrap_or(i64::MAX)
            .saturating_mul(LETTER);
        if needs <= to - from {
            word(
                out,
                "<text class=\"time\"",
                (i64::midpoint(from, to), BAND.1 - 5),
                &stage.words,
            );
        }
    }
}

/// The steps with the row in which each stands, so that none lies on another.
fn rows(steps: &[StepAt]) -> Vec<(u8, &StepAt)> {
    let mut ends: Vec<i64> = Vec::new();
    let mut sorted: Vec<&StepAt> = steps.iter().collect();
    sorted.sort_by_key(|step| step.along);
    let mut all = Vec::new();
    for step in sorted {
        let at = x(step.along);
        let free = ends.iter().position(|&end| end <= at).unwrap_or(ends.len());
        if free == ends.len() {
            ends.push(0);
        }
        ends[free] = at + STEP;
        all.push((u8::try_from(free).unwrap_or(u8::MAX), step));
    }
    all
}

fn step(out: &mut Html, step: &StepAt, y: i64) {
    let x = x(step.along);
    tick(out, step.is_late, (x, y - 4));
    word(out, "<text class=\"step\"", (x + 6, y), &step.code);
}

/// A small square: full where a step was done, empty where it was late.
fn tick(out: &mut Html, is_late: bool, (x, y): (i64, i64)) {
    let open = if is_late {
        "<path class=\"late\" d=\"M"
    } else {
        "<path class=\"gained\" d=\"M"
    };
    out.raw(open).number(x - 3).raw(" ").number(y - 3).raw("h6v6h-6z\"/>\n");
}

fn glyph(out: &mut Html, glyph: Glyph) {
    match glyph {
        Glyph::Trust => {
            out.raw("<path class=\"line trust\" d=\"M1 8H23\"/><path class=\"points trust\" d=\"M12 8")
                .raw(ROUND)
                .raw("\"/>");
        }
        Glyph::Distress => {
            out.raw("<path class=\"line distress\" d=\"M1 8H23\"/><path class=\"points distress\" d=\"M12 8")
                .raw(SQUARE)
                .raw("\"/>");
        }
        Glyph::Said(stance @ (Stance::Invites | Stance::Tells)) => said(out, stance, "good", (12, 8)),
        Glyph::Said(stance) => said(out, stance, "bad", (12, 8)),
        Glyph::Gained => [1, 2, 3]
            .into_iter()
            .for_each(|high| gained(out, (high * 8 - 4, 16), high * 5 / 6 + 1)),
        Glyph::Planted => planted(out, (12, 13)),
        Glyph::Met => met(out, (12, 8)),
        Glyph::Step => tick(out, false, (12, 8)),
        Glyph::Late => tick(out, true, (12, 8)),
        Glyph::Pause => {
            out.raw("<path class=\"mark\" d=\"M8 12l4 -8M13 12l4 -8\"/>");
        }
        Glyph::Moment => {
            out.raw("<path class=\"moment\" d=\"M12 0V16\"/>");
        }
    }
}

/// Words at a place of the picture. `open` lacks its end.
fn word(out: &mut Html, open: &'static str, (x, y): (i64, i64), words: &str) {
    out.raw(open).raw(" x=\"").number(x).raw("\" y=\"").number(y).raw("\">");
    out.text(words).raw("</text>\n");
}

/// Where something stands that is so far along.
fn x(along: u16) -> i64 {
    LEFT + (RIGHT - LEFT) * i64::from(along) / i64::from(WIDTH)
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
