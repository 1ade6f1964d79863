//! The map of a scenario: everything is on it, nothing covers anything, and whatever stands in a scenario it is a picture.

use crate::program::{arg, copy, folder, grounds};
use crate::support::{practice, root, shipped, shipped_names};
use proptest::prelude::*;
use reasonable_grounds::chart::{Chart, Coverage, Rect, Seen, is_ours, svg};
use reasonable_grounds::check::check;
use reasonable_grounds::scenario::Scenario;
use reasonable_grounds::scenario::graph::{Graph, Node, node_kind, node_name};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

fn base_with(changes: &[(&str, &str)]) -> Option<Arc<Scenario>> {
    let folder = root().join("tests/checks/base");
    let mut bundle = reasonable_grounds::library::read_bundle(&folder).expect("the base can be read");
    let mut text = String::from_utf8(bundle.files["scenario.ron"].clone()).expect("the base is text");
    for (cut, paste) in changes {
        assert!(text.contains(cut), "the base has no `{cut}`");
        text = text.replacen(cut, paste, 1);
    }
    bundle.files.insert("scenario.ron".into(), text.into_bytes());
    check(&bundle, &practice()).scenario
}

fn base() -> Arc<Scenario> {
    base_with(&[]).expect("the base can be played")
}

fn all() -> Vec<Arc<Scenario>> {
    let names = shipped_names();
    names.iter().map(|name| shipped(name)).chain([base()]).collect()
}

/// What is wrong with a map, in words.
fn faults(chart: &Chart) -> Vec<String> {
    let mut faults = Vec::new();
    let page = Rect {
        x: 0,
        y: 0,
        w: chart.width,
        h: chart.height,
    };
    for frame in chart.frames.iter().filter(|f| !page.holds(f.rect)) {
        faults.push(format!("a frame leaves the page: {:?}", frame.rect));
    }
    for (n, tile) in chart.tiles.iter().enumerate() {
        if !page.holds(tile.rect) {
            faults.push(format!("a box leaves the page: {}", tile.title));
        }
        for mark in &tile.marks {
            if !tile.rect.holds(mark.rect()) {
                faults.push(format!("{:?} leaves its box: {}", mark.label(), tile.title));
            }
            if !mark.fits() {
                faults.push(format!("{:?} is too long", mark.label()));
            }
        }
        for part in tile.parts.iter().filter(|p| !tile.rect.holds(p.rect)) {
            faults.push(format!("a part leaves its box: {}", part.title));
        }
        for other in chart.tiles[n + 1..].iter().filter(|o| tile.rect.overlaps(o.rect)) {
            faults.push(format!("two boxes overlap: {} and {}", tile.title, other.title));
        }
    }
    for wire in &chart.wires {
        for ends in wire.points.windows(2) {
            let ((x1, y1), (x2, y2)) = (ends[0], ends[1]);
            if x1 != x2 && y1 != y2 {
                faults.push(format!("{wire:?} is not straight"));
            }
            let run = Rect {
                x: x1.min(x2),
                y: y1.min(y2),
                w: (x1 - x2).abs().max(1),
                h: (y1 - y2).abs().max(1),
            };
            let crossed = chart.tiles.iter().find(|t| {
                // The edge of a box may be touched: there an arrow ends.
                let inside = Rect {
                    x: t.rect.x + 1,
                    y: t.rect.y + 1,
                    w: t.rect.w - 2,
                    h: t.rect.h - 2,
                };
                inside.overlaps(run)
            });
            if let Some(tile) = crossed {
                faults.push(format!("an arrow {:?} runs through {}", ends, tile.title));
            }
        }
    }
    faults
}

/// If this fails, a map cannot be read: something covers something else, or runs out of its box.
#[test]
fn nothing_on_a_map_covers_anything_else() {
    for scenario in all() {
        let chart = Chart::of(&scenario, &practice(), None);
        let faults = faults(&chart);
        assert!(faults.is_empty(), "{}: {}", scenario.header().id, faults.join("\n"));
        assert_eq!(chart.lost_wires, 0, "{}: arrows were lost", scenario.header().id);
    }
}

/// If this fails, a part of the scenario is on no map.
#[test]
fn every_node_of_a_scenario_is_on_its_map() {
    for scenario in all() {
        let chart = Chart::of(&scenario, &practice(), None);
        let text = svg(&chart, &scenario);
        let document = roxmltree::Document::parse(&text).expect("the map is well formed");
        let drawn: BTreeSet<(&str, &str)> = document
            .descendants()
            .filter_map(|n| Some((n.attribute("data-kind")?, n.attribute("data-name")?)))
            .collect();
        for &node in &Graph::of(&scenario).nodes {
            let name = node_name(&scenario, node);
            assert!(
                drawn.contains(&(node_kind(node), name.as_str())),
                "{node:?} {name} is not on the map"
            );
        }
        let arrows = document.descendants().filter(|n| n.has_tag_name("polyline")).count();
        assert_eq!(arrows, chart.wires.len());
    }
}

/// If this fails, two machines draw two maps of one scenario.
#[test]
fn a_map_is_the_same_each_time() {
    for scenario in [shipped("departure-desk"), base()] {
        let draw = || svg(&Chart::of(&scenario, &practice(), None), &scenario);
        let (one, other) = (draw(), draw());
        assert!(one == other, "{}", scenario.header().id);
        assert!(is_ours(&one));
        for outside in ["<script", "href", "http://", "https://", "url(h", "@import"] {
            let inside = one.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
            assert!(!inside.contains(outside), "the map has {outside}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// If this fails, words in a scenario break the picture, or become part of how it is written.
    #[test]
    fn whatever_a_scenario_says_the_map_is_well_formed(words in "(<script>|\\]\\]>|&|\"|'|\u{1}|\u{7f}|ក្តី|ទី|\u{200b}|[a-zA-Z ]|\\PC){1,40}") {
        let quoted = format!("{words:?}").replace("{", "{{").replace("}", "}}").replace("\\u{{", "\\u{");
        // Only the braces of an escape close with one.
        let quoted = quoted.replace("}}", "}");
        let changes = [
            ("\"The sorting room\"", quoted.as_str()),
            ("\"Table\"", quoted.as_str()),
            ("\"Please tell me about your days here.\"", quoted.as_str()),
            ("\"Advance\"", quoted.as_str()),
            ("\"Somebody brings tea.\"", quoted.as_str()),
        ];
        let Some(scenario) = base_with(&changes) else { return Ok(()) };
        let chart = Chart::of(&scenario, &practice(), None);
        prop_assert_eq!(faults(&chart), Vec::<String>::new());
        let text = svg(&chart, &scenario);
        let document = roxmltree::Document::parse(&text).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert!(document.descendants().all(|n| !n.has_tag_name("script")));
    }
}

/// If this fails, an author is shown another coverage than was played, or another scenario's.
#[test]
fn a_map_is_coloured_by_what_was_met() {
    let scenario = shipped("departure-desk");
    let first = scenario.question_ixs().next().expect("it has questions");
    let name = &scenario.question(first).id;
    let played = |id: &str, runs: u64| {
        format!(
            r#"[{{"scenario": "{id}", "policies": {{"random": {{"runs": 40}}}},
            "coverage": {{"questions": {{"items": [{{"name": "{name}", "runs": {runs}}}]}}}}}}]"#
        )
    };
    for (runs, seen) in [(0, Seen::Never), (3, Seen::Rarely), (4, Seen::Often), (40, Seen::Often)] {
        let coverage = Coverage::from_json(&played("departure-desk", runs), &scenario).expect("it can be read");
        let chart = Chart::of(&scenario, &practice(), Some(&coverage));
        let tile = chart.tiles.iter().find(|t| t.node == Some(Node::Question(first)));
        let tile = tile.expect("the question is on the map");
        assert_eq!(tile.seen, Some(seen), "{runs} of 40");
        assert!(
            tile.title.contains(&format!("met in {runs} of 40 runs")),
            "{}",
            tile.title
        );
        assert_eq!(faults(&chart), Vec::<String>::new());
    }
    for (text, says) in [
        ("nonsense".to_owned(), "no JSON"),
        (played("office-park", 3), "no playtest of `departure-desk`"),
        (played("departure-desk", 3).replace("40", "0"), "no run"),
        (
            played("departure-desk", 3).replace("\"policies\"", "\"fingerprint\": \"x\", \"policies\""),
            "another version",
        ),
    ] {
        let refused = Coverage::from_json(&text, &scenario).expect_err("it must be refused");
        assert!(refused.contains(says), "{refused}");
    }
}

fn place(name: &str) -> (PathBuf, PathBuf) {
    let place = folder(name);
    let map = place.join("map.svg");
    (place, map)
}

/// If this fails, a map is not written, or is written over somebody's picture.
#[test]
fn graph_writes_a_map_and_nothing_over_the_work_of_others() {
    let (_, map) = place("graph-writes");
    let draw = |rest: &[&str]| grounds(&[&["graph", "departure-desk", "-o", arg(&map)], rest].concat(), "");
    let ran = draw(&[]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(0), "", ""));
    let text = fs::read_to_string(&map).expect("the map is written");
    assert!(is_ours(&text));
    assert_eq!(draw(&[]).code, Some(0), "a map of ours is drawn anew");
    fs::write(&map, "<svg>mine</svg>").expect("the file can be written");
    let ran = draw(&[]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("--force"), "{}", ran.err);
    assert_eq!(fs::read_to_string(&map).expect("it is there"), "<svg>mine</svg>");
    assert_eq!(draw(&["--force"]).code, Some(0));
    assert_eq!(fs::read_to_string(&map).expect("it is there"), text);
    for format in ["dot", "json"] {
        let ran = draw(&["--format", format]);
        assert_eq!(
            (ran.code, ran.err.as_str()),
            (Some(0), ""),
            "over what was written here before"
        );
    }
    let ran = grounds(&["graph", "departure-desk", "-o", "-"], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out == text, "standard output has another map than the file");
}

/// If this fails, a wrong command or a full disk is told badly, or half a map is left.
#[test]
fn graph_says_what_it_cannot_do() {
    let (place, map) = place("graph-cannot");
    let broken = place.join("broken");
    copy(&root().join("scenarios/departure-desk"), &broken);
    let text = fs::read_to_string(broken.join("scenario.ron")).expect("it is there");
    fs::write(
        broken.join("scenario.ron"),
        text.replacen("start: \"", "start: \"no-", 1),
    )
    .expect("it can be written");
    let nowhere = place.join("no/such/folder/map.svg");
    let scenarios = root().join("scenarios");
    for (args, code, says) in [
        (vec!["graph", "departure-desk"], 2, "--output"),
        (vec!["graph", "departure-dask", "-o", arg(&map)], 2, "departure-desk"),
        (vec!["graph", arg(&broken), "-o", arg(&map)], 1, ""),
        (vec!["graph", arg(&scenarios), "-o", arg(&map)], 2, "name one"),
        (
            vec!["graph", "departure-desk", "-o", arg(&nowhere)],
            2,
            "cannot be written",
        ),
        (vec!["graph", "departure-desk", "-o", arg(&place)], 2, "is a folder"),
        (
            vec!["graph", "departure-desk", "-o", arg(&map), "--coverage", arg(&nowhere)],
            2,
            "cannot be read",
        ),
        (
            vec![
                "graph",
                "departure-desk",
                "-o",
                arg(&map),
                "--coverage",
                arg(&broken.join("guide.md")),
            ]
            .clone(),
            2,
            "no JSON",
        ),
    ] {
        let ran = grounds(&args, "");
        assert_eq!(ran.code, Some(code), "{args:?}: {}{}", ran.out, ran.err);
        assert!(ran.err.contains(says), "{args:?}: {}", ran.err);
        assert!(!map.exists(), "{args:?} left something");
    }
}

/// If this fails, what `grounds playtest` prints is not what `grounds graph` reads.
#[test]
fn a_playtest_colours_a_map() {
    let (place, map) = place("graph-playtest");
    let ran = grounds(
        &[
            "playtest",
            "departure-desk",
            "--runs",
            "12",
            "--seed",
            "5",
            "--format",
            "json",
        ],
        "",
    );
    let played = place.join("played.json");
    fs::write(&played, &ran.out).expect("it can be written");
    let scenario = shipped("departure-desk");
    let coverage = Coverage::from_json(&ran.out, &scenario).expect("a playtest can be read");
    // Everything of which play keeps count is known by the same name on the map.
    let told: BTreeMap<&str, usize> = Graph::of(&scenario)
        .nodes
        .iter()
        .filter(|&&node| coverage.of(&scenario, node).is_some())
        .fold(BTreeMap::new(), |mut told, &node| {
            *told.entry(node_kind(node)).or_default() += 1;
            told
        });
    for (kind, count) in [
        ("place", scenario.place_ixs().len()),
        ("hotspot", scenario.hotspot_ixs().len()),
        ("document", scenario.document_ixs().len()),
        ("question", scenario.question_ixs().len()),
        ("answer", scenario.answer_ixs().len()),
        ("conduct", scenario.local_ixs().len()),
        ("event", scenario.event_ixs().len()),
        ("cue", scenario.cue_ixs().len()),
    ] {
        assert_eq!(told.get(kind), Some(&count), "{kind}");
    }
    assert!(told.contains_key("comparison"));
    let ran = grounds(
        &["graph", "departure-desk", "-o", arg(&map), "--coverage", arg(&played)],
        "",
    );
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let text = fs::read_to_string(&map).expect("the map is written");
    assert!(
        text.contains("runs (") && text.contains("url(#never)"),
        "the map has no coverage on it"
    );
}

/// If this fails, a large scenario keeps its author waiting, or its map cannot be drawn at all.
#[test]
fn a_map_of_many_questions_is_drawn_too() {
    let question = |n: usize| {
        format!(
            "(id: \"q-{n}\", kind: Probing, about: Work, ask: \"Question {n}?\", when: [Asked(\"worker-tell\")], \
             answers: [(when: [TrustAtLeast(50)], say: \"Yes.\"), (say: \"No.\")]),"
        )
    };
    let many: String = (0..600).map(question).collect();
    let scenario = base_with(&[("questions: [", &format!("questions: [{many}"))]).expect("it can be played");
    let chart = Chart::of(&scenario, &practice(), None);
    assert!(
        chart.lost_wires > 0,
        "six hundred arrows are too many to follow, and that is said"
    );
    assert!(svg(&chart, &scenario).contains("arrows are not drawn"));
}
