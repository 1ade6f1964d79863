//! `too-few-decoys`: hardly anything that means nothing.

use crate::check::structure::said_lines::each_line;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::{Carries, Line, Text};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "too-few-decoys",
    severity: Severity::Advice,
    group: Group::Pedagogy,
    page: r#"In the world most of what an official sees means nothing. Any line can be noted, and of the lines that are read in a place,
in a paper or in a talk at least one in six should be no sign: without a mark, or with `nothing` or `tempts`. With
fewer, noting everything pays. Lines that `ask` are no decoys: they are worth a question.

    … twelve lines that show, ask or clear, and one that does not      // noting everything is nearly right
    There is a camera over the counter. [tempts ERR-04: Every shop has one.]
"#,
    run,
};

/// One in so many.
const SHARE: usize = 6;
/// Fewer lines say nothing.
const FEWEST: usize = 12;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let of = &subject.draft.scenario;
    let tempting = of
        .cues
        .iter()
        .filter(|cue| cue.tempts.is_some() && cue.shows.is_empty());
    let tempting: BTreeSet<String> = tempting.map(|cue| subject.word(cue.id.0)).collect();
    let (mut all, mut decoys) = (0, 0);
    let mut first: Option<Text> = None;
    let mut note = |line: &Line| {
        let is_sign = line
            .marks
            .iter()
            .filter(|mark| !mark.is_of_line)
            .any(|mark| match mark.carries {
                Carries::Shows | Carries::Clears | Carries::Asks => true,
                Carries::Named => mark.name.is_none_or(|name| !tempting.contains(&subject.word(name))),
                Carries::Nothing | Carries::Tempts | Carries::Against | Carries::Hints | Carries::Names => false,
            });
        all += 1;
        decoys += usize::from(!is_sign);
        if is_sign {
            first.get_or_insert(line.words);
        }
    };
    each_line(of, &mut note);
    subject.draft.talks.iter().for_each(|talk| each_line(talk, &mut note));
    if let Some(first) = first.filter(|_| all >= FEWEST && decoys * SHARE < all) {
        let words = format!("{decoys} of {all} lines mean nothing; one in {SHARE} should");
        let fault = subject.at(RULE.fault(words), first, "the first sign");
        sink.push(fault.help("add lines that carry nothing and look as if they did"));
    }
}
