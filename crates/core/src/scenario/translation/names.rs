//! The name of the message that translates a text. Keys and names are one to one: two texts with one name could not both be
//! translated, and the file that is handed out could not be taken back. Knows keys, and no texts.

use std::fmt::Write;

/// The name of the message that translates the text of a key: `_` for each dot.
///
/// The identifiers in a key are letters, digits and hyphens. Two parts of keys are not: an element of a picture may be
/// called anything, and so may a language that people speak. In these stands for each character that Fluent cannot name,
/// and for each dot, two low lines, its number and one low line: `bench.1` is `bench__2e_1`. A low line that stands between
/// letters is itself, so `bench_1` stays as it is; any other one is written with its number.
#[must_use]
pub fn message_id(key: &str) -> String {
    let (before, free, after) = parts(key);
    let mut id = before.replace('.', "_");
    let mut last = None;
    let mut rest = free.chars().peekable();
    while let Some(c) = rest.next() {
        let is_between = last.is_some_and(is_plain) && rest.peek().copied().is_some_and(is_plain);
        if is_plain(c) || (c == '_' && is_between) {
            id.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(id, "__{:x}_", u32::from(c));
        }
        last = Some(c);
    }
    id.push_str(&after.replace('.', "_"));
    id
}

/// What can stand in the name of a message as it is, and is no sign of ours.
const fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

/// A key, taken apart around the name in it that somebody chose freely.
fn parts(key: &str) -> (&str, &str, &str) {
    if let Some(name) = key.strip_prefix("language.") {
        return ("language.", name, "");
    }
    // place.PLACE.ELEMENT.WHAT: the element may have dots of its own.
    let inside = key.strip_prefix("place.").and_then(|rest| {
        let (place, rest) = rest.split_once('.')?;
        let (element, _) = rest.rsplit_once('.')?;
        Some(("place.".len() + place.len() + 1, element.len()))
    });
    match inside {
        Some((start, len)) => (&key[..start], &key[start..start + len], &key[start + len..]),
        None => (key, "", ""),
    }
}

#[cfg(test)]
mod tests {
    use super::message_id;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    #[test]
    fn names_are_told_apart_that_differ_by_a_sign_only() {
        for (key, id) in [
            ("question.first-heard.ask", "question_first-heard_ask"),
            ("place.yard.title", "place_yard_title"),
            ("place.yard.water_table.label", "place_yard_water_table_label"),
            ("place.yard.bench.1.label", "place_yard_bench__2e_1_label"),
            ("place.yard.bench 1.label", "place_yard_bench__20_1_label"),
            ("place.yard._.label", "place_yard___5f__label"),
            ("language.Old Common", "language_Old__20_Common"),
        ] {
            assert_eq!(message_id(key), id);
        }
    }

    fn element() -> impl Strategy<Value = String> {
        let pieces = prop_oneof![
            Just("_"),
            Just("__"),
            Just("."),
            Just("-"),
            Just("1"),
            Just("2e"),
            Just("5f"),
            Just("a"),
            Just("label"),
            Just("text"),
            Just(" "),
            Just("ក"),
            Just("u"),
        ];
        proptest::collection::vec(pieces, 1..6).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

        /// If this fails, two parts of a picture have one translation, and an extracted file is refused.
        #[test]
        fn no_two_keys_have_one_name(elements in proptest::collection::vec(element(), 2..8)) {
            let mut known: BTreeMap<String, String> = BTreeMap::new();
            for element in elements {
                let keys = ["a", "a-b"].into_iter().flat_map(|place| {
                    ["label", "text", "locked"].map(|what| format!("place.{place}.{element}.{what}"))
                });
                for key in keys.chain([format!("language.{element}")]) {
                    let id = message_id(&key);
                    let sound = id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
                    prop_assert!(sound, "{} cannot be the name of a message", id);
                    let other = known.entry(id).or_insert_with(|| key.clone());
                    prop_assert_eq!(&*other, &key);
                }
            }
        }
    }
}
