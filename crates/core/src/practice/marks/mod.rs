//! How a run is marked: what each thing that it shows earns or takes, on which scale, by which practice point; how much is
//! enough; which of the reasons of the judgement belong to which part of a decision; what became of people when a scenario
//! does not say. Every number is chosen, and provisional until a panel sets it.
//!
//! Nothing here enters the band: that is the judgement's alone. This room reads the numbers and refuses those that contradict
//! themselves; what a run shows it does not know.

mod check;
mod outcomes;
mod read;

pub(super) use outcomes::OutcomeFileRow;
pub use outcomes::OutcomeRow;
pub(super) use read::MarksFile;

use crate::group;
use crate::vocabulary::{Competency, Element, Lesson, Marked};
use crate::words;

words! {
    /// How something came out.
    Comes "how it comes out" {
        /// Against a practice point: does harm.
        Harm,
        /// Not done, or not seen.
        Missed,
        /// In part, or late.
        Partly,
        /// As practice asks.
        Good,
    }
}

/// What one thing that a run shows is worth.
#[derive(Clone, Debug)]
pub struct MarkRow {
    /// What it is.
    pub mark: Marked,
    /// The scale on which it is marked.
    pub on: Competency,
    /// How it came out.
    pub comes: Comes,
    /// Points that it earns.
    pub earns: u16,
    /// Out of so many.
    pub of: u16,
    /// Hundredths that it takes off its scale, whatever else was earned.
    pub takes: u16,
    /// The code of the practice point behind it.
    pub point: String,
    /// What to do otherwise next week.
    pub lesson: Option<Lesson>,
}

group! {
    /// So much is enough to carry a case. More earns nothing (INT-12).
    #[derive(Copy)]
    Enough "what is enough" {
        /// Indicators of the act.
        act: u8,
        /// Indicators of the means.
        means: u8,
        /// Indicators of the purpose.
        purpose: u8,
        /// Indicators against which something speaks, of somebody who can be cleared.
        clears: u8,
        /// Indicators worth a question, of somebody of whom nothing more can be known.
        asks: u8,
    }
}

impl Enough {
    /// How many indicators of an element are enough.
    #[must_use]
    pub const fn of(&self, element: Element) -> u8 {
        match element {
            Element::Act => self.act,
            Element::Means => self.means,
            Element::Purpose => self.purpose,
        }
    }
}

group! {
    /// What answers a need that comes before any question (INT-01). Water is no rest.
    NeedRow "a need" {
        /// The needs, in the words of the format.
        needs: Vec<String>,
        /// Deeds that answer them, in the words of the format.
        deeds: Vec<String>,
        /// What is done in a talk that answers them, by the names of `talk.ron`.
        care: Vec<String>,
        /// What it is when it came in time, late and never.
        marks: [String; 3],
    }
}

/// What answers a need, looked up.
#[derive(Clone, Debug)]
pub struct Answered {
    /// As it stands in the file.
    pub row: NeedRow,
    /// In time, late, never.
    pub marks: [Marked; 3],
}

words! {
    /// Which part of a decision a reason of the judgement belongs to.
    Part "a part of a decision" {
        /// What was found.
        Finding,
        /// Help, offered and arranged.
        Help,
        /// Who was told, and what the person had said about it.
        Consent,
        /// Offences (LAW-08).
        Offences,
        /// Where the person is.
        Staying,
        /// None: it is told by another scale.
        Elsewhere,
    }
}

group! {
    /// One part of a decision.
    PartRow "a part of a decision" {
        /// Which.
        part: Part,
        /// Points when nothing speaks against it.
        of: u16,
        /// Points when the worst that does is that it was done in part.
        partly: u16,
        /// The rows of the judgement that belong to it.
        rows: Vec<String>,
        /// What to do otherwise next week.
        lesson: Option<String>,
    }
}

group! {
    /// How sure one can be of figures across cases (INACSL; no single run tells them).
    Across "the numbers across cases" {
        /// Of the runs that were ended, so many of the newest are read.
        newest: u16,
        /// Runs from which anything is told one after the other.
        runs: u16,
        /// Statements of certainty from which calibration is told.
        ratings: u16,
        /// Into so many parts the scale of certainty is cut for the calibration curve.
        parts: u8,
        /// Victims, and others, from which sensitivity and criterion are told.
        of_each: u16,
        /// Lines that show, and innocent ones, from which the same is told of lines.
        lines_of_each: u16,
        /// In per cent: a share of errors that is higher, even at the lower bound of its interval, is called too high.
        too_many: u8,
        /// The practice point behind suspecting too readily.
        readily: String,
        /// The practice point behind passing over too much.
        hardly: String,
        /// Signs of a worry from which it is told how many of them were found.
        signs: u16,
        /// Pairs that differ in a trait, and pairs that do not, from which the fairness look says anything.
        pairs: u16,
        /// In years: from here on two people are of different ages in the fairness look.
        age_apart: u8,
    }
}

/// How a run is marked.
#[derive(Clone, Debug)]
pub struct MarkRules {
    pub(super) rows: Vec<MarkRow>,
    pub(super) parts: Vec<(PartRow, Option<Lesson>)>,
    pub(super) outcomes: Vec<OutcomeRow>,
    /// So much is enough.
    pub enough: Enough,
    /// So many questions on the matter may follow when there is enough, before it is asking on.
    pub asked_on_after: u16,
    /// What answers which need.
    pub needs: Vec<Answered>,
    /// Words of a debrief before anything is opened, at most.
    pub opened_words: u16,
    /// From how many cases figures across cases are told.
    pub across: Across,
    /// Whether a panel still has to set the numbers: it is said on screen.
    pub provisional: bool,
}

impl MarkRules {
    /// What something is worth.
    ///
    /// # Panics
    /// Never: a library in which a mark has no row does not load.
    #[must_use]
    pub fn row(&self, mark: Marked) -> &MarkRow {
        &self.rows[mark.index()]
    }

    /// The part of a decision that a row of the judgement belongs to.
    #[must_use]
    pub fn part_of(&self, row: &str) -> Part {
        let found = self
            .parts
            .iter()
            .find(|(part, _)| part.rows.iter().any(|name| name == row));
        found.map_or(Part::Elsewhere, |(part, _)| part.part)
    }

    /// What a part of a decision is worth.
    #[must_use]
    pub fn part(&self, part: Part) -> Option<&PartRow> {
        self.parts.iter().map(|(row, _)| row).find(|row| row.part == part)
    }

    /// What to do otherwise next week about a row of the judgement.
    #[must_use]
    pub fn lesson_of(&self, row: &str) -> Option<Lesson> {
        let found = self
            .parts
            .iter()
            .find(|(part, _)| part.rows.iter().any(|name| name == row));
        found.and_then(|(_, lesson)| *lesson)
    }

    /// What became of people, in the order in which the first that fits is told.
    #[must_use]
    pub fn outcomes(&self) -> &[OutcomeRow] {
        &self.outcomes
    }

    /// Every practice point that is named, with what names it.
    pub(super) fn points(&self) -> impl Iterator<Item = (&str, &String)> {
        let across = [("readily", &self.across.readily), ("hardly", &self.across.hardly)];
        self.rows.iter().map(|row| (row.mark.word(), &row.point)).chain(across)
    }
}
