//! Hands on the screens: held keys, second clicks, keys of other layouts, Tab, small windows, lists that stay.

use super::seat::{self, acts, run, sit, take};
use super::stage::{Shown, begun, labels, shown, shown_at, with};
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, vec2};
use egui_kittest::kittest::{By, NodeT, Queryable};
use grounds_desk::memory::Panel as Part;
use grounds_desk::shown::{Offer, Panel};
use grounds_desk::wish::{Turn, Wish};
use reasonable_grounds::locale::Choice;
use reasonable_grounds::session::Action;
use reasonable_grounds::ui::text::told;

/// The place of a scenario in which something can be looked at, and the words of it.
fn place() -> (Shown, String) {
    // High enough for the list below the people.
    let mut screen = shown_at(seat::begun("departure-desk", 7), vec2(1280.0, 1800.0));
    with(&mut screen, seat::answer);
    screen.run_steps(24);
    let offers = seat::offers(&screen.state().desk);
    let spot = offers.into_iter().find(is_look).expect("something can be looked at");
    (screen, told(&spot.words))
}

fn is_look(offer: &Offer) -> bool {
    acts(offer, |action| matches!(action, Action::Look(_)))
}

/// The talk of a scenario.
fn talk(scenario: &str) -> Shown {
    let mut screen = begun(scenario);
    with(&mut screen, |desk| assert!(sit(desk), "somebody can be sat down with"));
    screen.run_steps(24);
    screen
}

/// Where the last thing with this label is: the list stands behind the picture.
fn at(screen: &Shown, label: &str) -> Rect {
    screen
        .query_all_by_label_contains(label)
        .last()
        .expect("it is shown")
        .rect()
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

/// Where whatever has the keyboard begins.
fn focused(screen: &Shown) -> Option<f32> {
    let all = screen.root().query_all(By::new());
    let mut labels = all.filter(|n| n.accesskit_node().is_focused());
    labels.find_map(|n| n.accesskit_node().label().map(|_| n.rect().left()))
}

fn click(screen: &mut Shown, at: Pos2) {
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

/// What stands in the first place of the talk, with its number.
fn first_row(screen: &Shown) -> String {
    let Some(Panel::Talk(talk)) = run(&screen.state().desk).map(|run| run.panel) else {
        panic!("one sits at the table");
    };
    let row = talk.rows[0].as_ref().expect("a row stands first");
    format!("{} {}", row.place, told(&row.offer.words))
}

/// If this fails, somebody whose finger stays on Enter or on a digit says one thing after another until the shift is over.
#[test]
fn a_held_key_acts_once() {
    for held in [Key::Enter, Key::Space] {
        let (mut screen, spot) = place();
        screen.state_mut().grants = false;
        screen
            .query_all_by_label_contains(&spot)
            .last()
            .expect("it is listed")
            .focus();
        screen.run_steps(2);
        hold(&mut screen, held);
        assert_eq!(screen.state().wished.len(), 1, "{held:?}: {:?}", screen.state().wished);
        screen.event(key(held, None, false, Modifiers::NONE));
        screen.run_steps(24);
        screen.event(key(held, None, true, Modifiers::NONE));
        screen.run_steps(2);
        assert_eq!(
            screen.state().wished.len(),
            2,
            "let go and pressed again, {held:?} acts again"
        );
    }
    for granted in [false, true] {
        let mut screen = talk("one-talk");
        screen.state_mut().grants = granted;
        hold(&mut screen, Key::Num1);
        assert_eq!(screen.state().wished.len(), 1, "{:?}", screen.state().wished);
    }
}

fn hold(screen: &mut Shown, held: Key) {
    for _ in 0..40 {
        screen.event(key(held, None, true, Modifiers::NONE));
        screen.step();
    }
}

/// If this fails, a double click does a thing twice, or the second half of it hits what stands on the next screen.
#[test]
fn the_second_half_of_a_double_click_does_nothing() {
    let (mut screen, spot) = place();
    screen.state_mut().grants = false;
    let spot = at(&screen, &spot).center();
    click(&mut screen, spot);
    click(&mut screen, spot);
    assert_eq!(screen.state().wished.len(), 1, "{:?}", screen.state().wished);
    screen.run_steps(24);
    click(&mut screen, spot);
    assert_eq!(screen.state().wished.len(), 2, "a click after a while counts");

    let mut desk = seat::desk(3, Choice::default(), 100);
    desk.wish(Wish::Open(seat::at(&desk, "one-talk")));
    let mut screen = shown(desk);
    let begin = at(&screen, "Begin").center();
    click(&mut screen, begin);
    click(&mut screen, begin);
    assert_eq!(
        screen.state().wished,
        [Wish::Begin],
        "the screen that opens takes nothing yet"
    );

    // In a talk the second half would say what stands there next.
    let mut screen = talk("one-talk");
    let row = screen.get_by_label(&first_row(&screen)).rect().center();
    click(&mut screen, row);
    click(&mut screen, row);
    assert_eq!(screen.state().wished.len(), 1, "{:?}", screen.state().wished);
}

/// If this fails, whoever presses slowly, or on a slow computer, presses in vain.
#[test]
fn a_long_press_is_a_click() {
    let (mut screen, spot) = place();
    screen.state_mut().grants = false;
    let pos = at(&screen, &spot).center();
    let press = |pressed| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    screen.event(Event::PointerMoved(pos));
    screen.event(press(true));
    screen.run_steps(200);
    screen.event(press(false));
    screen.run_steps(2);
    assert_eq!(screen.state().wished.len(), 1, "{:?}", screen.state().wished);
}

/// If this fails, a trainer cannot cover the screens with one key, or somebody for whom it is too much finds no way to stop.
#[test]
fn one_key_covers_everything_and_shows_a_way_to_stop() {
    let (mut screen, spot) = place();
    let covers = |screen: &mut Shown| {
        screen.event(key(Key::B, None, true, Modifiers::NONE));
        screen.run_steps(2);
        screen.event(key(Key::B, None, false, Modifiers::NONE));
        screen.run_steps(24);
    };
    covers(&mut screen);
    let stop = at(&screen, "Stop, and keep what I did").center();
    assert!(screen.query_all_by_label_contains("feet on the floor").next().is_some());
    // What lies below is not touched.
    let before = screen.state().wished.len();
    let below = at(&screen, &spot).center();
    click(&mut screen, below);
    assert_eq!(screen.state().wished.len(), before, "{:?}", screen.state().wished);
    covers(&mut screen);
    assert!(
        screen.query_all_by_label_contains("feet on the floor").next().is_none(),
        "it uncovers"
    );
    covers(&mut screen);
    click(&mut screen, stop);
    screen.run_steps(4);
    assert_eq!(screen.state().wished.last(), Some(&Wish::Leave));
    assert!(screen.state().desk.open().run().is_none(), "the run is left, and kept");
}

/// If this fails, Ctrl and a digit do something else on a Thai or French keyboard, or egui enlarges the window behind the
/// back of the size that is kept.
#[test]
fn shortcuts_go_by_the_place_of_the_key() {
    for (typed, place_of, part) in [
        (Key::Minus, Key::Num2, Part::Papers),
        (Key::Quote, Key::Num3, Part::Notebook),
        (Key::Num4, Key::Num4, Part::Decide),
    ] {
        let (mut screen, _) = place();
        screen.event(key(typed, Some(place_of), true, Modifiers::COMMAND));
        screen.run_steps(2);
        assert_eq!(
            screen.state().wished,
            [Turn::Panel(part).into()],
            "{typed:?} at {place_of:?}"
        );
    }
    let (mut screen, _) = place();
    screen.event(key(Key::Plus, Some(Key::CloseBracket), true, Modifiers::COMMAND));
    screen.run_steps(2);
    assert_eq!(screen.state().wished, [Wish::SetTextSize(125)]);
    assert!(
        (screen.ctx.zoom_factor() - 1.0).abs() < f32::EPSILON,
        "egui's own zoom is off"
    );
}

/// If this fails, digits typed into a search choose what is said, or lines are sorted by them.
#[test]
fn what_is_typed_into_a_field_chooses_nothing() {
    let mut screen = talk("one-talk");
    with(&mut screen, |desk| {
        desk.wish(Turn::Panel(Part::Notebook).into());
    });
    let field = screen
        .root()
        .query_all(By::new())
        .find(|node| node.accesskit_node().role() == egui::accesskit::Role::TextInput)
        .expect("the notebook can be searched");
    field.focus();
    screen.run_steps(2);
    screen.event(Event::Text("1".into()));
    screen.event(key(Key::Num1, Some(Key::Num1), true, Modifiers::NONE));
    screen.run_steps(4);
    assert_eq!(screen.state().moves().len(), 0, "{:?}", screen.state().wished);
}

/// If this fails, who has no mouse passes the whole rail before each look and each question.
#[test]
fn tab_begins_at_the_content() {
    let mut screen = talk("departure-desk");
    for part in Part::ALL {
        with(&mut screen, |desk| {
            desk.wish(Turn::Panel(part).into());
        });
        screen.key_press(Key::Tab);
        screen.run_steps(3);
        let first = focused(&screen).expect("something has the keyboard");
        let run = run(&screen.state().desk).expect("a run is shown");
        // A part with nothing to press passes Tab on.
        let outside = run.rail.len() + run.cards.len() + 3;
        let has_more = seat::offers(&screen.state().desk).len() > outside;
        assert!(!has_more || first > 170.0, "{part:?}: what begins at {first}");
    }
}

/// If this fails, a small window or a tiled one ends the program.
#[test]
fn no_window_is_too_small() {
    let sizes = [
        vec2(606.0, 400.0),
        vec2(320.0, 240.0),
        vec2(120.0, 60.0),
        vec2(1.0, 1.0),
    ];
    for percent in [100, 200] {
        let mut at = seat::begun_in("office-park", 3, Choice::default(), percent);
        sit(&mut at);
        let mut screen = shown_at(at, vec2(1280.0, 720.0));
        for part in Part::ALL {
            for size in sizes {
                screen.set_size(size);
                with(&mut screen, |desk| {
                    seat::wander(desk, 6, 11);
                    desk.wish(Turn::Panel(part).into());
                });
                for turn in [
                    Turn::Ending(true),
                    Turn::Ending(false),
                    Turn::Reading(true),
                    Turn::Reading(false),
                ] {
                    with(&mut screen, |desk| {
                        desk.wish(turn.into());
                    });
                }
            }
        }
        for scenario in ["shelf", "prebrief"] {
            let mut at = seat::desk(3, Choice::default(), percent);
            if scenario == "prebrief" {
                at.wish(Wish::Open(0));
            }
            let mut screen = shown_at(at, vec2(606.0, 400.0));
            for size in sizes {
                screen.set_size(size);
                screen.run_steps(3);
            }
        }
    }
}

/// If this fails, what was looked at moves the list, and a second click from habit hits its neighbour.
#[test]
fn places_of_a_talk_stay_where_they_are() {
    let mut screen = talk("one-talk");
    let ways = |screen: &Shown| -> Vec<(String, Rect)> {
        let Some(Panel::Talk(talk)) = run(&screen.state().desk).map(|run| run.panel) else {
            return Vec::new();
        };
        let rows = talk.rows.iter().flatten().filter(|row| row.place >= 4);
        let labels = rows.map(|row| format!("{} {}", row.place, told(&row.offer.words)));
        let all = labels.map(|label| (label.clone(), screen.get_by_label(&label).rect()));
        all.collect()
    };
    let before = ways(&screen);
    assert!(!before.is_empty(), "there are ways");
    with(&mut screen, |desk| {
        take(desk, |offer| acts(offer, |action| matches!(action, Action::Say(_))));
        seat::answer(desk);
    });
    for (label, rect) in ways(&screen) {
        if let Some((_, was)) = before.iter().find(|(known, _)| *known == label) {
            assert!(
                (rect.left() - was.left()).abs() < 1.0,
                "{label} was at {was}, is at {rect}"
            );
            assert!(
                (rect.bottom() - was.bottom()).abs() < 1.0,
                "{label} was at {was}, is at {rect}"
            );
        }
    }
}

/// If this fails, what was just said is not seen: the list stands at its old place, or at its end below the fold.
#[test]
fn what_was_said_last_is_in_sight() {
    let mut screen = talk("one-talk");
    for _ in 0..12 {
        let before = run(&screen.state().desk).expect("a run is shown");
        let Panel::Talk(_) = before.panel else { break };
        with(&mut screen, |desk| {
            take(desk, |offer| acts(offer, |action| matches!(action, Action::Say(_))));
            seat::answer(desk);
        });
        screen.run_steps(6);
        let Some(Panel::Talk(talk)) = run(&screen.state().desk).map(|run| run.panel) else {
            break;
        };
        let Some(first) = talk.said.iter().find(|line| line.is_new) else {
            continue;
        };
        let start: String = told(&first.told).chars().take(40).collect();
        let found = labels(&screen)
            .into_iter()
            .rfind(|(label, _)| label.starts_with(&start));
        let (_, rect) = found.expect("it is told");
        assert!(rect.top() >= 0.0 && rect.top() < 700.0, "`{start}` at {rect}");
    }
}
