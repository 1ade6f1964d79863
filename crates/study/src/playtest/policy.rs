//! Policies: players made of rules. They see a [`View`] and nothing else, so none of them can cheat.

use crate::practice::{IndicatorIx, Practice};
use crate::scenario::{CueIx, Scenario};
use crate::session::{Action, Decided, Dice, Phase, QuestionOffer, Session, View};
use crate::vocabulary::{Conduct, ConsentBasis, Finding, OffenceHandling, Onward, Role};
use std::sync::Arc;

/// Something that plays.
pub trait Policy {
    /// Its name.
    fn name(&self) -> &'static str;
    /// The next move. A move that is refused costs nothing; the policy is asked again.
    fn choose(&mut self, view: View<'_>) -> Action;
}

/// Plays anything that is on offer, with equal chance for each kind of thing.
#[derive(Debug)]
pub struct Random {
    dice: Dice,
    indicators: u16,
    questions: Vec<QuestionOffer>,
}

impl Random {
    /// A random player with its own seed.
    #[must_use]
    pub fn new(seed: u64, practice: &Practice) -> Self {
        let indicators = u16::try_from(practice.indicators().len()).unwrap_or(u16::MAX);
        Self {
            dice: Dice::of_number(seed),
            indicators,
            questions: Vec::new(),
        }
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        if from.is_empty() {
            None
        } else {
            Some(from[self.dice.below(from.len())])
        }
    }

    fn try_kind(&mut self, kind: usize, view: View<'_>) -> Option<Action> {
        let running = view.phase() == Phase::Running;
        match kind {
            0 if running => Some(Action::Go(self.pick(&view.places())?)),
            1 if running => Some(Action::Look(self.pick(&view.spots())?.ix)),
            2 if running => Some(Action::Read(self.pick(&view.documents())?.0)),
            3 if running => {
                let documents = view.documents();
                Some(Action::Compare(self.pick(&documents)?.0, self.pick(&documents)?.0))
            }
            4..=7 if running => self.question(view),
            8 | 9 if running => self.conduct(view),
            10 => self.note(view),
            11 => Some(Action::Rate(
                self.pick(&view.to_decide())?,
                u8::try_from(self.dice.below(101)).unwrap_or(0),
            )),
            12 => self.decide(view),
            _ => None,
        }
    }

    fn question(&mut self, view: View<'_>) -> Option<Action> {
        let person = self.pick(&view.people_here())?;
        let mut offers = std::mem::take(&mut self.questions);
        offers.clear();
        view.push_questions(person, &mut offers);
        let picked = self.pick(&offers);
        self.questions = offers;
        Some(Action::Ask(picked?.ix))
    }

    fn conduct(&mut self, view: View<'_>) -> Option<Action> {
        let with = if self.dice.below(4) == 0 {
            None
        } else {
            self.pick(&view.people_here())
                .filter(|&p| view.role(p) == Role::Interviewee)
        };
        let offer = self.pick(&view.conduct(with))?;
        match (offer.conduct, with) {
            (Conduct::ChooseInterpreter, Some(to)) => Some(Action::Interpret(to, self.pick(&view.interpreters(to))?)),
            (conduct, with) => Some(Action::Conduct(conduct, with)),
        }
    }

    fn note(&mut self, view: View<'_>) -> Option<Action> {
        let cues: Vec<CueIx> = view.cues().iter().map(|(cue, _)| *cue).collect();
        let cue = self.pick(&cues)?;
        let about = self.pick(&view.interviewees())?;
        let count = self.dice.below(3);
        let shows = (0..count)
            .map(|_| IndicatorIx(u16::try_from(self.dice.below(self.indicators.into())).unwrap_or(0)))
            .collect();
        Some(Action::Note {
            cue,
            about,
            shows,
            sure: 50,
        })
    }

    fn decide(&mut self, view: View<'_>) -> Option<Action> {
        let about = self.pick(&view.to_decide())?;
        let decided = Decided {
            findings: vec![self.pick(Finding::ALL)?],
            services: self.pick(view.services(about)).into_iter().collect(),
            consent: self.pick(ConsentBasis::ALL)?,
            share: Vec::new(),
            offences: self.pick(OffenceHandling::ALL)?,
            onward: self.pick(Onward::ALL)?,
        };
        Some(Action::Decide(about, Box::new(decided)))
    }
}

impl Policy for Random {
    fn name(&self) -> &'static str {
        "random"
    }

    fn choose(&mut self, view: View<'_>) -> Action {
        // Once the shift is over there is little left to do; a few moves at the desk, then the end.
        if view.phase() != Phase::Running && self.dice.below(8) == 0 {
            return Action::End;
        }
        for _ in 0..32 {
            let kind = self.dice.below(13);
            if let Some(action) = self.try_kind(kind, view) {
                return action;
            }
        }
        Action::End
    }
}

/// Plays one run to its end, or until `moves` have been tried.
pub fn play(
    policy: &mut dyn Policy,
    scenario: &Arc<Scenario>,
    practice: &Arc<Practice>,
    seed: u64,
    moves: u32,
) -> Session {
    let mut session = Session::begin(scenario.clone(), practice.clone(), seed);
    for _ in 0..moves {
        if session.is_over() {
            break;
        }
        let action = policy.choose(session.view());
        // A refusal is part of the game: nothing has changed, and the policy chooses again.
        let _ = session.apply(action);
    }
    session
}
