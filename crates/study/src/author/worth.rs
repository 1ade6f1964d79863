//! What a move was worth, in words: asked for by the author, because it takes many ways of playing on.

use super::moves::Moves;
use crate::judge::{Analysis, Budget, MoveVerdict};
use grounds_core::locale::{Messages, said};
use grounds_core::session::Session;
use grounds_core::vocabulary::MoveClass;
use grounds_core::wording::Voices;

/// What a move was worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worth {
    /// Its class.
    pub class: MoveClass,
    /// The class, the difference to the best other move and how sure that is.
    pub words: String,
    /// The better move.
    pub better: Option<String>,
    /// Who comes out in danger by it.
    pub danger: Option<String>,
}

/// Judges the last move of a run. Nothing where there is none.
pub(super) fn judged(session: &Session) -> Option<MoveVerdict> {
    let last = session.entries().len().checked_sub(1)?;
    Analysis::of(session, Budget::quick()).judge(last)
}

impl Worth {
    /// A verdict on the last move of this run, in words.
    pub(super) fn of(verdict: &MoveVerdict, session: &Session, voices: &Voices, messages: &Messages) -> Option<Self> {
        // What could have been done instead is told from where the run stood then.
        let mut before = session.begin_again();
        for entry in session.entries().get(..verdict.entry)? {
            before.apply(entry.action.clone()).ok()?;
        }
        let moves = Moves::of(&before, voices, messages);
        let (class, points) = (messages.get(verdict.class.key()), signed(verdict.difference()));
        let said = said!("worth-cost", class = class, points = points, sure = verdict.sure());
        let better = verdict.better().map(|action| {
            let words = moves.say(action);
            messages.say(&said!("worth-better", words = words))
        });
        let people: Vec<String> = verdict.endangers.iter().map(|&who| moves.teller().name(who)).collect();
        let danger = messages.say(&said!("worth-danger", people = people.join(", ")));
        Some(Self {
            class: verdict.class,
            words: messages.say(&said),
            better,
            danger: (!people.is_empty()).then_some(danger),
        })
    }
}

/// Hundredths of a point as a number with a sign and two places: `-1.50`.
#[must_use]
pub fn signed(hundredths: i64) -> String {
    let (sign, size) = (if hundredths < 0 { "-" } else { "+" }, hundredths.unsigned_abs());
    format!("{sign}{}.{:02}", size / 100, size % 100)
}
