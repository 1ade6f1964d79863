//! `victim-without-grounds`: someone who should be presumed a victim, on grounds that cannot be found.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::IndicatorIx;
use crate::scenario::draft::{CueDraft, DrawDraft, PersonDraft};
use crate::vocabulary::Strength;
use std::collections::{BTreeMap, BTreeSet};

pub(in crate::check) const RULE: Rule = Rule {
    code: "victim-without-grounds",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"The right finding must be one that the trainee can have grounds for. Suspicion needs one strong indicator or two
medium ones (REF-01), from signs that can be relied on and that surface in every draw. Where the signs about a victim
do not reach so far, the only way to the right answer is a guess, and guessing is what the scenario teaches. For an
adult, signs of bad work alone do not count here: without means that is a labour matter (LAW-07).

    (id: "first", truth: Trafficked, …)   // and the only cue about first shows DR02, one medium indicator
    cues: [(… about: ["first"], shows: ["DR02"]), (… about: ["first"], shows: ["CD01"])]    // enough to suspect

Add signs, or take them out of a draw that may keep them from surfacing. `--explain indicator-never-inferred` says
which ways of learning count.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (decision, person) in subject.victims() {
        if subject.can_be_understood(person) && !reaches(subject, person) {
            let words = format!(
                "the signs about `{}` do not reach suspicion, and the truth says `victim`",
                person.id.value
            );
            sink.push(
                RULE.fault(words)
                    .at(subject.span(&decision.about), "too few signs that can be relied on")
                    .help("one strong indicator or two medium ones, in every draw (REF-01)"),
            );
        }
    }
}

/// Whether suspicion is reached whatever the draws keep back. Two medium signs that replace each other from draw to draw
/// are not counted: each must be certain to surface.
fn reaches<'a>(subject: &Subject<'a>, person: &'a PersonDraft) -> bool {
    let age = subject.age_of(person);
    let mut certain: BTreeMap<&str, &CueDraft> =
        subject.sound_signs(person).map(|c| (c.id.value.as_str(), c)).collect();
    let codes = |cue: &CueDraft| -> Vec<IndicatorIx> {
        let known = cue
            .shows
            .iter()
            .filter_map(|code| subject.practice.indicator_ix(&code.value));
        known.filter(|&ix| subject.counts(ix, age)).collect()
    };
    let mut sure = Vec::new();
    for draw in &subject.draft.draws {
        let DrawDraft::Surface(draw) = draw else { continue };
        let left_out = draw.of.len().saturating_sub(draw.keep.value.into());
        let of: Vec<&CueDraft> = draw
            .of
            .iter()
            .filter_map(|id| certain.remove(id.value.as_str()))
            .collect();
        let showing = |test: &dyn Fn(IndicatorIx) -> bool| of.iter().filter(|c| codes(c).into_iter().any(test)).count();
        if showing(&|ix| subject.practice.indicator(ix).strength(age) == Some(Strength::Strong)) > left_out {
            return true;
        }
        // An indicator surfaces for certain when more cues show it than can be left out.
        let all: BTreeSet<IndicatorIx> = of.iter().flat_map(|c| codes(c)).collect();
        sure.extend(all.into_iter().filter(|&code| showing(&|ix| ix == code) > left_out));
    }
    sure.extend(certain.values().flat_map(|c| codes(c)));
    sure.sort_unstable();
    sure.dedup();
    subject.practice.reaches_suspicion(&sure, age)
}
