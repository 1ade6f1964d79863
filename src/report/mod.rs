//! The debrief of a run as one page of HTML: to read in a browser, to print, to put into a folder. It needs no network, no
//! script and no font of its own.
//!
//! It is a face like the others: it lays out what the desk shows, and no rule of practice and no marking lives here. What a
//! screen opens by a press is folded here by `<details>`, and printed open.

mod acts;
mod behind;
mod board;
mod cards;
mod curve;
mod html;
mod marks;

use crate::desk::shown::Note;
use crate::desk::shown::debrief::Debrief;
use crate::locale::{Messages, key};
pub use cards::{Sheet, is_sheet, sheet};

use html::Html;

/// How the page looks, on a screen and on paper.
const STYLE: &str = include_str!("page.css");

/// What a page says of itself, by which this program knows that it wrote it.
const GENERATOR: &str = "<meta name=\"generator\" content=\"Reasonable Grounds, grounds report\">";

/// Everything that stands on the page.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The debrief, with everything in it opened.
    pub debrief: &'a Debrief,
    /// The words of the interface, in the language that is read.
    pub messages: &'a Messages,
    /// The language in which the run is told, where it is another one.
    pub told_in: Option<&'a str>,
    /// Which run it was.
    pub of: &'a str,
    /// What has to be said before all else: that the record was cut off, that a translation is a draft.
    pub notes: &'a [Note],
}

/// The page of a run, and how many words of it stand open on a screen. The same run gives the same bytes.
#[must_use]
pub fn page(of: &Report<'_>) -> (String, usize) {
    let mut html = Html::default();
    let (debrief, out) = (of.debrief, &mut html);
    let title = format!("{} · {}", debrief.title, debrief.heading);
    begin(out, of.messages, GENERATOR, &title);
    out.line("<h1>", &debrief.heading, "</h1>");
    out.run_line("<p class=\"title\"", of.told_in, &debrief.title, "</p>");
    out.line("<p class=\"quiet\">", of.of, "</p>");
    of.notes.iter().for_each(|note| marks::note(out, note));
    out.raw("</header>\n<main>\n");
    acts::acts(out, of);
    behind::behind(out, of);
    end(out, of.messages);
    html.finish()
}

/// How every page begins, up to what stands at its head.
fn begin(out: &mut Html, messages: &Messages, generator: &'static str, title: &str) {
    out.raw("<!doctype html>\n<html lang=\"")
        .text(messages.language())
        .raw("\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw(generator)
        // A browser that is asked for anything from outside by what stands here does not fetch it.
        .raw("\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    out.line("<title>", title, "</title>");
    out.raw("<style>\n")
        .raw(STYLE)
        .raw("</style>\n</head>\n<body>\n<header>\n");
}

/// How every page ends, behind what stands in it.
fn end(out: &mut Html, messages: &Messages) {
    out.raw("</main>\n<footer>\n");
    out.line("<p>", &messages.get(key!("program-name")), "</p>");
    out.raw("</footer>\n</body>\n</html>\n");
}

/// Whether a file begins like a page that was written here, or is empty: then it is replaced without asking.
#[must_use]
pub fn is_ours(beginning: &str) -> bool {
    beginning.trim().is_empty() || beginning.contains(GENERATOR)
}
