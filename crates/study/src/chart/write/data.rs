//! What opens what, for other programs: DOT for tools that lay graphs out, JSON for everything else.

use super::super::edges::{Edge, edges};
use super::super::node::Node;
use super::super::outcomes::is_told;
use super::super::pen::Pen;
use super::super::rows::rows;
use super::super::troubles::troubles;
use super::super::words::rung_word;
use super::super::{Coverage, Reach};
use super::MARK;
use grounds_core::practice::Practice;
use grounds_core::scenario::talk::{Index, SubjectIx};
use grounds_core::scenario::{Effect, OutcomeIx, PersonIx, Scenario};
use serde_json::{Value, json};
use std::fmt::Write;

/// Everything on the map, in the order of the files.
fn nodes(scenario: &Scenario) -> Vec<Node> {
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
    all.extend((0..scenario.outcomes().len()).map(|at| Node::Outcome(OutcomeIx::at(at))));
    for who in scenario.people() {
        let script = scenario.script(who);
        all.extend(script.subjects().map(|ix| Node::Subject(who, ix)));
        all.extend(script.moments().map(|ix| Node::Moment(who, ix)));
    }
    all
}

/// Everything that opens, finds or holds something.
fn all_edges(scenario: &Scenario, reach: &Reach) -> Vec<(Node, &'static str, Node)> {
    let mut all = Vec::new();
    for ix in scenario.spots() {
        let spot = scenario.spot(ix);
        all.push((Node::Place(spot.place), "holds", Node::Spot(ix)));
        all.extend(
            spot.papers
                .iter()
                .map(|&paper| (Node::Spot(ix), "finds", Node::Paper(paper))),
        );
        all.extend(
            spot.things
                .iter()
                .map(|&thing| (Node::Spot(ix), "finds", Node::Thing(thing))),
        );
    }
    for who in scenario.people() {
        let opens = |edge: Edge| (edge.from, "opens", edge.to);
        all.extend(edges(scenario, reach, who).into_iter().map(opens));
        let finds = |subject: SubjectIx| found(scenario, who, subject).into_iter();
        all.extend(scenario.script(who).subjects().flat_map(finds));
    }
    all
}

/// Papers that come to hand in a subject.
fn found(scenario: &Scenario, who: PersonIx, ix: SubjectIx) -> Vec<(Node, &'static str, Node)> {
    let subject = scenario.script(who).subject(ix);
    let answers = subject
        .answers
        .iter()
        .chain([&subject.fact])
        .flat_map(|span| span.iter());
    let effects = answers.flat_map(|answer| scenario.after_answer(who, answer));
    let papers = effects.filter_map(|effect| match effect {
        Effect::Finds(paper) => Some((Node::Subject(who, ix), "finds", Node::Paper(*paper))),
        _ => None,
    });
    papers.collect()
}

/// Writes the graph as DOT.
#[must_use]
pub fn dot(scenario: &Scenario) -> String {
    let quoted = |node: Node| {
        let name = node.id(scenario).replace('\\', "\\\\").replace('"', "\\\"");
        format!("\"{name}\"")
    };
    let mut out = format!("// {MARK}\ndigraph scenario {{\n  rankdir=LR;\n  node [shape=box];\n");
    for node in nodes(scenario) {
        let _ = writeln!(out, "  {};", quoted(node));
    }
    for (from, verb, to) in all_edges(scenario, &Reach::of(scenario)) {
        let _ = writeln!(out, "  {} -> {} [label={verb}];", quoted(from), quoted(to));
    }
    out.push_str("}\n");
    out
}

/// Writes the graph as JSON: everything on the map with whether anybody gets to it, what opens what, and what to look at.
#[must_use]
pub fn json(scenario: &Scenario, practice: &Practice, coverage: Option<&Coverage>) -> Value {
    let pen = Pen {
        scenario,
        practice,
        reach: Reach::of(scenario),
        coverage,
    };
    let node = |node: Node| {
        let mut value = json!({ "id": node.id(scenario), "reachable": is_reached(&pen, node) });
        if let Node::Subject(who, ix) = node {
            value["answers"] = answers(&pen, who, ix);
        }
        value
    };
    let edge = |(from, verb, to): (Node, &str, Node)| json!({ "from": from.id(scenario), "to": to.id(scenario), "kind": verb });
    let troubles = scenario.people().flat_map(|who| {
        let id = &scenario.person(who).id;
        troubles(&pen, who)
            .into_iter()
            .map(move |words| format!("{id}/{words}"))
    });
    json!({
        "_made_by": MARK,
        "scenario": scenario.header().id,
        "fingerprint": scenario.fingerprint(),
        "nodes": nodes(scenario).into_iter().map(node).collect::<Vec<_>>(),
        "edges": all_edges(scenario, &pen.reach).into_iter().map(edge).collect::<Vec<_>>(),
        "look_at": troubles.collect::<Vec<_>>(),
    })
}

/// The rows of a subject.
fn answers(pen: &Pen<'_>, who: PersonIx, ix: SubjectIx) -> Value {
    let script = pen.scenario.script(who);
    let rows = rows(pen.scenario, &pen.reach, who, ix);
    let row = |row: &super::super::rows::Row| {
        let texts = row.texts(script);
        let line = |&text: &_| {
            let marks = pen.scenario.text(text).marks.iter();
            let carries = marks.flat_map(|&mark| pen.carries(pen.scenario.mark(mark)));
            let carries = carries.map(|(token, codes)| {
                format!("{} {codes}", super::super::pen::token_word(token))
                    .trim()
                    .to_owned()
            });
            json!({ "line": pen.scenario.line_id(text).to_string(), "carries": carries.collect::<Vec<_>>() })
        };
        let mut value = json!({
            "rung": rung_word(row.rung),
            "truths": pen.speech().truths(who, row.truths),
            "heard": row.is_reached,
            "lines": texts.iter().map(line).collect::<Vec<_>>(),
        });
        if let Some(coverage) = pen.coverage {
            let share = coverage.from(who, row.truths, &texts);
            value["met"] = json!({ "runs": share.met, "of": share.of });
        }
        value
    };
    rows.iter().map(row).collect()
}

fn is_reached(pen: &Pen<'_>, node: Node) -> bool {
    match node {
        Node::Subject(who, ix) => pen.reach.has_subject(who, ix),
        Node::Moment(who, ix) => pen.reach.moments.contains(&(who, ix)),
        Node::Event(ix) => pen.reach.events.contains(&ix),
        Node::Place(ix) => pen.reach.places.contains(&ix),
        Node::Spot(ix) => pen.reach.places.contains(&pen.scenario.spot(ix).place),
        Node::Paper(ix) => pen.reach.papers.contains(&ix),
        Node::Outcome(ix) => is_told(pen.scenario.outcomes(), ix.index()),
        Node::Person(_)
        | Node::Cast(_)
        | Node::Act(_)
        | Node::Bank(_)
        | Node::Thing(_)
        | Node::Promise(_)
        | Node::Service(_) => true,
    }
}
