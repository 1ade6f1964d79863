//! Short drills: what is asked, that the data decides it, when something comes back, and how a calendar gets it.

mod again;
mod dated;
mod made;
#[path = "../run/support.rs"]
#[expect(dead_code, reason = "runs need more of it")]
mod support;
