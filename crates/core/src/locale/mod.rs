//! Languages and messages. Every word that a person reads and that is not a scenario's own comes through here.
//!
//! Messages are Project Fluent files, one per room of the program, in `assets/text/<language>/`. A message missing in one
//! language falls back to English; one that English lacks does not compile ([`key!`](crate::key)). What is to be said is a
//! value ([`Said`]) until somebody says it in a language. This room knows nothing of screens.

mod choice;
mod counted;
pub mod coverage;
mod digits;
pub mod fluent;
pub mod join;
mod key;
mod khmer;
pub mod lines;
mod messages;
pub mod pair;
pub mod pseudo;
mod said;
pub mod search;
pub mod translated;
mod when;
pub mod words;

pub use choice::{Choice, LANGUAGES, PSEUDO_LANGUAGE, SOURCE_LANGUAGE, fitting, meant, own_name, unknown_language};
pub use counted::{counted, which};
pub use digits::{Digits, in_latin_digits};
pub use key::{Form, Key, PersonKey, form, key, person_key, said};
pub use messages::{LocaleError, Messages};
pub use said::{Said, Value};
pub use when::{Day, When};
