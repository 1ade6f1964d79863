//! What lies over a screen: the notice with its buttons, and the question whether to leave without what is not kept.

use crate::stage::{Shown, Stage, begun, harness, stage};
use egui::{Event, Key, Pos2, Rect, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use grounds_desk::notice::Notice;
use grounds_desk::wish::Wish;
use reasonable_grounds::diagnostic::Severity;
use reasonable_grounds::library::messages;
use reasonable_grounds::locale::{Choice, key, said};
use reasonable_grounds::ui::{Intent, Panel};

fn run() -> Harness<'static, Stage> {
    harness(stage(Shown::Run(begun()), "departure-desk", Panel::Place, 100))
}

/// Opens the question with the pointer there. Gives where the way lies that loses something.
fn asked(pointer: Pos2) -> (Harness<'static, Stage>, Rect) {
    let mut screen = run();
    screen.event(Event::PointerMoved(pointer));
    screen.run_steps(2);
    screen.state_mut().waiting = Some(3);
    screen.run_steps(6);
    let words = messages("en").expect("the English texts load");
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
    // Once it lies somewhere it stays there: whoever moves the pointer to it can press it.
    let (mut screen, lose) = asked(pos2(20.0, 700.0));
    screen.event(Event::PointerMoved(lose.center()));
    screen.run_steps(3);
    let words = messages("en").expect("the English texts load");
    let now = screen.get_by_label(&words.get(key!("leaving-unkept"))).rect();
    assert_eq!(now, lose);
}

/// If this fails, Escape loses steps, or does nothing.
#[test]
fn escape_stays() {
    let (mut screen, _) = asked(pos2(20.0, 700.0));
    screen.run_steps(20);
    let warning = Notice::new(Severity::Warning, key!("notice-went-on"));
    screen.state_mut().notice = Some(warning.shown(&messages("en").expect("the English texts load")));
    screen.run_steps(2);
    screen.key_press(Key::Escape);
    screen.run_steps(2);
    assert_eq!(
        screen.state().out,
        [Intent::Desk(Wish::Stay)],
        "and the notice below stays"
    );
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
            let mut stage = stage(Shown::Prebrief(begun()), "departure-desk", Panel::Place, 150);
            stage.reads = Choice::of(language);
            stage.notice = Some(notice.clone());
            let mut screen = harness(stage);
            screen.set_size(size);
            screen.run_steps(6);
            let window = Rect::from_min_size(Pos2::ZERO, size).expand(1.0);
            for offer in &notice.offers {
                let words = reasonable_grounds::ui::text::told(&offer.words);
                let button = screen.get_by_label(&words).rect();
                assert!(window.contains_rect(button), "{language} {size}: {button} of {words}");
            }
            let told = reasonable_grounds::ui::text::told(&notice.note.words);
            let note = screen.get_by_label(&told);
            let bounds = note.accesskit_node().bounding_box().expect("it is drawn");
            assert!(bounds.x1 <= f64::from(size.x) + 1.0, "{language} {size}: {bounds:?}");
        }
    }
}
