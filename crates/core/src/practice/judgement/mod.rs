//! The table by which what was done to a person is judged: each row with the facts it needs and forbids, what it makes of a
//! victim and of anybody else, whether that is unsafe, the practice point behind it, and its words.
//!
//! Every row that holds is a reason, and the worst names the verdict; nothing is added up. This room reads the table and
//! refuses one that contradicts itself. Which facts hold of whom it does not know.

mod check;
mod read;
mod set;
mod terms;

pub use set::{Member, Set};
pub use terms::{Deed, Fact, Permission, Recipient, Share, Whom};

pub(super) use read::{JudgementFile, look_up};

use crate::group;
use crate::vocabulary::Verdict;
use crate::words;

words! {
    /// Whether what a row tells puts people in danger. A victim who was missed always is.
    Danger "a danger" {
        /// Nobody is in danger by it.
        Never,
        /// Whoever it is.
        Always,
        /// A victim is.
        ForVictim,
    }
}

/// What makes a row hold, beside its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// Nothing else.
    Facts,
    /// This was done.
    Deed(Deed),
    /// This recipient was told, with that answer.
    Share(Share),
}

/// One row of the table.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name, which cases and reasons use: `R1`, `leak`, `embassy:refused`.
    pub name: String,
    /// What makes it hold, beside its facts.
    pub trigger: Trigger,
    /// Facts that must hold.
    pub needs: Set<Fact>,
    /// Facts that must not.
    pub forbids: Set<Fact>,
    /// What it makes of a victim; nothing where it never holds of one.
    pub victim: Option<Verdict>,
    /// What it makes of anybody else.
    pub other: Verdict,
    /// Whether it is unsafe.
    pub danger: Danger,
    /// The code of the practice point behind it.
    pub point: String,
    /// What happened, in a few words, from nobody's point of view: "answered no with a sign open".
    pub says: String,
    /// Whether a panel still has to say if it stands so.
    pub provisional: bool,
}

impl Row {
    /// What it makes of this person; nothing where it never holds of one.
    #[must_use]
    pub fn makes(&self, whom: Whom) -> Option<Verdict> {
        match whom {
            Whom::Victim => self.victim,
            Whom::Other => Some(self.other),
        }
    }

    /// Whether what it makes of this person puts people in danger.
    #[must_use]
    pub fn is_unsafe(&self, whom: Whom) -> bool {
        match self.danger {
            Danger::Always => true,
            Danger::ForVictim if whom == Whom::Victim => true,
            Danger::ForVictim | Danger::Never => self.makes(whom) == Some(Verdict::Missed),
        }
    }

    /// The name as a part of the name of a message: its words are `practice-judgement-NAME-says`.
    #[must_use]
    pub fn message(&self) -> String {
        format!("judgement-{}", self.name.replace(':', "-"))
    }
}

/// A row's place in the table, dense. Never written anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowIx(pub u8);

/// A row as it is judged by, for a victim or for anybody else.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its place in the table.
    pub ix: RowIx,
    /// What makes it hold, beside its facts.
    pub trigger: Trigger,
    /// Facts that must hold.
    pub needs: Set<Fact>,
    /// Facts that must not.
    pub forbids: Set<Fact>,
    /// What it makes of this person.
    pub verdict: Verdict,
    /// Whether that puts people in danger.
    pub is_unsafe: bool,
}

group! {
    /// How many slips of manners to one person are slips no longer.
    #[derive(Copy)]
    Slips "the slips" {
        /// From this many on.
        from: u8,
        /// Whether a panel still has to set it.
        provisional: bool,
    }
}

group! {
    /// How many signs of means are grounds. A child needs no means (LAW-02); exploitation alone is a labour case (LAW-07).
    #[derive(Copy)]
    Grounds "the grounds" {
        /// So many strong signs are enough,
        strong: u8,
        /// or so many medium ones.
        medium: u8,
        /// So many lines that clear, beside no sign of means, settle an innocent person of whom the author names none,
        clears: u8,
        /// and so many of those that the author names.
        settles: u8,
        /// Whether a panel still has to set it.
        provisional: bool,
    }
}

/// The table as plain values, which nobody has checked yet.
#[derive(Clone, Debug)]
pub struct Table {
    /// Every row: facts, deeds, who was told.
    pub rows: Vec<Row>,
    /// The verdicts that are not good, mildest first.
    pub order: Vec<Verdict>,
    /// How many slips of manners to one person are slips no longer.
    pub slips: Slips,
    /// How many signs are grounds.
    pub grounds: Grounds,
}

/// The table, whole and checked.
#[derive(Clone, Debug)]
pub struct Judgement {
    table: Table,
    /// For a victim, and for anybody else: the rows that can hold, those that make the worst of them first.
    worst_first: [Vec<Rule>; 2],
}

impl Judgement {
    /// Checks a table by itself, without the codes that it cites.
    ///
    /// # Errors
    /// Everything that is wrong with it, a sentence each.
    pub fn of(table: Table) -> Result<Self, Vec<String>> {
        let (judgement, faults) = Self::with_faults(table);
        if faults.is_empty() { Ok(judgement) } else { Err(faults) }
    }

    /// The same, for a library that goes on looking for faults elsewhere.
    pub(super) fn with_faults(table: Table) -> (Self, Vec<String>) {
        let mut faults = Vec::new();
        for row in &table.rows {
            check::check_row(row, &mut faults);
        }
        check::check_all(&table, &mut faults);
        (Self::ordered(table), faults)
    }

    /// Orders the rows by how bad they are: missed, then what is unsafe, then by the verdicts, mildest first. Of two that are
    /// as bad the one that stands first in the file is told first.
    fn ordered(table: Table) -> Self {
        let worst_first = [Whom::Victim, Whom::Other].map(|whom| {
            let rows = (0..=u8::MAX).map(RowIx).zip(&table.rows);
            let mut rules: Vec<Rule> = rows.filter_map(|(ix, row)| rule(ix, row, whom)).collect();
            let place = |verdict: Verdict| table.order.iter().position(|&ordered| ordered == verdict);
            let badness = |rule: &Rule| (rule.verdict == Verdict::Missed, rule.is_unsafe, place(rule.verdict));
            rules.sort_by_key(|rule| std::cmp::Reverse(badness(rule)));
            rules
        });
        Self { table, worst_first }
    }

    /// The table as plain values.
    #[must_use]
    pub const fn table(&self) -> &Table {
        &self.table
    }

    /// Every row, in the order of the file: facts, deeds, who was told.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.table.rows
    }

    /// A row by its place.
    ///
    /// # Panics
    /// On a place of another table: places come from [`Judgement::worst_first`] only.
    #[must_use]
    pub fn row(&self, ix: RowIx) -> &Row {
        &self.table.rows[usize::from(ix.0)]
    }

    /// The rows that can hold of this person, those that make the worst of them first.
    #[must_use]
    pub fn worst_first(&self, whom: Whom) -> &[Rule] {
        &self.worst_first[whom.index()]
    }

    /// How many slips of manners to one person are slips no longer.
    #[must_use]
    pub const fn slips(&self) -> Slips {
        self.table.slips
    }

    /// How many signs are grounds.
    #[must_use]
    pub const fn grounds(&self) -> Grounds {
        self.table.grounds
    }
}

fn rule(ix: RowIx, row: &Row, whom: Whom) -> Option<Rule> {
    Some(Rule {
        ix,
        trigger: row.trigger,
        needs: row.needs,
        forbids: row.forbids,
        verdict: row.makes(whom)?,
        is_unsafe: row.is_unsafe(whom),
    })
}
