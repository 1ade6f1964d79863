//! Why a thing can never be reached: what it waits for, and what that waits for in turn, down to where the chain ends.

use super::super::{Bound, Cond, Logic, PersonIx, Run, Subject, Talk};
use super::words::{cond_words, node_kind, node_name};
use super::{Node, Reach, container};
use crate::vocabulary::{Conduct, Role, Topic};
use std::collections::BTreeSet;

/// Links that are told. Longer chains are cut: nobody reads further.
const LINKS: usize = 8;

/// Why a thing cannot be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// One sentence without its full stop for each link.
    pub links: Vec<String>,
    /// What the last link is about.
    pub end: Node,
}

impl Chain {
    /// The chain in one line.
    #[must_use]
    pub fn words(&self) -> String {
        self.links.join("; ")
    }
}

impl Reach<'_> {
    /// Why a node cannot be reached. None when it can.
    #[must_use]
    pub fn why_not(&self, node: Node) -> Option<Chain> {
        if self.is_reached(node) {
            return None;
        }
        let mut chain = Chain {
            links: Vec::new(),
            end: node,
        };
        let mut seen = BTreeSet::from([node]);
        while chain.links.len() < LINKS {
            let (words, next) = self.blocker(chain.end);
            chain.links.push(words);
            let Some(next) = next else { break };
            if !seen.insert(next) {
                chain.links.push(if next == node {
                    "so it waits for itself".to_owned()
                } else {
                    format!("so {} waits for itself", self.name(next))
                });
                break;
            }
            chain.end = next;
        }
        Some(chain)
    }

    /// Why conditions about a person can never hold. None when they can.
    #[must_use]
    pub fn never_holds(&self, run: Run, who: PersonIx) -> Option<Chain> {
        if self.all_hold(run, Some(who)).is_some() {
            return None;
        }
        let person = Node::Person(who);
        let (words, next) = self.unmet(run, Some(who), &self.name(person));
        let further = next.and_then(|n| self.why_not(n));
        let end = further.as_ref().map_or(person, |chain| chain.end);
        let links = std::iter::once(words)
            .chain(further.into_iter().flat_map(|c| c.links))
            .collect();
        Some(Chain { links, end })
    }

    /// What a node is called in a sentence.
    fn name(&self, node: Node) -> String {
        format!("the {} `{}`", node_kind(node), node_name(self.scenario, node))
    }

    /// What keeps a node from being reached, and the node to ask next.
    fn blocker(&self, node: Node) -> (String, Option<Node>) {
        let scenario = self.scenario;
        let name = self.name(node);
        if let Some(outer) = container(scenario, node)
            && !self.is_reached(outer)
            && !matches!(node, Node::Question(_))
        {
            return (format!("{name} belongs to {}", self.name(outer)), Some(outer));
        }
        match node {
            Node::Cue(_) | Node::Document(_) => self.no_giver(node, &name),
            Node::Place(p) => self.unmet(scenario.place(p).when, None, &name),
            Node::Hotspot(h) => self.unmet(scenario.hotspot(h).when, None, &name),
            Node::Comparison(d, n) => {
                let with = scenario
                    .document(d)
                    .compare
                    .get(usize::from(n))
                    .map(|c| Node::Document(c.with));
                (
                    format!("{name} needs both documents"),
                    with.filter(|&w| !self.is_reached(w)),
                )
            }
            Node::Person(p) => self.not_there(p, &name),
            Node::Topic(person, _) => (
                format!("no question of {name} can be asked"),
                (!self.is_reached(Node::Person(person))).then_some(Node::Person(person)),
            ),
            Node::Question(q) => self.no_question(scenario.question(q), &name),
            Node::Answer(a) => {
                let to = scenario.question(scenario.question_of(a)).to;
                match self.answer_before(a) {
                    Some(earlier) => (
                        format!("{} is always given before {name}", self.name(Node::Answer(earlier))),
                        None,
                    ),
                    None => self.unmet(scenario.answer(a).when, Some(to), &name),
                }
            }
            Node::Conduct(l) => self.no_conduct(l, &name),
            Node::Event(e) => {
                let event = scenario.event(e);
                let stops = scenario.conds(event.unless).iter().find(|&&c| !self.can_fail(c, None));
                match stops {
                    Some(&cond) => (
                        format!(
                            "{name} is kept back by `unless`: {} always holds",
                            cond_words(scenario, cond)
                        ),
                        None,
                    ),
                    None => self.unmet(event.when, None, &name),
                }
            }
            Node::Draw(_) | Node::Decision(_) => (format!("{name} is always there"), None),
        }
    }

    fn no_giver(&self, node: Node, name: &str) -> (String, Option<Node>) {
        let verb = if matches!(node, Node::Cue(_)) {
            "gives"
        } else {
            "brings"
        };
        let given = if matches!(node, Node::Cue(_)) { "given" } else { "found" };
        match self.givers(node) {
            [] => (format!("nothing {verb} {name}"), None),
            givers if givers.iter().any(|&g| self.is_reached(g)) => (format!("a draw never lets {name} surface"), None),
            [only] => (
                format!("{name} is {given} only through {}", self.name(*only)),
                Some(*only),
            ),
            [first, .., last] => (
                format!(
                    "{name} is {given} only through {} and the like, down to {}",
                    self.name(*first),
                    self.name(*last)
                ),
                Some(*first),
            ),
        }
    }

    fn not_there(&self, person: PersonIx, name: &str) -> (String, Option<Node>) {
        let scenario = self.scenario;
        match scenario.person(person).at {
            Some(place) => {
                let place = Node::Place(place);
                (
                    format!("{name} is in {}", self.name(place)),
                    (!self.is_reached(place)).then_some(place),
                )
            }
            None => (
                format!("{name} is in no place, and nothing that can happen brings them"),
                None,
            ),
        }
    }

    fn no_question(&self, question: &super::super::Question, name: &str) -> (String, Option<Node>) {
        let person = Node::Person(question.to);
        if !self.is_reached(person) {
            return (format!("{name} is put to {}", self.name(person)), Some(person));
        }
        let shares = self.scenario.person(question.to).shares_language;
        if !shares && !self.has_interpreter(question.to) {
            return (format!("nobody can interpret for {}", self.name(person)), None);
        }
        let (least, _) = self.bounds.distress(self.scenario, question.to);
        if question.topic != Topic::Needs && least >= self.practice.scoring().stops_from {
            return (
                format!("the distress of {} never falls below {least}", self.name(person)),
                None,
            );
        }
        self.unmet(question.when, Some(question.to), name)
    }

    fn no_conduct(&self, ix: super::LocalIx, name: &str) -> (String, Option<Node>) {
        let local = self.scenario.local(ix);
        for with in self.addressees(ix) {
            if let Some(earlier) = self.local_before(ix, with) {
                return (
                    format!("{} always applies before {name}", self.name(Node::Conduct(earlier))),
                    None,
                );
            }
            if let Some(person) = with.map(Node::Person).filter(|&p| !self.is_reached(p)) {
                return (format!("{name} is done with {}", self.name(person)), Some(person));
            }
            if self.all_hold(local.when, with).is_none() {
                return self.unmet(local.when, with, name);
            }
            if !self.is_sayable(local.does, with) {
                return (format!("{name} needs an interpreter, and nobody can interpret"), None);
            }
        }
        match local.with {
            Some(p) if self.scenario.person(p).role != Role::Interviewee => (
                format!(
                    "{name} is done with interviewees only, and `{}` is none",
                    self.scenario.person(p).id
                ),
                None,
            ),
            _ => (format!("there is nobody with whom {name} could be done"), None),
        }
    }

    /// The first condition of a list that can never hold.
    fn unmet(&self, run: Run, who: Option<PersonIx>, name: &str) -> (String, Option<Node>) {
        let conds = self.scenario.conds(run).iter();
        match conds.copied().find(|&c| !self.can_hold(c, who)) {
            Some(cond) => self.unmet_cond(cond, who, name),
            None => (format!("the conditions of {name} can never hold together"), None),
        }
    }

    fn unmet_cond(&self, cond: Cond, who: Option<PersonIx>, name: &str) -> (String, Option<Node>) {
        let scenario = self.scenario;
        let needs = format!("{name} needs {}", cond_words(scenario, cond));
        match cond.about() {
            Subject::List(Logic::All, run) => return self.unmet(run, who, name),
            Subject::List(Logic::Any, run) => {
                let next = (scenario.conds(run).iter())
                    .flat_map(|&c| c.about().nodes())
                    .find(|&n| !self.is_reached(n));
                return (format!("{needs}, and none of these can be"), next);
            }
            about => {
                if let Some(next) = about.nodes().find(|&n| !self.is_reached(n)) {
                    return (needs, Some(next));
                }
            }
        }
        let why = match (cond.about(), who) {
            (Subject::Level(scale, bound), Some(p)) => {
                let (least, most) = self.bounds.level(scenario, scale, p);
                let word = scale.word();
                match bound {
                    Bound::AtLeast(_) => format!(", and {word} never comes above {most}"),
                    Bound::Below(_) => format!(", and {word} never falls below {least}"),
                }
            }
            (Subject::Talk(Talk::Alone), Some(p)) if self.can_do(Conduct::Separate, Some(p)) => {
                ", and a controller can hear them everywhere".to_owned()
            }
            (Subject::Talk(Talk::Understood), Some(_)) => ", and no independent interpreter can be chosen".to_owned(),
            (Subject::Talk(Talk::Opened), Some(_)) => ", and no open invitation can be put to them".to_owned(),
            (Subject::Talk(Talk::Led), Some(_)) => ", and no leading question can be put to them".to_owned(),
            (Subject::Deed(..) | Subject::Talk(Talk::Alone), _) => ", and that can never be done".to_owned(),
            _ => ", and that can never be so".to_owned(),
        };
        (needs + &why, None)
    }
}
