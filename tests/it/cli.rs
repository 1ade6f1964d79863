//! The real program, run as a process: every command, its exit codes, and what goes to which stream.

use crate::program::{arg, begun_in, copy, edit, finish, folder, grounds, program, walkthrough_in};
use crate::support::{played, record_of, root, shipped, shipped_names};
use reasonable_grounds::read::limits::SCENARIO_BYTES;
use std::fs;
use std::path::PathBuf;

fn shipped_folder(name: &str) -> PathBuf {
    root().join("scenarios").join(name)
}

#[test]
fn wrong_usage_exits_2_and_says_so_on_standard_error_only() {
    for args in [
        &["no-such-command"][..],
        &["play", "--seed", "x"],
        &["check"],
        &["replay"],
        &["list", "--format", "x"],
        &["play", "--resume", "x"],
        &["replay", "x.ron", "--budget", "quick"],
    ] {
        let ran = grounds(args, "");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(!ran.err.trim().is_empty(), "{args:?} says nothing");
    }
    for args in [&["--help"][..], &["--version"], &["play", "--help"]] {
        let ran = grounds(args, "");
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{args:?}");
        assert!(!ran.out.is_empty());
    }
}

#[test]
fn check_finds_no_error_in_the_shipped_scenarios_and_says_by_its_code_whether_it_warns() {
    let ran = grounds(&["check", arg(&root().join("scenarios"))], "");
    let counts = format!("{} checked: 0 errors, ", shipped_names().len());
    assert!(
        ran.out.contains(&counts) && ran.err.is_empty(),
        "{}{}",
        ran.out,
        ran.err
    );
    let warns = !ran.out.contains(&format!("{counts}0 warnings"));
    assert_eq!(ran.code, Some(i32::from(warns)), "{}", ran.out);
}

#[test]
fn check_explains_rules_and_guesses_misspelt_ones() {
    let ran = grounds(&["check", "--explain", "condition-never-holds"], "");
    assert_eq!(ran.code, Some(0));
    assert!(ran.out.lines().count() > 3);
    let ran = grounds(&["check", "--explain", "condition-never-hold"], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("did you mean `condition-never-holds`?"), "{}", ran.err);
}

/// If this fails, an author meets a code that nobody explains.
#[test]
fn check_lists_every_code_and_explains_those_of_the_reader_too() {
    let ran = grounds(&["check", "--explain", "unknown-name"], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.starts_with("unknown-name (error, "), "{}", ran.out);
    let list = grounds(&["check", "--list"], "");
    assert_eq!((list.code, list.err.as_str()), (Some(0), ""));
    assert_eq!(
        grounds(&["check", "--explain"], "").out,
        list.out,
        "--explain alone lists"
    );
    let rows = grounds(&["check", "--list", "--format", "json"], "").json();
    let rows = rows.as_array().cloned().unwrap_or_default();
    assert!(rows.len() > 60, "{}", rows.len());
    for row in rows {
        let word = |key: &str| row[key].as_str().unwrap_or("").to_owned();
        assert!(
            list.out.contains(&word("code")) && list.out.contains(&word("topic")),
            "{row}"
        );
        assert!(
            list.out.contains(&word("headline")) && !word("text").is_empty(),
            "{row}"
        );
    }
    // A code that is like no other: all are named.
    let ran = grounds(&["check", "--explain", "qqqqqqqqqqqq"], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(
        ran.err.contains("unknown-name") && ran.err.contains("Wording"),
        "{}",
        ran.err
    );
}

/// If this fails, a folder that is named twice is checked twice, or a bare file name is not found.
#[test]
fn check_takes_a_folder_once_however_it_is_named() {
    let place = folder("cli-check-twice");
    let one = begun_in(&place, "night-shift");
    let file = one.join("scenario.ron");
    let again = one.join("../night-shift");
    let ran = grounds(&["check", arg(&one), arg(&file), arg(&place), arg(&again)], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    assert!(ran.out.contains("1 checked:"), "{}", ran.out);
    let mut inside = program(&["check", "scenario.ron"]);
    let ran = finish(inside.current_dir(&one).spawn().expect("the program was built"), "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
}

/// If this fails, two scenarios share records and statistics, and nobody is told.
#[test]
fn check_reports_two_scenarios_with_one_id_at_both() {
    let place = folder("cli-check-same-id");
    let one = begun_in(&folder("cli-check-same-id-from"), "night-shift");
    copy(&one, &place.join("first"));
    copy(&one, &place.join("second"));
    let ran = grounds(&["check", arg(&place), "--format", "json"], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{}", ran.out);
    let mut rows = ran.json().as_array().cloned().unwrap_or_default();
    rows.retain(|row| row["code"] != "id-not-folder");
    let files: Vec<&str> = rows.iter().filter_map(|r| r["file"].as_str()).collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    for (row, (here, there)) in rows.iter().zip([("first", "second"), ("second", "first")]) {
        assert_eq!(row["code"], "duplicate-scenario");
        assert!(row["line"].as_u64().is_some_and(|line| line > 1), "{row}");
        let end = format!("{here}/scenario.ron");
        assert!(row["file"].as_str().is_some_and(|f| f.ends_with(&end)), "{files:?}");
        let other = row["related"]["file"].as_str().unwrap_or("");
        assert!(other.ends_with(&format!("{there}/scenario.ron")), "{row}");
    }
    // Each alone has only the fault of a copy: its id is another folder's name.
    let ran = grounds(&["check", arg(&place.join("first")), "--format", "concise"], "");
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.out.contains("id-not-folder") && ran.out.lines().count() == 1,
        "{}",
        ran.out
    );
}

/// If this fails, a folder without a scenario passes, or what cannot be read is passed over in silence.
#[test]
fn check_names_what_is_not_there_and_what_cannot_be_read() {
    let place = folder("cli-check-nothing");
    let ran = grounds(&["check", arg(&place), "--format", "concise"], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{}", ran.out);
    assert!(
        ran.out.contains("error[no-scenario]") && ran.out.lines().count() == 1,
        "{}",
        ran.out
    );
    let ran = grounds(&["check", arg(&place.join("nowhere"))], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("there is no such folder"), "{}", ran.err);
    let file = place.join("notes.md");
    fs::write(&file, "notes").expect("the folder can be written to");
    let ran = grounds(&["check", arg(&file)], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    // A sound scenario with files beside it that are too large to be read.
    let sound = begun_in(&place, "night-shift");
    let huge = "x".repeat(SCENARIO_BYTES + 1);
    for path in ["walkthroughs/huge.ron", "lang/km.ftl", "talks/huge.txt"] {
        let path = sound.join(path);
        fs::create_dir_all(path.parent().expect("it has one")).expect("the copy can be written");
        fs::write(path, &huge).expect("the copy can be written");
    }
    let ran = grounds(&["check", arg(&sound), "--format", "concise"], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{}", ran.out);
    for path in ["walkthroughs/huge.ron", "lang/km.ftl", "talks/huge.txt"] {
        let told = ran
            .out
            .lines()
            .filter(|l| l.contains("unreadable-file") && l.contains(path));
        assert_eq!(told.count(), 1, "{path}: {}", ran.out);
    }
    assert_eq!(ran.out.lines().count(), 3, "{}", ran.out);
}

#[test]
fn check_writes_faults_for_people_editors_and_programs() {
    let broken = begun_in(&folder("cli-check"), "night-shift");
    edit(&broken.join("scenario.ron"), "revision:", "revisoin:");
    let full = grounds(&["check", arg(&broken)], "");
    assert_eq!((full.code, full.err.as_str()), (Some(1), ""));
    assert!(
        full.out.contains("error[unknown-field]") && full.out.contains("scenario.ron:"),
        "{}",
        full.out
    );
    let concise = grounds(&["check", arg(&broken), "--format", "concise"], "");
    assert_eq!(concise.out.lines().count(), 1, "{}", concise.out);
    let rows = grounds(&["check", arg(&broken), "--format", "json"], "").json();
    assert_eq!(rows[0]["code"], "unknown-field");
    assert_eq!(rows[0]["severity"], "error");
    assert!(rows[0]["line"].is_u64() && rows[0]["column"].is_u64() && rows[0]["message"].is_string());
}

#[test]
fn list_shows_every_scenario_and_why_one_cannot_be_played() {
    let place = folder("cli-list");
    fs::create_dir_all(place.join("broken")).expect("the folder can be made");
    fs::write(place.join("broken/scenario.ron"), "Scenario(format: 2").expect("the file can be written");
    let full = grounds(&["list", "--scenarios", arg(&place)], "");
    assert_eq!((full.code, full.err.as_str()), (Some(0), ""));
    let concise = grounds(&["list", "--format", "concise"], "");
    assert_eq!(concise.out.lines().count(), shipped_names().len());
    let rows = grounds(&["list", "--scenarios", arg(&place), "--format", "json"], "").json();
    for name in shipped_names() {
        assert!(full.out.contains(&name) && concise.out.contains(&name));
        let row = rows
            .as_array()
            .and_then(|rows| rows.iter().find(|r| r["id"] == name.as_str()))
            .expect("a row for it");
        assert_eq!(row["playable"], true);
        for key in ["title", "sector", "level", "review"] {
            assert!(row[key].is_string(), "{key}: {row}");
        }
        assert!(row["minutes"].is_u64() && row["languages"][0].is_string());
    }
    let broken = rows
        .as_array()
        .and_then(|rows| rows.iter().find(|r| r["id"] == "broken"))
        .expect("a row for it");
    assert_eq!(broken["playable"], false);
    assert!(broken["reason"].as_str().is_some_and(|r| !r.is_empty()));
    assert!(full.out.contains("cannot be played: ["), "{}", full.out);
    assert_eq!(
        grounds(&["list", "--scenarios", arg(&place.join("nowhere"))], "").code,
        Some(2)
    );
}

/// If this fails, a character that nobody can see reaches a terminal, or breaks the JSON it stands in.
#[test]
fn what_nobody_can_see_is_written_out() {
    let place = folder("cli-invisible");
    let path = begun_in(&place, "night-shift").join("scenario.ron");
    edit(&path, "title: \"", "title: \"\u{ad}\u{202e}");
    let full = grounds(&["list", "--scenarios", arg(&place)], "");
    assert!(
        full.out.contains(": \\u00ad\\u202e") && !full.out.contains('\u{202e}'),
        "{}",
        full.out
    );
    let rows = grounds(&["list", "--scenarios", arg(&place), "--format", "json"], "").json();
    let rows = rows.as_array().cloned().unwrap_or_default();
    let row = rows.iter().find(|r| r["id"] == "night-shift").expect("a row for it");
    assert!(
        row["title"].as_str().is_some_and(|t| t.starts_with("\u{ad}\u{202e}")),
        "{row}"
    );
    let checked = grounds(&["check", arg(&place)], "");
    assert!(checked.out.contains("[invisible-character]"), "{}", checked.out);
    assert!(!checked.out.contains('\u{202e}'), "the excerpt turns the line round");
}

#[test]
fn play_names_what_it_cannot_open() {
    let name = &shipped_names()[0];
    let misspelt = format!("{}x{}", &name[..3], &name[4..]);
    let ran = grounds(&["play", &misspelt, "--text"], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains(&format!("did you mean `{name}`?")), "{}", ran.err);
    let ran = grounds(&["play", "--text"], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    let ran = grounds(&["play", name, "--text", "--lang", "xx"], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    let place = folder("cli-play-broken");
    fs::write(place.join("scenario.ron"), "Scenario(format: 2").expect("the file can be written");
    let ran = grounds(&["play", arg(&place), "--text"], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{}", ran.out);
    assert!(ran.out.contains("error["), "{}", ran.out);
}

#[cfg(not(feature = "game"))]
#[test]
fn without_a_window_the_terminal_is_offered() {
    let ran = grounds(&["play"], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("--text"), "{}", ran.err);
}

/// If this fails, a record that somebody changed passes for the run that was played, or one that is sound does not.
#[test]
fn replay_tells_same_changed_and_unreadable_apart() {
    let place = folder("cli-replay");
    let record = place.join("record.jsonl");
    fs::write(&record, record_of(&played(shipped("one-talk"), 1))).expect("the folder can be written to");
    let ran = grounds(&["replay", arg(&record), "--format", "json"], "");
    assert_eq!((ran.code, &ran.json()["same"]), (Some(0), &true.into()), "{}", ran.out);
    assert!(ran.json()["result"]["band"].is_string(), "{}", ran.out);
    // The scenario was edited since, and everything comes to the same.
    let shelf = place.join("shelf");
    copy(&shipped_folder("one-talk"), &shelf.join("one-talk"));
    edit(
        &shelf.join("one-talk/scenario.ron"),
        "Scenario(",
        "// Edited since.\nScenario(",
    );
    let ran = grounds(&["replay", arg(&record), "--scenarios", arg(&shelf)], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.contains("It comes to the same."), "{}", ran.out);
    // A line was changed.
    let text = fs::read_to_string(&record).expect("the record is there");
    let third = text.lines().nth(2).expect("something was done");
    let changed = text.replacen(third, &third.replacen("\"second\":", "\"second\":1", 1), 1);
    assert_ne!(changed, text, "a line of a record no longer says when: {third}");
    fs::write(&record, changed).expect("the record can be written");
    for more in [&[][..], &["--format", "json"]] {
        let ran = grounds(&[&["replay", arg(&record)], more].concat(), "");
        assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{}", ran.out);
        assert!(ran.out.contains("line 3 "), "{}", ran.out);
    }
    // It is no record at all.
    fs::write(&record, "hello\n").expect("the record can be written");
    let ran = grounds(&["replay", arg(&record)], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
}

#[test]
fn replay_plays_walkthroughs_too() {
    let folder = begun_in(&folder("cli-walkthrough"), "night-shift");
    let path = walkthrough_in(&folder, "textbook");
    let ran = grounds(&["replay", arg(&path), "--format", "concise"], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    let beside = path.with_file_name("nowhere.ron");
    assert_eq!(grounds(&["replay", arg(&beside)], "").code, Some(2));
    let ran = grounds(&["replay", arg(&folder)], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("textbook.ron"), "{}", ran.err);
    // One that stands elsewhere says nothing of its scenario.
    let elsewhere = folder.with_file_name("elsewhere.ron");
    fs::copy(&path, &elsewhere).expect("it can be copied");
    let ran = grounds(&["replay", arg(&elsewhere)], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("--scenario"), "{}", ran.err);
    let ran = grounds(&["replay", arg(&elsewhere), "--scenario", arg(&folder)], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    // What does not come to what it says is told, and is a fault.
    edit(&path, "band: Safe", "band: Unsafe");
    let ran = grounds(&["replay", arg(&path)], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{}", ran.out);
    assert!(ran.out.contains("Expected: "), "{}", ran.out);
}

/// If this fails, an author who names the wrong thing is not told what is wrong, or a window opens on nothing.
#[test]
fn author_names_what_is_wrong_with_a_folder() {
    let place = folder("author-wrong");
    fs::create_dir_all(place.join("empty")).expect("a folder can be made");
    fs::create_dir_all(place.join("two")).expect("a folder can be made");
    fs::write(place.join("file"), "no folder").expect("a file can be written");
    for name in shipped_names() {
        copy(&shipped_folder(&name), &place.join("two").join(name));
    }
    for (path, says) in [
        ("nowhere", "there is no such folder"),
        ("file", "this is not a folder"),
        ("empty", "there is no scenario.ron in this folder; `grounds new NAME`"),
        ("two", "name one of them: "),
    ] {
        let ran = grounds(&["author", arg(&place.join(path))], "");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{path}");
        assert!(ran.err.contains(says), "{path}: {}", ran.err);
    }
    let _ = fs::remove_dir_all(&place);
}
