//! The verdict on each person, and the band of a run.
//!
//! **What is good is judged by what somebody careful could have known; how bad a bad end is, by what was true.** So a guess
//! without grounds is never safe practice, a question kept open with help offered and a way back is never unsafe, and two
//! people whom nobody could tell apart are judged alike. Each person is judged alone: no average enters the verdict or the
//! band, and no competency gates them.
//!
//! The table is data of the practice library ([`Judgement`]); this room works out which of its facts hold. It knows no
//! scenario and no run: whoever has played one says what was true and what was done.
//!
//! ```
//! use grounds_core::practice::Practice;
//! use grounds_core::judgement::{Person, band, verdict};
//! use grounds_core::vocabulary::{Band, Verdict};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let mut files = std::collections::BTreeMap::new();
//! # for entry in std::fs::read_dir("../../assets/practice")? {
//! #     let path = entry?.path();
//! #     let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
//! #     files.insert(name, std::fs::read_to_string(path)?);
//! # }
//! let practice = Practice::load(&files)?; // the texts of `assets/practice`, by name
//! let judgement = practice.judgement();
//! // Grounds could be known. Presumed; she knows what is offered, says no, and leaves with nothing.
//! let left: Person = "find=A ref=declined".parse()?;
//! let verdict = verdict(&left, judgement);
//! assert_eq!((verdict.verdict, band(&[verdict])), (Verdict::Missed, Band::Unsafe));
//! let why: Vec<&str> = verdict.reasons(judgement).map(|reason| reason.row.name.as_str()).collect();
//! assert_eq!(why, ["R1"]);
//! # Ok(())
//! # }
//! ```

mod facts;
mod knowable;
mod person;
mod written;

pub use facts::facts;
pub use knowable::knowable;
pub use person::{Done, Heard, Help, Knowable, Offences, OtherNeed, Person, Situation, Stage, Stay, Unfair};
pub use written::InputFault;

use crate::practice::Judgement;
use crate::practice::judgement::{Row, Trigger, Whom};
use crate::vocabulary::{Band, Verdict};

/// What is made of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdicted {
    /// The worst that any reason makes of them; [`Verdict::Protected`] or [`Verdict::Respected`] where there is none.
    pub verdict: Verdict,
    /// Whether any reason puts people in danger.
    pub is_unsafe: bool,
    whom: Whom,
    /// One bit for each row that holds, by its place in the table.
    holding: u128,
}

/// Why a verdict is not better.
#[derive(Clone, Copy, Debug)]
pub struct Reason<'j> {
    /// The row that holds, with its name, practice point and words.
    pub row: &'j Row,
    /// What it makes of this person.
    pub verdict: Verdict,
    /// Whether that puts people in danger.
    pub is_unsafe: bool,
}

/// How bad a verdict is. A better act never raises it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Badness {
    /// Protected or respected.
    Good,
    /// Partly, and nothing worse.
    Partly,
    /// Wronged, over-called or harmed.
    Harm,
    /// The same, and people are in danger.
    Unsafe,
    /// A victim was missed.
    Missed,
}

impl Verdicted {
    /// Whether the person was treated well.
    #[must_use]
    pub const fn is_good(&self) -> bool {
        matches!(self.verdict, Verdict::Protected | Verdict::Respected)
    }

    /// How bad it is.
    #[must_use]
    pub const fn badness(&self) -> Badness {
        match self.verdict {
            Verdict::Missed => Badness::Missed,
            _ if self.is_unsafe => Badness::Unsafe,
            Verdict::Protected | Verdict::Respected => Badness::Good,
            Verdict::Partly => Badness::Partly,
            Verdict::Wronged | Verdict::OverCalled | Verdict::Harmed => Badness::Harm,
        }
    }

    /// Every reason, the worst first. `judgement` is the table by which it was judged.
    pub fn reasons<'j>(&self, judgement: &'j Judgement) -> impl Iterator<Item = Reason<'j>> {
        let Self { whom, holding, .. } = *self;
        let rules = judgement.worst_first(whom).iter();
        rules
            .filter(move |rule| holding & bit(rule.ix.0) != 0)
            .map(|rule| Reason {
                row: judgement.row(rule.ix),
                verdict: rule.verdict,
                is_unsafe: rule.is_unsafe,
            })
    }
}

/// Places are below 128: the table is refused when it has more rows.
const fn bit(place: u8) -> u128 {
    1_u128.wrapping_shl(place as u32)
}

/// What is made of one person: every row that holds is a reason, and the worst names the verdict.
#[must_use]
pub fn verdict(person: &Person, judgement: &Judgement) -> Verdicted {
    let whom = person.situation().whom;
    let facts = facts(person, judgement);
    let good = match whom {
        Whom::Victim => Verdict::Protected,
        Whom::Other => Verdict::Respected,
    };
    let (mut worst, mut is_unsafe, mut holding) = (None, false, 0);
    for rule in judgement.worst_first(whom) {
        let is_done = match rule.trigger {
            Trigger::Facts => true,
            Trigger::Deed(deed) => person.done().deeds.has(deed),
            Trigger::Share(share) => person.done().told.has(share),
        };
        if is_done && facts.has_all(rule.needs) && !facts.has_any(rule.forbids) {
            worst = worst.or(Some(rule.verdict));
            is_unsafe |= rule.is_unsafe;
            holding |= bit(rule.ix.0);
        }
    }
    Verdicted {
        verdict: worst.unwrap_or(good),
        is_unsafe,
        whom,
        holding,
    }
}

/// The band of a run: unsafe if anything unsafe happened to anybody, safe if everybody was treated well, else developing.
///
/// `people` are all of whom a decision was due, those who were never spoken with among them. What was unsafe and done to
/// nobody in particular is joined by `max`: `band(people).max(Band::Unsafe)`.
#[must_use]
pub fn band(people: &[Verdicted]) -> Band {
    if people.iter().any(|person| person.is_unsafe) {
        Band::Unsafe
    } else if people.iter().all(Verdicted::is_good) {
        Band::Safe
    } else {
        Band::Developing
    }
}
