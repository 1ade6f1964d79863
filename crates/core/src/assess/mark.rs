//! One mark: what it is about, the moment that earned it, what it is worth. A mark is a term with places; it has no words.

use crate::practice::judgement::RowIx;
use crate::practice::marks::{Comes, Part};
use crate::practice::{IndicatorIx, Practice};
use crate::scenario::{MarkIx, PersonIx, Scenario};
use crate::session::LineAt;
use crate::vocabulary::{Competency, Lesson, Marked, Verdict};

/// What a mark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Something that a run shows.
    Shown(Marked),
    /// A reason of the judgement, and what it makes of this person.
    Reason(RowIx, Verdict, Part),
}

/// One mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it is about.
    pub about: About,
    /// The scale it counts for.
    pub competency: Competency,
    /// How it came out.
    pub comes: Comes,
    /// Whom it is about.
    pub person: PersonIx,
    /// The line it is about.
    pub line: Option<LineAt>,
    /// What that line carries, where it is about that.
    pub cue: Option<MarkIx>,
    /// The indicator, where it is about one.
    pub indicator: Option<IndicatorIx>,
    /// The practice point that a reply breaks: its number among the scenario's.
    pub harm: Option<u16>,
    /// The move that earned it, from 0.
    pub entry: Option<usize>,
    /// Points earned.
    pub points: u16,
    /// Points that there were.
    pub possible: u16,
    /// Hundredths taken off the scale.
    pub takes: u16,
    /// Marks of one scale in one group weigh as much together as those of any other group of it.
    pub group: u8,
}

impl Mark {
    /// A mark about something shown, worth what the library says.
    pub(super) fn of(practice: &Practice, person: PersonIx, mark: Marked) -> Self {
        let row = practice.marks().row(mark);
        Self {
            about: About::Shown(mark),
            competency: row.on,
            comes: row.comes,
            person,
            line: None,
            cue: None,
            indicator: None,
            harm: None,
            entry: None,
            points: row.earns,
            possible: row.of,
            takes: row.takes,
            group: 0,
        }
    }

    pub(super) const fn at(mut self, entry: Option<usize>) -> Self {
        self.entry = entry;
        self
    }

    pub(super) const fn on(mut self, line: LineAt) -> Self {
        self.line = Some(line);
        self
    }

    pub(super) const fn carrying(mut self, cue: Option<MarkIx>) -> Self {
        self.cue = cue;
        self
    }

    pub(super) const fn showing(mut self, indicator: Option<IndicatorIx>) -> Self {
        self.indicator = indicator;
        self
    }

    pub(super) const fn breaking(mut self, harm: u16) -> Self {
        self.harm = Some(harm);
        self
    }

    /// So many of so many things that are each worth what the library says.
    pub(super) const fn share(mut self, got: u16, of: u16) -> Self {
        self.points = self.possible.saturating_mul(got);
        self.possible = self.possible.saturating_mul(of);
        self
    }

    pub(super) const fn among(mut self, group: u8) -> Self {
        self.group = group;
        self
    }

    /// The code of the practice point behind it.
    #[must_use]
    pub fn point<'p>(self, practice: &'p Practice, scenario: &'p Scenario) -> &'p str {
        if let Some(harm) = self.harm {
            return scenario.point(harm);
        }
        match self.about {
            About::Shown(mark) => &practice.marks().row(mark).point,
            About::Reason(row, ..) => &practice.judgement().row(row).point,
        }
    }

    /// What to do otherwise next week.
    #[must_use]
    pub fn lesson(self, practice: &Practice) -> Option<Lesson> {
        match self.about {
            About::Shown(mark) => practice.marks().row(mark).lesson,
            About::Reason(row, ..) => practice.marks().lesson_of(&practice.judgement().row(row).name),
        }
    }

    /// Whether it is about this.
    #[must_use]
    pub fn is(self, mark: Marked) -> bool {
        self.about == About::Shown(mark)
    }
}
