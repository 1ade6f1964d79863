//! The three acts: each person, the talks with their line, one thing for next week. What stands open on a screen stands open
//! here; the rest is folded behind it.
//!
//! What is folded stands *after* its `<details>`, not in it, and the style hides it on a screen while they are closed. Few
//! browsers print what lies in closed details, and none needs to know more for this than whether they are open. A second
//! copy for paper would make every page twice as long, and be read out twice.

use super::html::Html;
use super::{Report, curve, marks};
use crate::desk::shown::debrief::{Act, Part, Piece};

/// The act of the talks, where there is one: the second of three.
pub(super) fn talks<'a>(of: &Report<'a>) -> Option<&'a Act> {
    match &*of.debrief.acts {
        [_, talks, _] => Some(talks),
        _ => None,
    }
}

pub(super) fn acts(out: &mut Html, of: &Report<'_>) {
    for (at, act) in of.debrief.acts.iter().enumerate() {
        let is_talks = talks(of).is_some_and(|talks| std::ptr::eq(talks, act));
        out.raw("<section class=\"act\">\n");
        out.line("<h2>", &act.heading, "</h2>");
        if is_talks {
            out.raw("<div class=\"curves\">\n");
            of.debrief
                .courses
                .iter()
                .for_each(|course| curve::figure(out, of, course));
            out.raw("</div>\n");
            legend(out, of);
        }
        for (number, part) in act.parts.iter().enumerate() {
            let number = is_talks.then(|| of.messages.number(i64::try_from(number + 1).unwrap_or(0)));
            self::part(out, of, part, number.as_deref());
        }
        // After the people, never before them.
        if at == 0 {
            marks::note(out, &of.debrief.band);
            out.line("<p>", &of.debrief.means, "</p>");
            of.debrief.cautions.iter().for_each(|note| marks::note(out, note));
        }
        out.raw("</section>\n");
    }
}

/// How the lines are read, folded under them.
pub(super) fn legend(out: &mut Html, of: &Report<'_>) {
    let Some(legend) = &of.debrief.legend else { return };
    if let Some(all) = &legend.inside {
        out.line("<details><summary>", &legend.unfold.words, "</summary></details>");
        out.folded(|out| curve::legend(out, all));
    }
}

fn part(out: &mut Html, of: &Report<'_>, part: &Part, number: Option<&str>) {
    out.raw("<article>\n");
    if let Some(name) = &part.name {
        out.raw("<h3>");
        if let Some(number) = number {
            out.line("<span class=\"place\">", number, "</span>");
        }
        out.line("", name, "</h3>");
    }
    let (open, folded): (Vec<&Piece>, Vec<&Piece>) = part.pieces.iter().partition(|piece| piece.is_open);
    open.into_iter().for_each(|one| piece(out, of, one));
    if let Some(more) = part.more.as_ref().filter(|_| !folded.is_empty()) {
        out.line("<details><summary>", &more.words, "</summary></details>");
        out.folded(|out| folded.into_iter().for_each(|one| piece(out, of, one)));
    }
    out.raw("</article>\n");
}

fn piece(out: &mut Html, of: &Report<'_>, piece: &Piece) {
    if let Some(label) = &piece.label {
        out.line("<p class=\"label\">", label, "</p>");
    }
    if piece.is_quoted {
        out.raw("<blockquote>\n");
        for words in &piece.words {
            out.run_line("<p", of.told_in, words, "</p>");
        }
        out.raw("</blockquote>\n");
    } else {
        piece.words.iter().for_each(|words| out.line("<p>", words, "</p>"));
    }
}
