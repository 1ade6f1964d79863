//! Hands on the screens: held keys, second clicks, keys of other layouts, Tab, small windows, lists that stay.

use crate::stage::{Shown, Stage, begun, harness, listed, stage};
use crate::support::{shipped, walked};
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};
use grounds_desk::wish::Wish;
use reasonable_grounds::library::messages;
use reasonable_grounds::locale::key;
use reasonable_grounds::scenario::Action;
use reasonable_grounds::session::Event as Happening;
use reasonable_grounds::ui::{Chapter, Intent, Memory, Panel};

type Screen = Harness<'static, Stage>;

fn run(panel: Panel) -> Screen {
    harness(stage(Shown::Run(begun()), "departure-desk", panel, 100))
}

/// The first thing of the place that can be looked at, as the list says it.
fn first_spot() -> String {
    let run = begun();
    run.view().text(run.view().spots()[0].label).into_owned()
}

/// Where the last thing with this label is: the list stands behind the picture.
fn at(screen: &Screen, label: &str) -> Rect {
    screen.get_all_by_label(label).last().expect("it is shown").rect()
}

fn key(key: Key, place: Option<Key>, pressed: bool, modifiers: Modifiers) -> Event {
    Event::Key {
        key,
        physical_key: place,
        pressed,
        repeat: false,
        modifiers,
    }
}

fn focused(screen: &Screen) -> Option<String> {
    let all = screen.root().query_all(By::new());
    let mut labels = all.filter(|n| n.accesskit_node().is_focused());
    labels.find_map(|n| n.accesskit_node().label())
}

/// If this fails, somebody whose finger stays on Enter asks or looks again and again until the shift is over.
#[test]
fn a_held_key_acts_once() {
    for held in [Key::Enter, Key::Space] {
        let mut screen = run(Panel::Place);
        screen
            .get_all_by_label(&first_spot())
            .last()
            .expect("it is listed")
            .focus();
        screen.run_steps(2);
        for _ in 0..12 {
            screen.event(key(held, None, true, Modifiers::NONE));
            screen.step();
        }
        assert_eq!(screen.state().out.len(), 1, "{held:?}: {:?}", screen.state().out);
        screen.event(key(held, None, false, Modifiers::NONE));
        screen.run_steps(4);
        screen.event(key(held, None, true, Modifiers::NONE));
        screen.run_steps(2);
        assert_eq!(
            screen.state().out.len(),
            2,
            "let go and pressed again, {held:?} acts again"
        );
    }
}

fn click(screen: &mut Screen, at: Pos2) {
    for pressed in [true, false] {
        screen.event(Event::PointerMoved(at));
        screen.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    screen.step();
}

/// If this fails, a double click does a thing twice, or the second half of it hits what stands on the next screen.
#[test]
fn the_second_half_of_a_double_click_does_nothing() {
    let mut screen = run(Panel::Place);
    let spot = at(&screen, &first_spot()).center();
    click(&mut screen, spot);
    click(&mut screen, spot);
    assert_eq!(screen.state().out.len(), 1, "{:?}", screen.state().out);
    screen.run_steps(4);
    click(&mut screen, spot);
    assert_eq!(screen.state().out.len(), 2, "a click after a while counts");

    let mut screen = harness(stage(Shown::Prebrief(begun()), "departure-desk", Panel::Place, 100));
    let begin = at(&screen, "Begin").center();
    click(&mut screen, begin);
    assert_eq!(screen.state().out, [Intent::Desk(Wish::Begin)]);
    screen.state_mut().shown = Shown::Run(begun());
    click(&mut screen, begin);
    assert_eq!(
        screen.state().out,
        [Intent::Desk(Wish::Begin)],
        "the screen that opens takes nothing yet"
    );
    assert!(
        !screen.state().state.is_ending,
        "and does not ask whether the run shall end"
    );
}

/// If this fails, Ctrl and a digit do something else on a Thai or French keyboard, or egui enlarges the window behind the
/// back of the size that is kept.
#[test]
fn shortcuts_go_by_the_place_of_the_key() {
    for (typed, place, panel) in [
        (Key::Minus, Key::Num3, Panel::Documents),
        (Key::Quote, Key::Num4, Panel::Notebook),
        (Key::Num5, Key::Num5, Panel::Decide),
    ] {
        let mut screen = run(Panel::Place);
        screen.event(key(typed, Some(place), true, Modifiers::COMMAND));
        screen.run_steps(2);
        assert_eq!(screen.state().state.panel, panel, "{typed:?} at {place:?}");
        assert_eq!(screen.state().out, [], "and nothing else");
    }
    let mut screen = run(Panel::Place);
    screen.event(key(Key::Plus, Some(Key::CloseBracket), true, Modifiers::COMMAND));
    screen.run_steps(2);
    assert_eq!(screen.state().out, [Intent::Desk(Wish::SetTextSize(125))]);
    assert!(
        (screen.ctx.zoom_factor() - 1.0).abs() < f32::EPSILON,
        "egui's own zoom is off"
    );
}

/// If this fails, who has no mouse passes the whole rail before each look and each question.
#[test]
fn tab_begins_at_the_content() {
    let words = messages("en").expect("the English texts load");
    let mut rail: Vec<String> = Panel::ALL.map(|p| words.get(p.key())).to_vec();
    rail.extend([key!("run-pause"), key!("run-end")].map(|key| words.get(key)));
    for panel in [Panel::Place, Panel::People, Panel::Decide] {
        let mut screen = run(Panel::Notebook);
        screen.state_mut().state.panel = panel;
        screen.run_steps(4);
        screen.key_press(Key::Tab);
        screen.run_steps(2);
        let first = focused(&screen).expect("something has the keyboard");
        let is_door = first.starts_with(&words.get(key!("reading-open")));
        assert!(!rail.contains(&first) && !is_door, "{panel:?}: {first}");
    }
    // Where the content has nothing to press, Tab is not lost.
    let mut screen = run(Panel::Documents);
    screen.key_press(Key::Tab);
    screen.run_steps(3);
    assert!(focused(&screen).is_some(), "the keyboard stays outside");
}

/// If this fails, a small window or a tiled one ends the program.
#[test]
fn no_window_is_too_small() {
    for percent in [100, 200] {
        let mut all = vec![
            (
                Shown::Shelf(vec![listed("departure-desk", None), listed("two", Some("reason"))]),
                Panel::Place,
            ),
            (Shown::Prebrief(begun()), Panel::Place),
            (Shown::Debrief(walked("departure-desk", 200)), Panel::Place),
        ];
        all.extend(Panel::ALL.map(|panel| (Shown::Run(walked("departure-desk", 30)), panel)));
        for (shown, panel) in all {
            let mut screen = harness(stage(shown, "departure-desk", panel, percent));
            for size in [
                vec2(606.0, 400.0),
                vec2(320.0, 240.0),
                vec2(120.0, 60.0),
                vec2(1.0, 1.0),
            ] {
                screen.set_size(size);
                screen.run_steps(2);
                screen.state_mut().state.is_ending ^= true;
                screen.state_mut().state.is_reading_open ^= true;
                screen.run_steps(2);
            }
            for chapter in Chapter::ALL {
                screen.state_mut().state.chapter = chapter;
                screen.run_steps(1);
            }
        }
    }
}

/// If this fails, a row that is ticked grows, and a second click from habit hits its neighbour.
#[test]
fn rows_stay_where_they_are_when_one_is_ticked() {
    let mut screen = run(Panel::Place);
    let labels: Vec<String> = {
        let run = begun();
        run.view()
            .spots()
            .iter()
            .map(|s| run.view().text(s.label).into_owned())
            .collect()
    };
    // Behind its words a row that is done says so.
    let place = |screen: &Screen, label: &str| {
        screen
            .query_all_by_label_contains(label)
            .last()
            .expect("it is listed")
            .rect()
    };
    let before: Vec<Rect> = labels.iter().map(|l| place(&screen, l)).collect();
    let Shown::Run(run) = &mut screen.state_mut().shown else {
        panic!("a run is shown")
    };
    let spots: Vec<_> = run.view().spots().iter().map(|s| s.ix).collect();
    for spot in spots {
        let _ = run.apply(Action::Look(spot));
    }
    screen.run_steps(3);
    for (label, before) in labels.iter().zip(before) {
        assert_eq!(place(&screen, label).y_range(), before.y_range(), "{label}");
    }
}

/// If this fails, the next run or the next person opens in the middle of its lists.
#[test]
fn where_a_list_was_scrolled_to_belongs_to_its_run_and_person() {
    let people = begun().view().to_decide();
    let shown = |person| Memory {
        panel: Panel::People,
        person: Some(person),
        ..Memory::default()
    };
    let mut screen = run(Panel::People);
    let words = messages("en").expect("the English texts load");
    let heading = words.get(key!("talk-ask"));
    screen.state_mut().state = shown(people[0]);
    screen.run_steps(4);
    let top = at(&screen, &heading).top();
    screen.event(Event::PointerMoved(at(&screen, &heading).center() + vec2(0.0, 200.0)));
    screen.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, -300.0),
        modifiers: Modifiers::NONE,
        phase: egui::TouchPhase::Move,
    });
    screen.run_steps(8);
    assert!(at(&screen, &heading).top() < top - 50.0, "the list is scrolled");
    screen.state_mut().state.person = Some(people[1]);
    screen.run_steps(4);
    assert!(
        (at(&screen, &heading).top() - top).abs() < 1.0,
        "another person begins at the top"
    );
    screen.state_mut().state = shown(people[0]);
    screen.state_mut().opening += 1;
    screen.run_steps(4);
    assert!(
        (at(&screen, &heading).top() - top).abs() < 1.0,
        "another run begins at the top"
    );
}

/// If this fails, the guide speaks to an empty room: what a person says by itself is not seen where the trainee is.
#[test]
fn what_somebody_says_is_shown_where_the_trainee_is() {
    let mut run = begun();
    let spots: Vec<_> = run.view().spots().iter().map(|s| s.ix).collect();
    let mut said = None;
    for spot in spots {
        let events = run.apply(Action::Look(spot)).expect("it can be looked at").to_vec();
        said = events.iter().find_map(|event| match event {
            Happening::Happened(ix) => {
                let event = shipped("departure-desk").event(*ix).clone();
                event.by.map(|_| event.say)
            }
            _ => None,
        });
        if said.is_some() {
            break;
        }
    }
    let said = run
        .view()
        .text(said.expect("the guide speaks after a look"))
        .into_owned();
    let start: String = said.chars().take(24).collect();
    let screen = harness(stage(Shown::Run(run), "departure-desk", Panel::Place, 100));
    assert!(screen.query_all_by_label_contains(&start).next().is_some(), "{said}");
}
