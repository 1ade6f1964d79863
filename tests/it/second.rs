//! What the program tells of scenarios, as a process: proof, players, sorting, replaying, maps.

use crate::program::grounds;
use reasonable_grounds::assess::textbook;
use reasonable_grounds::diagnostic::Sink;
use reasonable_grounds::library::read_bundle;
use reasonable_grounds::scenario::draft::Draft;
use reasonable_grounds::scenario::resolve::resolve;
use reasonable_grounds::session::Session;
use reasonable_grounds::walkthrough::written;
use std::fs;
use std::path::Path;
use std::sync::Arc;

fn folder(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("scenarios")
        .join(name)
        .display()
        .to_string()
}

/// If this fails, a proof says less than it knows, or says it otherwise with another number of workers.
#[test]
fn a_proof_says_the_same_with_any_number_of_workers() {
    let of = |threads: &str| grounds(&["prove", &folder("one-talk"), "--runs", "6", "--threads", threads], "");
    let (one, four) = (of("1"), of("4"));
    assert_eq!(one.out, four.out);
    for words in [
        "one-talk: 6 draws",
        "[ok]   Whoever loses a victim is unsafe",
        "nobody has sorted these lines",
        "victim charged",
        "others could not be cleared",
    ] {
        assert!(one.out.contains(words), "{words} is missing in\n{}", one.out);
    }
    let json = grounds(&["prove", &folder("one-talk"), "--runs", "3", "--format", "json"], "");
    let value: serde_json::Value = serde_json::from_str(&json.out).expect("it is JSON");
    assert_eq!(value[0]["scenario"], "one-talk");
    assert_eq!(value[0]["draws"], 3);
}

/// If this fails, whoever is deaf to fear does as well as whoever hears it, and nobody is told.
#[test]
fn players_are_told_in_a_table() {
    let played = grounds(
        &["playtest", &folder("one-talk"), "--runs", "12", "--format", "json"],
        "",
    );
    let value: serde_json::Value = serde_json::from_str(&played.out).expect("it is JSON");
    let player = |name: &str| {
        let all = value[0]["players"].as_array().expect("there are players").iter();
        all.clone().find(|one| one["player"] == name).expect("it plays").clone()
    };
    let (textbook, deaf) = (player("textbook"), player("asks well, hears no fear"));
    assert_eq!(textbook["victims"], textbook["victims_known"]);
    assert_eq!(deaf["victims_known"], 0);
    assert_eq!(played.code, Some(0), "{}", played.err);
}

/// If this fails, what people sorted cannot be taken back, or a claim is proven that they did not prove.
#[test]
fn lines_are_sorted_and_taken_back() {
    let dir = crate::program::folder("sorted");
    let copy = dir.join("one-talk");
    fs::create_dir_all(copy.join("talks")).expect("a folder");
    for file in ["scenario.ron", "talks/clerk.txt", "talks/anyone.txt"] {
        fs::copy(Path::new(&folder("one-talk")).join(file), copy.join(file)).expect("it is there");
    }
    for entry in fs::read_dir(Path::new(&folder("one-talk")).join("talks")).expect("it is there") {
        let path = entry.expect("it is listed").path();
        fs::copy(&path, copy.join("talks").join(path.file_name().expect("it has one"))).expect("it is copied");
    }
    let copy = copy.display().to_string();
    let sheet = grounds(&["sort", &copy], "");
    assert!(
        sheet.err.contains("lines and") && sheet.out.starts_with("card,answer,choice,words"),
        "{}",
        sheet.err
    );
    let key = grounds(&["sort", &copy, "--key"], "");
    // Three readers who say what is meant, each a little otherwise.
    let mut rows = csv_rows(&key.out);
    rows.retain(|row| !row[0].is_empty() && !row[4].is_empty());
    let mut files = Vec::new();
    for reader in 0..3 {
        let mut answers = String::from("card;answer\n");
        for (at, row) in rows.iter().enumerate() {
            let said = match row[4].as_str() {
                "good" => row[2].clone(),
                _ if at % 11 == reader => "ask".into(),
                right => right.split(' ').next().unwrap_or("aside").to_owned(),
            };
            answers += &format!("{};{said}\n", row[0]);
        }
        let path = dir.join(format!("{reader}.csv"));
        fs::write(&path, answers).expect("it is written");
        files.push(path.display().to_string());
    }
    let take = |files: &[String]| {
        let mut words = vec!["sort", &*copy, "--keep", "--take"];
        words.extend(files.iter().map(String::as_str));
        grounds(&words, "")
    };
    let two = take(&files[..2]);
    assert!(two.out.contains("not proven: 2 of 3 readers"), "{}", two.out);
    let three = take(&files);
    assert!(
        three.out.contains("Signs can be read: proven."),
        "{}{}",
        three.out,
        three.err
    );
    let proof = grounds(&["prove", &copy, "--runs", "2", "--format", "concise"], "");
    assert!(
        proof.out.contains("one-talk: signs-can-be-read: proven"),
        "{}",
        proof.out
    );

    fs::write(dir.join("wrong.csv"), "card;answer\n00000000;ask\n").expect("it is written");
    let wrong = take(&[dir.join("wrong.csv").display().to_string()]);
    assert!(
        wrong.code == Some(1) && wrong.out.contains("wrong.csv:2: there is no card"),
        "{}",
        wrong.out
    );
    fs::write(Path::new(&copy).join("sorted.ron"), "(").expect("it is written");
    let torn = grounds(&["prove", &copy, "--runs", "2"], "");
    assert!(torn.code == Some(2) && torn.err.contains("sorted.ron"), "{}", torn.err);
}

/// A table as it is written, small and without quotes inside fields that matter here.
pub(crate) fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            _ => field.push(c),
        }
    }
    rows.remove(0);
    rows
}

/// If this fails, a kept run cannot be shown to have been what it was.
#[test]
fn a_kept_run_is_played_again() {
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/one-talk/right-0.jsonl");
    let scenarios = folder("");
    let same = grounds(
        &["replay", &record.display().to_string(), "--scenarios", &scenarios],
        "",
    );
    assert!(
        same.code == Some(0) && same.out.contains("It comes to the same."),
        "{}{}",
        same.out,
        same.err
    );
    let nowhere = folder("").replace("scenarios", "tests/fixtures");
    let other = record.display().to_string().replace("one-talk", "nowhere");
    let lost = grounds(&["replay", &other, "--scenarios", &nowhere], "");
    assert!(lost.code == Some(2) && lost.err.contains("nowhere"), "{}", lost.err);
}

/// If this fails, what a move is worth hangs on how many workers judged, or is told in names of the program.
#[test]
fn moves_are_judged_the_same_with_any_number_of_workers() {
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/one-talk/cleared-0.jsonl");
    let (record, scenarios) = (record.display().to_string(), folder(""));
    let judged = |format: &str, threads: &str| {
        let budget = ["--moves", "--budget", "quick", "--threads", threads, "--format", format];
        let words = ["replay", &record, "--scenarios", &scenarios];
        let words: Vec<&str> = words.into_iter().chain(budget).collect();
        let ran = grounds(&words, "");
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
        ran.out
    };
    let one = judged("json", "1");
    assert_eq!(one, judged("json", "3"));
    let rows: serde_json::Value = serde_json::from_str(&one).expect("it is JSON");
    let moves = rows["moves"].as_array().expect("a list of moves");
    let is_grave = |one: &&serde_json::Value| one["class"] == "mistake" || one["class"] == "unsafe";
    let grave: Vec<_> = moves.iter().filter(is_grave).collect();
    assert!(
        grave.iter().any(|one| one["sure"].as_i64() >= Some(98)),
        "a victim is cleared, and nothing is grave: {grave:?}"
    );
    let concise = judged("concise", "2");
    assert!(concise.contains("better: ") && !concise.contains(" Best "), "{concise}");
    for word in ["Say(", "Turn::", "EndIx", "PersonIx"] {
        assert!(!concise.contains(word), "{word} in\n{concise}");
    }
}

/// If this fails, an author who mends a scenario reads names of the program instead of what stopped a walkthrough.
#[test]
fn a_walkthrough_is_told_in_words() {
    let practice = crate::support::practice();
    let bundle = read_bundle(Path::new(&folder("one-talk"))).expect("it can be read");
    let mut sink = Sink::default();
    let draft = Draft::read(&bundle.files, &mut sink).expect("it can be read");
    let scenario = Arc::new(resolve(&draft, &practice, &mut sink).expect("it is right"));
    let run = textbook(&Session::begin(scenario, practice, 4, 0), |_, _, _| ());
    let text = written(&run, "Everything with care.");

    let dir = crate::program::folder("second-replay");
    let replayed = |name: &str, text: &str| {
        fs::write(dir.join(name), text).expect("it is written");
        let path = dir.join(name).display().to_string();
        grounds(&["replay", &path, "--scenario", &folder("one-talk")], "")
    };
    let right = replayed("right.ron", &text);
    assert_eq!(right.code, Some(0), "{}{}", right.out, right.err);
    assert!(right.out.contains("right, seed 4: Safe practice"), "{}", right.out);

    let stops = replayed("stops.ron", &text.replacen("steps: [", "steps: [\n        Rise,", 1));
    assert_eq!(stops.code, Some(1), "{}{}", stops.out, stops.err);
    let words = "It stops at move 1 (Get up): You sit with nobody.";
    assert!(
        stops.out.contains(words) && !stops.out.contains("NoTalk"),
        "{}",
        stops.out
    );

    let otherwise = replayed("otherwise.ron", &text.replacen("band: Safe", "band: Unsafe", 1));
    assert_eq!(otherwise.code, Some(1), "{}{}", otherwise.out, otherwise.err);
    assert!(
        otherwise.out.contains("Expected: Unsafe. It is: Safe practice."),
        "{}",
        otherwise.out
    );
}

/// If this fails, no map is drawn of a scenario, or over somebody's work, or it says nothing of runs.
#[test]
fn a_map_is_drawn_and_nothing_over_the_work_of_others() {
    let map = crate::program::folder("second-map").join("map.svg");
    let of = folder("one-talk");
    let draw = |rest: &[&str]| grounds(&[&["graph", &of, "-o", crate::program::arg(&map)], rest].concat(), "");
    let ran = draw(&[]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(0), "", ""));
    let plain = fs::read_to_string(&map).expect("the map is written");
    assert_eq!(draw(&["--draws", "1"]).code, Some(0), "a map of ours is drawn anew");
    let played = fs::read_to_string(&map).expect("the map is written");
    assert!(played.contains("of 13 runs") && !plain.contains("of 13 runs"));
    fs::write(&map, "<svg>mine</svg>").expect("the file can be written");
    let ran = draw(&["--format", "json"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("--force"), "{}", ran.err);
    let ran = grounds(&["graph", &of, "-o", "-", "--format", "dot"], "");
    assert!(
        ran.out
            .contains("\"subject:clerk/look\" -> \"subject:clerk/hears\" [label=opens];"),
        "{}",
        ran.out
    );
}
