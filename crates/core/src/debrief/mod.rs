//! What there is to learn from a run, as values that any face can show: three acts, and at most 400 words before anything is
//! opened. First each person: what was true, what was done, what became of them. Then the talks: the moments that mattered,
//! what was said, what came of it, what the same person would have answered to better words. Then one thing for next week.
//! Behind it, folded: the course of each talk, and every mark.
//!
//! Nothing here marks anything, and nothing here has words: a [`Block`] says which, a [`Speaks`] finds them. What would have
//! been said is found by playing the same run again up to that move ([`instead`], [`as_another`]).

mod acts;
mod block;
mod board;
mod course;
mod fate;
mod instead;
mod moments;
mod week;
mod weighed;
mod words;

pub use block::{Block, Days, Quote, Sentence, Shown, Slot};
pub use board::{Board, Carried, Carries, Dimensioned, Leap, OfElement, OnBoard, State};
pub use course::{Course, Point, Step, course};
pub use fate::{Became, Deed, Fate};
pub use instead::{Instead, as_another, instead};
pub use moments::Moment;
pub use week::Week;
pub use weighed::Weighed;
pub use words::Speaks;

use crate::assess::{Assessed, Careful};
use crate::session::Session;
use crate::vocabulary::Band;

/// What there is to learn from a run.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// The band, and what was marked.
    pub assessed: Assessed,
    /// Each person about whom a decision was asked.
    pub people: Vec<Fate>,
    /// The moments of the talks that mattered, at most three, in order.
    pub moments: Vec<Moment>,
    /// The course of each talk: trust and distress over time, each wording's kind, what was gained, the steps.
    pub courses: Vec<Course>,
    /// The case of each person on a board, in the order of the people.
    pub boards: Vec<Board>,
    /// One thing for next week.
    pub week: Week,
    /// Whether a panel still has to set the numbers: it is said on screen.
    pub is_provisional: bool,
    /// The three acts, in reading order; what is folded among them, in its place.
    pub acts: Vec<Shown>,
}

impl Debrief {
    /// The band.
    #[must_use]
    pub const fn band(&self) -> Band {
        self.assessed.band
    }

    /// Chooses the moments anew, by what somebody found who weighed the moves. Where that says nothing, it stays as it was.
    pub fn weigh(&mut self, session: &Session, weighed: &[Weighed]) {
        self.moments = moments::moments(session, &self.assessed, weighed);
        self.acts = acts::acts(session, &self.people, &self.moments, self.week);
    }

    /// Opens less of the acts, so that there is room for so many words besides them: for a face that counts its own.
    pub fn leave_room(&mut self, session: &Session, besides: usize) {
        acts::open(session, &mut self.acts, besides);
    }
}

/// What there is to learn from a run. `careful` is what somebody careful comes to in the same draw.
#[must_use]
pub fn debrief(session: &Session, careful: &Careful, assessed: Assessed) -> Debrief {
    let people: Vec<Fate> = assessed
        .people
        .iter()
        .map(|of| fate::fate(session, careful, &assessed, of))
        .collect();
    let moments = moments::moments(session, &assessed, &[]);
    let week = week::week(session, &assessed);
    let with_talk = session.to_decide().filter(|&person| session.inside(person).is_some());
    Debrief {
        acts: acts::acts(session, &people, &moments, week),
        courses: with_talk.map(|person| course(session, &assessed, person)).collect(),
        boards: board::boards(session, careful, &assessed),
        is_provisional: session.practice().marks().provisional,
        people,
        moments,
        week,
        assessed,
    }
}
