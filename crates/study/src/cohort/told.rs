//! What is said of a record, in one line: first what was taken from it, then what has to be known about that.

use super::{Counted, Reading, Refused, Run, Taken, Why};
use grounds_core::locale::{Said, key, said};
use grounds_core::record::{Comparison, Record, RunResult};
use grounds_core::vocabulary::Band;

impl Reading {
    /// What was taken from the file, to be said one behind the other in one line.
    #[must_use]
    pub fn said(&self) -> Vec<Said> {
        match &self.taken {
            Taken::Run(run) => run.said(),
            Taken::Counted(counted) => counted.said(),
            Taken::Nothing(refused) => vec![refused.said()],
        }
    }

    /// Whether it is as one hopes: a run that has ended, and nothing to be known about it.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        matches!(&self.taken, Taken::Run(run) if run.said().len() == 1)
    }
}

impl Run {
    /// What the run came to, and what has to be known about it.
    #[must_use]
    pub fn said(&self) -> Vec<Said> {
        let moves = self.record.moves.len();
        let mut said = vec![said!("cohort-ended", band = self.assessed.band.key(), moves = moves)];
        said.extend(self.torn.map(|line| said!("cohort-result-cut", line = line)));
        if let Comparison::ResultDiffers { .. } | Comparison::OtherRules { .. } = self.compared {
            said.push(key!("cohort-other-result").into());
        } else if self.changed.is_any() {
            said.push(key!("cohort-changed").into());
        }
        said.extend(unknown(&self.record));
        said
    }
}

impl Counted {
    /// Why it is counted and no more, and what it keeps.
    #[must_use]
    pub fn said(&self) -> Vec<Said> {
        let id = || on_one_line(&self.record.header.scenario);
        let why = match (&self.why, self.torn) {
            (Why::GoesOn, Some(line)) => said!("cohort-open-cut", line = line),
            (Why::GoesOn, None) => key!("cohort-open").into(),
            (Why::Nowhere, _) => said!("cohort-nowhere", name = id()),
            (Why::Broken(why), _) => said!("cohort-broken", name = id(), why = why.as_str()),
            (Why::Differs { at, why }, _) => said!("cohort-differs", at = *at, why = why.said()),
            (Why::Unfair, _) => key!("cohort-unfair").into(),
        };
        let kept = self.record.result.as_ref().and_then(kept_band);
        let kept = kept.map(|band| said!("cohort-kept", band = band.key()));
        [Some(why), kept, unknown(&self.record)].into_iter().flatten().collect()
    }
}

impl Refused {
    /// Why nothing was taken.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::System(why) => why.clone(),
            Self::Unread(fault) => fault.said(),
            Self::Spoiled(fault) => said!("cohort-spoiled", why = fault.said()),
            Self::CopyOf(name) => said!("cohort-copy", name = name.as_str()),
        }
    }
}

/// The band that a record keeps; nothing where it has none, or one that this program does not know.
#[must_use]
pub fn kept_band(kept: &RunResult) -> Option<Band> {
    let word = kept.band.as_deref()?;
    Band::ALL.iter().copied().find(|band| band.word() == word)
}

fn unknown(record: &Record) -> Option<Said> {
    let lines = record.unknown.len();
    (lines > 0).then(|| said!("cohort-unknown", lines = lines))
}

/// A name out of somebody's file, on one line.
fn on_one_line(name: &str) -> String {
    name.escape_debug().to_string()
}
