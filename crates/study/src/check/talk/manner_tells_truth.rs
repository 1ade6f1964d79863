//! `manner-tells-truth`: one story has a face where the other has none.

use super::manner_worn_out::has_manner;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::Text;
use grounds_core::scenario::draft::{AnswerDraft, SubjectDraft};
use grounds_core::vocabulary::words::Rung;
use std::collections::BTreeMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "manner-tells-truth",
    severity: Severity::Advice,
    group: Group::Talks,
    page: r#"Of this subject one truth is told in a manner, and another is told evenly. Then a trainee who looks at faces need not
listen, and learns what is not so: people who tell of harm and people who have none to tell of look alike, and nerves
prove nothing. Give each truth a manner, or none; and over the whole talk each manner to both sides.

    part as held: I asked on three Mondays.
    manner: ashamed
    part as content: I asked in the morning, and had it before noon.      // without: known by its face
    manner: ashamed                                                       // that one asked has a shame of its own
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for one in subject.draft.talks.iter().flat_map(|talk| &talk.subjects) {
        for rung in [Rung::Part, Rung::Whole] {
            let truths = truths(subject, one, rung);
            let with = truths.iter().find(|(_, said)| said.1);
            let without = truths.iter().find(|(_, said)| !said.1);
            if let (Some((with, &(place, _))), Some((without, _))) = (with, without) {
                let fault = RULE.fault(format!("`{with}` tells this in a manner, and `{without}` evenly"));
                let fault = subject.at(fault, place, "told in a manner");
                sink.push(fault.help("give each truth a manner here, or none"));
            }
        }
    }
}

/// The truths that have words of their own on a rung: where, and whether any of those words has a manner.
fn truths(subject: &Subject<'_>, one: &SubjectDraft, rung: Rung) -> BTreeMap<String, (Text, bool)> {
    let mut known = BTreeMap::new();
    let answers = one.answers.iter().filter(|answer| answer.rung() == rung);
    for said in answers.map(AnswerDraft::said) {
        for truth in &said.truths.0 {
            let (place, has) = known.entry(subject.word(truth.0)).or_insert((truth.0, false));
            if has_manner(said) && !*has {
                (*place, *has) = (truth.0, true);
            }
        }
    }
    known
}
