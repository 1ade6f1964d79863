//! Plays a walkthrough and says whether it scores what it says.

use crate::assess::{Assessment, assess};
use crate::practice::Practice;
use crate::scenario::{Scenario, Step, Walkthrough};
use crate::session::{Refusal, Session};
use crate::vocabulary::Competency;
use std::sync::Arc;

/// A walkthrough, played with one seed.
#[derive(Debug)]
pub struct Walked {
    /// The seed.
    pub seed: u64,
    /// The run.
    pub session: Session,
    /// Its marks.
    pub assessment: Assessment,
    /// The first move that was refused and should not have been: number from 1, move, reason.
    pub refused: Option<(usize, Step, Refusal)>,
    /// What it should have scored and did not, in words.
    pub broken: Vec<String>,
}

/// Plays a walkthrough with one seed.
#[must_use]
pub fn walk(walkthrough: &Walkthrough, scenario: &Arc<Scenario>, practice: &Arc<Practice>, seed: u64) -> Walked {
    let mut session = Session::begin(scenario.clone(), practice.clone(), seed);
    let mut refused = None;
    for (number, step) in walkthrough.steps.iter().enumerate() {
        let Ok(action) = scenario.action(step) else { continue };
        match session.apply(action) {
            Ok(_) => {}
            Err(Refusal::CueNotMet) if walkthrough.skips_unmet_notes => {}
            Err(refusal) => {
                refused = Some((number + 1, step.clone(), refusal));
                break;
            }
        }
    }
    let assessment = assess(&session);
    let broken = broken(walkthrough, &assessment);
    Walked {
        seed,
        session,
        assessment,
        refused,
        broken,
    }
}

fn broken(walkthrough: &Walkthrough, found: &Assessment) -> Vec<String> {
    let expect = &walkthrough.expect;
    let mut broken = Vec::new();
    if found.band != expect.band {
        broken.push(format!("band {}, expected {}", found.band.word(), expect.band.word()));
    }
    let mut codes: Vec<&str> = found.unsafe_codes().collect();
    let mut wanted: Vec<&str> = expect.unsafe_errors.iter().map(String::as_str).collect();
    codes.sort_unstable();
    wanted.sort_unstable();
    if codes != wanted {
        broken.push(format!(
            "unsafe errors [{}], expected [{}]",
            codes.join(", "),
            wanted.join(", ")
        ));
    }
    let mut compare = |list: &[(Competency, u8)], word: &str, holds: fn(u8, u8) -> bool| {
        for &(competency, limit) in list {
            let score = found.score(competency);
            if !holds(score, limit) {
                broken.push(format!("{} {score}, expected at {word} {limit}", competency.word()));
            }
        }
    };
    compare(&expect.at_least, "least", |score, limit| score >= limit);
    compare(&expect.at_most, "most", |score, limit| score <= limit);
    broken
}
