//! Players made of rules play a scenario many times: how much each way of talking comes to know, what was agreed to that is not
//! so, and what is made of it. Players see the view alone. They go about everything but the talk as somebody careful does, so
//! that the table is about the talk.
//!
//! Pure, and counts that add in any order: threads live elsewhere.

use crate::proof::{Bands, Draw, Uniform, uniform};
use grounds_core::assess::{Approach, Careful, approached, drawn_of};
use grounds_core::judgement::Knowable;
use grounds_core::scenario::PersonIx;
use grounds_core::session::{Event, Session};
use grounds_core::talk;
use grounds_core::talk::players::{ALL, Ways};

/// What one player came to, over some draws.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Runs.
    pub runs: u32,
    /// Victims of whom somebody careful knows enough, and of how many of those this player does.
    pub victims: (u32, u32),
    /// The same of others.
    pub others: (u32, u32),
    /// What is made of it, when the player decides by what it knows and keeps open what it does not.
    pub bands: Bands,
    /// Wordings of a recommended kind, and all.
    pub wordings: (u32, u32),
    /// Fears that were met.
    pub fears: u32,
    /// Times somebody agreed to words that were put in.
    pub agreed: u32,
    /// Talks.
    pub talks: u32,
    /// Seconds of the story, in all acts.
    pub seconds: u64,
}

impl Tally {
    /// Those of other draws as well.
    pub const fn and(&mut self, other: &Self) {
        self.runs += other.runs;
        self.victims = (self.victims.0 + other.victims.0, self.victims.1 + other.victims.1);
        self.others = (self.others.0 + other.others.0, self.others.1 + other.others.1);
        self.bands.and(other.bands);
        self.wordings = (self.wordings.0 + other.wordings.0, self.wordings.1 + other.wordings.1);
        self.fears += other.fears;
        self.agreed += other.agreed;
        self.talks += other.talks;
        self.seconds += other.seconds;
    }
}

/// Everybody who plays, in the order of the table.
#[must_use]
pub const fn players() -> [Ways; ALL.len()] {
    ALL
}

/// Every player plays one draw, in the order of [`players`].
#[must_use]
pub fn play(start: &Session) -> Vec<Tally> {
    let draw = Draw::of(start);
    players().into_iter().map(|ways| one(&draw, ways)).collect()
}

fn one(draw: &Draw, ways: Ways) -> Tally {
    let approach = Approach {
        talks: Some(ways),
        ..Approach::CAREFUL
    };
    let run = approached(&draw.careful.session, approach);
    let mut tally = Tally {
        runs: 1,
        ..Tally::default()
    };
    for who in draw.people() {
        let could = drawn_of(&draw.careful.session, &draw.careful, who).known;
        let is_known = known(&run, who) == could;
        let count = match could {
            Knowable::Grounds | Knowable::Sign => &mut tally.victims,
            Knowable::Clears => &mut tally.others,
            Knowable::Nothing => continue,
        };
        count.0 += 1;
        count.1 += u32::from(is_known);
    }
    let outcome = draw.approached(approach, |_, who, decided| {
        let is_known = known(&run, who) == drawn_of(&draw.careful.session, &draw.careful, who).known;
        if !is_known {
            uniform(Uniform::OpenAll, decided);
        }
        !is_known
    });
    tally.bands.count(outcome.assessed.map(|assessed| assessed.band));
    tally.read(&run.session);
    tally
}

fn known(run: &Careful, who: PersonIx) -> Knowable {
    drawn_of(&run.session, run, who).known
}

impl Tally {
    fn read(&mut self, run: &Session) {
        let rules = &run.practice().talk().rules;
        let mut second = 0;
        for entry in run.entries() {
            for event in &entry.events {
                match event {
                    Event::Act(_) => {
                        self.seconds += u64::from(second);
                        second = 0;
                    }
                    Event::Clock(now) => second = *now,
                    Event::Sat(_) => self.talks += 1,
                    Event::Talk(_, talk::Event::Asked(_, _, kind)) => {
                        self.wordings.1 += 1;
                        self.wordings.0 += u32::from(rules.kind(*kind).recommended);
                    }
                    Event::Talk(_, talk::Event::Met(_)) => self.fears += 1,
                    Event::Talk(_, talk::Event::Planted(..)) => self.agreed += 1,
                    _ => {}
                }
            }
        }
        self.seconds += u64::from(second);
    }
}

/// What keeps a scenario from teaching to talk: ways that fail must come to know less than somebody who asks well.
#[must_use]
pub fn textbook_knows_most(table: &[Tally]) -> bool {
    let share = |of: &Tally| (of.victims.1 + of.others.1) * 1000 / (of.victims.0 + of.others.0).max(1);
    let Some((textbook, others)) = table.split_first() else {
        return false;
    };
    others.iter().all(|other| share(other) <= share(textbook))
}
