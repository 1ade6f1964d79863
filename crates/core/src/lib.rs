//! The core of Reasonable Grounds: a scenario, a run of it, what the run comes to, and its words.
//!
//! Data flows one way: file → draft → scenario → session → events → marks → debrief. Nothing here names a file, a clock, a
//! thread or the environment, so it builds for a browser as it builds for a laptop.

pub mod assess;
pub mod debrief;
pub mod diagnostic;
mod hex;
pub mod locale;
pub mod practice;
pub mod record;
pub mod scenario;
pub mod session;
pub mod vocabulary;
pub mod wording;

pub use hex::hex;
