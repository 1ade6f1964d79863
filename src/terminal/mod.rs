//! A whole run in a terminal, typed or piped: prebrief, place, people, documents, notebook, decisions, debrief.
//!
//! It shows what the [`View`](crate::session::View) gives and asks for moves; every move goes through the
//! [`Keeper`], so it is on the disk before its words are shown. No rule of practice and no marking lives here.

mod console;
mod debrief;
mod decide;
mod notebook;
mod papers;
mod people;
mod place;
mod prebrief;
mod typeset;
mod words;

pub use console::{Console, Left};

use crate::library::records::Keeper;
use crate::locale::{Key, Said, form, key, said};
use crate::scenario::{Action, Texts};
use crate::session::{Event, View};
use crate::wording;
use console::Choice;

/// What can be chosen on the desk, in the order of the numbers, which never change.
const DESK: [Key; 9] = [
    key!("text-desk-look"),
    key!("text-desk-go"),
    key!("text-desk-people"),
    key!("text-desk-documents"),
    key!("text-desk-notebook"),
    key!("text-desk-rate"),
    key!("text-desk-decide"),
    key!("text-desk-do"),
    key!("text-desk-end"),
];

/// A run in a terminal.
struct Desk<'a, 'c> {
    run: Run<'a>,
    console: &'a mut Console<'c>,
    since: std::time::Instant,
}

/// The run, and the words of its scenario in the language that is read. Apart from the console, so that a view can be held
/// while something is written.
struct Run<'a> {
    keeper: &'a mut Keeper,
    texts: &'a Texts,
}

impl Run<'_> {
    fn view(&self) -> View<'_> {
        self.keeper.session().view().with_texts(self.texts)
    }
}

/// Plays a run to its end and shows its debrief, or until the person leaves.
///
/// # Errors
/// [`Left`] says why it did not come to the end. The record can then be gone on with.
pub fn play(keeper: &mut Keeper, texts: &Texts, console: &mut Console<'_>) -> Result<(), Left> {
    let mut desk = Desk {
        run: Run { keeper, texts },
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
            self.prebrief()?;
        }
        self.opening();
        while !self.run.keeper.session().is_over() {
            self.turn()?;
        }
        self.debrief();
        Ok(())
    }

    fn view(&self) -> View<'_> {
        self.run.view()
    }

    /// One choice on the desk.
    fn turn(&mut self) -> Result<(), Left> {
        self.show_clock();
        let options = DESK.map(|key| self.console.messages().get(key));
        match self.console.choose(&options)? {
            Choice::Option(0) => self.look(),
            Choice::Option(1) => self.go(),
            Choice::Option(2) => self.people(),
            Choice::Option(3) => self.documents(),
            Choice::Option(4) => self.notebook(),
            Choice::Option(5) => self.rate(),
            Choice::Option(6) => self.decide(),
            Choice::Option(7) => self.act_in_general(),
            Choice::Option(_) => self.end(),
            Choice::Back => Ok(()),
        }
    }

    /// Tries a move and shows what followed. Whether it was accepted.
    fn act(&mut self, action: Action) -> bool {
        let millis = u64::try_from(self.since.elapsed().as_millis()).unwrap_or(u64::MAX);
        let kept = match self.run.keeper.try_action(action, millis) {
            Ok(kept) => kept,
            Err(refusal) => {
                let why = wording::refusal(self.view(), self.console.messages(), refusal);
                self.console.hang("  ", &why);
                return false;
            }
        };
        self.show_last();
        if let Some(reason) = kept.unsaved {
            self.console.tell(said!("text-unsaved", reason = &reason));
        }
        true
    }

    /// What followed the last move: lines, papers that came to hand, cues.
    fn show_last(&mut self) {
        let view = self.run.view();
        let Some(last) = view.entries().checked_sub(1) else {
            return;
        };
        for line in view.lines_of(last) {
            words::say_line(self.console, view, &line);
        }
        let events = self.run.keeper.session().entries().last().map_or(&[][..], |e| e.events);
        for event in events {
            let (form, text) = match *event {
                Event::Found(document) => (form!("text-found", text), view.document_texts(document).0),
                Event::CueMet(cue, _) => (form!("text-noticed", text), view.cue_text(cue)),
                _ => continue,
            };
            let said = Said::new(form, vec![("text", words::text(view, text).into())]);
            self.console.hang("  > ", &self.console.messages().say(&said));
        }
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
