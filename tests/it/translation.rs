//! Translations beside a scenario: what is read, what is refused and where, what is shown when something is missing,
//! and that no bytes at all make the reader stumble.

use crate::support::{practice, root, shipped, shipped_bundle, shipped_names};
use proptest::prelude::*;
use reasonable_grounds::check::check;
use reasonable_grounds::library::read_bundle;
use reasonable_grounds::scenario::translation::{State, fingerprint, message_id};
use reasonable_grounds::scenario::{Bundle, Scenario, Translation};
use reasonable_grounds::session::Session;
use std::fmt::Write;
use std::sync::Arc;

fn base() -> Bundle {
    let mut bundle = read_bundle(&root().join("tests/checks/base")).expect("the base can be read");
    bundle.name = "base".into();
    bundle
}

fn read(text: &str) -> Translation {
    Translation::read("km", "text/km.ftl".into(), text.as_bytes())
}

/// Every text of a scenario in Fluent, as a translator would hand it in: in capitals, so that it is another text.
fn complete(scenario: &Scenario) -> String {
    let mut out = String::from("# language: de\n# translator: a test\n# state: reviewed\n\n");
    for written in scenario.texts().written() {
        let mut text = String::new();
        for (n, piece) in written.text.split('{').enumerate() {
            match piece.split_once('}') {
                // Pronouns are English; a translation writes the name.
                Some((slot, after)) if n > 0 => {
                    let person = slot
                        .split_once(".the")
                        .or(slot.split_once(".The"))
                        .map_or(slot, |(p, _)| p);
                    let _ = write!(text, "{{ ${} }}{}", person.replace('.', "_"), after.to_uppercase());
                }
                _ => text.push_str(&piece.to_uppercase()),
            }
        }
        let text = text.replace('\n', "\n    ");
        let source = fingerprint(written.text);
        let _ = writeln!(out, "# source: {source}\n{} = {text}\n", message_id(written.key));
    }
    out
}

/// If this fails, a translator who hands in everything still gets faults, or a trainee sees another text.
#[test]
fn a_complete_translation_is_clean_and_is_shown() {
    let names = shipped_names();
    let bundles = names.iter().map(|n| shipped_bundle(n)).chain([base()]);
    for mut bundle in bundles {
        // What comes with the scenario is a draft, and told as one.
        bundle.files.retain(|path, _| !path.starts_with("text/"));
        let source = check(&bundle, &practice()).scenario.expect("it can be played");
        bundle
            .files
            .insert("text/de.ftl".into(), complete(&source).into_bytes());
        let signed =
            r#"Review(status: Draft, reviews: [(by: "D. T.", role: Language, language: "de", date: "2026-05-20")])"#;
        bundle.files.insert("review.ron".into(), signed.into());
        let checked = check(&bundle, &practice());
        // A text in capitals may stay the same (a number, a date).
        let faults: Vec<_> = checked
            .diagnostics
            .iter()
            .filter(|d| d.code != "untranslated-text")
            .collect();
        assert!(faults.is_empty(), "{}: {faults:#?}", bundle.name);
        let scenario = checked.scenario.expect("it can be played");
        assert_eq!(scenario.languages().collect::<Vec<_>>(), ["en", "de"]);
        assert_eq!(scenario.state_in("de"), State::Reviewed, "read, and signed for");
        let title = scenario.texts().raw(scenario.header().title);
        assert_eq!(
            scenario.texts_in("de").raw(scenario.header().title),
            title.to_uppercase()
        );
        assert_eq!(
            scenario.texts_in("fr").raw(scenario.header().title),
            title,
            "no such language"
        );
        assert_eq!(
            scenario.fingerprint(),
            source.fingerprint(),
            "a translation does not make it another scenario"
        );
    }
}

/// If this fails, one missing text takes the others with it, or a run in two languages is not the same run.
#[test]
fn what_is_not_translated_is_shown_in_the_language_of_the_scenario() {
    let mut bundle = base();
    let half = "# source: ea34aed04a88\ntitle = Sortierraum\nopening = { $worker } und { $cousin_age }\nsummary = {\n";
    bundle.files.insert("text/de.ftl".into(), half.into());
    let scenario: Arc<Scenario> = check(&bundle, &practice())
        .scenario
        .expect("it can be played all the same");
    let header = scenario.header();
    let german = scenario.texts_in("de");
    assert_eq!(german.raw(header.title), "Sortierraum");
    assert_eq!(
        scenario.state_in("de"),
        State::Draft,
        "the file does not say that it was read"
    );
    assert_eq!(scenario.state_in("en"), State::Reviewed, "nothing is translated");
    assert_eq!(german.raw(header.opening), "{worker} und {cousin.age}");
    assert_eq!(german.raw(header.summary), scenario.texts().raw(header.summary));
    let session = Session::begin(scenario.clone(), practice(), 1);
    let view = session.view().with_texts(german);
    assert_eq!(view.text(header.opening), "Talin und 34");
}

#[test]
fn the_head_and_the_comments_are_read() {
    let t = read(
        "# language: km\n# translator: A. Translator\n# state: reviewed\n\n# source: 0123456789ab\n# state: draft\na = x\n\nb = y\n",
    );
    assert!(t.faults.is_empty(), "{:?}", t.faults);
    assert_eq!(
        (t.state, t.translator.as_deref()),
        (State::Reviewed, Some("A. Translator"))
    );
    let a = t.entry("a").expect("it is there");
    assert_eq!(
        (a.state, a.fingerprint.as_deref()),
        (State::Draft, Some("0123456789ab"))
    );
    let b = t.entry("b").expect("it is there");
    assert_eq!((b.state, b.fingerprint.as_deref()), (State::Reviewed, None));
    assert_eq!(read("a = x\n").state, State::Draft, "who says nothing is a draft");
    let other = read("# language: th\n\na = x\n");
    assert_eq!(other.faults.len(), 1, "a file of another language");
    assert_eq!(other.faults[0].span.as_ref().map(|s| s.position().line), Some(1));
}

/// If this fails, a fault stands at another line than the one to mend, or takes sound messages with it.
#[test]
fn each_fault_has_its_line_and_the_rest_is_read() {
    for (broken, line) in [
        ("b\n", 2),
        ("b = { $x\n", 2),
        ("b = { $x -> \n  *[a] b\n }\n", 2),
        ("b = { a }\n", 2),
        ("b = { -t }\n", 2),
        ("b = { NUMBER($x) }\n", 2),
        ("b = x\n    .y = z\n", 3),
        ("-t = x\n", 2),
        ("a = again\n", 2),
        ("b = }\n", 2),
        ("b = {{{{{{{{{{ $x }}}}}}}}}}\n", 2),
    ] {
        let t = read(&format!("a = first\n{broken}\nc = last\n"));
        assert_eq!(t.faults.len(), 1, "{broken}: {:?}", t.faults);
        let place = t.faults[0].span.as_ref().expect("a place").position();
        assert_eq!(place.line, line, "{broken}: {:?}", t.faults[0]);
        if !broken.contains("{{") {
            assert_eq!(t.entry("a").map(|e| e.text.as_str()), Some("first"), "{broken}");
            assert_eq!(t.entry("c").map(|e| e.text.as_str()), Some("last"), "{broken}");
        }
    }
}

#[test]
fn signs_are_written_as_the_scenario_writes_them() {
    let t = read("a = { \"{\" }x{ \"}\" } { $first } { $social-worker_age } { \"\\u1780\" } { 5 }\n    next\n");
    assert_eq!(
        t.entry("a").map(|e| e.text.as_str()),
        Some("{{x}} {first} {social-worker.age} ក 5\nnext")
    );
    // What steers a terminal or turns a text round is not shown, however it is written.
    let t = read("a = x\u{202e}y{ \"\\u202E\" }z\u{7}\n");
    assert_eq!(t.entry("a").map(|e| e.text.as_str()), Some("xyz"));
    // What keeps a word whole stays where it does so.
    let t = read("a = តា{ \"\\u2060\" }វី\u{2060}ន{ \"\\u2060\" } x\u{2060}y\n");
    assert_eq!(t.entry("a").map(|e| e.text.as_str()), Some("តា\u{2060}វី\u{2060}ន xy"));
}

#[test]
fn a_message_is_named_after_its_key() {
    assert_eq!(message_id("question.first-heard.ask"), "question_first-heard_ask");
    assert_eq!(
        message_id("place.yard.water_table.label"),
        "place_yard_water_table_label"
    );
    assert_eq!(
        message_id("place.yard.ផ្ទះ.label").chars().filter(char::is_ascii).count(),
        message_id("place.yard.ផ្ទះ.label").len()
    );
    let ids = shipped_names().into_iter().map(|n| shipped(&n)).flat_map(|s| {
        let mut ids: Vec<String> = s.texts().written().map(|w| message_id(w.key)).collect();
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(all, ids.len(), "two texts have one message");
        ids
    });
    assert!(ids.count() > 100);
}

/// If this fails, an escape that a letter of another script cuts short stops the program.
#[test]
fn an_escape_without_its_digits_is_a_fault_and_no_panic() {
    for text in ["title = { \"\\u20ខ\" }\n", "title = { \"\\Uខ\" }\n"] {
        let translation = read(text);
        assert_eq!(translation.faults.len(), 1, "{text}: {:?}", translation.faults);
        assert_eq!(translation.entries().count(), 0, "{text}: a text was read");
    }
}

#[test]
fn files_that_are_no_text_or_nest_without_end_are_refused() {
    let deep = format!("a = {}", "{".repeat(200_000));
    let calls = format!("a = {{ {}", "F(".repeat(200_000));
    let lines = format!("a = {}", "{\n".repeat(200_000));
    let quoted = format!("a = {}", "{ \"{\" }".repeat(1_000));
    for text in [&deep, &calls, &lines] {
        assert_eq!(read(text).faults.len(), 1);
    }
    assert!(
        read(&quoted).faults.is_empty(),
        "brackets in quotation marks do not nest"
    );
    for bytes in [&b"\xff\xfe\xfd"[..], &vec![b'a'; 3 * 1024 * 1024], b"a = \xc3"] {
        let t = Translation::read("km", "text/km.ftl".into(), bytes);
        assert_eq!((t.faults.len(), t.entries().count()), (1, 0));
    }
    // A file of another kind has a fault on every line; so many nobody reads.
    let lines = "hello\n".repeat(20_000);
    assert_eq!(read(&lines).faults.len(), 21);
    assert_eq!(Translation::read("../x", "text/x.ftl".into(), b"a = b").faults.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// If this fails, there are bytes that make the program panic, or a place outside of the file.
    #[test]
    fn no_bytes_make_the_reader_stumble(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let t = Translation::read("km", "text/km.ftl".into(), &bytes);
        for fault in &t.faults {
            if let Some(span) = &fault.span {
                prop_assert!(span.position().line <= span.source.text.lines().count() + 1);
            }
        }
    }

    /// The same with the signs that mean something.
    #[test]
    fn no_signs_make_the_reader_stumble(
        pieces in proptest::collection::vec(
            prop_oneof![
                Just("{"), Just("}"), Just("\""), Just("\\"), Just("\\u12"), Just("="), Just("\n"), Just(" "), Just("# "),
                Just("# source: "), Just("a"), Just("-t"), Just("$x"), Just("->"), Just("*[a] b"), Just(".y"), Just("("),
                Just(")"), Just(","), Just(":"), Just("ក្"), Just("\u{200b}"), Just("\r\n"), Just("\u{feff}"), Just("5")
            ],
            0..60,
        )
    ) {
        let mut bundle = base();
        bundle.files.insert("text/km.ftl".into(), pieces.concat().into_bytes());
        let checked = check(&bundle, &practice());
        prop_assert!(checked.scenario.is_some(), "a translation keeps a scenario from being played");
    }
}
