//! A row for each line that stood in the notebook at the end, on the page of each person: how it was sorted, and how that fits
//! what the line carries.

use super::cell::{Cell, Column, Holds};
use super::terms::{SORTED, sort, sorted, sorts, worries};
use super::{Moment, Said, last};
use crate::cohort::Run;
use grounds_core::assess::{About, Mark};
use grounds_core::locale::{Messages, key};
use grounds_core::practice::Practice;
use grounds_core::record::{Hand, Writer};
use grounds_core::session::{Event, Note};
use grounds_core::vocabulary::{Competency, Marked};

/// The columns.
pub(super) fn columns(m: &Messages, practice: &Practice) -> Vec<Column> {
    let words = |name: &str, means| Column::new(name, means, Holds::Words);
    let mut all = super::whose();
    all.extend([
        words("person", key!("export-page")),
        words("line", key!("export-line")),
        words("line_of", key!("export-line-of")).lacks(),
        words("words", key!("export-words")),
        Column::new("sort", key!("export-sort"), sorts(m))
            .lacks()
            .after(&["INT-12"]),
        Column::new("worry", key!("export-worry"), worries(m, practice))
            .lacks()
            .after(&["LAW-10", "LAW-11", "LAW-12"]),
        Column::new("codes", key!("export-codes"), Holds::Names).after(&["ILO-OI-2009"]),
        Column::new("came_out", key!("export-came-out"), sorted(m)).lacks(),
        Column::new("ground", key!("export-ground"), Holds::YesNo),
    ]);
    all.extend(Moment::columns(true));
    all
}

/// A row.
#[derive(Debug)]
pub(super) struct Row {
    pub person: String,
    pub line: String,
    pub words: String,
    pub sort: Option<&'static str>,
    /// What came of sorting it, and points earned of those there were.
    pub came_out: Option<(Marked, u16, u16)>,
    /// The practice point behind that.
    pub point: Option<String>,
    pub worry: Option<String>,
    pub codes: Vec<String>,
    pub is_ground: bool,
    pub moment: Option<Moment>,
    line_of: Option<String>,
}

pub(super) fn rows(run: &Run, said: &Said<'_>) -> Vec<Row> {
    let session = &run.session;
    let writer = Writer::new(session.scenario(), session.practice(), Hand::Blind);
    let row = |note: &Note| row(run, said, note, &writer);
    session.notes().iter().map(row).collect()
}

fn row(run: &Run, said: &Said<'_>, note: &Note, writer: &Writer<'_>) -> Row {
    let (session, practice) = (&run.session, run.session.practice());
    let at = writer.at(note.line);
    let shown = |mark: &Mark| match mark.about {
        About::Shown(marked) if SORTED.contains(&marked) => Some((marked, mark.points, mark.possible)),
        About::Shown(_) | About::Reason(..) => None,
    };
    let mut marks = run.assessed.marks_about(note.page);
    let mark = marks
        .find(|mark| mark.competency == Competency::Judging && mark.line == Some(note.line) && shown(mark).is_some());
    Row {
        person: session.scenario().person(note.page).id.to_string(),
        line: at.line,
        line_of: at.of,
        words: said.line(note.line),
        sort: note.sort.and_then(sort),
        worry: note.worry.map(|worry| practice.worry(worry).id.clone()),
        codes: note
            .codes
            .iter()
            .map(|&code| practice.indicator(code).code.clone())
            .collect(),
        came_out: mark.and_then(shown),
        point: mark.map(|mark| mark.point(practice, session.scenario()).to_owned()),
        is_ground: session
            .decided(note.page)
            .is_some_and(|of| of.grounds.contains(&note.line)),
        moment: last(session, |event| *event == Event::Noted(note.line, note.page)).map(|entry| Moment::of(run, entry)),
    }
}

impl Row {
    /// In the order of the columns, but for whose it is.
    pub(super) fn cells(&self) -> Vec<Cell> {
        let mut cells = vec![
            Cell::Text(self.person.clone()),
            Cell::Text(self.line.clone()),
            Cell::word(self.line_of.as_deref()),
            Cell::Text(self.words.clone()),
            Cell::word(self.sort),
            Cell::word(self.worry.as_deref()),
            Cell::List(self.codes.clone()),
            Cell::word(self.came_out.map(|(marked, ..)| marked.word())),
            Cell::Yes(self.is_ground),
        ];
        cells.extend(Moment::cells(self.moment.as_ref()));
        cells
    }
}
