//! From a draft to a scenario that cannot be wrong. Every fault is reported, with its place; nothing stops at the first.

mod conditions;
mod count;
mod draws;
mod items;
mod leaves;
mod people;
mod read;
mod review;

use super::draft::{Draft, DrawDraft, Text};
use super::limits;
use super::names::{Book, Names, is_identifier};
use super::picture::Picture;
use super::tables::Tables;
use super::text::{TextIx, TextKind, Texts};
use super::{Bundle, Cond, Effect, Header, PlaceIx, Scenario, Translation};
use crate::diagnostic::{Diagnostic, Sink, Source};
use crate::hex::hex;
use crate::practice::Practice;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

pub use read::{parse, readers_agree, reads_quickly, ron_options};

/// What reading a bundle gave: faults, and the draft and the scenario as far as they could be made.
#[derive(Debug, Default)]
pub struct Resolved {
    /// The text of `scenario.ron`.
    pub source: Option<Arc<Source>>,
    /// The file as written.
    pub draft: Option<Draft>,
    /// The texts of the file, when something else is wrong and there is no scenario to hold them.
    loose_texts: Texts,
    /// The translations beside it, as far as they can be read.
    pub translations: Vec<Translation>,
    /// The scenario, when nothing that matters is wrong.
    pub scenario: Option<Scenario>,
}

impl Resolved {
    /// Reads `scenario.ron` of a bundle and everything it names.
    #[must_use]
    pub fn read(bundle: &Bundle, practice: &Practice, sink: &mut Sink) -> Self {
        let mut read = Self::default();
        let Some(source) = read::scenario_text(bundle, sink) else {
            return read;
        };
        let parsed: Result<Draft, Diagnostic> = parse(&source);
        match parsed {
            Ok(draft) => {
                read.translations = Translation::all(bundle);
                match Resolver::new(bundle, practice, &source, sink).resolve(&draft) {
                    Ok(scenario) => read.scenario = Some(scenario.translated(&read.translations)),
                    Err(texts) => read.loose_texts = texts,
                }
                read.draft = Some(draft);
            }
            Err(fault) => sink.push(fault),
        }
        read.source = Some(source);
        read
    }

    /// Every text of the file.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        self.scenario.as_ref().map_or(&self.loose_texts, Scenario::texts)
    }
}

/// What every step of resolving needs.
pub(super) struct Resolver<'a> {
    bundle: &'a Bundle,
    practice: &'a Practice,
    source: &'a Arc<Source>,
    sink: &'a mut Sink,
    texts: Texts,
    /// The names of languages taken in as texts.
    languages: BTreeMap<String, TextIx>,
    conds: Vec<Cond>,
    /// Conditions of lists that are not at their end yet.
    pending: Vec<Cond>,
    effects: Vec<Effect>,
    people: Book<'a>,
    places: Book<'a>,
    documents: Book<'a>,
    cues: Book<'a>,
    questions: Book<'a>,
    events: Book<'a>,
    services: Book<'a>,
    draws: Book<'a>,
    /// Words that each `Choose` draw can pick.
    choices: BTreeMap<u16, Vec<String>>,
    /// The pictures looked at so far, by their path, or what is wrong with them.
    pictures: BTreeMap<String, Result<Arc<Picture>, String>>,
}

impl<'a> Resolver<'a> {
    fn new(bundle: &'a Bundle, practice: &'a Practice, source: &'a Arc<Source>, sink: &'a mut Sink) -> Self {
        Self {
            bundle,
            practice,
            source,
            sink,
            texts: Texts::default(),
            languages: BTreeMap::new(),
            conds: Vec::new(),
            pending: Vec::new(),
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
            pictures: BTreeMap::new(),
        }
    }

    /// The scenario; when something that matters is wrong, its texts alone.
    fn resolve(mut self, draft: &'a Draft) -> Result<Scenario, Texts> {
        if !self.count(draft) {
            return Err(self.texts);
        }
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
        let Some(header) = header.filter(|_| !self.sink.has_errors()) else {
            return Err(self.texts);
        };
        let service_ids = draft.services.iter().map(|s| s.id.value.clone()).collect();
        let mut scenario = Scenario {
            header,
            fingerprint: fingerprint(&self.source.text),
            texts: self.texts,
            translated: BTreeMap::new(),
            said_states: BTreeMap::new(),
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
            tables: Tables::default(),
            codes: self
                .practice
                .indicators()
                .iter()
                .filter_map(|i| Some((i.code.clone(), self.practice.indicator_ix(&i.code)?)))
                .collect(),
            names: Names {
                people: self.people.into_sorted(),
                places: self.places.into_sorted(),
                documents: self.documents.into_sorted(),
                cues: self.cues.into_sorted(),
                questions: self.questions.into_sorted(),
                services: self.services.into_sorted(),
            },
        };
        draws::settle_age_groups(&mut scenario);
        scenario.tables = Tables::of(&scenario);
        Ok(scenario)
    }

    /// Enters every name first, so that order in the file does not matter.
    fn enter_names(&mut self, d: &'a Draft) {
        let (source, sink) = (self.source, &mut *self.sink);
        let questions = d.people.iter().flat_map(|p| &p.questions);
        self.people.enter(d.people.iter().map(|p| &p.id), source, sink);
        self.places.enter(d.places.iter().map(|p| &p.id), source, sink);
        self.documents.enter(d.documents.iter().map(|d| &d.id), source, sink);
        self.cues.enter(d.cues.iter().map(|c| &c.id), source, sink);
        self.questions.enter(questions.map(|q| &q.id), source, sink);
        self.events.enter(d.events.iter().map(|e| &e.id), source, sink);
        self.services.enter(d.services.iter().map(|s| &s.id), source, sink);
        self.draws.enter(d.draws.iter().map(DrawDraft::id), source, sink);
    }

    fn header(&mut self, draft: &Draft) -> Option<Header> {
        if draft.format.value != 1 {
            let words = format!("format {} is not known", draft.format.value);
            self.fault(
                "unknown-format",
                words,
                &draft.format,
                "not 1",
                "this program reads format 1; write `format: 1`",
            );
        }
        if !is_identifier(&draft.id.value) {
            self.fault(
                "bad-identifier",
                "the scenario needs a name",
                &draft.id,
                "not a name",
                "lower-case letters, digits and hyphens: `office-park`",
            );
        }
        self.check_language(&draft.language);
        self.check_languages(&draft.official_speaks, &draft.id);
        for key in &draft.hangs_on {
            self.check_source_key(key);
        }
        let start = self.place_ix(&draft.start);
        let starts = self.clock_time(&draft.clock.starts);
        let minutes = draft.clock.minutes.value;
        if minutes == 0 || minutes > limits::SHIFT_MINUTES {
            let words = format!("a shift of {minutes} minutes");
            self.fault(
                "bad-clock",
                words,
                &draft.clock.minutes,
                "1 to 1440",
                "give the shift at least a minute and at most a day",
            );
        }
        Some(Header {
            id: draft.id.value.clone(),
            revision: draft.revision,
            language: draft.language.value.clone(),
            title: self.text(&["title"], &draft.title, TextKind::Title),
            summary: self.text(&["summary"], &draft.summary, TextKind::Prose),
            role: self.text(&["role"], &draft.role, TextKind::Passage),
            sector: draft.sector,
            level: draft.level,
            minutes: draft.minutes.value,
            content_note: self.text(&["content-note"], &draft.content_note, TextKind::Passage),
            aims: self.texts_of("aim", &draft.aims, TextKind::Entry),
            rules: self.texts_of("rule", &draft.rules, TextKind::Prose),
            hangs_on: draft.hangs_on.iter().map(|k| k.value.clone()).collect(),
            opening: self.text(&["opening"], &draft.opening, TextKind::Passage),
            start: start.unwrap_or(PlaceIx(0)),
            clock_starts: starts.unwrap_or(0),
            clock_minutes: minutes,
            review: self.review(),
        })
    }

    fn texts_of(&mut self, name: &str, list: &[Text], kind: TextKind) -> Vec<TextIx> {
        list.iter()
            .enumerate()
            .map(|(n, t)| self.text(&[name, &(n + 1).to_string()], t, kind))
            .collect()
    }

    fn check_language(&mut self, language: &Text) {
        if language.value.parse::<unic_langid::LanguageIdentifier>().is_err() {
            self.fault(
                "bad-language",
                format!("`{}` is not a language code", language.value.escape_debug()),
                language,
                "not a code",
                "write a code such as \"en\" or \"km\"",
            );
        }
    }

    /// Languages that somebody speaks: few, and each a name that fits a line.
    fn check_languages(&mut self, languages: &[Text], of: &Text) {
        self.at_most(languages.len(), limits::LANGUAGES, "languages", of);
        for language in languages {
            if !draws::is_name(&language.value) {
                let words = format!("a language needs a name of 1 to {} characters", limits::LABEL_CHARS);
                self.fault("bad-name", words, language, "here", "write its name: \"Common\"");
            }
        }
    }

    /// The name of a language as a text, so that it can be said in the language that is read. Each is one text.
    fn language_text(&mut self, language: &Text) -> TextIx {
        let name = &language.value;
        if let Some(&known) = self.languages.get(name) {
            return known;
        }
        let bytes = language.bytes(&self.source.text);
        let ix = self.texts.add(&["language", name], TextKind::Name, &bytes, name);
        self.languages.insert(name.clone(), ix);
        ix
    }

    fn check_source_key(&mut self, key: &Text) {
        if self.practice.source(&key.value).is_none() {
            let keys = self.practice.sources().iter().map(|s| s.key.as_str());
            let help = self.sink.nearest(&key.value, keys).map_or_else(
                || "the keys stand in assets/practice/sources.ron".to_owned(),
                |word| format!("did you mean `{word}`?"),
            );
            self.fault(
                "unknown-source",
                format!("there is no source `{}`", key.value.escape_debug()),
                key,
                "no such source",
                &help,
            );
        }
    }

    /// Minutes after midnight of `"09:10"`.
    fn clock_time(&mut self, text: &Text) -> Option<u16> {
        let time = text
            .value
            .split_once(':')
            .and_then(|(h, m)| Some((h.parse::<u16>().ok()?, m.parse::<u16>().ok()?)));
        match time {
            Some((h, m)) if h < 24 && m < 60 => Some(h * 60 + m),
            _ => {
                self.fault(
                    "bad-clock",
                    format!("`{}` is not a time of day", text.value.escape_debug()),
                    text,
                    "not a time",
                    "write hours and minutes: \"09:10\"",
                );
                None
            }
        }
    }
}

impl Scenario {
    /// Takes the translations in that can be read at all, in languages other than its own.
    fn translated(mut self, translations: &[Translation]) -> Self {
        let others = translations.iter().filter(|t| t.language != self.header.language);
        for translation in others.filter(|t| t.entries().next().is_some()) {
            let (language, texts) = (translation.language.clone(), translation.texts(&self.texts));
            self.said_states.insert(language.clone(), translation.said_state());
            self.translated.insert(language, texts);
        }
        self
    }
}

/// SHA-256 of a text with line ends made equal.
pub(super) fn fingerprint(text: &str) -> String {
    // Most texts have no such line ends, and a large one is not copied to find that out.
    let text = if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n"))
    } else {
        Cow::Borrowed(text)
    };
    hex(&Sha256::digest(text.as_bytes()))
}
