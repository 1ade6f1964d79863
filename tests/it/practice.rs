//! The shipped practice library, and libraries that contradict themselves.

use crate::support::{practice, root};
use reasonable_grounds::practice::Practice;
use reasonable_grounds::vocabulary::{AgeGroup, Dimension, Strength, Tag, Truth};
use std::collections::BTreeMap;

fn files() -> BTreeMap<String, String> {
    std::fs::read_dir(root().join("assets/practice"))
        .expect("the practice library is there")
        .flatten()
        .filter(|e| e.path().extension().is_some_and(|x| x == "ron"))
        .map(|e| {
            (
                e.file_name().to_string_lossy().into_owned(),
                std::fs::read_to_string(e.path()).expect("it is text"),
            )
        })
        .collect()
}

fn faults(change: impl FnOnce(&mut BTreeMap<String, String>)) -> String {
    let mut files = files();
    change(&mut files);
    Practice::load(&files)
        .map(|_| String::new())
        .unwrap_or_else(|e| e.to_string())
}

#[test]
fn the_indicators_stand_as_published() {
    let practice = practice();
    let count = |d: Dimension| practice.indicators().iter().filter(|i| i.dimension() == d).count();
    let counts: Vec<usize> = Dimension::ALL.iter().map(|&d| count(d)).collect();
    assert_eq!(counts, [10, 10, 16, 9, 15, 7]);
    let strength = |code: &str, age| {
        practice
            .indicator_ix(code)
            .and_then(|ix| practice.indicator(ix).strength(age))
    };
    assert_eq!(strength("CD01", AgeGroup::Adult), Some(Strength::Strong));
    assert_eq!(strength("CD06", AgeGroup::Adult), Some(Strength::Medium));
    assert_eq!(strength("CD06", AgeGroup::Child), Some(Strength::Strong));
    assert_eq!(strength("RV08", AgeGroup::Child), None);
    let strong = |d: Dimension| {
        practice
            .indicators()
            .iter()
            .any(|i| i.dimension() == d && i.adult == Some(Strength::Strong))
    };
    assert!(!strong(Dimension::RecruitmentVulnerability) && !strong(Dimension::DestinationVulnerability));
    assert!(
        practice.indicators().iter().all(|i| i.child != Some(Strength::Weak)),
        "the child list has no weak tier"
    );
}

#[test]
fn every_rule_of_the_dossier_is_there_and_keeps_its_tag() {
    let practice = practice();
    for (prefix, count) in [
        ("LAW", 8),
        ("INT", 15),
        ("DMG", 11),
        ("REF", 15),
        ("ERR", 19),
        ("ETH", 11),
    ] {
        for n in 1..=count {
            let code = format!("{prefix}-{n:02}");
            assert!(practice.point(&code).is_some(), "{code} is missing");
        }
    }
    assert_eq!(practice.point("REF-13").map(|p| p.tag), Some(Tag::Design));
    assert!(
        practice.points().iter().any(|p| p.code.starts_with("FL-")),
        "the eleven are missing"
    );
    assert!(practice.features().len() >= 11);
}

#[test]
fn every_truth_has_a_verdict_for_adults() {
    for &truth in Truth::ALL {
        assert!(practice().verdict(truth, AgeGroup::Adult).is_some(), "{}", truth.word());
    }
}

#[test]
fn a_library_that_contradicts_itself_does_not_load() {
    let missing = faults(|f| {
        f.remove("sources.ron");
    });
    assert!(missing.contains("sources.ron: the file is missing"), "{missing}");
    let twice = faults(|f| {
        let row = "Point(code: \"INT-01\", label: \"x\", says: \"x\", sources: [\"RG-DESIGN\"], tag: Design)";
        f.insert("more.ron".into(), format!("[{row}]"));
    });
    assert!(twice.contains("INT-01 stands twice"), "{twice}");
    let unsourced = faults(|f| {
        f.insert(
            "more.ron".into(),
            "[Point(code: \"XX-01\", label: \"x\", says: \"x\", sources: [\"NOBODY\"], tag: Design)]".into(),
        );
    });
    assert!(
        unsourced.contains("cites the source NOBODY, which does not exist"),
        "{unsourced}"
    );
    let short = faults(|f| {
        let text = f["indicators.ron"].replacen("\"VD07\"", "\"VX07\"", 1);
        f.insert("indicators.ron".into(), text);
    });
    assert!(
        short.contains("VD has 6 indicators, the published list has 7"),
        "{short}"
    );
    let broken = faults(|f| {
        f.insert("law.ron".into(), "[Point(code: 3)]".into());
    });
    assert!(broken.contains("law.ron:1:"), "the place is named: {broken}");
}
