//! The moments of the talks that mattered, at most three: the costliest slip, the turn (a fear that was met, or the one that
//! never came to words), and the best; where there is no slip, another good one. Where the moves were weighed by playing on, the
//! two that cost most and the one that won most come before these.

use super::Weighed;
use super::instead::{Instead, answers, as_another, asked_after, instead, instead_of, is_fine};
use crate::assess::{About, Assessed, Mark};
use crate::practice::marks::Comes;
use crate::scenario::PersonIx;
use crate::scenario::talk::TextIx;
use crate::session::view::{Line, Speaker};
use crate::session::{Action, Event, Session};
use crate::talk;
use crate::vocabulary::{Competency, Marked, MoveClass};
use std::collections::BTreeSet;

/// How many moments are told.
const MOST: usize = 3;

/// One moment.
#[derive(Clone, Debug)]
pub struct Moment {
    /// With whom.
    pub person: PersonIx,
    /// The move: one can try again from there.
    pub entry: usize,
    /// What it was.
    pub mark: Marked,
    /// What was said, or done.
    pub said: Line,
    /// Why it is what it is, in the words of the scenario.
    pub why: Option<TextIx>,
    /// What came of it.
    pub answer: Vec<Line>,
    /// What the same person would have answered to better words.
    pub instead: Option<Instead>,
    /// What somebody would have said of whom something else is true: whether the same, or these lines; nothing where the run
    /// would have parted before.
    pub other: Option<(bool, Vec<Line>)>,
}

pub(super) fn moments(session: &Session, assessed: &Assessed, weighed: &[Weighed]) -> Vec<Moment> {
    let told = Told::of(session);
    let in_talk = |mark: &&Mark| {
        let is_scale = matches!(mark.competency, Competency::Interviewing | Competency::Care);
        is_scale && mark.entry.is_some_and(|entry| told.is_said(session, entry)) && shown(mark).is_some()
    };
    let all: Vec<&Mark> = assessed.marks.iter().filter(in_talk).collect();
    let mut chosen: Vec<&Mark> = Vec::new();
    for of in mattering(weighed) {
        take(telling(&all, of), &mut chosen);
    }
    let slips = || all.iter().filter(|mark| cost(mark) > 0);
    let worst = slips().max_by_key(|mark| (cost(mark), std::cmp::Reverse(mark.entry)));
    let turn = all.iter().find(|mark| mark.is(Marked::FearMet));
    let turn = turn.or_else(|| all.iter().find(|mark| mark.is(Marked::FearPassedBy)));
    // What was weighed as the worst is not told beside what only looks so.
    let has_slip = chosen.iter().any(|mark| cost(mark) > 0);
    for found in [worst.filter(|_| !has_slip), turn] {
        if chosen.len() < MOST {
            take(found, &mut chosen);
        }
    }
    let best = [
        Marked::ToldAll,
        Marked::ToldPart,
        Marked::TakenBack,
        Marked::LeavingAsked,
        Marked::StoppedInTime,
        Marked::FearAsked,
        Marked::OpenFirst,
        Marked::ClosedWell,
        Marked::OpenedFirst,
    ];
    for good in best {
        if chosen.len() < MOST {
            take(all.iter().find(|mark| mark.is(good)), &mut chosen);
        }
    }
    for slip in slips() {
        if chosen.len() < MOST {
            take(Some(slip), &mut chosen);
        }
    }
    chosen.sort_by_key(|mark| mark.entry);
    let better = |mark: &Mark| {
        let of = weighed.iter().find(|of| Some(of.entry) == mark.entry)?;
        of.better.as_ref()
    };
    chosen
        .into_iter()
        .filter_map(|mark| moment(session, mark, better(mark)))
        .collect()
}

/// The moves that mattered by what was weighed: the two that cost most, then the one that won most.
fn mattering(weighed: &[Weighed]) -> Vec<&Weighed> {
    let mut bad: Vec<&Weighed> = weighed.iter().filter(|of| of.cost().is_some()).collect();
    bad.sort_by_key(|of| (std::cmp::Reverse(of.cost()), of.entry));
    let best = weighed.iter().filter(|of| of.class == MoveClass::Best);
    let best = best.max_by_key(|of| (of.gain, std::cmp::Reverse(of.entry)));
    bad.into_iter().take(MOST - 1).chain(best).collect()
}

/// The mark that tells of a move: what cost most of one that is blamed, what went well of one that is praised.
fn telling<'m, 'a>(all: &'m [&'a Mark], of: &Weighed) -> Option<&'m &'a Mark> {
    let at = all.iter().filter(|mark| mark.entry == Some(of.entry));
    if of.cost().is_some() {
        return at.filter(|mark| cost(mark) > 0).max_by_key(|mark| cost(mark));
    }
    at.filter(|mark| mark.comes == Comes::Good)
        .max_by_key(|mark| mark.points)
}

/// Takes a moment that is none of those already.
fn take<'m>(found: Option<&&'m Mark>, chosen: &mut Vec<&'m Mark>) {
    if let Some(mark) = found
        && !chosen.iter().any(|one| one.entry == mark.entry)
    {
        chosen.push(mark);
    }
}

/// In which moves the official said something.
pub(super) struct Told(BTreeSet<usize>);

impl Told {
    pub(super) fn of(session: &Session) -> Self {
        let lines = session.view().lines().into_iter();
        let yours = lines.filter(|line| line.speaker == Speaker::You);
        Self(yours.filter_map(|line| line.entry).collect())
    }

    /// Whether the official said something in a move.
    pub(super) fn is_said(&self, session: &Session, entry: usize) -> bool {
        let action = session.entries().get(entry).map(|of| &of.action);
        matches!(action, Some(Action::Say(_) | Action::Reply(_))) && self.0.contains(&entry)
    }
}

const fn shown(mark: &Mark) -> Option<Marked> {
    match mark.about {
        About::Shown(shown) => Some(shown),
        About::Reason(..) => None,
    }
}

/// How much a moment cost.
fn cost(mark: &Mark) -> u16 {
    let lost = mark.possible.saturating_sub(mark.points);
    // What was told is told by many moments, and lost by none of them.
    let of_all = mark.is(Marked::ToldPart) || mark.is(Marked::ToldNothing) || mark.is(Marked::Wordings);
    if of_all { 0 } else { mark.takes * 2 + lost }
}

fn moment(session: &Session, mark: &Mark, better: Option<&Action>) -> Option<Moment> {
    let (entry, shown) = (mark.entry?, shown(mark)?);
    let lines = session.view().lines_of(entry);
    let said = lines.iter().copied().find(|line| line.speaker == Speaker::You)?;
    let answer = answers(session, entry);
    let is_slip = is_poor(session, entry);
    let other = as_another(session, mark.person, entry)
        .into_iter()
        .find_map(|(_, lines)| lines);
    Some(Moment {
        person: mark.person,
        entry,
        mark: shown,
        said,
        why: why(session, mark.person, entry),
        instead: match shown {
            // What was weighed as better is played first; it may be something that is not said.
            _ if better.is_some_and(|better| matches!(better, Action::Say(_) | Action::Reply(_))) => {
                let played = better.and_then(|better| instead_of(session, entry, better));
                played.or_else(|| instead(session, entry).filter(|_| is_slip))
            }
            Marked::FearPassedBy => asked_after(session, mark.person, entry),
            _ => is_slip.then(|| instead(session, entry)).flatten(),
        },
        other: other.filter(|_| is_slip).map(|lines| (is_same(&lines, &answer), lines)),
        answer,
    })
}

/// Why a reply is what it is.
fn why(session: &Session, person: PersonIx, entry: usize) -> Option<TextIx> {
    let scenario = session.scenario();
    let of = session.entries().get(entry)?;
    of.events.iter().find_map(|event| match *event {
        Event::Talk(who, talk::Event::Replied(reply, _)) if who == person => scenario.why_of_reply(person, reply),
        Event::Replied(ix, n) => scenario
            .event(ix)
            .replies
            .get(usize::from(n))
            .and_then(|reply| reply.why),
        _ => None,
    })
}

/// Whether what was said in a move was of a kind that is not recommended.
fn is_poor(session: &Session, entry: usize) -> bool {
    let rules = &session.practice().talk().rules;
    let poor = |event: &Event| match *event {
        Event::Talk(_, talk::Event::Asked(_, _, kind) | talk::Event::Replied(_, kind)) => !rules.kind(kind).recommended,
        Event::Replied(ix, n) => {
            let reply = session.scenario().event(ix).replies.get(usize::from(n));
            reply.is_some_and(|reply| !is_fine(session, reply))
        }
        _ => false,
    };
    session
        .entries()
        .get(entry)
        .is_some_and(|of| of.events.iter().any(poor))
}

/// Whether the same words were said.
fn is_same(one: &[Line], other: &[Line]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.told == other.told)
}
