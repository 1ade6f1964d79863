//! A move of a run, written in the author's identifiers.

use super::lines::LineNames;
use super::step::{At, DecideStep, HandleStep, NoteStep, SORTS, Step};
use crate::practice::Practice;
use crate::scenario::draft::{LineId, print};
use crate::scenario::talk::{CareIx, EndIx, ReplyIx, Script, TextIx, Words};
use crate::scenario::{EventIx, PersonIx, Scenario, ServiceIx};
use crate::session::{Action, Decided, LineAt, Note, Session, Sort};
use crate::talk::Turn;
use crate::vocabulary::{Finding, OffenceHandling, Onward};

/// Where a run stood before a move: what its words are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// With whom one sits.
    pub at_table: Option<PersonIx>,
    /// The moment of the day that waits.
    pub waits: Option<EventIx>,
}

impl Around {
    /// Where a run stands now.
    #[must_use]
    pub const fn of(session: &Session) -> Self {
        Self {
            at_table: session.table(),
            waits: session.waits(),
        }
    }
}

/// How lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// For a record: nothing says what is true.
    Blind,
    /// For the author's own files.
    Plain,
}

/// Writes moves.
#[derive(Clone, Debug)]
pub struct Writer<'s> {
    scenario: &'s Scenario,
    practice: &'s Practice,
    names: LineNames<'s>,
    hand: Hand,
}

impl<'s> Writer<'s> {
    /// Writes moves of this scenario.
    #[must_use]
    pub fn new(scenario: &'s Scenario, practice: &'s Practice, hand: Hand) -> Self {
        Self {
            scenario,
            practice,
            names: LineNames::of(scenario),
            hand,
        }
    }

    /// The key of a text.
    #[must_use]
    pub fn text(&self, ix: TextIx) -> String {
        match self.hand {
            Hand::Blind => self.names.blind(ix),
            Hand::Plain => self.names.plain(ix),
        }
    }

    /// The key of words: a text of the scenario, or one that the library lends, which is called by its name there.
    #[must_use]
    pub fn words(&self, words: Words) -> String {
        match words {
            Words::Text(ix) => self.text(ix),
            Words::Stock(ix) => {
                let stock = &self.practice.talk().stock;
                let name = stock.texts().nth(usize::from(ix.0)).map_or("", |(name, _)| name);
                let id = LineId {
                    heading: name.to_owned(),
                    nth: 1,
                    print: print(stock.text(ix)),
                };
                id.to_string()
            }
        }
    }

    /// A line that was perceived.
    #[must_use]
    pub fn at(&self, line: LineAt) -> At {
        At {
            line: self.text(line.text),
            of: line.of.map(|of| self.person(of)),
        }
    }

    /// A move, made where a run stood so.
    #[must_use]
    pub fn step(&self, action: &Action, around: Around) -> Step {
        let scenario = self.scenario;
        match action {
            Action::Go(place) => Step::Go(scenario.place(*place).id.to_string()),
            Action::Look(spot) => {
                let spot = scenario.spot(*spot);
                Step::Look(format!("{}/{}", scenario.place(spot.place).id, spot.element))
            }
            Action::Read(paper, None) => Step::Read(scenario.paper(*paper).id.to_string()),
            Action::Read(paper, Some(of)) => Step::ReadOf(scenario.paper(*paper).id.to_string(), self.person(*of)),
            Action::Against(one, other) => Step::Against(self.at(*one), self.at(*other)),
            Action::Sit(person) => Step::Sit(self.person(*person)),
            Action::Say(turn) => self.turn(*turn, around),
            Action::Rise => Step::Rise,
            Action::Do(deed, None) => Step::Do(deed.word().to_owned()),
            Action::Do(deed, Some(with)) => Step::With(deed.word().to_owned(), self.person(*with)),
            Action::Interpret { to, by } => Step::Interpret(self.person(*to), self.person(*by)),
            Action::Handle { deed, thing, of, to } => Step::Handle(HandleStep {
                deed: deed.word().to_owned(),
                thing: scenario.thing(*thing).id.to_string(),
                of: self.person(*of),
                to: to.map(|to| self.person(to)),
            }),
            Action::Reply(n) => Step::Reply(self.reply_of_day(*n, around)),
            Action::Note(note) => Step::Note(Box::new(self.note(note))),
            Action::Strike(line, page) => Step::Strike(self.at(*line), self.person(*page)),
            Action::Rate(person, how) => Step::Rate(self.person(*person), *how),
            Action::Decide(person, decided) => Step::Decide(Box::new(self.decided(*person, decided))),
            Action::EndDay => Step::EndDay,
            Action::End => Step::End,
        }
    }

    fn turn(&self, turn: Turn, around: Around) -> Step {
        // Nobody turns to anything without sitting with somebody: a run has refused it.
        let Some(person) = around.at_table else {
            return Step::Leave;
        };
        let script = self.scenario.script(person);
        match turn {
            Turn::To(subject) => Step::To(self.scenario.subject_id(person, subject).to_owned()),
            Turn::Say(end) => Step::Say(self.end(script, end)),
            Turn::Wait => Step::Wait,
            Turn::Care(care) => Step::Care(self.care(script, care)),
            Turn::TakeBack => Step::TakeBack,
            Turn::WordForWord => Step::WordForWord,
            Turn::Reply(reply) => Step::Answer(self.reply(script, reply)),
            Turn::Leave => Step::Leave,
        }
    }

    fn end(&self, script: &Script, end: EndIx) -> String {
        self.words(script.end(end).words)
    }

    fn reply(&self, script: &Script, reply: ReplyIx) -> String {
        self.words(script.reply(reply).words)
    }

    fn care(&self, script: &Script, care: CareIx) -> String {
        let rows = &self.practice.talk().rules.care;
        rows.get(usize::from(script.care(care).row))
            .map_or_else(String::new, |row| row.name.clone())
    }

    fn reply_of_day(&self, n: u8, around: Around) -> String {
        let replies = around.waits.map(|ix| &self.scenario.event(ix).replies);
        replies
            .and_then(|replies| replies.get(usize::from(n)))
            .map_or_else(String::new, |reply| self.text(reply.words))
    }

    fn note(&self, note: &Note) -> NoteStep {
        NoteStep {
            at: self.at(note.line),
            page: self.person(note.page),
            sort: note.sort.map(|sort| sort_word(sort).to_owned()),
            worry: note.worry.map(|worry| self.practice.worry(worry).id.clone()),
            codes: note
                .codes
                .iter()
                .map(|&code| self.practice.indicator(code).code.clone())
                .collect(),
        }
    }

    fn decided(&self, who: PersonIx, decided: &Decided) -> DecideStep {
        let services = |all: &[ServiceIx]| all.iter().map(|&to| self.scenario.service(to).id.to_string()).collect();
        DecideStep {
            who: self.person(who),
            findings: decided
                .findings
                .iter()
                .copied()
                .map(Finding::word)
                .map(str::to_owned)
                .collect(),
            grounds: decided.grounds.iter().map(|&line| self.at(line)).collect(),
            services: services(&decided.services),
            told: services(&decided.told),
            offences: decided.offences.map(OffenceHandling::word).map(str::to_owned),
            onward: decided.onward.map(Onward::word).map(str::to_owned),
            to: decided.to.map(|to| self.person(to)),
            way_back: decided.way_back,
        }
    }

    fn person(&self, ix: PersonIx) -> String {
        self.scenario.person(ix).id.to_string()
    }
}

/// The word for a way to sort a line.
#[must_use]
pub(super) fn sort_word(sort: Sort) -> &'static str {
    SORTS.iter().find(|(of, _)| *of == sort).map_or("", |(_, word)| word)
}
