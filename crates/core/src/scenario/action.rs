//! A move of a run: in the words of the file ([`Step`], kept on disk) and dense ([`Action`], for the engine).

use super::draft::Step;
use super::{CueIx, DocumentIx, HotspotIx, PersonIx, PlaceIx, QuestionIx, Scenario, ServiceIx};
use crate::practice::{IndicatorIx, Practice};
use crate::vocabulary::{Conduct, ConsentBasis, Finding, OffenceHandling, Onward};

/// What the trainee tries. It may be refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Go to a place.
    Go(PlaceIx),
    /// Look at something.
    Look(HotspotIx),
    /// Read a document.
    Read(DocumentIx),
    /// Lay two documents side by side.
    Compare(DocumentIx, DocumentIx),
    /// Ask a question.
    Ask(QuestionIx),
    /// Do something, with someone or in general.
    Conduct(Conduct, Option<PersonIx>),
    /// Choose who interprets: interviewee, interpreter.
    Interpret(PersonIx, PersonIx),
    /// Write in the notebook.
    Note {
        /// The cue.
        cue: CueIx,
        /// About whom.
        about: PersonIx,
        /// What it stands for; none for "means nothing".
        shows: Vec<IndicatorIx>,
        /// How sure, 0–100.
        sure: u8,
    },
    /// Take a note back.
    Retract(CueIx, PersonIx),
    /// Say how likely it is, 0–100, that a person is a victim.
    Rate(PersonIx, u8),
    /// Decide about a person.
    Decide(PersonIx, Box<Decided>),
    /// End the run.
    End,
}

/// A decision about one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// One finding or more.
    pub findings: Vec<Finding>,
    /// Services referred to.
    pub services: Vec<ServiceIx>,
    /// Consent.
    pub consent: ConsentBasis,
    /// With whom else information is shared.
    pub share: Vec<ServiceIx>,
    /// Offences.
    pub offences: OffenceHandling,
    /// Staying and returning.
    pub onward: Onward,
}

impl Scenario {
    /// Looks up the names of a move.
    ///
    /// # Errors
    /// What does not exist, in words.
    pub fn action(&self, step: &Step) -> Result<Action, String> {
        let person = |id: &String| {
            self.person_named(id)
                .ok_or_else(|| format!("there is no person `{}`", id.escape_debug()))
        };
        let cue = |id: &String| {
            self.cue_named(id)
                .ok_or_else(|| format!("there is no cue `{}`", id.escape_debug()))
        };
        let document = |id: &String| {
            self.document_named(id)
                .ok_or_else(|| format!("there is no document `{}`", id.escape_debug()))
        };
        let service = |id: &String| {
            self.service_named(id)
                .ok_or_else(|| format!("there is no service `{}`", id.escape_debug()))
        };
        Ok(match step {
            Step::Go(id) => Action::Go(
                self.place_named(id)
                    .ok_or_else(|| format!("there is no place `{}`", id.escape_debug()))?,
            ),
            Step::Look(name) => Action::Look(self.hotspot_by_step(name)?),
            Step::Read(id) => Action::Read(document(id)?),
            Step::Compare(a, b) => Action::Compare(document(a)?, document(b)?),
            Step::Ask(id) => Action::Ask(
                self.question_named(id)
                    .ok_or_else(|| format!("there is no question `{}`", id.escape_debug()))?,
            ),
            Step::Do(conduct) => Action::Conduct(*conduct, None),
            Step::With(conduct, id) => Action::Conduct(*conduct, Some(person(id)?)),
            Step::Interpret(to, by) => Action::Interpret(person(to)?, person(by)?),
            Step::Note {
                cue: c,
                about,
                shows,
                sure,
            } => Action::Note {
                cue: cue(c)?,
                about: person(about)?,
                shows: shows
                    .iter()
                    .map(|code| {
                        self.codes
                            .get(code)
                            .copied()
                            .ok_or_else(|| format!("there is no indicator `{}`", code.escape_debug()))
                    })
                    .collect::<Result<_, _>>()?,
                sure: *sure,
            },
            Step::Retract(c, about) => Action::Retract(cue(c)?, person(about)?),
            Step::Rate(about, sure) => Action::Rate(person(about)?, *sure),
            Step::Decide {
                about,
                findings,
                services,
                consent,
                share,
                offences,
                onward,
            } => Action::Decide(
                person(about)?,
                Box::new(Decided {
                    findings: findings.clone(),
                    services: services.iter().map(service).collect::<Result<_, _>>()?,
                    consent: *consent,
                    share: share.iter().map(service).collect::<Result<_, _>>()?,
                    offences: *offences,
                    onward: *onward,
                }),
            ),
            Step::End => Action::End,
        })
    }

    /// A hotspot by `element` when only one place has it, or by `place/element`.
    fn hotspot_by_step(&self, name: &str) -> Result<HotspotIx, String> {
        let missing = || format!("there is nothing to look at called `{}`", name.escape_debug());
        if let Some((place, element)) = name.split_once('/') {
            return self
                .place_named(place)
                .and_then(|p| self.hotspot_named(p, element))
                .ok_or_else(missing);
        }
        let mut found = self.hotspot_ixs().filter(|&h| self.hotspot(h).element == name);
        match (found.next(), found.next()) {
            (Some(one), None) => Ok(one),
            (Some(_), Some(_)) => Err(format!("several places have `{name}`; write place/{name}")),
            (None, _) => Err(missing()),
        }
    }

    /// Writes a move in the words of the file, for records.
    #[must_use]
    pub fn step(&self, action: &Action, practice: &Practice) -> Step {
        let person = |ix: PersonIx| self.person(ix).id.clone();
        let services = |list: &[ServiceIx]| list.iter().map(|&s| self.service_id(s).to_owned()).collect();
        match action {
            Action::Go(place) => Step::Go(self.place(*place).id.clone()),
            Action::Look(spot) => {
                let spot = self.hotspot(*spot);
                Step::Look(format!("{}/{}", self.place(spot.place).id, spot.element))
            }
            Action::Read(d) => Step::Read(self.document(*d).id.clone()),
            Action::Compare(a, b) => Step::Compare(self.document(*a).id.clone(), self.document(*b).id.clone()),
            Action::Ask(q) => Step::Ask(self.question(*q).id.clone()),
            Action::Conduct(conduct, None) => Step::Do(*conduct),
            Action::Conduct(conduct, Some(p)) => Step::With(*conduct, person(*p)),
            Action::Interpret(to, by) => Step::Interpret(person(*to), person(*by)),
            Action::Note {
                cue,
                about,
                shows,
                sure,
            } => Step::Note {
                cue: self.cue(*cue).id.clone(),
                about: person(*about),
                shows: shows.iter().map(|&i| practice.indicator(i).code.clone()).collect(),
                sure: *sure,
            },
            Action::Retract(cue, about) => Step::Retract(self.cue(*cue).id.clone(), person(*about)),
            Action::Rate(about, sure) => Step::Rate(person(*about), *sure),
            Action::Decide(about, d) => Step::Decide {
                about: person(*about),
                findings: d.findings.clone(),
                services: services(&d.services),
                consent: d.consent,
                share: services(&d.share),
                offences: d.offences,
                onward: d.onward,
            },
            Action::End => Step::End,
        }
    }
}
