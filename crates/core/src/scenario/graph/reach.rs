//! What a run can come to at all: the least fixpoint of everything that opens, gives, finds and moves (reachability by
//! a worklist, as in data-flow analysis: always too much, never too little). Each thing keeps the way by which it was
//! first found, so that a way can be shown.

use super::super::{CueIx, Effect, LocalIx, PersonIx, PlaceIx, Question, QuestionIx, Scenario};
use super::bounds::Bounds;
use super::deeds::entries;
use super::imply::implied;
use super::numbers::{Lists, Numbers};
use super::waves::{Waiting, Waves};
use super::{Node, changes, container, edges, gives, nodes};
use crate::practice::Practice;
use crate::scenario::DrawKind;
use crate::vocabulary::{Conduct, QuestionKind, Role, Topic};
use std::collections::{BTreeMap, BTreeSet};

/// How a node is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Means {
    /// What it lies in, or what gives it.
    pub through: Option<Node>,
    /// What must have been reached before.
    pub needs: Vec<Node>,
}

/// What can be reached in a scenario.
#[derive(Clone, Debug)]
pub struct Reach<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) practice: &'a Practice,
    pub(super) bounds: Bounds,
    pub(super) numbers: Numbers,
    givers: Lists<Node>,
    /// For each node: which of the means is its own, counted from 1; 0 as long as it has none.
    reached: Vec<u32>,
    means: Vec<Means>,
    /// Cues that a draw never lets surface.
    kept_back: BTreeSet<CueIx>,
    /// Where people can be, and what brings them there.
    pub(super) stands: BTreeMap<(PersonIx, PlaceIx), Option<Node>>,
    /// The same by place.
    pub(super) standing: BTreeMap<PlaceIx, Vec<PersonIx>>,
    /// For everyone who can be met somewhere: the first such place.
    pub(super) met: BTreeMap<PersonIx, PlaceIx>,
    /// Who goes away or elsewhere at some time.
    movers: BTreeSet<PersonIx>,
    pub(super) done: BTreeSet<(Conduct, Option<PersonIx>)>,
    /// Local entries, by what is done and with whom. What is done in general stands under nobody.
    pub(super) entries: BTreeMap<(Conduct, Option<PersonIx>), Vec<LocalIx>>,
    /// The languages of interpreters who can be chosen, and whether one of them takes no side.
    pub(super) spoken: BTreeMap<&'a str, bool>,
    /// For whom somebody can interpret.
    pub(super) interpreted: BTreeSet<PersonIx>,
    /// Who can be kept out of every controller's hearing.
    pub(super) alone: BTreeSet<PersonIx>,
    /// To whom an open invitation or a leading question can be put, and the first of them.
    pub(super) heard: BTreeMap<(PersonIx, QuestionKind), QuestionIx>,
    pub(super) changed: bool,
}

/// How many earlier answers or entries are looked at. Real lists have under ten; a list made to hurt is not all read.
pub(super) const MANY: usize = 128;

impl<'a> Reach<'a> {
    /// Finds what can be reached.
    #[must_use]
    pub fn of(scenario: &'a Scenario, practice: &'a Practice) -> Self {
        let all = nodes(scenario);
        let numbers = Numbers::of(scenario, &all);
        let mut givers: Vec<(u32, Node)> = Vec::new();
        for &node in &all {
            let cues = gives(scenario, node).into_iter().map(Node::Cue);
            let documents = edges::finds(scenario, node).into_iter().map(Node::Document);
            let given = cues.chain(documents).chain(goes(scenario, node).map(Node::Place));
            givers.extend(given.filter_map(|given| Some((u32::try_from(numbers.get(given)?).ok()?, node))));
        }
        let waiting = Waiting::of(scenario, &all, &numbers, &givers);
        let kept_back = (scenario.draw_ixs()).filter_map(|d| match &scenario.draw(d).kind {
            DrawKind::Surface { keep: 0, of } => Some(of.iter().copied()),
            _ => None,
        });
        let mut reach = Self {
            scenario,
            practice,
            bounds: Bounds::at_start(scenario),
            givers: Lists::of(all.len(), &givers),
            reached: vec![0; all.len()],
            means: Vec::with_capacity(all.len()),
            kept_back: kept_back.flatten().collect(),
            numbers,
            stands: BTreeMap::new(),
            standing: BTreeMap::new(),
            met: BTreeMap::new(),
            movers: BTreeSet::new(),
            done: BTreeSet::new(),
            entries: entries(scenario),
            spoken: BTreeMap::new(),
            interpreted: BTreeSet::new(),
            alone: BTreeSet::new(),
            heard: BTreeMap::new(),
            changed: true,
        };
        for person in scenario.person_ixs() {
            if let Some(place) = scenario.person(person).at {
                reach.stand(person, place, None);
            }
            if scenario.person(person).remote {
                reach.at_hand(person);
            }
        }
        let mut waves = Waves::new(waiting, all.len());
        while reach.changed {
            reach.changed = false;
            while let Some(number) = waves.next() {
                if reach.reached[number] == 0 {
                    reach.visit(number, all[number], &mut waves);
                }
            }
            waves.rest();
            reach.visit_conduct(&mut waves);
            waves.turn();
        }
        reach
    }

    /// Whether a node can be reached.
    #[must_use]
    pub fn is_reached(&self, node: Node) -> bool {
        self.means(node).is_some()
    }

    /// How a node is reached, if it can be.
    #[must_use]
    pub fn means(&self, node: Node) -> Option<&Means> {
        let number = self.numbers.get(node)?;
        self.means.get((self.reached[number] as usize).checked_sub(1)?)
    }

    /// What gives a cue, brings a document to hand or leads the trainee to a place.
    #[must_use]
    pub fn givers(&self, node: Node) -> &[Node] {
        self.numbers.get(node).map_or(&[], |number| self.givers.get(number))
    }

    /// A way to a node: everything on it, each thing after what it needs, the node last. Empty when there is none.
    #[must_use]
    pub fn way(&self, node: Node) -> Vec<Node> {
        let mut way = Vec::new();
        let mut open = vec![(node, false)];
        let mut seen = BTreeSet::new();
        while let Some((node, is_done)) = open.pop() {
            if is_done {
                way.push(node);
            } else if let Some(means) = self.means(node)
                && seen.insert(node)
            {
                open.push((node, true));
                open.extend(means.needs.iter().rev().chain(&means.through).map(|&n| (n, false)));
            }
        }
        way
    }

    /// Whether a person can be kept out of every controller's hearing.
    #[must_use]
    pub fn can_be_alone(&self, person: PersonIx) -> bool {
        self.alone.contains(&person)
    }

    /// Whether somebody can interpret for a person.
    #[must_use]
    pub fn is_interpreted(&self, person: PersonIx) -> bool {
        self.interpreted.contains(&person)
    }

    pub(super) fn moves_away(&self, person: PersonIx) -> bool {
        self.movers.contains(&person)
    }

    /// Whether something can be done, with a person or in general.
    #[must_use]
    pub fn can_do(&self, conduct: Conduct, with: Option<PersonIx>) -> bool {
        self.done.contains(&(conduct, with))
    }

    /// Looks at a node, and wakes what waits for it when it has been reached.
    fn visit(&mut self, number: usize, node: Node, waves: &mut Waves) {
        let Some(means) = self.means_to(node) else {
            if let Node::Question(q) = node
                && !self.can_answer(self.scenario.question(q))
            {
                waves.hold_up(number);
            }
            return;
        };
        self.means.push(means);
        self.reached[number] = u32::try_from(self.means.len()).unwrap_or(u32::MAX);
        self.changed = true;
        waves.reached(number);
        let mut more = self.bounds.take(self.scenario, self.practice, node);
        match node {
            Node::Question(q) => more |= self.hear(q),
            Node::Place(place) => {
                for person in self.standing.get(&place).cloned().unwrap_or_default() {
                    self.meet(person, place, waves);
                }
            }
            Node::Person(p) if self.scenario.person(p).role == Role::Interviewee => waves.anyone(),
            _ => {}
        }
        let (then, _) = changes(self.scenario, node);
        for effect in self.scenario.effects(then) {
            match *effect {
                Effect::Arrives(person, place) => {
                    if !self.can_stand(person, place) {
                        more |= self.stand(person, place, Some(node));
                        waves.one(self.numbers.get(Node::Person(person)));
                        if self.is_reached(Node::Place(place)) {
                            self.meet(person, place, waves);
                        }
                    }
                    self.movers.insert(person);
                }
                Effect::Leaves(person) => {
                    self.movers.insert(person);
                }
                _ => {}
            }
        }
        if more {
            waves.more();
        }
    }

    /// Whether the person asked can be understood, and is calm enough.
    fn can_answer(&self, question: &Question) -> bool {
        let speaks = self.scenario.person(question.to).shares_language || self.is_interpreted(question.to);
        let calm = question.topic == Topic::Needs
            || self.bounds.distress(self.scenario, question.to).0 < self.practice.scoring().stops_from;
        speaks && calm
    }

    fn means_to(&self, node: Node) -> Option<Means> {
        let scenario = self.scenario;
        let inside = |needs| {
            Some(Means {
                through: container(scenario, node),
                needs,
            })
        };
        let is_open = |outer: Node| self.is_reached(outer).then_some(());
        match node {
            Node::Draw(_) | Node::Decision(_) => Some(Means::default()),
            Node::Place(p) if p == scenario.header().start => Some(Means::default()),
            Node::Place(p) => {
                (self.all_hold(scenario.place(p).when, None).and_then(inside)).or_else(|| self.given(node))
            }
            Node::Hotspot(h) => {
                is_open(Node::Place(scenario.hotspot(h).place))?;
                inside(self.all_hold(scenario.hotspot(h).when, None)?)
            }
            Node::Document(_) => self.given(node),
            Node::Cue(c) => {
                if self.kept_back.contains(&c) {
                    None
                } else {
                    self.given(node)
                }
            }
            Node::Comparison(d, n) => {
                let with = Node::Document(scenario.document(d).compare.get(usize::from(n))?.with);
                is_open(Node::Document(d))?;
                is_open(with)?;
                inside(vec![with])
            }
            Node::Person(p) => self.means_to_person(p),
            Node::Topic(p, topic) => self.means_to_topic(p, topic),
            Node::Question(q) => {
                let question = scenario.question(q);
                is_open(Node::Person(question.to))?;
                self.can_answer(question).then_some(())?;
                Some(Means {
                    through: Some(Node::Person(question.to)),
                    needs: self.all_hold(question.when, Some(question.to))?,
                })
            }
            Node::Answer(a) => {
                let question = scenario.question(scenario.question_of(a));
                is_open(Node::Question(scenario.question_of(a)))?;
                if self.answer_before(a).is_some() {
                    return None;
                }
                inside(self.all_hold(scenario.answer(a).when, Some(question.to))?)
            }
            Node::Conduct(l) => self.means_to_local(l),
            Node::Event(e) => {
                let event = scenario.event(e);
                let needs = self.all_hold(event.when, None)?;
                self.all_fail(event.unless, None).then_some(())?;
                inside(needs)
            }
        }
    }

    /// Through the first thing that gives it, if one can be reached.
    fn given(&self, node: Node) -> Option<Means> {
        let giver = self.givers(node).iter().copied().find(|&g| self.is_reached(g))?;
        Some(Means {
            through: Some(giver),
            needs: Vec::new(),
        })
    }

    /// A person is within reach on the telephone, or where the trainee can be too.
    fn means_to_person(&self, person: PersonIx) -> Option<Means> {
        if self.scenario.person(person).remote {
            return Some(Means::default());
        }
        let place = self.meeting_place(person)?;
        Some(Means {
            through: Some(Node::Place(place)),
            needs: self
                .stands
                .get(&(person, place))
                .copied()
                .flatten()
                .into_iter()
                .collect(),
        })
    }

    fn means_to_topic(&self, person: PersonIx, topic: Topic) -> Option<Means> {
        let scenario = self.scenario;
        let about = |&q: &_| scenario.question(q).topic == topic && self.is_reached(Node::Question(q));
        scenario.person(person).questions.iter().copied().find(about)?;
        Some(Means {
            through: Some(Node::Person(person)),
            needs: Vec::new(),
        })
    }

    /// An earlier answer of the same question that is given whenever this one could be.
    #[must_use]
    pub fn answer_before(&self, answer: super::AnswerIx) -> Option<super::AnswerIx> {
        let scenario = self.scenario;
        let answers = &scenario.question(scenario.question_of(answer)).answers;
        let when = |a| scenario.answer(a).when;
        (answers.iter().copied().take(MANY))
            .take_while(|&earlier| earlier != answer)
            .find(|&earlier| implied(scenario, when(earlier), when(answer)))
    }
}

/// The places a node leads the trainee to.
fn goes(scenario: &Scenario, node: Node) -> impl Iterator<Item = PlaceIx> {
    let (then, _) = changes(scenario, node);
    scenario.effects(then).iter().filter_map(|effect| match effect {
        Effect::Goes(place) => Some(*place),
        _ => None,
    })
}
