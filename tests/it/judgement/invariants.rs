//! What must be true of every person and every way to treat one: five million combinations. Each invariant has a spoiled table
//! that breaks it; an invariant that no table could break would prove nothing.

use super::rules::RULES;
use super::search::{
    AGAINST_A_NO, BETTER, BREVITY, HARM_HELPS, ONE_ANSWER, RIGHT_ANSWER, SAME_BAND, SAME_GOOD, TWO_SLIPS, search,
};
use super::shipped;
use reasonable_grounds::practice::Judgement;
use reasonable_grounds::practice::judgement::{Danger, Fact, Row, Table};
use reasonable_grounds::vocabulary::Verdict;
use std::collections::BTreeSet;

/// If this fails, somebody is judged against what every practitioner would sign.
#[test]
fn no_invariant_is_broken() {
    let judgement = shipped();
    let found = search(&judgement, None);
    assert_eq!(found.looked_at, 5_140_800);
    assert!(found.broken.is_empty(), "{:#?}", found.broken);
}

/// A table in which something is wrong.
type Spoil = fn(&mut Table);

fn row<'t>(table: &'t mut Table, name: &str) -> &'t mut Row {
    let found = table.rows.iter_mut().find(|row| row.name == name);
    found.unwrap_or_else(|| panic!("there is no row {name}"))
}

fn remove(table: &mut Table, name: &str) {
    table.rows.retain(|row| row.name != name);
}

/// Each invariant with a table that breaks it.
const SPOILED: [(&str, Spoil); 18] = [
    ("a child to unchecked family is unsafe", |t| remove(t, "S8")),
    ("a victim removed or handed back is missed", |t| {
        row(t, "S1").victim = Some(Verdict::Harmed);
    }),
    ("charged while the question is open is unsafe", |t| {
        row(t, "O2").danger = Danger::Never;
    }),
    ("a victim cleared with grounds is missed", |t| remove(t, "T1")),
    ("help against the will is never good", |t| remove(t, "R6")),
    ("locked up is unsafe but for an adult suspect on grounds", |t| {
        remove(t, "S9");
    }),
    ("told nothing, refused knowingly, way back left: not missed", |t| {
        row(t, "T4").victim = Some(Verdict::Missed);
    }),
    (
        "a child asked nothing, with the specialist called, is well treated where a sign could be known",
        |t| {
            row(t, "T10").forbids = [Fact::Line].into_iter().collect();
        },
    ),
    ("an offender let go is partly, neither safe nor unsafe by itself", |t| {
        remove(t, "O10");
    }),
    ("a victim taken for a suspect only is missed", |t| {
        row(t, "T1").victim = Some(Verdict::Harmed);
    }),
    (RIGHT_ANSWER, |t| {
        row(t, "T3").needs = [Fact::Sign].into_iter().collect();
    }),
    (BETTER, |t| {
        let row = row(t, "R8");
        row.needs = [Fact::Nothing, Fact::HeldOn].into_iter().collect();
        row.forbids = [].into_iter().collect();
    }),
    (BREVITY, |t| row(t, "H1").needs = [Fact::Adult].into_iter().collect()),
    (SAME_BAND, |t| row(t, "R8").victim = Some(Verdict::Missed)),
    (TWO_SLIPS, |t| t.slips.from = 2),
    (HARM_HELPS, |t| row(t, "phone").victim = Some(Verdict::Partly)),
    (AGAINST_A_NO, |t| row(t, "helper:refused").other = Verdict::Partly),
    (ONE_ANSWER, |t| remove(t, "T6")),
];

/// Each invariant that no table can break, because one that would is refused, with what is said of it.
const REFUSED: [(&str, Spoil, &str); 5] = [
    (
        SAME_GOOD,
        |t| row(t, "T4").victim = None,
        "T4 can hold of a victim and does not say what it makes of one",
    ),
    (
        "only a victim is missed",
        |t| row(t, "T1").other = Verdict::Missed,
        "anybody else `missed`, which cannot be",
    ),
    (
        "words fit a victim",
        |t| row(t, "T7").victim = Some(Verdict::OverCalled),
        "a victim `over-called`, which cannot be",
    ),
    (
        "words fit anybody else",
        |t| row(t, "T7").other = Verdict::Protected,
        "anybody else `protected`, which cannot be",
    ),
    (
        "unsafe is never only partly",
        |t| row(t, "H1").danger = Danger::Always,
        "H1 is unsafe for a victim and only `partly`",
    ),
];

/// If this fails, an invariant would hold of any table, and proves nothing.
#[test]
fn each_invariant_is_broken_by_a_spoiled_table() {
    for (name, spoil) in SPOILED {
        let mut table = shipped().table().clone();
        spoil(&mut table);
        let judgement = Judgement::of(table).unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
        let found = search(&judgement, Some(name));
        assert!(found.broken.contains_key(name), "nothing breaks: {name}");
    }
    for (name, spoil, words) in REFUSED {
        let mut table = shipped().table().clone();
        spoil(&mut table);
        let faults = Judgement::of(table).expect_err(name);
        assert!(faults.iter().any(|fault| fault.contains(words)), "{name}: {faults:?}");
    }
}

/// If this fails, an invariant has no spoiled table, or a spoiled table no invariant.
#[test]
fn every_invariant_has_a_spoiled_table() {
    let of_everybody = [
        RIGHT_ANSWER,
        BETTER,
        BREVITY,
        SAME_GOOD,
        SAME_BAND,
        TWO_SLIPS,
        HARM_HELPS,
        AGAINST_A_NO,
        ONE_ANSWER,
    ];
    let all: BTreeSet<&str> = RULES.iter().map(|(name, ..)| *name).chain(of_everybody).collect();
    let spoiled = SPOILED.iter().map(|(name, _)| *name);
    assert_eq!(
        spoiled
            .chain(REFUSED.iter().map(|(name, ..)| *name))
            .collect::<BTreeSet<_>>(),
        all
    );
}
