//! A draft made into a scenario: every name looked up, every text in one table, every talk laid out. What is wrong is told,
//! all of it; what comes out cannot be wrong.
//!
//! Names that exist nowhere were told when the files were read. Here stands what only shows when things are put side by side:
//! a cast that cannot be met, a code that the library does not have, a talk that cannot be laid out.

mod conds;
mod draws;
mod flaws;
mod moments;
mod names;
mod people;
mod places;
mod plans;
mod talks;
mod terms;
mod texts;

use super::draft::Draft;
use super::draft::headings::{Heading, Headings};
use super::ix::{EffectIx, TongueIx};
use super::parts::Header;
use super::talk::{Index, Span, TextIx};
use super::whole::Scenario;
use super::{Effect, cond::Cond};
use crate::diagnostic::{self, Diagnostic, Sink};
use crate::practice::Practice;
use crate::read::Text;
use names::Names;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

/// Makes a scenario of a draft.
///
/// Nothing when anything in it is wrong; that has been told then.
#[must_use]
pub fn resolve(draft: &Draft, practice: &Practice, sink: &mut Sink) -> Option<Scenario> {
    let mut resolver = Resolver::new(draft, practice, sink);
    resolver.all();
    resolver.finish()
}

/// The same, and where its texts stand in the files, for who wants to go there. What the program made itself, the name of a
/// subject among it, stands nowhere.
#[must_use]
pub fn resolve_placed(
    draft: &Draft,
    practice: &Practice,
    sink: &mut Sink,
) -> Option<(Scenario, BTreeMap<TextIx, diagnostic::Span>)> {
    let mut resolver = Resolver::new(draft, practice, sink);
    resolver.all();
    let written = resolver.texts.written.iter();
    let places = written.filter_map(|&(ix, text)| Some((ix, draft.span(text)?)));
    let places = places.collect();
    Some((resolver.finish()?, places))
}

/// The tables while they grow.
struct Resolver<'a> {
    draft: &'a Draft,
    practice: &'a Practice,
    sink: &'a mut Sink,
    names: Names,
    out: Scenario,
    tongues: BTreeMap<String, TongueIx>,
    texts: texts::Texts,
    headings: HashMap<Text, Heading>,
    facts: BTreeMap<Cond, usize>,
}

impl<'a> Resolver<'a> {
    fn new(draft: &'a Draft, practice: &'a Practice, sink: &'a mut Sink) -> Self {
        let (headings, all) = Headings::of(draft).into_parts();
        let mut resolver = Self {
            draft,
            practice,
            sink,
            names: Names::of(draft),
            out: empty(draft),
            tongues: BTreeMap::new(),
            texts: texts::Texts::default(),
            headings,
            facts: BTreeMap::new(),
        };
        resolver.out.headings = all;
        resolver.out.header = resolver.header();
        resolver
    }

    fn all(&mut self) {
        self.every_line();
        self.marks();
        self.places();
        self.people();
        self.draws();
        self.talks();
        self.acts();
        self.outcomes();
        self.link();
    }

    fn finish(mut self) -> Option<Scenario> {
        self.out.fingerprint = self.draft.fingerprint().into();
        (!self.sink.has_errors()).then_some(self.out)
    }

    /// A text without marks.
    fn text(&mut self, text: Text) -> TextIx {
        if let Some(&known) = self.texts.placed.get(&text) {
            return known;
        }
        let words = self.draft.words(text);
        let ix = self.push_text(&words, self.headings.get(&text).copied().unwrap_or_default());
        self.texts.placed.insert(text, ix);
        self.texts.written.push((ix, text));
        ix
    }

    /// A name or a word of the file.
    fn word(&self, text: Text) -> Cow<'a, str> {
        self.draft.words(text)
    }

    fn boxed(&self, text: Text) -> Box<str> {
        self.word(text).into()
    }

    fn tongue(&mut self, text: Text) -> TongueIx {
        let word = self.word(text);
        if let Some(&known) = self.tongues.get(&*word) {
            return known;
        }
        let ix = TongueIx::at(self.out.tongues.len());
        let name = self.push_name(&word, &format!("languages/{word}"));
        self.out.tongues.push((word.as_ref().into(), name));
        self.tongues.insert(word.into_owned(), ix);
        ix
    }

    fn effects(&mut self, effects: Vec<Effect>) -> Span<EffectIx> {
        let from = self.out.effects.len();
        self.out.effects.extend(effects);
        Span::new(from..self.out.effects.len())
    }

    /// Tells a fault at a place.
    fn tell(&mut self, code: &'static str, at: Text, words: impl Into<String>, help: impl Into<String>) {
        let mut fault = Diagnostic::error(code, words).help(help);
        if let Some(span) = self.draft.span(at) {
            fault = fault.at(span, "here");
        }
        self.sink.push(fault);
    }

    fn header(&mut self) -> Header {
        let of = &self.draft.scenario;
        let texts = |this: &mut Self, all: &[Text]| all.iter().map(|&text| this.text(text)).collect();
        Header {
            id: self.boxed(of.id),
            revision: of.revision.get().unsigned_abs(),
            language: self.boxed(of.language),
            title: self.text(of.title.0),
            summary: self.text(of.summary.0),
            role: self.text(of.role.0),
            sector: of.sector,
            level: of.level,
            minutes: small(of.minutes.get()),
            content_note: self.text(of.content_note.0),
            aims: texts(self, &of.aims),
            rules: texts(self, &of.rules),
            hangs_on: of.hangs_on.iter().map(|&key| self.boxed(key)).collect(),
            official_speaks: of.official_speaks.iter().map(|&tongue| self.tongue(tongue)).collect(),
        }
    }
}

/// A number that the reader has held to its range already.
fn small<T: TryFrom<i32> + Default>(number: i32) -> T {
    T::try_from(number).unwrap_or_default()
}

fn empty(draft: &Draft) -> Scenario {
    let of = &draft.scenario;
    Scenario {
        header: Header {
            id: "".into(),
            revision: 0,
            language: "".into(),
            title: TextIx(0),
            summary: TextIx(0),
            role: TextIx(0),
            sector: of.sector,
            level: of.level,
            minutes: 0,
            content_note: TextIx(0),
            aims: [].into(),
            rules: [].into(),
            hangs_on: [].into(),
            official_speaks: [].into(),
        },
        texts: Vec::new(),
        headings: String::new(),
        marks: Vec::new(),
        tongues: Vec::new(),
        acts: Vec::new(),
        places: Vec::new(),
        spots: Vec::new(),
        papers: Vec::new(),
        rows: Vec::new(),
        banks: Vec::new(),
        bank_lines: Vec::new(),
        things: Vec::new(),
        people: Vec::new(),
        scripts: Vec::new(),
        aftermaths: Vec::new(),
        fingerprint: "".into(),
        subject_ids: Vec::new(),
        topics: Vec::new(),
        events: Vec::new(),
        promises: Vec::new(),
        services: Vec::new(),
        outcomes: Vec::new(),
        casts: Vec::new(),
        deals: Vec::new(),
        chooses: Vec::new(),
        surfaces: Vec::new(),
        word_draws: Vec::new(),
        facts: Vec::new(),
        effects: Vec::new(),
        points: Vec::new(),
        decide: Vec::new(),
    }
}
