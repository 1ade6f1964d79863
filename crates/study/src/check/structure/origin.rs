//! Where in the file a thing of the graph was written, and the one way in which unreachable things are reported.

use crate::check::{Rule, Subject};
use crate::diagnostic::{Sink, Span};
use crate::scenario::draft::QuestionDraft;
use crate::scenario::graph::Node;
use crate::scenario::{Located, QuestionIx};

impl Subject<'_> {
    /// Where a node was written. Nodes stand in the order of the draft.
    pub(super) fn origin(&self, node: Node) -> Span {
        self.written(node).unwrap_or_else(|| Span {
            source: self.source.clone(),
            bytes: 0..0,
        })
    }

    fn written(&self, node: Node) -> Option<Span> {
        let d = self.draft;
        let text = |text: &Located<String>| self.span(text);
        match node {
            Node::Place(p) => d.places.get(p.index()).map(|p| text(&p.id)),
            Node::Hotspot(h) => {
                let place = self.scenario?.hotspot(h).place;
                let first = self.scenario?.place(place).hotspots.first()?;
                let spots = &d.places.get(place.index())?.hotspots;
                spots.get(h.index() - first.index()).map(|h| text(&h.element))
            }
            Node::Document(doc) => d.documents.get(doc.index()).map(|d| text(&d.id)),
            Node::Comparison(doc, n) => {
                let compare = &d.documents.get(doc.index())?.compare;
                compare.get(usize::from(n)).map(|c| text(&c.with))
            }
            Node::Person(p) | Node::Topic(p, _) => d.people.get(p.index()).map(|p| text(&p.id)),
            Node::Question(q) => self.asked(q).map(|q| text(&q.id)),
            Node::Answer(a) => {
                let question = self.scenario?.question_of(a);
                let first = self.scenario?.question(question).answers.first()?;
                let answers = &self.asked(question)?.answers;
                answers.get(a.index() - first.index()).map(|a| text(&a.say))
            }
            Node::Conduct(l) => d.conduct.get(l.index()).map(|l| self.span(&l.does)),
            Node::Event(e) => d.events.get(e.index()).map(|e| text(&e.id)),
            Node::Cue(c) => d.cues.get(c.index()).map(|c| text(&c.id)),
            Node::Draw(ix) => d.draws.get(ix.index()).map(|draw| text(draw.id())),
            Node::Decision(p) => {
                let id = &d.people.get(p.index())?.id.value;
                d.decisions
                    .iter()
                    .find(|d| d.about.value == *id)
                    .map(|d| text(&d.about))
            }
        }
    }

    fn asked(&self, question: QuestionIx) -> Option<&QuestionDraft> {
        self.question(&self.scenario?.question(question).id)
    }

    /// Reports a node that can never be reached, with the chain of what keeps it from being so, and where that ends.
    pub(super) fn unreachable(&self, rule: &Rule, node: Node, words: String, sink: &mut Sink) {
        let Some(chain) = self.reach.as_ref().and_then(|r| r.why_not(node)) else {
            return;
        };
        let mut fault = rule.fault(words).at(self.origin(node), "never reached");
        if chain.end != node {
            fault = fault.related(self.origin(chain.end), "the chain ends here");
        }
        sink.push(fault.help(chain.words()));
    }
}
