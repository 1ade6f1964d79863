//! Look-up tables made once from a resolved scenario, so that a move costs the same in a small scenario and in a large
//! one: what can be asked and what can happen in a place, who controls, what an event may set off. Nothing here says
//! anything that the scenario does not; it says it where the engine finds it at once.

use super::dense::Dense;
use super::graph::Node;
use super::{AnswerIx, Cond, Effect, EventIx, LocalIx, PersonIx, PlaceIx, QuestionIx, Run, Scenario, Subject, Tie};
use crate::vocabulary::{Conduct, Role};
use std::collections::BTreeMap;

/// The tables of a scenario.
#[derive(Clone, Debug, Default)]
pub(super) struct Tables {
    pub(super) dense: Dense,
    controllers: Vec<PersonIx>,
    /// One list for each conduct.
    locals: Vec<Vec<LocalIx>>,
    /// For each person: what can be asked.
    questions: Vec<ByPlace>,
    events: ByPlace,
    /// For each answer: its question.
    asked: Vec<QuestionIx>,
    /// For each event: the first event that may have become due through it.
    wakes: Vec<EventIx>,
}

/// Numbers in rising order: those that stand under no place, and those of each place.
#[derive(Clone, Debug, Default)]
struct ByPlace {
    anywhere: Vec<u16>,
    here: Vec<u16>,
    /// Where the numbers of each place end in `here`; empty when no number stands under a place.
    ends: Vec<u32>,
}

impl ByPlace {
    /// Sorts numbers by the place they are bound to, if any.
    fn sort(items: impl Iterator<Item = (u16, Option<PlaceIx>)>, places: usize) -> Self {
        let mut sorted = Self::default();
        let mut bound: Vec<(PlaceIx, u16)> = Vec::new();
        for (number, place) in items {
            match place {
                Some(place) => bound.push((place, number)),
                None => sorted.anywhere.push(number),
            }
        }
        if bound.is_empty() {
            return sorted;
        }
        bound.sort_unstable();
        sorted.ends = vec![0; places];
        for (place, number) in bound {
            sorted.here.push(number);
            sorted.ends[place.index()] = u32::try_from(sorted.here.len()).unwrap_or(u32::MAX);
        }
        // A place without numbers ends where the one before it does.
        for place in 1..places {
            sorted.ends[place] = sorted.ends[place].max(sorted.ends[place - 1]);
        }
        sorted
    }

    /// The numbers of a place.
    #[inline]
    fn here(&self, place: PlaceIx) -> &[u16] {
        let Some(&end) = self.ends.get(place.index()) else {
            return &[];
        };
        let start = place.index().checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.here[start as usize..end as usize]
    }

    /// The numbers of a place and those of no place, in rising order, from `from` on.
    #[inline]
    fn iter(&self, place: PlaceIx, from: u16) -> Merged<'_> {
        let here = self.here(place);
        if from == 0 {
            return Merged {
                a: &self.anywhere,
                b: here,
            };
        }
        let tail = |list: &'_ [u16]| list.partition_point(|&n| n < from);
        Merged {
            a: &self.anywhere[tail(&self.anywhere)..],
            b: &here[tail(here)..],
        }
    }
}

/// Two rising lists as one.
#[derive(Clone, Debug)]
struct Merged<'a> {
    a: &'a [u16],
    b: &'a [u16],
}

impl Iterator for Merged<'_> {
    type Item = u16;

    #[inline]
    fn next(&mut self) -> Option<u16> {
        let list = match (self.a.first(), self.b.first()) {
            (Some(a), Some(b)) if a < b => &mut self.a,
            (_, Some(_)) => &mut self.b,
            (_, None) => &mut self.a,
        };
        let (&first, rest) = list.split_first()?;
        *list = rest;
        Some(first)
    }
}

/// Something that conditions of events can ask for and that an event can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    Happened(EventIx),
    Seen(u16),
    Time,
    Present(PersonIx),
}

impl Tables {
    pub(super) fn of(scenario: &Scenario) -> Self {
        let places = scenario.place_ixs().len();
        let mut locals = vec![Vec::new(); Conduct::ALL.len()];
        for ix in scenario.local_ixs() {
            locals[scenario.local(ix).does.index()].push(ix);
        }
        let questions = |person: PersonIx| {
            let list = scenario.person(person).questions.iter();
            ByPlace::sort(
                list.map(|&q| (q.0, place_of(scenario, scenario.question(q).when))),
                places,
            )
        };
        let events = scenario
            .event_ixs()
            .map(|e| (e.0, place_of(scenario, scenario.event(e).when)));
        Self {
            dense: Dense::of(scenario),
            controllers: scenario
                .person_ixs()
                .filter(|&p| scenario.person(p).role == Role::Controller)
                .collect(),
            locals,
            questions: scenario.person_ixs().map(questions).collect(),
            events: ByPlace::sort(events, places),
            asked: (scenario.question_ixs())
                .flat_map(|q| std::iter::repeat_n(q, scenario.question(q).answers.len()))
                .collect(),
            wakes: wakes(scenario),
        }
    }
}

/// The place a list of conditions is bound to, if it names one outright.
pub(super) fn place_of(scenario: &Scenario, when: Run) -> Option<PlaceIx> {
    scenario.conds(when).iter().find_map(|cond| match cond {
        Cond::At(place) => Some(*place),
        _ => None,
    })
}

/// For each event, the first one that may have become due through it: the one after it, or an earlier one whose
/// conditions ask for something that it changes.
fn wakes(scenario: &Scenario) -> Vec<EventIx> {
    let mut first: BTreeMap<Fact, EventIx> = BTreeMap::new();
    for ix in scenario.event_ixs() {
        let event = scenario.event(ix);
        let mut asks = |fact| {
            first.entry(fact).or_insert(ix);
        };
        if event.at.is_some() {
            asks(Fact::Time);
        }
        facts(scenario, event.when, &mut asks);
        facts(scenario, event.unless, &mut asks);
    }
    let woken = |ix: EventIx| {
        let event = scenario.event(ix);
        let effects = scenario.effects(event.then).iter().filter_map(|effect| match *effect {
            Effect::Minutes(_) => Some(Fact::Time),
            Effect::Arrives(person, _) | Effect::Leaves(person) => Some(Fact::Present(person)),
            Effect::Trust(..) | Effect::Distress(..) | Effect::Shuts(_) | Effect::Finds(_) | Effect::Goes(_) => None,
        });
        let changed = std::iter::once(Fact::Happened(ix))
            .chain(event.gives.iter().map(|c| Fact::Seen(c.0)))
            .chain(effects);
        let earliest = changed.filter_map(|fact| first.get(&fact)).min();
        earliest.map_or(EventIx(ix.0 + 1), |&e| e.min(EventIx(ix.0 + 1)))
    };
    scenario.event_ixs().map(woken).collect()
}

/// What a list of conditions asks for, of what an event can change.
fn facts(scenario: &Scenario, run: Run, asks: &mut dyn FnMut(Fact)) {
    for cond in scenario.conds(run) {
        match cond.about() {
            Subject::Thing(Node::Event(e), _) => asks(Fact::Happened(e)),
            Subject::Thing(Node::Cue(c), Tie::Met) => asks(Fact::Seen(c.0)),
            Subject::Thing(Node::Person(p), _) => asks(Fact::Present(p)),
            Subject::Clock(_) => asks(Fact::Time),
            Subject::List(_, run) => facts(scenario, run, asks),
            // An event that moves the trainee makes the run look at every event again; the rest cannot be changed by
            // an event, or speaks of a person at hand, and an event has none.
            Subject::Thing(..) | Subject::Pair(..) | Subject::Talk(_) | Subject::Level(..) | Subject::Deed(..) => {}
        }
    }
}

impl Scenario {
    /// The question an answer belongs to.
    #[must_use]
    pub fn question_of(&self, answer: AnswerIx) -> QuestionIx {
        self.tables.asked[answer.index()]
    }

    /// Everyone who controls others.
    #[must_use]
    pub fn controllers(&self) -> &[PersonIx] {
        &self.tables.controllers
    }

    /// What the scenario says about one conduct, in the order of the file.
    #[must_use]
    pub fn locals_of(&self, conduct: Conduct) -> &[LocalIx] {
        &self.tables.locals[conduct.index()]
    }

    /// What the scenario says about doing something with someone, or in general, in the order in which a run looks: what
    /// is said about this person first, then what is said about anyone.
    #[must_use]
    pub fn locals_for(&self, conduct: Conduct, with: Option<PersonIx>) -> Vec<LocalIx> {
        let says = |&&ix: &&LocalIx| {
            let local = self.local(ix);
            local.with == with || local.with.is_none() || with.is_none()
        };
        let mut locals: Vec<LocalIx> = self.locals_of(conduct).iter().filter(says).copied().collect();
        locals.sort_by_key(|&ix| self.local(ix).with != with);
        locals
    }

    /// The questions to a person that are not bound to another place than this one, in the order of the file.
    #[inline]
    pub fn questions_in(&self, person: PersonIx, place: PlaceIx) -> impl Iterator<Item = QuestionIx> + '_ {
        self.tables.questions[person.index()].iter(place, 0).map(QuestionIx)
    }

    /// The events from `from` on that are not bound to another place than this one, in the order of the file.
    #[inline]
    pub fn events_in(&self, place: PlaceIx, from: EventIx) -> impl Iterator<Item = EventIx> + '_ {
        self.tables.events.iter(place, from.0).map(EventIx)
    }

    /// Whether no event can ever happen in this place.
    #[inline]
    pub(crate) fn is_quiet(&self, place: PlaceIx) -> bool {
        self.tables.events.anywhere.is_empty() && self.tables.events.here(place).is_empty()
    }

    /// The first event that may have become due when this one happened, as long as the trainee stays in the place.
    #[must_use]
    pub fn wakes(&self, event: EventIx) -> EventIx {
        self.tables.wakes[event.index()]
    }
}
