//! How many things of one kind a scenario may hold: one more than that is refused, whatever the kind, with one message at
//! the first that is too many.

use crate::support::practice;
use reasonable_grounds::check::check;
use reasonable_grounds::diagnostic::Diagnostic;
use reasonable_grounds::scenario::Bundle;
use reasonable_grounds::scenario::limits::ITEMS;
use std::fmt::Write;

/// What a file is made of besides what is counted.
const REST: &str = r#"format: 1, id: "many", revision: 1, language: "en", title: "Many", summary: "Many things.",
    role: "You count.", sector: Other, level: Starter, minutes: 5, content_note: "Debt is mentioned.", aims: ["Count"],
    hangs_on: ["ILO-OI-2009"], official_speaks: ["Common"], clock: (starts: "09:00", minutes: 90), start: "room",
    opening: "You begin to count.","#;

/// A scenario in which each of these lists holds what is given, and nothing stands in the others.
fn scenario(lists: &[(&str, String)]) -> Bundle {
    let mut text = format!("Scenario({REST}\n");
    for list in [
        "places",
        "documents",
        "cues",
        "people",
        "services",
        "conduct",
        "events",
        "decisions",
        "draws",
    ] {
        let given = lists.iter().find(|(name, _)| *name == list);
        let _ = writeln!(text, "{list}: [{}],", given.map_or("", |(_, things)| things));
    }
    text.push_str(")\n");
    Bundle {
        name: "many".into(),
        files: [("scenario.ron".to_owned(), text.into_bytes())].into(),
        ..Bundle::default()
    }
}

/// So many things, each with its number.
fn many(count: usize, thing: impl Fn(usize) -> String) -> String {
    (0..count).map(|n| thing(n) + ",\n").collect()
}

fn too_many(bundle: &Bundle) -> Vec<Diagnostic> {
    let mut found = check(bundle, &practice()).diagnostics;
    found.retain(|d| d.code == "too-many");
    found
}

/// If this fails, there are things of which a file can hold more than an index can tell apart: two of them would be one.
#[test]
fn one_thing_too_many_of_any_kind_is_refused() {
    let count = ITEMS + 1;
    let answers = many(count, |_| "(say: \"Yes.\")".to_owned());
    let question = |inside: &str| {
        format!("(id: \"who\", role: Interviewee, speaks: [], line: \"Someone.\", questions: [{inside}])")
    };
    let ask = |id: &str, answers: &str| {
        format!("(id: \"{id}\", kind: Closed, about: Needs, ask: \"Water?\", answers: [{answers}])")
    };
    let place = |id: &str, spots: &str| {
        format!("(id: \"{id}\", title: \"A room\", text: \"A room.\", art: \"a.svg\", hotspots: [{spots}])")
    };
    let spots = many(count, |n| {
        format!("(element: \"e{n}\", label: \"Box\", text: \"A box.\")")
    });
    let compare = many(count, |_| "(with: \"d\", text: \"The same.\", cues: [])".to_owned());
    let kinds: [(&str, &str, String); 13] = [
        ("places", "places", many(count, |n| place(&format!("p{n}"), ""))),
        ("hotspots", "places", place("room", &spots)),
        (
            "documents",
            "documents",
            many(count, |n| format!("(id: \"d{n}\", title: \"A paper\", rows: [])")),
        ),
        (
            "comparisons",
            "documents",
            format!("(id: \"d\", title: \"A paper\", rows: [], compare: [{compare}])"),
        ),
        (
            "cues",
            "cues",
            many(count, |n| format!("(id: \"c{n}\", text: \"A sign.\", about: [])")),
        ),
        (
            "people",
            "people",
            many(count, |n| {
                format!("(id: \"w{n}\", role: Colleague, speaks: [], line: \"Someone.\")")
            }),
        ),
        (
            "questions",
            "people",
            question(&many(count, |n| ask(&format!("q{n}"), ""))),
        ),
        ("answers", "people", question(&ask("q", &answers))),
        (
            "services",
            "services",
            many(count, |n| {
                format!("(id: \"s{n}\", kind: VictimSupport, label: \"Help\")")
            }),
        ),
        ("conduct", "conduct", many(count, |_| "(does: OfferWater)".to_owned())),
        (
            "events",
            "events",
            many(count, |n| format!("(id: \"e{n}\", say: \"It rains.\")")),
        ),
        ("decisions", "decisions", many(count, |_| "(about: \"who\")".to_owned())),
        (
            "draws",
            "draws",
            many(count, |n| format!("Choose(id: \"d{n}\", one_of: [])")),
        ),
    ];
    for (kind, list, things) in kinds {
        let bundle = scenario(&[(list, things)]);
        let found = too_many(&bundle);
        assert_eq!(found.len(), 1, "one more of {kind} than {ITEMS}: {found:?}");
        assert!(found[0].span.is_some(), "too many of {kind}, and no place");
    }
}

/// If this fails, the last thing that fits is refused.
#[test]
fn as_many_as_fit_are_not_too_many() {
    let conduct = many(ITEMS, |_| "(does: OfferWater)".to_owned());
    let decisions = many(ITEMS, |_| "(about: \"who\")".to_owned());
    let found = too_many(&scenario(&[("conduct", conduct), ("decisions", decisions)]));
    assert_eq!(found, [], "{ITEMS} of one kind are too many");
}
