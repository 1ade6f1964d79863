//! A whole run in a terminal, typed or piped: prebrief, place, people, documents, notebook, decisions, debrief.
//!
//! It shows what the desk has decided to show and hands wishes back; the desk keeps every move before it is shown. No rule of
//! practice and no marking lives here, and no decision of what stands on a screen.

mod console;
mod debrief;
mod decide;
mod notebook;
mod papers;
mod people;
mod place;
mod prebrief;
pub mod two;
mod typeset;
mod written;

pub use console::{Console, Left};

use crate::locale::{key, said};
use crate::scenario::{Action, PersonIx};
use grounds_desk::Desk;
use grounds_desk::home::Home;
use grounds_desk::memory;
use grounds_desk::open::Open;
use grounds_desk::shown::place::PlaceScreen;
use grounds_desk::shown::talk::Talk;
use grounds_desk::shown::typed::{self, MenuItem};
use grounds_desk::shown::{self, Block, Scene, Section};
use grounds_desk::wish::Wish;

/// A run in a terminal.
struct Play<'a, 'c, H> {
    desk: &'a mut Desk<H>,
    console: &'a mut Console<'c>,
}

/// Plays the run that is open, or whose prebrief is, to its end and shows its debrief; or until the person leaves.
///
/// # Errors
/// [`Left`] says why it did not come to the end. The record can then be gone on with.
pub fn play<H: Home>(desk: &mut Desk<H>, console: &mut Console<'_>) -> Result<(), Left> {
    let mut play = Play { desk, console };
    let played = play.run();
    if let Err(left) = played {
        play.say_goodbye(left);
    }
    played
}

impl<H: Home> Play<'_, '_, H> {
    fn run(&mut self) -> Result<(), Left> {
        self.tell();
        // A run of which nothing is done yet is begun by whoever has read what it is about.
        if self.desk.view().is_some_and(|view| view.entries() == 0) {
            let shown = shown::prebrief::prebrief(self.scene());
            let notes = self.desk.screen(false).door.notes;
            let begin = prebrief::prebrief(self.console, &shown, &notes)?;
            if matches!(self.desk.open(), Open::Prebrief(_)) {
                self.desk.wish(begin);
                self.tell();
            }
        }
        if !matches!(self.desk.open(), Open::Run(_)) {
            self.debrief();
            return Ok(());
        }
        place::so_far(self.console, &typed::so_far(self.scene()));
        while matches!(self.desk.open(), Open::Run(_)) {
            self.turn()?;
        }
        self.debrief();
        Ok(())
    }

    /// What the screens are made of. There is a run while anything is shown here.
    fn scene(&self) -> Scene<'_> {
        self.desk.scene().expect("the terminal shows nothing but a run")
    }

    /// The conversation with a person, while they are here.
    fn talk(&self, person: PersonIx) -> Option<Talk> {
        let people = shown::people::people(self.scene());
        people.talk.filter(|talk| talk.person == person)
    }

    /// One choice of the menu.
    fn turn(&mut self) -> Result<(), Left> {
        match place::menu(self.console, &typed::menu(self.scene()))? {
            Some(MenuItem::Look) => self.list(|place| &place.look, true),
            Some(MenuItem::Go) => self.list(|place| &place.go, false),
            Some(MenuItem::Do) => self.list(|place| &place.act, true),
            Some(MenuItem::People) => self.people(),
            Some(MenuItem::Documents) => self.documents(),
            Some(MenuItem::Notebook) => self.notebook(),
            Some(MenuItem::Rate) => self.rate(),
            Some(MenuItem::Decide) => self.decide(),
            Some(MenuItem::End) => self.end(),
            None => Ok(()),
        }
    }

    /// A list of the place: once, or again and again until one goes back.
    fn list(&mut self, which: fn(&PlaceScreen) -> &Section, again: bool) -> Result<(), Left> {
        loop {
            let here = shown::place::place(self.scene());
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
            let shown = shown::people::people(self.scene());
            let Some(wish) = people::people(self.console, &shown)? else {
                return Ok(());
            };
            self.grant(wish);
            if let Some(person) = self.desk.memory().person {
                self.person(person)?;
            }
        }
    }

    fn person(&mut self, person: PersonIx) -> Result<(), Left> {
        while let Some(talk) = self.talk(person) {
            let Some(wish) = people::person(self.console, &talk)? else {
                return Ok(());
            };
            self.grant(wish);
            self.way(person)?;
        }
        Ok(())
    }

    fn way(&mut self, person: PersonIx) -> Result<(), Left> {
        while let Some(talk) = self.talk(person) {
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
        let shown = shown::end::end(self.scene());
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
            wish => {
                self.desk.wish(wish);
            }
        }
    }

    /// Tries a move and shows what followed. Whether it was accepted.
    fn act(&mut self, action: Action) -> bool {
        let moves = |desk: &Desk<H>| desk.view().map_or(0, |view| view.entries());
        let before = moves(self.desk);
        self.desk.wish(Wish::Act(action));
        let is_accepted = moves(self.desk) > before;
        if let (true, Some(session)) = (is_accepted, self.desk.open().session()) {
            let events = session.entries().last().map_or(&[][..], |entry| entry.events);
            let happened = typed::happened(self.scene(), events);
            place::happened(self.console, &happened);
        }
        self.tell();
        is_accepted
    }

    /// Tells what has to be told, once: what is written in a terminal stays there.
    fn tell(&mut self) {
        let Some(notice) = self.desk.screen(false).notice else {
            return;
        };
        self.console.show(&[Block::Note(&notice.note)]);
        self.desk.hush();
    }

    fn say_goodbye(&mut self, left: Left) {
        self.console.gap();
        self.console.tell(match left {
            Left::InputEnded => key!("text-input-ended"),
            Left::Stopped => key!("text-stopped"),
        });
        if let Some(path) = self.desk.open().run().and_then(grounds_desk::run::Run::place) {
            self.console.tell(said!("text-kept-at", path = &path));
        }
    }
}
