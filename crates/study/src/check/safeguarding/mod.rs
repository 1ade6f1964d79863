//! Rules that keep people from harm: those who are shown, those who play, those outside.

mod avoided;
pub(super) mod bad_allow;
pub(super) mod child_unsafe;
pub(super) mod content_note_empty;
pub(super) mod content_note_silent;
pub(super) mod graphic_detail;
pub(super) mod guide_incomplete;
pub(super) mod guide_missing;
pub(super) mod nation_tells_truth;
pub(super) mod no_safe_interpreter;
pub(super) mod picture_shows_restraint;
pub(super) mod real_contact;
pub(super) mod real_law;
pub(super) mod real_name;
pub(super) mod review_incomplete;
pub(super) mod review_missing;
pub(super) mod teaches_traffickers;
pub(super) mod unlisted_language;
pub(super) mod word_to_avoid;
