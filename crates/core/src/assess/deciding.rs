//! Deciding: what was found, help, who was told, offences, where the person is; each against the reasons of the judgement, so
//! that no mark says anything else than the verdict does. What is right is told in words that fit the truth and the deed.

use super::mark::{About, Mark};
use super::thread::Course;
use crate::judgement::{Done, Help, Knowable, Offences, Person, Situation, Stay, Verdicted};
use crate::practice::judgement::{Member, Permission, RowIx, Set, Share, Whom};
use crate::practice::marks::{Comes, Part, PartRow};
use crate::scenario::PersonIx;
use crate::vocabulary::{AgeGroup, Competency, Finding, Marked, Verdict};

/// The parts of a decision, in the order in which they are told.
const PARTS: [Part; 5] = [Part::Finding, Part::Help, Part::Consent, Part::Offences, Part::Staying];

pub(super) fn mark(run: &Course<'_>, person: PersonIx, judged: &Person, verdict: &Verdicted, marks: &mut Vec<Mark>) {
    let practice = run.session.practice();
    let rules = practice.marks();
    let reasons = reasons(practice.judgement(), verdict);
    let entry = run.thread(person).decided;
    let (drawn, done) = (judged.situation(), judged.done());
    for part in PARTS {
        let Some(row) = rules.part(part) else { continue };
        let of_part = reasons.iter().filter(|(_, name, _)| rules.part_of(name) == part);
        let mut of_part: Vec<_> = of_part.collect();
        if of_part.is_empty() {
            if let Some(right) = right(part, &drawn, &done) {
                let mark = Mark::of(practice, person, right).at(entry);
                marks.push(worth(mark, row.of, row));
            }
            continue;
        }
        // One part earns once: by its worst reason. The others are told and earn nothing.
        of_part.sort_by_key(|(_, _, makes)| *makes == Verdict::Partly);
        for (n, &&(ix, _, makes)) in of_part.iter().enumerate() {
            let mark = reason(practice.judgement(), person, ix, makes, part).at(entry);
            let earns = if makes == Verdict::Partly { row.partly } else { 0 };
            marks.push(if n == 0 { worth(mark, earns, row) } else { mark });
        }
    }
}

const fn worth(mut mark: Mark, points: u16, row: &PartRow) -> Mark {
    mark.points = points;
    mark.possible = row.of;
    mark
}

/// Each reason that holds, with its name and what it makes of the person.
fn reasons<'j>(judgement: &'j crate::practice::Judgement, verdict: &Verdicted) -> Vec<(RowIx, &'j str, Verdict)> {
    let places = judgement.rows().iter().enumerate();
    let place = |name: &str| {
        let at = places.clone().find(|(_, row)| row.name == name).map(|(at, _)| at);
        at.and_then(|at| u8::try_from(at).ok()).map(RowIx)
    };
    let all = verdict.reasons(judgement);
    all.filter_map(|reason| Some((place(&reason.row.name)?, reason.row.name.as_str(), reason.verdict)))
        .collect()
}

fn reason(judgement: &crate::practice::Judgement, person: PersonIx, ix: RowIx, makes: Verdict, part: Part) -> Mark {
    let is_missed = makes == Verdict::Missed;
    let is_unsafe = [Whom::Victim, Whom::Other]
        .iter()
        .any(|&whom| judgement.row(ix).is_unsafe(whom));
    let comes = match makes {
        Verdict::Partly => Comes::Partly,
        _ if is_missed && !is_unsafe => Comes::Missed,
        _ => Comes::Harm,
    };
    Mark {
        about: About::Reason(ix, makes, part),
        competency: Competency::Deciding,
        comes,
        person,
        line: None,
        cue: None,
        indicator: None,
        harm: None,
        entry: None,
        points: 0,
        possible: 0,
        takes: 0,
        group: 0,
    }
}

/// What a part of a decision was, when nothing speaks against it.
fn right(part: Part, drawn: &Situation, done: &Done) -> Option<Marked> {
    match part {
        Part::Finding => Some(finding(drawn, done)),
        Part::Help => Some(help(drawn, done)),
        Part::Consent => {
            let told = done.told;
            let agreed = |permission: Permission| {
                Share::ALL
                    .iter()
                    .any(|share| share.permission == permission && told.has(*share))
            };
            Some(if told.is_empty() {
                Marked::ToldNobody
            } else if agreed(Permission::Agreed) {
                Marked::ToldAgreed
            } else {
                return None;
            })
        }
        Part::Offences => match done.offences {
            // Where nothing was done there is no second question.
            _ if !drawn.acts_seen => None,
            Offences::Review => Some(Marked::OffenceReviewed),
            Offences::Investigate => Some(Marked::OffenceInvestigated),
            Offences::None | Offences::NoRights | Offences::Charge => None,
        },
        Part::Staying => match done.stay {
            Stay::Stays => Some(Marked::Stays),
            Stay::Free => Some(Marked::GoesOn),
            _ => None,
        },
        Part::Elsewhere => None,
    }
}

/// The finding, in words that say what was true to find.
fn finding(drawn: &Situation, done: &Done) -> Marked {
    let has = |finding: Finding| done.findings.has(finding);
    let of: Set<Finding> = done.findings;
    match drawn.known {
        _ if of.is_empty() => Marked::FindingRight,
        Knowable::Grounds if has(Finding::ChildAtRisk) => Marked::ChildRight,
        Knowable::Grounds if has(Finding::PresumedVictim) => Marked::PresumedRight,
        Knowable::Clears if has(Finding::SuspectWithRights) => Marked::SuspectRight,
        Knowable::Clears if has(Finding::NoGrounds) => Marked::ClearedRight,
        // Nothing holds somebody only where that could be known.
        Knowable::Clears if has(Finding::LabourRights) => Marked::LabourRight,
        Knowable::Clears if has(Finding::OtherProtectionNeed) => Marked::NeedRight,
        Knowable::Sign | Knowable::Nothing if has(Finding::SuspicionRemains) => Marked::OpenRight,
        _ if has(Finding::Emergency) => Marked::EmergencyRight,
        _ => Marked::FindingRight,
    }
}

fn help(drawn: &Situation, done: &Done) -> Marked {
    match done.help {
        _ if drawn.age == AgeGroup::Child && done.specialist_called => Marked::HelpSpecialist,
        Help::Agreed => Marked::HelpAgreed,
        Help::Declined => Marked::HelpDeclined,
        _ if done.way_back => Marked::HelpWayBack,
        Help::None | Help::Unasked | Help::Against => Marked::HelpNotOwed,
    }
}
