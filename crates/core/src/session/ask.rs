//! Asking. What a person tells depends on how, where, through whom and when they are asked.

use super::event::{Event, How};
use super::refusal::Refusal;
use super::setting::Now;
use super::state::Consent;
use super::turn::Turn;
use crate::scenario::{AnswerIx, Ask, PersonIx, QuestionIx};
use crate::vocabulary::{Conduct, Manner, QuestionKind, Topic};

impl Turn<'_> {
    pub(super) fn ask(&mut self, ix: QuestionIx) -> Result<(), Refusal> {
        let scenario = self.scenario;
        let question = scenario.ask(ix);
        let who = question.to;
        let (kind, overheard) = self.put(ix)?;
        let answer = self.now().answer_now(question);
        let manner = self.now().manner(who, overheard, kind, question.topic);
        self.events.push(Event::Answered {
            question: ix,
            answer,
            manner,
        });
        let (gives, then) = scenario.reply(answer);
        for &cue in gives {
            self.meet(cue, How::Told(who, manner));
        }
        self.change(then, Some(who));
        Ok(())
    }

    /// The answer to a question that was put before, when it would be given again in the same way: then there is nothing
    /// to be told, and nobody is asked twice for it. An answer that takes somebody somewhere does so each time.
    fn answered_before(&self, ix: QuestionIx) -> Option<AnswerIx> {
        let question = self.scenario.ask(ix);
        if question.leads || !self.state.asked.has(ix.index()) {
            return None;
        }
        let now = self.now();
        let (kind, overheard) = (now.kind_now(question), now.is_overheard(question.to));
        let mut before = self.events.iter().rev();
        let given = before.find_map(|event| match *event {
            Event::Answered {
                question,
                answer,
                manner,
            } if question == ix => Some((answer, manner)),
            _ => None,
        })?;
        // What was told stands before the answer, in the same move.
        let asked = before.find_map(|event| match *event {
            Event::Asked { question, kind, .. } if question == ix => Some(kind),
            _ => None,
        })?;
        let again = (
            now.answer_now(question),
            now.manner(question.to, overheard, kind, question.topic),
        );
        (asked == kind && given == again).then_some(given.0)
    }

    /// Puts a question: everything up to the moment at which the person answers. Gives the kind it had, and whether a
    /// controller could hear.
    #[inline]
    pub(super) fn put(&mut self, ix: QuestionIx) -> Result<(QuestionKind, bool), Refusal> {
        let question = self.scenario.ask(ix);
        self.now().may_ask(ix)?;
        if let Some(same) = self.answered_before(ix) {
            return Err(Refusal::AnsweredBefore(self.scenario.answer(same).say));
        }
        let who = question.to;
        let kind = self.now().kind_now(question);
        let again = !self.state.asked.put(ix.index());
        let overheard = self.now().is_overheard(who);
        self.events.push(Event::Asked {
            question: ix,
            kind,
            again,
            overheard,
            alone: !overheard && self.now().person_state(who).has_done(Conduct::Separate),
            distress: self.now().person_state(who).distress,
        });
        self.pass(question.minutes);
        self.react(who, kind, again);
        self.remember_how(who, kind, question.topic);
        Ok((kind, overheard))
    }

    /// What the kind of the question does to the person. What is good about it
    /// counts once, what is bad about it every time.
    fn react(&mut self, who: PersonIx, kind: QuestionKind, again: bool) {
        let reaction = self.practice.reaction(kind);
        if !again || reaction.trust < 0 {
            self.add_trust(Some(who), reaction.trust);
        }
        if !again || reaction.distress > 0 {
            self.add_distress(Some(who), reaction.distress);
        }
    }

    fn remember_how(&mut self, who: PersonIx, kind: QuestionKind, topic: Topic) {
        let state = &mut self.state.people[who.index()];
        if kind == QuestionKind::OpenInvitation && topic != Topic::Rapport && topic != Topic::Needs {
            state.opened = true;
        }
        if kind == QuestionKind::Leading {
            state.led |= 1 << topic.index();
        }
    }
}

impl Now<'_> {
    /// Whether a question can be put, and if not, why not.
    pub(super) fn may_ask(self, ix: QuestionIx) -> Result<(), Refusal> {
        let question = self.scenario.ask(ix);
        let who = question.to;
        let state = self.person_state(who);
        if !self.is_reachable(who) {
            return Err(Refusal::PersonNotHere(who));
        }
        if state.shut || state.talk == Consent::Declined {
            return Err(Refusal::WillNotTalk(who));
        }
        if state.distress >= self.practice.scoring().stops_from && question.topic != Topic::Needs {
            return Err(Refusal::TooDistressed(who));
        }
        if state.interpreter.is_none() && !self.scenario.person(who).shares_language {
            return Err(Refusal::NoCommonLanguage(who));
        }
        if !self.passes(question.window, self.scenario.gate(question), who) {
            return Err(Refusal::NotNow);
        }
        Ok(())
    }

    /// The kind a question has at this moment: a closed one put before the person was invited to tell comes too early.
    /// Everyday things and urgent needs may be asked about with closed questions at any time.
    pub(super) fn kind_now(self, question: &Ask) -> QuestionKind {
        let everyday = matches!(question.topic, Topic::Rapport | Topic::Needs);
        match question.kind {
            QuestionKind::Closed if !everyday && !self.person_state(question.to).opened => QuestionKind::ClosedTooEarly,
            kind => kind,
        }
    }

    /// The first answer whose conditions hold. The last has none, so there always is one.
    pub(super) fn answer_now(self, question: &Ask) -> AnswerIx {
        let mut replies = self.scenario.replies(question);
        let found = replies.find(|(_, window, tests)| self.passes(*window, tests, question.to));
        found
            .expect("resolving has made sure that the last answer has no conditions")
            .0
    }

    /// How a statement counts: with a controller near or through someone who is not independent it is coached; after a
    /// leading question on the topic it is contaminated.
    fn manner(self, who: PersonIx, overheard: bool, kind: QuestionKind, topic: Topic) -> Manner {
        if overheard || !self.is_understood(who) {
            Manner::Coached
        } else if self.person_state(who).is_led_on(topic) {
            Manner::Contaminated
        } else if kind == QuestionKind::OpenInvitation {
            Manner::Free
        } else {
            Manner::Prompted
        }
    }
}
