//! What the author's desk shows of a run: what is hidden in it, in words, and the walkthroughs of the scenario.

use crate::author::{opened, play, standing};
use crate::support::{shipped_bundle, shipped_names};
use reasonable_grounds::author::inspect;
use reasonable_grounds::library::messages;
use reasonable_grounds::scenario::Action;
use reasonable_grounds::session::Event;
use reasonable_grounds::wording;

/// If this fails, a walkthrough cannot be looked at move by move.
#[test]
fn a_walkthrough_is_played_to_its_end_and_the_own_run_kept() {
    for name in shipped_names() {
        let bundle = shipped_bundle(&name);
        let mut bench = opened(&bundle, 5);
        play(&mut bench, 5, 6);
        let own = bench.trail().clone();
        let names: Vec<String> = bench.walkthroughs().map(str::to_owned).collect();
        for (number, walkthrough) in names.iter().enumerate() {
            bench.walk(number);
            assert_eq!(bench.stop(), None, "{name}/{walkthrough}");
            assert_eq!(bench.moment(), bench.trail().steps.len());
            assert!(bench.session().expect("open").is_over(), "{name}/{walkthrough}");
        }
        assert!(bench.set_aside().contains(&own), "{name}");
    }
}

/// If this fails, the panel promises another answer than the person gives, or a condition is told wrongly.
#[test]
fn the_answer_that_is_foretold_is_the_one_that_is_given() {
    let words = messages("en").expect("the English texts load");
    let mut asked = 0;
    for name in shipped_names() {
        for seed in 0..6 {
            let mut bench = opened(&shipped_bundle(&name), seed);
            play(&mut bench, seed + 40, 12 + 6 * usize::try_from(seed).expect("small"));
            let session = bench.session().expect("open");
            for question in inspect(session, &words).people.iter().flat_map(|p| &p.questions) {
                let mut tried = session.clone();
                match tried.apply(Action::Ask(question.question)) {
                    Err(_) => {
                        assert!(question.refused.is_some(), "{}", question.id);
                        assert!(question.answers.iter().all(|a| !a.comes), "{}", question.id);
                    }
                    Ok(events) => {
                        asked += 1;
                        let given = events.iter().find_map(|e| match e {
                            Event::Answered {
                                question: q, answer, ..
                            } => session.scenario().question(*q).answers.iter().position(|a| a == answer),
                            _ => None,
                        });
                        let foretold = question.answers.iter().position(|a| a.comes);
                        assert_eq!(given, foretold, "{name} {seed} {}", question.id);
                        let first = question.answers.iter().position(|a| a.when.iter().all(|c| c.holds));
                        assert_eq!(
                            given, first,
                            "the conditions told are those that decide: {}",
                            question.id
                        );
                    }
                }
            }
        }
    }
    assert!(asked > 200, "only {asked} questions could be asked");
}

/// If this fails, some words of the author's desk are missing, or a placeholder is not filled.
#[test]
fn everything_hidden_is_told_in_words() {
    let words = messages("en").expect("the English texts load");
    for name in shipped_names() {
        let mut bench = opened(&shipped_bundle(&name), 2);
        play(&mut bench, 2, 30);
        bench.back();
        let all = format!("{:?}", bench.standing(&words));
        for bad in ["inside-", "cond-", "move-", "moments-", "{ $", "\"\", holds"] {
            assert!(!all.contains(bad), "{name}: {bad} in {all}");
        }
        let inside = standing(&bench).inside.expect("it plays");
        assert!(inside.cues.iter().all(|c| !c.given_by.is_empty()), "{name}");
    }
}

/// If this fails, a move goes by another name in the author's list than where it is judged, or by another than the one it
/// is offered by.
#[test]
fn a_move_goes_by_one_name_for_an_author_and_a_judge() {
    let words = messages("en").expect("the English texts load");
    let mut bundle = shipped_bundle("departure-desk");
    let text = String::from_utf8_lossy(&bundle.files["scenario.ron"]).into_owned();
    let own = text.replace("does: Separate,", "does: Separate, label: \"Ask them to the window.\",");
    assert_ne!(own, text, "the scenario offers it in words of its own");
    bundle.files.insert("scenario.ron".into(), own.into_bytes());
    let mut bench = opened(&bundle, 5);
    bench.walk(0);
    let session = bench.session().expect("open");
    let judged = |step| {
        let action = session.scenario().action(step).expect("a walkthrough that was played");
        wording::deed(session.view(), &words, session.practice(), &action)
    };
    let judged: Vec<String> = bench.trail().steps.iter().map(judged).collect();
    let listed: Vec<String> = standing(&bench).moments.into_iter().map(|m| m.words).collect();
    assert_eq!(listed, judged);
    assert!(
        listed.iter().any(|move_| move_.ends_with("Ask them to the window.")),
        "{listed:?}"
    );
}
