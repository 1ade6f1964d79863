//! `nation-tells-truth`: guilt or victimhood that goes by the country.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::draft::PersonDraft;
use crate::vocabulary::{Role, Truth};
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
    if subject.scenario.is_none() {
        return;
    }
    let people = &subject.draft.people;
    let split = |test: &dyn Fn(&PersonDraft) -> bool| people.iter().partition::<Vec<&PersonDraft>, _>(|p| test(p));
    let (wrongdoers, others) =
        split(&|p| p.role == Role::Controller || matches!(p.truth, Some(Truth::Exploiter | Truth::WillingOperator)));
    let shared = countries(subject, &others);
    for person in wrongdoers {
        let own = countries(subject, &[person]);
        if !own.is_empty() && !shared.is_empty() && own.is_disjoint(&shared) {
            let named: Vec<&str> = own.into_iter().collect();
            let words = format!(
                "`{}` exploits, and nobody else is from {}",
                person.id.value,
                named.join(" or ")
            );
            sink.push(
                RULE.fault(words)
                    .at(subject.span(&person.id), "the only one from there")
                    .help("let someone else share the country, or deal the faces"),
            );
        }
    }
    let (victims, rest) = split(&|p| p.truth.is_some_and(Truth::is_victim));
    let (from, elsewhere) = (countries(subject, &victims), countries(subject, &rest));
    if let (true, 1, Some(country), Some(first)) = (victims.len() > 1, from.len(), from.first(), victims.first())
        && !elsewhere.contains(country)
    {
        sink.push(
            RULE.fault(format!("all victims are from {country}, and nobody else is"))
                .at(subject.span(&first.id), "the first of them")
                .help("vary their countries, or let someone else share this one"),
        );
    }
}

/// Every country that one of these people may come from.
fn countries<'a>(subject: &Subject<'a>, of: &[&'a PersonDraft]) -> BTreeSet<&'a str> {
    let faces = of.iter().flat_map(|p| subject.faces(p));
    faces.map(|f| f.from.value.as_str()).collect()
}
