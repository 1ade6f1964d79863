//! Looking back on all runs that were ended. They are read one after the other, so that nothing waits for the last of them: each
//! is played again from its record and assessed, and what it adds is kept. What cannot be counted is counted as that.

use grounds_core::across::{OfRun, Pooled, pooled};
use grounds_core::practice::Practice;
use grounds_core::practice::marks::Across;
use grounds_core::record::{Decoded, RULES, Untold, told};
use grounds_core::scenario::Scenario;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Runs that were ended, while they are read and when they are.
#[derive(Clone, Debug, Default)]
pub struct LookingBack {
    /// Those that are still to be read, by their names: the next one last.
    waiting: Vec<String>,
    /// How many there are to read.
    all: usize,
    /// What each adds, the newest first.
    added: Vec<OfRun>,
    /// What was read, so that a copy does not count again.
    known: BTreeSet<(String, u64, String, u64)>,
    left_out: LeftOut,
    pooled: Option<Pooled>,
}

/// How many runs are left out, and why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// They were not brought to an end, or their end was cut off.
    pub begun: usize,
    /// They cannot be read to the end.
    pub unreadable: usize,
    /// Their scenario is not here.
    pub missing: usize,
    /// They were marked by other rules.
    pub other_rules: usize,
    /// They come to something else now.
    pub differs: usize,
    /// In what was dealt nobody can be judged.
    pub unfair: usize,
    /// They lie there twice.
    pub copies: usize,
    /// They are older than those that are read.
    pub older: usize,
}

/// Why a run is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    Unreadable,
    Missing,
    OtherRules,
    Differs,
    Unfair,
    Copy,
}

impl LookingBack {
    /// Looks back on these, the newest first; only so many are read. So many others were not brought to an end.
    pub(crate) fn new(mut ended: Vec<String>, begun: usize, rules: &Across) -> Self {
        let newest = usize::from(rules.newest);
        let older = ended.len().saturating_sub(newest);
        ended.truncate(newest);
        ended.reverse();
        let mut back = Self {
            all: ended.len(),
            waiting: ended,
            ..Self::default()
        };
        (back.left_out.begun, back.left_out.older) = (begun, older);
        back.finish(rules);
        back
    }

    /// The run that is to be read next.
    pub(crate) fn next(&self) -> Option<&str> {
        self.waiting.last().map(String::as_str)
    }

    /// Takes in what the next run came to. When it was the last, all of them are put together.
    pub(crate) fn take(&mut self, came_to: Result<OfRun, Why>, rules: &Across) {
        self.waiting.pop();
        let left_out = &mut self.left_out;
        match came_to {
            Ok(of) => self.added.push(of),
            Err(Why::Unreadable) => left_out.unreadable += 1,
            Err(Why::Missing) => left_out.missing += 1,
            Err(Why::OtherRules) => left_out.other_rules += 1,
            Err(Why::Differs) => left_out.differs += 1,
            Err(Why::Unfair) => left_out.unfair += 1,
            Err(Why::Copy) => left_out.copies += 1,
        }
        self.finish(rules);
    }

    fn finish(&mut self, rules: &Across) {
        if self.waiting.is_empty() {
            // The oldest first: what is told run by run goes on.
            self.added.reverse();
            self.pooled = Some(pooled(&self.added, rules));
            self.added = Vec::new();
        }
    }

    /// How many are still to be read.
    #[must_use]
    pub const fn still_to_read(&self) -> usize {
        self.waiting.len()
    }

    /// How many there are to read.
    #[must_use]
    pub const fn all(&self) -> usize {
        self.all
    }

    /// How many are left out, and why.
    #[must_use]
    pub const fn left_out(&self) -> LeftOut {
        self.left_out
    }

    /// What they show together; none while some are still to be read.
    #[must_use]
    pub const fn pooled(&self) -> Option<&Pooled> {
        self.pooled.as_ref()
    }

    /// What a run adds, by what is kept of it.
    pub(crate) fn read(
        &mut self,
        decoded: &Decoded,
        scenario: Option<&Arc<Scenario>>,
        practice: &Arc<Practice>,
    ) -> Result<OfRun, Why> {
        if decoded.fault.is_some() {
            return Err(Why::Unreadable);
        }
        let header = &decoded.record.header;
        let which = (
            header.scenario.clone(),
            header.seed,
            header.trainee.clone(),
            header.started,
        );
        if !self.known.insert(which) {
            return Err(Why::Copy);
        }
        let scenario = scenario.ok_or(Why::Missing)?;
        if decoded.record.basis().rules != RULES {
            return Err(Why::OtherRules);
        }
        match told(&decoded.record, scenario, practice) {
            Ok(of) => Ok(OfRun::of(&of.session, &of.assessed)),
            Err(Untold::Unfair) => Err(Why::Unfair),
            Err(Untold::Differs { .. } | Untold::GoesOn) => Err(Why::Differs),
        }
    }
}
