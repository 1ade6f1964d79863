//! The messages of the language a person reads in, with English behind them, and of the language beside it, if any.

use super::choice::{PSEUDO_LANGUAGE, SOURCE_LANGUAGE};
use super::digits::Digits;
use super::fluent::danger;
use super::join::Terms;
use super::key::{COUNT, Key, said};
use super::said::{Said, Value};
use super::words::MARKS;
use super::{pair, pseudo};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use std::fmt;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The messages of one language, with English behind them, and those of a second one beside them.
#[derive(Debug)]
pub struct Messages {
    main: Voice,
    beside: Option<Voice>,
}

/// One language.
struct Voice {
    language: String,
    chosen: FluentBundle<FluentResource>,
    source: FluentBundle<FluentResource>,
    digits: Digits,
    /// Whether a text that had to be taken from English shows it.
    marks_source: bool,
    /// Words that no line is broken in when they go into a message.
    terms: Terms,
    /// By message: what those say that ask for nothing, once they were asked for. A screen asks for a hundred of them, each time.
    plain: Vec<OnceLock<Box<str>>>,
}

impl fmt::Debug for Voice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Voice")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// What is wrong with a message file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleError(pub Said);

impl fmt::Display for LocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for LocaleError {}

/// One language of the messages, for what hangs on more than words: calendars, digits.
#[derive(Clone, Copy, Debug)]
pub struct Alone<'a> {
    voice: &'a Voice,
    /// Its code.
    pub language: &'a str,
    /// Whether it is the one beside.
    pub is_beside: bool,
}

impl Alone<'_> {
    /// A message with what is filled in.
    #[must_use]
    pub fn say(&self, said: &Said) -> String {
        self.voice.say(said, self.is_beside)
    }
}

impl Messages {
    /// Reads the messages of a language and of English. What cannot be read in the language is left to English.
    ///
    /// # Errors
    /// When the English texts are not Fluent or name a message twice, or the language code is no code.
    pub fn new(language: &str, chosen: &str, source: &str) -> Result<Self, LocaleError> {
        let source = bundle(SOURCE_LANGUAGE, source)?;
        if let Some(fault) = source.faults.first() {
            return Err(LocaleError(fault.clone()));
        }
        Ok(Self {
            main: Voice {
                chosen: bundle(language, chosen)?.bundle,
                source: source.bundle,
                language: language.to_owned(),
                digits: Digits::Latin,
                marks_source: false,
                terms: Terms::default(),
                plain: unsaid(),
            },
            beside: None,
        })
    }

    /// With numbers in the digits of a script.
    #[must_use]
    pub fn in_digits(mut self, digits: Digits) -> Self {
        self.main.digits = digits;
        self.main.plain = unsaid();
        self
    }

    /// With a mark before each text that is missing in the language, for those who translate.
    #[must_use]
    pub fn marking(mut self, marks: bool) -> Self {
        self.main.marks_source = marks;
        self.main.plain = unsaid();
        self
    }

    /// With the terms of the field, which stay whole when they go into a message: no line is broken in one.
    #[must_use]
    pub fn keeping_whole(mut self, terms: Terms) -> Self {
        self.main.terms = terms;
        self.main.plain = unsaid();
        self
    }

    /// In which digits numbers are written, in the chosen language.
    #[must_use]
    pub const fn digits(&self) -> Digits {
        self.main.digits
    }

    /// With the messages of another language beside.
    #[must_use]
    pub fn beside(mut self, other: Self) -> Self {
        self.beside = Some(other.main);
        self
    }

    /// The language, as a code.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.main.language
    }

    /// A message without arguments.
    #[must_use]
    pub fn get(&self, key: Key) -> String {
        self.each(|alone| alone.voice.plain(key).to_owned())
    }

    /// A message with what is filled in.
    #[must_use]
    pub fn say(&self, said: &Said) -> String {
        self.each(|alone| alone.say(said))
    }

    /// A message without arguments, in the chosen language only: for what goes between words.
    #[must_use]
    pub fn main_only(&self, key: Key) -> String {
        self.main.plain(key).to_owned()
    }

    /// A message by a name that is made while the program runs: of a file, of a language, of a code. Nothing when neither
    /// the language nor English has it. Whoever knows the name while writing takes [`key!`](crate::key).
    #[must_use]
    pub fn by_name(&self, name: &str, values: &[(&str, Value)]) -> Option<String> {
        self.has(name)
            .then(|| self.each(|alone| alone.voice.fill(name, values, alone.is_beside)))
    }

    /// A number that is no part of a message.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.each(|alone| alone.voice.digits.write(&number.to_string()))
    }

    /// A number in hundredths, with two digits behind what the language writes for a point.
    #[must_use]
    pub fn hundredths(&self, hundredths: i64, point: Key) -> String {
        self.each(|alone| {
            let sign = if hundredths < 0 { "−" } else { "" };
            let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
            let point = alone.say(&point.into());
            alone.voice.digits.write(&format!("{sign}{whole}{point}{part:02}"))
        })
    }

    /// A time of day, from minutes after midnight and the seconds behind them.
    #[must_use]
    pub fn time(&self, minutes: u16, seconds: Option<u8>) -> String {
        let mut time = format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
        if let Some(seconds) = seconds {
            time.push_str(&format!(":{seconds:02}"));
        }
        self.each(|alone| alone.voice.digits.write(&time))
    }

    /// A short text of the practice library: what a code stands for. `part` is empty for its label, else `plain`, `says`,
    /// `instead`. What is not translated stays as the library has it.
    #[must_use]
    pub fn practice(&self, code: &str, part: &str, english: &str) -> String {
        let key = if part.is_empty() {
            format!("practice-{code}")
        } else {
            format!("practice-{code}-{part}")
        };
        self.each(|alone| {
            let voice = alone.voice;
            if voice.language == PSEUDO_LANGUAGE {
                return pseudo::text(english);
            }
            let known = find(&voice.chosen, &key, &FluentArgs::new());
            known.unwrap_or_else(|| voice.marked(english.to_owned()))
        })
    }

    /// A text that the practice library lends to talks, by its name there, in the chosen language itself; nothing when that
    /// lacks it, or asks for something that there is not.
    #[must_use]
    pub fn lent(&self, name: &str, values: &[(&str, &str)]) -> Option<String> {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, *value);
        }
        find(&self.main.chosen, &format!("practice-{name}"), &args)
    }

    /// What a language is called in the one that is read; its code, when there is no name for it.
    #[must_use]
    pub fn language_name(&self, code: &str) -> String {
        let name = self.by_name(&format!("language-{code}"), &[]);
        name.unwrap_or_else(|| code.to_owned())
    }

    /// Whether a message exists in the language or in English.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.main.chosen.has_message(key) || self.main.source.has_message(key)
    }

    /// Whether a message exists in the language itself.
    #[must_use]
    pub fn has_in_language(&self, key: &str) -> bool {
        self.main.chosen.has_message(key)
    }

    /// Says something in each language.
    pub fn each(&self, say: impl Fn(Alone<'_>) -> String) -> String {
        let alone = |voice, is_beside| Alone {
            voice,
            language: &voice.language,
            is_beside,
        };
        let main = say(alone(&self.main, false));
        match &self.beside {
            None => main,
            Some(beside) => pair::join(main, &say(alone(beside, true))),
        }
    }
}

/// Nothing was asked for yet.
fn unsaid() -> Vec<OnceLock<Box<str>>> {
    std::iter::repeat_with(OnceLock::new).take(COUNT).collect()
}

impl Voice {
    /// A message that asks for nothing.
    fn plain(&self, key: Key) -> &str {
        let say = || self.say(&key.into(), false).into_boxed_str();
        self.plain.get(key.place()).map_or("", |said| said.get_or_init(say))
    }

    fn say(&self, said: &Said, is_beside: bool) -> String {
        self.fill(said.name(), said.values(), is_beside)
    }

    fn fill(&self, key: &str, values: &[(&str, Value)], is_beside: bool) -> String {
        let half = |word| {
            if is_beside {
                pair::beside(word)
            } else {
                pair::main(word)
            }
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            let value: FluentValue<'_> = match value {
                Value::Number(n) => (*n).into(),
                Value::Word(word) => self.terms.keep_whole(half(word)).into(),
                Value::Said(said) => self.say(said, is_beside).into(),
            };
            args.set(*name, value);
        }
        let text = find(&self.chosen, key, &args)
            .or_else(|| find(&self.source, key, &args).map(|text| self.marked(text)))
            .unwrap_or_else(|| key.to_owned());
        // Keys of a keyboard are labelled with the digits that everyone knows.
        if self.digits == Digits::Latin || text.contains("Ctrl") {
            return text;
        }
        self.digits.in_text(&text).into_owned()
    }

    /// A text that had to be taken from English, so that one who translates sees it.
    fn marked(&self, text: String) -> String {
        let is_own = self.language == SOURCE_LANGUAGE;
        if self.marks_source && !is_own && text.contains(char::is_alphabetic) {
            format!("[{SOURCE_LANGUAGE}] {text}")
        } else {
            text
        }
    }
}

fn find(bundle: &FluentBundle<FluentResource>, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    // A text that is empty would be a label that nobody can press.
    (errors.is_empty() && !text.trim_matches(MARKS).is_empty()).then_some(text)
}

struct Read {
    bundle: FluentBundle<FluentResource>,
    faults: Vec<Said>,
}

/// Reads what can be read of a text in Fluent. The files may come from anyone.
fn bundle(language: &str, text: &str) -> Result<Read, LocaleError> {
    let id: LanguageIdentifier = language.parse().map_err(|_| {
        LocaleError(said!(
            "error-no-language-code",
            code = language.escape_debug().to_string()
        ))
    })?;
    let mut faults = Vec::new();
    let resource = match danger(text) {
        Some(danger) => {
            faults.push(said!("error-texts-unreadable", code = language, byte = danger.at.start));
            FluentResource::try_new(String::new()).unwrap_or_else(|(empty, _)| empty)
        }
        None => FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, errors)| {
            let at = errors.first().map_or(0, |e| e.pos.start);
            faults.push(said!("error-texts-unreadable", code = language, byte = at));
            readable
        }),
    };
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Marks that isolate text directions show as boxes in fonts that lack them; no shipped script needs them.
    bundle.set_use_isolating(false);
    for error in bundle.add_resource(resource).err().into_iter().flatten() {
        let name = match error {
            FluentError::Overriding { id, .. } => id,
            other => other.to_string(),
        };
        faults.push(said!("error-texts-twice", code = language, name = name));
    }
    Ok(Read { bundle, faults })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::key;

    fn khmer(text: &str) -> Messages {
        Messages::new("km", text, "a = A\nb = B { $n }\nc = C { $w }\n").expect("English is Fluent")
    }

    fn plain(messages: &Messages, name: &str) -> String {
        messages.by_name(name, &[]).expect("it is there")
    }

    fn with_number(messages: &Messages, name: &str) -> String {
        messages.by_name(name, &[("n", 3.into())]).expect("it is there")
    }

    #[test]
    fn a_missing_message_falls_back_and_never_vanishes() {
        let messages = khmer("a = ក\n");
        assert_eq!(plain(&messages, "a"), "ក");
        assert_eq!(with_number(&messages, "b"), "B 3");
        assert_eq!(messages.by_name("nowhere", &[]), None);
        assert_eq!(messages.get(key!("quit")), "quit", "these texts lack it in English too");
        let marking = khmer("a = ក\nc = {\"\"}\n").marking(true);
        assert_eq!(with_number(&marking, "b"), "[en] B 3");
        let c = marking.by_name("c", &[("w", "x".into())]);
        assert_eq!(c.as_deref(), Some("[en] C x"));
    }

    #[test]
    fn broken_messages_lose_only_themselves() {
        let messages = khmer("a = ក\nb = { $n\nc = { c }\nd = { d\n");
        assert_eq!(plain(&messages, "a"), "ក");
        assert_eq!(with_number(&messages, "b"), "B 3");
        // Asks for itself.
        let c = messages.by_name("c", &[("w", "x".into())]);
        assert_eq!(c.as_deref(), Some("C x"));
        let deep = format!("a = {}1{}\n", "{".repeat(5000), "}".repeat(5000));
        assert_eq!(plain(&khmer(&deep), "a"), "A");
    }

    #[test]
    fn two_languages_keep_their_halves() {
        let english = Messages::new("en", "", "a = A\nb = B { $n }\nc = C { $w }\n").expect("English is Fluent");
        let both = khmer("b = ខ { $n }\nc = គ { $w }\n")
            .in_digits(Digits::Khmer)
            .beside(english);
        assert_eq!(plain(&both, "a"), "A");
        let word = with_number(&both, "b");
        assert_eq!(word, "ខ ៣\u{1f}B 3");
        let c = both.by_name("c", &[("w", word.into())]);
        assert_eq!(c.as_deref(), Some("គ ខ ៣\u{1f}C B 3"));
        assert_eq!(both.time(560, None), "០៩:២០\u{1f}09:20");
    }

    /// If this fails, an error that is carried is said in the language of whoever made it, or in one language of two.
    #[test]
    fn what_is_said_within_is_said_in_the_language_of_the_screen() {
        let texts = |deny: &str, month: &str| format!("card-unplayable = {deny} {{ $reason }}\nmonth-5 = {month}\n");
        let english = texts("No:", "May");
        let both = Messages::new("km", &texts("ទេ៖", "ឧសភា"), &english).expect("English is Fluent");
        let both = both.beside(Messages::new("en", "", &english).expect("English is Fluent"));
        let error = said!("card-unplayable", reason = key!("month-5"));
        assert_eq!(both.say(&error), "ទេ៖ ឧសភា\u{1f}No: May");
    }
}
