//! A translation as gettext PO, for Poedit, Weblate and their like.
//!
//! `msgctxt` is the name of the message, `msgid` the text and `msgstr` its translation, both as Fluent patterns. `#.` tells
//! what helps, and keeps what is ours: `source:` and `state:`. `fuzzy` means one thing, that the text has changed since;
//! that a translation is a draft stands in the header (`X-State`), because tools take a fuzzy translation for none.
//!
//! The reader is our own. The libraries that were looked at stop at the first fault, and one of them does not come back from
//! a line that holds a single quotation mark.

mod escape;
pub(super) mod read;
mod write;

pub use write::write;

/// How our own fields begin where tools keep notes alone: in texts that nothing asks for any more.
const OURS: [&str; 3] = ["source: ", "state: ", "note: "];
/// The field of the header that says whether somebody has read the translation.
const STATE: &str = "X-State";
/// Who translated. Programs write the name of whoever saved the file there, which is what is meant.
const TRANSLATOR: &str = "Last-Translator";
