//! The judge of moves: that it agrees with the marks, says nothing for sure that it takes back, and is the same everywhere.

mod agrees;
mod runs;
mod same;
#[path = "../proof/support.rs"]
#[allow(dead_code, reason = "the proof asks for more of it")]
mod support;
