//! Drills on the screens, driven without a window: offered before the first interview, answered by keys.

use super::printed::{picture, shown_for_pictures};
use super::seat::{self, desk};
use super::stage::{labels, shown, with};
use egui::{Key, vec2};
use egui_kittest::kittest::Queryable;
use grounds_desk::Desk;
use grounds_desk::open::Open;
use grounds_desk::shown::Body;
use grounds_desk::wish::{Course, Drilled, Wish};
use reasonable_grounds::library::Computer;
use reasonable_grounds::locale::Choice;
use std::path::PathBuf;

fn question(desk: &Desk<Computer>) -> Option<usize> {
    match desk.open() {
        Open::Drill(drilling) => drilling.question(),
        _ => None,
    }
}

/// If this fails, a new trainee does not find the drill before the first interview, or cannot do it without a mouse.
#[test]
fn the_first_drill_is_taken_and_done_by_keys() {
    let mut at = desk(3, Choice::default(), 100);
    at.wish(Wish::Open(seat::at(&at, "one-talk")));
    let mut screen = shown(at);
    screen.get_by_label("Do the drill first").click();
    screen.run_steps(24);
    for number in 0..8 {
        assert_eq!(question(&screen.state().desk), Some(number));
        screen.key_press(Key::Num2);
        screen.run_steps(24);
        assert!(matches!(
            screen.state().wished.last(),
            Some(Wish::Drill(Drilled::Choose(1)))
        ));
        // Another number changes nothing any more.
        let wished = screen.state().wished.len();
        screen.key_press(Key::Num1);
        screen.run_steps(24);
        assert_eq!(screen.state().wished.len(), wished, "an answer is given once");
        screen.key_press(Key::Enter);
        screen.run_steps(24);
    }
    assert!(
        labels(&screen).iter().any(|(label, _)| label.contains("of 8 right")),
        "{:?}",
        labels(&screen)
    );
    screen.get_by_label("On to the interview").click();
    screen.run_steps(24);
    assert!(matches!(screen.state().desk.open(), Open::Prebrief(_)));
    assert!(
        screen.query_by_label("Do the drill first").is_none(),
        "it is offered once"
    );
}

/// If this fails, a drill cannot be declined with one press, or begun from the shelf, or left.
#[test]
fn a_drill_is_declined_begun_and_left() {
    let mut at = desk(3, Choice::default(), 100);
    at.wish(Wish::Open(seat::at(&at, "one-talk")));
    let mut screen = shown(at);
    screen.get_by_label("Without the drill").click();
    screen.run_steps(24);
    assert!(screen.query_by_label("Without the drill").is_none());
    with(&mut screen, |desk| {
        desk.wish(Wish::Leave);
    });
    screen.run_steps(24);
    screen.get_by_label("A mixed drill").click();
    screen.run_steps(24);
    assert_eq!(question(&screen.state().desk), Some(0));
    screen.key_press(Key::Escape);
    screen.run_steps(24);
    assert!(matches!(screen.state().desk.open(), Open::Shelf));
}

/// If this fails, a word of a question is cut off at the edge, in a small window, in large letters, in Khmer.
#[test]
fn a_drill_fits_its_window() {
    for (language, percent, size) in [("km", 175, vec2(1024.0, 700.0)), ("en", 150, vec2(640.0, 560.0))] {
        let pictures = std::env::var_os("GROUNDS_PICTURES").map(PathBuf::from);
        let mut at = desk(8, Choice::of(language), percent);
        if pictures.is_some() {
            let (view, textures) = shown_for_pictures(desk(8, Choice::of(language), percent), size);
            take(
                &view,
                &textures,
                pictures.as_deref(),
                &format!("{language}-{percent}-shelf"),
            );
            let mut first = desk(8, Choice::of(language), percent);
            first.wish(Wish::Open(0));
            let (view, textures) = shown_for_pictures(first, size);
            take(
                &view,
                &textures,
                pictures.as_deref(),
                &format!("{language}-{percent}-prebrief"),
            );
        }
        at.wish(Drilled::Begin(Course::Mixed).into());
        let (mut view, textures) = shown_for_pictures(at, size);
        for number in 0..7 {
            view.run_steps(2);
            for (label, rect) in labels(&view) {
                assert!(
                    rect.left() >= -0.5 && rect.right() <= size.x + 0.5,
                    "{language} {percent}: {label} {rect:?}"
                );
            }
            take(
                &view,
                &textures,
                pictures.as_deref(),
                &format!("{language}-{percent}-{number}"),
            );
            view.key_press(Key::Num2);
            view.run_steps(24);
            if number < 3 {
                take(
                    &view,
                    &textures,
                    pictures.as_deref(),
                    &format!("{language}-{percent}-{number}-answered"),
                );
            }
            view.key_press(Key::Enter);
            view.run_steps(24);
        }
        assert!(matches!(view.state().desk.screen(false).body, Body::Drill(drill) if drill.over.is_some()));
        take(
            &view,
            &textures,
            pictures.as_deref(),
            &format!("{language}-{percent}-over"),
        );
    }
}

fn take(view: &super::stage::Shown, textures: &super::printed::Textures, folder: Option<&std::path::Path>, name: &str) {
    if let Some(folder) = folder {
        picture(view, textures).write(&folder.join(format!("drill-{name}.ppm")));
    }
}
