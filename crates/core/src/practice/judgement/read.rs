//! The table as it stands in `judgement.ron`, and what is made of it.
//!
//! Facts, deeds and recipients are read as words and looked up here, so that several that do not exist are told in one go,
//! each with the row it stands in.

use super::set::Set;
use super::terms::{Deed, Fact, Permission, Recipient, Share};
use super::{Danger, Grounds, Row, Slips, Table, Trigger};
use crate::group;
use crate::vocabulary::Verdict;

group! {
    /// `judgement.ron`.
    JudgementFile "the judgement" {
        /// The verdicts that are not good, mildest first.
        order: Vec<Verdict>,
        /// As it is called.
        slips: Slips,
        /// As it is called.
        grounds: Grounds,
        /// As it is called.
        rows: Vec<FactRow>,
        /// As it is called.
        deeds: Vec<DeedRow>,
        /// As it is called.
        shares: Vec<ShareRow>,
    }
}

group! {
    /// A row that holds by its facts.
    FactRow "a row" {
        /// As it is called.
        name: String,
        /// As it is called.
        needs: Vec<String>,
        /// As it is called.
        forbids: Vec<String>,
        /// As it is called.
        victim: Option<Verdict>,
        /// As it is called.
        other: Verdict,
        /// As it is called.
        danger ["unsafe"]: Danger = Danger::Never,
        /// As it is called.
        point: String,
        /// As it is called.
        says: String,
        /// As it is called.
        provisional: bool = false,
    }
}

group! {
    /// A row that holds when something was done.
    DeedRow "a row for a deed" {
        /// As it is called.
        deed: String,
        /// As it is called.
        forbids: Vec<String>,
        /// As it is called.
        victim: Verdict,
        /// As it is called.
        other: Verdict,
        /// As it is called.
        danger ["unsafe"]: Danger = Danger::Never,
        /// As it is called.
        point: String,
        /// As it is called.
        says: String,
        /// As it is called.
        provisional: bool = false,
    }
}

group! {
    /// A row that holds when somebody was told.
    ShareRow "a row for who was told" {
        /// As it is called.
        to: String,
        /// As it is called.
        permission: String,
        /// As it is called.
        forbids: Vec<String>,
        /// As it is called.
        victim: Verdict,
        /// As it is called.
        other: Verdict,
        /// As it is called.
        danger ["unsafe"]: Danger = Danger::Never,
        /// As it is called.
        point: String,
        /// As it is called.
        says: String,
        /// As it is called.
        provisional: bool = false,
    }
}

/// A row whose trigger, facts and verdict are not looked at yet.
struct Raw {
    trigger: Trigger,
    row: FactRow,
}

impl JudgementFile {
    /// The table, with every word in it that names nothing. What is wrong is left out of the table.
    pub(in crate::practice) fn into_table(self) -> (Table, Vec<String>) {
        let mut faults = Vec::new();
        let facts = self.rows.into_iter();
        let mut raws: Vec<Raw> = facts
            .map(|row| Raw {
                trigger: Trigger::Facts,
                row,
            })
            .collect();
        raws.extend(self.deeds.into_iter().filter_map(|row| of_deed(row, &mut faults)));
        raws.extend(self.shares.into_iter().filter_map(|row| of_share(row, &mut faults)));
        let table = Table {
            rows: raws.into_iter().map(|raw| row_of(raw, &mut faults)).collect(),
            order: self.order,
            slips: self.slips,
            grounds: self.grounds,
        };
        (table, faults)
    }
}

fn of_deed(row: DeedRow, faults: &mut Vec<String>) -> Option<Raw> {
    let deed = look_up(&row.deed, Deed::ALL, Deed::word, "a deed is", "no deed", faults)?;
    Some(Raw {
        trigger: Trigger::Deed(deed),
        row: FactRow {
            name: row.deed,
            needs: Vec::new(),
            forbids: row.forbids,
            victim: Some(row.victim),
            other: row.other,
            danger: row.danger,
            point: row.point,
            says: row.says,
            provisional: row.provisional,
        },
    })
}

fn of_share(row: ShareRow, faults: &mut Vec<String>) -> Option<Raw> {
    let told = "somebody told is";
    let to = look_up(&row.to, Recipient::ALL, Recipient::word, told, "no recipient", faults);
    let said = "what was said about telling is";
    let permission = look_up(
        &row.permission,
        Permission::ALL,
        Permission::word,
        said,
        "no answer",
        faults,
    );
    let share = Share {
        to: to?,
        permission: permission?,
    };
    Some(Raw {
        trigger: Trigger::Share(share),
        row: FactRow {
            name: share.to_string(),
            needs: Vec::new(),
            forbids: row.forbids,
            victim: Some(row.victim),
            other: row.other,
            danger: row.danger,
            point: row.point,
            says: row.says,
            provisional: row.provisional,
        },
    })
}

fn row_of(raw: Raw, faults: &mut Vec<String>) -> Row {
    let FactRow {
        name,
        needs,
        forbids,
        victim,
        other,
        danger,
        point,
        says,
        provisional,
    } = raw.row;
    Row {
        needs: facts(&name, "needs", &needs, faults),
        forbids: facts(&name, "forbids", &forbids, faults),
        trigger: raw.trigger,
        name,
        victim,
        other,
        danger,
        point,
        says,
        provisional,
    }
}

/// The facts that these words name.
fn facts(row: &str, verb: &str, words: &[String], faults: &mut Vec<String>) -> Set<Fact> {
    let (mut set, row) = (Set::EMPTY, row.escape_debug());
    for word in words {
        let Some(fact) = look_up(word, Fact::ALL, Fact::word, &format!("{row} {verb}"), "no fact", faults) else {
            continue;
        };
        if set.has(fact) {
            faults.push(format!("{row} {verb} `{}` twice", fact.word()));
        }
        set = set.with(fact);
    }
    set
}

/// The term of this word, or a fault that says what could be meant.
pub(in crate::practice) fn look_up<T: Copy>(
    word: &str,
    all: &[T],
    word_of: fn(T) -> &'static str,
    whose: &str,
    kind: &str,
    faults: &mut Vec<String>,
) -> Option<T> {
    let found = all.iter().copied().find(|&term| word_of(term) == word);
    if found.is_none() {
        let near = all
            .iter()
            .map(|&term| word_of(term))
            .min_by_key(|known| strsim::osa_distance(word, known));
        let near = near.filter(|known| strsim::osa_distance(word, known) <= known.len() / 2);
        let meant = near.map_or_else(String::new, |known| format!("; `{known}` is one"));
        faults.push(format!("{whose} `{}`, which is {kind}{meant}", word.escape_debug()));
    }
    found
}
