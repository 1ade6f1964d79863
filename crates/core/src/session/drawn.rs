//! What the seed decides, once, at the beginning: `ChaCha8`, shuffles by Fisher and Yates. It refuses to draw anything
//! later.

use crate::scenario::{CueIx, DrawIx, DrawKind, PersonIx, Profile, Scenario};
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

/// A generator whose stream is promised stable, and a way of picking that is ours, so that no release of a library can
/// change what a seed means.
#[derive(Debug)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    fn from_seed(seed: u64) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"reasonable-grounds dice 1");
        hash.update(seed.to_le_bytes());
        Self::from_bytes(hash.finalize().into())
    }

    /// Dice of a player, which must not be those of a run.
    pub fn of_number(number: u64) -> Self {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&number.to_le_bytes());
        Self::from_bytes(bytes)
    }

    fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(ChaCha8Rng::from_seed(bytes))
    }

    /// A number below `n`; 0 when `n` is 0. The bias of the multiplication is below one in a hundred million here.
    pub fn below(&mut self, n: usize) -> usize {
        let wide = u64::from(self.0.next_u32()) * n as u64;
        (wide >> 32) as usize
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

/// A list of one thing, `len` long, in the room it has already.
pub(super) fn refill<T: Clone>(list: &mut Vec<T>, with: T, len: usize) {
    list.clear();
    list.resize(len, with);
}

/// The draw of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Drawn {
    /// For each person dealt to: draw and number of the profile.
    profiles: Vec<Option<(DrawIx, u16)>>,
    /// For each cue, whether it surfaces.
    surfaced: Vec<bool>,
    /// For each draw, the word it picked.
    words: Vec<u16>,
}

impl Drawn {
    /// Draws. The order of the file is the order of drawing.
    #[must_use]
    pub fn from_seed(scenario: &Scenario, seed: u64) -> Self {
        let mut drawn = Self::default();
        drawn.draw(scenario, seed);
        drawn
    }

    /// Draws anew, in place.
    pub(super) fn draw(&mut self, scenario: &Scenario, seed: u64) {
        let drawn = self;
        refill(&mut drawn.profiles, None, scenario.person_ixs().len());
        refill(&mut drawn.surfaced, true, scenario.cue_ixs().len());
        refill(&mut drawn.words, 0, scenario.draw_ixs().len());
        if drawn.words.is_empty() {
            return;
        }
        let mut dice = Dice::from_seed(seed);
        for ix in scenario.draw_ixs() {
            match &scenario.draw(ix).kind {
                DrawKind::Deal { profiles, to } => {
                    let mut order: Vec<u16> = (0..u16::try_from(profiles.len()).unwrap_or(u16::MAX)).collect();
                    dice.shuffle(&mut order);
                    for (person, profile) in to.iter().zip(order) {
                        drawn.profiles[person.index()] = Some((ix, profile));
                    }
                }
                DrawKind::Surface { keep, of } => {
                    let mut order = of.clone();
                    dice.shuffle(&mut order);
                    for cue in &order[*keep..] {
                        drawn.surfaced[cue.index()] = false;
                    }
                }
                DrawKind::Choose { one_of } => {
                    drawn.words[ix.index()] = u16::try_from(dice.below(one_of.len())).unwrap_or(0);
                }
            }
        }
    }

    /// Who a person is on the outside in this run.
    #[must_use]
    pub fn profile<'s>(&self, scenario: &'s Scenario, person: PersonIx) -> Option<&'s Profile> {
        match self.profiles[person.index()] {
            Some((draw, number)) => match &scenario.draw(draw).kind {
                DrawKind::Deal { profiles, .. } => profiles.get(usize::from(number)),
                DrawKind::Surface { .. } | DrawKind::Choose { .. } => None,
            },
            None => scenario.person(person).profile.as_ref(),
        }
    }

    /// The number of the profile that a deal gave a person.
    #[must_use]
    pub fn face(&self, person: PersonIx) -> Option<u16> {
        self.profiles[person.index()].map(|(_, number)| number)
    }

    /// Where a person stands when people are listed: by the face drawn, so that the order of the file gives nothing away.
    #[must_use]
    pub(super) fn rank(&self, person: PersonIx) -> (usize, u16) {
        match self.profiles[person.index()] {
            Some((draw, number)) => (draw.index(), number),
            None => (usize::MAX, person.index() as u16),
        }
    }

    /// Whether a cue surfaces in this run.
    #[must_use]
    pub fn surfaces(&self, cue: CueIx) -> bool {
        self.surfaced[cue.index()]
    }

    /// The number of the word a `Choose` draw picked.
    #[must_use]
    pub fn word(&self, draw: DrawIx) -> u16 {
        self.words[draw.index()]
    }
}
