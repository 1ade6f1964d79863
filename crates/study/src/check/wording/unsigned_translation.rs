//! `unsigned-translation`: a translation that says it has been read, and nobody has signed for it.

use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::translation::State;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unsigned-translation",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"The file of a translation says `# state: reviewed`, and nobody has signed for this language in `review.ron`. On screen
it stays a draft. Anybody can write a word at the head of a file; a name and a day can be asked about.

Whoever signs speaks the language, knows the work, and has read the whole translation beside the scenario.

    Review(status: Draft, reviews: [
        (by: "E. F.", role: Language, language: "km", date: "2026-05-20"),
    ])
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    let own = &scenario.header().language;
    for translation in subject.translations.iter().filter(|t| t.language != *own) {
        let says_reviewed =
            translation.state == State::Reviewed || translation.entries().any(|(_, e)| e.state == State::Reviewed);
        if says_reviewed && !scenario.translation_is_signed(&translation.language) {
            let language = translation.language.escape_debug();
            let words = format!("this translation says that it has been read, and nobody has signed for `{language}`");
            let fault = RULE.fault(words).at(translation.head(), "in this file");
            sink.push(fault.help(format!(
                "write `# state: draft`, or add to `reviews` in review.ron: (by: \"…\", role: Language, language: \"{language}\", \
                 date: \"2026-05-20\")"
            )));
        }
    }
}
