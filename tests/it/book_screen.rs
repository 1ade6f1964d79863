//! The notebook as a book: lines sorted by a digit, by a press and by carrying, pages turned, reasons given.

use super::seat::{self, run};
use super::stage::{Shown, labels, shown_at, with};
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, TouchDeviceId, TouchId, TouchPhase, Vec2, vec2};
use egui_kittest::kittest::{By, NodeT, Queryable};
use grounds_desk::Desk;
use grounds_desk::memory::Panel as Part;
use grounds_desk::shown::Panel;
use grounds_desk::shown::notebook::{Kept, Page};
use grounds_desk::wish::{Turn, Wish};
use reasonable_grounds::assess::textbook;
use reasonable_grounds::library::Computer;
use reasonable_grounds::locale::Choice;
use reasonable_grounds::session::{Action, Note, Sort};
use reasonable_grounds::ui::text::told;

pub(crate) const USUAL: Vec2 = vec2(1280.0, 720.0);

/// How many lines stand on a page, where that many were heard.
const LINES: usize = 9;

/// A desk on which somebody careful has heard everything and decided nothing, with lines on the three piles of every page.
pub(crate) fn heard(scenario: &str, language: &str, percent: u16) -> Desk<Computer> {
    let mut desk = seat::begun_in(scenario, 7, Choice::of(language), percent);
    let played = textbook(desk.open().session().expect("a run is open"), |_, _, _| {});
    for entry in played.entries() {
        if !matches!(entry.action, Action::Decide(..) | Action::End) {
            desk.wish(Wish::Act(entry.action.clone()));
        }
    }
    desk.wish(Turn::Panel(Part::Notebook).into());
    let tabs = notebook_tabs(&desk);
    for tab in &tabs {
        fill(&mut desk, tab);
    }
    desk.wish(tabs[0].clone());
    desk
}

fn notebook_tabs(desk: &Desk<Computer>) -> Vec<Wish> {
    match run(desk).map(|run| run.panel) {
        Some(Panel::Notebook(notebook)) => notebook.tabs.into_iter().map(|tab| tab.offer.wish).collect(),
        other => panic!("the notebook is open: {other:?}"),
    }
}

/// Puts what somebody said onto their page, and spreads it over the piles.
fn fill(desk: &mut Desk<Computer>, tab: &Wish) {
    desk.wish(tab.clone());
    let person = page(desk).person;
    let session = desk.open().session().expect("a run is open");
    let own = session.perceived().filter(|line| line.of == Some(person)).take(LINES);
    let own: Vec<_> = own.collect();
    for (line, sort) in own
        .into_iter()
        .zip([Sort::Counts, Sort::AskFurther, Sort::SetAside].into_iter().cycle())
    {
        let note = Note {
            line,
            page: person,
            sort: Some(sort),
            worry: None,
            codes: Vec::new(),
        };
        desk.wish(Action::Note(Box::new(note)).into());
    }
    desk.wish(Wish::DismissNotice);
}

fn page(desk: &Desk<Computer>) -> Page {
    match run(desk).map(|run| run.panel) {
        Some(Panel::Notebook(notebook)) => notebook.page.expect("a page is open"),
        other => panic!("the notebook is open: {other:?}"),
    }
}

/// A notebook with at least three lines on a page, in a window.
fn book(size: Vec2, language: &str, percent: u16) -> Shown {
    let mut screen = shown_at(heard("one-talk", language, percent), size);
    screen.run_steps(24);
    screen
}

/// The first line of a pile.
fn first_of(screen: &Shown, pile: usize) -> Kept {
    let page = page(&screen.state().desk);
    page.piles[pile].lines.first().cloned().expect("a line lies there")
}

/// Where a line lies, and not one of its digits.
fn at(screen: &Shown, kept: &Kept) -> Rect {
    let label = told(&kept.line.told);
    let is_line =
        |node: &egui_kittest::Node<'_>| node.accesskit_node().label().is_some_and(|own| own.starts_with(&label));
    let node = screen.query_all_by_label_contains(&label).find(is_line);
    node.expect("it lies on its pile").rect()
}

/// The sort of the line that was noted last, and which line it was.
fn sorted(screen: &Shown) -> Option<Note> {
    match screen.state().moves().last() {
        Some(Wish::Act(Action::Note(note))) => Some((**note).clone()),
        _ => None,
    }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    }
}

fn touch(pos: Pos2, phase: TouchPhase) -> Event {
    Event::Touch {
        device_id: TouchDeviceId(0),
        id: TouchId(0),
        phase,
        pos,
        force: None,
    }
}

/// Carries what lies at one place to another, as a mouse does, or as a window tells of a finger.
fn carry(screen: &mut Shown, from: Pos2, to: Pos2, is_finger: bool) {
    screen.run_steps(24);
    let tell = |screen: &mut Shown, pos: Pos2, phase: TouchPhase| {
        if is_finger {
            screen.event(touch(pos, phase));
        }
        match phase {
            TouchPhase::Start => {
                screen.event(Event::PointerMoved(pos));
                screen.event(button(pos, true));
            }
            TouchPhase::Move => screen.event(Event::PointerMoved(pos)),
            TouchPhase::End | TouchPhase::Cancel => screen.event(button(pos, false)),
        }
        screen.step();
    };
    tell(screen, from, TouchPhase::Start);
    for step in 1..=8_u8 {
        tell(screen, from + (to - from) * (f32::from(step) / 8.0), TouchPhase::Move);
    }
    tell(screen, to, TouchPhase::End);
    if is_finger {
        screen.event(Event::PointerGone);
    }
    screen.run_steps(4);
}

/// Where a pile begins, by its heading.
fn heading(screen: &Shown, pile: usize) -> Rect {
    let page = page(&screen.state().desk);
    let label = told(&page.piles[pile].heading);
    let is_heading = |node: &egui_kittest::Node<'_>| {
        node.accesskit_node().role() == egui::accesskit::Role::Heading
            && node.accesskit_node().label().is_some_and(|own| own == label)
    };
    let node = screen.query_all_by_label(&label).find(is_heading);
    node.expect("the pile has a heading").rect()
}

/// If this fails, somebody without a mouse cannot sort a line or give it as a reason, or loses the line by sorting it.
#[test]
fn digits_sort_the_line_that_has_the_keyboard() {
    let mut screen = book(USUAL, "en", 100);
    let kept = first_of(&screen, 0);
    let line = kept.line.touch.as_ref().expect("it can be touched").line;
    let start = told(&kept.line.told);
    screen
        .query_all_by_label_contains(&start)
        .find(|node| node.accesskit_node().label().is_some_and(|own| own.starts_with(&start)))
        .expect("it is there")
        .focus();
    screen.run_steps(4);
    for (key, sort) in [
        (Key::Num2, Sort::AskFurther),
        (Key::Num3, Sort::SetAside),
        (Key::Num1, Sort::Counts),
    ] {
        screen.run_steps(24);
        screen.key_press(key);
        screen.run_steps(4);
        let note = sorted(&screen).expect("it is sorted");
        assert_eq!((note.sort, note.line), (Some(sort), line));
    }
    // Where it lies already, the digit changes nothing.
    let before = screen.state().wished.len();
    screen.run_steps(24);
    screen.key_press(Key::Num1);
    screen.run_steps(4);
    assert_eq!(screen.state().wished.len(), before);
    screen.key_press(Key::Num4);
    screen.run_steps(4);
    assert!(
        page(&screen.state().desk).piles[0]
            .lines
            .iter()
            .any(|kept| { kept.ground.as_ref().is_some_and(|ground| ground.is_chosen()) })
    );
}

/// If this fails, a line needs more than one press to go to another pile, or a screen reader cannot press what a finger can.
#[test]
fn one_press_sorts_a_line() {
    let mut screen = book(USUAL, "en", 100);
    let kept = first_of(&screen, 0);
    let label = format!("3 {} ({})", told(&kept.sorts[2].offer.words), told(&kept.line.told));
    screen.get_by_label(&label).click_accesskit();
    screen.run_steps(24);
    assert_eq!(sorted(&screen).and_then(|note| note.sort), Some(Sort::SetAside));
    let reason = first_of(&screen, 1);
    let ground = reason.ground.expect("there is something to decide");
    let label = format!("4 {} ({})", told(&ground.words), told(&reason.line.told));
    screen.get_by_label(&label).click_accesskit();
    screen.run_steps(24);
    assert!(first_of(&screen, 1).ground.is_some_and(|ground| ground.is_chosen()));
}

/// If this fails, a line cannot be carried onto a pile, with the mouse by its words or with a finger by its grip; or one that is
/// let go elsewhere is sorted all the same, and a finger that scrolls carries lines about.
#[test]
fn a_line_is_carried_onto_a_pile() {
    for is_finger in [false, true] {
        let mut screen = book(USUAL, "en", 100);
        let kept = first_of(&screen, 0);
        let (place, pile) = (at(&screen, &kept), heading(&screen, 2).center());
        let words = place.center();
        let grip = egui::pos2(place.left() + 6.0, place.center().y);
        let target = egui::pos2(pile.x, place.center().y);
        // Let go over nothing, or where it lay, it stays.
        for away in [
            egui::pos2(40.0, 700.0),
            egui::pos2(place.center().x, place.center().y + 30.0),
        ] {
            carry(&mut screen, grip, away, is_finger);
            assert_eq!(sorted(&screen), None, "{is_finger}: {away}");
        }
        if is_finger {
            carry(&mut screen, words, target, true);
            assert_eq!(sorted(&screen), None, "a finger over the words scrolls");
        }
        let place = at(&screen, &kept);
        let grip = egui::pos2(place.left() + 6.0, place.center().y);
        carry(
            &mut screen,
            if is_finger { grip } else { place.center() },
            target,
            is_finger,
        );
        let note = sorted(&screen).unwrap_or_else(|| panic!("finger {is_finger}: {:?}", screen.state().wished));
        assert_eq!(note.sort, Some(Sort::SetAside), "{is_finger}");
        assert_eq!(Some(note.line), kept.line.touch.map(|touch| touch.line));
    }
}

/// If this fails, a line cannot be carried where the piles lie one below the other and most are out of sight.
#[test]
fn a_line_is_carried_onto_a_tray_where_there_is_little_room() {
    let mut screen = book(vec2(1024.0, 600.0), "en", 150);
    let kept = first_of(&screen, 0);
    let place = at(&screen, &kept);
    assert!(
        heading(&screen, 1).top() > heading(&screen, 0).top(),
        "the piles lie below each other"
    );
    let grip = egui::pos2(place.left() + 6.0, place.top() + 12.0);
    // The two other piles share the head of the page.
    let target = egui::pos2(1024.0 * 0.85, 50.0);
    carry(&mut screen, grip, target, false);
    assert_eq!(sorted(&screen).and_then(|note| note.sort), Some(Sort::SetAside));
}

/// If this fails, pages are not turned by keys or by their tabs, or the last is followed by none.
#[test]
fn pages_are_turned() {
    let mut screen = shown_at(heard("office-park", "en", 100), USUAL);
    screen.run_steps(24);
    let tabs = notebook_tabs(&screen.state().desk);
    assert!(tabs.len() > 1, "several people have a page");
    with(&mut screen, |desk| {
        desk.wish(tabs[0].clone());
    });
    for (key, page) in [(Key::PageDown, 1), (Key::PageUp, 0)] {
        screen.key_press(key);
        screen.run_steps(4);
        assert_eq!(screen.state().wished.last(), Some(&tabs[page]), "{key:?}");
    }
    let before = screen.state().wished.len();
    screen.key_press(Key::PageUp);
    screen.run_steps(4);
    assert_eq!(
        screen.state().wished.len(),
        before,
        "before the first page there is none"
    );
}

/// If this fails, something of a page cannot be found in a small window, at large text or in Khmer; or the keyboard comes to the
/// lines in another order than the eye.
#[test]
fn nothing_of_a_page_is_lost() {
    for (size, language, percent) in [
        (USUAL, "en", 100),
        (vec2(1024.0, 600.0), "en", 150),
        (vec2(1024.0, 600.0), "km", 100),
        (vec2(1024.0, 600.0), "km", 150),
        (vec2(1280.0, 720.0), "km", 150),
    ] {
        let screen = book(size, language, percent);
        let of = format!("{size} {language} {percent}");
        let page = page(&screen.state().desk);
        let all = labels(&screen);
        for pile in &page.piles[..3] {
            assert!(
                all.iter().any(|(label, _)| *label == told(&pile.heading)),
                "{of}: {}",
                pile.heading
            );
            for kept in &pile.lines {
                let place = at(&screen, kept);
                assert!(
                    place.left() >= 0.0 && place.right() <= size.x,
                    "{of}: {} at {place}",
                    kept.line.told
                );
                for (n, sort) in kept.sorts.iter().enumerate() {
                    let label = format!("{} {} (", n + 1, told(&sort.offer.words));
                    assert!(all.iter().any(|(own, _)| own.starts_with(&label)), "{of}: {label}");
                }
            }
        }
    }
}

/// If this fails, more reasons are given than a finding can have, and nobody says why the next one is not taken.
#[test]
fn a_seventh_reason_waits_for_room() {
    let mut desk = heard("one-talk", "en", 100);
    let all: Vec<Kept> = page(&desk).piles.into_iter().flat_map(|pile| pile.lines).collect();
    assert!(all.len() > 6, "{} lines stand there", all.len());
    for kept in &all {
        desk.wish(kept.ground.as_ref().expect("there is something to decide").wish.clone());
    }
    let now: Vec<Kept> = page(&desk).piles.into_iter().flat_map(|pile| pile.lines).collect();
    let given = now
        .iter()
        .filter(|kept| kept.ground.as_ref().is_some_and(|ground| ground.is_chosen()));
    assert_eq!(given.count(), 6);
    let closed = |kept: &&Kept| {
        let state = kept.ground.as_ref().map(|ground| &ground.state);
        matches!(state, Some(grounds_desk::shown::OfferState::Closed(why)) if why.contains('6'))
    };
    assert_eq!(now.iter().filter(closed).count(), all.len() - 6);
    let screen = shown_at(desk, USUAL);
    assert!(screen.root().query_all(By::new()).count() > 0);
}
