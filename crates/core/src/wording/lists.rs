//! Several words as one, and how a rule or an indicator of the library is quoted.

use crate::locale::search::Wanted;
use crate::locale::{Key, Messages, key, pair, said};
use crate::practice::{Indicator, Practice};

/// Several words as one list.
#[must_use]
pub fn list(messages: &Messages, words: &[String]) -> String {
    joined(messages, words, key!("list-comma"))
}

/// Several words as one, with the words of a key between them.
#[must_use]
pub fn joined(messages: &Messages, words: &[String], between: Key) -> String {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let between = messages.main_only(between);
    pair::zip(&words, |words| words.join(&between))
}

/// An indicator as lists and notes quote it: its code, and its label in the language that is read.
#[must_use]
pub fn indicator(messages: &Messages, indicator: &Indicator) -> String {
    named(messages, &indicator.code, &indicator.label)
}

/// Whether what is searched for is found in an indicator: its code, its label and its meaning in the language that is read
/// and in English, and the words it is known by.
#[must_use]
pub fn finds(messages: &Messages, indicator: &Indicator, wanted: &Wanted) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let label = messages.practice(&indicator.code, "", &indicator.label);
    let plain = messages.practice(&indicator.code, "plain", &indicator.plain);
    let own = [&indicator.code, &label, &plain, &indicator.label, &indicator.plain];
    let all: Vec<&str> = own.into_iter().chain(&indicator.words).map(String::as_str).collect();
    wanted.is_in(&all)
}

/// A rule or an indicator by its code, as an indicator is quoted; the code alone when the library lacks it. A rule that
/// stands only until somebody has opened its source says so wherever it is named.
#[must_use]
pub fn rule(messages: &Messages, practice: &Practice, code: &str) -> String {
    if let Some(point) = practice.point(code) {
        let name = named(messages, code, &point.label);
        return if point.provisional {
            messages.say(&said!("tag-provisional-rule", rule = &name))
        } else {
            name
        };
    }
    practice.indicator_ix(code).map_or_else(
        || code.to_owned(),
        |ix| named(messages, code, &practice.indicator(ix).label),
    )
}

fn named(messages: &Messages, code: &str, label: &str) -> String {
    let label = messages.practice(code, "", label);
    messages.say(&said!("indicator-line", code = code, label = &label))
}
