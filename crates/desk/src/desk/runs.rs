//! Runs: beginning one, going on with one that was left, reading again what one came to, trying again from the middle.

use super::{Desk, SEEDS};
use crate::home::Home;
use crate::notice::Notice;
use crate::open::{Ended, Open, Played, Prebrief};
use crate::run::{Run, Stopped};
use crate::wish::Wish;
use grounds_core::assess::{assess, careful};
use grounds_core::debrief::debrief;
use grounds_core::diagnostic::Severity;
use grounds_core::locale::{key, said};
use grounds_core::session::{Phase, Session};

impl<H: Home> Desk<H> {
    /// Opens the prebrief of a scenario, with a new draw.
    pub(super) fn choose(&mut self, at: usize) {
        let Some(listed) = self.shelf.get(at) else { return };
        let Some(scenario) = listed.scenario.clone() else {
            let reason = listed.why_not.clone().unwrap_or_default();
            return self.tell(Severity::Error, said!("card-unplayable", reason = reason));
        };
        let seed = self.seed.unwrap_or_else(|| self.home.chance() % SEEDS);
        let play = self.home.played(&scenario.header().id);
        let session = Session::begin(scenario, self.practice.clone(), seed, play);
        self.lay_open(Open::Prebrief(Box::new(Prebrief { at, session })));
    }

    /// Begins the run whose prebrief is open.
    pub(super) fn begin(&mut self, is_unkept_allowed: bool) {
        let Open::Prebrief(prebrief) = &self.open else { return };
        let at = prebrief.at;
        let run = match Run::begin(prebrief.session.clone(), &mut self.home) {
            Ok(run) => {
                self.nowhere = None;
                run
            }
            Err((run, why)) if is_unkept_allowed => {
                self.told = Some(why);
                *run
            }
            Err((_, why)) => {
                let notice = Notice::new(Severity::Error, said!("notice-cannot-keep", reason = why));
                let notice = notice.or(key!("notice-begin-unkept"), Wish::BeginUnkept);
                self.notice = Some(self.with_other_place(notice));
                return;
            }
        };
        let told = self.told.take();
        self.lay_open(Open::Run(Box::new(Played { at, run, leaving: None })));
        self.told = told;
    }

    /// Goes on with a run that was left.
    pub(super) fn go_on(&mut self, name: &str) {
        if let Some(at) = self.place_of(name) {
            self.go_on_at(name, at);
        }
    }

    /// Goes on with a run of a scenario, by its place on the shelf: for a face that was given the record by name.
    pub fn go_on_at(&mut self, name: &str, at: usize) {
        let Some(scenario) = self.shelf.get(at).and_then(|listed| listed.scenario.clone()) else {
            return;
        };
        match Run::go_on(name, &scenario, &self.practice, &mut self.home) {
            Ok(run) => {
                let changed = run.changed();
                self.lay_open(Open::Run(Box::new(Played { at, run, leaving: None })));
                if changed.is_any() {
                    self.tell(Severity::Advice, key!("notice-went-on"));
                }
                self.end_if_over();
            }
            Err(stopped) => {
                let said = said!("notice-cannot-resume", reason = stopped.said());
                self.tell(Severity::Error, said);
                self.look_for_kept();
            }
        }
    }

    /// Opens a run of a scenario by its record, for a face that was given one: goes on with it, or reads again what it came to.
    pub fn open_record_at(&mut self, name: &str, at: usize) {
        match self.replayed(name, at) {
            Some(Ok(run)) if run.session().phase() == Phase::Ended => self.show_again(run, at),
            _ => self.go_on_at(name, at),
        }
    }

    /// Reads again what a run came to that was ended.
    pub(super) fn read_again(&mut self, name: &str) {
        let Some(at) = self.place_of(name) else { return };
        match self.replayed(name, at) {
            Some(Ok(run)) => self.show_again(run, at),
            Some(Err(stopped)) => {
                let said = said!("notice-cannot-read-again", reason = stopped.said());
                self.tell(Severity::Error, said);
            }
            None => {}
        }
    }

    /// A kept run of a scenario, played again from its record; none where the scenario cannot be played.
    fn replayed(&mut self, name: &str, at: usize) -> Option<Result<Run, Stopped>> {
        let scenario = self.shelf.get(at)?.scenario.clone()?;
        Some(Run::read_again(name, &scenario, &self.practice, &mut self.home))
    }

    fn show_again(&mut self, run: Run, at: usize) {
        self.lay_open(Open::Run(Box::new(Played { at, run, leaving: None })));
        self.end_if_over();
    }

    /// Plays on from before a move of the run that is over. Nothing of it is kept: what was true has been told by then.
    pub(super) fn try_from(&mut self, entry: usize) {
        let Open::Debrief(ended) = &self.open else { return };
        let (at, of) = (ended.at, ended.run.session());
        let mut session = of.begin_again();
        for kept in of.entries().iter().take(entry) {
            // A run that was kept by other rules may not go on; then one tries from where it stops.
            if session.apply(kept.action.clone()).is_err() {
                break;
            }
        }
        let run = Run::unkept(session, &mut self.home);
        self.lay_open(Open::Run(Box::new(Played { at, run, leaving: None })));
        self.tell(Severity::Advice, key!("notice-try"));
    }

    /// The place on the shelf of the scenario that a kept run belongs to.
    pub(super) fn place_of(&self, name: &str) -> Option<usize> {
        self.kept.iter().find(|kept| kept.name == name)?.at
    }

    /// Shows what a run came to, as soon as its end may be shown.
    pub(super) fn end_if_over(&mut self) {
        let Open::Run(played) = &self.open else { return };
        if played.run.session().phase() != Phase::Ended {
            return;
        }
        if let Open::Run(played) = std::mem::take(&mut self.open) {
            let Played { at, run, leaving } = *played;
            let session = run.session();
            let careful = careful(session);
            match assess(session, &careful) {
                Ok(assessed) => {
                    let debrief = debrief(session, &careful, assessed);
                    self.memory = self.memory.for_the_debrief();
                    self.open = Open::Debrief(Box::new(Ended {
                        at,
                        run,
                        debrief,
                        leaving,
                    }));
                }
                // Somebody who needed help could not have been told from others: nobody is judged by that.
                Err(_) => {
                    self.open = Open::Run(Box::new(Played { at, run, leaving }));
                    self.tell(Severity::Error, key!("notice-unfair"));
                }
            }
        }
    }
}
