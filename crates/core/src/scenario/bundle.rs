//! The files of a scenario, before anything of them is understood.

use std::collections::{BTreeMap, BTreeSet};

/// The files of one scenario folder, read by whoever may touch the disk. Paths use `/`.
#[derive(Clone, Debug, Default)]
pub struct Bundle {
    /// The folder as the author knows it, for diagnostics.
    pub name: String,
    /// What the folder itself is called, by whatever way it was named; none when nobody knows.
    pub folder: Option<String>,
    /// Path inside the folder → content.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What the reader of the folder could not or would not read: path → reason.
    pub refused: BTreeMap<String, String>,
    /// Files that were not read, and would have been under a name that is a little different ([`meant`](crate::read::files::meant)).
    pub misnamed: BTreeSet<String>,
}
