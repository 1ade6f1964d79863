//! Playing without a person: walkthroughs, and policies that see the view and nothing else.

mod policy;
mod walk;

pub use policy::{Policy, Random, play};
pub use walk::{Walked, walk};
