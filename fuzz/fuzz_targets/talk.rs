//! See `tests/it/fuzzed/targets.rs`, which says what is done with the bytes.
#![no_main]

mod shared;

shared::fuzz!(talk, "../dict/talk.dict");
