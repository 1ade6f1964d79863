//! A run and its record: each accepted move is handed to be kept before anything of it is shown. What cannot be kept waits,
//! is tried again, and is never forgotten while the run is open. A run that nothing could be kept of from the beginning is
//! kept as soon as something can.

use crate::home::{Home, Keeping, Sheet};
use grounds_core::locale::Said;
use grounds_core::practice::Practice;
use grounds_core::record::{Changed, Comparison, Decoded, Header, Scribe, WhyNot, decode, go_on, moves_in, replay};
use grounds_core::scenario::Scenario;
use grounds_core::session::{Action, Refusal, Session};
use std::sync::Arc;

/// The run that is open.
#[derive(Debug)]
pub struct Run {
    scribe: Scribe,
    keeps: Keeps,
    /// What is shown while it is not known whether the last move is kept.
    before: Option<Box<Session>>,
    /// Whether an answer to lines that were handed over is still to come.
    is_asked: bool,
    /// What had changed since it was left, and did not matter.
    changed: Changed,
    /// The milliseconds of the home at which this sitting began.
    sat_down: u64,
}

/// Where the lines of a run are.
#[derive(Debug)]
enum Keeps {
    /// In a record.
    On(Box<dyn Sheet>),
    /// Nowhere yet: how its record begins, all lines so far, and why.
    Nowhere(Box<Header>, String, Said),
    /// Nowhere, and nothing of it is to be kept: a try from the middle of a run that is over, or one that is read again. That
    /// is told when it is opened.
    Not,
}

/// Why a run could not be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// It cannot be gone on with at all.
    WhyNot(WhyNot),
    /// Its home refuses.
    Refused(Said),
}

impl Stopped {
    /// Why, to be said.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::WhyNot(why) => why.said(),
            Self::Refused(said) => said.clone(),
        }
    }
}

impl Run {
    /// Begins a run, and its record.
    ///
    /// # Errors
    /// Why it cannot be kept, with the run: it can be played all the same, when the person wants it.
    pub fn begin(session: Session, home: &mut impl Home) -> Result<Self, (Box<Self>, Said)> {
        let label = label(home.chance());
        let (scribe, header, first) = Scribe::begin(session, label, home.now());
        let begun = home.begin(&header, &first);
        let run = |keeps, sat_down| Self {
            scribe,
            keeps,
            before: None,
            is_asked: false,
            changed: Changed::default(),
            sat_down,
        };
        match begun {
            Ok(sheet) => Ok(run(Keeps::On(sheet), home.millis())),
            Err(why) => {
                let keeps = Keeps::Nowhere(Box::new(header), first, why.clone());
                Err((Box::new(run(keeps, home.millis())), why))
            }
        }
    }

    /// A run of which nothing is to be kept.
    pub fn unkept(session: Session, home: &mut impl Home) -> Self {
        let (scribe, ..) = Scribe::begin(session, String::new(), home.now());
        Self {
            scribe,
            keeps: Keeps::Not,
            before: None,
            is_asked: false,
            changed: Changed::default(),
            sat_down: home.millis(),
        }
    }

    /// A run that was ended, to read again what it came to.
    ///
    /// # Errors
    /// When it cannot be read, or comes to something else now.
    pub fn read_again(
        name: &str,
        scenario: &Arc<Scenario>,
        practice: &Arc<Practice>,
        home: &mut impl Home,
    ) -> Result<Self, Stopped> {
        let decoded = look(name, home)?;
        if let Some(fault) = decoded.fault {
            return Err(Stopped::WhyNot(WhyNot::Unreadable(fault)));
        }
        let replayed = replay(&decoded.record, scenario, practice);
        if let Comparison::Diverged { at, why } = replayed.verdict {
            let step = at.checked_sub(1).and_then(|n| decoded.record.moves.get(n));
            let step = step.map(|kept| kept.step.clone());
            return Err(Stopped::WhyNot(WhyNot::Differs { at, step, why }));
        }
        Ok(Self::unkept(replayed.session, home))
    }

    /// Whether it is one of which nothing is to be kept.
    #[must_use]
    pub const fn is_a_try(&self) -> bool {
        matches!(self.keeps, Keeps::Not)
    }

    /// Makes a record for a run that has none, with all that was done so far. When it cannot, all of it goes on waiting.
    fn find_a_sheet(&mut self, home: &mut impl Home) -> Result<(), Said> {
        if let Keeps::Nowhere(header, lines, why) = &mut self.keeps {
            match home.begin(header, lines) {
                Ok(sheet) => self.keeps = Keeps::On(sheet),
                Err(now) => {
                    *why = now.clone();
                    return Err(now);
                }
            }
        }
        Ok(())
    }

    /// Takes up a run that was left.
    ///
    /// # Errors
    /// When its home refuses, or it comes to something else now.
    pub fn go_on(
        name: &str,
        scenario: &Arc<Scenario>,
        practice: &Arc<Practice>,
        home: &mut impl Home,
    ) -> Result<Self, Stopped> {
        let left = home.take_up(name).map_err(Stopped::Refused)?;
        let decoded = decode(left.bytes()).map_err(|fault| Stopped::WhyNot(WhyNot::Unreadable(fault)))?;
        let (scribe, changed, lines) = Scribe::go_on(&decoded, scenario, practice).map_err(Stopped::WhyNot)?;
        let mut sheet = left.go_on(decoded.good_bytes).map_err(Stopped::Refused)?;
        // What cannot be written now waits like a move.
        let is_asked = !lines.is_empty() && sheet.keep(&lines) == Keeping::Later;
        Ok(Self {
            scribe,
            keeps: Keeps::On(sheet),
            before: None,
            is_asked,
            changed,
            sat_down: home.millis(),
        })
    }

    /// The run as it may be shown: without a move that may not be kept yet.
    #[must_use]
    pub fn session(&self) -> &Session {
        self.before.as_deref().unwrap_or_else(|| self.scribe.session())
    }

    /// Whether it is not known yet if the last move is kept.
    #[must_use]
    pub const fn is_waiting_for_an_answer(&self) -> bool {
        self.before.is_some()
    }

    /// Whether an answer is still to come, to the last move or to what waited and was tried again.
    #[must_use]
    pub const fn is_asked(&self) -> bool {
        self.is_asked
    }

    /// What had changed since the run was left and did not matter.
    #[must_use]
    pub const fn changed(&self) -> Changed {
        self.changed
    }

    /// Where its record is, when it has one.
    #[must_use]
    pub fn place(&self) -> Option<String> {
        match &self.keeps {
            Keeps::On(sheet) => Some(sheet.place()),
            Keeps::Nowhere(..) | Keeps::Not => None,
        }
    }

    /// How many moves are not kept.
    #[must_use]
    pub fn waiting(&self) -> usize {
        match &self.keeps {
            Keeps::On(sheet) => sheet.waiting(),
            Keeps::Nowhere(_, lines, _) => moves_in(lines),
            Keeps::Not => 0,
        }
    }

    /// Whether anything could still be lost.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.waiting() == 0 && !self.is_asked
    }

    /// Tries a move and hands it to be kept.
    ///
    /// # Errors
    /// The run's refusal. Nothing has changed then.
    pub fn act(&mut self, action: Action, millis: u64) -> Result<Keeping, Refusal> {
        let is_late = matches!(&self.keeps, Keeps::On(sheet) if sheet.is_late());
        let before = is_late.then(|| Box::new(self.scribe.session().clone()));
        let lines = self.scribe.act(action, millis.saturating_sub(self.sat_down))?;
        let keeping = match &mut self.keeps {
            Keeps::On(sheet) => sheet.keep(&lines),
            Keeps::Nowhere(_, all, why) => {
                all.push_str(&lines);
                Keeping::Waits(why.clone())
            }
            Keeps::Not => Keeping::Kept,
        };
        self.is_asked = keeping == Keeping::Later;
        self.before = before.filter(|_| self.is_asked);
        Ok(keeping)
    }

    /// What has become of what was handed over, when that was not known.
    pub fn answer(&mut self) -> Option<Keeping> {
        let Keeps::On(sheet) = &mut self.keeps else { return None };
        if !self.is_asked {
            return None;
        }
        let answer = sheet.answer();
        if answer != Keeping::Later {
            self.before = None;
            self.is_asked = false;
        }
        Some(answer)
    }

    /// Tries once more to keep what waits; and where a look costs nothing, looks whether what was kept is still there.
    pub fn keep(&mut self, home: &mut impl Home) -> Keeping {
        if self.is_asked {
            return Keeping::Later;
        }
        if let Err(why) = self.find_a_sheet(home) {
            return Keeping::Waits(why);
        }
        let keeping = match &mut self.keeps {
            // A file may have been removed since; a sheet that answers later belongs to its home alone.
            Keeps::On(sheet) if sheet.waiting() > 0 || !sheet.is_late() => sheet.keep(""),
            _ => Keeping::Kept,
        };
        self.is_asked = keeping == Keeping::Later;
        keeping
    }
}

/// A label for a trainee that names nobody.
fn label(chance: u64) -> String {
    const FIRST: [&str; 8] = ["quiet", "early", "clear", "green", "steady", "north", "amber", "open"];
    const SECOND: [&str; 8] = ["river", "field", "harbour", "bridge", "garden", "road", "lake", "hill"];
    let pick = |shift: u32| usize::try_from(chance >> shift & 7).unwrap_or(0);
    format!("{}-{}-{:06x}", FIRST[pick(0)], SECOND[pick(3)], chance >> 40)
}

/// What is kept of a run, read to its end. Changes nothing.
pub(crate) fn look(name: &str, home: &mut impl Home) -> Result<Decoded, Stopped> {
    let bytes = home.read(name).map_err(Stopped::Refused)?;
    decode(&bytes).map_err(|fault| Stopped::WhyNot(WhyNot::Unreadable(fault)))
}

/// Why a kept run cannot be gone on with, for whoever is about to offer it; none when it can. Changes nothing.
pub fn why_not(
    name: &str,
    scenario: &Arc<Scenario>,
    practice: &Arc<Practice>,
    home: &mut impl Home,
) -> Option<Stopped> {
    match look(name, home) {
        Ok(decoded) => go_on(&decoded, scenario, practice).err().map(Stopped::WhyNot),
        Err(why) => Some(why),
    }
}
