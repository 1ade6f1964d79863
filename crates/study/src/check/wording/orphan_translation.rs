//! `orphan-translation`: a message that translates nothing.

use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::translation::message_id;
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "orphan-translation",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A message of a translation belongs to no text. Either the text is gone, or its identifier was changed and the
translation stayed behind: then the same text is also missing, and work is lost that only needs a new name.

    question_first-herd_ask = …      # misspelt
    question_first-heard_ask = …     # the key question.first-heard.ask
"#,
    run,
};

/// How many are told for one file: more, and it belongs to another scenario.
const SINGLY: usize = 20;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if subject.translations.is_empty() {
        return;
    }
    let known: BTreeSet<String> = subject.texts.written().map(|w| message_id(w.key)).collect();
    let own = &subject.draft.language.value;
    for translation in subject.translations {
        if translation.language == *own && !translation.source.text.is_empty() {
            let words = format!("the scenario itself is written in `{}`", own.escape_debug());
            let fault = RULE.fault(words).at(translation.head(), "in this file");
            sink.push(fault.help("change the texts in scenario.ron, and remove this file"));
        }
        let orphans = translation.entries().filter(|(id, _)| !known.contains(*id));
        for (id, entry) in orphans.take(SINGLY) {
            let help = sink.nearest(id, known.iter().map(String::as_str)).map_or_else(
                || "remove it, or give it the name of the text it belongs to".to_owned(),
                |word| format!("did you mean `{word}`?"),
            );
            let fault = RULE.fault(format!("there is no text for `{}`", id.escape_debug()));
            sink.push(
                fault
                    .at(translation.span(entry.name.clone()), "translates nothing")
                    .help(help),
            );
        }
    }
}
