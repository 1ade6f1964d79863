//! Files spoiled as translators spoil them, each told at its line, and any bytes at all.

use crate::support::{bundle, complete, practice, read, translated};
use grounds_core::locale::translated::State;
use grounds_core::scenario::Translation;
use grounds_study::translate::judge::judge;
use proptest::prelude::*;

fn of(text: &str) -> Translation {
    Translation::read("km", "lang/km.ftl".into(), text.as_bytes())
}

/// If this fails, a fault stands at another line than the one to mend, or takes sound texts with it.
#[test]
fn each_fault_has_its_line_and_the_rest_is_read() {
    let whole = "# state: reviewed\n\na_1_00000000000000aa = first\n";
    let last = "\nz_1_00000000000000aa = last\n";
    for (broken, line, words) in [
        ("b_1_00000000000000aa = { $x\n", 5, "not Fluent"),
        ("b_1_00000000000000aa =\n", 5, "not Fluent"),
        (
            "b_1_00000000000000aa = { a_1_00000000000000aa }\n",
            5,
            "asks for the text",
        ),
        ("b_1_00000000000000aa = { -term }\n", 5, "asks for the term"),
        ("b_1_00000000000000aa = { NUMBER(1) }\n", 5, "calls the function"),
        (
            "b_1_00000000000000aa = { $n ->\n    [one] a\n   *[other] b\n }\n",
            5,
            "gender of a person alone",
        ),
        (
            "b_1_00000000000000aa = { $me_gender ->\n    [woman] a\n   *[other] b\n }\n",
            5,
            "two forms",
        ),
        (
            "b_1_00000000000000aa = { $me_gender ->\n    [woman] { $me }\n   *[man] b\n }\n",
            5,
            "words alone",
        ),
        ("b_1_00000000000000aa = { $me_gender }\n", 5, "is no word itself"),
        ("b_1_00000000000000aa = b\n    .label = c\n", 6, "no attributes"),
        ("-b = c\n", 5, "terms are not used"),
        ("a_1_00000000000000aa = again\n", 5, "translated twice"),
        (
            "# state: finished\nb_1_00000000000000aa = b\n",
            5,
            "no state of a translation",
        ),
        ("b_1_00000000000000aa = {{{{{{{{{{ $x }}}}}}}}}}\n", 5, "nest more than"),
    ] {
        let read = of(&format!("{whole}\n{broken}{last}"));
        let told: Vec<(usize, &str)> = read
            .faults
            .iter()
            .map(|f| (f.span.as_ref().map_or(0, |s| s.position().line), f.message.as_str()))
            .collect();
        assert!(
            told.len() == 1 && told[0].0 == line && told[0].1.contains(words),
            "{broken}: {told:?}"
        );
        assert_eq!(read.faults[0].file, "lang/km.ftl");
        let text = |id: &str| {
            read.entries()
                .find(|(name, _)| *name == id)
                .map(|(_, entry)| entry.text.as_str())
        };
        let is_shallow = !broken.contains("{{{");
        if is_shallow {
            assert_eq!(text("a_1_00000000000000aa"), Some("first"), "{broken}");
            assert_eq!(text("z_1_00000000000000aa"), Some("last"), "{broken}");
        }
    }
    for (language, bytes) in [
        ("km", b"x = caf\xe9\n".to_vec()),
        ("not a language", b"x = y\n".to_vec()),
        ("km", vec![b' '; 9_000_000]),
    ] {
        let read = Translation::read(language, format!("lang/{language}.ftl"), &bytes);
        assert_eq!((read.faults.len(), read.entries().count()), (1, 0), "{language}");
    }
    let many = of(&"hello\n\n".repeat(20_000));
    assert_eq!(many.faults.len(), 21, "so many nobody reads");
    assert_eq!(
        of("# language: th\n# state: draft\n\nx = y\n").faults.len(),
        1,
        "another language"
    );
}

/// If this fails, a translation counts as read although a text of it is a draft, or the other way round.
#[test]
fn a_translation_is_as_far_as_its_last_text() {
    assert_eq!(of("x = y\n").said_state(), State::Draft, "nobody says anything");
    assert_eq!(of("# state: reviewed\n\nx = y\n").said_state(), State::Reviewed);
    assert_eq!(
        of("# state: reviewed\n\n# state: draft\nx = y\n").said_state(),
        State::Draft
    );
}

/// If this fails, what is wrong in a sound file is not told, or at another text.
#[test]
fn what_is_wrong_with_a_translation_is_found() {
    let read = read(&bundle("one-talk"));
    let file = complete(&read.originals);
    let codes = |cut: &str, paste: &str| -> Vec<String> {
        assert!(file.contains(cut), "{cut}");
        let spoiled = translated("km.ftl", &file.replacen(cut, paste, 1), &read.originals);
        let found = judge(&read.originals, &[spoiled], "de", practice().glossary("de")).into_iter();
        found.map(|f| f.fault.code().to_owned()).collect()
    };
    let none: [&str; 0] = [];
    assert_eq!(codes("OVER THE LAMP SHOP", "OVER THE SHOP"), none);
    assert_eq!(
        codes("OVER THE LAMP SHOP", &"LAMP ".repeat(13)),
        ["translation-too-long"]
    );
    assert_eq!(
        codes("BACK TO { $about }, FOR A MOMENT.", "BACK."),
        ["placeholder-differs"]
    );
    assert_eq!(
        codes("OVER THE LAMP SHOP", "OVER \u{202e}THE SHOP"),
        ["invisible-character"]
    );
    assert_eq!(codes("OVER THE LAMP SHOP", "OVER THE ☃ SHOP"), ["missing-glyph"]);
    assert_eq!(
        codes(
            "(LAYS BOTH HANDS FLAT ON THE TABLE.) I CANNOT",
            "LAYS BOTH HANDS. I CANNOT"
        ),
        ["placeholder-differs"]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// If this fails, a file from anyone stops the program.
    #[test]
    fn any_bytes_are_read_or_told(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let read = Translation::read("km", "lang/km.ftl".into(), &bytes);
        prop_assert!(read.faults.len() <= 21);
    }

    /// The same with pieces of Fluent.
    #[test]
    fn any_fluent_is_read_or_told(text in "(a_1_00000000000000aa|# source: x|# state: |\\{ \\$me_gender ->|\\[woman\\]|\\*\\[man\\]|=|\\{|\\}|\"|\\\\u|\n|    | |ក|#){0,40}") {
        let read = Translation::read("km", "lang/km.ftl".into(), text.as_bytes());
        for (_, entry) in read.entries() {
            prop_assert!(!entry.text.contains('\r'));
        }
    }
}
