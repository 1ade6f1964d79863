//! A whole run by keyboard alone. Tab moves until the control with the wanted label has the focus; Enter presses it.
//! There is no pointer in this file.

use crate::stage::{Shown, Stage, begun, harness, stage};
use egui::{Key as Pressed, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use grounds_desk::wish::Wish;
use reasonable_grounds::library::messages;
use reasonable_grounds::locale::{Key, key, said};
use reasonable_grounds::scenario::Action;
use reasonable_grounds::session::Session;
use reasonable_grounds::ui::{Intent, Panel};
use reasonable_grounds::vocabulary::{ConsentBasis, Finding, OffenceHandling, Onward};

/// More presses of Tab than any screen has controls.
const MOST: usize = 400;

/// Moves by Tab until a control whose label begins so has the focus, and presses it.
fn press(keys: &mut Harness<'static, Stage>, label: &str) {
    for _ in 0..MOST {
        keys.key_press(Pressed::Tab);
        keys.run_steps(1);
        let focused = keys.query_all_by_label_contains(label).any(|node| {
            let node = node.accesskit_node();
            node.is_focused() && node.label().is_some_and(|l| l.starts_with(label))
        });
        if focused {
            keys.key_press(Pressed::Enter);
            keys.run_steps(3);
            return;
        }
    }
    panic!("the keyboard does not reach `{label}`");
}

/// Opens a part of the run, as the prebrief says one can.
fn open(keys: &mut Harness<'static, Stage>, digit: Pressed) {
    keys.key_press_modifiers(Modifiers::COMMAND, digit);
    keys.run_steps(4);
}

/// Carries out what was wished, as the game does. Gives the actions that were accepted.
fn carry_out(keys: &mut Harness<'static, Stage>) -> Vec<Action> {
    let mut done = Vec::new();
    let wishes = std::mem::take(&mut keys.state_mut().out);
    for wish in wishes {
        if let (Intent::Desk(Wish::Act(action)), Shown::Run(run)) = (wish, &mut keys.state_mut().shown)
            && run.apply(action.clone()).is_ok()
        {
            done.push(action);
        }
    }
    keys.run_steps(4);
    done
}

fn run<'k>(keys: &'k Harness<'static, Stage>) -> &'k Session {
    match &keys.state().shown {
        Shown::Run(run) => run,
        Shown::Shelf(_) | Shown::Prebrief(_) | Shown::Debrief(_) | Shown::Author(_) => panic!("no run is shown"),
    }
}

/// If this fails, someone without a mouse cannot finish a run.
#[test]
fn a_whole_run_is_played_by_keyboard_alone() {
    let words = messages("en").expect("the English texts load");
    let say = |key: Key| words.get(key);
    let mut keys = harness(stage(Shown::Run(begun()), "departure-desk", Panel::Place, 100));

    let spot = run(&keys).view().text(run(&keys).view().spots()[0].label).into_owned();
    press(&mut keys, &spot);
    assert!(matches!(carry_out(&mut keys)[..], [Action::Look(_)]), "looking");

    open(&mut keys, Pressed::Num3);
    let view = run(&keys).view();
    let document = view.text(view.document_texts(view.documents()[0].0).0).into_owned();
    press(&mut keys, &document);
    assert!(matches!(carry_out(&mut keys)[..], [Action::Read(_)]), "reading");

    open(&mut keys, Pressed::Num2);
    let view = run(&keys).view();
    let person = view.to_decide()[0];
    let name = view.name(person).to_owned();
    let question = view.text(view.questions(person)[0].ask).into_owned();
    press(&mut keys, &name);
    press(&mut keys, &question);
    assert!(matches!(carry_out(&mut keys)[..], [Action::Ask(_)]), "asking");

    open(&mut keys, Pressed::Num4);
    let view = run(&keys).view();
    let cue = view.text(view.cue_text(view.cues()[0].0)).into_owned();
    press(&mut keys, &cue);
    for label in [
        name.as_str(),
        "70 %",
        &say(key!("note-nothing")),
        &say(key!("note-save")),
    ] {
        press(&mut keys, label);
    }
    assert!(
        matches!(carry_out(&mut keys)[..], [Action::Note { sure: 70, .. }]),
        "noting"
    );

    open(&mut keys, Pressed::Num5);
    let confirm = words.say(&said!("decide-confirm", person = name.as_str()));
    press(&mut keys, &name);
    for key in [
        Finding::NoGrounds.key(),
        ConsentBasis::NotAsked.key(),
        OffenceHandling::None.key(),
        Onward::FreeToGo.key(),
    ] {
        press(&mut keys, &say(key));
    }
    press(&mut keys, &confirm);
    assert!(
        carry_out(&mut keys).iter().any(|a| matches!(a, Action::Decide(..))),
        "deciding"
    );

    press(&mut keys, &say(key!("run-end")));
    press(&mut keys, &say(key!("end-confirm")));
    assert_eq!(carry_out(&mut keys), [Action::End]);
    assert!(run(&keys).is_over());
}
