//! A sheet of cards for a drill without the program: each question on a card, and the answers on pages of their own.

use super::html::Html;
use super::{begin, end, marks};
use crate::desk::shown::Note;
use crate::drill::{Item, Speaks};
use crate::locale::{Messages, key, said};

/// What a sheet says of itself, by which this program knows that it wrote it.
const GENERATOR: &str = "<meta name=\"generator\" content=\"Reasonable Grounds, grounds drills\">";

/// Everything that stands on a sheet.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// The title of the scenario.
    pub title: &'a str,
    /// By which number the same sheet is made again.
    pub draw: u64,
    /// The questions.
    pub items: &'a [(usize, Item)],
    /// Their words.
    pub speaks: &'a Speaks<'a>,
    /// The words of the interface.
    pub messages: &'a Messages,
    /// What has to be said before all else: that a translation is a draft.
    pub notes: &'a [Note],
}

/// The sheet as a page. The same questions give the same bytes.
#[must_use]
pub fn sheet(of: &Sheet<'_>) -> String {
    let mut html = Html::default();
    let (m, out) = (of.messages, &mut html);
    let heading = m.get(key!("drill-cards-title"));
    begin(out, m, GENERATOR, &format!("{} · {heading}", of.title));
    out.line("<h1>", &heading, "</h1>");
    out.line("<p class=\"title\" dir=\"auto\">", of.title, "</p>");
    let draw = of.draw.to_string();
    out.line(
        "<p class=\"quiet\">",
        &m.say(&said!("drill-cards-draw", draw = draw)),
        "</p>",
    );
    of.notes.iter().for_each(|note| marks::note(out, note));
    out.line("<p>", &m.get(key!("drill-cards-how")), "</p>");
    out.raw("</header>\n<main>\n<div class=\"cards\">\n");
    for (number, (_, item)) in (1_i64..).zip(of.items) {
        card(out, of, number, item);
    }
    out.raw("</div>\n<section class=\"answers\">\n");
    out.line("<h2>", &m.get(key!("drill-cards-answers")), "</h2>");
    for (number, (_, item)) in (1_i64..).zip(of.items) {
        out.raw("<p><span class=\"place\">")
            .text(&m.number(number))
            .raw("</span> ");
        out.line("<span dir=\"auto\">", &of.speaks.answer(item), "</span></p>");
    }
    out.raw("</section>\n");
    end(out, m);
    html.finish().0
}

fn card(out: &mut Html, of: &Sheet<'_>, number: i64, item: &Item) {
    let m = of.messages;
    out.raw("<article class=\"card\">\n<p class=\"quiet\"><span class=\"place\">")
        .text(&m.number(number))
        .raw("</span> ");
    out.line("", &m.get(item.drill.key()), "</p>");
    for words in of.speaks.shown(item) {
        out.line("<p dir=\"auto\">", &words, "</p>");
    }
    out.line("<h3>", &of.speaks.question(item), "</h3>");
    for (place, words) in (1_i64..).zip(of.speaks.choices(item)) {
        out.raw("<p class=\"choice\" dir=\"auto\"><b>")
            .text(&m.number(place))
            .raw("</b> ");
        out.line("", &words, "</p>");
    }
    out.raw("</article>\n");
}

/// Whether a file begins like a sheet that was written here, or is empty: then it is replaced without asking.
#[must_use]
pub fn is_sheet(beginning: &str) -> bool {
    beginning.trim().is_empty() || beginning.contains(GENERATOR)
}
