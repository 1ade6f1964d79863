//! `victims-of-one-kind`: all victims are women, or young, or from one country.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::draft::{PersonDraft, ProfileDraft};
use std::collections::BTreeSet;

/// Up to this age everyone being a victim is "the young are victims".
const YOUNG: u8 = 25;

pub(in crate::check) const RULE: Rule = Rule {
    code: "victims-of-one-kind",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Officials wait for the stereotype, someone female, young and foreign, and miss the others (ERR-19, PRF-01). A scenario
with several victims should not confirm it: vary gender, age and country (ETH-02). This rule looks at everyone a
victim may be, fixed or dealt, and speaks up when two or more victims can only be women, only men, only from one
country, or nobody above 25.

    profiles: [ (name: "Oresh", age: 22, gender: Woman …), (name: "Velisa", age: 24, gender: Woman …) ]
    profiles: [ (name: "Oresh", age: 26, gender: Man …), (name: "Velisa", age: 44, gender: Woman …) ]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let victims: Vec<&PersonDraft> = subject.victims().into_iter().map(|(_, p)| p).collect();
    let faces: Vec<&ProfileDraft> = victims.iter().flat_map(|p| subject.faces(p)).collect();
    let (Some(first), true) = (victims.first(), victims.len() > 1 && !faces.is_empty()) else {
        return;
    };
    let genders: BTreeSet<_> = faces.iter().map(|f| f.gender).collect();
    let countries: BTreeSet<&str> = faces.iter().map(|f| f.from.value.as_str()).collect();
    let mut one_kind = Vec::new();
    if let (1, Some(gender)) = (genders.len(), genders.first()) {
        one_kind.push(format!("of one gender ({})", gender.word()));
    }
    if let (1, Some(country)) = (countries.len(), countries.first()) {
        one_kind.push(format!("from {country}"));
    }
    if faces.iter().all(|f| f.age.value <= YOUNG) {
        one_kind.push(format!("{YOUNG} or younger"));
    }
    for what in one_kind {
        sink.push(
            RULE.fault(format!("all {} victims are {what}", victims.len()))
                .at(subject.span(&first.id), "the first of them")
                .help("vary the profiles, or deal them (ETH-02)"),
        );
    }
}
