//! What runs came to, as tables, as one document, or as xAPI statements: for whoever counts, and for whoever studies what is
//! learnt. Made of a [`Cohort`], so that nobody is told who can still go on.
//!
//! **No names.** A trainee is a label made with a key that stays in the folder of the records ([`Labels`]): in every export
//! from that folder the same, and traced back by nobody who has the export alone. What is written names neither files nor the
//! label that the record has. **Nothing in a table is a formula** ([`csv`]). Times are those of the record, in UTC.
//!
//! Each column is declared once, with what it means ([`Column`]), where its row is filled; the tables, the document, its schema
//! and the codebook follow.

mod cell;
mod codebook;
mod csv;
mod decisions;
mod document;
mod labels;
mod notes;
mod questions;
mod runs;
mod schema;
mod terms;
mod time;
mod xapi;

pub use cell::{Cell, Column, Holds, Table};
pub use codebook::codebook;
pub use csv::csv;
pub use document::document;
pub use labels::{KEY_BYTES, KEY_FILE, Labels};
pub use schema::schema;
pub use xapi::{HOME, statements};

use crate::cohort::{Cohort, Counted, Run};
use grounds_core::locale::{Messages, key};
use grounds_core::practice::Practice;
use grounds_core::session::view::{Line, Phrase, Speaker, Told};
use grounds_core::session::{Event, LineAt, Session};
use grounds_core::wording::{People, Teller, Voices};
use std::collections::BTreeMap;

/// The words of one scenario, in one language.
#[derive(Debug)]
pub struct Tongue {
    /// The language in which the scenario is told: its own, where it is not translated.
    pub told_in: String,
    /// Its words.
    pub voices: Voices,
}

/// In which words an export speaks.
#[derive(Debug)]
pub struct Speaks<'a> {
    /// The words of the program, for labels.
    pub messages: &'a Messages,
    /// The practice library, which has words of its own.
    pub practice: &'a Practice,
    /// For each scenario its words: first in the language that was asked for, then in every other one it has.
    pub scenarios: &'a BTreeMap<String, Vec<Tongue>>,
}

/// Everything that goes out.
#[derive(Debug)]
pub struct Export<'a> {
    /// The runs that are told and those that are only counted, the earliest first.
    pub runs: Vec<Out<'a>>,
}

/// One run that goes out.
#[derive(Debug)]
pub struct Out<'a> {
    /// The run, where it is told.
    told: Option<&'a Run>,
    row: runs::Row,
    decisions: Vec<decisions::Row>,
    questions: Vec<questions::Row>,
    notes: Vec<notes::Row>,
}

impl<'a> Export<'a> {
    /// What goes out of a room.
    #[must_use]
    pub fn of(cohort: &'a Cohort, labels: &Labels, speaks: &Speaks<'_>) -> Self {
        let told = cohort.runs().into_iter().map(|run| Out::told(run, labels, speaks));
        let counted = cohort.counted().into_iter().map(|run| Out::counted(run, labels));
        let mut runs: Vec<Out<'a>> = told.chain(counted).collect();
        runs.sort_by(|a, b| (&a.row.begun, &a.row.run).cmp(&(&b.row.begun, &b.row.run)));
        Self { runs }
    }

    /// The four tables: runs, decisions, questions, notes.
    #[must_use]
    pub fn tables(&self, speaks: &Speaks<'_>) -> [Table; 4] {
        let messages = speaks.messages;
        let of = |name, columns, cells: fn(&Out<'_>) -> Vec<Vec<Cell>>| Table {
            name,
            columns,
            rows: self.runs.iter().flat_map(cells).collect(),
        };
        [
            of("runs", runs::columns(messages), |of| vec![of.row.cells()]),
            of("decisions", decisions::columns(messages), |of| {
                of.decisions.iter().map(|row| of.ours(row.cells())).collect()
            }),
            of("questions", questions::columns(messages), |of| {
                of.questions.iter().map(|row| of.ours(row.cells())).collect()
            }),
            of("notes", notes::columns(messages, speaks.practice), |of| {
                of.notes.iter().map(|row| of.ours(row.cells())).collect()
            }),
        ]
    }
}

impl<'a> Out<'a> {
    fn told(run: &'a Run, labels: &Labels, speaks: &Speaks<'_>) -> Self {
        let tongues = speaks.scenarios.get(&run.record.header.scenario);
        let english = Voices::english();
        let tongue = tongues.and_then(|all| all.first());
        let voices = tongue.map_or(&english, |tongue| &tongue.voices);
        let people = People::by_name(run.session.scenario(), run.session.drawn());
        let teller = Teller::about(people, run.session.practice(), voices, speaks.messages);
        let said = Said::of(run, &teller);
        let questions = questions::rows(run, &said);
        Self {
            told: Some(run),
            row: runs::Row::told(run, labels, &questions, tongue.map(|tongue| (tongue, &teller))),
            decisions: decisions::rows(run),
            notes: notes::rows(run, &said),
            questions,
        }
    }

    fn counted(run: &Counted, labels: &Labels) -> Self {
        Self {
            told: None,
            row: runs::Row::counted(run, labels),
            decisions: Vec::new(),
            questions: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// A row of this run, with whose it is before it.
    fn ours(&self, cells: Vec<Cell>) -> Vec<Cell> {
        let row = &self.row;
        let whose = [&row.run, &row.trainee, &row.scenario].map(|of| Cell::Text(of.clone()));
        whose.into_iter().chain(cells).collect()
    }
}

/// What was said in a run, in words.
struct Said<'a> {
    teller: &'a Teller<'a>,
    lines: Vec<Line>,
}

impl<'a> Said<'a> {
    fn of(run: &Run, teller: &'a Teller<'a>) -> Self {
        Self {
            teller,
            lines: run.session.view().lines(),
        }
    }

    /// What the official said in a move, without quotation marks.
    fn by_official(&self, entry: usize) -> String {
        let of_move = self.lines.iter().filter(|line| line.entry == Some(entry));
        let mut said = of_move
            .filter(|line| line.speaker == Speaker::You)
            .filter_map(|line| match line.told {
                Told::Words(phrase) => Some(self.words(&phrase)),
                Told::Asked(begin, end) => {
                    let begin = begin.map(|begin| self.words(&begin)).unwrap_or_default();
                    Some(format!("{begin} {}", self.words(&end)).trim_start().to_owned())
                }
                _ => None,
            });
        said.next().unwrap_or_default()
    }

    fn words(&self, phrase: &Phrase) -> String {
        cell::plain(&self.teller.say(phrase))
    }

    /// A line that was perceived.
    fn line(&self, text: LineAt) -> String {
        self.words(&Phrase::about(text.text, text.of))
    }
}

/// Whose row it is: the columns that every table begins with.
fn whose() -> Vec<Column> {
    [
        ("run", key!("export-run")),
        ("trainee", key!("export-trainee")),
        ("scenario", key!("export-scenario")),
    ]
    .map(|(name, means)| Column::new(name, means, Holds::Words))
    .into()
}

/// When something was done.
#[derive(Clone, Debug)]
struct Moment {
    /// The move, from 0.
    entry: usize,
    act: String,
    /// Of the act.
    second: u32,
    /// In UTC.
    at: String,
}

impl Moment {
    fn of(run: &Run, entry: usize) -> Self {
        let kept = run.record.moves.get(entry);
        Self {
            entry,
            act: kept.map(|kept| kept.act.clone()).unwrap_or_default(),
            second: run.session.entries().get(entry).map_or(0, |entry| entry.second),
            at: at(run, entry),
        }
    }

    fn columns(may_lack: bool) -> Vec<Column> {
        let all = [
            Column::new("move", key!("export-move"), Holds::Whole(1, None)),
            Column::new("act", key!("export-act"), Holds::Words),
            Column::new("second", key!("export-second"), Holds::Whole(0, None)).counted_in(key!("export-unit-seconds")),
            Column::new("at", key!("export-at"), Holds::Moment),
        ];
        all.map(|column| if may_lack { column.lacks() } else { column }).into()
    }

    fn cells(moment: Option<&Self>) -> [Cell; 4] {
        [
            Cell::number(moment.map(|of| of.entry + 1)),
            Cell::word(moment.map(|of| &*of.act)),
            Cell::number(moment.map(|of| of.second)),
            Cell::word(moment.map(|of| &*of.at)),
        ]
    }
}

/// When a move was made, in UTC: the beginning of the run and the time of play after it.
fn at(run: &Run, entry: usize) -> String {
    let played = run.record.moves.get(entry).map_or(0, |kept| kept.at_millis);
    let begun = run.record.header.started.saturating_mul(1000);
    time::utc(begun.saturating_add(played))
}

/// The last move in which something happened.
fn last(session: &Session, is_it: impl Fn(&Event) -> bool) -> Option<usize> {
    session
        .entries()
        .iter()
        .rposition(|entry| entry.events.iter().any(&is_it))
}
