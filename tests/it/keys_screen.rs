//! The sheet of keys: it opens by a key and by a press, and each key that it tells of does something where it says so.

use super::seat::{self, run, sit, take};
use super::stage::{Shown, begun, shown, shown_at, with};
use egui::{Event, Key, Modifiers, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use grounds_desk::keys::{Cap, Held, Hotkey, Stroke};
use grounds_desk::memory::Panel as Part;
use grounds_desk::shown::{Panel, Sheet};
use grounds_desk::wish::{Turn, Wish};
use reasonable_grounds::locale::Choice;
use reasonable_grounds::session::Action;
use reasonable_grounds::ui::text::told;
use std::collections::BTreeSet;

/// The key of a keyboard with this sign, said here once more: were it taken from the program, a wrong one would not be seen.
fn key(cap: Cap) -> Key {
    match cap {
        Cap::Digit(n) => [
            Key::Num1,
            Key::Num2,
            Key::Num3,
            Key::Num4,
            Key::Num5,
            Key::Num6,
            Key::Num7,
        ][usize::from(n) - 1],
        Cap::B => Key::B,
        Cap::L => Key::L,
        Cap::W => Key::W,
        Cap::Y => Key::Y,
        Cap::Z => Key::Z,
        Cap::Question => Key::Questionmark,
        Cap::Plus => Key::Plus,
        Cap::Equals => Key::Equals,
        Cap::Minus => Key::Minus,
        Cap::Tab => Key::Tab,
        Cap::Enter => Key::Enter,
        Cap::Space => Key::Space,
        Cap::Esc => Key::Escape,
        Cap::Backspace => Key::Backspace,
        Cap::PageUp => Key::PageUp,
        Cap::PageDown => Key::PageDown,
        Cap::Left => Key::ArrowLeft,
        Cap::Right => Key::ArrowRight,
        Cap::F1 => Key::F1,
        Cap::F2 => Key::F2,
    }
}

fn press(screen: &mut Shown, stroke: Stroke) {
    screen.run_steps(24);
    let modifiers = match stroke.held {
        Held::Nothing => Modifiers::NONE,
        Held::Shift => Modifiers::SHIFT,
        Held::Ctrl => Modifiers::COMMAND,
        Held::CtrlShift => Modifiers::COMMAND | Modifiers::SHIFT,
        Held::Alt => Modifiers::ALT,
    };
    screen.key_press_modifiers(modifiers, key(stroke.cap));
    screen.run_steps(4);
}

/// What has the keyboard, by its label.
fn focused(screen: &Shown) -> Option<String> {
    let all = screen.root().query_all(egui_kittest::kittest::By::new());
    let mut focused = all.filter(|node| node.accesskit_node().is_focused());
    focused.find_map(|node| node.accesskit_node().label())
}

/// The keys that the sheet of this screen tells of, as they are written.
fn on_sheet(screen: &mut Shown) -> BTreeSet<String> {
    with(screen, |desk| {
        desk.wish(Turn::Keys(true).into());
    });
    let Some(Sheet::Keys(sheet)) = screen.state().desk.screen(false).sheet else {
        panic!("the keys are shown")
    };
    for key in sheet.groups.iter().flat_map(|group| &group.keys) {
        assert!(
            screen.query_by_label(&told(&key.told)).is_some(),
            "{key:?} is not on the sheet"
        );
    }
    with(screen, |desk| {
        desk.wish(Turn::Keys(false).into());
    });
    let keys = sheet.groups.into_iter().flat_map(|group| group.keys);
    keys.map(|key| key.label).collect()
}

/// A screen where a key does something. None: it belongs to the author's panel, which has a test of its own.
fn place_for(hotkey: Hotkey) -> Option<Shown> {
    let mut screen = match hotkey {
        Hotkey::AuthorPanel | Hotkey::AuthorBack | Hotkey::AuthorForward => return None,
        Hotkey::Closer | Hotkey::Sort | Hotkey::Reason => {
            shown_at(seat::begun("departure-desk", 7), vec2(1280.0, 2000.0))
        }
        Hotkey::PageOn | Hotkey::PageBack => begun("office-park"),
        Hotkey::Smaller => shown(seat::begun_in("one-talk", 7, Choice::default(), 150)),
        _ => begun("one-talk"),
    };
    with(&mut screen, |desk| {
        seat::answer(desk);
        match hotkey {
            Hotkey::Place | Hotkey::Wait | Hotkey::TakeBack => {
                assert!(sit(desk), "somebody can be sat down with");
                if hotkey != Hotkey::Place {
                    seat::take(desk, |offer| matches!(offer.wish, Wish::Act(Action::Say(_))))
                        .expect("something is said");
                    seat::answer(desk);
                }
            }
            Hotkey::Closer => {
                desk.wish(Turn::Panel(Part::Papers).into());
                while run(desk).is_some_and(|run| matches!(&run.panel, Panel::Papers(papers) if papers.open.is_empty()))
                {
                    if take(desk, |offer| matches!(offer.wish, Wish::Act(Action::Read(..)))).is_none() {
                        desk.wish(Turn::Panel(Part::Here).into());
                        take(desk, |offer| matches!(offer.wish, Wish::Act(Action::Look(_)))).expect("one can look");
                        seat::answer(desk);
                        desk.wish(Turn::Panel(Part::Papers).into());
                    }
                }
            }
            Hotkey::Sort | Hotkey::Reason => {
                take(desk, |offer| matches!(offer.wish, Wish::Act(Action::Look(_)))).expect("one can look");
                seat::answer(desk);
                let line = seat::lines(desk)
                    .into_iter()
                    .find_map(|line| line.touch)
                    .expect("it can be noted");
                desk.wish(line.wish);
                let sorts = run(desk).and_then(|run| run.lying).expect("it lies open").sorts;
                desk.wish(sorts[2].wish.clone());
                desk.wish(Turn::CloseLine.into());
                desk.wish(Turn::Panel(Part::Notebook).into());
            }
            Hotkey::PageOn | Hotkey::PageBack => {
                desk.wish(Turn::Panel(Part::Notebook).into());
                let Some(Panel::Notebook(notebook)) = run(desk).map(|run| run.panel) else {
                    panic!("the notebook is open")
                };
                let tab = if hotkey == Hotkey::PageOn {
                    notebook.tabs.first()
                } else {
                    notebook.tabs.last()
                };
                desk.wish(tab.expect("somebody has a page").offer.wish.clone());
            }
            Hotkey::Back => {
                desk.wish(Turn::Reading(true).into());
            }
            Hotkey::Panel => {
                desk.wish(Turn::Panel(Part::Papers).into());
            }
            _ => {}
        }
    });
    screen.run_steps(24);
    if matches!(hotkey, Hotkey::Sort | Hotkey::Reason) {
        let line = match run(&screen.state().desk).map(|run| run.panel) {
            Some(Panel::Notebook(notebook)) => notebook.page.and_then(|page| page.piles[2].lines.first().cloned()),
            _ => None,
        };
        let start = told(&line.expect("it stands on its page").line.told);
        let node = screen
            .query_all_by_label_contains(&start)
            .find(|node| node.accesskit_node().label().is_some_and(|own| own.starts_with(&start)));
        node.expect("it lies there").focus();
        screen.run_steps(4);
    }
    if matches!(hotkey, Hotkey::Before | Hotkey::Press) {
        for _ in 0..2 {
            screen.key_press(Key::Tab);
            screen.run_steps(4);
        }
    }
    Some(screen)
}

/// If this fails, the sheet tells of a key that does nothing there, or one that does something stands on no sheet.
#[test]
fn each_key_on_the_sheet_does_something() {
    for hotkey in Hotkey::ALL {
        let Some(mut screen) = place_for(hotkey) else { continue };
        let at = if hotkey == Hotkey::Back {
            BTreeSet::from([hotkey.written()])
        } else {
            on_sheet(&mut screen)
        };
        assert!(at.contains(&hotkey.written()), "{hotkey:?} is not on the sheet: {at:?}");
        let Some(mut screen) = place_for(hotkey) else { continue };
        let (wished, had) = (screen.state().wished.len(), focused(&screen));
        let alone = |screen: &Shown| screen.query_all_by_label_contains("Back to the desk").count();
        let closer = alone(&screen);
        press(&mut screen, hotkey.strokes()[0]);
        let does = screen.state().wished.len() > wished || focused(&screen) != had || alone(&screen) != closer;
        assert!(does, "{hotkey:?} does nothing");
    }
}

/// If this fails, the keys are not found by whoever looks for them: by F1, by a question mark, or in the menu of languages.
#[test]
fn the_sheet_is_opened_by_keys_and_by_a_press() {
    for stroke in Hotkey::Keys.strokes() {
        let mut screen = begun("one-talk");
        press(&mut screen, *stroke);
        assert_eq!(
            screen.state().wished.last(),
            Some(&Turn::Keys(true).into()),
            "{stroke:?}"
        );
        press(&mut screen, *stroke);
        assert_eq!(
            screen.state().wished.last(),
            Some(&Turn::Keys(false).into()),
            "{stroke:?} again"
        );
    }
    let mut screen = shown(seat::desk(3, Choice::default(), 100));
    with(&mut screen, |desk| {
        desk.wish(Turn::Reading(true).into());
    });
    screen.run_steps(24);
    screen.get_by_label("Keys").click_accesskit();
    screen.run_steps(4);
    assert!(matches!(screen.state().desk.screen(false).sheet, Some(Sheet::Keys(_))));
}

/// If this fails, a question mark that somebody writes opens a sheet, or F1 does not while one writes.
#[test]
fn what_is_written_opens_no_sheet() {
    let mut screen = begun("one-talk");
    with(&mut screen, |desk| {
        desk.wish(Turn::Panel(Part::Notebook).into());
    });
    screen.run_steps(24);
    screen.get_by_label("Search").focus();
    screen.run_steps(4);
    screen.event(Event::Text("?".into()));
    press(&mut screen, Hotkey::Keys.strokes()[1]);
    assert!(screen.state().desk.screen(false).sheet.is_none());
    press(&mut screen, Hotkey::Keys.strokes()[0]);
    assert!(matches!(screen.state().desk.screen(false).sheet, Some(Sheet::Keys(_))));
}
