//! A run retold for marking: what was asked of whom and how, what was done when, what stands in the notebook at the end.
//! One pass over the entries; every mark reads this and nothing else.

use crate::practice::Practice;
use crate::scenario::{CueIx, Decided, PersonIx, QuestionIx, Scenario};
use crate::session::{Action, Drawn, Event, How, Note, Session};
use crate::vocabulary::{Conduct, QuestionKind, Topic};
use std::collections::BTreeMap;

/// A question as it was put.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The entry, from 0.
    pub entry: usize,
    /// The question.
    pub question: QuestionIx,
    /// Its kind at that moment.
    pub kind: QuestionKind,
    /// What it was about.
    pub topic: Topic,
    /// Whether a controller could hear.
    pub overheard: bool,
    /// Whether the interpreter was not independent.
    pub through_peer: bool,
    /// Distress when it was put.
    pub distress: u8,
}

impl Asked {
    /// Whether it goes into what happened, and is not only everyday talk or care.
    #[must_use]
    pub const fn is_substantive(&self) -> bool {
        !matches!(self.topic, Topic::Rapport | Topic::Needs)
    }
}

/// Everything between the official and one person.
#[derive(Clone, Debug, Default)]
pub struct Thread {
    /// Questions put.
    pub asked: Vec<Asked>,
    /// Things done, with the entry.
    pub did: Vec<(Conduct, usize)>,
    /// Who interpreted from which entry on, and whether independent.
    pub interprets: Vec<(usize, bool)>,
    /// The last answer to "are you willing to be referred?", with the entry.
    pub referral: Option<(bool, usize)>,
    /// The certainty stated, with the entry.
    pub rating: Option<(u8, usize)>,
    /// The decision, with the entry.
    pub decided: Option<(Decided, usize)>,
}

impl Thread {
    /// The first question that goes into what happened.
    #[must_use]
    pub fn first_substantive(&self) -> Option<usize> {
        self.asked.iter().find(|a| a.is_substantive()).map(|a| a.entry)
    }

    /// When something was first done.
    #[must_use]
    pub fn first(&self, conduct: Conduct) -> Option<usize> {
        self.did.iter().find(|(c, _)| *c == conduct).map(|(_, entry)| *entry)
    }

    /// When something was last done.
    #[must_use]
    pub fn last(&self, conduct: Conduct) -> Option<usize> {
        self.did
            .iter()
            .rev()
            .find(|(c, _)| *c == conduct)
            .map(|(_, entry)| *entry)
    }
}

/// A run retold.
#[derive(Debug)]
pub struct Story<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The practice library.
    pub practice: &'a Practice,
    /// What the seed decided.
    pub drawn: &'a Drawn,
    /// One thread for each person.
    pub threads: Vec<Thread>,
    /// Things done in general, with the entry.
    pub did: Vec<(Conduct, usize)>,
    /// Cues perceived: entry (none before the first action) and how.
    pub met: BTreeMap<CueIx, (Option<usize>, How)>,
    /// The notebook at the end, each note with its entry.
    pub notes: Vec<(Note, usize)>,
}

impl<'a> Story<'a> {
    /// Retells a run.
    #[must_use]
    pub fn of(session: &'a Session) -> Self {
        let scenario: &Scenario = session.scenario();
        let mut story = Self {
            scenario,
            practice: session.practice(),
            drawn: session.drawn(),
            threads: vec![Thread::default(); scenario.person_ixs().len()],
            did: Vec::new(),
            met: BTreeMap::new(),
            notes: Vec::new(),
        };
        for event in session.opening() {
            story.hear(None, event);
        }
        for (number, entry) in session.entries().iter().enumerate() {
            story.write(number, entry.action);
            for event in entry.events {
                story.hear(Some(number), event);
            }
        }
        story
    }

    /// The thread of a person.
    #[must_use]
    pub fn thread(&self, person: PersonIx) -> &Thread {
        &self.threads[person.index()]
    }

    /// The people about whom a decision was asked.
    pub fn to_decide(&self) -> impl Iterator<Item = PersonIx> + '_ {
        self.scenario.decisions().iter().map(|d| d.about)
    }

    /// Those of them who were asked anything that matters.
    #[must_use]
    pub fn interviewed(&self) -> Vec<PersonIx> {
        self.to_decide()
            .filter(|&p| self.thread(p).first_substantive().is_some())
            .collect()
    }

    /// The notes about a person.
    pub fn notes_about(&self, person: PersonIx) -> impl Iterator<Item = &Note> {
        self.notes
            .iter()
            .map(|(note, _)| note)
            .filter(move |n| n.about == person)
    }

    /// What the trainee's own record says.
    fn write(&mut self, entry: usize, action: &Action) {
        match action {
            Action::Note {
                cue,
                about,
                shows,
                sure,
            } => {
                self.notes.retain(|(n, _)| (n.cue, n.about) != (*cue, *about));
                self.notes.push((
                    Note {
                        cue: *cue,
                        about: *about,
                        shows: shows.clone(),
                        sure: *sure,
                    },
                    entry,
                ));
            }
            Action::Retract(cue, about) => self.notes.retain(|(n, _)| (n.cue, n.about) != (*cue, *about)),
            Action::Rate(about, sure) => self.threads[about.index()].rating = Some((*sure, entry)),
            Action::Decide(about, decided) => self.threads[about.index()].decided = Some(((**decided).clone(), entry)),
            Action::Go(_)
            | Action::Look(_)
            | Action::Read(_)
            | Action::Compare(..)
            | Action::Ask(_)
            | Action::Conduct(..)
            | Action::Interpret(..)
            | Action::End => {}
        }
    }

    fn hear(&mut self, entry: Option<usize>, event: &Event) {
        let number = entry.unwrap_or(0);
        match *event {
            Event::Asked {
                question,
                kind,
                overheard,
                distress,
                ..
            } => {
                let asked = self.scenario.question(question);
                let thread = &mut self.threads[asked.to.index()];
                let through_peer = thread.interprets.last().is_some_and(|(_, independent)| !independent);
                thread.asked.push(Asked {
                    entry: number,
                    question,
                    kind,
                    topic: asked.topic,
                    overheard,
                    through_peer,
                    distress,
                });
            }
            Event::Did {
                conduct,
                with: Some(person),
                ..
            } => self.threads[person.index()].did.push((conduct, number)),
            Event::Did {
                conduct, with: None, ..
            } => self.did.push((conduct, number)),
            Event::Interprets { to, independent, .. } => {
                self.threads[to.index()].interprets.push((number, independent));
            }
            Event::ReferralConsent(person, yes) => self.threads[person.index()].referral = Some((yes, number)),
            Event::CueMet(cue, how) => {
                self.met.insert(cue, (entry, how));
            }
            Event::Clock(_)
            | Event::Moved(_)
            | Event::Looked(_)
            | Event::Found(_)
            | Event::WasRead(_)
            | Event::Compared(..)
            | Event::Answered { .. }
            | Event::TalkConsent(..)
            | Event::Trust(..)
            | Event::Distress(..)
            | Event::Arrived(..)
            | Event::Left(_)
            | Event::Shut(_)
            | Event::Happened(_)
            | Event::Noted(..)
            | Event::Retracted(..)
            | Event::Rated(..)
            | Event::DecidedAbout(_)
            | Event::ShiftOver
            | Event::Ended => {}
        }
    }
}
