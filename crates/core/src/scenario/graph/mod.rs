//! A scenario as a graph: what contains, gives, finds, opens, closes and moves what, and what lies behind a gate
//! (alone, trust at least 45, after minute 30). [`Reach`] says what a run can come to at all, and why.
//!
//! It is pure and runs nothing. What it calls unreachable truly is; what it calls reachable may still need luck, time or
//! an order of moves that nobody finds: that is for play and proof.

mod bounds;
mod company;
mod deeds;
mod edges;
mod hold;
mod imply;
mod numbers;
mod reach;
mod unmet;
mod waves;
mod words;

pub use edges::{Asked, Edge, EdgeKind, Gate};
pub use hold::WaysInto;
pub use reach::{Means, Reach};
pub use unmet::Chain;
pub use words::{cond_words, gate_words, list_words, node_kind, node_name};

use super::{
    AnswerIx, CueIx, DocumentIx, DrawIx, EventIx, HotspotIx, LocalIx, PersonIx, PlaceIx, QuestionIx, Run, Scenario,
};
use crate::vocabulary::Topic;

/// Anything in a scenario that can be reached, given or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// A place.
    Place(PlaceIx),
    /// Something to look at.
    Hotspot(HotspotIx),
    /// A document.
    Document(DocumentIx),
    /// What a document shows beside another: the document, and the number of the entry.
    Comparison(DocumentIx, u16),
    /// A person, within reach of the trainee.
    Person(PersonIx),
    /// What a person can be asked about.
    Topic(PersonIx, Topic),
    /// A question.
    Question(QuestionIx),
    /// An answer.
    Answer(AnswerIx),
    /// A local entry about something done.
    Conduct(LocalIx),
    /// An event.
    Event(EventIx),
    /// A cue.
    Cue(CueIx),
    /// A draw.
    Draw(DrawIx),
    /// A decision about a person.
    Decision(PersonIx),
}

/// The scenario as a graph. Nodes and edges stand in the order of the file.
#[derive(Clone, Debug)]
pub struct Graph {
    /// Everything in it.
    pub nodes: Vec<Node>,
    /// What leads from one thing to another.
    pub edges: Vec<Edge>,
    /// Conditions that speak of no node.
    pub gates: Vec<Gate>,
}

impl Graph {
    /// The graph of a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let nodes = nodes(scenario);
        let (edges, gates) = edges::of(scenario, &nodes);
        Self { nodes, edges, gates }
    }
}

/// Every node, containers before what they hold.
fn nodes(scenario: &Scenario) -> Vec<Node> {
    let mut nodes: Vec<Node> = scenario.draw_ixs().map(Node::Draw).collect();
    for place in scenario.place_ixs() {
        nodes.push(Node::Place(place));
        nodes.extend(scenario.place(place).hotspots.iter().copied().map(Node::Hotspot));
    }
    for document in scenario.document_ixs() {
        nodes.push(Node::Document(document));
        let entries = 0..scenario.document(document).compare.len();
        nodes.extend(entries.map(|n| Node::Comparison(document, u16::try_from(n).unwrap_or(u16::MAX))));
    }
    for person in scenario.person_ixs() {
        nodes.push(Node::Person(person));
        let questions = &scenario.person(person).questions;
        for &topic in Topic::ALL {
            let about: Vec<QuestionIx> = (questions.iter().copied())
                .filter(|&q| scenario.question(q).topic == topic)
                .collect();
            if !about.is_empty() {
                nodes.push(Node::Topic(person, topic));
            }
            for question in about {
                nodes.push(Node::Question(question));
                nodes.extend(scenario.question(question).answers.iter().copied().map(Node::Answer));
            }
        }
    }
    nodes.extend(scenario.local_ixs().map(Node::Conduct));
    nodes.extend(scenario.event_ixs().map(Node::Event));
    nodes.extend(scenario.cue_ixs().map(Node::Cue));
    nodes.extend(scenario.decisions().iter().map(|d| Node::Decision(d.about)));
    nodes
}

/// The node a thing lies in, if it lies in one.
#[must_use]
pub fn container(scenario: &Scenario, node: Node) -> Option<Node> {
    match node {
        Node::Hotspot(h) => Some(Node::Place(scenario.hotspot(h).place)),
        Node::Comparison(d, _) => Some(Node::Document(d)),
        Node::Topic(p, _) => Some(Node::Person(p)),
        Node::Question(q) => Some(Node::Topic(scenario.question(q).to, scenario.question(q).topic)),
        Node::Answer(a) => Some(Node::Question(scenario.question_of(a))),
        Node::Place(_)
        | Node::Document(_)
        | Node::Person(_)
        | Node::Conduct(_)
        | Node::Event(_)
        | Node::Cue(_)
        | Node::Draw(_)
        | Node::Decision(_) => None,
    }
}

/// The cues a node gives.
pub(crate) fn gives(scenario: &Scenario, node: Node) -> Vec<CueIx> {
    match node {
        Node::Hotspot(h) => scenario.hotspot(h).cues.clone(),
        Node::Document(d) => scenario.document(d).rows.iter().filter_map(|r| r.cue).collect(),
        Node::Comparison(d, n) => (scenario.document(d).compare.get(usize::from(n)))
            .map(|c| c.cues.clone())
            .unwrap_or_default(),
        Node::Answer(a) => scenario.answer(a).gives.clone(),
        Node::Conduct(l) => scenario.local(l).gives.clone(),
        Node::Event(e) => scenario.event(e).gives.clone(),
        Node::Place(_)
        | Node::Person(_)
        | Node::Topic(..)
        | Node::Question(_)
        | Node::Cue(_)
        | Node::Draw(_)
        | Node::Decision(_) => Vec::new(),
    }
}

/// What a node changes, and who is at hand then.
pub(crate) fn changes(scenario: &Scenario, node: Node) -> (Run, Option<PersonIx>) {
    match node {
        Node::Answer(a) => {
            let to = scenario.question(scenario.question_of(a)).to;
            (scenario.answer(a).then, Some(to))
        }
        Node::Conduct(l) => (scenario.local(l).then, scenario.local(l).with),
        Node::Event(e) => (scenario.event(e).then, scenario.event(e).by),
        _ => (Run::default(), None),
    }
}
