//! `untranslated-text`: a translation that is the source text.

use super::super::{Group, Rule, Subject};
use super::reading::words;
use crate::diagnostic::{Severity, Sink};
use crate::locale::words::without_marks;

pub(in crate::check) const RULE: Rule = Rule {
    code: "untranslated-text",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A message of the translation says the same as the source, letter by letter. Tools fill messages with the source text
before anyone translates them, and such a text counts as done. A name or a number may stay as it is; a text of more
than two words hardly can. Leave the message out until it is translated: then it is reported as missing, which is
true.

    question_first-heard_ask = Tell me everything, from when you first heard about the work.   # not yet translated
"#,
    run,
};

/// A text of so many words may be a name.
const NAME_WORDS: usize = 2;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for pair in subject.pairs() {
        let real = words(pair.source.text).filter(|w| !w.contains('{') && w.contains(char::is_alphabetic));
        let same = without_marks(&pair.entry.text).trim() == pair.source.text.trim();
        if same && real.count() > NAME_WORDS && pair.translation.language != subject.draft.language.value {
            let fault = RULE
                .fault("this is still the text of the scenario")
                .at(pair.name(), "not translated");
            sink.push(fault.help("translate it, or take the message out"));
        }
    }
}
