//! In which order nodes are looked at until nothing more can be reached: forwards and backwards in turn, so that chains
//! that follow the file and chains that run against it are both short. A node that could not be reached is looked at
//! again only when something it waits for has changed: looking at all of them each time would take the square of the
//! scenario.
//!
//! A worklist algorithm for a least fixpoint, with sweeps in alternating order. It refuses to know what is looked at.

use super::super::{Effect, PersonIx, PlaceIx, Run, Scenario, Subject};
use super::edges::conditions;
use super::numbers::{Lists, Numbers};
use super::{Node, changes, container};
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

/// What is waited for, and by whom.
#[derive(Clone, Debug)]
pub(super) struct Waiting {
    /// For each node: those to look at when it has been reached.
    after: Lists<u32>,
    /// Those that wait for more than nodes: numbers of people, things done, who can be alone.
    on_more: Vec<u32>,
    /// What is done with anyone, and so waits for whoever can be met first.
    on_anyone: Vec<u32>,
}

impl Waiting {
    pub(super) fn of(scenario: &Scenario, nodes: &[Node], numbers: &Numbers, givers: &[(u32, Node)]) -> Self {
        let mut book = Book {
            scenario,
            numbers,
            pairs: Vec::with_capacity(nodes.len() * 2),
            haunts: haunts(scenario, nodes),
            waits_for_more: false,
        };
        for (given, giver) in givers {
            book.wait(*given, *giver);
        }
        let (mut on_more, mut on_anyone) = (Vec::new(), Vec::new());
        for (number, &node) in (0..).zip(nodes) {
            // What is done may need an interpreter.
            book.waits_for_more = matches!(node, Node::Conduct(_));
            book.node(number, node);
            if book.waits_for_more {
                on_more.push(number);
            }
            if matches!(node, Node::Conduct(l) if scenario.local(l).with.is_none()) {
                on_anyone.push(number);
            }
        }
        Self {
            after: Lists::of(nodes.len(), &book.pairs),
            on_more,
            on_anyone,
        }
    }
}

struct Book<'a> {
    scenario: &'a Scenario,
    numbers: &'a Numbers,
    /// What is waited for, by whom.
    pairs: Vec<(u32, u32)>,
    haunts: BTreeSet<(PersonIx, PlaceIx)>,
    waits_for_more: bool,
}

/// Where anybody could ever be.
fn haunts(scenario: &Scenario, nodes: &[Node]) -> BTreeSet<(PersonIx, PlaceIx)> {
    let at_first = scenario.person_ixs().filter_map(|p| Some((p, scenario.person(p).at?)));
    let effects = nodes
        .iter()
        .flat_map(|&node| scenario.effects(changes(scenario, node).0));
    let later = effects.filter_map(|effect| match *effect {
        Effect::Arrives(person, place) => Some((person, place)),
        _ => None,
    });
    at_first.chain(later).collect()
}

impl Book<'_> {
    fn wait(&mut self, number: u32, wanted: Node) {
        if let Some(wanted) = self.numbers.get(wanted) {
            self.pairs.push((wanted as u32, number));
        }
    }

    /// Somebody can be met when a place where they stand can be entered.
    fn wait_for_person(&mut self, number: u32, person: PersonIx) {
        let all = (person, PlaceIx(0))..=(person, PlaceIx(u16::MAX));
        let places: Vec<PlaceIx> = self.haunts.range(all).map(|&(_, place)| place).collect();
        for place in places {
            self.wait(number, Node::Place(place));
        }
    }

    fn node(&mut self, number: u32, node: Node) {
        match node {
            Node::Question(q) => {
                let question = self.scenario.question(q);
                self.wait(number, Node::Person(question.to));
                // One question that can be asked is enough for its topic.
                if let Some(topic) = self.numbers.get(Node::Topic(question.to, question.topic)) {
                    self.pairs.push((number, topic as u32));
                }
            }
            Node::Topic(..) => {}
            Node::Person(person) => self.wait_for_person(number, person),
            Node::Conduct(l) => {
                if let Some(person) = self.scenario.local(l).with {
                    self.wait(number, Node::Person(person));
                }
            }
            Node::Comparison(d, n) => {
                self.wait(number, Node::Document(d));
                if let Some(entry) = self.scenario.document(d).compare.get(usize::from(n)) {
                    self.wait(number, Node::Document(entry.with));
                }
            }
            _ => {
                if let Some(outer) = container(self.scenario, node) {
                    self.wait(number, outer);
                }
            }
        }
        for (run, _) in conditions(self.scenario, node) {
            self.conditions(number, run);
        }
    }

    fn conditions(&mut self, number: u32, run: Run) {
        for &cond in self.scenario.conds(run) {
            match cond.about() {
                Subject::List(_, inner) => self.conditions(number, inner),
                // What these ask for needs no waiting.
                Subject::Clock(_) | Subject::Thing(Node::Decision(_) | Node::Draw(_), _) => {}
                // Those who wait for a person are woken when the person can be met.
                about @ (Subject::Thing(..) | Subject::Pair(..)) => {
                    for node in about.nodes() {
                        self.wait(number, node);
                    }
                }
                Subject::Talk(_) | Subject::Level(..) | Subject::Deed(..) => self.waits_for_more = true,
            }
        }
    }
}

/// The nodes to look at, in waves that run forwards and backwards in turn.
#[derive(Clone, Debug)]
pub(super) struct Waves {
    waiting: Waiting,
    count: u32,
    is_backwards: bool,
    /// This wave, in its order, and where it stands.
    wave: Vec<u32>,
    at: usize,
    /// What was woken in front of it.
    ahead: BinaryHeap<Reverse<u32>>,
    /// What was woken behind it.
    behind: Vec<u32>,
    /// Whether each node stands in one of the three.
    is_awake: Vec<bool>,
    /// The one looked at, by its place in this wave.
    here: u32,
    /// Questions that nobody could answer yet, or nobody calm enough.
    held_up: Vec<u32>,
}

impl Waves {
    pub(super) fn new(waiting: Waiting, count: usize) -> Self {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        Self {
            waiting,
            count,
            is_backwards: false,
            wave: (0..count).collect(),
            at: 0,
            ahead: BinaryHeap::new(),
            behind: Vec::new(),
            is_awake: vec![true; count as usize],
            here: 0,
            held_up: Vec::new(),
        }
    }

    /// The next node of this wave.
    pub(super) fn next(&mut self) -> Option<usize> {
        let planned = self.wave.get(self.at).copied();
        let woken = self.ahead.peek().map(|woken| woken.0);
        let here = match (planned, woken) {
            (Some(planned), Some(woken)) if planned < woken => planned,
            (_, Some(woken)) => woken,
            (planned, None) => planned?,
        };
        if woken == Some(here) {
            self.ahead.pop();
        } else {
            self.at += 1;
        }
        self.here = here;
        let number = self.turned(here) as usize;
        self.is_awake[number] = false;
        Some(number)
    }

    /// The next wave, against the direction of the last one.
    pub(super) fn turn(&mut self) {
        self.is_backwards = !self.is_backwards;
        let mut wave = std::mem::take(&mut self.behind);
        for number in &mut wave {
            *number = self.turned(*number);
        }
        wave.sort_unstable();
        (self.wave, self.at) = (wave, 0);
    }

    /// A node by its place in the wave, and the other way round.
    const fn turned(&self, number: u32) -> u32 {
        if self.is_backwards {
            self.count - 1 - number
        } else {
            number
        }
    }

    fn wake(&mut self, number: u32) {
        if std::mem::replace(&mut self.is_awake[number as usize], true) {
            return;
        }
        let place = self.turned(number);
        if place > self.here {
            self.ahead.push(Reverse(place));
        } else {
            self.behind.push(number);
        }
    }

    /// Wakes what waits for a node.
    pub(super) fn reached(&mut self, number: usize) {
        for at in 0..self.waiting.after.get(number).len() {
            self.wake(self.waiting.after.get(number)[at]);
        }
    }

    /// Wakes what waits for more than nodes.
    pub(super) fn more(&mut self) {
        for at in 0..self.waiting.on_more.len() {
            self.wake(self.waiting.on_more[at]);
        }
        for number in std::mem::take(&mut self.held_up) {
            self.wake(number);
        }
    }

    /// Wakes what waits for anyone.
    pub(super) fn anyone(&mut self) {
        for at in 0..self.waiting.on_anyone.len() {
            self.wake(self.waiting.on_anyone[at]);
        }
    }

    /// Wakes one node, if there is one of this number.
    pub(super) fn one(&mut self, number: Option<usize>) {
        if let Some(number) = number.and_then(|number| u32::try_from(number).ok()) {
            self.wake(number);
        }
    }

    /// Remembers a question that waits for the person and not for a node.
    pub(super) fn hold_up(&mut self, number: usize) {
        self.held_up.extend(u32::try_from(number));
    }

    /// Everything after the end of a wave stands behind it.
    pub(super) fn rest(&mut self) {
        self.here = self.count;
    }
}
