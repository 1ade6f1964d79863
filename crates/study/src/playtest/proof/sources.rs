//! `marks-cite` and `claims-sourced`: every mark cites a practice point, every claim of the scenario a source.

use super::claim::Claim;
use super::played::Points;
use super::{Found, STOPPED, Seen};
use crate::locale::{counted, which};
use crate::practice::Practice;
use crate::vocabulary::AgeGroup;
use std::collections::BTreeSet;

pub(super) fn marks_cite(seen: &Seen<'_>) -> Claim {
    let mut claim = Claim::new(
        "marks-cite",
        "Every mark cites a practice point, and every person gets marks",
    );
    let stage = seen.stage();
    let mut points = Points::default();
    for found in seen.pieces.iter().flatten() {
        match found {
            Found::Played(played) => points.merge(&played.points),
            Found::Walked(walk) => points.merge(&walk.points),
            Found::Hostile(hostile) => points.merge(&hostile.points),
            Found::Explored(_) => {}
        }
    }
    claim.tell(format!(
        "{} {} {}",
        counted(points.marks, "mark", "marks"),
        which(&points.marks, "cites", "cite"),
        counted(points.known.len(), "practice point", "practice points")
    ));
    claim.count("marks", points.marks);
    claim.count("points", points.known.len());
    for (code, key) in &points.unknown {
        claim.fault(
            format!("the mark {key} cites `{code}`, which is not in the practice library"),
            "this is a fault of the practice library or of the program",
        );
    }
    for decision in stage.scenario.decisions() {
        let person = stage.scenario.person(decision.about);
        let Some(truth) = person.truth else { continue };
        if stage.practice.verdict(truth, person.age_group).is_none() {
            let age = match person.age_group {
                AgeGroup::Adult => "an adult",
                AgeGroup::Child => "a child",
            };
            claim.fault(
                format!(
                    "a decision about `{}` gets no mark: no rule says what is right about {age} who is {}",
                    person.id,
                    truth.word()
                ),
                "give the person another truth or age, or add the rule to assets/practice/verdicts.ron with its source",
            );
        }
    }
    if seen.pieces.iter().any(Option::is_none) {
        claim.leave_open(STOPPED);
    }
    claim
}

pub(super) fn claims_sourced(seen: &Seen<'_>) -> Claim {
    let mut claim = Claim::new(
        "claims-sourced",
        "Every claim has a source, and every cue says why it means what it means",
    );
    let stage = seen.stage();
    let (scenario, practice) = (&stage.scenario, &stage.practice);
    let mut sources: BTreeSet<&str> = BTreeSet::new();
    let hangs_on = &scenario.header().hangs_on;
    if hangs_on.is_empty() {
        claim.fault(
            "the scenario hangs on no source",
            "name in `hangs_on` the sources that the story is built on",
        );
    }
    for key in hangs_on {
        match practice.source(key) {
            Some(source) => drop(sources.insert(&source.key)),
            None => claim.fault(
                format!("there is no source `{key}`"),
                "name a source of assets/practice/sources.ron",
            ),
        }
    }
    let (mut signs, mut decoys) = (0, 0);
    for cue in scenario.cue_ixs().map(|c| scenario.cue(c)) {
        *(if cue.is_signal() { &mut signs } else { &mut decoys }) += 1;
        if cue.why.is_none() && (cue.is_signal() || cue.tempts.is_some()) {
            claim.fault(
                format!("the cue `{}` does not say why it means what it means", cue.id),
                "write `why`: one sentence for the debrief",
            );
        }
        for &ix in cue.shows.iter().chain(&cue.contradicts) {
            let indicator = practice.indicator(ix);
            cite(&mut claim, practice, &indicator.code, &indicator.sources, &mut sources);
        }
        if let Some(point) = cue.tempts.as_ref().and_then(|code| practice.point(code)) {
            cite(&mut claim, practice, &point.code, &point.sources, &mut sources);
        }
    }
    let breaks = scenario
        .question_ixs()
        .filter_map(|q| scenario.question(q).breaks.as_ref());
    for point in breaks.filter_map(|code| practice.point(code)) {
        cite(&mut claim, practice, &point.code, &point.sources, &mut sources);
    }
    claim.tell(format!(
        "{} and {} nothing rest on {}",
        counted(signs, "sign", "signs"),
        counted(decoys, "cue that means", "cues that mean"),
        counted(sources.len(), "source", "sources")
    ));
    claim.count("signs", signs);
    claim.count("decoys", decoys);
    claim.count("sources", sources.len());
    claim
}

fn cite<'a>(claim: &mut Claim, practice: &'a Practice, code: &str, keys: &[String], sources: &mut BTreeSet<&'a str>) {
    let known: Vec<&str> = keys
        .iter()
        .filter_map(|key| Some(practice.source(key)?.key.as_str()))
        .collect();
    if known.is_empty() {
        claim.fault(
            format!("`{code}` rests on no source"),
            "this is a fault of the practice library",
        );
    }
    sources.extend(known);
}
