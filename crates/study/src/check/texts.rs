//! Checks a folder of translated texts of the program: `km/run.ftl`, `km/marks.ftl`, or `km.po`. Each file is held against
//! the English texts; what a language lacks is told once for the language.

use crate::diagnostic::{Diagnostic, Sink};
use crate::locale::translated::State;
use crate::locale::{SOURCE_LANGUAGE, fitting};
use crate::locale::{counted, which};
use crate::practice::Practice;
use crate::scenario::Bundle;
use crate::translate::{Fault, Originals, Status, Translated};
use grounds_core::read::files::{inside, meant_text};
use grounds_core::review::{REVIEW, Review};
use std::collections::BTreeMap;

/// How many missing texts are named; the rest is counted.
const NAMED: usize = 3;

/// Whether a folder holds texts of the program, and no scenario.
#[must_use]
pub fn is_texts(bundle: &Bundle) -> bool {
    let has_texts = bundle
        .files
        .keys()
        .chain(bundle.refused.keys())
        .any(|name| language_of(name).is_some());
    let has_texts = has_texts || bundle.misnamed.iter().any(|name| meant_text(name).is_some());
    has_texts && !bundle.files.contains_key("scenario.ron") && !bundle.refused.contains_key("scenario.ron")
}

/// The language of a file of texts, from its name: `km/run.ftl`, or `km.ftl` and `km.po`, which hold all of a language.
/// None for another file.
#[must_use]
pub fn language_of(name: &str) -> Option<&str> {
    let inner = name.strip_suffix(".ftl").or_else(|| name.strip_suffix(".po"))?;
    let language = match inner.split_once('/') {
        // Other folders are called by longer words.
        Some((folder, room)) => (!room.contains('/') && folder.split('-').next()?.len() <= 3).then_some(folder)?,
        None => inner.split('.').next()?,
    };
    language
        .parse::<unic_langid::LanguageIdentifier>()
        .is_ok()
        .then_some(language)
}

/// Every translation of a folder of texts, by language.
#[must_use]
pub fn translations(bundle: &Bundle) -> BTreeMap<String, Vec<Translated>> {
    let mut all: BTreeMap<String, Vec<Translated>> = BTreeMap::new();
    for (name, bytes) in &bundle.files {
        if let Some(language) = language_of(name) {
            let shown = inside(&bundle.name, name);
            all.entry(language.to_owned())
                .or_default()
                .push(Translated::read(&shown, bytes));
        }
    }
    all
}

/// Who has signed for the texts of a folder.
#[must_use]
pub fn review(bundle: &Bundle, sink: &mut Sink) -> Review {
    let bytes = bundle.files.get(REVIEW);
    let read = |bytes: &Vec<u8>| Review::read(&inside(&bundle.name, REVIEW), bytes, sink);
    bytes.map(read).unwrap_or_default()
}

/// Everything wrong with the texts of a folder.
#[must_use]
pub fn check_texts(bundle: &Bundle, english: &Originals, practice: &Practice) -> Vec<Diagnostic> {
    let mut sink = Sink::default();
    for (path, reason) in &bundle.refused {
        let words = format!("`{}` cannot be read: {reason}", path.escape_debug());
        let fault = Diagnostic::warning("unreadable-file", words).in_file(inside(&bundle.name, path));
        sink.push(fault.help("put a plain file in its place, or take it out of the folder"));
    }
    for path in bundle.files.keys().chain(&bundle.misnamed) {
        let Some(right) = meant_text(path) else { continue };
        let words = format!("`{}` is not read under this name", path.escape_debug());
        let fault = Diagnostic::warning("misnamed-file", words).in_file(inside(&bundle.name, path));
        sink.push(fault.help(format!("call it `{right}`")));
    }
    let review = review(bundle, &mut sink);
    for (language, files) in translations(bundle) {
        let lies_unread = files.iter().flat_map(|file| &file.faults);
        lies_unread.for_each(|fault| sink.push(fault.clone()));
        if language != SOURCE_LANGUAGE {
            tell(english, &files, &language, practice, review.signs(&language), &mut sink);
        }
    }
    sink.into_sorted()
}

/// Tells what is wrong with the files of one language, held against what there is to translate.
pub(super) fn tell(
    originals: &Originals,
    files: &[Translated],
    language: &str,
    practice: &Practice,
    is_signed: bool,
    sink: &mut Sink,
) {
    let status = Status::of(originals, files, language, practice.glossary(language), is_signed);
    let (missing, others): (Vec<_>, Vec<_>) = status.findings.iter().partition(|f| f.fault == Fault::Missing);
    others
        .iter()
        .for_each(|finding| sink.push(finding.told(originals, files)));
    let Some(first) = files.first() else { return };
    let head = first.span(0..first.source.text.lines().next().map_or(0, str::len));
    if !missing.is_empty() {
        let named: Vec<String> = missing.iter().take(NAMED).map(|f| format!("`{}`", f.id)).collect();
        let more = match missing.len().saturating_sub(NAMED) {
            0 => String::new(),
            n => format!(" and {n} more"),
        };
        let words = format!(
            "{} of {} {} not translated: {}{more}",
            missing.len(),
            counted(status.texts, "text", "texts"),
            which(&missing.len(), "is", "are"),
            named.join(", ")
        );
        let fault = Diagnostic::warning("missing-translation", words).at(head.clone(), "in this language");
        sink.push(fault.help("grounds translate extract writes what is missing"));
    }
    if status.said == State::Reviewed && !status.is_signed {
        let words = format!("this translation says that it has been read, and nobody has signed for `{language}`");
        let fault = Diagnostic::warning("unsigned-translation", words).at(head, "in this file");
        sink.push(fault.help("write `# state: draft`, or let a speaker sign in review.ron"));
    }
    told_by_name(files, language, sink);
}

/// Heads that speak of another language than the name of their file.
fn told_by_name(files: &[Translated], language: &str, sink: &mut Sink) {
    for file in files {
        let said = file.head.language.as_deref();
        if let Some(other) = said.filter(|other| fitting(other, [language]).is_none()) {
            let words = format!(
                "the file is called {language}, and its head says `{}`",
                other.escape_debug()
            );
            let fault = Diagnostic::warning("unreadable-translation", words).at(file.span(0..0), "here");
            sink.push(fault.help("make the two the same"));
        }
    }
}
