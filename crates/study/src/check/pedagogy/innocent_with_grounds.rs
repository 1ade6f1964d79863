//! `innocent-with-grounds`: someone who is no victim, with signs that say otherwise.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::IndicatorIx;
use crate::vocabulary::Truth;
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "innocent-with-grounds",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"An official who finds signs that reach suspicion must refer (REF-01), whatever is true. If the signs about someone who
is no victim reach so far, the right decision on the evidence is marked as wrong, and officials learn to distrust good
evidence.

Signs of exploitation alone do not count here, for an adult: bad work without deceit, force or a lost way out is a
labour matter (LAW-07). Nor does a sign that another cue speaks against.

    (id: "owner", truth: WillingOperator, …)     // and a cue about the owner shows CD01, a strong sign of coercion
    (… about: ["owner"], contradicts: ["CD01"])  // the owner holds the passport: the same question, another answer

Make a decoy of the sign (`tempts` in place of `shows`), let a cue speak against it (`contradicts`), or change the
truth.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (decision, person) in subject.decided() {
        if person.truth.is_none_or(Truth::is_victim) {
            continue;
        }
        let age = subject.age_of(person);
        let against: BTreeSet<&str> = (subject.cues_about(person))
            .flat_map(|c| &c.contradicts)
            .map(|t| t.value.as_str())
            .collect();
        let mut codes: Vec<IndicatorIx> = (subject.sound_signs(person))
            .flat_map(|c| &c.shows)
            .filter(|code| !against.contains(code.value.as_str()))
            .filter_map(|code| subject.practice.indicator_ix(&code.value))
            .filter(|&ix| subject.counts(ix, age))
            .collect();
        codes.sort_unstable();
        codes.dedup();
        if subject.practice.reaches_suspicion(&codes, age) {
            let named: Vec<&str> = codes
                .iter()
                .map(|&ix| subject.practice.indicator(ix).code.as_str())
                .collect();
            let words = format!(
                "the signs about `{}` reach suspicion ({}), and the truth says `no victim`",
                person.id.value,
                named.join(", ")
            );
            sink.push(
                RULE.fault(words)
                    .at(subject.span(&decision.about), "on this evidence an official must refer")
                    .help("make decoys of them, let a cue contradict them, or change the truth"),
            );
        }
    }
}
