//! The case on a board: what hangs there is what was noted, and each thing hangs as what it is.

use crate::played::{Judged, Played, play, rightly, truth, whole};
use crate::told::learned;
use grounds_core::debrief::{Board, Carried, Carries, Leap, OnBoard, State};
use grounds_core::scenario::PersonIx;
use grounds_core::session::{Action, LineAt, Sort};
use grounds_core::vocabulary::{Element, Finding, Marked};

const NAMES: [&str; 3] = ["one-talk", "office-park", "departure-desk"];

fn boards(of: &Judged) -> Vec<Board> {
    learned(of).boards
}

fn board(of: &Judged, who: PersonIx) -> Board {
    let mut all = boards(of).into_iter();
    all.find(|board| board.person == who).expect("everybody has a board")
}

fn lines(of: &Board) -> impl Iterator<Item = &OnBoard> {
    let in_dimensions = of
        .dimensions
        .iter()
        .flat_map(|of| &of.worries)
        .flat_map(|(_, lines)| lines);
    in_dimensions.chain(&of.against).chain(&of.loose)
}

fn states(of: &Board) -> Vec<State> {
    lines(of).map(|line| line.state).collect()
}

fn is_missed(state: &State) -> bool {
    matches!(state, State::Missed(_))
}

fn is_imagined(state: &State) -> bool {
    matches!(state, State::Imagined(_))
}

/// The victims of a draw.
fn victims(of: &Judged) -> Vec<PersonIx> {
    of.run
        .to_decide()
        .filter(|&who| truth(&of.run, who).is_victim())
        .collect()
}

/// If this fails, somebody who found everything is told that they missed or imagined something, or a board says something else
/// than the marks.
#[test]
fn who_found_everything_missed_and_imagined_nothing() {
    let mut found = 0;
    for name in NAMES {
        for seed in 0..4 {
            let of = whole(name, seed);
            for board in boards(&of) {
                let states = states(&board);
                assert!(!states.iter().any(is_missed), "{name} {seed}: {states:?}");
                assert!(!states.iter().any(is_imagined), "{name} {seed}: {states:?}");
                assert_eq!(board.leaps, 0, "{name} {seed}");
                found += states.iter().filter(|state| **state == State::Found).count();
                for of in &board.dimensions {
                    assert_eq!(of.is_positive, of.tally.is_positive());
                }
                assert_eq!(board.elements.len(), Element::ALL.len());
            }
            for who in victims(&of) {
                let board = board(&of, who);
                assert_eq!(board.carries, Carries::Whole, "{name} {seed}");
                assert!(!board.elements.iter().any(|of| of.carried == Carried::Missed));
            }
        }
    }
    assert!(found > 20, "{found}");
}

/// If this fails, what was not noted is not missed.
#[test]
fn what_stands_on_no_page_is_missed() {
    for name in NAMES {
        for seed in 0..4 {
            let played = play(name, seed);
            let of = played.decide(|_, _, _| ());
            for who in victims(&of) {
                let board = board(&of, who);
                let states = states(&board);
                assert!(states.iter().any(is_missed), "{name} {seed}: {states:?}");
                assert!(!states.contains(&State::Found), "{name} {seed}");
                assert_eq!(board.carries, Carries::NoneGiven, "{name} {seed}");
                assert!(board.elements.iter().any(|of| of.carried == Carried::Missed));
                assert_eq!(board.label, None, "an empty page comes to nothing");
            }
        }
    }
}

/// A line that says nothing about somebody and can be noted.
fn says_nothing(of: &Played, who: PersonIx) -> Option<LineAt> {
    let mut lines = of.run.perceived();
    lines.find(|line| of.run.counts(*line) && line.of == Some(who) && rightly(&of.run, *line, who).is_none())
}

/// If this fails, a leap is drawn as if it held, or is not drawn at all.
#[test]
fn a_line_that_says_nothing_is_a_leap() {
    let mut leaps = 0;
    for seed in 0..6 {
        let mut played = play("one-talk", seed);
        let who = played.run.to_decide().next().expect("there is somebody");
        let Some(line) = says_nothing(&played, who) else {
            continue;
        };
        let worry = played.run.practice().worry_ix("papers");
        let note = grounds_core::session::Note {
            line,
            page: who,
            sort: Some(Sort::Counts),
            worry,
            codes: Vec::new(),
        };
        played.run.apply(Action::Note(Box::new(note))).expect("it can be noted");
        let of = played.decide(|_, _, decided| decided.grounds = vec![line]);
        let board = board(&of, who);
        let leap = lines(&board).find(|of| of.state == State::Imagined(Leap::Nothing));
        let leap = leap.expect("it hangs on the board");
        assert!(leap.is_ground && !leap.state.holds(), "{seed}");
        // The worry that it was noted under says where it hangs.
        assert!(
            board
                .dimensions
                .iter()
                .any(|of| of.worries.iter().any(|(ix, _)| Some(*ix) == worry))
        );
        assert!(
            board.dimensions.iter().all(|of| !of.is_positive),
            "a leap carries no dimension"
        );
        assert_eq!((board.carries, board.leaps), (Carries::Not, 1), "{seed}");
        leaps += 1;
    }
    assert!(leaps > 0);
}

/// If this fails, somebody who let a victim go with the signs in hand is told that their grounds carry it.
#[test]
fn grounds_that_show_it_do_not_carry_that_it_is_not_there() {
    let mut contrary = 0;
    for name in NAMES {
        for seed in 0..4 {
            let mut played = play(name, seed);
            played.note_all();
            let of = played.decide(|_, _, decided| decided.findings = vec![Finding::NoGrounds]);
            for who in victims(&of) {
                let board = board(&of, who);
                if lines(&board).any(|line| line.is_ground && line.state == State::Found) {
                    assert_eq!(board.carries, Carries::Contrary, "{name} {seed}");
                    contrary += 1;
                }
            }
        }
    }
    assert!(contrary > 0);
}

/// If this fails, a sign that was set aside hangs on the board as found.
#[test]
fn what_was_set_aside_was_missed() {
    let mut aside = 0;
    for seed in 0..4 {
        let mut played = play("one-talk", seed);
        let who = played.run.to_decide().next().expect("there is somebody");
        let lines_of: Vec<LineAt> = played.run.perceived().filter(|&line| played.run.counts(line)).collect();
        for line in lines_of {
            if rightly(&played.run, line, who) == Some(Sort::Counts) {
                played.note(line, who, Some(Sort::SetAside));
            }
        }
        let of = played.decide(|_, _, decided| decided.grounds.clear());
        let board = board(&of, who);
        let states = states(&board);
        assert!(!states.contains(&State::Found), "{states:?}");
        aside += states
            .iter()
            .filter(|state| **state == State::Missed(Marked::SignPutAside))
            .count();
    }
    assert!(aside > 0);
}

/// If this fails, somebody who looked for nothing that speaks against it is told that nothing is missing.
#[test]
fn what_speaks_against_it_can_be_missed_too() {
    let mut missed = 0;
    for seed in 0..6 {
        let played = play("office-park", seed);
        let of = played.decide(|_, _, _| ());
        let others = of.run.to_decide().filter(|&who| !truth(&of.run, who).is_victim());
        for who in others.collect::<Vec<_>>() {
            let marks = of.assessed.marks_about(who);
            let left = [
                Marked::SignLeft,
                Marked::SignUnheard,
                Marked::SignUnseen,
                Marked::SignChanged,
            ];
            let is_left = marks.filter(|mark| left.iter().any(|&one| mark.is(one))).count();
            let board = board(&of, who);
            let count = states(&board).iter().filter(|state| is_missed(state)).count();
            assert_eq!(count > 0, is_left > 0, "{seed}: the board and the marks say the same");
            missed += board.against.iter().filter(|line| is_missed(&line.state)).count();
        }
    }
    assert!(missed > 0);
}
