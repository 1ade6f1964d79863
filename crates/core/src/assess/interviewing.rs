//! Interviewing: the share of recommended questions, the order of work, and damage.

use super::story::{Asked, Story, Thread};
use super::{Mark, Verdict, percent};
use crate::practice::Offered;
use crate::scenario::PersonIx;
use crate::vocabulary::{Competency, Conduct, Finding, QuestionKind, Topic};
use std::collections::BTreeSet;

/// Questions put, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many of each kind, in the order of [`QuestionKind::ALL`].
    pub by_kind: [u16; 9],
}

impl Tally {
    /// All questions.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.by_kind.iter().map(|&n| u32::from(n)).sum()
    }

    /// Those of a recommended kind.
    #[must_use]
    pub fn recommended(&self) -> u32 {
        QuestionKind::ALL
            .iter()
            .filter(|k| k.is_recommended())
            .map(|k| u32::from(self.by_kind[k.index()]))
            .sum()
    }
}

pub(super) fn mark(story: &Story<'_>, marks: &mut Vec<Mark>) -> Tally {
    let mut tally = Tally::default();
    for person in story.to_decide() {
        let thread = story.thread(person);
        for asked in &thread.asked {
            tally.by_kind[asked.kind.index()] = tally.by_kind[asked.kind.index()].saturating_add(1);
        }
        if thread.first_substantive().is_none() {
            let full = story.practice.scoring().points.step * 4;
            marks.push(
                Mark::new(
                    Competency::Interviewing,
                    "INT-07",
                    "mark-not-interviewed",
                    Verdict::Missed,
                )
                .about(person)
                .worth(0, full),
            );
            continue;
        }
        mark_order(story, person, thread, marks);
        mark_questions(story, person, thread, marks);
    }
    mark_conduct(story, marks);
    tally
}

fn step(
    story: &Story<'_>,
    point: &'static str,
    key: &'static str,
    person: PersonIx,
    verdict: Verdict,
    entry: Option<usize>,
) -> Mark {
    let points = story.practice.scoring().points;
    let earned = match verdict {
        Verdict::Good => points.step,
        Verdict::Partly => points.late,
        Verdict::Missed | Verdict::Harm => 0,
    };
    Mark::new(Competency::Interviewing, point, key, verdict)
        .about(person)
        .worth(earned, points.step)
        .at(entry)
}

fn mark_order(story: &Story<'_>, person: PersonIx, thread: &Thread, marks: &mut Vec<Mark>) {
    let substantive: Vec<&Asked> = thread.asked.iter().filter(|a| a.is_substantive()).collect();
    let open = substantive.iter().position(|a| a.kind == QuestionKind::OpenInvitation);
    let (verdict, key) = match open {
        Some(0) => (Verdict::Good, "mark-open-first"),
        Some(_) => (Verdict::Partly, "mark-open-later"),
        None => (Verdict::Missed, "mark-open-never"),
    };
    marks.push(step(
        story,
        "INT-07",
        key,
        person,
        verdict,
        open.map(|at| substantive[at].entry),
    ));
    let good = || substantive.iter().filter(|a| a.kind.is_recommended());
    let covered: BTreeSet<Topic> = good().map(|a| a.topic).filter(|t| Topic::STAGES.contains(t)).collect();
    let wanted = usize::from(story.practice.scoring().stages);
    let (verdict, key) = match covered.len() {
        n if n >= wanted => (Verdict::Good, "mark-stages-covered"),
        n if n * 2 >= wanted => (Verdict::Partly, "mark-stages-partly"),
        _ => (Verdict::Missed, "mark-stages-missed"),
    };
    marks.push(step(story, "INT-09", key, person, verdict, None));
    let freedom = good()
        .filter(|a| matches!(a.topic, Topic::Leaving | Topic::Control))
        .count();
    let has_leaving = good().any(|a| a.topic == Topic::Leaving);
    let (verdict, key) = match (has_leaving, freedom) {
        (true, 2..) => (Verdict::Good, "mark-freedom-asked"),
        (true, _) | (false, 1..) => (Verdict::Partly, "mark-freedom-partly"),
        (false, 0) => (Verdict::Missed, "mark-freedom-missed"),
    };
    marks.push(step(
        story,
        "INT-10",
        key,
        person,
        verdict,
        good().find(|a| a.topic == Topic::Leaving).map(|a| a.entry),
    ));
    let last = substantive.last().map(|a| a.entry);
    let (verdict, key) = match (thread.last(Conduct::Close), last) {
        (Some(close), Some(last)) if close > last => (Verdict::Good, "mark-closed"),
        (Some(_), _) => (Verdict::Partly, "mark-closed-early"),
        (None, _) => (Verdict::Missed, "mark-not-closed"),
    };
    marks.push(step(story, "INT-13", key, person, verdict, thread.last(Conduct::Close)));
    if thread
        .decided
        .as_ref()
        .is_some_and(|(d, _)| d.findings.contains(&Finding::SuspicionRemains))
    {
        let second = thread.first(Conduct::SecondMeeting);
        let (verdict, key) = if second.is_some() {
            (Verdict::Good, "mark-second-meeting")
        } else {
            (Verdict::Missed, "mark-no-second-meeting")
        };
        marks.push(step(story, "INT-15", key, person, verdict, second));
    }
}

/// The points that a question breaks by its kind, its words and where it was put, each with the key of its words.
fn broken_by_asking<'s>(story: &Story<'s>, asked: &Asked) -> impl Iterator<Item = (&'s str, &'static str)> {
    let kind = match asked.kind {
        QuestionKind::Leading => Some(("INT-08", "mark-leading")),
        QuestionKind::BlamingWhy => Some(("DMG-05", "mark-blaming")),
        QuestionKind::Disbelief => Some(("DMG-04", "mark-disbelief")),
        QuestionKind::OpenInvitation
        | QuestionKind::Probing
        | QuestionKind::Closed
        | QuestionKind::ClosedTooEarly
        | QuestionKind::ForcedChoice
        | QuestionKind::Multiple => None,
    };
    let words = story.scenario.question(asked.question).breaks.as_deref();
    let overheard = asked.overheard && asked.is_substantive();
    [
        kind,
        words.map(|point| (point, "mark-breaks")),
        overheard.then_some(("DMG-07", "mark-overheard")),
        asked.through_peer.then_some(("ERR-11", "mark-peer-interpreter")),
    ]
    .into_iter()
    .flatten()
}

/// The point that a conduct breaks, if it is one that harms.
fn broken_by_doing<'s>(story: &Story<'s>, conduct: Conduct) -> Option<&'s str> {
    let row = story.practice.conduct(conduct);
    (row.offered == Offered::WhereListed).then_some(row.point.as_str())
}

/// The points broken in one entry by asking and doing, also when they were broken before.
pub(super) fn broken_at<'s>(story: &Story<'s>, entry: usize) -> Vec<&'s str> {
    let threads = story.threads.iter();
    let asked = threads.clone().flat_map(|t| &t.asked).filter(|a| a.entry == entry);
    let did = threads.flat_map(|t| &t.did).chain(&story.did);
    let mut points: Vec<&str> = asked.flat_map(|a| broken_by_asking(story, a)).map(|(p, _)| p).collect();
    points.extend(
        did.filter(|(_, at)| *at == entry)
            .filter_map(|(c, _)| broken_by_doing(story, *c)),
    );
    points
}

/// Questions that do damage, each kind once for each person.
fn mark_questions(story: &Story<'_>, person: PersonIx, thread: &Thread, marks: &mut Vec<Mark>) {
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    for asked in &thread.asked {
        for (point, key) in broken_by_asking(story, asked) {
            if seen.insert((point, key)) {
                let mark = Mark::new(Competency::Interviewing, point, key, Verdict::Harm);
                marks.push(mark.about(person).of_question(asked.question).at(Some(asked.entry)));
            }
        }
    }
}

/// Conduct that harms, each kind once for each person.
fn mark_conduct(story: &Story<'_>, marks: &mut Vec<Mark>) {
    let mut harm = |conduct: Conduct, person: Option<PersonIx>, entry: usize| {
        let Some(point) = broken_by_doing(story, conduct) else {
            return;
        };
        let known = marks
            .iter()
            .any(|m| m.key == "mark-conduct-harm" && m.person == person && m.point == point);
        if !known {
            let mut mark =
                Mark::new(Competency::Interviewing, point, "mark-conduct-harm", Verdict::Harm).at(Some(entry));
            mark.person = person;
            marks.push(mark);
        }
    };
    for person in story.scenario.person_ixs() {
        for &(conduct, entry) in &story.thread(person).did {
            harm(conduct, Some(person), entry);
        }
    }
    for &(conduct, entry) in &story.did {
        harm(conduct, None, entry);
    }
}

/// Puts the scale together: the share of recommended questions, held back when hardly anything was asked; the order of
/// work; less damage.
pub(super) fn score(story: &Story<'_>, tally: &Tally, marks: &[Mark]) -> u8 {
    let scoring = story.practice.scoring();
    let interviewed = u32::try_from(story.interviewed().len()).unwrap_or(u32::MAX);
    if interviewed == 0 {
        return 0;
    }
    let enough = u32::from(scoring.fewest_questions) * interviewed;
    let share =
        u32::from(percent(tally.recommended(), tally.total())) * tally.recommended().min(enough) / enough.max(1);
    let order = super::share(marks, Competency::Interviewing);
    let shares = scoring.interviewing;
    let sum = (share * u32::from(shares.questions) + u32::from(order) * u32::from(shares.order))
        / u32::from(shares.questions + shares.order).max(1);
    let damaged: BTreeSet<&str> = marks
        .iter()
        .filter(|m| m.competency == Competency::Interviewing && m.verdict == Verdict::Harm)
        .map(|m| m.point.as_str())
        .collect();
    let taken = u32::try_from(damaged.len())
        .unwrap_or(u32::MAX)
        .saturating_mul(scoring.damage_each.into());
    u8::try_from(sum.saturating_sub(taken).min(100)).unwrap_or(0)
}
