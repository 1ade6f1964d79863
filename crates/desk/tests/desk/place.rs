//! A home for tests: a place with one disk in memory, which may be a bad one and may answer late. It refuses to be kinder than a
//! browser or a stick: what was not answered yet is nowhere, and what was not through to the disk is gone with the power.

use crate::support::{messages, scenario};
use grounds_core::drill::Practised;
use grounds_core::locale::{Choice, Day, LocaleError, Messages, Said, When, key};
use grounds_core::record::{Header, Record, decode, moves_in};
use grounds_core::scenario::Scenario;
use grounds_desk::home::{Home, Keeping, KeptRun, Left, Listed, Sheet};
use grounds_desk::settings::Settings;
use grounds_desk::voice::Translation;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

/// What the one run of a [`Place`] is called.
pub(crate) const THE_RUN: &str = "the run";

/// What is wrong with a disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Trouble {
    #[default]
    Nothing,
    /// So many more bytes fit.
    Full(usize),
    /// Nothing can be written.
    ReadOnly,
    /// A write stops after so many bytes, which stay behind.
    Torn(usize),
    /// What is written can be read, and is gone with the power.
    SyncFails,
    /// A stick that was pulled out: nothing can be read or written, and what stands there stays.
    Away,
    /// Another stick is in its place: nothing of the run lies on it, and nothing is to be written there.
    Another,
}

/// A file, as the system shows it and as it would be found after the power went.
#[derive(Debug, Default)]
struct File {
    trouble: Trouble,
    shown: Vec<u8>,
    safe: Vec<u8>,
    is_there: bool,
}

impl File {
    /// Whether what stands there cannot be reached.
    const fn is_away(&self) -> bool {
        matches!(self.trouble, Trouble::Away | Trouble::Another)
    }
}

/// A disk that everybody who holds it shares.
#[derive(Clone, Debug, Default)]
pub(crate) struct Disk(Arc<Mutex<File>>);

impl Disk {
    fn get(&self) -> MutexGuard<'_, File> {
        self.0.lock().expect("no test panicked here")
    }

    pub(crate) fn set(&self, trouble: Trouble) {
        self.get().trouble = trouble;
    }

    /// Somebody removes the file.
    pub(crate) fn remove(&self) {
        let mut file = self.get();
        (file.shown, file.safe, file.is_there) = (Vec::new(), Vec::new(), false);
    }

    /// The power goes.
    pub(crate) fn crash(&self) {
        let mut file = self.get();
        file.shown = file.safe.clone();
        file.is_there &= !file.safe.is_empty();
        file.trouble = Trouble::Nothing;
    }

    /// The record that would be found after the power went.
    pub(crate) fn left(&self) -> Option<Record> {
        let file = self.get();
        let decoded = decode(&file.safe).ok().filter(|_| file.is_there)?;
        Some(decoded.record)
    }

    pub(crate) fn bytes(&self) -> Option<Vec<u8>> {
        let file = self.get();
        (file.is_there && !file.shown.is_empty() && !file.is_away()).then(|| file.shown.clone())
    }

    fn is_away(&self) -> bool {
        self.get().is_away()
    }

    /// Makes the file hold exactly this, through to the disk; or as much of it as the trouble lets.
    fn hold(&self, all: &[u8]) -> Result<(), Said> {
        let mut file = self.get();
        let refused = || Said::from(key!("error-system-other"));
        let known = if file.is_there {
            file.shown.len().min(all.len())
        } else {
            0
        };
        match file.trouble {
            Trouble::Nothing => {}
            Trouble::Full(room) if all.len() - known <= room => {}
            Trouble::Full(_) | Trouble::ReadOnly => return Err(refused()),
            Trouble::Away | Trouble::Another => return Err(key!("error-record-away").into()),
            Trouble::Torn(after) => {
                let end = (known + after).min(all.len());
                (file.shown, file.is_there) = (all[..end].to_vec(), true);
                return Err(refused());
            }
            Trouble::SyncFails => {
                (file.shown, file.is_there) = (all.to_vec(), true);
                return Err(refused());
            }
        }
        (file.shown, file.safe, file.is_there) = (all.to_vec(), all.to_vec(), true);
        Ok(())
    }
}

/// The record of the run that is open: all its lines, and how many of them are through to the disk.
#[derive(Debug)]
struct Page {
    disk: Disk,
    all: String,
    kept: usize,
    late: Option<u8>,
    pending: String,
    asked: u8,
    answer: Keeping,
    _lock: Arc<()>,
}

impl Page {
    fn write(&mut self, lines: &str) -> Keeping {
        self.all.push_str(lines);
        // What was kept on a stick is kept, wherever that is now.
        if lines.is_empty() && self.kept == self.all.len() && (self.disk.is_away() || self.disk.bytes().is_some()) {
            return Keeping::Kept;
        }
        // A file that was removed keeps nothing any more.
        if self.disk.bytes().is_none() && !self.disk.is_away() {
            self.kept = 0;
        }
        match self.disk.hold(self.all.as_bytes()) {
            Ok(()) => {
                self.kept = self.all.len();
                Keeping::Kept
            }
            Err(why) => Keeping::Waits(why),
        }
    }
}

impl Sheet for Page {
    fn place(&self) -> String {
        "a disk in memory".into()
    }

    fn keep(&mut self, lines: &str) -> Keeping {
        if self.late.is_none() {
            return self.write(lines);
        }
        self.pending.push_str(lines);
        (self.asked, self.answer) = (0, Keeping::Later);
        Keeping::Later
    }

    fn waiting(&self) -> usize {
        moves_in(self.all.get(self.kept..).unwrap_or("")) + moves_in(&self.pending)
    }

    fn is_late(&self) -> bool {
        self.late.is_some()
    }

    fn answer(&mut self) -> Keeping {
        self.asked = self.asked.saturating_add(1);
        if self.answer == Keeping::Later && self.late.is_some_and(|times| self.asked > times) {
            let lines = std::mem::take(&mut self.pending);
            self.answer = self.write(&lines);
        }
        self.answer.clone()
    }
}

#[derive(Debug)]
struct LeftThere {
    bytes: Vec<u8>,
    page: Page,
}

impl Left for LeftThere {
    fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn go_on(mut self: Box<Self>, good_bytes: usize) -> Result<Box<dyn Sheet>, Said> {
        let good = self.bytes.get(..good_bytes).unwrap_or(&self.bytes);
        self.page.disk.hold(good)?;
        self.page.all = String::from_utf8(good.to_vec()).expect("a record is text");
        self.page.kept = self.page.all.len();
        Ok(Box::new(self.page))
    }
}

/// When a record was begun, as a home tells it. Everything here happens on one day.
fn began(seconds: u64) -> When {
    let minutes = u16::try_from(seconds / 60 % (24 * 60)).ok();
    When {
        day: Some(Day {
            year: 2023,
            month: 11,
            day: 14,
        }),
        minutes,
        seconds: None,
    }
}

/// A place with one disk.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) disk: Disk,
    pub(crate) millis: u64,
    pub(crate) translations: Vec<Translation>,
    /// Runs that were left here before, by name, the latest first.
    pub(crate) left: Vec<(String, Vec<u8>)>,
    /// What stands on the shelf instead of the scenarios of this name: a version that was changed.
    pub(crate) changed: Option<Arc<Scenario>>,
    shelf: Vec<&'static str>,
    chance: u64,
    /// How often one has to ask until an answer comes; none: it comes at once.
    late: Option<u8>,
    /// Held by whoever has the run open.
    lock: Arc<()>,
    /// What is kept of drills; it cannot be kept while the disk has any trouble.
    pub(crate) practised: Practised,
    /// The calendar file.
    pub(crate) calendar: Option<String>,
}

impl Place {
    pub(crate) fn new(shelf: &[&'static str], late: Option<u8>) -> Self {
        Self::on(Disk::default(), shelf, late)
    }

    /// With what lies on a disk already.
    pub(crate) fn on(disk: Disk, shelf: &[&'static str], late: Option<u8>) -> Self {
        Self {
            disk,
            millis: 0,
            translations: Vec::new(),
            left: Vec::new(),
            changed: None,
            shelf: shelf.to_vec(),
            chance: 0,
            late,
            lock: Arc::default(),
            practised: Practised::default(),
            calendar: None,
        }
    }

    fn page(&self) -> Page {
        Page {
            disk: self.disk.clone(),
            all: String::new(),
            kept: 0,
            late: self.late,
            pending: String::new(),
            asked: 0,
            answer: Keeping::Kept,
            _lock: self.lock.clone(),
        }
    }

    fn free(&self) -> Result<(), Said> {
        if Arc::strong_count(&self.lock) > 1 {
            Err(key!("error-run-open-elsewhere").into())
        } else {
            Ok(())
        }
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

    fn messages(&self, reads: &Choice, _: bool) -> Result<Messages, LocaleError> {
        Ok(messages(reads))
    }

    fn is_draft(&self, language: &str) -> bool {
        language != "en"
    }

    fn list(&mut self) -> Vec<Listed> {
        let listed = |&name: &&'static str| Listed {
            name: name.to_owned(),
            scenario: Some(self.changed.clone().unwrap_or_else(|| scenario(name))),
            why_not: None,
            translations: Arc::new(self.translations.clone()),
            is_reviewed: false,
            files: Arc::new(BTreeMap::new()),
            is_on_disk: false,
        };
        self.shelf.iter().map(listed).collect()
    }

    fn played(&mut self, _: &str) -> u16 {
        0
    }

    fn kept(&mut self) -> Vec<KeptRun> {
        let on_disk = self.disk.bytes().filter(|_| self.free().is_ok());
        let on_disk = on_disk.map(|bytes| (THE_RUN.to_owned(), bytes));
        let kept = on_disk.into_iter().chain(self.left.iter().cloned());
        let decoded = kept.filter_map(|(name, bytes)| Some((name, decode(&bytes).ok()?)));
        let kept = decoded
            .filter(|(_, decoded)| !decoded.record.moves.is_empty())
            .map(|(name, decoded)| KeptRun {
                name,
                scenario: decoded.record.header.scenario,
                trainee: decoded.record.header.trainee,
                when: began(decoded.record.header.started),
                minute: 0,
                is_ended: decoded.record.result.is_some(),
                moves: decoded.record.moves.len(),
                at: None,
                why_not: None,
            });
        kept.collect()
    }

    fn kept_in(&self) -> String {
        "a disk in memory".into()
    }

    fn can_keep(&mut self) -> Result<(), Said> {
        Ok(())
    }

    fn elsewhere(&mut self) -> Option<String> {
        Some("another disk".into())
    }

    fn keep_elsewhere(&mut self) -> Result<(), Said> {
        Ok(())
    }

    fn begin(&mut self, _: &Header, lines: &str) -> Result<Box<dyn Sheet>, Said> {
        // A new file for each run; the trouble of the disk stays.
        let trouble = self.disk.get().trouble;
        self.disk = Disk::default();
        self.disk.set(trouble);
        self.lock = Arc::default();
        self.disk.hold(lines.as_bytes())?;
        let mut page = self.page();
        (page.all, page.kept) = (lines.to_owned(), lines.len());
        Ok(Box::new(page))
    }

    fn read(&mut self, name: &str) -> Result<Vec<u8>, Said> {
        if let Some((_, bytes)) = self.left.iter().find(|(left, _)| left == name) {
            return Ok(bytes.clone());
        }
        self.free()?;
        self.disk.bytes().ok_or_else(|| key!("error-system-not-found").into())
    }

    fn take_up(&mut self, name: &str) -> Result<Box<dyn Left>, Said> {
        let bytes = self.read(name)?;
        let page = self.page();
        Ok(Box::new(LeftThere { bytes, page }))
    }

    fn put_away(&mut self, name: &str) -> Result<(), Said> {
        if name != THE_RUN {
            self.left.retain(|(left, _)| left != name);
            return Ok(());
        }
        self.free()?;
        self.disk.remove();
        Ok(())
    }

    fn keep_settings(&mut self, _: &Settings) -> Result<(), Said> {
        Ok(())
    }

    fn practised(&mut self) -> Result<Practised, Said> {
        Ok(self.practised.clone())
    }

    fn keep_practised(&mut self, practised: &Practised) -> Result<(), Said> {
        if self.disk.get().trouble != Trouble::Nothing {
            return Err(key!("error-system-other").into());
        }
        self.practised = practised.clone();
        Ok(())
    }

    fn keep_calendar(&mut self, text: &str) -> Result<String, Said> {
        self.calendar = Some(text.to_owned());
        Ok("a calendar in memory".into())
    }
}
