//! The debrief on the screen: the line of each talk, drawn and told, and the case on a board.

use super::printed::{picture, shown_for_pictures};
use super::seat;
use super::stage::{Shown, labels, shown_at, with};
use crate::support::root;
use egui::{Rect, Vec2, vec2};
use egui_kittest::kittest::Queryable;
use grounds_desk::Desk;
use grounds_desk::home::Home;
use grounds_desk::memory::Fold;
use grounds_desk::shown::{Body, Debrief};
use grounds_desk::wish::{Turn, Wish};
use reasonable_grounds::library::Computer;
use reasonable_grounds::locale::Choice;
use reasonable_grounds::ui::text::told;
use std::path::PathBuf;

/// A debrief of a kept run, read in a language at a size.
fn ended(scenario: &str, record: &str, language: &str, percent: u16) -> Desk<Computer> {
    let mut desk = seat::desk(1, Choice::of(language), percent);
    let path = root().join(format!("tests/golden/{scenario}/{record}.jsonl"));
    let at = seat::at(&desk, scenario);
    desk.open_record_at(path.to_str().expect("the folder has a plain name"), at);
    assert!(debrief(&desk).is_some(), "{scenario} {record} has ended");
    desk
}

fn debrief(desk: &Desk<Computer>) -> Option<Debrief> {
    match desk.screen(false).body {
        Body::Debrief(debrief) => Some(*debrief),
        _ => None,
    }
}

fn shows(shown: &Shown) -> Debrief {
    debrief(&shown.state().desk).expect("the debrief is shown")
}

fn unfold(shown: &mut Shown, fold: Fold) {
    with(shown, |desk| {
        desk.wish(Turn::Unfold(fold).into());
    });
}

/// If this fails, somebody who sees no picture is told nothing of a talk, or a picture lies outside the window.
#[test]
fn each_talk_has_its_line_and_the_words_for_it() {
    for (size, language, percent) in [
        (vec2(1280.0, 720.0), "en", 100),
        (vec2(1366.0, 768.0), "km", 150),
        (vec2(800.0, 600.0), "vi", 200),
    ] {
        let shown = shown_at(ended("office-park", "right-0", language, percent), size);
        let all = labels(&shown);
        for course in shows(&shown).courses {
            let line = course.line.expect("they talked");
            let words = told(&line.told.join(" "));
            let at = all.iter().filter(|(label, _)| *label == words).map(|(_, at)| *at);
            let at: Vec<Rect> = at.collect();
            assert_eq!(at.len(), 1, "{language}: {words}");
            assert!(
                at[0].left() >= 0.0 && at[0].right() <= size.x && at[0].height() > 60.0,
                "{at:?}"
            );
            assert!(line.points.iter().any(|point| point.said.is_some()));
        }
    }
    // A talk of one move has none, and says so by having none.
    let shown = shown_at(ended("one-talk", "random-5-0", "en", 100), vec2(1280.0, 720.0));
    assert!(
        shows(&shown)
            .courses
            .iter()
            .all(|course| course.line.as_ref().is_none_or(|line| line.points.len() > 1))
    );
}

/// If this fails, a talk of two days is drawn as one.
#[test]
fn a_night_stands_on_the_line() {
    let two = shown_at(ended("office-park", "right-0", "en", 100), vec2(1280.0, 720.0));
    let days = |shown: &Shown| -> Vec<usize> {
        let courses = shows(shown).courses.into_iter();
        courses.filter_map(|course| Some(course.line?.days.len())).collect()
    };
    assert!(days(&two).contains(&2), "{:?}", days(&two));
    let one = shown_at(ended("one-talk", "right-0", "en", 100), vec2(1280.0, 720.0));
    assert_eq!(days(&one), [0]);
}

/// If this fails, something on the board lies over something else or outside the window, or is not there at all.
#[test]
fn everything_on_a_board_has_room() {
    for (size, language, percent) in [
        (vec2(1280.0, 720.0), "en", 100),
        (vec2(1366.0, 768.0), "km", 150),
        (vec2(800.0, 600.0), "en", 200),
    ] {
        let mut shown = shown_at(ended("office-park", "right-0", language, percent), size);
        for board in shows(&shown).boards {
            unfold(&mut shown, Fold::Board(board.person));
            let boards = shows(&shown).boards;
            let open = boards.iter().find(|of| of.person == board.person);
            let case = open.and_then(|of| of.case.inside.as_ref()).expect("it is unfolded");
            let all = labels(&shown);
            let mut found: Vec<(String, Rect)> = Vec::new();
            let worries = case.dimensions.iter().flat_map(|of| &of.worries);
            let lines = worries.clone().flat_map(|of| &of.lines).map(|of| &of.words);
            let names = case.dimensions.iter().flat_map(|of| [&of.name, &of.tally]);
            for words in lines.chain(names).chain(worries.map(|of| &of.name)) {
                let words = told(words);
                let at = all.iter().filter(|(label, _)| *label == words).map(|(_, at)| *at);
                let fresh = at.into_iter().find(|at| !found.iter().any(|(_, known)| known == at));
                let at = fresh.unwrap_or_else(|| panic!("{language} {percent}: `{words}` is not there"));
                assert!(at.left() >= 0.0 && at.right() <= size.x, "{words}: {at}");
                for (other, known) in &found {
                    let over = at.shrink(1.5).intersects(known.shrink(1.5));
                    assert!(!over, "{language} {percent}: `{words}` lies over `{other}`");
                }
                found.push((words, at));
            }
            assert!(case.empty.is_some() || !found.is_empty() || !case.others.is_empty());
            unfold(&mut shown, Fold::Board(board.person));
        }
    }
}

/// If this fails, what the marks of the line mean cannot be looked up, or something is explained that is not drawn.
#[test]
fn what_is_drawn_can_be_looked_up() {
    let mut shown = shown_at(ended("office-park", "right-0", "en", 100), vec2(1280.0, 720.0));
    let folded = shows(&shown).legend.expect("there are lines");
    assert!(folded.inside.is_none());
    unfold(&mut shown, Fold::Legend);
    let all = shows(&shown)
        .legend
        .and_then(|legend| legend.inside)
        .expect("it is unfolded");
    for (_, words) in &all {
        assert!(shown.query_by_label(words).is_some(), "`{words}` is not there");
    }
    let planted = all
        .iter()
        .any(|(glyph, _)| *glyph == grounds_desk::shown::debrief::Glyph::Planted);
    assert!(!planted, "nobody put words in here");
}

/// If this fails, one cannot try again from a moment that is told, or such a try is kept as if it were a run.
#[test]
fn one_can_try_again_from_each_moment_as_often_as_one_likes() {
    let mut tried = 0;
    for n in 0..3 {
        let mut desk = ended("office-park", "cleared-0", "en", 100);
        let records = PathBuf::from(desk.home().kept_in());
        let kept = || std::fs::read_dir(&records).map_or(0, Iterator::count);
        let before = kept();
        let acts = debrief(&desk).expect("it is shown").acts;
        let parts = acts.iter().flat_map(|act| &act.parts);
        let ways: Vec<Wish> = parts
            .filter_map(|part| part.again.as_ref())
            .map(|of| of.wish.clone())
            .collect();
        assert_eq!(ways.len(), 3, "each moment has its way back");
        let Wish::TryFrom(entry) = ways[n] else {
            panic!("it is a way back")
        };
        desk.wish(ways[n].clone());
        let run = desk.open().run().expect("it goes on");
        assert!(run.is_a_try());
        assert_eq!(run.session().entries().len(), entry, "from right before it");
        assert!(run.session().table().is_some(), "at the table where it was said");
        assert!(desk.notice().is_some(), "and it is said that it is a try");
        // It is played to its end, told of, and tried again.
        desk.wish(Wish::Act(reasonable_grounds::session::Action::End));
        let again = debrief(&desk).expect("a try is told of too");
        tried += again
            .acts
            .iter()
            .flat_map(|act| &act.parts)
            .filter(|part| part.again.is_some())
            .count();
        assert_eq!(kept(), before, "nothing of it lies among the runs");
    }
    assert!(tried > 0, "one can try again from a try");
}

/// Where pictures are wanted for people to look at.
fn folder() -> Option<PathBuf> {
    std::env::var_os("GROUNDS_PICTURES").map(PathBuf::from)
}

/// Takes pictures of the debrief, for people who want to look at them.
#[test]
#[ignore = "it writes pictures for people to look at"]
fn the_debrief_can_be_looked_at() {
    let Some(folder) = folder() else { return };
    for (language, percent, scenario, record) in [
        ("en", 100, "office-park", "cleared-0"),
        ("km", 150, "office-park", "right-0"),
        ("en", 150, "one-talk", "random-5-0"),
        ("km", 100, "departure-desk", "cleared-0"),
    ] {
        let size: Vec2 = vec2(1366.0, 9000.0);
        let (mut shown, textures) = shown_for_pictures(ended(scenario, record, language, percent), size);
        picture(&shown, &textures).write(&folder.join(format!("debrief-{scenario}-{language}-{percent}.ppm")));
        unfold(&mut shown, Fold::Legend);
        for board in shows(&shown).boards {
            unfold(&mut shown, Fold::Board(board.person));
        }
        let name = format!("board-{scenario}-{language}-{percent}.ppm");
        picture(&shown, &textures).write(&folder.join(name));
    }
}
