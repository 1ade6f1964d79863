//! `stale-translation`: the source text changed after it was translated.

use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::translation::fingerprint;

pub(in crate::check) const RULE: Rule = Rule {
    code: "stale-translation",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"The text has changed since it was translated. A translation keeps the fingerprint of the text it was made from; this
one says something else than the text has now, or says nothing. Trainees in two languages would read two different
scenarios, and their marks could not be compared.

Read both, change the translation where it is needed, and write the new fingerprint, which the check prints.

    # source: 1a2b3c4d5e6f
    title = …
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for pair in subject.pairs() {
        let now = fingerprint(pair.source.text);
        let words = match &pair.entry.fingerprint {
            Some(then) if *then == now => continue,
            Some(_) => "the text that this was translated from has changed since",
            None => "this does not say which text it was translated from",
        };
        let fault = RULE.fault(words).at(pair.name(), "this translation");
        let related = fault.related(subject.span_of_text(&pair.source), "the text as it is now");
        sink.push(related.help(format!(
            "when it says the same as the text, write above it: # source: {now}"
        )));
    }
}
