//! What there is to translate, each text with all that a translator should know about it.

use super::pattern;
use crate::diagnostic::{Source, Span};
use crate::locale::fluent::{parse, place};
use crate::locale::translated::fingerprint;
use crate::practice::{Glossary, Practice, Worry};
use crate::translate::scenario::{LENT, lent};
use fluent_syntax::ast::{Comment, Entry};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// The parts of the texts of the program, each a file of a language, in the order in which a person meets them. Others
/// stand behind them.
const ROOMS: [&str; 17] = [
    "shelf", "reading", "prebrief", "run", "people", "spoken", "papers", "notebook", "decide", "refusals", "deeds",
    "terms", "debrief", "marks", "errors", "terminal", "author",
];
/// The part of the texts of the program that names the rows of the practice library.
const PRACTICE: &str = "practice";
/// The part that explains them, in sentences.
const EXPLAINED: &str = "explained";
/// The part that says the worries. There are few, every trainee meets them, and so no language may wait with them.
const WORRIES: &str = "worries";
/// A translation may be so much longer than the English of the program, in tenths, and so many characters more.
const LONGER_TENTHS: usize = 16;
const LONGER: usize = 20;

/// How texts of a scenario are written, and what a translation of them keeps.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// A pattern as such a text, or what in it cannot be shown.
    pub to_text: fn(&str) -> Result<String, String>,
    /// What is wrong with the people in a translation, each with what to do: of the text, its translation, and whether that
    /// is in English.
    pub faults: fn(&str, &str, bool) -> Vec<(String, String)>,
}

/// One text to translate.
#[derive(Clone, Debug)]
pub struct Original {
    /// The name of its message.
    pub id: String,
    /// The text, as a pattern.
    pub text: String,
    /// The text of a scenario as it is written there.
    pub written: Option<String>,
    /// How such a text is written; none for a text of the program, which is a pattern itself.
    pub rules: Option<Rules>,
    /// What a translation keeps to show what it was made from.
    pub fingerprint: String,
    /// What it is: a question, an answer, a label.
    pub about: String,
    /// What stands above it in the file.
    pub comments: Vec<String>,
    /// File and line.
    pub place: String,
    /// Characters that can be shown.
    pub limit: usize,
    /// Whether more than that cannot be shown, or is only bad.
    pub limit_is_hard: bool,
    /// Terms of the field in it, with what to say.
    pub terms: Vec<String>,
    /// The part of the texts of the program that it belongs to: `marks` for `en/marks.ftl`. None in a scenario.
    pub part: String,
    /// The heading above it, in the texts of the program.
    pub heading: Option<String>,
    pub(crate) source: Arc<Source>,
    pub(crate) bytes: Range<usize>,
}

impl Original {
    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        Span {
            source: self.source.clone(),
            bytes: self.bytes.clone(),
        }
    }

    /// What helps to translate it, as `name: value`.
    pub(super) fn help(&self) -> Vec<(&'static str, String)> {
        let mut help = vec![("about", self.about.clone())];
        help.retain(|(_, about)| !about.is_empty());
        help.extend(self.comments.iter().map(|comment| ("comment", comment.clone())));
        help.push(("place", self.place.clone()));
        help.push(("limit", self.limit.to_string()));
        help.extend(self.terms.iter().map(|term| ("term", term.clone())));
        help
    }
}

/// Everything to translate of one thing: of a scenario, or of the program.
#[derive(Clone, Debug)]
pub struct Originals {
    /// What it is: the name of the scenario, or of the program.
    pub name: String,
    /// The language they are in.
    pub language: String,
    all: Vec<Original>,
    by_id: BTreeMap<String, usize>,
}

impl Originals {
    /// The texts of the program: its English files by name (`en/marks.ftl`), and what the practice library says in any run.
    #[must_use]
    pub fn of_interface(files: &BTreeMap<String, String>, practice: &Practice) -> Self {
        let language = crate::locale::SOURCE_LANGUAGE;
        let mut all = Vec::new();
        let part_of = |name: &'_ str| {
            let inner = name.strip_prefix(language)?.strip_prefix('/')?;
            inner.strip_suffix(".ftl").map(str::to_owned)
        };
        let mut files: Vec<(String, &String, &String)> = files
            .iter()
            .filter_map(|(name, text)| Some((part_of(name)?, name, text)))
            .collect();
        files.sort_by_key(|(part, ..)| {
            let room = ROOMS.iter().position(|room| room == part);
            (room.unwrap_or(ROOMS.len()), part.clone())
        });
        for (part, name, text) in files {
            messages(name, &part, text, &mut all);
        }
        let named = practice
            .indicators()
            .iter()
            .map(|row| (&row.code, &row.label, &row.plain));
        let named = named.chain(practice.features().iter().map(|row| (&row.code, &row.label, &row.says)));
        let named = named.chain(practice.points().iter().map(|row| (&row.code, &row.label, &row.says)));
        let source = Arc::new(Source::new("assets/practice".to_owned(), ""));
        all.extend(named.map(|(code, label, plain)| label_of(code, label, plain, &source)));
        all.extend(practice.worries().iter().flat_map(|worry| worried(worry, &source)));
        all.extend(explained(practice).map(|(code, part, text)| explanation(code, part, text, &source)));
        let reasons = practice.judgement().rows().iter();
        // The debrief says them of a person, so they wait for nothing, as all else that a run borrows.
        all.extend(reasons.map(|row| Original {
            part: LENT.to_owned(),
            ..explanation(&row.message(), "says", &row.says, &source)
        }));
        all.extend(lent(practice));
        Self::new("the program", language, all)
    }

    /// All of these, in this order.
    pub(crate) fn new(name: &str, language: &str, all: Vec<Original>) -> Self {
        let by_id = all
            .iter()
            .enumerate()
            .map(|(at, original)| (original.id.clone(), at))
            .collect();
        Self {
            name: name.to_owned(),
            language: language.to_owned(),
            all,
            by_id,
        }
    }

    /// The same with the terms of a language told beside each text.
    #[must_use]
    pub fn with_terms(mut self, glossary: Option<&Glossary>) -> Self {
        let Some(glossary) = glossary else { return self };
        for original in &mut self.all {
            let words = pattern::shape(&original.text).words;
            let found = glossary.find(&words).into_iter();
            let told = found.map(|term| {
                let source = term.source.first().map_or("", String::as_str);
                let never = if term.never.is_empty() {
                    String::new()
                } else {
                    format!("; never {}", term.never.join(", "))
                };
                let note = term.note.as_ref().map_or_else(String::new, |note| format!(" ({note})"));
                format!("{source}: {}{never}{note}", term.say.join(", "))
            });
            original.terms = told.collect();
        }
        self
    }

    /// Every text, in the order in which they stand.
    #[must_use]
    pub fn all(&self) -> &[Original] {
        &self.all
    }

    /// A text by the name of its message.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Original> {
        self.by_id.get(id).map(|&at| &self.all[at])
    }

    /// Whether a part is made from the practice library, which a language may leave in English as a whole.
    #[must_use]
    pub fn may_wait(part: &str) -> bool {
        part == PRACTICE || part == EXPLAINED
    }

    /// The part that stands first.
    #[must_use]
    pub fn first_part(&self) -> &str {
        self.all.first().map_or("", |original| &original.part)
    }

    /// The parts, in their order.
    #[must_use]
    pub fn parts(&self) -> Vec<&str> {
        let mut parts: Vec<&str> = Vec::new();
        for original in &self.all {
            if !parts.contains(&original.part.as_str()) {
                parts.push(&original.part);
            }
        }
        parts
    }
}

/// What the practice library says in sentences that are shown: a code, which of its texts, and the text.
fn explained(practice: &Practice) -> impl Iterator<Item = (&str, &str, &str)> {
    let indicators = practice.indicators().iter();
    let indicators = indicators.map(|row| (row.code.as_str(), "plain", row.plain.as_str()));
    let points = practice.points().iter().flat_map(|row| {
        let instead = row.instead.as_deref().map(|text| (row.code.as_str(), "instead", text));
        std::iter::once((row.code.as_str(), "says", row.says.as_str())).chain(instead)
    });
    indicators.chain(points)
}

/// What a worry says: its short name, and what it means.
fn worried(worry: &Worry, source: &Arc<Source>) -> [Original; 2] {
    let code = worry.message();
    let name = Original {
        about: format!(
            "the worry {} of the practice library, as a trainee chooses it",
            worry.id
        ),
        part: WORRIES.to_owned(),
        ..label_of(&code, &worry.label, &worry.says, source)
    };
    let means = Original {
        part: WORRIES.to_owned(),
        ..explanation(&code, "says", &worry.says, source)
    };
    [name, means]
}

fn explanation(code: &str, part: &str, text: &str, source: &Arc<Source>) -> Original {
    let about = match part {
        "instead" => format!("what to do instead: {code} of the practice library"),
        _ if code.starts_with("judgement-") => {
            "what was done to a person, as a reason for the verdict on them".to_owned()
        }
        _ => format!("what {code} of the practice library means"),
    };
    Original {
        id: format!("practice-{code}-{part}"),
        about,
        comments: Vec::new(),
        part: EXPLAINED.to_owned(),
        ..label_of(code, text, "", source)
    }
}

fn label_of(code: &str, label: &str, plain: &str, source: &Arc<Source>) -> Original {
    let text = pattern::from_text(&label.replace('{', "{{").replace('}', "}}"));
    Original {
        id: format!("practice-{code}"),
        fingerprint: fingerprint(&text),
        text,
        written: None,
        rules: None,
        about: format!("the short name of {code} of the practice library"),
        comments: vec![plain.split_whitespace().collect::<Vec<_>>().join(" ")],
        place: format!("assets/practice: {code}"),
        limit: longest(label),
        limit_is_hard: false,
        terms: Vec::new(),
        part: PRACTICE.to_owned(),
        heading: None,
        source: source.clone(),
        bytes: 0..0,
    }
}

/// How long a translation of a text of the program should be at most.
fn longest(text: &str) -> usize {
    crate::locale::words::seen_characters(text) * LONGER_TENTHS / 10 + LONGER
}

/// The messages of one English file. It is one of ours, or one that a translator changed; what cannot be read is left out.
fn messages(name: &str, part: &str, text: &str, all: &mut Vec<Original>) {
    let source = Arc::new(Source::new(name.to_owned(), text));
    let (resource, _) = parse(&source.text);
    let lines = Lines::of(&source.text);
    let mut heading = None;
    for entry in &resource.body {
        match entry {
            Entry::GroupComment(comment) => heading = said(comment).into_iter().next().filter(|h| !h.is_empty()),
            Entry::Message(message) => {
                let Some(value) = &message.value else { continue };
                let text = pattern::canonical(value);
                let bytes = place(&source.text, message.id.name);
                all.push(Original {
                    id: message.id.name.to_owned(),
                    fingerprint: fingerprint(&text),
                    about: heading
                        .as_ref()
                        .map_or_else(String::new, |h| format!("in the part “{h}” of the program")),
                    comments: message
                        .comment
                        .iter()
                        .flat_map(said)
                        .filter(|line| !line.is_empty())
                        .collect(),
                    place: format!("{name}:{}", lines.line(bytes.start)),
                    limit: longest(&pattern::shape(&text).longest),
                    limit_is_hard: false,
                    text,
                    written: None,
                    rules: None,
                    terms: Vec::new(),
                    part: part.to_owned(),
                    heading: heading.clone(),
                    source: source.clone(),
                    bytes,
                });
            }
            _ => {}
        }
    }
}

fn said(comment: &Comment<&str>) -> Vec<String> {
    comment.content.iter().map(|line| line.trim().to_owned()).collect()
}

/// The lines of a text, for finding many places in it.
struct Lines {
    ends: Vec<usize>,
}

impl Lines {
    fn of(text: &str) -> Self {
        Self {
            ends: text
                .bytes()
                .enumerate()
                .filter(|(_, b)| *b == b'\n')
                .map(|(at, _)| at)
                .collect(),
        }
    }

    fn line(&self, at: usize) -> usize {
        self.ends.partition_point(|end| *end < at) + 1
    }
}
