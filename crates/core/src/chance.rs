//! Chance that hangs on names: one key for a talk or a draw, and a stream of `ChaCha8` for each name, so that something
//! new in a file moves nothing else. Picking is ours, so that no release of a library can change what a seed means.

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

/// Every stream of one talk, or of one draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Streams([u8; 32]);

impl Streams {
    /// The streams of a run's talk with a person.
    pub(crate) fn of(seed: u64, person: u64) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"reasonable-grounds talk 1");
        hash.update(seed.to_le_bytes());
        hash.update(person.to_le_bytes());
        Self(hash.finalize().into())
    }

    /// The streams of what a run draws at its beginning.
    pub(crate) fn of_draw(seed: u64) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"reasonable-grounds draw 2");
        hash.update(seed.to_le_bytes());
        Self(hash.finalize().into())
    }

    /// The streams of what one drill asks.
    pub(crate) fn of_drill(seed: u64) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"reasonable-grounds drill 1");
        hash.update(seed.to_le_bytes());
        Self(hash.finalize().into())
    }

    /// The stream of a name.
    pub(crate) fn named(self, name: u64) -> Dice {
        let mut rng = ChaCha8Rng::from_seed(self.0);
        rng.set_stream(name);
        Dice(rng)
    }
}

/// One stream.
pub(crate) struct Dice(ChaCha8Rng);

impl Dice {
    /// A number below `n`; 0 when `n` is 0.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        let wide = u64::from(self.0.next_u32()) * n as u64;
        (wide >> 32) as usize
    }

    /// A number of a range, both ends possible.
    pub(crate) fn within(&mut self, (low, high): (u8, u8)) -> u8 {
        let wide = usize::from(high.saturating_sub(low)) + 1;
        low + self.below(wide) as u8
    }

    /// Things in a new order (Fisher and Yates).
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
