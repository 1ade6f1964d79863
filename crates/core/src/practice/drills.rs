//! The numbers of short drills, as they stand in `drills.ron`: how many questions, after how many weeks something comes back,
//! which ways of asking are too alike to be told apart, and the order of work. No mark hangs on them.

use super::talk::Basis;
use crate::group;
use crate::vocabulary::WordingKind;

/// The most questions of one drill: at half a minute each it would take longer than anybody has between two talks.
const QUESTIONS: std::ops::RangeInclusive<u8> = 3..=12;

group! {
    /// How many questions a drill has.
    Length "a length" {
        /// So many.
        questions: u8,
        /// What the number rests on.
        basis: Basis,
    }
}

group! {
    /// After how many weeks something comes back, one gap after the other while it goes right.
    Gaps "the gaps" {
        /// Each in weeks, the shortest first.
        weeks: Vec<u8>,
        /// What the numbers rest on.
        basis: Basis,
    }
}

group! {
    /// When a measured gap is over.
    Remembered "what is remembered" {
        /// When so many of a hundred would still know it.
        percent: u8,
        /// What the number rests on.
        basis: Basis,
    }
}

group! {
    /// Kinds of wordings of which one wording can be two.
    Alike "kinds that are alike" {
        /// Two or more.
        kinds: Vec<WordingKind>,
    }
}

group! {
    /// The rule behind a question whether some lines are grounds.
    Enough "what is enough" {
        /// The practice point.
        point: String,
    }
}

group! {
    /// A step of the work in an interview.
    Step "a step" {
        /// Practice points that have no order among each other.
        points: Vec<String>,
    }
}

group! {
    /// The numbers of drills: `drills.ron`.
    DrillRules "the numbers of drills" {
        /// Whether a panel still has to set them.
        provisional: bool,
        /// The drill before the first interview, in which questions are coded.
        coding: Length,
        /// Any other.
        mixed: Length,
        /// A sheet of cards to print.
        cards: Length,
        /// When something comes back, by the calendar alone.
        gaps: Gaps,
        /// When something comes back, by how well it went.
        remembered: Remembered,
        /// What is too alike to be offered side by side.
        alike: Vec<Alike>,
        /// When lines are grounds.
        enough: Enough,
        /// The order of work.
        order: Vec<Step>,
        /// What order and likeness rest on.
        basis: Basis,
    }
}

impl DrillRules {
    /// Whether one wording could be of both kinds.
    #[must_use]
    pub fn are_alike(&self, one: WordingKind, other: WordingKind) -> bool {
        one == other
            || self
                .alike
                .iter()
                .any(|of| of.kinds.contains(&one) && of.kinds.contains(&other))
    }

    /// At which step of the work a practice point stands, counted from 0.
    #[must_use]
    pub fn step(&self, code: &str) -> Option<usize> {
        self.order
            .iter()
            .position(|step| step.points.iter().any(|point| point == code))
    }

    /// Every number with what it rests on, under its name in the file.
    pub fn bases(&self) -> impl Iterator<Item = (&str, &Basis)> {
        [
            ("coding", &self.coding.basis),
            ("mixed", &self.mixed.basis),
            ("cards", &self.cards.basis),
            ("gaps", &self.gaps.basis),
            ("remembered", &self.remembered.basis),
            ("basis", &self.basis),
        ]
        .into_iter()
    }

    /// The practice points of the order of work.
    pub fn points(&self) -> impl Iterator<Item = &String> {
        self.order.iter().flat_map(|step| &step.points)
    }

    /// Every practice point that is named.
    pub fn cited(&self) -> impl Iterator<Item = &String> {
        self.points().chain([&self.enough.point])
    }

    /// What is wrong with the numbers, in words.
    pub(super) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for (name, of) in [("coding", &self.coding), ("mixed", &self.mixed), ("cards", &self.cards)] {
            if !QUESTIONS.contains(&of.questions) {
                let (least, most) = (QUESTIONS.start(), QUESTIONS.end());
                faults.push(format!(
                    "drills.ron: `{name}` has {least} to {most} questions, not {}",
                    of.questions
                ));
            }
        }
        let weeks = &self.gaps.weeks;
        if weeks.is_empty() || weeks.first() == Some(&0) || !weeks.is_sorted_by(|one, next| one < next) {
            faults.push("drills.ron: `gaps` are one week or more, and each is longer than the one before".to_owned());
        }
        if !(50..=99).contains(&self.remembered.percent) {
            faults.push("drills.ron: `remembered` is from 50 to 99 in a hundred".to_owned());
        }
        let mut seen: Vec<&String> = Vec::new();
        for point in self.points() {
            if seen.contains(&point) {
                faults.push(format!("drills.ron: the practice point {point} stands in two steps"));
            }
            seen.push(point);
        }
        if self.order.len() < 2 || self.order.iter().any(|step| step.points.is_empty()) {
            faults.push("drills.ron: `order` needs two steps or more, and each a practice point".to_owned());
        }
        faults
    }
}
