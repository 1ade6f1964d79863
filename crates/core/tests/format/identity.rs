//! Which line is which, after what authors usually do to a talk.

use crate::support::{case, draft_of};
use grounds_core::scenario::draft::{Draft, LineId, find_again, print};
use proptest::prelude::*;

const TALK: &str = "talks/room-attendant.txt";

fn with(edit: &dyn Fn(&str) -> String) -> Draft {
    let mut files = case("hotel");
    let text = String::from_utf8(files[TALK].clone()).expect("text");
    let new = edit(&text);
    files.insert(TALK.into(), new.into_bytes());
    draft_of(&files).0.expect("it reads")
}

fn swap(text: &str, cut: &str, paste: &str) -> String {
    assert!(text.contains(cut), "the talk does not say {cut:?}");
    text.replacen(cut, paste, 1)
}

/// If this fails, an edit makes records, translations or sortings speak of another line than before.
#[test]
fn nine_usual_edits_lose_no_line() {
    let old = with(&|text| text.to_owned());
    type Edit = &'static dyn Fn(&str) -> String;
    // Each with how many texts are taken out: with a line goes its reason.
    let edits: [(&str, usize, Edit); 9] = [
        ("a comma put right", 0, &|t| {
            swap(t, "Two languages, so I", "Two languages: so I")
        }),
        ("a word changed", 0, &|t| {
            swap(t, "There was a card in the window.", "I saw a card in a window.")
        }),
        ("a line put before others", 0, &|t| {
            swap(
                t,
                "It was spring, and it rained.",
                "You will laugh.\nIt was spring, and it rained.",
            )
        }),
        ("a line taken out", 2, &|t| {
            swap(
                t,
                "I did not ask a second time. [asked-once = shows CD01: Asked for, and not given.]\n",
                "",
            )
        }),
        ("an answer put in", 0, &|t| {
            swap(
                t,
                "whole as underpaid, content:",
                "part as held:\nAsk him.\n\nwhole as underpaid, content:",
            )
        }),
        ("a wording put in", 0, &|t| {
            swap(
                t,
                "  open: How do they",
                "  probing: When was what?\n  open: How do they",
            )
        }),
        ("a subject moved to the end", 0, &|t| {
            let (from, to) = (
                t.find("subject pay").expect("there"),
                t.find("// Opens when").expect("there"),
            );
            format!("{}{}\n{}", &t[..from], &t[to..], &t[from..to])
        }),
        ("a condition put on an answer", 0, &|t| {
            swap(
                t,
                "whole as underpaid:\nTwo months",
                "whole as underpaid, if alone:\nTwo months",
            )
        }),
        ("a truth renamed", 0, &|t| t.replace("as held", "as kept")),
    ];
    let ids = |draft: &Draft| draft.lines().into_iter().map(|line| line.id).collect::<Vec<LineId>>();
    let before = ids(&old);
    assert!(
        before.len() > 300
            && before
                .iter()
                .any(|id| id.heading == "room-attendant/papers/whole-held" && id.nth == 2)
    );
    for (name, taken_out, edit) in edits {
        let new = with(edit);
        let after = ids(&new);
        let found = find_again(&before, &after);
        let lost = found.iter().filter(|now| now.is_none()).count();
        assert_eq!(lost, taken_out, "{name}");
        for (id, now) in before.iter().zip(&found) {
            let Some(now) = now.map(|at| &after[at]) else { continue };
            assert!(
                id.print == now.print || name == "a word changed" && id.heading == now.heading,
                "{name}: {id:?} is now {now:?}"
            );
        }
    }
}

/// If this fails, a comma makes another line of it, or another letter none.
#[test]
fn the_print_is_of_letters_and_digits() {
    assert_eq!(print("It is IN the safe."), print("it is, in the “safe”"));
    assert_ne!(print("It is in the safe."), print("It is in a safe."));
    assert_ne!(print("ក្រ"), print("ករ"), "a sign that stacks a letter belongs to it");
}

proptest! {
    /// If this fails, two lines become one.
    #[test]
    fn no_line_is_two_others(old in ids(), new in ids()) {
        let found = find_again(&old, &new);
        let mut taken: Vec<usize> = found.iter().flatten().copied().collect();
        let count = taken.len();
        taken.sort_unstable();
        taken.dedup();
        prop_assert_eq!(taken.len(), count);
        prop_assert!(find_again(&old, &old).iter().all(Option::is_some));
    }
}

fn ids() -> impl Strategy<Value = Vec<LineId>> {
    let one = ("[ab]", 1..3_u16, 0..4_u64).prop_map(|(heading, nth, print)| LineId { heading, nth, print });
    prop::collection::vec(one, 0..8)
}
