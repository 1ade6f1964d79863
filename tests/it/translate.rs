//! The room of the translators: a translation goes from Fluent to PO and back and loses nothing, hostile files are named
//! with their line, and what is wrong with a translation is found.

use crate::support::{practice, root};
use proptest::prelude::*;
use reasonable_grounds::check::check;
use reasonable_grounds::library::read_bundle;
use reasonable_grounds::scenario::{Bundle, Scenario, State, Translation};
use reasonable_grounds::translate::take::merged;
use reasonable_grounds::translate::{Fault, Originals, Status, Translated, fluent, judge::judge, pattern, po};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

fn base() -> Bundle {
    let mut bundle = read_bundle(&root().join("tests/checks/base")).expect("the base can be read");
    bundle.name = "base".into();
    bundle
}

fn scenario(bundle: &Bundle) -> Arc<Scenario> {
    check(bundle, &practice()).scenario.expect("it can be played")
}

fn originals() -> Originals {
    let bundle = base();
    let text = String::from_utf8(bundle.files["scenario.ron"].clone()).expect("it is text");
    let source = reasonable_grounds::diagnostic::Source::new("base/scenario.ron".into(), &text);
    let originals = Originals::of_scenario(&scenario(&bundle), &Arc::new(source));
    originals.with_terms(practice().glossary("km"))
}

fn of_program(files: &[(&str, &str)]) -> Originals {
    let files: BTreeMap<String, String> = files.iter().map(|(n, t)| ((*n).to_owned(), (*t).to_owned())).collect();
    Originals::of_interface(&files, &practice())
}

fn read(name: &str, text: &str) -> Translated {
    Translated::read(name, text.as_bytes())
}

/// A translation with everything that is ours.
const KEPT: &str = "# language: km
# translator: a machine, then A. Translator
# state: draft
# Checked on paper.

# A hard one: see the glossary.
# source: ea34aed04a88
# state: reviewed
title = បន្ទប់រៀបចំ

# previous: An old \"text\",
# previous: of two lines.
# source: 0123456789ab
summary =
    មួយ\u{200b}ពីរ
    { \"[\" }បី]

# ~ # note: source: is a word here
# ~ # source: 0123456789ab
# ~ cue_lost_text = ចាស់
";

/// If this fails, a translator who works in Poedit loses what stands in the Fluent file, or the other way round.
#[test]
fn from_fluent_to_po_and_back_nothing_is_lost() {
    let originals = originals();
    let kept = read("km.ftl", KEPT);
    assert!(kept.faults.is_empty(), "{:?}", kept.faults);
    assert_eq!(fluent::write(&kept, &originals, ""), KEPT);
    let as_po = po::write(&kept, &originals);
    let back = read("km.po", &as_po);
    assert!(back.faults.is_empty(), "{:?}\n{as_po}", back.faults);
    assert_eq!(fluent::write(&back, &originals, ""), KEPT, "{as_po}");
    assert_eq!(po::write(&back, &originals), as_po);
    let extracted = fluent::extract(&kept, &originals);
    let back = read("km.ftl", &extracted);
    assert!(back.faults.is_empty(), "{:?}", back.faults);
    assert_eq!(fluent::write(&back, &originals, ""), KEPT, "{extracted}");
    // Taken in, the text that is still the same has its fingerprint, and the doubtful one stays so.
    let taken = merged(&originals, std::slice::from_ref(&kept), &read("km.po", &as_po));
    assert_eq!(fluent::write(&taken, &originals, ""), KEPT);
}

/// If this fails, translators see other things than before; look at what.
#[test]
fn what_a_translator_gets() {
    let originals = originals();
    let start = |text: String| text.lines().take(60).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!("extract_po", start(po::write(&read("km.ftl", KEPT), &originals)));
    insta::assert_snapshot!(
        "extract_fluent",
        start(fluent::extract(&read("km.ftl", KEPT), &originals))
    );
    let program = of_program(&[(
        "en/run.ftl",
        "## Run\n\n# On a button.\nn = { $n ->\n    [one] One\n   *[other] { $n } victims\n}\n",
    )]);
    let first = po::write(&read("km.ftl", ""), &program.with_terms(practice().glossary("km")));
    insta::assert_snapshot!("extract_program", first.lines().take(40).collect::<Vec<_>>().join("\n"));
}

/// If this fails, a fault stands at another line than the one to mend, or takes sound entries with it.
#[test]
fn each_fault_of_a_po_file_has_its_line_and_the_rest_is_read() {
    let entry = |id: &str, text: &str| format!("msgctxt \"{id}\"\nmsgid \"x\"\nmsgstr \"{text}\"\n\n");
    for (broken, line) in [
        ("msgid \"x\"\nmsgstr \"y\"\n", 5),
        ("msgctxt \"b\"\nmsgid \"x\"\nmsgstr \"{ $x\"\n", 7),
        ("msgctxt \"b\"\nmsgid \"x\nmsgstr \"y\"\n", 6),
        ("msgctxt \"b\"\nmsgid \"x\"\nmsgstr \"y\\q\"\n", 7),
        ("msgctxt \"b\"\nmsgid \"x\"\nmsgstr \"\n", 7),
        ("\"\n", 5),
        ("msgctxt \"b\"\nmsgid \"x\"\nmsgid_plural \"y\"\nmsgstr[0] \"z\"\n", 7),
        ("hello\n", 5),
        ("msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"again\"\n", 5),
        ("msgctxt \"b\"\nmsgid \"x\"\n", 5),
        ("msgctxt \"b c\"\nmsgid \"x\"\nmsgstr \"y\"\n", 5),
        (
            "msgctxt \"b\"\nmsgid \"x\"\nmsgstr \"{ $n ->\\n\"\n\"    [a] b\\n\"\n\"}\"\n",
            7,
        ),
        ("msgctxt \"b\"\nmsgid \"x\"\nmsgstr \"{{{{{{{{{{ $x }}}}}}}}}}\"\n", 7),
        ("msgctxt \"b\"\nmsgid \"x\"\nmsgstr \"a\\nc = d\"\n", 0),
    ] {
        let t = read(
            "km.po",
            &format!("{}{broken}\n{}", entry("a", "first"), entry("z", "last")),
        );
        let lines: Vec<usize> = t
            .faults
            .iter()
            .filter_map(|f| Some(f.span.as_ref()?.position().line))
            .collect();
        let expected: &[usize] = if line == 0 { &[] } else { &[line] };
        assert_eq!(lines, expected, "{broken}: {:?}", t.faults);
        let text = |id| t.unit(id).map(|u| u.text.as_str());
        assert_eq!((text("a"), text("z")), (Some("first"), Some("last")), "{broken}");
    }
    let latin = Translated::read(
        "km.po",
        b"msgid \"\"\nmsgstr \"\"\n\nmsgctxt \"a\"\nmsgid \"x\"\nmsgstr \"caf\xe9\"\n",
    );
    assert_eq!(
        latin.faults[0].span.as_ref().map(|s| s.position().line),
        Some(6),
        "{:?}",
        latin.faults
    );
    let header = read(
        "km.po",
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n",
    );
    assert_eq!(header.faults.len(), 1, "another encoding is told");
    assert_eq!(
        read("x.po", &"hello\n\n".repeat(20_000)).faults.len(),
        21,
        "so many nobody reads"
    );
}

/// If this fails, a stale or broken translation passes, or a sound one is blamed.
#[test]
fn what_is_wrong_with_a_translation_is_found() {
    let program = of_program(&[(
        "en/run.ftl",
        "a = The victim { $name }\nb = { $n ->\n    [one] One\n   *[other] { $n } papers\n}\nc = Short\n",
    )]);
    let text = "a = ជនរងគ្រោះ { $name }\nb = { $n } papers\nc = x\n";
    let taken = merged(&program, &[], &read("km.ftl", text));
    let faults = |text: &str| -> Vec<(String, Fault)> {
        let taken = merged(&program, &[], &read("km.ftl", text));
        let found = judge(&program, &[taken], "km", practice().glossary("km")).into_iter();
        found
            .filter(|f| f.fault != Fault::Missing)
            .map(|f| (f.id, f.fault))
            .collect()
    };
    assert_eq!(faults(text), []);
    assert!(
        taken.units.iter().all(|u| u.source.is_some()),
        "each has its fingerprint"
    );
    let codes = |text: &str| {
        faults(text)
            .into_iter()
            .map(|(id, f)| format!("{id} {}", f.code()))
            .collect::<Vec<_>>()
    };
    assert_eq!(codes("a = មនុស្ស { $name }\n"), ["a glossary-term"]);
    assert_eq!(codes("a = ជនរងគ្រោះ\n"), ["a placeholder-differs"]);
    assert_eq!(
        codes("b = papers { $m }\n"),
        ["b placeholder-differs", "b placeholder-differs"]
    );
    assert_eq!(codes(&format!("c = {}\n", "x".repeat(29))), ["c translation-too-long"]);
    assert_eq!(codes("# source: 0123456789ab\nc = x\n"), ["c stale-translation"]);
    // What keeps a word whole is no fault between two of its letters, and hides no term; elsewhere it is one.
    assert_eq!(codes("a = ជន{ \"\\u2060\" }រងគ្រោះ { $name }\n"), [""; 0]);
    assert_eq!(codes("a = ជន\u{2060}រងគ្រោះ { $name }\n"), [""; 0]);
    assert_eq!(codes("c = x{ \"\\u2060\" }y\n"), ["c invisible-character"]);
    assert_eq!(codes("c = \u{2060}ក\n"), ["c invisible-character"]);
    assert_eq!(
        codes("c = { d }\n"),
        ["c cyclic-reference"],
        "it asks for what is not there"
    );
    assert_eq!(
        codes("c = { a }\na = ជនរងគ្រោះ { $name } { c }\n"),
        ["c cyclic-reference", "a cyclic-reference"]
            .map(String::from)
            .into_iter()
            .rev()
            .collect::<Vec<_>>()
    );
    assert_eq!(
        codes("-t = { -u }\n-u = { -t }\n"),
        ["-t cyclic-reference", "-u cyclic-reference"]
    );
    // What nothing asks for is kept as a comment, and no fault any more.
    let with_old = merged(&program, &[], &read("km.ftl", "c = x\nold = y\n"));
    assert_eq!((with_old.units.len(), with_old.gone.len()), (1, 1));
    let status = Status::of(&program, &[with_old], "km", None, true);
    assert_eq!(
        (
            status.translated,
            status.state(),
            status.findings.iter().filter(|f| f.fault == Fault::Missing).count()
        ),
        (1, "draft", program.all().len() - 1)
    );
}

/// If this fails, taking in a part of a translation throws the other part away, or lifts a text that nobody has read.
#[test]
fn what_is_there_stays() {
    let program = of_program(&[("en/run.ftl", "a = A\nb = B\n")]);
    let there = read("km.ftl", "# language: km\n# state: draft\n\n# mine\na = ក\nb = ខ\n");
    let part = read("km.ftl", "# language: km\n# state: reviewed\n\na = គ\nlater = x\n");
    let taken = merged(&program, &[there], &part);
    let (a, b) = (taken.unit("a").expect("a"), taken.unit("b").expect("b"));
    assert_eq!(
        (a.text.as_str(), a.state, a.notes.as_slice()),
        ("គ", Some(State::Reviewed), &["mine".to_owned()][..])
    );
    assert_eq!((b.text.as_str(), b.state), ("ខ", None));
    assert_eq!(taken.head.state, Some(State::Draft));
    assert_eq!(taken.gone[0].id, "later");
}

fn nasty() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("a"),
        Just("ក្រុម"),
        Just("\u{200b}"),
        Just(" "),
        Just("  "),
        Just("\n"),
        Just("\n\n"),
        Just("{first}"),
        Just("{first.age}"),
        Just("{{"),
        Just("}}"),
        Just("\""),
        Just("\\"),
        Just("\\n"),
        Just("\t"),
        Just("["),
        Just("*"),
        Just("."),
        Just("#"),
        Just("# ~ "),
        Just("="),
        Just("-x ="),
        Just("“q”"),
        Just("msgid"),
        Just("\\u0041"),
        Just("é"),
        Just("source: ")
    ];
    proptest::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

fn nasty_pattern() -> impl Strategy<Value = String> {
    (nasty(), nasty(), 0..4_u8).prop_map(|(a, b, kind)| {
        let (a, b) = (pattern::from_text(&a), pattern::from_text(&b));
        let inner = |text: &str| text.replace('\n', "\n    ");
        let text = match kind {
            0 => format!("{{ $n ->\n    [one] {}\n   *[other] {}\n}}", inner(&a), inner(&b)),
            1 => format!("{a} {{ NUMBER($n, minimumFractionDigits: 2) }}"),
            _ => a,
        };
        pattern::read(&text).unwrap_or(text)
    })
}

fn note() -> impl Strategy<Value = String> {
    nasty().prop_map(|text| text.replace(['\n', '\t'], " ").trim().to_owned())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// If this fails, there is a text of a scenario that a translator gets otherwise than it is written, or gives back so.
    #[test]
    fn a_text_survives_as_a_pattern(text in nasty()) {
        let pattern = pattern::from_text(&text);
        prop_assert_eq!(pattern::to_text(&pattern), Ok(text.clone()), "{}", pattern);
        let canonical = pattern::read(&pattern).expect("it is a pattern");
        prop_assert_eq!(&canonical, &pattern, "it is written in the one way");
        let file = format!("{}\n", pattern::as_message("title", &pattern));
        let read = Translation::read("km", "km.ftl".into(), file.as_bytes());
        prop_assert_eq!(read.entry("title").map(|e| e.text.clone()), Some(text), "{}", file);
    }

    /// If this fails, there is a translation that comes back from PO or from Fluent as another one.
    #[test]
    fn any_translation_survives_the_way_through_both_formats(
        texts in proptest::collection::vec((nasty_pattern(), proptest::option::of("[0-9a-f]{12}"), proptest::option::of(any::<bool>()), proptest::collection::vec(note(), 0..3), any::<bool>()), 1..6),
        head_notes in proptest::collection::vec("[a-z]{1,8}", 0..2),
    ) {
        let originals = originals();
        let mut file = String::from("# language: km\n# translator: T. \"T\"\n# state: draft\n");
        file.extend(head_notes.iter().map(|note| format!("# {note}\n")));
        for (n, (text, source, state, notes, gone)) in texts.iter().enumerate() {
            let id = if *gone { format!("old-{n}") } else { originals.all()[n].id.clone() };
            let mut message = String::new();
            for note in notes {
                message += &(format!("# note: {note}").trim_end().to_owned() + "\n");
            }
            message.extend(source.iter().map(|s| format!("# source: {s}\n")));
            message.extend(state.iter().map(|s| format!("# state: {}\n", if *s { "reviewed" } else { "draft" })));
            message += &pattern::as_message(&id, text);
            if *gone {
                message = message.split('\n').map(|l| if l.is_empty() { "# ~".to_owned() } else { format!("# ~ {l}") }).collect::<Vec<_>>().join("\n");
            }
            write!(file, "\n{message}\n").expect("a string takes everything");
        }
        let first = read("km.ftl", &file);
        prop_assert!(first.faults.is_empty(), "{:?}\n{}", first.faults, file);
        let kept = fluent::write(&first, &originals, "");
        let second = read("km.ftl", &kept);
        prop_assert_eq!(&fluent::write(&second, &originals, ""), &kept);
        let units = |t: &Translated| t.units.iter().chain(&t.gone).map(|u| u.kept()).collect::<Vec<_>>();
        prop_assert_eq!(units(&first).len(), texts.len());
        let as_po = po::write(&second, &originals);
        let third = read("km.po", &as_po);
        prop_assert!(third.faults.is_empty(), "{:?}\n{}", third.faults, as_po);
        prop_assert_eq!(&fluent::write(&third, &originals, ""), &kept, "{}", as_po);
        prop_assert_eq!(po::write(&third, &originals), as_po);
        let extracted = fluent::extract(&third, &originals);
        let fourth = read("km.ftl", &extracted);
        prop_assert_eq!(&fluent::write(&fourth, &originals, ""), &kept, "{}", extracted);
    }

    /// If this fails, there are bytes that make the program panic.
    #[test]
    fn no_bytes_make_the_reader_of_po_stumble(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let t = Translated::read("km.po", &bytes);
        prop_assert!(t.faults.iter().filter_map(|f| f.span.as_ref()).all(|s| s.position().line > 0));
    }
}
