//! What the official does that is not a question.

use super::event::{Event, How};
use super::refusal::Refusal;
use super::setting::Now;
use super::state::Consent;
use super::turn::Turn;
use crate::practice::Offered;
use crate::scenario::{LocalIx, PersonIx, Run};
use crate::vocabulary::{Conduct, Role};

impl Conduct {
    /// Whether this is done in general, not with one person.
    #[must_use]
    pub const fn is_general(self) -> bool {
        matches!(
            self,
            Self::CallColleague | Self::QuestionGroup | Self::RingBack | Self::TellOwner | Self::LetPressIn
        )
    }

    /// Whether this has to be understood, and so cannot be done without a language.
    #[must_use]
    pub const fn needs_language(self) -> bool {
        matches!(
            self,
            Self::ExplainPurpose
                | Self::ExplainLimits
                | Self::ExplainRights
                | Self::AskConsent
                | Self::AskReferralConsent
                | Self::SafeContact
                | Self::SecondMeeting
                | Self::Close
                | Self::Promise
                | Self::PressForDetail
        )
    }
}

impl Turn<'_> {
    pub(super) fn conduct(&mut self, conduct: Conduct, with: Option<PersonIx>) -> Result<(), Refusal> {
        let local = self.now().may_do(conduct, with)?;
        if conduct == Conduct::ChooseInterpreter {
            return Err(Refusal::NeedsPerson);
        }
        self.carry_out(conduct, with, local);
        Ok(())
    }

    pub(super) fn interpret(&mut self, to: PersonIx, by: PersonIx) -> Result<(), Refusal> {
        let local = self.now().may_do(Conduct::ChooseInterpreter, Some(to))?;
        if self.scenario.person(by).role != Role::Interpreter || to == by {
            return Err(Refusal::NotAnInterpreter(by));
        }
        let at_hand = self.scenario.person(by).remote || self.now().person_state(by).at.is_some();
        if !at_hand || self.now().person_state(by).shut {
            return Err(Refusal::PersonNotHere(by));
        }
        let theirs = &self.scenario.person(by).speaks;
        if !self.scenario.person(to).speaks.iter().any(|l| theirs.contains(l)) {
            return Err(Refusal::NoCommonLanguage(by));
        }
        if self.now().person_state(to).interpreter == Some(by) {
            return Err(Refusal::AlreadyDone);
        }
        let independent = self.scenario.person(by).independent;
        self.state.people[to.index()].interpreter = Some(by);
        // A new interpreter has not been briefed.
        self.state.people[to.index()].done &= !(1 << Conduct::BriefInterpreter.index());
        self.events.push(Event::Interprets { to, by, independent });
        self.carry_out(Conduct::ChooseInterpreter, Some(to), local);
        if !independent {
            // The person knows who that is, even if the official does not.
            self.add_trust(Some(to), -14);
            self.add_distress(Some(to), 12);
        }
        Ok(())
    }

    fn carry_out(&mut self, conduct: Conduct, with: Option<PersonIx>, local: Option<LocalIx>) {
        let scenario = self.scenario;
        let row = self.practice.conduct(conduct).clone();
        let bit = 1 << conduct.index();
        let done = match with {
            Some(p) => &mut self.state.people[p.index()].done,
            None => &mut self.state.done,
        };
        let again = *done & bit != 0;
        *done |= bit;
        self.events.push(Event::Did {
            conduct,
            with,
            local,
            again,
        });
        self.pass(local.and_then(|ix| scenario.local(ix).minutes).unwrap_or(row.minutes));
        self.answer_conduct(conduct, with);
        let touched: Vec<PersonIx> = match with {
            Some(p) => vec![p],
            None => scenario
                .person_ixs()
                .filter(|&p| scenario.person(p).role == Role::Interviewee)
                .collect(),
        };
        let harms = row.offered == Offered::WhereListed;
        for &person in &touched {
            // Kindness counts once; a pause helps each time; harm hurts each time.
            if !again || harms {
                self.add_trust(Some(person), row.trust);
            }
            if !again || harms || conduct == Conduct::Break {
                self.add_distress(Some(person), row.distress);
            }
        }
        if let Some(ix) = local {
            for &cue in &scenario.local(ix).gives {
                self.meet(cue, How::Noticed);
            }
            let then: Run = scenario.local(ix).then;
            self.change(then, with);
        }
    }

    /// What a person says to a conduct that asks something, and what a conduct does to the setting.
    fn answer_conduct(&mut self, conduct: Conduct, with: Option<PersonIx>) {
        let Some(person) = with else { return };
        match conduct {
            Conduct::AskConsent => {
                let agrees = self.now().holds(self.scenario.person(person).agrees_to_talk, with);
                self.state.people[person.index()].talk = Consent::said(agrees);
                self.events.push(Event::TalkConsent(person, agrees));
            }
            Conduct::AskReferralConsent => {
                let agrees = self.now().holds(self.scenario.person(person).agrees_to_referral, with);
                self.state.people[person.index()].referral = Consent::said(agrees);
                self.events.push(Event::ReferralConsent(person, agrees));
            }
            Conduct::LetControllerListen => self.state.people[person.index()].listening = true,
            Conduct::Separate => self.state.people[person.index()].listening = false,
            _ => {}
        }
    }
}

impl Now<'_> {
    /// Whether something can be done, and the local entry that applies.
    pub(super) fn may_do(self, conduct: Conduct, with: Option<PersonIx>) -> Result<Option<LocalIx>, Refusal> {
        if conduct.is_general() == with.is_some() {
            return Err(Refusal::NeedsPerson);
        }
        let row = self.practice.conduct(conduct);
        let locals = self.locals(conduct, with);
        if locals.is_empty() && row.offered == Offered::WhereListed {
            return Err(Refusal::NotNow);
        }
        if let Some(person) = with {
            self.may_do_with(conduct, person)?;
        }
        let again = self.has_done(conduct, with);
        let asks_once_more =
            conduct == Conduct::AskConsent && with.is_some_and(|p| self.person_state(p).talk == Consent::Declined);
        if again && !row.repeats && !asks_once_more {
            return Err(Refusal::AlreadyDone);
        }
        let fits = locals
            .iter()
            .copied()
            .find(|&ix| self.holds(self.scenario.local(ix).when, with));
        match (fits, locals.first()) {
            (Some(ix), _) => Ok(Some(ix)),
            (None, Some(&ix)) => Err(self.scenario.local(ix).refused.map_or(Refusal::NotNow, Refusal::Told)),
            (None, None) => Ok(None),
        }
    }

    /// What the scenario says about doing this: what is said about this person first, then what is said about anyone.
    pub(super) fn locals(self, conduct: Conduct, with: Option<PersonIx>) -> Vec<LocalIx> {
        self.scenario.locals_for(conduct, with)
    }

    /// Whether this has been done, with this person or in general.
    pub(super) fn has_done(self, conduct: Conduct, with: Option<PersonIx>) -> bool {
        match with {
            Some(p) => self.person_state(p).has_done(conduct),
            None => self.has_done_in_general(conduct),
        }
    }

    fn may_do_with(self, conduct: Conduct, person: PersonIx) -> Result<(), Refusal> {
        if self.scenario.person(person).role != Role::Interviewee {
            return Err(Refusal::NotNow);
        }
        if !self.is_reachable(person) {
            return Err(Refusal::PersonNotHere(person));
        }
        let has_interpreter = self.person_state(person).interpreter.is_some();
        let shares = self.scenario.person(person).shares_language;
        match conduct {
            Conduct::ChooseInterpreter if shares => Err(Refusal::NoInterpreterNeeded(person)),
            Conduct::BriefInterpreter if shares && !has_interpreter => Err(Refusal::NoInterpreterNeeded(person)),
            Conduct::BriefInterpreter if !has_interpreter => Err(Refusal::NoInterpreter(person)),
            _ if conduct.needs_language() && !shares && !has_interpreter => Err(Refusal::NoCommonLanguage(person)),
            _ => Ok(()),
        }
    }
}
