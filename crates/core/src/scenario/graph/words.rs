//! The words of the graph: conditions as the file writes them, things by their names, gates in short for a map.

use super::super::{Cond, DrawKind, LocalIx, Run, Scenario};
use super::Node;

/// A condition as it stands in the file: `Seen("ledger")`.
#[must_use]
pub fn cond_words(scenario: &Scenario, cond: Cond) -> String {
    let person = |p| &scenario.person(p).id;
    let cue = |c| &scenario.cue(c).id;
    let document = |d| &scenario.document(d).id;
    match cond {
        Cond::Alone => "Alone".to_owned(),
        Cond::Private => "Private".to_owned(),
        Cond::Understood => "Understood".to_owned(),
        Cond::Briefed => "Briefed".to_owned(),
        Cond::Opened => "Opened".to_owned(),
        Cond::Led => "Led".to_owned(),
        Cond::TrustAtLeast(n) => format!("TrustAtLeast({n})"),
        Cond::TrustBelow(n) => format!("TrustBelow({n})"),
        Cond::DistressAtLeast(n) => format!("DistressAtLeast({n})"),
        Cond::DistressBelow(n) => format!("DistressBelow({n})"),
        Cond::Asked(q) => format!("Asked(\"{}\")", scenario.question(q).id),
        Cond::Seen(c) => format!("Seen(\"{}\")", cue(c)),
        Cond::Read(d) => format!("Read(\"{}\")", document(d)),
        Cond::Done(conduct) => format!("Done({conduct:?})"),
        Cond::DoneWith(conduct, p) => format!("DoneWith({conduct:?}, \"{}\")", person(p)),
        Cond::Drawn(draw, word) => {
            let draw = scenario.draw(draw);
            let word = match &draw.kind {
                DrawKind::Choose { one_of } => one_of.get(usize::from(word)).map_or("", String::as_str),
                DrawKind::Deal { .. } | DrawKind::Surface { .. } => "",
            };
            format!("Drawn(\"{}\", \"{word}\")", draw.id)
        }
        Cond::Happened(e) => format!("Happened(\"{}\")", scenario.event(e).id),
        Cond::After(n) => format!("After({n})"),
        Cond::Before(n) => format!("Before({n})"),
        Cond::At(place) => format!("At(\"{}\")", scenario.place(place).id),
        Cond::Present(p) => format!("Present(\"{}\")", person(p)),
        Cond::Compared(a, b) => format!("Compared(\"{}\", \"{}\")", document(a), document(b)),
        Cond::Noted(c) => format!("Noted(\"{}\")", cue(c)),
        Cond::Rated(p) => format!("Rated(\"{}\")", person(p)),
        Cond::Decided(p) => format!("Decided(\"{}\")", person(p)),
        Cond::Any(run) => format!("Any([{}])", list(scenario, run)),
        Cond::All(run) => format!("All([{}])", list(scenario, run)),
        Cond::Not(run) => format!("Not({})", list(scenario, run)),
    }
}

fn list(scenario: &Scenario, run: Run) -> String {
    let words: Vec<String> = (scenario.conds(run).iter()).map(|&c| cond_words(scenario, c)).collect();
    words.join(", ")
}

/// A condition that speaks of no node, in two or three words for a map; what must not be so says so.
#[must_use]
pub fn gate_words(scenario: &Scenario, cond: Cond, must: bool) -> String {
    let not = if must { "" } else { "not " };
    let from = if must { "≥" } else { "<" };
    let below = if must { "<" } else { "≥" };
    match cond {
        Cond::Alone => format!("{not}alone"),
        Cond::Private => format!("{not}in private"),
        Cond::Understood => format!("{not}understood"),
        Cond::Briefed => format!("{not}briefed"),
        Cond::Opened => format!("{not}invited"),
        Cond::Led => format!("{not}led"),
        Cond::TrustAtLeast(n) => format!("trust {from} {n}"),
        Cond::TrustBelow(n) => format!("trust {below} {n}"),
        Cond::DistressAtLeast(n) => format!("distress {from} {n}"),
        Cond::DistressBelow(n) => format!("distress {below} {n}"),
        Cond::After(n) => format!("minute {from} {n}"),
        Cond::Before(n) => format!("minute {below} {n}"),
        Cond::Done(conduct) => format!("{not}{}", conduct.word()),
        Cond::DoneWith(conduct, p) => format!("{not}{}: {}", conduct.word(), scenario.person(p).id),
        _ => format!("{not}{}", cond_words(scenario, cond)),
    }
}

/// What kind of thing a node is: `hotspot`.
#[must_use]
pub const fn node_kind(node: Node) -> &'static str {
    match node {
        Node::Place(_) => "place",
        Node::Hotspot(_) => "hotspot",
        Node::Document(_) => "document",
        Node::Comparison(..) => "comparison",
        Node::Person(_) => "person",
        Node::Topic(..) => "topic",
        Node::Question(_) => "question",
        Node::Answer(_) => "answer",
        Node::Conduct(_) => "conduct",
        Node::Event(_) => "event",
        Node::Cue(_) => "cue",
        Node::Draw(_) => "draw",
        Node::Decision(_) => "decision",
    }
}

/// The name of a node among its kind: `yard/gate`, `worker-tell/2`.
#[must_use]
pub fn node_name(scenario: &Scenario, node: Node) -> String {
    match node {
        Node::Place(p) => scenario.place(p).id.clone(),
        Node::Hotspot(h) => {
            let spot = scenario.hotspot(h);
            format!("{}/{}", scenario.place(spot.place).id, spot.element)
        }
        Node::Document(d) => scenario.document(d).id.clone(),
        Node::Comparison(d, n) => {
            let with = scenario.document(d).compare.get(usize::from(n)).map_or(d, |c| c.with);
            let id = |d| &scenario.document(d).id;
            format!("{} + {}", id(d.min(with)), id(d.max(with)))
        }
        Node::Person(p) | Node::Decision(p) => scenario.person(p).id.clone(),
        Node::Topic(p, topic) => format!("{}/{}", scenario.person(p).id, topic.word()),
        Node::Question(q) => scenario.question(q).id.clone(),
        Node::Answer(a) => {
            let question = scenario.question(scenario.question_of(a));
            let number = question.answers.iter().position(|&one| one == a).map_or(0, |n| n + 1);
            format!("{}/{number}", question.id)
        }
        Node::Conduct(l) => {
            let local = scenario.local(l);
            let is_same =
                |one: &LocalIx| (scenario.local(*one).does, scenario.local(*one).with) == (local.does, local.with);
            let name = match local.with {
                Some(p) => format!("{} with {}", local.does.word(), scenario.person(p).id),
                None => local.does.word().to_owned(),
            };
            match scenario.local_ixs().take(l.index()).filter(is_same).count() {
                0 => name,
                before => format!("{name}/{}", before + 1),
            }
        }
        Node::Event(e) => scenario.event(e).id.clone(),
        Node::Cue(c) => scenario.cue(c).id.clone(),
        Node::Draw(d) => scenario.draw(d).id.clone(),
    }
}
