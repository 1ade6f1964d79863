//! A scenario: as its author wrote it ([`draft`]).

pub mod draft;
