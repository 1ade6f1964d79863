//! Lints of how a scenario hangs together: whether everything in it can be reached, and nothing leads nowhere. One lint in
//! each file, named after its fault; here they are only listed.

mod budget;
pub(super) mod change_without_person;
pub(super) mod condition_never_holds;
pub(super) mod condition_without_person;
pub(super) mod consent_never_given;
pub(super) mod conversation_never_opens;
pub(super) mod cue_never_given;
pub(super) mod dead_end;
pub(super) mod deal_across_roles;
pub(super) mod document_never_found;
pub(super) mod empty_place;
pub(super) mod events_eat_the_shift;
pub(super) mod hotspot_hidden;
pub(super) mod hotspot_not_drawn;
pub(super) mod hotspot_outside;
pub(super) mod hotspot_small;
pub(super) mod id_not_folder;
pub(super) mod idle_draw;
pub(super) mod idle_person;
pub(super) mod interpreter_without_language;
pub(super) mod misnamed_file;
pub(super) mod never_alone;
mod origin;
pub(super) mod service_never_offered;
pub(super) mod shadowed_answer;
pub(super) mod shadowed_conduct;
pub(super) mod shift_too_short;
mod spots;

pub(super) mod undecided_interviewee;
pub(super) mod unportable_name;
pub(super) mod unreachable_answer;
pub(super) mod unreachable_conduct;
pub(super) mod unreachable_cue;
pub(super) mod unreachable_document;
pub(super) mod unreachable_event;
pub(super) mod unreachable_hotspot;
pub(super) mod unreachable_person;
pub(super) mod unreachable_place;
pub(super) mod unreachable_question;
pub(super) mod words_never_said;
