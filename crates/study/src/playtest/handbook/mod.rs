//! What a player has read before the run begins: what a trained reader gets from words alone, and, where the scenario
//! carries one, the expert's sheet. It holds no truth, no kind as written, and nothing that a cue shows behind the view.

mod kinds;
mod pain;
mod reading;
mod services;
mod sheet;

pub use kinds::kind_of;
pub use sheet::{Reading, Sheet};

use crate::locale::Digits;
use crate::practice::{IndicatorIx, Practice};
use crate::scenario::{CueIx, PersonIx, QuestionIx, Scenario, ServiceIx, Spoken, TextIx, Walkthrough, fill};
use crate::vocabulary::{Gender, QuestionKind, ServiceKind};
use reading::Reader;

/// What a player has read before the run begins.
#[derive(Debug)]
pub struct Handbook {
    kinds: Vec<Option<QuestionKind>>,
    services: Vec<Option<ServiceKind>>,
    cues: Vec<Vec<IndicatorIx>>,
    /// Cues that speak of pain, and people who look it.
    pain: (Vec<bool>, Vec<bool>),
    sheet: Option<Sheet>,
}

impl Handbook {
    /// Reads a scenario's words, the practice library, and the walkthrough called `textbook`, if there is one.
    #[must_use]
    pub fn new(scenario: &Scenario, practice: &Practice, walkthroughs: &[Walkthrough]) -> Self {
        let texts = scenario.texts();
        // The rules for wording, and the words of the library, are English.
        let is_read = is_english(&scenario.header().language);
        let kind = |ix: QuestionIx| is_read.then(|| kind_of(texts.raw(scenario.question(ix).ask)));
        let service = |ix: ServiceIx| {
            let words = is_read.then(|| texts.raw(scenario.service(ix).label))?;
            services::kind_of(words)
        };
        let reader = is_read.then(|| Reader::of(practice));
        let cue = |ix: CueIx| {
            // Who it is about makes no difference to what it stands for.
            let words = fill(texts.raw(scenario.cue(ix).text), |_| Some(SOMEONE));
            reader.as_ref().map(|r| r.read(&words)).unwrap_or_default()
        };
        let hurts = |ix: TextIx| is_read && pain::speaks_of(texts.raw(ix));
        Self {
            pain: (
                scenario.cue_ixs().map(|c| hurts(scenario.cue(c).text)).collect(),
                scenario.person_ixs().map(|p| hurts(scenario.person(p).line)).collect(),
            ),
            kinds: scenario.question_ixs().map(kind).collect(),
            services: scenario.service_ixs().map(service).collect(),
            cues: scenario.cue_ixs().map(cue).collect(),
            sheet: walkthroughs
                .iter()
                .find(|w| w.name == SHEET)
                .map(|w| Sheet::of(w, scenario)),
        }
    }

    /// The kind that a question seems to have, by its wording. None in a language whose rules are not known.
    #[must_use]
    pub fn kind(&self, question: QuestionIx) -> Option<QuestionKind> {
        self.kinds[question.index()]
    }

    /// What a service seems to be, by its name.
    #[must_use]
    pub fn service(&self, service: ServiceIx) -> Option<ServiceKind> {
        self.services[service.index()]
    }

    /// What a cue seems to stand for, by its words; nothing when nothing fits well, or the words cannot be read.
    #[must_use]
    pub fn reading(&self, cue: CueIx) -> &[IndicatorIx] {
        &self.cues[cue.index()]
    }

    /// Whether a cue speaks of pain or illness.
    #[must_use]
    pub fn speaks_of_pain(&self, cue: CueIx) -> bool {
        self.pain.0[cue.index()]
    }

    /// Whether someone looks hurt or ill.
    #[must_use]
    pub fn looks_hurt(&self, person: PersonIx) -> bool {
        self.pain.1[person.index()]
    }

    /// The expert's sheet.
    #[must_use]
    pub const fn sheet(&self) -> Option<&Sheet> {
        self.sheet.as_ref()
    }
}

/// The walkthrough that is the expert's sheet.
pub(in crate::playtest) const SHEET: &str = "textbook";

/// Anybody.
const SOMEONE: Spoken<'static> = Spoken {
    name: "Someone",
    age: 30,
    from: "somewhere",
    gender: Gender::Woman,
    digits: [Digits::Latin; 2],
};

fn is_english(language: &str) -> bool {
    language == "en" || language.starts_with("en-")
}
