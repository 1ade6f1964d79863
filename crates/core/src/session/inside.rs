//! A run from the inside: what a trainee never sees. For author views and analyses. Nothing here changes a run, and no
//! face of a trainee may use it: those get a [`super::View`].

use super::event::How;
use super::refusal::Refusal;
use super::setting::Now;
use super::state::{Consent, State};
use super::turn::Turn;
use super::{Action, Session};
use crate::scenario::{AnswerIx, Cond, CueIx, DocumentIx, EventIx, PersonIx, PlaceIx, QuestionIx, Run};
use crate::vocabulary::{Conduct, QuestionKind};
use std::hash::{DefaultHasher, Hash, Hasher};

/// A run as it stands, with everything that is hidden.
#[derive(Clone, Copy, Debug)]
pub struct Inside<'a> {
    now: Now<'a>,
}

/// What is hidden about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonInside {
    /// Trust, 0–100.
    pub trust: u8,
    /// Distress, 0–100.
    pub distress: u8,
    /// Where the person is.
    pub at: Option<PlaceIx>,
    /// Separated, and no controller near.
    pub is_alone: bool,
    /// A controller can hear.
    pub is_overheard: bool,
    /// A private room was found.
    pub is_private: bool,
    /// A language is shared, or an independent interpreter is there.
    pub is_understood: bool,
    /// An open invitation was put.
    pub is_opened: bool,
    /// A leading question was put.
    pub is_led: bool,
    /// Will not say more.
    pub is_shut: bool,
    /// Who interprets.
    pub interpreter: Option<PersonIx>,
    /// Whether the person agreed to talk.
    pub talk: Consent,
    /// Whether the person wants the referral.
    pub referral: Consent,
}

/// A question as it would go if it were put now: the run at the moment at which the person answers. Putting a question
/// takes time and does something to the person, and the answer follows from what is then.
#[derive(Clone, Debug)]
pub struct Asking {
    state: State,
    /// The kind the question has now.
    pub kind: QuestionKind,
    /// The answer that would be given.
    pub answer: AnswerIx,
}

impl Session {
    /// The run with everything that is hidden.
    #[must_use]
    pub fn inside(&self) -> Inside<'_> {
        Inside { now: self.now() }
    }

    /// How a question would go if it were put now. The run stays as it is.
    ///
    /// # Errors
    /// The refusal that putting it would meet.
    pub fn asking(&self, question: QuestionIx) -> Result<Asking, Refusal> {
        let mut state = self.state.clone();
        let mut turn = Turn {
            scenario: &self.scenario,
            practice: &self.practice,
            drawn: &self.drawn,
            state: &mut state,
            // What was asked before is read there.
            events: &mut self.log.events.clone(),
        };
        turn.may_act(&Action::Ask(question))?;
        let (kind, _) = turn.put(question)?;
        let answer = turn.now().answer_now(self.scenario.ask(question));
        Ok(Asking { state, kind, answer })
    }

    /// The run at the moment at which a question that is put now would be answered.
    #[must_use]
    pub fn inside_of<'a>(&'a self, asking: &'a Asking) -> Inside<'a> {
        Inside {
            now: Now {
                state: &asking.state,
                ..self.now()
            },
        }
    }
}

impl Inside<'_> {
    /// What is hidden about a person.
    #[must_use]
    pub fn person(self, person: PersonIx) -> PersonInside {
        let state = self.now.person_state(person);
        PersonInside {
            trust: state.trust,
            distress: state.distress,
            at: state.at,
            is_alone: self.now.is_alone(person),
            is_overheard: self.now.is_overheard(person),
            is_private: state.has_done(Conduct::PrivateRoom),
            is_understood: self.now.is_understood(person),
            is_opened: state.opened,
            is_led: state.led != 0,
            is_shut: state.shut,
            interpreter: state.interpreter,
            talk: state.talk,
            referral: state.referral,
        }
    }

    /// Whether a condition holds. `who` is the person at hand.
    #[must_use]
    pub fn holds(self, cond: &Cond, who: Option<PersonIx>) -> bool {
        self.now.cond_holds(cond, who)
    }

    /// Whether all conditions hold.
    #[must_use]
    pub fn all_hold(self, when: Run, who: Option<PersonIx>) -> bool {
        self.now.holds(when, who)
    }

    /// The kind a question has now.
    #[must_use]
    pub fn kind(self, question: QuestionIx) -> QuestionKind {
        self.now.kind_now(self.now.scenario.ask(question))
    }

    /// Minutes of the shift that have passed.
    #[must_use]
    pub const fn minute(self) -> u16 {
        self.now.state.minute
    }

    /// Whether a cue surfaces in this draw.
    #[must_use]
    pub fn surfaces(self, cue: CueIx) -> bool {
        self.now.drawn.surfaces(cue)
    }

    /// How a cue was perceived, when it was.
    #[must_use]
    pub fn met(self, cue: CueIx) -> Option<How> {
        let met = self.now.state.met_order.iter();
        met.copied().find(|(c, _)| *c == cue).map(|(_, how)| how)
    }

    /// Whether an event has happened.
    #[must_use]
    pub fn has_happened(self, event: EventIx) -> bool {
        self.now.state.happened.has(event.index())
    }

    /// Whether a document is at hand.
    #[must_use]
    pub fn is_at_hand(self, document: DocumentIx) -> bool {
        self.now.state.found.has(document.index())
    }

    /// Whether something has been done, with this person or in general.
    #[must_use]
    pub fn has_done(self, conduct: Conduct, with: Option<PersonIx>) -> bool {
        self.now.has_done(conduct, with)
    }

    /// A number that two runs share when nothing that is still to come can tell them apart, as good as certainly. Good
    /// within one process only: it is never written anywhere.
    #[must_use]
    pub fn fingerprint(self) -> u64 {
        let state = self.now.state;
        let mut hash = DefaultHasher::new();
        (state.minute, state.place, state.done, state.phase as u8).hash(&mut hash);
        for p in &state.people {
            (p.trust, p.distress, p.at, p.done, p.listening, p.interpreter).hash(&mut hash);
            (p.opened, p.led, p.shut, p.talk as u8, p.referral as u8).hash(&mut hash);
        }
        for set in [
            &state.looked,
            &state.found,
            &state.read,
            &state.met,
            &state.asked,
            &state.happened,
        ] {
            set.hash(&mut hash);
        }
        let mut pairs = state.compared.clone();
        pairs.sort_unstable();
        pairs.hash(&mut hash);
        let mut notes: Vec<_> = state.notes.iter().map(|n| (n.cue, n.about)).collect();
        notes.sort_unstable();
        notes.hash(&mut hash);
        for (rating, decided) in state.ratings.iter().zip(&state.decided) {
            (rating.is_some(), decided.is_some()).hash(&mut hash);
        }
        hash.finish()
    }
}
