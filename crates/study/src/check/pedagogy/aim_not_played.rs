//! `aim-not-played`: an aim that the scenario gives no chance to practise.

use crate::check::passages::{Stands, quoted};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::{AimNeeds, List};
use crate::vocabulary::Truth;

pub(in crate::check) const RULE: Rule = Rule {
    code: "aim-not-played",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Aims are a promise to the trainee and to the facilitator who picks scenarios by them. They are things one can see done. A
scenario without aims promises nothing; an aim about interpreters in a scenario without one cannot be kept. This rule
knows a few words (data: `author.words.en.ron`, `aims`) and what must be there for each.

    aims: ["Choose an interpreter with no ties"]     // and everyone speaks the official's language
    aims: ["Ask about what was said, and put nothing in"]

Write two to five aims, each something the trainee does and a decision shows.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let of = &subject.draft.scenario;
    if of.aims.is_empty() {
        let fault = RULE.fault("the scenario has no aims");
        let fault = subject.at(fault, of.title.0, "says nothing about what it is for");
        sink.push(fault.help("write what the trainee can do afterwards: aims: [\"Ask before you judge\"]"));
    }
    let Some(book) = subject.book().filter(|_| subject.scenario.is_some()) else {
        return;
    };
    for (passage, find) in subject
        .said
        .listed(List::Aim)
        .filter(|(passage, _)| passage.at == Stands::Aim)
    {
        let Some(aim) = book.aims().get(find.row) else { continue };
        let (is_there, what) = there(subject, aim.needs);
        if !is_there {
            let word = quoted(&passage.words, &find.bytes);
            let fault = RULE.fault(format!("an aim speaks of “{word}”, and {what}"));
            let fault = subject.at_piece(fault, passage, &find.bytes, "cannot be practised here");
            sink.push(fault.help("put it into the scenario, or take it out of the aims"));
        }
    }
}

/// Whether what an aim needs is there, and what is so when it is not.
fn there(subject: &Subject<'_>, needs: AimNeeds) -> (bool, &'static str) {
    let of = &subject.draft.scenario;
    let truths = |test: &dyn Fn(Truth) -> bool| subject.truths().any(|truth| test(truth.is));
    let offends = |is| {
        matches!(
            is,
            Truth::TraffickedAndOffended | Truth::WillingOperator | Truth::Exploiter
        )
    };
    match needs {
        AimNeeds::Interpreter => (
            of.people.iter().any(|part| subject.interprets(part)),
            "nobody interprets",
        ),
        AimNeeds::Child => (
            subject.decided().iter().any(|(.., part)| subject.may_be_child(part)),
            "nobody decided about is a child",
        ),
        AimNeeds::Document => (!of.papers.is_empty(), "there is no paper"),
        AimNeeds::Offence => (
            truths(&offends)
                || of
                    .people
                    .iter()
                    .flat_map(|part| &part.truths)
                    .any(|truth| truth.offence.is_some()),
            "nobody has done anything",
        ),
        AimNeeds::Innocent => (truths(&|is| !is.is_victim()), "everyone is a victim"),
        AimNeeds::LabourRights => (truths(&|is| is == Truth::LabourRights), "nobody is a labour case"),
        AimNeeds::OtherProtection => (
            truths(&|is| is == Truth::OtherProtection),
            "nobody needs other protection",
        ),
    }
}
