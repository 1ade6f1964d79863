//! Moves in words: what an author sees in the list of moments.

use crate::locale::Messages;
use crate::practice::Practice;
use crate::scenario::{Scenario, Step};
use crate::session::View;
use crate::wording;

/// A move in words. One that names something the scenario does not have is shown as the file would write it.
pub(super) fn words(step: &Step, scenario: &Scenario, practice: &Practice, view: View<'_>, m: &Messages) -> String {
    match scenario.action(step) {
        Ok(action) => wording::deed(view, m, practice, &action),
        Err(_) => as_written(step),
    }
}

/// As the file would write it.
pub(super) fn as_written(step: &Step) -> String {
    ron::to_string(step).unwrap_or_default()
}
