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
    let language = subject.draft.scenario.language;
    if subject.book().is_none() {
        let words = subject.draft.words(language);
        let fault = RULE.fault(format!(
            "the words to avoid are not listed for `{}`",
            words.escape_debug()
        ));
        let fault = subject.at(fault, language, "the rules of words stay silent");
        sink.push(
            fault.help("ask two readers who speak it to look for what `check --explain word-to-avoid` describes"),
        );
    }
}
