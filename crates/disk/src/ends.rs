//! The ends of lines in files for people to edit. Windows' own editor showed lines that end as elsewhere as one endless line
//! until 2018, and the laptops of offices are older. Whatever is read here is read with either.
//!
//! It refuses to touch records and settings: those are for programs.

use std::borrow::Cow;

/// A text with the line ends of this system.
pub(super) fn for_people(text: &str) -> Cow<'_, str> {
    with_ends(cfg!(windows), text)
}

fn with_ends(is_windows: bool, text: &str) -> Cow<'_, str> {
    if !is_windows || !text.contains('\n') {
        return Cow::Borrowed(text);
    }
    let whole = text.split_inclusive('\n').map(|line| match line.strip_suffix('\n') {
        Some(bare) => [bare.strip_suffix('\r').unwrap_or(bare), "\r\n"].concat(),
        None => line.to_owned(),
    });
    Cow::Owned(whole.collect())
}

#[cfg(test)]
mod tests {
    use super::with_ends;

    /// If this fails, an author opens one endless line, or a file that was written on Windows gets two ends for each line.
    #[test]
    fn lines_end_as_the_system_ends_them() {
        for (text, windows) in [
            ("a\nb\n", "a\r\nb\r\n"),
            ("a\r\nb\n\nc", "a\r\nb\r\n\r\nc"),
            ("a", "a"),
            ("", ""),
        ] {
            assert_eq!(with_ends(true, text), windows);
            assert_eq!(with_ends(true, windows), windows, "twice is once");
            assert_eq!(with_ends(false, text), text);
        }
    }
}
