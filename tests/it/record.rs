//! The kept log of a run on a disk: killing the program loses nothing, and two windows never write to one record. What the lines
//! mean, and that no change of them goes unseen, is held in the tests of the core.

use crate::fuzzed::targets::anything::{Picks, anything};
use crate::place::{computer, file_of, is_open_elsewhere};
use crate::program::folder;
use crate::support::{practice, random_run, shipped, shipped_names};
use reasonable_grounds::desk::home::Keeping;
use reasonable_grounds::desk::run::{Run, Stopped, why_not};
use reasonable_grounds::library::record_named;
use reasonable_grounds::library::records::{self, Kept};
use reasonable_grounds::record::{Comparison, Header, WhyNot, decode, encode, replay};
use reasonable_grounds::session::{Action, Phase, Session};
use std::fs;
use std::path::{Path, PathBuf};

fn kept(session: &Session) -> String {
    let header = Header::of(session, "quiet-river-3f2a".into(), 1_764_000_000);
    encode(session, &header, |number| number as u64 * 700)
}

/// A run of so many moves, then ended.
fn ended_run(moves: usize) -> Session {
    let mut session = random_run(&shipped_names()[0], 5, moves);
    // Somebody who waits for a reply gets one first.
    while session.phase() != Phase::Ended && session.apply(Action::End).is_err() {
        session.apply(Action::Reply(0)).expect("somebody waits");
    }
    session
}

/// The runs of a folder that were left before their end.
fn unfinished(folder: &Path) -> Vec<Kept> {
    records::kept(folder)
        .into_iter()
        .filter(|kept| !kept.is_ended)
        .collect()
}

fn begin(folder: &Path) -> Run {
    let session = Session::begin(shipped(&shipped_names()[0]), practice(), 5, 0);
    Run::begin(session, &mut computer(folder)).expect("the folder can be written to")
}

/// Makes moves until so many were accepted.
fn keep_moves(run: &mut Run, moves: usize) {
    let mut picks = Picks(5);
    while run.session().entries().len() < moves {
        let action = anything(run.session(), &mut picks);
        if let Some(action) = action.filter(|action| *action != Action::End)
            && let Ok(keeping) = run.act(action, 1)
        {
            assert_eq!(keeping, Keeping::Kept, "the disk of the test is full");
        }
    }
}

/// Takes a run up by the path of its record, as somebody does who was given it.
fn resume(path: &Path) -> Result<Run, Stopped> {
    let mut home = computer(Path::new("."));
    Run::go_on(
        &record_named(path),
        &shipped(&shipped_names()[0]),
        &practice(),
        &mut home,
    )
}

/// If this fails, a move is shown before it is on the disk.
#[test]
fn each_move_is_on_the_disk_when_it_has_been_made() {
    let mut run = begin(&folder("record-each-move"));
    for moves in 1..20 {
        keep_moves(&mut run, moves);
        let bytes = fs::read(file_of(&run)).expect("the record is there");
        let decoded = decode(&bytes).expect("the record is whole");
        assert_eq!(
            (decoded.record.moves.len(), decoded.fault, decoded.torn),
            (moves, None, None)
        );
    }
}

/// If this fails, killing the program at some byte of its last lines loses a run, or goes on with half a line.
#[test]
fn a_killed_run_is_gone_on_with_at_its_last_whole_line() {
    let place = folder("record-killed");
    let mut run = begin(&place);
    keep_moves(&mut run, 6);
    let bytes = fs::read(file_of(&run)).expect("the record is there");
    drop(run);
    let ends: Vec<usize> = (0..bytes.len())
        .filter(|&at| bytes[at] == b'\n')
        .map(|at| at + 1)
        .collect();
    let path = place.join("cut.jsonl");
    // Where lines end, just before and behind, and at some places between.
    let from = ends[ends.len() - 3];
    let near = ends
        .iter()
        .filter(|end| **end >= from)
        .flat_map(|&end| [end - 1, end, end + 1]);
    let mut cuts: Vec<usize> = near
        .chain((from..bytes.len()).step_by(61))
        .filter(|cut| (from..=bytes.len()).contains(cut))
        .collect();
    cuts.sort_unstable();
    cuts.dedup();
    for cut in cuts {
        fs::write(&path, &bytes[..cut]).expect("the folder can be written to");
        let whole = ends.iter().filter(|&&end| end <= cut).count() - 1;
        let mut run = resume(&path).unwrap_or_else(|e| panic!("cut at {cut}: {}", e.said()));
        assert_eq!(run.session().entries().len(), whole, "cut at {cut}");
        let ended = run.act(Action::End, 9).expect("a run can always be ended");
        assert_eq!(ended, Keeping::Kept, "cut at {cut}");
        let now = decode(&fs::read(&path).expect("the record is there")).expect("the record is whole");
        assert_eq!(
            (now.fault, now.torn, now.record.result.is_some()),
            (None, None, true),
            "cut at {cut}"
        );
        assert_eq!(
            replay(&now.record, run.session().scenario(), &practice()).verdict,
            Comparison::Same,
            "cut at {cut}"
        );
    }
}

/// If this fails, a run killed between its end and its result stays without a result for ever.
#[test]
fn a_result_that_was_not_written_is_written_later() {
    let place = folder("record-no-result");
    let mut run = begin(&place);
    keep_moves(&mut run, 3);
    run.act(Action::End, 9).expect("a run can always be ended");
    let path = file_of(&run);
    drop(run);
    let whole = fs::read_to_string(&path).expect("the record is there");
    let cut = whole.trim_end().rfind('\n').expect("a record has lines") + 1;
    fs::write(&path, &whole[..cut]).expect("the folder can be written to");
    let run = resume(&path).expect("there is nothing left to do, and it can be shown");
    assert_eq!(run.session().phase(), Phase::Ended);
    drop(run);
    assert_eq!(fs::read_to_string(&path).expect("the record is there"), whole);
    assert_eq!(resume(&path).err(), Some(Stopped::WhyNot(WhyNot::Ended)));
}

/// If this fails, two windows write to one record, or a run that is open elsewhere is offered.
#[test]
fn a_record_belongs_to_one_window() {
    let place = folder("record-two-windows");
    let mut run = begin(&place);
    keep_moves(&mut run, 2);
    let path = file_of(&run);
    assert!(is_open_elsewhere(&path, resume(&path).err().as_ref()));
    assert_eq!(unfinished(&place).len(), 0, "a run that is open is offered");
    let other = begin(&place);
    assert_ne!(run.place(), other.place(), "two runs share a record");
    drop((run, other));
    let found = unfinished(&place);
    assert_eq!(
        found.iter().map(|u| u.moves).collect::<Vec<_>>(),
        [2],
        "what was begun and left is not offered"
    );
    assert!(resume(&found[0].path).is_ok());
}

/// If this fails, a broken record stops the list of runs, or is told to be one that can be gone on with.
#[test]
fn broken_records_do_not_stop_the_list() {
    let place = folder("record-broken");
    let text = kept(&random_run(&shipped_names()[0], 5, 6));
    fs::write(place.join("good.jsonl"), &text).expect("the folder can be written to");
    fs::write(place.join("changed.jsonl"), text.replace("\"n\":2", "\"n\":3")).expect("the folder can be written to");
    fs::write(place.join("ended.jsonl"), kept(&ended_run(6))).expect("the folder can be written to");
    fs::write(place.join("empty.jsonl"), "").expect("the folder can be written to");
    fs::write(place.join("binary.jsonl"), [0xff, 0, 10, 13, 0xfe]).expect("the folder can be written to");
    fs::create_dir(place.join("folder.jsonl")).expect("the folder can be written to");
    let mut found = unfinished(&place);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    // What lies between the ends is looked at when somebody asks for this run.
    let (scenario, mut home) = (shipped(&shipped_names()[0]), computer(&place));
    let mut can = |path: &Path| why_not(&record_named(path), &scenario, &practice(), &mut home).is_none();
    let can: Vec<(PathBuf, bool)> = found.into_iter().map(|u| (u.path.clone(), can(&u.path))).collect();
    assert_eq!(
        can,
        [(place.join("changed.jsonl"), false), (place.join("good.jsonl"), true)]
    );
    let why = resume(&place.join("changed.jsonl"))
        .expect_err("a changed record is gone on with")
        .said()
        .to_string();
    assert!(why.contains("line 3"), "the message names no line: {why}");
}
