//! Files that come back from sites and programs for translators, given to the real program: codes of languages as those
//! write them, dead entries of every form, escapes, encodings of Windows, names that nobody would choose.

use crate::program::{arg, begun_in, edit, folder, grounds};
use crate::support::practice;
use grounds_study::translate::scenario::originals;
use reasonable_grounds::check::check;
use reasonable_grounds::library::starter;
use reasonable_grounds::translate::{Translated, Unit};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The name under which the title of the new scenario is translated.
fn title() -> &'static str {
    static TITLE: OnceLock<String> = OnceLock::new();
    TITLE.get_or_init(|| {
        let checked = check(&starter("night-shift", false), &practice());
        let (scenario, draft) = (checked.scenario.expect("playable"), checked.draft.expect("read"));
        let all = originals(&scenario, &draft);
        let title = all.all().iter().find(|one| one.id.starts_with("title_1_"));
        title.expect("it has a title").id.clone()
    })
}

/// What stands there before anything is handed in.
fn old() -> String {
    format!("# language: km\n# state: draft\n\n{} = ចាស់\n", title())
}

/// A new scenario, with a Khmer text beside it.
fn scenario(name: &str) -> PathBuf {
    let folder = begun_in(&folder(name), "night-shift");
    fs::create_dir_all(folder.join("lang")).expect("the folder can be made");
    fs::write(folder.join("lang/km.ftl"), old()).expect("it can be written");
    folder
}

/// What a site gives back: the title translated anew, under a header with this language.
fn po(folder: &Path, language: &str) -> String {
    let ran = grounds(&["translate", "extract", arg(folder), "--lang", "km"], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    ran.out
        .replace("Language: km", &format!("Language: {language}"))
        .replace("msgstr \"ចាស់\"", "msgstr \"ថ្មី\"")
}

fn take(folder: &Path, name: &str, file: impl AsRef<[u8]>, more: &[&str]) -> crate::program::Ran {
    let path = folder.with_file_name(name);
    fs::write(&path, file).expect("it can be written");
    let mut args = vec!["translate", "take", arg(&path), arg(folder)];
    args.extend(more);
    grounds(&args, "")
}

/// The files beside the scenario, and whether the new title stands in the Khmer one.
fn texts(folder: &Path) -> (Vec<String>, bool) {
    let entries = fs::read_dir(folder.join("lang"))
        .expect("the folder is there")
        .flatten();
    let mut names: Vec<String> = entries.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let km = fs::read_to_string(folder.join("lang/km.ftl")).expect("it is there");
    (names, km.contains(&format!("{} = ថ្មី", title())))
}

fn only_km(is_new: bool) -> (Vec<String>, bool) {
    (vec!["km.ftl".to_owned()], is_new)
}

/// If this fails, a translation that comes back from a site lies in a second file that nobody ever reads.
#[test]
fn a_language_is_matched_as_the_game_matches_it() {
    let folder = scenario("handed-in-code");
    let sound = po(&folder, "km");
    for language in ["km_KH", "KM", "km-KH"] {
        fs::write(folder.join("lang/km.ftl"), old()).expect("it can be written");
        let file = sound.replace("Language: km", &format!("Language: {language}"));
        let ran = take(&folder, "any.po", file, &[]);
        assert_eq!(ran.code, Some(0), "{language}: {}{}", ran.out, ran.err);
        assert_eq!(texts(&folder), only_km(true), "{language}");
    }
    let folder = scenario("handed-in-typed");
    let ran = take(&folder, "any.po", po(&folder, "km_KH"), &["--lang", "KM"]);
    assert!(ran.err.contains("wrote"), "{}", ran.err);
    assert_eq!(texts(&folder), only_km(true));
    for command in ["status", "extract"] {
        let with = |code: &str| grounds(&["translate", command, arg(&folder), "--lang", code], "").out;
        assert_eq!(with("km_KH"), with("km"), "{command}");
        assert!(with("km").contains("km"), "{command} says nothing");
    }
    // The same in the head of a Fluent file.
    let ran = take(&folder, "any.ftl", old().replace("km", "km_KH"), &[]);
    assert!(ran.err.contains("wrote"), "{}{}", ran.out, ran.err);
    assert_eq!(texts(&folder), only_km(false));
}

/// If this fails, a language that nobody can choose is written without a word.
#[test]
fn a_language_that_the_program_does_not_have_is_told_and_refused() {
    let folder = scenario("handed-in-unknown");
    for (name, language, told) in [
        ("any.po", "kh", "did you mean `km`"),
        ("any.po", "Khmer", "did you mean `km`"),
        ("any.po", "le", "there are: en, km, th, vi, id"),
        ("le.po", "", "name it with --lang"),
        ("en-km.po", "", "name it with --lang"),
    ] {
        let ran = take(&folder, name, po(&folder, language), &[]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{language}: {}", ran.err);
        assert!(
            ran.err.contains(told) && ran.err.contains(name),
            "{language}: {}",
            ran.err
        );
        assert_eq!(texts(&folder), only_km(false), "{language}");
    }
    for args in [&["extract", arg(&folder)][..], &["status", arg(&folder)], &["status"]] {
        let ran = grounds(&[&["translate"], args, &["--lang", "kh"]].concat(), "");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(ran.err.contains("did you mean `km`"), "{}", ran.err);
    }
    let ran = take(&folder, "any.po", po(&folder, "th"), &["--lang", "km"]);
    assert!(ran.code == Some(2) && ran.err.contains("not in `km`"), "{}", ran.err);
    // A name that says it, and a person who says it, count.
    let ran = take(&folder, "night-shift.km_KH.po", po(&folder, ""), &[]);
    assert!(ran.err.contains("wrote"), "{}", ran.err);
    assert_eq!(texts(&folder), only_km(true));
    let ran = take(&folder, "any.po", po(&folder, "Khmer"), &["--lang", "km"]);
    assert!(ran.err.contains("wrote"), "{}", ran.err);
    // A new language is begun on purpose, and is known from then on.
    let new = ["--lang", "lo_LA", "--new-language"];
    let ran = take(&folder, "any.po", po(&folder, "lo_LA"), &new);
    assert!(ran.err.contains("wrote"), "{}", ran.err);
    assert_eq!(texts(&folder).0, ["km.ftl", "lo-LA.ftl"]);
    let ran = grounds(&["translate", "status", arg(&folder), "--lang", "lo-LA"], "");
    assert!(ran.out.contains("lo-LA: draft"), "{}{}", ran.out, ran.err);
    let ran = take(&folder, "any.po", po(&folder, "Klingon"), &["--new-language"]);
    assert!(
        ran.code == Some(2) && ran.err.contains("not a language code"),
        "{}",
        ran.err
    );
}

/// If this fails, what a person types for the game is not said, or a country is taken for a language.
#[test]
fn the_game_says_which_language_was_meant() {
    for (typed, told) in [("kh", "did you mean `km`"), ("xx", "there are: en, km, th, vi, id")] {
        let ran = grounds(&["play", "departure-desk", "--text", "--lang", typed], "");
        assert_eq!(ran.code, Some(2), "{}", ran.out);
        assert!(ran.err.contains(told), "{}", ran.err);
    }
    let ran = grounds(&["play", "departure-desk", "--text", "--lang", "KM"], "stop\n");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}

/// If this fails, one dead entry of another program keeps a whole translation out.
#[test]
fn what_is_dead_never_blocks_a_file() {
    let dead = [
        "#~ msgctxt \"old\"\n#~ msgid \"%d day\"\n#~ msgid_plural \"%d days\"\n#~ msgstr[0] \"x\"\n#~ msgstr[1] \"y\"\n",
        "#~ msgid \"Cancel\"\n#~ msgstr \"x\"\n",
        "#~ msgid \"\"\n#~ msgstr \"Language: fr\\n\"\n",
        "#, fuzzy\n#~| msgid \"was\"\n#~| \"more\"\n#~ msgctxt \"old\"\n#~ msgid \"is\"\n#~ msgstr \"x\"\n",
        "#| msgid \"was \\q\"\n#~ msgctxt \"old\"\n#~ msgid \"is\"\n#~ msgstr \"x\"\n",
        "#~ msgctxt \"no name of ours\"\n#~ msgid \"is\"\n#~ msgstr \"{ $broken\"\n",
        "#~ msgctxt \"title\"\n#~ msgid \"is\"\n#~ msgstr \"twice\"\n",
        "#~ msgctxt \"cut",
        "#~ domain \"other\"\n#~ hello\n",
        "# state: no such state\n#~ msgctxt \"old\"\n#~ msgid \"is\"\n#~ msgstr \"x\"\n",
        "#~ \"a text that belongs to nothing\"\n",
    ];
    let folder = scenario("handed-in-dead");
    let sound = po(&folder, "km");
    for entry in dead {
        for (file, place) in [
            (format!("{sound}\n{entry}"), "at the end"),
            (format!("{sound}{entry}\n"), "with no line between"),
            (sound.replacen("\n\n", &format!("\n\n{entry}\n"), 1), "in the middle"),
        ] {
            let read = Translated::read("km.po", file.as_bytes());
            assert!(read.faults.is_empty(), "{place}: {entry}\n{:?}", read.faults);
            let title = read.unit(title()).map(|unit| unit.text.as_str());
            assert_eq!(title, Some("ថ្មី"), "{place}: {entry}");
        }
    }
    let ran = take(&folder, "km.po", format!("{sound}\n{}", dead.join("\n")), &[]);
    assert!(ran.err.contains("wrote"), "{}{}", ran.out, ran.err);
    assert_eq!(texts(&folder), only_km(true));
    // What lives is still told, also right before something dead.
    for broken in [
        "msgctxt \"a\"\nmsgid \"x\"\n",
        "msgctxt \"a\"\nmsgid \"x\nmsgstr \"y\"\n",
    ] {
        for dead in dead {
            let read = Translated::read("km.po", format!("{sound}\n{broken}{dead}").as_bytes());
            assert_eq!(read.faults.len(), 1, "{broken}{dead}");
        }
    }
}

/// Every byte that is not English as a number, as `msgcat --escape` writes it.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("\\{byte:03o}"));
        }
    }
    out
}

/// If this fails, a file is refused, or comes out as other letters, for the way in which a program saved it.
#[test]
fn the_same_translation_in_every_dress_is_the_same() {
    let folder = scenario("handed-in-dress");
    let sound = po(&folder, "km");
    let utf_16 = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        std::iter::once(0xfeff)
            .chain(sound.encode_utf16())
            .flat_map(bytes)
            .collect()
    };
    // Comments are not escaped by any program, and have no escapes.
    let as_numbers = |line: &str| {
        if line.starts_with('#') {
            line.to_owned()
        } else {
            escaped(line)
        }
    };
    let dresses: [(&str, Vec<u8>); 6] = [
        ("as it is", sound.clone().into_bytes()),
        (
            "octal",
            sound
                .lines()
                .map(|line| as_numbers(line) + "\n")
                .collect::<String>()
                .into_bytes(),
        ),
        (
            "mark and CR LF",
            format!("\u{feff}{}", sound.replace('\n', "\r\n")).into_bytes(),
        ),
        ("UTF-16", utf_16(u16::to_le_bytes)),
        ("UTF-16, the other way round", utf_16(u16::to_be_bytes)),
        ("no last line end", sound.trim_end().as_bytes().to_vec()),
    ];
    let read = |bytes: &[u8]| Translated::read("km.po", bytes);
    let kept = |read: &Translated| read.units.iter().map(Unit::kept).collect::<Vec<_>>();
    let first = read(sound.as_bytes());
    assert_eq!(first.units.len(), 1);
    for (dress, bytes) in &dresses {
        let other = read(bytes);
        assert!(other.faults.is_empty(), "{dress}: {:?}", other.faults);
        assert_eq!((&other.head, kept(&other)), (&first.head, kept(&first)), "{dress}");
    }
    let ran = take(&folder, "km.po", &dresses[3].1, &[]);
    assert!(ran.err.contains("wrote"), "{}{}", ran.out, ran.err);
    assert_eq!(texts(&folder), only_km(true));
    // What is no text, or one long line, is told with its place and the cure.
    let mut bytes = sound.clone().into_bytes();
    let at = sound.find("msgctxt").expect("there is an entry") + 9;
    bytes[at] = 0xff;
    let line = sound[..at].lines().count();
    let ran = take(&folder, "km.po", bytes, &[]);
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.out.contains(&format!(":{line}:10")) && ran.out.contains("UTF-8"),
        "{}",
        ran.out
    );
    let faults = read(sound.replace('\n', "\r").as_bytes()).faults;
    assert!(
        faults.len() == 1 && faults[0].message.contains("CR alone"),
        "{faults:?}"
    );
}

/// If this fails, marks pile up or lines end otherwise with each round, and what changed cannot be seen any more.
#[test]
fn five_rounds_leave_the_bytes_of_one() {
    let folder = scenario("handed-in-rounds");
    let kept = format!(
        "# language: km\n# translator: A. Translator\n# state: draft\n# A note: with a colon.\n\n# mine: too\n{} = ចាស់\n",
        title()
    );
    fs::write(folder.join("lang/km.ftl"), kept).expect("it can be written");
    for format in ["po", "fluent"] {
        let mut after = Vec::new();
        for _ in 0..3 {
            let ran = grounds(
                &["translate", "extract", arg(&folder), "--lang", "km", "--format", format],
                "",
            );
            assert_eq!(ran.code, Some(0), "{}", ran.err);
            let name = if format == "po" { "km.po" } else { "km.ftl" };
            let ran = take(&folder, name, ran.out, &[]);
            assert!(ran.err.contains("wrote"), "{}{}", ran.out, ran.err);
            after.push(fs::read_to_string(folder.join("lang/km.ftl")).expect("it is there"));
        }
        after.dedup();
        assert_eq!(after.len(), 1, "{format}: {after:#?}");
        assert!(
            after[0].contains("# A note: with a colon.") && after[0].contains("# mine: too"),
            "{}",
            after[0]
        );
    }
    // Texts that change five times are stale once.
    let path = folder.join("scenario.ron");
    let titles = [
        "The press in Mill Street",
        "The press in  Mill Street",
        "The old press in Mill Street",
    ];
    for (was, is) in [(0, 1), (1, 2), (2, 0), (0, 2)] {
        edit(&path, titles[was], titles[is]);
        let ran = grounds(&["translate", "extract", arg(&folder), "--lang", "km"], "");
        let ran = take(&folder, "km.po", ran.out, &[]);
        assert!(ran.err.contains("wrote"), "{}{}", ran.out, ran.err);
    }
    let km = fs::read_to_string(folder.join("lang/km.ftl")).expect("it is there");
    assert_eq!(
        (km.matches("# source:").count(), km.matches("= ចាស់").count()),
        (1, 1),
        "{km}"
    );
    assert!(km.matches("# previous:").count() <= 1, "{km}");
}

/// If this fails, two parts of a picture have one translation, or the program writes a file that it does not take.
#[test]
fn what_is_extracted_is_taken_whatever_the_parts_of_a_picture_are_called() {
    let folder = scenario("handed-in-names");
    let odd = [
        "bench.1",
        "bench_1",
        "bench 1",
        "bench__1",
        "benchu201",
        "កៅអី",
        "a:b",
        "_",
        "x.label",
    ];
    let mut picture = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\">\n");
    let spots: String = (odd.iter().enumerate())
        .map(|(n, id)| {
            picture.push_str(&format!(
                "<rect id=\"{id}\" x=\"{}\" y=\"10\" width=\"50\" height=\"50\" fill=\"#335577\"/>\n",
                n * 60
            ));
            format!("(element: {id:?}, label: \"Part {n}\", text: \"This is part {n}.\"),\n")
        })
        .collect();
    fs::write(folder.join("art/odd.svg"), format!("{picture}</svg>\n")).expect("it can be written");
    let place = format!(
        "places: [\n(id: \"odd\", title: \"Odd\", text: \"A room of odd things.\", art: \"art/odd.svg\", hotspots: [\n{spots}]),\n"
    );
    edit(&folder.join("scenario.ron"), "places: [\n", &place);
    for format in ["po", "fluent"] {
        let ran = grounds(
            &["translate", "extract", arg(&folder), "--lang", "km", "--format", format],
            "",
        );
        assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
        let filled: String = if format == "po" {
            (0..odd.len()).fold(ran.out, |po, n| {
                let (label, said) = (
                    format!("msgid \"Part {n}\"\nmsgstr \"\""),
                    format!("msgid \"Part {n}\"\nmsgstr \"ទី {n}\""),
                );
                assert!(po.contains(&label), "{po}");
                po.replace(&label, &said)
            })
        } else {
            ran.out
        };
        let ran = take(&folder, if format == "po" { "km.po" } else { "km.ftl" }, filled, &[]);
        assert!(ran.err.contains("wrote"), "{format}: {}{}", ran.out, ran.err);
        let km = fs::read_to_string(folder.join("lang/km.ftl")).expect("it is there");
        for n in 0..odd.len() {
            assert_eq!(km.matches(&format!("= ទី {n}\n")).count(), 1, "{format}: {km}");
        }
    }
    // The game shows each its own.
    let ran = grounds(
        &[
            "translate",
            "status",
            arg(&folder),
            "--lang",
            "km",
            "--format",
            "concise",
        ],
        "",
    );
    assert!(
        !ran.out.contains("unreadable") && !ran.out.contains("unknown"),
        "{}",
        ran.out
    );
}
