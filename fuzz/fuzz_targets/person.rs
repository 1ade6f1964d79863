//! See `tests/it/fuzzed/person.rs`, which says what is done with the bytes.
#![no_main]

mod shared;

shared::fuzz!(person, "../dict/person.dict");
