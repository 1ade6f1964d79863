//! `translation-too-long`: a translation that does not fit where its source fits.

use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::locale::words::seen_characters;

pub(in crate::check) const RULE: Rule = Rule {
    code: "translation-too-long",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A translation is longer than what the screen can show at that place. The limits are those of the scenario: 60 for a
title or a label, 200 for a question, 480 for what is said or seen, 900 for the longer texts at the beginning.

Characters are counted as a reader sees them: a letter with all that is stacked on it counts once, and a place to
break (U+200B) not at all.

    service_legal-aid = …            # at most 60
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for pair in subject.pairs() {
        let (count, limit) = (seen_characters(&pair.entry.text), pair.source.kind.limit());
        if count > limit {
            let words = format!("this translation has {count} characters; {limit} can be shown here");
            let fault = RULE.fault(words).at(pair.name(), "too long");
            sink.push(fault.help("say it shorter; what the scenario says may be shortened too"));
        }
    }
}
