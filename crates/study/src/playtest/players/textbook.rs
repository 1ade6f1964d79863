//! The textbook player: works in the order of INT-01 to INT-15 from what the view shows. Two others work as it does and
//! have made up their minds beforehand.

use super::deciding;
use super::interview::Interview;
use super::looking::{Known, Looking, Round};
use super::memory::Memory;
use super::notebook;
use crate::playtest::handbook::Handbook;
use crate::playtest::policy::Policy;
use crate::practice::Practice;
use crate::scenario::{Action, PersonIx};
use crate::session::{Phase, View};
use std::collections::VecDeque;
use std::sync::Arc;

/// With what mind a player works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// Lets what is found decide.
    Fair,
    /// Everybody is a presumed victim, and everything a sign.
    Everyone,
    /// Nobody is anything, and nothing a sign.
    Nobody,
}

/// Works by the book.
#[derive(Debug)]
pub struct Textbook {
    pub(super) handbook: Arc<Handbook>,
    pub(super) practice: Arc<Practice>,
    pub(super) stance: Stance,
    memory: Memory,
    looking: Looking,
    /// How many cues have been written down.
    noted: usize,
    /// Notes still to write.
    notes: VecDeque<Action>,
    /// Conversations in their order, once people have been met. One with someone who is not here waits.
    people: Option<Vec<Interview>>,
}

/// Of the shift, in parts of a hundred, what the work may take: the rest is spared for what nobody foresees.
pub(super) const SPENT_AT_MOST: u32 = 84;

impl Textbook {
    /// A player of this mind.
    #[must_use]
    pub fn new(handbook: Arc<Handbook>, practice: Arc<Practice>, stance: Stance) -> Self {
        Self {
            handbook,
            practice,
            stance,
            memory: Memory::default(),
            looking: Looking::default(),
            noted: 0,
            notes: VecDeque::new(),
            people: None,
        }
    }

    /// The minute by which conversations should be over.
    pub(super) fn deadline(view: View<'_>) -> u16 {
        u16::try_from(u32::from(view.minutes().1) * SPENT_AT_MOST / 100).unwrap_or(u16::MAX)
    }

    fn next(&mut self, view: View<'_>) -> Action {
        self.write_down(view);
        if let Some(note) = self.notes.pop_front() {
            return note;
        }
        if view.phase() == Phase::Running
            && let Some(action) = self.work(view)
        {
            return action;
        }
        deciding::next(self, view).unwrap_or(Action::End)
    }

    /// Writes down each cue as it is met.
    fn write_down(&mut self, view: View<'_>) {
        let cues = view.cues();
        for &(cue, how) in &cues[self.noted.min(cues.len())..] {
            self.notes.extend(notebook::notes(self, view, cue, how));
        }
        self.noted = cues.len();
    }

    fn work(&mut self, view: View<'_>) -> Option<Action> {
        if let Some(action) = self.look(view, Round::First) {
            return Some(action);
        }
        let mut people = self.people.take().unwrap_or_else(|| self.line_up(view));
        let mut found = None;
        for at in 0..people.len() {
            let waiting = people[at + 1..].iter().filter(|i| !i.is_over());
            let others = waiting.map(|i| self.work_with(i.who())).sum();
            found = people[at].next(view, self, others);
            if found.is_some() {
                break;
            }
        }
        self.people = Some(people);
        found.or_else(|| self.look(view, Round::Last))
    }

    fn look(&mut self, view: View<'_>, round: Round) -> Option<Action> {
        let known = Known {
            sheet: self.handbook.sheet(),
            memory: &self.memory,
        };
        self.looking.next(view, round, &known)
    }

    /// The order of the conversations: as the expert does it, then whoever looks most in need.
    fn line_up(&self, view: View<'_>) -> Vec<Interview> {
        let expert: &[PersonIx] = self.handbook.sheet().map_or(&[], |s| s.people());
        let mut people = view.to_decide();
        people.sort_by_key(|&p| {
            let by_expert = expert.iter().position(|&e| e == p).unwrap_or(usize::MAX);
            let strain = std::cmp::Reverse(view.bearing(p).1.index());
            (by_expert, strain)
        });
        people.into_iter().map(Interview::with).collect()
    }

    /// How much work a conversation is expected to be, measured against others.
    pub(super) fn work_with(&self, person: PersonIx) -> usize {
        self.handbook.sheet().map_or(1, |s| s.work_with(person)).max(1)
    }

    /// Whether a move is worth trying now.
    pub(super) fn may(&self, action: &Action, view: View<'_>) -> bool {
        self.memory.may(action, view)
    }

    /// Whether this was the last move, and was refused.
    pub(super) fn was_refused(&self, action: &Action) -> bool {
        self.memory.was_refused(action)
    }
}

impl Policy for Textbook {
    fn name(&self) -> &'static str {
        match self.stance {
            Stance::Fair => "textbook",
            Stance::Everyone => "refer-everyone",
            Stance::Nobody => "refer-nobody",
        }
    }

    fn choose(&mut self, view: View<'_>) -> Action {
        self.memory.look_back(view);
        let action = self.next(view);
        self.memory.make(action, view)
    }
}
