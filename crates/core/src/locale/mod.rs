//! Languages and messages. Every word that a person reads and that is not a scenario's own comes through here.
//!
//! Messages are Project Fluent files, one per language, in `assets/text/`. A message missing in one language falls back
//! to English; one missing everywhere shows its key, never an empty label. This room knows nothing of screens.

mod choice;
pub mod coverage;
mod digits;
pub mod fluent;
pub mod join;
mod khmer;
pub mod lines;
mod messages;
pub mod pair;
pub mod pseudo;
pub mod search;
mod when;
pub mod words;

pub use choice::{Choice, LANGUAGES, PSEUDO_LANGUAGE, SOURCE_LANGUAGE, fitting, own_name};
pub use digits::{Digits, in_latin_digits};
pub use messages::{Arg, LocaleError, Messages};
pub use when::{Day, When};
