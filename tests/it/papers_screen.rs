//! Papers on the screen: each drawn as what it is, with every row in sight and nothing over something else.

use super::papers_made::{ENGLISH, FORMS, KHMER, made, open_lines, papers, shown_with, two_open};
use super::printed::{picture, shown_for_pictures};
use super::seat::run;
use super::stage::{Shown, labels, shown_at, with};
use egui::{Key, Rect, Vec2, vec2};
use egui_kittest::kittest::Queryable;
use grounds_desk::Desk;
use grounds_desk::memory::Panel as Part;
use grounds_desk::shown::papers::{Paper, Pointed};
use grounds_desk::shown::{Panel, Portrait, Told};
use grounds_desk::wish::Turn;
use reasonable_grounds::library::{Computer, embedded_file};
use reasonable_grounds::scenario::picture::inspect;
use reasonable_grounds::session::Action;
use reasonable_grounds::ui::text::told;
use reasonable_grounds::vocabulary::words::PaperForm;
use std::path::PathBuf;

/// The place of every row of a paper: what stands before it, and what stands in it.
fn places(shown: &Shown, paper: &Paper) -> Vec<(String, Rect)> {
    let all = labels(shown);
    let mut found = Vec::new();
    for words in paper.rows.iter().flat_map(|row| {
        let line = row.line.as_ref().map(|line| told(&line.told));
        [Some(told(&row.told)), line].into_iter().flatten()
    }) {
        let at = all.iter().filter(|(label, _)| *label == words).map(|(_, at)| *at);
        let fresh = at.into_iter().find(|at| !found.contains(&(words.clone(), *at)));
        let fresh = fresh.unwrap_or_else(|| panic!("{:?}: `{words}` is not on the screen", paper.form));
        found.push((words, fresh));
    }
    found
}

/// If this fails, something of a paper is not on the screen, stands over something else, or leaves the window at the side.
#[test]
fn every_form_shows_every_row_and_nothing_over_another() {
    for (size, percent, language) in [
        (vec2(1280.0, 720.0), 100, "en"),
        (vec2(1366.0, 768.0), 200, "km"),
        (vec2(800.0, 600.0), 150, "km"),
    ] {
        let words = if language == "km" { KHMER } else { ENGLISH };
        let mut shown = shown_at(two_open(language, percent), size);
        for form in FORMS {
            let mut one = None;
            shown_with(&mut shown, |papers| {
                made(papers, &[form], &words);
                one = papers.open.first().cloned();
            });
            let all = places(&shown, &one.expect("a paper lies open"));
            for (n, (words, at)) in all.iter().enumerate() {
                let is_inside = at.left() > 0.0 && at.right() < size.x;
                assert!(is_inside, "{form:?} {percent} %: `{words}` at {at}");
                for (others, other) in &all[n + 1..] {
                    let over = at.shrink(2.0).intersect(other.shrink(2.0));
                    assert!(
                        !over.is_positive(),
                        "{form:?} {percent} %: `{words}` {at} over `{others}` {other}"
                    );
                }
            }
        }
    }
}

/// If this fails, a long text without spaces runs out of its paper, or is cut.
#[test]
fn a_long_row_in_khmer_stays_on_its_paper() {
    let long = "គ្មានអ្វីក្នុងបណ្ណាល័យការអនុវត្តដែលដូច".repeat(12);
    let words = [("ឈ្មោះរបស់អ្នកដែលបានចុះហត្ថលេខាលើក្រដាសនេះ", None, long.as_str())];
    for (size, percent) in [(vec2(1280.0, 720.0), 100), (vec2(1024.0, 768.0), 200)] {
        let mut shown = shown_at(two_open("km", percent), size);
        for forms in FORMS.chunks(2) {
            let mut open = Vec::new();
            shown_with(&mut shown, |papers| {
                made(papers, forms, &words);
                open.clone_from(&papers.open);
            });
            // The same words stand on both: the desk is as wide as its widest.
            for paper in &open {
                for (words, at) in places(&shown, paper) {
                    assert!(
                        at.right() < size.x - 20.0 && at.left() > 180.0,
                        "{forms:?}: {words} at {at}"
                    );
                }
            }
        }
    }
}

/// If this fails, a paper without rows, or one whose sheet is not there, ends the program.
#[test]
fn a_paper_with_nothing_on_it_and_one_without_a_sheet_are_plain() {
    for has_sheets in [true, false] {
        let mut shown = shown_at(two_open("en", 100), vec2(1280.0, 720.0));
        if !has_sheets {
            shown.state_mut().pictures = reasonable_grounds::ui::Pictures::default();
        }
        for form in FORMS {
            for words in [&[][..], &ENGLISH[..]] {
                shown_with(&mut shown, |papers| made(papers, &[form], words));
                assert!(
                    shown.query_by_label(&format!("{form:?}")).is_some(),
                    "{form:?} has its title"
                );
            }
        }
    }
}

/// If this fails, a paper cannot be looked at closer, or one does not come back from there.
#[test]
fn one_paper_is_looked_at_closer_and_put_back() {
    let mut shown = shown_at(two_open("en", 100), vec2(1280.0, 720.0));
    let open = papers(&shown.state().desk).open;
    let words = told(&open[1].rows[0].told);
    let height = |shown: &Shown| shown.get_by_label(&words).rect().height();
    let is_alone = |shown: &Shown| shown.query_by_label_contains("Back to the desk").is_some();
    let before = height(&shown);
    assert!(!is_alone(&shown));
    for (there, back) in [
        (Some(Key::Num2), Some(Key::Num2)),
        (None, Some(Key::Escape)),
        (None, None),
    ] {
        match there {
            Some(key) => shown.key_press(key),
            None => shown.get_by_label("2  Look closer").click(),
        }
        shown.run_steps(24);
        assert!(is_alone(&shown), "{there:?}");
        assert!(height(&shown) > before, "it is larger");
        let first = &open[0].title;
        assert_eq!(shown.query_all_by_label(first).count(), 0, "the other one is away");
        match back {
            Some(key) => shown.key_press(key),
            None => shown.get_by_label("2  Back to the desk").click(),
        }
        shown.run_steps(24);
        assert!(!is_alone(&shown), "{back:?}");
        assert!((height(&shown) - before).abs() < 0.5, "as before");
    }
    assert_eq!(shown.state().wished, [], "it is no wish");
}

/// If this fails, two lines that were laid against each other are not marked, or what is answered is out of sight.
#[test]
fn two_lines_are_pointed_at_and_the_answer_is_in_sight() {
    let size = vec2(1280.0, 720.0);
    let (mut shown, textures) = shown_for_pictures(two_open("en", 100), size);
    let lines = open_lines(&papers(&shown.state().desk));
    let touches: Vec<_> = lines.iter().filter_map(|line| line.touch.as_ref()).collect();
    let (one, other) = (touches[0].line, touches.last().expect("there are two").line);
    // While it waits, the line stands at the foot as well.
    let on_paper = |shown: &Shown, line: &Told| {
        let words = told(&line.told);
        let all = shown.get_all_by_label(&words).map(|node| node.rect());
        all.min_by(|a, b| a.top().total_cmp(&b.top())).expect("it is shown")
    };
    let corner = |shown: &Shown, line: &Told| on_paper(shown, line).left_center() - vec2(2.0, 0.0);
    let at = corner(&shown, &lines[0]);
    let plain = picture(&shown, &textures).at(at);
    with(&mut shown, |desk| {
        desk.wish(Turn::Lay(one).into());
    });
    assert_eq!(
        papers(&shown.state().desk).pointed,
        Some(Pointed { one, other: None }),
        "the first one waits"
    );
    assert_ne!(
        picture(&shown, &textures).at(corner(&shown, &lines[0])),
        plain,
        "it has a mark"
    );
    with(&mut shown, |desk| {
        desk.wish(Action::Against(one, other).into());
    });
    let now = papers(&shown.state().desk);
    assert!(now.pointed.is_some_and(|pointed| pointed.other.is_some()));
    let answer = now.just_now.expect("the game answers").lines;
    assert_eq!(answer.len(), 1, "in one line");
    let at = shown.get_by_label_contains(&told(&answer[0].told)).rect();
    assert!(Rect::from_min_size(egui::Pos2::ZERO, size).contains_rect(at), "{at}");
}

/// If this fails, somebody who opens a third paper is not told which of the two goes.
#[test]
fn a_third_paper_tells_which_one_it_takes_the_place_of() {
    let desk = two_open("en", 100);
    let now = papers(&desk);
    let note = now.third.expect("two lie open, and there is a third");
    assert!(note.words.contains(&now.open[0].title), "{note:?}");
    let shown = shown_at(desk, vec2(1280.0, 720.0));
    assert!(shown.query_by_label(&note.words).is_some());
}

/// If this fails, who of two wrote a message cannot be seen, or the words of one day stand on the side of another.
#[test]
fn two_who_write_in_turn_stand_at_two_sides() {
    let mut shown = shown_at(two_open("en", 100), vec2(1280.0, 720.0));
    let mut lefts = |words: &[(&str, Option<&str>, &str)]| {
        shown_with(&mut shown, |papers| made(papers, &[PaperForm::Chat], words));
        let left = |words: &str| shown.get_by_label(words).rect().left();
        words.iter().map(|(.., words)| left(words)).collect::<Vec<f32>>()
    };
    let turns = lefts(&[("Maple", None, "one"), ("Swan", None, "two"), ("Maple", None, "three")]);
    assert!(turns[0] < turns[1] && turns[0] == turns[2], "{turns:?}");
    let days = lefts(&[("Monday", None, "one"), ("Tuesday", None, "two")]);
    assert!(days[0] == days[1], "{days:?}");
}

/// If this fails, a form has lost its sheet, or a sheet holds what no picture may, or the sheets have grown too large.
#[test]
fn every_form_has_a_sheet_and_together_they_are_small() {
    let mut all = 0;
    for form in FORMS {
        let name = format!("papers/{}.svg", format!("{form:?}").to_lowercase());
        let sheet = embedded_file(&name).unwrap_or_else(|| panic!("{name} is not there"));
        assert_eq!(inspect(&sheet).err(), None, "{name}");
        let text = String::from_utf8_lossy(&sheet);
        for group in ["sheet", "middle"] {
            assert!(text.contains(&format!("id=\"{group}\"")), "{name} has no {group}");
        }
        all += sheet.len();
    }
    assert!(all < 120_000, "{all} bytes");
}

/// Where pictures for people go, when somebody wants them: `GROUNDS_PICTURES` says it.
fn folder() -> Option<PathBuf> {
    std::env::var_os("GROUNDS_PICTURES").map(PathBuf::from)
}

fn somebody(desk: &mut Desk<Computer>) -> Option<Portrait> {
    desk.wish(Turn::Panel(Part::Here).into());
    let portrait = match run(desk).map(|run| run.panel) {
        Some(Panel::Place(place)) => place.people.iter().find_map(|person| person.portrait),
        _ => None,
    };
    desk.wish(Turn::Panel(Part::Papers).into());
    portrait
}

/// Takes pictures of every form, for people who want to look at them.
#[test]
#[ignore = "it writes pictures for people to look at"]
fn pictures_of_every_form() {
    let Some(folder) = folder() else { return };
    for (language, percent) in [("en", 100), ("km", 100), ("en", 150), ("km", 150)] {
        let mut desk = two_open(language, percent);
        let holder = somebody(&mut desk);
        let (mut shown, textures) = shown_for_pictures(desk, vec2(1280.0, 800.0));
        let words = if language == "km" { KHMER } else { ENGLISH };
        for (n, forms) in FORMS.chunks(2).enumerate() {
            shown_with(&mut shown, |papers| {
                made(papers, forms, &words);
                papers.open[0].holder = holder;
            });
            let name = format!("forms-{language}-{percent}-{n}.ppm");
            picture(&shown, &textures).write(&folder.join(name));
        }
    }
}

/// Takes pictures of what is done with papers, for people who want to look at them.
#[test]
#[ignore = "it writes pictures for people to look at"]
fn pictures_of_what_is_done_with_papers() {
    let Some(folder) = folder() else { return };
    let take = |shown: &Shown, textures: &_, name: &str| picture(shown, textures).write(&folder.join(name));
    for (language, percent, size) in [
        ("en", 100, vec2(1280.0, 800.0)),
        ("km", 150, vec2(1280.0, 800.0)),
        ("en", 100, Vec2::new(760.0, 800.0)),
    ] {
        let (mut shown, textures) = shown_for_pictures(two_open(language, percent), size);
        let name = |what: &str| format!("{what}-{language}-{percent}-{}.ppm", size.x);
        shown.key_press(Key::Num2);
        shown.run_steps(24);
        take(&shown, &textures, &name("closer"));
        shown.key_press(Key::Escape);
        shown.run_steps(24);
        let lines = open_lines(&papers(&shown.state().desk));
        let touches: Vec<_> = lines.iter().filter_map(|line| line.touch.as_ref()).collect();
        let (one, other) = (touches[0].line, touches[4].line);
        with(&mut shown, |desk| {
            desk.wish(Turn::Lay(one).into());
        });
        let at = shown.get_by_label(&told(&lines[4].told)).rect().center();
        shown.hover_at(at);
        shown.run_steps(4);
        take(&shown, &textures, &name("pointing"));
        with(&mut shown, |desk| {
            desk.wish(Action::Against(one, other).into());
        });
        take(&shown, &textures, &name("answered"));
    }
}
