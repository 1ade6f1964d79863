//! Disks that misbehave: pipes, devices and folders where a file is expected, links that lead nowhere, names that are no
//! text, folders that may not be read, and disks that are full. Each gets one clear message and the right exit code; no
//! command waits for ever, and nothing of anybody's is lost.
#![cfg(unix)]

use crate::program::{Ran, arg, begun_in, copy, finish, folder, program};
use crate::support::{root, shipped_names};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{FileTypeExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// After so long a command waits for something that never comes.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs the program; fails the test when it does not end.
fn ends(args: &[&str]) -> Ran {
    let child = program(args).spawn().expect("the program was built");
    let id = child.id().to_string();
    let (done, waits) = std::sync::mpsc::channel::<()>();
    let guard = std::thread::spawn(move || {
        if waits.recv_timeout(PATIENCE).is_err() {
            let _ = Command::new("kill").args(["-9", &id]).status();
        }
    });
    let ran = finish(child, "\n9\n1\n");
    let _ = done.send(());
    guard.join().expect("the guard ends");
    assert!(ran.code.is_some(), "{args:?} did not end");
    ran
}

/// One message on standard error, exit code 2, nothing on standard output.
fn trouble(args: &[&str], word: &str) {
    let ran = ends(args);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}: {}", ran.err);
    assert!(
        ran.err.lines().count() == 1 && ran.err.contains(word),
        "{args:?}: {}",
        ran.err
    );
}

/// A small scenario in which the check finds nothing.
fn base(name: &str) -> PathBuf {
    begun_in(&folder(name), "night-shift")
}

fn pipe(path: &Path) {
    let _ = fs::remove_file(path);
    let made = Command::new("mkfifo").arg(path).status().expect("there is mkfifo");
    assert!(made.success(), "no pipe can be made");
}

/// Makes something wrong with a file: each kind, with a word of the reason.
fn spoilt(path: &Path) -> Vec<(&'static str, &'static str, Box<dyn Fn() + '_>)> {
    let gone = move || {
        let _ = fs::remove_file(path);
        let _ = fs::remove_dir_all(path);
    };
    vec![
        (
            "a pipe",
            "neither a file",
            Box::new(move || {
                gone();
                pipe(path);
            }),
        ),
        (
            "a folder",
            "",
            Box::new(move || {
                gone();
                fs::create_dir(path).expect("it can be made");
            }),
        ),
        (
            "a link to nowhere",
            "",
            Box::new(move || {
                gone();
                symlink("nowhere", path).expect("it can be made");
            }),
        ),
        (
            "a link to a device",
            "outside",
            Box::new(move || {
                gone();
                symlink("/dev/zero", path).expect("it can be made");
            }),
        ),
        (
            "a socket",
            "neither a file",
            Box::new(move || {
                gone();
                // The path of a socket is short, so it is made elsewhere and moved.
                let short = std::env::temp_dir().join(format!("grounds-{}", std::process::id()));
                let _ = fs::remove_file(&short);
                std::os::unix::net::UnixListener::bind(&short).expect("a socket can be made");
                if fs::rename(&short, path).is_err() {
                    let _ = fs::remove_file(&short);
                    pipe(path);
                }
            }),
        ),
    ]
}

/// If this fails, a command waits for a pipe, reads a device without end, or does not say what stands there.
#[test]
fn no_command_waits_for_a_scenario_that_is_no_file() {
    let place = base("disk-scenario");
    let (text, here) = (place.join("scenario.ron"), arg(&place).to_owned());
    let map = folder("disk-map").join("map.svg");
    for (what, word, spoil) in spoilt(&text) {
        spoil();
        for args in [
            vec!["check", &here],
            vec!["play", &here, "--text"],
            vec!["playtest", &here, "--runs", "1"],
            vec!["graph", &here, "-o", arg(&map)],
        ] {
            let ran = ends(&args);
            let said = [ran.out.as_str(), ran.err.as_str()].concat();
            assert!(matches!(ran.code, Some(1 | 2)), "{what}: {args:?} is fine with it");
            assert!(
                said.contains("scenario.ron") && said.contains(word),
                "{what}: {args:?}: {said}"
            );
        }
        let ran = ends(&["check", &here]);
        assert_eq!(
            (ran.code, ran.out.matches("error[").count()),
            (Some(1), 1),
            "{what}: {}",
            ran.out
        );
    }
    assert!(!map.exists());
}

/// If this fails, what lies beside a scenario keeps a command waiting, or is passed over in silence.
#[test]
fn what_lies_beside_a_scenario_may_be_no_file() {
    for beside in [
        "art/laundry.svg",
        "talks/presser.txt",
        "review.ron",
        "walkthroughs/run.ron",
        "lang/km.ftl",
        "guide.md",
    ] {
        let place = base("disk-beside");
        let path = place.join(beside);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it can be made");
        for (what, word, spoil) in spoilt(&path) {
            spoil();
            let ran = ends(&["check", arg(&place)]);
            assert_eq!(ran.code, Some(1), "{what} as {beside}: {}{}", ran.out, ran.err);
            assert!(
                ran.out.contains(beside) && ran.out.contains(word),
                "{what} as {beside}: {}",
                ran.out
            );
        }
    }
}

/// If this fails, a record, a walkthrough, a translation or a sheet that is no file is waited for, or read without end.
#[test]
fn files_that_are_named_may_be_no_files() {
    let place = base("disk-named");
    let path = place.join("walkthroughs/run.ron");
    fs::create_dir_all(place.join("walkthroughs")).expect("it can be made");
    let record = place.join("record.jsonl");
    let name = &shipped_names()[0];
    for (_, _, spoil) in spoilt(&path) {
        spoil();
        trouble(&["replay", arg(&path)], "run.ron");
    }
    for (_, _, spoil) in spoilt(&record) {
        spoil();
        trouble(&["replay", arg(&record)], "record.jsonl");
        trouble(&["play", name, "--text", "--resume", arg(&record)], "record.jsonl");
    }
    let file = place.join("km.po");
    for (_, _, spoil) in spoilt(&file) {
        spoil();
        trouble(&["translate", "take", arg(&file), arg(&place)], "km.po");
        trouble(&["sort", arg(&place), "--take", arg(&file)], "km.po");
    }
}

/// If this fails, a pipe in the folder of records keeps every window from opening.
#[test]
fn a_pipe_among_the_records_is_passed_over() {
    let place = folder("disk-records");
    pipe(&place.join("a.jsonl"));
    fs::create_dir(place.join("b.jsonl")).expect("it can be made");
    symlink("nowhere", place.join("c.jsonl")).expect("it can be made");
    let found = reasonable_grounds::library::records::kept(&place);
    assert!(found.is_empty(), "{found:?}");
}

/// If this fails, a map is written over a device, through a pipe that nobody reads, or to where a link leads.
#[test]
fn a_map_is_written_over_plain_files_only() {
    let place = folder("disk-output");
    let name = &shipped_names()[0];
    let outputs = [
        place.join("pipe.svg"),
        place.join("device.svg"),
        place.join("folder.svg"),
    ];
    pipe(&outputs[0]);
    symlink("/dev/null", &outputs[1]).expect("it can be made");
    fs::create_dir(&outputs[2]).expect("it can be made");
    for output in &outputs {
        for force in [None, Some("--force")] {
            let mut args = vec!["graph", name, "-o", arg(output)];
            args.extend(force);
            trouble(&args, ".svg");
        }
    }
    assert!(
        fs::metadata("/dev/null")
            .expect("it is there")
            .file_type()
            .is_char_device()
    );
    assert!(fs::metadata(&outputs[0]).expect("it is there").file_type().is_fifo());
    assert_eq!(
        fs::read_dir(&place).expect("it can be read").count(),
        3,
        "something is left over"
    );
    trouble(&["graph", name, "-o", "/dev/null", "--force"], "/dev/null");
    assert!(
        fs::metadata("/dev/null")
            .expect("it is there")
            .file_type()
            .is_char_device()
    );
}

/// If this fails, a file whose name is no text, or that is there twice in other capitals, is passed over in silence.
#[test]
fn names_that_other_disks_cannot_keep_are_told() {
    let place = base("disk-names");
    fs::write(place.join(OsStr::from_bytes(b"notes-\xff.md")), "x").expect("it can be written");
    let ran = ends(&["check", arg(&place)]);
    assert_eq!(
        (ran.code, ran.out.matches("not UTF-8").count()),
        (Some(1), 1),
        "{}",
        ran.out
    );
    let place = base("disk-capitals");
    fs::write(place.join("Guide.md"), "x").expect("it can be written");
    let both = fs::read_dir(&place)
        .expect("it can be read")
        .flatten()
        .filter(|e| e.file_name().to_string_lossy().eq_ignore_ascii_case("guide.md"));
    if both.count() == 2 {
        let ran = ends(&["check", arg(&place)]);
        assert_eq!(
            (ran.code, ran.out.matches("other capitals").count()),
            (Some(1), 1),
            "{}",
            ran.out
        );
    }
    // A scenario whose folder has such a name is told too, and found.
    let shelf = folder("disk-shelf");
    copy(&base("disk-shelf-from"), &shelf.join(OsStr::from_bytes(b"base-\xfe")));
    fs::write(shelf.join(OsStr::from_bytes(b"base-\xfe")).join("scenario.ron"), "x").expect("it can be written");
    let ran = ends(&["check", arg(&shelf)]);
    assert_eq!(
        (ran.code, ran.out.matches("error[").count()),
        (Some(1), 1),
        "{}",
        ran.out
    );
}

/// If this fails, a folder that may not be read is taken for an empty one.
#[test]
fn a_folder_that_may_not_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let shut = folder("disk-shut");
    let place = begun_in(&shut, "base");
    let may = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is ours");
    };
    may(&place.join("scenario.ron"), 0o000);
    // Whoever may read everything is shown a file of another kind instead.
    let is_shut = fs::File::open(place.join("scenario.ron")).is_err();
    if !is_shut {
        pipe(&place.join("scenario.ron"));
    }
    let ran = ends(&["check", arg(&place)]);
    assert_eq!(
        (ran.code, ran.out.matches("error[").count()),
        (Some(1), 1),
        "{}",
        ran.out
    );
    if is_shut {
        may(&place, 0o000);
        trouble(&["check", arg(&place)], "base");
        may(&place, 0o755);
        may(&shut, 0o000);
        trouble(&["check", arg(&shut)], "disk-shut");
        trouble(&["list", "--scenarios", arg(&shut)], "disk-shut");
        may(&shut, 0o755);
    }
}

/// Runs a command on a disk on which files may not grow beyond a block; the signal that would end it is ignored.
fn on_a_full_disk(args: &[&str], to: Stdio) -> Ran {
    let mut shell = Command::new("sh");
    shell.args([
        "-c",
        "trap '' XFSZ; ulimit -f 1; exec \"$@\"",
        "sh",
        env!("CARGO_BIN_EXE_grounds"),
    ]);
    let child = shell
        .args(args)
        .stdin(Stdio::piped())
        .stdout(to)
        .stderr(Stdio::piped())
        .spawn();
    finish(child.expect("there is a shell"), "")
}

/// If this fails, a command that makes files leaves half of them on a full disk, or says that all is well.
#[test]
fn a_full_disk_leaves_nothing_half_written() {
    let place = folder("disk-full");
    let map = place.join("map.svg");
    let name = &shipped_names()[0];
    for args in [
        vec!["new", "night-shift", "--in", arg(&place)],
        vec!["graph", name, "-o", arg(&map)],
    ] {
        let ran = on_a_full_disk(&args, Stdio::piped());
        assert_eq!(
            (ran.code, ran.out.as_str(), ran.err.lines().count()),
            (Some(2), "", 1),
            "{args:?}: {}",
            ran.err
        );
        assert_eq!(
            fs::read_dir(&place).expect("it can be read").count(),
            0,
            "{args:?} left something"
        );
    }
    // A result for a file, and a translation that is taken in.
    let base = base("disk-full-base");
    let out = place.join("result.json");
    let ran = on_a_full_disk(
        &["check", "--list", "--format", "json", "-o", arg(&out)],
        Stdio::piped(),
    );
    assert_eq!(ran.code, Some(2), "{}{}", ran.out, ran.err);
    let po = finish(
        program(&["translate", "extract", arg(&base), "--lang", "km"])
            .spawn()
            .expect("the program was built"),
        "",
    );
    let file = base.with_file_name("km.po");
    fs::write(&file, po.out.replace("msgstr \"\"\n\n", "msgstr \"ក\"\n\n")).expect("it can be written");
    let ran = on_a_full_disk(&["translate", "take", arg(&file), arg(&base)], Stdio::piped());
    assert_eq!(ran.code, Some(2), "{}{}", ran.out, ran.err);
    assert_eq!(
        fs::read_dir(&place).expect("it can be read").count(),
        0,
        "half a result"
    );
    let lang: Vec<PathBuf> = crate::support::files_below(&base.join("lang"));
    assert!(lang.is_empty(), "half a translation: {lang:?}");
}

/// If this fails, a result that did not fit on the disk is lost in silence, and the exit code says that all is well.
#[test]
fn a_result_that_cannot_be_written_is_told() {
    if !Path::new("/dev/full").exists() {
        return;
    }
    let name = &shipped_names()[0];
    let scenarios = root().join("scenarios");
    for args in [
        vec!["check", arg(&scenarios), "--format", "json"],
        vec!["check", "--list"],
        vec!["list", "--format", "json"],
        vec!["new", "--guide"],
        vec!["graph", name, "-o", "-"],
        vec!["playtest", name, "--runs", "1", "--format", "json"],
    ] {
        let full = fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .expect("it is there");
        let mut command = program(&args);
        let ran = finish(command.stdout(full).spawn().expect("the program was built"), "");
        assert_eq!(ran.code, Some(2), "{args:?}: {}", ran.err);
        assert!(ran.err.contains("could not be written"), "{args:?}: {}", ran.err);
    }
}
