//! What a run is told, and whether it is true: marks and their words, through public doors.

mod board;
mod library;
mod line;
mod pairs;
mod played;
mod scores;
#[path = "../run/support.rs"]
#[allow(dead_code, reason = "shared with the tests of runs")]
mod support;
mod told;
mod twins;
mod weighed;
