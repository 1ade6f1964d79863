//! Every thing of a scenario that a run can meet, numbered in one row, and which of them a run met.

use crate::assess::Assessment;
use crate::practice::{Offered, Practice};
use crate::scenario::{DocumentIx, PersonIx, Scenario};
use crate::session::{Action, Bits, Event, Session};
use crate::vocabulary::{Band, Conduct, Finding};
use std::ops::Range;

/// A kind of thing that can be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// A place one was in.
    Place,
    /// Something looked at.
    Hotspot,
    /// A document read.
    Document,
    /// Two documents laid side by side that show something together.
    Comparison,
    /// A cue perceived.
    Cue,
    /// A question put.
    Question,
    /// An answer given.
    Answer,
    /// Something done that is on offer here.
    Conduct,
    /// What the scenario itself says about doing something.
    Local,
    /// Something that happened.
    Event,
    /// A finding about a person.
    Decision,
    /// A way for a run to end.
    Ending,
}

impl Thing {
    /// Every kind, from what is seen to how it ends.
    pub const ALL: [Self; 12] = [
        Self::Place,
        Self::Hotspot,
        Self::Document,
        Self::Comparison,
        Self::Cue,
        Self::Question,
        Self::Answer,
        Self::Conduct,
        Self::Local,
        Self::Event,
        Self::Decision,
        Self::Ending,
    ];

    /// What many of them are called.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Place => "places",
            Self::Hotspot => "hotspots",
            Self::Document => "documents",
            Self::Comparison => "comparisons",
            Self::Cue => "cues",
            Self::Question => "questions",
            Self::Answer => "answers",
            Self::Conduct => "conduct",
            Self::Local => "conduct-entries",
            Self::Event => "events",
            Self::Decision => "decisions",
            Self::Ending => "endings",
        }
    }

    const fn index(self) -> usize {
        self as usize
    }
}

/// Numbers and names of everything in a scenario that a run can meet.
#[derive(Debug)]
pub(in crate::playtest) struct Atlas {
    names: Vec<String>,
    starts: [usize; Thing::ALL.len() + 1],
    /// Conduct on offer here, in the order of its names.
    pub conduct: Vec<Conduct>,
    /// Pairs of documents that show something together, the lower number first.
    pub pairs: Vec<(DocumentIx, DocumentIx)>,
    /// People about whom a decision is asked, in the order of the file.
    pub to_decide: Vec<PersonIx>,
}

/// Ways for a run to end beside its band.
pub(in crate::playtest) const SHIFT_OVER: usize = Band::ALL.len();
pub(in crate::playtest) const ENDED: usize = Band::ALL.len() + 1;

impl Atlas {
    pub(in crate::playtest) fn of(scenario: &Scenario, practice: &Practice) -> Self {
        let mut atlas = Self {
            names: Vec::new(),
            starts: [0; Thing::ALL.len() + 1],
            conduct: on_offer(scenario, practice),
            pairs: pairs(scenario),
            to_decide: scenario.decisions().iter().map(|d| d.about).collect(),
        };
        for thing in Thing::ALL {
            atlas.starts[thing.index()] = atlas.names.len();
            let names = atlas.names_of(thing, scenario);
            atlas.names.extend(names);
        }
        atlas.starts[Thing::ALL.len()] = atlas.names.len();
        atlas
    }

    fn names_of(&self, thing: Thing, s: &Scenario) -> Vec<String> {
        match thing {
            Thing::Place => s.place_ixs().map(|p| s.place(p).id.clone()).collect(),
            Thing::Hotspot => s
                .hotspot_ixs()
                .map(|h| format!("{}/{}", s.place(s.hotspot(h).place).id, s.hotspot(h).element))
                .collect(),
            Thing::Document => s.document_ixs().map(|d| s.document(d).id.clone()).collect(),
            Thing::Comparison => self
                .pairs
                .iter()
                .map(|&(a, b)| format!("{} + {}", s.document(a).id, s.document(b).id))
                .collect(),
            Thing::Cue => s.cue_ixs().map(|c| s.cue(c).id.clone()).collect(),
            Thing::Question => s.question_ixs().map(|q| s.question(q).id.clone()).collect(),
            Thing::Answer => answer_names(s),
            Thing::Conduct => self.conduct.iter().map(|c| c.word().to_owned()).collect(),
            Thing::Local => local_names(s),
            Thing::Event => s.event_ixs().map(|e| s.event(e).id.clone()).collect(),
            Thing::Decision => self
                .to_decide
                .iter()
                .flat_map(|&p| {
                    Finding::ALL
                        .iter()
                        .map(move |f| format!("{}: {}", s.person(p).id, f.word()))
                })
                .collect(),
            Thing::Ending => Band::ALL
                .iter()
                .map(|b| b.word().to_owned())
                .chain(["shift-over".to_owned(), "ended-by-choice".to_owned()])
                .collect(),
        }
    }

    pub(in crate::playtest) const fn len(&self) -> usize {
        self.names.len()
    }

    pub(in crate::playtest) fn name(&self, at: usize) -> &str {
        &self.names[at]
    }

    pub(in crate::playtest) const fn range(&self, thing: Thing) -> Range<usize> {
        self.starts[thing.index()]..self.starts[thing.index() + 1]
    }

    /// Which things a run met.
    pub(super) fn met(&self, session: &Session, found: &Assessment) -> Bits {
        let mut met = Bits::with_room_for(self.len());
        let scenario = session.scenario();
        self.put(&mut met, Thing::Place, scenario.header().start.index());
        for event in session.opening() {
            self.hear(&mut met, event);
        }
        for entry in session.entries() {
            if let Action::Decide(about, decided) = entry.action {
                self.decided(&mut met, *about, &decided.findings);
            }
            for event in entry.events {
                self.hear(&mut met, event);
            }
        }
        self.put(&mut met, Thing::Ending, found.band.index());
        met
    }

    fn put(&self, met: &mut Bits, thing: Thing, number: usize) {
        met.put(self.number(thing, number));
    }

    /// The number in the one row of the thing with this number among its kind.
    pub(in crate::playtest) const fn number(&self, thing: Thing, number: usize) -> usize {
        self.starts[thing.index()] + number
    }

    /// The number of a finding about a person.
    pub(in crate::playtest) fn finding(&self, about: PersonIx, finding: Finding) -> Option<usize> {
        let at = self.to_decide.iter().position(|&p| p == about)?;
        Some(self.number(Thing::Decision, at * Finding::ALL.len() + finding.index()))
    }

    fn decided(&self, met: &mut Bits, about: PersonIx, findings: &[Finding]) {
        for number in findings.iter().filter_map(|&f| self.finding(about, f)) {
            met.put(number);
        }
    }

    fn hear(&self, met: &mut Bits, event: &Event) {
        for number in self.told(event).into_iter().flatten() {
            met.put(number);
        }
    }

    /// The things that an event tells of: at most two.
    pub(in crate::playtest) fn told(&self, event: &Event) -> [Option<usize>; 2] {
        let one = |thing, number: usize| [Some(self.number(thing, number)), None];
        match *event {
            Event::Moved(place) => one(Thing::Place, place.index()),
            Event::Looked(spot) => one(Thing::Hotspot, spot.index()),
            Event::WasRead(document) => one(Thing::Document, document.index()),
            Event::Compared(a, b) => {
                let at = self.pairs.iter().position(|&pair| pair == (a.min(b), a.max(b)));
                [at.map(|at| self.number(Thing::Comparison, at)), None]
            }
            Event::CueMet(cue, _) => one(Thing::Cue, cue.index()),
            Event::Asked { question, .. } => one(Thing::Question, question.index()),
            Event::Answered { answer, .. } => one(Thing::Answer, answer.index()),
            Event::Did { conduct, local, .. } => {
                let at = self.conduct.iter().position(|&c| c == conduct);
                [
                    at.map(|at| self.number(Thing::Conduct, at)),
                    local.map(|local| self.number(Thing::Local, local.index())),
                ]
            }
            Event::Happened(event) => one(Thing::Event, event.index()),
            Event::ShiftOver => one(Thing::Ending, SHIFT_OVER),
            Event::Ended => one(Thing::Ending, ENDED),
            Event::Clock(_)
            | Event::Found(_)
            | Event::Interprets { .. }
            | Event::TalkConsent(..)
            | Event::ReferralConsent(..)
            | Event::Trust(..)
            | Event::Distress(..)
            | Event::Arrived(..)
            | Event::Left(_)
            | Event::Shut(_)
            | Event::Noted(..)
            | Event::Retracted(..)
            | Event::Rated(..)
            | Event::DecidedAbout(_) => [None; 2],
        }
    }
}

/// Conduct that this scenario offers to anyone at all.
fn on_offer(scenario: &Scenario, practice: &Practice) -> Vec<Conduct> {
    let speaks_otherwise = || {
        scenario
            .decisions()
            .iter()
            .any(|d| !scenario.person(d.about).shares_language)
    };
    let offers = |conduct: Conduct| match conduct {
        Conduct::ChooseInterpreter | Conduct::BriefInterpreter => speaks_otherwise(),
        _ => {
            practice.conduct(conduct).offered == Offered::Always
                || scenario.local_ixs().any(|l| scenario.local(l).does == conduct)
        }
    };
    Conduct::ALL.iter().copied().filter(|&c| offers(c)).collect()
}

fn pairs(scenario: &Scenario) -> Vec<(DocumentIx, DocumentIx)> {
    let mut pairs: Vec<_> = scenario
        .document_ixs()
        .flat_map(|d| {
            let compare = &scenario.document(d).compare;
            compare.iter().map(move |c| (d.min(c.with), d.max(c.with)))
        })
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn answer_names(s: &Scenario) -> Vec<String> {
    let mut names = vec![String::new(); s.answer_ixs().len()];
    for question in s.question_ixs().map(|q| s.question(q)) {
        for (number, answer) in question.answers.iter().enumerate() {
            names[answer.index()] = format!("{}/{}", question.id, number + 1);
        }
    }
    names
}

fn local_names(s: &Scenario) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for local in s.local_ixs().map(|l| s.local(l)) {
        let name = match local.with {
            Some(person) => format!("{} with {}", local.does.word(), s.person(person).id),
            None => local.does.word().to_owned(),
        };
        let same = |n: &&String| **n == name || n.strip_prefix(&name).is_some_and(|rest| rest.starts_with('/'));
        let before = names.iter().filter(same).count();
        names.push(if before == 0 {
            name
        } else {
            format!("{name}/{}", before + 1)
        });
    }
    names
}
