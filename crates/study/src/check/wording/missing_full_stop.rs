//! `missing-full-stop`: a sentence that does not end.

use crate::diagnostic::{Severity, Sink};
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "missing-full-stop",
    severity: Severity::Advice,
    group: Group::Wording,
    page: r#"A text that is written in sentences ends without a full stop, a question mark or the like. A reader wonders whether
the rest was cut off, and a voice that reads it aloud does not come down. Labels, titles, aims and the rows of
papers need none. English only: other scripts end sentences in other ways.

    small: That is all
    small: That is all.
"#,
    run,
};

const ENDS: [char; 7] = ['.', '!', '?', '…', ':', '–', '—'];

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if !subject.is_english() {
        return;
    }
    for passage in subject.said.where_(|r| r.is_open && r.kind.is_sentences()) {
        let bare = without_closing(&passage.words);
        if !bare.is_empty() && !bare.ends_with(ENDS) {
            let last = bare.split_whitespace().next_back().unwrap_or(bare);
            let fault = RULE.fault("the last sentence does not end");
            let fault = subject.in_passage(fault, passage, last, "after this");
            sink.push(fault.help("end it with a full stop, a question mark or a dash"));
        }
    }
}

/// Whether a text that ends with this word needs no full stop.
pub(in crate::check) fn stops(word: &str) -> bool {
    without_closing(word).ends_with(ENDS)
}

fn without_closing(text: &str) -> &str {
    text.trim_end().trim_end_matches(['”', '’', '"', '\'', ')', '»'])
}
