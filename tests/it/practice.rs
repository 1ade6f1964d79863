//! The shipped practice library, and libraries that contradict themselves.

use crate::support::{practice, root};
use reasonable_grounds::practice::{List, Practice};
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

/// If this fails, a word added to a list for authors makes every kept run look as if other rules had marked it; or a
/// change of the rules does not show.
#[test]
fn what_binds_authors_alone_is_no_part_of_the_fingerprint() {
    let print = |files: &BTreeMap<String, String>| Practice::load(files).expect("it loads").fingerprint().to_owned();
    let shipped = print(&files());
    let mut more_words = files();
    let words = more_words["author.words.en.ron"].replace("\"illegals\"", "\"illegals\", \"undocumenteds\"");
    more_words.insert("author.words.en.ron".into(), words);
    assert_eq!(print(&more_words), shipped);
    assert!(
        !Practice::load(&more_words)
            .expect("it loads")
            .words("en")
            .expect("English is listed")
            .find("Undocumenteds!")
            .is_empty()
    );
    let mut other_marks = files();
    let marks = other_marks["marks.ron"].replace("asked_on_after: 3", "asked_on_after: 4");
    other_marks.insert("marks.ron".into(), marks);
    assert_ne!(print(&other_marks), shipped);
}

/// If this fails, words are found inside other words, or a hyphen, a capital or a full stop hides or makes one.
#[test]
fn listed_words_are_found_whole() {
    let practice = practice();
    let book = practice.words("en").expect("English is listed");
    let found = |list: List, text: &str| -> Vec<String> {
        let finds = book.find(text).into_iter().filter(|f| f.list == list);
        finds.map(|f| text[f.bytes].to_owned()).collect()
    };
    assert_eq!(
        found(List::Avoid, "Two ILLEGAL\n migrants, a sex-slave."),
        ["ILLEGAL\n migrants", "sex-slave"]
    );
    assert_eq!(
        found(List::Avoid, "Heroically, an heroine. It was illegal. Migrants came."),
        Vec::<String>::new()
    );
    assert_eq!(
        found(List::Place, "Thailand's north, and “New York”."),
        ["Thailand", "New York"]
    );
    assert_eq!(
        found(List::Place, "the china in the pan; {Thailand}"),
        Vec::<String>::new()
    );
    assert_eq!(
        found(List::Body, "Who told the WHO?"),
        ["WHO"],
        "initials are initials only in capitals"
    );
    assert!(practice.words("xx").is_none());
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
    let nameless = faults(|f| {
        f.remove("author.names.en.ron");
    });
    assert!(
        nameless.contains("author.names.en.ron: the file is missing"),
        "{nameless}"
    );
    let stray = faults(|f| {
        let text = f["author.words.en.ron"].replacen("point: \"ERR-01\"", "point: \"ERR-99\"", 1);
        f.insert("author.words.en.ron".into(), text);
    });
    assert!(stray.contains("ERR-99, which does not exist"), "{stray}");
    let broken = faults(|f| {
        f.insert("law.ron".into(), "[Point(code: 3)]".into());
    });
    assert!(broken.contains("law.ron:1:"), "the place is named: {broken}");
}

/// The rules by which a run can be unsafe, as somebody has read them: their sources were looked at, and what is provisional.
const FAILS: [&str; 23] = [
    "CHI-02", "CHI-07", "DAT-02", "DAT-05", "DMG-01", "DMG-07", "DMG-11", "ERR-01", "ERR-02", "ERR-09", "ERR-10",
    "ERR-12", "ERR-14", "FRM-01", "ITP-02", "LAW-04", "REF-02", "REF-04", "REF-05", "REF-06", "REF-07", "REF-11",
    "REF-18",
];

/// If this fails, an official can be told that a run was unsafe by a rule whose page nobody can open, or that nobody here
/// has opened and that does not say so.
#[test]
fn no_rule_fails_a_person_on_a_source_that_nobody_can_find() {
    let practice = practice();
    let fails: Vec<&str> = practice.judgement().fails_by().into_iter().collect();
    assert_eq!(fails, FAILS, "another rule makes runs unsafe: somebody has to read it");
    for code in fails {
        assert_eq!(practice.unfounded(code), None, "{code}");
    }
    assert!(
        practice.unfounded("DMG-10").is_some(),
        "it rests on nothing that has a name"
    );
    assert!(practice.unfounded("XX-99").is_some());
    let spoiled = |file: &'static str, from: &'static str, to: &'static str| {
        faults(|files| {
            let text = files[file].replacen(from, to, 1);
            assert_ne!(text, files[file], "{from} stands in {file}");
            files.insert(file.into(), text);
        })
    };
    let toolkit = "address: \"unodc.org/unodc/en/human-trafficking/2008/electronic-toolkit\"";
    let told = spoiled("sources.ron", toolkit, "address: \" \"");
    assert!(
        told.contains("DMG-07 can make a run unsafe, and its source UNODC-TOOLKIT-2008 lacks"),
        "{told}"
    );
    let told = spoiled(
        "mistakes.ron",
        "sources: [\"HRW-2018\", \"UNODC-TOOLKIT-2008\"]",
        "sources: [\"RG-DESIGN\"]",
    );
    assert!(
        told.contains("ERR-10 can make a run unsafe, and rests on no published source"),
        "{told}"
    );
    let told = spoiled("damage.ron", "provisional: true", "provisional: false");
    assert!(
        told.contains("DMG-01 can make a run unsafe, nobody has opened its source"),
        "{told}"
    );
    let told = spoiled("judgement.ron", "point: \"DMG-07\"", "point: \"DMG-10\"");
    assert!(
        told.contains("DMG-10 can make a run unsafe, and its source TO-BE-NAMED lacks"),
        "{told}"
    );
}

/// If this fails, a rule that nobody has opened is cited as if somebody had.
#[test]
fn a_provisional_rule_says_so_wherever_it_is_named() {
    let practice = practice();
    let english = reasonable_grounds::library::messages("en").expect("there is English");
    let named = |code| reasonable_grounds::wording::rule(&english, &practice, code);
    assert_eq!(named("REF-05"), "REF-05 Ask for consent to each referral (provisional)");
    assert_eq!(named("REF-11"), "REF-11 Asylum still applies");
    assert_eq!(named("CD01"), "CD01 Documents kept by someone else at destination");
    assert_eq!(named("XX-99"), "XX-99");
    for code in ["REF-02", "REF-05", "REF-06", "CHI-07"] {
        assert!(
            practice.point(code).is_some_and(|p| p.provisional),
            "{code} was not opened"
        );
    }
}

/// If this fails, a trainee who knows no codes has a worry that nothing stands behind, or an indicator that no worry reaches.
#[test]
fn every_indicator_stands_behind_exactly_one_worry() {
    let practice = practice();
    let ids: Vec<&str> = practice.worries().iter().map(|w| w.id.as_str()).collect();
    let closed = [
        "misled",
        "papers",
        "debt",
        "pay",
        "leave",
        "watched",
        "hurt",
        "hours",
        "told",
        "depends",
        "child",
        "wrong",
        "explained",
    ];
    assert_eq!(ids, closed, "the list is closed: scenarios and records name these");
    for indicator in practice.indicators() {
        let behind = practice
            .worries()
            .iter()
            .filter(|w| w.indicators.contains(&indicator.code));
        assert_eq!(behind.count(), 1, "{}", indicator.code);
        let ix = practice.indicator_ix(&indicator.code).expect("it is one of them");
        let worry = practice.worry(practice.worry_of(ix));
        assert!(worry.indicators.contains(&indicator.code) && !worry.explains());
        assert_eq!(practice.worry_ix(&worry.id), Some(practice.worry_of(ix)));
    }
    let explained = practice.worry_ix("explained").expect("one explains");
    assert!(practice.worry(explained).explains());
    let debt = practice.worry(practice.worry_ix("debt").expect("it is there"));
    let (coercive, coercion) = (Dimension::CoerciveRecruitment, Dimension::CoercionAtDestination);
    assert_eq!(debt.dimensions(), [coercive, coercion]);
    let spoiled = |from: &'static str, to: &'static str| {
        faults(|files| {
            let text = files["worries.ron"].replacen(from, to, 1);
            assert_ne!(text, files["worries.ron"], "{from}");
            files.insert("worries.ron".into(), text);
        })
    };
    for (from, to, told) in [
        ("\"CR05\", \"CD01\"", "\"CR05\"", "CD01 stands behind no worry"),
        (
            "\"CR05\", \"CD01\"",
            "\"CR05\", \"CD01\", \"CD02\"",
            "CD02 stands behind more than one worry",
        ),
        (
            "\"CR05\", \"CD01\"",
            "\"CR05\", \"CD01\", \"CD99\"",
            "there is no indicator CD99",
        ),
        ("id: \"debt\"", "id: \"papers\"", "the worry papers stands twice"),
        ("id: \"debt\"", "id: \"A debt\"", "is not lower-case words"),
        ("indicators: [\"EX09\"],", "", "2 worries have no indicator"),
        (
            "elements: [Purpose, Means],",
            "",
            "wrong has indicators without elements",
        ),
    ] {
        let faults = spoiled(from, to);
        assert!(faults.contains(told), "{told}: {faults}");
    }
    let missing = faults(|files| drop(files.remove("worries.ron")));
    assert!(missing.contains("worries.ron: the file is missing"), "{missing}");
}

/// If this fails, a trainee reads the worries in English in the middle of another language.
#[test]
fn the_worries_are_said_in_every_language() {
    for (language, _) in reasonable_grounds::locale::LANGUAGES
        .iter()
        .filter(|(code, _)| *code != "en")
    {
        let messages = reasonable_grounds::library::messages(language).expect("it is one of ours");
        for worry in practice().worries() {
            for part in ["", "-says"] {
                let id = format!("practice-{}{part}", worry.message());
                assert!(messages.has_in_language(&id), "{language}: {id}");
            }
        }
    }
}

/// If this fails, a glossary that says two things about one term is taken, or its faults do not name the file.
#[test]
fn a_glossary_that_contradicts_itself_does_not_load() {
    let name = "author.glossary.km.ron";
    let with = |text: &'static str| faults(|f| drop(f.insert(name.into(), text.into())));
    for (text, words) in [
        ("Glossary(language: \"th\", terms: [])", "speak of different languages"),
        (
            "Glossary(language: \"km\", terms: [(id: \"a\", source: [\"x\"], say: [])])",
            "no word to say",
        ),
        (
            "Glossary(language: \"km\", terms: [(id: \"a\", source: [\"x y\"], say: [\"k\"]), (id: \"a\", source: [\"X  Y\"], say: [\"k\"])])",
            "the term a stands twice",
        ),
        (
            "Glossary(language: \"km\", terms: [(id: \"a\", source: [\"?\"], say: [\"k\"])])",
            "is empty",
        ),
        ("Glossary(", name),
    ] {
        let told = with(text);
        assert!(told.contains(words) && told.contains(name), "{text}: {told}");
    }
    let practice = crate::support::practice();
    let languages: Vec<&str> = practice.glossaries().map(|g| g.language()).collect();
    assert_eq!(languages, ["id", "km", "th", "vi"]);
    let khmer = practice.glossary("km").expect("it is there");
    assert!(
        khmer
            .find("a presumed victim")
            .iter()
            .any(|t| t.id == "presumed-victim")
    );
}
