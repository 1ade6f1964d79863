//! `empty-place`: a place with nothing to look at and nobody to meet.

use super::conditions::lists;
use super::effects::effects;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::draft::WhenDraft;
use grounds_core::scenario::talk::Index;
use grounds_core::scenario::{Dealt, Effect, PlaceIx};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "empty-place",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"There is nothing to look at in this place, and nobody to meet. A place with nothing to look at, where nobody ever is and
for which no condition asks, only takes minutes. If a day begins there, it begins with nothing on offer.

    places: [(id: "corridor", …)]                             // no hotspots, nobody in it
    places: [(id: "corridor", …, hotspots: [(element: "door", label: "Door", text: "…")])]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    let mut used: BTreeSet<PlaceIx> = scenario.people().filter_map(|who| scenario.person(who).at).collect();
    used.extend(effects(scenario).filter_map(|effect| match effect {
        Effect::Arrives(_, place) => Some(*place),
        _ => None,
    }));
    for deal in scenario.deals() {
        if let Dealt::Places(places) = &deal.what {
            used.extend(places.iter().copied());
        }
    }
    let asked = lists(subject)
        .into_iter()
        .flat_map(|list| list.all)
        .filter_map(|when| match when {
            WhenDraft::At(place) => Some(subject.word(place.0)),
            _ => None,
        });
    let asked: BTreeSet<String> = asked.collect();
    for (n, place) in subject.draft.scenario.places.iter().enumerate() {
        let name = subject.word(place.id.0);
        if place.hotspots.is_empty() && !used.contains(&PlaceIx::at(n)) && !asked.contains(&name) {
            let fault = subject.at(
                RULE.fault(format!("there is nothing and nobody in `{name}`")),
                place.id.0,
                "empty",
            );
            sink.push(fault.help("give it a hotspot or a person, or leave the place out"));
        }
    }
}
