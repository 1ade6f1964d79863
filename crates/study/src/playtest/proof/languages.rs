//! `languages-complete`: every text exists in every language that the scenario declares: that of the file, and one for
//! each `text/CODE.ftl` beside it.

use super::Seen;
use super::claim::Claim;
use crate::locale::counted;
use crate::scenario::translation::{Translation, message_id};
use crate::scenario::{Bundle, Scenario};

/// How many missing texts are named.
const NAMED: usize = 5;

/// A declared language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Language {
    code: String,
    /// Keys of the texts that it lacks.
    missing: Vec<String>,
    /// Why its file cannot be read, when it cannot.
    unreadable: Option<String>,
}

/// The languages that translations declare.
pub(super) fn of(scenario: &Scenario, bundle: &Bundle) -> Vec<Language> {
    let language = |translation: &Translation| {
        let is_missing = |key: &&str| translation.entry(key).is_none();
        let keys = scenario.texts().written().map(|w| w.key);
        Language {
            code: translation.language.clone(),
            missing: keys.filter(is_missing).map(message_id).collect(),
            unreadable: translation.faults.first().map(|fault| fault.message.clone()),
        }
    };
    Translation::all(bundle).iter().map(language).collect()
}

pub(super) fn complete(seen: &Seen<'_>) -> Claim {
    let mut claim = Claim::new("languages-complete", "Every text exists in every declared language");
    let scenario = &seen.stage().scenario;
    let texts = scenario.texts().written().count();
    let languages = &seen.prover.languages;
    claim.count("languages", languages.len() + 1);
    claim.count("texts", texts);
    claim.tell(match languages.len() {
        0 => format!(
            "{}, in the one language of the file ({})",
            counted(texts, "text", "texts"),
            scenario.header().language
        ),
        n => format!("{}, in {} languages", counted(texts, "text", "texts"), n + 1),
    });
    for language in languages {
        let file = format!("text/{}.ftl", language.code);
        if let Some(reason) = &language.unreadable {
            claim.fault(
                format!("{file}: {reason}"),
                "mend the file; `grounds check` shows the place",
            );
        }
        if !language.missing.is_empty() {
            let named: Vec<String> = language.missing.iter().take(NAMED).map(|k| format!("`{k}`")).collect();
            let more = match language.missing.len() - named.len() {
                0 => String::new(),
                n => format!(" and {n} more"),
            };
            claim.fault(
                format!(
                    "{file} lacks {} of {}: {}{more}",
                    language.missing.len(),
                    counted(texts, "text", "texts"),
                    named.join(", ")
                ),
                "add these messages to the file, or take the file away until it is complete",
            );
        }
    }
    claim
}
