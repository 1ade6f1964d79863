//! The second format and what is built on it, beside the first until it takes its place.

mod chance;
pub mod read;
pub mod scenario;
pub mod session;
pub mod talk;
pub mod vocabulary;
