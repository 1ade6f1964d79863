//! A person as a line of text, with what was done: read, judged, written and read back.

use reasonable_grounds::judgement::{Person, band, verdict};
use reasonable_grounds::vocabulary::Band;

/// Lines for `examples/verdict.rs`.
pub(crate) fn person(bytes: &[u8]) {
    let judgement = super::lab().practice.judgement();
    for line in String::from_utf8_lossy(bytes).lines() {
        match line.parse::<Person>() {
            Ok(person) => {
                assert_eq!(person.to_string().parse(), Ok(person), "it does not come back");
                let verdict = verdict(&person, judgement);
                let reasons: Vec<_> = verdict.reasons(judgement).collect();
                assert_eq!(
                    reasons.is_empty(),
                    verdict.is_good(),
                    "good, with a reason why it is not"
                );
                assert_eq!(
                    reasons.iter().any(|r| r.is_unsafe),
                    band(&[verdict]) == Band::Unsafe,
                    "the band is not that of the reasons"
                );
            }
            Err(fault) => assert!(
                fault.to_string().chars().count() < super::MESSAGE_CHARS,
                "no clear message"
            ),
        }
    }
}
