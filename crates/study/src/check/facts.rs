//! What several rules need to know of a scenario: who is decided about, who they may be, and how a cue comes to be known.

use super::Subject;
use crate::practice::{IndicatorIx, Offered};
use crate::scenario::draft::{
    AnswerDraft, ConductDraft, CueDraft, DecisionDraft, Draft, DrawDraft, PersonDraft, ProfileDraft, QuestionDraft,
    Text, WhenDraft,
};
use crate::scenario::graph::{Node, Reach};
use crate::scenario::{Person, PersonIx};
use crate::vocabulary::{AgeGroup, Conduct, Dimension, QuestionKind, Role, ServiceKind, Truth};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A way in which a cue comes to be known.
#[derive(Clone, Copy)]
pub(crate) enum Way<'a> {
    /// Looked at, read, compared, or brought by an event.
    Perceived,
    /// By doing something.
    Done(&'a ConductDraft),
    /// In an answer.
    Told(&'a PersonDraft, &'a QuestionDraft, &'a AnswerDraft),
}

/// The profiles that a draw deals out.
pub(crate) fn dealt(draw: &DrawDraft) -> &[ProfileDraft] {
    match draw {
        DrawDraft::Deal(deal) => &deal.profiles,
        DrawDraft::Surface(_) | DrawDraft::Choose(_) => &[],
    }
}

/// Look-ups into a draft, made once: a scenario may hold tens of thousands of things, and no rule may take their square.
#[derive(Default)]
pub(crate) struct Facts<'a> {
    people: HashMap<&'a str, &'a PersonDraft>,
    /// With whom they are put to. Made when the first is looked up: most checks look up none.
    questions: OnceCell<HashMap<&'a str, (&'a PersonDraft, &'a QuestionDraft)>>,
    cues: HashMap<&'a str, &'a CueDraft>,
    /// By person.
    about: HashMap<&'a str, Vec<&'a CueDraft>>,
    /// By cue.
    ways: HashMap<&'a str, Vec<Way<'a>>>,
    /// By person: the place of the draw.
    deals: HashMap<&'a str, usize>,
    services: BTreeMap<&'a str, ServiceKind>,
    /// Languages that an independent interpreter speaks, or the official.
    understood: BTreeSet<&'a str>,
}

impl<'a> Facts<'a> {
    pub(super) fn new(d: &'a Draft) -> Self {
        let mut facts = Self::default();
        for cue in &d.cues {
            facts.cues.insert(&cue.id.value, cue);
            for about in &cue.about {
                facts.about.entry(&about.value).or_default().push(cue);
            }
        }
        for (number, draw) in d.draws.iter().enumerate() {
            if let DrawDraft::Deal(deal) = draw {
                facts.deals.extend(deal.to.iter().map(|to| (to.value.as_str(), number)));
            }
        }
        facts.services = d.services.iter().map(|s| (s.id.value.as_str(), s.kind)).collect();
        let interprets = |p: &&PersonDraft| p.role == Role::Interpreter && p.independent == Some(true);
        let theirs = d.people.iter().filter(interprets).flat_map(|p| &p.speaks);
        facts.understood = theirs.chain(&d.official_speaks).map(|l| l.value.as_str()).collect();
        facts.note_ways(d);
        facts
    }

    fn note_ways(&mut self, d: &'a Draft) {
        let mut give = |cue: &'a Text, way: Way<'a>| self.ways.entry(&cue.value).or_default().push(way);
        let seen = d.places.iter().flat_map(|p| &p.hotspots).flat_map(|h| &h.cues);
        let read = d.documents.iter().flat_map(|d| &d.rows).filter_map(|r| r.cue.as_ref());
        let compared = d.documents.iter().flat_map(|d| &d.compare).flat_map(|c| &c.cues);
        let brought = d.events.iter().flat_map(|e| &e.gives);
        for cue in seen.chain(read).chain(compared).chain(brought) {
            give(cue, Way::Perceived);
        }
        for local in &d.conduct {
            local.gives.iter().for_each(|cue| give(cue, Way::Done(local)));
        }
        for person in &d.people {
            self.people.insert(&person.id.value, person);
            for question in &person.questions {
                for answer in &question.answers {
                    answer
                        .gives
                        .iter()
                        .for_each(|cue| give(cue, Way::Told(person, question, answer)));
                }
            }
        }
    }
}

impl<'a> Subject<'a> {
    /// Everyone whom a run can come to meet at all, with all it can come to; nobody while something that matters is wrong.
    pub(crate) fn met_people(&self) -> impl Iterator<Item = (PersonIx, &'a Person, &Reach<'a>)> {
        let known = self.scenario.zip(self.reach.as_ref());
        known.into_iter().flat_map(|(scenario, reach)| {
            let met = move |&ix: &PersonIx| reach.is_reached(Node::Person(ix));
            let met = scenario.person_ixs().filter(met);
            met.map(move |ix| (ix, scenario.person(ix), reach))
        })
    }

    /// A person by name.
    pub(crate) fn person(&self, id: &str) -> Option<&'a PersonDraft> {
        self.facts.people.get(id).copied()
    }

    /// A question by name.
    pub(crate) fn question(&self, id: &str) -> Option<&'a QuestionDraft> {
        self.put_to(id).map(|(_, question)| question)
    }

    /// Whom a question is put to.
    pub(crate) fn asked_to(&self, question: &str) -> Option<&'a PersonDraft> {
        self.put_to(question).map(|(person, _)| person)
    }

    fn put_to(&self, question: &str) -> Option<(&'a PersonDraft, &'a QuestionDraft)> {
        let questions = self.facts.questions.get_or_init(|| {
            let people = self.draft.people.iter();
            let put = people.flat_map(|p| p.questions.iter().map(move |q| (q.id.value.as_str(), (p, q))));
            put.collect()
        });
        questions.get(question).copied()
    }

    /// A cue by name.
    pub(crate) fn cue(&self, id: &str) -> Option<&'a CueDraft> {
        self.facts.cues.get(id).copied()
    }

    /// Each decision with the person it is about.
    pub(crate) fn decided(&self) -> Vec<(&'a DecisionDraft, &'a PersonDraft)> {
        let decisions = self.draft.decisions.iter();
        decisions
            .filter_map(|d| Some((d, self.person(&d.about.value)?)))
            .collect()
    }

    /// The victims among those decided about, in the order of the decisions.
    pub(crate) fn victims(&self) -> Vec<(&'a DecisionDraft, &'a PersonDraft)> {
        let mut decided = self.decided();
        decided.retain(|(_, p)| p.truth.is_some_and(Truth::is_victim));
        decided
    }

    /// Everyone the person may be: the fixed profile, or all that may be dealt.
    pub(crate) fn faces(&self, person: &'a PersonDraft) -> impl Iterator<Item = &'a ProfileDraft> {
        let dealt = self.deal_of(person).map_or(&[][..], |n| dealt(&self.draft.draws[n]));
        person.profile.iter().chain(dealt)
    }

    /// The draw that deals this person a profile, by its place in the file.
    pub(crate) fn deal_of(&self, person: &PersonDraft) -> Option<usize> {
        self.facts.deals.get(person.id.value.as_str()).copied()
    }

    /// The age group; someone who may be a child is one.
    pub(crate) fn age_of(&self, person: &'a PersonDraft) -> AgeGroup {
        let is_child = |p: &ProfileDraft| AgeGroup::of_age(p.age.value) == AgeGroup::Child;
        if self.faces(person).any(is_child) {
            AgeGroup::Child
        } else {
            AgeGroup::Adult
        }
    }

    /// Whether someone under eighteen is decided about.
    pub(crate) fn has_child(&self) -> bool {
        self.decided().iter().any(|(_, p)| self.age_of(p) == AgeGroup::Child)
    }

    /// Whether something that is done does harm.
    pub(crate) fn harms(&self, conduct: Conduct) -> bool {
        self.practice.conduct(conduct).offered == Offered::WhereListed
    }

    /// The kinds of services on offer for a decision.
    pub(crate) fn services_for(&self, decision: &DecisionDraft) -> BTreeSet<ServiceKind> {
        match &decision.services {
            Some(named) => named
                .iter()
                .filter_map(|n| self.facts.services.get(n.value.as_str()).copied())
                .collect(),
            None => self.facts.services.values().copied().collect(),
        }
    }

    /// The cues that are about a person.
    pub(crate) fn cues_about(&self, person: &PersonDraft) -> impl Iterator<Item = &'a CueDraft> {
        let cues = self.facts.about.get(person.id.value.as_str());
        cues.into_iter().flatten().copied()
    }

    /// The cues about a person that show something and can be relied on.
    pub(crate) fn sound_signs(&self, person: &PersonDraft) -> impl Iterator<Item = &'a CueDraft> {
        let sound = |c: &&CueDraft| self.ways(&c.id.value).iter().any(|way| self.is_sound(way));
        self.cues_about(person).filter(|c| !c.shows.is_empty()).filter(sound)
    }

    /// Whether an indicator counts towards trafficking: for an adult, bad work alone is a labour matter (LAW-07); for a
    /// child it is not (LAW-02).
    pub(crate) fn counts(&self, code: IndicatorIx, age: AgeGroup) -> bool {
        age == AgeGroup::Child || self.practice.indicator(code).dimension() != Dimension::Exploitation
    }

    /// Every way in which a cue comes to be known.
    pub(crate) fn ways(&self, cue: &str) -> &[Way<'a>] {
        self.facts.ways.get(cue).map_or(&[], Vec::as_slice)
    }

    /// Whether what comes this way can be relied on, and is had without doing harm.
    pub(crate) fn is_sound(&self, way: &Way<'_>) -> bool {
        match way {
            Way::Perceived => true,
            Way::Done(local) => !self.harms(local.does.value),
            Way::Told(person, question, answer) => {
                question.kind.value != QuestionKind::Leading
                    && self.can_be_understood(person)
                    && !self.asks_harm(&question.when)
                    && !self.asks_harm(&answer.when)
            }
        }
    }

    /// Whether a language is shared, or an independent interpreter shares one.
    pub(crate) fn can_be_understood(&self, person: &PersonDraft) -> bool {
        person
            .speaks
            .iter()
            .any(|l| self.facts.understood.contains(l.value.as_str()))
    }

    /// Whether a list of conditions can hold only after harm, in company, or through someone who is not independent.
    pub(crate) fn asks_harm(&self, list: &[WhenDraft]) -> bool {
        list.iter().any(|when| match when {
            WhenDraft::Led => true,
            WhenDraft::Not(inner) => matches!(**inner, WhenDraft::Alone | WhenDraft::Understood | WhenDraft::Private),
            WhenDraft::Done(conduct) | WhenDraft::DoneWith(conduct, _) => self.harms(*conduct),
            WhenDraft::Asked(id) => self
                .question(&id.value)
                .is_some_and(|q| q.kind.value == QuestionKind::Leading),
            WhenDraft::All(inner) => self.asks_harm(inner),
            WhenDraft::Any(inner) => {
                !inner.is_empty() && inner.iter().all(|one| self.asks_harm(std::slice::from_ref(one)))
            }
            _ => false,
        })
    }
}

/// The questions of a person that practice recommends.
pub(crate) fn recommended(person: &PersonDraft) -> impl Iterator<Item = &QuestionDraft> {
    let questions = person.questions.iter();
    questions.filter(|q| q.kind.value.is_recommended() && q.breaks.is_none())
}

/// Whether a cue says something, for or against; a decoy says nothing, whatever it seems to.
pub(crate) fn says_something(cue: &CueDraft) -> bool {
    !cue.shows.is_empty() || (!cue.contradicts.is_empty() && cue.tempts.is_none())
}
