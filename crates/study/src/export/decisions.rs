//! A row for each person about whom a decision was asked, decided or not: what was true and could be known, what was decided and
//! said to them, and what became of them.

use super::cell::{Cell, Column, Holds};
use super::terms::{known, one_of, some_of};
use super::{Moment, last};
use crate::cohort::Run;
use grounds_core::assess::{OfPerson, stated};
use grounds_core::judgement::Knowable;
use grounds_core::locale::{Messages, key};
use grounds_core::session::{Decided, Event, GROUNDS};
use grounds_core::vocabulary::{AgeGroup, Finding, OffenceHandling, Onward, Truth, Verdict};

/// The columns.
pub(super) fn columns(m: &Messages) -> Vec<Column> {
    let names = |name: &str, means| Column::new(name, means, Holds::Names).lacks();
    let yes = |name: &str, means| Column::new(name, means, Holds::YesNo);
    let mut all = super::whose();
    all.extend([
        Column::new("person", key!("export-person"), Holds::Words),
        Column::new(
            "truth",
            key!("export-truth"),
            one_of(m, Truth::ALL.iter().map(|of| (of.word(), of.key()))),
        ),
        Column::new(
            "age_group",
            key!("export-age-group"),
            one_of(m, AgeGroup::ALL.iter().map(|of| (of.word(), of.key()))),
        ),
        Column::new("could_be_known", key!("export-known"), known(m)).after(&["REF-01"]),
        yes("decided", key!("export-decided")),
        Column::new(
            "findings",
            key!("export-findings"),
            some_of(m, Finding::ALL.iter().map(|of| (of.word(), of.key()))),
        )
        .lacks()
        .after(&["REF-01"]),
        yes("presumed", key!("export-presumed")),
        Column::new("certainty", key!("export-certainty"), Holds::Whole(0, Some(100)))
            .lacks()
            .counted_in(key!("export-unit-percent")),
        Column::new(
            "grounds",
            key!("export-grounds"),
            Holds::Whole(0, i64::try_from(GROUNDS).ok()),
        )
        .lacks()
        .after(&["INT-12"]),
        names("services", key!("export-services")).after(&["REF-05"]),
        names("told", key!("export-told-of")).after(&["REF-05"]),
        Column::new(
            "offences",
            key!("export-offences"),
            one_of(m, OffenceHandling::ALL.iter().map(|of| (of.word(), of.key()))),
        )
        .lacks()
        .after(&["LAW-08"]),
        Column::new(
            "onward",
            key!("export-onward"),
            one_of(m, Onward::ALL.iter().map(|of| (of.word(), of.key()))),
        )
        .lacks(),
        Column::new("given_to", key!("export-given-to"), Holds::Words).lacks(),
        yes("way_back", key!("export-way-back")).lacks().after(&["INT-13"]),
        Column::new(
            "verdict",
            key!("export-verdict"),
            one_of(m, Verdict::ALL.iter().map(|of| (of.word(), of.key()))),
        ),
        yes("unsafe", key!("export-unsafe")),
        names("reasons", key!("export-reasons")),
    ]);
    all.extend(Moment::columns(true));
    all
}

/// A row.
#[derive(Debug)]
pub(super) struct Row {
    pub person: String,
    pub decided: Option<Decided>,
    pub findings: Vec<&'static str>,
    pub certainty: Option<u8>,
    pub verdict: Verdict,
    pub is_good: bool,
    pub reasons: Vec<String>,
    /// The practice points behind them.
    pub points: Vec<String>,
    pub services: Vec<String>,
    pub moment: Option<Moment>,
    truth: Option<Truth>,
    age: AgeGroup,
    known: Knowable,
    is_presumed: bool,
    is_unsafe: bool,
    told: Vec<String>,
    given_to: Option<String>,
}

pub(super) fn rows(run: &Run) -> Vec<Row> {
    run.assessed.people.iter().map(|of| row(run, of)).collect()
}

fn row(run: &Run, of: &OfPerson) -> Row {
    let (session, person) = (&run.session, of.person);
    let scenario = session.scenario();
    let decided = session.decided(person);
    let services = |all: fn(&Decided) -> &[grounds_core::scenario::ServiceIx]| {
        let all = decided.map_or(&[][..], all).iter();
        all.map(|&to| scenario.service(to).id.to_string()).collect()
    };
    let stated = stated(session).into_iter().find(|(who, _)| *who == person);
    let situation = of.judged.situation();
    let table = session.practice().judgement();
    Row {
        person: scenario.person(person).id.to_string(),
        truth: session.drawn().truth_is(scenario, person),
        age: situation.age,
        known: situation.known,
        findings: decided.map_or_else(Vec::new, |of| of.findings.iter().map(|of| of.word()).collect()),
        is_presumed: stated.is_some_and(|(_, of)| of.is_presumed),
        certainty: session.rating(person),
        services: services(|of| &of.services),
        told: services(|of| &of.told),
        given_to: decided
            .and_then(|of| of.to)
            .map(|to| scenario.person(to).id.to_string()),
        verdict: of.verdict.verdict,
        is_good: of.verdict.is_good(),
        is_unsafe: of.verdict.is_unsafe,
        reasons: of
            .verdict
            .reasons(table)
            .map(|reason| reason.row.name.clone())
            .collect(),
        points: of
            .verdict
            .reasons(table)
            .map(|reason| reason.row.point.clone())
            .collect(),
        moment: last(session, |event| *event == Event::Decided(person)).map(|entry| Moment::of(run, entry)),
        decided: decided.cloned(),
    }
}

impl Row {
    /// In the order of the columns, but for whose it is.
    pub(super) fn cells(&self) -> Vec<Cell> {
        let decided = self.decided.as_ref();
        let list = |all: &[String]| match decided {
            Some(_) => Cell::List(all.to_vec()),
            None => Cell::Nothing,
        };
        let mut cells = vec![
            Cell::Text(self.person.clone()),
            Cell::word(self.truth.map(Truth::word)),
            Cell::word(Some(self.age.word())),
            Cell::word(Some(self.known.word())),
            Cell::Yes(decided.is_some()),
            decided.map_or(Cell::Nothing, |_| Cell::list(self.findings.iter().copied())),
            Cell::Yes(self.is_presumed),
            Cell::number(self.certainty),
            Cell::number(decided.map(|of| of.grounds.len())),
            list(&self.services),
            list(&self.told),
            Cell::word(decided.and_then(|of| of.offences).map(OffenceHandling::word)),
            Cell::word(decided.and_then(|of| of.onward).map(Onward::word)),
            Cell::word(self.given_to.as_deref()),
            Cell::yes(decided.map(|of| of.way_back)),
            Cell::word(Some(self.verdict.word())),
            Cell::Yes(self.is_unsafe),
            Cell::List(self.reasons.clone()),
        ];
        cells.extend(Moment::cells(self.moment.as_ref()));
        cells
    }
}
