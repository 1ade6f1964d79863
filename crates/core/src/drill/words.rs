//! The words of a question, in the languages that are read: what is shown, what can be chosen, and one line on what was chosen.

use super::{Drill, Item, Offered, Rests, Shown};
use crate::locale::{Key, Messages, key, pair, person_key, said};
use crate::practice::Practice;
use crate::scenario::PersonIx;
use crate::scenario::talk::{EndIx, Words};
use crate::session::view::{Line, Phrase};
use crate::session::{Session, Sort};
use crate::vocabulary::WordingKind;
use crate::wording::{People, Teller, Voices, rule};

/// Says the questions made of one run. Everybody has a name: nobody is met who could give one.
#[derive(Clone, Debug)]
pub struct Speaks<'a> {
    session: &'a Session,
    teller: Teller<'a>,
    messages: &'a Messages,
}

impl<'a> Speaks<'a> {
    /// The words of the questions of a run.
    #[must_use]
    pub fn of(session: &'a Session, voices: &'a Voices, messages: &'a Messages) -> Self {
        let people = People::by_name(session.scenario(), session.drawn());
        Self {
            session,
            teller: Teller::about(people, session.practice(), voices, messages),
            messages,
        }
    }

    /// What is asked.
    #[must_use]
    pub fn question(&self, item: &Item) -> String {
        let name = item.of.map(|of| self.teller.name(of)).unwrap_or_default();
        let m = self.messages;
        match item.drill {
            Drill::Kind => m.say(&person_key!("drill-kind-question").about(name)),
            Drill::Better => m.say(&person_key!("drill-better-question").about(name)),
            Drill::Next => m.say(&person_key!("drill-next-question").about(name)),
            Drill::Sort => m.say(&person_key!("drill-sort-question").about(name)),
            Drill::Enough => m.say(&person_key!("drill-enough-question").about(name)),
            Drill::Order if item.shown.is_empty() => m.get(key!("drill-order-question")),
            Drill::Order => m.get(key!("drill-order-next")),
        }
    }

    /// What is read before the choices, one text for each line.
    #[must_use]
    pub fn shown(&self, item: &Item) -> Vec<String> {
        item.shown.iter().map(|shown| self.one(item, shown)).collect()
    }

    fn one(&self, item: &Item, shown: &Shown) -> String {
        let m = self.messages;
        match shown {
            Shown::Line(line) => self.line(line),
            Shown::Subject(words) => m.say(&said!("drill-subject", subject = self.says(item.of, *words))),
            Shown::Begin(words) => m.say(&said!("drill-begin", words = self.says(item.of, *words))),
            Shown::Done(code) => m.say(&said!("drill-done", step = self.step(code))),
        }
    }

    fn line(&self, line: &Line) -> String {
        let told = self.teller.line(line);
        match told.who {
            Some(who) => self.messages.say(&said!("log-said", who = who, words = told.words)),
            None => told.words,
        }
    }

    /// What the official says to somebody.
    fn says(&self, to: Option<PersonIx>, words: Words) -> String {
        to.map(|person| self.teller.say(&Phrase::to(person, words)).into_owned())
            .unwrap_or_default()
    }

    /// What can be chosen, in the order of the question.
    #[must_use]
    pub fn choices(&self, item: &Item) -> Vec<String> {
        item.choices.iter().map(|choice| self.choice(item, choice)).collect()
    }

    fn choice(&self, item: &Item, choice: &Offered) -> String {
        let m = self.messages;
        match choice {
            Offered::Kind(kind) => self.kind(*kind),
            Offered::End(end) => self.end(item, *end),
            Offered::Sort(sort) => m.get(sort_key(*sort)),
            Offered::Enough(true) => m.get(key!("drill-enough-yes")),
            Offered::Enough(false) => m.get(key!("drill-enough-no")),
            Offered::Step(code) => self.step(code),
        }
    }

    fn end(&self, item: &Item, end: EndIx) -> String {
        let Some(of) = item.of else { return String::new() };
        let words = self.session.scenario().script(of).end(end).words;
        self.teller.say(&Phrase::to(of, words)).into_owned()
    }

    fn kind(&self, kind: WordingKind) -> String {
        self.messages.get(kind.key())
    }

    fn step(&self, code: &str) -> String {
        step(self.messages, self.session.practice(), code)
    }

    /// One line on an answer: whether it is right, what is right, why, and the practice point behind it.
    #[must_use]
    pub fn told(&self, item: &Item, chosen: usize) -> String {
        let m = self.messages;
        let come = if chosen == item.right {
            m.get(key!("drill-right"))
        } else {
            m.get(key!("drill-wrong"))
        };
        self.with_come(item, &come)
    }

    /// What is right and why, without whether anybody chose it: for a sheet of answers.
    #[must_use]
    pub fn answer(&self, item: &Item) -> String {
        let place = self.messages.number(i64::try_from(item.right + 1).unwrap_or(0));
        self.with_come(item, &format!("{place}."))
    }

    fn with_come(&self, item: &Item, come: &str) -> String {
        let m = self.messages;
        let right = item.choices.get(item.right);
        let answer = match (right, item.of) {
            // What is said stands in its marks, where it stands within a line.
            (Some(Offered::End(end)), Some(of)) => {
                let words = self.session.scenario().script(of).end(*end).words;
                self.teller.quoted(&Phrase::to(of, words))
            }
            (Some(choice), _) => ended(&self.choice(item, choice)),
            (None, _) => String::new(),
        };
        let code = if item.drill == Drill::Order {
            // It is the answer itself.
            item.code.clone()
        } else {
            rule(m, self.session.practice(), &item.code)
        };
        match self.why(item) {
            Some(why) => m.say(&said!(
                "drill-told-why",
                come = come,
                answer = answer,
                why = why,
                rule = code
            )),
            None => m.say(&said!("drill-told", come = come, answer = answer, rule = code)),
        }
    }

    /// Why, in the words of the author or by the kind of the other wording.
    fn why(&self, item: &Item) -> Option<String> {
        match &item.rests {
            Rests::Set(_) => {
                let script = self.session.scenario().script(item.of?);
                let other = item.choices.iter().enumerate().find(|(at, _)| *at != item.right)?;
                let Offered::End(end) = other.1 else { return None };
                let kind = self.kind(script.end(*end).kind);
                Some(self.messages.say(&said!("drill-other", kind = kind)))
            }
            Rests::Line(line) => {
                let scenario = self.session.scenario();
                let marks = scenario.text(line.text).marks.iter();
                let why = marks.filter_map(|&mark| scenario.mark(mark).why).next()?;
                Some(ended(&self.teller.say(&Phrase::about(why, line.of))))
            }
            _ => None,
        }
    }
}

/// Words with their end: what goes on behind them is another sentence.
fn ended(words: &str) -> String {
    pair::zip(&[words], |words| {
        let words = words.first().copied().unwrap_or_default();
        let has_end = words.ends_with(['.', '?', '!', '…', '។']);
        let is_spaced = words.chars().any(|letter| ('\u{e00}'..'\u{e80}').contains(&letter));
        match (has_end, is_spaced) {
            (true, _) | (_, true) => words.to_owned(),
            _ if words.chars().any(|letter| ('\u{1780}'..'\u{1800}').contains(&letter)) => format!("{words}។"),
            _ => format!("{words}."),
        }
    })
}

fn step(messages: &Messages, practice: &Practice, code: &str) -> String {
    let label = practice.point(code).map_or(code, |point| point.label.as_str());
    messages.practice(code, "", label)
}

const fn sort_key(sort: Sort) -> Key {
    match sort {
        Sort::Counts => key!("note-counts"),
        Sort::AskFurther => key!("note-ask-further"),
        Sort::SetAside => key!("note-set-aside"),
    }
}

impl Drill {
    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> Key {
        match self {
            Self::Kind => key!("drill-name-kind"),
            Self::Better => key!("drill-name-better"),
            Self::Next => key!("drill-name-next"),
            Self::Sort => key!("drill-name-sort"),
            Self::Enough => key!("drill-name-enough"),
            Self::Order => key!("drill-name-order"),
        }
    }
}

/// A point that comes back, in words; none of one that no drill of this program has.
#[must_use]
pub fn point(messages: &Messages, practice: &Practice, point: &str) -> Option<String> {
    let (drill, about) = Drill::of_point(point)?;
    let kind = || {
        let kind = WordingKind::ALL.iter().find(|kind| kind.word() == about);
        kind.map(|kind| messages.get(kind.key()))
    };
    let words = match drill {
        Drill::Kind | Drill::Better | Drill::Next => kind(),
        Drill::Sort => match about {
            "counts" => Some(messages.get(sort_key(Sort::Counts))),
            "ask-further" => Some(messages.get(sort_key(Sort::AskFurther))),
            "set-aside" => Some(messages.get(sort_key(Sort::SetAside))),
            _ => None,
        },
        Drill::Enough => match about {
            "grounds" => Some(messages.get(key!("drill-enough-yes"))),
            "not-yet" => Some(messages.get(key!("drill-enough-no"))),
            _ => None,
        },
        Drill::Order => practice.point(about).map(|_| step(messages, practice, about)),
    };
    let drill = messages.get(drill.key());
    words.map(|about| messages.say(&said!("drill-point", drill = drill, about = about)))
}
