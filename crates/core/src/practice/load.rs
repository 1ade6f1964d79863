//! Reads the library and checks it against itself. All faults are collected before it gives up.

use super::glossary::{Glossary, GlossaryFile};
use super::judgement::{Judgement, JudgementFile};
use super::limits::{FILE_BYTES, RON_DEPTH, ROWS, SCORE};
use super::marks::{MarkRules, MarksFile, OutcomesFile};
use super::rows::{PracticePoint, Scoring};
use super::talk::{self, StockFile, TalkLibrary, TalkRules};
use super::words::{Avoid, NamesFile, WordBook, WordsFile};
use super::{IndicatorIx, Practice, foundation, worries};
use crate::hex::hex;
use crate::vocabulary::{Competency, Conduct, Dimension, QuestionKind};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;

/// How many indicators each dimension has (`SEAFISH`, an independent summary of the list).
const COUNTS: [(Dimension, usize); 6] = [
    (Dimension::DeceptiveRecruitment, 10),
    (Dimension::CoerciveRecruitment, 10),
    (Dimension::RecruitmentVulnerability, 16),
    (Dimension::Exploitation, 9),
    (Dimension::CoercionAtDestination, 15),
    (Dimension::DestinationVulnerability, 7),
];

/// Files that are not lists of practice points. Every other `.ron` file is.
const TABLES: [&str; 15] = [
    "sources.ron",
    "indicators.ron",
    "forced_criminality.ron",
    "question_kinds.ron",
    "reactions.ron",
    "conduct.ron",
    "verdicts.ron",
    "judgement.ron",
    "marks.ron",
    "outcomes.ron",
    "scoring.ron",
    "talk.ron",
    "stock.ron",
    "worries.ron",
    "README.ron",
];

/// How the names of files begin that bind authors, not marks: words, names, sources to cite.
const FOR_AUTHORS: &str = "author.";

/// Characters of one fault.
const FAULT_CHARS: usize = 500;

/// Everything that is wrong with a practice library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeError {
    /// One sentence for each fault, with its file.
    pub faults: Vec<String>,
}

impl fmt::Display for PracticeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the practice library has {} faults: {}",
            self.faults.len(),
            self.faults.join("; ")
        )
    }
}

impl std::error::Error for PracticeError {}

struct Reader<'a> {
    files: &'a BTreeMap<String, String>,
    faults: Vec<String>,
}

impl Reader<'_> {
    fn read<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let Some(text) = self.files.get(name) else {
            self.faults.push(format!("{name}: the file is missing"));
            return None;
        };
        if text.len() > FILE_BYTES {
            self.faults.push(format!(
                "{name}: the file has {} bytes; at most {FILE_BYTES} are read",
                text.len()
            ));
            return None;
        }
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .with_recursion_limit(RON_DEPTH);
        options
            .from_str(text)
            .map_err(|e| self.fault(format!("{name}:{}: {}", e.span.start, e.code)))
            .ok()
    }

    fn list<T: DeserializeOwned>(&mut self, name: &str) -> Vec<T> {
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

    /// A fault may quote the file, and the file may be one long word.
    fn fault(&mut self, mut words: String) {
        if let Some((at, _)) = words.char_indices().nth(FAULT_CHARS) {
            words.truncate(at);
            words.push('…');
        }
        self.faults.push(words);
    }
}

pub(super) fn load(files: &BTreeMap<String, String>) -> Result<Practice, PracticeError> {
    let mut reader = Reader {
        files,
        faults: Vec::new(),
    };
    let mut points: Vec<PracticePoint> = Vec::new();
    for name in files
        .keys()
        .filter(|n| n.ends_with(".ron") && !TABLES.contains(&n.as_str()) && !n.starts_with(FOR_AUTHORS))
    {
        points.extend(reader.list::<PracticePoint>(name));
    }
    let scoring: Option<Scoring> = reader.read("scoring.ron");
    let (Some(judgement), Some(scoring), Some(talk)) = (judgement(&mut reader), scoring, talk(&mut reader)) else {
        return Err(PracticeError { faults: reader.faults });
    };
    let Some(marks) = marks(&mut reader, &judgement) else {
        return Err(PracticeError { faults: reader.faults });
    };
    let mut practice = Practice {
        sources: reader.list("sources.ron"),
        indicators: reader.list("indicators.ron"),
        features: reader.list("forced_criminality.ron"),
        kinds: reader.list("question_kinds.ron"),
        reactions: reader.list("reactions.ron"),
        conduct: reader.list("conduct.ron"),
        verdicts: reader.list("verdicts.ron"),
        worries: reader.list("worries.ron"),
        worry_of: Vec::new(),
        points,
        key_sources: reader.list("author.sources.ron"),
        books: books(&mut reader),
        glossaries: glossaries(&mut reader),
        judgement,
        marks,
        scoring,
        talk,
        by_code: BTreeMap::new(),
        by_indicator: BTreeMap::new(),
        by_source: BTreeMap::new(),
        fingerprint: fingerprint(files),
    };
    practice.kinds.sort_by_key(|row| row.kind);
    practice.reactions.sort_by_key(|row| row.kind);
    practice.conduct.sort_by_key(|row| row.does);
    index(&mut practice, &mut reader);
    check_counts(&practice, &mut reader);
    check_references(&practice, &mut reader);
    check_bases(&practice, &mut reader);
    check_tables(&practice, &mut reader);
    let (worry_of, faults) = worries::behind(&practice.worries, &practice.indicators);
    practice.worry_of = worry_of;
    for fault in faults.into_iter().chain(foundation::faults(&practice)) {
        reader.fault(fault);
    }
    if reader.faults.is_empty() {
        Ok(practice)
    } else {
        Err(PracticeError { faults: reader.faults })
    }
}

/// The numbers of a talk, and the words that the library lends to one.
fn talk(reader: &mut Reader<'_>) -> Option<TalkLibrary> {
    let rules: Option<TalkRules> = reader.read("talk.ron");
    let stock: Option<StockFile> = reader.read("stock.ron");
    let (mut rules, stock) = (rules?, stock?.build());
    rules.arrange();
    for fault in talk::check(&rules, &stock) {
        reader.fault(fault);
    }
    Some(TalkLibrary { rules, stock })
}

/// The table by which what was done to a person is judged.
fn judgement(reader: &mut Reader<'_>) -> Option<Judgement> {
    let (table, unknown) = reader.read::<JudgementFile>("judgement.ron")?.into_table();
    let (judgement, faults) = Judgement::with_faults(table);
    for fault in unknown.into_iter().chain(faults) {
        reader.fault(format!("judgement.ron: {fault}"));
    }
    Some(judgement)
}

/// How a run is marked, and what becomes of people.
fn marks(reader: &mut Reader<'_>, judgement: &Judgement) -> Option<MarkRules> {
    let marks: Option<MarksFile> = reader.read("marks.ron");
    let outcomes: Option<OutcomesFile> = reader.read("outcomes.ron");
    let (marks, faults) = marks?.build(outcomes?, judgement);
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
fn fingerprint(files: &BTreeMap<String, String>) -> String {
    let mut hash = Sha256::new();
    for (name, text) in files.iter().filter(|(name, _)| !name.starts_with(FOR_AUTHORS)) {
        hash.update(name.as_bytes());
        hash.update([0]);
        hash.update(text.replace("\r\n", "\n").as_bytes());
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

fn check_counts(practice: &Practice, reader: &mut Reader<'_>) {
    for (dimension, expected) in COUNTS {
        let letters = dimension.letters();
        let found = practice
            .indicators
            .iter()
            .filter(|i| i.code.starts_with(letters))
            .count();
        if found != expected {
            reader.fault(format!(
                "indicators.ron: {letters} has {found} indicators, the published list has {expected}"
            ));
        }
    }
    for indicator in &practice.indicators {
        if Dimension::of_code(&indicator.code).is_none() {
            reader.fault(format!("indicators.ron: {} names no dimension", indicator.code));
        }
        if indicator.adult.is_none() && indicator.child.is_none() {
            reader.fault(format!("indicators.ron: {} has no strength at all", indicator.code));
        }
    }
}

fn check_references(practice: &Practice, reader: &mut Reader<'_>) {
    let cited = practice
        .indicators
        .iter()
        .map(|r| (r.code.as_str(), &r.sources))
        .chain(practice.points.iter().map(|r| (r.code.as_str(), &r.sources)))
        .chain(practice.features.iter().map(|r| (r.code.as_str(), &r.sources)))
        .chain(practice.kinds.iter().map(|r| (r.kind.word(), &r.sources)))
        .chain(practice.worries.iter().map(|r| (r.id.as_str(), &r.sources)))
        .chain(practice.key_sources.iter().map(|r| ("author.sources.ron", &r.any_of)))
        .chain(avoided(practice).map(|r| (r.instead.as_str(), &r.sources)));
    for (row, keys) in cited {
        if keys.is_empty() {
            reader.fault(format!("{row} cites no source"));
        }
        for key in keys.iter().filter(|key| !practice.by_source.contains_key(*key)) {
            reader.fault(format!("{row} cites the source {key}, which does not exist"));
        }
    }
    let named = practice
        .points
        .iter()
        .flat_map(|p| p.see.iter().map(|code| (p.code.as_str(), code)))
        .chain(
            practice
                .features
                .iter()
                .flat_map(|f| f.maps.iter().map(|code| (f.code.as_str(), code))),
        )
        .chain(practice.conduct.iter().map(|c| (c.does.word(), &c.point)))
        .chain(
            practice
                .verdicts
                .iter()
                .flat_map(|v| [&v.point, &v.missed].map(|code| (v.truth.word(), code))),
        )
        .chain(practice.scoring.unsafe_points.iter().map(|code| ("scoring.ron", code)))
        .chain(practice.talk.rules.points())
        .chain(practice.marks.points())
        .chain(practice.judgement.rows().iter().map(|r| (r.name.as_str(), &r.point)))
        .chain(avoided(practice).map(|r| (r.instead.as_str(), &r.point)));
    for (row, code) in named {
        let feature = practice.features.iter().any(|f| &f.code == code);
        if !practice.knows(code) && !feature {
            reader.fault(format!("{row} names the practice point {code}, which does not exist"));
        }
    }
}

/// What the numbers of a talk rest on is there: a practice point or a source.
fn check_bases(practice: &Practice, reader: &mut Reader<'_>) {
    for (name, basis) in practice.talk.rules.bases() {
        if basis.cites().is_empty() {
            reader.fault(format!("talk.ron: `{name}` rests on nothing"));
        }
        for cited in basis.cites() {
            if !practice.knows(cited) && practice.source(cited).is_none() {
                reader.fault(format!("talk.ron: `{name}` rests on {cited}, which does not exist"));
            }
        }
    }
}

/// Every row of words to leave out, in every language.
fn avoided(practice: &Practice) -> impl Iterator<Item = &Avoid> {
    practice
        .books
        .values()
        .flat_map(|b| b.avoid().iter().chain(b.graphic()).chain(b.teaching()))
}

/// The closed terms must each have exactly one row, because the engine looks them up by position.
fn check_tables(practice: &Practice, reader: &mut Reader<'_>) {
    let complete = |found: Vec<usize>, all: usize| found == (0..all).collect::<Vec<_>>();
    if !complete(
        practice.kinds.iter().map(|r| r.kind.index()).collect(),
        QuestionKind::ALL.len(),
    ) {
        reader.fault("question_kinds.ron: every question kind needs exactly one row".into());
    }
    if !complete(
        practice.reactions.iter().map(|r| r.kind.index()).collect(),
        QuestionKind::ALL.len(),
    ) {
        reader.fault("reactions.ron: every question kind needs exactly one row".into());
    }
    if !complete(
        practice.conduct.iter().map(|r| r.does.index()).collect(),
        Conduct::ALL.len(),
    ) {
        reader.fault("conduct.ron: every conduct needs exactly one row".into());
    }
    check_scores(&practice.scoring, reader);
    let mut pass: Vec<usize> = practice.scoring.pass.iter().map(|(c, _)| c.index()).collect();
    pass.sort_unstable();
    if !complete(pass, Competency::ALL.len()) {
        reader.fault("scoring.ron: every competency needs exactly one pass mark".into());
    }
}

/// Numbers so large that sums of them would not fit.
fn check_scores(scoring: &Scoring, reader: &mut Reader<'_>) {
    let (points, shares) = (&scoring.points, &scoring.interviewing);
    let numbers = [
        ("step", points.step),
        ("late", points.late),
        ("damage", points.damage),
        ("finding", points.finding),
        ("partly", points.partly),
        ("referral", points.referral),
        ("questions", shares.questions),
        ("order", shares.order),
        ("damage_each", scoring.damage_each),
        ("stages", scoring.stages),
        ("fewest_questions", scoring.fewest_questions),
    ];
    for (name, number) in numbers.into_iter().filter(|(_, number)| *number > SCORE) {
        reader.fault(format!(
            "scoring.ron: `{name}` is {number}; at most {SCORE} is possible"
        ));
    }
}
