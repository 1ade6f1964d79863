//! The examples do what they say. `examples/breaks.rs` is held by `tests/it/khmer.rs`.

use std::fs;

#[allow(dead_code, reason = "its main belongs to the example")]
#[path = "../../examples/face.rs"]
mod face;
#[allow(dead_code, reason = "its main belongs to the example")]
#[path = "../../examples/play.rs"]
mod play;

fn page(asked: &[&str]) -> Result<String, String> {
    play::page(&asked.iter().map(|&word| word.to_owned()).collect::<Vec<_>>())
}

/// If this fails, what a stranger tries first does not play, or comes to something else each time.
#[test]
fn the_example_plays_a_run_and_says_what_it_came_to() {
    let textbook = page(&["office-park", "7", "textbook"]).expect("it is played");
    assert!(textbook.contains("Safe practice"), "{textbook}");
    let left = page(&["departure-desk", "7", "leave"]).expect("it is left");
    assert!(!left.contains("Safe practice"), "{left}");
    assert_eq!(page(&["departure-desk", "7", "leave"]), Ok(left));
}

/// If this fails, a slip of the pen is not told, or not with what to write instead.
#[test]
fn the_example_says_what_it_cannot_play() {
    let why = |asked: &[&str]| page(asked).expect_err("it cannot be played");
    assert!(why(&["nowhere"]).contains("departure-desk, office-park, one-talk"));
    assert!(why(&["office-park", "seven"]).contains("write 7"));
    assert!(why(&["office-park", "7", "nobody"]).contains("textbook"));
}

/// What the smallest face has shown when its input ends, with the numbers typed.
fn shown(records: &std::path::Path, typed: &str) -> String {
    let mut out = Vec::new();
    face::face(records.to_owned(), &mut typed.as_bytes(), &mut out).expect("it can be written");
    String::from_utf8(out).expect("text")
}

/// The number of the last offer that is the one to take, as it stands on the screen.
fn main_offer(shown: &str) -> &str {
    let line = shown.lines().rfind(|line| line.contains("[*]")).expect("there is one");
    line.trim_start_matches("> ")
        .split_whitespace()
        .next()
        .expect("it has a number")
}

/// If this fails, a face that only hands back the wishes of offers cannot begin a run, or does not keep it.
#[test]
fn the_smallest_face_begins_a_run_and_keeps_it() {
    let records = std::env::temp_dir().join(format!("smallest-face-{}", std::process::id()));
    let mut typed = String::new();
    for _ in 0..2 {
        let shown = shown(&records, &typed);
        typed += main_offer(&shown);
        typed.push('\n');
    }
    let nothing_yet = fs::read_dir(&records).map_or(0, Iterator::count);
    let run = shown(&records, &(typed.clone() + "no number\n"));
    let kept = fs::read_dir(&records).map_or(0, Iterator::count);
    let _ = fs::remove_dir_all(&records);
    assert!(run.contains("Type the number"), "{run}");
    assert_eq!((nothing_yet, kept), (0, 1), "typed {typed:?}: {run}");
}
