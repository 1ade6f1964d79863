//! The numbers of a run outside its talks, as they stand in `run.ron`: what deeds take, and from which age somebody is
//! addressed as older people are.

use super::limits::TALK_MINUTES;
use super::talk::Basis;
use crate::group;
use crate::vocabulary::words::Deed;

/// The ages between which somebody begins to be older, in any language of ours.
const ELDER: std::ops::RangeInclusive<u8> = 30..=90;

group! {
    /// How long a deed takes.
    DeedRow "a deed" {
        /// The deed.
        deed: Deed,
        /// Minutes it takes.
        minutes: u8,
        /// What the number rests on.
        basis: Basis,
    }
}

group! {
    /// How long it takes to fetch somebody and to sit down.
    Fetching "the fetching" {
        /// Minutes it takes.
        minutes: u8,
        /// What the number rests on.
        basis: Basis,
    }
}

group! {
    /// From when somebody is addressed as older people are, in languages that do so.
    Elder "an age" {
        /// From so many years.
        from: u8,
        /// What the number rests on.
        basis: Basis,
    }
}

group! {
    /// The numbers of a run outside its talks: `run.ron`.
    RunRules "the numbers of a run" {
        /// Whether a panel still has to set them.
        provisional: bool,
        /// How long each deed takes, each once.
        deeds: Vec<DeedRow>,
        /// How long it takes to sit down with somebody.
        fetching: Fetching,
        /// How old people are addressed.
        elder: Elder,
    }
}

impl RunRules {
    /// Puts the deeds in the order in which they are looked up. Gaps are told by the check.
    pub(super) fn arrange(&mut self) {
        self.deeds.sort_by_key(|row| row.deed);
    }

    /// Minutes that a deed takes.
    #[must_use]
    pub fn minutes(&self, deed: Deed) -> u16 {
        self.deeds.get(deed.index()).map_or(0, |row| u16::from(row.minutes))
    }

    /// Every number with what it rests on, under its name in the file.
    pub fn bases(&self) -> impl Iterator<Item = (&str, &Basis)> {
        let deeds = self.deeds.iter().map(|row| (row.deed.word(), &row.basis));
        let others = [("fetching", &self.fetching.basis), ("elder", &self.elder.basis)];
        deeds.chain(others)
    }

    /// What is wrong with the numbers, in words.
    pub(super) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for deed in Deed::ALL {
            let count = self.deeds.iter().filter(|row| row.deed == *deed).count();
            if count != 1 {
                faults.push(format!(
                    "run.ron: the deed `{}` needs exactly one row, and has {count}",
                    deed.word()
                ));
            }
        }
        let deeds = self.deeds.iter().map(|row| (row.deed.word(), row.minutes));
        for (name, minutes) in deeds.chain([("fetching", self.fetching.minutes)]) {
            if minutes > TALK_MINUTES {
                faults.push(format!(
                    "run.ron: `{name}` takes {minutes} minutes; at most {TALK_MINUTES} are possible"
                ));
            }
        }
        if !ELDER.contains(&self.elder.from) {
            let (least, most) = (ELDER.start(), ELDER.end());
            faults.push(format!("run.ron: `elder` begins between {least} and {most}"));
        }
        faults
    }
}
