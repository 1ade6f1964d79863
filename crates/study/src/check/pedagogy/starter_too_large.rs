//! `starter-too-large`: a first scenario with too many people.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::Level;
use grounds_core::scenario::Cast;

pub(in crate::check) const RULE: Rule = Rule {
    code: "starter-too-large",
    severity: Severity::Advice,
    group: Group::Pedagogy,
    page: r#"A starter is the first scenario somebody ever plays: the screen, the notebook and the talk are all new. More than three
people to decide about is more than anyone can hold then, and the run is given up before the debrief, where the
learning happens.

    level: Starter,      Cast(…, meet: 5, …)      // too many to begin with
    level: Practitioner, Cast(…, meet: 5, …)

Meet fewer people, or give it another level.
"#,
    run,
};

/// Two people to tell apart and one more to surprise is what fits a quarter of an hour, with the controls still to be learnt.
const MOST: usize = 3;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario.filter(|of| of.header().level == Level::Starter) else {
        return;
    };
    let decided = scenario.decide();
    let casts: Vec<_> = scenario.casts().map(|cast| scenario.cast(cast)).collect();
    let alone = decided
        .iter()
        .filter(|who| !casts.iter().any(|cast| cast.of.contains(who)))
        .count();
    let met = |of: &&Cast| of.meet.min(of.of.iter().filter(|who| decided.contains(who)).count());
    let count = alone + casts.iter().map(met).sum::<usize>();
    if count > MOST {
        let words = format!("{count} people to decide about in a scenario for the first time; {MOST} are the most");
        let id = subject.draft.scenario.id;
        let fault = subject.at(RULE.fault(words), id, "more than fit");
        sink.push(fault.help("meet fewer people, or write `level: Practitioner`"));
    }
}
