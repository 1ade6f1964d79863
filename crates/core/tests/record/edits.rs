//! What authors usually do to a scenario, and what it does to a run that was kept before.

use crate::players::{record_of, right, scenario, seed_with, unended, wander};
use crate::support::{bundle, practice, resolved};
use grounds_core::record::{Comparison, Decoded, Divergence, Scribe, Step, WhyNot, decode, go_on};
use grounds_core::scenario::Scenario;
use grounds_core::session::{Action, Note, Session, Sort};
use std::collections::BTreeMap;
use std::sync::Arc;

const ANYONE: &str = "talks/anyone.txt";
const CLERK: &str = "talks/clerk.txt";
const SCENARIO: &str = "scenario.ron";

type Files = BTreeMap<String, Vec<u8>>;

fn swap(files: &mut Files, file: &str, cut: &str, paste: &str) {
    let text = String::from_utf8(files[file].clone()).expect("files are text");
    assert!(text.contains(cut), "{file} does not say {cut:?}");
    files.insert(file.to_owned(), text.replacen(cut, paste, 1).into_bytes());
}

/// The words with which the textbook begins.
fn first_words(files: &Files) -> String {
    let text = String::from_utf8(files[ANYONE].clone()).expect("files are text");
    let line = text.lines().find_map(|line| line.trim().strip_prefix("explain: "));
    line.expect("every talk explains").to_owned()
}

fn edited(edit: impl FnOnce(&mut Files)) -> Arc<Scenario> {
    let mut files = bundle("one-talk");
    edit(&mut files);
    let (scenario, told) = resolved(&files);
    let told: Vec<&str> = told.iter().map(|fault| fault.message.as_str()).collect();
    Arc::new(scenario.unwrap_or_else(|| panic!("the edit is wrong: {told:?}")))
}

/// A run with somebody free, played to the decision: nothing that only the held say was heard in it.
fn free() -> Session {
    let scenario = scenario("one-talk");
    unended(&right(&scenario, seed_with(&scenario, false)))
}

fn kept(session: &Session) -> Decoded {
    decode(record_of(session).as_bytes()).expect("it is whole")
}

fn tried(decoded: &Decoded, scenario: &Arc<Scenario>) -> Result<bool, WhyNot> {
    let replayed = go_on(decoded, scenario, &practice())?;
    assert_eq!(replayed.verdict, Comparison::Same);
    Ok(replayed.changed.scenario)
}

/// If this fails, a mended comma takes a run away from somebody, or the scenario is called changed for it.
#[test]
fn the_nine_usual_edits_and_more_keep_a_run_going() {
    let decoded = kept(&free());
    type Edit = Box<dyn Fn(&mut Files)>;
    fn one(file: &'static str, cut: &'static str, paste: &'static str) -> Edit {
        Box::new(move |files| swap(files, file, cut, paste))
    }
    // Each with whether it changes something that decides a run.
    let edits: Vec<(&str, bool, Edit)> = vec![
        (
            "a comma put right, in what was seen",
            false,
            one(
                SCENARIO,
                "A table with a wax cloth, two",
                "A table, with a wax cloth, two",
            ),
        ),
        (
            "a word changed, in what was seen",
            false,
            one(SCENARIO, "It says ten past four.", "It says twenty past four."),
        ),
        (
            "a wording put better",
            false,
            Box::new(|files| {
                let begins = first_words(files);
                swap(files, ANYONE, &begins, &format!("{begins} So it is."));
            }),
        ),
        (
            "a manner in which something is said",
            false,
            one(CLERK, "fact as held: No.", "fact as held: No.\nmanner: tired"),
        ),
        (
            "a line put before others",
            true,
            one(
                CLERK,
                "part as held:\nFirst they ask",
                "part as held:\nYou will laugh.\nFirst they ask",
            ),
        ),
        (
            "a line taken out",
            true,
            one(
                CLERK,
                "I have not had a note in my hand since then. [no-note = shows EX02: Work without pay.]\n",
                "",
            ),
        ),
        (
            "an answer put in",
            true,
            one(
                CLERK,
                "fact as held: No.",
                "fact as held: No.\n\ndeny as held: Not mine.",
            ),
        ),
        (
            "a set of wordings put in",
            true,
            one(
                CLERK,
                "deny: There was no other house.",
                "ask later: The other house, again.\n  probing: Who took you there?\n  blame: Why did you go along?\n    reply: I do not know.\n\ndeny: There was no other house.",
            ),
        ),
        (
            "a subject moved to the end",
            true,
            Box::new(|files| {
                let text = String::from_utf8(files[CLERK].clone()).expect("files are text");
                let (from, to) = (
                    text.find("subject moved").expect("there"),
                    text.find("subject away").expect("there"),
                );
                let moved = format!("{}{}\n\n{}", &text[..from], &text[to..], &text[from..to]);
                files.insert(CLERK.to_owned(), moved.into_bytes());
            }),
        ),
        (
            "a condition put on an answer",
            true,
            one(
                CLERK,
                "whole as held:\nOn the third day",
                "whole as held, if alone:\nOn the third day",
            ),
        ),
        (
            "a truth renamed",
            true,
            Box::new(|files| {
                for (name, bytes) in files.iter_mut() {
                    let text = String::from_utf8(bytes.clone()).expect("files are text");
                    let text = if name == SCENARIO {
                        text.replace("\"held\"", "\"bound\"")
                    } else {
                        text.replace("as held", "as bound")
                    };
                    *bytes = text.into_bytes();
                }
            }),
        ),
        (
            "a comment",
            false,
            one(ANYONE, "talk with tonight", "// A word.\ntalk with tonight"),
        ),
        ("a revision", false, one(SCENARIO, "revision: 1", "revision: 2")),
        (
            "another title",
            false,
            one(SCENARIO, "Over the lamp shop", "Over a lamp shop"),
        ),
        ("another source", false, one(SCENARIO, "\"PALERMO-2000\", ", "")),
        (
            "another story",
            false,
            one(SCENARIO, "Nobody was ever loud.", "Nobody ever was loud."),
        ),
        (
            "a new subject",
            true,
            one(
                CLERK,
                "subject papers\n",
                "subject boots, as held\nask: Those boots.\n  probing: Where are they from?\n  blame: Why no others?\n    reply: These are mine.\nsmall: From the market.\n\nsubject papers\n",
            ),
        ),
        (
            "a new paper",
            true,
            one(
                SCENARIO,
                "            id: \"agreement\",",
                "            id: \"bill\", title: \"A bill\", form: Slip, rows: [(label: \"Sum\", text: \"12\")],\n        ),\n        (\n            id: \"agreement\",",
            ),
        ),
        (
            "a new service",
            true,
            one(
                SCENARIO,
                "    services: [",
                "    services: [\n        (id: \"kitchen-of-all\", kind: Health, label: \"A kitchen for all\"),",
            ),
        ),
        (
            "an outcome",
            false,
            one(
                SCENARIO,
                "    outcomes: [",
                "    outcomes: [\n        (of: [\"clerk\"], when: [Decided(Emergency)], days3: \"Three days on.\", days30: \"Thirty days on.\"),",
            ),
        ),
    ];
    for (name, decides, edit) in edits {
        let now = edited(edit);
        match tried(&decoded, &now) {
            Ok(is_changed) => assert_eq!(
                is_changed, decides,
                "{name}: what decides a run has changed, or has not"
            ),
            Err(why) => panic!("{name}: {}", why.said()),
        }
        // And the other way round: what was kept of the new one goes on with the old.
        let again = Session::begin(now.clone(), practice(), decoded.record.header.seed, 0);
        let mut scribe = Scribe::begin(again, "quiet-river-000001".into(), 1).0;
        for entry in go_on(&decoded, &now, &practice()).expect("as before").session.entries() {
            scribe.act(entry.action.clone(), 0).expect("it was played so");
        }
        let back = kept(scribe.session());
        assert!(tried(&back, &scenario("one-talk")).is_ok(), "{name}, back");
    }
}

/// If this fails, a run goes on and nobody can see from its record with what.
#[test]
fn that_it_went_on_with_something_else_is_kept() {
    let text = record_of(&free());
    let now = edited(|files| swap(files, SCENARIO, "revision: 1", "revision: 4"));
    let (_, changed, line) = Scribe::go_on(&kept(&free()), &now, &practice()).expect("it comes to the same");
    assert_eq!((changed.scenario, changed.revision), (false, Some((1, 4))));
    let decoded = decode((text + &line).as_bytes()).expect("it is whole");
    assert_eq!(decoded.record.basis().revision, 4);
    assert_eq!(decoded.record.went_on.len(), 1);
    let again = go_on(&decoded, &now, &practice()).expect("it comes to the same");
    assert!(!again.changed.is_any(), "it is told again");
}

/// If this fails, a run that went on with mended words, and used them, cannot be gone on with a second time.
#[test]
fn words_that_were_mended_in_the_middle_of_a_run_are_the_same_words() {
    let mut text = record_of(&free());
    let now = edited(|files| swap(files, SCENARIO, "It says ten past four.", "It says twenty past four."));
    let (mut scribe, changed, lines) = Scribe::go_on(&kept(&free()), &now, &practice()).expect("it comes to the same");
    assert!(
        changed.words && !changed.scenario && changed.revision.is_none(),
        "{changed:?}"
    );
    text += &lines;
    let seen = scribe
        .session()
        .perceived()
        .find(|line| now.words(line.text).contains("twenty past"));
    let note = Note {
        line: seen.expect("it was looked at"),
        page: now.person_named("clerk").expect("there is one"),
        sort: Some(Sort::SetAside),
        worry: None,
        codes: Vec::new(),
    };
    text += &scribe
        .act(Action::Note(Box::new(note)), 9_000)
        .expect("what was seen can be noted");
    for _ in 0..2 {
        let decoded = decode(text.as_bytes()).expect("it is whole");
        let (again, changed, lines) = Scribe::go_on(&decoded, &now, &practice()).expect("it comes to the same");
        assert!(!changed.is_any() && lines.is_empty(), "{changed:?}");
        assert_eq!(again.session().notes(), scribe.session().notes());
        // And with the words as they were before, or better still.
        assert!(tried(&decoded, &scenario("one-talk")).is_ok());
        let better = edited(|files| swap(files, SCENARIO, "It says ten past four.", "It shows half past six."));
        assert!(tried(&decoded, &better).is_ok());
    }
}

fn differs(decoded: &Decoded, edit: impl FnOnce(&mut Files)) -> (Option<Step>, Divergence) {
    let why = go_on(decoded, &edited(edit), &practice()).map(drop);
    let why = why.expect_err("something that was played has changed");
    let WhyNot::Differs { at, step, why: what } = &why else {
        panic!("{why:?}")
    };
    let said = why.said().to_string();
    assert!(
        said.contains("goes on") || said.contains(&format!("at move {at}")),
        "{said}"
    );
    (step.clone(), what.clone())
}

/// If this fails, a run goes on with something else than what was played, or nobody says what and where.
#[test]
fn what_was_played_and_is_something_else_now_is_told_with_its_move() {
    let session = free();
    let decoded = kept(&session);
    let (step, why) = differs(&decoded, |files| {
        swap(
            files,
            SCENARIO,
            "text: \"It says ten past four.\"",
            "text: [\"It says ten past four.\", \"It ticks.\"]",
        );
    });
    assert_eq!(step, Some(Step::Look("kitchen/clock".into())));
    assert!(matches!(why, Divergence::OtherEvents(_)), "{why:?}");
    // Found by looking at the table, under another name.
    let (step, why) = differs(&decoded, |files| {
        let text = String::from_utf8(files[SCENARIO].clone()).expect("files are text");
        files.insert(
            SCENARIO.into(),
            text.replace("\"agreement\"", "\"contract\"").into_bytes(),
        );
    });
    assert_eq!(step, Some(Step::Look("kitchen/table".into())));
    assert!(matches!(why, Divergence::OtherEvents(_)), "{why:?}");
    let (step, why) = differs(&decoded, |files| {
        swap(
            files,
            SCENARIO,
            "label: \"Clock over the stove\",",
            "label: \"Clock over the stove\", when: [After(50)],",
        );
    });
    assert_eq!(step, Some(Step::Look("kitchen/clock".into())));
    assert!(matches!(why, Divergence::Refused(_)), "{why:?}");
    let (step, why) = differs(&decoded, |files| {
        swap(
            files,
            SCENARIO,
            "label: \"Clock over the stove\",",
            "label: \"Clock over the stove\", minutes: 3,",
        );
    });
    assert_eq!(step, Some(Step::Look("kitchen/clock".into())));
    assert!(matches!(why, Divergence::OtherEvents(_)), "{why:?}");
}

/// If this fails, an answer that is given in place of the one that was heard passes for it.
#[test]
fn another_line_in_the_place_of_one_that_was_heard_is_told() {
    let session = free();
    let record = kept(&session);
    // The first line of a whole talk that was told as a part of something, in the words of the file.
    let scenario = session.scenario();
    let heard = session
        .perceived()
        .find(|line| scenario.heading(line.text).0.contains("/part-free"));
    let heard = heard.expect("a part was told");
    let heading = scenario.heading(heard.text).0.to_owned();
    let words = scenario.words(heard.text).to_owned();
    // The line goes, and another that stood elsewhere comes in its place: nobody mended it, for its words stand there now.
    let other = scenario
        .texts()
        .find(|&ix| scenario.heading(ix).0.contains("/part-held") && !words.contains(scenario.words(ix)))
        .expect("another part is there");
    let other = scenario.words(other).to_owned();
    let now = edited(|files| {
        swap(files, CLERK, &other, "Something that nobody said before.");
        swap(files, CLERK, &words, &other);
    });
    let why = go_on(&record, &now, &practice()).map(drop);
    // Of a record alone nobody can tell a line that was mended from one whose words came from somewhere that was not heard:
    // it goes on, as with every line put better. Where both were heard it does not.
    assert!(why.is_ok(), "{heading}: {why:?}");
    let swapped = edited(|files| {
        swap(files, SCENARIO, "It says ten past four.", "@");
        swap(
            files,
            SCENARIO,
            "Twenty-two telephones, each in a clear bag with a name.",
            "It says ten past four.",
        );
        swap(
            files,
            SCENARIO,
            "@",
            "Twenty-two telephones, each in a clear bag with a name.",
        );
    });
    let why = go_on(&record, &swapped, &practice()).map(drop);
    let Err(WhyNot::Differs { step, why, .. }) = why else {
        panic!("two lines that were heard have changed places, and it goes on")
    };
    assert!(
        matches!(step, Some(Step::Look(_))) && matches!(why, Divergence::OtherWords { .. }),
        "{why:?}"
    );
}

/// If this fails, a run of another scenario is gone on with in this one.
#[test]
fn a_run_of_something_else_is_told_as_that() {
    let run = wander(&scenario("cases/hotel"), 1, 0, 100);
    let why = go_on(&kept(&run), &scenario("one-talk"), &practice()).map(drop);
    assert!(
        matches!(why, Err(WhyNot::OtherScenario(ref id)) if id == "hotel"),
        "{why:?}"
    );
}

/// If this fails, somebody else is dealt to whoever goes on, and nobody notices.
#[test]
fn another_face_at_the_table_is_told() {
    let decoded = kept(&free());
    let (step, why) = differs(&decoded, |files| {
        let text = String::from_utf8(files[SCENARIO].clone()).expect("files are text");
        let from = text.find("(name: \"Pelan\"").expect("there");
        let to = text[from..].find("]").expect("there") + from;
        let faces = "(name: \"Tarven\", looks: (22, 46), gender: Man, from: \"Ambrey\"),\n            ";
        files.insert(
            SCENARIO.into(),
            format!("{}{faces}{}", &text[..from], &text[to..]).into_bytes(),
        );
    });
    assert!(matches!(step, Some(Step::Sit(_))), "{step:?}");
    assert!(matches!(why, Divergence::OtherWords { .. }), "{why:?}");
}
