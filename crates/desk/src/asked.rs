//! A list of questions that does not move under the pointer while it is looked at: what is new comes last, and what has gone
//! keeps its place. Looked at anew, it is in order again. It decides nothing about what can be asked.

use grounds_core::scenario::PersonIx;
use grounds_core::session::QuestionOffer;

/// The questions of one person, as they came up since somebody began to look at them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    of: Option<PersonIx>,
    all: Vec<QuestionOffer>,
    /// How many there were at first.
    first: usize,
}

/// A question that is or was on offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The question, as it was last on offer.
    pub question: QuestionOffer,
    /// Whether it is on offer now.
    pub is_there: bool,
}

impl Asked {
    /// Takes in what is on offer now.
    pub fn take_in(&mut self, of: PersonIx, now: &[QuestionOffer]) {
        if self.of != Some(of) {
            *self = Self {
                of: Some(of),
                all: now.to_vec(),
                first: now.len(),
            };
            return;
        }
        for known in &mut self.all {
            if let Some(new) = now.iter().find(|new| new.ix == known.ix) {
                *known = *new;
            }
        }
        for new in now {
            if self.all.iter().all(|known| known.ix != new.ix) {
                self.all.push(*new);
            }
        }
    }

    /// The questions that are or were on offer: those there were at first, and those that have come up since.
    #[must_use]
    pub fn listed(&self, of: PersonIx, now: &[QuestionOffer]) -> (Vec<Listed>, Vec<Listed>) {
        let mut seen = self.clone();
        seen.take_in(of, now);
        let listed = seen.all.iter().map(|question| Listed {
            question: *question,
            is_there: now.iter().any(|new| new.ix == question.ix),
        });
        let mut listed: Vec<Listed> = listed.collect();
        let later = listed.split_off(seen.first.min(listed.len()));
        (listed, later)
    }
}
