//! The application core of every face: one wish at a time is carried out here, and nowhere else. It holds what is open and
//! what has to be told, and sees to it that every move that was shown is kept, or that the person was asked before leaving
//! without it.

mod keeping;
mod kept;
mod reading;

use crate::two::home::{Home, KeptRun, Listed};
use crate::two::memory::Memory;
use crate::two::notice::Notice;
use crate::two::open::{Ended, Leaving, Open, Played, Prebrief};
use crate::two::run::Run;
use crate::two::settings::{Settings, TEXT_PERCENT};
use crate::two::voice::{Voice, Words};
use crate::two::wish::{Turn, Wish};
use grounds_core::diagnostic::Severity;
use grounds_core::locale::{LocaleError, Said, key, said};
use grounds_core::practice::Practice;
use grounds_core::two::assess::{assess, careful};
use grounds_core::two::debrief::debrief;
use grounds_core::two::session::{Action, Phase, Refusal, Session, View};
use grounds_core::two::wording::{Teller, Voices};
use grounds_core::vocabulary::Level;
use std::sync::Arc;

/// A seed has so many digits at most: enough to differ, and few enough to be read out across a room.
const SEEDS: u64 = 1_000_000;

/// How many runs of one scenario are offered; of the others it is only said that they are there.
pub const OFFERED: usize = 6;

/// How long it takes, in milliseconds, until what waits is tried again by itself.
pub const TRY_AGAIN: u64 = 2_000;

/// What a face has to do that a desk cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Close the program: everything is kept, or was given up.
    Close,
    /// Open the author's desk on a scenario, by its place on the shelf.
    Write(usize),
}

/// Everything that a face plays with.
#[derive(Debug)]
pub struct Desk<H> {
    pub(crate) home: H,
    pub(crate) practice: Arc<Practice>,
    pub(crate) settings: Settings,
    /// The seed of every run; none: a new one each time.
    seed: Option<u64>,
    pub(crate) voice: Voice,
    pub(crate) words: Option<Words>,
    pub(crate) shelf: Vec<Listed>,
    pub(crate) kept: Vec<KeptRun>,
    pub(crate) open: Open,
    /// How many things have been opened.
    pub(crate) opening: u64,
    pub(crate) memory: Memory,
    pub(crate) notice: Option<Notice>,
    /// That moves wait. It stays behind whatever else is told, until somebody has read it or it is no longer true.
    unsaved: Option<Notice>,
    /// That nothing can be kept where runs are kept. It stays, whatever is opened, until somebody has read it or something can.
    nowhere: Option<Notice>,
    /// Why moves wait, as it was last told: the same is not told with every step.
    told: Option<Said>,
    /// When what waits was last tried.
    tried: u64,
}

impl<H: Home> Desk<H> {
    /// Lays out the desk. A place where nothing can be kept is told at once, with another one on offer.
    ///
    /// # Errors
    /// When there are no texts in the languages chosen.
    pub fn new(
        mut home: H,
        practice: Arc<Practice>,
        settings: Settings,
        seed: Option<u64>,
    ) -> Result<Self, LocaleError> {
        let voice = Voice::of(&home, &settings.reads, false)?;
        let shelf = home.list();
        let mut desk = Self {
            home,
            practice,
            settings,
            seed,
            voice,
            words: None,
            shelf,
            kept: Vec::new(),
            open: Open::Shelf,
            opening: 0,
            memory: Memory::default(),
            notice: None,
            unsaved: None,
            nowhere: None,
            told: None,
            tried: 0,
        };
        desk.look_for_kept();
        if let Err(why) = desk.home.can_keep() {
            desk.nowhere = Some(desk.nowhere_to_keep(why));
        }
        Ok(desk)
    }

    // ---- what there is ----

    /// The place where the program runs.
    pub const fn home(&self) -> &H {
        &self.home
    }

    /// The same, for what a face alone knows of it.
    pub const fn home_mut(&mut self) -> &mut H {
        &mut self.home
    }

    /// What is open.
    pub const fn open(&self) -> &Open {
        &self.open
    }

    /// The words of the interface.
    pub const fn voice(&self) -> &Voice {
        &self.voice
    }

    /// What is chosen for this computer.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The practice library.
    pub const fn practice(&self) -> &Arc<Practice> {
        &self.practice
    }

    /// What there is to play.
    pub fn shelf(&self) -> &[Listed] {
        &self.shelf
    }

    /// What has to be told, if anything.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref().or(self.unsaved.as_ref()).or(self.nowhere.as_ref())
    }

    /// What is open and half written.
    pub const fn memory(&self) -> &Memory {
        &self.memory
    }

    /// The run as it may be shown.
    pub fn view(&self) -> Option<View<'_>> {
        self.open.session().map(Session::view)
    }

    /// The words of the run, in the languages that are read.
    pub fn teller(&self) -> Option<Teller<'_>> {
        let voices = self.words.as_ref().map(Words::voices)?;
        Some(Teller::of(self.view()?, voices, self.voice.messages()))
    }

    /// The languages in which the scenario that is open is told.
    pub fn voices(&self) -> Option<&Voices> {
        self.words.as_ref().map(Words::voices)
    }

    /// Tells something until it is dismissed.
    pub fn tell(&mut self, severity: Severity, said: impl Into<Said>) {
        self.notice = Some(Notice::new(severity, said));
    }

    // ---- wishes ----

    /// Carries a wish out, or tells why not.
    pub fn wish(&mut self, wish: Wish) -> Option<Effect> {
        let (shown, known) = (self.notice().cloned(), self.unsaved.clone());
        // Who waits to leave goes in `settle`, and not in place of what is wished now.
        self.hear();
        let is_news = self.unsaved != known;
        match wish {
            Wish::Open(at) => {
                if !self.is_asked_first(Leaving::ToShelf) {
                    self.choose(at);
                }
            }
            Wish::Write(at) => return Some(Effect::Write(at)),
            Wish::GoOn(name) => {
                if !self.is_asked_first(Leaving::ToShelf) {
                    self.go_on(&name);
                }
            }
            Wish::PutAway(name) => self.put_away(&name),
            Wish::ReadAgain(name) => {
                if !self.is_asked_first(Leaving::ToShelf) {
                    self.read_again(&name);
                }
            }
            Wish::Begin => self.begin(false),
            Wish::BeginUnkept => {
                // Only after it was told that nothing is kept, and offered.
                let offers = |notice: &Notice| notice.ways.iter().any(|(_, way)| *way == Wish::BeginUnkept);
                self.begin(shown.is_some_and(|notice| offers(&notice)));
            }
            Wish::KeepElsewhere => self.keep_elsewhere(),
            Wish::Leave => return self.leave(Leaving::ToShelf),
            Wish::Again => return self.leave(Leaving::ToPrebrief),
            Wish::TryFrom(entry) => {
                if !self.is_asked_first(Leaving::ToShelf) {
                    self.try_from(entry);
                }
            }
            Wish::Quit => return self.leave(Leaving::Away),
            Wish::LeaveUnkept => return self.leave_unkept(),
            Wish::Stay => self.stay(),
            Wish::Act(action) => self.act(action),
            Wish::Turn(turn) => self.turn(turn),
            Wish::Keep => self.keep(),
            // What was told only now has not been read.
            Wish::DismissNotice if self.notice() != shown.as_ref() => {}
            Wish::DismissNotice => self.dismiss(),
            Wish::SetTextSize(percent) => {
                self.settings.text_percent = percent.clamp(TEXT_PERCENT.0, TEXT_PERCENT.1);
                self.keep_settings();
            }
            Wish::Read(choice) => self.read_in(choice),
        }
        if is_news && self.unsaved.is_some() {
            // What was told only now is seen before what the wish came to.
            self.notice = None;
        }
        self.settle_words();
        self.attend();
        None
    }

    /// Turns to somebody who wants something now.
    pub(super) fn attend(&mut self) {
        if let Some(session) = self.open.session() {
            self.memory.attend(session.view());
        }
    }

    /// Opens the prebrief of a scenario, with a new draw.
    fn choose(&mut self, at: usize) {
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
    fn begin(&mut self, is_unkept_allowed: bool) {
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
    fn go_on(&mut self, name: &str) {
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

    /// Reads again what a run came to that was ended.
    fn read_again(&mut self, name: &str) {
        let Some(at) = self.place_of(name) else { return };
        let Some(scenario) = self.shelf.get(at).and_then(|listed| listed.scenario.clone()) else {
            return;
        };
        match Run::read_again(name, &scenario, &self.practice, &mut self.home) {
            Ok(run) => {
                self.lay_open(Open::Run(Box::new(Played { at, run, leaving: None })));
                self.end_if_over();
            }
            Err(stopped) => {
                let said = said!("notice-cannot-read-again", reason = stopped.said());
                self.tell(Severity::Error, said);
            }
        }
    }

    /// Plays on from before a move of the run that is over. Nothing of it is kept: what was true has been told by then.
    fn try_from(&mut self, entry: usize) {
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
    fn place_of(&self, name: &str) -> Option<usize> {
        self.kept.iter().find(|kept| kept.name == name)?.at
    }

    fn put_away(&mut self, name: &str) {
        if let Err(why) = self.home.put_away(name) {
            self.tell(Severity::Error, said!("notice-not-put-away", reason = why));
        }
        self.look_for_kept();
    }

    /// Tries a move.
    fn act(&mut self, action: Action) {
        let millis = self.home.millis();
        let Some((run, _)) = self.open.run_mut() else { return };
        if run.is_asked() || run.session().phase() == Phase::Ended {
            return;
        }
        match run.act(action.clone(), millis) {
            Ok(keeping) => {
                self.notice = None;
                let is_starter = self
                    .open
                    .session()
                    .is_some_and(|of| of.scenario().header().level == Level::Starter);
                self.memory.follow(&action, is_starter);
                self.heard(keeping);
                self.end_if_over();
            }
            Err(refusal) => self.refuse(refusal),
        }
    }

    fn refuse(&mut self, refusal: Refusal) {
        let Some(words) = self.teller().map(|teller| teller.refusal(refusal)) else {
            return;
        };
        self.tell(Severity::Advice, said!("refusal-words", words = words));
    }

    /// A turn on the screen.
    fn turn(&mut self, turn: Turn) {
        match self.open.session() {
            Some(session) => self.memory.turn(turn, session.view()),
            // On the shelf there is the choice of languages only.
            None => {
                if let Turn::Reading(is_open) = turn {
                    self.memory.is_reading_open = is_open;
                }
            }
        }
    }

    // ---- leaving ----

    /// Leaves what is open when nothing can be lost; else it is asked.
    fn leave(&mut self, to: Leaving) -> Option<Effect> {
        if self.is_asked_first(to) { None } else { self.go(to) }
    }

    /// Tries to keep all of what is open before it is closed, and asks when that does not succeed. Whether it asks.
    fn is_asked_first(&mut self, to: Leaving) -> bool {
        // Also where nothing waits: a folder that was removed meanwhile is made again.
        self.try_again();
        match self.open.run_mut() {
            Some((run, leaving)) if !run.is_kept() => {
                *leaving = Some(to);
                true
            }
            _ => false,
        }
    }

    /// Leaves although moves are not kept. Only after it was asked.
    fn leave_unkept(&mut self) -> Option<Effect> {
        let to = self.open.leaving()?;
        self.go(to)
    }

    fn stay(&mut self) {
        if let Some((_, leaving)) = self.open.run_mut() {
            *leaving = None;
        }
    }

    fn go(&mut self, to: Leaving) -> Option<Effect> {
        let at = self.open.at();
        match to {
            Leaving::Away => {
                self.lay_open(Open::Shelf);
                return Some(Effect::Close);
            }
            Leaving::ToShelf => {
                self.lay_open(Open::Shelf);
                self.look_for_kept();
            }
            Leaving::ToPrebrief => {
                if let Some(at) = at {
                    self.choose(at);
                }
            }
        }
        self.settle_words();
        None
    }

    /// Shows what a run came to, as soon as its end may be shown.
    fn end_if_over(&mut self) {
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

    /// Opens something else. What was open is closed; what has to be told of it is told no more.
    fn lay_open(&mut self, open: Open) {
        self.open = open;
        self.opening += 1;
        self.notice = None;
        self.unsaved = None;
        self.told = None;
        self.memory = Memory {
            // Someone who chooses a language goes on choosing it.
            is_reading_open: self.memory.is_reading_open,
            ..Memory::default()
        };
        self.settle_words();
    }
}
