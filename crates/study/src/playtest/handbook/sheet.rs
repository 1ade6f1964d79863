//! The expert's sheet: how the author's own expert played it. A person at the shelf has a trainer; a player has this.

use crate::practice::IndicatorIx;
use crate::scenario::{Action, CueIx, Decided, DocumentIx, HotspotIx, PersonIx, QuestionIx, Scenario, Walkthrough};
use crate::vocabulary::Conduct;
use std::collections::{BTreeMap, BTreeSet};

/// How the expert reads a cue about someone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What it stands for; none for "means nothing".
    pub shows: Vec<IndicatorIx>,
    /// How sure, 0–100.
    pub sure: u8,
}

/// The moves of the walkthrough `textbook`, sorted by what they tell.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    notes: BTreeMap<(CueIx, PersonIx), Reading>,
    ratings: BTreeMap<PersonIx, u8>,
    decisions: BTreeMap<PersonIx, Decided>,
    conduct: BTreeSet<(Conduct, PersonIx)>,
    interpreters: BTreeMap<PersonIx, PersonIx>,
    questions: Vec<QuestionIx>,
    work: BTreeMap<PersonIx, usize>,
    people: Vec<PersonIx>,
    spots: Vec<HotspotIx>,
    comparisons: Vec<(DocumentIx, DocumentIx)>,
}

impl Sheet {
    pub(super) fn of(walkthrough: &Walkthrough, scenario: &Scenario) -> Self {
        let mut sheet = Self::default();
        // Reading has made sure that every name in a walkthrough exists.
        for action in walkthrough.steps.iter().filter_map(|step| scenario.action(step).ok()) {
            sheet.take(action, scenario);
        }
        sheet
    }

    fn take(&mut self, action: Action, scenario: &Scenario) {
        match action {
            Action::Note {
                cue,
                about,
                shows,
                sure,
            } => {
                self.notes.insert((cue, about), Reading { shows, sure });
            }
            Action::Rate(about, sure) => {
                self.ratings.insert(about, sure);
            }
            Action::Decide(about, decided) => {
                self.decisions.insert(about, *decided);
            }
            Action::Conduct(conduct, Some(with)) => {
                if !self.people.contains(&with) {
                    self.people.push(with);
                }
                self.conduct.insert((conduct, with));
                *self.work.entry(with).or_default() += 1;
            }
            Action::Interpret(to, by) => {
                self.interpreters.insert(to, by);
            }
            Action::Ask(question) => {
                *self.work.entry(scenario.question(question).to).or_default() += 1;
                self.questions.push(question);
            }
            Action::Look(spot) => self.spots.push(spot),
            Action::Compare(a, b) => self.comparisons.push((a, b)),
            Action::Go(_) | Action::Read(_) | Action::Conduct(_, None) | Action::Retract(..) | Action::End => {}
        }
    }

    /// How the expert reads a cue about someone.
    #[must_use]
    pub fn reading(&self, cue: CueIx, about: PersonIx) -> Option<&Reading> {
        self.notes.get(&(cue, about))
    }

    /// How likely the expert finds it that someone is a victim, 0–100.
    #[must_use]
    pub fn rating(&self, about: PersonIx) -> Option<u8> {
        self.ratings.get(&about).copied()
    }

    /// What the expert decides about someone.
    #[must_use]
    pub fn decision(&self, about: PersonIx) -> Option<&Decided> {
        self.decisions.get(&about)
    }

    /// Whether the expert does something with someone.
    #[must_use]
    pub fn does(&self, conduct: Conduct, with: PersonIx) -> bool {
        self.conduct.contains(&(conduct, with))
    }

    /// How much the expert does with someone: moves and questions. A measure of the time the person needs.
    #[must_use]
    pub fn work_with(&self, person: PersonIx) -> usize {
        self.work.get(&person).copied().unwrap_or(0)
    }

    /// Whom the expert lets interpret for someone.
    #[must_use]
    pub fn interpreter(&self, to: PersonIx) -> Option<PersonIx> {
        self.interpreters.get(&to).copied()
    }

    /// The questions that the expert asks, in order.
    #[must_use]
    pub fn questions(&self) -> &[QuestionIx] {
        &self.questions
    }

    /// With whom the expert speaks, in order.
    #[must_use]
    pub fn people(&self) -> &[PersonIx] {
        &self.people
    }

    /// Where the expert looks, in order.
    #[must_use]
    pub fn spots(&self) -> &[HotspotIx] {
        &self.spots
    }

    /// The documents that the expert lays side by side.
    #[must_use]
    pub fn comparisons(&self) -> &[(DocumentIx, DocumentIx)] {
        &self.comparisons
    }
}
