//! `victims-of-one-kind`: all victims are women, or young, or from one country.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::draft::FaceDraft;
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "victims-of-one-kind",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Officials wait for the stereotype, someone female, young and foreign, and miss the others (ERR-19, PRF-01). A scenario in
which several people may be victims should not confirm it: vary gender, age and country, or deal the faces (ETH-02).
This rule looks at every face of everyone who may be a victim, and speaks up when two or more of them can only be
women, only men, only from one country, or nobody above 25.

    faces: [ (name: "Oresh", looks: (20, 22), gender: Woman …), (name: "Velisa", looks: (19, 24), gender: Woman …) ]
    faces: [ (name: "Oresh", looks: (24, 30), gender: Man …), (name: "Velisa", looks: (38, 50), gender: Woman …) ]
"#,
    run,
};

/// Up to this age everyone being a victim is "the young are victims".
const YOUNG: i32 = 25;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let mut parts: Vec<_> = subject.decided().into_iter().map(|(.., part)| part).collect();
    parts.retain(|part| part.truths.iter().any(|truth| truth.is.is_victim()));
    let faces: Vec<&FaceDraft> = parts.iter().flat_map(|part| subject.faces(part)).collect();
    let Some(first) = parts.first().filter(|_| parts.len() > 1 && !faces.is_empty()) else {
        return;
    };
    let genders: BTreeSet<_> = faces.iter().map(|face| face.gender).collect();
    let countries: BTreeSet<String> = faces.iter().map(|face| subject.word(face.from.0)).collect();
    let mut one_kind = Vec::new();
    if let (1, Some(gender)) = (genders.len(), genders.first()) {
        one_kind.push(format!("of one gender ({})", gender.word()));
    }
    if let (1, Some(country)) = (countries.len(), countries.first()) {
        one_kind.push(format!("from {country}"));
    }
    if faces.iter().all(|face| face.looks.1.get() <= YOUNG) {
        one_kind.push(format!("{YOUNG} or younger"));
    }
    for what in one_kind {
        let fault = RULE.fault(format!("all {} who may be victims are {what}", parts.len()));
        let fault = subject.at(fault, first.id.0, "the first of them");
        sink.push(fault.help("vary the faces, or deal them (ETH-02)"));
    }
}
