//! The translations beside a scenario, `lang/*.ftl`: each is held against the texts as they are now. What a language lacks is
//! told once for the language.

use crate::diagnostic::{Diagnostic, Sink};
use crate::locale::{counted, fitting, which};
use crate::practice::Practice;
use crate::translate::{Fault, Status, Translated};
use crate::translate::scenario::{found_again, originals};
use grounds_core::locale::translated::State;
use grounds_core::review::Review;
use grounds_core::scenario::Scenario;
use grounds_core::scenario::draft::Draft;
use grounds_core::scenario::translation::language_of;
use std::collections::BTreeMap;

/// How many missing texts are named; the rest is counted.
const NAMED: usize = 3;

/// Tells what is wrong with the translations of a folder.
pub(super) fn check(
    files: &BTreeMap<String, Vec<u8>>,
    draft: &Draft,
    scenario: &Scenario,
    review: &Review,
    practice: &Practice,
    sink: &mut Sink,
) {
    let languages = files
        .iter()
        .filter_map(|(file, bytes)| Some((language_of(file)?, file, bytes)));
    let languages: Vec<(&str, &String, &Vec<u8>)> = languages.collect();
    if languages.is_empty() {
        return;
    }
    let originals = originals(scenario, draft);
    for (language, file, bytes) in languages {
        let read = found_again(Translated::read(file, bytes), &originals);
        read.faults.iter().for_each(|fault| sink.push(fault.clone()));
        let all = std::slice::from_ref(&read);
        let status = Status::of(
            &originals,
            all,
            language,
            practice.glossary(language),
            review.signs(language),
        );
        let (missing, others): (Vec<_>, Vec<_>) = status.findings.iter().partition(|f| f.fault == Fault::Missing);
        others
            .iter()
            .for_each(|finding| sink.push(finding.told(&originals, all)));
        let missing: Vec<&str> = missing.iter().map(|finding| finding.id.as_str()).collect();
        lacks(&read, &missing, status.texts, sink);
        is_read(&read, language, &status, sink);
    }
}

/// The first line of a file.
fn head(fault: Diagnostic, file: &Translated) -> Diagnostic {
    let end = file.source.text.lines().next().map_or(0, str::len);
    fault.at(file.span(0..end), "in this file")
}

fn lacks(file: &Translated, missing: &[&str], texts: usize, sink: &mut Sink) {
    if missing.is_empty() {
        return;
    }
    let named: Vec<String> = missing.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
    let more = match missing.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let words = format!(
        "{} of {} {} not translated: {}{more}",
        missing.len(),
        counted(texts, "text", "texts"),
        which(&missing.len(), "is", "are"),
        named.join(", ")
    );
    let fault = head(Diagnostic::warning("missing-translation", words), file);
    sink.push(fault.help("grounds translate extract writes what is missing"));
}

/// Who has read it, and whether its head speaks of the language that its name says.
fn is_read(file: &Translated, language: &str, status: &Status, sink: &mut Sink) {
    if status.said == State::Reviewed && !status.is_signed {
        let words = format!("this translation says that it has been read, and nobody has signed for `{language}`");
        let fault = head(Diagnostic::warning("unsigned-translation", words), file);
        sink.push(fault.help("write `# state: draft`, or let a speaker sign in review.ron"));
    }
    let said = file.head.language.as_deref();
    if let Some(other) = said.filter(|other| fitting(other, [language]).is_none()) {
        let words = format!(
            "the file is called {language}, and its head says `{}`",
            other.escape_debug()
        );
        let fault = head(Diagnostic::warning("unreadable-translation", words), file);
        sink.push(fault.help("make the two the same"));
    }
}
