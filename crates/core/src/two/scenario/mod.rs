//! A scenario: as its author wrote it ([`draft`]), and as it cannot be wrong.

pub mod draft;
pub mod talk;
