//! The commands on scenarios of the second form: proof, players, sorting, replaying.

use crate::program::grounds;
use std::fs;
use std::path::Path;

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
    let nowhere = grounds(&["replay", &record.display().to_string()], "");
    assert!(
        nowhere.code == Some(2) && nowhere.err.contains("--scenarios DIR"),
        "{}",
        nowhere.err
    );
}
