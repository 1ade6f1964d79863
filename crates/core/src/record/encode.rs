//! Writing the lines of a record, one after the other.

use super::chain::Chain;
use super::digest::Digester;
use super::write::{Around, Hand, Writer};
use super::{Header, LINES_KEPT, More, Move, RULES, RunResult, WentOn};
use crate::session::{Entry, Event, Phase, Session};
use serde::{Deserialize, Serialize};

/// The line that holds the result.
#[derive(Serialize, Deserialize)]
pub(super) struct ResultLine {
    pub result: RunResult,
}

/// The line that says that a run went on.
#[derive(Serialize, Deserialize)]
pub(super) struct WentOnLine {
    pub went_on: WentOn,
}

/// Writes the lines of one record.
#[derive(Clone, Debug)]
pub struct Encoder {
    pub(super) chain: Chain,
    pub(super) moves: usize,
}

/// A move of a run, as it is written.
#[derive(Clone, Copy, Debug)]
pub struct Kept<'a> {
    /// The move and what followed.
    pub entry: &'a Entry,
    /// How the run stood before it.
    pub around: Around,
    /// The act in which it left the run, by its place.
    pub act: crate::scenario::ActIx,
    /// The second of that act.
    pub second: u32,
    /// Milliseconds of play since the run began.
    pub at_millis: u64,
}

impl Encoder {
    /// Begins a record: the encoder, and the first line.
    #[must_use]
    pub fn begin(header: &Header) -> (Self, String) {
        let mut chain = Chain::at_start();
        let line = chain.seal(header);
        (Self { chain, moves: 0 }, line)
    }

    /// The line of the next move.
    pub fn next_move(&mut self, session: &Session, kept: Kept<'_>) -> String {
        self.moves += 1;
        let scenario = session.scenario();
        let writer = Writer::new(scenario, session.practice(), Hand::Blind);
        let digester = Digester::of(session);
        let texts = digester.texts_of(&kept.entry.events).into_iter().take(LINES_KEPT);
        self.chain.seal(&Move {
            n: self.moves,
            at_millis: kept.at_millis,
            step: writer.step(&kept.entry.action, kept.around),
            act: scenario.act(kept.act).id.to_string(),
            second: kept.second,
            saw: digester.saw(&kept.entry.events),
            lines: texts.map(|text| writer.text(text)).collect(),
            more: More::new(),
        })
    }

    /// The line that says that the run goes on with what there is now, after so many milliseconds of play.
    pub fn went_on(&mut self, session: &Session, at_millis: u64) -> String {
        let scenario = session.scenario();
        self.chain.seal(&WentOnLine {
            went_on: WentOn {
                program: env!("CARGO_PKG_VERSION").to_owned(),
                rules: RULES,
                revision: scenario.header().revision,
                scenario_fingerprint: scenario.fingerprint().to_owned(),
                practice_fingerprint: session.practice().fingerprint().to_owned(),
                at_millis,
                after: self.moves,
                more: More::new(),
            },
        })
    }

    /// The last line.
    pub fn result(&mut self, result: RunResult) -> String {
        self.chain.seal(&ResultLine { result })
    }
}

/// The record of a run that was played elsewhere, as it would have been kept. `at_millis` gives the time of each move.
#[must_use]
pub fn encode(session: &Session, header: &Header, at_millis: impl Fn(usize) -> u64) -> String {
    let (mut encoder, mut text) = Encoder::begin(header);
    let mut stood = Stood::default();
    stood.follow(session, session.opening());
    for (number, entry) in session.entries().iter().enumerate() {
        let around = stood.around;
        stood.follow(session, &entry.events);
        text.push_str(&encoder.next_move(
            session,
            Kept {
                entry,
                around,
                act: stood.act,
                second: stood.second,
                at_millis: at_millis(number),
            },
        ));
    }
    if session.phase() == Phase::Ended {
        text.push_str(&encoder.result(RunResult::of(session)));
    }
    text
}

/// How a run stood, read out of what followed its moves.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stood {
    pub around: Around,
    pub act: crate::scenario::ActIx,
    pub second: u32,
}

impl Default for Stood {
    fn default() -> Self {
        Self {
            around: Around::default(),
            act: crate::scenario::ActIx(0),
            second: 0,
        }
    }
}

impl Stood {
    pub(crate) fn follow(&mut self, session: &Session, events: &[Event]) {
        for event in events {
            match *event {
                Event::Act(act) => (self.act, self.second) = (act, 0),
                Event::Clock(second) => self.second = second,
                Event::Sat(person) => self.around.at_table = Some(person),
                Event::Rose(_) => self.around.at_table = None,
                Event::Happened(event) if !session.scenario().event(event).replies.is_empty() => {
                    self.around.waits = Some(event);
                }
                Event::Replied(..) => self.around.waits = None,
                _ => {}
            }
        }
    }
}
