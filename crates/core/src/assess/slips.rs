//! What was said to a person that should not have been, each kind once for each person, with the moment of the first. What was
//! taken back at once is put right.

use super::mark::Mark;
use super::thread::{Asked, Course};
use crate::scenario::PersonIx;
use crate::vocabulary::{Marked, WordingKind};
use std::collections::BTreeSet;

pub(super) fn mark(run: &Course<'_>, person: PersonIx, marks: &mut Vec<Mark>) {
    let practice = run.session.practice();
    let mut seen = BTreeSet::new();
    for asked in &run.thread(person).asked {
        let Some(slip) = slip(asked) else { continue };
        // What came from a question is told for each: each stands in the notes by itself.
        if seen.insert(slip) || slip == Marked::Planted {
            marks.push(Mark::of(practice, person, slip).at(Some(asked.entry)));
        }
    }
}

/// What a wording was, when it was a slip, or was put right.
pub(super) const fn slip(asked: &Asked) -> Option<Marked> {
    if asked.is_taken_back {
        return Some(Marked::TakenBack);
    }
    Some(match asked.kind {
        WordingKind::Leading | WordingKind::Choice if asked.is_planted => Marked::Planted,
        WordingKind::Leading | WordingKind::Choice if asked.is_denied => Marked::SaidLeading,
        WordingKind::Leading | WordingKind::Choice => return None,
        WordingKind::Closed => Marked::SaidClosed,
        WordingKind::Several => Marked::SaidSeveral,
        WordingKind::Blame => Marked::SaidBlame,
        WordingKind::Doubt => Marked::SaidDoubt,
        WordingKind::Detail => Marked::SaidDetail,
        WordingKind::Promise => Marked::SaidPromise,
        WordingKind::Soothe => Marked::SaidSoothe,
        WordingKind::Price => Marked::SaidPrice,
        WordingKind::Blanket => Marked::SaidBlanket,
        WordingKind::Abrupt => Marked::SaidAbrupt,
        WordingKind::LetIn => Marked::LetIn,
        WordingKind::Label => Marked::SaidLabel,
        WordingKind::Threat => Marked::SaidThreat,
        WordingKind::Unheeding => Marked::SaidUnheeding,
        WordingKind::Explain
        | WordingKind::Open
        | WordingKind::Probing
        | WordingKind::Fact
        | WordingKind::Meets
        | WordingKind::Consent
        | WordingKind::Honest
        | WordingKind::Close => return None,
    })
}
