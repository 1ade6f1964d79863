//! The run in a terminal, in the real program: piped, ended early, killed, on a full disk, and typed move by move.

use crate::program::{arg, copy, finish, folder, grounds, program, record_in, typed};
use crate::support::{practice, root, shipped, shipped_bundle, shipped_names};
use reasonable_grounds::check::check;
use reasonable_grounds::locale::{Digits, key};
use reasonable_grounds::playtest::walk;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use unicode_width::UnicodeWidthStr;

/// If this fails, a run in the terminal cannot do what a walkthrough does, or comes to other marks.
#[test]
fn every_walkthrough_can_be_typed_and_comes_to_the_same() {
    for name in shipped_names() {
        let scenario = shipped(&name);
        for walkthrough in check(&shipped_bundle(&name), &practice()).walkthroughs {
            let seed = walkthrough.seeds[0];
            let records = folder(&format!("cli-typed-{name}-{}", walkthrough.name));
            let args = [
                "play",
                &name,
                "--text",
                "--seed",
                &seed.to_string(),
                "--records",
                arg(&records),
                "--format",
                "json",
            ];
            let ran = grounds(&args, &typed(&walkthrough, &scenario, seed));
            let result = ran.json();
            let wanted = walk(&walkthrough, &scenario, &practice(), seed).assessment;
            assert_eq!(ran.code, Some(0));
            assert_eq!(
                result["summary"],
                wanted.summary().as_str(),
                "{name}/{}\n{}",
                walkthrough.name,
                ran.err
            );
            assert_eq!(
                grounds(&["replay", arg(&record_in(&records))], "").code,
                Some(0),
                "{name}/{}",
                walkthrough.name
            );
        }
    }
}

/// If this fails, a part of the run or of the debrief is missing in the terminal, or shows a key instead of words.
#[test]
fn a_piped_run_goes_from_the_prebrief_to_the_debrief() {
    let name = &shipped_names()[0];
    let records = folder("cli-piped");
    let walkthroughs = check(&shipped_bundle(name), &practice()).walkthroughs;
    let textbook = walkthroughs
        .iter()
        .find(|w| w.name == "textbook")
        .expect("there is a textbook run");
    let lines = typed(textbook, &shipped(name), 1);
    let ran = grounds(
        &["play", name, "--text", "--seed", "1", "--records", arg(&records)],
        &lines,
    );
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    let messages = reasonable_grounds::library::messages("en").expect("the English texts load");
    let parts = [
        key!("shelf-fiction"),
        key!("prebrief-draft"),
        key!("prebrief-role"),
        key!("prebrief-aims"),
        key!("prebrief-rules"),
        key!("place-look"),
        key!("people-title"),
        key!("documents-title"),
        key!("notebook-cues"),
        key!("certainty-title"),
        key!("decide-title"),
        key!("end-title"),
        key!("debrief-text-title"),
        key!("debrief-text-true"),
        key!("debrief-text-protected"),
        key!("debrief-text-noticed"),
        key!("debrief-text-sources"),
        key!("debrief-text-next"),
    ];
    for key in parts {
        assert!(ran.out.contains(&messages.get(key)), "{key:?} is not shown");
    }
    assert!(
        ran.out.contains(&messages.get(key!("band-safe"))),
        "the textbook run is not safe practice"
    );
    let prefixes = [
        "text-",
        "mark-",
        "debrief-text-",
        "refusal-",
        "line-",
        "did-",
        "finding-",
        "topic-",
        "setting-",
        "prebrief-",
        "kind-",
    ];
    for word in ran.out.split_whitespace() {
        let is_key =
            prefixes.iter().any(|p| word.starts_with(p)) && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        assert!(!is_key, "a key is shown instead of words: {word}");
    }
    for line in ran
        .out
        .lines()
        .filter(|l| l.split_whitespace().count() > 1 && !l.starts_with("=="))
    {
        let prompt = line.contains(": ") || line.contains("? ");
        assert!(prompt || line.chars().count() <= 80, "wider than the terminal: {line}");
    }
    assert!(
        !ran.out.contains(arg(&root().join("scenarios"))),
        "the run shows where it was built"
    );
}

/// If this fails, somebody who types the digits of their own keyboard is refused what they are asked for, or Khmer, which
/// has no spaces between words, runs over the edge of the terminal.
#[test]
fn a_run_in_khmer_is_typed_in_its_own_digits_and_keeps_to_the_width() {
    let name = &shipped_names()[0];
    let records = folder("cli-khmer");
    let scenario = shipped(name);
    let walkthroughs = check(&shipped_bundle(name), &practice()).walkthroughs;
    let textbook = walkthroughs
        .iter()
        .find(|w| w.name == "textbook")
        .expect("there is a textbook run");
    let lines = Digits::Khmer.write(&typed(textbook, &scenario, 1));
    assert!(!lines.contains(|c: char| c.is_ascii_digit()), "{lines}");
    let args = [
        "play",
        name,
        "--text",
        "--seed",
        "1",
        "--lang",
        "km",
        "--own-digits",
        "--format",
        "json",
    ];
    let ran = grounds(&[&args[..], &["--records", arg(&records)]].concat(), &lines);
    let wanted = walk(textbook, &scenario, &practice(), 1).assessment.summary();
    assert_eq!(
        (ran.code, ran.json()["summary"].as_str()),
        (Some(0), Some(wanted.as_str())),
        "{}",
        ran.err
    );
    assert!(
        ran.err.contains("\n  ១  ") && !ran.err.contains("\n  1  "),
        "{}",
        ran.err
    );
    assert!(!ran.err.contains(['\u{200b}', '\u{2060}']), "a mark is shown");
    // What was typed is written behind the prompt, on its line.
    let is_echo = |line: &str| lines.lines().any(|typed| line.ends_with(&format!(" {typed}")));
    // An address is left whole, so that it can be copied.
    let is_address = |line: &str| line.contains('/') && !line.trim().contains(' ');
    for line in ran.err.lines().filter(|line| !is_echo(line) && !is_address(line)) {
        assert!(line.width() <= 80, "{} cells: {line}", line.width());
    }
    // Otherwise nothing would have had to be broken.
    assert!(
        scenario
            .texts_in("km")
            .written()
            .any(|w| w.text.lines().any(|line| line.width() > 80))
    );
}

/// If this fails, the words of a scenario turn round what a terminal shows.
#[test]
fn nothing_in_a_scenario_turns_the_text_of_a_terminal_round() {
    let (name, place) = (&shipped_names()[0], folder("cli-turned"));
    let own = place.join(name);
    copy(&root().join("scenarios").join(name), &own);
    let file = own.join("scenario.ron");
    let text = fs::read_to_string(&file).expect("the scenario is there");
    let at = text.find("    role: \"").expect("it says who one is") + "    role: \"".len();
    let turned = format!("{}\u{202e}\u{2066}\u{200f}{}", &text[..at], &text[at..]);
    fs::write(&file, turned).expect("the copy can be written");
    let ran = grounds(
        &["play", arg(&own), "--text", "--seed", "1", "--records", arg(&place)],
        "\u{feff}\nstop\n",
    );
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.contains("\\u202e\\u2066\\u200f"), "{}", ran.out);
    let turns =
        |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{feff}');
    assert!(!ran.out.contains(turns), "{}", ran.out);
}

/// If this fails, the prebrief tells a trainee what is true of someone.
#[test]
fn the_prebrief_gives_nothing_away() {
    for name in shipped_names() {
        let records = folder(&format!("cli-prebrief-{name}"));
        let ran = grounds(
            &["play", &name, "--text", "--seed", "1", "--records", arg(&records)],
            "",
        );
        for open in &shipped(&name).header().review.open {
            let start: String = open.split_whitespace().take(6).collect::<Vec<_>>().join(" ");
            assert!(
                !ran.out.contains(&start),
                "reviewers' notes are shown to trainees: {start}"
            );
        }
    }
}

#[test]
fn json_stands_alone_on_standard_output() {
    let name = &shipped_names()[0];
    let records = folder("cli-json");
    let args = [
        "play",
        name,
        "--text",
        "--seed",
        "3",
        "--records",
        arg(&records),
        "--format",
        "json",
    ];
    let ran = grounds(&args, "\n1\n1\nback\n9\n1\n");
    let result = ran.json();
    assert_eq!((ran.code, ran.out.trim().lines().count()), (Some(0), 1));
    assert!(ran.err.contains("=="), "the screens are not on standard error");
    assert_eq!(
        (&result["ended"], &result["seed"], &result["scenario"]),
        (&true.into(), &3.into(), &name.as_str().into())
    );
    assert!(result["band"].is_string() && result["unsafe"].is_array());
    assert_eq!(result["scores"].as_object().map(serde_json::Map::len), Some(7));
    for key in ["hits", "misses", "false_alarms", "correct_rejections"] {
        assert!(result["signal"][key].is_u64(), "{key}");
    }
    let marks = result["marks"].as_array().expect("marks");
    assert!(!marks.is_empty());
    for mark in marks {
        assert!(
            mark["code"].is_string() && mark["verdict"].is_string() && mark["competency"].is_string(),
            "{mark}"
        );
        assert!(mark.get("person").is_some() && mark.get("entry").is_some(), "{mark}");
    }
}

/// If this fails, the end of the input is an error, loses the run, or gives away what was true.
#[test]
fn the_end_of_the_input_leaves_a_run_that_can_be_gone_on_with() {
    let name = &shipped_names()[0];
    let records = folder("cli-input-ends");
    let base = ["play", name, "--text", "--records", arg(&records)];
    let ran = grounds(&[&base[..], &["--seed", "1"]].concat(), "\n1\n1\n");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(
        ran.out.contains("The input has come to its end") && !ran.out.contains("What was true, and"),
        "{}",
        ran.out
    );
    let record = record_in(&records);
    let replayed = grounds(&["replay", arg(&record)], "");
    assert_eq!(replayed.code, Some(0));
    assert!(
        replayed.out.contains("1 move, everything the same") && replayed.out.contains("not ended"),
        "{}",
        replayed.out
    );
    let ran = grounds(
        &[&base[..], &["--resume", arg(&record), "--format", "json"]].concat(),
        "9\n1\n",
    );
    assert_eq!((ran.code, &ran.json()["moves"]), (Some(0), &2.into()), "{}", ran.err);
    let ran = grounds(&[&base[..], &["--resume", arg(&record)]].concat(), "");
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (Some(2), ""),
        "an ended run is gone on with"
    );
    let unended = grounds(&[&base[..], &["--format", "json"]].concat(), "\n").json();
    assert_eq!(unended["ended"], false);
    assert!(
        unended.get("marks").is_none() && unended.get("scores").is_none(),
        "a run that goes on gives away its marks"
    );
}

#[test]
fn what_cannot_be_understood_gets_one_line_and_changes_nothing() {
    let name = &shipped_names()[0];
    let records = folder("cli-bad-input");
    let bad = [
        "x",
        "0x1",
        "-1",
        "10",
        "99999999999999999999",
        "1 2",
        "\u{1b}[2J",
        "ខ្មែរ",
        "",
        "½",
    ];
    let ran = grounds(
        &["play", name, "--text", "--seed", "1", "--records", arg(&records)],
        &format!("\n{}\nstop\n", bad.join("\n")),
    );
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(
        ran.out.matches("That is not on the list").count(),
        bad.len(),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains('\u{1b}'), "what was typed steers the terminal");
    assert_eq!(
        fs::read_to_string(record_in(&records))
            .expect("the record is there")
            .lines()
            .count(),
        1
    );
}

/// If this fails, two windows write to one record, or a killed program loses what it had shown.
#[test]
fn a_run_belongs_to_one_window_and_survives_being_killed() {
    let name = &shipped_names()[0];
    let records = folder("cli-killed");
    let mut child = program(&["play", name, "--text", "--seed", "1", "--records", arg(&records)])
        .spawn()
        .expect("the program was built");
    let mut input = child.stdin.take().expect("the input is a pipe");
    input.write_all(b"\n1\n1\n").expect("the program reads");
    let mut screen = BufReader::new(child.stdout.take().expect("the output is a pipe"));
    let mut line = String::new();
    // What a look found is on the screen, so the look is on the disk.
    while !line.contains("You have:") {
        line.clear();
        assert!(
            screen.read_line(&mut line).expect("the program writes") > 0,
            "the program ended by itself"
        );
    }
    let record = record_in(&records);
    let resume = [
        "play",
        name,
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
    let ran = grounds(&[&resume[..], &["--format", "json"]].concat(), "9\n1\n");
    assert_eq!((ran.code, &ran.json()["moves"]), (Some(0), &2.into()), "{}", ran.err);
}

/// If this fails, a full disk ends the run, is kept silent, or leaves half a line behind.
#[cfg(unix)]
#[test]
fn a_full_disk_is_said_and_the_run_goes_on() {
    let name = &shipped_names()[0];
    let records = folder("cli-full-disk");
    // Files may not grow beyond two blocks; the signal that would end the program is ignored.
    let script = "trap '' XFSZ; ulimit -f 2; exec \"$@\"";
    let mut shell = std::process::Command::new("sh");
    shell.args([
        "-c",
        script,
        "sh",
        env!("CARGO_BIN_EXE_grounds"),
        "play",
        name,
        "--text",
        "--seed",
        "1",
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
    // A second look at a thing would cost nothing, so each is at another.
    let looks: String = (1..=8).map(|n| format!("1\n{n}\nback\n")).collect();
    let ran = finish(child, &format!("\n{looks}9\n1\n"));
    assert!(
        ran.out.contains("not kept yet") && ran.out.contains("What was true, and"),
        "{}\n{}",
        ran.out,
        ran.err
    );
    assert_eq!(
        ran.code,
        Some(2),
        "steps were lost and the program does not say so at its end"
    );
    let kept = fs::read_to_string(record_in(&records)).expect("the record is there");
    assert!(
        kept.ends_with('\n') && kept.lines().count() > 1,
        "half a line stays behind:\n{kept}"
    );
}
