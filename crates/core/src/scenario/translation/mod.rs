//! A translation of a scenario: `text/km.ftl` beside it.
//!
//! The file is Project Fluent, so that the tools of translators open it, and it uses little of it: one message for each
//! text, in which only people are filled in.
//!
//! * The name of a message is the key of the text with `_` for each dot: `question.first-heard.ask` is
//!   `question_first-heard_ask`. Two keys never have one name ([`message_id`]).
//! * A placeholder of the scenario, `{first}` or `{first.age}`, is a variable: `{ $first }`, `{ $first_age }`.
//! * A comment directly above a message keeps the fingerprint of the text it was made from ([`fingerprint`]):
//!   `# source: 1a2b3c4d5e6f`. So a translation whose source has changed since can be told. `# state: reviewed` there
//!   speaks for this message alone.
//! * A comment at the head of the file, with an empty line after it, says the language, who or what translated, and
//!   `# state: draft` or `# state: reviewed`.
//!
//! Choices between forms, terms, attributes and messages in messages are refused, each at its place: a text that a
//! trainee reads must be readable in one piece. Nothing here decides whether a translation is complete or good; that is
//! for the checks. Bytes may come from anyone.

mod fluent;
mod names;

use super::Bundle;
use super::limits;
use super::text::Texts;
use crate::diagnostic::{Diagnostic, Severity, Source, Span, text_in};
use crate::locale::fitting;
use crate::locale::fluent::{Unread, fields, parse, place};
pub use crate::locale::translated::{State, UNREADABLE, fingerprint, head_state, tell_unread};
pub use fluent::text_of;
use fluent_syntax::ast::{Comment, Entry as Piece, Message, PatternElement};
pub use names::message_id;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

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
    /// The text with the placeholders of the scenario, without characters that cannot be seen.
    pub text: String,
    /// The fingerprint of the text it was made from, when it says so.
    pub fingerprint: Option<String>,
    /// Whether somebody has looked at it.
    pub state: State,
    /// Where the name of the message stands.
    pub name: Range<usize>,
    /// Where the message stands, name and all.
    pub whole: Range<usize>,
}

impl Translation {
    /// Every translation of a bundle, by file name.
    #[must_use]
    pub fn all(bundle: &Bundle) -> Vec<Self> {
        let unread = bundle.refused.iter().map(|(path, reason)| (path, Err(reason)));
        let read = bundle.files.iter().map(|(path, bytes)| (path, Ok(bytes)));
        let mut all: Vec<Self> = read
            .chain(unread)
            .filter_map(|(path, content)| {
                let language = path.strip_prefix("text/")?.strip_suffix(".ftl")?;
                let file = format!("{}/{path}", bundle.name);
                Some(match content {
                    Ok(bytes) => Self::read(language, file, bytes),
                    Err(reason) => Self::refused(language, file, &format!("the file cannot be read: {reason}")),
                })
            })
            .collect();
        all.sort_by(|a, b| a.language.cmp(&b.language));
        all
    }

    /// Reads one file.
    #[must_use]
    pub fn read(language: &str, file: String, bytes: &[u8]) -> Self {
        if language.parse::<unic_langid::LanguageIdentifier>().is_err() {
            let words = format!("`{}` is not a language code", language.escape_debug());
            return Self::refused(language, file, &words);
        }
        if bytes.len() > limits::SCENARIO_BYTES {
            let words = format!(
                "the file has {} bytes; at most {} are read",
                bytes.len(),
                limits::SCENARIO_BYTES
            );
            return Self::refused(language, file, &words);
        }
        let text = match text_in(bytes) {
            Ok(text) => text,
            Err(fault) => {
                let told = Diagnostic {
                    severity: Severity::Warning,
                    ..fault.told(UNREADABLE, &file)
                };
                let mut translation = Self::empty(language, file, "");
                translation.faults.push(told);
                return translation;
            }
        };
        let mut translation = Self::empty(language, file, &text);
        let source = translation.source.clone();
        let (resource, unread) = parse(&source.text);
        for Unread { words, at, help } in unread {
            translation.fault(words, at, help);
        }
        let mut head = true;
        for piece in &resource.body {
            match piece {
                Piece::Comment(c) | Piece::GroupComment(c) | Piece::ResourceComment(c) => {
                    if head {
                        translation.read_head(c);
                    }
                }
                Piece::Message(message) => {
                    head = false;
                    translation.message(message);
                }
                Piece::Term(term) => {
                    let at = place(&source.text, term.id.name);
                    translation.fault(
                        "terms are not used in translations".to_owned(),
                        at,
                        "write the words out",
                    );
                }
                Piece::Junk { .. } => {}
            }
        }
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

    fn refused(language: &str, file: String, words: &str) -> Self {
        let mut translation = Self::empty(language, file.clone(), "");
        let fault = Diagnostic::warning(UNREADABLE, words).in_file(file);
        let help = "a translation is a Fluent file whose name is a language: text/km.ftl";
        translation.faults.push(fault.help(help));
        translation
    }

    /// The translation of the text of a key.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.get(&message_id(key))
    }

    /// Every translated text with the name of its message.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().map(|(id, entry)| (id.as_str(), entry))
    }

    /// What the file says of itself: reviewed when its head says so and no text of it says otherwise.
    #[must_use]
    pub fn said_state(&self) -> State {
        let drafts = self.entries.values().any(|e| e.state == State::Draft);
        if drafts { State::Draft } else { self.state }
    }

    /// A scenario's texts in this language; what is not translated stays in the language of the scenario.
    #[must_use]
    pub fn texts(&self, source: &Texts) -> Texts {
        source.in_words(|key| self.entry(key).map(|e| e.text.as_str()))
    }

    /// A place in the file.
    #[must_use]
    pub fn span(&self, bytes: Range<usize>) -> Span {
        Span {
            source: self.source.clone(),
            bytes,
        }
    }

    /// The first line, for what concerns the whole file.
    #[must_use]
    pub fn head(&self) -> Span {
        self.span(0..self.source.text.lines().next().map_or(0, str::len))
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
        let text = self.source.clone();
        let name = place(&text.text, message.id.name);
        if let Some(attribute) = message.attributes.first() {
            let at = place(&text.text, attribute.id.name);
            self.fault(
                "a text has no attributes".to_owned(),
                at,
                "remove this line and those that belong to it",
            );
        }
        let Some(pattern) = &message.value else {
            self.fault(
                format!("`{}` has no text", message.id.name),
                name,
                "write the translation after the =",
            );
            return;
        };
        let ends = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(place(&text.text, value).end),
            PatternElement::Placeable { .. } => None,
        });
        let end = ends.fold(name.end, usize::max);
        let words = match text_of(pattern) {
            Ok(words) => words,
            Err(what) => {
                self.fault(what, name, "write the words out; only people are filled in: { $first }");
                return;
            }
        };
        let mut entry = Entry {
            text: words,
            fingerprint: None,
            state: self.state,
            name: name.clone(),
            whole: name.start..end,
        };
        for (field, value, at) in message.comment.iter().flat_map(|c| fields(&text.text, c)) {
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
