//! Rules of structure: whether everything in the files can come about, as far as it can be known without playing.

pub(super) mod act_too_short;
pub(super) mod answer_of_nobody;
mod casts;
pub(super) mod change_without_person;
pub(super) mod condition_never_holds;
pub(super) mod condition_without_person;
mod conditions;
pub(super) mod contradiction_never_met;
mod effects;
pub(super) mod empty_place;
pub(super) mod fear_never_met;
pub(super) mod fear_never_shown;
pub(super) mod idle_draw;
pub(super) mod idle_person;
pub(super) mod interpreter_without_language;
pub(super) mod mark_never_carried;
pub(super) mod moment_never_comes;
pub(super) mod paper_never_found;
pub(super) mod person_never_met;
pub(super) mod promise_never_given;
pub(super) mod said_lines;
pub(super) mod subject_never_opened;
pub(super) mod thing_never_found;
pub(super) mod truth_never_dealt;
pub(super) mod undecided_interviewee;
pub(super) mod wish_never_told;
