//! `glossary-term`: a translation that says another word for a term of the field.

use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "glossary-term",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A translation leaves out a term of the field, or says a word for it that is never said. "Victim" or "consent" mean
one thing here, and each has one word in each language, so that a trainee knows it again, and nobody is called an
offender by a slip. The list of a language is `assets/practice/author.glossary.km.ron`; the first word of `say` is the
preferred one. Where the list is wrong, a speaker who knows the field mends the list.

    text: "The presumed victim gives consent."
    cue_consent_text = …            # says neither ជនសន្មតថារងគ្រោះ nor យល់ព្រម
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    // The lists are from English.
    if !subject.draft.language.value.starts_with("en") {
        return;
    }
    for pair in subject.pairs() {
        let Some(glossary) = subject.practice.glossary(&pair.translation.language) else {
            continue;
        };
        for broken in glossary.broken(pair.source.text, &pair.entry.text) {
            let fault = RULE.fault(broken.to_string()).at(pair.name(), "this translation");
            let fault = fault.related(subject.span_of_text(&pair.source), "the text it was made from");
            sink.push(fault.help(broken.help()));
        }
    }
}
