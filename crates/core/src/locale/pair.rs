//! A text in two languages at once, for a trainer and an interpreter who look at the same screen.
//!
//! A pair is one string: the text in the language that was chosen, [`SEPARATOR`], and the same text in the language
//! beside it. Whoever only hands words on needs to know nothing of it; whoever puts words into words ([`zip`]) or lays
//! them out ([`split`]) keeps the halves apart. The separator is a control character, which no file may contain.

use std::borrow::Cow;

/// Stands between the two halves of a pair.
pub const SEPARATOR: char = '\u{1f}';

/// The text, and the same text in the language beside it, when there is one.
#[must_use]
pub fn split(text: &str) -> (&str, Option<&str>) {
    match text.split_once(SEPARATOR) {
        Some((main, beside)) => (main, Some(beside)),
        None => (text, None),
    }
}

/// The half in the chosen language.
#[must_use]
pub fn main(text: &str) -> &str {
    split(text).0
}

/// The half in the language beside it; a text in one language is the same in both.
#[must_use]
pub fn beside(text: &str) -> &str {
    let (main, beside) = split(text);
    beside.unwrap_or(main)
}

/// Both halves as one text; a text that reads the same in both languages stands once.
#[must_use]
pub fn join(main: String, beside: &str) -> String {
    if main == beside {
        return main;
    }
    format!("{main}{SEPARATOR}{beside}")
}

/// Makes one text of several, each half of its own halves.
#[must_use]
pub fn zip<'a>(parts: &[&'a str], make: impl Fn(&[&'a str]) -> String) -> String {
    if parts.iter().all(|p| !p.contains(SEPARATOR)) {
        return make(parts);
    }
    let mains: Vec<&str> = parts.iter().map(|p| main(p)).collect();
    let besides: Vec<&str> = parts.iter().map(|p| beside(p)).collect();
    join(make(&mains), &make(&besides))
}

/// A pair for where there is one line and no layout: a screen reader, a terminal.
#[must_use]
pub fn in_a_row(text: &str) -> Cow<'_, str> {
    match split(text) {
        (_, None) => Cow::Borrowed(text),
        (main, Some(beside)) => Cow::Owned(format!("{main} / {beside}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_kept_apart() {
        let name = join("ម៉ាលី".to_owned(), "Mali");
        let said = zip(&[&name, "24"], |p| format!("{}, {}", p[0], p[1]));
        assert_eq!(split(&said), ("ម៉ាលី, 24", Some("Mali, 24")));
        assert_eq!(join("24".to_owned(), "24"), "24");
        assert_eq!(zip(&["a", "b"], |p| p.concat()), "ab");
        assert_eq!(in_a_row(&name), "ម៉ាលី / Mali");
    }
}
