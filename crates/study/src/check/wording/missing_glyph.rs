//! `missing-glyph`: a character that the shipped fonts do not have.

use crate::check::passages::Passage;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink, is_invisible};
use crate::locale::coverage::is_covered;
use std::collections::BTreeMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "missing-glyph",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A text holds a character of which the fonts of this program have no picture. It would show as an empty box. The fonts
cover Latin letters with their marks, Khmer, and a few symbols. For a language in another script a font has to be
added first; for a single sign there is nearly always another way to say it.

    label: "Paid ✓"
    label: "Paid: yes"
"#,
    run,
};

/// How many different characters are told one by one.
const SINGLY: usize = 8;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let mut lacking: BTreeMap<char, &Passage<'_>> = BTreeMap::new();
    for passage in subject.said.where_(|r| !r.is_plain) {
        for c in passage.words.chars().filter(|&c| !is_covered(c) && !is_invisible(c)) {
            lacking.entry(c).or_insert(passage);
        }
    }
    let help = "use another sign, or have a font for this script added";
    if lacking.len() > SINGLY {
        let some: String = lacking.keys().take(SINGLY).collect();
        if let Some(passage) = lacking.values().next() {
            let words = format!(
                "the fonts lack {} characters of this language, such as {some}",
                lacking.len()
            );
            let fault = subject.in_passage(RULE.fault(words), passage, "", "in this text");
            sink.push(fault.help(help));
        }
        return;
    }
    for (c, passage) in lacking {
        let words = format!("the fonts lack `{c}` (U+{:04X})", u32::from(c));
        let sign = passage.words.matches(c).next().unwrap_or_default();
        let fault = subject.in_passage(RULE.fault(words), passage, sign, "shows as a box");
        sink.push(fault.help(help));
    }
}
