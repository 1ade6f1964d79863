//! What a run may still come to, seen from one moment: what becomes of each person, and the mean of each competency, over
//! many ways of playing on.
//!
//! There is no total for trainees, and this room makes none. But to say which of two moves is better, their prospects
//! have to be put in an order, and [`Values`] does that and nothing else: people first. What is made of a person outweighs
//! all that competencies can differ by, and a person who is lost outweighs every slip together. Within that, the mean of the
//! competencies, each counting the same, because nobody has yet decided that one counts more.
//!
//! All of it is provisional, as the scoring itself is, until an expert panel sets it.

use grounds_core::assess::Assessed;
use grounds_core::judgement::Badness;
use grounds_core::scenario::PersonIx;
use grounds_core::vocabulary::{Band, Competency};

/// One point of a competency in the hundredths in which worth is counted.
const HUNDREDTHS: i64 = 100;
/// The most that competencies can differ by, in hundredths.
pub const SCALE: i64 = 100 * HUNDREDTHS;

/// What it costs, in hundredths of a point of the competencies' mean, when a person comes out so. That mean goes from 0 to
/// [`SCALE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Values {
    /// Somebody was treated well in part only.
    pub partly: i64,
    /// Somebody was wronged, over-called or harmed.
    pub harm: i64,
    /// The same, and people are in danger.
    pub danger: i64,
    /// A victim was missed.
    pub missed: i64,
}

impl Values {
    /// People first: no difference of competencies outweighs a person who was treated worse.
    pub const PEOPLE_FIRST: Self = Self {
        partly: 10_001,
        harm: 30_000,
        danger: 80_000,
        missed: 100_000,
    };

    /// As if nobody were there. It is kept to be refused.
    pub const NOBODY: Self = Self {
        partly: 0,
        harm: 0,
        danger: 0,
        missed: 0,
    };

    /// Whether people come first: each step that somebody is treated worse costs more than all that competencies can differ by.
    #[must_use]
    pub fn puts_people_first(&self) -> bool {
        let steps = [0, self.partly, self.harm, self.danger, self.missed];
        steps.windows(2).all(|pair| pair[1] - pair[0] > SCALE)
    }

    const fn cost(&self, badness: Badness) -> i64 {
        match badness {
            Badness::Good => 0,
            Badness::Partly => self.partly,
            Badness::Harm => self.harm,
            Badness::Unsafe => self.danger,
            Badness::Missed => self.missed,
        }
    }
}

/// What one way of playing on came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ending {
    pub people: Vec<(PersonIx, Badness, bool)>,
    pub scores: [Option<u8>; Competency::ALL.len()],
    pub band: Option<Band>,
    /// Used to compare moves, in hundredths.
    pub worth: i64,
}

impl Ending {
    /// Nothing is made of a draw in which nobody is judged.
    pub(super) fn of(found: Option<&Assessed>, values: &Values) -> Self {
        let mut ending = Self {
            people: Vec::new(),
            scores: [None; Competency::ALL.len()],
            band: found.map(|found| found.band),
            worth: 0,
        };
        let Some(found) = found else { return ending };
        for of in &found.people {
            let badness = of.verdict.badness();
            ending.people.push((of.person, badness, of.verdict.is_unsafe));
            ending.worth -= values.cost(badness);
        }
        for (place, &competency) in ending.scores.iter_mut().zip(Competency::ALL.iter()) {
            *place = found.score(competency);
        }
        let told = ending.scores.iter().flatten();
        let sum: i64 = told.clone().map(|&score| i64::from(score)).sum();
        ending.worth += (sum * HUNDREDTHS).checked_div(told.count() as i64).unwrap_or(0);
        ending
    }
}

/// What a run may still come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prospect {
    /// How often it was played on.
    pub continuations: u32,
    bands: [u32; Band::ALL.len()],
    /// For each competency the sum, and how often it was judged.
    scores: [(u32, u32); Competency::ALL.len()],
    /// For each person how often they were treated well, how often lost or in danger.
    people: Vec<(PersonIx, u32, u32)>,
    worth: i64,
}

impl Prospect {
    pub(super) fn of(endings: &[Ending]) -> Self {
        let mut prospect = Self::default();
        endings.iter().for_each(|ending| prospect.add(ending));
        prospect
    }

    fn add(&mut self, ending: &Ending) {
        self.continuations += 1;
        if let Some(band) = ending.band {
            self.bands[band as usize] += 1;
        }
        for ((sum, count), score) in self.scores.iter_mut().zip(ending.scores) {
            *sum += score.map_or(0, u32::from);
            *count += u32::from(score.is_some());
        }
        for &(person, badness, is_unsafe) in &ending.people {
            let (well, lost) = (badness == Badness::Good, is_unsafe || badness == Badness::Missed);
            let known = self.people.iter_mut().find(|(of, ..)| *of == person);
            match known {
                Some((_, good, bad)) => {
                    *good += u32::from(well);
                    *bad += u32::from(lost);
                }
                None => self.people.push((person, u32::from(well), u32::from(lost))),
            }
        }
        self.worth += ending.worth;
    }

    fn part(&self, count: u32) -> u8 {
        let part = (count * 100 + self.continuations / 2).checked_div(self.continuations);
        u8::try_from(part.unwrap_or(0)).unwrap_or(100)
    }

    /// The chance of a band, in parts of a hundred.
    #[must_use]
    pub fn chance(&self, band: Band) -> u8 {
        self.part(self.bands[band as usize])
    }

    /// For each person the chance, in parts of a hundred, of being treated well, and of being missed or in danger.
    pub fn people(&self) -> impl Iterator<Item = (PersonIx, u8, u8)> {
        self.people
            .iter()
            .map(|&(person, well, lost)| (person, self.part(well), self.part(lost)))
    }

    /// The chance, in parts of a hundred, that a person is missed or in danger.
    #[must_use]
    pub fn lost(&self, person: PersonIx) -> u8 {
        let of = self.people.iter().find(|(of, ..)| *of == person);
        of.map_or(0, |(.., lost)| self.part(*lost))
    }

    /// The mean of a competency, in hundredths of a point, 0–10 000; nothing where there was nothing to judge.
    #[must_use]
    pub fn mean(&self, competency: Competency) -> Option<u32> {
        let (sum, count) = self.scores[competency.index()];
        (sum * 100).checked_div(count)
    }

    /// The mean worth, in hundredths. It orders moves and is never shown as a mark.
    #[must_use]
    pub fn worth(&self) -> i64 {
        self.worth.checked_div(self.continuations.into()).unwrap_or(0)
    }
}
