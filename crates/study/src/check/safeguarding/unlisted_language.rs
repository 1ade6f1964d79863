//! `unlisted-language`: a language whose words nobody has listed yet.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unlisted-language",
    severity: Severity::Advice,
    group: Group::Safeguarding,
    page: r#"Nobody has listed the words of this language yet. The rules of words (what to avoid, what the content note must name,
real names) work from lists, and a list speaks one language. Where there is none for the language of a scenario these
rules stay silent, and silence is no clean bill: ask two readers who speak it, one of them with lived experience, to
look for the same things.

    language: "qqq"     // nobody has listed its words
    language: "en"      // assets/practice/author.words.en.ron, author.names.en.ron

A list for another language is a file of its own beside these two; it binds authors, and no mark hangs on it.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let language = &subject.draft.language;
    if subject.book().is_none() {
        sink.push(
            RULE.fault(format!(
                "the words to avoid are not listed for `{}`",
                language.value.escape_debug()
            ))
            .at(subject.span(language), "the rules of words stay silent")
            .help("ask two readers who speak it to look for what `--explain word-to-avoid` describes"),
        );
    }
}
