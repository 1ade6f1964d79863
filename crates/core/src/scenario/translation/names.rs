//! The name of the message that translates a line, and back: by what the line is found again stands in the name itself, so
//! that no tool of translators can lose it and nobody writes one.
//!
//! `tonight/begin/ask-open/2#0c3f…` is `tonight_begin_ask-open_2_0c3f…`: a low line for each `/`, then the number under the
//! heading, then the print of the words. Anything else that Fluent cannot name is two low lines, its number, and one more.

use crate::scenario::draft::LineId;
use std::fmt::Write;

/// Begins the name of a message whose heading does not begin with a small letter, which Fluent would not read.
const AHEAD: char = 'X';

/// The name of the message that translates a line.
#[must_use]
pub fn message_id(line: &LineId) -> String {
    let heading = line.heading.as_str();
    let mut id = String::with_capacity(heading.len() + 24);
    if !heading.starts_with(|c: char| c.is_ascii_lowercase()) {
        id.push(AHEAD);
    }
    let mut last = None;
    let mut rest = heading.chars().peekable();
    while let Some(c) = rest.next() {
        let is_between = last.is_some_and(is_plain) && rest.peek().copied().is_some_and(is_plain);
        if is_plain(c) {
            id.push(c);
        } else if c == '/' && is_between {
            id.push('_');
        } else {
            // Writing to a string cannot fail.
            let _ = write!(id, "__{:x}_", u32::from(c));
        }
        last = Some(c);
    }
    let _ = write!(id, "_{}_{:016x}", line.nth, line.print);
    id
}

/// The line that a message of this name translates; nothing when no line has that name.
#[must_use]
pub fn line_of(id: &str) -> Option<LineId> {
    let (place, print) = id.rsplit_once('_')?;
    let (heading, nth) = place.rsplit_once('_')?;
    let line = LineId::read(&format!("{}/{nth}#{print}", heading_of(heading)?))?;
    // One line has one name: `_02_` would be another for `_2_`.
    (message_id(&line) == id).then_some(line)
}

fn heading_of(written: &str) -> Option<String> {
    let mut heading = String::with_capacity(written.len());
    let mut rest = written.strip_prefix(AHEAD).unwrap_or(written);
    while let Some(c) = rest.chars().next() {
        if let Some(number) = rest.strip_prefix("__") {
            let (number, behind) = number.split_once('_')?;
            heading.push(char::from_u32(u32::from_str_radix(number, 16).ok()?)?);
            rest = behind;
        } else {
            heading.push(if c == '_' { '/' } else { c });
            rest = rest.get(c.len_utf8()..)?;
        }
    }
    Some(heading)
}

/// What can stand in the name of a message as it is, and is no sign of ours.
const fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

#[cfg(test)]
mod tests {
    use super::{line_of, message_id};
    use crate::scenario::draft::LineId;
    use proptest::prelude::*;

    fn line(heading: &str) -> LineId {
        LineId {
            heading: heading.to_owned(),
            nth: 2,
            print: 0xab,
        }
    }

    #[test]
    fn names_are_told_apart_that_differ_by_a_sign_only() {
        for (heading, id) in [
            ("cook/papers/whole-held", "cook_papers_whole-held_2_00000000000000ab"),
            ("content_note", "content__5f_note_2_00000000000000ab"),
            ("content/note", "content_note_2_00000000000000ab"),
            (
                "places/yard/bench.1/label",
                "places_yard_bench__2e_1_label_2_00000000000000ab",
            ),
            ("languages/Old Common", "languages_Old__20_Common_2_00000000000000ab"),
            ("ភាសា", "X__1797___17b6___179f___17b6__2_00000000000000ab"),
            ("", "X_2_00000000000000ab"),
        ] {
            assert_eq!(message_id(&line(heading)), id);
            assert_eq!(line_of(id), Some(line(heading)));
        }
        for none in [
            "title",
            "a_1_b",
            "a_0x1_00000000000000ab",
            "a_02_00000000000000ab",
            "a__zz__1_00000000000000ab",
            "_",
            "",
        ] {
            assert_eq!(line_of(none), None, "{none}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

        /// If this fails, two lines have one translation, or an extracted file does not find its lines again.
        #[test]
        fn a_name_gives_its_line_back(heading in "[a-cX/_.0-9 ក-]{0,12}", nth in any::<u16>(), print in any::<u64>()) {
            let line = LineId { heading, nth, print };
            let id = message_id(&line);
            let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
            let sound = id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
            prop_assert!(begins && sound, "{} cannot be the name of a message", id);
            prop_assert_eq!(line_of(&id), Some(line));
        }

        /// If this fails, a name that somebody made up stops the program.
        #[test]
        fn any_name_is_read_or_refused(id in "[a-cX_0-9f-]{0,40}") {
            if let Some(line) = line_of(&id) {
                prop_assert_eq!(message_id(&line), id);
            }
        }
    }
}
