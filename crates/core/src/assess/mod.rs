//! What a run comes to. First each person: what was true and could be known, what was done, and what is made of it
//! ([`judgement`](crate::judgement)). No average enters that.
//!
//! Then seven competencies, 0–100 each, shown beside the band and never gating it; there is no single total. Each is made of
//! [`Mark`]s: terms with a moment, a practice point and points that are data of the library
//! ([`MarkRules`](crate::practice::MarkRules)). Where there was nothing to earn it is not judged. Nothing here plays: it reads
//! what is kept.

mod calibration;
mod care;
mod careful;
mod case;
mod deciding;
mod done;
mod interviewing;
mod judging;
mod known;
mod mark;
mod noticing;
mod reasoning;
mod slips;
mod textbook;
mod thread;

pub use calibration::{Stated, stated};
pub use careful::{Approach, Careful, approached, careful};
pub(crate) use case::shown_in;
pub use interviewing::{Mix, said_to};
pub(crate) use judging::Carries;
pub use judging::fitting_sorts;
pub use judging::{SortedLine, sorted};
pub use known::{Found, drawn_of, found_about};
pub use mark::{About, Mark};
pub use textbook::{note_grounds, right, textbook};

use crate::judgement::{Person, Unfair, Verdicted, band, verdict};
use crate::scenario::PersonIx;
use crate::session::Session;
use crate::vocabulary::{Band, Competency};
use thread::Course;

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

/// The highest group of marks ([`Mark::group`]).
const GROUPS: u8 = 4;

/// How a scale came out, 0–100; nothing where there was nothing to earn.
pub type Score = Option<u8>;

/// What a run comes to.
#[derive(Clone, Debug)]
pub struct Assessed {
    /// Everybody about whom a decision was asked.
    pub people: Vec<OfPerson>,
    /// The band. No mark enters it.
    pub band: Band,
    /// Every mark, in the order of the competencies.
    pub marks: Vec<Mark>,
    /// Wordings of a recommended kind, and all wordings, to each person: shown beside the marks.
    pub wordings: Vec<(PersonIx, u16, u16)>,
}

impl Assessed {
    /// How a scale came out. Calibration is told across cases only ([`across`](crate::across)).
    #[must_use]
    pub fn score(&self, competency: Competency) -> Score {
        if competency == Competency::Calibration {
            return None;
        }
        let (mut sum, mut groups) = (0, 0);
        for group in 0..=GROUPS {
            let marks = || self.marks_of(competency).filter(move |mark| mark.group == group);
            let possible: u32 = marks().map(|mark| u32::from(mark.possible)).sum();
            let earned: u32 = marks().map(|mark| u32::from(mark.points)).sum();
            if let Some(share) = (earned * 100 + possible / 2).checked_div(possible) {
                sum += share;
                groups += 1;
            }
        }
        let takes: u32 = self.marks_of(competency).map(|mark| u32::from(mark.takes)).sum();
        let share = (sum + groups / 2).checked_div(groups)?;
        u8::try_from(share.saturating_sub(takes).min(100)).ok()
    }

    /// The marks of one competency.
    pub fn marks_of(&self, competency: Competency) -> impl Iterator<Item = &Mark> {
        self.marks.iter().filter(move |mark| mark.competency == competency)
    }

    /// The marks about one person.
    pub fn marks_about(&self, person: PersonIx) -> impl Iterator<Item = &Mark> {
        self.marks.iter().filter(move |mark| mark.person == person)
    }

    /// What is made of one person.
    #[must_use]
    pub fn of(&self, person: PersonIx) -> Option<&OfPerson> {
        self.people.iter().find(|of| of.person == person)
    }
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
    let (run, by_careful) = (Course::of(session), Course::of(&careful.session));
    let wordings = people.iter().map(|of| {
        let (good, all) = interviewing::share_of(&run, of.person);
        (of.person, good, all)
    });
    Ok(Assessed {
        band,
        marks: marks(&run, &by_careful, &people),
        wordings: wordings.collect(),
        people,
    })
}

/// Every mark. A score of more than one person is one share of all their points: brevity with one costs nothing with another.
fn marks(run: &Course<'_>, careful: &Course<'_>, people: &[OfPerson]) -> Vec<Mark> {
    let mut marks = Vec::new();
    for of in people {
        let (person, drawn) = (of.person, of.judged.situation());
        noticing::mark(run, careful, person, &drawn, &mut marks);
        judging::mark(run, person, &mut marks);
        interviewing::mark(run, careful, &of.judged, person, &mut marks);
        care::mark(run, &of.judged, person, &mut marks);
        reasoning::mark(run, careful, person, &drawn, &mut marks);
        deciding::mark(run, person, &of.judged, &of.verdict, &mut marks);
    }
    marks.sort_by_key(|mark| mark.competency);
    marks
}
