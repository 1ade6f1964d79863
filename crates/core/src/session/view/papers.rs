//! Papers in hand, as they stand in this run.

use super::{Line, PaperAt, Phrase, Speaker, View};
use crate::scenario::{PaperIx, PersonIx, TongueIx};
use crate::session::Refusal;
use crate::vocabulary::words::PaperForm;

/// A paper in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperView {
    /// Which.
    pub at: PaperAt,
    /// Its title.
    pub title: Phrase,
    /// How it is drawn.
    pub form: PaperForm,
    /// Its language, when it says so.
    pub language: Option<TongueIx>,
    /// How many minutes it takes to read.
    pub minutes: u16,
    /// Whether it was read.
    pub is_read: bool,
    /// Whether it can be read now, and if not why.
    pub may_read: Result<(), Refusal>,
    /// What stands above its rows, once it was read.
    pub above: Vec<Line>,
    /// Its rows, once it was read.
    pub rows: Vec<RowView>,
}

/// A row of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowView {
    /// What stands before it.
    pub label: Phrase,
    /// What stands in it.
    pub line: Option<Line>,
    /// Whose it is, where the paper has one for each.
    pub of: Option<PersonIx>,
}

impl View<'_> {
    /// The papers in hand, in the order of the file: one for each person, where it is so.
    #[must_use]
    pub fn papers(self) -> Vec<PaperView> {
        let scenario = self.scenario();
        let mut papers = Vec::new();
        for paper in scenario
            .papers()
            .filter(|paper| self.session.state.found.contains(paper))
        {
            match &scenario.paper(paper).each {
                None => papers.push(self.paper(paper, None)),
                Some(each) => {
                    let of = scenario
                        .people()
                        .filter(|&who| each.is(who) && self.session.drawn.is_met(who));
                    papers.extend(of.map(|who| self.paper(paper, Some(who))));
                }
            }
        }
        papers
    }

    fn paper(self, paper: PaperIx, of: Option<PersonIx>) -> PaperView {
        let (scenario, made) = (self.scenario(), self.scenario().paper(paper));
        let at = PaperAt { paper, of };
        let is_read = self.session.state.read.contains(&(paper, of));
        let (mut above, mut rows) = (Vec::new(), Vec::new());
        if is_read {
            above.extend(made.text.iter().map(|&text| self.written(at, text, of)));
            rows.extend(self.world().rows(paper, of).into_iter().map(|row| RowView {
                label: Phrase::about(scenario.row(row.row).label, row.of),
                line: row.line.map(|text| self.written(at, text, row.of)),
                of: row.of,
            }));
            // A row that has come up since was not read.
            rows.retain(|row| row.line.is_none_or(|line| line.at.is_some()));
        }
        PaperView {
            at,
            title: Phrase::about(made.title, of),
            form: made.form,
            language: made.language,
            minutes: made.minutes,
            is_read,
            may_read: self.may_read(paper, of, is_read),
            above,
            rows,
        }
    }

    /// A line of a paper.
    fn written(self, at: PaperAt, text: crate::scenario::talk::TextIx, of: Option<PersonIx>) -> Line {
        Line {
            speaker: Speaker::Paper(at),
            ..self.seen(text, of)
        }
    }

    fn may_read(self, paper: PaperIx, of: Option<PersonIx>, is_read: bool) -> Result<(), Refusal> {
        let world = self.world();
        if is_read {
            Err(Refusal::DoneBefore)
        } else if let Err(why) = self.may_act() {
            Err(why)
        } else if !world.has_paper(paper, of) {
            Err(Refusal::NotFound)
        } else if !world.can_read(paper) {
            Err(Refusal::NotRead)
        } else {
            Ok(())
        }
    }
}
