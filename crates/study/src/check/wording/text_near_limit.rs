//! `text-near-limit`: a text that only just fits.

use crate::diagnostic::{Severity, Sink};
use crate::locale::words::seen_characters;
use crate::check::passages::Kind;
use crate::check::prose::Reading;
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "text-near-limit",
    severity: Severity::Advice,
    group: Group::Wording,
    page: r#"A text fills more than nine tenths of what the screen can show. It fits in this language, with these names. Other
languages need a fifth more letters for the same, and a name that is drawn may be longer than the placeholder that
stands for it. Shorten it now: a translator cannot.

The limits are 200 characters for a wording, and 900 for the longer texts: the role, an opening, a story. Aim for half.

    open: …                          // 190 characters: one sentence too many
"#,
    run,
};

/// The part of the limit up to which nothing is said, in hundredths.
const FREE_PERCENT: usize = 90;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let is_near = |r: &Reading| r.len as usize * 100 > r.kind.limit() * FREE_PERCENT;
    let has_limit = |kind| matches!(kind, Kind::Wording | Kind::Passage);
    for passage in subject.said.where_(|r| has_limit(r.kind) && is_near(r)) {
        let (count, limit) = (seen_characters(&passage.words), passage.kind.limit());
        if count * 100 > limit * FREE_PERCENT && count <= limit {
            let words = format!("this text has {count} characters, and {limit} can be shown here");
            let fault = subject.in_passage(RULE.fault(words), passage, "", "only just fits");
            sink.push(fault.help("leave a tenth free for longer names and for other languages"));
        }
    }
}
