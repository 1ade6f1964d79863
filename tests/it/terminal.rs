//! The run in a terminal: scripted and kept as it reads, typed into the real program, ended early, gone on with, killed, on a
//! full disk.

use super::seat::{begun_in, run};
use super::typist::{Paper, Typist};
#[cfg(unix)]
use crate::program::finish;
use crate::program::{arg, folder, grounds, program, record_in};
use crate::support::root;
use grounds_desk::shown::Body;
#[cfg(unix)]
use reasonable_grounds::library::messages;
use reasonable_grounds::locale::Choice;
use reasonable_grounds::terminal::{Console, Left, play};
use std::io::{BufRead, BufReader, Write};
use unicode_width::UnicodeWidthStr;

/// A run as it was typed.
struct Typed {
    /// Everything that was written, with what was typed behind its prompts.
    text: String,
    /// What was typed, a line each.
    lines: Vec<String>,
    left: Result<(), Left>,
}

fn typed(scenario: &str, seed: u64, reads: Choice, steps: &[&str]) -> Typed {
    let mut desk = begun_in(scenario, seed, reads.clone(), 100);
    let texts = reasonable_grounds::library::InterfaceTexts::embedded();
    let words = texts.messages_for(&reads, false).expect("the texts load");
    let paper = Paper::default();
    let mut typist = Typist::at(&paper, steps);
    let mut out = paper.clone();
    let left = play(
        &mut desk,
        &mut Console::new(&words, &mut typist, &mut out, 80).echoing(true),
    );
    assert_eq!(left.is_ok(), matches!(desk.screen(false).body, Body::Debrief(_)));
    assert_eq!(left.is_err(), run(&desk).is_some());
    Typed {
        text: paper.text(),
        lines: typist.typed,
        left,
    }
}

/// What is done in each scenario: looking, sitting down, saying, waiting, noting, deciding, ending.
fn steps(scenario: &str) -> Vec<&'static str> {
    let way: &[&str] = match scenario {
        "office-park" => &["The work floor", "Sit down with"],
        _ => &["Sit down with"],
    };
    let talk = [
        "1",
        "1",
        "Wait",
        "1",
        "Note a line",
        "1",
        "Counts",
        "Something else",
        "Back to the talk|1",
        "Get up",
    ];
    let decide = [
        "Decide",
        "What do you find",
        "Suspicion",
        "If there were",
        "1",
        "Staying",
        "Stays|1",
        "Read it to",
    ];
    let mut all = vec!["", "Look at|Note a line", "1"];
    all.extend(way);
    all.extend(talk);
    all.extend(decide);
    if scenario == "office-park" {
        all.extend(["End the day", "End the day"]);
    }
    all.extend(["End the run", "End and see"]);
    all
}

/// A transcript without where its record is kept.
fn transcript(typed: &Typed) -> String {
    let until = typed.text.find("The record of this run").unwrap_or(typed.text.len());
    typed.text[..until].to_owned()
}

/// If this fails, a run reads otherwise in a terminal than it did: look whether it reads better.
#[test]
fn a_run_of_each_scenario_reads_as_it_did() {
    for scenario in super::seat::SCENARIOS {
        let typed = typed(scenario, 7, Choice::default(), &steps(scenario));
        assert_eq!(typed.left, Ok(()), "{scenario} comes to its end:\n{}", typed.text);
        insta::assert_snapshot!(format!("terminal-{scenario}"), transcript(&typed));
    }
}

/// If this fails, a key is shown in place of words, a line is wider than the terminal, or something steers it.
#[test]
fn what_is_written_is_words_and_keeps_to_the_width() {
    let khmer = Choice {
        own_digits: true,
        ..Choice::of("km")
    };
    let digits = ["", "១", "១", "១", "១", "០", "១"];
    let shown = [
        typed("departure-desk", 7, Choice::default(), &steps("departure-desk")),
        typed("departure-desk", 7, khmer, &digits),
    ];
    for typed in shown {
        assert!(
            !typed.text.contains(['\u{1b}', '\u{200b}', '\u{2060}', '\u{2068}']),
            "a mark is shown"
        );
        for line in typed.text.lines() {
            // A prompt ends with what was typed, and an address is left whole.
            let is_address = line.contains('/') && !line.trim().contains(' ');
            let is_prompt = typed.lines.iter().any(|typed| line.ends_with(&format!(" {typed}")));
            assert!(
                is_address || is_prompt || line.width() <= 80,
                "{} cells: {line}",
                line.width()
            );
        }
        for word in typed.text.split_whitespace() {
            let begins = [
                "text-",
                "mark-",
                "debrief-",
                "refusal-",
                "line-",
                "finding-",
                "place-",
                "prebrief-",
                "talk-",
                "note-",
            ];
            let is_key = begins.iter().any(|key| word.starts_with(key))
                && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            assert!(!is_key, "a key in place of words: {word}");
        }
    }
}

fn folder_of(scenario: &str) -> String {
    root().join("scenarios").join(scenario).display().to_string()
}

/// If this fails, the real program comes to something else than the desk, or a run that was stopped cannot be gone on with.
#[test]
fn the_program_plays_to_the_end_and_goes_on_with_a_run_that_was_stopped() {
    for scenario in super::seat::SCENARIOS {
        let lines = typed(scenario, 7, Choice::default(), &steps(scenario)).lines;
        let path = folder_of(scenario);
        let play = |records: &str, more: &[&str], typed: &str| {
            let base = ["play", &path, "--text", "--format", "json", "--records", records];
            grounds(&[&base[..], more].concat(), typed)
        };
        let records = folder(&format!("two-typed-{scenario}"));
        let whole = play(arg(&records), &["--seed", "7"], &format!("{}\n", lines.join("\n")));
        assert_eq!(
            (whole.code, &whole.json()["ended"]),
            (Some(0), &true.into()),
            "{}",
            whole.err
        );
        let two = root().join("scenarios");
        let replayed = grounds(&["replay", arg(&record_in(&records)), "--scenarios", arg(&two)], "");
        assert_eq!(replayed.code, Some(0), "{}", replayed.err);

        // The same in two sittings, cut in the middle of the talk.
        let (first, rest) = lines.split_at(7);
        let records = folder(&format!("two-stopped-{scenario}"));
        let half = play(
            arg(&records),
            &["--seed", "7"],
            &format!("{}\nstop\n", first.join("\n")),
        );
        assert_eq!(
            (half.code, &half.json()["ended"]),
            (Some(0), &false.into()),
            "{}",
            half.err
        );
        let gives_away = ["band", "marks", "scores", "people"]
            .into_iter()
            .find(|key| half.json().get(key).is_some());
        assert_eq!(gives_away, None, "a run that goes on says what it is worth");
        let record = record_in(&records);
        let gone_on = play(
            arg(&records),
            &["--resume", arg(&record)],
            &format!("{}\n", rest.join("\n")),
        );
        let (mut all, mut both) = (whole.json(), gone_on.json());
        for value in [&mut all, &mut both] {
            value.as_object_mut().expect("it is an object").remove("record");
        }
        assert_eq!(all, both, "{scenario}\n{}", gone_on.err);
        let again = play(arg(&records), &["--resume", arg(&record)], "");
        assert_eq!(
            (again.code, again.out.as_str()),
            (Some(2), ""),
            "an ended run is gone on with"
        );
    }
}

#[test]
fn what_cannot_be_understood_gets_one_line_and_changes_nothing() {
    let records = folder("two-bad-input");
    let bad = [
        "x",
        "0x1",
        "-1",
        "99",
        "99999999999999999999",
        "1 2",
        "\u{1b}[2J",
        "ខ្មែរ",
        "½",
    ];
    let args = [
        "play",
        &folder_of("one-talk"),
        "--text",
        "--seed",
        "1",
        "--records",
        arg(&records),
    ];
    let ran = grounds(&args, &format!("\n{}\nstop\n", bad.join("\n")));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(
        ran.out.matches("That is not on the list").count(),
        bad.len(),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains('\u{1b}'), "what was typed steers the terminal");
    let kept = std::fs::read_to_string(record_in(&records)).expect("the record is there");
    assert_eq!(kept.lines().count(), 1);
}

/// If this fails, two windows write to one record, or a killed program loses what it had shown.
#[test]
fn a_run_belongs_to_one_window_and_survives_being_killed() {
    let records = folder("two-killed");
    let path = folder_of("one-talk");
    let lines = typed("one-talk", 7, Choice::default(), &["", "Sit down with", "1", "1"]).lines;
    let mut child = program(&["play", &path, "--text", "--seed", "7", "--records", arg(&records)])
        .spawn()
        .expect("the program was built");
    let mut input = child.stdin.take().expect("the input is a pipe");
    writeln!(input, "{}", lines.join("\n")).expect("the program reads");
    let mut screen = BufReader::new(child.stdout.take().expect("the output is a pipe"));
    // What was said twice is on the screen, so it is on the disk.
    let (mut line, mut said) = (String::new(), 0);
    while said < 2 {
        line.clear();
        assert!(
            screen.read_line(&mut line).expect("the program writes") > 0,
            "the program ended by itself"
        );
        said += usize::from(line.trim_start().starts_with("You: “"));
    }
    let record = record_in(&records);
    let resume = [
        "play",
        &path,
        "--text",
        "--resume",
        arg(&record),
        "--records",
        arg(&records),
    ];
    let second = grounds(&resume, "");
    assert_eq!((second.code, second.out.as_str()), (Some(2), ""));
    assert!(second.err.contains("open in another window"), "{}", second.err);
    child.kill().expect("the program runs");
    child.wait().expect("the program ends");
    let ran = grounds(&[&resume[..], &["--format", "json"]].concat(), "stop\n");
    assert_eq!((ran.code, &ran.json()["moves"]), (Some(0), &3.into()), "{}", ran.err);
}

/// If this fails, a full disk ends the run, is kept silent or told with every step, or leaves half a line behind.
#[cfg(unix)]
#[test]
fn a_full_disk_is_said_and_the_run_goes_on() {
    let records = folder("two-full-disk");
    let path = folder_of("departure-desk");
    let lines = typed("departure-desk", 7, Choice::default(), &steps("departure-desk")).lines;
    // Files may not grow beyond two blocks; the signal that would end the program is ignored.
    let script = "trap '' XFSZ; ulimit -f 2; exec \"$@\"";
    let mut shell = std::process::Command::new("sh");
    let program = env!("CARGO_BIN_EXE_grounds");
    shell.args([
        "-c",
        script,
        "sh",
        program,
        "play",
        &path,
        "--text",
        "--seed",
        "7",
        "--records",
        arg(&records),
    ]);
    let pipe = std::process::Stdio::piped;
    let child = shell
        .stdin(pipe())
        .stdout(pipe())
        .stderr(pipe())
        .spawn()
        .expect("there is a shell");
    let ran = finish(child, &format!("{}\n", lines.join("\n")));
    let words = messages("en").expect("the texts load");
    let is_ended = ran
        .out
        .contains(&words.get(reasonable_grounds::locale::key!("debrief-title")));
    let told = ran.out.matches("not kept yet").count();
    assert!(told == 1 && is_ended, "told {told} times\n{}\n{}", ran.out, ran.err);
    assert_eq!(
        ran.code,
        Some(2),
        "steps were lost and the program does not say so at its end"
    );
    let kept = std::fs::read_to_string(record_in(&records)).expect("the record is there");
    assert!(
        kept.ends_with('\n') && kept.lines().count() > 1,
        "half a line stays behind:\n{kept}"
    );
}
