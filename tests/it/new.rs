//! `grounds new`: a scenario to begin with. It is complete, it is the author's alone, and nothing that exists is touched.

use crate::program::{arg, folder, grounds};
use crate::support::{files_below, practice, root, shipped_names};
use reasonable_grounds::check::check;
use reasonable_grounds::diagnostic::render;
use reasonable_grounds::library::starter;
use std::fs;

/// If this fails, a new author begins with a scenario that has faults, or that says of itself that somebody has read it.
#[test]
fn the_starting_scenarios_are_read_and_say_that_nobody_has_reviewed_them() {
    let checked = check(&starter("night-shift", false), &practice());
    assert!(checked.diagnostics.is_empty(), "{}", render::full(&checked.diagnostics));
    assert_eq!(&*checked.scenario.expect("playable").header().id, "night-shift");
    assert!(!checked.review.is_reviewed() && !checked.review.open.is_empty());
    let bare = check(&starter("night-shift", true), &practice());
    assert!(!bare.has_errors(), "{}", render::full(&bare.diagnostics));
    assert!(!bare.review.is_reviewed());
}

/// If this fails, the new folder carries another name somewhere, or leaves something of the embedded one out.
#[test]
fn the_name_stands_wherever_it_must() {
    for (more, template) in [(&[][..], "assets/template"), (&["--bare"], "assets/template-bare")] {
        named(more, template);
    }
}

fn named(more: &[&str], template: &str) {
    let place = folder("new-name");
    let ran = grounds(&[&["new", "night-shift", "--in", arg(&place)], more].concat(), "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    for command in ["check", "play", "playtest", "prove"] {
        assert!(ran.out.contains(&format!("grounds {command} ")), "{}", ran.out);
    }
    let made = place.join("night-shift");
    let below = |path: &std::path::Path| -> Vec<_> {
        files_below(path)
            .into_iter()
            .filter_map(|p| Some(p.strip_prefix(path).ok()?.to_owned()))
            .collect()
    };
    assert_eq!(below(&made), below(&root().join(template)));
    for path in files_below(&made) {
        let text = fs::read_to_string(&path).expect("it is text");
        assert!(!text.contains("template"), "{}", path.display());
    }
    let ran = grounds(&["check", arg(&made)], "");
    assert!(ran.out.contains("1 checked: 0 errors"), "{}", ran.out);
    assert_eq!(ran.code == Some(0), more.is_empty(), "{}", ran.out);
}

/// If this fails, a name that cannot be used makes a folder, or the author is not told the rule and a way out.
#[test]
fn a_name_that_cannot_be_used_is_refused_with_the_rule_and_a_legal_one() {
    let place = folder("new-names");
    let shipped = &shipped_names()[0];
    let long = "a".repeat(49);
    for (name, hint) in [
        ("Night Shift", "grounds new night-shift"),
        ("12 ships!", "grounds new ships"),
        ("../away", "grounds new away"),
        ("a/b", "grounds new a-b"),
        ("\u{1797}\u{17BC}\u{1798}\u{17B7}", "grounds new night-shift"),
        ("", "grounds new night-shift"),
        (&long, &format!("grounds new {}", &long[..48])),
        (shipped, "comes with the program"),
    ] {
        let ran = grounds(&["new", name, "--in", arg(&place)], "");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{name}");
        assert!(ran.err.contains(hint), "{name}: {}", ran.err);
    }
    assert!(files_below(&place).is_empty());
    assert_eq!(grounds(&["new"], "").code, Some(2));
}

/// If this fails, work of somebody is overwritten, or a fault of the place is not told.
#[test]
fn what_exists_is_never_touched() {
    let place = folder("new-exists");
    fs::create_dir(place.join("night-shift")).expect("the folder can be made");
    fs::write(place.join("night-shift/mine.txt"), "mine").expect("the file can be written");
    fs::write(place.join("day-shift"), "a file").expect("the file can be written");
    for name in ["night-shift", "day-shift"] {
        let ran = grounds(&["new", name, "--in", arg(&place)], "");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
        assert!(ran.err.contains("this is there already"), "{}", ran.err);
    }
    for within in ["nowhere", "day-shift"] {
        let ran = grounds(&["new", "late-shift", "--in", arg(&place.join(within))], "");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
        assert!(ran.err.contains("--in"), "{}", ran.err);
    }
    let left: Vec<String> = files_below(&place)
        .iter()
        .map(|p| fs::read_to_string(p).expect("text"))
        .collect();
    assert_eq!(left, ["a file", "mine"]);
    assert_eq!(fs::read_dir(&place).expect("there").count(), 2);
}

/// If this fails, a disk that fills up half way leaves half a scenario behind, or a folder without its name.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_nothing_half_made() {
    use crate::program::finish;
    use std::process::{Command, Stdio};
    let place = folder("new-full");
    // Files may not grow beyond two blocks, which only some of them stay below.
    let child = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 2; exec \"$@\"", "sh"])
        .arg(env!("CARGO_BIN_EXE_grounds"))
        .args(["new", "night-shift", "--in", arg(&place)])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("sh is there");
    let ran = finish(child, "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("nothing has been made"), "{}", ran.err);
    assert_eq!(fs::read_dir(&place).expect("there").count(), 0);
}

/// If this fails, the program copied alone to a stick does not carry the guide that its own messages name.
#[test]
fn the_guide_comes_with_the_program() {
    let ran = grounds(&["new", "--guide"], "");
    let guide = fs::read_to_string(root().join("scenarios/README.md")).expect("the guide is there");
    assert_eq!((ran.code, ran.out), (Some(0), guide));
}
