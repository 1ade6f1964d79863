//! What can be wrong with a table of judgement, in plain words: rows that contradict themselves or each other, verdicts
//! that cannot be, deeds that nobody would judge.

use super::set::Member;
use super::terms::{Deed, Fact, Permission, Share};
use super::{Danger, Row, Table, Trigger, Whom};
use crate::practice::limits::JUDGEMENT_ROWS;
use crate::vocabulary::Verdict;
use std::collections::BTreeSet;

/// The verdicts that a row can make of a victim.
const OF_A_VICTIM: [Verdict; 3] = [Verdict::Partly, Verdict::Harmed, Verdict::Missed];

/// The verdicts that a row can make of anybody else.
const OF_OTHERS: [Verdict; 4] = [Verdict::Partly, Verdict::Wronged, Verdict::OverCalled, Verdict::Harmed];

/// What is wrong with one row by itself.
pub(super) fn check_row(row: &Row, faults: &mut Vec<String>) {
    let name = row.name.escape_debug();
    // Names make the names of messages. Those of who was told are put together here, and have a colon.
    let is_writable = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let is_ours = matches!(row.trigger, Trigger::Share(_));
    if !is_ours && (row.name.is_empty() || !row.name.chars().all(is_writable)) {
        faults.push(format!(
            "`{name}` is no name for a row; use letters, digits and hyphens"
        ));
    }
    if row.says.trim().is_empty() {
        faults.push(format!("{name} has no words; say what happened"));
    }
    for fact in row.needs.iter().filter(|&fact| row.forbids.has(fact)) {
        faults.push(format!("{name} both needs and forbids `{}`", fact.word()));
    }
    if let Some((one, other)) = Fact::clash(row.needs) {
        faults.push(format!(
            "{name} can never hold: nobody is both `{}` and `{}`",
            one.word(),
            other.word()
        ));
    }
    if row.trigger == Trigger::Facts && row.needs.is_empty() && row.forbids.is_empty() {
        faults.push(format!("{name} names no fact, so it would hold of everybody"));
    }
    check_verdicts(row, faults);
}

/// Whether the verdicts of a row can be.
fn check_verdicts(row: &Row, faults: &mut Vec<String>) {
    let name = row.name.escape_debug();
    for (whom, allowed) in [(Whom::Victim, &OF_A_VICTIM[..]), (Whom::Other, &OF_OTHERS[..])] {
        let who = if whom == Whom::Victim {
            "a victim"
        } else {
            "anybody else"
        };
        let Some(verdict) = row.makes(whom) else { continue };
        if !allowed.contains(&verdict) {
            let words: Vec<&str> = allowed.iter().map(|v| v.word()).collect();
            faults.push(format!(
                "{name} makes of {who} `{}`, which cannot be; it is one of {}",
                verdict.word(),
                words.join(", ")
            ));
        }
        if verdict == Verdict::Partly && row.is_unsafe(whom) {
            faults.push(format!(
                "{name} is unsafe for {who} and only `partly`; what is unsafe is worse"
            ));
        }
    }
    let is_of_no_victim = row.needs.iter().any(Fact::is_never_of_a_victim) || row.forbids.has(Fact::Open);
    match row.victim {
        Some(_) if is_of_no_victim => faults.push(format!(
            "{name} says what it makes of a victim, but nobody careful clears a victim; leave `victim` out"
        )),
        None if !is_of_no_victim => {
            faults.push(format!(
                "{name} can hold of a victim and does not say what it makes of one"
            ));
        }
        None if row.danger == Danger::ForVictim => {
            faults.push(format!("{name} is unsafe for a victim, of whom it never holds"));
        }
        Some(Verdict::Missed) if row.danger == Danger::ForVictim => {
            faults.push(format!(
                "{name} need not say that it is unsafe for a victim: missing one always is"
            ));
        }
        _ => {}
    }
}

/// What is wrong with the table as a whole.
pub(super) fn check_all(table: &Table, faults: &mut Vec<String>) {
    let Table {
        rows,
        order,
        slips,
        grounds,
    } = table;
    if rows.len() > JUDGEMENT_ROWS {
        faults.push(format!(
            "the table has {} rows; at most {JUDGEMENT_ROWS} are judged by",
            rows.len()
        ));
    }
    let mut names = BTreeSet::new();
    for row in rows {
        if !names.insert(row.name.as_str()) {
            faults.push(format!("the row {} stands twice", row.name.escape_debug()));
        }
    }
    for (at, row) in rows.iter().enumerate() {
        let says_the_same = |other: &&Row| {
            row.trigger == Trigger::Facts
                && (other.trigger, other.needs, other.forbids) == (row.trigger, row.needs, row.forbids)
        };
        if let Some(same) = rows.iter().take(at).find(says_the_same) {
            faults.push(format!(
                "{} holds exactly when {} does; make one row of them",
                row.name.escape_debug(),
                same.name.escape_debug()
            ));
        }
    }
    check_complete(rows, faults);
    check_order(order, faults);
    for (name, number) in [
        ("slips: from", slips.from),
        ("grounds: strong", grounds.strong),
        ("grounds: medium", grounds.medium),
    ] {
        if number == 0 {
            faults.push(format!(
                "`{name}` is 0, so nothing would have to happen for it; write 1 or more"
            ));
        }
    }
}

/// A deed without a row would be judged by nobody.
fn check_complete(rows: &[Row], faults: &mut Vec<String>) {
    let has = |trigger: Trigger| rows.iter().any(|row| row.trigger == trigger);
    for deed in Deed::ALL.iter().filter(|&&deed| !has(Trigger::Deed(deed))) {
        faults.push(format!("the deed `{}` has no row", deed.word()));
    }
    for &share in Share::ALL {
        let is_judged = has(Trigger::Share(share));
        if share.permission == Permission::Agreed && is_judged {
            faults.push(format!("`{share}` has a row, but telling with consent is no fault"));
        } else if share.permission != Permission::Agreed && !is_judged {
            faults.push(format!("telling `{share}` has no row"));
        }
    }
}

/// Each verdict that is not good stands once; nothing is milder than partly, and nothing is worse than missed.
fn check_order(order: &[Verdict], faults: &mut Vec<String>) {
    let good = [Verdict::Protected, Verdict::Respected];
    let bad: Vec<Verdict> = Verdict::ALL.iter().copied().filter(|v| !good.contains(v)).collect();
    let is_each_once = order.len() == bad.len() && bad.iter().all(|verdict| order.contains(verdict));
    if !is_each_once || order.first() != Some(&Verdict::Partly) || order.last() != Some(&Verdict::Missed) {
        let words: Vec<&str> = bad.iter().map(|v| v.word()).collect();
        faults.push(format!(
            "`order` must have each of {} once, `partly` first and `missed` last",
            words.join(", ")
        ));
    }
}
