//! The textbook: a draw played by somebody careful, who then decides rightly. It knows what is true, as no trainee does, and
//! takes what is right from the library (`verdicts.ron`). For walkthroughs, golden records and proofs; whose readings these
//! are has to be said beside them.

use super::careful::careful;
use crate::scenario::talk::Yes;
use crate::scenario::{PersonIx, ServiceIx};
use crate::session::{Action, Decided, GROUNDS, LineAt, Note, Session, Sort};
use crate::vocabulary::{AgeGroup, Finding, OffenceHandling, Truth};

/// A run of the same draw, played and decided by the textbook, and ended. `change` may make another decision of it: for runs
/// that are right but for one thing.
#[must_use]
pub fn textbook(of: &Session, change: impl Fn(&Session, PersonIx, &mut Decided)) -> Session {
    let mut session = careful(of).session;
    let people: Vec<PersonIx> = session.to_decide().collect();
    for person in people {
        let mut decided = right(&session, person);
        change(&session, person, &mut decided);
        note_grounds(&mut session, person, &mut decided);
        // A run whose time is over may have nobody left to decide about; what is refused is not decided.
        let _ = session.apply(Action::Decide(person, Box::new(decided)));
    }
    let _ = session.apply(Action::End);
    session
}

/// What is right for a person after what was heard: the finding, with lines that speak for it, help they agreed to, and a way
/// back (INT-13). The lines have to be put onto the page: [`note_grounds`].
#[must_use]
pub fn right(session: &Session, person: PersonIx) -> Decided {
    let scenario = session.scenario();
    let drawn = session.drawn();
    let truth = drawn.truth_is(scenario, person).unwrap_or(Truth::Unaffected);
    let age = AgeGroup::of_age(drawn.of(person).age);
    let Some(answer) = session.practice().verdict(truth, age) else {
        return Decided::default();
    };
    let version = scenario.person(person).truths.get(usize::from(drawn.truth(person).0));
    // What was done is looked at after the first question, by who may (LAW-08).
    let has_acted = version.is_some_and(|version| version.offence.is_some());
    let offences = if has_acted { answer.acted } else { OffenceHandling::None };
    let agreed = |to: &ServiceIx| session.wish(person, *to) == Some(Yes::Yes);
    let kind = |to: &ServiceIx| scenario.service(*to).kind;
    let helps = |to: &ServiceIx| !answer.harms.contains(&kind(to)) && kind(to).helps();
    let called = |to: &ServiceIx| answer.called.contains(&kind(to));
    Decided {
        findings: vec![answer.finding],
        grounds: grounds(session, person, presumes(answer.finding)),
        services: scenario
            .services()
            .filter(|to| called(to) || (agreed(to) && helps(to)))
            .collect(),
        // Whom they wish to be told, and who gives no help, is told.
        told: scenario.services().filter(|to| agreed(to) && !helps(to)).collect(),
        offences: Some(offences),
        onward: Some(answer.onward),
        way_back: true,
        ..Decided::default()
    }
}

/// Puts the grounds of a decision onto the page of the person, and leaves out those that do not go there.
pub fn note_grounds(session: &mut Session, person: PersonIx, decided: &mut Decided) {
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
    decided.grounds.retain(|&line| session.is_noted(line, person));
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
