//! The graph for other programs: DOT for tools that lay graphs out, JSON for everything else.

use super::super::Coverage;
use super::MARK;
use crate::practice::Practice;
use crate::scenario::Scenario;
use crate::scenario::graph::{Edge, EdgeKind, Graph, Node, Reach, gate_words, node_kind, node_name};
use serde_json::{Map, Value, json};
use std::fmt::Write;

const fn verb(kind: EdgeKind) -> &'static str {
    match kind {
        EdgeKind::Contains => "contains",
        EdgeKind::Gives => "gives",
        EdgeKind::Finds => "finds",
        EdgeKind::Opens => "opens",
        EdgeKind::Closes => "closes",
        EdgeKind::Moves => "moves",
    }
}

/// The name of a node among all nodes: `cue:ledger`.
fn id(scenario: &Scenario, node: Node) -> String {
    format!("{}:{}", node_kind(node), node_name(scenario, node))
}

/// Writes the graph as DOT.
#[must_use]
pub fn dot(scenario: &Scenario) -> String {
    let graph = Graph::of(scenario);
    let quoted = |node| {
        let name = id(scenario, node).replace('\\', "\\\\").replace('"', "\\\"");
        format!("\"{name}\"")
    };
    let mut out = format!("// {MARK}\ndigraph scenario {{\n  rankdir=LR;\n  node [shape=box];\n");
    for &node in &graph.nodes {
        let _ = writeln!(out, "  {};", quoted(node));
    }
    for &Edge { from, to, kind } in &graph.edges {
        let look = if kind == EdgeKind::Closes { ", style=dashed" } else { "" };
        let _ = writeln!(
            out,
            "  {} -> {} [label={}{look}];",
            quoted(from),
            quoted(to),
            verb(kind)
        );
    }
    out.push_str("}\n");
    out
}

/// Writes the graph as JSON: nodes with whether they can be reached, and why not; edges; gates.
#[must_use]
pub fn json(scenario: &Scenario, practice: &Practice, coverage: Option<&Coverage>) -> Value {
    let graph = Graph::of(scenario);
    let reach = Reach::of(scenario, practice);
    let name = |node| Value::from(id(scenario, node));
    let node = |&node: &Node| {
        let mut fields = Map::new();
        fields.insert("id".into(), name(node));
        fields.insert("reachable".into(), reach.is_reached(node).into());
        if let Some(chain) = reach.why_not(node) {
            fields.insert("why_not".into(), chain.links.into());
        } else {
            let way: Vec<Value> = reach.way(node).into_iter().map(name).collect();
            fields.insert("way".into(), way.into());
        }
        if let Some((met, runs)) = coverage.and_then(|c| c.of(scenario, node)) {
            fields.insert("met".into(), json!({ "runs": met, "of": runs }));
        }
        Value::from(fields)
    };
    let edge = |edge: &Edge| json!({ "from": name(edge.from), "to": name(edge.to), "kind": verb(edge.kind) });
    json!({
        "_made_by": MARK,
        "scenario": scenario.header().id,
        "fingerprint": scenario.fingerprint(),
        "nodes": graph.nodes.iter().map(node).collect::<Vec<_>>(),
        "edges": graph.edges.iter().map(edge).collect::<Vec<_>>(),
        "gates": graph.gates.iter().map(|gate| json!({
            "at": name(gate.at), "words": gate_words(scenario, gate.cond, gate.must),
        })).collect::<Vec<_>>(),
    })
}
