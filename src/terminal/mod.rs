//! A whole run in a terminal, typed or piped: prebrief, place, people, documents, notebook, decisions, debrief.
//!
//! It shows what the desk has decided to show and asks for wishes; every move goes through the [`Keeper`], so it is on the
//! disk before its words are shown. No rule of practice and no marking lives here.

mod console;
mod debrief;
mod decide;
mod notebook;
mod papers;
mod people;
mod place;
mod prebrief;
mod written;

pub use console::{Console, Left};

use crate::library::records::Keeper;
use crate::locale::{Messages, key, said};
use crate::scenario::{Action, PersonIx, Texts};
use crate::wording;
use grounds_desk::memory::{self, Memory};
use grounds_desk::shown::place::Place;
use grounds_desk::shown::talk::Talk;
use grounds_desk::shown::typed::{self, Choice};
use grounds_desk::shown::{self, Scene, Section};
use grounds_desk::wish::{Turn, Wish};

/// A run in a terminal.
struct Desk<'a, 'c> {
    run: Run<'a>,
    console: &'a mut Console<'c>,
    since: std::time::Instant,
}

/// The run, the words in which it is read, and what is open. Apart from the console, so that something of it can be held
/// while something is written.
struct Run<'a> {
    keeper: &'a mut Keeper,
    texts: &'a Texts,
    messages: &'a Messages,
    memory: Memory,
}

impl Run<'_> {
    fn scene(&self) -> Scene<'_> {
        let session = self.keeper.session();
        Scene {
            view: session.view().with_texts(self.texts),
            messages: self.messages,
            practice: session.practice(),
            memory: &self.memory,
        }
    }

    /// The conversation with a person, while they are here.
    fn talk(&self, person: PersonIx) -> Option<Talk> {
        let people = shown::people::people(self.scene());
        people.talk.filter(|talk| talk.person == person)
    }
}

/// Plays a run to its end and shows its debrief, or until the person leaves.
///
/// # Errors
/// [`Left`] says why it did not come to the end. The record can then be gone on with.
pub fn play(keeper: &mut Keeper, texts: &Texts, console: &mut Console<'_>) -> Result<(), Left> {
    let messages = console.messages();
    let mut desk = Desk {
        run: Run {
            keeper,
            texts,
            messages,
            memory: Memory::default(),
        },
        console,
        since: std::time::Instant::now(),
    };
    let played = desk.run();
    if let Err(left) = played {
        desk.say_goodbye(left);
    }
    played
}

impl Desk<'_, '_> {
    fn run(&mut self) -> Result<(), Left> {
        if self.run.keeper.session().entries().is_empty() {
            let shown = shown::prebrief::prebrief(self.run.scene());
            prebrief::prebrief(self.console, &shown, &[])?;
        }
        self.meet();
        place::so_far(self.console, &typed::so_far(self.run.scene()));
        while !self.run.keeper.session().is_over() {
            self.turn()?;
        }
        self.debrief();
        Ok(())
    }

    /// One choice of the menu.
    fn turn(&mut self) -> Result<(), Left> {
        match place::menu(self.console, &typed::menu(self.run.scene()))? {
            Some(Choice::Look) => self.list(|place| &place.look, true),
            Some(Choice::Go) => self.list(|place| &place.go, false),
            Some(Choice::Do) => self.list(|place| &place.act, true),
            Some(Choice::People) => self.people(),
            Some(Choice::Documents) => self.documents(),
            Some(Choice::Notebook) => self.notebook(),
            Some(Choice::Rate) => self.rate(),
            Some(Choice::Decide) => self.decide(),
            Some(Choice::End) => self.end(),
            None => Ok(()),
        }
    }

    /// A list of the place: once, or again and again until one goes back.
    fn list(&mut self, which: fn(&Place) -> &Section, again: bool) -> Result<(), Left> {
        loop {
            let here = shown::place::place(self.run.scene());
            let Some(wish) = place::section(self.console, which(&here))? else {
                return Ok(());
            };
            self.grant(wish);
            if !again {
                return Ok(());
            }
        }
    }

    fn people(&mut self) -> Result<(), Left> {
        loop {
            let shown = shown::people::people(self.run.scene());
            let Some(wish) = people::people(self.console, &shown)? else {
                return Ok(());
            };
            self.grant(wish);
            if let Some(person) = self.run.memory.person {
                self.person(person)?;
            }
        }
    }

    fn person(&mut self, person: PersonIx) -> Result<(), Left> {
        while let Some(talk) = self.run.talk(person) {
            let Some(wish) = people::person(self.console, &talk)? else {
                return Ok(());
            };
            self.grant(wish);
            self.way(person)?;
        }
        Ok(())
    }

    fn way(&mut self, person: PersonIx) -> Result<(), Left> {
        while let Some(talk) = self.run.talk(person) {
            let way = match talk.way {
                memory::Talk::Ask => &talk.ask,
                memory::Talk::Act => &talk.act,
            };
            let Some(wish) = people::way(self.console, way)? else {
                return Ok(());
            };
            self.grant(wish);
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), Left> {
        let shown = shown::end::end(self.run.scene());
        if let Some(wish) = place::end(self.console, &shown)? {
            self.grant(wish);
        }
        Ok(())
    }

    /// Does what was chosen.
    fn grant(&mut self, wish: Wish) {
        match wish {
            Wish::Act(action) => {
                self.act(action);
            }
            Wish::Turn(turn) => self.turn_to(turn),
            _ => {}
        }
    }

    fn turn_to(&mut self, turn: Turn) {
        let mut memory = std::mem::take(&mut self.run.memory);
        memory.turn(turn, self.run.scene().view);
        self.run.memory = memory;
    }

    /// Takes in what is on offer, so that lists keep their order.
    fn meet(&mut self) {
        let mut memory = std::mem::take(&mut self.run.memory);
        memory.meet(self.run.scene().view);
        self.run.memory = memory;
    }

    /// Tries a move and shows what followed. Whether it was accepted.
    fn act(&mut self, action: Action) -> bool {
        let millis = u64::try_from(self.since.elapsed().as_millis()).unwrap_or(u64::MAX);
        let kept = match self.run.keeper.try_action(action.clone(), millis) {
            Ok(kept) => kept,
            Err(refusal) => {
                let why = wording::refusal(self.run.scene().view, self.run.messages, refusal);
                self.console.hang("  ", &why);
                return false;
            }
        };
        self.run.memory.follow(&action);
        self.meet();
        let events = self.run.keeper.session().entries().last().map_or(&[][..], |e| e.events);
        place::happened(self.console, &typed::happened(self.run.scene(), events));
        if let Some(reason) = kept.unsaved {
            self.console.tell(said!("text-unsaved", reason = &reason));
        }
        true
    }

    fn say_goodbye(&mut self, left: Left) {
        self.console.gap();
        self.console.tell(match left {
            Left::InputEnded => key!("text-input-ended"),
            Left::Stopped => key!("text-stopped"),
        });
        let path = self.run.keeper.path().display().to_string();
        self.console.tell(said!("text-kept-at", path = &path));
    }
}
