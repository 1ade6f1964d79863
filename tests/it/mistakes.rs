//! Slips of the pen in a scenario file: what an author is told, and at which line and column.

use crate::limits::base;
use crate::support::practice;
use reasonable_grounds::check::check;
use reasonable_grounds::diagnostic::{Diagnostic, Severity};

/// What the check says first about a file, with line and column.
fn told(path: &str, bytes: impl Into<Vec<u8>>) -> (Diagnostic, usize, usize) {
    let mut bundle = base();
    bundle.files.insert(path.into(), bytes.into());
    let all = check(&bundle, &practice()).diagnostics;
    let mut errors = all.into_iter().filter(|d| d.severity == Severity::Error);
    let fault = errors.next().expect("the mistake is found");
    let place = fault.span.as_ref().expect("it has a place").position();
    (fault, place.line, place.column)
}

fn text() -> String {
    String::from_utf8(base().files["scenario.ron"].clone()).expect("the base is text")
}

/// The base with one thing written in place of another, and the line and column where it then stands.
fn slip(cut: &str, paste: &str) -> (String, usize, usize) {
    let text = text();
    let at = text.find(cut).expect("the base says it");
    let line = text[..at].matches('\n').count() + 1;
    let column = text[..at].rsplit('\n').next().map_or(0, |l| l.chars().count()) + 1;
    (text.replacen(cut, paste, 1), line, column)
}

/// If this fails, a remark that is never closed is told at some sound remark far behind it.
#[test]
fn an_open_remark_is_told_where_it_begins() {
    // Sound remarks, and texts that only look like one, stand before it.
    let sound = "// /* no remark\n/* a /* b */ c */\n";
    let begin = "Scenario(\n    role: r#\"A \" /* role\"#, title: \"The /* \\\" room\",\n";
    for remark in ["/* later", "/* a /* b */ later", "/* \" later"] {
        let (text, line, column) = slip("summary:", &format!("{remark}\n    summary:"));
        let text = text.replacen("Scenario(\n", &format!("{sound}{begin}"), 1);
        let (fault, at_line, at_column) = told("scenario.ron", text);
        assert_eq!((at_line, at_column), (line + 3, column), "{remark}: {fault:?}");
        assert!(fault.message.contains("never closed"), "{remark}: {}", fault.message);
    }
}

/// If this fails, a remark in a remark moves the place of the fault behind it.
#[test]
fn a_remark_in_a_remark_does_not_move_the_place_of_a_fault() {
    let (text, line, column) = slip("\"room\",\n    opening", "/* a /* b */ c */ \"cellar\",\n    opening");
    let (fault, at_line, at_column) = told("scenario.ron", text);
    assert_eq!(fault.code, "unknown-place");
    assert_eq!((at_line, at_column), (line, column + "/* a /* b */ c */ ".len()));
}

/// If this fails, whoever writes 20.5 minutes is told of white space, or not told how large a number may be.
#[test]
fn a_number_of_the_wrong_kind_is_told_with_what_is_needed() {
    let cases = [
        (
            "minutes: 90",
            "minutes: 20.5",
            "a whole number is needed, and `20.5` is none",
        ),
        (
            "minutes: 90",
            "minutes: 12345678901",
            "a whole number from 0 to 65535 is needed, and `12345678901` is none",
        ),
        (
            "minutes: 90",
            "minutes: -3",
            "a whole number from 0 to 65535 is needed, and `-3` is none",
        ),
        ("age: 30", "age: 1e3", "a whole number is needed, and `1e3` is none"),
        (
            "age: 30",
            "age: 300",
            "a whole number from 0 to 255 is needed, and `300` is none",
        ),
        (
            "\"worker\", -2",
            "\"worker\", -200",
            "a whole number from -128 to 127 is needed, and `-200` is none",
        ),
        (
            "revision: 1",
            "revision: 1.0",
            "a whole number is needed, and `1.0` is none",
        ),
    ];
    for (cut, paste, words) in cases {
        let (text, line, column) = slip(cut, paste);
        let (fault, at_line, at_column) = told("scenario.ron", text);
        assert_eq!((fault.code, fault.message.as_str()), ("wrong-type", words), "{paste}");
        let before = paste.find([':', ',']).expect("the number has something before it") + 2;
        assert_eq!((at_line, at_column), (line, column + before), "{paste}");
        assert!(fault.help.is_some(), "{paste}: nothing says what to do");
    }
}

/// If this fails, an author reads how to program the library that reads files.
#[test]
fn deep_brackets_are_told_in_plain_words() {
    let nots = |count: usize| format!("when: [{}Led{}]", "Not(".repeat(count), ")".repeat(count));
    for deep in [30, 5_000] {
        for paste in [nots(deep), format!("aims: {}{}", "[".repeat(deep), "]".repeat(deep))] {
            let cut = if paste.starts_with("when") {
                "when: [TrustAtLeast(45)]"
            } else {
                "aims: [\"Look before you ask\"]"
            };
            let (fault, ..) = told("scenario.ron", slip(cut, &paste).0);
            let said = format!("{} {:?}", fault.message, fault.help);
            assert_eq!(fault.code, "too-deep", "{said}");
            assert!(said.contains("brackets may nest 24 deep"), "{said}");
            for word in ["ron::", "serde", "recursion", "limit"] {
                assert!(!said.contains(word), "{said}");
            }
        }
    }
}

/// If this fails, an author has to search a whole file for a letter in another encoding.
#[test]
fn bytes_that_are_no_text_are_told_with_line_and_column() {
    let mark = "\u{feff}";
    for (path, text) in [
        ("scenario.ron", text()),
        ("scenario.ron", format!("{mark}{}", text())),
        (
            "review.ron",
            "Review(\n    status: Draft, open: [\"ខ្មែរ two chairs\"])".into(),
        ),
        ("walkthroughs/new.ron", "Walkthrough(\n    says: \"two chairs\")".into()),
    ] {
        let at = text.find("two chairs").expect("it stands there");
        let before = text[..at].strip_prefix(mark).unwrap_or(&text[..at]);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |l| l.chars().count()) + 1;
        let mut bytes = text.clone().into_bytes();
        bytes[at] = 0xe9;
        let (fault, at_line, at_column) = told(path, bytes);
        assert_eq!(fault.code, "not-utf8", "{path}: {fault:?}");
        assert_eq!((at_line, at_column), (line, column), "{path}");
    }
}
