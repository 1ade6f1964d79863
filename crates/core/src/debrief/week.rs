//! One thing for next week: where most was lost, what was unsafe before all else. With the moment in which it first cost
//! something, and words that could be said.

use crate::assess::{Assessed, Mark, OfPerson};
use crate::practice::judgement::{Deed, Trigger};
use crate::session::Session;
use crate::vocabulary::{Lesson, Marked, Verdict};

/// One thing for next week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// What.
    pub lesson: Lesson,
    /// The move in which it first cost something.
    pub entry: Option<usize>,
}

pub(super) fn week(session: &Session, assessed: &Assessed) -> Week {
    let practice = session.practice();
    let lesson = of_danger(session, assessed).or_else(|| costliest(session, assessed));
    let lesson = lesson.unwrap_or(Lesson::Keep);
    let of_it = |mark: &&Mark| mark.lesson(practice) == Some(lesson);
    let entry = assessed.marks.iter().filter(of_it).filter_map(|mark| mark.entry).min();
    Week { lesson, entry }
}

/// What put somebody in danger comes before any sum of points.
fn of_danger(session: &Session, assessed: &Assessed) -> Option<Lesson> {
    let practice = session.practice();
    let is_missed = |of: &&OfPerson| of.verdict.verdict == Verdict::Missed;
    let mut people = assessed.people.iter();
    let worst = people
        .clone()
        .find(is_missed)
        .or_else(|| people.find(|of| of.verdict.is_unsafe))?;
    let reason = worst
        .verdict
        .reasons(practice.judgement())
        .find(|reason| reason.is_unsafe)?;
    let of_row = practice.marks().lesson_of(&reason.row.name);
    of_row.or_else(|| match reason.row.trigger {
        Trigger::Deed(deed) => practice.marks().row(shown_by(deed)?).lesson,
        Trigger::Facts | Trigger::Share(_) => None,
    })
}

/// The mark that shows a deed.
const fn shown_by(deed: Deed) -> Option<Marked> {
    Some(match deed {
        Deed::HeardByPower => Marked::HeardByPower,
        Deed::HeardByGroup => Marked::HeardByGroup,
        Deed::PowerInterprets => Marked::InterpreterBound,
        Deed::Threat => Marked::SaidThreat,
        Deed::ChildQuestioned => Marked::ChildQuestioned,
        Deed::Price => Marked::SaidPrice,
        Deed::Detail => Marked::SaidDetail,
        Deed::PromiseBroken => Marked::PromiseBroken,
        _ => return None,
    })
}

fn costliest(session: &Session, assessed: &Assessed) -> Option<Lesson> {
    let practice = session.practice();
    let cost = |lesson: Lesson| -> u32 {
        let of_it = assessed
            .marks
            .iter()
            .filter(|mark| mark.lesson(practice) == Some(lesson));
        of_it
            .map(|mark| u32::from(mark.possible - mark.points.min(mark.possible)) + u32::from(mark.takes) * 2)
            .sum()
    };
    let all = Lesson::ALL.iter().copied().map(|lesson| (cost(lesson), lesson));
    let best = all
        .filter(|(cost, _)| *cost > 0)
        .max_by_key(|(cost, lesson)| (*cost, std::cmp::Reverse(*lesson)));
    best.map(|(_, lesson)| lesson)
}
