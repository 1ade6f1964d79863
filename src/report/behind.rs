//! What lies behind the three acts: every move of each talk, the competencies with every mark, what it rests on, and the run
//! as a walkthrough. All of it is folded on a screen.

use super::html::Html;
use super::{Report, acts, board, curve, marks};
use crate::desk::shown::cards::PassageLine;
use crate::desk::shown::debrief::{Bar, Course, CoursePoint};
use crate::desk::shown::{Note, Offer, Tone};
use crate::locale::{key, said};

pub(super) fn behind(out: &mut Html, of: &Report<'_>) {
    for course in &of.debrief.courses {
        folded(out, &course.points.unfold, |out| moves(out, of, course));
    }
    for board in &of.debrief.boards {
        if let Some(case) = &board.case.inside {
            folded(out, &board.case.unfold, |out| board::case(out, of, case));
        }
    }
    if let Some(bars) = &of.debrief.scores.bars.inside {
        folded(out, &of.debrief.scores.bars.unfold, |out| {
            bars.iter().for_each(|one| bar(out, of, one));
        });
    }
    if let Some(sources) = &of.debrief.sources.inside {
        folded(out, &of.debrief.sources.unfold, |out| rests(out, &sources.lines));
    }
    if let Some(text) = &of.debrief.walkthrough.inside {
        // It is copied from the screen into a file of its own; on paper it would be pages that nobody reads.
        out.raw("<section class=\"behind screen\">\n");
        inside(out, &of.debrief.walkthrough.unfold, |out| {
            out.run_line("<pre><code", of.told_in, text, "</code></pre>");
        });
    }
}

/// A part that is folded on a screen, under the words that open it.
fn folded(out: &mut Html, unfold: &Offer, inner: impl FnOnce(&mut Html)) {
    out.raw("<section class=\"behind\">\n");
    inside(out, unfold, inner);
}

fn inside(out: &mut Html, unfold: &Offer, inner: impl FnOnce(&mut Html)) {
    out.line("<details><summary><h2>", &unfold.words, "</h2></summary></details>");
    out.folded(inner);
    out.raw("</section>\n");
}

/// Every move of a talk.
fn moves(out: &mut Html, of: &Report<'_>, course: &Course) {
    // Where no act tells of the talks, the line stands here.
    if acts::talks(of).is_none() {
        curve::figure(out, of, course);
        acts::legend(out, of);
    }
    let Some(moves) = &course.points.inside else { return };
    if !moves.steps.is_empty() {
        out.line("<h3>", &moves.heading, "</h3>");
        moves.steps.iter().for_each(|note| match marks::meaning(note.tone) {
            Some(meaning) => marks::worded(out, note, &of.messages.get(meaning)),
            None => marks::note(out, note),
        });
    }
    let m = of.messages;
    out.raw("<table>\n");
    out.line("<caption>", &course.points.unfold.words, "</caption>");
    out.raw("<thead>\n<tr>\n");
    for name in [
        key!("debrief-page-time"),
        key!("debrief-page-said"),
        key!("debrief-page-came"),
        key!("debrief-page-trust"),
        key!("debrief-page-distress"),
    ] {
        out.line("<th scope=\"col\">", &m.get(name), "</th>");
    }
    out.raw("</tr>\n</thead>\n<tbody>\n");
    for point in &moves.points {
        row(out, of, point);
    }
    out.raw("</tbody>\n</table>\n");
}

fn row(out: &mut Html, of: &Report<'_>, point: &CoursePoint) {
    out.raw("<tr>\n");
    out.line("<th scope=\"row\">", &point.time, "</th>");
    out.run_line("<td><p", of.told_in, &point.words, "</p></td>");
    out.raw("<td>\n");
    let mut notes = point.notes.iter();
    // The first says of what kind it was, where something was said.
    if let Some((is_recommended, kind)) = point.is_recommended.and_then(|is| Some((is, notes.next()?))) {
        let (tone, word) = if is_recommended {
            (Tone::Good, key!("debrief-page-recommended"))
        } else {
            (Tone::Warn, key!("debrief-page-not-recommended"))
        };
        let words = of
            .messages
            .say(&said!("log-said", who = kind, words = of.messages.get(word)));
        marks::note(out, &Note::new(tone, words));
    }
    notes.for_each(|note| out.line("<p>", note, "</p>"));
    out.raw("</td>\n");
    for value in [point.trust, point.distress] {
        out.line("<td class=\"number\">", &of.messages.number(value.into()), "</td>");
    }
    out.raw("</tr>\n");
}

/// A competency with its marks, and what they rest on.
fn bar(out: &mut Html, of: &Report<'_>, bar: &Bar) {
    out.raw("<section class=\"skill\">\n");
    out.line("<h3>", &bar.name, "</h3>");
    out.line("<p class=\"quiet\">", &bar.means, "</p>");
    out.line("<p><b>", &bar.words, "</b></p>");
    if let Some(score) = bar.score {
        // A picture, because browsers print no grounds; the number stands above it.
        out.raw("<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
            .raw("<path class=\"whole\" d=\"M0 0H100V4H0Z\"/><path d=\"M0 0H")
            .number(score)
            .raw("V4H0Z\"/></svg>\n");
    }
    for mark in &bar.marks {
        match marks::meaning(mark.note.tone) {
            Some(meaning) => marks::worded(out, &mark.note, &of.messages.get(meaning)),
            None => marks::note(out, &mark.note),
        }
        if let Some(line) = &mark.line {
            out.raw("<blockquote>\n");
            out.run_line("<p", of.told_in, line, "</p>");
            out.raw("</blockquote>\n");
        }
    }
    if !bar.rests_on.is_empty() {
        rests(out, &bar.rests_on);
    }
    out.raw("</section>\n");
}

/// What it rests on, a line each.
fn rests(out: &mut Html, lines: &[PassageLine]) {
    out.raw("<ul class=\"rests\">\n");
    for line in lines {
        out.line("<li>", &line.words, "");
        below(out, line.below.as_deref());
        out.raw("</li>\n");
    }
    out.raw("</ul>\n");
}

fn below(out: &mut Html, words: Option<&str>) {
    if let Some(words) = words {
        out.line("<p class=\"quiet\">", words, "</p>");
    }
}
