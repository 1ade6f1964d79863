//! The textbook: a draw played by somebody careful, who then decides rightly. It knows what is true, as no trainee does, and
//! takes what is right from the library (`verdicts.ron`). For walkthroughs, golden records and proofs; whose readings these
//! are has to be said beside them.

use super::careful::careful;
use crate::scenario::talk::Yes;
use crate::scenario::{PersonIx, ServiceIx};
use crate::session::{Action, Decided, GROUNDS, LineAt, Note, Session, Sort};
use crate::vocabulary::{AgeGroup, Finding, OffenceHandling, ServiceKind, Truth};

/// A run of the same draw, played and decided by the textbook, and ended. `change` may make another decision of it: for runs
/// that are right but for one thing.
#[must_use]
pub fn textbook(of: &Session, change: impl Fn(&Session, PersonIx, &mut Decided)) -> Session {
    let mut session = careful(of).session;
    let people: Vec<PersonIx> = session.to_decide().collect();
    for person in people {
        let mut decided = right(&session, person);
        change(&session, person, &mut decided);
        let sort = if decided.findings.iter().any(|finding| presumes(*finding)) {
            Sort::Counts
        } else {
            Sort::AskFurther
        };
        for &line in &decided.grounds {
            let note = Note {
                line,
                page: person,
                sort: Some(sort),
                worry: None,
                codes: Vec::new(),
            };
            // Noted before, in another decision: then there is nothing to do.
            let _ = session.apply(Action::Note(Box::new(note)));
        }
        // A run whose time is over may have nobody left to decide about; what is refused is not decided.
        let _ = session.apply(Action::Decide(person, Box::new(decided)));
    }
    let _ = session.apply(Action::End);
    session
}

/// What is right for a person after what was heard: the finding, with lines that speak for it, help they agreed to, and a way
/// back (INT-13).
#[must_use]
pub fn right(session: &Session, person: PersonIx) -> Decided {
    let scenario = session.scenario();
    let drawn = session.drawn();
    let truth = drawn.truth_is(scenario, person).unwrap_or(Truth::Unaffected);
    let age = AgeGroup::of_age(drawn.of(person).age);
    let Some(answer) = session.practice().verdict(truth, age) else {
        return Decided::default();
    };
    let findings: Vec<Finding> = answer.fits.first().copied().into_iter().collect();
    let version = scenario.person(person).truths.get(usize::from(drawn.truth(person).0));
    // What was done is looked at after the first question, by who may (LAW-08).
    let offences = if version.is_some_and(|version| version.offence.is_some()) {
        answer.offences.iter().rev().find(|how| **how != OffenceHandling::None)
    } else {
        answer.offences.first()
    };
    let agreed = |&to: &ServiceIx| session.wish(person, to) == Some(Yes::Yes);
    let fits = |kind: ServiceKind| !answer.harms.contains(&kind) && kind != ServiceKind::Embassy;
    Decided {
        grounds: grounds(session, person, findings.iter().any(|finding| presumes(*finding))),
        findings,
        services: scenario
            .services()
            .filter(agreed)
            .filter(|&to| fits(scenario.service(to).kind))
            .collect(),
        // Whom they wish to be told, and who gives no help, is told.
        told: scenario
            .services()
            .filter(agreed)
            .filter(|&to| !fits(scenario.service(to).kind))
            .collect(),
        offences: offences.or(answer.offences.first()).copied(),
        onward: answer.onward.first().copied(),
        way_back: true,
        ..Decided::default()
    }
}

const fn presumes(finding: Finding) -> bool {
    matches!(finding, Finding::PresumedVictim | Finding::ChildAtRisk)
}

/// Lines in the person's own words, or on their papers, that show something; where nothing is presumed, those that were worth
/// a question.
fn grounds(session: &Session, person: PersonIx, shows: bool) -> Vec<LineAt> {
    let scenario = session.scenario();
    let speaks = |line: &LineAt| {
        let marks = scenario.text(line.text).marks.iter();
        marks.map(|&mark| scenario.mark(mark)).any(|mark| {
            let codes = if shows { &mark.shows } else { &mark.asks };
            !codes.is_empty()
        })
    };
    let own = session.perceived().filter(|line| line.of == Some(person));
    let counting = own.filter(|line| session.counts(*line) && session.drawn().surfaces(line.text));
    counting.filter(speaks).take(GROUNDS).collect()
}
