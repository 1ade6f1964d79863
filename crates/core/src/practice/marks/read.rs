//! The numbers as they stand in `marks.ron`, and the outcomes of `outcomes.ron`. Words are looked up here, so that several that
//! do not exist are told in one go, each with the row it stands in.

use super::check::check;
use super::outcomes::{OutcomeFileRow, OutcomeRow};
use super::{Across, Answered, Comes, Enough, MarkRow, MarkRules, NeedRow, PartRow};
use crate::group;
use crate::practice::judgement::{Fact, Judgement, Set, look_up};
use crate::vocabulary::{Competency, Lesson, Marked};

group! {
    /// `marks.ron`.
    MarksFile "the marks" {
        /// As it is called.
        provisional: bool,
        /// As it is called.
        enough: Enough,
        /// As it is called.
        asked_on_after: u16,
        /// As it is called.
        across: Across,
        /// As it is called.
        opened_words: u16,
        /// As it is called.
        needs: Vec<NeedRow>,
        /// As it is called.
        parts: Vec<PartRow>,
        /// As it is called.
        marks: Vec<FileRow>,
    }
}

group! {
    /// As it stands in the file.
    FileRow "a mark" {
        /// As it is called.
        mark: String,
        /// As it is called.
        on: Competency,
        /// As it is called.
        comes: Comes,
        /// As it is called.
        earns: u16 = 0,
        /// As it is called.
        of: u16 = 0,
        /// As it is called.
        takes: u16 = 0,
        /// As it is called.
        point: String,
        /// As it is called.
        lesson: Option<String>,
    }
}

impl MarksFile {
    /// The rules, with everything that is wrong with them. What is wrong is left out.
    pub(in crate::practice) fn build(
        self,
        outcomes_rows: Vec<OutcomeFileRow>,
        judgement: &Judgement,
    ) -> (MarkRules, Vec<String>) {
        let mut faults = Vec::new();
        let mut rows: Vec<MarkRow> = Vec::new();
        for row in self.marks {
            rows.extend(row.build(&mut faults));
        }
        rows.sort_by_key(|row| row.mark);
        let mut parts = Vec::new();
        for part in self.parts {
            let lesson = part.lesson.as_deref();
            let lesson = lesson.and_then(|word| lesson_of(word, &format!("the part {:?} has", part.part), &mut faults));
            parts.push((part, lesson));
        }
        let needs = self.needs.into_iter().filter_map(|row| need(row, &mut faults));
        let rules = MarkRules {
            needs: needs.collect(),
            outcomes: outcomes(outcomes_rows, &mut faults),
            rows,
            parts,
            enough: self.enough,
            asked_on_after: self.asked_on_after,
            across: self.across,
            opened_words: self.opened_words,
            provisional: self.provisional,
        };
        check(&rules, judgement, &mut faults);
        (rules, faults)
    }
}

impl FileRow {
    fn build(self, faults: &mut Vec<String>) -> Option<MarkRow> {
        let mark = marked(&self.mark, "a row marks", faults);
        let lesson = self.lesson.as_deref();
        let lesson = lesson.and_then(|word| lesson_of(word, &format!("{} has", self.mark.escape_debug()), faults));
        Some(MarkRow {
            mark: mark?,
            on: self.on,
            comes: self.comes,
            earns: self.earns,
            of: self.of,
            takes: self.takes,
            point: self.point,
            lesson,
        })
    }
}

/// The outcomes, with their facts looked up.
fn outcomes(rows: Vec<OutcomeFileRow>, faults: &mut Vec<String>) -> Vec<OutcomeRow> {
    let row = |row: OutcomeFileRow| {
        let of = format!("the outcome {} needs", row.name.escape_debug());
        let mut needs = Set::EMPTY;
        for word in &row.needs {
            let fact = look_up(word, Fact::ALL, Fact::word, &of, "no fact", faults);
            needs = fact.map_or(needs, |fact| needs.with(fact));
        }
        OutcomeRow {
            needs,
            name: row.name,
            verdict: row.verdict,
            days3: row.days3,
            days30: row.days30,
        }
    };
    rows.into_iter().map(row).collect()
}

fn need(row: NeedRow, faults: &mut Vec<String>) -> Option<Answered> {
    let found = row
        .marks
        .each_ref()
        .map(|word| marked(word, "a need is marked by", faults));
    let [Some(first), Some(late), Some(never)] = found else {
        return None;
    };
    Some(Answered {
        row,
        marks: [first, late, never],
    })
}

fn marked(word: &str, whose: &str, faults: &mut Vec<String>) -> Option<Marked> {
    look_up(word, Marked::ALL, Marked::word, whose, "no mark", faults)
}

fn lesson_of(word: &str, whose: &str, faults: &mut Vec<String>) -> Option<Lesson> {
    look_up(word, Lesson::ALL, Lesson::word, whose, "no lesson", faults)
}
