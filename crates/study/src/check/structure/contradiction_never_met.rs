//! `contradiction-never-met`: a contradiction of which only one line can be heard.

use super::said_lines::{Place, SaidLine, lines};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::{Carries, Text};
use std::collections::BTreeMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "contradiction-never-met",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Only one of these two lines can be heard in a run. A contradiction is seen by laying two lines side by side, and both have
to be there: a line cannot be against itself, two variants of one small answer are dealt, and what is said by who is
held and by who is free is never said by one person. Both lines are shown.

    small as held: I came in March. [#march]
    small as free: I came in May. [against march]      // nobody says both
    part as held: In May I was new here. [against march]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let all = lines(subject);
    let mut named: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (n, one) in all.iter().enumerate() {
        let is_name = |carries: Carries| carries != Carries::Named;
        for name in one
            .line
            .marks
            .iter()
            .filter(|mark| is_name(mark.carries))
            .filter_map(|mark| mark.name)
        {
            named.entry(subject.word(name)).or_default().push(n);
        }
    }
    for one in &all {
        let against = one.line.marks.iter().filter(|mark| mark.carries == Carries::Against);
        for &name in against.flat_map(|mark| &mark.codes) {
            let others = named.get(&subject.word(name)).map(Vec::as_slice).unwrap_or_default();
            let others: Vec<&SaidLine<'_>> = others.iter().filter_map(|&n| all.get(n)).collect();
            if others.is_empty() || others.iter().any(|other| can_both(one, other)) {
                continue;
            }
            if let Some(other) = others.first() {
                report(subject, one, other, name, sink);
            }
        }
    }
}

/// Whether one run can have both lines.
fn can_both(one: &SaidLine<'_>, other: &SaidLine<'_>) -> bool {
    if one.line.words == other.line.words {
        return false;
    }
    let (Place::Answer(a), Place::Answer(b)) = (&one.place, &other.place) else {
        return true;
    };
    if a.who != b.who {
        return true;
    }
    let are_variants = a.is_dealt && b.is_dealt && a.subject == b.subject && a.rung == b.rung && a.number != b.number;
    let no_truth = !a.truths.is_empty() && !b.truths.is_empty() && a.truths.is_disjoint(&b.truths);
    !are_variants && !no_truth
}

fn report(subject: &Subject<'_>, one: &SaidLine<'_>, other: &SaidLine<'_>, name: Text, sink: &mut Sink) {
    let (words, label) = if one.line.words == other.line.words {
        ("a line cannot contradict itself", "against itself")
    } else {
        (
            "no run has both of these lines, so nobody can lay them side by side",
            "one of them",
        )
    };
    let mut fault = subject.at(RULE.fault(words), one.line.words, label);
    if let Some(span) = subject
        .span(other.line.words)
        .filter(|_| one.line.words != other.line.words)
    {
        fault = fault.related(span, format!("the other, `{}`", subject.word(name)));
    }
    sink.push(fault.help("let one person say both: in an answer and a later one, or beside a row of a paper"));
}
