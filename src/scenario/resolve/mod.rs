//! From a draft to a scenario that cannot be wrong. Every fault is reported, with its place; nothing stops at the first.

mod conditions;
mod draws;
mod items;
mod people;

use super::draft::{Draft, Text};
use super::limits;
use super::located::Located;
use super::names::{Book, Names, is_identifier};
use super::picture::{self, Picture};
use super::text::{Part, SLOTS, TextIx, Texts, parts};
use super::{Bundle, Cond, Effect, Header, PlaceIx, Review, Scenario};
use crate::diagnostic::{Diagnostic, Sink, Source, Span, nearest};
use crate::practice::{IndicatorIx, Practice};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What reading a bundle gave: faults, and the draft and the scenario as far as they could be made.
#[derive(Debug)]
pub struct Resolved {
    /// The text of `scenario.ron`.
    pub source: Option<Arc<Source>>,
    /// The file as written.
    pub draft: Option<Draft>,
    /// The scenario, when nothing that matters is wrong.
    pub scenario: Option<Scenario>,
}

/// How every file of a scenario is read.
#[must_use]
pub fn ron_options() -> ron::Options {
    use ron::extensions::Extensions;
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
        .with_recursion_limit(limits::RON_DEPTH)
}

/// Reads one RON file of a bundle into `T`, with the place of what went wrong.
///
/// # Errors
/// One diagnostic: syntax, a wrong type, an unknown or missing field, or a file nested too deep.
pub fn parse<'a, T: Deserialize<'a>>(source: &'a Arc<Source>) -> Result<T, Diagnostic> {
    ron_options().from_str(&source.text).map_err(|error| {
        let at = |p: &ron::error::Position| byte_of(&source.text, p.line, p.col);
        let (start, end) = (at(&error.span.start), at(&error.span.end));
        let span = Span { source: source.clone(), bytes: start..end.max(start) };
        let code = match error.code {
            ron::Error::NoSuchStructField { .. } => "unknown-field",
            ron::Error::MissingStructField { .. } => "missing-field",
            ron::Error::NoSuchEnumVariant { .. } => "unknown-word",
            ron::Error::ExceededRecursionLimit => "too-deep",
            ron::Error::Message(_) | ron::Error::InvalidValueForType { .. } | ron::Error::ExpectedDifferentStructName { .. } => "wrong-type",
            _ => "syntax",
        };
        let mut fault = Diagnostic::error(code, error.code.to_string()).at(span, "here");
        if let Some(help) = help_for(&error.code) {
            fault = fault.help(help);
        }
        fault
    })
}

fn help_for(code: &ron::Error) -> Option<String> {
    match code {
        ron::Error::NoSuchStructField { expected, found, .. } => nearest(found, expected.iter().copied())
            .map(|word| format!("did you mean `{word}`?"))
            .or_else(|| Some(format!("the fields here are: {}", expected.join(", ")))),
        ron::Error::NoSuchEnumVariant { expected, found, .. } => nearest(found, expected.iter().copied())
            .map(|word| format!("did you mean `{word}`?"))
            .or_else(|| Some(format!("the words here are: {}", expected.join(", ")))),
        ron::Error::MissingStructField { field, .. } => Some(format!("add `{field}: …` before the closing bracket; scenarios/README.md explains it")),
        ron::Error::ExceededRecursionLimit => Some(format!("brackets may nest {} deep", limits::RON_DEPTH)),
        _ => None,
    }
}

/// The byte of a line and column, both from 1, the column in characters.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].find('\n') {
            Some(at) => start += at + 1,
            None => return text.len(),
        }
    }
    let rest = text[start..].split('\n').next().unwrap_or("");
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

impl Resolved {
    /// Reads `scenario.ron` of a bundle and everything it names.
    #[must_use]
    pub fn read(bundle: &Bundle, practice: &Practice, sink: &mut Sink) -> Self {
        let nothing = Self { source: None, draft: None, scenario: None };
        let Some(source) = scenario_text(bundle, sink) else { return nothing };
        let parsed: Result<Draft, Diagnostic> = parse(&source);
        match parsed {
            Ok(draft) => {
                let scenario = Resolver::new(bundle, practice, &source, sink).resolve(&draft);
                Self { source: Some(source), draft: Some(draft), scenario }
            }
            Err(fault) => {
                sink.push(fault);
                Self { source: Some(source), ..nothing }
            }
        }
    }
}

/// The text of `scenario.ron`, when there is one that can be read.
fn scenario_text(bundle: &Bundle, sink: &mut Sink) -> Option<Arc<Source>> {
    let name = format!("{}/scenario.ron", bundle.name);
    let mut refuse = |code: &'static str, words: String, help: &str| {
        sink.push(Diagnostic::error(code, words).in_file(name.clone()).help(help));
    };
    if let Some(reason) = bundle.refused.get("scenario.ron") {
        refuse("unreadable-file", format!("`scenario.ron` cannot be read: {reason}"), "save it again as a plain text file");
        return None;
    }
    let Some(bytes) = bundle.files.get("scenario.ron") else {
        refuse("missing-file", "there is no `scenario.ron` in this folder".into(), "`grounds new NAME` writes one to start from");
        return None;
    };
    if bytes.len() > limits::SCENARIO_BYTES {
        let words = format!("the file has {} bytes; at most {} are read", bytes.len(), limits::SCENARIO_BYTES);
        refuse("too-large", words, "split it into several scenarios");
        return None;
    }
    match String::from_utf8(bytes.clone()) {
        Ok(text) if text.trim().is_empty() => {
            refuse("empty-file", "the file is empty".into(), "`grounds new NAME` writes one to start from");
            None
        }
        Ok(text) => Some(Arc::new(Source { name, text })),
        Err(error) => {
            let words = format!("the file is not UTF-8 text: byte {} cannot be read", error.utf8_error().valid_up_to());
            refuse("not-utf8", words, "save it again with the encoding UTF-8");
            None
        }
    }
}

/// What every step of resolving needs.
pub(super) struct Resolver<'a> {
    bundle: &'a Bundle,
    practice: &'a Practice,
    source: &'a Arc<Source>,
    sink: &'a mut Sink,
    texts: Texts,
    conds: Vec<Cond>,
    effects: Vec<Effect>,
    people: Book,
    places: Book,
    documents: Book,
    cues: Book,
    questions: Book,
    events: Book,
    services: Book,
    draws: Book,
    /// Words that each `Choose` draw can pick.
    choices: BTreeMap<u16, Vec<String>>,
}

impl<'a> Resolver<'a> {
    fn new(bundle: &'a Bundle, practice: &'a Practice, source: &'a Arc<Source>, sink: &'a mut Sink) -> Self {
        Self {
            bundle,
            practice,
            source,
            sink,
            texts: Texts::default(),
            conds: Vec::new(),
            effects: Vec::new(),
            people: Book::new("person", "unknown-person"),
            places: Book::new("place", "unknown-place"),
            documents: Book::new("document", "unknown-document"),
            cues: Book::new("cue", "unknown-cue"),
            questions: Book::new("question", "unknown-question"),
            events: Book::new("event", "unknown-event"),
            services: Book::new("service", "unknown-service"),
            draws: Book::new("draw", "unknown-draw"),
            choices: BTreeMap::new(),
        }
    }

    fn resolve(mut self, draft: &Draft) -> Option<Scenario> {
        self.enter_names(draft);
        self.note_choices(draft);
        let header = self.header(draft);
        let places = self.places(draft);
        let documents = self.documents_of(draft);
        let cues = self.cues_of(draft);
        let draws = self.draws_of(draft);
        let spoken = self.people_of(draft);
        let services = self.services_of(draft);
        let locals = self.locals(draft);
        let events = self.events_of(draft);
        let decisions = self.decisions(draft, &spoken.people);
        self.check_deals(draft, &draws);
        if self.sink.has_errors() {
            return None;
        }
        let service_ids = draft.services.iter().map(|s| s.id.value.clone()).collect();
        let mut scenario = Scenario {
            header: header?,
            fingerprint: fingerprint(&self.source.text),
            texts: self.texts,
            conds: self.conds,
            effects: self.effects,
            draws,
            places: places.places,
            hotspots: places.hotspots,
            documents,
            cues,
            people: spoken.people,
            questions: spoken.questions,
            answers: spoken.answers,
            services,
            service_ids,
            locals,
            events,
            decisions,
            codes: self.practice.indicators().iter().filter_map(|i| Some((i.code.clone(), self.practice.indicator_ix(&i.code)?))).collect(),
            names: Names {
                people: self.people.into_map(),
                places: self.places.into_map(),
                documents: self.documents.into_map(),
                cues: self.cues.into_map(),
                questions: self.questions.into_map(),
                services: self.services.into_map(),
            },
        };
        draws::settle_age_groups(&mut scenario);
        Some(scenario)
    }

    /// Enters every name first, so that order in the file does not matter.
    fn enter_names(&mut self, draft: &Draft) {
        let source = self.source.clone();
        let span = |t: &Text| Span { source: source.clone(), bytes: t.bytes(&source.text) };
        let sink = &mut *self.sink;
        let mut enter = |book: &mut Book, ids: &mut dyn Iterator<Item = &Text>| {
            for (number, id) in ids.enumerate() {
                if number == limits::ITEMS {
                    let words = format!("more than {} of one kind", limits::ITEMS);
                    sink.push(Diagnostic::error("too-many", words).at(span(id), "one too many").help("split the scenario"));
                    break;
                }
                book.enter(&id.value, span(id), number, sink);
            }
        };
        enter(&mut self.people, &mut draft.people.iter().map(|p| &p.id));
        enter(&mut self.places, &mut draft.places.iter().map(|p| &p.id));
        enter(&mut self.documents, &mut draft.documents.iter().map(|d| &d.id));
        enter(&mut self.cues, &mut draft.cues.iter().map(|c| &c.id));
        enter(&mut self.questions, &mut draft.people.iter().flat_map(|p| &p.questions).map(|q| &q.id));
        enter(&mut self.events, &mut draft.events.iter().map(|e| &e.id));
        enter(&mut self.services, &mut draft.services.iter().map(|s| &s.id));
        enter(&mut self.draws, &mut draft.draws.iter().map(draws::id_of));
    }

    fn header(&mut self, draft: &Draft) -> Option<Header> {
        if draft.format.value != 1 {
            let words = format!("format {} is not known", draft.format.value);
            self.fault("unknown-format", words, &draft.format, "not 1", "this program reads format 1; write `format: 1`");
        }
        if !is_identifier(&draft.id.value) {
            self.fault("bad-identifier", "the scenario needs a name", &draft.id, "not a name", "lower-case letters, digits and hyphens: `office-park`");
        }
        self.check_language(&draft.language);
        for key in &draft.hangs_on {
            self.check_source_key(key);
        }
        let start = self.place_ix(&draft.start);
        let starts = self.clock_time(&draft.clock.starts);
        let minutes = draft.clock.minutes.value;
        if minutes == 0 || minutes > limits::SHIFT_MINUTES {
            let words = format!("a shift of {minutes} minutes");
            self.fault("bad-clock", words, &draft.clock.minutes, "1 to 1440", "give the shift at least a minute and at most a day");
        }
        Some(Header {
            id: draft.id.value.clone(),
            revision: draft.revision,
            language: draft.language.value.clone(),
            title: self.text("title", &draft.title, limits::TITLE_CHARS),
            summary: self.text("summary", &draft.summary, limits::TEXT_CHARS),
            role: self.text("role", &draft.role, limits::PASSAGE_CHARS),
            sector: draft.sector,
            level: draft.level,
            minutes: draft.minutes.value,
            content_note: self.text("content-note", &draft.content_note, limits::PASSAGE_CHARS),
            aims: self.texts_of("aim", &draft.aims),
            rules: self.texts_of("rule", &draft.rules),
            hangs_on: draft.hangs_on.iter().map(|k| k.value.clone()).collect(),
            opening: self.text("opening", &draft.opening, limits::PASSAGE_CHARS),
            start: start.unwrap_or(PlaceIx(0)),
            clock_starts: starts.unwrap_or(0),
            clock_minutes: minutes,
            review: self.review(),
        })
    }

    fn texts_of(&mut self, kind: &str, list: &[Text]) -> Vec<TextIx> {
        list.iter().enumerate().map(|(n, t)| self.text(&format!("{kind}.{}", n + 1), t, limits::TEXT_CHARS)).collect()
    }

    fn check_language(&mut self, language: &Text) {
        if language.value.parse::<unic_langid::LanguageIdentifier>().is_err() {
            self.fault("bad-language", format!("`{}` is not a language code", language.value.escape_debug()), language, "not a code", "write a code such as \"en\" or \"km\"");
        }
    }

    fn check_source_key(&mut self, key: &Text) {
        if self.practice.source(&key.value).is_none() {
            let keys = self.practice.sources().iter().map(|s| s.key.as_str());
            let help = nearest(&key.value, keys).map_or_else(
                || "the keys stand in assets/practice/sources.ron".to_owned(),
                |word| format!("did you mean `{word}`?"),
            );
            self.fault("unknown-source", format!("there is no source `{}`", key.value.escape_debug()), key, "no such source", &help);
        }
    }

    /// Minutes after midnight of `"09:10"`.
    fn clock_time(&mut self, text: &Text) -> Option<u16> {
        let time = text.value.split_once(':').and_then(|(h, m)| Some((h.parse::<u16>().ok()?, m.parse::<u16>().ok()?)));
        match time {
            Some((h, m)) if h < 24 && m < 60 => Some(h * 60 + m),
            _ => {
                self.fault("bad-clock", format!("`{}` is not a time of day", text.value.escape_debug()), text, "not a time", "write hours and minutes: \"09:10\"");
                None
            }
        }
    }

    /// `review.ron`, when there is one. A scenario without a review plays, marked as a draft.
    fn review(&mut self) -> Review {
        #[derive(Deserialize)]
        enum Status {
            Draft,
            Reviewed,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        #[expect(dead_code, reason = "read so that a misspelt field is found; shown by a later screen")]
        struct By {
            by: String,
            role: ReviewRole,
            date: String,
            #[serde(default)]
            note: String,
        }
        #[derive(Deserialize)]
        enum ReviewRole {
            Practice,
            Law,
            LivedExperience,
            Language,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename = "Review")]
        struct File {
            status: Status,
            #[serde(default)]
            reviews: Vec<By>,
            #[serde(default)]
            open: Vec<String>,
        }
        let Some(bytes) = self.bundle.files.get("review.ron") else { return Review::default() };
        let name = format!("{}/review.ron", self.bundle.name);
        let source = Arc::new(Source { name, text: String::from_utf8_lossy(bytes).into_owned() });
        let file: Result<File, Diagnostic> = parse(&source);
        match file {
            Ok(file) => Review {
                is_reviewed: matches!(file.status, Status::Reviewed) && !file.reviews.is_empty(),
                open: file.open,
            },
            Err(fault) => {
                self.sink.push(fault);
                Review::default()
            }
        }
    }

    // ---- small tools of every step ----

    fn span<T>(&self, at: &Located<T>) -> Span {
        Span { source: self.source.clone(), bytes: at.bytes(&self.source.text) }
    }

    fn fault<T>(&mut self, code: &'static str, message: impl Into<String>, at: &Located<T>, label: &str, help: &str) {
        let span = self.span(at);
        self.sink.push(Diagnostic::error(code, message).at(span, label).help(help));
    }

    /// Takes a text in, checking its length and its placeholders.
    fn text(&mut self, key: &str, text: &Text, limit: usize) -> TextIx {
        let value = &text.value;
        let count = value.chars().count();
        if value.trim().is_empty() {
            self.fault("empty-text", "this text is empty", text, "empty", "write what is seen, said or asked");
        }
        if count > limit {
            let words = format!("this text has {count} characters; {limit} can be shown here");
            self.fault("text-too-long", words, text, "too long", "shorten it, or split it in two");
        }
        if value.chars().any(|c| c.is_control() && c != '\n') {
            self.fault("control-character", "this text holds a control character", text, "here", "remove what is not a letter, a sign or a line break");
        }
        let slots: Vec<(String, Option<String>)> = parts(value)
            .into_iter()
            .filter_map(|part| match part {
                Part::Words(_) => None,
                Part::Slot(person, slot) => Some((person.to_owned(), slot.map(str::to_owned))),
                Part::Broken(rest) => Some((rest.chars().take(12).collect(), None)),
            })
            .collect();
        for (person, slot) in slots {
            self.check_slot(text, &person, slot.as_deref());
        }
        self.texts.add(key.to_owned(), value.clone())
    }

    fn check_slot(&mut self, text: &Text, person: &str, slot: Option<&str>) {
        if self.people.get(person).is_none() {
            let help = "a placeholder names a person of this file: {first}, {first.age}; write {{ and }} for braces";
            self.fault("unknown-placeholder", format!("`{{{}}}` names nobody", person.escape_debug()), text, "in this text", help);
        } else if let Some(slot) = slot
            && !SLOTS.contains(&slot)
        {
            let help = format!("after the dot may stand: {}", SLOTS.join(", "));
            self.fault("unknown-placeholder", format!("`{}` cannot stand after the dot", slot.escape_debug()), text, "in this text", &help);
        }
    }

    fn text_opt(&mut self, key: &str, text: Option<&Text>, limit: usize) -> Option<TextIx> {
        text.map(|t| self.text(key, t, limit))
    }

    /// An indicator code.
    fn indicator(&mut self, code: &Text) -> Option<IndicatorIx> {
        let found = self.practice.indicator_ix(&code.value);
        if found.is_none() {
            let codes = self.practice.indicators().iter().map(|i| i.code.as_str());
            let help = nearest(&code.value, codes).map_or_else(
                || "an indicator is one of DR01–DR10, CR01–CR10, RV01–RV16, EX01–EX09, CD01–CD15, VD01–VD07".to_owned(),
                |word| format!("did you mean `{word}`?"),
            );
            self.fault("unknown-indicator", format!("there is no indicator `{}`", code.value.escape_debug()), code, "no such indicator", &help);
        }
        found
    }

    /// A practice point that a file cites.
    fn point(&mut self, code: &Text) -> Option<String> {
        if self.practice.point(&code.value).is_some() {
            return Some(code.value.clone());
        }
        let codes = self.practice.points().iter().map(|p| p.code.as_str());
        let help = nearest(&code.value, codes).map_or_else(
            || "rules are cited by code: INT-11, DMG-05, ERR-03".to_owned(),
            |word| format!("did you mean `{word}`?"),
        );
        self.fault("unknown-practice-point", format!("there is no practice point `{}`", code.value.escape_debug()), code, "no such rule", &help);
        None
    }

    /// A picture of the bundle, checked.
    fn picture(&mut self, art: &Text) -> Option<Picture> {
        let path = &art.value;
        let normal = !path.is_empty()
            && !path.starts_with('/')
            && !path.contains(['\\', ':'])
            && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..");
        if !normal {
            self.fault("path-outside", format!("`{}` is not a path inside this folder", path.escape_debug()), art, "not inside", "write it as art/name.svg");
            return None;
        }
        if let Some(reason) = self.bundle.refused.get(path) {
            self.fault("unreadable-file", format!("`{path}` cannot be read: {reason}"), art, "named here", "put a plain SVG file in its place");
            return None;
        }
        let Some(bytes) = self.bundle.files.get(path) else {
            let pictures: Vec<&str> = self.bundle.files.keys().filter(|k| k.ends_with(".svg")).map(String::as_str).collect();
            let help = nearest(path, pictures.iter().copied())
                .map_or_else(|| "put the picture into the folder of the scenario".to_owned(), |word| format!("did you mean `{word}`?"));
            self.fault("missing-picture", format!("there is no file `{path}`"), art, "named here", &help);
            return None;
        };
        match picture::inspect(bytes) {
            Ok(picture) => Some(picture),
            Err(reason) => {
                self.fault("bad-picture", format!("{path}: {reason}"), art, "named here", "scenarios/README.md says what a picture may contain");
                None
            }
        }
    }
}

/// SHA-256 of a text with line ends made equal.
pub(super) fn fingerprint(text: &str) -> String {
    Sha256::digest(text.replace("\r\n", "\n").as_bytes()).iter().map(|b| format!("{b:02x}")).collect()
}
