//! Reads the library through the one typed layer of the house and checks it against itself. All faults of the files are
//! collected before it gives up; what contradicts itself is told once every row can be read.

use super::check;
use super::drills::DrillRules;
use super::glossary::{Glossary, GlossaryFile};
use super::judgement::{Judgement, JudgementFile};
use super::laid::Laid;
use super::limits::{FILE_BYTES, ROWS};
use super::marks::{MarkRules, MarksFile, OutcomeFileRow};
use super::place;
use super::rows::{Feature, Indicator, KeySource, PracticePoint, RightAnswer, Source};
use super::run::RunRules;
use super::talk::{self, StockFile, TalkLibrary, TalkRules};
use super::words::{NamesFile, WordBook, WordsFile};
use super::worries::Worry;
use super::{IndicatorIx, Practice, foundation, worries};
use crate::diagnostic::{Diagnostic, Sink};
use crate::hex::hex;
use crate::read::folder::too_large;
use crate::read::{Form, typed};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;

/// Files that are not lists of practice points. Every other `.ron` file is.
pub(super) const TABLES: [&str; 14] = [
    "sources.ron",
    "indicators.ron",
    "forced_criminality.ron",
    "verdicts.ron",
    "judgement.ron",
    "marks.ron",
    "outcomes.ron",
    "talk.ron",
    "run.ron",
    "drills.ron",
    "stock.ron",
    "worries.ron",
    "overlay.ron",
    "README.ron",
];

/// What no mark hangs on, besides what binds authors.
const NOT_MARKED: &str = "drills.ron";

/// How the names of files begin that bind authors, not marks: words, names, sources to cite.
pub(super) const FOR_AUTHORS: &str = "author.";

/// Everything that is wrong with a practice library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeError {
    /// Each with its file, and with its place in it where it has one.
    pub told: Vec<Diagnostic>,
}

impl PracticeError {
    /// One line for each: file, line, and what is wrong.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let line = |fault: &Diagnostic| match &fault.span {
            Some(span) => format!("{}:{}: {}", fault.file, span.position().line, fault.message),
            None if fault.file.is_empty() => fault.message.clone(),
            None => format!("{}: {}", fault.file, fault.message),
        };
        self.told.iter().map(line).collect()
    }
}

impl fmt::Display for PracticeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let faults = self.faults();
        let count = match faults.len() {
            1 => "1 fault".to_owned(),
            more => format!("{more} faults"),
        };
        write!(f, "the practice library has {count}: {}", faults.join("; "))
    }
}

impl std::error::Error for PracticeError {}

/// The files of a library while they are read.
pub(super) struct Reader<'a> {
    files: &'a BTreeMap<String, Laid>,
    sink: Sink,
}

impl Reader<'_> {
    fn read<T: Form>(&mut self, name: &str) -> Option<T> {
        let Some(file) = self.files.get(name) else {
            let fault = Diagnostic::error("practice-file", "the file is missing").in_file(name);
            self.sink.push(fault);
            return None;
        };
        let source = file.source();
        if source.text.len() > FILE_BYTES {
            self.sink.push(too_large(name, source.text.len(), FILE_BYTES));
            return None;
        }
        let before = self.sink.told();
        let value = typed(source, &mut self.sink);
        if value.is_none() && self.sink.told() == before {
            // Nothing but remarks: there is no value that could be wrong.
            let name = source.name.clone();
            self.sink
                .push(Diagnostic::error("practice-file", "nothing stands in the file").in_file(name));
        }
        value
    }

    fn list<T: Form>(&mut self, name: &str) -> Vec<T> {
        let rows: Vec<T> = self.read(name).unwrap_or_default();
        if rows.len() > ROWS {
            self.fault(format!(
                "{name}: the file has {} rows; at most {ROWS} are read",
                rows.len()
            ));
            return Vec::new();
        }
        rows
    }

    /// Tells what contradicts itself, where the first row or field stands that the words name.
    pub(super) fn fault(&mut self, words: String) {
        self.sink.push(place::told(self.files, &words));
    }

    fn gives_up(self) -> PracticeError {
        let mut told = self.sink.into_sorted();
        for fault in &mut told {
            self.files.values().for_each(|file| file.point_back(fault));
        }
        told.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        PracticeError { told }
    }
}

/// The files that hold more than a list, as they were read.
struct Tables {
    judgement: JudgementFile,
    marks: MarksFile,
    outcomes: Vec<OutcomeFileRow>,
    talk: TalkRules,
    stock: StockFile,
    run: RunRules,
    drills: DrillRules,
}

impl Tables {
    /// Every one of them, so that whoever changed several is told of all.
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let judgement = reader.read("judgement.ron");
        let (marks, outcomes) = (reader.read("marks.ron"), reader.read("outcomes.ron"));
        let (talk, stock) = (reader.read("talk.ron"), reader.read("stock.ron"));
        let (run, drills) = (reader.read("run.ron"), reader.read("drills.ron"));
        Some(Self {
            run: run?,
            drills: drills?,
            judgement: judgement?,
            marks: marks?,
            outcomes: outcomes?,
            talk: talk?,
            stock: stock?,
        })
    }
}

/// The lists of the library, as they were read, and what stands in files for authors.
struct Lists {
    points: Vec<PracticePoint>,
    sources: Vec<Source>,
    indicators: Vec<Indicator>,
    features: Vec<Feature>,
    verdicts: Vec<RightAnswer>,
    worries: Vec<Worry>,
    key_sources: Vec<KeySource>,
    books: BTreeMap<String, WordBook>,
    glossaries: BTreeMap<String, Glossary>,
}

impl Lists {
    fn read(reader: &mut Reader<'_>) -> Self {
        let files = reader.files;
        let mut points = Vec::new();
        for name in files.keys().filter(|name| holds_points(name)) {
            points.extend(reader.list::<PracticePoint>(name));
        }
        Self {
            points,
            sources: reader.list("sources.ron"),
            indicators: reader.list("indicators.ron"),
            features: reader.list("forced_criminality.ron"),
            verdicts: reader.list("verdicts.ron"),
            worries: reader.list("worries.ron"),
            key_sources: reader.list("author.sources.ron"),
            books: books(reader),
            glossaries: glossaries(reader),
        }
    }
}

/// Whether a file is a list of practice points.
pub(super) fn holds_points(name: &str) -> bool {
    name.ends_with(".ron") && !TABLES.contains(&name) && !name.starts_with(FOR_AUTHORS)
}

/// Reads the files of a library. What was told of them before, while they were laid upon each other, is told with the rest.
///
/// What cannot be read is told first, all of it; what contradicts itself only when everything could be read, because a row
/// that is not there contradicts every row that names it.
pub(super) fn load(files: &BTreeMap<String, Laid>, sink: Sink) -> Result<Practice, PracticeError> {
    let mut reader = Reader { files, sink };
    let (read, lists) = (Tables::read(&mut reader), Lists::read(&mut reader));
    let Some(read) = read.filter(|_| !reader.sink.has_errors()) else {
        return Err(reader.gives_up());
    };
    let judgement = judgement(read.judgement, &mut reader);
    let Some(marks) = marks(read.marks, read.outcomes, &judgement, &mut reader) else {
        return Err(reader.gives_up());
    };
    let (worry_of, unknown) = worries::behind(&lists.worries, &lists.indicators);
    let mut practice = Practice {
        sources: lists.sources,
        indicators: lists.indicators,
        features: lists.features,
        verdicts: lists.verdicts,
        worries: lists.worries,
        worry_of,
        points: lists.points,
        key_sources: lists.key_sources,
        books: lists.books,
        glossaries: lists.glossaries,
        judgement,
        marks,
        talk: talk(read.talk, read.stock, &mut reader),
        run: run(read.run, &mut reader),
        drills: drills(read.drills, &mut reader),
        by_code: BTreeMap::new(),
        by_indicator: BTreeMap::new(),
        by_source: BTreeMap::new(),
        fingerprint: fingerprint(files),
    };
    index(&mut practice, &mut reader);
    check::check(&practice, &mut reader);
    for fault in unknown.into_iter().chain(foundation::faults(&practice)) {
        reader.fault(fault);
    }
    if reader.sink.has_errors() {
        return Err(reader.gives_up());
    }
    Ok(practice)
}

/// The numbers of a talk, and the words that the library lends to one.
fn talk(mut rules: TalkRules, stock: StockFile, reader: &mut Reader<'_>) -> TalkLibrary {
    let stock = stock.build();
    rules.arrange();
    for fault in talk::check(&rules, &stock) {
        reader.fault(fault);
    }
    TalkLibrary { rules, stock }
}

/// The numbers of a run outside its talks.
fn run(mut rules: RunRules, reader: &mut Reader<'_>) -> RunRules {
    rules.arrange();
    for fault in rules.faults() {
        reader.fault(fault);
    }
    rules
}

/// The numbers of drills.
fn drills(rules: DrillRules, reader: &mut Reader<'_>) -> DrillRules {
    for fault in rules.faults() {
        reader.fault(fault);
    }
    rules
}

/// The table by which what was done to a person is judged.
fn judgement(file: JudgementFile, reader: &mut Reader<'_>) -> Judgement {
    let (table, unknown) = file.into_table();
    let (judgement, faults) = Judgement::with_faults(table);
    for fault in unknown.into_iter().chain(faults) {
        reader.fault(format!("judgement.ron: {fault}"));
    }
    judgement
}

/// How a run is marked, and what becomes of people.
fn marks(
    file: MarksFile,
    outcomes: Vec<OutcomeFileRow>,
    judgement: &Judgement,
    reader: &mut Reader<'_>,
) -> Option<MarkRules> {
    let (marks, faults) = file.build(outcomes, judgement);
    let is_whole = faults.is_empty();
    for fault in faults {
        reader.fault(format!("marks.ron, outcomes.ron: {fault}"));
    }
    // Marks are looked up by their place, so a table with a hole is none.
    is_whole.then_some(marks)
}

/// The words that authors are held to, by language. Each language has its words and its names.
fn books(reader: &mut Reader<'_>) -> BTreeMap<String, WordBook> {
    let files = reader.files;
    let mut books = BTreeMap::new();
    for name in files.keys().filter(|n| n.starts_with("author.words.")) {
        let words: Option<WordsFile> = reader.read(name);
        let names: Option<NamesFile> = reader.read(&name.replace("author.words.", "author.names."));
        let (Some(words), Some(names)) = (words, names) else {
            continue;
        };
        if words.language != names.language || *name != format!("author.words.{}.ron", words.language) {
            reader.fault(format!(
                "{name}: the file, the words and the names speak of different languages"
            ));
        }
        books.insert(words.language.clone(), WordBook::new(words, names));
    }
    books
}

/// The terms of each language that has a list of them.
fn glossaries(reader: &mut Reader<'_>) -> BTreeMap<String, Glossary> {
    let files = reader.files;
    let mut glossaries = BTreeMap::new();
    for name in files.keys().filter(|n| n.starts_with("author.glossary.")) {
        let Some(file) = reader.read::<GlossaryFile>(name) else {
            continue;
        };
        let glossary = Glossary::new(file);
        if *name != format!("author.glossary.{}.ron", glossary.language()) {
            reader.fault(format!("{name}: the file and its terms speak of different languages"));
        }
        for fault in glossary.faults() {
            reader.fault(format!("{name}: {fault}"));
        }
        glossaries.insert(glossary.language().to_owned(), glossary);
    }
    glossaries
}

/// Over everything a mark hangs on. What binds authors alone is left out: a word added to a list must not make every run
/// that was ever kept look as if it had been marked by other rules.
fn fingerprint(files: &BTreeMap<String, Laid>) -> String {
    let mut hash = Sha256::new();
    let is_marked = |name: &str| !name.starts_with(FOR_AUTHORS) && name != NOT_MARKED;
    for (name, file) in files.iter().filter(|(name, _)| is_marked(name)) {
        hash.update(name.as_bytes());
        hash.update([0]);
        hash.update(file.source().text.replace("\r\n", "\n").as_bytes());
        hash.update([0]);
    }
    hex(&hash.finalize())
}

/// Fills the look-ups and reports duplicates.
fn index(practice: &mut Practice, reader: &mut Reader<'_>) {
    for (at, source) in practice.sources.iter().enumerate() {
        if practice.by_source.insert(source.key.clone(), at).is_some() {
            reader.fault(format!("sources.ron: the key {} stands twice", source.key));
        }
    }
    for (at, indicator) in practice.indicators.iter().enumerate() {
        let ix = IndicatorIx(u16::try_from(at).unwrap_or(u16::MAX));
        if practice.by_indicator.insert(indicator.code.clone(), ix).is_some() {
            reader.fault(format!("indicators.ron: the code {} stands twice", indicator.code));
        }
    }
    for (at, point) in practice.points.iter().enumerate() {
        if practice.by_code.insert(point.code.clone(), at).is_some() || practice.by_indicator.contains_key(&point.code)
        {
            reader.fault(format!("the code {} stands twice", point.code));
        }
    }
}
