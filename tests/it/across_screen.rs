//! Looking back on many runs, in the window: opened from the shelf, words first, plots that no eye and no colour is needed for.
//! `GROUNDS_PICTURES=DIR` writes the screens down as pictures, for people to look at.

use super::printed::{picture, shown_for_pictures};
use super::seat::{self, desk_over, records_folder};
use super::stage::{Shown, shown, shown_at, with};
use super::support::{practice, shipped};
use egui::accesskit::Role;
use egui::{Rect, vec2};
use egui_kittest::kittest::{Queryable, by};
use grounds_desk::Desk;
use grounds_desk::memory::{Behind, Fold};
use grounds_desk::shown::{Across, Body, Plot};
use grounds_desk::wish::{Turn, Wish};
use reasonable_grounds::assess::{Approach, approached, right};
use reasonable_grounds::library::Computer;
use reasonable_grounds::locale::Choice;
use reasonable_grounds::record::{Header, encode};
use reasonable_grounds::session::{Action, Note, Session, Sort};
use reasonable_grounds::talk::players::{LEADS_VICTIM, TEXTBOOK};
use reasonable_grounds::ui::text::told;
use std::sync::OnceLock;

/// Runs of somebody who begins by leading and counting everything, and gets better.
fn runs() -> &'static [String] {
    static RUNS: OnceLock<Vec<String>> = OnceLock::new();
    RUNS.get_or_init(|| (0..14).map(one).collect())
}

fn one(number: u64) -> String {
    let begun = Session::begin(shipped("departure-desk"), practice(), number, 0);
    let approach = Approach {
        talks: Some(if number < 4 { LEADS_VICTIM } else { TEXTBOOK }),
        ..Approach::CAREFUL
    };
    let mut run = approached(&begun, approach).session;
    let people: Vec<_> = run.to_decide().collect();
    for (n, &person) in people.iter().enumerate() {
        let lines: Vec<_> = run.perceived().filter(|line| line.of == Some(person)).collect();
        for (at, line) in lines.into_iter().enumerate() {
            let counts = number < 9 || at % 3 > 0;
            let note = Note {
                line,
                page: person,
                sort: Some(if counts { Sort::Counts } else { Sort::SetAside }),
                worry: None,
                codes: Vec::new(),
            };
            let _ = run.apply(Action::Note(Box::new(note)));
        }
        let said = u8::try_from((number * 37 + n as u64 * 23) % 101).expect("it is small");
        let _ = run.apply(Action::Rate(person, said));
        let mut decided = right(&run, person);
        decided.grounds.clear();
        let _ = run.apply(Action::Decide(person, Box::new(decided)));
    }
    run.apply(Action::End).expect("it can be ended");
    let header = Header::of(
        &run,
        format!("quiet-river-{number:06}"),
        1_700_000_000 + number * 86_400,
    );
    encode(&run, &header, |_| 0)
}

/// Somebody who has played these runs.
fn desk_after(reads: Choice, text_percent: u16) -> Desk<Computer> {
    let folder = records_folder();
    for (number, record) in runs().iter().enumerate() {
        std::fs::write(folder.join(format!("departure-desk-{number}.jsonl")), record).expect("it can be written");
    }
    desk_over(folder, 3, reads, text_percent)
}

/// Looks back, and reads all of it.
fn look_back(desk: &mut Desk<Computer>) {
    desk.wish(Wish::LookBack);
    while desk.open().still_to_read() > 0 {
        desk.settle();
    }
}

const BEHIND: [Behind; 5] = [
    Behind::Figures,
    Behind::Asked,
    Behind::Competencies,
    Behind::Missed,
    Behind::Looks,
];

fn unfold_all(desk: &mut Desk<Computer>) {
    for behind in BEHIND {
        desk.wish(Turn::Unfold(Fold::Across(behind)).into());
    }
}

fn across(desk: &Desk<Computer>) -> Across {
    match desk.screen(false).body {
        Body::Across(across) => *across,
        other => panic!("somebody looks back: {other:?}"),
    }
}

fn plots(desk: &Desk<Computer>) -> Vec<Plot> {
    let across = across(desk);
    let parts = across.behind.iter().flat_map(|folded| folded.inside.iter().flatten());
    parts.flat_map(|part| part.plots.clone()).collect()
}

/// Writes a picture of a screen for people to look at, where a folder for it is named.
fn keep_picture(screen: Shown, textures: &super::printed::Textures, name: &str) {
    if let Some(folder) = std::env::var_os("GROUNDS_PICTURES") {
        let path = std::path::Path::new(&folder).join(format!("{name}.ppm"));
        picture(&screen, textures).write(&path);
    }
}

/// If this fails, the shelf does not lead to what many runs show, or what is unfolded there is not shown.
#[test]
fn the_shelf_leads_to_what_many_runs_show() {
    let mut screen = shown(desk_after(Choice::default(), 100));
    screen.get_by_label("Your runs so far").click();
    screen.run_steps(6);
    with(&mut screen, |desk| {
        while desk.open().still_to_read() > 0 {
            desk.settle();
        }
    });
    screen.run_steps(6);
    let has = |screen: &Shown, words: &str| screen.query_all_by_label_contains(words).next().is_some();
    assert!(has(&screen, "can be counted: 14"), "how many runs these are");
    assert!(has(&screen, "innocent signs that you noted"), "words come first");
    assert!(!has(&screen, "Brier"), "figures are folded");
    screen.get_by_label("The figures behind it").click();
    screen.run_steps(6);
    assert!(has(&screen, "Brier"));
    screen.get_by_label("Back to the shelf").click_accesskit();
    screen.run_steps(6);
    assert_eq!(screen.state().wished.last(), Some(&Wish::Leave));
}

/// If this fails, somebody who hears the screen is not told what is plotted, or a plot is wider than the window.
#[test]
fn plots_are_told_and_fit_in_every_size_and_script() {
    for (reads, percent, size) in [
        (Choice::default(), 100, vec2(1280.0, 900.0)),
        (Choice::default(), 150, vec2(1024.0, 768.0)),
        (Choice::of("km"), 150, vec2(800.0, 700.0)),
        (Choice::of("en-XA"), 200, vec2(640.0, 600.0)),
    ] {
        let mut desk = desk_after(reads.clone(), percent);
        look_back(&mut desk);
        unfold_all(&mut desk);
        let all = plots(&desk);
        assert!(
            all.len() > 5,
            "a curve, how it was asked, and competencies: {}",
            all.len()
        );
        let screen = shown_at(desk, size);
        let window = Rect::from_min_size(egui::Pos2::ZERO, vec2(size.x, f32::INFINITY));
        for plot in &all {
            let words = told(&plot.heading);
            let drawn = screen.query_all(by().role(Role::Image).label(words.as_str())).next();
            let drawn = drawn.unwrap_or_else(|| panic!("{}: {} is not drawn", reads.language, plot.heading));
            let at = drawn.rect();
            assert!(
                at.left() >= window.left() && at.right() <= window.right(),
                "{percent}: {at}"
            );
            let points = plot.points.iter().map(|point| &point.told);
            for said in points.chain([&plot.told]).filter(|said| !said.is_empty()) {
                let is_heard = screen.query_all_by_label_contains(&told(said)).next().is_some();
                assert!(is_heard, "{}: nobody hears {said}", reads.language);
            }
        }
    }
}

/// If this fails, a screen with plots in it cannot be drawn in a script or at a size. And here it can be looked at.
#[test]
fn what_many_runs_show_can_be_looked_at() {
    for (name, reads, percent, size, folds) in [
        ("across-en", Choice::default(), 100, vec2(1100.0, 800.0), &BEHIND[..0]),
        (
            "across-en-figures",
            Choice::default(),
            100,
            vec2(1100.0, 2000.0),
            &BEHIND[..1],
        ),
        (
            "across-en-all",
            Choice::default(),
            100,
            vec2(1100.0, 4200.0),
            &BEHIND[..],
        ),
        (
            "across-km-all",
            Choice::of("km"),
            150,
            vec2(1100.0, 6000.0),
            &BEHIND[..],
        ),
        (
            "across-en-narrow",
            Choice::default(),
            150,
            vec2(640.0, 2600.0),
            &BEHIND[..1],
        ),
    ] {
        let mut desk = desk_after(reads, percent);
        look_back(&mut desk);
        for &behind in folds {
            desk.wish(Turn::Unfold(Fold::Across(behind)).into());
        }
        if std::env::var_os("GROUNDS_PICTURES").is_none() {
            assert!(!across(&desk).blocks().is_empty(), "{name}");
            shown_at(desk, size);
            continue;
        }
        let (mut screen, textures) = shown_for_pictures(desk, size);
        screen.run_steps(12);
        keep_picture(screen, &textures, name);
    }
    let (mut screen, textures) = shown_for_pictures(desk_after(Choice::default(), 100), vec2(1280.0, 720.0));
    screen.run_steps(12);
    assert!(seat::at(&screen.state().desk, "departure-desk") < 9);
    keep_picture(screen, &textures, "across-shelf");
}
