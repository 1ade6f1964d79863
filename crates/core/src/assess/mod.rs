//! Marks: what a run shows of seven competencies. Pure, in whole numbers, and it explains itself: every mark names a
//! practice point and, where there is one, the moment that earned it.
//!
//! Nothing here plays a run or knows how a mark is shown. Weights and bands are data (`assets/practice/scoring.ron`),
//! provisional until an expert panel sets them. There is no single total.

mod calibration;
mod care;
mod cues;
mod deciding;
mod interviewing;
mod reasoning;
mod signal;
mod story;

pub use cues::{CueReading, Reading};
pub use interviewing::Tally as QuestionTally;
pub use signal::Signal;
pub use signal::normal_percent;
pub use story::{Asked, Story, Thread};

use crate::locale::{Key, PersonKey, key};
use crate::scenario::{CueIx, PersonIx, QuestionIx};
use crate::session::Session;
use crate::vocabulary::{Band, Competency};

/// How a mark came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Against a rule: does harm.
    Harm,
    /// Not done, or not seen.
    Missed,
    /// In part, or late.
    Partly,
    /// As practice asks.
    Good,
}

impl Verdict {
    /// Its word for other programs.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Harm => "harm",
            Self::Missed => "missed",
            Self::Partly => "partly",
            Self::Good => "good",
        }
    }

    /// The key of its words on a screen.
    #[must_use]
    pub const fn key(self) -> Key {
        match self {
            Self::Harm => key!("verdict-harm"),
            Self::Missed => key!("verdict-missed"),
            Self::Partly => key!("verdict-partly"),
            Self::Good => key!("verdict-good"),
        }
    }
}

/// One scored item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The scale it counts for.
    pub competency: Competency,
    /// The practice point or indicator that says so.
    pub point: String,
    /// The key of its words among the interface texts; they may name the person.
    pub key: PersonKey,
    /// About whom.
    pub person: Option<PersonIx>,
    /// The cue it is about.
    pub cue: Option<CueIx>,
    /// The question it is about.
    pub question: Option<QuestionIx>,
    /// How it came out.
    pub verdict: Verdict,
    /// Points earned.
    pub points: u16,
    /// Points there were to earn.
    pub possible: u16,
    /// The entry that earned it, from 0.
    pub entry: Option<usize>,
}

impl Mark {
    /// A mark about nothing in particular yet.
    #[must_use]
    pub(crate) fn new(competency: Competency, point: impl Into<String>, key: PersonKey, verdict: Verdict) -> Self {
        Self {
            competency,
            point: point.into(),
            key,
            person: None,
            cue: None,
            question: None,
            verdict,
            points: 0,
            possible: 0,
            entry: None,
        }
    }

    pub(crate) const fn about(mut self, person: PersonIx) -> Self {
        self.person = Some(person);
        self
    }

    pub(crate) const fn of_cue(mut self, cue: CueIx) -> Self {
        self.cue = Some(cue);
        self
    }

    pub(crate) const fn of_question(mut self, question: QuestionIx) -> Self {
        self.question = Some(question);
        self
    }

    pub(crate) const fn worth(mut self, points: u16, possible: u16) -> Self {
        self.points = points;
        self.possible = possible;
        self
    }

    pub(crate) const fn at(mut self, entry: Option<usize>) -> Self {
        self.entry = entry;
        self
    }
}

/// What a run shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// 0–100 for each competency, in the order of [`Competency::ALL`].
    pub scores: [u8; 7],
    /// The overall reading.
    pub band: Band,
    /// Every mark, in the order of the competencies.
    pub marks: Vec<Mark>,
    /// Unsafe errors, each practice point once, with the first entry that made it so.
    pub unsafe_errors: Vec<(String, Option<usize>)>,
    /// How each cue was read.
    pub readings: Vec<CueReading>,
    /// Signal detection over the cues met.
    pub signal: Signal,
    /// Questions put, by kind.
    pub questions: QuestionTally,
    /// Mean squared error of the certainty stated, in ten-thousandths; 2500 is what "always 50 %" earns.
    pub brier: u16,
}

impl Assessment {
    /// The score of one competency, 0–100.
    #[must_use]
    pub const fn score(&self, competency: Competency) -> u8 {
        self.scores[competency.index()]
    }

    /// The marks of one competency.
    pub fn marks_of(&self, competency: Competency) -> impl Iterator<Item = &Mark> {
        self.marks.iter().filter(move |m| m.competency == competency)
    }

    /// The practice points of the unsafe errors.
    pub fn unsafe_codes(&self) -> impl Iterator<Item = &str> {
        self.unsafe_errors.iter().map(|(code, _)| code.as_str())
    }

    /// The result as one line of text that is the same on every platform: what a record keeps to compare a replay with.
    #[must_use]
    pub fn summary(&self) -> String {
        let scores: Vec<String> = Competency::ALL
            .iter()
            .map(|c| format!("{}={}", c.word(), self.score(*c)))
            .collect();
        let errors: Vec<&str> = self.unsafe_codes().collect();
        let earned: u32 = self.marks.iter().map(|m| u32::from(m.points)).sum();
        format!(
            "band={} {} unsafe=[{}] marks={} points={earned}",
            self.band.word(),
            scores.join(" "),
            errors.join(","),
            self.marks.len()
        )
    }
}

/// Marks a run, ended or not.
#[must_use]
pub fn assess(session: &Session) -> Assessment {
    let story = Story::of(session);
    let readings = cues::readings(&story);
    let mut marks = Vec::new();
    let signal = cues::mark(&story, &readings, &mut marks);
    let questions = interviewing::mark(&story, &mut marks);
    care::mark(&story, &mut marks);
    reasoning::mark(&story, &readings, &mut marks);
    deciding::mark(&story, &readings, &mut marks);
    let brier = calibration::mark(&story, &mut marks);
    marks.sort_by_key(|m| m.competency);
    let mut scores = [0; 7];
    for &competency in Competency::ALL {
        scores[competency.index()] = match competency {
            Competency::Judging => signal.score(),
            Competency::Interviewing => interviewing::score(&story, &questions, &marks),
            Competency::Calibration => calibration::score(brier),
            Competency::Noticing | Competency::Care | Competency::Reasoning | Competency::Deciding => {
                share(&marks, competency)
            }
        };
    }
    let unsafe_errors = unsafe_errors(&story, &marks);
    let band = band(&story, &scores, &unsafe_errors);
    Assessment {
        scores,
        band,
        marks,
        unsafe_errors,
        readings,
        signal,
        questions,
        brier,
    }
}

/// A practice point that was broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The point.
    pub point: String,
    /// Whether breaking it caps a result.
    pub is_unsafe: bool,
}

/// The practice points that one entry of a run breaks, the unsafe ones first. Those that were broken before count too,
/// which the marks take off once: what was wrong the first time is wrong the second time.
#[must_use]
pub fn broken_at(session: &Session, entry: usize) -> Vec<Broken> {
    let story = Story::of(session);
    let mut decided = Vec::new();
    deciding::mark(&story, &cues::readings(&story), &mut decided);
    let harm = |m: &&Mark| m.verdict == Verdict::Harm && m.entry == Some(entry);
    let mut points = interviewing::broken_at(&story, entry);
    points.extend(decided.iter().filter(harm).map(|m| m.point.as_str()));
    points.sort_unstable();
    points.dedup();
    let is_unsafe = |point: &str| story.practice.scoring().unsafe_points.iter().any(|p| p == point);
    let broken = points.into_iter().map(|point| Broken {
        point: point.to_owned(),
        is_unsafe: is_unsafe(point),
    });
    let mut broken: Vec<Broken> = broken.collect();
    broken.sort_by_key(|b| !b.is_unsafe);
    broken
}

/// Points earned out of those there were, in parts of a hundred. Nothing to earn is nothing shown.
fn share(marks: &[Mark], competency: Competency) -> u8 {
    let of = |f: fn(&Mark) -> u16| -> u32 {
        marks
            .iter()
            .filter(|m| m.competency == competency)
            .map(|m| u32::from(f(m)))
            .sum()
    };
    percent(of(|m| m.points), of(|m| m.possible))
}

/// `part` of `whole` in parts of a hundred, rounded to the nearest, 0 when there is no whole.
pub(crate) fn percent(part: u32, whole: u32) -> u8 {
    if whole == 0 {
        return 0;
    }
    u8::try_from(((part * 100 + whole / 2) / whole).min(100)).unwrap_or(100)
}

fn unsafe_errors(story: &Story<'_>, marks: &[Mark]) -> Vec<(String, Option<usize>)> {
    let codes = &story.practice.scoring().unsafe_points;
    let mut found: Vec<(String, Option<usize>)> = Vec::new();
    for code in codes {
        let harm = marks.iter().filter(|m| m.verdict == Verdict::Harm && m.point == *code);
        if let Some(first) = harm.min_by_key(|m| m.entry.unwrap_or(usize::MAX)) {
            found.push((code.clone(), first.entry));
        }
    }
    found
}

fn band(story: &Story<'_>, scores: &[u8; 7], unsafe_errors: &[(String, Option<usize>)]) -> Band {
    if !unsafe_errors.is_empty() {
        return Band::Unsafe;
    }
    let passes = story
        .practice
        .scoring()
        .pass
        .iter()
        .all(|(c, least)| scores[c.index()] >= *least);
    if passes { Band::Safe } else { Band::Developing }
}
