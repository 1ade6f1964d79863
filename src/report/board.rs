//! The case of a person on a board, as a table: line, worry, dimension, element. What leads on from a thing is drawn beside it,
//! whole, in dots or broken, and the words of each line say the same.

use super::html::Html;
use super::{Report, marks};
use crate::desk::shown::debrief::{BoardDimension, BoardLine, BoardWorry, Case, Thread};

pub(super) fn case(out: &mut Html, of: &Report<'_>, case: &Case) {
    if let Some(words) = &case.empty {
        out.line("<p>", words, "</p>");
    }
    case.carries.iter().for_each(|note| marks::note(out, note));
    out.raw("<div class=\"elements\">\n");
    case.elements.iter().for_each(|of| marks::note(out, &of.note));
    out.raw("</div>\n");
    if !case.dimensions.is_empty() {
        out.raw("<table class=\"board\">\n<thead>\n<tr>\n");
        for head in &case.heads {
            out.line("<th scope=\"col\">", head, "</th>");
        }
        out.raw("</tr>\n</thead>\n");
        case.dimensions.iter().for_each(|one| dimension(out, of, one));
        out.raw("</table>\n");
    }
    for (head, lines) in &case.others {
        out.line("<h3>", head, "</h3>");
        lines.iter().for_each(|one| line(out, of, one));
    }
    for words in case.together.iter().chain(&case.rule) {
        out.line("<p class=\"quiet\">", words, "</p>");
    }
}

/// The rows of a dimension stay on one page where they can.
fn dimension(out: &mut Html, of: &Report<'_>, dimension: &BoardDimension) {
    out.raw("<tbody>\n");
    let rows = dimension.worries.iter().map(|worry| worry.lines.len()).sum();
    for (at, worry) in dimension.worries.iter().enumerate() {
        for (n, one) in worry.lines.iter().enumerate() {
            out.raw("<tr>\n");
            out.raw(cell(one.thread)).raw(">\n");
            line(out, of, one);
            out.raw("</td>\n");
            if n == 0 {
                self::worry(out, worry);
            }
            if at == 0 && n == 0 {
                spanning(out, dimension.thread, rows);
                out.line("<p><b>", &dimension.name, "</b></p>");
                out.line("<p>", &dimension.tally, "</p>");
                marks::note(out, &dimension.rule);
                out.raw("</td>\n<td rowspan=\"").number(count(rows)).raw("\">\n");
                out.line("<p>", &dimension.shows, "</p>");
                out.raw("</td>\n");
            }
            out.raw("</tr>\n");
        }
    }
    out.raw("</tbody>\n");
}

fn worry(out: &mut Html, worry: &BoardWorry) {
    spanning(out, worry.thread, worry.lines.len());
    out.line("<p>", &worry.name, "</p>");
    out.raw("</td>\n");
}

fn spanning(out: &mut Html, thread: Thread, rows: usize) {
    out.raw(cell(thread))
        .raw(" rowspan=\"")
        .number(count(rows))
        .raw("\">\n");
}

fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(1)
}

/// A cell whose right edge is what leads on from it. It lacks its end.
const fn cell(thread: Thread) -> &'static str {
    match thread {
        Thread::Whole => "<td class=\"whole-thread\"",
        Thread::Dotted => "<td class=\"dotted-thread\"",
        Thread::Broken => "<td class=\"broken-thread\"",
    }
}

fn line(out: &mut Html, of: &Report<'_>, line: &BoardLine) {
    out.raw("<blockquote>\n");
    out.run_line("<p", of.told_in, &line.words, "</p>");
    out.raw("</blockquote>\n");
    marks::note(out, &line.state);
    for words in &line.below {
        out.line("<p class=\"quiet\">", words, "</p>");
    }
}
