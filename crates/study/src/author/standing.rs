//! Where the author's desk stands, as plain data for a face.

use super::fault::Fault;
use super::inspect::{Inspection, inspect};
use super::moves;
use super::workbench::{Why, Workbench};
use crate::locale::{Messages, said};
use crate::practice::Practice;
use crate::wording;
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
    /// Where the desk stands.
    #[must_use]
    pub fn standing(&self, messages: &Messages) -> Standing {
        let (playing, newest) = self.saved();
        let version = match playing {
            None => Version::None,
            Some(_) if self.plays_newest() => Version::Newest,
            Some(_) => Version::Older,
        };
        Standing {
            folder: self.folder().to_owned(),
            faults: Fault::all(self.diagnostics()),
            errors: self.errors(),
            version,
            saved: playing.unwrap_or(newest).in_words(messages),
            trouble: self.trouble().map(|reason| messages.say(reason)),
            moments: self.moments(messages),
            at: self.moment(),
            stopped: self.stopped(messages),
            seed: self.trail().seed,
            set_aside: self.set_aside().last().map(|t| t.steps.len()),
            walkthroughs: self.walkthroughs().map(str::to_owned).collect(),
            inside: self.session().map(|s| inspect(s, messages)),
            library: Library(self.practice().clone()),
        }
    }

    fn moments(&self, messages: &Messages) -> Vec<Moment> {
        let starts = self.session().map_or(0, |s| s.scenario().header().clock_starts);
        let steps = self.trail().steps.iter().enumerate();
        steps
            .map(|(before, step)| {
                let words = match self.session() {
                    Some(s) => moves::words(step, s.scenario(), s.practice(), s.view(), messages),
                    None => moves::as_written(step),
                };
                let entry = self.session().and_then(|s| s.entries().get(before));
                let is_stop = self.stop().is_some_and(|(number, _)| *number == before);
                Moment {
                    number: before + 1,
                    words,
                    time: entry.map(|e| messages.time(starts + e.minute, None)),
                    state: match (entry, is_stop) {
                        (Some(_), _) => MomentState::Played,
                        (None, true) => MomentState::Stopped,
                        (None, false) => MomentState::Ahead,
                    },
                }
            })
            .collect()
    }

    fn stopped(&self, messages: &Messages) -> Option<Stopped> {
        let (number, why) = self.stop()?;
        let session = self.session()?;
        let step = self.trail().steps.get(*number)?;
        let why = match why {
            Why::Missing(what) => messages.say(&said!("stopped-missing", what = what.said())),
            Why::Refused(refusal) => wording::refusal(session.view(), messages, *refusal),
        };
        Some(Stopped {
            number: number + 1,
            words: moves::words(step, session.scenario(), session.practice(), session.view(), messages),
            why,
            waiting: self.trail().steps.len() - number,
        })
    }
}
