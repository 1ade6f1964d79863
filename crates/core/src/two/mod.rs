//! The second form of the core, built beside the first until it takes its place: people instead of menus, and marks that a
//! practitioner would sign. Each room here has the name it will have then. Nothing of the first form may use it.

pub mod assess;
mod chance;
pub mod debrief;
pub mod judgement;
pub mod read;
pub mod record;
pub mod review;
pub mod scenario;
pub mod session;
pub mod talk;
pub mod vocabulary;
pub mod walkthrough;
pub mod wording;
