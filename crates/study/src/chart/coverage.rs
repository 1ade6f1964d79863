//! Where runs went: which lines were heard, seen or read by players made of rules, among them somebody careful. They do not
//! look for what nobody looks for, so a line that none of them met deserves a look, and is not yet wrong.

use crate::playtest::players;
use grounds_core::assess::{Approach, approached};
use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::{TextIx, TruthIx, Truths};
use grounds_core::session::{LineAt, Session};
use std::collections::BTreeSet;

/// One run.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    lines: BTreeSet<LineAt>,
    /// What was true of each who was met.
    truths: Vec<Option<TruthIx>>,
}

/// What was met in some runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    runs: Vec<Run>,
}

/// In how many runs, of how many in which it could be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// In how many it was met.
    pub met: usize,
    /// Of how many.
    pub of: usize,
}

impl Coverage {
    /// Plays one draw in every way there is, somebody careful first.
    #[must_use]
    pub fn play(start: &Session) -> Self {
        let run = |ways| {
            let approach = Approach {
                talks: Some(ways),
                ..Approach::CAREFUL
            };
            let run = approached(start, approach).session;
            let (scenario, drawn) = (run.scenario(), run.drawn());
            let truth = |who| drawn.is_met(who).then(|| drawn.truth(who));
            Run {
                lines: run.perceived().collect(),
                truths: scenario.people().map(truth).collect(),
            }
        };
        Self {
            runs: players().into_iter().map(run).collect(),
        }
    }

    /// Those of another draw as well.
    pub fn and(&mut self, other: Self) {
        self.runs.extend(other.runs);
    }

    /// How many runs were played.
    #[must_use]
    pub const fn runs(&self) -> usize {
        self.runs.len()
    }

    /// In how many runs one of these lines was heard from a person, of those in which one of these truths was dealt.
    #[must_use]
    pub fn from(&self, who: PersonIx, truths: Truths, lines: &[TextIx]) -> Share {
        let is_dealt = |run: &&Run| {
            let truth = run.truths.get(usize::from(who.0)).copied().flatten();
            truth.is_some_and(|truth| truths.has(truth))
        };
        let heard = |run: &&Run| {
            let of = |text: TextIx| [Some(who), None].map(|of| LineAt { text, of });
            lines
                .iter()
                .flat_map(|&text| of(text))
                .any(|line| run.lines.contains(&line))
        };
        let could = self.runs.iter().filter(is_dealt);
        Share {
            met: could.clone().filter(heard).count(),
            of: could.count(),
        }
    }

    /// In how many runs one of these lines was perceived, from anybody.
    #[must_use]
    pub fn any(&self, lines: &[TextIx]) -> Share {
        let is_met = |run: &&Run| run.lines.iter().any(|line| lines.contains(&line.text));
        Share {
            met: self.runs.iter().filter(is_met).count(),
            of: self.runs.len(),
        }
    }
}

impl Coverage {
    /// In how many runs something was true of somebody, of those in which they were met.
    #[must_use]
    pub fn dealt(&self, who: PersonIx, truth: usize) -> Share {
        let truths = self
            .runs
            .iter()
            .filter_map(|run| run.truths.get(usize::from(who.0)).copied().flatten());
        Share {
            met: truths.clone().filter(|of| usize::from(of.0) == truth).count(),
            of: truths.count(),
        }
    }
}
