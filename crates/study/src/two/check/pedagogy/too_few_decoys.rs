//! `too-few-decoys`: hardly anything that means nothing.

use crate::diagnostic::{Severity, Sink};
use crate::two::check::structure::said_lines::each_line;
use crate::two::check::{Group, Rule, Subject};
use grounds_core::two::read::{Carries, Line, Text};
use std::collections::BTreeSet;

pub(in crate::two::check) const RULE: Rule = Rule {
    code: "too-few-decoys",
    severity: Severity::Advice,
    group: Group::Pedagogy,
    page: r#"In the world most of what an official sees means nothing. Of the lines that carry a mark, at least one in six should carry
`nothing` or `tempts`. With fewer, noting everything pays, and the marks for judging (hits against false alarms) rest
on one or two lines. Lines that `ask` are no decoys: they are worth a question.

    … twelve lines that show or clear, one that tempts      // noting everything is nearly right
    There is a camera over the counter. [tempts ERR-04: Every shop has one.]
"#,
    run,
};

/// One in so many.
const SHARE: usize = 6;
/// Fewer lines say nothing.
const FEWEST: usize = 12;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (mut marked, mut decoys) = (0, 0);
    let mut first: Option<Text> = None;
    let of = &subject.draft.scenario;
    let tempting = of.cues.iter().filter(|cue| cue.tempts.is_some() && cue.shows.is_empty());
    let tempting: BTreeSet<String> = tempting.map(|cue| subject.word(cue.id.0)).collect();
    let mut named: BTreeSet<String> = BTreeSet::new();
    let mut note = |line: &Line| {
        for mark in line.marks.iter().filter(|mark| !mark.is_of_line) {
            let is_decoy = match mark.carries {
                Carries::Nothing | Carries::Tempts => true,
                Carries::Named => {
                    let name = mark.name.map(|name| subject.word(name)).unwrap_or_default();
                    // Said again elsewhere, it is the same mark.
                    if !named.insert(name.clone()) {
                        continue;
                    }
                    tempting.contains(&name)
                }
                Carries::Shows | Carries::Clears | Carries::Asks => false,
                Carries::Against | Carries::Hints | Carries::Names => continue,
            };
            marked += 1;
            decoys += usize::from(is_decoy);
            first.get_or_insert(line.words);
        }
    };
    each_line(of, &mut note);
    subject.draft.talks.iter().for_each(|talk| each_line(talk, &mut note));
    if let Some(first) = first.filter(|_| marked >= FEWEST && decoys * SHARE < marked) {
        let words = format!("{decoys} of {marked} lines with a mark mean nothing; one in {SHARE} should");
        let fault = subject.at(RULE.fault(words), first, "the first line with a mark");
        sink.push(fault.help("add lines that carry nothing and look as if they did"));
    }
}
