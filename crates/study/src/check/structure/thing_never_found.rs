//! `thing-never-found`: a thing that nobody can reach.

use super::effects::effects;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::talk::Index;
use grounds_core::scenario::{Effect, ThingIx};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "thing-never-found",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody can reach these things. They can be photographed, sealed or given back once a hotspot has shown them, or something
said or done `frees` them. Until then nothing can be done with them, and nobody can be marked for what was not done.

    things: [(id: "passports", what: Passport, deeds: [GiveBack], …)]     // nothing shows them
    hotspots: [(element: "tin", …, things: ["passports"])]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    let lie = scenario
        .spots()
        .flat_map(|spot| scenario.spot(spot).things.iter().copied());
    let freed = effects(scenario).filter_map(|effect| match effect {
        Effect::Frees(thing) => Some(*thing),
        _ => None,
    });
    // A line is there for whoever interprets through it.
    let people = scenario.people().map(|who| scenario.person(who));
    let through = people.filter_map(|person| person.interprets.and_then(|of| of.through));
    let found: BTreeSet<ThingIx> = lie.chain(freed).chain(through).collect();
    for (n, thing) in subject.draft.scenario.things.iter().enumerate() {
        if !thing.deeds.is_empty() && !found.contains(&ThingIx::at(n)) {
            let fault = RULE.fault(format!("nobody can reach `{}`", subject.word(thing.id.0)));
            let fault = subject.at(fault, thing.id.0, "never found");
            sink.push(fault.help("name it in the `things` of a hotspot, or write `frees` in an answer or a moment"));
        }
    }
}
