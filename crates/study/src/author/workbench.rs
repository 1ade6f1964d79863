//! A scenario being written: the last version that can be played, the run through it, and what is wrong with the newest
//! version. Editing a file into nonsense and back loses nothing, because nothing of the run hangs on the file: the moves
//! are kept in words, and every version is played from the beginning.

use super::bookmark::{Bookmark, Trail};
use super::claims::ClaimsInside;
use super::worth::judged;
use crate::judge::MoveVerdict;
use grounds_core::assess::{Careful, careful};
use grounds_core::diagnostic::{Diagnostic, Severity, Span};
use grounds_core::locale::{Messages, Said, When};
use grounds_core::practice::Practice;
use grounds_core::record::{Around, Finder, Hand, Missing, Step, Writer};
use grounds_core::scenario::Scenario;
use grounds_core::scenario::talk::TextIx;
use grounds_core::session::{Action, Refusal, Session};
use grounds_core::walkthrough::{Walkthrough, written};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many replaced runs are kept.
const SET_ASIDE: usize = 8;

/// Why a move could not be made again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It names something that this version does not have.
    Missing(Missing),
    /// The run refuses it.
    Refused(Refusal),
}

/// Where the texts of a scenario stand in its files.
pub type Places = BTreeMap<TextIx, Span>;

/// A version that was opened or taken in.
#[derive(Debug)]
pub struct Opened {
    /// The scenario, when nothing keeps it from being played.
    pub scenario: Option<Arc<Scenario>>,
    /// Where its texts stand.
    pub places: Places,
    /// Its walkthroughs that can be read.
    pub walkthroughs: Vec<Walkthrough>,
    /// Everything that is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
    /// When it was saved, in words.
    pub saved: When,
}

/// What taking in a version changed.
#[derive(Debug)]
pub struct Taken {
    /// The version that was played before, when another one is played now.
    pub before: Option<Arc<Scenario>>,
    /// Whether the version that was taken in is the one that is played.
    pub is_played: bool,
}

/// The version that is played.
#[derive(Debug)]
struct Playing {
    session: Session,
    /// What somebody careful comes to in this draw.
    careful: Careful,
    places: Places,
    saved: When,
    walkthroughs: Vec<Walkthrough>,
    /// What the last move was worth, when that was asked for.
    worth: Option<MoveVerdict>,
    /// How the claims stand, when that was asked for.
    claims: ClaimsInside,
    /// The move, from 0, at which this version stopped the run, and why.
    stopped: Option<(usize, Why)>,
}

/// The newest version on disk.
#[derive(Debug)]
struct Newest {
    diagnostics: Vec<Diagnostic>,
    saved: When,
    is_sound: bool,
}

/// The desk of an author.
#[derive(Debug)]
pub struct Workbench {
    practice: Arc<Practice>,
    folder: String,
    newest: Newest,
    playing: Option<Playing>,
    trail: Trail,
    /// Runs that another move replaced, the newest last.
    set_aside: Vec<Trail>,
    /// The walkthrough that was played last. As long as nothing was changed in it, it is not worth setting aside.
    walked: Vec<Step>,
    /// Why the folder cannot be read at the moment.
    trouble: Option<Said>,
}

impl Workbench {
    /// Opens a scenario. With a bookmark, the run goes on from there; otherwise it begins with `seed`.
    #[must_use]
    pub fn open(
        folder: String,
        opened: Opened,
        practice: Arc<Practice>,
        seed: u64,
        bookmark: Option<Bookmark>,
    ) -> Self {
        let (trail, set_aside) =
            bookmark.map_or_else(|| (Trail::fresh(seed), Vec::new()), |mark| (mark.trail, mark.set_aside));
        let mut bench = Self {
            practice,
            folder,
            newest: Newest {
                diagnostics: Vec::new(),
                saved: When::default(),
                is_sound: false,
            },
            playing: None,
            trail,
            set_aside,
            walked: Vec::new(),
            trouble: None,
        };
        bench.take(opened);
        bench
    }

    /// Takes in a newer version. If it can be played, the moves are made again in it, as far as it allows; if not, the
    /// last version that can be played stays.
    pub fn take(&mut self, newer: Opened) -> Taken {
        self.trouble = None;
        self.newest = Newest {
            diagnostics: newer.diagnostics,
            saved: newer.saved,
            is_sound: newer.scenario.is_some(),
        };
        let Some(scenario) = newer.scenario else {
            return Taken {
                before: None,
                is_played: false,
            };
        };
        let before = self.playing.take().map(|p| p.session.scenario().clone());
        let session = self.begun(scenario);
        self.playing = Some(Playing {
            careful: careful(&session),
            session,
            places: newer.places,
            saved: newer.saved,
            walkthroughs: newer.walkthroughs,
            worth: None,
            claims: ClaimsInside::default(),
            stopped: None,
        });
        self.replay();
        Taken {
            before,
            is_played: true,
        }
    }

    /// The folder cannot be read now, and why. What is played stays.
    pub fn lose_sight(&mut self, reason: impl Into<Said>) {
        self.trouble = Some(reason.into());
    }

    /// The run before its first move.
    fn begun(&self, scenario: Arc<Scenario>) -> Session {
        Session::begin(scenario, self.practice.clone(), self.trail.seed, self.trail.play)
    }

    /// Plays the moves up to the wanted moment again, as far as the version allows.
    fn replay(&mut self) {
        let Some(playing) = &self.playing else { return };
        let scenario = playing.session.scenario().clone();
        let begun = self.begun(scenario.clone());
        let is_same_draw = (playing.session.seed(), playing.session.play()) == (begun.seed(), begun.play());
        let finder = Finder::new(&scenario, &self.practice, self.trail.steps.iter(), std::iter::empty());
        let wanted = self.trail.steps.iter().take(self.trail.at);
        let (session, stopped) = played(begun, &finder, wanted);
        let Some(playing) = &mut self.playing else { return };
        if !is_same_draw {
            playing.careful = careful(&session);
        }
        (playing.session, playing.stopped, playing.worth) = (session, stopped, None);
    }

    /// Tries a move at the moment that is shown. It takes the place of the moves behind it, unless it is the next of
    /// them; the run as it was is set aside.
    ///
    /// # Errors
    /// The run's refusal, or nothing to refuse when nothing can be played. Nothing has changed then.
    pub fn act(&mut self, action: &Action) -> Result<(), Option<Refusal>> {
        let playing = self.playing.as_mut().ok_or(None)?;
        let reached = playing.session.entries().len();
        let around = Around::of(&playing.session);
        let scenario = playing.session.scenario().clone();
        playing.session.apply(action.clone()).map_err(Some)?;
        let step = Writer::new(&scenario, &self.practice, Hand::Plain).step(action, around);
        (playing.stopped, playing.worth) = (None, None);
        if self.trail.steps.get(reached) != Some(&step) {
            if self.trail.steps.len() > reached {
                self.put_aside(self.trail.clone());
                self.trail.steps.truncate(reached);
            }
            self.trail.steps.push(step);
        }
        self.trail.at = reached + 1;
        Ok(())
    }

    /// Goes to the moment after this many moves. While nothing can be played there is nowhere to go, and the moment that
    /// is wanted stays.
    pub fn go_to(&mut self, moment: usize) {
        if self.playing.is_some() {
            self.trail.at = moment.min(self.trail.steps.len());
            self.replay();
        }
    }

    /// The moment that is shown: how many moves have been made.
    #[must_use]
    pub fn moment(&self) -> usize {
        self.session().map_or(0, |s| s.entries().len())
    }

    /// Goes one move back.
    pub fn back(&mut self) {
        self.go_to(self.moment().saturating_sub(1));
    }

    /// Goes one move forward, if there is one.
    pub fn forward(&mut self) {
        self.go_to(self.moment() + 1);
    }

    /// Plays the same moves in another draw.
    pub fn draw(&mut self, seed: u64) {
        self.trail.seed = seed;
        self.replay();
    }

    /// Leaves out the move that stopped the run, and goes on without it. The run as it was is set aside.
    pub fn leave_out(&mut self) {
        let Some((number, _)) = self.stop() else { return };
        let number = *number;
        self.put_aside(self.trail.clone());
        self.trail.steps.remove(number);
        self.trail.at = self.trail.at.saturating_sub(1);
        self.replay();
    }

    /// Brings back the run that was set aside last. The one that was open goes behind all others, so that bringing back
    /// again and again comes by every one of them.
    pub fn bring_back(&mut self) {
        if let Some(earlier) = self.set_aside.pop() {
            let open = std::mem::replace(&mut self.trail, earlier);
            self.set_aside.insert(0, open);
            self.replay();
        }
    }

    /// Keeps a run that is about to be replaced. An empty one is worth nothing, nor is a walkthrough as it stands in its
    /// file.
    fn put_aside(&mut self, trail: Trail) {
        self.set_aside.retain(|t| t.steps != trail.steps);
        if !trail.steps.is_empty() && trail.steps != self.walked {
            self.set_aside.push(trail);
        }
        let too_many = self.set_aside.len().saturating_sub(SET_ASIDE);
        self.set_aside.drain(..too_many);
    }

    /// Plays a walkthrough of the scenario; the run that was open is set aside.
    pub fn walk(&mut self, number: usize) {
        let Some(playing) = &self.playing else { return };
        let Some(walkthrough) = playing.walkthroughs.get(number) else {
            return;
        };
        let walked = Trail {
            seed: walkthrough.seeds.first().copied().unwrap_or(self.trail.seed),
            play: walkthrough.play,
            at: walkthrough.steps.len(),
            steps: walkthrough.steps.clone(),
        };
        let steps = walked.steps.clone();
        let open = std::mem::replace(&mut self.trail, walked);
        self.put_aside(open);
        self.walked = steps;
        self.replay();
    }

    /// The run that is shown as a walkthrough: the file that expects of it what it comes to now. Nothing while nothing can be
    /// played.
    #[must_use]
    pub fn as_walkthrough(&self, says: &str) -> Option<String> {
        let session = self.session()?;
        Some(written(session, says))
    }

    /// Judges the last move. It takes many ways of playing on, so it is done when it is asked for.
    pub fn judge_last(&mut self) {
        if let Some(playing) = &mut self.playing {
            playing.worth = judged(&playing.session);
        }
    }

    /// Tries the claims about the version that is played in a few draws.
    pub fn try_claims(&mut self, messages: &Messages) {
        if let Some(playing) = &mut self.playing {
            playing.claims = ClaimsInside::tried(playing.session.scenario(), &self.practice, messages);
        }
    }

    /// What the last move was worth, when that was asked for.
    #[must_use]
    pub fn worth(&self) -> Option<&MoveVerdict> {
        self.playing.as_ref()?.worth.as_ref()
    }

    /// How the claims stand; nothing was tried while nothing was asked for.
    #[must_use]
    pub fn claims(&self) -> Option<&ClaimsInside> {
        self.playing.as_ref().map(|playing| &playing.claims)
    }

    /// What somebody careful comes to in the draw that is played.
    #[must_use]
    pub fn careful(&self) -> Option<&Careful> {
        self.playing.as_ref().map(|playing| &playing.careful)
    }

    /// Where the texts of the version that is played stand.
    #[must_use]
    pub fn places(&self) -> Option<&Places> {
        self.playing.as_ref().map(|playing| &playing.places)
    }

    /// The run, at the moment that is shown; none while no version can be played.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        self.playing.as_ref().map(|p| &p.session)
    }

    /// The move, from 0, at which the version that is played stopped the run, and why.
    #[must_use]
    pub fn stop(&self) -> Option<&(usize, Why)> {
        self.playing.as_ref()?.stopped.as_ref()
    }

    /// The moves, and the moment that is wanted.
    #[must_use]
    pub const fn trail(&self) -> &Trail {
        &self.trail
    }

    /// The runs that were set aside, the newest last.
    #[must_use]
    pub fn set_aside(&self) -> &[Trail] {
        &self.set_aside
    }

    /// What is wrong with the newest version.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.newest.diagnostics
    }

    /// How many faults keep the newest version from being played.
    #[must_use]
    pub fn errors(&self) -> usize {
        let all = self.newest.diagnostics.iter();
        all.filter(|d| d.severity == Severity::Error).count()
    }

    /// Whether the newest version is the one that is played.
    #[must_use]
    pub const fn plays_newest(&self) -> bool {
        self.newest.is_sound
    }

    /// When the version that is played was saved, in words, and when the newest one was.
    #[must_use]
    pub fn saved(&self) -> (Option<When>, When) {
        (self.playing.as_ref().map(|p| p.saved), self.newest.saved)
    }

    /// The names of the walkthroughs of the version that is played.
    pub fn walkthroughs(&self) -> impl Iterator<Item = &str> {
        let all = self.playing.iter().flat_map(|p| &p.walkthroughs);
        all.map(|w| w.name.as_str())
    }

    /// The folder, as the author named it.
    #[must_use]
    pub fn folder(&self) -> &str {
        &self.folder
    }

    /// Why the folder cannot be read at the moment.
    #[must_use]
    pub const fn trouble(&self) -> Option<&Said> {
        self.trouble.as_ref()
    }

    /// The practice library it plays by.
    #[must_use]
    pub const fn practice(&self) -> &Arc<Practice> {
        &self.practice
    }

    /// What is worth keeping.
    #[must_use]
    pub fn bookmark(&self) -> Bookmark {
        Bookmark::new(self.trail.clone(), self.set_aside.clone())
    }
}

/// Plays moves one after another, until one cannot be made.
fn played<'s>(
    mut session: Session,
    finder: &Finder<'_>,
    steps: impl Iterator<Item = &'s Step>,
) -> (Session, Option<(usize, Why)>) {
    for (number, step) in steps.enumerate() {
        let made = finder.action_in(step, &session).map_err(Why::Missing);
        let made = made.and_then(|action| session.apply(action).map(drop).map_err(Why::Refused));
        if let Err(why) = made {
            return (session, Some((number, why)));
        }
    }
    (session, None)
}
