//! Real chance: numbers that nobody chose and nobody can know before. The only place that asks the system for any; it
//! refuses to decide anything within a run, which has its seed for that.

use super::wall::now_seconds;

/// A seed has so many digits at most: enough to differ, and few enough to be read out across a room.
const SEEDS: u64 = 1_000_000;

/// A number nobody chose, for a run whose seed nobody named.
#[must_use]
pub fn fresh_seed() -> u64 {
    chance() % SEEDS
}

/// A key that nobody chose and nobody guesses.
#[must_use]
pub fn fresh_key() -> [u8; 32] {
    let mut key = [0; 32];
    for part in key.chunks_exact_mut(8) {
        part.copy_from_slice(&chance().to_le_bytes());
    }
    key
}

/// Any number.
pub(super) fn chance() -> u64 {
    // No system that the program runs on is without a source of chance. Were one, runs would still differ from each other.
    getrandom::u64().unwrap_or_else(|_| now_seconds().wrapping_mul(0x9e37_79b9_7f4a_7c15))
}
