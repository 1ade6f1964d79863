//! `draft-translation`: a translation that nobody but its maker has read.

use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::locale::{counted, which};
use crate::scenario::translation::State;

pub(in crate::check) const RULE: Rule = Rule {
    code: "draft-translation",
    severity: Severity::Advice,
    group: Group::Wording,
    page: r#"Nobody but its maker, or a machine, has read this translation. It can be played. In this field a wrong word does harm:
"offender" for "victim", an order for a question. Let a second person read it who knows the language and the work.

The head of the file says how far it is, with an empty line after it; a single message can say it too. Whoever has read
it signs for the language in `review.ron`; without that it stays a draft on screen.

    # language: km
    # translator: a machine, then A. Translator
    # state: reviewed

    # source: 1a2b3c4d5e6f
    # state: draft
    title = …
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for translation in subject.translations {
        let all = translation.entries().count();
        let drafts = translation.entries().filter(|(_, e)| e.state == State::Draft).count();
        if drafts > 0 {
            let words = format!(
                "{drafts} of {} in `{}` {} a draft",
                counted(all, "text", "texts"),
                translation.language.escape_debug(),
                which(&drafts, "is", "are")
            );
            let fault = RULE.fault(words).at(translation.head(), "in this file");
            sink.push(
                fault.help("let a second person read them, sign in review.ron, and write `# state: reviewed` at the head of the file"),
            );
        }
    }
}
