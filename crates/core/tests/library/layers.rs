//! Layers: a row of an overlay takes the place of the row of its name or is added, nothing else changes, and it is told.

use crate::support::{below, laid, line, overlay, shipped, text, told};
use grounds_core::practice::{Layer, Practice};
use grounds_core::vocabulary::WordingKind;
use proptest::prelude::*;

fn changes(upper: &[Layer]) -> Vec<String> {
    let changes = laid(upper).changes;
    let sign = |is_new| if is_new { '+' } else { '=' };
    let each = changes.iter();
    each.map(|c| format!("{}{}:{}:{}", sign(c.is_new), c.layer, c.file, c.row))
        .collect()
}

/// If this fails, an expert changes a row and the program goes on with the old one, or with a row that nobody wrote, or does
/// not say so.
#[test]
fn a_row_replaces_the_one_of_its_name_or_is_added_and_that_is_told() {
    let upper = overlay(
        "cambodia",
        &[
            // In a file of another name than the one it stands in.
            (
                "national.ron",
                "[\n    Point(code: \"INT-04\", label: \"Said here\", says: \"Said here.\", sources: [\"ITSELF\"], tag: Design),\n    Point(code: \"NAT-01\", label: \"New\", says: \"New.\", sources: [\"ITSELF\"], tag: Design, see: [\"INT-04\"]),\n]",
            ),
            (
                "sources.ron",
                "[Source(key: \"ITSELF\", title: \"A law\", body: \"A ministry\", year: \"2026\", address: \"x\", licence: \"x\", tag: Verified)]",
            ),
            (
                "talk.ron",
                "Talk(word_for_word: 2, words: [(Guarded, 0), (Wary, 2), (Willing, 5), (Trusting, 7)], kinds: [Kind(kind: Open, recommended: true, minutes: 4, trust: 1, distress: 0, point: \"INT-07\", basis: Chosen([\"INT-07\"]))])",
            ),
            (
                "judgement.ron",
                "Judgement(shares: [(to: \"police\", permission: \"unasked\", victim: Harmed, other: Partly, point: \"NAT-01\", says: \"Told.\")])",
            ),
            ("verdicts.ron", "[]"),
        ],
    );
    assert_eq!(
        changes(std::slice::from_ref(&upper)),
        [
            "=1:judgement.ron:police unasked",
            "=1:national.ron:INT-04",
            "+1:national.ron:NAT-01",
            "+1:sources.ron:ITSELF",
            "=1:talk.ron:word_for_word",
            "=1:talk.ron:words",
            "=1:talk.ron:Open",
        ]
    );
    let layered = laid(&[upper]);
    assert_eq!(layered.overlays[0].1.name, "A country");
    let practice = layered.practice;
    assert_eq!(practice.point("INT-04").expect("it is there").label, "Said here");
    assert!(practice.knows("NAT-01") && practice.source("ITSELF").is_some());
    let rules = &practice.talk().rules;
    assert_eq!((rules.word_for_word, rules.kind(WordingKind::Open).minutes), (2, 4));
    assert_eq!(
        rules.kinds.len(),
        WordingKind::ALL.len(),
        "the others stand as they stood"
    );
    let old = laid(&[]).practice;
    assert_eq!(practice.points().len(), old.points().len() + 1);
    assert_ne!(
        practice.fingerprint(),
        old.fingerprint(),
        "runs are marked by other rules"
    );
}

/// If this fails, two overlays do not add up, or a whole library lets rows shine through from below.
#[test]
fn layers_lie_in_order_and_a_whole_library_covers_what_is_below() {
    let point = |says: &str| {
        format!("[Point(code: \"INT-04\", label: \"x\", says: \"{says}\", sources: [\"RG-DESIGN\"], tag: Design)]")
    };
    let (first, second) = (point("one"), point("two"));
    let both = [
        overlay("a", &[("a.ron", &first)]),
        overlay("b", &[("interpreters.ron", &second)]),
    ];
    assert_eq!(laid(&both).practice.point("INT-04").expect("it is there").says, "two");
    assert_eq!(changes(&both).len(), 2);
    let whole = Layer {
        name: "whole".into(),
        files: shipped().clone(),
    };
    let covered = laid(&[both[0].clone(), whole]);
    assert!(covered.changes.is_empty() && covered.overlays.is_empty());
    assert_eq!(covered.practice.fingerprint(), laid(&[]).practice.fingerprint());
}

/// If this fails, somebody is sent to the wrong file, and mends a row that was right.
#[test]
fn a_fault_is_told_where_it_was_written() {
    let upper = |file, text| [below(), overlay("laos", &[(file, text)])];
    let cases = [
        // Wrong by itself.
        (
            upper("more.ron", "[\n    Point(code: 3)\n]"),
            "laos/more.ron:2: `code` is a text",
        ),
        // Can be read, and names what there is not.
        (
            upper(
                "more.ron",
                "[\n    Point(code: \"INT-04\", label: \"x\", says: \"x\", sources: [\n\"NOBODY\"], tag: Design)]",
            ),
            "laos/more.ron:3: INT-04 cites the source NOBODY, which does not exist",
        ),
        // Written above, and wrong for a row that stands below.
        (
            upper(
                "talk.ron",
                "Talk(\n\n    ceilings: (none: 7, some: 6, all: 9, basis: Chosen([\"DMG-07\"])))",
            ),
            "laos/talk.ron:3: the numbers of `ceilings` do not rise",
        ),
        (
            upper("talk.ron", "Talk(celings: 3)"),
            "laos/talk.ron:1: the file below has no field `celings`",
        ),
        (
            upper("tolk.ron", "Talk(top: 3)"),
            "laos/tolk.ron:1: this should be a list in square brackets",
        ),
        (
            upper("more.ron", "[Point(label: \"x\")]"),
            "laos/more.ron:1: a row here is named by its `code`, and this one has none",
        ),
        (
            upper("worries.ron", "[Worry(id: \"papers\"), Worry(id: \"papers\")]"),
            "laos/worries.ron:1: papers stands twice in this overlay",
        ),
        (
            upper("overlay.ron", "Overlay(name: \"x\", by: \"x\")"),
            "laos/overlay.ron:1: ",
        ),
    ];
    for (layers, expected) in cases {
        let found = told(&layers);
        assert!(
            found.iter().any(|fault| line(fault).starts_with(expected)),
            "{expected}: {:?}",
            found.iter().map(line).collect::<Vec<_>>()
        );
    }
}

/// If this fails, a folder with three changed rows counts as a library without verdicts.
#[test]
fn a_folder_that_lacks_files_is_no_library_unless_it_says_that_it_is_an_overlay() {
    let mut layer = overlay("rows", &[("more.ron", "[]")]);
    assert!(Practice::layered(&[below(), layer.clone()]).is_ok());
    layer.files.remove("overlay.ron");
    let found = told(&[below(), layer]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0]
            .message
            .starts_with("this is no whole library: it lacks sources.ron"),
        "{found:?}"
    );
    assert!(found[0].help.as_ref().is_some_and(|help| help.contains("overlay.ron")));
    let many = vec![overlay("x", &[]); 9];
    assert!(told(&many)[0].message.contains("at most 8"));
}

/// Some of the rows of a list of a shipped file: what an expert copies and changes. Each begins and ends on its own line.
fn copied(file: &str, from: usize, count: usize) -> String {
    let text = text(file);
    let begins: Vec<usize> = text
        .match_indices("\n    ")
        .map(|(at, _)| at + 5)
        .filter(|at| text[*at..].starts_with(char::is_uppercase))
        .collect();
    let row = |at: &usize| &text[*at..*at + text[*at..].find("\n    )").expect("a row ends") + 6];
    let rows: Vec<&str> = begins.iter().skip(from).take(count).map(row).collect();
    assert!(!rows.is_empty(), "{file} has fewer rows");
    format!("[{}]", rows.join(","))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// If this fails, a copied row that nobody has changed changes the library; or one that was changed does not.
    #[test]
    fn what_is_copied_changes_nothing_until_it_is_changed(
        file in prop::sample::select(vec!["interview.ron", "damage.ron", "sources.ron", "indicators.ron", "worries.ron", "law.ron"]),
        from in 0..7_usize,
        count in 1..4_usize,
    ) {
        let rows = copied(file, from, count);
        let values = |layered: &grounds_core::practice::Layered| {
            format!("{:?}{:?}{:?}{:?}", layered.practice.sources(), layered.practice.indicators(), layered.practice.worries(), layered.practice.points())
        };
        let shipped = values(&laid(&[]));
        let same = laid(&[overlay("x", &[(file, &rows)])]);
        prop_assert_eq!(values(&same), shipped.clone());
        let label = if file == "sources.ron" { "title: \"" } else { "label: \"" };
        let other = laid(&[overlay("x", &[(file, &rows.replacen(label, &format!("{label}Otherwise: "), 1))])]);
        prop_assert_ne!(values(&other), shipped);
        prop_assert!(!other.changes.is_empty());
    }
}
