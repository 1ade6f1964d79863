//! Playing a walkthrough, and holding what came of it against what must.

use super::{Expect, Walkthrough};
use crate::assess::{Assessed, assess, careful};
use crate::practice::Practice;
use crate::record::{Finder, Missing, Step};
use crate::scenario::Scenario;
use crate::session::{Event, Refusal, Session};
use crate::talk;
use crate::vocabulary::{Band, Verdict};
use std::fmt;
use std::sync::Arc;

/// Where a walkthrough stopped before its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fell {
    /// The move, from 1.
    pub at: usize,
    /// What it is.
    pub step: Step,
    /// What it names and is not there in this draw; none: it was refused.
    pub missing: Option<Missing>,
    /// Why it was refused.
    pub refused: Option<Refusal>,
}

impl fmt::Display for Fell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "move {}, `{}`: ", self.at, self.step.written())?;
        match (&self.missing, self.refused) {
            (Some(what), _) => what.fmt(f),
            (None, Some(refusal)) => write!(f, "refused ({refusal:?})"),
            (None, None) => f.write_str("not made"),
        }
    }
}

/// Something that came out otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// The band.
    Band {
        /// As it must be.
        expected: Band,
        /// As it is; none in a draw in which nobody is judged.
        now: Option<Band>,
    },
    /// The verdict on somebody.
    Verdict {
        /// The part.
        of: String,
        /// As it must be.
        expected: Verdict,
        /// As it is; none: about this person nothing is decided in this draw.
        now: Option<Verdict>,
    },
    /// The reasons.
    Reasons {
        /// The part.
        of: String,
        /// As they must be.
        expected: Vec<String>,
        /// As they are.
        now: Vec<String>,
    },
    /// Nothing was told about this.
    NotTold {
        /// The part.
        of: String,
        /// The subject.
        subject: String,
    },
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Band { expected, now } => {
                let now = now.map_or("none", Band::word);
                write!(f, "the band should be {}, and is {now}", expected.word())
            }
            Self::Verdict { of, expected, now } => {
                let now = now.map_or("none", Verdict::word);
                write!(f, "the verdict on `{of}` should be {}, and is {now}", expected.word())
            }
            Self::Reasons { of, expected, now } => {
                let (expected, now) = (expected.join(", "), now.join(", "));
                write!(f, "the reasons for `{of}` should be [{expected}], and are [{now}]")
            }
            Self::NotTold { of, subject } => write!(f, "`{of}` told nothing about `{subject}`"),
        }
    }
}

/// A walkthrough, played with one seed.
#[derive(Clone, Debug)]
pub struct Played {
    /// The run, as far as it went.
    pub session: Session,
    /// Where it stopped before its end.
    pub fell: Option<Fell>,
    /// What came out otherwise. Nothing is said about a run that did not come to its end.
    pub mismatches: Vec<Mismatch>,
}

impl Played {
    /// Whether it went to its end and came to what it must.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.fell.is_none() && self.mismatches.is_empty()
    }
}

impl Walkthrough {
    /// Plays it with one seed.
    #[must_use]
    pub fn play(&self, scenario: &Arc<Scenario>, practice: &Arc<Practice>, seed: u64) -> Played {
        let mut session = Session::begin(scenario.clone(), practice.clone(), seed, self.play);
        let finder = Finder::new(scenario, practice, self.steps.iter(), std::iter::empty());
        for (n, step) in self.steps.iter().enumerate() {
            let made = match finder.action_in(step, &session) {
                Ok(action) => session.apply(action).map(drop).map_err(|refusal| (None, Some(refusal))),
                Err(missing) => Err((Some(missing), None)),
            };
            if let Err((missing, refused)) = made {
                let fell = Fell {
                    at: n + 1,
                    step: step.clone(),
                    missing,
                    refused,
                };
                return Played {
                    session,
                    fell: Some(fell),
                    mismatches: Vec::new(),
                };
            }
        }
        let mismatches = self.expect.against(&session);
        Played {
            session,
            fell: None,
            mismatches,
        }
    }
}

impl Expect {
    /// What came out otherwise in a run.
    #[must_use]
    pub fn against(&self, session: &Session) -> Vec<Mismatch> {
        let mut all = Vec::new();
        if self.band.is_some() || !self.people.is_empty() {
            let assessed = assess(session, &careful(session)).ok();
            all.extend(self.judged(session, assessed.as_ref()));
        }
        let is_untold = |(of, subject): &&(String, String)| !was_told(session, of, subject);
        all.extend(
            self.told
                .iter()
                .filter(is_untold)
                .map(|(of, subject)| Mismatch::NotTold {
                    of: of.clone(),
                    subject: subject.clone(),
                }),
        );
        all
    }

    fn judged(&self, session: &Session, assessed: Option<&Assessed>) -> Vec<Mismatch> {
        let mut all = Vec::new();
        let band = assessed.map(|assessed| assessed.band);
        if let Some(expected) = self.band.filter(|&expected| band != Some(expected)) {
            all.push(Mismatch::Band { expected, now: band });
        }
        for person in &self.people {
            let people = assessed.map_or(&[][..], |assessed| &assessed.people);
            let mut found = people.iter();
            let found = found.find(|of| *session.scenario().person(of.person).id == *person.of);
            let now = found.map(|of| of.verdict.verdict);
            if let Some(expected) = person.verdict.filter(|&expected| now != Some(expected)) {
                all.push(Mismatch::Verdict {
                    of: person.of.clone(),
                    expected,
                    now,
                });
            }
            let table = session.practice().judgement();
            let reasons = found.map(|of| {
                of.verdict
                    .reasons(table)
                    .map(|reason| reason.row.name.clone())
                    .collect()
            });
            let now: Vec<String> = reasons.unwrap_or_default();
            if let Some(expected) = person.reasons.clone().filter(|expected| *expected != now) {
                all.push(Mismatch::Reasons {
                    of: person.of.clone(),
                    expected,
                    now,
                });
            }
        }
        all
    }
}

fn was_told(session: &Session, of: &str, subject: &str) -> bool {
    let scenario = session.scenario();
    let tells = |event: &Event| match *event {
        Event::Talk(who, talk::Event::Told(about, ..) | talk::Event::Fact(about, _)) => {
            *scenario.person(who).id == *of && scenario.subject_id(who, about) == subject
        }
        _ => false,
    };
    session.entries().iter().flat_map(|entry| &entry.events).any(tells)
}
