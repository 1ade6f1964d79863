//! What the desk asks of the place where the program runs: clock, chance, languages, what can be played, and keeping. A
//! computer answers with files, a browser with its own store. Keeping may answer *later*; then nothing of a move is shown
//! before it has.

use crate::settings::Settings;
use crate::voice::Translation;
use grounds_core::debrief::Weighed;
use grounds_core::drill::{Measured, Memory, Practised};
use grounds_core::locale::{Choice, LocaleError, Messages, Said, When, key};
use grounds_core::locale::{SOURCE_LANGUAGE, fitting, pair};
use grounds_core::record::Header;
use grounds_core::scenario::talk::TextIx;
use grounds_core::scenario::{ActIx, Place, Scenario};
use grounds_core::session::Session;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The place where the program runs.
pub trait Home {
    /// Seconds since 1970, by the clock on the wall.
    fn now(&self) -> u64;

    /// Milliseconds that only grow.
    fn millis(&self) -> u64;

    /// A number nobody chose.
    fn chance(&mut self) -> u64;

    /// The messages as a person reads them. `marks` puts a mark before each that is not translated.
    ///
    /// # Errors
    /// When there are no texts in one of the languages.
    fn messages(&self, reads: &Choice, marks: bool) -> Result<Messages, LocaleError>;

    /// Whether the messages in a language are a draft that no speaker has signed.
    fn is_draft(&self, language: &str) -> bool;

    /// What there is to play, in the order of the shelf.
    fn list(&mut self) -> Vec<Listed>;

    /// How often this scenario was begun here before, by its id: a second play opens differently. Runs that were put away count.
    fn played(&mut self, scenario: &str) -> u16;

    /// The runs that were begun, and those that were ended, the latest first.
    fn kept(&mut self) -> Vec<KeptRun>;

    /// Where runs are kept, as a person would look for it.
    fn kept_in(&self) -> String;

    /// Why runs are not kept in the place that somebody has laid out for them; none when they are, or there is none.
    fn passed_over(&self) -> Option<Said> {
        None
    }

    /// Whether runs can be kept there.
    ///
    /// # Errors
    /// Why not: where, why, and nothing of what to do, which the desk offers.
    fn can_keep(&mut self) -> Result<(), Said>;

    /// Another place where runs could be kept, if there is one.
    fn elsewhere(&mut self) -> Option<String>;

    /// Keeps runs there from now on.
    ///
    /// # Errors
    /// When that cannot be done either.
    fn keep_elsewhere(&mut self) -> Result<(), Said>;

    /// Begins to keep a run: what is given stands there when this returns, or nothing does.
    ///
    /// # Errors
    /// Why it cannot be kept.
    fn begin(&mut self, header: &Header, lines: &str) -> Result<Box<dyn Sheet>, Said>;

    /// What is kept of a run.
    ///
    /// # Errors
    /// When it is open elsewhere or cannot be read.
    fn read(&mut self, name: &str) -> Result<Vec<u8>, Said>;

    /// Takes up a run that was left, so that nobody else does.
    ///
    /// # Errors
    /// When it is open elsewhere or cannot be read.
    fn take_up(&mut self, name: &str) -> Result<Box<dyn Left>, Said>;

    /// Puts a kept run away: it is listed no more, and not deleted.
    ///
    /// # Errors
    /// When it is open elsewhere or cannot be moved.
    fn put_away(&mut self, name: &str) -> Result<(), Said>;

    /// Keeps what a person chose for this computer.
    ///
    /// # Errors
    /// When it cannot be kept. The choice holds until the program is closed.
    fn keep_settings(&mut self, settings: &Settings) -> Result<(), Said>;

    /// The day on the calendar of whoever sits there, counted from 1970.
    fn today(&self) -> u32 {
        u32::try_from(self.now() / 86_400).unwrap_or(u32::MAX)
    }

    /// What was kept of drills; nothing when nothing was, and in a home that keeps none.
    ///
    /// # Errors
    /// When it cannot be understood: where, why, and what became of it. A home loses none of it silently.
    fn practised(&mut self) -> Result<Practised, Said> {
        Ok(Practised::default())
    }

    /// Keeps what comes back.
    ///
    /// # Errors
    /// Why it cannot be kept.
    fn keep_practised(&mut self, practised: &Practised) -> Result<(), Said> {
        let _ = practised;
        Ok(())
    }

    /// After how many days something comes back that was answered after so many days, by how well it is remembered: so many of a
    /// hundred would still know it then. Nothing in a home that does not measure it.
    fn measured(&self, before: Option<Memory>, days: u32, is_right: bool, percent: u8) -> Option<Measured> {
        let _ = (before, days, is_right, percent);
        None
    }

    /// Writes a calendar file, and says where it lies.
    ///
    /// # Errors
    /// Why it cannot be written.
    fn keep_calendar(&mut self, text: &str) -> Result<String, Said> {
        let _ = text;
        Err(key!("error-no-files-here").into())
    }

    /// Begins to weigh the moves of a run that is over, beside everything else that goes on. None where nobody can: then the
    /// debrief stays as it is.
    fn weigh(&mut self, _over: &Session) -> Option<Box<dyn Weighing>> {
        None
    }
}

/// Moves that are being weighed. It stops when it is dropped.
pub trait Weighing: fmt::Debug + Send + Sync {
    /// How far it has come.
    fn ask(&mut self) -> Progress;
}

/// How far the weighing of moves has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// So many of so many.
    Done(u32, u32),
    /// All of them, and what came of it.
    All(Vec<Weighed>),
}

/// A run that was left and is taken up again.
pub trait Left: fmt::Debug {
    /// Everything that is kept of it.
    fn bytes(&self) -> &[u8];

    /// Goes on keeping it. What stands behind so many bytes was cut off in the middle and never shown, and goes.
    ///
    /// # Errors
    /// When it cannot be written.
    fn go_on(self: Box<Self>, good_bytes: usize) -> Result<Box<dyn Sheet>, Said>;
}

/// The record of the run that is open.
pub trait Sheet: fmt::Debug + Send + Sync {
    /// Where it is, as a person would look for it.
    fn place(&self) -> String;

    /// Keeps whole lines, and before them those that wait. No lines: tries once more what waits.
    fn keep(&mut self, lines: &str) -> Keeping;

    /// How many moves are not kept yet.
    fn waiting(&self) -> usize;

    /// Whether keeping may answer later here.
    fn is_late(&self) -> bool {
        false
    }

    /// What has become of lines that were to be kept: still [`Keeping::Later`], or the answer.
    fn answer(&mut self) -> Keeping {
        Keeping::Kept
    }
}

/// What came of keeping lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// They are kept, whatever happens now.
    Kept,
    /// It is not known yet: ask again.
    Later,
    /// They wait. Why, to be told.
    Waits(Said),
}

/// A scenario on the shelf, playable or not.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its name: the folder's.
    pub name: String,
    /// The scenario, when it can be played.
    pub scenario: Option<Arc<Scenario>>,
    /// Why it cannot: file, line and column, what is wrong, and what to do.
    pub why_not: Option<String>,
    /// Its texts in other languages.
    pub translations: Arc<Vec<Translation>>,
    /// Whether an expert has reviewed it.
    pub is_reviewed: bool,
    /// Its files, for whoever draws its pictures.
    pub files: Arc<BTreeMap<String, Vec<u8>>>,
    /// Whether it lies where it can be written at.
    pub is_on_disk: bool,
}

impl Listed {
    /// Where it begins: the place, the act. Nothing of one that begins at a telephone.
    #[must_use]
    pub fn cover(&self) -> Option<(&Place, ActIx)> {
        let scenario = self.scenario.as_ref()?;
        let first = scenario.acts().next()?;
        Some((scenario.place(scenario.act(first).at?), first))
    }

    /// The languages it can be read in, its own first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        let own = self.scenario.as_ref().map(|scenario| &*scenario.header().language);
        own.into_iter()
            .chain(self.translations.iter().map(|of| of.language.as_str()))
    }

    /// The language in which it is read by somebody who chose this one: a translation, or else its own.
    #[must_use]
    pub fn language_for(&self, chosen: &str) -> &str {
        let own = self.languages().next().unwrap_or(SOURCE_LANGUAGE);
        fitting(chosen, self.languages())
            .and_then(|code| self.languages().find(|known| *known == code))
            .unwrap_or(own)
    }

    /// The translation for somebody who chose a language; none when it is read in its own.
    #[must_use]
    pub fn translation_for(&self, chosen: &str) -> Option<&Translation> {
        let language = self.language_for(chosen);
        self.translations.iter().find(|of| of.language == language)
    }

    /// Whether what somebody reads who chose a language is a draft that no speaker has signed.
    #[must_use]
    pub fn is_draft_in(&self, chosen: &str) -> bool {
        self.translation_for(chosen).is_some_and(|of| of.is_draft)
    }

    /// A text of it without people, such as its title, as it is read.
    #[must_use]
    pub fn text(&self, reads: &Choice, text: TextIx) -> String {
        let Some(scenario) = &self.scenario else {
            return String::new();
        };
        let in_language = |chosen: &str| {
            let found = self.translation_for(chosen).and_then(|of| of.text(scenario, text));
            found.unwrap_or_else(|| scenario.words(text).to_owned())
        };
        let main = in_language(&reads.language);
        match &reads.beside {
            Some(beside) => pair::join(main, &in_language(beside)),
            None => main,
        }
    }
}

/// A run that was begun, or ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRun {
    /// What its home calls it.
    pub name: String,
    /// The id of its scenario.
    pub scenario: String,
    /// The label of the trainee.
    pub trainee: String,
    /// The day of its last move, by the record.
    pub when: When,
    /// Minutes of the day that had passed by then.
    pub minute: u16,
    /// Whether it was ended: then it can be read again, and not gone on with.
    pub is_ended: bool,
    /// How many moves it has.
    pub moves: usize,
    /// The scenario it belongs to, by its place on the shelf. The desk finds it out: two folders may have one id.
    pub at: Option<usize>,
    /// Why it cannot be gone on with; none when it can, or when nobody has looked.
    pub why_not: Option<Said>,
}
