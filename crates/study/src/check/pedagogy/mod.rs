//! Rules of what a scenario teaches, as far as it shows without playing.

pub(super) mod aim_not_played;
pub(super) mod cast_tells_count;
pub(super) mod freedom_never_asked;
pub(super) mod harm_rewarded;
pub(super) mod key_source_missing;
pub(super) mod mark_without_why;
pub(super) mod no_fitting_service;
pub(super) mod nobody_innocent;
pub(super) mod profile_as_evidence;
pub(super) mod single_truth;
pub(super) mod starter_too_large;
pub(super) mod too_few_decoys;
pub(super) mod truth_never_told;
pub(super) mod unknown_source;
pub(super) mod victims_of_one_kind;
