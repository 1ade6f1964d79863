//! `text-near-limit`: a text that only just fits.

use super::super::prose::Reading;
use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::locale::words::seen_characters;
use crate::scenario::TextKind;

pub(in crate::check) const RULE: Rule = Rule {
    code: "text-near-limit",
    severity: Severity::Advice,
    group: Group::Wording,
    page: r#"A text fills more than nine tenths of what the screen can show. It fits in this language, with these names. Other
languages need a fifth more letters for the same, and a name that is drawn may be longer than the placeholder that
stands for it. Shorten it now: a translator cannot.

The limits are 200 characters for a question, 480 for what is said or seen, 900 for the longer texts at the beginning.
Aim for half.

    say: "…"                         // 470 characters: one sentence too many
"#,
    run,
};

/// The part of the limit up to which nothing is said, in hundredths.
const FREE_PERCENT: usize = 90;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let short = |kind| matches!(kind, TextKind::Title | TextKind::Label | TextKind::Name);
    let is_near = |r: &Reading| r.len as usize * 100 > r.kind.limit() * FREE_PERCENT;
    for line in subject.lines(|r| !short(r.kind) && is_near(r)) {
        let (count, limit) = (seen_characters(line.text), line.kind.limit());
        if count * 100 > limit * FREE_PERCENT && count <= limit {
            let words = format!("this text has {count} characters, and {limit} can be shown here");
            let fault = RULE.fault(words).at(line.span(), "only just fits");
            sink.push(fault.help("leave a tenth free for longer names and for other languages"));
        }
    }
}
