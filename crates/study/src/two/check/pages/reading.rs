use super::{Page, error, warning};
pub(super) const SIGNS: &[Page] = &[];pub(super) const FIELDS: &[Page] = &[];pub(super) const TALKS: &[Page] = &[];