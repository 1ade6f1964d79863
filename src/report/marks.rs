//! Notes and how they are marked: by a shape and by words, so that the page says the same in grey.

use super::html::Html;
use crate::desk::shown::{Note, Tone};
use crate::locale::{Key, key};

/// A note as a paragraph, with the shape of what it is about.
pub(super) fn note(out: &mut Html, note: &Note) {
    out.raw(opening(note.tone)).raw(shape(note.tone));
    out.line("<span>", &note.words, "</span></p>");
}

/// A note with its meaning in words in front of it, for lists in which good and bad stand side by side.
pub(super) fn worded(out: &mut Html, note: &Note, meaning: &str) {
    out.raw(opening(note.tone)).raw(shape(note.tone));
    out.words("<span><b>", meaning, "</b> ");
    out.line("", &note.words, "</span></p>");
}

/// What a tone means of something that was done.
pub(super) const fn meaning(tone: Tone) -> Option<Key> {
    match tone {
        Tone::Good => Some(key!("debrief-page-good")),
        Tone::Warn => Some(key!("debrief-page-partly")),
        Tone::Bad => Some(key!("debrief-page-bad")),
        Tone::Plain | Tone::Accent => None,
    }
}

const fn opening(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain | Tone::Accent => "<p class=\"note\">",
        Tone::Good => "<p class=\"note good\">",
        Tone::Warn => "<p class=\"note warn\">",
        Tone::Bad => "<p class=\"note bad\">",
    }
}

/// A circle with a tick, a triangle, a filled square with a cross: told apart in any colour and at any size. Pictures are
/// printed where a browser leaves grounds out, and need no font.
const fn shape(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain | Tone::Accent => {
            "<svg class=\"shape\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><circle cx=\"8\" cy=\"8\" r=\"2.5\" \
             fill=\"currentColor\"/></svg>"
        }
        Tone::Good => {
            "<svg class=\"shape\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" fill=\"none\" stroke=\"currentColor\" \
             stroke-width=\"1.6\"><circle cx=\"8\" cy=\"8\" r=\"7\"/><path d=\"M4.5 8.3l2.4 2.4 4.6-5.2\"/></svg>"
        }
        Tone::Warn => {
            "<svg class=\"shape\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" fill=\"none\" stroke=\"currentColor\" \
             stroke-width=\"1.6\"><path d=\"M8 1.5l7 13H1z\"/><path d=\"M8 6v4.2M8 11.4v1.6\"/></svg>"
        }
        Tone::Bad => {
            "<svg class=\"shape\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path fill=\"currentColor\" \
             d=\"M1 1h14v14H1z\"/><path stroke=\"#fff\" stroke-width=\"2\" d=\"M4.5 4.5l7 7M11.5 4.5l-7 7\"/></svg>"
        }
    }
}
