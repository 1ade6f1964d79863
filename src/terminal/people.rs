//! People: who is here, how they look, what can be asked of them and done with them.

use super::Desk;
use super::console::{Choice, Left};
use super::words::{marked, name_and_age, offer, setting, text};
use crate::locale::{key, said};
use crate::scenario::{Action, PersonIx};
use crate::session::QuestionOffer;
use crate::vocabulary::{Conduct, Role, Topic};
use crate::wording::{mood, refusal};

impl Desk<'_, '_> {
    pub(super) fn people(&mut self) -> Result<(), Left> {
        loop {
            let view = self.run.view();
            let messages = self.console.messages();
            self.console.heading(&messages.get(key!("people-title")));
            let people = view.people_here();
            if people.is_empty() {
                self.console.tell(key!("people-nobody"));
                return Ok(());
            }
            let describe = |&p: &PersonIx| {
                let name = name_and_age(view, messages, p);
                // Only those on the official's side carry a badge. Who controls whom is for the trainee to find out.
                match view.role(p) {
                    Role::Colleague | Role::Interpreter => format!("{name} · {}", messages.get(view.role(p).key())),
                    Role::Interviewee => format!("{name} · {}", mood(view, messages, p)),
                    Role::Controller | Role::Bystander => name,
                }
            };
            let options: Vec<String> = people.iter().map(describe).collect();
            let Choice::Option(at) = self.console.choose(&options)? else {
                return Ok(());
            };
            self.person(people[at])?;
        }
    }

    fn person(&mut self, person: PersonIx) -> Result<(), Left> {
        loop {
            let view = self.run.view();
            if !view.is_reachable(person) {
                return Ok(());
            }
            let messages = self.console.messages();
            self.console.heading(&name_and_age(view, messages, person));
            self.console.hang("  ", &text(view, view.line_about(person)));
            if view.role(person) == Role::Interviewee {
                let words = [vec![mood(view, messages, person)], setting(view, messages, person)].concat();
                self.console.hang("  ", &words.join(" · "));
            }
            let options = [key!("talk-ask"), key!("talk-do")].map(|key| messages.get(key));
            match self.console.choose(&options)? {
                Choice::Option(0) => self.ask(person)?,
                Choice::Option(_) => self.act_with(person)?,
                Choice::Back => return Ok(()),
            }
        }
    }

    /// The questions, by topic.
    fn ask(&mut self, person: PersonIx) -> Result<(), Left> {
        loop {
            let view = self.run.view();
            let messages = self.console.messages();
            if !view.is_reachable(person) {
                return Ok(());
            }
            if let Err(why) = view.may_talk(person) {
                let why = refusal(view, messages, why);
                self.console.hang("  ", &why);
            }
            let mut offers: Vec<QuestionOffer> = view.questions(person);
            if offers.is_empty() {
                self.console.tell(key!("talk-no-questions"));
                return Ok(());
            }
            offers.sort_by_key(|q| q.topic);
            let mut topic: Option<Topic> = None;
            for (number, question) in offers.iter().enumerate() {
                if topic.replace(question.topic) != Some(question.topic) {
                    self.console.gap();
                    self.console.say(&messages.get(question.topic.key()));
                }
                let words = marked(
                    messages,
                    text(view, question.ask),
                    question.is_asked,
                    key!("talk-asked"),
                );
                self.console.show_option(number, &words);
            }
            let Choice::Option(at) = self.console.pick(offers.len())? else {
                return Ok(());
            };
            self.act(Action::Ask(offers[at].ix));
        }
    }

    /// What can be done with the person.
    fn act_with(&mut self, person: PersonIx) -> Result<(), Left> {
        loop {
            let view = self.run.view();
            if !view.is_reachable(person) {
                return Ok(());
            }
            let messages = self.console.messages();
            let offers = view.conduct(Some(person));
            let options: Vec<String> = offers.iter().map(|o| offer(view, messages, o)).collect();
            let Choice::Option(at) = self.console.choose(&options)? else {
                return Ok(());
            };
            if offers[at].conduct == Conduct::ChooseInterpreter {
                self.choose_interpreter(person)?;
            } else {
                let conduct = offers[at].conduct;
                self.act(Action::Conduct(conduct, Some(person)));
            }
        }
    }

    fn choose_interpreter(&mut self, person: PersonIx) -> Result<(), Left> {
        let view = self.run.view();
        let messages = self.console.messages();
        let interpreters = view.interpreters(person);
        let describe = |&p: &PersonIx| {
            let who = messages.say(&said!("interpreter-choose", person = view.name(p)));
            format!("{who}. {}", text(view, view.line_about(p)))
        };
        let options: Vec<String> = interpreters.iter().map(describe).collect();
        if let Choice::Option(at) = self.console.choose(&options)? {
            self.act(Action::Interpret(person, interpreters[at]));
        }
        Ok(())
    }
}
