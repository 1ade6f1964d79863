//! Runs of the second format: from the files of a folder to what became of people, through public doors.

mod drawn;
mod judged;
mod known;
mod played;
mod support;
