//! What lies over a screen: the notice with its buttons, and the question whether to leave without what is not kept.

use super::seat;
use super::stage::{Shown, shown_at};
use egui::{Event, Key, Pos2, Rect, pos2, vec2};
use egui_kittest::kittest::Queryable;
use grounds_desk::notice::Notice;
use grounds_desk::shown::{Sheet, leaving};
use grounds_desk::wish::Wish;
use reasonable_grounds::diagnostic::Severity;
use reasonable_grounds::library::messages;
use reasonable_grounds::locale::{Choice, key, said};
use reasonable_grounds::ui::text::told;

/// The question whether to leave without three steps, opened with the pointer there. Gives where the way lies that loses them.
fn asked(pointer: Pos2) -> (Shown, Rect) {
    let mut screen = super::stage::begun("departure-desk");
    screen.state_mut().grants = false;
    screen.event(Event::PointerMoved(pointer));
    screen.run_steps(2);
    let words = messages("en").expect("the English texts load");
    let shown = screen.state_mut().screen.as_mut().expect("it is shown");
    shown.sheet = Some(Sheet::Leaving(leaving::leaving(&words, 3)));
    screen.run_steps(6);
    let lose = screen.get_by_label(&words.get(key!("leaving-unkept"))).rect();
    (screen, lose)
}

/// If this fails, somebody who clicks twice from habit loses steps.
#[test]
fn what_loses_steps_never_lies_where_the_pointer_lay() {
    let (_, usual) = asked(pos2(20.0, 700.0));
    for x in [0.1, 0.5, 0.9] {
        let pointer = usual.lerp_inside(vec2(x, 0.5));
        let (_, lose) = asked(pointer);
        assert!(!lose.contains(pointer), "{lose} under {pointer}");
    }
    let (mut screen, lose) = asked(pos2(20.0, 700.0));
    screen.event(Event::PointerMoved(lose.center()));
    screen.run_steps(3);
    let words = messages("en").expect("the English texts load");
    assert_eq!(
        screen.get_by_label(&words.get(key!("leaving-unkept"))).rect(),
        lose,
        "it stays there"
    );
}

/// If this fails, Escape loses steps, or does nothing.
#[test]
fn escape_stays() {
    let (mut screen, _) = asked(pos2(20.0, 700.0));
    screen.run_steps(20);
    screen.key_press(Key::Escape);
    screen.run_steps(2);
    assert_eq!(screen.state().wished, [Wish::Stay]);
}

/// If this fails, the way out of a trouble lies outside the window: in Khmer, in large letters, in a small window.
#[test]
fn what_can_be_done_about_a_notice_fits_into_the_window() {
    let reason = said!(
        "notice-kept-elsewhere",
        place = "/media/a long name of a stick/records".repeat(3)
    );
    for language in ["en", "km"] {
        let words = messages(language).expect("the texts load");
        let notice = Notice::new(Severity::Error, said!("notice-cannot-keep", reason = reason.clone()))
            .or(key!("notice-begin-unkept"), Wish::BeginUnkept)
            .or(key!("notice-keep-elsewhere"), Wish::KeepElsewhere)
            .shown(&words);
        for size in [vec2(1280.0, 720.0), vec2(960.0, 600.0), vec2(480.0, 480.0)] {
            let at = seat::begun_in("one-talk", 3, Choice::of(language), 150);
            let mut screen = shown_at(at, size);
            screen.state_mut().screen.as_mut().expect("it is shown").notice = Some(notice.clone());
            screen.run_steps(6);
            let window = Rect::from_min_size(Pos2::ZERO, size).expand(1.0);
            for offer in &notice.offers {
                let label = told(&offer.words);
                let button = screen.get_by_label(&label).rect();
                assert!(window.contains_rect(button), "{language} {size}: {button} of {label}");
            }
        }
    }
}
