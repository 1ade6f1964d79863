//! Screens, driven without a window: found by their labels, as a screen reader finds them.

use super::seat::{self, SCENARIOS, acts, desk, lines, run, sit, take, wander};
use super::stage::{begun, labels, shown, shown_at, with};
use egui::accesskit::Role;
use egui::{Key, Rect, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use grounds_desk::memory::Panel as Part;
use grounds_desk::shown::Panel;
use grounds_desk::wish::{Turn, Wish};
use reasonable_grounds::locale::Choice;
use reasonable_grounds::session::{Action, Sort};
use reasonable_grounds::ui::text::told;

/// If this fails, a scenario cannot be opened from the shelf, or a run cannot be begun from its prebrief.
#[test]
fn every_scenario_is_opened_from_the_shelf_and_begun() {
    let count = SCENARIOS.len();
    for n in 0..count {
        let mut screen = shown(desk(3, Choice::default(), 100));
        screen
            .get_all_by_label("Open")
            .nth(n)
            .expect("each has its button")
            .click();
        screen.run_steps(24);
        screen.get_by_label("Begin").click();
        screen.run_steps(6);
        assert!(
            screen.state().desk.open().run().is_some(),
            "{:?}",
            screen.state().wished
        );
    }
}

/// If this fails, somebody begins without having read the word of care, or takes a draft for what an expert has signed.
#[test]
fn the_prebrief_says_what_comes_before_it_begins() {
    let mut at = desk(3, Choice::default(), 100);
    at.wish(Wish::Open(seat::at(&at, "one-talk")));
    let screen = shown(at);
    let has = |words: &str| screen.query_all_by_label_contains(words).next().is_some();
    assert!(has("Before you begin"), "the word of care");
    assert!(has("not yet reviewed"), "the mark of a draft");
}

/// If this fails, what is said first on the screen is not what can be chosen by its number.
#[test]
fn digits_choose_what_stands_in_their_place() {
    let mut at = seat::begun("one-talk", 7);
    assert!(sit(&mut at), "somebody can be sat down with");
    let mut screen = shown(at);
    let mut moves = 0;
    for _ in 0..6 {
        let Some(Panel::Talk(talk)) = run(&screen.state().desk).map(|run| run.panel) else {
            break;
        };
        let row = talk.rows[0].as_ref().expect("something stands first").offer.clone();
        let label = format!("1 {}", told(&row.words));
        assert!(screen.query_by_label_contains(&label).is_some(), "{label}");
        screen.key_press(Key::Num1);
        screen.run_steps(24);
        assert_eq!(screen.state().wished.last(), Some(&row.wish));
        moves += 1;
        with(&mut screen, seat::answer);
    }
    assert!(moves > 3, "the talk goes on");
}

/// If this fails, the talk has too little room beside the stage, or what can be said lies outside the window.
#[test]
fn the_talk_has_room_beside_the_stage_and_its_places_are_in_sight() {
    for (size, percent, share) in [
        (vec2(1280.0, 720.0), 100, 0.44),
        (vec2(1366.0, 768.0), 100, 0.44),
        (vec2(1024.0, 768.0), 100, 0.45),
        (vec2(1366.0, 768.0), 150, 0.45),
    ] {
        let mut at = seat::begun_in("one-talk", 7, Choice::default(), percent);
        assert!(sit(&mut at));
        let screen = shown_at(at, size);
        let Some(Panel::Talk(talk)) = run(&screen.state().desk).map(|run| run.panel) else {
            panic!("one sits at the table");
        };
        let window = Rect::from_min_size(egui::Pos2::ZERO, size);
        let mut widest: f32 = 0.0;
        for row in talk.rows.iter().flatten() {
            let label = format!("{} {}", row.place, told(&row.offer.words));
            let at = screen.get_by_label(&label).rect();
            assert!(window.contains_rect(at), "{size} {percent} %: {label} at {at}");
            widest = widest.max(at.width());
        }
        assert!(widest > (size.x * share).max(420.0), "{size} {percent} %: {widest}");
    }
}

/// If this fails, a note takes more than two gestures: touching the line, and a digit for what it is.
#[test]
fn a_note_is_two_gestures() {
    let mut screen = begun("departure-desk");
    with(&mut screen, |desk| {
        seat::answer(desk);
        take(desk, |offer| acts(offer, |action| matches!(action, Action::Look(_))))
            .expect("something can be looked at");
        seat::answer(desk);
    });
    let line = lines(&screen.state().desk)
        .into_iter()
        .next()
        .expect("something can be touched");
    let label = told(&line.told);
    screen
        .get_all_by_label_contains(&label)
        .next()
        .expect("it is shown")
        .click_accesskit();
    screen.run_steps(24);
    screen.key_press(Key::Num1);
    screen.run_steps(6);
    let noted = screen.state().moves();
    let Some(Wish::Act(Action::Note(note))) = noted.first() else {
        panic!("it is noted: {noted:?}");
    };
    assert_eq!((note.sort, noted.len()), (Some(Sort::Counts), 1));
}

/// If this fails, somebody without a mouse cannot open a part of the run.
#[test]
fn ctrl_and_a_digit_open_a_part() {
    let mut screen = begun("departure-desk");
    with(&mut screen, seat::answer);
    for (key, part) in [Key::Num2, Key::Num3, Key::Num4, Key::Num1].into_iter().zip([
        Part::Papers,
        Part::Notebook,
        Part::Decide,
        Part::Here,
    ]) {
        screen.key_press_modifiers(egui::Modifiers::COMMAND, key);
        screen.run_steps(6);
        assert_eq!(screen.state().wished.last(), Some(&Turn::Panel(part).into()));
    }
}

/// If this fails, some screen of some run ends the program, or words run out of the window at the side, at some size of text.
#[test]
fn many_runs_are_drawn_and_no_words_leave_the_window_at_the_side() {
    for (n, scenario) in SCENARIOS.into_iter().enumerate() {
        for (size, percent) in [
            (vec2(1280.0, 720.0), 100),
            (vec2(1024.0, 768.0), 150),
            (vec2(1366.0, 768.0), 200),
        ] {
            let at = seat::begun_in(scenario, 3, Choice::default(), percent);
            let mut screen = shown_at(at, size);
            for round in 0..3 {
                with(&mut screen, |desk| wander(desk, 12, (n as u64) << 8 | round));
                for part in Part::ALL {
                    with(&mut screen, |desk| {
                        desk.wish(Turn::Panel(part).into());
                    });
                    for (label, at) in labels(&screen) {
                        let is_inside = at.left() >= -1.0 && at.right() <= size.x + 1.0;
                        assert!(is_inside, "{scenario} {part:?} {size} {percent} %: `{label}` at {at}");
                    }
                }
            }
        }
    }
}

/// If this fails, the window is drawn without end although nothing changes.
#[test]
fn every_screen_comes_to_rest() {
    let mut screen = begun("one-talk");
    with(&mut screen, |desk| {
        sit(desk);
    });
    for part in Part::ALL {
        with(&mut screen, |desk| {
            desk.wish(Turn::Panel(part).into());
        });
        screen.run_steps(6);
        let soon = screen.output().viewport_output.values().map(|v| v.repaint_delay).min();
        assert_eq!(soon, Some(std::time::Duration::MAX), "{part:?}");
    }
}

/// If this fails, a run cannot be ended on its screen, its debrief is not shown, or part of it ends the program.
#[test]
fn a_run_is_ended_and_its_debrief_read() {
    for scenario in SCENARIOS {
        let mut screen = begun(scenario);
        with(&mut screen, |desk| {
            sit(desk);
            wander(desk, 30, 5);
            seat::answer(desk);
        });
        // Days end one by one.
        for _ in 0..4 {
            with(&mut screen, |desk| {
                for turn in [Turn::CloseLine, Turn::LayNone, Turn::Reading(false), Turn::Card(None)] {
                    desk.wish(turn.into());
                }
                seat::answer(desk);
                take(desk, |offer| acts(offer, |action| matches!(action, Action::Rise)));
                desk.wish(Turn::Ending(true).into());
            });
            let end = seat::offers(&screen.state().desk);
            let end = end
                .into_iter()
                .find(|offer| acts(offer, |a| matches!(a, Action::End | Action::EndDay)));
            let Some(end) = end else { break };
            screen.run_steps(24);
            let label = told(&end.words);
            screen
                .get_all_by_label(&label)
                .last()
                .expect("it is asked")
                .click_accesskit();
            screen.run_steps(6);
            if run(&screen.state().desk).is_none() {
                break;
            }
        }
        let is_debrief = matches!(
            screen.state().desk.screen(false).body,
            grounds_desk::shown::Body::Debrief(_)
        );
        assert!(is_debrief, "{scenario} ends");
        let folds: Vec<Wish> = seat::offers(&screen.state().desk)
            .into_iter()
            .filter(|offer| matches!(offer.wish, Wish::Turn(Turn::Unfold(_))))
            .map(|offer| offer.wish)
            .collect();
        assert!(!folds.is_empty(), "{scenario}: there is more to read");
        for fold in folds {
            with(&mut screen, |desk| {
                desk.wish(fold);
            });
            for (label, at) in labels(&screen) {
                assert!(
                    at.left() >= -1.0 && at.right() <= 1281.0,
                    "{scenario}: `{label}` at {at}"
                );
            }
        }
    }
}

/// If this fails, a screen reader is told of something that can be pressed, and not what it is.
#[test]
fn everything_that_can_be_pressed_has_a_name() {
    let mut screen = begun("departure-desk");
    with(&mut screen, |desk| {
        sit(desk);
    });
    for part in Part::ALL {
        with(&mut screen, |desk| {
            desk.wish(Turn::Panel(part).into());
        });
        for node in screen.root().query_all(egui_kittest::kittest::By::new()) {
            let node = node.accesskit_node();
            let is_pressed = [
                Role::Button,
                Role::CheckBox,
                Role::RadioButton,
                Role::ListBoxOption,
                Role::TextInput,
            ];
            if is_pressed.contains(&node.role()) {
                let name = node.label().unwrap_or_default();
                assert!(
                    !name.trim().is_empty(),
                    "{part:?}: {:?} {:?}",
                    node.role(),
                    node.bounding_box()
                );
            }
        }
    }
}
