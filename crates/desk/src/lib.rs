//! One run of the program without an engine: what is open, what is shown, and that nothing shown is lost. A window, a
//! terminal and a page are thin over it. It reads no file and no clock; those come from a [`home`](home). It knows nothing of
//! what authors use.

pub mod across;
pub mod desk;
mod drafts;
mod fits;
pub mod home;
pub mod keys;
pub mod memory;
pub mod notice;
pub mod open;
pub mod run;
mod screen;
pub mod settings;
pub mod shown;
pub mod voice;
pub mod wish;

pub use desk::{Desk, Effect};
