//! The map of a scenario: everything is on it once, nothing covers anything, and whatever stands in a scenario it is a picture.

use super::support::{practice, resolved, scenario};
use grounds_core::scenario::Scenario;
use grounds_core::scenario::talk::TextIx;
use grounds_core::session::Session;
use grounds_study::chart::{
    Chart, Coverage, Kind, Node, Reach, Rect, SMALLEST, Sheet, Style, Tile, is_ours, json, svg,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const ALL: [&str; 6] = [
    "one-talk",
    "departure-desk",
    "office-park",
    "cases/hotel",
    "cases/hotline",
    "cases/removal-list",
];

pub(crate) fn chart(scenario: &Scenario) -> Chart {
    Chart::of(scenario, &practice(), None)
}

pub(crate) fn tiles(chart: &Chart) -> impl Iterator<Item = &Tile> {
    chart.sheets.iter().flat_map(|sheet| &sheet.tiles)
}

/// What is wrong with the boxes of a sheet, in words.
fn faults(sheet: &Sheet) -> Vec<String> {
    let mut faults = Vec::new();
    let page = Rect {
        x: 0,
        y: 0,
        w: sheet.width,
        h: sheet.height,
    };
    for (n, tile) in sheet.tiles.iter().enumerate() {
        let mut tell = |what: &str| faults.push(format!("{}: {what}: {:?}", sheet.title, tile.node));
        if !page.holds(tile.rect) {
            tell("leaves the sheet");
        }
        if tile.parts.iter().any(|part| !tile.rect.holds(part.rect)) {
            tell("a row leaves its box");
        }
        for (n, mark) in tile.marks.iter().enumerate() {
            if !tile.rect.holds(mark.rect) {
                tell(&format!("`{}` leaves its box", mark.words));
            }
            if !mark.fits() {
                tell(&format!("`{}` is too long", mark.words));
            }
            if tile.marks[n + 1..].iter().any(|other| other.rect.overlaps(mark.rect)) {
                tell(&format!("something covers `{}`", mark.words));
            }
        }
        if sheet.tiles[n + 1..].iter().any(|other| tile.rect.overlaps(other.rect)) {
            tell("another box covers it");
        }
    }
    faults.extend(crossed(sheet));
    faults
}

/// Arrows that are not straight, or run through a box.
fn crossed(sheet: &Sheet) -> Vec<String> {
    let mut faults = Vec::new();
    for wire in &sheet.wires {
        for ends in wire.points.windows(2) {
            let ((x1, y1), (x2, y2)) = (ends[0], ends[1]);
            let run = Rect {
                x: x1.min(x2),
                y: y1.min(y2),
                w: (x1 - x2).abs().max(1),
                h: (y1 - y2).abs().max(1),
            };
            // The edge of a box may be touched: there an arrow ends.
            let inside = |tile: &Tile| Rect {
                x: tile.rect.x + 1,
                y: tile.rect.y + 1,
                w: tile.rect.w - 2,
                h: tile.rect.h - 2,
            };
            let is_through = sheet.tiles.iter().any(|tile| inside(tile).overlaps(run));
            if (x1 != x2 && y1 != y2) || is_through {
                faults.push(format!("an arrow runs badly: {wire:?}"));
            }
        }
    }
    faults
}

/// If this fails, a map cannot be read: something covers something else, runs out of its box, or is too small to print.
#[test]
fn nothing_on_a_map_covers_anything_else() {
    for name in ALL {
        let chart = chart(&scenario(name));
        for sheet in &chart.sheets {
            assert_eq!(faults(sheet), Vec::<String>::new());
            assert!(sheet.scale() >= SMALLEST, "{} is drawn too small", sheet.title);
            assert_eq!(sheet.lost_wires, 0, "{}: arrows were lost", sheet.title);
        }
    }
}

/// Of those who are alike, the first.
fn is_like_another(scenario: &Scenario, node: Node) -> bool {
    let (Node::Person(who) | Node::Subject(who, _) | Node::Moment(who, _)) = node else {
        return false;
    };
    let id = &scenario.person(who).id;
    id.rsplit_once('/')
        .is_some_and(|(first, _)| scenario.person_named(first).is_some())
}

fn everything(scenario: &Scenario) -> Vec<Node> {
    let mut all: Vec<Node> = scenario.people().map(Node::Person).collect();
    all.extend(scenario.casts().map(Node::Cast));
    all.extend(scenario.acts().map(Node::Act));
    all.extend(scenario.events().map(Node::Event));
    all.extend(scenario.places().map(Node::Place));
    all.extend(scenario.spots().map(Node::Spot));
    all.extend(scenario.papers().map(Node::Paper));
    all.extend(scenario.banks().map(Node::Bank));
    all.extend(scenario.things().map(Node::Thing));
    all.extend(scenario.promises().map(Node::Promise));
    all.extend(scenario.services().map(Node::Service));
    let reach = Reach::of(scenario);
    for who in scenario.people() {
        let subjects = scenario.script(who).subjects();
        let own = subjects.filter(|&ix| !reach.is_of_others(scenario, who, ix));
        all.extend(own.map(|ix| Node::Subject(who, ix)));
        all.extend(scenario.script(who).moments().map(|ix| Node::Moment(who, ix)));
    }
    all.retain(|&node| !is_like_another(scenario, node));
    all
}

/// If this fails, a part of the scenario is on no map, or twice.
#[test]
fn everything_is_on_the_map_once() {
    for name in ALL {
        let scenario = scenario(name);
        let chart = chart(&scenario);
        let mut counts: BTreeMap<Node, usize> = BTreeMap::new();
        for node in tiles(&chart).filter_map(|tile| tile.node) {
            *counts.entry(node).or_default() += 1;
        }
        for node in everything(&scenario) {
            let id = node.id(&scenario);
            assert_eq!(counts.remove(&node), Some(1), "{name}: {id}");
        }
        counts.retain(|node, _| !matches!(node, Node::Outcome(_)));
        assert_eq!(counts, BTreeMap::new(), "{name}");
    }
}

/// If this fails, a line that carries something is on no map, or the same thing is said twice of it in one box.
#[test]
fn every_cue_is_on_the_map() {
    for name in ALL {
        let scenario = scenario(name);
        let chart = chart(&scenario);
        let mut told: BTreeSet<TextIx> = BTreeSet::new();
        for tile in tiles(&chart) {
            let mut once = BTreeSet::new();
            for mark in &tile.marks {
                let Kind::Cue(token, lines) = &mark.kind else { continue };
                told.extend(lines);
                let row = tile.parts.iter().position(|part| part.rect.holds(mark.rect));
                let is_talk = matches!(tile.node, Some(Node::Subject(..)));
                for &line in lines {
                    let is_new = once.insert((row, line, *token, &mark.words));
                    assert!(is_new || !is_talk, "{name}: {:?} has `{}` twice", tile.node, mark.words);
                }
            }
        }
        let carry = scenario.texts().filter(|&text| !scenario.text(text).marks.is_empty());
        let lost: Vec<String> = carry
            .filter(|text| !told.contains(text))
            .map(|text| scenario.line_id(text).to_string())
            .collect();
        assert_eq!(lost, Vec::<String>::new(), "{name}");
    }
}

/// If this fails, two machines draw two maps of one scenario, or a map fetches something from somewhere.
#[test]
fn a_map_is_the_same_each_time() {
    let scenario = scenario("departure-desk");
    let draw = || svg(&chart(&scenario), &scenario);
    let (one, other) = (draw(), draw());
    assert!(one == other);
    assert!(is_ours(&one));
    let inside = one.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
    for outside in ["<script", "href", "http://", "https://", "url(h", "@import"] {
        assert!(!inside.contains(outside), "the map has {outside}");
    }
    let document = roxmltree::Document::parse(&one).expect("the map is well formed");
    let arrows = document.descendants().filter(|n| n.has_tag_name("polyline")).count();
    assert_eq!(
        arrows,
        chart(&scenario)
            .sheets
            .iter()
            .map(|sheet| sheet.wires.len())
            .sum::<usize>()
    );
}

/// The words of a map, box by box.
fn words(chart: &Chart) -> String {
    let mut out = String::new();
    for sheet in &chart.sheets {
        let _ = writeln!(out, "== {} ({} x {})", sheet.title, sheet.width, sheet.height);
        for tile in &sheet.tiles {
            let mut line = 0;
            let _ = write!(out, "{}", if tile.is_boxed { "[" } else { " " });
            for mark in &tile.marks {
                if mark.rect.y != line && line != 0 {
                    out.push_str("\n ");
                }
                line = mark.rect.y;
                let around = match &mark.kind {
                    Kind::Words(Style::Wrong) => ("!", "!"),
                    Kind::Words(_) => ("", ""),
                    Kind::Gate(true) => ("<", ">"),
                    Kind::Gate(false) => ("<!", ">"),
                    Kind::Cue(..) => ("*", ""),
                    Kind::Opens => ("-> ", ""),
                    Kind::Met(_) => ("#", ""),
                };
                let _ = write!(out, "{}{}{} ", around.0, mark.words, around.1);
            }
            out.push('\n');
        }
        for wire in &sheet.wires {
            let _ = writeln!(out, "{:?} -> {:?}", wire.from, wire.to);
        }
    }
    out.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// If this fails, the map of a small scenario says something else than it did: look at it, and keep what is better.
#[test]
fn maps_say_what_they_said() {
    insta::assert_snapshot!("map_hotline", words(&chart(&scenario("cases/hotline"))));
    let one = chart(&scenario("one-talk"));
    insta::assert_snapshot!("map_one_talk", words(&one));
}

/// If this fails, an author is told of other runs than were played.
#[test]
fn a_map_says_where_runs_went() {
    let scenario = scenario("one-talk");
    let mut coverage = Coverage::default();
    for seed in 0..2 {
        coverage.and(Coverage::play(&Session::begin(scenario.clone(), practice(), seed, 0)));
    }
    let chart = Chart::of(&scenario, &practice(), Some(&coverage));
    for sheet in &chart.sheets {
        assert_eq!(faults(sheet), Vec::<String>::new());
    }
    let met = |tile: &&Tile| tile.marks.iter().any(|mark| matches!(mark.kind, Kind::Met(_)));
    let rows = tiles(&chart).filter(|tile| matches!(tile.node, Some(Node::Subject(..))));
    assert!(rows.filter(met).count() > 12);
    let told = json(&scenario, &practice(), Some(&coverage));
    let nodes = told["nodes"].as_array().expect("there are nodes").iter();
    let day = nodes
        .clone()
        .find(|node| node["id"] == "subject:clerk/coming")
        .expect("it is there");
    let small = &day["answers"].as_array().expect("it is answered")[1];
    assert_eq!(small["rung"], "small");
    assert!(small["met"]["runs"].as_u64() > Some(0), "{small}");
    assert!(small["met"]["runs"].as_u64() <= small["met"]["of"].as_u64(), "{small}");
}

/// Files of a scenario with some texts changed for others.
fn with_words(words: &str) -> Option<Scenario> {
    let quoted = words
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('{', "{{")
        .replace('}', "}}");
    let mut files = super::support::bundle("one-talk");
    for (file, cut) in [
        ("scenario.ron", "\"Over the lamp shop\""),
        ("scenario.ron", "\"Agreement, two pages\""),
        ("scenario.ron", "\"Advance\""),
    ] {
        let bytes = files.get_mut(file).expect("the file is there");
        let text = String::from_utf8(bytes.clone()).expect("it is text");
        assert!(text.contains(cut), "there is no {cut}");
        *bytes = text.replacen(cut, &format!("\"{quoted}\""), 1).into_bytes();
    }
    let (scenario, _) = resolved(&files);
    scenario
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// If this fails, words in a scenario break the picture, or become part of how it is written.
    #[test]
    fn whatever_a_scenario_says_the_map_is_well_formed(
        words in "(<script>|\\]\\]>|&|\"|'|\u{1}|\u{7f}|ក្តី|ទី|\u{200b}|[a-zA-Z ]|\\PC){1,40}"
    ) {
        let Some(scenario) = with_words(&words) else { return Ok(()) };
        let chart = chart(&scenario);
        for sheet in &chart.sheets {
            prop_assert_eq!(faults(sheet), Vec::<String>::new());
        }
        let text = svg(&chart, &scenario);
        let document = roxmltree::Document::parse(&text).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert!(document.descendants().all(|n| !n.has_tag_name("script")));
    }
}

/// If this fails, words in Khmer are cut where no word ends, or run out of their box.
#[test]
fn khmer_fits_too() {
    let long = "អ្នកត្រួតពិនិត្យការងារ និងផ្ទះបាយមួយនៅលើហាង";
    let scenario = with_words(long).expect("it can be played");
    let chart = chart(&scenario);
    let of_sheets = chart.sheets.iter().flat_map(faults);
    assert_eq!(of_sheets.collect::<Vec<_>>(), Vec::<String>::new());
    assert!(tiles(&chart).any(|tile| tile.marks.iter().any(|mark| mark.words.contains("អ្នកត្រួត"))));
}
