//! Rules of the words themselves: can they be read, do they fit. One rule in each file, named after its fault.

pub(super) mod duplicate_text;
pub(super) mod invisible_character;
pub(super) mod long_label;
pub(super) mod long_sentence;
pub(super) mod misplaced_break;
pub(super) mod missing_full_stop;
pub(super) mod missing_glyph;
pub(super) mod mixed_quotes;
pub(super) mod mixed_script;
pub(super) mod pronoun_case;
pub(super) mod reading;
pub(super) mod reading_age_too_high;
pub(super) mod stray_space;
pub(super) mod text_near_limit;
pub(super) mod unbreakable_run;

use super::Subject;
use super::passages::Passage;
use crate::diagnostic::Diagnostic;

impl Subject<'_> {
    /// A fault at a part of a text; at all of it, where the part is empty or the file writes it otherwise.
    pub(super) fn in_passage(&self, fault: Diagnostic, passage: &Passage<'_>, part: &str, label: &str) -> Diagnostic {
        match passage.span_of(self.draft, part) {
            Some(span) => fault.at(span, label),
            None => fault,
        }
    }
}
