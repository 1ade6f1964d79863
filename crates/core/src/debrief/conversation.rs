//! A conversation retold, with the kind of each question and what it did.

use crate::scenario::{PersonIx, TextIx};
use crate::session::{Event, Session};
use crate::vocabulary::{Conduct, Manner, QuestionKind};

/// Everything between the official and one person.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// The person.
    pub person: PersonIx,
    /// What was asked and done, in order.
    pub turns: Vec<Turn>,
    /// Trust and distress over time, from the beginning of the run to its end.
    pub curve: Vec<Moment>,
    /// Questions of a recommended kind, and all questions.
    pub recommended: (usize, usize),
}

/// One question with its answer, or one thing done, and where it left the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The entry, from 0.
    pub entry: usize,
    /// What it was.
    pub what: What,
    /// Trust afterwards, 0–100.
    pub trust: u8,
    /// Distress afterwards, 0–100.
    pub distress: u8,
}

/// What a turn was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A question.
    Question {
        /// The words.
        ask: TextIx,
        /// Its kind at that moment.
        kind: QuestionKind,
        /// The answer.
        say: TextIx,
        /// How the answer came to be told.
        manner: Manner,
    },
    /// Something done.
    Did(Conduct),
}

/// Trust and distress at one minute of the shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Minutes of the shift.
    pub minute: u16,
    /// Trust, 0–100.
    pub trust: u8,
    /// Distress, 0–100.
    pub distress: u8,
}

pub(super) fn conversations(session: &Session) -> Vec<Conversation> {
    session
        .view()
        .to_decide()
        .into_iter()
        .map(|person| conversation(session, person))
        .filter(|c| !c.turns.is_empty())
        .collect()
}

fn conversation(session: &Session, person: PersonIx) -> Conversation {
    let scenario = session.scenario();
    let start = scenario.person(person);
    let (mut trust, mut distress) = (start.trust, start.distress);
    let mut curve = vec![Moment {
        minute: 0,
        trust,
        distress,
    }];
    let mut turns = Vec::new();
    let mut recommended = (0, 0);
    let follow = |event: &Event, trust: &mut u8, distress: &mut u8| match *event {
        Event::Trust(p, now) if p == person => *trust = now,
        Event::Distress(p, now) if p == person => *distress = now,
        _ => {}
    };
    session
        .opening()
        .iter()
        .for_each(|event| follow(event, &mut trust, &mut distress));
    for (entry, done) in session.entries().iter().enumerate() {
        done.events
            .iter()
            .for_each(|event| follow(event, &mut trust, &mut distress));
        let turn = |what| Turn {
            entry,
            what,
            trust,
            distress,
        };
        let mut kind_now = None;
        for event in done.events {
            match *event {
                Event::Asked { question, kind, .. } if scenario.question(question).to == person => {
                    kind_now = Some(kind);
                    recommended.0 += usize::from(kind.is_recommended());
                    recommended.1 += 1;
                }
                Event::Answered {
                    question,
                    answer,
                    manner,
                } if scenario.question(question).to == person => {
                    let Some(kind) = kind_now else { continue };
                    let (ask, say) = (scenario.question(question).ask, scenario.answer(answer).say);
                    turns.push(turn(What::Question { ask, kind, say, manner }));
                }
                Event::Did {
                    conduct, with: Some(p), ..
                } if p == person => turns.push(turn(What::Did(conduct))),
                _ => {}
            }
        }
        let last = curve[curve.len() - 1];
        if (last.trust, last.distress) != (trust, distress) {
            curve.push(Moment {
                minute: done.minute,
                trust,
                distress,
            });
        }
    }
    let minute = session.entries().last().map_or(0, |e| e.minute);
    curve.push(Moment {
        minute,
        trust,
        distress,
    });
    Conversation {
        person,
        turns,
        curve,
        recommended,
    }
}
