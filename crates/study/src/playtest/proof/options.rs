//! Whether the right option can be told from where it stands or how long it is: by counting, and by players that go by
//! nothing else.

use crate::playtest::handbook::Handbook;
use crate::playtest::players::{Stance, Textbook};
use crate::playtest::policy::Policy;
use crate::practice::Practice;
use crate::scenario::chance::Measured;
use crate::scenario::{Action, Decided, PersonIx, QuestionIx, Scenario, ServiceIx, TextIx};
use crate::session::{QuestionOffer, View};
use crate::vocabulary::{ConsentBasis, Finding, OffenceHandling, Onward, Topic};
use std::cmp::Reverse;
use std::sync::Arc;

/// By what a player chooses wherever there is a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Habit {
    /// The first option, always.
    First,
    /// The last option, always.
    Last,
    /// The longest option, always.
    Longest,
    /// The shortest option, always.
    Shortest,
}

impl Habit {
    /// Every habit.
    pub(super) const ALL: [Self; 4] = [Self::First, Self::Last, Self::Longest, Self::Shortest];

    /// Its word.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::First => "first-option",
            Self::Last => "last-option",
            Self::Longest => "longest-option",
            Self::Shortest => "shortest-option",
        }
    }
}

/// Looks, cares and writes its notes by the book; and wherever there is a list to choose from, a question, a finding, a
/// service, an answer about consent, offences or what comes next, it takes what habit says.
pub(super) struct ByHabit {
    habit: Habit,
    inner: Textbook,
    asked: Vec<QuestionIx>,
}

impl ByHabit {
    pub(super) fn new(habit: Habit, handbook: Arc<Handbook>, practice: Arc<Practice>) -> Self {
        Self {
            habit,
            inner: Textbook::new(handbook, practice, Stance::Fair),
            asked: Vec::new(),
        }
    }

    fn pick<T: Copy>(&self, list: &[T], view: View<'_>, words: impl Fn(T) -> TextIx) -> Option<T> {
        let length = |t: T| view.text(words(t)).chars().count();
        match self.habit {
            Habit::First => list.first().copied(),
            Habit::Last => list.last().copied(),
            Habit::Longest => list.iter().copied().min_by_key(|&t| Reverse(length(t))),
            Habit::Shortest => list.iter().copied().min_by_key(|&t| length(t)),
        }
    }

    fn decision(&self, about: PersonIx, meant: &Decided, view: View<'_>) -> Decided {
        let service = self.pick(view.services(about), view, |s| view.service_label(s));
        let finding = meant.findings.first().copied().unwrap_or(Finding::NoGrounds);
        let habit = self.habit;
        Decided {
            findings: vec![term(habit, Finding::ALL, Finding::word, finding)],
            services: service.into_iter().collect(),
            consent: term(habit, ConsentBasis::ALL, ConsentBasis::word, meant.consent),
            share: Vec::new(),
            offences: term(habit, OffenceHandling::ALL, OffenceHandling::word, meant.offences),
            onward: term(habit, Onward::ALL, Onward::word, meant.onward),
        }
    }

    /// The question of the same topic that habit picks, as long as there is one that was not put.
    fn question(&mut self, meant: QuestionIx, view: View<'_>) -> QuestionIx {
        let lists = view.people_here().into_iter().map(|person| view.questions(person));
        let Some(list) = lists.into_iter().find(|list| list.iter().any(|o| o.ix == meant)) else {
            return meant;
        };
        let topic = list.iter().find(|o| o.ix == meant).map(|o| o.topic);
        let open: Vec<QuestionOffer> = list
            .into_iter()
            .filter(|o| Some(o.topic) == topic && !self.asked.contains(&o.ix))
            .collect();
        let picked = self.pick(&open, view, |o| o.ask).map_or(meant, |o| o.ix);
        self.asked.push(picked);
        picked
    }
}

impl Policy for ByHabit {
    fn name(&self) -> &'static str {
        self.habit.word()
    }

    fn choose(&mut self, view: View<'_>) -> Action {
        match self.inner.choose(view) {
            Action::Ask(meant) => Action::Ask(self.question(meant, view)),
            Action::Decide(about, decided) => Action::Decide(about, Box::new(self.decision(about, &decided, view))),
            other => other,
        }
    }
}

/// The term of a list that habit picks. Their labels are as long as their words, more or less.
fn term<T: Copy>(habit: Habit, all: &[T], word: fn(T) -> &'static str, otherwise: T) -> T {
    let length = |t: &&T| word(**t).len();
    let picked = match habit {
        Habit::First => all.first(),
        Habit::Last => all.last(),
        Habit::Longest => all.iter().min_by_key(|t| Reverse(length(t))),
        Habit::Shortest => all.iter().min_by_key(length),
    };
    picked.copied().unwrap_or(otherwise)
}

/// By what options are measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    Place,
    Length,
}

/// Every list that a trainee chooses from: the questions to a person on a topic, and the services for a person.
pub(super) fn lists(scenario: &Scenario, practice: &Practice, measure: Measure) -> Vec<Vec<Measured>> {
    let value = |place: usize, words: TextIx| match measure {
        Measure::Place => place,
        Measure::Length => scenario.texts().raw(words).chars().count(),
    };
    let mut lists: Vec<Vec<Measured>> = Vec::new();
    for decision in scenario.decisions() {
        let person = scenario.person(decision.about);
        for &topic in Topic::ALL {
            let questions = person.questions.iter().map(|&q| scenario.question(q));
            let on_topic = questions.filter(|q| q.topic == topic).enumerate();
            let choice =
                on_topic.map(|(place, q)| (value(place, q.ask), q.kind.is_recommended() && q.breaks.is_none()));
            lists.push(choice.collect());
        }
        let verdict = person.truth.and_then(|truth| practice.verdict(truth, person.age_group));
        if let Some(verdict) = verdict {
            let fits = |s: ServiceIx| verdict.services.contains(&scenario.service(s).kind);
            let services = decision.services.iter().enumerate();
            lists.push(
                services
                    .map(|(place, &s)| (value(place, scenario.service(s).label), fits(s)))
                    .collect(),
            );
        }
    }
    lists.retain(|list| tells(list));
    lists
}

/// A list with right and wrong options.
fn tells(list: &[Measured]) -> bool {
    list.iter().any(|c| c.1) && list.iter().any(|c| !c.1)
}

/// In how many lists the option at one end is a right one.
pub(super) fn right_at_end(lists: &[Vec<Measured>], habit: Habit) -> usize {
    let right = |list: &&Vec<Measured>| {
        let end = match habit {
            Habit::First | Habit::Shortest => list.iter().min_by_key(|c| c.0),
            Habit::Last => list.iter().max_by_key(|c| c.0),
            Habit::Longest => list.iter().min_by_key(|c| Reverse(c.0)),
        };
        end.is_some_and(|c| c.1)
    };
    lists.iter().filter(right).count()
}
