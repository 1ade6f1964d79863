//! The table as it stands in `judgement.ron`, and what is made of it.
//!
//! Facts, deeds and recipients are read as words and looked up here, so that several that do not exist are told in one go,
//! each with the row it stands in.

use super::check::{check_all, check_row};
use super::set::Set;
use super::terms::{Asked, Deed, Fact, Recipient, Share};
use super::{Danger, Grounds, Judgement, Row, Slips, Trigger};
use crate::practice::limits::JUDGEMENT_ROWS;
use crate::vocabulary::Verdict;
use serde::Deserialize;

/// `judgement.ron`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Judgement")]
pub(in crate::practice) struct JudgementFile {
    /// The verdicts that are not good, mildest first.
    order: Vec<Verdict>,
    slips: Slips,
    grounds: Grounds,
    rows: Vec<FactRow>,
    deeds: Vec<DeedRow>,
    shares: Vec<ShareRow>,
}

/// A row that holds by its facts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Row")]
struct FactRow {
    name: String,
    #[serde(default)]
    needs: Vec<String>,
    #[serde(default)]
    forbids: Vec<String>,
    #[serde(default)]
    victim: Option<Verdict>,
    other: Verdict,
    #[serde(default, rename = "unsafe")]
    danger: Danger,
    point: String,
    says: String,
    #[serde(default)]
    provisional: bool,
}

/// A row that holds when something was done.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Deed")]
struct DeedRow {
    deed: String,
    #[serde(default)]
    forbids: Vec<String>,
    victim: Verdict,
    other: Verdict,
    #[serde(default, rename = "unsafe")]
    danger: Danger,
    point: String,
    says: String,
    #[serde(default)]
    provisional: bool,
}

/// A row that holds when somebody was told.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Share")]
struct ShareRow {
    to: String,
    asked: String,
    #[serde(default)]
    forbids: Vec<String>,
    victim: Verdict,
    other: Verdict,
    #[serde(default, rename = "unsafe")]
    danger: Danger,
    point: String,
    says: String,
    #[serde(default)]
    provisional: bool,
}

/// A row whose trigger, facts and verdict are not looked at yet.
struct Raw {
    trigger: Trigger,
    row: FactRow,
}

impl JudgementFile {
    /// The table, with everything that is wrong with it. What is wrong is left out of the table.
    pub(in crate::practice) fn build(self) -> (Judgement, Vec<String>) {
        let mut faults = Vec::new();
        let mut raws: Vec<Raw> = Vec::new();
        for row in self.rows {
            let trigger = Trigger::Facts;
            raws.push(Raw { trigger, row });
        }
        raws.extend(self.deeds.into_iter().filter_map(|row| of_deed(row, &mut faults)));
        raws.extend(self.shares.into_iter().filter_map(|row| of_share(row, &mut faults)));
        if raws.len() > JUDGEMENT_ROWS {
            faults.push(format!(
                "the table has {} rows; at most {JUDGEMENT_ROWS} are judged by",
                raws.len()
            ));
            raws.truncate(JUDGEMENT_ROWS);
        }
        let rows: Vec<Row> = raws.into_iter().map(|raw| row_of(raw, &mut faults)).collect();
        check_all(&rows, &self.order, self.slips, self.grounds, &mut faults);
        (Judgement::new(rows, &self.order, self.slips, self.grounds), faults)
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
    let asked = look_up(&row.asked, Asked::ALL, Asked::word, said, "no answer", faults);
    let share = Share { to: to?, asked: asked? };
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
    let row = Row {
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
    };
    check_row(&row, faults);
    row
}

/// The facts that these words name.
fn facts(row: &str, verb: &str, words: &[String], faults: &mut Vec<String>) -> Set<Fact> {
    let mut set = Set::EMPTY;
    for word in words {
        let Some(fact) = look_up(word, Fact::ALL, Fact::word, &format!("{row} {verb}"), "no fact", faults) else {
            continue;
        };
        if set.has(fact) {
            faults.push(format!("{row} {verb} `{word}` twice"));
        }
        set = set.with(fact);
    }
    set
}

/// The term of this word, or a fault that says what could be meant.
fn look_up<T: Copy>(
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
