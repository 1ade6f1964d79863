//! The real program as a process, and a folder of its own for each test.

use crate::support::{played, practice};
use reasonable_grounds::check::check;
use reasonable_grounds::library;
use reasonable_grounds::walkthrough::written;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// What a run of the program left.
pub(crate) struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// The output as JSON; fails the test when it is not.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|e| panic!("no JSON on standard output: {e}\n{}\n{}", self.out, self.err))
    }
}

/// An empty folder for one test, inside the build folder.
pub(crate) fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("the build folder can be written to");
    path
}

/// The program, told to keep its hands off the usual folder for records.
pub(crate) fn program<S: AsRef<std::ffi::OsStr>>(args: &[S]) -> Command {
    program_at(Path::new(env!("CARGO_BIN_EXE_grounds")), args)
}

/// The same for one that lies elsewhere.
pub(crate) fn program_at<S: AsRef<std::ffi::OsStr>>(exe: &Path, args: &[S]) -> Command {
    let mut command = Command::new(exe);
    let usual = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("usual");
    command
        .args(args)
        .env("XDG_DATA_HOME", &usual)
        .env("XDG_CONFIG_HOME", &usual)
        .env("HOME", &usual)
        .env("LC_ALL", "C")
        .env_remove("COLUMNS");
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs the program to its end. It must never panic.
pub(crate) fn grounds<S: AsRef<std::ffi::OsStr>>(args: &[S], typed: &str) -> Ran {
    finish(program(args).spawn().expect("the program was built"), typed)
}

/// Types into a running program, closes its input, and waits for its end.
pub(crate) fn finish(mut child: Child, typed: &str) -> Ran {
    let mut input = child.stdin.take().expect("the input is a pipe");
    let typed = typed.to_owned();
    // A program that does not read all its input is no fault of the writer.
    let writer = std::thread::spawn(move || drop(input.write_all(typed.as_bytes())));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
    let ran = Ran {
        code: output.status.code(),
        out: text(output.stdout),
        err: text(output.stderr),
    };
    assert!(!ran.err.contains("panicked"), "the program panicked:\n{}", ran.err);
    ran
}

/// A path as an argument.
pub(crate) fn arg(path: &Path) -> &str {
    path.to_str().expect("the build folder has a plain name")
}

/// Copies a scenario folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the file can be copied");
        }
    }
}

/// A small scenario in a folder of this name, as `grounds new` makes it: the check finds nothing in it.
pub(crate) fn begun_in(place: &Path, name: &str) -> PathBuf {
    let folder = place.join(name);
    library::write_new(&library::starter(name, false), &folder).expect("the build folder can be written to");
    folder
}

/// A file of a scenario with a part of it written otherwise.
pub(crate) fn edit(file: &Path, cut: &str, paste: &str) {
    let text = fs::read_to_string(file).expect("the file is there");
    assert!(text.contains(cut), "{} no longer says {cut}", file.display());
    fs::write(file, text.replacen(cut, paste, 1)).expect("the copy can be written");
}

/// A walkthrough beside a scenario: the run of somebody who goes by the textbook, and what it comes to.
pub(crate) fn walkthrough_in(folder: &Path, name: &str) -> PathBuf {
    let bundle = library::read_bundle(folder).expect("the folder can be read");
    let scenario = check(&bundle, &practice()).scenario.expect("it can be played");
    let path = folder.join("walkthroughs").join(format!("{name}.ron"));
    fs::create_dir_all(folder.join("walkthroughs")).expect("the copy can be written");
    fs::write(&path, written(&played(scenario, 1), "Somebody goes by the textbook.")).expect("the copy can be written");
    path
}

/// The one record in a folder. Beside it may lie the lock of a run that is open, or was stopped.
pub(crate) fn record_in(folder: &Path) -> PathBuf {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .expect("records were kept")
        .flatten()
        .map(|e| e.path())
        .filter(|path| path.extension().is_none_or(|ending| ending != "lock"))
        .collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}
