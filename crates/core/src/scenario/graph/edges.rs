//! What leads from one thing to another, read off the file.

use super::super::{Cond, DocumentIx, DrawIx, Effect, Logic, PlaceIx, Run, Scenario, Subject};
use super::{Node, changes, container, gives};
use std::collections::BTreeSet;

/// What an edge means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EdgeKind {
    /// The second lies in the first.
    Contains,
    /// The first gives the cue.
    Gives,
    /// The first brings the document to hand.
    Finds,
    /// A condition of the second asks for the first.
    Opens,
    /// A condition of the second asks that the first is not.
    Closes,
    /// The first moves a person or the trainee to the place.
    Moves,
}

/// One thing leads to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// From here.
    pub from: Node,
    /// To there.
    pub to: Node,
    /// In this way.
    pub kind: EdgeKind,
}

/// A condition that speaks of no node: a number, the setting, something done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// What lies behind it.
    pub at: Node,
    /// The condition.
    pub cond: Cond,
    /// Whether it must hold, or must not.
    pub must: bool,
}

/// The conditions of a node: those that must hold, and those that must not.
pub(super) fn conditions(scenario: &Scenario, node: Node) -> [(Run, bool); 2] {
    let (when, unless) = match node {
        Node::Place(p) => (scenario.place(p).when, Run::default()),
        Node::Hotspot(h) => (scenario.hotspot(h).when, Run::default()),
        Node::Question(q) => (scenario.question(q).when, Run::default()),
        Node::Answer(a) => (scenario.answer(a).when, Run::default()),
        Node::Conduct(l) => (scenario.local(l).when, Run::default()),
        Node::Event(e) => (scenario.event(e).when, scenario.event(e).unless),
        Node::Document(_)
        | Node::Comparison(..)
        | Node::Person(_)
        | Node::Topic(..)
        | Node::Cue(_)
        | Node::Draw(_)
        | Node::Decision(_) => Default::default(),
    };
    [(when, true), (unless, false)]
}

/// Reads every edge and every gate off the scenario.
pub(super) fn of(scenario: &Scenario, nodes: &[Node]) -> (Vec<Edge>, Vec<Gate>) {
    let mut book = Book {
        scenario,
        seen: BTreeSet::new(),
        edges: Vec::new(),
        gates: Vec::new(),
    };
    for &node in nodes {
        if let Some(outer) = container(scenario, node) {
            book.edge(outer, node, EdgeKind::Contains);
        }
        if let Node::Comparison(d, n) = node
            && let Some(entry) = scenario.document(d).compare.get(usize::from(n))
        {
            book.edge(Node::Document(entry.with), node, EdgeKind::Opens);
        }
        for cue in gives(scenario, node) {
            book.edge(node, Node::Cue(cue), EdgeKind::Gives);
        }
        for document in finds(scenario, node) {
            book.edge(node, Node::Document(document), EdgeKind::Finds);
        }
        for (run, must) in conditions(scenario, node) {
            book.conditions(run, node, must);
        }
        book.moves(node);
    }
    (book.edges, book.gates)
}

/// The documents a node brings to hand.
pub(super) fn finds(scenario: &Scenario, node: Node) -> Vec<DocumentIx> {
    if let Node::Hotspot(h) = node {
        return scenario.hotspot(h).documents.clone();
    }
    let (then, _) = changes(scenario, node);
    (scenario.effects(then).iter())
        .filter_map(|effect| match effect {
            Effect::Finds(d) => Some(*d),
            _ => None,
        })
        .collect()
}

struct Book<'a> {
    scenario: &'a Scenario,
    seen: BTreeSet<Edge>,
    edges: Vec<Edge>,
    gates: Vec<Gate>,
}

impl Book<'_> {
    fn edge(&mut self, from: Node, to: Node, kind: EdgeKind) {
        let edge = Edge { from, to, kind };
        if self.seen.insert(edge) {
            self.edges.push(edge);
        }
    }

    fn moves(&mut self, node: Node) {
        let (then, _) = changes(self.scenario, node);
        for effect in self.scenario.effects(then) {
            match *effect {
                Effect::Arrives(_, place) | Effect::Goes(place) => self.edge(node, Node::Place(place), EdgeKind::Moves),
                _ => {}
            }
        }
        if let Node::Person(p) = node
            && let Some(place) = self.scenario.person(p).at
        {
            self.edge(Node::Place(place), node, EdgeKind::Contains);
        }
    }

    fn conditions(&mut self, run: Run, at: Node, must: bool) {
        for &cond in self.scenario.conds(run) {
            let kind = if must { EdgeKind::Opens } else { EdgeKind::Closes };
            match cond.about() {
                Subject::List(Logic::Any | Logic::All, inner) => self.conditions(inner, at, must),
                Subject::List(Logic::Not, inner) => self.conditions(inner, at, !must),
                about => {
                    for node in about.nodes() {
                        self.edge(node, at, kind);
                    }
                    if about.nodes().next().is_none() {
                        self.gates.push(Gate { at, cond, must });
                    }
                }
            }
        }
    }
}

/// The places and draws that conditions ask for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// What opens when the trainee is in one of these.
    pub places: BTreeSet<PlaceIx>,
    /// Something hangs on what came out of these.
    pub draws: BTreeSet<DrawIx>,
}

impl Asked {
    /// Reads every condition of the scenario that belongs to a node.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let mut asked = Self::default();
        for node in super::nodes(scenario) {
            for (run, must) in conditions(scenario, node) {
                asked.take(scenario, run, must);
            }
        }
        asked
    }

    fn take(&mut self, scenario: &Scenario, run: Run, must: bool) {
        for &cond in scenario.conds(run) {
            match cond.about() {
                Subject::Thing(Node::Place(place), _) if must => {
                    self.places.insert(place);
                }
                Subject::Thing(Node::Draw(draw), _) => {
                    self.draws.insert(draw);
                }
                Subject::List(Logic::Any | Logic::All, inner) => self.take(scenario, inner, must),
                Subject::List(Logic::Not, inner) => self.take(scenario, inner, !must),
                _ => {}
            }
        }
    }
}
