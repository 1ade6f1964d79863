//! Where the author's desk stands, as plain data for a face.

use super::claims::ClaimsInside;
use super::fault::Fault;
use super::inspect::{Inspection, inspect};
use super::moves::{Moves, as_written};
use super::workbench::{Why, Workbench};
use super::worth::Worth;
use grounds_core::locale::{Messages, said};
use grounds_core::practice::Practice;
use grounds_core::record::{Finder, Step};
use grounds_core::session::{Event, Session};
use grounds_core::wording::Voices;
use std::sync::Arc;

/// Which version is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// The newest on disk.
    Newest,
    /// An older one: the newest cannot be played.
    Older,
    /// None: no version that could be played has been seen.
    None,
}

/// How a moment stands to the one that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentState {
    /// It has been.
    Played,
    /// It can be gone forward to.
    Ahead,
    /// Here the version that is played stopped the run.
    Stopped,
}

/// A move, and the moment after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// How many moves have been made then.
    pub number: usize,
    /// The move, in words.
    pub words: String,
    /// The time of day then, when it has been.
    pub time: Option<String>,
    /// How it stands to the moment that is shown.
    pub state: MomentState,
}

/// A move that the version that is played does not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// Its number, from 1.
    pub number: usize,
    /// The move.
    pub words: String,
    /// Why not.
    pub why: String,
    /// How many moves wait behind it, itself among them.
    pub waiting: usize,
}

/// Where the author's desk stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The folder.
    pub folder: String,
    /// What is wrong with the newest version.
    pub faults: Vec<Fault>,
    /// How many faults keep it from being played.
    pub errors: usize,
    /// Which version is played.
    pub version: Version,
    /// When the version that is played was saved; the newest one, when none is.
    pub saved: String,
    /// Why the folder cannot be read now.
    pub trouble: Option<String>,
    /// The moves.
    pub moments: Vec<Moment>,
    /// How many moves have been made at the moment that is shown.
    pub at: usize,
    /// Where this version stopped the run.
    pub stopped: Option<Stopped>,
    /// What decides everything that is drawn.
    pub seed: u64,
    /// How many moves the run has that would be brought back.
    pub set_aside: Option<usize>,
    /// The names of the walkthroughs.
    pub walkthroughs: Vec<String>,
    /// The run from the inside.
    pub inside: Option<Inspection>,
    /// What the last move was worth, when that was asked for.
    pub worth: Option<Worth>,
    /// How the claims about the version that is played stand.
    pub claims: Option<ClaimsInside>,
    /// What the scenario can cite.
    pub library: Library,
}

/// The practice library, held for looking things up. Two of the same content are one.
#[derive(Clone, Debug)]
pub struct Library(Arc<Practice>);

impl std::ops::Deref for Library {
    type Target = Practice;

    fn deref(&self) -> &Practice {
        &self.0
    }
}

impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        self.fingerprint() == other.fingerprint()
    }
}

impl Eq for Library {}

impl Workbench {
    /// Where the desk stands. `page` gives the page of a rule of the check, by its name.
    #[must_use]
    pub fn standing(
        &self,
        voices: &Voices,
        messages: &Messages,
        page: impl Fn(&str) -> Option<&'static str>,
    ) -> Standing {
        let (playing, newest) = self.saved();
        let version = match playing {
            None => Version::None,
            Some(_) if self.plays_newest() => Version::Newest,
            Some(_) => Version::Older,
        };
        let words = self.words(voices, messages);
        Standing {
            folder: self.folder().to_owned(),
            faults: Fault::all(self.diagnostics(), page),
            errors: self.errors(),
            version,
            saved: playing.unwrap_or(newest).in_words(messages),
            trouble: self.trouble().map(|reason| messages.say(reason)),
            stopped: self.stopped(&words, voices, messages),
            moments: self.moments(words, messages),
            at: self.moment(),
            seed: self.trail().seed,
            set_aside: self.set_aside().last().map(|trail| trail.steps.len()),
            walkthroughs: self.walkthroughs().map(str::to_owned).collect(),
            inside: self.inside(voices, messages),
            worth: self
                .session()
                .zip(self.worth())
                .and_then(|(session, of)| Worth::of(of, session, voices, messages)),
            claims: self.claims().cloned(),
            library: Library(self.practice().clone()),
        }
    }

    fn inside(&self, voices: &Voices, messages: &Messages) -> Option<Inspection> {
        let (session, careful) = (self.session()?, self.careful()?);
        Some(inspect(session, careful, self.places()?, voices, messages))
    }

    /// Every move in words: as one would say it, as far as this version can make it, and behind that as its file writes it.
    fn words(&self, voices: &Voices, messages: &Messages) -> Vec<String> {
        let steps = &self.trail().steps;
        let Some(session) = self.session() else {
            return steps.iter().map(as_written).collect();
        };
        let (scenario, practice) = (session.scenario(), session.practice());
        let finder = Finder::new(scenario, practice, steps.iter(), std::iter::empty());
        let mut run = Some(session.begin_again());
        let mut say = |step: &Step| {
            let before = run.take()?;
            let action = finder.action_in(step, &before).ok()?;
            let words = Moves::of(&before, voices, messages).say(&action);
            let mut after = before;
            run = after.apply(action).is_ok().then_some(after);
            Some(words)
        };
        steps
            .iter()
            .map(|step| say(step).unwrap_or_else(|| as_written(step)))
            .collect()
    }

    fn moments(&self, words: Vec<String>, messages: &Messages) -> Vec<Moment> {
        let entries = self.session().map_or(&[][..], Session::entries);
        let mut act = 0;
        let moments = words.into_iter().enumerate().map(|(before, words)| {
            let entry = entries.get(before);
            let time = entry.zip(self.session()).map(|(entry, session)| {
                let starts = session
                    .scenario()
                    .acts()
                    .nth(act)
                    .map_or(0, |ix| session.scenario().act(ix).starts);
                act += entry
                    .events
                    .iter()
                    .filter(|event| matches!(event, Event::Act(_)))
                    .count();
                let passed = u16::try_from(entry.second / 60).unwrap_or(u16::MAX);
                messages.time(starts.saturating_add(passed), None)
            });
            let is_stop = self.stop().is_some_and(|(number, _)| *number == before);
            Moment {
                number: before + 1,
                words,
                time,
                state: match (entry, is_stop) {
                    (Some(_), _) => MomentState::Played,
                    (None, true) => MomentState::Stopped,
                    (None, false) => MomentState::Ahead,
                },
            }
        });
        moments.collect()
    }

    fn stopped(&self, words: &[String], voices: &Voices, messages: &Messages) -> Option<Stopped> {
        let (number, why) = self.stop()?;
        let session = self.session()?;
        let why = match why {
            Why::Missing(what) => messages.say(&said!("stopped-missing", what = what.said())),
            Why::Refused(refusal) => Moves::of(session, voices, messages).teller().refusal(*refusal),
        };
        Some(Stopped {
            number: number + 1,
            words: words.get(*number)?.clone(),
            why,
            waiting: self.trail().steps.len() - number,
        })
    }
}
