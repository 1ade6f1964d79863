//! The desk, through public doors: nothing shown is lost, gestures are few, and what stands on the screens.

mod across;
mod drills;
mod gestures;
mod kept;
mod misfortune;
mod place;
mod screens;
mod support;
mod walk;
