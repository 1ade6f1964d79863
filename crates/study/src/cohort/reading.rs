//! One record, from its bytes to what may be told of it.

use grounds_core::assess::{Assessed, Careful};
use grounds_core::hex;
use grounds_core::locale::Said;
use grounds_core::practice::Practice;
use grounds_core::record::{Changed, Comparison, Decoded, Divergence, Fault, Record, Untold, decode, told};
use grounds_core::scenario::Scenario;
use grounds_core::session::Session;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// What there is of a scenario that a record names.
#[derive(Clone, Debug)]
pub enum Known {
    /// It can be played.
    Here(Arc<Scenario>),
    /// It is here, and cannot be played as it is now: why, in words.
    Broken(String),
    /// It is not here.
    Nowhere,
}

/// A run that has ended and comes to the same today: everything may be told of it.
#[derive(Debug)]
pub struct Run {
    /// What is kept of it.
    pub record: Record,
    /// The number of a last line that was cut off, from 1: of the result, which was made again.
    pub torn: Option<usize>,
    /// SHA-256 of its whole lines, as hexadecimal digits: the same run, the same print.
    pub print: String,
    /// The run, played again to its end.
    pub session: Session,
    /// The same result, or why another one is made of the same events.
    pub compared: Comparison,
    /// What has changed since it was played, and does not matter.
    pub changed: Changed,
    /// What somebody careful comes to in the same draw.
    pub careful: Careful,
    /// What the run comes to, by the rules that hold now.
    pub assessed: Assessed,
}

/// Why a run is counted, and nothing is told of what was true in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It has not ended, and can be gone on with.
    GoesOn,
    /// The scenario that it names is not here.
    Nowhere,
    /// The scenario that it names cannot be played as it is now: why, in words.
    Broken(String),
    /// It comes to something else now.
    Differs {
        /// From this move on, counted from 1; 0 is before the first.
        at: usize,
        /// What happens now instead.
        why: Divergence,
    },
    /// Somebody careful would have decided wrongly in this draw, so that nobody is judged in it.
    Unfair,
}

impl From<Untold> for Why {
    fn from(why: Untold) -> Self {
        match why {
            Untold::GoesOn => Self::GoesOn,
            Untold::Differs { at, why } => Self::Differs { at, why },
            Untold::Unfair => Self::Unfair,
        }
    }
}

/// A run that is counted with what its record keeps.
#[derive(Clone, Debug)]
pub struct Counted {
    /// What is kept of it. A result in it is the one of whoever played it to its end.
    pub record: Record,
    /// The number of a last line that was cut off, from 1.
    pub torn: Option<usize>,
    /// SHA-256 of its whole lines, as hexadecimal digits.
    pub print: String,
    /// Why nothing more is told.
    pub why: Why,
}

/// Why nothing is taken from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The system refuses it: why.
    System(Said),
    /// It is no record that this program can read.
    Unread(Fault),
    /// It is not what was written, or not to be understood, from some line on. What stands before may be somebody's, too.
    Spoiled(Fault),
    /// Another file holds the same run, as far or further.
    CopyOf(String),
}

/// What is taken from a file.
#[derive(Debug)]
pub enum Taken {
    /// Everything.
    Run(Box<Run>),
    /// That it is there, and what it keeps itself.
    Counted(Box<Counted>),
    /// Nothing.
    Nothing(Refused),
}

/// A file, and what is taken from it.
#[derive(Debug)]
pub struct Reading {
    /// What the file is called. For whoever reads the folder; it may hold the label of a trainee.
    pub name: String,
    /// What is taken from it.
    pub taken: Taken,
}

impl Reading {
    /// A file that could not be read.
    #[must_use]
    pub const fn refused(name: String, why: Said) -> Self {
        let taken = Taken::Nothing(Refused::System(why));
        Self { name, taken }
    }

    /// The record, where there is one.
    #[must_use]
    pub fn record(&self) -> Option<&Record> {
        match &self.taken {
            Taken::Run(run) => Some(&run.record),
            Taken::Counted(counted) => Some(&counted.record),
            Taken::Nothing(_) => None,
        }
    }
}

/// Reads a record and plays it again. `known` finds the scenario that a record names: a name in a record is no path.
#[must_use]
pub fn read(name: &str, bytes: &[u8], known: impl Fn(&str) -> Known, practice: &Arc<Practice>) -> Reading {
    let taken = match decode(bytes) {
        Err(fault) => Taken::Nothing(Refused::Unread(fault)),
        Ok(Decoded { fault: Some(fault), .. }) => Taken::Nothing(Refused::Spoiled(fault)),
        Ok(decoded) => {
            let print = hex(&Sha256::digest(bytes.get(..decoded.good_bytes).unwrap_or(bytes)));
            whole(decoded, print, known, practice)
        }
    };
    let name = name.to_owned();
    Reading { name, taken }
}

/// A record without a fault, which may have lost its last line.
fn whole(decoded: Decoded, print: String, known: impl Fn(&str) -> Known, practice: &Arc<Practice>) -> Taken {
    let Decoded { record, torn, .. } = decoded;
    let counted = |record, print, why| {
        Taken::Counted(Box::new(Counted {
            record,
            torn,
            print,
            why,
        }))
    };
    let scenario = match known(&record.header.scenario) {
        Known::Here(scenario) => scenario,
        Known::Broken(why) => return counted(record, print, Why::Broken(why)),
        Known::Nowhere => return counted(record, print, Why::Nowhere),
    };
    match told(&record, &scenario, practice) {
        Err(why) => counted(record, print, why.into()),
        Ok(of) => Taken::Run(Box::new(Run {
            record,
            torn,
            print,
            session: of.session,
            compared: of.compared,
            changed: of.changed,
            careful: of.careful,
            assessed: of.assessed,
        })),
    }
}
