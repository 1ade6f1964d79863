//! Every text of a scenario that a person reads, with where it stands. What a rule of words may look at is decided here,
//! once, so that no rule forgets a field.

use super::Subject;
use super::lexicon::Lexicon;
use super::prose::{Reading, read};
use super::wording::Line;
use crate::diagnostic::{Source, Span, text_in};
use crate::locale::join::JOIN;
use crate::practice::{Find, List, Listed, WordBook};
use crate::scenario::TextKind;
use crate::scenario::draft::{Draft, PersonDraft, ProfileDraft, Text};
use crate::vocabulary::{Conduct, QuestionKind, Role};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stands {
    /// The content note.
    Note,
    /// An aim.
    Aim,
    /// What one sees of a person.
    Line,
    /// A cue, as the notebook quotes it.
    Cue,
    /// The words of a question of this kind.
    Ask(QuestionKind),
    /// The words on or after something done that harms, or said by someone who controls others.
    Harm,
    /// Everything else that is read.
    Other,
}

impl Stands {
    /// Whether bad words may stand here because they are what should be left alone.
    pub(crate) const fn is_bad_example(self) -> bool {
        match self {
            Self::Ask(kind) => !kind.is_recommended(),
            Self::Harm => true,
            Self::Note | Self::Aim | Self::Line | Self::Cue | Self::Other => false,
        }
    }
}

/// A text with where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Passage<'a> {
    pub text: &'a Text,
    pub at: Stands,
}

/// Every text of the file that a person reads, in its order.
fn passages<'a>(d: &'a Draft, harms: impl Fn(Conduct) -> bool) -> Vec<Passage<'a>> {
    let mut all: Vec<Passage<'a>> = Vec::new();
    let mut put = |at: Stands, text: &'a Text| all.push(Passage { text, at });
    put(Stands::Other, &d.title);
    put(Stands::Other, &d.summary);
    put(Stands::Other, &d.role);
    put(Stands::Note, &d.content_note);
    d.aims.iter().for_each(|t| put(Stands::Aim, t));
    d.rules.iter().for_each(|t| put(Stands::Other, t));
    put(Stands::Other, &d.opening);
    for place in &d.places {
        put(Stands::Other, &place.title);
        put(Stands::Other, &place.text);
        for spot in &place.hotspots {
            put(Stands::Other, &spot.label);
            put(Stands::Other, &spot.text);
            spot.locked.iter().for_each(|t| put(Stands::Other, t));
        }
    }
    for document in &d.documents {
        put(Stands::Other, &document.title);
        document.text.iter().for_each(|t| put(Stands::Other, t));
        for row in &document.rows {
            put(Stands::Other, &row.label);
            put(Stands::Other, &row.text);
        }
        document.compare.iter().for_each(|c| put(Stands::Other, &c.text));
    }
    for cue in &d.cues {
        put(Stands::Cue, &cue.text);
        cue.why.iter().for_each(|t| put(Stands::Other, t));
    }
    for person in &d.people {
        of_person(person, &mut put);
    }
    d.services.iter().for_each(|s| put(Stands::Other, &s.label));
    for local in &d.conduct {
        let at = if harms(local.does.value) {
            Stands::Harm
        } else {
            Stands::Other
        };
        let texts = [&local.label, &local.refused, &local.say];
        texts.into_iter().flatten().for_each(|t| put(at, t));
    }
    let controllers = d.people.iter().filter(|p| p.role == Role::Controller);
    let controllers: BTreeSet<&str> = controllers.map(|p| p.id.value.as_str()).collect();
    for event in &d.events {
        let by = event.by.as_ref().map(|by| by.value.as_str());
        let at = if by.is_some_and(|by| controllers.contains(by)) {
            Stands::Harm
        } else {
            Stands::Other
        };
        put(at, &event.say);
    }
    all
}

fn of_person<'a>(person: &'a PersonDraft, put: &mut impl FnMut(Stands, &'a Text)) {
    put(Stands::Line, &person.line);
    let texts = [&person.story, &person.offence];
    texts.into_iter().flatten().for_each(|t| put(Stands::Other, t));
    for question in &person.questions {
        put(Stands::Ask(question.kind.value), &question.ask);
        question.answers.iter().for_each(|a| put(Stands::Other, &a.say));
    }
}

/// A piece of a text, on one line, for a message.
pub(crate) fn quoted(text: &str, piece: &Range<usize>) -> String {
    let text = text[piece.clone()].replace(JOIN, "");
    let words = text.split(|c: char| c.is_whitespace() || c == '\u{200b}');
    words.filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Every profile of the file: fixed ones, and those that are dealt.
pub(crate) fn profiles(d: &Draft) -> impl Iterator<Item = &ProfileDraft> {
    let fixed = d.people.iter().filter_map(|p| p.profile.as_ref());
    fixed.chain(d.draws.iter().flat_map(super::facts::dealt))
}

/// Every text that a person reads, read once for all rules: what each is made of, and every listed word in it.
#[derive(Default)]
pub(crate) struct Said<'a> {
    passages: Vec<Passage<'a>>,
    /// By list, then by the passage.
    found: Vec<(usize, Find)>,
    /// The passages in which a number, an address or a link may stand.
    reaching: Vec<usize>,
    /// Of every text of the scenario, in the order of [`crate::scenario::Texts`].
    readings: Vec<Reading>,
    /// Every translated text.
    translated: Vec<(Line<'a>, Reading)>,
}

impl<'a> Said<'a> {
    pub(super) fn new(subject: &Subject<'a>) -> Self {
        let mut said = Self {
            passages: passages(subject.draft, |conduct| subject.harms(conduct)),
            ..Self::default()
        };
        let mut lexicon = Lexicon::new(subject.book());
        said.read_passages(subject, &mut lexicon);
        for line in subject.translated_lines() {
            let reading = read(line.kind, line.text, &mut lexicon, |_, _| {});
            said.translated.push((line, reading));
        }
        said
    }

    fn read_passages(&mut self, subject: &Subject<'a>, lexicon: &mut Lexicon<'a>) {
        let texts = subject.texts;
        let beginnings = texts.beginnings();
        let mut readings: Vec<Option<Reading>> = vec![None; beginnings.len()];
        for (at, passage) in self.passages.iter().enumerate() {
            let text = &passage.text.value;
            let start = passage.text.bytes(&subject.source.text).start;
            let number = beginnings.binary_search_by(|(known, _)| (*known as usize).cmp(&start));
            let number = number.ok().map(|found| beginnings[found].1 as usize);
            let kind = number.map_or(TextKind::Prose, |number| texts.nth(number).kind);
            let mut listed: Vec<(Range<usize>, Listed<'a>)> = Vec::new();
            let reading = read(kind, text, lexicon, |word, what| listed.push((word, what.clone())));
            if let Some(book) = subject.book().filter(|_| !listed.is_empty()) {
                let mut keep = |find| self.found.push((at, find));
                if reading.is_plain {
                    for (word, what) in listed {
                        match what {
                            Listed::None => {}
                            Listed::At(letters, beginning) => {
                                let letters = word.start + letters.start..word.start + letters.end;
                                book.find_at(text, letters, beginning, &mut keep);
                            }
                            Listed::Many => book.find_in(text, word, &mut keep),
                        }
                    }
                } else {
                    // Braces may stand around words.
                    book.find_in(text, 0..text.len(), keep);
                }
            }
            if reading.may_reach {
                self.reaching.push(at);
            }
            if let Some(number) = number {
                readings[number] = Some(reading);
            }
        }
        let others = readings.into_iter().enumerate().map(|(number, reading)| {
            let text = texts.nth(number);
            reading.unwrap_or_else(|| read(text.kind, text.text, lexicon, |_, _| {}))
        });
        self.readings = others.collect();
        self.found.sort_by_key(|(_, find)| find.list);
    }

    /// What one pass found of every text of the scenario, in its own language.
    pub(super) fn readings(&self) -> &[Reading] {
        &self.readings
    }

    /// Every translated text, and what one pass found of it.
    pub(super) fn translated(&self) -> &[(Line<'a>, Reading)] {
        &self.translated
    }
}

impl<'a> Subject<'a> {
    /// Every text that a person reads in which a number, an address or a link may stand, in the order of the file.
    pub(crate) fn reaching_passages(&self) -> impl Iterator<Item = &Passage<'a>> {
        self.said.reaching.iter().map(|&at| &self.said.passages[at])
    }

    /// The words that authors are held to in the language of the file.
    pub(crate) fn book(&self) -> Option<&'a WordBook> {
        self.practice.words(&self.draft.language.value)
    }

    /// Every word of a list in the texts, with the passage it stands in.
    pub(crate) fn words(&self, list: List) -> impl Iterator<Item = (&Passage<'a>, &Find)> {
        let found = &self.said.found;
        let from = found.partition_point(|(_, find)| find.list < list);
        let until = found.partition_point(|(_, find)| find.list <= list);
        found[from..until]
            .iter()
            .map(|(at, find)| (&self.said.passages[*at], find))
    }

    /// Where a piece of a text was written: exactly, when the file has the text as it is read; else the whole text.
    pub(crate) fn span_in(&self, text: &Text, piece: &Range<usize>) -> Span {
        let whole = self.span(text);
        let written = &self.source.text[whole.bytes.clone()];
        match written.find(&text.value) {
            Some(at) => Span {
                bytes: whole.bytes.start + at + piece.start..whole.bytes.start + at + piece.end,
                ..whole
            },
            None => whole,
        }
    }

    /// Another text file of the folder.
    pub(crate) fn file(&self, path: &str) -> Option<Arc<Source>> {
        let text = text_in(self.bundle.files.get(path)?).ok()?;
        Some(Arc::new(Source::new(self.name_of(path), &text)))
    }

    /// The name of a file of the folder, for a fault that has no place in it.
    pub(crate) fn name_of(&self, path: &str) -> String {
        format!("{}/{path}", self.bundle.name)
    }
}
