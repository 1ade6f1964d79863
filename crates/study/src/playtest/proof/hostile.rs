//! `hostile-order-scored`: whoever decides first and asks nothing gets marks like anybody else, and is never safe.

use super::claim::Claim;
use super::played::{Points, Stage};
use super::{CASES, Found, STOPPED, Seen, Task};
use crate::assess::assess;
use crate::locale::counted;
use crate::playtest::explore::Way;
use crate::scenario::{Action, Decided};
use crate::session::Session;
use crate::vocabulary::{Band, Competency, ConsentBasis, Finding, OffenceHandling, Onward};

/// What came of playing against the grain.
#[derive(Debug, Default)]
pub(super) struct Hostile {
    plays: usize,
    pub points: Points,
    /// What went wrong, and the play that showed it.
    faults: Vec<(String, Way)>,
    witness: Option<Way>,
}

/// Ends at once; decides at once, in every way there is; decides twice; and tries everything after the end.
pub(super) fn play(stage: &Stage, seed: Option<u64>) -> Hostile {
    let mut hostile = Hostile::default();
    let seed = seed.unwrap_or(0);
    let people: Vec<_> = stage.scenario.decisions().iter().map(|d| d.about).collect();
    one(stage, seed, &[], &mut hostile);
    one(stage, seed, &[Action::End], &mut hostile);
    for decided in decisions() {
        let mut actions: Vec<Action> = Vec::new();
        for &about in &people {
            actions.push(Action::Decide(about, Box::new(decided.clone())));
        }
        actions.push(Action::End);
        one(stage, seed, &actions, &mut hostile);
    }
    let everything = |about| Decided {
        findings: Finding::ALL.to_vec(),
        services: stage
            .scenario
            .decision(about)
            .map(|d| d.services.clone())
            .unwrap_or_default(),
        consent: ConsentBasis::Agreed,
        share: stage.scenario.service_ixs().collect(),
        offences: OffenceHandling::Charge,
        onward: Onward::RemoveNow,
    };
    let mut actions: Vec<Action> = Vec::new();
    for &about in &people {
        actions.push(Action::Decide(about, Box::new(everything(about))));
        actions.push(Action::Rate(about, 100));
        actions.push(Action::Rate(about, 0));
        actions.push(Action::Decide(about, Box::new(everything(about))));
    }
    actions.push(Action::End);
    one(stage, seed, &actions, &mut hostile);
    hostile
}

/// Every plain decision.
fn decisions() -> impl Iterator<Item = Decided> {
    let findings = Finding::ALL.iter();
    let with_consent = findings.flat_map(|&f| ConsentBasis::ALL.iter().map(move |&c| (f, c)));
    let with_offences = with_consent.flat_map(|(f, c)| OffenceHandling::ALL.iter().map(move |&o| (f, c, o)));
    let whole = with_offences.flat_map(|(f, c, o)| Onward::ALL.iter().map(move |&n| (f, c, o, n)));
    whole.map(|(finding, consent, offences, onward)| Decided {
        findings: vec![finding],
        services: Vec::new(),
        consent,
        share: Vec::new(),
        offences,
        onward,
    })
}

fn one(stage: &Stage, seed: u64, actions: &[Action], hostile: &mut Hostile) {
    let mut session = Session::begin(stage.scenario.clone(), stage.practice.clone(), seed);
    for action in actions {
        // A refusal is an answer too.
        let _ = session.apply(action.clone());
    }
    if session.is_over() {
        for action in actions {
            let before = session.entries().len();
            if session.apply(action.clone()).is_ok() || session.entries().len() != before {
                let words = "a move was accepted after the end".to_owned();
                hostile.faults.push((words, Way::of(&session)));
            }
        }
    }
    hostile.plays += 1;
    let found = assess(&session);
    hostile.points.add(&found, &stage.practice);
    let mut wrong: Vec<String> = Vec::new();
    if found.band == Band::Safe {
        wrong.push("it is safe practice to decide without asking anyone anything".to_owned());
    }
    for decision in stage.scenario.decisions() {
        let is_marked = |m: &crate::assess::Mark| m.person == Some(decision.about) && m.competency == Competency::Care;
        if !found.marks.iter().any(is_marked) {
            let id = &stage.scenario.person(decision.about).id;
            wrong.push(format!("`{id}` was never spoken to, and no mark says so"));
        }
    }
    if let Some(over) = Competency::ALL.iter().find(|c| found.score(**c) > 100) {
        wrong.push(format!("{} is above 100", over.word()));
    }
    if assess(&session) != found {
        wrong.push("marked twice, it comes out differently".to_owned());
    }
    let way = || Way::of(&session);
    hostile.faults.extend(wrong.into_iter().map(|words| (words, way())));
    if session.is_over() && actions.len() > 1 && hostile.witness.is_none() {
        hostile.witness = Some(way());
    }
}

pub(super) fn scored(seen: &Seen<'_>) -> Claim {
    let says = "Who decides first and asks nothing is marked, and is never safe";
    let mut claim = Claim::new("hostile-order-scored", says);
    let (found, _) = seen.found(|task| *task == Task::Hostile);
    let Some(Found::Hostile(hostile)) = found.first() else {
        claim.leave_open(STOPPED);
        return claim;
    };
    claim.tell(format!(
        "{}, {}",
        counted(hostile.plays, "play", "plays"),
        counted(hostile.points.marks, "mark", "marks")
    ));
    claim.count("plays", hostile.plays);
    claim.count("marks", hostile.points.marks);
    let stage = seen.stage();
    for (number, (words, way)) in hostile.faults.iter().take(CASES).enumerate() {
        claim.fault(
            words.clone(),
            "put in signs that have to be found and people who have to be asked",
        );
        let says = format!("Decides without asking: {words}.");
        claim
            .cases
            .push(stage.case(&format!("hostile-{}", number + 1), true, says, way));
    }
    if let Some(way) = &hostile.witness {
        let says = "Decides at once about everyone, and asks nothing.".to_owned();
        claim.cases.push(stage.case("decides-first", false, says, way));
    }
    claim
}
