//! `placeholder-differs`: a translation that names other people than the text it was made from.

use super::super::{Group, Rule, Subject};
use super::Pair;
use crate::diagnostic::{Severity, Sink};
use crate::scenario::{Placeholder, placeholders};

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
        for (words, help) in differences(&pair) {
            let fault = RULE.fault(words).at(pair.name(), "this translation");
            sink.push(
                fault
                    .related(subject.span_of_text(&pair.source), "the text it was made from")
                    .help(help),
            );
        }
    }
}

fn differences(pair: &Pair<'_>) -> Vec<(String, String)> {
    let source: Vec<Placeholder<'_>> = placeholders(pair.source.text);
    let target: Vec<Placeholder<'_>> = placeholders(&pair.entry.text);
    let is_english = pair.translation.language.starts_with("en");
    let mut found = Vec::new();
    for wanted in source.iter().filter(|p| !p.is_pronoun()) {
        if !target.contains(wanted) {
            found.push((
                format!("{wanted} is lost"),
                format!("write {} where it belongs", wanted.in_fluent()),
            ));
        }
    }
    for given in &target {
        if given.is_pronoun() && !is_english {
            let words = format!("{given} is filled with an English word");
            found.push((words, format!("write {{ ${} }}, or leave it out", given.person)));
        } else if !source
            .iter()
            .any(|p| p == given || (p.person == given.person && given.slot.is_none()))
        {
            found.push((
                format!("{given} does not stand in the text"),
                "name the same people".to_owned(),
            ));
        }
    }
    found.sort();
    found.dedup();
    found
}
