//! What can be wrong with the numbers, in plain words: a mark without a row or with two, one that earns more than there is, a
//! reason that belongs to no part of a decision or to two, a verdict after which nothing becomes of anybody.

use super::outcomes::EACH;
use super::{Comes, MarkRow, MarkRules, Part};
use crate::practice::Judgement;
use crate::practice::limits::SCORE;
use crate::vocabulary::{Marked, Verdict};
use std::collections::BTreeSet;

pub(super) fn check(rules: &MarkRules, judgement: &Judgement, faults: &mut Vec<String>) {
    for &mark in Marked::ALL {
        match rules.rows.iter().filter(|row| row.mark == mark).count() {
            1 => {}
            0 => faults.push(format!("`{}` has no row", mark.word())),
            _ => faults.push(format!("`{}` has more than one row", mark.word())),
        }
    }
    rules.rows.iter().for_each(|row| check_row(row, faults));
    check_parts(rules, judgement, faults);
    check_outcomes(rules, faults);
    let enough = &rules.enough;
    let numbers = [
        ("enough: act", u16::from(enough.act)),
        ("enough: means", u16::from(enough.means)),
        ("enough: purpose", u16::from(enough.purpose)),
        ("enough: clears", u16::from(enough.clears)),
        ("enough: asks", u16::from(enough.asks)),
        ("across: newest", rules.across.newest),
        ("across: runs", rules.across.runs),
        ("across: ratings", rules.across.ratings),
        ("across: parts", u16::from(rules.across.parts)),
        ("across: of_each", rules.across.of_each),
        ("across: lines_of_each", rules.across.lines_of_each),
        ("across: signs", rules.across.signs),
        ("across: pairs", rules.across.pairs),
        ("across: age_apart", u16::from(rules.across.age_apart)),
    ];
    for (name, _) in numbers.iter().filter(|(_, number)| *number == 0) {
        faults.push(format!("`{name}` is 0, so nothing would be enough; write 1 or more"));
    }
    if rules.across.too_many > 99 {
        faults.push("`across: too_many` is 100 or more, so nothing would ever be too many".to_owned());
    }
}

fn check_row(row: &MarkRow, faults: &mut Vec<String>) {
    let name = row.mark.word();
    if row.earns > row.of {
        faults.push(format!("`{name}` earns {} of {}", row.earns, row.of));
    }
    for number in [row.of, row.takes].into_iter().filter(|&number| number > SCORE) {
        faults.push(format!("`{name}` has the number {number}; at most {SCORE} is possible"));
    }
    let is_good = row.comes == Comes::Good;
    if is_good && row.takes > 0 {
        faults.push(format!("`{name}` is good and takes something off; leave `takes` out"));
    }
    if is_good && row.earns < row.of {
        faults.push(format!("`{name}` is good and earns less than there is; write `Partly`"));
    }
    if matches!(row.comes, Comes::Harm | Comes::Missed) && row.earns > 0 {
        faults.push(format!("`{name}` earns something and is neither good nor in part"));
    }
    if is_good && row.lesson.is_some() {
        faults.push(format!(
            "`{name}` is good and has a lesson; there is nothing to do otherwise"
        ));
    }
}

/// Every reason of the judgement belongs to one part, so that no slip of a decision is told by nobody, or twice.
fn check_parts(rules: &MarkRules, judgement: &Judgement, faults: &mut Vec<String>) {
    let named = || rules.parts.iter().flat_map(|(part, _)| &part.rows);
    for row in judgement.rows() {
        match named().filter(|name| **name == row.name).count() {
            1 => {}
            0 => faults.push(format!("the reason {} belongs to no part", row.name)),
            _ => faults.push(format!("the reason {} belongs to two parts", row.name)),
        }
    }
    let is_known = |name: &&String| judgement.rows().iter().any(|row| row.name == **name);
    for name in named().filter(|name| !is_known(name)) {
        faults.push(format!(
            "a part has the reason {}, which the judgement does not know",
            name.escape_debug()
        ));
    }
    let parts = [
        Part::Finding,
        Part::Help,
        Part::Consent,
        Part::Offences,
        Part::Staying,
        Part::Elsewhere,
    ];
    for part in parts {
        if rules.parts.iter().filter(|(row, _)| row.part == part).count() != 1 {
            faults.push(format!("the part {part:?} has to stand there once"));
        }
    }
    for (part, _) in rules
        .parts
        .iter()
        .filter(|(part, _)| part.partly > part.of || part.of > SCORE)
    {
        faults.push(format!("the part {:?} earns {} of {}", part.part, part.partly, part.of));
    }
}

fn check_outcomes(rules: &MarkRules, faults: &mut Vec<String>) {
    let mut names = BTreeSet::new();
    for row in &rules.outcomes {
        if !names.insert(row.name.as_str()) {
            faults.push(format!("the outcome {} stands twice", row.name.escape_debug()));
        }
        for words in [&row.days3, &row.days30] {
            let rest = words.replace(EACH, "");
            if rest.trim().is_empty() || rest.contains(['{', '}']) {
                faults.push(format!(
                    "the outcome {} has no words, or another slot than {EACH}",
                    row.name.escape_debug()
                ));
            }
        }
    }
    for &verdict in Verdict::ALL {
        let mut of_it = rules.outcomes.iter().filter(|row| row.verdict == verdict);
        if !of_it.any(|row| row.needs.is_empty()) {
            faults.push(format!(
                "nothing becomes of anybody who was `{}`; give one outcome without `needs`",
                verdict.word()
            ));
        }
    }
}
