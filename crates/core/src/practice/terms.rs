//! The closed words of the field that rows of the library are written with. Those that scenarios are written with too are
//! declared beside them.

use crate::vocabulary::{AgeGroup, Competency, FearKind, Sector, Strength, Tag, TrustWord, WordingKind};
use crate::words_of;

words_of! {
    AgeGroup "an age group";
    Competency "a scale";
    FearKind "a fear";
    Sector "a sector";
    Strength "a strength";
    Tag "how sure it is";
    TrustWord "a word for trust";
    WordingKind "a kind of wording";
}
