//! One word alone that is a path: a folder or a file that was dropped onto the program, or opened with it. Nobody who drops
//! something can type a command, so it is chosen by what the thing is.

use super::args::Cli;
use clap::CommandFactory;
use std::ffi::OsString;
use std::path::Path;

/// The words with the command that is meant put before a lone path; any other words as they are.
///
/// # Errors
/// When a lone path is nothing that the program opens: what it is, and what can be dropped.
pub(super) fn meant(words: Vec<OsString>) -> Result<Vec<OsString>, String> {
    let [program, only] = &words[..] else { return Ok(words) };
    let is_word = only.to_str().is_some_and(|word| {
        word.starts_with('-') || <Cli as CommandFactory>::command().find_subcommand(word).is_some()
    });
    let path = Path::new(only);
    // What is no path at all is a slip of the keyboard, which is told as one.
    if is_word || path.symlink_metadata().is_err() {
        return Ok(words);
    }
    let (before, path) = command_for(path)?;
    let before = before.iter().map(OsString::from);
    Ok([program.clone()]
        .into_iter()
        .chain(before)
        .chain([path.into()])
        .collect())
}

/// The command that opens a thing, and the path that it is given.
fn command_for(path: &Path) -> Result<(&'static [&'static str], &Path), String> {
    let inside = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = inside.unwrap_or_else(|| Path::new("."));
    let is_named = |path: &Path, name: &str| path.file_name().is_some_and(|own| own.eq_ignore_ascii_case(name));
    let ends = |end: &str| path.extension().is_some_and(|own| own.eq_ignore_ascii_case(end));
    if path.is_dir() {
        return Ok((&["play", "--dropped"], path));
    }
    if is_named(path, "scenario.ron") {
        return Ok((&["author"], folder));
    }
    if is_named(folder, "talks") && ends("txt") {
        return Ok((&["author"], folder.parent().unwrap_or(folder)));
    }
    if is_named(folder, "walkthroughs") && ends("ron") {
        return Ok((&["replay"], path));
    }
    if ends("jsonl") {
        return Ok((&["play", "--resume"], path));
    }
    Err(format!(
        "{}: this is nothing that the program opens. It opens the folder of a scenario (to play), its scenario.ron (to write it) and the record of a run (.jsonl)",
        path.display()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn words(of: &[&str]) -> Vec<OsString> {
        of.iter().map(OsString::from).collect()
    }

    /// If this fails, something that is dropped onto the program does not open, or a command is taken for a folder of its name.
    #[test]
    fn a_lone_path_is_opened_as_what_it_is() {
        let root = std::env::temp_dir().join(format!("grounds-dropped-{}", std::process::id()));
        let at = |name: &str| root.join(name).to_str().expect("text").to_owned();
        fs::create_dir_all(at("night-shift/talks")).expect("a folder");
        fs::create_dir_all(at("night-shift/walkthroughs")).expect("a folder");
        for file in [
            "night-shift/scenario.ron",
            "night-shift/talks/a.txt",
            "night-shift/walkthroughs/t.ron",
            "r.jsonl",
            "x.png",
        ] {
            fs::write(at(file), "").expect("a file");
        }
        let (folder, record) = (at("night-shift"), at("r.jsonl"));
        let expected: [(&str, &[&str]); 5] = [
            ("night-shift", &["play", "--dropped", &folder]),
            ("night-shift/scenario.ron", &["author", &folder]),
            ("night-shift/talks/a.txt", &["author", &folder]),
            (
                "night-shift/walkthroughs/t.ron",
                &["replay", &at("night-shift/walkthroughs/t.ron")],
            ),
            ("r.jsonl", &["play", "--resume", &record]),
        ];
        for (dropped, command) in expected {
            let all = meant(words(&["grounds", &at(dropped)])).expect("it opens");
            assert_eq!(all[1..], words(command), "{dropped}");
        }
        let refused = meant(words(&["grounds", &at("x.png")])).expect_err("a picture opens nothing");
        assert!(refused.contains("x.png") && refused.contains(".jsonl"), "{refused}");
        // A command is a command, whatever lies about; a slip is left to the parser; more than one word is no drop.
        for same in [
            &["grounds", "list"][..],
            &["grounds", "lsit"],
            &["grounds", "--version"],
            &["grounds"],
            &["grounds", "check", &folder],
        ] {
            assert_eq!(meant(words(same)), Ok(words(same)));
        }
        let _ = fs::remove_dir_all(&root);
    }
}
