//! `nation-tells-truth`: guilt or victimhood that goes by the country.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::Truth;
use grounds_core::scenario::draft::PersonDraft;
use grounds_core::vocabulary::words::Role;
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "nation-tells-truth",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"No nation is the villain, and none is the victim (ETH-06). Where the only one from a country is the one who exploits,
or all victims come from one country and nobody else does, the trainee learns to look at the passport's cover.
Invented countries do not help: the room knows which ones are meant. Mix local and foreign on every side, and let
others share the wrongdoer's country; best, deal the faces.

    manager from Sorrend, everyone else from Dovrel and Ambrey          // the only one from Sorrend
    manager from Dovrel, the social worker and one victim from Dovrel too
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let people = &subject.draft.scenario.people;
    let only = |part: &PersonDraft, test: &dyn Fn(Truth) -> bool| {
        !part.truths.is_empty() && part.truths.iter().all(|truth| test(truth.is))
    };
    let exploits = |part: &&PersonDraft| {
        part.role == Role::Controller || only(part, &|is| matches!(is, Truth::Exploiter | Truth::WillingOperator))
    };
    let (wrongdoers, others): (Vec<&PersonDraft>, Vec<&PersonDraft>) = people.iter().partition(exploits);
    let shared = countries(subject, &others);
    for part in wrongdoers {
        let own = countries(subject, &[part]);
        if !own.is_empty() && !shared.is_empty() && own.is_disjoint(&shared) {
            let named: Vec<&str> = own.iter().map(String::as_str).collect();
            let words = format!(
                "`{}` exploits, and nobody else is from {}",
                subject.word(part.id.0),
                named.join(" or ")
            );
            let fault = subject.at(RULE.fault(words), part.id.0, "the only one from there");
            sink.push(fault.help("let someone else share the country, or deal the faces"));
        }
    }
    let (victims, rest): (Vec<&PersonDraft>, Vec<&PersonDraft>) =
        people.iter().partition(|part| only(part, &Truth::is_victim));
    let (from, elsewhere) = (countries(subject, &victims), countries(subject, &rest));
    if let (true, 1, Some(country), Some(first)) = (victims.len() > 1, from.len(), from.first(), victims.first())
        && !elsewhere.contains(country)
    {
        let fault = RULE.fault(format!("all victims are from {country}, and nobody else is"));
        let fault = subject.at(fault, first.id.0, "the first of them");
        sink.push(fault.help("vary their countries, or let someone else share this one"));
    }
}

/// Every country that one of these people may come from.
fn countries(subject: &Subject<'_>, of: &[&PersonDraft]) -> BTreeSet<String> {
    let names: BTreeSet<_> = of.iter().map(|part| part.id.0).collect();
    let parts = subject
        .draft
        .scenario
        .people
        .iter()
        .filter(|part| names.contains(&part.id.0));
    let faces = parts.flat_map(|part| subject.faces(part));
    faces.map(|face| subject.word(face.from.0)).collect()
}
