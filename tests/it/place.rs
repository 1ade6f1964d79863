//! Homes for tests: a computer with a folder of its own, and a place with one disk in memory, which may be a bad one and may
//! answer late. It refuses to be kinder than a browser: what was not answered yet is nowhere.

use crate::record_disk::bad::Bad;
use crate::support::shipped;
use reasonable_grounds::desk::home::{Home, Keeping, KeptRun, Left, Listed, Sheet};
use reasonable_grounds::desk::run::{Run, Stopped};
use reasonable_grounds::desk::settings::Settings;
use reasonable_grounds::library::records::{self, RecordsError};
use reasonable_grounds::library::{Computer, GameOptions, InterfaceTexts};
use reasonable_grounds::locale::{Choice, LocaleError, Messages, Said, When, key};
use reasonable_grounds::record::{Header, decode, moves_in};
use reasonable_grounds::scenario::Scenario;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// What the one run of a [`Place`] is called.
pub(crate) const THE_RUN: &str = "the run";

/// The scenario that is played there.
pub(crate) fn scenario() -> &'static Arc<Scenario> {
    static SCENARIO: OnceLock<Arc<Scenario>> = OnceLock::new();
    SCENARIO.get_or_init(|| shipped("one-talk"))
}

fn texts() -> &'static InterfaceTexts {
    static TEXTS: OnceLock<InterfaceTexts> = OnceLock::new();
    TEXTS.get_or_init(InterfaceTexts::embedded)
}

/// A computer that keeps runs in this folder.
pub(crate) fn computer(records: &Path) -> Computer {
    let options = GameOptions {
        records: records.to_owned(),
        texts: texts().clone(),
        ..GameOptions::default()
    };
    Computer::new(&options, &[])
}

/// The file of a run's record.
pub(crate) fn file_of(run: &Run) -> PathBuf {
    run.place().expect("the run has a record").into()
}

/// Whether a run could not be gone on with because a window has it open.
pub(crate) fn is_open_elsewhere(path: &Path, stopped: Option<&Stopped>) -> bool {
    let said = RecordsError::OpenElsewhere(path.to_owned()).said();
    matches!(stopped, Some(Stopped::Refused(why)) if *why == said)
}

/// A place with one disk.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) disk: Bad,
    pub(crate) millis: u64,
    chance: u64,
    /// How often one has to ask until an answer comes; none: it comes at once.
    late: Option<u8>,
    /// Another disk, on which the next run is kept.
    elsewhere: Option<Bad>,
    /// Held by whoever has the run open.
    lock: Arc<()>,
    /// It says that nothing can be kept.
    pub(crate) cannot_keep: bool,
}

impl Place {
    pub(crate) fn new(late: Option<u8>) -> Self {
        Self::on(Bad::new(), late)
    }

    /// With what lies on a disk already.
    pub(crate) fn on(disk: Bad, late: Option<u8>) -> Self {
        Self {
            disk,
            millis: 0,
            chance: 0,
            late,
            elsewhere: None,
            lock: Arc::default(),
            cannot_keep: false,
        }
    }

    fn lines(&self) -> Option<Vec<u8>> {
        let disk = self.disk.get();
        (disk.is_there && !disk.shown().is_empty()).then(|| disk.shown().to_vec())
    }

    /// Whether a window has the run open.
    fn is_held(&self) -> bool {
        Arc::strong_count(&self.lock) > 1
    }

    fn free(&self) -> Result<(), Said> {
        if self.is_held() {
            Err(key!("error-run-open-elsewhere").into())
        } else {
            Ok(())
        }
    }

    fn hold(&self, sheet: Box<dyn Sheet>) -> Box<dyn Sheet> {
        hold(sheet, self.late, self.lock.clone())
    }
}

fn hold(sheet: Box<dyn Sheet>, late: Option<u8>, lock: Arc<()>) -> Box<dyn Sheet> {
    Box::new(Held {
        sheet,
        late,
        pending: String::new(),
        asked: 0,
        answer: Keeping::Kept,
        _lock: lock,
    })
}

/// A sheet that one window holds; where it answers late, as in a browser: nothing stands anywhere before it has answered.
#[derive(Debug)]
struct Held {
    sheet: Box<dyn Sheet>,
    late: Option<u8>,
    pending: String,
    asked: u8,
    answer: Keeping,
    _lock: Arc<()>,
}

impl Sheet for Held {
    fn place(&self) -> String {
        self.sheet.place()
    }

    fn keep(&mut self, lines: &str) -> Keeping {
        if self.late.is_none() {
            return self.sheet.keep(lines);
        }
        self.pending.push_str(lines);
        (self.asked, self.answer) = (0, Keeping::Later);
        Keeping::Later
    }

    fn waiting(&self) -> usize {
        self.sheet.waiting() + moves_in(&self.pending)
    }

    fn is_late(&self) -> bool {
        self.late.is_some()
    }

    fn answer(&mut self) -> Keeping {
        self.asked = self.asked.saturating_add(1);
        if self.answer == Keeping::Later && self.late.is_some_and(|times| self.asked > times) {
            self.answer = self.sheet.keep(&std::mem::take(&mut self.pending));
        }
        self.answer.clone()
    }
}

/// A record that was left, and is taken up in a place.
#[derive(Debug)]
struct LeftThere {
    left: Box<dyn Left>,
    late: Option<u8>,
    lock: Arc<()>,
}

impl Left for LeftThere {
    fn bytes(&self) -> &[u8] {
        self.left.bytes()
    }

    fn go_on(self: Box<Self>, good_bytes: usize) -> Result<Box<dyn Sheet>, Said> {
        Ok(hold(self.left.go_on(good_bytes)?, self.late, self.lock))
    }
}

impl Home for Place {
    fn now(&self) -> u64 {
        1_700_000_000 + self.millis / 1000
    }

    fn millis(&self) -> u64 {
        self.millis
    }

    fn chance(&mut self) -> u64 {
        self.chance += 1;
        self.chance
    }

    fn messages(&self, reads: &Choice, marks: bool) -> Result<Messages, LocaleError> {
        texts().messages_for(reads, marks)
    }

    fn is_draft(&self, _: &str) -> bool {
        false
    }

    fn list(&mut self) -> Vec<Listed> {
        let scenario = scenario().clone();
        vec![Listed {
            name: scenario.header().id.to_string(),
            scenario: Some(scenario),
            why_not: None,
            translations: Arc::default(),
            is_reviewed: false,
            files: Arc::new(BTreeMap::new()),
            is_on_disk: false,
        }]
    }

    fn played(&mut self, _: &str) -> u16 {
        0
    }

    fn kept(&mut self) -> Vec<KeptRun> {
        let lines = self.lines().filter(|_| !self.is_held());
        let decoded = lines.and_then(|lines| decode(&lines).ok());
        let unfinished = decoded.filter(|d| d.record.result.is_none() && !d.record.moves.is_empty());
        let kept = unfinished.map(|decoded| KeptRun {
            name: THE_RUN.into(),
            scenario: decoded.record.header.scenario,
            trainee: decoded.record.header.trainee,
            when: When::default(),
            minute: 0,
            is_ended: false,
            moves: decoded.record.moves.len(),
            at: None,
            why_not: None,
        });
        kept.into_iter().collect()
    }

    fn kept_in(&self) -> String {
        "a disk in memory".into()
    }

    fn can_keep(&mut self) -> Result<(), Said> {
        if self.cannot_keep {
            return Err(key!("error-system-read-only").into());
        }
        Ok(())
    }

    fn elsewhere(&mut self) -> Option<String> {
        Some("another disk".into())
    }

    fn keep_elsewhere(&mut self) -> Result<(), Said> {
        // The run that is open stays where it is.
        self.elsewhere = Some(Bad::new());
        Ok(())
    }

    fn begin(&mut self, _: &Header, lines: &str) -> Result<Box<dyn Sheet>, Said> {
        // A new file for each run; the trouble of the disk stays.
        self.disk = self.elsewhere.take().unwrap_or_else(|| self.disk.fresh());
        self.lock = Arc::default();
        let sheet = records::begin_on(Box::new(self.disk.clone()), lines).map_err(|error| error.said())?;
        Ok(self.hold(sheet))
    }

    fn read(&mut self, _: &str) -> Result<Vec<u8>, Said> {
        self.free()?;
        self.lines().ok_or_else(|| key!("error-system-not-found").into())
    }

    fn take_up(&mut self, _: &str) -> Result<Box<dyn Left>, Said> {
        self.free()?;
        let mut store = self.disk.clone();
        let opened = records::Store::open_again(&mut store);
        opened.map_err(|_| Said::from(key!("error-system-other")))?;
        let left = records::take_up_on(Box::new(store)).map_err(|error| error.said())?;
        Ok(Box::new(LeftThere {
            left,
            late: self.late,
            lock: self.lock.clone(),
        }))
    }

    fn put_away(&mut self, _: &str) -> Result<(), Said> {
        self.free()?;
        self.disk.remove();
        Ok(())
    }

    fn keep_settings(&mut self, _: &Settings) -> Result<(), Said> {
        Ok(())
    }
}
