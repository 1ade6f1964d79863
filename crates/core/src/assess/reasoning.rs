//! Reasoning: whether the notebook bears the finding, and how many leaps it makes.

use super::cues::{CueReading, Reading, knowable, rightly_noted};
use super::story::Story;
use super::{Mark, Verdict};
use crate::scenario::PersonIx;
use crate::vocabulary::{Competency, Finding, Topic};

/// Points for a finding that the notebook bears.
const SUPPORT: u16 = 4;
/// Points for the dimensions found positive.
const DIMENSIONS: u16 = 3;
/// Points for not reading signs into what is none.
const LEAPS: u16 = 2;

pub(super) fn mark(story: &Story<'_>, readings: &[CueReading], marks: &mut Vec<Mark>) {
    for person in story.to_decide() {
        mark_support(story, readings, person, marks);
        mark_dimensions(story, readings, person, marks);
        mark_leaps(readings, person, marks);
    }
}

fn mark_support(story: &Story<'_>, readings: &[CueReading], person: PersonIx, marks: &mut Vec<Mark>) {
    let Some((decided, entry)) = &story.thread(person).decided else {
        marks.push(
            Mark::new(Competency::Reasoning, "REF-01", "mark-no-decision", Verdict::Missed)
                .about(person)
                .worth(0, SUPPORT),
        );
        return;
    };
    let protects = decided.findings.iter().any(|f| {
        matches!(
            f,
            Finding::PresumedVictim | Finding::ChildAtRisk | Finding::SuspicionRemains
        )
    });
    let (verdict, key, earned, point) = if protects {
        let noted = rightly_noted(story, readings, person);
        let age = story.scenario.person(person).age_group;
        if story.practice.reaches_suspicion(&noted, age) {
            (Verdict::Good, "mark-borne-out", SUPPORT, "REF-01")
        } else if noted.is_empty() {
            (Verdict::Missed, "mark-leap", 0, "REF-01")
        } else {
            (Verdict::Partly, "mark-thinly-borne-out", SUPPORT / 2, "REF-01")
        }
    } else {
        // Clearing someone is a finding too: it has to be tested with the questions about freedom.
        let good = |t: Topic| {
            story
                .thread(person)
                .asked
                .iter()
                .any(|a| a.topic == t && a.kind.is_recommended())
        };
        match (good(Topic::Leaving), good(Topic::Control)) {
            (true, true) => (Verdict::Good, "mark-tested", SUPPORT, "INT-10"),
            (true, false) | (false, true) => (Verdict::Partly, "mark-half-tested", SUPPORT / 2, "INT-10"),
            (false, false) => (Verdict::Missed, "mark-untested", 0, "REF-02"),
        }
    };
    marks.push(
        Mark::new(Competency::Reasoning, point, key, verdict)
            .about(person)
            .worth(earned, SUPPORT)
            .at(Some(*entry)),
    );
}

/// The dimensions that are positive by the ILO rule from what was perceived, against those from what was noted.
fn mark_dimensions(story: &Story<'_>, readings: &[CueReading], person: PersonIx, marks: &mut Vec<Mark>) {
    let age = story.scenario.person(person).age_group;
    let open = story
        .practice
        .positive_dimensions(&knowable(story, readings, person), age);
    if open.is_empty() {
        return;
    }
    let found = story
        .practice
        .positive_dimensions(&rightly_noted(story, readings, person), age);
    let matched = open.iter().filter(|d| found.contains(d)).count();
    let earned = u16::try_from(usize::from(DIMENSIONS) * matched / open.len()).unwrap_or(0);
    let (verdict, key) = match matched {
        0 => (Verdict::Missed, "mark-dimensions-missed"),
        n if n == open.len() => (Verdict::Good, "mark-dimensions-found"),
        _ => (Verdict::Partly, "mark-dimensions-partly"),
    };
    marks.push(
        Mark::new(Competency::Reasoning, "SCR-21", key, verdict)
            .about(person)
            .worth(earned, DIMENSIONS),
    );
}

fn mark_leaps(readings: &[CueReading], person: PersonIx, marks: &mut Vec<Mark>) {
    let about = || readings.iter().filter(|r| r.about == person);
    let noted = about().any(|r| matches!(r.reading, Reading::Hit | Reading::NearHit | Reading::FalseAlarm));
    if !noted {
        return;
    }
    let leaps = about().filter(|r| r.reading == Reading::FalseAlarm).count();
    let (verdict, key, earned) = match leaps {
        0 => (Verdict::Good, "mark-no-leaps", LEAPS),
        1 | 2 => (Verdict::Partly, "mark-few-leaps", LEAPS / 2),
        _ => (Verdict::Missed, "mark-many-leaps", 0),
    };
    marks.push(
        Mark::new(Competency::Reasoning, "ERR-18", key, verdict)
            .about(person)
            .worth(earned, LEAPS),
    );
}
