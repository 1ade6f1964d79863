//! `act-too-short`: days in which nobody can talk with everyone.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::Scenario;

pub(in crate::check) const RULE: Rule = Rule {
    code: "act-too-short",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"There is no time to talk with everybody about whom something is decided. Each of those who are met needs the minutes of at
least three wordings: who asks and why, one question, and an end. If even that does not fit into all days together,
nobody can do well. The number is a lower bound; whether good work fits is for `grounds prove`.

    acts: [(id: "today", minutes: 6, …)]        // and four people are met
    acts: [(id: "today", minutes: 60, …)]
"#,
    run,
};

/// Wordings without which there was no talk.
const WORDINGS: u32 = 3;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    let kinds = subject.practice.talk().rules.kinds.iter();
    let quickest = kinds
        .filter(|row| row.recommended)
        .map(|row| u32::from(row.minutes))
        .min();
    let least = met(scenario) * WORDINGS * quickest.unwrap_or_default();
    let minutes: u32 = scenario.acts().map(|act| u32::from(scenario.act(act).minutes)).sum();
    if let Some(act) = subject.draft.scenario.acts.first().filter(|_| least > minutes) {
        let words = format!("the days have {minutes} minutes together, and the shortest talks take {least}");
        let fault = subject.at(RULE.fault(words), act.id.0, "too short");
        sink.push(fault.help("give the act more minutes, or meet fewer people"));
    }
}

/// How many are met for certain about whom something is decided.
fn met(scenario: &Scenario) -> u32 {
    let decided = scenario.decide();
    let in_cast = |who| scenario.casts().any(|cast| scenario.cast(cast).of.contains(who));
    let alone = decided.iter().filter(|who| !in_cast(who)).count();
    let casts = scenario.casts().map(|cast| scenario.cast(cast));
    let of_casts = casts.map(|cast| {
        let others = cast.of.iter().filter(|who| !decided.contains(who)).count();
        cast.meet.saturating_sub(others)
    });
    u32::try_from(alone + of_casts.sum::<usize>()).unwrap_or(u32::MAX)
}
