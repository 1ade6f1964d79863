//! What would have been said: the same person to better words, and somebody of whom something else is true to the same ones.
//! The run is played again up to that move, and on from there.

use crate::scenario::PersonIx;
use crate::scenario::talk::{EndIx, Index, ReplyIx, TruthIx};
use crate::session::view::{Line, Speaker, Told};
use crate::session::{Action, Session};
use crate::talk::Turn;

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
    let person = at.at_table()?.person;
    let script = session.scenario().script(person);
    let turn = match session.entries().get(entry)?.action {
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
    played(at, turn)
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

fn played(mut at: Session, turn: Turn) -> Option<Instead> {
    let entry = at.entries().len();
    at.apply(Action::Say(turn)).ok()?;
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
