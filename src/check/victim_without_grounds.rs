//! `victim-without-grounds`: someone who should be presumed a victim, on grounds that cannot be found.

use super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::IndicatorIx;
use crate::scenario::draft::{CueDraft, DrawDraft};
use crate::vocabulary::{AgeGroup, Strength};

pub(super) const RULE: Rule = Rule {
    code: "victim-without-grounds",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"The right finding must be one that the trainee can have grounds for. Suspicion needs one strong indicator or two
medium ones (REF-01), from signs that can be relied on and that surface in every draw. Where the signs about a victim
do not reach so far, the only way to the right answer is a guess, and guessing is what the scenario teaches.

    (id: "first", truth: Trafficked, …)   // and the only cue about first shows DR02, one medium indicator
    cues: [(… about: ["first"], shows: ["DR02"]), (… about: ["first"], shows: ["CD01"])]    // enough to suspect

Add signs, or take them out of a draw that may keep them from surfacing. `--explain indicator-never-inferred` says
which ways of learning count.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (decision, person) in subject.decided() {
        let is_victim = person.truth.is_some_and(crate::vocabulary::Truth::is_victim);
        if is_victim && !reaches(subject, person) {
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

fn reaches(subject: &Subject<'_>, person: &crate::scenario::draft::PersonDraft) -> bool {
    let age = subject.age_of(person);
    let sound = |c: &&CueDraft| subject.ways(&c.id.value).iter().any(|way| subject.is_sound(way));
    let cues: Vec<&CueDraft> = subject.cues_about(person).filter(sound).collect();
    let drawn = |c: &CueDraft| (subject.draft.draws.iter()).any(|d| surfaces(d).is_some_and(|(_, of)| of(c)));
    let mut sure: Vec<IndicatorIx> = codes(subject, cues.iter().copied().filter(|c| !drawn(c)));
    for draw in &subject.draft.draws {
        let Some((left_out, is_of)) = surfaces(draw) else {
            continue;
        };
        let of: Vec<&CueDraft> = cues.iter().copied().filter(|c| is_of(c)).collect();
        let strong = of.iter().filter(|c| has_strong(subject, c, age)).count();
        if strong > left_out {
            return true;
        }
        // An indicator surfaces for certain when more cues show it than can be left out.
        for code in codes(subject, of.iter().copied()) {
            let showing = of
                .iter()
                .filter(|c| codes(subject, std::iter::once(**c)).contains(&code))
                .count();
            if showing > left_out {
                sure.push(code);
            }
        }
    }
    sure.sort_unstable();
    sure.dedup();
    subject.practice.reaches_suspicion(&sure, age)
}

/// How many cues a draw leaves out, and which it chooses from.
fn surfaces(draw: &DrawDraft) -> Option<(usize, impl Fn(&CueDraft) -> bool)> {
    match draw {
        DrawDraft::Surface(s) => Some((s.of.len().saturating_sub(s.keep.value.into()), |c: &CueDraft| {
            s.of.iter().any(|id| id.value == c.id.value)
        })),
        DrawDraft::Deal(_) | DrawDraft::Choose(_) => None,
    }
}

fn codes<'a>(subject: &Subject<'_>, cues: impl Iterator<Item = &'a CueDraft>) -> Vec<IndicatorIx> {
    let mut all: Vec<_> = cues
        .flat_map(|c| &c.shows)
        .filter_map(|code| subject.practice.indicator_ix(&code.value))
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn has_strong(subject: &Subject<'_>, cue: &CueDraft, age: AgeGroup) -> bool {
    let strong = |ix: &IndicatorIx| subject.practice.indicator(*ix).strength(age) == Some(Strength::Strong);
    codes(subject, std::iter::once(cue)).iter().any(strong)
}
