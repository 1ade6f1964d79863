//! Whether a library that can be read contradicts itself: counts that were published, codes and sources that are cited and do
//! not exist. Numbers and tables of their own are checked in their own rooms.

use super::Practice;
use super::load::Reader;
use super::words::Avoid;
use crate::vocabulary::Dimension;

/// How many indicators each dimension has (`SEAFISH`, an independent summary of the list).
const COUNTS: [(Dimension, usize); 6] = [
    (Dimension::DeceptiveRecruitment, 10),
    (Dimension::CoerciveRecruitment, 10),
    (Dimension::RecruitmentVulnerability, 16),
    (Dimension::Exploitation, 9),
    (Dimension::CoercionAtDestination, 15),
    (Dimension::DestinationVulnerability, 7),
];

/// Tells everything in which the rows of different files contradict each other.
pub(super) fn check(practice: &Practice, reader: &mut Reader<'_>) {
    check_counts(practice, reader);
    check_references(practice, reader);
    check_bases(practice, reader);
}

fn check_counts(practice: &Practice, reader: &mut Reader<'_>) {
    for (dimension, expected) in COUNTS {
        let letters = dimension.letters();
        let found = practice
            .indicators
            .iter()
            .filter(|i| i.code.starts_with(letters))
            .count();
        if found != expected {
            reader.fault(format!(
                "indicators.ron: {letters} has {found} indicators, the published list has {expected}"
            ));
        }
    }
    for indicator in &practice.indicators {
        if Dimension::of_code(&indicator.code).is_none() {
            reader.fault(format!("indicators.ron: {} names no dimension", indicator.code));
        }
        if indicator.adult.is_none() && indicator.child.is_none() {
            reader.fault(format!("indicators.ron: {} has no strength at all", indicator.code));
        }
    }
}

fn check_references(practice: &Practice, reader: &mut Reader<'_>) {
    let cited = practice
        .indicators
        .iter()
        .map(|r| (r.code.as_str(), &r.sources))
        .chain(practice.points.iter().map(|r| (r.code.as_str(), &r.sources)))
        .chain(practice.features.iter().map(|r| (r.code.as_str(), &r.sources)))
        .chain(practice.worries.iter().map(|r| (r.id.as_str(), &r.sources)))
        .chain(practice.key_sources.iter().map(|r| ("author.sources.ron", &r.any_of)))
        .chain(avoided(practice).map(|r| (r.instead.as_str(), &r.sources)));
    for (row, keys) in cited {
        if keys.is_empty() {
            reader.fault(format!("{row} cites no source"));
        }
        for key in keys.iter().filter(|key| !practice.by_source.contains_key(*key)) {
            reader.fault(format!("{row} cites the source {key}, which does not exist"));
        }
    }
    let named = practice
        .points
        .iter()
        .flat_map(|p| p.see.iter().map(|code| (p.code.as_str(), code)))
        .chain(
            practice
                .features
                .iter()
                .flat_map(|f| f.maps.iter().map(|code| (f.code.as_str(), code))),
        )
        .chain(practice.verdicts.iter().map(|v| (v.truth.word(), &v.point)))
        .chain(practice.talk.rules.points())
        .chain(practice.marks.points())
        .chain(practice.judgement.rows().iter().map(|r| (r.name.as_str(), &r.point)))
        .chain(practice.drills.cited().map(|code| ("drills.ron", code)))
        .chain(avoided(practice).map(|r| (r.instead.as_str(), &r.point)));
    for (row, code) in named {
        let feature = practice.features.iter().any(|f| &f.code == code);
        if !practice.knows(code) && !feature {
            reader.fault(format!("{row} names the practice point {code}, which does not exist"));
        }
    }
}

/// What the numbers of talks and runs rest on is there: a practice point or a source.
fn check_bases(practice: &Practice, reader: &mut Reader<'_>) {
    let talk = practice.talk.rules.bases().map(|of| ("talk.ron", of));
    let run = practice.run.bases().map(|of| ("run.ron", of));
    let drills = practice.drills.bases().map(|of| ("drills.ron", of));
    for (file, (name, basis)) in talk.chain(run).chain(drills) {
        if basis.cites().is_empty() {
            reader.fault(format!("{file}: `{name}` rests on nothing"));
        }
        for cited in basis.cites() {
            if !practice.knows(cited) && practice.source(cited).is_none() {
                reader.fault(format!("{file}: `{name}` rests on {cited}, which does not exist"));
            }
        }
    }
}

/// Every row of words to leave out, in every language.
fn avoided(practice: &Practice) -> impl Iterator<Item = &Avoid> {
    practice
        .books
        .values()
        .flat_map(|b| b.avoid().iter().chain(b.graphic()).chain(b.teaching()))
}
