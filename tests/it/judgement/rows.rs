//! Every row of the table is held: without it, or with anything in it changed, some case or vector comes out otherwise. A row
//! that nothing holds would be an opinion that nobody can lose.

use super::{Expected, cases, facts_that_count, shipped, vectors};
use reasonable_grounds::practice::Judgement;
use reasonable_grounds::practice::judgement::{Danger, Fact, Row, Table, Trigger};
use reasonable_grounds::judgement::{Person, verdict};
use reasonable_grounds::vocabulary::Verdict;

/// What each reason makes of somebody whom another one makes missed anyway: a victim who is removed always is (S1).
const BESIDE: [(&str, &str); 3] = [
    ("find=A ref=agreed need=other stay=removed", "S1 missed, S2 harmed"),
    ("find=A ref=agreed need=urgent stay=removed", "S1 missed, S3 harmed"),
    (
        "find=B age=child heard=none stay=removed",
        "R1 missed, S1 missed, S4 harmed, R7 partly",
    ),
];

/// Everybody in the lists, read once.
struct Lists(Vec<(Expected, Person)>);

impl Lists {
    fn new() -> Self {
        let all = [cases(), vectors(), facts_that_count()].into_iter().flatten();
        Self(
            all.map(|one| {
                let person = one.person();
                (one, person)
            })
            .collect(),
        )
    }

    /// Whether somebody comes out otherwise by this table, or the table is refused.
    fn hold(&self, table: Table) -> bool {
        let Ok(judgement) = Judgement::of(table) else {
            return true;
        };
        let differs = |(one, person): &(Expected, Person)| one.differs(person, &judgement).is_some();
        self.0.iter().any(differs) || BESIDE.iter().any(|(inputs, told)| each(inputs, &judgement) != *told)
    }
}

/// The reasons, each with what it makes of the person.
fn each(inputs: &str, judgement: &Judgement) -> String {
    let person: Person = inputs.parse().expect("it can be read");
    let verdict = verdict(&person, judgement);
    let told = verdict
        .reasons(judgement)
        .map(|r| format!("{} {}", r.row.name, r.verdict.word()));
    told.collect::<Vec<_>>().join(", ")
}

/// The shipped table with one row changed.
fn with(at: usize, change: impl FnOnce(&mut Row)) -> Table {
    let mut table = shipped().table().clone();
    change(&mut table.rows[at]);
    table
}

/// If this fails, the lists hold against every table, and the tests below prove nothing.
#[test]
fn the_shipped_table_is_taken_as_it_is() {
    let lists = Lists::new();
    assert!(!lists.hold(shipped().table().clone()));
}

/// If this fails, a row can be deleted and nobody notices.
#[test]
fn no_row_can_be_left_out() {
    let lists = Lists::new();
    for (at, row) in shipped().rows().iter().enumerate() {
        let mut table = shipped().table().clone();
        table.rows.remove(at);
        // A deed without a row is refused when the table is read. So that the lists show it too, it is made to mean nothing.
        if row.trigger != Trigger::Facts {
            let why = Judgement::of(table).expect_err("nobody would judge it");
            assert!(
                why.iter().any(|fault| fault.contains("has no row")),
                "{}: {why:?}",
                row.name
            );
            table = with(at, |row| row.needs = row.needs.with(Fact::Adult).with(Fact::LawfulHold));
        }
        assert!(lists.hold(table), "{} holds nobody", row.name);
    }
}

/// If this fails, what a row makes of somebody can be changed and nobody notices.
#[test]
fn no_verdict_of_a_row_can_be_changed() {
    let lists = Lists::new();
    let mut unheld = Vec::new();
    for (at, row) in shipped().rows().iter().enumerate() {
        for &verdict in Verdict::ALL.iter().filter(|&&v| v != row.other) {
            if !lists.hold(with(at, |row| row.other = verdict)) {
                unheld.push(format!("{}: anybody else could be {}", row.name, verdict.word()));
            }
        }
        let others = Verdict::ALL.iter().map(|&v| Some(v)).chain([None]);
        for verdict in others.filter(|&v| v != row.victim) {
            if !lists.hold(with(at, |row| row.victim = verdict)) {
                unheld.push(format!("{}: a victim could be {verdict:?}", row.name));
            }
        }
        for danger in [Danger::Never, Danger::Always, Danger::ForVictim] {
            if danger != row.danger && !lists.hold(with(at, |row| row.danger = danger)) {
                unheld.push(format!("{}: unsafe could be {danger:?}", row.name));
            }
        }
    }
    assert!(unheld.is_empty(), "{}", unheld.join("\n"));
}

/// If this fails, a row asks for a fact that makes no difference.
#[test]
fn no_fact_of_a_row_can_be_left_out() {
    let lists = Lists::new();
    let mut unheld = Vec::new();
    for (at, row) in shipped().rows().iter().enumerate() {
        for fact in row.needs.iter() {
            if !lists.hold(with(at, |row| {
                row.needs = row.needs.iter().filter(|&f| f != fact).collect();
            })) {
                unheld.push(format!("{} need not need `{}`", row.name, fact.word()));
            }
        }
        for fact in row.forbids.iter() {
            if !lists.hold(with(at, |row| {
                row.forbids = row.forbids.iter().filter(|&f| f != fact).collect();
            })) {
                unheld.push(format!("{} need not forbid `{}`", row.name, fact.word()));
            }
        }
    }
    assert!(unheld.is_empty(), "{}", unheld.join("\n"));
}

/// If this fails, a fact is worked out for everybody and asked for by nobody.
#[test]
fn every_fact_is_asked_for_by_a_row() {
    let judgement = shipped();
    let is_asked = |fact: Fact| {
        judgement
            .rows()
            .iter()
            .any(|row| row.needs.has(fact) || row.forbids.has(fact))
    };
    let idle: Vec<&str> = Fact::ALL
        .iter()
        .filter(|&&fact| !is_asked(fact))
        .map(|f| f.word())
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}

/// If this fails, how many slips are slips no longer, or which of two ends is worse, can be changed and nobody notices.
#[test]
fn no_number_and_no_order_can_be_changed() {
    let lists = Lists::new();
    let shipped = shipped().table().clone();
    for from in [1, 2, 4] {
        let mut table = shipped.clone();
        table.slips.from = from;
        assert!(lists.hold(table), "slips from {from}");
    }
    for at in 1..shipped.order.len() {
        let mut table = shipped.clone();
        table.order.swap(at - 1, at);
        assert!(lists.hold(table), "{:?}", shipped.order);
    }
}
