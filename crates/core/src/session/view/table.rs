//! The talk at the table, and moments of the day: what stands in sight, each thing in its place, and what it says.

use super::{Line, Party, Phrase, Speaker, Told, View};
use crate::practice::talk::StockKind;
use crate::scenario::talk::{CareIx, EndIx, Hearing, ReplyIx, Speaker as Says, SubjectIx, Words, id_of};
use crate::scenario::{EventIx, PersonIx};
use crate::session::{AtTable, Event, LineAt};
use crate::talk::{self, Bodies, IN_SIGHT, Page, Row, Sign, Turn};
use crate::vocabulary::words::Mood;

/// The talk at the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// With whom.
    pub person: PersonIx,
    /// Minutes since the talk began.
    pub minutes: u16,
    /// Whether the words that begin it have not been said.
    pub begins: bool,
    /// Who else is in the picture: those hear what is said.
    pub in_picture: Vec<PersonIx>,
    /// Who interprets.
    pub interpreter: Option<PersonIx>,
    /// What a body shows.
    pub bodies: Bodies,
    /// What shows without a word, until something else is said.
    pub sign: Option<Sign>,
    /// How the last answer is given, to be seen in the face; nothing when it is given evenly.
    pub mood: Option<Mood>,
    /// Whether the person has said that they do not want any more.
    pub was_halted: bool,
    /// The subject in front.
    pub subject: Option<Phrase>,
    /// The beginning in front, shown once above its ends.
    pub begin: Option<Phrase>,
    /// Whether somebody wants something now, and waits for one of the rows.
    pub waits: bool,
    /// What can be taken back, for one turn: it stands beside those words.
    pub take_back: Option<Turn>,
    /// Having the last answer said word for word, when it was interpreted.
    pub word_for_word: Option<Turn>,
}

/// What stands in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// What it does.
    pub row: Row,
    /// What it says.
    pub label: TableLabel,
}

/// What a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableLabel {
    /// These words: an end, a reply, something done for the person.
    Words(Phrase),
    /// Something to ask about; whether one comes back to it.
    Subject(Phrase, bool),
    /// Waits, and says nothing.
    Wait,
    /// Something else, or more of it.
    Else,
    /// What can be done for the person.
    Care,
    /// Back to the talk.
    ToTalk,
    /// Brings the talk to its end.
    End,
}

/// A moment of the day that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MomentView {
    /// Which.
    pub event: EventIx,
    /// Who wants it.
    pub by: Option<PersonIx>,
    /// What is said and seen.
    pub lines: Vec<Line>,
    /// What one can say or do, in an order that was dealt.
    pub replies: Vec<MomentReply>,
}

/// What one can say or do in a moment of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MomentReply {
    /// The place of the reply, for [`Action::Reply`](crate::session::Action::Reply).
    pub reply: u8,
    /// The words, or what is done.
    pub words: Phrase,
    /// Whether it is done and not said.
    pub is_done: bool,
}

impl<'a> View<'a> {
    /// The talk at the table.
    #[must_use]
    pub fn table(self) -> Option<Table> {
        let at_table = self.session.at_table()?;
        let person = at_table.person;
        let script = self.scenario().script(person);
        let mut table = None;
        at_table.see(|talk, _, _| {
            let may = |turn| talk.may(turn).then_some(turn);
            let subject = talk.front();
            let name = subject.map(|ix| script.subject(ix).name);
            let begin = talk.set().and_then(|set| script.set(set).begin);
            table = Some(Table {
                person,
                minutes: talk.minutes(),
                begins: talk.begins(),
                in_picture: self.in_picture(person),
                interpreter: self.interpreter(person),
                bodies: talk.bodies(),
                sign: talk.sign(),
                mood: self.mood(person),
                was_halted: talk.was_halted(),
                subject: name.map(|name| Phrase::to(person, name)),
                begin: begin.map(|begin| Phrase::to(person, begin).back_to(name)),
                waits: talk.moment().is_some(),
                take_back: may(Turn::TakeBack),
                word_for_word: may(Turn::WordForWord),
            });
        });
        table
    }

    /// How somebody gave their answer in the last move.
    fn mood(self, person: PersonIx) -> Option<Mood> {
        let script = self.scenario().script(person);
        let last = self.moves().checked_sub(1).and_then(|number| self.entry(number))?;
        let said = last.events.iter().rev().find_map(|event| match *event {
            Event::Talk(who, talk::Event::Line(ix, ..)) if who == person => {
                Some(script.line(ix)).filter(|line| line.by == Says::Person)
            }
            _ => None,
        });
        said?.mood.filter(|&mood| mood != Mood::Even)
    }

    /// What is in sight on a page of the talk, each thing in its place: at most seven.
    #[must_use]
    pub fn rows(self, page: Page) -> [Option<TableRow>; IN_SIGHT] {
        let mut rows = [None; IN_SIGHT];
        if let Some(at_table) = self.session.at_table() {
            let front = self.front(&at_table);
            for (place, row) in rows.iter_mut().zip(at_table.in_sight(page)) {
                *place = row.map(|row| TableRow {
                    row,
                    label: self.label(&at_table, row, front),
                });
            }
        }
        rows
    }

    fn front(self, at_table: &AtTable<'_>) -> Option<SubjectIx> {
        let mut front = None;
        at_table.see(|talk, _, _| front = talk.front());
        front
    }

    fn label(self, at_table: &AtTable<'_>, row: Row, front: Option<SubjectIx>) -> TableLabel {
        let (person, script) = (at_table.person, self.scenario().script(at_table.person));
        match row {
            Row::Open(Page::Talk) => TableLabel::ToTalk,
            Row::Open(Page::Else(_)) => TableLabel::Else,
            Row::Open(Page::Care) => TableLabel::Care,
            Row::Take(Turn::Say(end)) => TableLabel::Words(self.end_words(person, end, front)),
            Row::Take(Turn::Reply(reply)) => TableLabel::Words(self.reply_words(person, reply)),
            Row::Take(Turn::Care(care)) => TableLabel::Words(self.care_words(person, care)),
            Row::Take(Turn::To(subject)) if script.closing() == Some(subject) => TableLabel::End,
            Row::Take(Turn::To(subject)) => {
                let mut was_asked = false;
                at_table.see(|talk, _, _| was_asked = talk.was_asked(subject));
                TableLabel::Subject(Phrase::to(person, script.subject(subject).name), was_asked)
            }
            Row::Take(Turn::Leave) => TableLabel::End,
            Row::Take(Turn::Wait | Turn::TakeBack | Turn::WordForWord) => TableLabel::Wait,
        }
    }

    /// The words of an end, said about a subject.
    pub(super) fn end_words(self, person: PersonIx, end: EndIx, subject: Option<SubjectIx>) -> Phrase {
        let script = self.scenario().script(person);
        let about = subject.map(|ix| script.subject(ix).name);
        Phrase::to(person, script.end(end).words).back_to(about)
    }

    /// The beginning of the set of an end.
    pub(super) fn begin_words(self, person: PersonIx, end: EndIx, subject: SubjectIx) -> Option<Phrase> {
        let script = self.scenario().script(person);
        let begin = script.set(script.end(end).set).begin?;
        Some(Phrase::to(person, begin).back_to(Some(script.subject(subject).name)))
    }

    pub(super) fn reply_words(self, person: PersonIx, reply: ReplyIx) -> Phrase {
        Phrase::to(person, self.scenario().script(person).reply(reply).words)
    }

    /// What is done for a person is told of them: `{me}` is the person.
    pub(super) fn care_words(self, person: PersonIx, care: CareIx) -> Phrase {
        let words = self.scenario().script(person).care(care).label;
        Phrase {
            you: Party::Person(person),
            ..Phrase::by(person, words)
        }
    }

    /// Words of the stock that the official says or does.
    pub(super) fn stock_to(self, person: PersonIx, of: StockKind) -> Option<Phrase> {
        let words = self.session.practice.talk().stock.any(of).first().copied()?;
        Some(Phrase::to(person, Words::Stock(words)))
    }

    fn interpreter(self, person: PersonIx) -> Option<PersonIx> {
        let is_needed = matches!(self.world().hearing_of(person), Hearing::Interpreted(_));
        self.session.state.of(person).interpreter.filter(|_| is_needed)
    }

    /// Who else is where one talks with a person: those that hear. Who of them has power over whom is not said.
    #[must_use]
    pub fn in_picture(self, person: PersonIx) -> Vec<PersonIx> {
        let state = &self.session.state;
        let of = state.of(person);
        let is_around = |who: PersonIx| {
            let at = state.of(who).at;
            !of.is_separated && at.is_some() && at == state.place
        };
        let is_in = |&who: &PersonIx| {
            let stays = of.listens.contains(&who) || self.interpreter(person) == Some(who);
            who != person && self.session.drawn.is_met(who) && (stays || is_around(who))
        };
        self.scenario().people().filter(is_in).collect()
    }

    /// The moment of the day that waits.
    #[must_use]
    pub fn moment(self) -> Option<MomentView> {
        let event = self.session.state.waits?;
        let of = self.scenario().event(event);
        let said = |said: &crate::scenario::Said| self.event_line(said.text, said.by);
        let mut replies: Vec<MomentReply> = (0_u8..)
            .zip(of.replies.iter())
            .map(|(reply, answering)| MomentReply {
                reply,
                words: self.event_reply(event, reply).unwrap_or(Phrase::of(answering.words)),
                is_done: answering.is_done,
            })
            .collect();
        self.streams().named(id_of(&of.id)).shuffle(&mut replies);
        Some(MomentView {
            event,
            by: of.by,
            lines: of.lines.iter().map(said).collect(),
            replies,
        })
    }

    /// What the official says or does in a moment of the day.
    pub(super) fn event_reply(self, event: EventIx, reply: u8) -> Option<Phrase> {
        let of = self.scenario().event(event);
        let words = Words::Text(of.replies.get(usize::from(reply))?.words);
        Some(match of.by {
            Some(by) => Phrase::to(by, words),
            None => Phrase {
                words,
                me: Party::Official,
                you: Party::Official,
                each: None,
                about: None,
            },
        })
    }

    fn event_line(self, text: crate::scenario::talk::TextIx, by: Option<PersonIx>) -> Line {
        Line {
            speaker: by.map_or(Speaker::Scene, Speaker::Person),
            told: Told::Words(Phrase::about(text, by)),
            at: Some(LineAt { text, of: by }),
            ..self.seen(text, by)
        }
    }
}
