//! The proof that a scenario is fair: the scenario to begin with is proven, copies of it that are unfair in one way each
//! fail the claim they should and no other, and every run that is shown scores what it says.

use crate::unfair::{Copy, SETTINGS};
use reasonable_grounds::playtest::{Effort, Piece, Settings, Standing};
use reasonable_grounds::vocabulary::Band;

/// If this fails, a new author begins with a scenario that is not fair, or a run that is shown does not do what it says.
#[test]
fn the_scenario_to_begin_with_is_proven_and_every_run_that_is_shown_scores_what_it_says() {
    let proven = Copy::new().prove();
    assert!(proven.proof.is_proven(), "{}", proven.told());
    for claim in &proven.proof.claims {
        let needs_none = ["marks-cite", "claims-sourced", "languages-complete"].contains(&claim.code);
        assert!(needs_none || !claim.cases.is_empty(), "{} shows no run", claim.code);
        assert!(
            !claim.told.is_empty() && !claim.figures.is_empty(),
            "{} says nothing",
            claim.code
        );
        let mut names = std::collections::BTreeSet::new();
        for case in &claim.cases {
            proven.replays(case);
            assert!(
                names.insert(&case.name),
                "{}: two runs are called {}",
                claim.code,
                case.name
            );
        }
    }
}

#[test]
fn a_cue_that_nothing_gives_is_found() {
    let copy = Copy::new()
        .scenario(
            "    // Decoys about the mender: they seem",
            "    (id: \"spare\", text: \"A spare thing.\", about: [\"mender\"], tempts: \"ERR-18\", why: \"It means nothing.\"),\n    // Decoys about the mender: they seem",
        )
        .scenario(
            "(say: \"I like it. At new year",
            "(when: [Asked(\"presser-next\"), Before(3)], say: \"No.\", gives: [\"spare\"]),\n(say: \"I like it. At new year",
        );
    copy.prove().fails(
        &["everything-reachable"],
        &["the cue `spare`", "the answer `presser-choice/1`"],
    );
}

#[test]
fn an_event_that_never_comes_is_found_with_the_reason() {
    let copy = Copy::new().scenario(
        "    events: [\n",
        "    events: [\n(id: \"flood\", at: 90, when: [Before(60)], say: \"Water comes in.\"),\n",
    );
    let proven = copy.prove();
    proven.fails(&["everything-reachable"], &["the event `flood`"]);
}

#[test]
fn an_answer_in_the_shadow_of_another_is_found_with_the_reason() {
    let copy = Copy::new().scenario(
        "(say: \"Well, I did. Ask the buttons.\")",
        "(when: [TrustAtLeast(0)], say: \"Well, I did.\"), (say: \"Ask the buttons.\")",
    );
    let proven = copy.prove();
    proven.fails(
        &["everything-reachable"],
        &["the answer `mender-doubt/2` can never be met"],
    );
    assert!(proven.told().contains("TrustAtLeast(0)"), "{}", proven.told());
}

#[test]
fn a_shift_too_short_for_the_textbook_way_is_found() {
    let copy = Copy::new().scenario("minutes: 120),", "minutes: 78),");
    let proven = copy.prove();
    proven.fails(&["time-to-spare"], &["of 78 minutes"]);
    assert!(!proven.counters("time-to-spare").is_empty());
}

fn is_recommended(block: &str) -> bool {
    ["kind: OpenInvitation", "kind: Probing", "kind: Closed"]
        .iter()
        .any(|kind| block.contains(kind))
}

#[test]
fn right_options_that_come_first_are_found() {
    let embassy = "        (id: \"embassy\", kind: Embassy, label: \"Embassy of the worker's country\"),\n";
    let rooms = "        (id: \"holding-rooms\", kind: ImmigrationDetention, label: \"Immigration holding rooms\"),\n";
    let copy = Copy::new()
        .sorted(|block| usize::from(!is_recommended(block)))
        .scenario(embassy, "")
        .scenario(rooms, "")
        .scenario(
            "    ],\n\n    // What the official does.",
            &format!("{embassy}{rooms}    ],\n\n    // What the official does."),
        );
    copy.prove().fails(&["no-position-bias"], &["early in their lists"]);
}

#[test]
fn right_options_that_are_the_longest_are_found() {
    let mut copy = Copy::new();
    let text = copy.text("scenario.ron");
    let mut is_right = false;
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        if line.contains("kind: ") {
            is_right = is_recommended(line);
        }
        lines.push(if line.trim_start().starts_with("ask: ") && is_right {
            line.replacen(
                "ask: \"",
                "ask: \"Please take your time, as much of it as you like: ",
                1,
            )
        } else {
            line.to_owned()
        });
    }
    copy = copy
        .put("scenario.ron", lines.join("\n"))
        .scenario(
            "Open House, victim support",
            "Open House, victim support for everyone who asks",
        )
        .scenario(
            "Legal aid office",
            "Legal aid office, without a charge, by day and by night",
        );
    copy.prove().fails(&["no-length-bias"], &["the long ones"]);
}

#[test]
fn a_walkthrough_that_does_not_score_what_it_says_is_found_with_the_run_as_it_is() {
    let copy = Copy::new().edit("walkthroughs/careless.ron", "band: Developing", "band: Safe");
    let proven = copy.prove();
    proven.fails(
        &["walkthroughs-hold"],
        &["`careless`", "band developing, expected safe"],
    );
    let counters = proven.counters("walkthroughs-hold");
    assert_eq!(proven.replays(counters[0]), Band::Developing);
}

#[test]
fn a_text_that_a_declared_language_lacks_is_found() {
    let copy = Copy::new().put("text/km.ftl", "# language: km\n\ntitle = T\n".to_owned());
    copy.prove()
        .fails(&["languages-complete"], &["text/km.ftl lacks", "`summary`"]);
}

#[test]
fn a_cue_that_does_not_say_why_is_found() {
    let copy = Copy::new().scenario(
        "            why: \"A debt that work can never pay back ties a person to the work.\",\n",
        "",
    );
    copy.prove().fails(&["claims-sourced"], &["the cue `debt-grows`"]);
}

/// If this fails, what a person reads hangs on how many threads there were, or in which order they were done.
#[test]
fn the_order_of_the_work_makes_no_difference_and_what_was_not_done_is_left_open() {
    let copy = Copy::new();
    let settings = Settings {
        runs: 5,
        effort: Effort {
            breadth: 300,
            seek: 300,
            shorten: 50_000,
        },
        ..SETTINGS
    };
    let (prover, _) = copy.prover(settings);
    let all = || -> Vec<(u64, Piece)> {
        (0..prover.tasks())
            .filter_map(|n| Some((n, prover.task(n, &|| true)?)))
            .collect()
    };
    let forth = all();
    let mut back = all();
    back.reverse();
    let told = |pieces: &[(u64, Piece)]| format!("{:#?}", prover.conclude(pieces));
    assert_eq!(told(&forth), told(&back));
    let half: Vec<(u64, Piece)> = back.into_iter().step_by(2).collect();
    let proof = prover.conclude(&half);
    assert!(!proof.is_proven());
    assert!(
        proof
            .claims
            .iter()
            .any(|c| matches!(&c.standing, Standing::Open(why) if why.contains("stopped")))
    );
    assert!(!prover.conclude(&[]).is_proven());
}
