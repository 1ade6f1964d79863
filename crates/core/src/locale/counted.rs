//! A number and what it counts, in English: what commands and checks tell is English, and no message of a screen. Other
//! languages choose their forms in the files of messages.

use std::fmt::Display;

/// A number with the word for what it counts: one move, two moves.
#[must_use]
pub fn counted<N: Display + PartialEq + From<u8>>(count: N, one: &str, many: &str) -> String {
    let word = which(&count, one, many);
    format!("{count} {word}")
}

/// The word that fits a number: what it counts, or what it does (`is`, `are`).
#[must_use]
pub fn which<'w, N: PartialEq + From<u8>>(count: &N, one: &'w str, many: &'w str) -> &'w str {
    if *count == N::from(1) { one } else { many }
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn one_is_one_and_nothing_is_many() {
        let words: Vec<String> = (0..3_usize).map(|n| counted(n, "reply", "replies")).collect();
        assert_eq!(words, ["0 replies", "1 reply", "2 replies"]);
    }
}
