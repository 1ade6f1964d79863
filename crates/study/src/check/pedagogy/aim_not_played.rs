//! `aim-not-played`: an aim that the scenario gives no chance to practise.

use crate::check::passages::{Stands, quoted};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::{AimNeeds, List};
use crate::vocabulary::{Role, Truth};

pub(in crate::check) const RULE: Rule = Rule {
    code: "aim-not-played",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Aims are a promise to the trainee and to the facilitator who picks scenarios by them. They are things one can see done
(practice.md 7: measurable objectives). A scenario without aims promises nothing; an aim about interpreters in a
scenario without one cannot be kept. This rule knows a few words (data: `author.words.en.ron`, `aims`) and what must
be there for each.

    aims: ["Choose an interpreter with no ties"]     // and everyone speaks the official's language
    aims: ["Look and compare before you ask"]

Write two to five aims, each something the trainee does and a decision shows.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let d = subject.draft;
    if d.aims.is_empty() {
        sink.push(
            RULE.fault("the scenario has no aims")
                .at(subject.span(&d.title), "says nothing about what it is for")
                .help("write what the trainee can do afterwards: aims: [\"Look before you ask\"]"),
        );
    }
    let Some(book) = subject.book() else { return };
    for (passage, find) in subject.words(List::Aim).filter(|(p, _)| p.at == Stands::Aim) {
        let truths = |test: &dyn Fn(Truth) -> bool| d.people.iter().any(|p| p.truth.is_some_and(test));
        let (there, what) = match book.aims()[find.row].needs {
            AimNeeds::Interpreter => (
                d.people.iter().any(|p| p.role == Role::Interpreter),
                "nobody interprets",
            ),
            AimNeeds::Child => (subject.has_child(), "nobody decided about is a child"),
            AimNeeds::Document => (!d.documents.is_empty(), "there is no document"),
            AimNeeds::Offence => (
                truths(&|t| {
                    matches!(
                        t,
                        Truth::TraffickedAndOffended | Truth::WillingOperator | Truth::Exploiter
                    )
                }),
                "nobody has done anything",
            ),
            AimNeeds::Innocent => (truths(&|t| !t.is_victim()), "everyone is a victim"),
            AimNeeds::LabourRights => (truths(&|t| t == Truth::LabourRights), "nobody is a labour case"),
            AimNeeds::OtherProtection => (
                truths(&|t| t == Truth::OtherProtection),
                "nobody needs other protection",
            ),
        };
        if !there {
            let word = quoted(&passage.text.value, &find.bytes);
            sink.push(
                RULE.fault(format!("an aim speaks of “{word}”, and {what}"))
                    .at(subject.span_in(passage.text, &find.bytes), "cannot be practised here")
                    .help("put it into the scenario, or take it out of the aims"),
            );
        }
    }
}
