//! Reads PO, entry by entry. A line that cannot be read takes its entry with it and no other. What is dead (`#~`) is kept
//! when it is one of our texts, and never a reason to refuse a file: what other programs keep there is nobody's fault.

use super::escape::unescaped;
use super::{OURS, STATE, TRANSLATOR};
use crate::locale::translated::State;
use crate::translate::{Translated, Unit, pattern};
use std::ops::Range;

/// An entry as its lines gave it.
#[derive(Debug, Default)]
struct Entry {
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
    previous: Option<String>,
    notes: Vec<String>,
    fields: Vec<(String, String, Range<usize>)>,
    is_fuzzy: bool,
    is_gone: bool,
    /// Something in it could not be read, which has been told.
    is_broken: bool,
    /// Where its name stands, and where its translation begins.
    name: Range<usize>,
    begins: Range<usize>,
}

/// What lines in quotation marks go on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Context,
    Id,
    Text,
    Previous,
    /// Something of an earlier version that nothing here needs.
    Other,
}

struct Reader<'t> {
    translated: &'t mut Translated,
    entry: Entry,
    field: Option<Field>,
}

/// Reads a file into what it is to be.
pub(in crate::translate) fn read(translated: &mut Translated) {
    let source = translated.source.clone();
    let mut reader = Reader {
        translated,
        entry: Entry::default(),
        field: None,
    };
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        let seen = line.trim();
        let start = at + (line.len() - line.trim_start().len());
        reader.line(seen, start..start + seen.len());
        at += line.len();
    }
    reader.end();
}

impl Reader<'_> {
    fn line(&mut self, line: &str, at: Range<usize>) {
        if let Some(rest) = line.strip_prefix("#~") {
            match rest.strip_prefix('|') {
                Some(_) => self.turn(true),
                None => self.words(rest.trim_start(), at, true),
            }
        } else if let Some(rest) = line.strip_prefix('#') {
            self.comment(rest, at);
        } else if line.is_empty() {
            self.end();
        } else {
            self.words(line, at, false);
        }
    }

    /// A dead line and one that lives stand in no entry together.
    fn turn(&mut self, is_gone: bool) {
        let entry = &self.entry;
        let has_begun = entry.context.is_some() || entry.id.is_some() || entry.text.is_some() || entry.is_broken;
        if has_begun && entry.is_gone != is_gone {
            self.end();
        }
        self.entry.is_gone = is_gone;
    }

    /// What begins an entry ends the one before.
    fn begin(&mut self) {
        if self.entry.text.is_some() || self.entry.is_broken {
            self.end();
        }
    }

    fn comment(&mut self, rest: &str, at: Range<usize>) {
        if !rest.starts_with('|') || self.entry.text.is_some() {
            self.begin();
            self.field = None;
        }
        let mark = rest.chars().next().unwrap_or(' ');
        let inner = rest.get(mark.len_utf8()..).unwrap_or("");
        match mark {
            '.' => {
                if let Some((name, value)) = inner.split_once(':') {
                    self.entry
                        .fields
                        .push((name.trim().to_owned(), value.trim().to_owned(), at));
                }
            }
            ',' => self.entry.is_fuzzy |= inner.split(',').any(|flag| flag.trim() == "fuzzy"),
            ':' => {}
            '|' => {
                let inner = inner.trim_start();
                if let Some(text) = inner.strip_prefix("msgid").filter(|text| text.starts_with([' ', '"'])) {
                    self.field = Some(Field::Previous);
                    self.text(text.trim(), at);
                } else if inner.starts_with('"') {
                    self.text(inner, at);
                } else {
                    self.field = Some(Field::Other);
                }
            }
            _ => self
                .entry
                .notes
                .push(rest.strip_prefix(' ').unwrap_or(rest).trim_end().to_owned()),
        }
    }

    fn words(&mut self, line: &str, at: Range<usize>, is_gone: bool) {
        self.turn(is_gone);
        if line.starts_with('"') {
            return self.text(line, at);
        }
        let (word, rest) = line.split_at(line.find([' ', '"', '\t']).unwrap_or(line.len()));
        let field = match word {
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgstr" => Field::Text,
            "msgid_plural" => {
                return self.broken(
                    "forms of gettext are not used",
                    at,
                    "choose between forms inside the text, as Fluent does",
                );
            }
            _ if word.starts_with("msgstr[") => {
                return self.broken(
                    "forms of gettext are not used",
                    at,
                    "choose between forms inside the text, as Fluent does",
                );
            }
            _ => {
                return self.broken(
                    "this is no line of a PO file",
                    at,
                    "every line begins with #, msgctxt, msgid, msgstr or a quotation mark",
                );
            }
        };
        if field == Field::Context || (field == Field::Id && self.entry.id.is_some()) {
            self.begin();
        }
        let place = match field {
            Field::Context => &mut self.entry.context,
            Field::Id => &mut self.entry.id,
            _ => &mut self.entry.text,
        };
        if place.is_some() {
            let words = format!("`{word}` stands twice in one entry");
            return self.broken(&words, at, "put an empty line between two entries");
        }
        *place = Some(String::new());
        // What began above may have ended an entry.
        self.entry.is_gone = is_gone;
        self.field = Some(field);
        match field {
            Field::Text => self.entry.begins = at.clone(),
            // An entry without a context is pointed at by its text.
            _ if self.entry.name.is_empty() => self.entry.name = at.clone(),
            _ => {}
        }
        self.text(rest.trim(), at);
    }

    /// A text in quotation marks goes on.
    fn text(&mut self, quoted: &str, at: Range<usize>) {
        let inner = quoted.strip_prefix('"').and_then(|q| q.strip_suffix('"'));
        let text = match inner
            .ok_or("a text stands in quotation marks that are closed on the same line")
            .and_then(unescaped)
        {
            Ok(text) => text,
            // What a text once was only helps, and another program wrote it.
            Err(_) if self.field == Some(Field::Previous) => {
                self.field = Some(Field::Other);
                return;
            }
            Err(words) => return self.broken(words, at, "let a program for translators save the file anew"),
        };
        let place = match self.field {
            Some(Field::Context) => &mut self.entry.context,
            Some(Field::Id) => &mut self.entry.id,
            Some(Field::Text) => &mut self.entry.text,
            Some(Field::Previous) => &mut self.entry.previous,
            Some(Field::Other) => return,
            None => {
                return self.broken(
                    "a text that belongs to nothing",
                    at,
                    "it goes on after msgctxt, msgid or msgstr",
                );
            }
        };
        place.get_or_insert_default().push_str(&text);
    }

    fn broken(&mut self, words: &str, at: Range<usize>, help: &str) {
        // One fault for an entry is enough: what follows in it makes no sense any more.
        if !std::mem::replace(&mut self.entry.is_broken, true) && !self.entry.is_gone {
            self.translated.fault(words, at, help);
        }
    }

    fn end(&mut self) {
        self.field = None;
        let entry = std::mem::take(&mut self.entry);
        if entry.is_broken {
            return;
        }
        if entry.is_gone {
            return self.gone(entry);
        }
        match (&entry.context, &entry.id, &entry.text) {
            (None, None, None) => self.translated.head.notes.extend(entry.notes),
            (None, Some(id), Some(_)) if id.is_empty() => self.header(entry),
            (Some(_), Some(_), Some(_)) => self.unit(entry),
            (None, ..) => self.translated.fault(
                "this entry has no `msgctxt`, which names its text",
                entry.name,
                "extract the file anew, and take the translations over",
            ),
            _ => self.translated.fault(
                "this entry is not complete",
                entry.name,
                "it has msgctxt, msgid and msgstr, in this order",
            ),
        }
    }

    fn header(&mut self, entry: Entry) {
        let head = &mut self.translated.head;
        head.notes.extend(entry.notes);
        let mut state = None;
        for line in entry.text.iter().flat_map(|text| text.lines()) {
            let Some((name, value)) = line.split_once(':') else {
                continue;
            };
            let value = value.trim();
            match name.trim() {
                "Language" if !value.is_empty() => head.language = Some(value.to_owned()),
                TRANSLATOR if !value.is_empty() => head.translator = Some(value.to_owned()),
                STATE => state = Some(value.to_owned()),
                _ => {}
            }
        }
        let charset = entry
            .text
            .as_ref()
            .and_then(|text| text.split_once("charset="))
            .map(|(_, rest)| rest);
        let charset = charset
            .and_then(|rest| rest.split_whitespace().next())
            .unwrap_or("UTF-8");
        if !["utf-8", "utf8", "us-ascii", "ascii", "utf-16", "charset"].contains(&charset.to_lowercase().as_str()) {
            let words = format!("the file says that it is written in {}", charset.escape_debug());
            self.translated
                .fault(words, entry.begins.clone(), "save it with the encoding UTF-8");
        }
        self.translated.head.state = state.and_then(|word| self.translated.state(&word, entry.begins));
    }

    /// A text that nothing asks for any more, when it is one of ours: it has a name and a translation.
    fn gone(&mut self, entry: Entry) {
        let (Some(name), Some(id), Some(text)) = (entry.context, entry.id, entry.text) else {
            return;
        };
        let text = pattern::read(&text).ok().filter(|text| !text.is_empty());
        let (Some(text), true) = (text, is_name(&name)) else {
            return;
        };
        let mut unit = Unit {
            previous: (id != name).then_some(id),
            id: name,
            text,
            place: entry.name,
            ..Unit::default()
        };
        // Here our own fields stand among the notes.
        for note in entry.notes {
            match note
                .split_once(": ")
                .filter(|_| OURS.iter().any(|name| note.starts_with(name)))
            {
                Some(("note", rest)) => unit.notes.push(rest.to_owned()),
                Some(("source", value)) => unit.source = Some(value.to_owned()),
                Some((_, value)) => unit.state = State::of_word(value),
                None => unit.notes.push(note),
            }
        }
        for (name, value, _) in entry.fields {
            match name.as_str() {
                "source" => unit.source = Some(value),
                "state" => unit.state = State::of_word(&value),
                _ => {}
            }
        }
        self.translated.gone.push(unit);
    }

    fn unit(&mut self, mut entry: Entry) {
        let text = entry.text.take().unwrap_or_default();
        if text.is_empty() {
            return;
        }
        let text = match pattern::read(&text) {
            Ok(text) => text,
            Err(words) => {
                return self.translated.fault(
                    words,
                    entry.begins,
                    "write a text as the source does: people stand in { $first }",
                );
            }
        };
        let mut unit = Unit {
            id: entry.context.take().unwrap_or_default(),
            text,
            previous: entry.previous.take(),
            notes: std::mem::take(&mut entry.notes),
            place: entry.name.clone(),
            ..Unit::default()
        };
        if !is_name(&unit.id) {
            let words = format!("`{}` is no name of a text", unit.id.escape_debug());
            return self.translated.fault(
                words,
                entry.name,
                "extract the file anew, and take the translations over",
            );
        }
        if !entry.is_fuzzy {
            unit.seen = Some(entry.id.take().unwrap_or_default());
        }
        for (name, value, at) in entry.fields {
            match name.as_str() {
                "source" => unit.source = Some(value),
                "state" => unit.state = self.translated.state(&value, at),
                _ => {}
            }
        }
        if entry.is_fuzzy {
            // Somebody doubts it, and nobody knows what it was made from: no text has this fingerprint.
            unit.source.get_or_insert_with(|| "000000000000".to_owned());
        }
        self.translated.add(unit);
    }
}

/// Whether Fluent can name a message so.
fn is_name(id: &str) -> bool {
    let id = id.strip_prefix('-').unwrap_or(id);
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}
