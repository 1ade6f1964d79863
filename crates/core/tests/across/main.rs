//! What many runs show together: our numbers against a reference, when anything is told, and what a run adds.

mod cases;
mod pooled;
mod reference;
mod runs;
#[path = "../run/support.rs"]
#[allow(dead_code, reason = "shared with the tests of runs")]
mod support;
