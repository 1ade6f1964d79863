//! `missing-translation`: texts that a declared language does not have.

use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::locale::{counted, which};
use crate::scenario::translation::message_id;

pub(in crate::check) const RULE: Rule = Rule {
    code: "missing-translation",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A translation lacks texts. A run in that language shows them in the language of the scenario, in the middle of
sentences that a trainee can read. A file `text/km.ftl` says that the scenario exists in Khmer, so all of it should.

The name of a message is the key of the text with `_` for each dot. `# source:` above it keeps the fingerprint of the
text it was made from; the check prints it.

    # source: 1a2b3c4d5e6f
    question_first-heard_ask = …
"#,
    run,
};

/// How many missing texts are named; the rest is counted.
const NAMED: usize = 3;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for translation in subject.translations.iter().filter(|t| !t.source.text.is_empty()) {
        let all = subject.texts.written().count();
        let mut missing = subject.texts.written().filter(|w| translation.entry(w.key).is_none());
        let Some(first) = missing.next() else { continue };
        let mut ids = vec![message_id(first.key)];
        ids.extend(missing.map(|w| message_id(w.key)));
        let named = ids
            .iter()
            .take(NAMED)
            .map(|id| format!("`{id}`"))
            .collect::<Vec<_>>()
            .join(", ");
        let rest = ids.len().saturating_sub(NAMED);
        let more = if rest == 0 {
            String::new()
        } else {
            format!(" and {rest} more")
        };
        let words = format!(
            "{} of {} {} not translated: {named}{more}",
            ids.len(),
            counted(all, "text", "texts"),
            which(&ids.len(), "is", "are")
        );
        let help = format!(
            "add them; the first one is `{} = …`, with `# source: {}` above it",
            ids[0],
            crate::scenario::translation::fingerprint(first.text)
        );
        let fault = RULE.fault(words).at(translation.head(), "in this file");
        sink.push(
            fault
                .related(subject.span_of_text(&first), "the first one is made from this")
                .help(help),
        );
    }
}
