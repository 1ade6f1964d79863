//! What a run comes to. First each person: what was true and could be known, what was done, and what is made of it
//! ([`judgement`](crate::two::judgement)). No average enters that, and nothing here plays: it reads what is kept.

mod careful;
mod done;
mod known;

pub use careful::{Approach, Careful, approached, careful};
pub use known::{Found, drawn_of, found_about};

use crate::two::judgement::{Person, Unfair, Verdicted, band, verdict};
use crate::two::scenario::PersonIx;
use crate::two::session::Session;
use crate::vocabulary::Band;

/// What is made of one person.
#[derive(Clone, Copy, Debug)]
pub struct OfPerson {
    /// Who.
    pub person: PersonIx,
    /// What was true and what was done.
    pub judged: Person,
    /// What is made of it.
    pub verdict: Verdicted,
}

/// What a run comes to.
#[derive(Clone, Debug)]
pub struct Assessed {
    /// Everybody about whom a decision was asked.
    pub people: Vec<OfPerson>,
    /// The band.
    pub band: Band,
}

/// Assesses a run. `careful` is what somebody careful comes to in the same draw ([`careful`]).
///
/// # Errors
/// A victim whom somebody careful would clear: the draw is unfair, and nobody is judged in it.
pub fn assess(session: &Session, careful: &Careful) -> Result<Assessed, (PersonIx, Unfair)> {
    let judgement = session.practice().judgement();
    let mut people = Vec::new();
    for person in session.to_decide() {
        let drawn = known::drawn_of(session, careful, person);
        let done = done::done_to(session, careful, person);
        let judged = Person::new(drawn, done).map_err(|unfair| (person, unfair))?;
        people.push(OfPerson {
            person,
            judged,
            verdict: verdict(&judged, judgement),
        });
    }
    let verdicts: Vec<Verdicted> = people.iter().map(|of| of.verdict).collect();
    let band = band(&verdicts);
    Ok(Assessed { people, band })
}
