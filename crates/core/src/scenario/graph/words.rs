//! The words of the graph: conditions as the file writes them, things by their names, gates in short for a map.

use super::super::{Bound, Cond, Filling, LocalIx, Logic, Run, Scenario};
use super::Node;
use std::fmt::Display;

/// A condition as it stands in the file: `Seen("ledger")`.
#[must_use]
pub fn cond_words(scenario: &Scenario, cond: Cond) -> String {
    let phrase = cond.phrase(scenario);
    let word = phrase.file;
    match phrase.filling {
        Filling::Nothing => word.to_owned(),
        Filling::Level(_, Bound::AtLeast(n) | Bound::Below(n)) => format!("{word}({n})"),
        Filling::Minute(Bound::AtLeast(n) | Bound::Below(n)) => format!("{word}({n})"),
        Filling::Name(name) => format!("{word}({name:?})"),
        Filling::Person(p) => format!("{word}({:?})", scenario.person(p).id),
        Filling::Deed(conduct, None) => format!("{word}({conduct:?})"),
        Filling::Deed(conduct, Some(p)) => format!("{word}({conduct:?}, {:?})", scenario.person(p).id),
        Filling::Picked(one, other) | Filling::Both(one, other) => format!("{word}({one:?}, {other:?})"),
        Filling::List(Logic::Any | Logic::All, run) => format!("{word}({})", list_words(scenario, run)),
        Filling::List(Logic::Not, run) => match scenario.conds(run) {
            &[one] => format!("{word}({})", cond_words(scenario, one)),
            _ => format!("{word}(All({}))", list_words(scenario, run)),
        },
    }
}

/// A list of conditions as it stands in the file.
#[must_use]
pub fn list_words(scenario: &Scenario, run: Run) -> String {
    let words: Vec<String> = (scenario.conds(run).iter()).map(|&c| cond_words(scenario, c)).collect();
    format!("[{}]", words.join(", "))
}

/// A condition in two or three words for a map; what must not be so says so.
#[must_use]
pub fn gate_words(scenario: &Scenario, cond: Cond, must: bool) -> String {
    let not = if must { "" } else { "not " };
    let phrase = cond.phrase(scenario);
    let Some(word) = phrase.map else {
        return format!("{not}{}", cond_words(scenario, cond));
    };
    match phrase.filling {
        Filling::Nothing => format!("{not}{word}"),
        Filling::Level(_, bound) => format!("{word} {}", bound_words(bound, must)),
        Filling::Minute(bound) => format!("{word} {}", bound_words(bound, must)),
        Filling::Name(name) => format!("{not}{word} {name}"),
        Filling::Person(p) => format!("{not}{word} {}", scenario.person(p).id),
        Filling::Deed(conduct, None) => format!("{not}{}", conduct.word()),
        Filling::Deed(conduct, Some(p)) => format!("{not}{}: {}", conduct.word(), scenario.person(p).id),
        Filling::Picked(draw, picked) => format!("{not}{draw}: {picked}"),
        Filling::Both(one, other) => format!("{not}{word} {one}, {other}"),
        Filling::List(logic, run) => gate_list(scenario, logic, scenario.conds(run), must),
    }
}

fn bound_words<T: Copy + PartialOrd + Display>(bound: Bound<T>, must: bool) -> String {
    match if must { bound } else { bound.opposite() } {
        Bound::AtLeast(n) => format!("≥ {n}"),
        Bound::Below(n) => format!("< {n}"),
    }
}

fn gate_list(scenario: &Scenario, logic: Logic, conds: &[Cond], must: bool) -> String {
    let words = |cond: &Cond, must| gate_words(scenario, *cond, must);
    match (logic, conds) {
        (Logic::Any, [one]) => words(one, must),
        (Logic::Any, [one, other]) => format!("{} or {}", words(one, must), words(other, must)),
        (Logic::Any, many) => format!("{} of {}", if must { "any" } else { "none" }, many.len()),
        (Logic::All, many) => format!("{}all of {}", if must { "" } else { "not " }, many.len()),
        (Logic::Not, inner) => {
            let inner: Vec<String> = inner.iter().map(|cond| words(cond, true)).collect();
            format!("not {}", inner.join(", "))
        }
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
