//! Noticing and judging: which cues were met, and how each was read.

use super::signal::Signal;
use super::story::Story;
use super::{Mark, Verdict};
use crate::practice::IndicatorIx;
use crate::scenario::{CueIx, PersonIx};
use crate::session::{How, Note};
use crate::vocabulary::{Competency, Manner, Role};

/// The practice point for reading a cue that means nothing as a sign: presence proves nothing by itself.
const LEAP: &str = "ERR-18";

/// How a cue was read about one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A sign, read as the right one.
    Hit,
    /// A sign, read as another of the same dimension.
    NearHit,
    /// A sign, not read as one, or as something else altogether.
    Miss,
    /// No sign, and read as one.
    FalseAlarm,
    /// No sign, and not read as one.
    CorrectRejection,
    /// A sign that was never perceived, though it could have been.
    Unseen,
}

/// How a cue was read about one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CueReading {
    /// The cue.
    pub cue: CueIx,
    /// About whom.
    pub about: PersonIx,
    /// How it was read.
    pub reading: Reading,
    /// When it was perceived; none before the first action, or never.
    pub entry: Option<usize>,
    /// How it was told, if it was.
    pub manner: Option<Manner>,
}

impl CueReading {
    /// Whether the statement cannot be relied on: after a leading question, with a controller near, or through a peer.
    #[must_use]
    pub const fn is_unreliable(&self) -> bool {
        matches!(self.manner, Some(Manner::Contaminated | Manner::Coached))
    }
}

pub(super) fn readings(story: &Story<'_>) -> Vec<CueReading> {
    let mut all = Vec::new();
    for cue_ix in story.scenario.cue_ixs().filter(|&c| story.drawn.surfaces(c)) {
        let cue = story.scenario.cue(cue_ix);
        let met = story.met.get(&cue_ix);
        for person in story.scenario.person_ixs() {
            if story.scenario.person(person).role != Role::Interviewee {
                continue;
            }
            let is_about = cue.about.contains(&person);
            let note = story
                .notes
                .iter()
                .map(|(n, _)| n)
                .find(|n| n.cue == cue_ix && n.about == person);
            let reading = match (met, is_about && cue.is_signal()) {
                (None, true) => Reading::Unseen,
                (None, false) => continue,
                (Some(_), true) => read_sign(story, note, &cue.shows),
                // A cue that is not about someone is a trial for them only once it has been written down.
                (Some(_), false) if is_about || note.is_some() => read_no_sign(note),
                (Some(_), false) => continue,
            };
            let manner = met.and_then(|(_, how)| {
                if let How::Told(_, manner) = how {
                    Some(*manner)
                } else {
                    None
                }
            });
            all.push(CueReading {
                cue: cue_ix,
                about: person,
                reading,
                entry: met.and_then(|(entry, _)| *entry),
                manner,
            });
        }
    }
    all
}

fn read_sign(story: &Story<'_>, note: Option<&Note>, shows: &[IndicatorIx]) -> Reading {
    let Some(note) = note.filter(|n| !n.shows.is_empty()) else {
        return Reading::Miss;
    };
    let dimension = |ix: &IndicatorIx| story.practice.indicator(*ix).dimension();
    if note.shows.iter().any(|ix| shows.contains(ix)) {
        Reading::Hit
    } else if note
        .shows
        .iter()
        .any(|ix| shows.iter().any(|s| dimension(s) == dimension(ix)))
    {
        Reading::NearHit
    } else {
        Reading::Miss
    }
}

fn read_no_sign(note: Option<&Note>) -> Reading {
    if note.is_some_and(|n| !n.shows.is_empty()) {
        Reading::FalseAlarm
    } else {
        Reading::CorrectRejection
    }
}

/// The indicators about a person that the trainee noted rightly and can rely on.
pub(super) fn rightly_noted(story: &Story<'_>, readings: &[CueReading], person: PersonIx) -> Vec<IndicatorIx> {
    let mut codes = Vec::new();
    for reading in readings.iter().filter(|r| r.about == person && !r.is_unreliable()) {
        if matches!(reading.reading, Reading::Hit | Reading::NearHit) {
            let shown = &story.scenario.cue(reading.cue).shows;
            let noted = story
                .notes_about(person)
                .filter(|n| n.cue == reading.cue)
                .flat_map(|n| n.shows.iter().copied());
            codes.extend(noted.filter(|c| shown.contains(c)));
            if reading.reading == Reading::NearHit {
                codes.extend(shown.iter().copied().take(1));
            }
        }
    }
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The indicators about a person that the trainee could have known from what was perceived and is reliable.
pub(super) fn knowable(story: &Story<'_>, readings: &[CueReading], person: PersonIx) -> Vec<IndicatorIx> {
    let mut codes: Vec<IndicatorIx> = readings
        .iter()
        .filter(|r| r.about == person && matches!(r.reading, Reading::Hit | Reading::NearHit | Reading::Miss))
        .flat_map(|r| story.scenario.cue(r.cue).shows.iter().copied())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Marks every reading, and counts.
pub(super) fn mark(story: &Story<'_>, readings: &[CueReading], marks: &mut Vec<Mark>) -> Signal {
    let mut signal = Signal::default();
    mark_noticing(story, marks);
    for reading in readings {
        let cue = story.scenario.cue(reading.cue);
        let code = cue.shows.first().map(|&ix| story.practice.indicator(ix).code.clone());
        let tempted = || cue.tempts.clone().unwrap_or_else(|| LEAP.to_owned());
        let judged = |point: String, key, verdict, points| {
            Mark::new(Competency::Judging, point, key, verdict)
                .about(reading.about)
                .of_cue(reading.cue)
                .at(reading.entry)
                .worth(points, 1)
        };
        let code = code.unwrap_or_else(|| LEAP.to_owned());
        match reading.reading {
            Reading::Hit => {
                signal.hits += 1;
                marks.push(judged(code, "mark-hit", Verdict::Good, 1));
            }
            Reading::NearHit => {
                signal.hits += 1;
                marks.push(judged(code, "mark-near-hit", Verdict::Partly, 1));
            }
            Reading::Miss => {
                signal.misses += 1;
                marks.push(judged(code, "mark-miss", Verdict::Missed, 0));
            }
            Reading::FalseAlarm => {
                signal.false_alarms += 1;
                marks.push(judged(tempted(), "mark-false-alarm", Verdict::Missed, 0));
            }
            Reading::CorrectRejection => {
                signal.correct_rejections += 1;
                marks.push(judged(tempted(), "mark-correct-rejection", Verdict::Good, 1));
            }
            Reading::Unseen => {}
        }
    }
    signal
}

/// One mark for each sign that could have been found in this run.
fn mark_noticing(story: &Story<'_>, marks: &mut Vec<Mark>) {
    for ix in story.scenario.cue_ixs() {
        let cue = story.scenario.cue(ix);
        let Some(&first) = cue.shows.first() else { continue };
        if !story.drawn.surfaces(ix) {
            continue;
        }
        let code = story.practice.indicator(first).code.clone();
        let mark = match story.met.get(&ix) {
            Some((entry, _)) => Mark::new(Competency::Noticing, code, "mark-noticed", Verdict::Good)
                .worth(1, 1)
                .at(*entry),
            None => Mark::new(Competency::Noticing, code, "mark-unseen", Verdict::Missed).worth(0, 1),
        };
        marks.push(mark.of_cue(ix));
    }
}
