//! `grounds drills`, and the file of what comes back beside the records: whole, broken, of a later version.

use crate::program::{arg, folder, grounds};
use reasonable_grounds::drill::{Memory, Point, Practised, Spacing, VERSION};
use reasonable_grounds::library::drills;
use std::fs;
use std::path::Path;

fn kept() -> Practised {
    let mut kept = Practised {
        was_offered: true,
        spacing: Spacing::Measured,
        mark: 77,
        ..Practised::default()
    };
    let memory = Some(Memory {
        stability: 2500,
        difficulty: 6125,
    });
    let of = Point {
        last: 20_000,
        due: 20_007,
        gap: 0,
        memory,
    };
    kept.points.insert("kind leading".into(), of);
    kept
}

/// The names of what lies in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("it is there").flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// If this fails, what is to come back is forgotten by the next start.
#[test]
fn what_comes_back_is_kept_and_read_again() {
    let place = folder("drills-kept").join("records");
    assert_eq!(drills::read(&place), Ok(Practised::default()), "nothing was kept yet");
    drills::keep(&place, &kept()).expect("it can be kept");
    assert_eq!(drills::read(&place), Ok(kept()));
    assert_eq!(names(&place), ["drills.ron"], "and nothing else is left lying there");
}

/// If this fails, a file that cannot be understood is lost, hides the next one, or keeps anybody from drilling.
#[test]
fn a_broken_file_is_put_aside_and_told() {
    let place = folder("drills-broken");
    let broken: [&[u8]; 4] = [b"not RON at all", b"", b"(version: 1, points: 7)", &[0xff, 0xfe, 0x00]];
    for (count, bytes) in (1..).zip(broken) {
        fs::write(place.join("drills.ron"), bytes).expect("it can be written");
        let told = drills::read(&place).expect_err("it is told").to_string();
        assert!(told.contains("drills.ron") && told.contains("put aside as"), "{told}");
        assert_eq!(names(&place).len(), count, "each is there");
        assert_eq!(drills::read(&place), Ok(Practised::default()), "and drills begin anew");
    }
    assert_eq!(fs::read(place.join("drills.ron.old")).expect("it is there"), broken[0]);
    drills::keep(&place, &kept()).expect("it can be kept");
    assert_eq!(names(&place).len(), 5);
    // What a later program has kept besides is left aside.
    fs::write(
        place.join("drills.ron"),
        "(version: 1, more: [1, 2], was_offered: true)",
    )
    .expect("it can be written");
    assert!(drills::read(&place).is_ok_and(|kept| kept.was_offered));
}

/// If this fails, an older program writes over what a later one has kept.
#[test]
fn what_a_later_version_kept_is_left_as_it_is() {
    let place = folder("drills-later");
    let text = format!("(version: {}, points: \"in another form\")", VERSION + 1);
    fs::write(place.join("drills.ron"), &text).expect("it can be written");
    let told = drills::read(&place).expect_err("it is told").to_string();
    assert!(told.contains("later version") && told.contains("update"), "{told}");
    assert!(drills::keep(&place, &kept()).is_err(), "nothing is written there");
    assert_eq!(fs::read_to_string(place.join("drills.ron")).expect("it is there"), text);
}

/// If this fails, measured gaps run away, shrink to nothing, or differ from one run of the program to the next.
#[test]
fn measured_gaps_grow_while_it_goes_right() {
    let (mut memory, first) = drills::measured(None, 0, false, 90).expect("it can be measured");
    assert!((1..=7).contains(&first), "wrong at first: soon, in {first} days");
    let mut gap = first;
    for _ in 0..4 {
        let (next, days) = drills::measured(Some(memory), gap, true, 90).expect("it can be measured");
        assert!(days > gap, "{days} after {gap}");
        assert_eq!(drills::measured(Some(memory), gap, true, 90), Some((next, days)));
        (memory, gap) = (next, days);
    }
    let (_, after) = drills::measured(Some(memory), gap, false, 90).expect("it can be measured");
    assert!(after < gap, "wrong again: sooner");
    let odd = Memory {
        stability: u32::MAX,
        difficulty: 0,
    };
    if let Some((_, days)) = drills::measured(Some(odd), u32::MAX, true, 90) {
        assert!((1..=3650).contains(&days), "{days}");
    }
}

/// If this fails, a drill cannot be done in a terminal, or what went wrong in it does not come back.
#[test]
fn a_drill_is_done_in_a_terminal() {
    let place = folder("drills-terminal");
    let records = place.join("records");
    let args = ["drills", "one-talk", "--seed", "5", "--records", arg(&records)];
    let ran = grounds(&args, &"1\n".repeat(7));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.out.contains("Question 7 of 7") && ran.out.contains("of 7 right"),
        "{}",
        ran.out
    );
    let kept = drills::read(&records).expect("it can be read");
    let wrong = ran.out.matches("Not this time.").count();
    assert!(
        wrong > 0 && !kept.points.is_empty() && kept.points.len() <= wrong,
        "{kept:?}"
    );
    let again = grounds(&args, "");
    assert!(again.out.contains("Question 1 of 7"), "and left at once: {}", again.out);
    let calendar = place.join("drills.ics");
    let dates = ["drills", "--calendar", "-o", arg(&calendar), "--records", arg(&records)];
    let ran = grounds(&dates, "");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let written = fs::read_to_string(&calendar).expect("it is written");
    assert!(
        written.starts_with("BEGIN:VCALENDAR\r\n") && written.contains("BEGIN:VEVENT"),
        "{written}"
    );
    assert_eq!(grounds(&dates, "").code, Some(0), "its own file is replaced");
    fs::write(&calendar, "my own").expect("it can be written");
    assert_eq!(grounds(&dates, "").code, Some(2), "somebody's own file is left alone");
    let none = ["drills", "--calendar", "-o", "-", "--records", arg(&place)];
    assert_eq!(grounds(&none, "").code, Some(1), "nothing has to come back");
}

/// If this fails, a sheet for people without the program lacks an answer, asks for something from outside, or differs from the
/// one that was printed yesterday.
#[test]
fn cards_are_one_page_with_the_answers_behind() {
    let place = folder("drills-cards");
    let page = place.join("cards.html");
    for lang in ["en", "km", "th", "vi", "id"] {
        let args = [
            "drills",
            "one-talk",
            "--cards",
            "--seed",
            "3",
            "--lang",
            lang,
            "-o",
            arg(&page),
        ];
        let ran = grounds(&args, "");
        assert_eq!(ran.code, Some(0), "{lang}: {}", ran.err);
        let html = fs::read_to_string(&page).expect("it is written");
        assert_eq!(html.matches("<article class=\"card\">").count(), 8, "{lang}");
        let (cards, answers) = html
            .split_once("<section class=\"answers\">")
            .expect("the answers stand apart");
        assert_eq!(answers.matches("<span class=\"place\">").count(), 8);
        assert!(
            !cards.contains("(INT-") && answers.contains("(INT-"),
            "no answer stands on a card"
        );
        for outside in ["http:", "https:", "src=", "<script", "url("] {
            assert!(!html.contains(outside), "{lang}: {outside}");
        }
        grounds(&args, "");
        assert_eq!(
            fs::read_to_string(&page).expect("it is written"),
            html,
            "the same sheet again"
        );
    }
    fs::write(&page, "my own").expect("it can be written");
    let args = ["drills", "one-talk", "--cards", "-o", arg(&page)];
    assert_eq!(grounds(&args, "").code, Some(2), "somebody's own file is left alone");
    for wrong in [
        &["drills", "no-such-thing"][..],
        &["drills", "--cards", "-o", "x.html"],
        &["drills", "one-talk", "--cards"],
        &["drills", "one-talk", "-o", "x.html"],
    ] {
        assert_eq!(grounds(wrong, "").code, Some(2), "{wrong:?}");
    }
}
