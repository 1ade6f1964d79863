//! A row for each wording that was said to somebody in a talk: a question, or the reply to a moment. Its kind is the one it had
//! then, and beside it stands how trust and distress were before and after, and what came of it.

use super::cell::{Cell, Column, Holds};
use super::terms::{hearer, hearers, one_of, rungs};
use super::{Moment, Said};
use crate::cohort::Run;
use grounds_core::debrief::{Point, course};
use grounds_core::locale::{Messages, key};
use grounds_core::record::Step;
use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::SubjectIx;
use grounds_core::session::Event;
use grounds_core::talk;
use grounds_core::vocabulary::{FearKind, Rung, WordingKind};

/// The highest trust and distress of a talk.
const TOP: i64 = 9;

/// The columns.
pub(super) fn columns(m: &Messages) -> Vec<Column> {
    let words = |name: &str, means| Column::new(name, means, Holds::Words);
    let scale = |name: &str, means| Column::new(name, means, Holds::Whole(0, Some(TOP)));
    let yes = |name: &str, means| Column::new(name, means, Holds::YesNo);
    let said_as = [
        ("question", key!("export-said-question")),
        ("reply", key!("export-said-reply")),
    ];
    let mut all = super::whose();
    all.extend([
        words("person", key!("export-person")),
        Column::new("said_as", key!("export-said-as"), one_of(m, said_as)),
        words("subject", key!("export-subject")).lacks(),
        words("line", key!("export-line")).lacks(),
        words("words", key!("export-words")),
        Column::new(
            "kind",
            key!("export-kind"),
            one_of(m, WordingKind::ALL.iter().map(|of| (of.word(), of.key()))),
        )
        .after(&["INT-07", "INT-09"]),
        yes("recommended", key!("export-is-recommended")),
        scale("trust_before", key!("export-trust-before")).lacks(),
        scale("trust_after", key!("export-trust-after")),
        scale("distress_before", key!("export-distress-before")).lacks(),
        scale("distress_after", key!("export-distress-after")),
        Column::new("told", key!("export-told"), rungs(m))
            .lacks()
            .after(&["INT-08", "INT-15"]),
        yes("planted", key!("export-is-planted")),
        yes("taken_back", key!("export-taken-back")),
        Column::new(
            "fear_met",
            key!("export-fear-met"),
            one_of(m, FearKind::ALL.iter().map(|of| (of.word(), of.key()))),
        )
        .lacks()
        .after(&["INT-06"]),
        Column::new("heard_by", key!("export-heard-by"), hearers(m)),
    ]);
    all.extend(Moment::columns(false));
    all
}

/// A row.
#[derive(Debug)]
pub(super) struct Row {
    pub person: String,
    pub subject: Option<String>,
    pub line: Option<String>,
    pub words: String,
    pub kind: WordingKind,
    pub is_recommended: bool,
    pub trust: (Option<u8>, u8),
    pub distress: (Option<u8>, u8),
    pub told: Option<Rung>,
    pub is_planted: bool,
    pub is_taken_back: bool,
    pub fear_met: Option<FearKind>,
    pub heard_by: Vec<&'static str>,
    pub moment: Moment,
}

/// The rows of a run, in the order in which things were said.
pub(super) fn rows(run: &Run, said: &Said<'_>) -> Vec<Row> {
    let mut rows: Vec<(usize, Row)> = Vec::new();
    for person in run.session.scenario().people() {
        let points = course(&run.session, &run.assessed, person).points;
        let of_person = points
            .iter()
            .filter_map(|point| Some((point.entry, row(run, said, person, point)?)));
        rows.extend(of_person);
        taken_back(&mut rows, &points, run, person);
    }
    rows.sort_by_key(|(entry, _)| *entry);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// What was said in a move, where something was.
fn row(run: &Run, said: &Said<'_>, person: PersonIx, point: &Point) -> Option<Row> {
    let scenario = run.session.scenario();
    let entry = run.session.entries().get(point.entry)?;
    let found = entry.events.iter().find_map(|event| match *event {
        Event::Talk(who, talk::Event::Asked(_, subject, kind)) if who == person => Some((Some(subject), kind)),
        Event::Talk(who, talk::Event::Replied(_, kind)) if who == person => Some((None, kind)),
        _ => None,
    });
    let (subject, kind) = found?;
    let heard = entry.events.iter().filter_map(|event| match *event {
        Event::Overheard(who, by) if who == person => Some(hearer(by)),
        _ => None,
    });
    let mut heard_by: Vec<&str> = heard.collect();
    heard_by.sort_unstable();
    heard_by.dedup();
    Some(Row {
        person: scenario.person(person).id.to_string(),
        subject: subject.map(|subject: SubjectIx| scenario.subject_id(person, subject).to_owned()),
        line: run.record.moves.get(point.entry).and_then(|of| match &of.step {
            Step::Say(line) | Step::Answer(line) => Some(line.clone()),
            _ => None,
        }),
        words: said.by_official(point.entry),
        kind,
        is_recommended: point.is_recommended,
        trust: (point.before.map(|(trust, _)| trust), point.trust),
        distress: (point.before.map(|(_, distress)| distress), point.distress),
        told: point.told,
        is_planted: point.is_planted,
        is_taken_back: false,
        fear_met: point.met,
        heard_by,
        moment: Moment::of(run, point.entry),
    })
}

/// What was taken back was the last thing said to this person before.
fn taken_back(rows: &mut [(usize, Row)], points: &[Point], run: &Run, person: PersonIx) {
    let id = &run.session.scenario().person(person).id;
    for point in points.iter().filter(|point| point.is_taken_back) {
        let mut said = rows
            .iter_mut()
            .filter(|(entry, row)| *entry < point.entry && *row.person == **id);
        if let Some((_, row)) = said.next_back() {
            row.is_taken_back = true;
        }
    }
}

impl Row {
    /// In the order of the columns, but for whose it is.
    pub(super) fn cells(&self) -> Vec<Cell> {
        let mut cells = vec![
            Cell::Text(self.person.clone()),
            Cell::Text(if self.subject.is_some() { "question" } else { "reply" }.to_owned()),
            Cell::word(self.subject.as_deref()),
            Cell::word(self.line.as_deref()),
            Cell::Text(self.words.clone()),
            Cell::word(Some(self.kind.word())),
            Cell::Yes(self.is_recommended),
            Cell::number(self.trust.0),
            Cell::Number(self.trust.1.into()),
            Cell::number(self.distress.0),
            Cell::Number(self.distress.1.into()),
            Cell::word(self.told.map(Rung::word)),
            Cell::Yes(self.is_planted),
            Cell::Yes(self.is_taken_back),
            Cell::word(self.fear_met.map(FearKind::word)),
            Cell::list(self.heard_by.iter().copied()),
        ];
        cells.extend(Moment::cells(Some(&self.moment)));
        cells
    }
}
