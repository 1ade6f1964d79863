//! Lists of questions that stay as they are while one looks at them, and what is told of a thing done twice.

use crate::support::{begun, practice, root, walked};
use grounds_desk::asked::Asked;
use grounds_desk::memory::{Memory, Panel};
use grounds_desk::wish::Turn;
use reasonable_grounds::diagnostic::Sink;
use reasonable_grounds::library::{messages, read_bundle};
use reasonable_grounds::scenario::{Action, QuestionIx, Resolved};
use reasonable_grounds::session::{QuestionOffer, Session};
use reasonable_grounds::wording;
use std::sync::Arc;

const SCENARIO: &str = "departure-desk";

/// What is listed: at first, and later; with what has gone.
fn listed(asked: &Asked, now: &[QuestionOffer]) -> (Vec<QuestionIx>, Vec<QuestionIx>, Vec<QuestionIx>) {
    let person = begun(SCENARIO).view().to_decide()[0];
    let (first, later) = asked.listed(person, now);
    let gone = first.iter().chain(&later).filter(|one| !one.is_there);
    let gone = gone.map(|one| one.question.ix).collect();
    let ix = |all: Vec<grounds_desk::asked::Listed>| all.iter().map(|one| one.question.ix).collect();
    (ix(first), ix(later), gone)
}

/// If this fails, a question moves from under the pointer while somebody is about to press it.
#[test]
fn what_is_new_stands_last_and_what_has_gone_keeps_its_place() {
    let run = walked(SCENARIO, 30);
    let people = run.view().to_decide();
    let person = people[0];
    let all = run.view().questions(person);
    let [a, b, c, d, ..] = all[..] else {
        panic!("this scenario is too small to test anything")
    };
    let mut asked = Asked::default();
    asked.take_in(person, &[b, d]);
    assert_eq!(
        listed(&asked, &[a, b, c, d]),
        (vec![b.ix, d.ix], vec![a.ix, c.ix], vec![]),
        "new ones stand last"
    );
    asked.take_in(person, &[a, b, c, d]);
    asked.take_in(person, &[a, c, d]);
    assert_eq!(
        listed(&asked, &[a, c, d]),
        (vec![b.ix, d.ix], vec![a.ix, c.ix], vec![b.ix]),
        "what has gone keeps its place"
    );
    assert_eq!(
        listed(&Asked::default(), &[a, c, d]),
        (vec![a.ix, c.ix, d.ix], vec![], vec![]),
        "looked at anew, it is in order"
    );
    asked.take_in(people[1], &[c]);
    assert_eq!(
        listed(&asked, &[a]).0,
        [a.ix],
        "another person, another list, and back again"
    );
}

/// If this fails, a list stays out of order for ever, or is put in order under the pointer.
#[test]
fn a_list_is_in_order_again_when_it_is_opened_again() {
    let run = begun(SCENARIO);
    let view = run.view();
    let mut memory = Memory::default();
    memory.meet(view);
    let before = memory.asked.clone();
    assert_ne!(before, Asked::default(), "what is on offer was taken in");
    memory.turn(Turn::Search("x".into()), view);
    assert_eq!(memory.asked, before, "what is not about the list leaves it alone");
    memory.turn(Turn::Panel(Panel::People), view);
    assert_eq!(memory.asked, Asked::default());
}

/// If this fails, somebody who looks or asks a second time is told that it is not possible, and not what there is.
#[test]
fn what_was_seen_is_told_again_in_the_same_words() {
    for language in ["en", "km"] {
        let messages = messages(language).expect("the texts load");
        let mut run = begun(SCENARIO);
        let spot = run.view().spots()[0].ix;
        run.apply(Action::Look(spot)).expect("it can be looked at");
        let seen = wording::line(
            run.view(),
            &messages,
            run.view().lines_of(0).first().expect("it was told"),
        );
        let entries = run.view().entries();
        let refusal = run
            .apply(Action::Look(spot))
            .expect_err("a second look shows nothing new");
        let told = messages.say(&wording::refused(run.view(), refusal));
        assert!(told.contains(seen.trim()), "{language}: {told}\n{seen}");
        assert_eq!(run.view().entries(), entries, "and nothing is recorded");
    }
}

/// If this fails, the way back is shut: somebody who was led out once is never led out again, because that was "told before".
#[test]
fn an_answer_that_leads_somewhere_leads_there_each_time() {
    let told = r#"(say: "By boat. The owner paid for it.")"#;
    let leads = r#"(say: "By boat. The owner paid for it.", then: [Goes("room")])"#;
    for (answer, again) in [(told, false), (leads, true)] {
        let mut bundle = read_bundle(&root().join("tests/checks/base")).expect("it can be read");
        let file = bundle.files.get_mut("scenario.ron").expect("it has a scenario");
        let text = std::str::from_utf8(file).expect("it is text").replace(told, answer);
        assert!(text.contains(answer));
        *file = text.into_bytes();
        let mut faults = Sink::default();
        let scenario = Resolved::read(&bundle, &practice(), &mut faults)
            .scenario
            .expect("it is right");
        let way = scenario.question_named("worker-way").expect("he can be asked");
        let mut run = Session::begin(Arc::new(scenario), practice(), 1);
        assert!(run.apply(Action::Ask(way)).is_ok());
        assert_eq!(run.apply(Action::Ask(way)).is_ok(), again, "{answer}");
    }
}
