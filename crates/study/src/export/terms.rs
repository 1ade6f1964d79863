//! The closed terms that stand in cells, each with what it is called: so that a codebook says what a word means.

use super::cell::Holds;
use crate::cohort::Why;
use grounds_core::judgement::Knowable;
use grounds_core::locale::{Key, Messages, key};
use grounds_core::practice::Practice;
use grounds_core::record::SORTS;
use grounds_core::session::{Hearer, Sort};
use grounds_core::vocabulary::{Marked, Rung};

/// Terms with their words and labels.
fn labelled(m: &Messages, terms: impl IntoIterator<Item = (&'static str, Key)>) -> Vec<(String, String)> {
    let terms = terms.into_iter();
    terms.map(|(word, key)| (word.to_owned(), m.get(key))).collect()
}

/// One of some terms.
pub(super) fn one_of(m: &Messages, terms: impl IntoIterator<Item = (&'static str, Key)>) -> Holds {
    Holds::OneOf(labelled(m, terms))
}

/// Some of some terms.
pub(super) fn some_of(m: &Messages, terms: impl IntoIterator<Item = (&'static str, Key)>) -> Holds {
    Holds::SomeOf(labelled(m, terms))
}

/// How far a person told.
pub(super) fn rungs(m: &Messages) -> Holds {
    one_of(m, Rung::ALL.map(|rung| (rung.word(), rung.key())))
}

/// What could be known.
pub(super) fn known(m: &Messages) -> Holds {
    let key = |known: Knowable| match known {
        Knowable::Grounds => key!("export-known-grounds"),
        Knowable::Sign => key!("export-known-some"),
        Knowable::Nothing => key!("export-known-nothing"),
        Knowable::Clears => key!("export-known-clears"),
    };
    one_of(m, Knowable::ALL.iter().map(|&known| (known.word(), key(known))))
}

/// The word for who else heard.
pub(super) const fn hearer(hearer: Hearer) -> &'static str {
    match hearer {
        Hearer::Power(_) => "power",
        Hearer::Group(_) => "group",
        Hearer::Stranger(_) => "stranger",
    }
}

/// Who else heard.
pub(super) fn hearers(m: &Messages) -> Holds {
    let all = [
        ("power", key!("export-heard-power")),
        ("group", key!("export-heard-group")),
        ("stranger", key!("export-heard-stranger")),
    ];
    some_of(m, all)
}

/// The word for a way to sort a line.
pub(super) fn sort(sort: Sort) -> Option<&'static str> {
    SORTS.iter().find(|(of, _)| *of == sort).map(|(_, word)| *word)
}

/// Ways to sort a line.
pub(super) fn sorts(m: &Messages) -> Holds {
    let key = |sort| match sort {
        Sort::Counts => key!("note-counts"),
        Sort::AskFurther => key!("note-ask-further"),
        Sort::SetAside => key!("note-set-aside"),
    };
    one_of(m, SORTS.map(|(sort, word)| (word, key(sort))))
}

/// The worries of the library.
pub(super) fn worries(m: &Messages, practice: &Practice) -> Holds {
    let label = |worry: &grounds_core::practice::Worry| m.practice(&worry.message(), "", &worry.label);
    let all = practice.worries().iter();
    Holds::OfLibrary(all.map(|worry| (worry.id.clone(), label(worry))).collect())
}

/// How a line was sorted against what it carries.
pub(super) const SORTED: [Marked; 10] = [
    Marked::SortedFits,
    Marked::SortedAhead,
    Marked::SortedShort,
    Marked::SignDismissed,
    Marked::QuestionDismissed,
    Marked::ExplainedCounted,
    Marked::ExplainedAsked,
    Marked::NothingCounted,
    Marked::NothingAsked,
    Marked::PlantedCounted,
];

/// What came of sorting a line. Its words name a person; here there is none in particular.
pub(super) fn sorted(m: &Messages) -> Holds {
    let label = |marked: Marked| m.say(&marked.key().about("…"));
    Holds::OneOf(SORTED.map(|marked| (marked.word().to_owned(), label(marked))).into())
}

/// How a run stands.
pub(super) const STATES: [(&str, Key); 6] = [
    ("ended", key!("export-state-ended")),
    ("not-ended", key!("export-state-not-ended")),
    ("differs", key!("export-state-differs")),
    ("no-scenario", key!("export-state-no-scenario")),
    ("spoiled-scenario", key!("export-state-spoiled-scenario")),
    ("unfair", key!("export-state-unfair")),
];

/// The word for why a run is only counted.
pub(super) const fn state(why: &Why) -> &'static str {
    match why {
        Why::GoesOn => "not-ended",
        Why::Differs { .. } => "differs",
        Why::Nowhere => "no-scenario",
        Why::Broken(_) => "spoiled-scenario",
        Why::Unfair => "unfair",
    }
}
