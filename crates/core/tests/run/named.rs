//! Lines found again by what a record keeps of them.

use crate::support::{ALL, bundle, resolved, scenario};
use grounds_core::scenario::draft::LineId;
use grounds_core::scenario::talk::TextIx;
use std::collections::BTreeSet;

/// If this fails, a record or a translation speaks of another line than it did when it was written.
#[test]
fn every_text_of_every_scenario_is_found_by_what_is_kept_of_it() {
    for name in ALL {
        let scenario = scenario(name);
        let ids: Vec<LineId> = scenario.texts().map(|ix| scenario.line_id(ix)).collect();
        let places: BTreeSet<(&str, u16)> = ids.iter().map(|id| (id.heading.as_str(), id.nth)).collect();
        assert_eq!(places.len(), ids.len(), "{name}: two texts stand in one place");
        assert!(
            ids.iter().all(|id| !id.heading.is_empty()),
            "{name}: a text stands nowhere"
        );
        for (ix, found) in scenario.texts().zip(scenario.lines_named(&ids)) {
            assert_eq!(found, Some(ix), "{name}: {}", scenario.line_id(ix));
        }
        for id in &ids {
            assert_eq!(
                LineId::read(&id.to_string()).as_ref(),
                Some(id),
                "as it stands in a file"
            );
        }
    }
    for wrong in [
        "",
        "a/1",
        "a/1#12",
        "a/x#0123456789abcdef",
        "a/1#0123456789ABCDEF",
        "#0123456789abcdef",
    ] {
        assert_eq!(LineId::read(wrong), None, "{wrong}");
    }
}

/// If this fails, a record is lost when somebody mends a comma, a word, or the order of things.
#[test]
fn a_scenario_finds_its_lines_again_after_an_edit() {
    let before = scenario("cases/hotel");
    let mut files = bundle("cases/hotel");
    let edit = |files: &mut std::collections::BTreeMap<String, Vec<u8>>, name: &str, old: &str, new: &str| {
        let text = String::from_utf8(files[name].clone()).expect("text");
        assert!(text.contains(old), "{name} does not say {old:?}");
        files.insert(name.into(), text.replacen(old, new, 1).into_bytes());
    };
    edit(
        &mut files,
        "scenario.ron",
        "Four beds to a room, and a window that opens.",
        "Four beds to a room and a window that opens!",
    );
    edit(
        &mut files,
        "scenario.ron",
        "Two tables, a safe, a fern that is watered.",
        "Two tables and a safe.",
    );
    edit(
        &mut files,
        "talks/staff.txt",
        "small: It is work.",
        "small: Not now.\n\nsmall: It is work.",
    );
    let (after, told) = resolved(&files);
    let after = after.unwrap_or_else(|| panic!("{:?}", told.iter().map(|f| &f.message).collect::<Vec<_>>()));
    let ids: Vec<LineId> = before.texts().map(|ix| before.line_id(ix)).collect();
    for (ix, found) in before.texts().zip(after.lines_named(&ids)) {
        let words = before.words(ix);
        let found = found.map(|ix| after.words(ix));
        let wanted = match words {
            "Four beds to a room, and a window that opens." => "Four beds to a room and a window that opens!",
            "Two tables, a safe, a fern that is watered." => "Two tables and a safe.",
            same => same,
        };
        assert_eq!(found, Some(wanted), "{}", before.line_id(ix));
    }
    // Neither the heading nor the words of anything.
    let nothing = LineId {
        heading: "nowhere".into(),
        nth: 1,
        print: 7,
    };
    assert_eq!(after.line_named(&nothing), None);
    let safe = before
        .texts()
        .find(|&ix| before.words(ix) == "Two tables, a safe, a fern that is watered.");
    let safe: TextIx = safe.expect("it is there");
    assert!(
        after.line_named(&before.line_id(safe)).is_some(),
        "one alone is found too"
    );
}
