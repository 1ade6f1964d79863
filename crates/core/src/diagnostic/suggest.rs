//! "Did you mean": the nearest known word, only when there is no doubt which one. Near is edit distance (optimal string
//! alignment, which counts two swapped letters as one slip). It refuses to guess between two.

/// The one candidate that `typed` is most likely a slip for, or `None` when there is none or a tie.
///
/// The distance allowed grows with the length of the word: one edit in four characters.
#[must_use]
pub fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = typed.chars().count();
    let allowed = (length / 4).max(1) + 1;
    let mut best: Option<(usize, &str)> = None;
    let mut tied = false;
    for candidate in candidates {
        // The lengths alone rule most words out, and there may be tens of thousands.
        if candidate.chars().count().abs_diff(length) > allowed {
            continue;
        }
        let distance = strsim::osa_distance(typed, candidate);
        if distance > allowed {
            continue;
        }
        match best {
            Some((d, _)) if distance > d => {}
            Some((d, word)) if distance == d => tied |= word != candidate,
            _ => {
                best = Some((distance, candidate));
                tied = false;
            }
        }
    }
    best.filter(|_| !tied).map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_its_word_and_a_tie_finds_none() {
        assert_eq!(
            nearest("pasports-in-safe", ["passports-in-safe", "ledger"]),
            Some("passports-in-safe")
        );
        assert_eq!(nearest("cue-x", ["cue-a", "cue-b"]), None);
        assert_eq!(nearest("zzzz", ["passports"]), None);
    }
}
