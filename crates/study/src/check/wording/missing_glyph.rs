//! `missing-glyph`: a character that the shipped fonts do not have.

use super::super::{Group, Rule, Subject};
use super::Line;
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

/// How many different characters of one language are reported one by one.
const SINGLY: usize = 8;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let mut lacking: BTreeMap<(String, char), Line<'_>> = BTreeMap::new();
    for line in subject.all_lines(|r| !r.is_plain) {
        let missing: Vec<char> = line
            .text
            .chars()
            .filter(|&c| !is_covered(c) && !is_invisible(c))
            .collect();
        for c in missing {
            lacking
                .entry((line.language.to_owned(), c))
                .or_insert_with(|| line.clone());
        }
    }
    let mut languages: BTreeMap<String, Vec<(char, Line<'_>)>> = BTreeMap::new();
    for ((language, c), line) in lacking {
        languages.entry(language).or_default().push((c, line));
    }
    for found in languages.into_values() {
        report(&found, sink);
    }
}

fn report(found: &[(char, Line<'_>)], sink: &mut Sink) {
    let help = "use another sign, or have a font for this script added";
    if found.len() > SINGLY {
        let some: String = found.iter().take(SINGLY).map(|(c, _)| *c).collect();
        if let Some((_, line)) = found.first() {
            let words = format!(
                "the fonts lack {} characters of this language, such as {some}",
                found.len()
            );
            sink.push(RULE.fault(words).at(line.span(), "in this text").help(help));
        }
        return;
    }
    for (c, line) in found {
        let words = format!("the fonts lack `{c}` (U+{:04X})", u32::from(*c));
        sink.push(
            RULE.fault(words)
                .at(line.span_of(&c.to_string()), "shows as a box")
                .help(help),
        );
    }
}
