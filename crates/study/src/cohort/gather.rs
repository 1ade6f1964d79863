//! Several records as one room of trainees: each run once, and how many of what.

use super::{Counted, Reading, Refused, Run, Taken, Why};
use grounds_core::record::Record;
use std::collections::BTreeMap;

/// Every file of a room, and what was taken from it.
#[derive(Debug)]
pub struct Cohort {
    /// In the order of their names.
    pub readings: Vec<Reading>,
}

/// How many records came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Runs of which everything is told.
    pub told: usize,
    /// Runs that can still be gone on with.
    pub open: usize,
    /// Runs that are counted for another reason.
    pub counted: usize,
    /// Copies of runs that are there already.
    pub copies: usize,
    /// Files of which nothing was taken.
    pub refused: usize,
}

/// Puts records together. Of copies of one run the one that goes furthest stays; where two copies of a run were gone on with in
/// two ways, both stay, because both were played.
#[must_use]
pub fn gather(mut readings: Vec<Reading>) -> Cohort {
    readings.sort_by(|a, b| a.name.cmp(&b.name));
    let mut alike: BTreeMap<(String, u64, u64), Vec<usize>> = BTreeMap::new();
    for (at, reading) in readings.iter().enumerate() {
        if let Some(Record { header, .. }) = reading.record() {
            let of = (header.trainee.clone(), header.started, header.seed);
            alike.entry(of).or_default().push(at);
        }
    }
    let mut copies: Vec<(usize, String)> = Vec::new();
    for of in alike.values() {
        for &at in of {
            let longer = of.iter().copied().find(|&other| is_copy(&readings, at, other));
            copies.extend(longer.and_then(|other| Some((at, readings.get(other)?.name.clone()))));
        }
    }
    for (at, name) in copies {
        if let Some(reading) = readings.get_mut(at) {
            reading.taken = Taken::Nothing(Refused::CopyOf(name));
        }
    }
    Cohort { readings }
}

/// Whether a record is a piece of another one, or the same and named later.
fn is_copy(readings: &[Reading], at: usize, other: usize) -> bool {
    let record = |at: usize| readings.get(at).and_then(Reading::record);
    let (Some(one), Some(longer)) = (record(at), record(other)) else {
        return false;
    };
    let goes = |record: &Record| (record.moves.len(), record.result.is_some());
    at != other
        && one.header == longer.header
        && longer.moves.starts_with(&one.moves)
        && (goes(one) < goes(longer) || (goes(one) == goes(longer) && other < at))
}

impl Cohort {
    /// The runs of which everything may be told, the earliest first. The order says nothing of file names.
    #[must_use]
    pub fn runs(&self) -> Vec<&Run> {
        let runs = self.readings.iter().filter_map(|reading| match &reading.taken {
            Taken::Run(run) => Some(&**run),
            Taken::Counted(_) | Taken::Nothing(_) => None,
        });
        let mut runs: Vec<&Run> = runs.collect();
        runs.sort_by_key(|run| (run.record.header.started, &run.print));
        runs
    }

    /// The runs that are only counted, the earliest first.
    #[must_use]
    pub fn counted(&self) -> Vec<&Counted> {
        let counted = self.readings.iter().filter_map(|reading| match &reading.taken {
            Taken::Counted(counted) => Some(&**counted),
            Taken::Run(_) | Taken::Nothing(_) => None,
        });
        let mut counted: Vec<&Counted> = counted.collect();
        counted.sort_by_key(|of| (of.record.header.started, &of.print));
        counted
    }

    /// How many records came to what.
    #[must_use]
    pub fn count(&self) -> Count {
        let mut count = Count::default();
        for reading in &self.readings {
            let of = match &reading.taken {
                Taken::Run(_) => &mut count.told,
                Taken::Counted(counted) if counted.why == Why::GoesOn => &mut count.open,
                Taken::Counted(_) => &mut count.counted,
                Taken::Nothing(Refused::CopyOf(_)) => &mut count.copies,
                Taken::Nothing(_) => &mut count.refused,
            };
            *of += 1;
        }
        count
    }
}
