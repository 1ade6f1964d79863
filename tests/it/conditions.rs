//! Conditions: one description and one table of words for all who read them.

use crate::support::{shipped, shipped_bundle, shipped_names};
use reasonable_grounds::scenario::graph::cond_words;
use reasonable_grounds::scenario::{Cond, Run, Scenario, Subject};
use reasonable_grounds::vocabulary::Conduct;

/// One of each kind.
fn each(s: &Scenario) -> Vec<Cond> {
    let question = s.question_ixs().next().expect("a question");
    let cue = s.cue_ixs().next().expect("a cue");
    let document = s.document_ixs().next().expect("a document");
    let person = s.person_ixs().next().expect("a person");
    vec![
        Cond::Alone,
        Cond::Private,
        Cond::Understood,
        Cond::Briefed,
        Cond::Opened,
        Cond::Led,
        Cond::TrustAtLeast(40),
        Cond::TrustBelow(40),
        Cond::DistressAtLeast(40),
        Cond::DistressBelow(40),
        Cond::Asked(question),
        Cond::Seen(cue),
        Cond::Read(document),
        Cond::Done(Conduct::Separate),
        Cond::DoneWith(Conduct::Separate, person),
        Cond::Drawn(s.draw_ixs().next().expect("a draw"), 0),
        Cond::Happened(s.event_ixs().next().expect("an event")),
        Cond::After(40),
        Cond::Before(40),
        Cond::At(s.place_ixs().next().expect("a place")),
        Cond::Present(person),
        Cond::Compared(document, document),
        Cond::Noted(cue),
        Cond::Rated(person),
        Cond::Decided(person),
        Cond::Any(Run::default()),
        Cond::All(Run::default()),
        Cond::Not(Run::default()),
    ]
}

/// `TrustAtLeast` as `trust-at-least`.
fn kebab(word: &str) -> String {
    let mut out = String::new();
    for c in word.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// If this fails, a condition is said to an author in the words of another.
#[test]
fn every_condition_has_its_own_word_and_its_own_message() {
    let scenario = shipped("office-park");
    for cond in each(&scenario) {
        let phrase = cond.phrase(&scenario);
        let name = format!("{cond:?}");
        assert_eq!(phrase.file, name.split('(').next().unwrap_or(""), "{cond:?}");
        assert_eq!(phrase.message.name(), format!("cond-{}", kebab(phrase.file)));
        assert!(cond_words(&scenario, cond).starts_with(phrase.file));
    }
}

/// If this fails, a number is looked for on the wrong side, and the search, the map or an early answer is told wrongly.
#[test]
fn what_is_about_a_number_and_nothing_else_has_an_opposite() {
    let scenario = shipped("office-park");
    for cond in each(&scenario) {
        let opposite = match (cond.about(), cond.opposite().map(Cond::about)) {
            (Subject::Level(scale, bound), Some(Subject::Level(other, against))) => {
                scale == other && bound.opposite() == against
            }
            (Subject::Clock(bound), Some(Subject::Clock(against))) => bound.opposite() == against,
            (Subject::Level(..) | Subject::Clock(_), _) => false,
            (_, against) => against.is_none(),
        };
        assert!(opposite, "{cond:?}");
        assert_eq!(
            cond.opposite().map(|other| other.opposite()),
            cond.opposite().map(|_| Some(cond))
        );
    }
}

/// If this fails, an author who looks for a condition in the file, as it is told, does not find it.
#[test]
fn a_condition_is_written_as_the_file_writes_it() {
    let mut found = 0;
    for name in shipped_names() {
        let scenario = shipped(&name);
        let file = String::from_utf8_lossy(&shipped_bundle(&name).files["scenario.ron"]).into_owned();
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let file = bare(&file);
        let runs = (scenario.question_ixs().map(|q| scenario.question(q).when))
            .chain(scenario.answer_ixs().map(|a| scenario.answer(a).when))
            .chain(
                scenario
                    .event_ixs()
                    .flat_map(|e| [scenario.event(e).when, scenario.event(e).unless]),
            );
        for cond in runs.flat_map(|run| scenario.conds(run)) {
            if !matches!(cond, Cond::Any(_) | Cond::All(_)) {
                found += 1;
                let words = cond_words(&scenario, *cond);
                assert!(file.contains(&bare(&words)), "{name}: {words}");
            }
        }
    }
    assert!(found > 100, "{found}");
}
