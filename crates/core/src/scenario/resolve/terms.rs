//! Words of the format beside the closed terms of the field that have labels: the same words, written twice by two readers.

use crate::read::is_capitals_of;
use crate::vocabulary::words as written;
use crate::vocabulary::{FearKind, Habit, TrustWord, WordingKind};

/// A term by the word it is written with; none would be a word that the format has and the field has not.
macro_rules! same {
    ($($(#[$doc:meta])* $name:ident: $from:ty => $to:ident;)+) => {$(
        $(#[$doc])*
        pub(super) fn $name(of: $from) -> Option<$to> {
            $to::ALL.iter().copied().find(|term| is_capitals_of(of.word(), term.word()))
        }
    )+};
}

same! {
    /// A kind of wording.
    kind: written::WordingKind => WordingKind;
    /// A fear.
    fear: written::Fear => FearKind;
}

/// A habit of somebody who interprets.
pub(super) const fn habit(of: written::Habit) -> Habit {
    match of {
        written::Habit::Faithful => Habit::Faithful,
        written::Habit::Softens => Habit::Softens,
        written::Habit::SumsUp => Habit::SumsUp,
        written::Habit::Mishears => Habit::Mishears,
    }
}

/// A word of trust.
pub(super) const fn trust(of: written::TrustWord) -> TrustWord {
    match of {
        written::TrustWord::Guarded => TrustWord::Guarded,
        written::TrustWord::Wary => TrustWord::Wary,
        written::TrustWord::Willing => TrustWord::Willing,
        written::TrustWord::Trusting => TrustWord::Trusting,
    }
}

#[cfg(test)]
mod tests {
    use super::{fear, kind};
    use crate::vocabulary::words::{Fear, WordingKind};

    /// If this fails, a word that the format has is dropped without a word: a fear that an author wrote is nobody's.
    #[test]
    fn every_word_of_the_format_is_a_term_of_the_field() {
        let fears = Fear::ALL.iter().filter(|&&of| fear(of).is_none());
        let kinds = WordingKind::ALL.iter().filter(|&&of| kind(of).is_none());
        let lost: Vec<&str> = fears.map(|of| of.word()).chain(kinds.map(|of| of.word())).collect();
        assert_eq!(lost, Vec::<&str>::new());
    }
}
