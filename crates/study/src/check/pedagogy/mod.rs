//! Lints of what a scenario teaches: whether its key is fair, whether looking and asking well pays, whether it confirms a
//! stereotype. One lint in each file, named after its fault; here they are only listed.

pub(super) mod aim_not_played;
pub(super) mod claim_without_why;
pub(super) mod consent_only_after_harm;
pub(super) mod decoy_without_mistake;
pub(super) mod face_tells_truth;
pub(super) mod freedom_never_asked;
pub(super) mod harm_rewarded;
pub(super) mod indicator_never_inferred;
pub(super) mod innocent_with_grounds;
pub(super) mod key_source_missing;
mod lists;
pub(super) mod longest_is_right;
pub(super) mod minutes_implausible;
pub(super) mod no_fitting_service;
pub(super) mod no_open_invitation;
pub(super) mod nobody_innocent;
pub(super) mod nothing_to_leave_alone;
pub(super) mod pass_mark_unreachable;
pub(super) mod person_without_decoy;
pub(super) mod position_tells;
pub(super) mod profile_as_evidence;
pub(super) mod risky_question_rewarded;
pub(super) mod second_meeting_withheld;
pub(super) mod starter_too_large;
pub(super) mod too_few_decoys;
pub(super) mod too_few_questions;
pub(super) mod victim_without_grounds;
pub(super) mod victims_of_one_kind;
