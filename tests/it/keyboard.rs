//! A run by keyboard alone: looking, sitting down, saying, noting, deciding, ending. Tab moves until the control with the wanted
//! label has the focus; Enter presses it; digits choose what has a number. There is no pointer in this file.

use super::seat::{self, acts, lines, run};
use super::stage::{Shown, begun, with};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use grounds_desk::shown::{Body, Offer, Panel};
use grounds_desk::wish::{Part, Slot, Turn, Wish};
use reasonable_grounds::session::Action;
use reasonable_grounds::ui::text::told;

/// More presses of Tab than any screen has controls.
const MOST: usize = 300;

/// Moves by Tab until a control whose label begins so has the focus, and presses it.
fn press(keys: &mut Shown, label: &str) {
    keys.run_steps(24);
    for _ in 0..MOST {
        keys.key_press(Key::Tab);
        keys.run_steps(1);
        let focused = keys.query_all_by_label_contains(label).any(|node| {
            let node = node.accesskit_node();
            node.is_focused() && node.label().is_some_and(|l| l.starts_with(label))
        });
        if focused {
            keys.key_press(Key::Enter);
            keys.run_steps(3);
            return;
        }
    }
    panic!("the keyboard does not reach `{label}`");
}

/// The first offer on the screen that fits.
fn offer(keys: &Shown, fits: impl Fn(&Offer) -> bool) -> Offer {
    let offers = seat::offers(&keys.state().desk);
    offers.into_iter().find(fits).expect("it is offered")
}

/// Presses the first offer that fits, and sees that its wish was wished.
fn press_offer(keys: &mut Shown, fits: impl Fn(&Offer) -> bool) {
    let offer = offer(keys, fits);
    press(keys, &told(&offer.words));
    assert!(
        keys.state().wished.contains(&offer.wish),
        "{offer:?}: {:?}",
        keys.state().wished
    );
}

/// Opens a place of the decision.
fn press_sentence(keys: &mut Shown, slot: Slot) {
    let Some(Panel::Decide(decide)) = run(&keys.state().desk).map(|run| run.panel) else {
        panic!("the decisions are open")
    };
    let statement = decide.decision.expect("somebody is decided about").statement;
    let sentence = statement.into_iter().find(|sentence| sentence.is == slot);
    press(keys, &told(&sentence.expect("it has a place").offer.words));
}

/// Answers moments by the digit of their first reply.
fn answer(keys: &mut Shown) {
    for _ in 0..9 {
        if !matches!(run(&keys.state().desk).map(|run| run.panel), Some(Panel::Moment(_))) {
            return;
        }
        keys.run_steps(24);
        keys.key_press(Key::Num1);
        keys.run_steps(24);
    }
}

/// If this fails, someone without a mouse cannot finish a run.
#[test]
fn a_whole_run_is_played_by_keyboard_alone() {
    let mut keys = begun("departure-desk");
    answer(&mut keys);
    press_offer(&mut keys, |offer| {
        acts(offer, |action| matches!(action, Action::Look(_)))
    });
    answer(&mut keys);

    // A line is touched and sorted by its digit.
    let line = lines(&keys.state().desk)
        .into_iter()
        .next()
        .expect("something can be noted");
    let start: String = told(&line.told).chars().take(30).collect();
    press(&mut keys, &start);
    keys.run_steps(24);
    keys.key_press(Key::Num1);
    keys.run_steps(24);
    let is_note = |wish: &&Wish| matches!(wish, Wish::Act(Action::Note(_)));
    assert_eq!(keys.state().wished.iter().filter(is_note).count(), 1, "noting");
    keys.key_press(Key::Escape);
    keys.run_steps(24);

    // Somebody is sat down with, and three things are said by their digits.
    for _ in 0..6 {
        let offers = seat::offers(&keys.state().desk);
        if offers
            .iter()
            .any(|offer| acts(offer, |action| matches!(action, Action::Sit(_))))
        {
            break;
        }
        press_offer(&mut keys, |offer| {
            matches!(offer.wish, Wish::Turn(Turn::Person(_))) && !offer.is_chosen()
                || acts(offer, |action| matches!(action, Action::Go(_)))
        });
        answer(&mut keys);
    }
    press_offer(&mut keys, |offer| {
        acts(offer, |action| matches!(action, Action::Sit(_)))
    });
    answer(&mut keys);
    for _ in 0..3 {
        keys.run_steps(24);
        keys.key_press(Key::Num1);
        keys.run_steps(24);
        answer(&mut keys);
    }
    let is_said = |wish: &&Wish| matches!(wish, Wish::Act(Action::Say(_)));
    assert!(
        keys.state().wished.iter().filter(is_said).count() >= 2,
        "{:?}",
        keys.state().wished
    );

    // A decision.
    keys.key_press_modifiers(Modifiers::COMMAND, Key::Num4);
    keys.run_steps(24);
    let part = |of: fn(&Part) -> bool| move |offer: &Offer| matches!(&offer.wish, Wish::Turn(Turn::Decision(_, part)) if of(part));
    press_offer(&mut keys, part(|part| matches!(part, Part::Finding(_))));
    // The next place opens by itself; another is opened by its sentence.
    press_sentence(&mut keys, Slot::Offences);
    press_offer(&mut keys, part(|part| matches!(part, Part::Offences(_))));
    press_offer(&mut keys, part(|part| matches!(part, Part::Onward(_))));
    press_offer(&mut keys, |offer| {
        acts(offer, |action| matches!(action, Action::Decide(..)))
    });
    answer(&mut keys);

    // And the end, day by day.
    for _ in 0..4 {
        if matches!(keys.state().desk.screen(false).body, Body::Debrief(_)) {
            break;
        }
        press_offer(&mut keys, |offer| offer.wish == Turn::Ending(true).into());
        press_offer(&mut keys, |offer| {
            acts(offer, |action| matches!(action, Action::End | Action::EndDay))
        });
        answer(&mut keys);
    }
    with(&mut keys, |_| {});
    assert!(
        matches!(keys.state().desk.screen(false).body, Body::Debrief(_)),
        "the debrief is shown"
    );
}
