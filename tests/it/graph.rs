//! The scenario as a graph: what a run can come to, and why not.

use crate::support::{practice, root, shipped_bundle, shipped_names};
use proptest::prelude::*;
use reasonable_grounds::check::check;
use reasonable_grounds::playtest::{Random, play};
use reasonable_grounds::scenario::graph::{Graph, Node, Reach, node_name};
use reasonable_grounds::scenario::{DocumentIx, Scenario};
use reasonable_grounds::session::{Event, Session};
use std::sync::Arc;

/// Everything a run came to, as nodes of the graph.
fn came_to(scenario: &Scenario, run: &Session) -> Vec<Node> {
    let followed = run.entries().iter().flat_map(|entry| entry.events);
    run.opening()
        .iter()
        .chain(followed)
        .flat_map(|event| match *event {
            Event::Moved(place) => vec![Node::Place(place)],
            Event::Looked(spot) => vec![Node::Hotspot(spot)],
            Event::Found(document) | Event::WasRead(document) => vec![Node::Document(document)],
            Event::Compared(a, b) => [comparisons(scenario, a, b), comparisons(scenario, b, a)].concat(),
            Event::CueMet(cue, _) => vec![Node::Cue(cue)],
            Event::Asked { question, .. } => {
                let question_of = scenario.question(question);
                vec![
                    Node::Person(question_of.to),
                    Node::Topic(question_of.to, question_of.topic),
                    Node::Question(question),
                ]
            }
            Event::Answered { answer, .. } => vec![Node::Answer(answer)],
            Event::Did { local, .. } => local.map(Node::Conduct).into_iter().collect(),
            Event::Happened(event) => vec![Node::Event(event)],
            Event::DecidedAbout(person) => vec![Node::Decision(person)],
            _ => Vec::new(),
        })
        .collect()
}

fn comparisons(scenario: &Scenario, one: DocumentIx, other: DocumentIx) -> Vec<Node> {
    (0_u16..)
        .zip(&scenario.document(one).compare)
        .filter(|(_, entry)| entry.with == other)
        .map(|(n, _)| Node::Comparison(one, n))
        .collect()
}

/// A shipped scenario with some of its lines spoiled: conditions that ask for something else, things that are no longer
/// given, a shift of another length. What no longer resolves is none.
fn spoiled(name: &str, spoils: &[(usize, u8, usize)]) -> Option<Arc<Scenario>> {
    let mut bundle = shipped_bundle(name);
    let text = String::from_utf8(bundle.files["scenario.ron"].clone()).expect("a shipped scenario is text");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let words: Vec<&str> = text.split('"').skip(1).step_by(2).filter(|w| w.contains('-')).collect();
    for &(at, how, word) in spoils {
        let start = at % lines.len();
        let word = words[word % words.len()];
        let fits = |line: &str| {
            let line = line.trim_start();
            line.starts_with("gives:")
                || line.starts_with("when: [")
                || line.starts_with("(when: [")
                || line.starts_with("at:")
        };
        let Some(n) = (start..lines.len()).chain(0..start).find(|&n| fits(&lines[n])) else {
            continue;
        };
        let line = lines[n].clone();
        lines[n] = if line.trim_start().starts_with("gives:") {
            if line.trim_end().ends_with("],") {
                String::new()
            } else {
                line
            }
        } else if line.trim_start().starts_with("at:") {
            if line.contains('"') { String::new() } else { line }
        } else {
            let condition = match how % 5 {
                0 => format!("Seen(\"{word}\"), "),
                1 => format!("Happened(\"{word}\"), "),
                2 => format!("Asked(\"{word}\"), "),
                3 => format!("TrustAtLeast({}), ", how / 3),
                _ => "Not(Understood), ".to_owned(),
            };
            line.replacen("when: [", &format!("when: [{condition}"), 1)
        };
    }
    bundle
        .files
        .insert("scenario.ron".into(), lines.join("\n").into_bytes());
    check(&bundle, &practice()).scenario
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// If this fails, the check calls something unreachable that a run has reached, and an author mends what is sound.
    #[test]
    fn what_play_reaches_is_called_reachable(
        name in prop::sample::select(shipped_names()),
        seed: u64,
        spoils in prop::collection::vec((any::<usize>(), any::<u8>(), any::<usize>()), 0..5),
    ) {
        let Some(scenario) = spoiled(&name, &spoils) else { return Ok(()) };
        let practice = practice();
        let reach = Reach::of(&scenario, &practice);
        for turn in 0..4 {
            let seed = seed.wrapping_add(turn);
            let run = play(&mut Random::new(seed, &practice), &scenario, &practice, seed, 400);
            for node in came_to(&scenario, &run) {
                prop_assert!(reach.is_reached(node), "{:?} {} was reached", node, node_name(&scenario, node));
                prop_assert!(reach.why_not(node).is_none());
            }
        }
        // Whatever is unreachable says why, and whatever is reachable shows a way that ends in it.
        for &node in &Graph::of(&scenario).nodes {
            match reach.why_not(node) {
                Some(chain) => prop_assert!(!chain.links.is_empty()),
                None => prop_assert_eq!(reach.way(node).last().copied(), Some(node)),
            }
        }
    }
}

/// If this fails, an author is told that something cannot be reached and not what has to be mended.
#[test]
fn the_chain_leads_to_what_has_to_be_mended() {
    let folder = root().join("tests/checks/base");
    let mut bundle = reasonable_grounds::library::read_bundle(&folder).expect("the base can be read");
    let mut text = String::from_utf8(bundle.files["scenario.ron"].clone()).expect("the base is text");
    // The question waits for a cue of the book, the book lies on the table, the table waits for an event that waits for
    // the question.
    for (cut, paste) in [
        (
            "ask: \"What would happen if you stopped?\"",
            "when: [Read(\"book\")], ask: \"What would happen if you stopped?\"",
        ),
        (
            "cues: [\"neat-table\"]),",
            "cues: [\"neat-table\"], when: [Happened(\"key-found\")]),",
        ),
        (
            "events: [",
            "events: [(id: \"key-found\", when: [Asked(\"worker-leave\")], say: \"A key falls.\"),",
        ),
    ] {
        assert_eq!(text.matches(cut).count(), 1, "the base has `{cut}`");
        text = text.replacen(cut, paste, 1);
    }
    bundle.files.insert("scenario.ron".into(), text.into_bytes());
    let found = check(&bundle, &practice()).diagnostics;
    let fault = found
        .iter()
        .find(|d| d.code == "unreachable-question")
        .expect("it is found");
    assert_eq!(
        fault.help.as_deref(),
        Some(
            "the question `worker-leave` needs Read(\"book\"); the document `book` is found only through the hotspot \
             `room/table`; the hotspot `room/table` needs Happened(\"key-found\"); the event `key-found` needs \
             Asked(\"worker-leave\"); so it waits for itself"
        )
    );
    let (end, _) = fault.related.as_ref().expect("the end of the chain is shown");
    assert!(end.source.text[end.bytes.clone()].contains("key-found"));
}
