//! What every fuzz target is made of: the body from the tests, and changes that know words and brackets beside those of
//! the fuzzer.

#[path = "../../../tests/it/fuzzed/mutate.rs"]
pub(crate) mod mutate;
#[path = "../../../tests/it/fuzzed/targets.rs"]
#[allow(dead_code, reason = "each target uses one of the bodies")]
pub(crate) mod targets;

use std::sync::OnceLock;

/// Every second change is the fuzzer's own; the others are ours, made in the bytes that were handed over.
pub(crate) fn change(data: &mut [u8], size: usize, most: usize, seed: u32, dictionary: &str) -> usize {
    static WORDS: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    if seed.is_multiple_of(2) {
        return libfuzzer_sys::fuzzer_mutate(data, size, most);
    }
    let words = WORDS.get_or_init(|| mutate::dictionary(dictionary));
    let before = data[..size].to_vec();
    let after = mutate::mutate(&before, &before, words, most, &mut mutate::Chance::new(seed.into()));
    data[..after.len()].copy_from_slice(&after);
    after.len()
}

/// A target with the body of its name.
macro_rules! fuzz {
    ($body:ident, $dictionary:literal) => {
        libfuzzer_sys::fuzz_target!(|data: &[u8]| $crate::shared::targets::$body(data));
        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            $crate::shared::change(data, size, max_size, seed, include_str!($dictionary))
        });
    };
}
pub(crate) use fuzz;
