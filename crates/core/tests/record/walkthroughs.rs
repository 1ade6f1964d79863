//! Walkthroughs: copied from a play, read with places, played, held against what is expected.

use crate::players::{clears, right, scenario, seed_with, unended, wander};
use crate::support::{ALL, bundle, practice, resolved};
use grounds_core::diagnostic::{Diagnostic, Severity, Sink, Source};
use grounds_core::scenario::Scenario;
use grounds_core::session::Session;
use grounds_core::vocabulary::{Band, Verdict};
use grounds_core::walkthrough::{Mismatch, Walkthrough, written};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::env;
use std::path::Path;
use std::sync::Arc;

fn read(text: &str, scenario: &Scenario) -> (Option<Walkthrough>, Vec<Diagnostic>) {
    let mut sink = Sink::default();
    let source = Arc::new(Source::new("walkthroughs/textbook.ron".into(), text));
    let walkthrough = Walkthrough::read("textbook", &source, scenario, &practice(), &mut sink);
    (walkthrough, sink.into_sorted())
}

fn copied(session: &Session) -> (String, Walkthrough) {
    let text = written(session, "Somebody careful, who then decides rightly.");
    let (walkthrough, told) = read(&text, session.scenario());
    assert!(told.is_empty(), "{told:?}\n{text}");
    (text, walkthrough.expect("nothing was told"))
}

/// If this fails, a play that was copied as a walkthrough is another play.
#[test]
fn a_copied_play_plays_the_same_and_comes_to_the_same() {
    let scenario = scenario("one-talk");
    for run in [
        right(&scenario, 0),
        right(&scenario, 1),
        clears(&scenario, seed_with(&scenario, true)),
    ] {
        let (text, walkthrough) = copied(&run);
        let played = walkthrough.play(&scenario, &practice(), run.seed());
        assert!(
            played.is_right(),
            "{:?} {:?}",
            played.fell.map(|fell| fell.to_string()),
            played.mismatches
        );
        assert_eq!(played.session.entries(), run.entries());
        assert!(text.contains("band: "), "{text}");
        assert!(text.contains("subjects: ["), "{text}");
    }
}

/// If this fails, somebody who reads a walkthrough cannot see what was said in it.
#[test]
fn what_was_said_stands_beside_it() {
    let (text, _) = copied(&right(&scenario("one-talk"), 0));
    let said = text
        .lines()
        .find(|line| line.contains("Say(\"tonight/begin/ask-explain"))
        .expect("it begins");
    assert!(said.contains("// ") && said.contains(" | "), "{said}");
    let ground = text
        .lines()
        .find(|line| line.contains("(line: "))
        .expect("it has grounds");
    assert!(ground.contains("), // "), "{ground}");
}

/// If this fails, a walkthrough that expects something else than what comes is right, and proves nothing.
#[test]
fn what_comes_out_otherwise_is_told() {
    let scenario = scenario("one-talk");
    let run = right(&scenario, seed_with(&scenario, true));
    let (text, _) = copied(&run);
    let mismatches = |from: &str, to: &str| {
        let spoiled = text.replacen(from, to, 1);
        assert_ne!(spoiled, text, "{from}");
        let (walkthrough, told) = read(&spoiled, &scenario);
        let walkthrough = walkthrough.unwrap_or_else(|| panic!("{told:?}"));
        walkthrough.play(&scenario, &practice(), run.seed()).mismatches
    };
    let of = "clerk".to_owned();
    assert_eq!(
        mismatches("band: Safe", "band: Unsafe"),
        [Mismatch::Band {
            expected: Band::Unsafe,
            now: Some(Band::Safe)
        }]
    );
    assert_eq!(
        mismatches("verdict: Protected", "verdict: Missed"),
        [Mismatch::Verdict {
            of: of.clone(),
            expected: Verdict::Missed,
            now: Some(Verdict::Protected)
        }]
    );
    assert_eq!(
        mismatches("reasons: []", "reasons: [\"T1\"]"),
        [Mismatch::Reasons {
            of: of.clone(),
            expected: vec!["T1".into()],
            now: Vec::new()
        }]
    );
    let clerk = scenario.person_named("clerk").expect("there is one");
    let script = scenario.script(clerk);
    let names = script.subjects().map(|ix| scenario.subject_id(clerk, ix).to_owned());
    let untold = names.into_iter().find(|name| !text.contains(&format!("\"{name}\"")));
    let untold = untold.expect("not everything was told");
    assert_eq!(
        mismatches("subjects: [", &format!("subjects: [\"{untold}\", ")),
        [Mismatch::NotTold { of, subject: untold }]
    );
    for mismatch in mismatches("band: Safe", "band: Developing") {
        assert!(
            mismatch.to_string().contains("should be developing, and is safe"),
            "{mismatch}"
        );
    }
}

/// If this fails, a move that is refused in some draw is passed over.
#[test]
fn a_walkthrough_that_does_not_go_through_says_at_which_move() {
    let scenario = scenario("one-talk");
    let run = right(&scenario, 0);
    let (text, _) = copied(&run);
    let spoiled = text.replacen(
        "        Look(\"kitchen/tray\"),\n",
        "        Look(\"kitchen/tray\"),\n        Look(\"kitchen/tray\"),\n",
        1,
    );
    let (walkthrough, _) = read(&spoiled, &scenario);
    let played = walkthrough
        .expect("every name is there")
        .play(&scenario, &practice(), 0);
    let fell = played.fell.expect("nobody looks at it twice");
    assert_eq!(fell.at, 5);
    assert!(
        fell.to_string().contains("move 5, `Look(\"kitchen/tray\")`: refused"),
        "{fell}"
    );
    // Another draw: other wordings are in front.
    let (_, walkthrough) = copied(&run);
    let others = (1..12).filter(|&seed| !walkthrough.play(&scenario, &practice(), seed).is_right());
    assert!(others.count() > 8, "the test above would have seen nothing");
}

fn codes(told: &[Diagnostic]) -> Vec<&str> {
    told.iter().map(|fault| fault.code).collect()
}

fn place(fault: &Diagnostic) -> String {
    let span = fault.span.as_ref().expect("it has a place");
    span.source.text[span.bytes.clone()].to_owned()
}

/// If this fails, whoever mistypes a name in a walkthrough is not told where.
#[test]
fn a_name_that_is_not_there_is_told_at_its_place() {
    let scenario = scenario("one-talk");
    let (text, _) = copied(&right(&scenario, 0));
    for (from, to, at, says) in [
        (
            "Look(\"kitchen/tin\")",
            "Look(\"kitchen/tins\")",
            "kitchen/tins",
            "nothing to look at called",
        ),
        ("Sit(\"clerk\")", "Sit(\"clerc\")", "clerc", "no person `clerc`"),
        ("Read(\"pay-sheet\")", "Read(\"pay\")", "pay", "no document `pay`"),
        (
            "of: \"clerk\", verdict",
            "of: \"cook\", verdict",
            "cook",
            "no person `cook`",
        ),
        ("reasons: []", "reasons: [\"X9\"]", "X9", "no row `X9`"),
        (
            "subjects: [",
            "subjects: [\"weather\", ",
            "weather",
            "no subject `weather`",
        ),
        ("services: [\"", "services: [\"x", "clerk", "no service"),
    ] {
        let spoiled = text.replacen(from, to, 1);
        assert_ne!(spoiled, text, "{from}");
        let (walkthrough, told) = read(&spoiled, &scenario);
        assert!(walkthrough.is_none(), "{from}");
        assert_eq!(codes(&told), ["walkthrough"], "{from}: {told:?}");
        assert_eq!(place(&told[0]), at, "{from}");
        assert!(told[0].message.contains(says), "{}", told[0].message);
    }
    // Wrong in the typed layer.
    for (from, to, code) in [
        ("steps: [", "stepps: [", "unknown-field"),
        ("Rise", "Rises", "unknown-word"),
        ("band: Safe", "band: \"Safe\"", "wrong-kind"),
        ("seeds: [0]", "seeds: [-1]", "wrong-kind"),
        ("way_back: true", "way_back: yes", "wrong-kind"),
    ] {
        let spoiled = text.replacen(from, to, 1);
        if spoiled == text {
            continue;
        }
        let (walkthrough, told) = read(&spoiled, &scenario);
        assert!(walkthrough.is_none(), "{from}");
        assert!(
            told.iter().any(|fault| fault.severity == Severity::Error),
            "{from} {code}: {told:?}"
        );
    }
    let (walkthrough, told) = read("Walkthrough(says: \"\", seeds: [], steps: [], expect: ())", &scenario);
    assert!(walkthrough.is_none());
    assert_eq!(codes(&told), ["walkthrough", "walkthrough"]);
}

/// If this fails, a walkthrough for another version of a scenario is a page of faults that all say the same.
#[test]
fn one_of_another_version_is_told_once() {
    let now = scenario("one-talk");
    let (text, _) = copied(&right(&now, 0));
    let mut files = bundle("one-talk");
    for bytes in files.values_mut() {
        let all = String::from_utf8(bytes.clone()).expect("files are text");
        *bytes = all.replace("\"kitchen\"", "\"back-kitchen\"").into_bytes();
    }
    let other = resolved(&files).0.expect("it is right");
    let (walkthrough, told) = read(&text, &other);
    assert!(walkthrough.is_none());
    assert_eq!(codes(&told), ["walkthrough-version"]);
    let message = &told[0].message;
    assert!(
        message.contains("another version of the scenario: 6 of its"),
        "{message}"
    );
    assert!(
        message.contains("`kitchen/clock`") && message.contains("and 3 more"),
        "{message}"
    );
    // Somebody who was cut out takes a whole talk along, and that is one fault too.
    let (_, told) = read(&text.replace("\"clerk\"", "\"cook\""), &now);
    assert_eq!(codes(&told)[0], "walkthrough-version", "{told:?}");
    // One typing mistake in the same version is one mistake.
    let (_, told) = read(&text.replacen("kitchen/tin", "kitchen/tins", 1), &now);
    assert_eq!(codes(&told), ["walkthrough"]);
}

/// If this fails, a text that is put better, or a line that moved, breaks a walkthrough.
#[test]
fn usual_edits_break_no_walkthrough() {
    let scenario = scenario("one-talk");
    let run = right(&scenario, 0);
    let (text, _) = copied(&run);
    let mut files = bundle("one-talk");
    for (file, cut, paste) in [
        ("talks/anyone.txt", "  explain: ", "  explain: Well. "),
        ("talks/anyone.txt", "talk with tonight", "// A word.\ntalk with tonight"),
        ("scenario.ron", "revision: 1", "revision: 2"),
        ("scenario.ron", "It says ten past four.", "It says twenty past four."),
    ] {
        let all = String::from_utf8(files[file].clone()).expect("files are text");
        assert!(all.contains(cut), "{cut}");
        files.insert(file.into(), all.replacen(cut, paste, 1).into_bytes());
    }
    let now = Arc::new(resolved(&files).0.expect("it is right"));
    let (walkthrough, told) = read(&text, &now);
    assert!(told.is_empty(), "{told:?}");
    let played = walkthrough.expect("nothing was told").play(&now, &practice(), 0);
    assert!(played.is_right(), "{:?}", played.fell);
}

/// If this fails, a folder's walkthroughs are not read, or something else is taken for one.
#[test]
fn those_of_a_folder_are_read() {
    let scenario = scenario("one-talk");
    let (text, _) = copied(&right(&scenario, 0));
    let files: BTreeMap<String, Vec<u8>> = [
        ("walkthroughs/textbook.ron", text.as_bytes().to_vec()),
        ("walkthroughs/ideas.md", b"Walk".to_vec()),
        ("walkthroughs/old/a.ron", b"(".to_vec()),
        ("walkthroughs/broken.ron", vec![0xff, 0xfe, 0x00]),
        ("walkthroughs/large.ron", vec![b' '; 2 * 1024 * 1024]),
    ]
    .map(|(name, bytes)| (name.to_owned(), bytes))
    .into();
    let mut sink = Sink::default();
    let all = Walkthrough::all(&files, &scenario, &practice(), &mut sink);
    let names: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["textbook"]);
    let told = sink.into_sorted();
    assert!(told.len() >= 2 && codes(&told).contains(&"file-too-large"), "{told:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// If this fails, some play cannot be copied, or plays otherwise when it is.
    #[test]
    fn any_play_can_be_copied(name in 0..ALL.len(), seed: u64, play in 0_u16..3, moves in 1_usize..300) {
        let scenario = scenario(ALL[name]);
        let run = wander(&scenario, seed, play, moves);
        prop_assume!(!run.entries().is_empty());
        let (text, walkthrough) = copied(&run);
        prop_assert_eq!((walkthrough.seeds.as_slice(), walkthrough.play), (&[seed][..], play));
        let played = walkthrough.play(&scenario, &practice(), seed);
        prop_assert!(played.is_right(), "{:?} {:?}\n{}", played.fell, played.mismatches, text);
        prop_assert_eq!(played.session.entries(), run.entries());
    }

    /// If this fails, some file ends the program, or is read in silence.
    #[test]
    fn nothing_that_is_read_panics(cuts in prop::collection::vec((any::<prop::sample::Index>(), "[\\PC\"()\\[\\]:,#~/\n]{0,9}"), 1..5)) {
        let mut text = copied(&unended(&right(&scenario("one-talk"), 0))).0;
        for (at, put) in cuts {
            let mut at = at.index(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            text.insert_str(at, &put);
        }
        let (walkthrough, told) = read(&text, &scenario("one-talk"));
        prop_assert!(walkthrough.is_some() || !told.is_empty());
    }
}

/// Not a test: prints a walkthrough of the textbook's run, to be put into a scenario's folder and read by somebody.
///
/// `GROUNDS_TEXTBOOK=one-talk:7 cargo test -p grounds-core --test record textbook_of -- --ignored --nocapture`: the folder, from
/// `scenarios`, and the seed.
#[test]
#[ignore = "prints: GROUNDS_TEXTBOOK=one-talk:7 cargo test -p grounds-core --test record textbook_of -- --ignored --nocapture"]
#[expect(clippy::print_stdout, reason = "it is made to be looked at")]
fn textbook_of_a_scenario() {
    let asked = env::var("GROUNDS_TEXTBOOK").expect("set GROUNDS_TEXTBOOK to a folder and a seed: one-talk:7");
    let (name, seed) = asked.split_once(':').expect("a folder and a seed: one-talk:7");
    let seed = seed.parse().expect("a seed is a whole number");
    assert!(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../scenarios")
            .join(name)
            .exists()
    );
    let run = right(&scenario(name), seed);
    let text = written(
        &run,
        "Somebody careful looks at everything, talks until there is enough, and decides rightly.",
    );
    println!("{text}");
}
