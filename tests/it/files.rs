//! Files and folders as people really have them: another encoding, another place to stand in, a name that is nearly right,
//! a copy that thinks it is the first one. What can be read is read; what cannot is named, with what to do.

use crate::program::{arg, begun_in, copy, edit, finish, folder, grounds, program, walkthrough_in};
use crate::support::{played, practice};
use reasonable_grounds::check::texts::{check_texts, is_texts};
use reasonable_grounds::check::{Checked, check};
use reasonable_grounds::desk::settings::Settings;
use reasonable_grounds::library::settings;
use reasonable_grounds::library::{InterfaceTexts, read_bundle, read_text, starter};
use reasonable_grounds::read::files::inside;
use reasonable_grounds::scenario::Bundle;
use reasonable_grounds::translate::Originals;
use reasonable_grounds::walkthrough::written;
use std::fs;
use std::path::Path;

/// A text as a shell of Windows writes it.
fn utf_16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

/// A small scenario with a file of every kind.
fn whole() -> Bundle {
    let mut bundle = starter("night-shift", false);
    let scenario = check(&bundle, &practice()).scenario.expect("playable");
    let walk = written(&played(scenario, 1), "By the textbook.");
    bundle.files.insert("walkthroughs/one.ron".into(), walk.into_bytes());
    let km = "# language: km\n# state: draft\n\ntitle_1_d44d88e5f4fc69e9 = បន្ទប់\nno-such = x\n";
    bundle.files.insert("lang/km.ftl".into(), km.into());
    bundle
}

fn each(bundle: &Bundle, change: impl Fn(&str) -> Vec<u8>) -> Checked {
    let mut bundle = bundle.clone();
    for (path, bytes) in bundle.files.iter_mut().filter(|(path, _)| !path.ends_with(".svg")) {
        let text = String::from_utf8(bytes.clone()).unwrap_or_else(|_| panic!("{path} is text"));
        *bytes = change(&text);
    }
    check(&bundle, &practice())
}

/// What was found, each with its line and column.
fn told(checked: &Checked) -> Vec<(String, String, Option<(usize, usize)>)> {
    let place = |d: &reasonable_grounds::diagnostic::Diagnostic| {
        d.span.as_ref().map(|s| (s.position().line, s.position().column))
    };
    let all = checked.diagnostics.iter();
    all.map(|d| (d.code.to_owned(), d.file.clone(), place(d))).collect()
}

/// If this fails, a file is refused or a fault stands at another place because of how an editor saved it.
#[test]
fn every_file_of_a_scenario_is_the_same_in_every_encoding() {
    let mut bundle = whole();
    // With faults in the middle of a table, of a talk, and of a translation.
    for (file, cut, paste) in [
        (
            "talks/presser.txt",
            "It is warm. It is a job.",
            "It is warm . It is a job.",
        ),
        ("scenario.ron", "Two chairs, a lamp", "Two chairs, a  lamp"),
    ] {
        let bytes = bundle.files.get_mut(file).expect("it is there");
        *bytes = String::from_utf8_lossy(bytes).replacen(cut, paste, 1).into_bytes();
    }
    let plain = each(&bundle, |text| text.into());
    assert!(told(&plain).len() > 3, "{:?}", told(&plain));
    assert_eq!(plain.walkthroughs.len(), 1, "{:?}", told(&plain));
    let fingerprint = |checked: &Checked| checked.scenario.as_ref().map(|s| s.fingerprint().to_owned());
    for (dress, change) in [
        (
            "mark",
            &(|text: &str| format!("\u{feff}{text}").into_bytes()) as &dyn Fn(&str) -> Vec<u8>,
        ),
        ("CR LF", &|text| text.replace('\n', "\r\n").into_bytes()),
        ("mark and CR LF", &|text| {
            format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes()
        }),
        ("UTF-16", &utf_16),
    ] {
        let other = each(&bundle, change);
        assert_eq!(told(&other), told(&plain), "{dress}");
        assert_eq!(
            fingerprint(&other),
            fingerprint(&plain),
            "{dress}: kept runs would be of another scenario"
        );
        assert_eq!(other.walkthroughs.len(), plain.walkthroughs.len(), "{dress}");
    }
}

/// If this fails, an author has to search for a wrong byte, or reads of a bracket where line ends are at fault.
#[test]
fn what_is_no_text_is_told_at_its_line_and_column_in_every_file() {
    let bundle = whole();
    for path in [
        "scenario.ron",
        "talks/presser.txt",
        "review.ron",
        "walkthroughs/one.ron",
        "lang/km.ftl",
        "guide.md",
    ] {
        let mut broken = bundle.clone();
        let bytes = broken.files.get_mut(path).expect("it is there");
        // Into the first line that has room for it.
        let text = String::from_utf8(bytes.clone()).expect("text");
        let line = text
            .lines()
            .position(|line| line.len() > 3)
            .expect("something stands in it");
        let start: usize = text.lines().take(line).map(|line| line.len() + 1).sum();
        bytes[start + 2] = 0xe9;
        let found = told(&check(&broken, &practice()));
        let code = if path.ends_with(".ftl") {
            "unreadable-translation"
        } else {
            "not-text"
        };
        let place = found.iter().find(|(c, file, _)| c == code && file.ends_with(path));
        let place = place.unwrap_or_else(|| panic!("{path}: {found:?}")).2;
        assert_eq!(place, Some((line + 1, 3)), "{path}");
        let mut one_line = bundle.clone();
        let bytes = one_line.files.get_mut(path).expect("it is there");
        *bytes = text.replace('\n', "\r").into_bytes();
        let checked = check(&one_line, &practice());
        let says = checked
            .diagnostics
            .iter()
            .any(|d| d.code == code && d.message.contains("CR alone") && d.help.is_some());
        assert!(says, "{path}: {:?}", told(&checked));
    }
}

/// If this fails, what a shell of Windows wrote cannot be read back, or a text file of the program has a door of its own.
#[test]
fn files_that_are_named_are_read_through_the_same_door() {
    let place = folder("files-door");
    let (path, report) = (place.join("p.json"), "[{\"scenario\": \"night-shift\"}]\n");
    for bytes in [
        report.as_bytes().to_vec(),
        format!("\u{feff}{report}").into_bytes(),
        utf_16(report),
    ] {
        fs::write(&path, &bytes).expect("it can be written");
        assert_eq!(read_text(&path).as_deref(), Ok(report));
    }
    fs::write(&path, b"[\n  {\"scenario\": \"caf\xe9\"}]").expect("it can be written");
    let words = read_text(&path).expect_err("it is no text");
    assert!(
        words.contains("p.json: line 2, column 20: ") && words.contains("UTF-8"),
        "{words}"
    );
    // Settings and texts of the program.
    let kept = Settings {
        text_percent: 120,
        ..Settings::default()
    };
    let file = place.join("settings.ron");
    settings::keep(&file, &kept).expect("they can be kept");
    let text = fs::read_to_string(&file).expect("they are there");
    for bytes in [format!("\u{feff}{text}").into_bytes(), utf_16(&text)] {
        fs::write(&file, bytes).expect("it can be written");
        assert_eq!(settings::read(&file).as_ref(), Some(&kept));
    }
    for language in ["km", "th", "vi"] {
        fs::create_dir_all(place.join(language)).expect("it can be made");
    }
    fs::write(place.join("km/run.ftl"), utf_16("button-back = សាក\n")).expect("it can be written");
    fs::write(place.join("th/run.FTL"), "button-back = x\n").expect("it can be written");
    fs::write(place.join("vi/run.ftl.txt"), "button-back = x\n").expect("it can be written");
    let texts = InterfaceTexts::with_folder(&place);
    assert!(texts.in_language("km").contains("សាក"));
    let refused: Vec<String> = texts.refused.iter().map(ToString::to_string).collect();
    let refused = refused.join("\n");
    assert!(refused.matches("call it run.ftl").count() == 2, "{refused}");
}

/// If this fails, a name that Windows made is passed over, and the work in the file is lost without a word.
#[test]
fn files_with_nearly_the_right_name_are_told() {
    let folder = begun_in(&folder("files-misnamed"), "night-shift");
    fs::create_dir_all(folder.join("lang")).expect("it can be made");
    for name in ["lang/km.ftl.txt", "lang/th.FTL", "guide.md.txt", "notes.txt"] {
        fs::write(folder.join(name), "title = x\n").expect("it can be written");
    }
    let bundle = read_bundle(&folder).expect("it can be read");
    let checked = check(&bundle, &practice());
    let found: Vec<&str> = (checked.diagnostics.iter())
        .filter(|d| d.code == "misnamed-file")
        .map(|d| &*d.file)
        .collect();
    let told = ["guide.md.txt", "lang/km.ftl.txt", "lang/th.FTL"].map(|name| inside(&bundle.name, name));
    assert_eq!(found, told);
    // The same in a folder of texts of the program.
    let texts = Bundle {
        name: "texts".into(),
        files: [("th.FTL".to_owned(), b"x = y\n".to_vec())].into(),
        misnamed: ["km.ftl.txt".to_owned()].into(),
        ..Bundle::default()
    };
    assert!(is_texts(&texts));
    let english = Originals::of_interface(&[("en.ftl".to_owned(), "x = y\n".to_owned())].into(), &practice());
    let told: Vec<String> = (check_texts(&texts, &english, &practice()).into_iter())
        .filter(|d| d.code == "misnamed-file")
        .map(|d| format!("{} {}", d.file, d.help.unwrap_or_default()))
        .collect();
    assert_eq!(
        told,
        ["texts/km.ftl.txt call it `km.ftl`", "texts/th.FTL call it `th.ftl`"]
    );
    fs::rename(folder.join("scenario.ron"), folder.join("scenario.ron.txt")).expect("it can be renamed");
    let ran = grounds(&["author", arg(&folder)], "");
    assert!(
        ran.code == Some(2) && ran.err.contains("call it scenario.ron"),
        "{}",
        ran.err
    );
    let ran = grounds(&["check", arg(&folder)], "");
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.out
            .contains("`scenario.ron.txt`, and should be called `scenario.ron`")
            && ran.out.matches("error[").count() == 1,
        "{}",
        ran.out
    );
}

fn from(place: &Path, args: &[&str]) -> crate::program::Ran {
    let mut command = program(args);
    command.current_dir(place);
    finish(command.spawn().expect("the program was built"), "")
}

/// If this fails, a path that works from one folder is nothing from another, or the message has an empty name in it.
#[test]
fn a_path_works_from_wherever_one_stands() {
    let place = folder("files-standing");
    let ran = from(&place, &["new", "night-shift"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let shift = place.join("night-shift");
    let walks = shift.join("walkthroughs");
    walkthrough_in(&shift, "refers-nobody");
    for (stand, path) in [
        (&shift, "walkthroughs/refers-nobody.ron"),
        (&walks, "refers-nobody.ron"),
        (&walks, "./refers-nobody.ron"),
        (&place, "night-shift/walkthroughs/refers-nobody.ron"),
    ] {
        let ran = from(stand, &["replay", path, "--format", "concise"]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{path}: {}", ran.out);
    }
    for (stand, name) in [
        (&shift, "scenario.ron"),
        (&place, "night-shift/scenario.ron"),
        (&shift, "."),
    ] {
        let ran = from(stand, &["play", name, "--text", "--records", "r"]);
        assert_eq!(ran.code, Some(0), "{name}: {}", ran.err);
        assert!(ran.out.contains("The press in Mill Street"), "{name}: {}", ran.out);
        fs::remove_dir_all(stand.join("r")).expect("a record was kept");
    }
    for args in [
        &["play", ""][..],
        &["graph", "", "-o", "x"],
        &["replay", ""],
        &["new", "x", "--in", ""],
        &["check", ""],
    ] {
        let ran = from(&shift, args);
        assert_eq!(ran.code, Some(2), "{args:?}");
        assert!(
            !ran.err.contains("``") && !ran.err.contains(": :"),
            "{args:?}: {}",
            ran.err
        );
    }
}

/// If this fails, a copy is taken for the first one, or nobody can tell which of the two a list means.
#[test]
fn a_copy_that_kept_its_id_is_told_and_told_apart() {
    let place = folder("files-copies");
    let first = begun_in(&place, "night-shift");
    copy(&first, &place.join("night-shift-b"));
    let codes = |folder: &Path| -> Vec<&'static str> {
        let checked = check(&read_bundle(folder).expect("it can be read"), &practice());
        checked.diagnostics.iter().map(|d| d.code).collect()
    };
    assert_eq!(codes(&place.join("night-shift")), [""; 0]);
    assert_eq!(codes(&place.join("night-shift-b")), ["id-not-folder"]);
    assert_eq!(
        codes(&place.join("night-shift-b/../night-shift")),
        [""; 0],
        "the real name counts"
    );
    let list = |format: &str| grounds(&["list", "--scenarios", arg(&place), "--format", format], "").out;
    for format in ["full", "concise", "json"] {
        let out = list(format);
        for name in ["night-shift", "night-shift-b"] {
            let shown = place.join(name).display().to_string();
            // JSON writes a backslash as two.
            let out = out.replace(r"\\", r"\");
            assert!(out.lines().any(|l| l.contains(&shown)), "{format}: {shown}\n{out}");
        }
    }
    assert!(
        !list("concise").contains("departure-desk ("),
        "what has an id of its own is not told apart"
    );
}

/// If this fails, a result is cut off, comes in the encoding of a shell, or somebody's own file is overwritten.
#[test]
fn a_result_goes_into_a_file_whole_or_not_at_all() {
    let place = folder("files-result");
    let scenario = begun_in(&folder("files-result-scenario"), "night-shift");
    let (file, name) = (place.join("p.json"), arg(&scenario).to_owned());
    let test = |more: &[&str]| {
        let args = ["playtest", name.as_str(), "--runs", "1", "--format", "json", "-o"];
        grounds(&[&args[..], more].concat(), "")
    };
    let ran = test(&[arg(&file)]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    let first = fs::read_to_string(&file).expect("it was written");
    assert!(serde_json::from_str::<serde_json::Value>(&first).is_ok(), "{first}");
    // What it wrote itself it replaces.
    assert_eq!(test(&[arg(&file)]).code, Some(0));
    let own = place.join("own.txt");
    fs::write(&own, "mine").expect("it can be written");
    for (path, told) in [
        (&own, "--force"),
        (&place.join("no/such/p.json"), "there is no folder"),
        (&place, "is a folder"),
    ] {
        let ran = test(&[arg(path)]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
        assert!(ran.err.contains(told), "{}", ran.err);
    }
    assert_eq!(fs::read_to_string(&own).expect("it is there"), "mine");
    assert_eq!(test(&[arg(&own), "--force"]).code, Some(0));
    // A file for people has the line ends of the system.
    assert_eq!(test(&["-"]).out, first.replace("\r\n", "\n"), "`-` is standard output");
    // Every other command that has results.
    let out = place.join("out");
    let walk = walkthrough_in(&scenario, "textbook");
    for args in [
        &["check", &name, "--format", "json"][..],
        &["check", "--list", "--format", "json"],
        &["list", "--format", "json"],
        &["codes", "passport", "--format", "json"],
        &["prove", &name, "--runs", "1", "--format", "json"],
        &["replay", arg(&walk), "--format", "json"],
        &["replay", arg(&walk), "--moves", "--budget", "quick", "--format", "json"],
    ] {
        let _ = fs::remove_file(&out);
        for _ in 0..2 {
            let ran = grounds(&[args, &["-o", arg(&out)]].concat(), "");
            assert!(
                ran.code != Some(2) && ran.out.is_empty(),
                "{args:?}: {}{}",
                ran.out,
                ran.err
            );
        }
        let text = fs::read_to_string(&out).expect("it was written");
        assert!(
            serde_json::from_str::<serde_json::Value>(&text).is_ok(),
            "{args:?}: {text}"
        );
    }
    // A scenario with faults has no result, and what was there stays.
    let before = fs::read(&out).expect("it is there");
    edit(&scenario.join("scenario.ron"), "revision:", "revisoin:");
    let ran = grounds(&["playtest", &name, "-o", arg(&out), "--force"], "");
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.out.contains("revisoin") && fs::read(&out).expect("it is there") == before,
        "{}",
        ran.out
    );
}

/// If this fails, a number of one has the word of many.
#[test]
fn one_thing_is_told_as_one() {
    let scenario = begun_in(&folder("files-counts"), "night-shift");
    let ran = grounds(&["check", arg(&scenario)], "");
    let none = "1 checked: 0 errors, 0 warnings, 0 pieces of advice";
    assert!(ran.out.contains(none), "{}", ran.out);
    for command in ["playtest", "prove"] {
        let ran = grounds(&[command, arg(&scenario), "--runs", "1"], "");
        assert!(
            ran.out.contains("night-shift: 1 draw") && !ran.out.contains("1 draws"),
            "{}",
            ran.out
        );
    }
    edit(&scenario.join("scenario.ron"), "revision:", "revisoin:");
    let ran = grounds(&["check", arg(&scenario)], "");
    let one = "1 checked: 1 error, 0 warnings, 0 pieces of advice";
    assert!(ran.out.contains(one), "{}", ran.out);
}

/// If this fails, a folder is made that no Windows computer can hold, or asking for the version is an error.
#[test]
fn small_things_about_names_and_pipes() {
    let place = folder("files-small");
    for name in ["con", "CON", "lpt9", "aux.txt", "nul"] {
        let ran = from(&place, &["new", name]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{name}");
        let suggests = ran.err.split("grounds new ").nth(1).map(str::trim);
        assert!(
            suggests.is_none_or(|s| s.contains("my-") || s.contains('-')),
            "{name}: {}",
            ran.err
        );
    }
    assert_eq!(
        fs::read_dir(&place).expect("it is there").count(),
        0,
        "something was made"
    );
    #[cfg(unix)]
    {
        let mut version = std::process::Command::new("sh");
        // The reader has gone before the first word is written.
        let script = "exec 3>&1; { sleep 0.5; \"$0\" --version; echo $? >&3; } | true";
        version.args(["-c", script, env!("CARGO_BIN_EXE_grounds")]);
        let ran = version.output().expect("there is a shell");
        assert_eq!(
            String::from_utf8_lossy(&ran.stdout).trim(),
            "0",
            "{}",
            String::from_utf8_lossy(&ran.stderr)
        );
    }
}
