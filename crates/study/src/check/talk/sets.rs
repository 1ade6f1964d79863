//! Every set of wordings of the files: the sets of subjects, the ways back, and the replies to moments.

use crate::check::Subject;
use crate::proof::surface::eye::{Seen, seen};
use crate::proof::{Wording, WordingSet};
use grounds_core::read::Text;
use grounds_core::scenario::draft::{MomentDraft, SetDraft};
use std::cell::OnceCell;

/// A set as it was written.
pub(in crate::check) struct WrittenSet {
    /// Its beginning and its ends, for what the eye sees.
    pub seen: WordingSet,
    /// Where each end stands.
    pub ends: Vec<Text>,
    /// Whether the kind of an end hangs on what was said before.
    pub turns: bool,
    /// Whether it is a moment, whose replies are no questions.
    pub is_moment: bool,
    looks: OnceCell<Vec<Seen>>,
}

impl WrittenSet {
    /// How many ends are recommended.
    pub(super) fn good(&self) -> usize {
        self.seen.ends.iter().filter(|end| end.is_good).count()
    }

    /// What the eye sees of each end, looked at once.
    pub(super) fn looks(&self) -> &[Seen] {
        self.looks.get_or_init(|| seen(&self.seen))
    }

    /// Whether it has ends of both sorts, whatever was said before.
    pub(super) fn is_mixed(&self) -> bool {
        !self.turns && (1..self.ends.len()).contains(&self.good())
    }
}

/// Every set of at least two ends with a kind, in the order of the files.
pub(super) fn sets<'a>(subject: &'a Subject<'_>) -> &'a [WrittenSet] {
    subject.sets.get_or_init(|| read(subject))
}

fn read(subject: &Subject<'_>) -> Vec<WrittenSet> {
    let mut all = Vec::new();
    for talk in &subject.draft.talks {
        let sets = talk.subjects.iter().flat_map(|one| &one.ask).chain(&talk.back);
        all.extend(sets.map(|set| of_set(subject, set)));
        all.extend(talk.moments.iter().map(|moment| of_moment(subject, moment)));
    }
    all.retain(|set| set.ends.len() > 1);
    all
}

fn of_set(subject: &Subject<'_>, set: &SetDraft) -> WrittenSet {
    let wording = |end: &grounds_core::scenario::draft::EndDraft| Wording {
        words: subject.word(end.words.0),
        is_good: end.kind.is_recommended(),
    };
    WrittenSet {
        seen: WordingSet {
            from: String::new(),
            begin: set.begins.map(|begins| subject.word(begins.0)).unwrap_or_default(),
            ends: set.ends.iter().map(wording).collect(),
        },
        ends: set.ends.iter().map(|end| end.words.0).collect(),
        turns: set
            .ends
            .iter()
            .any(|end| !end.fits.is_empty() || !end.unless.is_empty()),
        is_moment: false,
        looks: OnceCell::new(),
    }
}

fn of_moment(subject: &Subject<'_>, moment: &MomentDraft) -> WrittenSet {
    let replies = || moment.replies.iter().filter_map(|reply| Some((reply, reply.kind?)));
    let wording = |(reply, kind): (&grounds_core::scenario::draft::ReplyDraft, _)| {
        let kind: grounds_core::vocabulary::words::WordingKind = kind;
        Wording {
            words: subject.word(reply.say.words),
            is_good: kind.is_recommended() && reply.harms.is_none(),
        }
    };
    WrittenSet {
        seen: WordingSet {
            from: String::new(),
            begin: String::new(),
            ends: replies().map(wording).collect(),
        },
        ends: replies().map(|(reply, _)| reply.say.words).collect(),
        turns: false,
        is_moment: true,
        looks: OnceCell::new(),
    }
}
