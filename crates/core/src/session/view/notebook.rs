//! The notebook and the decision, as the trainee wrote them. Nothing stands here that nobody put here.

use super::{Line, Phrase, Settled, View};
use crate::practice::IndicatorIx;
use crate::scenario::{PersonIx, ServiceIx};
use crate::session::{Decided, Sort, WorryIx};
use crate::vocabulary::ServiceKind;
use crate::vocabulary::words::Role;

/// The page about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<'a> {
    /// Whose.
    pub person: PersonIx,
    /// What counts.
    pub counts: Vec<NoteView<'a>>,
    /// What is worth a question.
    pub ask_further: Vec<NoteView<'a>>,
    /// What was set aside.
    pub set_aside: Vec<NoteView<'a>>,
    /// What has not been sorted.
    pub unsorted: Vec<NoteView<'a>>,
}

/// A line on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteView<'a> {
    /// The line, as it was heard.
    pub line: Line,
    /// How it is sorted.
    pub sort: Option<Sort>,
    /// Why, in plain words.
    pub worry: Option<WorryIx>,
    /// The same in codes, at the level Expert.
    pub codes: &'a [IndicatorIx],
}

/// A decision that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionView<'a> {
    /// About whom.
    pub person: PersonIx,
    /// What was decided, if anything.
    pub decided: Option<&'a Decided>,
    /// How likely it was said to be that the person is a victim, 0–100.
    pub rating: Option<u8>,
    /// Lines of the page, any six of which can be given as reasons.
    pub grounds: Vec<Line>,
    /// Who may be told, as the person said it. It cannot be claimed, only asked.
    pub settled: Vec<Settled>,
    /// To whom the person can be given over: whoever is known here and is no official.
    pub to: Vec<PersonIx>,
}

impl<'a> View<'a> {
    /// A page for each person one can know of and is here for, and for whoever else has a line on one.
    #[must_use]
    pub fn pages(self) -> Vec<Page<'a>> {
        let has_line = |who| self.session.state.notes.iter().any(|note| note.page == who);
        let is_one_is_here_for = |who| matches!(self.scenario().person(who).role, Role::Interviewee | Role::Voice);
        let has_page = |&who: &PersonIx| is_one_is_here_for(who) || has_line(who);
        self.known_people().filter(has_page).map(|who| self.page(who)).collect()
    }

    /// The page about a person, its lines in the order in which they were put there.
    #[must_use]
    pub fn page(self, person: PersonIx) -> Page<'a> {
        let mut page = Page {
            person,
            counts: Vec::new(),
            ask_further: Vec::new(),
            set_aside: Vec::new(),
            unsorted: Vec::new(),
        };
        let lines = self.lines();
        for note in self.session.state.notes.iter().filter(|note| note.page == person) {
            let sorted = match note.sort {
                Some(Sort::Counts) => &mut page.counts,
                Some(Sort::AskFurther) => &mut page.ask_further,
                Some(Sort::SetAside) => &mut page.set_aside,
                None => &mut page.unsorted,
            };
            sorted.push(NoteView {
                line: self.line_in(&lines, note.line),
                sort: note.sort,
                worry: note.worry,
                codes: &note.codes,
            });
        }
        page
    }

    /// About whom a decision is asked, as far as one can know of them.
    #[must_use]
    pub fn decisions(self) -> Vec<DecisionView<'a>> {
        let asked = self.scenario().decide();
        let known: Vec<PersonIx> = self.known_people().collect();
        let asked = asked.iter().copied().filter(|who| known.contains(who));
        asked.map(|who| self.decision(who)).collect()
    }

    fn decision(self, person: PersonIx) -> DecisionView<'a> {
        let state = self.session.state.of(person);
        let lines = self.lines();
        let noted = self.session.state.notes.iter().filter(|note| note.page == person);
        let is_other = |&who: &PersonIx| {
            let role = self.scenario().person(who).role;
            who != person && matches!(role, Role::Controller | Role::Bystander | Role::Interviewee)
        };
        DecisionView {
            person,
            decided: state.decided.as_ref(),
            rating: state.rating,
            grounds: noted.map(|note| self.line_in(&lines, note.line)).collect(),
            settled: self.settled(person),
            to: self.known_people().filter(is_other).collect(),
        }
    }

    /// Where people can be referred: the same for everybody.
    pub fn services(self) -> impl Iterator<Item = (ServiceIx, ServiceKind, Phrase)> + use<'a> {
        let scenario = self.scenario();
        scenario.services().map(move |ix| {
            let of = scenario.service(ix);
            (ix, of.kind, Phrase::of(of.label))
        })
    }

    /// Whether a service helps somebody, or can only be told of them.
    #[must_use]
    pub fn helps(self, to: ServiceIx) -> bool {
        self.scenario().service(to).kind.helps()
    }
}
