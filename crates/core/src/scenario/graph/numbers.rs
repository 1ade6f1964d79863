//! Nodes as numbers, in the order of the graph: what is known of a node stands in a list, and finding it is one step.
//! It refuses to know what a node means.

use super::super::{PersonIx, Scenario};
use super::Node;
use crate::vocabulary::Topic;

/// The number of every node.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbers {
    draws: Vec<u32>,
    places: Vec<u32>,
    hotspots: Vec<u32>,
    /// What a document shows beside others stands right behind it.
    documents: Vec<u32>,
    people: Vec<u32>,
    /// All topics of a person, then those of the next.
    topics: Vec<u32>,
    questions: Vec<u32>,
    answers: Vec<u32>,
    conduct: Vec<u32>,
    events: Vec<u32>,
    cues: Vec<u32>,
    /// By the person.
    decisions: Vec<u32>,
}

/// No node: a topic nobody can be asked about, a person nobody decides about.
const NONE: u32 = u32::MAX;

impl Numbers {
    pub(super) fn of(scenario: &Scenario, nodes: &[Node]) -> Self {
        let people = scenario.person_ixs().len();
        let mut numbers = Self {
            draws: vec![NONE; scenario.draw_ixs().len()],
            places: vec![NONE; scenario.place_ixs().len()],
            hotspots: vec![NONE; scenario.hotspot_ixs().len()],
            documents: vec![NONE; scenario.document_ixs().len()],
            people: vec![NONE; people],
            topics: vec![NONE; people * Topic::ALL.len()],
            questions: vec![NONE; scenario.question_ixs().len()],
            answers: vec![NONE; scenario.answer_ixs().len()],
            conduct: vec![NONE; scenario.local_ixs().len()],
            events: vec![NONE; scenario.event_ixs().len()],
            cues: vec![NONE; scenario.cue_ixs().len()],
            decisions: vec![NONE; people],
        };
        for (number, &node) in (0..).zip(nodes) {
            if !matches!(node, Node::Comparison(..)) {
                let (list, at) = numbers.slot(node);
                list[at] = number;
            }
        }
        numbers
    }

    fn slot(&mut self, node: Node) -> (&mut [u32], usize) {
        match node {
            Node::Draw(ix) => (&mut self.draws, ix.index()),
            Node::Place(ix) => (&mut self.places, ix.index()),
            Node::Hotspot(ix) => (&mut self.hotspots, ix.index()),
            Node::Document(ix) | Node::Comparison(ix, _) => (&mut self.documents, ix.index()),
            Node::Person(ix) => (&mut self.people, ix.index()),
            Node::Topic(ix, topic) => (&mut self.topics, topic_at(ix, topic)),
            Node::Question(ix) => (&mut self.questions, ix.index()),
            Node::Answer(ix) => (&mut self.answers, ix.index()),
            Node::Conduct(ix) => (&mut self.conduct, ix.index()),
            Node::Event(ix) => (&mut self.events, ix.index()),
            Node::Cue(ix) => (&mut self.cues, ix.index()),
            Node::Decision(ix) => (&mut self.decisions, ix.index()),
        }
    }

    /// The number of a node, if the graph has it.
    pub(super) fn get(&self, node: Node) -> Option<usize> {
        let number = match node {
            Node::Draw(ix) => self.draws[ix.index()],
            Node::Place(ix) => self.places[ix.index()],
            Node::Hotspot(ix) => self.hotspots[ix.index()],
            Node::Document(ix) => self.documents[ix.index()],
            Node::Comparison(ix, n) => self.documents[ix.index()] + 1 + u32::from(n),
            Node::Person(ix) => self.people[ix.index()],
            Node::Topic(ix, topic) => self.topics[topic_at(ix, topic)],
            Node::Question(ix) => self.questions[ix.index()],
            Node::Answer(ix) => self.answers[ix.index()],
            Node::Conduct(ix) => self.conduct[ix.index()],
            Node::Event(ix) => self.events[ix.index()],
            Node::Cue(ix) => self.cues[ix.index()],
            Node::Decision(ix) => self.decisions[ix.index()],
        };
        (number != NONE).then_some(number as usize)
    }
}

fn topic_at(person: PersonIx, topic: Topic) -> usize {
    person.index() * Topic::ALL.len() + topic.index()
}

/// A list for each number, all in one piece.
#[derive(Clone, Debug, Default)]
pub(super) struct Lists<T> {
    /// Where the list of each number begins; the last one ends where the next would begin.
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T: Copy> Lists<T> {
    /// Sorts pairs by their number; what has one number stays in its order.
    pub(super) fn of(count: usize, pairs: &[(u32, T)]) -> Self {
        let mut starts = vec![0; count + 1];
        for (number, _) in pairs {
            starts[*number as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut items: Vec<T> = pairs.iter().map(|(_, item)| *item).collect();
        let mut next = starts.clone();
        for (number, item) in pairs {
            let at = &mut next[*number as usize];
            items[*at as usize] = *item;
            *at += 1;
        }
        Self { starts, items }
    }

    pub(super) fn get(&self, number: usize) -> &[T] {
        &self.items[self.starts[number] as usize..self.starts[number + 1] as usize]
    }
}
