//! A translation of a scenario: `lang/km.ftl` beside it.
//!
//! The file is Project Fluent, so that the tools of translators open it, and it uses little of it: one message for each
//! text, in which people are filled in.
//!
//! * The name of a message says by what its line is found again: heading, number, print of the words ([`message_id`]).
//!   Whoever moves a line, or puts others before it, loses no translation; nobody writes names.
//! * A slot of the scenario, `{cook}` or `{cook.their}`, is a variable: `{ $cook }`, `{ $cook_their }`. Two forms,
//!   `{me|a|b}`, are a choice by `$me_gender` between `[woman]` and `[man]`; a language that has such forms may use it
//!   where the scenario has none.
//! * A comment directly above a message keeps the fingerprint of the text it was made from: `# source: 1a2b3c4d5e6f`. So a
//!   translation whose source has changed since can be told. `# state: reviewed` there speaks for this message alone.
//! * A comment at the head of the file, with an empty line after it, says the language, who or what translated, and
//!   `# state: draft` or `# state: reviewed`.
//!
//! Terms, attributes, messages in messages and any other choice are refused, each at its place: a text that a trainee reads
//! must be readable in one piece. Nothing here decides whether a translation is complete or good; that is for the checks.
//! What cannot be read is left out, and keeps nothing from being played. Bytes may come from anyone.

mod fluent;
mod names;

pub use fluent::{FORMS, GENDER, text_of};
pub use names::{line_of, message_id};

use super::draft::LineId;
use super::talk::Index;
use super::whole::Scenario;
use crate::diagnostic::{Diagnostic, Severity, Source, Span, text_in};
use crate::locale::fitting;
use crate::locale::fluent::{Unread, fields, parse, place};
use crate::locale::translated::{State, UNREADABLE, tell_unread};
use crate::read::fills::{AT_HAND, Part, SLOTS, parts};
use crate::read::limits::SCENARIO_BYTES;
use fluent_syntax::ast::{Comment, Entry as Piece, Message};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// The folder of the translations.
pub const FOLDER: &str = "lang/";
/// What the name of a translation ends with.
const ENDING: &str = ".ftl";

/// The language of a file among those of a scenario, by its name; nothing for what is no translation.
#[must_use]
pub fn language_of(file: &str) -> Option<&str> {
    file.strip_prefix(FOLDER)?.strip_suffix(ENDING)
}

/// A translation file as far as it could be read.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The language, from the name of the file.
    pub language: String,
    /// The file.
    pub source: Arc<Source>,
    /// What the head of the file says about all of it; a draft when it says nothing.
    pub state: State,
    /// Who or what translated, when the head says so.
    pub translator: Option<String>,
    /// What could not be read, each with its place.
    pub faults: Vec<Diagnostic>,
    entries: BTreeMap<String, Entry>,
}

/// One translated text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The text with the slots of the scenario, without characters that cannot be seen.
    pub text: String,
    /// The fingerprint of the text it was made from, when it says so.
    pub fingerprint: Option<String>,
    /// Whether somebody has looked at it.
    pub state: State,
    /// Where the name of the message stands.
    pub name: Range<usize>,
}

impl Translation {
    /// Every translation among the files of a scenario, by language.
    #[must_use]
    pub fn all(files: &BTreeMap<String, Vec<u8>>) -> Vec<Self> {
        let read = |(file, bytes): (&String, &Vec<u8>)| Some(Self::read(language_of(file)?, file.clone(), bytes));
        files.iter().filter_map(read).collect()
    }

    /// Reads one file.
    #[must_use]
    pub fn read(language: &str, file: String, bytes: &[u8]) -> Self {
        if language.parse::<unic_langid::LanguageIdentifier>().is_err() {
            let words = format!("`{}` is not a language code", language.escape_debug());
            return Self::refused(language, file, &words);
        }
        if bytes.len() > SCENARIO_BYTES {
            let words = format!("the file has {} bytes; at most {SCENARIO_BYTES} are read", bytes.len());
            return Self::refused(language, file, &words);
        }
        match text_in(bytes) {
            Ok(text) => Self::of_text(language, file, &text),
            Err(fault) => {
                let told = Diagnostic {
                    severity: Severity::Warning,
                    ..fault.told(UNREADABLE, &file)
                };
                let mut translation = Self::empty(language, file, "");
                translation.faults.push(told);
                translation
            }
        }
    }

    /// One of which nothing can be read: why, in words.
    #[must_use]
    pub fn refused(language: &str, file: String, words: &str) -> Self {
        let mut translation = Self::empty(language, file.clone(), "");
        let help = "a translation is a Fluent file whose name is a language: lang/km.ftl";
        let fault = Diagnostic::warning(UNREADABLE, words).in_file(file);
        translation.faults.push(fault.help(help));
        translation
    }

    fn empty(language: &str, file: String, text: &str) -> Self {
        Self {
            language: language.to_owned(),
            source: Arc::new(Source::new(file, text)),
            state: State::Draft,
            translator: None,
            faults: Vec::new(),
            entries: BTreeMap::new(),
        }
    }

    fn of_text(language: &str, file: String, text: &str) -> Self {
        let mut translation = Self::empty(language, file, text);
        let source = translation.source.clone();
        let (resource, unread) = parse(&source.text);
        for Unread { words, at, help } in unread {
            translation.fault(words, at, help);
        }
        let mut is_head = true;
        for piece in &resource.body {
            match piece {
                Piece::Comment(c) | Piece::GroupComment(c) | Piece::ResourceComment(c) => {
                    if is_head {
                        translation.read_head(c);
                    }
                }
                Piece::Message(message) => {
                    is_head = false;
                    translation.message(message);
                }
                Piece::Term(term) => {
                    let at = place(&source.text, term.id.name);
                    let words = "terms are not used in translations".to_owned();
                    translation.fault(words, at, "write the words out");
                }
                Piece::Junk { .. } => {}
            }
        }
        translation
    }

    /// Every translated text with the name of its message.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().map(|(id, entry)| (id.as_str(), entry))
    }

    /// The translation of each text of a scenario, in the order of its table; nothing where there is none, or where one asks
    /// for somebody whom the scenario does not have. A text whose words have changed since keeps its translation, and is told
    /// as stale by the checks.
    #[must_use]
    pub fn texts(&self, scenario: &Scenario) -> Vec<Option<&Entry>> {
        let known = self
            .entries
            .iter()
            .filter_map(|(id, entry)| Some((line_of(id)?, entry)));
        let (ids, entries): (Vec<LineId>, Vec<&Entry>) = known.unzip();
        let mut texts = vec![None; scenario.texts().len()];
        for (at, entry) in scenario.lines_named(&ids).into_iter().zip(entries) {
            let text = at.and_then(|ix| texts.get_mut(ix.index()));
            if let Some(text) = text.filter(|_| can_be_filled(scenario, &entry.text)) {
                *text = Some(entry);
            }
        }
        texts
    }

    /// What the file says of itself: reviewed when its head says so and no text of it says otherwise.
    #[must_use]
    pub fn said_state(&self) -> State {
        let drafts = self.entries.values().any(|e| e.state == State::Draft);
        if drafts { State::Draft } else { self.state }
    }

    /// A place in the file.
    #[must_use]
    pub fn span(&self, bytes: Range<usize>) -> Span {
        Span {
            source: self.source.clone(),
            bytes,
        }
    }

    fn fault(&mut self, words: String, at: Range<usize>, help: &str) {
        let span = self.span(at);
        tell_unread(&mut self.faults, words, span, help);
    }

    fn read_head(&mut self, comment: &Comment<&str>) {
        let source = self.source.clone();
        for (name, value, at) in fields(&source.text, comment) {
            match name {
                "language" if fitting(value, [self.language.as_str()]).is_none() => {
                    let words = format!("the file is called {}, and its head says `{value}`", self.language);
                    self.fault(words, at, "make the two the same");
                }
                "translator" | "machine" => self.translator = Some(value.to_owned()),
                "state" => self.state = self.read_state(value, at),
                _ => {}
            }
        }
    }

    fn read_state(&mut self, word: &str, at: Range<usize>) -> State {
        State::of_word(word).unwrap_or_else(|| {
            let words = format!("`{}` is no state of a translation", word.escape_debug());
            self.fault(words, at, "write draft or reviewed");
            State::Draft
        })
    }

    fn message(&mut self, message: &Message<&str>) {
        let source = self.source.clone();
        let name = place(&source.text, message.id.name);
        if let Some(attribute) = message.attributes.first() {
            let at = place(&source.text, attribute.id.name);
            let help = "remove this line and those that belong to it";
            self.fault("a text has no attributes".to_owned(), at, help);
        }
        let Some(pattern) = &message.value else {
            let words = format!("`{}` has no text", message.id.name);
            self.fault(words, name, "write the translation after the =");
            return;
        };
        let text = match text_of(pattern) {
            Ok(text) => text,
            Err(what) => {
                self.fault(what, name, "write the words out; people are filled in: { $cook }");
                return;
            }
        };
        let mut entry = Entry {
            text,
            fingerprint: None,
            state: self.state,
            name: name.clone(),
        };
        for (field, value, at) in message.comment.iter().flat_map(|c| fields(&source.text, c)) {
            match field {
                "source" => entry.fingerprint = Some(value.to_owned()),
                "state" => entry.state = self.read_state(value, at),
                _ => {}
            }
        }
        if let Some(first) = self.entries.get(message.id.name) {
            let fault = Diagnostic::warning(UNREADABLE, format!("`{}` is translated twice", message.id.name))
                .related(self.span(first.name.clone()), "the first one is here")
                .at(self.span(name), "the second one")
                .help("remove one of the two");
            self.faults.push(fault);
            return;
        }
        self.entries.insert(message.id.name.to_owned(), entry);
    }
}

/// Whether everybody for whom a text has a slot is there to fill it.
fn can_be_filled(scenario: &Scenario, text: &str) -> bool {
    let is_there = |who: &str| {
        let is_cast = || scenario.casts().any(|ix| &*scenario.cast(ix).id == who);
        AT_HAND.contains(&who) || scenario.person_named(who).is_some() || is_cast()
    };
    parts(text).all(|part| match part {
        Part::Words(_) => true,
        Part::Slot(who, slot) => is_there(who) && slot.is_none_or(|slot| SLOTS.contains(&slot)),
        Part::Forms(who, _) => is_there(who),
    })
}
