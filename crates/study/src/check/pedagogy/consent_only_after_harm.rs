//! `consent-only-after-harm`: a victim who agrees to be referred only when something was done wrong before.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::AgeGroup;

pub(in crate::check) const RULE: Rule = Rule {
    code: "consent-only-after-harm",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"For an adult each referral needs consent (REF-05). If a victim's `agrees: (referral: …)` asks for a leading question,
for company in the room, or for something that does harm, then whoever works well can only fail: refer without
consent, or leave a victim without help. Someone who says no after a good conversation is a fine scenario; someone who
says yes only after a bad one is none.

    agrees: (referral: [Led])                      // only after a leading question
    agrees: (referral: [Alone, TrustAtLeast(55)])
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (_, person) in subject.victims() {
        if subject.age_of(person) == AgeGroup::Adult && subject.asks_harm(&person.agrees.referral) {
            let words = format!(
                "`{}` agrees to be referred only after something that does harm",
                person.id.value
            );
            sink.push(
                RULE.fault(words)
                    .at(subject.span(&person.id), "the `referral` of this person")
                    .help("ask for conditions that a careful conversation meets"),
            );
        }
    }
}
