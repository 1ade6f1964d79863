//! The three hard cases, and what holds of them whole: a hotel with parts, truths, papers, things and two days; twenty-four
//! files for one flight; an evening on a telephone line.

use crate::support::{case, draft_of};
use grounds_core::diagnostic::render;

/// If this fails, something that a hard case needs cannot be written any more.
#[test]
fn the_hard_cases_read_without_a_fault() {
    for (name, talks) in [("hotel", 10), ("removal-list", 7), ("hotline", 4)] {
        let (draft, faults) = draft_of(&case(name));
        assert!(faults.is_empty(), "{name}:\n{}", render::full(&faults));
        let draft = draft.expect("it reads");
        assert_eq!(draft.talks.len(), talks, "{name}");
    }
}
