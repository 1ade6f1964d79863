//! `placeholder-differs`: a translation that names other people than the text it was made from.

use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::placeholder_faults;

pub(in crate::check) const RULE: Rule = Rule {
    code: "placeholder-differs",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A translation leaves a person out, or names one whom the text does not name. A cue without its person cannot be noted
about anyone, and a wrong person turns the story round.

Pronouns are the exception: `{first.they}` is filled with English words, so a translation does without it. It writes
the name, or nothing where the language needs nothing.

    text: "{first} keeps {first.their} own passport."
    cue_own-passport_text = ការសម្គាល់ …              # nobody is named
    cue_own-passport_text = { $first } …              # the same person
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for pair in subject.pairs() {
        let is_english = pair.translation.language.starts_with("en");
        for (words, help) in placeholder_faults(pair.source.text, &pair.entry.text, is_english) {
            let fault = RULE.fault(words).at(pair.name(), "this translation");
            sink.push(
                fault
                    .related(subject.span_of_text(&pair.source), "the text it was made from")
                    .help(help),
            );
        }
    }
}
