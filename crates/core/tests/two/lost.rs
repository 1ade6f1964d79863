//! One character lost at every place of a file: it is told, or nothing changes but words.

use crate::support::{source, text};
use grounds_core::diagnostic::{Diagnostic, Sink};
use grounds_core::group;
use grounds_core::two::read::{Eye, Files, Form, Line, Surface, Text};
use grounds_core::two::scenario::draft::{PersonDraft, ScenarioDraft, TalkDraft};
use std::collections::BTreeSet;

/// What a file holds, without a word of what people read.
#[derive(Default)]
struct Structure(String);

impl Eye for Structure {
    fn enter(&mut self, name: &'static str) {
        self.0 += name;
        self.0.push('(');
    }

    fn leave(&mut self) {
        self.0.push(')');
    }

    fn text(&mut self, _: Text) {
        self.0.push('t');
    }

    fn line(&mut self, line: &Line) {
        self.0 += if line.is_seen { "(l" } else { "l" };
        self.0 += if line.by.is_some() { ":" } else { "" };
        for mark in &line.marks {
            self.0 += &format!(
                "[{:?} {:?} {}{}{}]",
                mark.carries,
                mark.fear,
                mark.codes.len(),
                mark.why.is_some(),
                mark.name.is_some()
            );
        }
        self.0 += &"r".repeat(line.renderings.len());
    }

    fn word(&mut self, word: &'static str) {
        self.0 += word;
        self.0.push(' ');
    }

    fn number(&mut self, number: i64) {
        self.0 += &format!("{number} ");
    }
}

struct Seen {
    structure: String,
    faults: Vec<Diagnostic>,
}

group! {
    /// Whose talks are looked at, with what can be true of them.
    People "people" {
        /// Everyone.
        people: Vec<PersonDraft>,
    }
}

/// So that truths are looked up as in a whole folder.
const PEOPLE: &str = "(people: [
    (id: \"room-attendant\", role: Interviewee, truths: [(id: \"held\", is: Trafficked, story: \"\")]),
    (id: \"staff\", role: Interviewee), (id: \"manager\", role: Controller), (id: \"whisper\", role: Voice),
])";

fn see<T: Form>(text: &str, surface: Surface) -> Seen {
    let mut sink = Sink::default();
    let (source, people) = (source("x", text), source("people", PEOPLE));
    let mut files = Files::default();
    if surface == Surface::Talk {
        let _: Option<People> = files.add(&people, Surface::Data, &mut sink);
    }
    let value: Option<T> = files.add(&source, surface, &mut sink);
    files.finish(&mut sink);
    let mut structure = Structure::default();
    if let Some(value) = value {
        value.show(&mut structure);
    }
    Seen {
        structure: structure.0,
        faults: sink.into_sorted(),
    }
}

/// The words at the place of a fault.
fn words(fault: &Diagnostic) -> &str {
    fault
        .span
        .as_ref()
        .and_then(|span| span.source.text.get(span.bytes.clone()))
        .unwrap_or("")
}

/// What came of losing each character once.
#[derive(Debug, Default)]
struct Lost {
    /// Told on the line, beside it, elsewhere.
    told: [usize; 3],
    /// Changed something and not told: digits, which no grammar can miss, and others.
    digits: usize,
    silent: Vec<String>,
}

fn lose<T: Form>(name: &str, surface: Surface, lost: &mut Lost) {
    let text = text(&format!("tests/two/cases/{name}"));
    let base = see::<T>(&text, surface);
    // Names that other files give are known.
    let known: BTreeSet<String> = base.faults.iter().map(|fault| words(fault).to_owned()).collect();
    let other = base.faults.iter().find(|fault| fault.code != "unknown-name");
    assert!(other.is_none(), "{name}: {other:?}");
    for (at, c) in text.char_indices() {
        let spoilt = format!("{}{}", &text[..at], &text[at + c.len_utf8()..]);
        let seen = see::<T>(&spoilt, surface);
        let line = text[..at].matches('\n').count() + 1;
        let is_new = |fault: &&Diagnostic| fault.code != "unknown-name" || !known.contains(words(fault));
        let faults = seen.faults.iter().filter(is_new);
        let near = faults
            .filter_map(|fault| Some(fault.span.as_ref()?.position().line.abs_diff(line)))
            .min();
        match near {
            Some(far) => lost.told[far.min(2)] += 1,
            None if seen.structure == base.structure => {}
            None if c.is_ascii_digit() => lost.digits += 1,
            None => {
                let from = text[..at].char_indices().rev().nth(20).map_or(0, |(n, _)| n);
                lost.silent
                    .push(format!("{name}:{line}: {c:?} behind {:?}", &text[from..at]));
            }
        }
    }
}

/// Holds how many were not told, and that nearly all the others were told on their line.
fn hold(lost: &Lost, silent: usize, digits: usize) {
    assert!(lost.silent.len() <= silent && lost.digits <= digits, "{lost:#?}");
    let [here, beside, elsewhere] = lost.told;
    assert!(here * 100 >= (here + beside + elsewhere) * 95, "{lost:#?}");
}

/// If this fails, more slips of one character than today change a talk without a word.
#[test]
fn a_character_lost_from_a_talk_is_told() {
    let mut lost = Lost::default();
    for name in [
        "hotel/talks/room-attendant.txt",
        "hotel/talks/staff.txt",
        "hotel/talks/manager.txt",
        "hotline/talks/whisper.txt",
    ] {
        lose::<TalkDraft>(name, Surface::Talk, &mut lost);
    }
    hold(&lost, 1, 7);
}

/// If this fails, more slips of one character than today change a data file without a word.
#[test]
fn a_character_lost_from_a_data_file_is_told() {
    let mut lost = Lost::default();
    lose::<ScenarioDraft>("hotline/scenario.ron", Surface::Data, &mut lost);
    hold(&lost, 1, 13);
}
