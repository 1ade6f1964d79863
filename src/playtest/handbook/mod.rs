//! What a player has read before the run begins: what a trained reader gets from words alone, and, where the scenario
//! carries one, the expert's sheet. It holds no truth, no kind as written, and nothing that a cue shows behind the view.

mod kinds;
mod reading;
mod services;
mod sheet;

pub use kinds::kind_of;
pub use sheet::{Reading, Sheet};

use crate::practice::{IndicatorIx, Practice};
use crate::scenario::{QuestionIx, Scenario, ServiceIx, Walkthrough};
use crate::vocabulary::{QuestionKind, ServiceKind};
use reading::Reader;

/// What a player has read before the run begins.
#[derive(Debug)]
pub struct Handbook {
    kinds: Vec<Option<QuestionKind>>,
    services: Vec<Option<ServiceKind>>,
    reader: Option<Reader>,
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
        Self {
            kinds: scenario.question_ixs().map(kind).collect(),
            services: scenario.service_ixs().map(service).collect(),
            reader: is_read.then(|| Reader::of(practice)),
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
    pub fn read(&self, words: &str) -> Vec<IndicatorIx> {
        self.reader.as_ref().map(|r| r.read(words)).unwrap_or_default()
    }

    /// The expert's sheet.
    #[must_use]
    pub const fn sheet(&self) -> Option<&Sheet> {
        self.sheet.as_ref()
    }
}

/// The walkthrough that is the expert's sheet.
const SHEET: &str = "textbook";

fn is_english(language: &str) -> bool {
    language == "en" || language.starts_with("en-")
}
