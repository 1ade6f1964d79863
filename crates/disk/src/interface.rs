//! How far the texts of the program are in each language: what their files say of themselves, and who has signed for
//! them in `assets/text/review.ron`.

use super::embedded::embedded_folder;
use super::ends::for_people;
use super::plain::write_whole;
use super::system;
use crate::diagnostic::{Sink, text_in};
use crate::locale::SOURCE_LANGUAGE;
use crate::locale::translated::{State, head_state};
use crate::scenario::Bundle;
use grounds_core::review::Review;
use std::fs;
use std::path::Path;

/// How far the embedded texts of the program are in a language. A translation is a draft until each of its files says
/// that it has been read, and somebody has signed for the language.
#[must_use]
pub fn interface_state(language: &str) -> State {
    state_of(&embedded_texts(), language)
}

/// The texts that come with the program: `en/run.ftl`, `km/marks.ftl` …, and who has signed for them.
#[must_use]
pub fn embedded_texts() -> Bundle {
    embedded_folder("text")
}

/// Writes files of texts, with the folders they stand in. Each is written whole or not at all.
///
/// # Errors
/// In words: why a file was not written. Those before it are.
pub fn write_texts(folder: &Path, files: &[(String, String)]) -> Result<(), String> {
    for (name, text) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|e| format!("{}: {}", parent.display(), system::why(&e)))?;
        write_whole(&path, for_people(text).as_bytes())
            .map_err(|e| format!("{} cannot be written: {}", path.display(), system::why(&e)))?;
    }
    Ok(())
}

/// The same for the texts of a folder.
pub(super) fn state_of(texts: &Bundle, language: &str) -> State {
    if language == SOURCE_LANGUAGE {
        return State::Reviewed;
    }
    let review = texts.files.get("review.ron").map(|bytes| {
        // What cannot be read signs nothing; the check of the folder tells why.
        Review::read("review.ron", bytes, &mut Sink::default())
    });
    let mut files = texts.files.iter().filter(|(name, _)| is_text_of(name, language));
    let says_reviewed = |bytes: &[u8]| text_in(bytes).is_ok_and(|text| head_state(&text) == State::Reviewed);
    let signed = review.is_some_and(|r| r.signs(language));
    if signed && files.all(|(_, bytes)| says_reviewed(bytes)) {
        State::Reviewed
    } else {
        State::Draft
    }
}

/// Whether a file holds texts of a language: `km/marks.ftl`.
pub(super) fn is_text_of(name: &str, language: &str) -> bool {
    let room = name.strip_prefix(language).and_then(|rest| rest.strip_prefix('/'));
    room.is_some_and(|room| room.ends_with(".ftl") && !room.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(files: &[(&str, &str)]) -> Bundle {
        let files = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
        Bundle {
            files: files.collect(),
            ..Bundle::default()
        }
    }

    /// If this fails, a translation that nobody has read loses its mark, or one that was read keeps it.
    #[test]
    fn a_translation_is_reviewed_when_every_file_says_so_and_somebody_has_signed() {
        let read = "# state: reviewed\n\na = ក\n";
        let signed =
            "Review(status: Draft, reviews: [(by: \"S. T.\", role: Language, language: \"km\", date: \"2026-05-02\")])";
        let all = [("km/run.ftl", read), ("km/marks.ftl", read), ("review.ron", signed)];
        assert_eq!(state_of(&texts(&all), "km"), State::Reviewed);
        assert_eq!(
            state_of(&texts(&all), "th"),
            State::Draft,
            "signed for another language"
        );
        assert_eq!(state_of(&texts(&all[..2]), "km"), State::Draft, "nobody has signed");
        let half = [
            ("km/run.ftl", read),
            ("km/marks.ftl", "a = ក\n"),
            ("review.ron", signed),
        ];
        assert_eq!(state_of(&texts(&half), "km"), State::Draft, "one file is a draft");
        let broken = [("km/run.ftl", read), ("review.ron", "Review(")];
        assert_eq!(
            state_of(&texts(&broken), "km"),
            State::Draft,
            "an unreadable review signs nothing"
        );
        assert_eq!(interface_state(SOURCE_LANGUAGE), State::Reviewed);
    }
}
