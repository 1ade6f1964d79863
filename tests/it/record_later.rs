//! Records that outlive what they were kept with: a scenario that was edited, other rules, a later program. Going on and
//! replaying agree about every one.

use crate::fuzzed::targets::mended;
use crate::place::computer;
use crate::program::{arg, folder, grounds, record_in};
use crate::record_digest::{FIXTURE, base_with};
use crate::support::{practice, root};
use reasonable_grounds::desk::home::Keeping;
use reasonable_grounds::desk::run::{Run, Stopped, why_not};
use reasonable_grounds::library::record_named;
use reasonable_grounds::record::{Comparison, Divergence, Fault, Header, RULES, WhyNot, decode, encode, go_on, replay};
use reasonable_grounds::scenario::{Scenario, Step};
use reasonable_grounds::session::{Event, Session};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn steps() -> Vec<Step> {
    vec![
        Step::Look("room/table".into()),
        Step::Ask("worker-tell".into()),
        Step::Ask("cousin-tell".into()),
        Step::Rate("worker".into(), 60),
    ]
}

/// A run of these steps, as it was kept; ended or not.
fn kept(scenario: &Arc<Scenario>, is_ended: bool) -> String {
    let mut session = Session::begin(scenario.clone(), practice(), 7);
    for step in steps().into_iter().chain(is_ended.then_some(Step::End)) {
        let action = scenario.action(&step).expect("the step names what is there");
        session.apply(action).expect("the step can be made");
    }
    let header = Header::of(&session, "quiet-river-3f2a".into(), 1_764_000_000);
    encode(&session, &header, |n| 1_000 * (n as u64 + 1))
}

/// Takes a run up by the path of its record.
fn resume(path: &Path, scenario: &Arc<Scenario>) -> Result<Run, Stopped> {
    Run::go_on(
        &record_named(path),
        scenario,
        &practice(),
        &mut computer(Path::new(".")),
    )
}

/// Asks whether that can be done.
fn asked(path: &Path, scenario: &Arc<Scenario>) -> Option<Stopped> {
    why_not(
        &record_named(path),
        scenario,
        &practice(),
        &mut computer(Path::new(".")),
    )
}

fn file(name: &str, text: &str) -> PathBuf {
    let path = folder(name).join("run.jsonl");
    fs::write(&path, text).expect("the folder can be written to");
    path
}

/// The base with its pieces and one more.
fn edited(piece: &'static str, put: &'static str) -> Arc<Scenario> {
    base_with(&[FIXTURE, &[(piece, put)]].concat())
}

/// A record with something in each line that no program of today writes, and a line of its own kind.
fn from_later(text: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| line.replacen('{', "{\"later\":{\"a\":[1,2.5,null]},", 1))
        .collect();
    let last = lines.len() - usize::from(text.contains("\"result\""));
    let own = "{\"paused\":{\"seconds\":40}}".to_owned();
    mended([&lines[..last], &[own], &lines[last..]].concat().join("\n").as_bytes())
}

/// If this fails, a laptop with an older program refuses the record of a newer one over a field it does not need, or loses
/// what it does not know.
#[test]
fn what_a_later_program_adds_is_kept_and_not_refused() {
    let scenario = base_with(FIXTURE);
    for is_ended in [false, true] {
        let text = from_later(&kept(&scenario, is_ended).replacen("{\"result\":{", "{\"result\":{\"stars\":4,", 1));
        let decoded = decode(text.as_bytes()).expect("it is a record");
        assert_eq!((decoded.fault.as_ref(), decoded.torn), (None, None));
        let record = &decoded.record;
        let is_kept = |more: &reasonable_grounds::record::More| more["later"]["a"][1] == 2.5;
        assert!(is_kept(&record.header.more) && record.moves.iter().all(|m| is_kept(&m.more)));
        assert_eq!(record.unknown, [record.moves.len() + 2]);
        assert_eq!(replay(record, &scenario, &practice()).verdict, Comparison::Same);
        if let Some(result) = &record.result {
            assert_eq!(result.more["stars"], 4);
        }
        // Written again, nothing is lost.
        let header = serde_json::to_value(&record.header).expect("it can be written");
        assert_eq!(header["later"]["a"][0], 1);
    }
    let text = from_later(&kept(&scenario, false));
    let path = file("record-from-later", &text);
    drop(resume(&path, &scenario).expect("it can be gone on with"));
    assert_eq!(
        fs::read_to_string(&path).expect("it is there"),
        text,
        "nothing had changed"
    );
}

/// If this fails, a move that this program cannot make is passed over as if it did not matter.
#[test]
fn a_move_of_a_kind_that_is_not_known_stops_the_reading() {
    let text = kept(&base_with(FIXTURE), false).replacen("{\"Look\":", "{\"Whistle\":", 1);
    let decoded = decode(mended(text.as_bytes()).as_bytes()).expect("the header is whole");
    assert_eq!(decoded.fault, Some(Fault::Unclear(2)));
}

/// If this fails, other rules are no reason for another result, or are refused, or kept silent.
#[test]
fn other_rules_explain_another_result() {
    let scenario = base_with(FIXTURE);
    let text = kept(&scenario, true);
    let with = |from: &str, to: &str, text: &str| {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text.replace(from, to)
    };
    let come_to = |text: &str| {
        let decoded = decode(mended(text.as_bytes()).as_bytes()).expect("it is a record");
        assert_eq!(decoded.fault, None);
        replay(&decoded.record, &scenario, &practice())
    };
    let later = with(&format!("\"rules\":{RULES}"), "\"rules\":9", &text);
    let again = come_to(&later);
    assert_eq!((again.is_same(), again.changed.rules), (true, Some((9, RULES))));
    let band = text
        .split("\"band\":\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("there is a band");
    let other = |text: &str| with(&format!("\"band\":\"{band}\""), "\"band\":\"other\"", text);
    assert!(matches!(
        come_to(&other(&text)).verdict,
        Comparison::ResultDiffers { .. }
    ));
    assert!(matches!(
        come_to(&other(&later)).verdict,
        Comparison::OtherRules { by: 9, .. }
    ));
    // How many marks it was counted from does not matter.
    assert!(come_to(&with("\"summary\":\"", "\"summary\":\"1 mark more; ", &text)).is_same());
}

/// If this fails, a mended word or a new revision ends every run of a course; or it goes on and the record does not say with
/// what.
#[test]
fn a_run_goes_on_when_its_moves_come_to_the_same() {
    let before = base_with(FIXTURE);
    let path = file("record-goes-on", &kept(&before, false));
    let after = base_with(
        &[
            FIXTURE,
            &[("revision: 1", "revision: 2"), ("a book of debts.", "a book of debts!")],
        ]
        .concat(),
    );
    let bytes = fs::read(&path).expect("it is there");
    assert_eq!(asked(&path, &after), None, "nothing that matters has changed");
    let decoded = decode(&bytes).expect("it is whole");
    let told = go_on(&decoded, &after, &practice())
        .expect("nothing that matters has changed")
        .changed;
    assert_eq!(
        (told.scenario, told.revision, told.practice),
        (true, Some((1, 2)), false)
    );
    assert_eq!(
        fs::read(&path).expect("it is there"),
        bytes,
        "asking changes the record"
    );
    let mut run = resume(&path, &after).expect("as was told");
    assert_eq!(run.changed(), told);
    let ended = run.act(after.action(&Step::End).expect("a run can be ended"), 500);
    assert_eq!(ended, Ok(Keeping::Kept));
    drop(run);
    let decoded = decode(&fs::read(&path).expect("it is there")).expect("it is whole");
    let record = &decoded.record;
    assert_eq!((decoded.fault.as_ref(), record.went_on.len()), (None, 1));
    let line = &record.went_on[0];
    assert_eq!(
        (line.revision, line.rules, line.after, line.at_millis),
        (2, RULES, 4, 4_000)
    );
    assert_eq!(line.scenario_fingerprint, after.fingerprint());
    let again = replay(record, &after, &practice());
    assert!(again.is_same() && !again.changed.is_any(), "{:?}", again.changed);
    assert!(
        replay(record, &before, &practice()).changed.scenario,
        "the last one counts"
    );
}

/// If this fails, a record grows by a line each time it is opened.
#[test]
fn it_is_said_once_with_what_a_run_goes_on() {
    let path = file("record-once", &kept(&base_with(FIXTURE), false));
    let after = edited("a book of debts.", "a book of debts!");
    for changed in [true, false, false] {
        let run = resume(&path, &after).expect("it can be gone on with");
        assert_eq!(run.changed().is_any(), changed);
    }
    let text = fs::read_to_string(&path).expect("it is there");
    assert_eq!(text.matches("went_on").count(), 1);
}

fn differs(path: &Path, scenario: &Arc<Scenario>) -> (usize, Option<Step>, Divergence) {
    let bytes = fs::read(path).expect("it is there");
    let asked = asked(path, scenario).expect("it comes to something else");
    let tried = resume(path, scenario).expect_err("it comes to something else");
    assert_eq!(asked, tried, "asking and doing do not agree");
    assert_eq!(fs::read(path).expect("it is there"), bytes, "a refused run is changed");
    let decoded = decode(&bytes).expect("it is whole");
    let Stopped::WhyNot(WhyNot::Differs { at, step, why }) = asked else {
        panic!("{asked:?}");
    };
    let verdict = replay(&decoded.record, scenario, &practice()).verdict;
    assert_eq!(
        verdict,
        Comparison::Diverged { at, why: why.clone() },
        "replay says something else"
    );
    let words = tried.said().to_string();
    assert!(words.contains(&format!("move {at}")), "{words}");
    (at, step, why)
}

/// If this fails, a run is offered that cannot be gone on with, or nobody says which move is in the way and what happens now.
#[test]
fn a_run_that_comes_to_something_else_says_where_and_what_happens_now() {
    let path = file("record-differs", &kept(&base_with(FIXTURE), false));
    // The question gives a cue now that it did not give.
    let gives = edited(
        "(say: \"It is work. We sort.\")",
        "(say: \"It is work. He has my papers.\", gives: [\"papers-kept\"])",
    );
    let (at, step, why) = differs(&path, &gives);
    assert_eq!((at, step), (2, Some(Step::Ask("worker-tell".into()))));
    let cue = gives.cue_named("papers-kept").expect("there is such a cue");
    let Divergence::OtherEvents { now, .. } = why else {
        panic!("{why:?}")
    };
    assert!(
        now.iter()
            .any(|event| matches!(event, Event::CueMet(met, _) if *met == cue)),
        "{now:?}"
    );
    // The question is not asked any more.
    let gone = edited("(id: \"cousin-tell\", kind", "(id: \"cousin-else\", kind");
    let (at, step, why) = differs(&path, &gone);
    assert_eq!((at, step), (3, Some(Step::Ask("cousin-tell".into()))));
    assert!(matches!(why, Divergence::Unknown(_)));
    // It can no longer be asked at this moment.
    let locked = edited(
        "(id: \"cousin-tell\", kind: OpenInvitation,",
        "(id: \"cousin-tell\", when: [After(80)], kind: OpenInvitation,",
    );
    let (at, _, why) = differs(&path, &locked);
    assert_eq!(at, 3);
    assert!(matches!(why, Divergence::Refused(_)));
    // It is a run of something else.
    let other = edited("id: \"base\"", "id: \"basement\"");
    let why = asked(&path, &other).expect("it is another scenario");
    assert!(matches!(why, Stopped::WhyNot(WhyNot::OtherScenario(_))), "{why:?}");
}

/// If this fails, a record of an earlier version of the program looks like a broken one.
#[test]
fn a_record_of_an_earlier_format_is_told_as_such() {
    let text = kept(&base_with(FIXTURE), false).replacen("\"format\":2", "\"format\":1", 1);
    let fault = decode(text.as_bytes()).expect_err("it is of another format");
    assert_eq!(fault, Fault::EarlierFormat(1));
    assert!(
        fault.to_string().contains("an earlier version of the program"),
        "{fault}"
    );
    let path = file("record-earlier", &text);
    let ran = grounds(&["replay", arg(&path)], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("can be read only with that version"), "{}", ran.err);
}

/// If this fails, `replay` promises that a run can be gone on with and `play` then refuses it, or the other way round; or the
/// hint of another folder is given where it does not help.
#[test]
fn replay_and_play_agree_about_going_on() {
    let place = folder("record-agree");
    let records = place.join("records");
    let shelf = place.join("base");
    crate::program::copy(&root().join("tests/checks/base"), &shelf);
    let file = shelf.join("scenario.ron");
    let play = ["play", arg(&shelf), "--text", "--records", arg(&records)];
    let ran = grounds(&[&play[..], &["--seed", "1"]].concat(), "\n1\n1\nstop\n");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let record = record_in(&records);
    let text = fs::read_to_string(&file).expect("it is there");
    let go_on = || {
        let replayed = grounds(&["replay", arg(&record), "--scenarios", arg(&place)], "");
        let played = grounds(&[&play[..], &["--resume", arg(&record)]].concat(), "stop\n");
        (replayed, played)
    };
    fs::write(&file, format!("// A word.\n{text}")).expect("it can be written");
    let (replayed, played) = go_on();
    assert!(replayed.out.contains("it can be gone on with"), "{}", replayed.out);
    assert_eq!(played.code, Some(0), "{}", played.err);
    assert!(
        played.err.contains("changed") && played.err.contains("the run goes on"),
        "{}",
        played.err
    );
    // What was looked at shows something else.
    let other = text.replace("cues: [\"neat-table\"]", "cues: [\"neat-table\", \"papers-kept\"]");
    assert_ne!(text, other);
    fs::write(&file, other).expect("it can be written");
    let (replayed, played) = go_on();
    assert_eq!(replayed.code, Some(1));
    assert!(replayed.out.contains("it cannot be gone on with"), "{}", replayed.out);
    assert!(
        replayed.out.contains("it differs at move 1") && replayed.out.contains("cue papers-kept seen"),
        "{}",
        replayed.out
    );
    assert_eq!((played.code, played.out.as_str()), (Some(2), ""));
    assert!(
        played.err.contains("at move 1") && !played.err.contains("--records"),
        "{}",
        played.err
    );
}
