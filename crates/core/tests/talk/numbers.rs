//! The numbers of a talk and the words of the stock: what is wrong with a file is said in plain words.

use crate::fixture::{practice, practice_files};
use grounds_core::practice::Practice;
use grounds_core::practice::talk::{Basis, StockKind};

fn faults(file: &str, from: &str, to: &str) -> String {
    let mut files = practice_files();
    let text = files.get_mut(file).expect("the file is there");
    let spoiled = text.replacen(from, to, 1);
    assert_ne!(*text, spoiled, "nothing was spoiled: {from}");
    *text = spoiled;
    Practice::load(&files)
        .map(|_| String::new())
        .unwrap_or_else(|e| e.to_string())
}

/// If this fails, an expert who changes a number in haste is told nothing, or the wrong thing.
#[test]
fn numbers_that_contradict_each_other_are_refused() {
    for (from, to, told) in [
        (
            "Kind(kind: Soothe,",
            "Kind(kind: Price,",
            "`soothe` needs exactly one row",
        ),
        ("top: 9", "top: 90", "`top` is 90"),
        (
            "none: 3, some: 6",
            "none: 7, some: 6",
            "the numbers of `ceilings` do not rise",
        ),
        (
            "small: 2, part: 4",
            "small: 5, part: 4",
            "the numbers of `needs` do not rise",
        ),
        ("whole: 6", "whole: 16", "a number of `needs` can never be reached"),
        (
            "(from: 6, by: 1), (from: 8, by: 3)",
            "(from: 8, by: 1), (from: 6, by: 3)",
            "the steps of `reach.distress` do not rise",
        ),
        ("noes: (each: 2", "noes: (each: 0", "`pull.noes.each` cannot be 0"),
        (
            "tiring: (minutes: 12",
            "tiring: (minutes: 0",
            "`tiring.minutes` cannot be 0",
        ),
        (
            "not_now_one_in: 3",
            "not_now_one_in: 0",
            "`signs.not_now_one_in` cannot be 0",
        ),
        ("trust: (1, 3)", "trust: (3, 1)", "`starts.trust` is no range"),
        ("(Guarded, 0)", "(Guarded, 1)", "`words` needs each word once"),
        ("(Trusting, 7)", "(Willing, 7)", "`words` needs each word once"),
        ("presses_by: 1", "presses_by: 200", "`waiting.presses_by` is 200"),
        (
            "name: \"water\", minutes: 1",
            "name: \"water\", minutes: 99",
            "`water` takes 99 minutes",
        ),
        ("name: \"water\"", "name: \"vater\"", "there are no words for `vater`"),
        (
            "trust: 2, distress: -2, point",
            "trust: 20, distress: -2, point",
            "changes a number by more than there is",
        ),
        (
            "point: \"INT-05\", basis",
            "point: \"INT-99\", basis",
            "INT-99, which does not exist",
        ),
        (
            "basis: Chosen([\"WHO-08\"])",
            "basis: Chosen([\"WHO-88\"])",
            "`costs` rests on WHO-88, which does not exist",
        ),
        (
            "basis: Chosen([\"WHO-08\"])",
            "basis: Chosen([])",
            "`costs` rests on nothing",
        ),
    ] {
        let found = faults("talk.ron", from, to);
        assert!(found.contains(told), "{from} → {to}: {found}");
    }
}

/// If this fails, a talk can come to a word that is not there.
#[test]
fn a_stock_with_gaps_is_refused() {
    for (from, to, told) in [
        (
            "Say(of: Halt, any: [\"I do not want any more now.\"])",
            "Say(of: Halt, any: [])",
            "`halt` needs words",
        ),
        ("Say(of: Gone,", "Say(of: Halt,", "`gone` needs words"),
        (
            "Body(Trust, High, Rising)",
            "Body(Trust, High, Falling)",
            "`trust-high-rising` needs words",
        ),
        ("\"Good.\"", "\" \"", "has no words"),
        (
            "We spoke about {about}.",
            "We spoke about it.",
            "does not say to what one comes back",
        ),
        (
            "End(kind: Open, words: \"What else",
            "End(kind: Blame, words: \"What else",
            "",
        ),
    ] {
        let found = faults("stock.ron", from, to);
        assert!(found.contains(told), "{from} → {to}: {found}");
    }
}

/// If this fails, something that is merely chosen passes for known.
#[test]
fn what_is_chosen_says_so() {
    let rules = &practice().talk().rules;
    assert!(rules.provisional);
    assert!(
        rules.bases().all(|(_, basis)| basis.is_chosen()),
        "nobody has measured a size yet"
    );
    assert!(rules.bases().count() > 40);
    assert!(matches!(rules.ceilings.basis, Basis::Chosen(_)));
    // One relation carries the whole.
    let reach = rules.ceilings.none + rules.reach.beyond_trust;
    assert!(reach >= rules.needs.part && reach < rules.needs.part + 1);
}

/// If this fails, the sign that waiting helps and the sign that it does not cannot be told apart.
#[test]
fn the_two_signs_share_no_words() {
    let stock = &practice().talk().stock;
    let words = |of| stock.any(of).iter().map(|&ix| stock.text(ix)).collect::<Vec<_>>();
    let (more, not_now) = (words(StockKind::Unsaid), words(StockKind::NotNow));
    assert!(more.len() >= 2 && not_now.len() >= 2, "or one learns the one by heart");
    assert!(more.iter().all(|text| !not_now.contains(text)));
}
