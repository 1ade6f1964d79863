//! Files from an enemy, or from a bad day: scenarios, pictures and records that are missing, empty, cut off, huge, of
//! the wrong kind, or that try to reach out of their folder. Each gets one clear message and an exit code, never a panic.

use crate::program::{Ran, arg, begun_in, edit, folder, grounds};
use crate::support::{practice, shipped_names};
use reasonable_grounds::check::check;
use reasonable_grounds::library::read_bundle;
use reasonable_grounds::read::limits::SCENARIO_BYTES;
use reasonable_grounds::scenario::limits::{PICTURE_BYTES, PICTURE_DEPTH, PICTURE_ELEMENTS};
use reasonable_grounds::scenario::picture::inspect;
use std::fs;
use std::path::{Path, PathBuf};

/// A small sound scenario, to be broken.
fn victim(name: &str) -> PathBuf {
    begun_in(&folder(name), "night-shift")
}

/// The picture of it.
fn picture(folder: &Path) -> PathBuf {
    folder.join("art/laundry.svg")
}

/// Checks a broken scenario: exit code 1, and messages that are clear, short and harmless.
fn told(folder: &Path, what: &str) -> Vec<serde_json::Value> {
    let ran = grounds(&["check", arg(folder), "--format", "json"], "");
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (Some(1), ""),
        "{what} passes the check:\n{}",
        ran.out
    );
    let rows = ran.json().as_array().cloned().unwrap_or_default();
    for row in &rows {
        let message = row["message"].as_str().unwrap_or("");
        assert!(
            !message.is_empty() && message.len() < 1000,
            "{what}: no clear message: {message}"
        );
    }
    harmless(&grounds(&["check", arg(folder)], "").out, what);
    rows
}

fn harmless(out: &str, what: &str) {
    let steers = out.chars().any(|c| c.is_control() && c != '\n');
    assert!(!steers, "{what}: the message steers the terminal");
}

/// Checks and plays a scenario that cannot be played: both say why not, with exit code 1. What was told as an error.
fn refused(folder: &Path, what: &str) -> Vec<serde_json::Value> {
    let played = grounds(&["play", arg(folder), "--text"], "\n9\n1\n");
    assert_eq!(
        (played.code, played.err.as_str()),
        (Some(1), ""),
        "{what} is played:\n{}",
        played.out
    );
    harmless(&played.out, what);
    let mut rows = told(folder, what);
    rows.retain(|row| row["severity"] == "error");
    rows
}

/// If this fails, a file that is no scenario is told in faults that follow from that alone, or in other files.
#[test]
fn scenario_files_of_every_wrong_kind_are_told_in_a_few_messages_at_that_file() {
    let huge = "x".repeat(SCENARIO_BYTES + 1).into_bytes();
    let deep = format!("Scenario(format: {}1{})", "[".repeat(100_000), "]".repeat(100_000)).into_bytes();
    let deep_mixed = "Scenario(people: [(questions: [(when: [Not(["
        .repeat(2_000)
        .into_bytes();
    let cases: [(&str, &[u8], usize); 12] = [
        ("an empty file", b"", 1),
        ("white space", b" \n\t\n", 1),
        ("binary", &[0, 255, 254, 13, 10, 0], 1),
        ("text that is not UTF-8", b"Scenario(format: 2, id: \"\xff\xfe\")", 1),
        ("something huge", &huge, 1),
        ("deep brackets", &deep, 2),
        ("deep groups", &deep_mixed, 2),
        ("another kind of file", b"{\"format\": 1}", 4),
        ("a number", b"42", 1),
        ("an unclosed text", b"Scenario(format: 2, id: \"x", 3),
        ("a later format", b"Scenario(format: 9999)", 1),
        ("an earlier format", b"Scenario(format: 1, id: \"a\", cues: [])", 1),
    ];
    let place = victim("hostile-scenario");
    for (what, bytes, most) in cases {
        fs::write(place.join("scenario.ron"), bytes).expect("the copy can be written");
        let errors = refused(&place, what);
        assert!((1..=most).contains(&errors.len()), "{what}: {errors:?}");
        let mut files = errors.iter().map(|row| row["file"].as_str().unwrap_or(""));
        assert!(files.all(|file| file.ends_with("scenario.ron")), "{what}: {errors:?}");
    }
    fs::remove_file(place.join("scenario.ron")).expect("the copy can be written");
    assert_eq!(told(&place, "a folder without a scenario").len(), 1);
}

#[test]
fn wrong_types_are_named_with_their_place() {
    let place = victim("hostile-types");
    let text = fs::read_to_string(place.join("scenario.ron")).expect("the copy is there");
    let swaps = [
        ("revision: 1", "revision: \"one\""),
        ("revision: 1", "revision: -1"),
        ("revision: 1", "revision: 99999999999999999999"),
        ("revision: 1", "revision: []"),
        ("level: Starter", "level: \"Starter\""),
        ("level: Starter", "level: Nobody"),
        ("aims: [", "aims: 3, aim: ["),
    ];
    for (from, to) in swaps {
        fs::write(place.join("scenario.ron"), &text).expect("the copy can be written");
        edit(&place.join("scenario.ron"), from, to);
        let errors = refused(&place, to);
        assert!(!errors.is_empty() && errors.len() < 6, "{to}: {errors:?}");
        let line = text[..text.find(from).unwrap_or(0)].lines().count() as u64;
        assert!(
            errors
                .iter()
                .all(|row| row["line"].as_u64().is_some_and(|at| at >= line && at > 1)),
            "{to}: no place: {errors:?}"
        );
    }
}

/// If this fails, there is a place where a file that was cut off while it was copied makes the program panic.
#[test]
fn a_scenario_cut_off_anywhere_is_refused() {
    let whole = read_bundle(&victim("hostile-cut-whole")).expect("it can be read");
    let bytes = whole.files["scenario.ron"].clone();
    let end = bytes
        .iter()
        .rposition(|&b| b == b')')
        .expect("a scenario ends with a bracket");
    // A prime, so that every kind of place is met; and every byte near the end.
    let cuts = (0..end).step_by(463).chain(end - 40..=end);
    for cut in cuts {
        let mut bundle = whole.clone();
        bundle.files.insert("scenario.ron".into(), bytes[..cut].to_vec());
        let checked = check(&bundle, &practice());
        assert!(
            checked.scenario.is_none() && checked.has_errors(),
            "cut at byte {cut} it can still be played"
        );
    }
    let place = victim("hostile-cut");
    for cut in [1, 17, end / 2, end] {
        fs::write(place.join("scenario.ron"), &bytes[..cut]).expect("the copy can be written");
        refused(&place, "a scenario that was cut off");
    }
}

fn svg(inside: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\">{inside}</svg>"
    )
}

/// Pictures that must not be drawn, each with what its message must say.
fn bad_pictures() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let laughs = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    let outside = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    let uses = "<g id=\"a\"><rect/></g><g id=\"b\"><use href=\"#a\"/><use href=\"#a\"/></g><use href=\"#b\"/>";
    let deep = format!("{}{}", "<g>".repeat(200_000 / 8), "</g>".repeat(200_000 / 8));
    let crowded = (0..20_000).map(|n| format!("a{n:x}=\"\" ")).collect::<String>();
    let crowded = format!("<rect {crowded}/>");
    let groups = format!(
        "{}{}",
        "<g>".repeat(PICTURE_DEPTH + 1),
        "</g>".repeat(PICTURE_DEPTH + 1)
    );
    vec![
        ("a script", svg("<script>alert(1)</script>").into(), "script"),
        (
            "a script on an event",
            svg("<rect onclick=\"alert(1)\"/>").into(),
            "onclick",
        ),
        ("a script on loading", svg("<g onLoad=\"alert(1)\"/>").into(), "onLoad"),
        (
            "an outside shape",
            svg("<use href=\"http://example.org/a.svg#b\"/>").into(),
            "outside",
        ),
        (
            "an old outside shape",
            svg("<use xlink:href=\"file:///etc/passwd\"/>").into(),
            "outside",
        ),
        (
            "an outside paint",
            svg("<rect fill=\"url(http://example.org/x)\"/>").into(),
            "outside",
        ),
        (
            "an outside paint in capitals",
            svg("<rect style=\"fill: URL( 'https://example.org/x' )\"/>").into(),
            "outside",
        ),
        (
            "an outside style",
            svg("<rect style=\"@import 'https://example.org/x.css'\"/>").into(),
            "outside",
        ),
        ("another picture", svg("<image href=\"#x\"/>").into(), "image"),
        ("a page", svg("<foreignObject/>").into(), "foreignObject"),
        (
            "a style sheet",
            svg("<style>rect { fill: red }</style>").into(),
            "style",
        ),
        ("movement", svg("<animate/>").into(), "animate"),
        ("words", svg("<text>hello</text>").into(), "words"),
        (
            "entities that multiply",
            format!("{laughs}{}", svg("<title>&b;</title>")).into(),
            "SVG",
        ),
        (
            "an outside entity",
            format!("{outside}{}", svg("<title>&a;</title>")).into(),
            "SVG",
        ),
        ("shapes that multiply", svg(uses).into(), "use"),
        ("groups in groups", svg(&groups).into(), "deep"),
        ("very many groups in groups", svg(&deep).into(), "elements"),
        ("an element of attributes", svg(&crowded).into(), "attributes"),
        (
            "too many shapes",
            svg(&"<rect/>".repeat(PICTURE_ELEMENTS + 1)).into(),
            "elements",
        ),
        (
            "too many bytes",
            svg(&format!("<path d=\"{}\"/>", "M0 0".repeat(PICTURE_BYTES / 4))).into(),
            "bytes",
        ),
        ("nothing", Vec::new(), "empty"),
        ("no picture", b"hello".to_vec(), "SVG"),
        ("half a picture", svg("<rect/>").into_bytes()[..60].to_vec(), "SVG"),
        (
            "a picture of another kind",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(),
            "UTF-8",
        ),
        (
            "no size",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>".to_vec(),
            "viewBox",
        ),
        (
            "a size without end",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1e30 10\"/>".to_vec(),
            "viewBox",
        ),
        (
            "a size that is no number",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 NaN inf\"/>".to_vec(),
            "viewBox",
        ),
    ]
}

/// If this fails, a picture from a stranger is drawn that nobody looked through, or it keeps a scenario from being played.
#[test]
fn pictures_that_reach_out_or_blow_up_are_told_and_not_drawn() {
    let place = victim("hostile-picture");
    let path = picture(&place);
    for (what, bytes, word) in bad_pictures() {
        fs::write(&path, &bytes).expect("the copy can be written");
        let rows = told(&place, what);
        let about: Vec<&serde_json::Value> = rows
            .iter()
            .filter(|row| row["file"].as_str().is_some_and(|file| file.ends_with(".svg")))
            .collect();
        assert_eq!(about.len(), 1, "{what}: {rows:?}");
        assert!(
            about[0]["message"].as_str().is_some_and(|m| m.contains(word)),
            "{what}: {}",
            about[0]["message"]
        );
        assert!(inspect(&bytes).is_err(), "{what} is drawn");
    }
    fs::remove_file(&path).expect("the copy can be written");
    told(&place, "a missing picture");
    let played = grounds(&["play", arg(&place), "--text"], "");
    assert_eq!((played.code, played.err.as_str()), (Some(0), ""), "{}", played.out);
    fs::create_dir(&path).expect("the copy can be written");
    told(&place, "a folder in place of a picture");
}

#[test]
fn a_scenario_reads_nothing_outside_its_folder() {
    let place = victim("hostile-path");
    let text = fs::read_to_string(place.join("scenario.ron")).expect("the copy is there");
    fs::write(place.with_file_name("secret.svg"), svg("<rect/>")).expect("the build folder can be written to");
    for outside in [
        "../secret.svg",
        "art/../../secret.svg",
        "/etc/hostname",
        "file:///etc/hostname",
        "..\\\\secret.svg",
        "art/\\u{0}x",
        "art/\\u{1b}[2Jx",
    ] {
        let written = text.replace("art/laundry.svg", outside);
        fs::write(place.join("scenario.ron"), written).expect("the copy can be written");
        let rows = told(&place, outside);
        let code = if outside.contains("1b") {
            "missing-picture"
        } else {
            "path-outside"
        };
        assert!(rows.iter().any(|row| row["code"] == code), "{outside}: {rows:?}");
        // What stands in it is no name of a person.
        assert!(
            rows.iter().all(|row| row["code"] != "unknown-name"),
            "{outside}: {rows:?}"
        );
        let bundle = read_bundle(&place).expect("it can be read");
        assert!(bundle.files.keys().all(|path| !path.contains("secret")), "{outside}");
    }
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_and_in_circles_are_not_followed() {
    use std::os::unix::fs::symlink;
    let place = victim("hostile-link");
    let path = picture(&place);
    let secret = place.with_file_name("hostile-link-secret.svg");
    fs::write(&secret, fs::read(&path).expect("the picture is there")).expect("the build folder can be written to");
    fs::remove_file(&path).expect("the copy can be written");
    symlink(&secret, &path).expect("the disk knows links");
    let rows = told(&place, "a link out of the folder");
    let says = |row: &serde_json::Value| row["message"].as_str().is_some_and(|m| m.contains("outside"));
    assert!(rows.iter().any(says), "{rows:?}");
    fs::remove_file(&path).expect("the copy can be written");
    symlink(&path, &path).expect("the disk knows links");
    told(&place, "a link to itself");
    let sound = victim("hostile-circle");
    symlink(&sound, sound.join("art/again")).expect("the disk knows links");
    assert_ne!(
        grounds(&["check", arg(&sound)], "").code,
        None,
        "a folder in itself never ends"
    );
    // The scenario itself may not be somewhere else either.
    let link = victim("hostile-link-scenario");
    fs::remove_file(link.join("scenario.ron")).expect("the copy can be written");
    symlink(place.join("scenario.ron"), link.join("scenario.ron")).expect("the disk knows links");
    let errors = refused(&link, "a scenario that is a link out of the folder");
    assert!(errors.len() == 1 && says(&errors[0]), "{errors:?}");
}

fn said(ran: &Ran, what: &str) {
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{what}");
    assert_eq!(
        ran.err.trim_end().lines().count(),
        1,
        "{what}: not one message: {}",
        ran.err
    );
    assert!(
        ran.err.len() < 500 && !ran.err.trim_end().chars().any(char::is_control),
        "{what}: {}",
        ran.err
    );
}

#[test]
fn records_of_every_wrong_kind_get_one_message() {
    let place = folder("hostile-record");
    let path = place.join("record.jsonl");
    let name = &shipped_names()[0];
    let long = vec![b'x'; 17 * 1024 * 1024];
    let long_line = [&vec![b' '; 200_000][..], b"\n"].concat();
    let deep = [vec![b'['; 60_000], b"\n".to_vec()].concat();
    let chain = "0".repeat(64);
    let deep_chained = format!(
        "{{\"format\":3,\"x\":{}1{},\"chain\":\"{chain}\"}}\n",
        "[".repeat(20_000),
        "]".repeat(20_000)
    );
    let steering = b"{\"format\":1,\"scenario\":\"\x1b[2J\"}\n".to_vec();
    let later = format!("{{\"format\":4294967296,\"chain\":\"{chain}\"}}\n");
    let earlier = format!("{{\"format\":2,\"chain\":\"{chain}\"}}\n");
    let cases: [(&str, &[u8]); 12] = [
        ("an empty record", b""),
        ("a line end", b"\n"),
        ("binary", &[0, 255, 10, 254, 13, 10]),
        ("words", b"hello\nworld\n"),
        ("another kind of file", b"{\"format\":1}\n"),
        ("something huge", &long),
        ("a huge line", &long_line),
        ("deep brackets", &deep),
        ("deep brackets with a hash", deep_chained.as_bytes()),
        ("something that steers the terminal", &steering),
        ("a later format", later.as_bytes()),
        ("an earlier format", earlier.as_bytes()),
    ];
    for (what, bytes) in cases {
        fs::write(&path, bytes).expect("the folder can be written to");
        said(&grounds(&["replay", arg(&path)], ""), what);
        said(&grounds(&["play", name, "--text", "--resume", arg(&path)], ""), what);
        assert_eq!(
            fs::read(&path).ok().as_deref(),
            Some(bytes),
            "{what}: a file that is no record was changed"
        );
    }
    said(&grounds(&["replay", arg(&place)], ""), "a folder");
    said(
        &grounds(&["replay", arg(&place.join("nowhere.jsonl"))], ""),
        "a missing record",
    );
    said(
        &grounds(
            &["play", name, "--text", "--resume", arg(&place.join("nowhere.jsonl"))],
            "",
        ),
        "a missing record",
    );
    fs::write(&path, "").expect("the folder can be written to");
    said(
        &grounds(&["play", name, "--text", "--records", arg(&path)], "\n"),
        "a file in place of the folder for records",
    );
}
