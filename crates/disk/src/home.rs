//! The home of a computer: files for what is kept, the clock and the chance of the system, the data that is part of the
//! program. It refuses to know what a run is; that is the desk's.

use super::embedded::embedded_folder;
use super::interface::state_of;
use super::records::{self, Kept, RecordsError};
use super::{GameOptions, InterfaceTexts, Shelved, chance, drills, settings, system, wall};
use crate::locale::translated::State;
use crate::scenario::Bundle;
use grounds_core::drill::{Measured, Memory, Practised};
use grounds_core::locale::{Choice, LocaleError, Messages, Said};
use grounds_core::record::Header;
use grounds_core::session::Session;
use grounds_desk::home::{Home, KeptRun, Left, Listed, Sheet, Weighing};
use grounds_desk::settings::Settings;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// A computer with files.
#[derive(Debug)]
pub struct Computer {
    texts: InterfaceTexts,
    /// Who has signed for the texts that are part of the program.
    signed: Bundle,
    settings_file: Option<PathBuf>,
    records: PathBuf,
    /// Why nothing can be kept in the folder beside the program.
    passed_over: Option<Said>,
    shelf: Vec<Listed>,
    /// The records that were listed, by their name.
    listed: BTreeMap<String, PathBuf>,
    began: Instant,
    weigh: Option<super::Weigh>,
}

impl Computer {
    /// The home for a shelf, with what was asked for on the command line.
    #[must_use]
    pub fn new(options: &GameOptions, shelf: &[Shelved]) -> Self {
        Self {
            texts: options.texts.clone(),
            signed: embedded_folder("text"),
            settings_file: options.settings_file.clone(),
            records: options.records.clone(),
            passed_over: options.passed_over.clone(),
            shelf: shelf.iter().map(Shelved::listed).collect(),
            listed: BTreeMap::new(),
            weigh: options.weigh,
            began: Instant::now(),
        }
    }

    /// Puts a scenario on the shelf as it is on disk now, in place of what was there of it.
    pub fn put_on_shelf(&mut self, shelved: &Shelved) {
        let new = shelved.listed();
        match self.shelf.iter().position(|known| known.name == new.name) {
            Some(at) => self.shelf[at] = new,
            None => self.shelf.push(new),
        }
    }

    /// What could not be read of the folder of texts.
    #[must_use]
    pub fn refused_texts(&self) -> &[Said] {
        &self.texts.refused
    }

    /// The file of a record, by its name or by its path.
    fn path_of(&self, name: &str) -> PathBuf {
        let listed = self.listed.get(name).cloned();
        listed.unwrap_or_else(|| PathBuf::from(name))
    }

    /// Where runs could be kept besides: the user's own folder, beside the program, in the home folder, and at last where
    /// the system keeps what is soon forgotten.
    fn places(&self) -> Vec<PathBuf> {
        let own = directories::UserDirs::new().map(|dirs| dirs.home_dir().join("reasonable-grounds").join("records"));
        let temporary = std::env::temp_dir().join("reasonable-grounds").join("records");
        let places = [
            Some(records::own_folder()),
            records::beside_program(),
            own,
            Some(temporary),
        ];
        let others = places.into_iter().flatten().filter(|place| *place != self.records);
        others.collect()
    }
}

fn kept(run: &Kept, name: String) -> KeptRun {
    KeptRun {
        name,
        scenario: run.scenario.clone(),
        trainee: run.trainee.clone(),
        when: run.when,
        minute: run.minute,
        is_ended: run.is_ended,
        moves: run.moves,
        at: None,
        why_not: None,
    }
}

fn refused(error: RecordsError) -> Said {
    error.said()
}

impl Home for Computer {
    fn now(&self) -> u64 {
        wall::now_seconds()
    }

    fn millis(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn chance(&mut self) -> u64 {
        chance::chance()
    }

    fn messages(&self, reads: &Choice, marks: bool) -> Result<Messages, LocaleError> {
        self.texts.messages_for(reads, marks)
    }

    fn is_draft(&self, language: &str) -> bool {
        state_of(&self.signed, language) == State::Draft
    }

    fn list(&mut self) -> Vec<Listed> {
        self.shelf.clone()
    }

    fn played(&mut self, scenario: &str) -> u16 {
        u16::try_from(records::begun(&self.records, scenario)).unwrap_or(u16::MAX)
    }

    fn kept(&mut self) -> Vec<KeptRun> {
        let found = records::kept(&self.records);
        self.listed.clear();
        let mut all = Vec::new();
        for run in found {
            let name = run.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            all.push(kept(&run, name.clone()));
            self.listed.insert(name, run.path);
        }
        all
    }

    fn kept_in(&self) -> String {
        self.records.display().to_string()
    }

    fn passed_over(&self) -> Option<Said> {
        self.passed_over.clone()
    }

    fn can_keep(&mut self) -> Result<(), Said> {
        records::try_folder(&self.records).map_err(|error| system::refused(&self.records, &error))
    }

    fn elsewhere(&mut self) -> Option<String> {
        let place = self
            .places()
            .into_iter()
            .find(|place| records::try_folder(place).is_ok());
        place.map(|place| place.display().to_string())
    }

    fn keep_elsewhere(&mut self) -> Result<(), Said> {
        let mut why = None;
        for place in self.places() {
            match records::try_folder(&place) {
                Ok(()) => {
                    self.records = place;
                    return Ok(());
                }
                Err(error) => why = why.or(Some(system::refused(&place, &error))),
            }
        }
        why.map_or(Ok(()), Err)
    }

    fn begin(&mut self, header: &Header, lines: &str) -> Result<Box<dyn Sheet>, Said> {
        records::begin(&self.records, header, lines).map_err(refused)
    }

    fn read(&mut self, name: &str) -> Result<Vec<u8>, Said> {
        records::look(&self.path_of(name)).map_err(refused)
    }

    fn take_up(&mut self, name: &str) -> Result<Box<dyn Left>, Said> {
        records::take_up(&self.path_of(name)).map_err(refused)
    }

    fn put_away(&mut self, name: &str) -> Result<(), Said> {
        records::put_away(&self.path_of(name)).map(|_| ()).map_err(refused)
    }

    fn weigh(&mut self, over: &Session) -> Option<Box<dyn Weighing>> {
        self.weigh.and_then(|weigh| weigh(over))
    }

    fn keep_settings(&mut self, settings: &Settings) -> Result<(), Said> {
        match &self.settings_file {
            Some(file) => settings::keep(file, settings),
            None => Ok(()),
        }
    }

    fn today(&self) -> u32 {
        wall::days(self.now())
    }

    fn practised(&mut self) -> Result<Practised, Said> {
        drills::read(&self.records)
    }

    fn keep_practised(&mut self, practised: &Practised) -> Result<(), Said> {
        drills::keep(&self.records, practised)
    }

    fn measured(&self, before: Option<Memory>, days: u32, is_right: bool, percent: u8) -> Option<Measured> {
        drills::measured(before, days, is_right, percent)
    }

    fn keep_calendar(&mut self, text: &str) -> Result<String, Said> {
        drills::keep_calendar(&self.records, text)
    }
}

/// A run's record by the path of its file, for a face that was given one.
#[must_use]
pub fn record_named(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
