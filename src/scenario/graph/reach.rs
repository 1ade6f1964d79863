//! What a run can come to at all: a fixed point over everything that opens, gives, finds and moves. Each thing keeps the
//! way by which it was first found, so that a way can be shown.

use super::super::{Effect, LocalIx, PersonIx, PlaceIx, Scenario};
use super::bounds::{Bounds, interviewees};
use super::imply::implied;
use super::{Node, changes, container, edges, gives, nodes};
use crate::practice::{Offered, Practice};
use crate::scenario::DrawKind;
use crate::vocabulary::{Conduct, Role, Topic};
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
    pub(super) givers: BTreeMap<Node, Vec<Node>>,
    reached: BTreeMap<Node, Means>,
    /// Where people can be, and what brings them there.
    stands: BTreeMap<(PersonIx, PlaceIx), Option<Node>>,
    /// Who goes away or elsewhere at some time.
    movers: BTreeSet<PersonIx>,
    done: BTreeSet<(Conduct, Option<PersonIx>)>,
    /// Local entries, by what is done and with whom. What is done in general stands under nobody.
    entries: BTreeMap<(Conduct, Option<PersonIx>), Vec<LocalIx>>,
    /// For whom somebody can interpret.
    interpreted: BTreeSet<PersonIx>,
    changed: bool,
}

/// How many earlier answers or entries are looked at. Real lists have under ten; a list made to hurt is not all read.
const MANY: usize = 128;

impl<'a> Reach<'a> {
    /// Finds what can be reached.
    #[must_use]
    pub fn of(scenario: &'a Scenario, practice: &'a Practice) -> Self {
        let all = nodes(scenario);
        let mut givers: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
        for &node in &all {
            let cues = gives(scenario, node).into_iter().map(Node::Cue);
            let documents = edges::finds(scenario, node).into_iter().map(Node::Document);
            for given in cues.chain(documents).chain(goes(scenario, node).map(Node::Place)) {
                givers.entry(given).or_default().push(node);
            }
        }
        let stands = (scenario.person_ixs())
            .filter_map(|p| Some(((p, scenario.person(p).at?), None)))
            .collect();
        let mut reach = Self {
            scenario,
            practice,
            bounds: Bounds::at_start(scenario),
            givers,
            reached: BTreeMap::new(),
            stands,
            movers: BTreeSet::new(),
            done: BTreeSet::new(),
            entries: entries(scenario),
            interpreted: BTreeSet::new(),
            changed: true,
        };
        let mut pending = all;
        // Forwards and backwards in turn: chains that follow the file and chains that run against it are both short.
        while reach.changed {
            reach.changed = false;
            pending.retain(|&node| !reach.visit(node));
            pending.reverse();
            reach.visit_conduct();
        }
        reach
    }

    /// Whether a node can be reached.
    #[must_use]
    pub fn is_reached(&self, node: Node) -> bool {
        self.reached.contains_key(&node)
    }

    /// How a node is reached, if it can be.
    #[must_use]
    pub fn means(&self, node: Node) -> Option<&Means> {
        self.reached.get(&node)
    }

    /// What gives a cue, brings a document to hand or leads the trainee to a place.
    #[must_use]
    pub fn givers(&self, node: Node) -> &[Node] {
        self.givers.get(&node).map_or(&[], Vec::as_slice)
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
            } else if let Some(means) = self.reached.get(&node)
                && seen.insert(node)
            {
                open.push((node, true));
                open.extend(means.needs.iter().rev().chain(&means.through).map(|&n| (n, false)));
            }
        }
        way
    }

    /// Whether a person can be in a place at some time.
    #[must_use]
    pub fn can_stand(&self, person: PersonIx, place: PlaceIx) -> bool {
        self.stands.contains_key(&(person, place))
    }

    pub(super) fn stands_somewhere(&self, person: PersonIx) -> bool {
        self.stands.keys().any(|&(p, _)| p == person)
    }

    pub(super) fn moves_away(&self, person: PersonIx) -> bool {
        self.movers.contains(&person)
    }

    /// Whether something can be done, with a person or in general.
    #[must_use]
    pub fn can_do(&self, conduct: Conduct, with: Option<PersonIx>) -> bool {
        self.done.contains(&(conduct, with))
    }

    /// Looks at a node again; true when it has been reached.
    fn visit(&mut self, node: Node) -> bool {
        let Some(means) = self.means_to(node) else { return false };
        self.reached.insert(node, means);
        self.changed = true;
        self.bounds.take(self.scenario, self.practice, node);
        let (then, _) = changes(self.scenario, node);
        for effect in self.scenario.effects(then) {
            match *effect {
                Effect::Arrives(person, place) => {
                    self.stands.entry((person, place)).or_insert(Some(node));
                    self.movers.insert(person);
                }
                Effect::Leaves(person) => {
                    self.movers.insert(person);
                }
                _ => {}
            }
        }
        true
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
                let kept_back = (scenario.draw_ixs())
                    .any(|d| matches!(&scenario.draw(d).kind, DrawKind::Surface { keep: 0, of } if of.contains(&c)));
                if kept_back { None } else { self.given(node) }
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
                let speaks = scenario.person(question.to).shares_language || self.interpreted.contains(&question.to);
                let calm = question.topic == Topic::Needs
                    || self.bounds.distress(scenario, question.to).0 < self.practice.scoring().stops_from;
                (speaks && calm).then_some(())?;
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

    fn means_to_local(&self, ix: LocalIx) -> Option<Means> {
        let local = self.scenario.local(ix);
        self.addressees(ix).into_iter().find_map(|with| {
            let needs = self.all_hold(local.when, with)?;
            let open = self.may_do(local.does, with)
                && self.is_sayable(local.does, with)
                && self.local_before(ix, with).is_none();
            open.then(|| Means {
                through: with.map(Node::Person),
                needs,
            })
        })
    }

    /// With whom an entry can apply; one `None` for what is done in general.
    #[must_use]
    pub fn addressees(&self, ix: LocalIx) -> Vec<Option<PersonIx>> {
        let local = self.scenario.local(ix);
        match local.with {
            _ if local.does.is_general() => vec![None],
            Some(person) => vec![Some(person)],
            None => interviewees(self.scenario).into_iter().map(Some).collect(),
        }
    }

    /// An entry that stands before this one for somebody and applies whenever this one could.
    #[must_use]
    pub fn local_before(&self, ix: LocalIx, with: Option<PersonIx>) -> Option<LocalIx> {
        let scenario = self.scenario;
        let when = |l| scenario.local(l).when;
        (self.entries(scenario.local(ix).does, with).take(MANY))
            .take_while(|&earlier| earlier != ix)
            .find(|&earlier| implied(scenario, when(earlier), when(ix)))
    }

    /// The entries about doing something with somebody, in the order in which a run asks them: what is said about this
    /// person first, then what is said about anyone.
    fn entries(&self, conduct: Conduct, with: Option<PersonIx>) -> impl Iterator<Item = LocalIx> {
        let list = |with| self.entries.get(&(conduct, with)).into_iter().flatten().copied();
        let own = with.map(|p| list(Some(p))).into_iter().flatten();
        own.chain(list(None))
    }

    /// Whether something can be tried at all: it is on offer, somebody is there, and can be spoken to where that matters.
    pub(super) fn may_do(&self, conduct: Conduct, with: Option<PersonIx>) -> bool {
        if let Some(person) = with
            && !(self.scenario.person(person).role == Role::Interviewee && self.is_reached(Node::Person(person)))
        {
            return false;
        }
        let mut entries = self.entries(conduct, with).peekable();
        if entries.peek().is_none() {
            return self.practice.conduct(conduct).offered == Offered::Always;
        }
        entries.any(|l| self.all_hold(self.scenario.local(l).when, with).is_some())
    }

    fn visit_conduct(&mut self) {
        let people: Vec<Option<PersonIx>> = interviewees(self.scenario).into_iter().map(Some).collect();
        for &person in people.iter().flatten() {
            if !self.interpreted.contains(&person) && !self.interpreters(person).is_empty() {
                self.interpreted.insert(person);
                self.changed = true;
            }
        }
        for &conduct in Conduct::ALL {
            let whom: &[Option<PersonIx>] = if conduct.is_general() { &[None] } else { &people };
            for &with in whom {
                let is_new =
                    !self.can_do(conduct, with) && self.may_do(conduct, with) && self.is_sayable(conduct, with);
                if is_new {
                    self.done.insert((conduct, with));
                    self.bounds.take_conduct(self.scenario, self.practice, conduct, with);
                    self.changed = true;
                }
            }
        }
    }

    /// What needs an interpreter, or a language, has one.
    pub(super) fn is_sayable(&self, conduct: Conduct, with: Option<PersonIx>) -> bool {
        let Some(person) = with else { return true };
        let shares = self.scenario.person(person).shares_language;
        let interpreted = self.interpreted.contains(&person);
        match conduct {
            Conduct::ChooseInterpreter | Conduct::BriefInterpreter => interpreted,
            Conduct::ExplainPurpose
            | Conduct::ExplainLimits
            | Conduct::ExplainRights
            | Conduct::AskConsent
            | Conduct::AskReferralConsent
            | Conduct::SafeContact
            | Conduct::SecondMeeting
            | Conduct::Close
            | Conduct::Promise
            | Conduct::PressForDetail => shares || interpreted,
            _ => true,
        }
    }
}

fn entries(scenario: &Scenario) -> BTreeMap<(Conduct, Option<PersonIx>), Vec<LocalIx>> {
    let mut entries: BTreeMap<_, Vec<LocalIx>> = BTreeMap::new();
    for ix in scenario.local_ixs() {
        let local = scenario.local(ix);
        let with = local.with.filter(|_| !local.does.is_general());
        entries.entry((local.does, with)).or_default().push(ix);
    }
    for list in entries.values_mut() {
        list.sort_by_key(|&ix| scenario.local(ix).with.is_some() && scenario.local(ix).does.is_general());
    }
    entries
}

/// The places a node leads the trainee to.
fn goes(scenario: &Scenario, node: Node) -> impl Iterator<Item = PlaceIx> {
    let (then, _) = changes(scenario, node);
    scenario.effects(then).iter().filter_map(|effect| match effect {
        Effect::Goes(place) => Some(*place),
        _ => None,
    })
}
