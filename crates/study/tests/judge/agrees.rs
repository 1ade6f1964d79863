//! That the judge of moves agrees with the marks.

use crate::support::{practice, scenario};
use grounds_core::assess::textbook;
use grounds_core::session::{Action, Session};
use grounds_core::talk::Turn;
use grounds_core::vocabulary::{Finding, MoveClass};
use grounds_study::judge::{Analysis, Budget, MoveVerdict, SCALE, Values};
use grounds_study::proof::{Change, changed, truth_of};

const SCENARIOS: [&str; 3] = ["one-talk", "departure-desk", "office-park"];

fn start(name: &str, seed: u64) -> Session {
    Session::begin(scenario(name), practice(), seed, 0)
}

/// The first draw of a scenario in which somebody of whom a decision is asked is a victim, or nobody is.
fn draw(name: &str, with_victim: bool) -> Session {
    let draws = (1..60).map(|seed| start(name, seed));
    let has_victim = |run: &Session| run.to_decide().any(|who| truth_of(run, who).is_victim());
    let mut draws = draws.filter(|run| has_victim(run) == with_victim);
    draws.next().expect("both come within sixty draws")
}

/// The run up to a move, and another one in its place; how that one is judged.
fn instead(run: &Session, at: usize, other: Action, values: Values) -> MoveVerdict {
    let mut cut = run.begin_again();
    for entry in &run.entries()[..at] {
        cut.apply(entry.action.clone()).expect("it was played so");
    }
    cut.apply(other).expect("it can be done");
    let analysis = Analysis::of(&cut, Budget::quick()).valuing(values);
    analysis.judge(at).expect("there is such a move")
}

/// Where a victim is decided about, and the same decision with the victim cleared.
fn cleared(run: &Session) -> (usize, Action) {
    let cleared = |(at, action): (usize, &Action)| {
        let Action::Decide(who, decided) = action else {
            return None;
        };
        let mut decided = decided.clone();
        changed(run, *who, Change::Cleared, &mut decided).then_some((at, Action::Decide(*who, decided)))
    };
    let moves = run.entries().iter().map(|entry| &entry.action).enumerate();
    moves.into_iter().find_map(cleared).expect("a victim is decided about")
}

/// What it costs to lose a person, and what each of some poor wordings costs, where a good one was said.
fn prices(values: Values) -> (i64, Vec<i64>) {
    let run = textbook(&draw("one-talk", true), |_, _, _| ());
    let (at, clears) = cleared(&run);
    let lost = -instead(&run, at, clears, values).difference();
    let mut slips = Vec::new();
    let mut before = run.begin_again();
    for (at, entry) in run.entries().iter().enumerate() {
        if slips.len() < 4
            && let Some(poor) = poor(&before, &entry.action)
        {
            slips.push(-instead(&run, at, poor, values).difference());
        }
        before.apply(entry.action.clone()).expect("it was played so");
    }
    (lost, slips)
}

/// Another end of the same set, of a kind that is not recommended.
fn poor(before: &Session, made: &Action) -> Option<Action> {
    let Action::Say(Turn::Say(end)) = made else { return None };
    let script = before.scenario().script(before.table()?);
    let rules = &before.practice().talk().rules;
    let ends = script.set(script.end(*end).set).ends.iter();
    let is_poor = |end: &_| before.kind_of(*end).is_some_and(|kind| !rules.kind(kind).recommended);
    ends.into_iter().find(is_poor).map(|end| Action::Say(Turn::Say(end)))
}

/// If this fails, a clumsy question can weigh more than a person who is sent away.
#[test]
fn losing_a_person_costs_more_than_any_slip() {
    assert!(Values::PEOPLE_FIRST.puts_people_first());
    let (lost, slips) = prices(Values::PEOPLE_FIRST);
    assert!(slips.len() > 2, "{slips:?}");
    assert!(lost > SCALE, "{lost}");
    assert!(slips.iter().all(|slip| slip * 4 < lost), "{lost} {slips:?}");
    // A judge for whom nobody is there, and one for whom people count a little less than manners can, are refused.
    let sly = Values {
        partly: SCALE - 1,
        ..Values::PEOPLE_FIRST
    };
    assert!(!Values::NOBODY.puts_people_first() && !sly.puts_people_first());
    let (lost, _) = prices(Values::NOBODY);
    assert!(lost <= SCALE, "a judge who sees nobody priced a person at {lost}");
}

/// If this fails, a victim can be cleared without a word of blame, or what would have been right is not said.
#[test]
fn clearing_a_victim_is_blamed_and_the_right_decision_is_better() {
    for name in SCENARIOS {
        let run = textbook(&draw(name, true), |_, _, _| ());
        let (at, clears) = cleared(&run);
        let verdict = instead(&run, at, clears, Values::PEOPLE_FIRST);
        let is_grave = matches!(verdict.class, MoveClass::Mistake | MoveClass::Unsafe);
        assert!(is_grave, "{name}: {verdict:?}");
        let Some(Action::Decide(_, better)) = verdict.better() else {
            panic!("{name}: the better move is no decision: {:?}", verdict.better())
        };
        assert!(!better.findings.contains(&Finding::NoGrounds), "{name}: {better:?}");
    }
}

/// Whether a move of a run ends the talk at the table: the words of its end, or leaving.
fn ends_talk(before: &Session, action: &Action) -> bool {
    let (Some(person), Action::Say(turn)) = (before.table(), action) else {
        return false;
    };
    let script = before.scenario().script(person);
    match turn {
        Turn::Leave => true,
        Turn::To(subject) => Some(*subject) == script.closing(),
        Turn::Say(end) => {
            let subject = script.set(script.end(*end).set).subject;
            subject.is_some() && subject == script.closing()
        }
        _ => false,
    }
}

/// If this fails, somebody who heard what there was to hear is blamed for letting a person go home.
#[test]
fn ending_a_finished_talk_is_never_a_mistake() {
    let mut ended = 0;
    for (name, with_victim) in [("one-talk", true), ("one-talk", false), ("departure-desk", true)] {
        let run = textbook(&draw(name, with_victim), |_, _, _| ());
        let analysis = Analysis::of(&run, Budget::quick());
        let mut before = run.begin_again();
        for (at, entry) in run.entries().iter().enumerate() {
            // The end that is said well: how it is said is judged like any other words.
            if ends_talk(&before, &entry.action) {
                let verdict = analysis.judge(at).expect("there is such a move");
                assert!(!verdict.is_blamed(), "{name}: {verdict:?}");
                ended += 1;
            }
            before.apply(entry.action.clone()).expect("it was played so");
        }
    }
    assert!(ended >= 5, "{ended}");
}

/// If this fails, ending is never blamed, however little was heard.
#[test]
fn walking_out_on_somebody_is_blamed() {
    let run = textbook(&draw("one-talk", true), |_, _, _| ());
    let mut before = run.begin_again();
    for entry in run.entries() {
        if let Some(left) = left(&before) {
            let last = left.entries().len() - 1;
            let verdict = Analysis::of(&left, Budget::quick()).judge(last);
            let verdict = verdict.expect("there is such a move");
            assert!(verdict.is_blamed(), "{verdict:?}");
            return;
        }
        before.apply(entry.action.clone()).expect("it was played so");
    }
    panic!("nobody can leave");
}

/// The run with the talk at the table brought to its end, in good words; nothing where it cannot be ended now.
fn left(before: &Session) -> Option<Session> {
    let mut run = before.clone();
    let closing = run.scenario().script(run.table()?).closing()?;
    run.apply(Action::Say(Turn::To(closing))).ok()?;
    let table = run.at_table()?;
    let rules = &run.practice().talk().rules;
    let is_good = |turn: &Turn| {
        let kind = match turn {
            Turn::Say(end) => run.kind_of(*end),
            _ => None,
        };
        kind.is_some_and(|kind| rules.kind(kind).recommended)
    };
    let end = table
        .turns()
        .into_iter()
        .map(|turn| (is_good(&turn), turn))
        .find(|(good, _)| *good)?;
    run.apply(Action::Say(end.1)).ok()?;
    run.at_table().is_none_or(|table| table.is_over()).then_some(run)
}

/// If this fails, what practice advises against is praised, or is what the judge would have had one do.
#[test]
fn what_practice_advises_against_is_never_better() {
    let run = textbook(&draw("one-talk", true), |_, _, _| ());
    let practice = practice();
    let rules = &practice.talk().rules;
    let mut before = run.begin_again();
    let mut seen = 0;
    for (at, entry) in run.entries().iter().enumerate() {
        if let Some(poor) = poor(&before, &entry.action).filter(|_| at % 3 == 0) {
            let verdict = instead(&run, at, poor, Values::PEOPLE_FIRST);
            assert!(verdict.is_blamed(), "{verdict:?}");
            if let Some(Action::Say(Turn::Say(end))) = verdict.better() {
                let kind = before.kind_of(*end).expect("it is in front");
                assert!(rules.kind(kind).recommended, "{verdict:?}");
            }
            seen += 1;
        }
        before.apply(entry.action.clone()).expect("it was played so");
    }
    assert!(seen > 1, "{seen}");
}
