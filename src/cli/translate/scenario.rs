//! A scenario of the second form, and what lies beside it, until there is no other form.

use super::Subject;
use crate::check::texts;
use crate::cli::chosen::folder_of;
use crate::cli::out::{Io, Outcome};
use crate::diagnostic::{Sink, render, text_in};
use crate::library::read_bundle;
use crate::practice::Practice;
use crate::scenario::Bundle;
use crate::translate::{Originals, Translated};
use crate::scenario::draft::Draft;
use crate::scenario::resolve::resolve;
use crate::scenario::translation::language_of;
use grounds_study::translate::scenario::{found_again, originals};
use std::collections::BTreeMap;
use std::path::Path;

/// What there is to translate in a folder; nothing when it holds no scenario of this form.
pub(super) fn in_folder(name: &str, practice: &Practice, io: &mut Io<'_>) -> Option<Result<Subject, Outcome>> {
    let folder = folder_of(Path::new(name));
    let bundle = folder.is_dir().then(|| read_bundle(folder).ok())??;
    let is_second = bundle.files.get("scenario.ron").is_some_and(|table| is_second(table));
    is_second.then(|| subject(&bundle, folder, practice, io))
}

/// Whether a file says that it is of this form.
fn is_second(table: &[u8]) -> bool {
    let Ok(text) = text_in(table) else { return false };
    let mut words = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    words.any(|line| {
        let number = line.split_once("format:").map(|(_, behind)| behind.trim_start());
        number.is_some_and(|number| number.starts_with('2') && !number[1..].starts_with(|c: char| c.is_ascii_digit()))
    })
}

fn subject(bundle: &Bundle, folder: &Path, practice: &Practice, io: &mut Io<'_>) -> Result<Subject, Outcome> {
    let mut sink = Sink::default();
    let draft = Draft::read(&bundle.files, &mut sink);
    let scenario = draft.as_ref().and_then(|draft| resolve(draft, practice, &mut sink));
    let (Some(draft), Some(scenario)) = (draft, scenario) else {
        io.say(render::full(&sink.into_sorted()));
        return Err(Outcome::Faults);
    };
    let originals = originals(&scenario, &draft);
    Ok(Subject {
        translations: translations(bundle, &originals),
        originals,
        review: texts::review(bundle, &mut sink),
        folder: Some(folder.join("lang")),
    })
}

/// The translations beside a scenario, by language, each text under the name that its line has now.
fn translations(bundle: &Bundle, originals: &Originals) -> BTreeMap<String, Vec<Translated>> {
    let read = |(file, bytes): (&String, &Vec<u8>)| {
        let language = language_of(file)?;
        let read = Translated::read(&format!("{}/{file}", bundle.name), bytes);
        Some((language.to_owned(), vec![found_again(read, originals)]))
    };
    bundle.files.iter().filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::is_second;

    /// If this fails, a scenario is read by the words of the other form.
    #[test]
    fn a_file_says_of_which_form_it_is() {
        assert!(is_second(b"// format: 1\nScenario(\n    format: 2,\n)") && is_second(b"(format:2, id: \"x\")"));
        assert!(!is_second(b"Scenario(format: 1)") && !is_second(b"// format: 2\nScenario(format: 21)"));
    }
}
