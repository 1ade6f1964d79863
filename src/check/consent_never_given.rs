//! `consent-never-given`: a victim who can never agree to be referred without harm first.

use super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::draft::{PersonDraft, ThenDraft, WhenDraft};
use crate::vocabulary::{AgeGroup, Conduct, Truth};

pub(super) const RULE: Rule = Rule {
    code: "consent-never-given",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"For an adult each referral needs consent (REF-05). If a victim's `agrees: (referral: …)` asks for more trust than all
kindness together can build, or for something that does harm, then the trainee can only fail: refer without consent,
or leave a victim without help. Someone who says no after a good conversation is a fine scenario; someone who cannot
say yes in any run is none.

    agrees: (referral: [TrustAtLeast(99)])                // start 20, and everything together adds 60
    agrees: (referral: [Led])                             // only after a leading question
    agrees: (referral: [Alone, TrustAtLeast(55)])
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (_, person) in subject.decided() {
        let adult_victim = person.truth.is_some_and(Truth::is_victim) && subject.age_of(person) == AgeGroup::Adult;
        if !adult_victim {
            continue;
        }
        let highest = highest_trust(subject, person);
        let needed = (person.agrees.referral.iter())
            .filter_map(|when| match when {
                WhenDraft::TrustAtLeast(n) => Some(u32::from(n.value)),
                _ => None,
            })
            .max();
        let why = if subject.asks_harm(&person.agrees.referral) {
            "only after something that does harm".to_owned()
        } else if needed.is_some_and(|needed| needed > highest) {
            format!(
                "trust can reach {highest} at most, and {} is asked for",
                needed.unwrap_or(0)
            )
        } else {
            continue;
        };
        sink.push(
            RULE.fault(format!("`{}` can never agree to be referred: {why}", person.id.value))
                .at(subject.span(&person.id), "the `referral` of this person")
                .help("ask for conditions that a careful conversation meets"),
        );
    }
}

/// What trust would be if every kind thing were done once and nothing ever hurt.
fn highest_trust(subject: &Subject<'_>, person: &PersonDraft) -> u32 {
    let up = |n: i8| u32::from(n.max(0).unsigned_abs());
    let id = &person.id.value;
    let gain = |then: &[ThenDraft], at_hand: bool| -> u32 {
        let of = |one: &ThenDraft| match one {
            ThenDraft::Trust(n) if at_hand => up(*n),
            ThenDraft::TrustOf(who, n) if who.value == *id => up(*n),
            _ => 0,
        };
        then.iter().map(of).sum()
    };
    let d = subject.draft;
    let kinds = person
        .questions
        .iter()
        .map(|q| up(subject.practice.reaction(q.kind.value).trust));
    let answers = (d.people.iter()).flat_map(|p| p.questions.iter().map(move |q| (p.id.value == *id, q)));
    let answers = answers.map(|(own, q)| q.answers.iter().map(|a| gain(&a.then, own)).max().unwrap_or(0));
    let general = Conduct::ALL
        .iter()
        .filter(|c| !subject.harms(**c))
        .map(|c| up(subject.practice.conduct(*c).trust));
    let local = d
        .conduct
        .iter()
        .map(|c| gain(&c.then, c.with.as_ref().is_none_or(|w| w.value == *id)));
    let events = d.events.iter().map(|e| gain(&e.then, false));
    let all: u32 = kinds.chain(answers).chain(general).chain(local).chain(events).sum();
    (u32::from(person.start.trust) + all).min(100)
}
