//! Files as people have them: saved on Windows, pasted from a word processor, sent by mail, cut off, doubled, mangled.

use crate::support::{case, draft_of};
use grounds_core::diagnostic::{Diagnostic, render};
use grounds_core::read::{RULES, limits};
use proptest::prelude::*;
use std::collections::BTreeMap;

type Folder = BTreeMap<String, Vec<u8>>;

fn each_text(files: &Folder, change: impl Fn(&str) -> Vec<u8>) -> Folder {
    let changed = files.iter().map(|(name, bytes)| {
        let text = std::str::from_utf8(bytes).expect("text");
        (name.clone(), change(text))
    });
    changed.collect()
}

fn faults(files: &Folder) -> Vec<Diagnostic> {
    draft_of(files).1
}

fn codes(files: &Folder) -> Vec<&'static str> {
    let mut codes: Vec<&str> = faults(files).iter().map(|fault| fault.code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn capitals(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let words = line.trim_start();
        let mut chars = words.chars();
        let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
        format!("{}{first}{}\n", &line[..line.len() - words.len()], chars.as_str())
    });
    lines.collect()
}

/// If this fails, an author is told off for a program that saves or pastes in its own way.
#[test]
fn what_is_harmless_is_read_without_a_word() {
    for name in ["hotel", "hotline", "removal-list"] {
        let files = case(name);
        let tries: [(&str, &dyn Fn(&str) -> Vec<u8>); 10] = [
            ("line ends of Windows", &|text| text.replace('\n', "\r\n").into_bytes()),
            ("the mark before a text", &|text| format!("\u{feff}{text}").into_bytes()),
            ("UTF-16", &|text| {
                let units = std::iter::once(0xfeff).chain(text.encode_utf16());
                units.flat_map(u16::to_le_bytes).collect()
            }),
            ("tabs", &|text| text.replace("    ", "\t").into_bytes()),
            ("no indentation", &|text| {
                text.lines()
                    .flat_map(|line| format!("{}\n", line.trim_start()).into_bytes())
                    .collect()
            }),
            ("spaces at line ends", &|text| text.replace('\n', "  \n").into_bytes()),
            ("spaces that do not break", &|text| {
                text.replace(": ", ":\u{a0}").into_bytes()
            }),
            ("no line end at the end", &|text| text.trim_end().as_bytes().to_vec()),
            ("dashes and dots put in", &|text| {
                text.replace(" - ", " – ").replace("...", "…").into_bytes()
            }),
            ("a remark behind each heading", &|text| {
                text.replace(":\n", ":   // as agreed\n").into_bytes()
            }),
        ];
        for (what, change) in tries {
            let faults = faults(&each_text(&files, change));
            assert!(faults.is_empty(), "{name}, {what}:\n{}", render::full(&faults));
        }
    }
}

/// If this fails, a talk cannot be written in a word processor that turns marks and puts capitals.
#[test]
fn a_talk_survives_a_word_processor() {
    let only_talks = |change: &dyn Fn(&str) -> String| {
        let mut files = case("hotel");
        for (_, bytes) in files.iter_mut().filter(|(name, _)| name.starts_with("talks/")) {
            *bytes = change(std::str::from_utf8(bytes).expect("text")).into_bytes();
        }
        files
    };
    for (what, change) in [
        ("capitals", &(|text: &str| capitals(text)) as &dyn Fn(&str) -> String),
        ("an empty line after each", &|text| text.replace('\n', "\n\n")),
        ("apostrophes", &|text| text.replace('\'', "’")),
    ] {
        let faults = faults(&only_talks(change));
        assert!(faults.is_empty(), "{what}:\n{}", render::full(&faults));
    }
    // Hard line breaks, as in mail: what breaks is told, a few times, and nothing else.
    let wrapped = only_talks(&|text| {
        let wrap = |line: &str| {
            let mut out = String::new();
            let mut wide = 0;
            for word in line.split(' ') {
                if wide + word.chars().count() > 72 {
                    out.push('\n');
                    wide = 0;
                } else if wide > 0 {
                    out.push(' ');
                }
                out += word;
                wide += word.chars().count() + 1;
            }
            out + "\n"
        };
        text.lines().map(wrap).collect()
    });
    let told = faults(&wrapped);
    assert!(told.len() < 60 && !told.is_empty(), "{}", render::concise(&told));
}

/// If this fails, somebody whose program turned all quotation marks reads a hundred faults, or none.
#[test]
fn turned_quotation_marks_are_told_three_times_and_counted() {
    let mut files = case("hotline");
    let mut is_open = false;
    let text = String::from_utf8(files["scenario.ron"].clone()).expect("text");
    let turned: String = text
        .chars()
        .map(|c| {
            is_open ^= c == '"';
            match (c, is_open) {
                ('"', true) => '“',
                ('"', false) => '”',
                _ => c,
            }
        })
        .collect();
    files.insert("scenario.ron".into(), turned.into_bytes());
    let told = faults(&files);
    let here: Vec<&Diagnostic> = told.iter().filter(|fault| fault.code == "curly-quote").collect();
    assert_eq!(here.len(), 4, "{}", render::concise(&told));
    assert!(
        here.iter()
            .any(|fault| fault.message.contains("times more in this file"))
    );
    assert_eq!(told.len(), 4, "{}", render::concise(&told));
}

/// If this fails, a whole file of faults needs a round for each again.
#[test]
fn many_faults_are_told_in_one_round() {
    let mut files = case("hotel");
    let mut text = String::from_utf8(files["scenario.ron"].clone()).expect("text");
    let slips = [
        ("back door\",\n", "back door\"\n"),
        ("says: NotYet", "says: notYet"),
        ("told_in: \"next\", why: \"Not", "told_in: \"nxet\", why: \"Not"),
        ("minutes: 35,", "minutes: 80,5,"),
        ("a safe, a fern", "a \"safe\", a fern"),
        ("title: \"The staff floor\",", "title: \"The staff floor,"),
        ("independent: false", "independent: no"),
        ("    draws: [", "    # who is met\n    draws: ["),
        ("revision: 1", "revision = 1"),
        ("always: [\"trainee\"]", "always: \"trainee\""),
        ("content_note:", "content-note:"),
        ("meet: 4", "meet: 400"),
        ("[show", "[shw"),
    ];
    for (cut, paste) in slips {
        text = text.replacen(cut, paste, 1);
    }
    files.insert("scenario.ron".into(), text.into_bytes());
    let told = faults(&files);
    assert_eq!(told.len(), slips.len(), "{}", render::concise(&told));
}

/// If this fails, a folder or a file that is none is taken for one, or read without end.
#[test]
fn files_that_are_none_are_told_with_what_to_do() {
    let hotline = case("hotline");
    let with = |name: &str, bytes: &[u8]| {
        let mut files = hotline.clone();
        files.insert(name.into(), bytes.to_vec());
        files
    };
    let renamed = |from: &str, to: &str| {
        let mut files = hotline.clone();
        let bytes = files.remove(from).expect("there");
        files.insert(to.into(), bytes);
        files
    };
    assert_eq!(codes(&Folder::new()), ["no-scenario"]);
    let told = faults(&renamed("scenario.ron", "scenario.ron.txt"));
    assert!(
        told[0].help.as_deref().is_some_and(|help| help.contains("Explorer")),
        "{told:?}"
    );
    assert_eq!(codes(&with("talks/a.docx", b"PK")), ["file-name"]);
    assert_eq!(
        codes(&renamed("talks/whisper.txt", "talks/Whisper.TXT")),
        ["file-name", "unknown-name"]
    );
    assert_eq!(codes(&with("talks/x.txt", b"talk with x\xff")), ["not-text"]);
    assert_eq!(codes(&with("scenario.ron", b"Scenario(\xe9)")), ["not-text"]);
    assert_eq!(codes(&with("talks/x.txt", b"talk with whisper\n")), ["talk-twice"]);
    assert_eq!(
        codes(&with("scenario.ron", &vec![b' '; limits::SCENARIO_BYTES + 1])),
        ["file-too-large"]
    );
    assert_eq!(
        codes(&with("talks/x.txt", &vec![b'\n'; limits::TALK_BYTES + 1])),
        ["file-too-large"]
    );
    let many: Folder = (0..=limits::TALKS)
        .map(|n| (format!("talks/{n}.txt"), Vec::new()))
        .collect();
    assert!(codes(&many).contains(&"too-many"));
}

/// If this fails, a limit holds for one more or one less than it says.
#[test]
fn every_limit_holds_for_exactly_so_much() {
    let scenario = |cut: &str, paste: &str| {
        let mut files = case("hotline");
        let text = String::from_utf8(files["scenario.ron"].clone()).expect("text");
        assert!(text.contains(cut), "{cut}");
        files.insert("scenario.ron".into(), text.replacen(cut, paste, 1).into_bytes());
        codes(&files)
    };
    let nested = |depth: usize| format!("when: [{}Done(RingBack){}]", "Not(".repeat(depth), ")".repeat(depth));
    // Scenario( outcomes: [ ( when: [ … Done( : that is five brackets around and one inside.
    let room = limits::DEPTH - 5;
    assert!(scenario("when: [Done(RingBack)]", &nested(room)).is_empty());
    assert!(scenario("when: [Done(RingBack)]", &nested(room + 1)).contains(&"too-deep"));
    let conditions = |count: usize| format!("when: [{}]", "Done(RingBack), ".repeat(count));
    assert!(scenario("when: [Done(RingBack)]", &conditions(limits::CONDITIONS)).is_empty());
    assert_eq!(
        scenario("when: [Done(RingBack)]", &conditions(limits::CONDITIONS + 1)),
        ["too-many"]
    );
    let title = |count: usize| format!("title: \"{}\"", "ក".repeat(count));
    assert!(scenario("title: \"Ten calls, four minutes each\"", &title(60)).is_empty());
    assert_eq!(
        scenario("title: \"Ten calls, four minutes each\"", &title(61)),
        ["text-too-long"]
    );
    let name = |count: usize| format!("id: \"{}\", says", "n".repeat(count));
    assert!(scenario("id: \"same-time\", says", &name(limits::NAME_CHARS)).is_empty());
    assert_eq!(
        scenario("id: \"same-time\", says", &name(limits::NAME_CHARS + 1)),
        ["bad-name"]
    );
    let line = |count: usize| {
        let mut files = case("hotline");
        let talk = format!(
            "talk with silent\n\nsubject breath\nask:\nopen: Hello?\nsmall: {}\n",
            "A".repeat(count)
        );
        files.insert("talks/silent.txt".into(), talk.into_bytes());
        codes(&files)
    };
    assert!(line(limits::LINE_CHARS).is_empty());
    assert_eq!(line(limits::LINE_CHARS + 1), ["text-too-long"]);
}

/// If this fails, a rule is told under a code that no page can explain.
#[test]
fn every_rule_that_is_told_is_listed_once() {
    let codes: Vec<&str> = RULES.iter().map(|(code, _)| *code).collect();
    assert!(
        codes.is_sorted() && codes.windows(2).all(|pair| pair[0] != pair[1]),
        "{codes:?}"
    );
    let folder = crate::support::root().join("crates/core/src");
    for part in [
        "read",
        "read/talk",
        "read/ron",
        "read/layer",
        "read/line",
        "read/names",
        "scenario/draft",
    ] {
        for entry in std::fs::read_dir(folder.join(part))
            .expect("the reader is there")
            .flatten()
        {
            let Ok(text) = std::fs::read_to_string(entry.path()) else {
                continue;
            };
            for call in [
                ".tell(",
                ".tell_both(",
                ".warn(",
                "flaw(",
                "Diagnostic::error(",
                "Diagnostic::warning(",
                ".told(",
            ] {
                for rest in text.split(call).skip(1) {
                    let Some(code) = rest
                        .trim_start()
                        .strip_prefix('"')
                        .and_then(|rest| rest.split('"').next())
                    else {
                        continue;
                    };
                    assert!(codes.contains(&code), "`{code}` in {part} is not in the list");
                }
            }
        }
    }
}

/// If this fails, somebody can stop the reader with a small file.
#[test]
fn files_made_to_be_slow_are_read_in_linear_time() {
    let size = 300_000;
    for piece in [
        "\"a\"b",
        "\"",
        "“",
        "(",
        "[",
        "(a:",
        "x\n",
        "\n\n",
        "{",
        "\\",
        "/*",
        "a b ",
        "#",
        "as ",
        "to a,",
        ":",
        "[[",
        "|",
        " ",
        "\"\n",
        "a: \"b\" c",
    ] {
        let bytes = piece.repeat(size / piece.len()).into_bytes();
        let files: Folder = [
            ("scenario.ron".to_owned(), bytes.clone()),
            ("talks/x.txt".to_owned(), bytes),
        ]
        .into();
        let _ = faults(&files);
        let talk = format!("talk with x\nsubject a\nwhole:\n{}", piece.repeat(size / piece.len()));
        let files: Folder = [
            ("scenario.ron".to_owned(), b"Scenario()".to_vec()),
            ("talks/x.txt".to_owned(), talk.into_bytes()),
        ]
        .into();
        let _ = faults(&files);
    }
    // Tens of thousands of names that there are not.
    let talk: String = (0..20_000)
        .map(|n| format!("subject s-{n}\nsmall as t-{n}: No. [m-{n}]\n"))
        .collect();
    let files: Folder = [
        (
            "scenario.ron".to_owned(),
            b"(people: [(id: \"x\", role: Voice, truths: [])])".to_vec(),
        ),
        ("talks/x.txt".to_owned(), format!("talk with x\n{talk}").into_bytes()),
    ]
    .into();
    assert!(codes(&files).contains(&"unknown-name"));
}

fn slip() -> impl Strategy<Value = (u16, u8, String)> {
    let signs = prop::sample::select(vec![
        "(",
        ")",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "“",
        "”",
        "{",
        "}",
        "//",
        "/*",
        "\\",
        "\n",
        "\n\n",
        "ក",
        "[[",
        "|",
        "as ",
        "if ",
        "to ",
        "whole:",
        "subject x",
        "\u{0}",
        "\u{feff}",
        "=",
        "ask:",
        "open:",
        "yes:",
        "not ",
        "#",
    ]);
    (any::<u16>(), any::<u8>(), signs.prop_map(str::to_owned))
}

fn mangle(text: &str, slips: &[(u16, u8, String)]) -> String {
    let mut text = text.to_owned();
    for (place, how, sign) in slips {
        let at = text.floor_char_boundary(usize::from(*place) % (text.len() + 1));
        match how % 4 {
            0 | 1 => text.insert_str(at, sign),
            2 => {
                let cut = (text.len() - at) / 40 + 1;
                text.truncate(text.floor_char_boundary(text.len().saturating_sub(cut)));
            }
            _ => {
                let end = text.ceil_char_boundary(at + usize::from(*how) / 4);
                text.replace_range(at..end, "");
            }
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// If this fails, some mangled file stops the reader, or a fault points outside of its file.
    #[test]
    fn no_mangled_file_stops_the_reader(slips in prop::collection::vec(slip(), 1..5), which in 0..3_usize) {
        let mut files = case("hotline");
        let name = ["scenario.ron", "talks/whisper.txt", "talks/calls.txt"][which];
        let text = String::from_utf8(files[name].clone()).expect("text");
        files.insert(name.into(), mangle(&text, &slips).into_bytes());
        for fault in faults(&files) {
            if let Some(span) = &fault.span {
                prop_assert!(span.source.text.get(span.bytes.clone()).is_some(), "{fault:?}");
                prop_assert!(!fault.message.is_empty());
            }
        }
    }
}
