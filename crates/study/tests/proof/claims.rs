//! Claims, held and refused.

use crate::support::{practice, scenario, spoiled};
use grounds_core::scenario::Scenario;
use grounds_core::session::Session;
use grounds_study::proof::{Claim, Draw, Name, Standing, prove, table};
use std::sync::Arc;

/// Draws that each claim is tried in here; `grounds prove` plays more.
const DRAWS: u64 = 24;

fn told(claims: &[Claim]) -> String {
    let line = |claim: &Claim| {
        let cases: Vec<String> = claim
            .cases
            .iter()
            .map(|case| format!("\n      seed {}: {}", case.seed, case.what))
            .collect();
        format!(
            "{:20} {:?} {} of {} broken{}",
            claim.name.word(),
            claim.standing,
            claim.broken,
            claim.tried,
            cases.concat()
        )
    };
    claims.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn standing(claims: &[Claim], name: Name) -> Standing {
    claims
        .iter()
        .find(|claim| claim.name == name)
        .expect("every claim is told")
        .standing
}

/// Whether every claim holds over so many draws; each was tried, but for one that is about nobody here.
fn is_fair(name: &str, draws: u64, about_nobody: Option<Name>) {
    let claims = prove(&scenario(name), &practice(), 0..draws);
    let holds = |claim: &Claim| match claim.standing {
        Standing::Proven => true,
        Standing::Broken => false,
        Standing::NotTried => about_nobody == Some(claim.name),
    };
    assert!(claims.iter().all(holds), "{name}\n{}", told(&claims));
}

/// If this fails, the scenario loses people, gives its answer away, or cannot be played well. One person a draw: more draws.
#[test]
fn one_talk_is_fair() {
    is_fair("one-talk", 120, None);
}

/// If this fails, the scenario loses people, gives its answer away, or cannot be played well. Nobody who is decided about there
/// has done anything.
#[test]
fn departure_desk_is_fair() {
    is_fair("departure-desk", 60, Some(Name::LetGo));
}

/// If this fails, the scenario loses people, gives its answer away, or cannot be played well.
#[test]
fn office_park_is_fair() {
    is_fair("office-park", 40, None);
}

/// If this fails, a scenario whose lines say nothing at all passes the proof.
#[test]
fn a_scenario_whose_lines_carry_nothing_is_refused() {
    let scenario = spoiled("one-talk", |_, text| {
        text.replace(" = shows ", " = nothing ").replace("[shows ", "[nothing ")
    });
    let claims = prove(&scenario, &practice(), 0..DRAWS);
    assert_eq!(
        standing(&claims, Name::FairDraws),
        Standing::Broken,
        "{}",
        told(&claims)
    );
}

/// If this fails, a scenario in which the free person says what the held one says passes.
#[test]
fn a_scenario_in_which_nobody_can_be_cleared_tries_nothing_on_them() {
    let scenario = spoiled("one-talk", |_, text| {
        let lines: Vec<&str> = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("settles:"))
            .collect();
        lines
            .join("\n")
            .replace(" = clears ", " = nothing ")
            .replace("[clears ", "[nothing ")
    });
    let claims = prove(&scenario, &practice(), 0..DRAWS);
    assert_ne!(
        standing(&claims, Name::PresumeOne),
        Standing::Proven,
        "{}",
        told(&claims)
    );
}

/// Draws in which somebody comes in between a softened answer and the question what was said word for word, and draws whose
/// second morning is long. If this fails, a victim is lost there to whoever is careful.
#[test]
fn hard_draws_of_office_park_are_fair() {
    let claims = prove(&scenario("office-park"), &practice(), [89, 128, 158, 274]);
    let broken = claims.iter().any(|claim| claim.standing == Standing::Broken);
    assert!(!broken, "{}", told(&claims));
}

/// A text without the lines that begin so.
fn without(begins: &str, text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with(begins));
    lines.collect::<Vec<_>>().join("\n")
}

fn without_fears() -> Arc<Scenario> {
    spoiled("one-talk", |file, text| match file {
        "scenario.ron" => without("fears:", &text),
        _ => text,
    })
}

/// If this fails, a talk in which nobody is afraid of anything passes for one that is hard, and not hopeless.
#[test]
fn a_scenario_that_forgives_everything_is_refused() {
    let claims = prove(&without_fears(), &practice(), 0..120);
    assert_eq!(
        standing(&claims, Name::HardNotHopeless),
        Standing::Broken,
        "{}",
        told(&claims)
    );
}

/// If this fails, a share is told of so few people that chance alone could bring it.
#[test]
fn a_handful_of_people_says_nothing_of_how_hard_it_is() {
    let claims = prove(&scenario("one-talk"), &practice(), 0..DRAWS);
    assert_eq!(
        standing(&claims, Name::HardNotHopeless),
        Standing::NotTried,
        "{}",
        told(&claims)
    );
}

/// If this fails, kind words without an ear for fear are enough, and nobody notices.
#[test]
fn a_scenario_without_fears_is_refused() {
    let claims = prove(&without_fears(), &practice(), 0..DRAWS);
    assert_eq!(
        standing(&claims, Name::WaysThatFail),
        Standing::Broken,
        "{}",
        told(&claims)
    );
}

/// If this fails, a talk that opens to anybody who is kind, whatever they say, passes for one in which that was luck.
#[test]
fn a_talk_that_opens_by_itself_is_refused() {
    let opens = spoiled("one-talk", |file, text| match file {
        "scenario.ron" => without("fears:", &text),
        _ => without("weighs:", &text),
    });
    let claims = prove(&opens, &practice(), 0..120);
    let claim = claims.iter().find(|claim| claim.name == Name::WaysThatFail);
    let cases = &claim.expect("every claim is told").cases;
    assert!(
        cases.iter().any(|case| case.what.starts_with("kind but clueless")),
        "{}",
        told(&claims)
    );
}

/// Prints what every way of deciding comes to, for the closing words of whoever changes a scenario: run with `--nocapture`.
#[test]
#[expect(clippy::print_stdout, reason = "printed for a person who asks for it")]
fn the_table_of_runs_with_one_thing_changed() {
    let name = std::env::var("GROUNDS_TABLE").unwrap_or_else(|_| "one-talk".into());
    let scenario = scenario(&name);
    let draws: Vec<Draw> = (0..DRAWS)
        .map(|seed| Draw::of(&Session::begin(scenario.clone(), practice(), seed, 0)))
        .collect();
    for row in table(&draws) {
        println!(
            "{:44} {:3} safe {:3} developing {:3} unsafe {:3} unfair",
            row.what, row.bands.safe, row.bands.developing, row.bands.unsafe_, row.bands.unfair
        );
        if row.what.starts_with("victim") {
            assert_eq!((row.bands.safe, row.bands.developing), (0, 0), "{}", row.what);
        }
    }
}

/// Prints every claim of one scenario, for whoever writes it: `GROUNDS_PROVE=one-talk`, and `GROUNDS_DRAWS=300` for more draws
/// than sixty, with `--nocapture`.
#[test]
#[expect(clippy::print_stdout, reason = "printed for a person who asks for it")]
fn the_claims_of_one_scenario() {
    let Ok(name) = std::env::var("GROUNDS_PROVE") else {
        return;
    };
    let draws = std::env::var("GROUNDS_DRAWS").ok().and_then(|draws| draws.parse().ok());
    println!(
        "{}",
        told(&prove(&scenario(&name), &practice(), 0..draws.unwrap_or(60)))
    );
}
