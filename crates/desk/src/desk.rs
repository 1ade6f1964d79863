//! The application core of every face: one wish at a time is carried out here, and nowhere else. It holds what is open and
//! what has to be told, and sees to it that every move that was shown is kept, or that the person was asked before leaving
//! without it.

mod across;
mod drills;
mod keeping;
mod kept;
mod leaving;
mod reading;
mod runs;

use crate::home::{Home, KeptRun, Listed};
use crate::memory::Memory;
use crate::notice::Notice;
use crate::open::{Leaving, Open};
use crate::settings::{Settings, TEXT_PERCENT};
use crate::voice::{Voice, Words};
use crate::wish::{Turn, Wish};
use grounds_core::diagnostic::Severity;
use grounds_core::drill::Practised;
use grounds_core::locale::{LocaleError, Said, said};
use grounds_core::practice::Practice;
use grounds_core::session::{Action, Phase, Refusal, Session, View};
use grounds_core::vocabulary::Level;
use grounds_core::wording::{Teller, Voices};
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
    /// What is kept of drills.
    pub(crate) practised: Practised,
    /// Whether the home has all of it.
    pub(crate) is_practised_kept: bool,
    pub(crate) notice: Option<Notice>,
    /// That moves wait. It stays behind whatever else is told, until somebody has read it or it is no longer true.
    unsaved: Option<Notice>,
    /// That nothing can be kept where runs are kept, or not where they were meant to be. It stays, whatever is opened, until somebody has read it or something can.
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
            practised: Practised::default(),
            is_practised_kept: true,
            notice: None,
            unsaved: None,
            nowhere: None,
            told: None,
            tried: 0,
        };
        desk.look_for_kept();
        if let Err(why) = desk.home.can_keep() {
            desk.nowhere = Some(desk.nowhere_to_keep(why));
        } else if let Some(why) = desk.home.passed_over() {
            desk.nowhere = Some(desk.kept_here_instead(why));
        }
        desk.look_for_practised();
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
            Wish::LookBack => {
                if !self.is_asked_first(Leaving::ToShelf) {
                    self.look_back();
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
            Wish::Drill(drilled) => self.drill(drilled),
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
            Wish::KeepStill(is_still) => {
                self.settings.is_still = is_still;
                self.keep_settings();
            }
            Wish::SetLook(look) => {
                self.settings.look = look;
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
            // Where no run is open there are languages to choose, the keys, and what is folded.
            None => match turn {
                Turn::Reading(is_open) => self.memory.is_reading_open = is_open,
                Turn::Keys(is_open) => self.memory.show_keys(is_open),
                Turn::Unfold(fold) => self.memory.unfold(fold),
                _ => {}
            },
        }
    }

    /// Opens something else. What was open is closed; what has to be told of it is told no more.
    pub(super) fn lay_open(&mut self, open: Open) {
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
