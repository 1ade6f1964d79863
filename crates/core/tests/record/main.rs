//! Records and walkthroughs, through public doors: written, read back, replayed, gone on with.

mod anything;
mod digest;
mod edits;
mod golden;
mod hostile;
mod kept;
mod players;
#[path = "../run/support.rs"]
mod support;
mod walkthroughs;
