//! Names and texts that nobody expects and somebody has: folders in every script, signs that mean something to one of the
//! formats, the line ends of another system, a reader that goes away.

#[cfg(unix)]
use crate::program::copy;
use crate::program::{arg, begun_in, folder, grounds, program};
use crate::support::practice;
use grounds_study::translate::scenario::originals;
use reasonable_grounds::check::check;
use reasonable_grounds::check::texts::check_texts;
#[cfg(unix)]
use reasonable_grounds::library::read_bundle;
use reasonable_grounds::library::{InterfaceTexts, embedded_texts, starter};
use reasonable_grounds::scenario::{Bundle, Translation};
use reasonable_grounds::translate::take::merged;
use reasonable_grounds::translate::{Originals, Translated, fluent, po};
use std::fs;
use std::process::Stdio;

/// If this fails, a person cannot keep scenarios in a folder that has the name that this person would give it.
#[cfg(unix)]
#[test]
fn folders_may_be_called_anything() {
    let place = folder("odd-folders");
    let first = begun_in(&folder("odd-folders-from"), "night-shift");
    let names = [
        "café",
        "cafe\u{301}",
        "ខ្មែរ",
        "Ночь",
        "a]b",
        "it's \"q\"",
        "line\nbreak",
        "-dash",
        "space ",
        "back\\slash",
        "x.ron",
    ];
    for name in names {
        copy(&first, &place.join(name));
        let checked = check(&read_bundle(&place.join(name)).expect("it can be read"), &practice());
        let codes: Vec<&str> = checked.diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(
            (codes.as_slice(), checked.scenario.is_some()),
            (&["id-not-folder"][..], true),
            "{name}"
        );
    }
    // The environment of these processes speaks no language at all.
    let ran = grounds(&["check", arg(&place), "--format", "json"], "");
    let rows = ran.json();
    let told = |name: &str| {
        let file = format!("/{name}/scenario.ron");
        let all = rows.as_array().into_iter().flatten();
        all.filter(|row| row["file"].as_str().is_some_and(|f| f.ends_with(&file)))
            .count()
    };
    for name in names {
        assert_eq!(
            told(name),
            2,
            "{name:?}: its id is that of another folder, and of others"
        );
    }
    for name in ["line\nbreak", "-dash", "ខ្មែរ"] {
        let path = place.join(name);
        let ran = grounds(&["graph", arg(&path), "-o", arg(&path.join("map.svg"))], "");
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{name}");
        assert!(path.join("map.svg").exists(), "{name}");
    }
}

/// If this fails, the screens of the program differ because of how its texts were saved, or faults stand elsewhere.
#[test]
fn texts_of_the_program_are_the_same_with_other_line_ends() {
    let plain = Bundle {
        name: "text".into(),
        ..embedded_texts()
    };
    let mut other = plain.clone();
    for bytes in other.files.values_mut() {
        let text = String::from_utf8(bytes.clone()).expect("ours are text");
        *bytes = text.replace('\n', "\r\n").into_bytes();
    }
    let place = folder("odd-line-ends");
    for (name, bytes) in &other.files {
        let path = place.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&place)).expect("it can be made");
        fs::write(path, bytes).expect("it can be written");
    }
    let english = |bundle: &Bundle| {
        let files = bundle.files.iter().filter(|(name, _)| name.starts_with("en/"));
        let text = |bytes: &Vec<u8>| String::from_utf8(bytes.clone()).expect("ours are text");
        Originals::of_interface(
            &files.map(|(name, bytes)| (name.clone(), text(bytes))).collect(),
            &practice(),
        )
    };
    let originals = english(&plain);
    let texts = |o: &Originals| {
        o.all()
            .iter()
            .map(|o| (o.id.clone(), o.text.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(texts(&english(&other)), texts(&originals));
    let mut ids: Vec<&str> = originals.all().iter().map(|o| o.id.as_str()).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all, "two texts of the program have one name");
    let found = |bundle: &Bundle| {
        let all = check_texts(bundle, &originals, &practice());
        all.into_iter()
            .map(|d| (d.code, d.file.clone(), d.span.map(|s| s.position())))
            .collect::<Vec<_>>()
    };
    assert_eq!(found(&other), found(&plain));
    let (ours, theirs) = (InterfaceTexts::embedded(), InterfaceTexts::with_folder(&place));
    for code in ["km", "th", "vi", "id"] {
        let (a, b) = (
            ours.messages(code).expect("ours"),
            theirs.messages(code).expect("theirs"),
        );
        for id in &ids {
            assert_eq!(a.by_name(id, &[]), b.by_name(id, &[]), "{code} {id}");
        }
    }
}

/// If this fails, a text comes back from a translator as another one, though nobody has changed it.
#[test]
fn signs_of_every_format_survive_the_way_through_translation() {
    let text =
        "100 % of {{x}}, \\\"q\\\" and 'q', $x, %s, \\\\n, \\\\u0041, #, = and ~.\\n[a\\n*b\\n.c\\n{presser} is there.";
    let mut bundle = starter("night-shift", false);
    let written = String::from_utf8(bundle.files["scenario.ron"].clone()).expect("it is text");
    let opening = "Ten in the morning, in Mill Street.";
    assert!(written.contains(opening));
    bundle
        .files
        .insert("scenario.ron".into(), written.replace(opening, text).into_bytes());
    let read = |bundle: &Bundle| {
        let checked = check(bundle, &practice());
        let told = checked.diagnostics;
        (
            checked.scenario.unwrap_or_else(|| panic!("{told:?}")),
            checked.draft.expect("it was read"),
        )
    };
    let (scenario, draft) = read(&bundle);
    let all = originals(&scenario, &draft);
    let empty = Translated::read("km.ftl", b"# language: km\n");
    // A program for translators that copies each text into its translation.
    let mut copied = String::new();
    let mut said = String::new();
    for line in po::write(&empty, &all).lines() {
        if let Some(rest) = line.strip_prefix("msgid ") {
            said = format!("msgstr {rest}\n");
        } else if line.starts_with('"') && !said.is_empty() {
            said.push_str(&format!("{line}\n"));
        }
        if line.starts_with("msgstr") && copied.contains("msgctxt") {
            copied.push_str(&said);
            said.clear();
        } else {
            copied.push_str(&format!("{line}\n"));
            if line.starts_with("msgstr") {
                said.clear();
            }
        }
    }
    let handed_in = Translated::read("km.po", copied.as_bytes());
    assert!(handed_in.faults.is_empty(), "{:?}", handed_in.faults);
    assert_eq!(handed_in.units.len(), all.all().len());
    let kept = fluent::write(&merged(&all, &[], &handed_in), &all, "");
    let beside = Translation::read("km", "lang/km.ftl".into(), kept.as_bytes());
    assert!(all.all().len() > 100);
    for (ix, entry) in scenario.texts().zip(beside.texts(&scenario)) {
        let text = entry.map(|entry| entry.text.as_str());
        assert_eq!(text, Some(scenario.words(ix)), "{}", scenario.line_id(ix).heading);
    }
    let opening = scenario
        .texts()
        .map(|ix| scenario.words(ix))
        .find(|words| words.contains("[a"));
    let opening = opening.expect("it is there");
    assert!(
        opening.contains("\n[a\n*b\n.c\n") && opening.contains("{{x}}"),
        "{opening}"
    );
}

/// If this fails, a command complains, or fails, because somebody wanted to see its first line only.
#[test]
fn a_reader_that_goes_away_is_no_trouble() {
    for args in [
        &["check", "--list"][..],
        &["new", "--guide"],
        &["list"],
        &["translate", "status"],
    ] {
        let mut child = program(args).spawn().expect("the program was built");
        drop(child.stdout.take());
        let ran = crate::program::finish(child, "");
        assert!(
            ran.code != Some(2) && ran.err.is_empty(),
            "{args:?}: {:?} {}",
            ran.code,
            ran.err
        );
    }
    let mut command = program(&["--help"]);
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the program was built");
    drop(child.stdout.take());
    assert_eq!(crate::program::finish(child, "").code, Some(0));
}

/// If this fails, what Windows and editors drop into a folder keeps a scenario from being played, or an author is told of it.
#[test]
fn what_systems_and_editors_drop_into_a_folder_is_harmless() {
    let place = begun_in(&folder("files-dropped"), "night-shift");
    for inner in [".", "talks", "art", "lang", "walkthroughs"] {
        let inner = place.join(inner);
        fs::create_dir_all(&inner).expect("it can be made");
        for name in [
            "Thumbs.db",
            "desktop.ini",
            ".DS_Store",
            "scenario.ron~",
            "presser.txt.bak",
            "km.ftl.bak",
            "~$notes.docx",
            "#scenario.ron#",
            ".scenario.ron.swp",
        ] {
            fs::write(inner.join(name), b"\xd0\xcf\x11\xe0\0 not ours").expect("it can be written");
        }
    }
    let ran = grounds(&["check", arg(&place)], "");
    assert!(
        ran.code == Some(0) && ran.out.contains("1 checked: 0 errors, 0 warnings"),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains("unused-file"), "{}", ran.out);
}

/// If this fails, a command makes a file on Linux that no Windows computer can hold, or the check is silent about one.
#[test]
fn names_of_devices_are_refused_by_every_command_that_makes_files() {
    let place = folder("odd-devices");
    let scenario = begun_in(&place, "night-shift");
    for name in ["con", "Prn", "AUX", "nul", "com1", "lpt9"] {
        let small = name.to_lowercase();
        let map = place.join(format!("{name}.svg"));
        let po = place.join(format!("{name}.po"));
        for args in [
            &["new", &small, "--in", arg(&place)][..],
            &["graph", arg(&scenario), "-o", arg(&map)],
            &["check", "--list", "-o", arg(&map), "--force"],
            &["translate", "extract", arg(&scenario), "--lang", "km", "-o", arg(&po)],
        ] {
            let ran = grounds(args, "");
            assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}");
            assert!(ran.err.contains("Windows keeps for a device"), "{args:?}: {}", ran.err);
        }
    }
    let args = [
        "translate",
        "extract",
        arg(&scenario),
        "--lang",
        "con",
        "--new-language",
    ];
    let ran = grounds(&args, "");
    assert!(ran.code == Some(2) && ran.err.contains("device"), "{}", ran.err);
    assert_eq!(
        fs::read_dir(&place).expect("it is there").count(),
        1,
        "something was made"
    );
    for file in ["art/con.svg", "talks/aux.txt", "lang/NUL.ftl", "walkthroughs/Lpt1.ron"] {
        let path = scenario.join(file);
        // Where it cannot be made it cannot lie.
        let made = fs::create_dir_all(path.parent().expect("it is in a folder")).and_then(|()| fs::write(&path, "x"));
        if made.is_err() || cfg!(windows) {
            continue;
        }
        let ran = grounds(&["check", arg(&scenario)], "");
        let told = format!("`{file}` cannot be kept on every computer");
        assert!(ran.code == Some(1) && ran.out.contains(&told), "{}", ran.out);
        fs::remove_file(&path).expect("it is ours");
    }
}
