//! What an official remembers of a run so far: their own moves. Whoever goes on with a run that another began reads it
//! from the log; nothing here looks behind the view.

use crate::scenario::{Action, CueIx, PersonIx, Scenario};
use crate::session::{Event, Session};
use crate::vocabulary::{Conduct, QuestionKind, Topic};

// A conduct that has no bit of its own would be taken for another.
const _: () = assert!(Conduct::ALL.len() <= u32::BITS as usize, "widen `done`");

/// What was done with one person.
#[derive(Clone, Debug, Default)]
pub(super) struct Dealings {
    /// One bit for each [`Conduct`].
    done: u32,
    /// Whether they were invited to tell.
    pub is_opened: bool,
    /// Whether they were asked about being free.
    pub is_asked_about_freedom: bool,
    /// The entry of the last decision about them.
    pub decided: Option<usize>,
    /// The entry of the last statement of certainty about them.
    pub rated: Option<usize>,
    /// The entry in which something new about them was perceived.
    pub learned: Option<usize>,
}

impl Dealings {
    pub(super) const fn has_done(&self, conduct: Conduct) -> bool {
        self.done >> conduct.index() & 1 == 1
    }
}

/// What an official remembers.
#[derive(Clone, Debug)]
pub(super) struct Memory {
    pub looked: Vec<bool>,
    pub read: Vec<bool>,
    /// How often each question was put.
    pub asked: Vec<u8>,
    /// The cues perceived.
    pub met: Vec<bool>,
    pub compared: Vec<(usize, usize)>,
    pub people: Vec<Dealings>,
    /// Whom one talked with last.
    pub talking_with: Option<PersonIx>,
    entries: usize,
}

impl Memory {
    /// Reads it from the log of a run.
    pub(super) fn of(session: &Session) -> Self {
        let scenario = session.scenario();
        let mut memory = Self {
            looked: vec![false; scenario.hotspot_ixs().len()],
            read: vec![false; scenario.document_ixs().len()],
            asked: vec![0; scenario.question_ixs().len()],
            met: vec![false; scenario.cue_ixs().len()],
            compared: Vec::new(),
            people: vec![Dealings::default(); scenario.person_ixs().len()],
            talking_with: None,
            entries: 0,
        };
        for entry in session.entries() {
            memory.keep(scenario, entry.action, entry.events);
        }
        memory
    }

    /// Keeps one accepted move and what followed.
    pub(super) fn keep(&mut self, scenario: &Scenario, action: &Action, events: &[Event]) {
        match action {
            Action::Look(spot) => self.looked[spot.index()] = true,
            Action::Read(document) => self.read[document.index()] = true,
            Action::Compare(a, b) => self.compared.push((a.min(b).index(), a.max(b).index())),
            Action::Ask(ix) => {
                let question = scenario.question(*ix);
                let times = &mut self.asked[ix.index()];
                *times = times.saturating_add(1);
                self.talking_with = Some(question.to);
                let person = &mut self.people[question.to.index()];
                let invites = question.kind == QuestionKind::OpenInvitation;
                person.is_opened |= invites && !matches!(question.topic, Topic::Rapport | Topic::Needs);
                person.is_asked_about_freedom |= matches!(question.topic, Topic::Control | Topic::Leaving);
            }
            Action::Conduct(conduct, Some(with)) => {
                self.talking_with = Some(*with);
                self.people[with.index()].done |= 1 << conduct.index();
            }
            Action::Interpret(to, _) => {
                self.talking_with = Some(*to);
                // A new interpreter has not been briefed.
                self.people[to.index()].done &= !(1 << Conduct::BriefInterpreter.index());
            }
            Action::Rate(about, _) => self.people[about.index()].rated = Some(self.entries),
            Action::Decide(about, _) => self.people[about.index()].decided = Some(self.entries),
            Action::Go(_) | Action::Conduct(_, None) | Action::Note { .. } | Action::Retract(..) | Action::End => {}
        }
        let new = events.iter().filter_map(|e| {
            if let Event::CueMet(cue, _) = e {
                Some(*cue)
            } else {
                None
            }
        });
        new.for_each(|cue| self.learn(scenario, cue));
        self.entries += 1;
    }

    fn learn(&mut self, scenario: &Scenario, cue: CueIx) {
        self.met[cue.index()] = true;
        for about in &scenario.cue(cue).about {
            self.people[about.index()].learned = Some(self.entries);
        }
    }

    pub(super) fn has_compared(&self, a: usize, b: usize) -> bool {
        self.compared.contains(&(a.min(b), a.max(b)))
    }
}
