//! The decision on the screen: put together from what fits, read, answered, signed.

use super::book_screen::{USUAL, heard};
use super::printed::{picture, shown_for_pictures};
use super::seat::run;
use super::stage::{Shown, shown_at, with};
use egui::{Key, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use grounds_desk::Desk;
use grounds_desk::memory::Panel as Part;
use grounds_desk::shown::decide::Decision;
use grounds_desk::shown::{Panel, Sheet};
use grounds_desk::wish::{Part as Chosen, Slot, Turn, Wish};
use reasonable_grounds::library::Computer;
use reasonable_grounds::session::Sort;
use reasonable_grounds::ui::text::told;
use reasonable_grounds::vocabulary::Finding;

fn decision(desk: &Desk<Computer>) -> Decision {
    match run(desk).map(|run| run.panel) {
        Some(Panel::Decide(decide)) => decide.decision.expect("somebody is decided about"),
        other => panic!("the decisions are open: {other:?}"),
    }
}

/// If this fails, whoever decides by keyboard has to look for the next place, or loses the keyboard with every choice.
#[test]
fn the_keyboard_goes_on_with_the_sentence() {
    let mut desk = heard("one-talk", "en", 100);
    desk.wish(Turn::Panel(Part::Decide).into());
    let mut screen = shown_at(desk, USUAL);
    screen.run_steps(24);
    let first = decision(&screen.state().desk);
    assert_eq!(first.open, Some(Slot::Finding));
    let label = told(&first.parts[0].section.offers[0].words);
    screen.get_by_label(&label).focus();
    screen.run_steps(4);
    screen.key_press(Key::Enter);
    screen.run_steps(24);
    let now = decision(&screen.state().desk);
    assert_eq!(now.open, Some(Slot::Grounds), "what fits next is offered");
    let part = now
        .parts
        .iter()
        .find(|part| part.is == Slot::Grounds)
        .expect("it has parts");
    let next = told(&part.section.offers[0].words);
    let focused = screen
        .query_all_by_label(&next)
        .any(|node| node.accesskit_node().is_focused());
    assert!(focused, "`{next}` has the keyboard");
}

/// If this fails, a decision is signed without having been read, the person does not answer, or a run ends without a question.
#[test]
fn a_decision_is_read_and_then_signed() {
    let mut desk = heard("one-talk", "en", 100);
    desk.wish(Turn::Panel(Part::Decide).into());
    let person = decision(&desk).person;
    desk.wish(Turn::Decision(person, Chosen::Finding(Finding::SuspicionRemains)).into());
    desk.wish(Turn::Decision(person, Chosen::Grounds(Sort::Counts)).into());
    let mut screen = shown_at(desk, USUAL);
    screen.run_steps(24);
    let has = |screen: &Shown, words: &str| screen.query_all_by_label_contains(words).next().is_some();
    assert!(!has(&screen, "Sign"), "nothing is signed before it is read");
    let read = decision(&screen.state().desk).finish.expect("it can be read").words;
    screen.get_by_label(&told(&read)).click_accesskit();
    screen.run_steps(24);
    let heard = decision(&screen.state().desk).heard.expect("it was read");
    for sentence in &heard.sentences {
        assert!(has(&screen, &told(sentence)), "{sentence}");
    }
    let answered = heard.answer.iter().any(|line| line.by == Some(person));
    assert!(answered, "the person answers: {:?}", heard.answer);
    screen.get_by_label(&told(&heard.door.words)).click_accesskit();
    screen.run_steps(24);
    let sheet = screen.state().desk.screen(false).sheet;
    assert!(matches!(sheet, Some(Sheet::End(_))), "it is asked once more: {sheet:?}");
    assert!(
        screen
            .state()
            .desk
            .open()
            .run()
            .is_some_and(|run| run.session().decided(person).is_some())
    );
}

/// If this fails, what contradicts itself can be said in one sentence, or what is wrong cannot be said at all.
#[test]
fn what_does_not_fit_is_not_offered() {
    let mut desk = heard("one-talk", "en", 100);
    desk.wish(Turn::Panel(Part::Decide).into());
    let person = decision(&desk).person;
    let fits = |desk: &Desk<Computer>, slot: Slot| -> Vec<Wish> {
        let parts = decision(desk).parts.into_iter().filter(|part| part.is == slot);
        parts
            .flat_map(|part| part.section.offers)
            .map(|offer| offer.wish)
            .collect()
    };
    let say = |finding| Wish::from(Turn::Decision(person, Chosen::Besides(finding)));
    assert!(fits(&desk, Slot::Besides).is_empty(), "nothing stands beside nothing");
    assert_eq!(fits(&desk, Slot::Finding).len(), Finding::ALL.len());
    desk.wish(Turn::Decision(person, Chosen::Finding(Finding::NoGrounds)).into());
    let besides = fits(&desk, Slot::Besides);
    assert_eq!(besides, [say(Finding::SuspectWithRights)]);
    desk.wish(say(Finding::SuspectWithRights));
    // Another finding in front takes nothing along that does not fit it.
    desk.wish(Turn::Decision(person, Chosen::Finding(Finding::SuspectWithRights)).into());
    let statement = decision(&desk).statement;
    let said: Vec<Slot> = statement.iter().filter(|of| of.is_said).map(|of| of.is).collect();
    assert_eq!(said, [Slot::Finding]);
    assert_eq!(
        fits(&desk, Slot::Offences).len(),
        3,
        "a suspect is suspected of something"
    );
}

/// Takes pictures of the book and the decision, for people who want to look at them.
#[test]
#[ignore = "it writes pictures for people to look at"]
fn pictures_of_the_book() {
    let Some(folder) = std::env::var_os("GROUNDS_PICTURES").map(std::path::PathBuf::from) else {
        return;
    };
    for (language, percent, size) in [
        ("en", 100, USUAL),
        ("en", 150, vec2(1024.0, 600.0)),
        ("en", 100, vec2(1024.0, 600.0)),
        ("km", 100, USUAL),
        ("km", 150, USUAL),
        ("km", 150, vec2(1024.0, 600.0)),
    ] {
        let (mut shown, textures) = shown_for_pictures(heard("office-park", language, percent), size);
        let name = |what: &str| folder.join(format!("{what}-{language}-{percent}-{}.ppm", size.x));
        let take = |shown: &Shown, what: &str| picture(shown, &textures).write(&name(what));
        take(&shown, "book");
        with(&mut shown, |desk| {
            desk.wish(Turn::Keys(true).into());
        });
        shown.run_steps(4);
        take(&shown, "keys");
        with(&mut shown, |desk| {
            desk.wish(Turn::Keys(false).into());
            desk.wish(Turn::Panel(Part::Decide).into());
        });
        take(&shown, "decide");
        let person = decision(&shown.state().desk).person;
        let say = |part| Wish::from(Turn::Decision(person, part));
        with(&mut shown, |desk| {
            desk.wish(say(Chosen::Finding(Finding::PresumedVictim)));
            desk.wish(say(Chosen::Grounds(Sort::Counts)));
        });
        take(&shown, "half");
        with(&mut shown, |desk| {
            desk.wish(say(Chosen::Agreed));
            desk.wish(say(Chosen::WayBack));
            desk.wish(
                decision(desk)
                    .finish
                    .and_then(|finish| finish.wish)
                    .expect("nothing is missing"),
            );
        });
        take(&shown, "heard");
    }
}
