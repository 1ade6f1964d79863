//! People as the trainee meets them: who is here, what can be asked of them and done with them.

use super::{ConductOffer, QuestionOffer, View};
use crate::practice::Offered;
use crate::scenario::{LocalIx, PersonIx, PlaceIx, QuestionIx, TextIx};
use crate::session::Refusal;
use crate::session::state::Consent;
use crate::vocabulary::{Conduct, Role};

impl<'a> View<'a> {
    fn sorted(self, mut people: Vec<PersonIx>) -> Vec<PersonIx> {
        people.sort_by_key(|&p| self.now.drawn.rank(p));
        people
    }

    /// Everyone who is here or can be talked to from here.
    #[must_use]
    pub fn people_here(self) -> Vec<PersonIx> {
        let here = |&p: &PersonIx| self.now.is_reachable(p) && !self.scenario().person(p).remote;
        self.sorted(self.scenario().person_ixs().filter(here).collect())
    }

    /// Everyone about whom something can be noted.
    #[must_use]
    pub fn interviewees(self) -> Vec<PersonIx> {
        self.sorted(
            self.scenario()
                .person_ixs()
                .filter(|&p| self.role(p) == Role::Interviewee)
                .collect(),
        )
    }

    /// Everyone about whom a decision is asked.
    #[must_use]
    pub fn to_decide(self) -> Vec<PersonIx> {
        self.sorted(self.scenario().decisions().iter().map(|d| d.about).collect())
    }

    /// Whether a person can be talked to from here.
    #[must_use]
    pub fn is_reachable(self, person: PersonIx) -> bool {
        self.now.is_reachable(person)
    }

    /// Where a person is, as far as the official can know.
    #[must_use]
    pub fn whereabouts(self, person: PersonIx) -> Option<PlaceIx> {
        self.now.person_state(person).at
    }

    /// Whether a person was taken aside; and whether into a private room.
    #[must_use]
    pub fn is_apart(self, person: PersonIx) -> (bool, bool) {
        let state = self.now.person_state(person);
        (state.has_done(Conduct::Separate), state.has_done(Conduct::PrivateRoom))
    }

    /// Who interprets for a person.
    #[must_use]
    pub fn interpreter(self, person: PersonIx) -> Option<PersonIx> {
        self.now.person_state(person).interpreter
    }

    /// Whether the official and the person share a language.
    #[must_use]
    pub fn shares_language(self, person: PersonIx) -> bool {
        self.scenario().person(person).shares_language
    }

    /// Who could interpret for a person.
    #[must_use]
    pub fn interpreters(self, person: PersonIx) -> Vec<PersonIx> {
        let speaks = &self.scenario().person(person).speaks;
        let fits = |&p: &PersonIx| {
            let other = self.scenario().person(p);
            other.role == Role::Interpreter
                && p != person
                && (other.remote || self.now.person_state(p).at.is_some())
                && other.speaks.iter().any(|l| speaks.contains(l))
        };
        self.scenario().person_ixs().filter(fits).collect()
    }

    /// What a person said when asked whether they will talk, and whether they want the referral.
    #[must_use]
    pub fn consents(self, person: PersonIx) -> (Consent, Consent) {
        let state = self.now.person_state(person);
        (state.talk, state.referral)
    }

    /// The questions that can be put to a person now, in the order of the file.
    #[must_use]
    pub fn questions(self, person: PersonIx) -> Vec<QuestionOffer> {
        let mut offers = Vec::new();
        self.push_questions(person, &mut offers);
        offers
    }

    /// The same, into a list that is used again.
    pub fn push_questions(self, person: PersonIx, offers: &mut Vec<QuestionOffer>) {
        let (scenario, state) = (self.scenario(), self.now.state);
        for ix in scenario.questions_in(person, state.place) {
            let question = scenario.ask(ix);
            if self.now.passes(question.window, scenario.inner_gate(question), person) {
                offers.push(QuestionOffer {
                    ix,
                    topic: question.topic,
                    ask: question.ask,
                    is_asked: state.asked.has(ix.index()),
                });
            }
        }
    }

    /// To whom a question is put, and its words.
    #[must_use]
    pub fn question_words(self, question: QuestionIx) -> (PersonIx, TextIx) {
        let question = self.scenario().question(question);
        (question.to, question.ask)
    }

    /// Whether anything can be asked of a person at all, and if not, why not.
    ///
    /// # Errors
    /// The reason that would be told.
    pub fn may_talk(self, person: PersonIx) -> Result<(), Refusal> {
        match self
            .scenario()
            .person(person)
            .questions
            .iter()
            .map(|&q| self.now.may_ask(q))
            .next()
        {
            Some(Err(Refusal::NotNow) | Ok(())) | None => Ok(()),
            Some(Err(refusal)) => Err(refusal),
        }
    }

    /// What can be done with a person, or in general.
    #[must_use]
    pub fn conduct(self, with: Option<PersonIx>) -> Vec<ConductOffer> {
        let mut offers = Vec::new();
        if with.is_some_and(|p| self.role(p) != Role::Interviewee) {
            return offers;
        }
        for &conduct in Conduct::ALL {
            if conduct.is_general() == with.is_some() {
                continue;
            }
            let locals = self.now.locals(conduct, with);
            let always = self.now.practice.conduct(conduct).offered == Offered::Always;
            let fits = match (conduct, with) {
                (Conduct::ChooseInterpreter, Some(p)) => !self.shares_language(p) && !self.interpreters(p).is_empty(),
                (Conduct::BriefInterpreter, Some(p)) => self.interpreter(p).is_some(),
                _ => true,
            };
            if fits && (always || !locals.is_empty()) {
                offers.push(ConductOffer {
                    conduct,
                    with,
                    label: self.conduct_label(&locals, with),
                    is_done: self.now.has_done(conduct, with),
                });
            }
        }
        offers
    }

    /// The scenario's words for doing something, out of what it says about it.
    fn conduct_label(self, locals: &[LocalIx], with: Option<PersonIx>) -> Option<TextIx> {
        let mut locals = locals.iter().map(|&ix| self.scenario().local(ix));
        locals.find_map(|l| l.label.filter(|_| l.with == with || l.with.is_none()))
    }
}
