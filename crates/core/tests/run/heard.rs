//! What is heard through somebody who interprets, and who that can be.

use crate::house::{house, who};
use crate::seen::begin;
use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::Words;
use grounds_core::session::view::{Common, Speaker, Told};
use grounds_core::session::{Action, Note, Session, Sort};
use grounds_core::talk::Turn;

fn interpreted(habit: &str, by: &str) -> Session {
    let scenario = house(habit);
    let (cook, by) = (who(&scenario, "cook"), who(&scenario, by));
    let mut session = begin(&scenario, 3);
    let offers = session.view().interpreters(cook);
    assert!(
        offers.iter().any(|offer| offer.by == by && !offer.is_chosen),
        "{offers:?}"
    );
    assert_eq!(session.view().person(cook).common, Common::Nothing);
    session
        .apply(Action::Interpret { to: cook, by })
        .expect("somebody interprets");
    assert_eq!(session.view().person(cook).common, Common::Through(by));
    session.apply(Action::Sit(cook)).expect("one can sit down");
    let end = session.at_table().expect("at the table").turns();
    let open = end.into_iter().find(|turn| {
        let Turn::Say(end) = turn else { return false };
        let script = scenario.script(cook);
        matches!(script.end(*end).words, Words::Text(ix) if scenario.words(ix).starts_with("How"))
    });
    session
        .apply(Action::Say(open.expect("there is an open end")))
        .expect("one can ask");
    session
}

fn said_by(session: &Session, person: PersonIx) -> Vec<String> {
    let lines = session.view().lines();
    let of = lines.iter().filter(|line| line.speaker == Speaker::Person(person));
    of.filter_map(|line| match line.told {
        Told::Words(phrase) => match phrase.words {
            Words::Text(ix) => Some(session.scenario().words(ix).to_owned()),
            Words::Stock(_) => None,
        },
        _ => None,
    })
    .collect()
}

/// If this fails, a trainee reads what was said and not what was interpreted, or never gets the words that were asked for.
#[test]
fn what_was_interpreted_is_shown_as_it_was_heard() {
    let whole = "So I took the bus. (Looks at the glass.) Like everybody.";
    for (habit, heard) in [
        ("Faithful", whole),
        ("Softens", "I travelled."),
        ("Mishears", "So I took the book."),
        ("SumsUp", "{me.They} says that it was a journey."),
    ] {
        let mut session = interpreted(habit, "line");
        let cook = who(session.scenario(), "cook");
        assert_eq!(said_by(&session, cook), [heard], "{habit}");
        let line = session
            .view()
            .lines()
            .into_iter()
            .rev()
            .find(|line| line.at.is_some() && line.speaker == Speaker::Person(cook));
        let at = line.and_then(|line| line.at).expect("it can be noted");
        let note = Note {
            line: at,
            page: cook,
            sort: Some(Sort::AskFurther),
            worry: None,
            codes: Vec::new(),
        };
        session.apply(Action::Note(Box::new(note))).expect("it can be noted");
        let on_page = |session: &Session| {
            let page = session.view().page(cook);
            assert!(page.counts.is_empty() && page.unsorted.is_empty() && page.set_aside.is_empty());
            let Told::Words(phrase) = page.ask_further[0].line.told else {
                panic!("words")
            };
            let Words::Text(ix) = phrase.words else {
                panic!("of the scenario")
            };
            session.scenario().words(ix).to_owned()
        };
        assert_eq!(on_page(&session), heard, "{habit}: the page has what was heard");
        let word_for_word = session.view().table().and_then(|table| table.word_for_word);
        session
            .apply(Action::Say(word_for_word.expect("it is interpreted")))
            .expect("it can be asked for");
        assert_eq!(
            said_by(&session, cook).last().map(String::as_str),
            Some(whole),
            "{habit}"
        );
        if habit != "SumsUp" {
            assert_eq!(
                on_page(&session),
                whole,
                "{habit}: the page has it as it was said, once it was"
            );
        }
    }
}

/// If this fails, somebody who controls a person offers nothing, or the menu warns of them.
#[test]
fn who_controls_a_person_is_one_of_those_who_offer_to_interpret() {
    let session = interpreted("Faithful", "owner");
    let cook = who(session.scenario(), "cook");
    let owner = who(session.scenario(), "owner");
    let table = session.view().table().expect("at the table");
    assert_eq!((table.interpreter, table.in_picture), (Some(owner), vec![owner]));
    let offers = session.view().interpreters(cook);
    assert_eq!(offers.len(), 2, "{offers:?}");
    // From the yard nobody offers who stands in the hall.
    let mut away = begin(session.scenario(), 3);
    away.apply(Action::Look(session.scenario().spots().next().expect("one")))
        .expect("one can look");
    assert!(
        away.view().interpreters(owner).is_empty(),
        "the two understand each other"
    );
}
