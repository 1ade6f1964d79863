//! The practice library: what good practice is, as data. Sources, indicators, rules, verdicts, judgement
//! and marks, each row with the confidence the project has in it.
//!
//! This room knows nothing of scenarios or runs. It is given texts, checks them against each other, and answers
//! questions about codes. A library that contradicts itself does not load.

mod check;
mod drills;
mod foundation;
mod glossary;
mod ilo;
pub mod judgement;
mod laid;
pub mod limits;
mod load;
pub mod marks;
pub mod meaning;
mod overlay;
mod place;
mod rows;
mod run;
pub mod talk;
mod terms;
mod tokens;
mod words;
mod worries;

pub use drills::{Alike, DrillRules, Enough, Gaps, Length, Remembered, Step};
pub use glossary::{Glossary, Term, TermFault};
pub use ilo::{Label, Tally, combine};
pub use judgement::Judgement;
pub use load::PracticeError;
pub use marks::MarkRules;
pub use overlay::{Change, Layer, OVERLAY, Overlay};
pub use rows::{Feature, Indicator, KeySource, PracticePoint, RightAnswer, Source, SourceNeed};
pub use run::{DeedRow, Elder, Fetching, RunRules};
pub use talk::TalkLibrary;
pub use words::Listed;
pub use words::{Aim, AimNeeds, Avoid, Find, List, Mention, WordBook};
pub use worries::{Worry, WorryIx};

use crate::diagnostic::{self, Sink};
use crate::vocabulary::{AgeGroup, Dimension, Tag, Truth};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The source of what this project reasons by itself. It can stand beside a published source, never in its place.
const OWN: &str = "RG-DESIGN";

/// An indicator's place in the library, dense, for the engine. Never written anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndicatorIx(pub u16);

/// The practice library, whole and checked.
#[derive(Clone, Debug)]
pub struct Practice {
    sources: Vec<Source>,
    indicators: Vec<Indicator>,
    features: Vec<Feature>,
    points: Vec<PracticePoint>,
    verdicts: Vec<RightAnswer>,
    key_sources: Vec<KeySource>,
    /// By language.
    books: BTreeMap<String, WordBook>,
    /// By language.
    glossaries: BTreeMap<String, Glossary>,
    judgement: Judgement,
    marks: MarkRules,
    worries: Vec<Worry>,
    /// By indicator.
    worry_of: Vec<WorryIx>,
    talk: TalkLibrary,
    run: RunRules,
    drills: DrillRules,
    by_code: BTreeMap<String, usize>,
    by_indicator: BTreeMap<String, IndicatorIx>,
    by_source: BTreeMap<String, usize>,
    fingerprint: String,
}

/// A library, and what was laid upon it. A layer without an [`OVERLAY`] is a whole library, and takes the place of everything
/// below.
#[derive(Clone, Debug)]
pub struct Layered {
    /// The library as it is used.
    pub practice: Practice,
    /// Whose the overlays are, each with the number of its layer.
    pub overlays: Vec<(usize, Overlay)>,
    /// What they changed, in the order in which they were laid.
    pub changes: Vec<Change>,
}

impl Practice {
    /// Reads and checks the library.
    ///
    /// `files` maps a file name (`indicators.ron`) to its text.
    ///
    /// # Errors
    /// Every fault found: a missing or unreadable file, a wrong count, a code or source that does not exist, a duplicate.
    pub fn load(files: &BTreeMap<String, String>) -> Result<Self, PracticeError> {
        let source = |(name, text): (&String, &String)| {
            let source = diagnostic::Source::new(name.clone(), text);
            (name.clone(), laid::Laid::new(Arc::new(source)))
        };
        load::load(&files.iter().map(source).collect(), Sink::default())
    }

    /// Reads and checks a library of layers, each laid upon those before it: see [`Layered`].
    ///
    /// # Errors
    /// Every fault found, where it was written.
    pub fn layered(layers: &[Layer]) -> Result<Layered, PracticeError> {
        let overlay::Pile {
            files,
            overlays,
            changes,
            sink,
        } = overlay::Pile::of(layers);
        Ok(Layered {
            practice: load::load(&files, sink)?,
            overlays,
            changes,
        })
    }

    /// All sources, in the order of the file.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// All indicators, in the order of the file.
    #[must_use]
    pub fn indicators(&self) -> &[Indicator] {
        &self.indicators
    }

    /// The UNODC forced-criminality features.
    #[must_use]
    pub fn features(&self) -> &[Feature] {
        &self.features
    }

    /// All practice points that are rules: `INT-04`, `REF-09`.
    #[must_use]
    pub fn points(&self) -> &[PracticePoint] {
        &self.points
    }

    /// The sources that a claim must hang on.
    #[must_use]
    pub fn key_sources(&self) -> &[KeySource] {
        &self.key_sources
    }

    /// What authors are held to in the words of a language (`en`), where that is listed.
    #[must_use]
    pub fn words(&self, language: &str) -> Option<&WordBook> {
        self.books.get(language)
    }

    /// The words that every translation into a language (`km`) uses for the terms of the field, where they are listed.
    #[must_use]
    pub fn glossary(&self, language: &str) -> Option<&Glossary> {
        self.glossaries.get(language)
    }

    /// Every glossary, by language.
    pub fn glossaries(&self) -> impl Iterator<Item = &Glossary> {
        self.glossaries.values()
    }

    /// The table by which what was done to a person is judged.
    #[must_use]
    pub const fn judgement(&self) -> &Judgement {
        &self.judgement
    }

    /// How a run is marked, and what becomes of people.
    #[must_use]
    pub const fn marks(&self) -> &MarkRules {
        &self.marks
    }

    /// The numbers of a talk, and the words that the library lends to one.
    #[must_use]
    pub const fn talk(&self) -> &TalkLibrary {
        &self.talk
    }

    /// The numbers of a run outside its talks.
    #[must_use]
    pub const fn run(&self) -> &RunRules {
        &self.run
    }

    /// The numbers of drills.
    #[must_use]
    pub const fn drills(&self) -> &DrillRules {
        &self.drills
    }

    /// SHA-256 of everything that marks hang on, in hexadecimal. Kept with every run.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// A rule by its code.
    #[must_use]
    pub fn point(&self, code: &str) -> Option<&PracticePoint> {
        self.by_code.get(code).map(|&at| &self.points[at])
    }

    /// A source by its key.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.by_source.get(key).map(|&at| &self.sources[at])
    }

    /// The dense index of an indicator code.
    #[must_use]
    pub fn indicator_ix(&self, code: &str) -> Option<IndicatorIx> {
        self.by_indicator.get(code).copied()
    }

    /// An indicator by its index.
    ///
    /// # Panics
    /// On an index of another library: indices are minted by [`Practice::indicator_ix`] only.
    #[must_use]
    pub fn indicator(&self, ix: IndicatorIx) -> &Indicator {
        &self.indicators[usize::from(ix.0)]
    }

    /// Whether a code names a rule or an indicator.
    #[must_use]
    pub fn knows(&self, code: &str) -> bool {
        self.by_code.contains_key(code) || self.by_indicator.contains_key(code)
    }

    /// Every code a file may cite, for "did you mean".
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.by_code.keys().chain(self.by_indicator.keys()).map(String::as_str)
    }

    /// What is right about a person of this truth and age group.
    #[must_use]
    pub fn verdict(&self, truth: Truth, age: AgeGroup) -> Option<&RightAnswer> {
        self.verdicts.iter().find(|v| v.truth == truth && v.age == age)
    }

    /// Tallies indicators of one dimension by strength.
    #[must_use]
    pub fn tally(&self, codes: impl IntoIterator<Item = IndicatorIx>, dimension: Dimension, age: AgeGroup) -> Tally {
        let mut tally = Tally::default();
        for ix in codes {
            let indicator = self.indicator(ix);
            if indicator.dimension() == dimension {
                tally.add(indicator.strength(age));
            }
        }
        tally
    }

    /// The dimensions that are positive for these indicators (ILO rule).
    #[must_use]
    pub fn positive_dimensions(&self, codes: &[IndicatorIx], age: AgeGroup) -> Vec<Dimension> {
        Dimension::ALL
            .iter()
            .copied()
            .filter(|&d| self.tally(codes.iter().copied(), d, age).is_positive())
            .collect()
    }
}

/// Whether a tag means that the row was read in an extract of the published text. Anything else is said on screen.
#[must_use]
pub const fn is_verified(tag: Tag) -> bool {
    matches!(tag, Tag::Verified)
}
