//! What opens what in a talk.

use super::node::{Node, moment_name};
use super::reach::{Reach, fear_subjects};
use super::rows::rows;
use super::words::rung_word;
use grounds_core::scenario::talk::{Index, Opener, SubjectIx, Test};
use grounds_core::scenario::{Effect, PersonIx, Scenario};

/// Where an arrow begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edge {
    pub from: Node,
    /// The row of a subject that brings it up; none: the whole of it does.
    pub row: Option<usize>,
    pub to: Node,
}

/// Every arrow of a talk, in the order of what they begin at.
pub(super) fn edges(scenario: &Scenario, reach: &Reach, who: PersonIx) -> Vec<Edge> {
    let script = scenario.script(who);
    let mut edges = Vec::new();
    let mut put = |from, row, to: SubjectIx| {
        let to = Node::Subject(who, to);
        let is_known = edges.iter().any(|edge: &Edge| edge.from == from && edge.to == to);
        if from != to && !is_known {
            edges.push(Edge { from, row, to });
        }
    };
    for ix in script.subjects() {
        for (n, row) in rows(scenario, reach, who, ix).iter().enumerate() {
            for &opened in &row.opens {
                put(Node::Subject(who, ix), Some(n), opened);
            }
        }
        for &opened in script.list(script.subject(ix).opens) {
            put(Node::Subject(who, ix), None, opened);
        }
    }
    for ix in script.moments() {
        for opened in of_moment(scenario, who, ix) {
            put(Node::Moment(who, ix), None, opened);
        }
    }
    // What waits for something told hangs on it, whoever brings it up.
    for ix in script.subjects() {
        for cond in script.conds(script.subject(ix).when).iter().filter(|cond| cond.wanted) {
            if let Test::Told(of, _) | Test::Asked(of) | Test::Planted(of) = cond.test {
                put(Node::Subject(who, of), None, ix);
            }
        }
    }
    edges
}

/// What a moment of a talk brings up.
pub(super) fn of_moment(
    scenario: &Scenario,
    who: PersonIx,
    ix: grounds_core::scenario::talk::MomentIx,
) -> Vec<SubjectIx> {
    let script = scenario.script(who);
    let moment = script.moment(ix);
    let mut opens = script.list(moment.opens).to_vec();
    opens.extend(opened(scenario.after_moment(who, ix)));
    for reply in moment.replies.iter() {
        opens.extend(script.list(script.reply(reply).opens));
        opens.extend(opened(scenario.after_reply(who, reply)));
    }
    let replies = moment.replies.iter().map(|reply| script.reply(reply).lines);
    for lines in replies.chain([moment.lines]) {
        opens.extend(
            script
                .lines_of(lines)
                .iter()
                .flat_map(|line| fear_subjects(script, line)),
        );
    }
    opens.sort_by_key(|subject| subject.index());
    opens.dedup();
    opens
}

fn opened(effects: &[Effect]) -> impl Iterator<Item = SubjectIx> {
    effects.iter().filter_map(|effect| match effect {
        Effect::Opens(subject) => Some(*subject),
        _ => None,
    })
}

/// What opens a subject, in words.
pub(super) fn openers(scenario: &Scenario, who: PersonIx, of: SubjectIx) -> Vec<String> {
    let script = scenario.script(who);
    if script.subject(of).opener == Opener::AtOnce {
        return Vec::new();
    }
    let mut by = Vec::new();
    let none = Reach::default();
    for ix in script.subjects() {
        let rows = rows(scenario, &none, who, ix);
        let mut rungs: Vec<&str> = Vec::new();
        for row in rows.iter().filter(|row| row.opens.contains(&of)) {
            let word = rung_word(row.rung);
            if !rungs.contains(&word) {
                rungs.push(word);
            }
        }
        let id = scenario.subject_id(who, ix);
        if !rungs.is_empty() {
            by.push(format!("{id} ({})", rungs.join(", ")));
        } else if script.list(script.subject(ix).opens).contains(&of) {
            by.push(id.to_owned());
        }
    }
    if let Some(fear) = script.subject(of).asks_after
        && !script.runs(script.fear(fear).signs).is_empty()
    {
        by.push(format!("a sign of {}", script.fear(fear).kind.word()));
    }
    for ix in script.moments() {
        if of_moment(scenario, who, ix).contains(&of) {
            by.push(format!("moment {}", moment_name(scenario, who, ix)));
        }
    }
    for event in scenario.events().map(|event| scenario.event(event)) {
        let replies = event.replies.iter().flat_map(|reply| opened(&reply.then));
        let mut all = opened(&event.then).chain(replies);
        if event.by == Some(who) && all.any(|subject| subject == of) {
            by.push(format!("moment {}", event.id));
        }
    }
    by
}
