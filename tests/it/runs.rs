//! `grounds runs`: what all runs that were ended show together, in a terminal.

use crate::program::{Ran, arg, folder, grounds};
use crate::support::{played, practice, shipped};
use reasonable_grounds::record::{Header, encode};
use reasonable_grounds::session::{Action, Session};
use std::fs;

/// A folder with runs of the textbook, one that was begun, one that was cut off, and things that are no records.
fn records(name: &str) -> std::path::PathBuf {
    let folder = folder(name);
    let write = |name: &str, bytes: &str| fs::write(folder.join(name), bytes).expect("it can be written");
    for seed in 0..3 {
        let run = played(shipped("one-talk"), seed);
        let header = Header::of(&run, "quiet-river-000001".into(), 1_700_000_000 + seed);
        let record = encode(&run, &header, |_| 0);
        write(&format!("one-talk-{seed}.jsonl"), &record);
        if seed == 0 {
            // The result stands in it, and a line before that was changed.
            write("one-talk-9.jsonl", &record.replacen("\"second\":", "\"second\":1", 1));
        }
    }
    let mut begun = Session::begin(shipped("one-talk"), practice(), 4, 0);
    let spot = begun.view().spots().first().map(|spot| spot.spot);
    let _ = begun.apply(Action::Look(spot.expect("there is something to look at")));
    let header = Header::of(&begun, "early-field-000002".into(), 1_700_000_009);
    write("one-talk-5.jsonl", &encode(&begun, &header, |_| 0));
    write("notes.txt", "nothing of ours");
    write("empty.jsonl", "");
    folder
}

/// What the program says, wherever its lines end.
fn said(args: &[&str], typed: &str) -> Ran {
    let ran = grounds(args, typed);
    let in_a_row = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Ran {
        out: in_a_row(&ran.out),
        err: in_a_row(&ran.err),
        ..ran
    }
}

/// If this fails, a terminal does not tell what the window tells, counts what cannot be counted, or stops at a stray file.
#[test]
fn a_terminal_tells_what_many_runs_show() {
    let folder = records("runs-told");
    let ran = said(&["runs", "--records", arg(&folder)], "");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("can be counted: 3."), "{}", ran.out);
    for reason in ["1 that were not brought to an end", "1 that cannot be read to the end"] {
        assert!(ran.out.contains(reason), "{reason}: {}", ran.out);
    }
    assert!(ran.out.contains("Still missing"), "three runs show little: {}", ran.out);
    // Who types nothing has asked for nothing: what is for the person alone is named and not told.
    assert!(
        !ran.out.contains("Clothes") && !ran.out.contains("Brier"),
        "{}",
        ran.out
    );
    let asked = said(&["runs", "--records", arg(&folder)], "5\n1\n");
    assert!(
        asked.out.contains("Clothes") && asked.out.contains("Lines that you sorted"),
        "{}",
        asked.out
    );
    let khmer = said(&["runs", "--records", arg(&folder), "--lang", "km"], "");
    assert!(khmer.out.contains("ការអនុវត្ត"), "{}", khmer.out);
}

/// If this fails, a folder without runs, or none at all, is answered with nothing or a riddle.
#[test]
fn nothing_to_look_back_on_is_said() {
    let empty = folder("runs-none");
    let ran = said(&["runs", "--records", arg(&empty)], "");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("no run here yet"), "{}", ran.out);
    let away = empty.join("not-here");
    let ran = said(&["runs", "--records", arg(&away)], "");
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.err.contains("not-here") && ran.err.contains("there is no such folder"),
        "{}",
        ran.err
    );
}
