//! The words of a debrief, in the language that is read; and how many words there are, in the scenario's own.

use super::block::{Block, Days, Quote, Sentence, Slot};
use crate::locale::{Messages, Said, Value};
use crate::practice::Practice;
use crate::scenario::PersonIx;
use crate::session::Session;
use crate::session::view::{Line, Phrase};
use crate::wording::{People, Teller, Voices};

/// Says what a debrief has, in the languages that are read. Everybody has a name by now.
#[derive(Clone, Debug)]
pub struct Speaks<'a> {
    teller: Teller<'a>,
    practice: &'a Practice,
    messages: &'a Messages,
}

impl<'a> Speaks<'a> {
    /// The words of a run that is over.
    #[must_use]
    pub fn of(session: &'a Session, voices: &'a Voices, messages: &'a Messages) -> Self {
        let people = People::by_name(session.scenario(), session.drawn());
        let practice = session.practice();
        Self {
            teller: Teller::about(people, practice, voices, messages),
            practice,
            messages,
        }
    }

    /// What a person is called.
    #[must_use]
    pub fn name(&self, person: PersonIx) -> String {
        self.teller.name(person)
    }

    /// A sentence.
    #[must_use]
    pub fn sentence(&self, of: &Sentence) -> String {
        self.messages.say(&said(of, |person| self.teller.name(person)))
    }

    /// Some words of the run.
    #[must_use]
    pub fn quote(&self, quote: &Quote) -> String {
        match quote {
            Quote::Line(line) => self.teller.line(line).words,
            Quote::Unheard(phrase) => self.teller.quoted(phrase),
        }
    }

    /// Everything in a block, one text for each paragraph: the label first, where it has one.
    #[must_use]
    pub fn block(&self, block: &Block) -> Vec<String> {
        match block {
            Block::Head(sentence) | Block::Says(sentence) => vec![self.sentence(sentence)],
            Block::Reason(row) => {
                let row = self.practice.judgement().row(*row);
                vec![self.messages.practice(&row.message(), "says", &row.says)]
            }
            Block::Quoted(label, quotes) => {
                let mut all = vec![self.sentence(label)];
                all.extend(quotes.iter().map(|quote| self.quote(quote)));
                all
            }
            Block::Story(label, phrase) => vec![self.sentence(label), self.teller.say(phrase).into_owned()],
            Block::Became(label, row, days, person) => {
                let words = self.practice.marks().outcomes().get(*row).map(|row| {
                    let (part, english) = match days {
                        Days::Three => ("days3", &row.days3),
                        Days::Thirty => ("days30", &row.days30),
                    };
                    self.teller
                        .of_library(&format!("{}-{part}", row.message()), english, *person)
                });
                vec![self.sentence(label), words.unwrap_or_default()]
            }
        }
    }
}

fn said(of: &Sentence, name: impl Fn(PersonIx) -> String) -> Said {
    let value = |slot: &Slot| match *slot {
        Slot::Person(person) => Value::from(name(person)),
        Slot::Number(number) => Value::from(number),
        Slot::Term(key) => Value::from(key),
    };
    Said::new(of.form, of.slots.iter().map(|(slot, of)| (*slot, value(of))).collect())
}

/// How many words a block has, in the scenario's own language.
pub(super) fn count(session: &Session, block: &Block) -> usize {
    let sentence = |of: &Sentence| of_text(&said(of, |person| name(session, person)).to_string());
    let phrase = |of: &Phrase| of_phrase(session, of);
    match block {
        Block::Head(of) | Block::Says(of) => sentence(of),
        Block::Reason(row) => of_text(&session.practice().judgement().row(*row).says),
        Block::Quoted(label, quotes) => {
            let words = quotes.iter().map(|quote| match quote {
                Quote::Line(line) => of_line(session, line),
                Quote::Unheard(of) => phrase(of),
            });
            sentence(label) + words.sum::<usize>()
        }
        Block::Story(label, of) => sentence(label) + phrase(of),
        Block::Became(label, row, days, person) => {
            let row = session.practice().marks().outcomes().get(*row);
            let words = row.map_or("", |row| match days {
                Days::Three => &row.days3,
                Days::Thirty => &row.days30,
            });
            // `{each}` is one word there, and a name may be several.
            let names = words.matches("{each}").count() * of_text(&name(session, *person));
            sentence(label) + of_text(words) + names
        }
    }
}

/// What a person is called, in the scenario's own words.
fn name(session: &Session, person: PersonIx) -> String {
    let scenario = session.scenario();
    let face = session.drawn().face(scenario, person).map(|face| face.name);
    let called = face.or(scenario.person(person).label);
    // Whoever has neither is called by their part, in a few words.
    called.map_or_else(
        || "one of the people here".to_owned(),
        |text| scenario.words(text).to_owned(),
    )
}

fn of_line(session: &Session, line: &Line) -> usize {
    use crate::session::view::Told;
    match &line.told {
        Told::Words(phrase) | Told::Cared(phrase) | Told::Promised(phrase) => of_phrase(session, phrase),
        Told::Asked(begin, end) => begin.map_or(0, |begin| of_phrase(session, &begin)) + of_phrase(session, end),
        // What was done stands in a short sentence of the program.
        _ => 8,
    }
}

/// A slot may be a name of several words.
fn of_phrase(session: &Session, phrase: &Phrase) -> usize {
    use crate::scenario::talk::Words;
    let longer = phrase
        .each
        .map_or(0, |person| of_text(&name(session, person)).saturating_sub(1));
    let slots = |text: &str| text.matches('{').count() * longer;
    let words = |of: Words| match of {
        Words::Text(text) => session.scenario().words(text),
        Words::Stock(text) => session.practice().talk().stock.text(text),
    };
    let words = |of: Words| of_text(words(of)) + slots(words(of));
    words(phrase.words) + phrase.about.map_or(0, words)
}

fn of_text(text: &str) -> usize {
    text.split_whitespace().count()
}
