//! Rules of talks: whether a trainee has to read and to listen. Advice, mostly: a few good wordings stick out by chance.

pub(super) mod long_wording;
pub(super) mod manner_tells_truth;
pub(super) mod manner_worn_out;
pub(super) mod reply_by_truth;
pub(super) mod same_words_twice;
pub(super) mod set_of_one_sort;
mod sets;
pub(super) mod tag_question;
pub(super) mod talk_not_needed;
pub(super) mod word_on_one_side;
pub(super) mod wordings_lopsided;

pub(super) use sets::WrittenSet;
