//! "Copy my play as a walkthrough": a run, written as the file that plays it again. Pure: a run goes in, a text comes out.
//!
//! The words of what was said, and of what was noted, stand behind `//`, so that somebody can read it through and mend what
//! the run should show. Nobody has to: the reader passes over them.

use super::{Expect, PersonExpect};
use crate::assess::{assess, careful};
use crate::read::capitals;
use crate::record::{Around, At, Hand, Stood, Writer, listed, quoted};
use crate::scenario::talk::{TextIx, Words};
use crate::scenario::{PersonIx, Scenario};
use crate::session::{Action, Decided, Event, LineAt, Phase, Session};
use crate::talk::{self, Turn};
use std::collections::BTreeSet;
use std::fmt::Write;

/// What came of a run, as a walkthrough expects it. Of one that was not ended, only what was told.
#[must_use]
pub fn expected(session: &Session) -> Expect {
    let scenario = session.scenario();
    let is_ended = session.phase() == Phase::Ended;
    let assessed = if is_ended {
        assess(session, &careful(session)).ok()
    } else {
        None
    };
    let table = session.practice().judgement();
    let people = assessed.iter().flat_map(|assessed| &assessed.people);
    let people = people.map(|of| PersonExpect {
        of: scenario.person(of.person).id.to_string(),
        verdict: Some(of.verdict.verdict),
        reasons: Some(
            of.verdict
                .reasons(table)
                .map(|reason| reason.row.name.clone())
                .collect(),
        ),
    });
    Expect {
        people: people.collect(),
        band: assessed.as_ref().map(|assessed| assessed.band),
        told: told(session),
    }
}

/// What was told, each subject once, in the order of the names.
fn told(session: &Session) -> Vec<(String, String)> {
    let scenario = session.scenario();
    let events = session.entries().iter().flat_map(|entry| &entry.events);
    let told = events.filter_map(|event| match *event {
        Event::Talk(who, talk::Event::Told(about, ..) | talk::Event::Fact(about, _)) => Some((who, about)),
        _ => None,
    });
    let all: BTreeSet<(String, String)> = told
        .map(|(who, about)| {
            let subject = scenario.subject_id(who, about).to_owned();
            (scenario.person(who).id.to_string(), subject)
        })
        .collect();
    all.into_iter().collect()
}

/// A run as a walkthrough. `says` is what it shows, in a sentence.
#[must_use]
pub fn written(session: &Session, says: &str) -> String {
    let scenario = session.scenario();
    let mut out = String::from("Walkthrough(\n");
    let _ = writeln!(out, "    says: {},", quoted(says));
    let _ = writeln!(out, "    fingerprint: {},", quoted(scenario.fingerprint()));
    let _ = writeln!(out, "    seeds: [{}],", session.seed());
    if session.play() > 0 {
        let _ = writeln!(out, "    play: {},", session.play());
    }
    out.push_str("    steps: [\n");
    let page = Page {
        scenario,
        session,
        writer: Writer::new(scenario, session.practice(), Hand::Plain),
    };
    let mut stood = Stood::default();
    stood.follow(session, session.opening());
    for entry in session.entries() {
        page.step(&entry.action, stood.around, &mut out);
        stood.follow(session, &entry.events);
    }
    out.push_str("    ],\n");
    expect(&expected(session), &mut out);
    out.push_str(")\n");
    out
}

fn expect(expect: &Expect, out: &mut String) {
    out.push_str("    expect: (\n");
    if let Some(band) = expect.band {
        let _ = writeln!(out, "        band: {},", capitals(band.word()));
    }
    if !expect.people.is_empty() {
        out.push_str("        people: [\n");
        for person in &expect.people {
            let _ = write!(out, "            (of: {}", quoted(&person.of));
            if let Some(verdict) = person.verdict {
                let _ = write!(out, ", verdict: {}", capitals(verdict.word()));
            }
            if let Some(reasons) = &person.reasons {
                let _ = write!(out, ", reasons: {}", listed(reasons.iter().map(|name| quoted(name))));
            }
            out.push_str("),\n");
        }
        out.push_str("        ],\n");
    }
    let people: BTreeSet<&String> = expect.told.iter().map(|(of, _)| of).collect();
    if !people.is_empty() {
        out.push_str("        told: [\n");
        for of in people {
            let subjects = expect.told.iter().filter(|(who, _)| who == of);
            let subjects = listed(subjects.map(|(_, subject)| quoted(subject)));
            let _ = writeln!(out, "            (of: {}, subjects: {subjects}),", quoted(of));
        }
        out.push_str("        ],\n");
    }
    out.push_str("    ),\n");
}

struct Page<'s> {
    scenario: &'s Scenario,
    session: &'s Session,
    writer: Writer<'s>,
}

impl Page<'_> {
    fn step(&self, action: &Action, around: Around, out: &mut String) {
        // A talk is a paragraph.
        if matches!(action, Action::Sit(_)) {
            out.push('\n');
        }
        if let Action::Decide(who, decided) = action {
            self.decide(*who, decided, out);
            return;
        }
        let step = self.writer.step(action, around);
        let _ = write!(out, "        {},", step.written());
        let words = self.words(action, around);
        if !words.is_empty() {
            let _ = write!(out, " // {words}");
        }
        out.push('\n');
    }

    /// The words that a move names, for whoever reads it.
    fn words(&self, action: &Action, around: Around) -> String {
        match action {
            Action::Say(turn) => around.at_table.map_or_else(String::new, |who| self.turn(who, *turn)),
            Action::Reply(n) => {
                let replies = around.waits.map(|event| &self.scenario.event(event).replies);
                let reply = replies.and_then(|replies| replies.get(usize::from(*n)));
                reply.map_or_else(String::new, |reply| self.text(reply.words))
            }
            Action::Note(note) => self.text(note.line.text),
            Action::Strike(line, _) => self.text(line.text),
            Action::Against(one, other) => format!("{} | {}", self.text(one.text), self.text(other.text)),
            _ => String::new(),
        }
    }

    fn turn(&self, who: PersonIx, turn: Turn) -> String {
        let script = self.scenario.script(who);
        match turn {
            Turn::Say(ix) => {
                let end = script.end(ix);
                let begin = script.set(end.set).begin;
                let begin = begin.map(|begin| self.said(begin) + " | ");
                begin.unwrap_or_default() + &self.said(end.words)
            }
            Turn::Reply(ix) => self.said(script.reply(ix).words),
            _ => String::new(),
        }
    }

    fn said(&self, words: Words) -> String {
        match words {
            Words::Text(ix) => self.text(ix),
            Words::Stock(ix) => on_one_line(self.session.practice().talk().stock.text(ix)),
        }
    }

    fn text(&self, ix: TextIx) -> String {
        on_one_line(self.scenario.words(ix))
    }

    /// A decision with each of its reasons on a line, in its words.
    fn decide(&self, who: PersonIx, decided: &Decided, out: &mut String) {
        let bare = Decided {
            grounds: Vec::new(),
            ..decided.clone()
        };
        let step = self
            .writer
            .step(&Action::Decide(who, Box::new(bare)), Around::default());
        let written = step.written();
        let head = written.strip_suffix(')').unwrap_or(&written);
        out.push('\n');
        if decided.grounds.is_empty() {
            let _ = writeln!(out, "        {head}),");
            return;
        }
        let _ = writeln!(out, "        {head}, grounds: [");
        for &line in &decided.grounds {
            let _ = writeln!(out, "            {}, // {}", self.at(line), self.text(line.text));
        }
        out.push_str("        ]),\n");
    }

    fn at(&self, line: LineAt) -> String {
        let At { line, of } = self.writer.at(line);
        let of = of.map(|of| format!(", of: {}", quoted(&of)));
        format!("(line: {}{})", quoted(&line), of.unwrap_or_default())
    }
}

fn on_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
