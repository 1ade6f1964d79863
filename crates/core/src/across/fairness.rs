//! The fairness look: whether decisions differed where nothing but the surface of a person did. It is for whoever played, to
//! look at alone: no record, no report and no export has it.
//!
//! Faces, ages and clothes are dealt without looking at what is true. So two people who had the same part of the same scenario,
//! of whom the same was true, differ in their looks alone, and careful work decides alike about both. Nobody decides quite
//! alike: therefore pairs that differ in a trait are held against pairs that do not.

use super::interval::Share;
use crate::practice::marks::Across;
use crate::scenario::PersonIx;
use crate::session::Session;
use crate::vocabulary::Gender;

/// What may differ and should not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trait {
    /// How old somebody is: so many years apart as the library says, or not.
    Age,
    /// Which words stand for the person.
    Gender,
    /// The fictional country.
    Origin,
    /// The clothes.
    Dress,
}

impl Trait {
    /// Every trait, in order.
    pub const ALL: [Self; 4] = [Self::Age, Self::Gender, Self::Origin, Self::Dress];
}

/// The surface of somebody who was met, and which part it was dealt onto.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looks {
    /// Scenario, part and truth: what is the same where only looks differ.
    pub part: Box<str>,
    /// In years.
    pub age: u8,
    /// Which words stand for the person.
    pub gender: Gender,
    /// The fictional country.
    pub from: Box<str>,
    /// The clothes, where the face says which.
    pub clothes: Option<u8>,
}

impl Looks {
    /// The surface of somebody in a run; none without a face.
    #[must_use]
    pub fn of(session: &Session, person: PersonIx) -> Option<Self> {
        let (scenario, drawn) = (session.scenario(), session.drawn());
        let face = drawn.face(scenario, person)?;
        let of = scenario.person(person);
        let truth = of.truths.get(usize::from(drawn.truth(person).0))?;
        Some(Self {
            // No id has a slash in it.
            part: format!("{}/{}/{}", scenario.header().id, of.id, truth.id).into(),
            age: drawn.of(person).age,
            gender: face.gender,
            from: scenario.words(face.from).into(),
            clothes: face.look.map(|(look, _)| look[3]),
        })
    }

    /// Whether two differ in a trait; none where that is not known. `age_apart` says from how many years on ages differ.
    fn differs(&self, other: &Self, in_what: Trait, age_apart: u8) -> Option<bool> {
        Some(match in_what {
            Trait::Age => self.age.abs_diff(other.age) >= age_apart,
            Trait::Gender => self.gender != other.gender,
            Trait::Origin => self.from != other.from,
            Trait::Dress => self.clothes? != other.clothes?,
        })
    }
}

/// What can be said of a trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Not enough cases to say: so many more pairs are needed that differ in it, and so many that do not.
    TooFew(u32, u32),
    /// No difference showed beyond what chance brings. That is no proof that there is none.
    Nothing,
    /// Decisions differed more often where it differed.
    Differs,
}

/// One trait: how often two people of one part and truth were decided about differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfTrait {
    /// Which.
    pub of: Trait,
    /// Among pairs that differed in it.
    pub unlike: Share,
    /// Among pairs that did not.
    pub alike: Share,
    /// In so many of the pairs that differed in it nothing else did.
    pub alone: u32,
    /// What can be said.
    pub seen: Seen,
}

/// Everybody who was met, in order, with whether they were presumed a victim.
pub(super) fn look(met: &[(&Looks, bool)], rules: &Across) -> Vec<OfTrait> {
    Trait::ALL.iter().map(|&of| of_trait(met, of, rules)).collect()
}

fn of_trait(met: &[(&Looks, bool)], of: Trait, rules: &Across) -> OfTrait {
    let apart = rules.age_apart;
    let decided = |pairs: &[(usize, usize)]| {
        let mut share = Share::default();
        for &(a, b) in pairs {
            share.take(met[a].1 != met[b].1);
        }
        share
    };
    let unlike_pairs = pairs(met, of, apart, true);
    let is_alone = |&&(a, b): &&(usize, usize)| {
        let mut others = Trait::ALL.iter().filter(|&&other| other != of);
        others.all(|&other| met[a].0.differs(met[b].0, other, apart) != Some(true))
    };
    let (unlike, alike) = (decided(&unlike_pairs), decided(&pairs(met, of, apart, false)));
    let need = u32::from(rules.pairs);
    let missing = (need.saturating_sub(unlike.of), need.saturating_sub(alike.of));
    let seen = match (missing, unlike.more_than(alike)) {
        ((0, 0), Some((_, low, _))) if low > 0 => Seen::Differs,
        ((0, 0), Some(_)) => Seen::Nothing,
        ((unlike, alike), _) => Seen::TooFew(unlike, alike),
    };
    OfTrait {
        of,
        unlike,
        alike,
        alone: u32::try_from(unlike_pairs.iter().filter(is_alone).count()).unwrap_or(u32::MAX),
        seen,
    }
}

/// Pairs of one part and truth that differ in a trait, or do not. Nobody is in two of them: who met one person often would
/// otherwise seem to know more than they do.
fn pairs(met: &[(&Looks, bool)], of: Trait, apart: u8, differ: bool) -> Vec<(usize, usize)> {
    let mut taken = vec![false; met.len()];
    let mut found = Vec::new();
    for a in 0..met.len() {
        let fits = |&b: &usize| {
            let (one, other) = (met[a].0, met[b].0);
            !taken[b] && one.part == other.part && one.differs(other, of, apart) == Some(differ)
        };
        if taken[a] {
            continue;
        }
        if let Some(b) = (a + 1..met.len()).find(fits) {
            (taken[a], taken[b]) = (true, true);
            found.push((a, b));
        }
    }
    found
}
