//! `tag-question`: a why, or a tag that begs for a yes.

use crate::check::passages::{Stands, quoted};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::List;

pub(in crate::check) const RULE: Rule = Rule {
    code: "tag-question",
    severity: Severity::Advice,
    group: Group::Talks,
    page: r#"A wording asks why, or hangs a tag on its end that begs for a yes. *Why* sounds like blame (INT-08), and *isn’t it* gives
the answer. Both are seen from far, so nobody has to listen to leave them alone. The poor end takes for granted what
was not said, in a small word: *yours*, *alone*, *had to*, *when it is bad*. The words are data:
`assets/practice/author.words.en.ron`, `tags`.

    leading: You could not leave, isn’t that so?
    leading: What did you do when you could not leave?
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (passage, find) in subject.said.listed(List::Tag) {
        if matches!(passage.at, Stands::Wording(_)) {
            let word = quoted(&passage.words, &find.bytes);
            // “They will ask you why” asks nobody why: only at its beginning does an end ask so.
            if word.eq_ignore_ascii_case("why") && !begins(&passage.words, find.bytes.start) {
                continue;
            }
            let fault = RULE.fault(format!("“{word}” gives this wording away"));
            let fault = subject.at_piece(fault, passage, &find.bytes, "seen from far");
            sink.push(
                fault.help("ask for the thing itself, and let one small word take for granted what was not said"),
            );
        }
    }
}

/// Whether a sentence begins here.
fn begins(words: &str, at: usize) -> bool {
    let before = words.get(..at).unwrap_or_default().trim_end();
    before.is_empty() || before.ends_with(['.', '?', '!', ':', '…', '–', ','])
}
