//! One character lost at every place of a file: it is told, or nothing changes but words.

use crate::support::{source, text};
use grounds_core::diagnostic::{Diagnostic, Sink};
use grounds_core::group;
use grounds_core::read::{Eye, Files, Form, Line, Surface, Text};
use grounds_core::scenario::draft::{PersonDraft, ScenarioDraft, TalkDraft};
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

/// The parts of a talk: what stands above the first subject, and each subject, moment and finding.
fn parts(text: &str) -> Vec<&str> {
    let begins = |at: &usize| {
        ["subject ", "moment ", "finding "]
            .iter()
            .any(|word| text[*at..].starts_with(word))
    };
    let mut starts: Vec<usize> = text.match_indices('\n').map(|(at, _)| at + 1).filter(begins).collect();
    starts.insert(0, 0);
    starts.push(text.len());
    starts
        .windows(2)
        .filter_map(|pair| text.get(pair[0]..pair[1]))
        .collect()
}

/// Loses each character of a talk. A slip reaches no further than the part before it and its own, so that is what is read.
fn lose_talk(name: &str, lost: &mut Lost) {
    let text = text(&format!("tests/fixtures/{name}"));
    let (head, _) = text.split_once('\n').expect("a talk has a first line");
    let parts = parts(&text);
    let mut line = 1;
    for (n, part) in parts.iter().enumerate() {
        let before = match n {
            0 => String::new(),
            1 => parts[0].to_owned(),
            _ => format!("{head}\n\n{}", parts[n - 1]),
        };
        lose::<TalkDraft>(name, line, &before, part, Surface::Talk, lost);
        line += part.matches('\n').count();
    }
}

/// Loses each character of `part`, which begins on a line of its file and is read behind `before`.
fn lose<T: Form>(name: &str, first: usize, before: &str, part: &str, surface: Surface, lost: &mut Lost) {
    let base = see::<T>(&format!("{before}{part}"), surface);
    // Names that other files give, or other parts, are known.
    let known: BTreeSet<String> = base.faults.iter().map(|fault| words(fault).to_owned()).collect();
    let other = base.faults.iter().find(|fault| fault.code != "unknown-name");
    assert!(other.is_none(), "{name}: {other:?}");
    for (at, c) in part.char_indices() {
        let spoilt = format!("{before}{}{}", &part[..at], &part[at + c.len_utf8()..]);
        let seen = see::<T>(&spoilt, surface);
        let line = part[..at].matches('\n').count() + 1;
        let here = before.matches('\n').count() + line;
        let is_new = |fault: &&Diagnostic| fault.code != "unknown-name" || !known.contains(words(fault));
        let faults = seen.faults.iter().filter(is_new);
        let near = faults
            .filter_map(|fault| Some(fault.span.as_ref()?.position().line.abs_diff(here)))
            .min();
        match near {
            Some(far) => lost.told[far.min(2)] += 1,
            None if seen.structure == base.structure => {}
            None if c.is_ascii_digit() => lost.digits += 1,
            None => {
                let from = part[..at].char_indices().rev().nth(20).map_or(0, |(n, _)| n);
                lost.silent.push(format!(
                    "{name}:{}: {c:?} behind {:?}",
                    first + line - 1,
                    &part[from..at]
                ));
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
        lose_talk(name, &mut lost);
    }
    // A line may have a name of its own, so `[#name]` without its sign reads as a mark of that name; and a word may lose its end.
    hold(&lost, 2, 7);
}

/// If this fails, more slips of one character than today change a data file without a word.
#[test]
fn a_character_lost_from_a_data_file_is_told() {
    let mut lost = Lost::default();
    let text = text("tests/fixtures/hotline/scenario.ron");
    lose::<ScenarioDraft>("hotline", 1, "", &text, Surface::Data, &mut lost);
    hold(&lost, 1, 13);
}
