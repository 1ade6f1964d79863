//! The closed words of the field that rows of the library are written with. Those that scenarios are written with too are
//! declared beside them.

use crate::vocabulary::{
    AgeGroup, Competency, Conduct, FearKind, QuestionKind, Sector, Strength, Tag, TrustWord, WordingKind,
};
use crate::words_of;

words_of! {
    AgeGroup "an age group";
    Competency "a scale";
    Conduct "a conduct";
    FearKind "a fear";
    QuestionKind "a kind of question";
    Sector "a sector";
    Strength "a strength";
    Tag "how sure it is";
    TrustWord "a word for trust";
    WordingKind "a kind of wording";
}
