//! Numbers of the marks that contradict themselves are refused, in words that say which.

use grounds_core::practice::Practice;
use grounds_core::vocabulary::words::{Deed, Need};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn files() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/practice");
    let entries = fs::read_dir(folder).expect("the library is there").flatten();
    let named = entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()));
    let data = named.filter(|(name, _)| name.ends_with(".ron"));
    data.map(|(name, path)| (name, fs::read_to_string(path).expect("it is text")))
        .collect()
}

/// If this fails, a slip in the numbers of the marks is not seen, or is told in words that do not say where it is.
#[test]
fn what_contradicts_itself_is_refused() {
    let spoiled = [
        ("marks.ron", "mark: \"alone\"", "mark: \"alonne\"", "`alone` is one"),
        (
            "marks.ron",
            "earns: 15, of: 15",
            "earns: 16, of: 15",
            "`told-all` earns 16 of 15",
        ),
        ("marks.ron", "lesson: \"fear\"", "lesson: \"fears\"", "`fear` is one"),
        ("marks.ron", "point: \"DMG-01\"", "point: \"DMG-99\"", "DMG-99"),
        (
            "marks.ron",
            "rows: [\"T1\", ",
            "rows: [",
            "the reason T1 belongs to no part",
        ),
        (
            "marks.ron",
            "rows: [\"T1\", ",
            "rows: [\"T1\", \"S1\", ",
            "the reason S1 belongs to two parts",
        ),
        ("marks.ron", "means: 2", "means: 0", "`enough: means` is 0"),
        (
            "outcomes.ron",
            "needs: [\"handed-back\"]",
            "needs: [\"handed-bak\"]",
            "`handed-back` is one",
        ),
        (
            "outcomes.ron",
            "name: \"over-called\", verdict: OverCalled",
            "name: \"other\", verdict: Partly",
            "over-called",
        ),
        (
            "outcomes.ron",
            "{each} has told nobody",
            "{me} has told nobody",
            "another slot than {each}",
        ),
    ];
    assert!(Practice::load(&files()).is_ok());
    for (file, old, new, told) in spoiled {
        let mut files = files();
        let text = files.get_mut(file).expect("it is there");
        let spoiled = text.replacen(old, new, 1);
        assert_ne!(*text, spoiled, "{old} is not written there any more");
        *text = spoiled;
        let faults = Practice::load(&files).expect_err(old).faults().join("\n");
        assert!(faults.contains(told), "{old}: {faults}");
    }
}

/// If this fails, a need is answered by a deed, or in a talk by something, that does not exist.
#[test]
fn needs_are_answered_by_what_there_is() {
    let practice = Practice::load(&files()).expect("the library loads");
    let care = &practice.talk().rules.care;
    for of in &practice.marks().needs {
        assert!(
            of.row.needs.iter().all(|word| Need::WORDS.contains(&word.as_str())),
            "{:?}",
            of.row
        );
        assert!(
            of.row.deeds.iter().all(|word| Deed::WORDS.contains(&word.as_str())),
            "{:?}",
            of.row
        );
        assert!(
            of.row.care.iter().all(|name| care.iter().any(|row| row.name == *name)),
            "{:?}",
            of.row
        );
    }
    let rests = practice
        .marks()
        .needs
        .iter()
        .find(|of| of.row.needs.contains(&"Rest".to_owned()));
    let rests = rests.expect("rest is a need");
    assert!(!rests.row.deeds.contains(&"OfferWater".to_owned()), "water is no rest");
}
