//! Move-by-move analysis: that a trainer would agree with the verdicts, and that they are the same everywhere.

use crate::program::{arg, copy, folder, grounds};
use crate::support::{practice, random_run, root, shipped, shipped_bundle};
use proptest::prelude::*;
use reasonable_grounds::diagnostic::{Sink, Source};
use reasonable_grounds::judge::{Analysis, Budget, MoveVerdict};
use reasonable_grounds::playtest::walk;
use reasonable_grounds::scenario::{Action, Scenario, Walkthrough};
use reasonable_grounds::session::{Decided, Session};
use reasonable_grounds::vocabulary::{Conduct, Finding, MoveClass, QuestionKind};
use std::fs;
use std::sync::Arc;

const SEED: u64 = 1;

/// The accepted moves of a shipped walkthrough.
fn moves_of(scenario: &Arc<Scenario>, name: &str) -> Vec<Action> {
    let bundle = shipped_bundle(&scenario.header().id);
    let file = &bundle.files[&format!("walkthroughs/{name}.ron")];
    let source = Source {
        name: name.to_owned(),
        text: String::from_utf8(file.clone()).expect("walkthroughs are text"),
    };
    let walkthrough = Walkthrough::read(name, &Arc::new(source), scenario, &mut Sink::default());
    let walked = walk(&walkthrough.expect("it resolves"), scenario, &practice(), SEED);
    walked.session.entries().iter().map(|e| e.action.clone()).collect()
}

fn analysis(scenario: &Arc<Scenario>, moves: &[Action], budget: Budget) -> Analysis {
    Analysis::of(scenario, &practice(), SEED, moves, budget).expect("the moves are accepted")
}

fn judged(scenario: &Arc<Scenario>, moves: &[Action]) -> Vec<MoveVerdict> {
    analysis(scenario, moves, Budget::quick()).run()
}

/// The moves of a walkthrough up to the first that fits, and another one in its place; how that other one is judged.
fn instead(name: &str, fits: impl Fn(&Scenario, &Action) -> bool, other: impl Fn(&Scenario) -> Action) -> MoveVerdict {
    let scenario = shipped(name);
    let mut moves = moves_of(&scenario, "textbook");
    let at = moves
        .iter()
        .position(|m| fits(&scenario, m))
        .expect("there is such a move");
    moves.truncate(at);
    moves.push(other(&scenario));
    analysis(&scenario, &moves, Budget::standard())
        .judge(at)
        .expect("there is such a move")
}

fn count(verdicts: &[MoveVerdict], class: MoveClass) -> usize {
    verdicts.iter().filter(|v| v.class == class).count()
}

fn told(verdicts: &[MoveVerdict]) -> String {
    let costly = verdicts.iter().filter(|v| v.better().is_some());
    costly
        .map(|v| format!("{} {:?} {} {:?}\n", v.entry + 1, v.class, v.difference(), v.made))
        .collect()
}

#[test]
fn a_threat_is_unsafe_whatever_the_numbers_also_the_second_time() {
    let scenario = shipped("office-park");
    let mut moves = moves_of(&scenario, "threatened");
    let at = moves
        .iter()
        .position(|m| matches!(m, Action::Conduct(Conduct::Threaten, _)))
        .expect("it threatens");
    moves.truncate(at + 1);
    moves.push(moves[at].clone());
    let analysis = analysis(&scenario, &moves, Budget::quick());
    for job in [at, at + 1] {
        let verdict = analysis.judge(job).expect("there is such a move");
        assert_eq!(verdict.class, MoveClass::Unsafe);
        assert!(
            verdict.broke.iter().any(|b| b.is_unsafe && b.point == "DMG-01"),
            "{:?}",
            verdict.broke
        );
        assert!(verdict.better().is_some(), "it says nothing better");
    }
}

#[test]
fn a_leading_question_instead_of_the_open_invitation_costs() {
    let is_invitation = |scenario: &Scenario, action: &Action| {
        let Action::Ask(ix) = action else { return false };
        let question = scenario.question(*ix);
        question.kind == QuestionKind::OpenInvitation && question.id == "deceived-story"
    };
    let ask = |id: &'static str| move |s: &Scenario| Action::Ask(s.question_named(id).expect("it is there"));
    let open = instead("office-park", is_invitation, ask("deceived-story"));
    assert!(matches!(open.class, MoveClass::Best | MoveClass::Good), "{open:?}");
    let leading = instead("office-park", is_invitation, ask("deceived-lead"));
    assert!(
        matches!(leading.class, MoveClass::Slip | MoveClass::Mistake),
        "{leading:?}"
    );
    assert!(leading.broke.iter().any(|b| b.point == "INT-08" && !b.is_unsafe));
    assert!(leading.with.worth() < open.with.worth());
    let scenario = shipped("office-park");
    let Some(Action::Ask(better)) = leading.better() else {
        panic!("the better move is no question: {:?}", leading.better())
    };
    let (better, person) = (scenario.question(*better), scenario.person_named("deceived"));
    assert!(better.kind.is_recommended() && Some(better.to) == person);
}

#[test]
fn deciding_a_victim_away_is_a_mistake_and_the_right_decision_is_better() {
    let decides = |scenario: &Scenario, action: &Action| matches!(action, Action::Decide(about, _) if Some(*about) == scenario.person_named("deceived"));
    let away = |scenario: &Scenario| {
        let Some(Action::Decide(about, decided)) = moves_of(&shipped("office-park"), "textbook")
            .into_iter()
            .find(|a| decides(scenario, a))
        else {
            panic!("the walkthrough decides")
        };
        let decided = Decided {
            findings: vec![Finding::NoGrounds],
            services: Vec::new(),
            ..*decided
        };
        Action::Decide(about, Box::new(decided))
    };
    let verdict = instead("office-park", decides, away);
    assert_eq!(verdict.class, MoveClass::Mistake, "{verdict:?}");
    let Some(Action::Decide(about, decided)) = verdict.better() else {
        panic!("the better move is no decision: {:?}", verdict.better())
    };
    assert_eq!(Some(*about), shipped("office-park").person_named("deceived"));
    assert_eq!(decided.findings, [Finding::PresumedVictim]);
}

/// Some moves of a walkthrough, judged: all of a long run would take an unoptimised build a minute.
fn some_judged(name: &str, walkthrough: &str, at_most: usize) -> Vec<MoveVerdict> {
    let scenario = shipped(name);
    let moves = moves_of(&scenario, walkthrough);
    let analysis = analysis(&scenario, &moves, Budget::quick());
    let jobs = analysis.jobs().rev().step_by(moves.len().div_ceil(at_most));
    jobs.filter_map(|job| analysis.judge(job)).collect()
}

#[test]
fn a_textbook_run_has_no_costly_moves() {
    for name in ["departure-desk", "office-park"] {
        let verdicts = some_judged(name, "textbook", 14);
        assert!(
            verdicts.iter().all(|v| v.better().is_none()),
            "{name}:\n{}",
            told(&verdicts)
        );
        assert!(count(&verdicts, MoveClass::Best) > 0, "{name}: nothing is praised");
    }
}

#[test]
fn a_careless_run_has_several_costly_moves_and_ends_too_early() {
    for name in ["departure-desk", "office-park"] {
        let verdicts = some_judged(name, "careless", 13);
        let costly = verdicts.iter().filter(|v| v.better().is_some()).count();
        assert!(costly >= 5, "{name}:\n{}", told(&verdicts));
        assert!(
            count(&verdicts, MoveClass::Mistake) >= 3,
            "{name}:\n{}",
            told(&verdicts)
        );
        assert_eq!(count(&verdicts, MoveClass::Unsafe), 0, "{name}:\n{}", told(&verdicts));
        let end = verdicts.iter().find(|v| v.made == Action::End).expect("it ends");
        assert_eq!(end.class, MoveClass::Mistake, "{end:?}");
    }
}

#[test]
fn what_practice_advises_against_is_never_the_better_move() {
    let scenario = shipped("departure-desk");
    let moves = moves_of(&scenario, "careless");
    for verdict in judged(&scenario, &moves) {
        let mut run = Session::replay(scenario.clone(), practice(), SEED, &moves[..verdict.entry]).expect("accepted");
        let Some(other) = verdict.other else { continue };
        assert_ne!(other.action, verdict.made);
        run.apply(other.action.clone()).expect("the other move can be made");
        let broken = reasonable_grounds::assess::broken_at(&run, verdict.entry);
        assert!(broken.is_empty(), "{:?} breaks {broken:?}", other.action);
    }
}

#[test]
fn verdicts_do_not_depend_on_who_judges_in_which_order() {
    let scenario = shipped("departure-desk");
    let moves = moves_of(&scenario, "careless");
    let analysis = analysis(&scenario, &moves, Budget::quick());
    let once = analysis.run();
    let mut apart: Vec<MoveVerdict> = std::thread::scope(|scope| {
        let odd = scope.spawn(|| {
            analysis
                .jobs()
                .rev()
                .filter(|j| j % 2 == 1)
                .filter_map(|j| analysis.judge(j))
                .collect()
        });
        let mut even: Vec<_> = analysis
            .jobs()
            .filter(|j| j % 2 == 0)
            .filter_map(|j| analysis.judge(j))
            .collect();
        let odd: Vec<_> = odd.join().expect("it judges");
        even.extend(odd);
        even
    });
    apart.sort_by_key(|v| v.entry);
    assert_eq!(once, apart);
    let made: Vec<&Action> = once.iter().map(|v| &v.made).collect();
    assert!(made.into_iter().eq(&moves), "the record was changed");
    assert!(analysis.judge(moves.len()).is_none());
}

#[test]
fn a_run_that_is_refused_is_not_judged() {
    let scenario = shipped("departure-desk");
    let moves = [Action::End, Action::End];
    let refused = Analysis::of(&scenario, &practice(), SEED, &moves, Budget::quick());
    assert_eq!(refused.err().map(|(number, _)| number), Some(1));
}

#[test]
fn replay_judges_moves_the_same_for_any_number_of_threads() {
    let place = folder("cli-moves");
    let name = "departure-desk";
    copy(&root().join("scenarios").join(name), &place.join(name));
    let path = place.join(name).join("walkthroughs/wave-through.ron");
    let text = fs::read_to_string(&path).expect("the copy is there");
    let (before, after) = text.split_once("seeds: [1,").expect("it has several seeds");
    let (_, after) = after.split_once(']').expect("the list ends");
    fs::write(&path, format!("{before}seeds: [1]{after}")).expect("the copy can be written");
    let judged = |format: &str, threads: &str| {
        let args = [
            "replay",
            arg(&path),
            "--moves",
            "--budget",
            "quick",
            "--threads",
            threads,
            "--format",
            format,
        ];
        let ran = grounds(&args, "");
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
        ran.out
    };
    let one = judged("json", "1");
    assert_eq!(one, judged("json", "3"));
    let rows: serde_json::Value = serde_json::from_str(&one).expect("it is JSON");
    let moves = rows["moves"].as_array().expect("a list of moves");
    assert_eq!(moves[6]["class"], "mistake", "somebody is waved through: {}", moves[6]);
    assert!(moves[6]["difference"].as_i64() < Some(-100) && moves[6]["sure"].as_i64() >= Some(97));
    insta::assert_snapshot!("moves-full", judged("full", "2"));
    let concise = judged("concise", "2");
    assert!(
        !concise.contains(" Best ") && concise.contains(" Mistake "),
        "{concise}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn any_move_of_any_run_can_be_judged(seed in 0_u64..1_000, at in 0.0..1.0) {
        let run = random_run("departure-desk", seed, 120);
        let moves: Vec<Action> = run.entries().iter().map(|e| e.action.clone()).collect();
        let analysis = Analysis::of(&shipped("departure-desk"), &practice(), seed, &moves, Budget::quick());
        let analysis = analysis.expect("the moves were accepted before");
        let job = ((moves.len() as f64) * at) as usize;
        let verdict = analysis.judge(job).expect("there is such a move");
        prop_assert_eq!(verdict.class == MoveClass::Unsafe, verdict.broke.iter().any(|b| b.is_unsafe));
        prop_assert!((50..=99).contains(&verdict.sure()));
        prop_assert_eq!(verdict.with.continuations, Budget::quick().pairs);
    }
}
