//! `grounds new` and `grounds check` on scenarios of the second form: made anew, checked, played to the end.

use crate::program::{arg, folder, grounds};
use crate::support::{files_below, root};
use reasonable_grounds::library::{starter_two, write_new};
use std::fs;

/// If this fails, a new author begins with a scenario that has faults, or that nobody can play.
#[test]
fn what_is_made_anew_is_checked_and_played() {
    let place = folder("second-new");
    let made = place.join("night-shift");
    write_new(&starter_two("night-shift", false), &made).expect("it is written");
    for path in files_below(&made) {
        let text = fs::read_to_string(&path).expect("it is text");
        assert!(!text.contains("template"), "{}", path.display());
    }
    let checked = grounds(&["check", arg(&made)], "");
    assert_eq!(checked.code, Some(0), "{}", checked.out);
    assert!(
        checked
            .out
            .contains("1 checked: 0 errors, 0 warnings, 0 pieces of advice"),
        "{}",
        checked.out
    );
    let played = grounds(&["playtest", arg(&made), "--runs", "6", "--format", "json"], "");
    let value: serde_json::Value = serde_json::from_str(&played.out).expect("it is JSON");
    let all = value[0]["players"].as_array().expect("there are players");
    let textbook = all.iter().find(|one| one["player"] == "textbook").expect("it plays");
    assert_eq!(textbook["victims"], textbook["victims_known"]);
}

/// If this fails, the least that can be read is not read, or holds what has to be taken out first.
#[test]
fn the_least_is_made_and_read() {
    let place = folder("second-bare");
    let ran = grounds(&["new", "night-shift", "--bare", "--in", arg(&place)], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let made = place.join("night-shift");
    assert!(
        fs::read_to_string(made.join("scenario.ron"))
            .expect("it is there")
            .contains("id: \"night-shift\"")
    );
    let checked = grounds(&["check", arg(&made)], "");
    assert!(checked.out.contains("1 checked: 0 errors"), "{}", checked.out);
}

/// If this fails, a fault of a talk is told without its place, or its code explains nothing.
#[test]
fn a_fault_is_told_with_its_place_and_its_page() {
    let place = folder("second-fault");
    let made = place.join("night-shift");
    write_new(&starter_two("night-shift", false), &made).expect("it is written");
    let talk = made.join("talks/presser.txt");
    let text = fs::read_to_string(&talk).expect("it is there");
    fs::write(&talk, text.replacen("opens: look", "opens look", 1)).expect("it is written");
    let ran = grounds(&["check", arg(&made), "--format", "concise"], "");
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.out.contains("night-shift/talks/presser.txt:") && ran.out.contains("colon"),
        "{}",
        ran.out
    );
    let page = grounds(&["check", "--explain", "talk-not-needed"], "");
    assert_eq!(page.code, Some(0));
    assert!(page.out.contains("fits if"), "{}", page.out);
}

/// If this fails, the scenarios that come with the program have faults when they are checked as an author checks them.
#[test]
fn the_shipped_ones_are_checked() {
    let ran = grounds(&["check", arg(&root().join("scenarios/one-talk"))], "");
    assert!(ran.out.contains("1 checked: 0 errors"), "{}", ran.out);
}
