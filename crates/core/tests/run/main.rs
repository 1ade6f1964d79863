//! Runs: from the files of a folder to what became of people, through public doors.

mod desk;
mod drawn;
mod heard;
mod house;
mod judged;
mod known;
mod moments;
mod named;
#[path = "../record/picks.rs"]
mod picks;
mod played;
mod seen;
mod support;
mod told;
