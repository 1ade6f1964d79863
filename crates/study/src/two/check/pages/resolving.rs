use super::{Page, error, warning};
pub(super) const NAMES: &[Page] = &[];pub(super) const RUNS: &[Page] = &[];