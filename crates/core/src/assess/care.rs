//! Care: safety, separation, interpreter, consent and breaks, for everyone who was asked anything that matters.

use super::story::{Story, Thread};
use super::{Mark, Verdict};
use crate::scenario::PersonIx;
use crate::vocabulary::{Competency, Conduct, Need, Truth};

/// A step of the order of work: what is done, its practice point, and the words for in time, late and never.
type Step = (Conduct, &'static str, [&'static str; 3]);

/// What is owed to everyone before the account (INT-02 to INT-06).
const BEFORE: [Step; 6] = [
    (
        Conduct::Separate,
        "INT-02",
        ["mark-separated", "mark-separated-late", "mark-not-separated"],
    ),
    (
        Conduct::PrivateRoom,
        "INT-03",
        ["mark-private", "mark-private-late", "mark-not-private"],
    ),
    (
        Conduct::ExplainPurpose,
        "INT-05",
        ["mark-purpose", "mark-purpose-late", "mark-no-purpose"],
    ),
    (
        Conduct::ExplainLimits,
        "WHO-05",
        ["mark-limits", "mark-limits-late", "mark-no-limits"],
    ),
    (
        Conduct::ExplainRights,
        "INT-06",
        ["mark-rights", "mark-rights-late", "mark-no-rights"],
    ),
    (
        Conduct::AskConsent,
        "WHO-06",
        ["mark-consent", "mark-consent-late", "mark-no-consent"],
    ),
];

pub(super) fn mark(story: &Story<'_>, marks: &mut Vec<Mark>) {
    let step = story.practice.scoring().points.step;
    for person in story.to_decide() {
        let thread = story.thread(person);
        let Some(first) = thread.first_substantive() else {
            // Nobody can care for someone they never spoke to.
            marks.push(
                Mark::new(Competency::Care, "REF-02", "mark-never-spoken-to", Verdict::Missed)
                    .about(person)
                    .worth(0, step * 3),
            );
            continue;
        };
        for (conduct, point, words) in BEFORE {
            marks.push(timed(story, person, point, words, thread.first(conduct), first));
        }
        mark_needs(story, person, thread, first, marks);
        mark_interpreter(story, person, thread, first, marks);
        mark_breaks(story, person, thread, marks);
        // Someone with nothing to fear needs no safe way to be reached.
        if story.scenario.person(person).truth.is_some_and(Truth::is_victim) {
            mark_contact(story, person, thread, marks);
        }
    }
}

/// A step that counts fully before the account, less afterwards.
fn timed(
    story: &Story<'_>,
    person: PersonIx,
    point: &str,
    words: [&'static str; 3],
    done: Option<usize>,
    first: usize,
) -> Mark {
    let points = story.practice.scoring().points;
    let (verdict, key, earned) = match done {
        Some(entry) if entry < first => (Verdict::Good, words[0], points.step),
        Some(_) => (Verdict::Partly, words[1], points.late),
        None => (Verdict::Missed, words[2], 0),
    };
    Mark::new(Competency::Care, point, key, verdict)
        .about(person)
        .worth(earned, points.step)
        .at(done)
}

fn mark_needs(story: &Story<'_>, person: PersonIx, thread: &Thread, first: usize, marks: &mut Vec<Mark>) {
    for need in &story.scenario.person(person).needs {
        let (done, words) = match need {
            Need::Water => (
                thread.first(Conduct::OfferWater),
                ["mark-water", "mark-water-late", "mark-no-water"],
            ),
            Need::Medical => (
                thread.first(Conduct::MedicalHelp),
                ["mark-medical", "mark-medical-late", "mark-no-medical"],
            ),
            Need::Rest => {
                let rest = [thread.first(Conduct::Break), thread.first(Conduct::OfferWater)]
                    .into_iter()
                    .flatten()
                    .min();
                (rest, ["mark-rest", "mark-rest-late", "mark-no-rest"])
            }
        };
        marks.push(timed(story, person, "INT-01", words, done, first));
    }
}

fn mark_interpreter(story: &Story<'_>, person: PersonIx, thread: &Thread, first: usize, marks: &mut Vec<Mark>) {
    if story.scenario.person(person).shares_language {
        return;
    }
    let independent = thread
        .interprets
        .iter()
        .find(|(_, independent)| *independent)
        .map(|(entry, _)| *entry);
    let words = ["mark-interpreter", "mark-interpreter-late", "mark-no-interpreter"];
    marks.push(timed(story, person, "INT-04", words, independent, first));
    if independent.is_some() {
        let words = ["mark-briefed", "mark-briefed-late", "mark-not-briefed"];
        marks.push(timed(
            story,
            person,
            "ITP-01",
            words,
            thread.first(Conduct::BriefInterpreter),
            first,
        ));
    }
}

/// A break is owed as soon as distress stands high; going on asking instead is a miss.
fn mark_breaks(story: &Story<'_>, person: PersonIx, thread: &Thread, marks: &mut Vec<Mark>) {
    let scoring = story.practice.scoring();
    let high: Vec<_> = thread
        .asked
        .iter()
        .filter(|a| a.is_substantive() && a.distress >= scoring.break_from)
        .collect();
    let Some(worst) = high.first() else { return };
    let paused = thread
        .did
        .iter()
        .find(|(c, entry)| *c == Conduct::Break && *entry > worst.entry)
        .map(|(_, entry)| *entry);
    let (verdict, key, earned) = match paused {
        Some(_) if high.len() == 1 => (Verdict::Good, "mark-break", scoring.points.step),
        Some(_) => (Verdict::Partly, "mark-break-late", scoring.points.late),
        None => (Verdict::Missed, "mark-no-break", 0),
    };
    marks.push(
        Mark::new(Competency::Care, "INT-12", key, verdict)
            .about(person)
            .worth(earned, scoring.points.step)
            .at(paused.or(Some(worst.entry))),
    );
}

fn mark_contact(story: &Story<'_>, person: PersonIx, thread: &Thread, marks: &mut Vec<Mark>) {
    let step = story.practice.scoring().points.step;
    let done = thread.first(Conduct::SafeContact);
    let (verdict, key, earned) = match done {
        Some(_) => (Verdict::Good, "mark-safe-contact", step),
        None => (Verdict::Missed, "mark-no-safe-contact", 0),
    };
    marks.push(
        Mark::new(Competency::Care, "ERR-16", key, verdict)
            .about(person)
            .worth(earned, step)
            .at(done),
    );
}
