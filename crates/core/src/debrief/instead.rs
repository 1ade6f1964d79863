//! What would have been said: the same person to better words, and somebody of whom something else is true to the same ones.
//! The run is played again up to that move, and on from there.

use crate::scenario::talk::{EndIx, Index, ReplyIx, TruthIx};
use crate::scenario::{Answering, PersonIx};
use crate::session::view::{Line, Speaker, Told};
use crate::session::{Action, Event, Session};
use crate::talk::{self, Turn};

/// What could have been said in a move, and what would have come of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instead {
    /// The words of the official.
    pub said: Line,
    /// What the person would have answered, and what would have been seen.
    pub answer: Vec<Line>,
}

/// What the same person would have answered to a recommended end of the same set, or reply to the same moment. Nothing where
/// the move said nothing, or nothing better was there.
#[must_use]
pub fn instead(session: &Session, entry: usize) -> Option<Instead> {
    let at = up_to(session.begin_again(), session, entry)?;
    let rules = &session.practice().talk().rules;
    let action = &session.entries().get(entry)?.action;
    if let Action::Reply(said) = *action {
        let replies = &session.scenario().event(at.waits()?).replies;
        let mut others = (0_u8..).zip(replies).filter(|(n, _)| *n != said);
        let (better, _) = others.find(|(_, reply)| is_fine(session, reply))?;
        return played(at, Action::Reply(better));
    }
    let person = at.at_table()?.person;
    let script = session.scenario().script(person);
    let turn = match *action {
        Action::Say(Turn::Say(said)) => {
            let ends = script.set(script.end(said).set).ends.iter();
            let is_better =
                |end: &EndIx| *end != said && at.kind_of(*end).is_some_and(|kind| rules.kind(kind).recommended);
            Turn::Say(ends.into_iter().find(is_better)?)
        }
        Action::Say(Turn::Reply(said)) => {
            let moment = script
                .moments()
                .find(|&moment| script.moment(moment).replies.has(said))?;
            let replies = script.moment(moment).replies.iter();
            let is_better = |reply: &ReplyIx| *reply != said && rules.kind(script.reply(*reply).kind).recommended;
            Turn::Reply(replies.into_iter().find(is_better)?)
        }
        _ => return None,
    };
    played(at, Action::Say(turn))
}

/// What would have come of another move in the place of this one. Nothing where it says nothing, or cannot be made there.
pub(super) fn instead_of(session: &Session, entry: usize, other: &Action) -> Option<Instead> {
    played(up_to(session.begin_again(), session, entry)?, other.clone())
}

/// Whether a reply to a moment of the day breaks nothing, and is of a kind that is recommended where it has one.
pub(super) fn is_fine(session: &Session, reply: &Answering) -> bool {
    let rules = &session.practice().talk().rules;
    reply.harms.is_none() && reply.kind.is_none_or(|kind| rules.kind(kind).recommended)
}

/// What the same person would have answered who had shown a fear in a move, if it had been asked about next. Nothing where there
/// are no such words at that moment.
pub(super) fn asked_after(session: &Session, person: PersonIx, entry: usize) -> Option<Instead> {
    let script = session.scenario().script(person);
    let shown = session
        .entries()
        .get(entry)?
        .events
        .iter()
        .find_map(|event| match *event {
            Event::Talk(who, talk::Event::Shown(fear)) if who == person => Some(fear),
            _ => None,
        })?;
    let subject = script
        .subjects()
        .find(|&subject| script.subject(subject).asks_after == Some(shown))?;
    let mut at = up_to(session.begin_again(), session, entry + 1)?;
    // It may lie in front already.
    let _ = at.apply(Action::Say(Turn::To(subject)));
    let rules = &session.practice().talk().rules;
    let table = at.at_table().filter(|table| table.person == person)?;
    let mut turns = table.turns().into_iter();
    let good = turns.find(|turn| match *turn {
        Turn::Say(end) => {
            let is_about = script.set(script.end(end).set).subject == Some(subject);
            is_about && at.kind_of(end).is_some_and(|kind| rules.kind(kind).recommended)
        }
        _ => false,
    })?;
    played(at, Action::Say(good))
}

/// What somebody of whom something else is true would have said in the same run up to and in this move: for each other truth
/// of the person the lines that would have followed, nothing where the run would have parted before it.
#[must_use]
pub fn as_another(session: &Session, person: PersonIx, entry: usize) -> Vec<(TruthIx, Option<Vec<Line>>)> {
    let truths = session.scenario().person(person).truths.len();
    let others = (0..truths)
        .map(TruthIx::at)
        .filter(|&truth| truth != session.drawn().truth(person));
    let said = |truth| {
        let other = up_to(session.begin_as(person, truth), session, entry + 1)?;
        Some(answers(&other, entry))
    };
    others.map(|truth| (truth, said(truth))).collect()
}

/// A run played on to before a move, where it can be.
fn up_to(mut again: Session, session: &Session, entry: usize) -> Option<Session> {
    for kept in session.entries().get(..entry)? {
        again.apply(kept.action.clone()).ok()?;
    }
    Some(again)
}

fn played(mut at: Session, action: Action) -> Option<Instead> {
    let entry = at.entries().len();
    at.apply(action).ok()?;
    let lines = at.view().lines_of(entry);
    let is_yours = |line: &&Line| line.speaker == Speaker::You;
    Some(Instead {
        said: *lines.iter().find(is_yours)?,
        answer: answers(&at, entry),
    })
}

/// What was said and seen in a move, without the words of the official.
pub(super) fn answers(session: &Session, entry: usize) -> Vec<Line> {
    let mut lines = session.view().lines_of(entry);
    lines.retain(|line| line.speaker != Speaker::You && matches!(line.told, Told::Words(_)));
    lines
}
