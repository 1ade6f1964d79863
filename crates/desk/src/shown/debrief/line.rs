//! The line of a talk as a picture is drawn from it: where each move stands, what marks it, how the days and the stages lie, and
//! the words that stand for the picture where nobody can see it. A face draws it and decides nothing.

use super::super::{Note, Scene, Tone};
use grounds_core::debrief::{Course, Point};
use grounds_core::locale::{Key, key, said};
use grounds_core::practice::marks::Comes;
use grounds_core::vocabulary::{Rung, Stance};

/// The highest value of trust and distress.
pub const HIGHEST: u8 = 9;
/// How far along the last move stands, and what a picture is wide.
pub const WIDTH: u16 = 1000;
/// The highest that something gained is drawn.
pub const MOST_GAINED: u8 = 3;
/// A pause of more minutes is drawn as one of so many: somebody else was spoken with meanwhile.
const LONGEST: u16 = 10;
/// A night is drawn as so many minutes.
const NIGHT: u16 = 6;
/// Two times stand at least so far apart.
const APART: u16 = 170;

/// The line of the talks with a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The words that stand for the picture, a sentence each.
    pub told: Vec<String>,
    /// What the two lines are called: trust, and distress.
    pub names: [String; 2],
    /// What the two rows below them are called: what was said, and what it brought.
    pub rows: [String; 2],
    /// Every move.
    pub points: Vec<OnLine>,
    /// Where each day begins, where there is more than one.
    pub days: Vec<Along>,
    /// Times, as many as there is room for.
    pub times: Vec<Along>,
    /// Pauses that are drawn short.
    pub pauses: Vec<u16>,
    /// The stages of the talk, one after the other.
    pub stages: Vec<Stretch>,
    /// Steps of the interview, by their codes.
    pub steps: Vec<StepAt>,
    /// The moments that are told, by their numbers.
    pub moments: Vec<Along>,
}

/// A move on the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnLine {
    /// How far along, 0–[`WIDTH`].
    pub along: u16,
    /// Trust afterwards, 0–[`HIGHEST`].
    pub trust: u8,
    /// Distress afterwards, 0–[`HIGHEST`].
    pub distress: u8,
    /// How what was said stands to the person, and whether it is recommended; none where nothing was said.
    pub said: Option<(Stance, bool)>,
    /// How far the person told, 0–[`MOST_GAINED`]: nothing, made small, a part, all of it.
    pub gained: u8,
    /// Whether they said yes to words that were put in.
    pub is_planted: bool,
    /// Whether a fear was answered.
    pub is_met: bool,
}

/// Words at a place of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Along {
    /// How far along.
    pub along: u16,
    /// The words.
    pub words: String,
}

/// A stage of the talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// How far along it begins.
    pub from: u16,
    /// How far along it ends.
    pub to: u16,
    /// What it is.
    pub words: String,
}

/// A step of the interview where it was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepAt {
    /// How far along.
    pub along: u16,
    /// Its code.
    pub code: String,
    /// Whether it was late, or done in part.
    pub is_late: bool,
}

/// Something that is drawn, for the words that explain it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// The line of trust.
    Trust,
    /// The line of distress.
    Distress,
    /// Something that was said.
    Said(Stance),
    /// Something that was told.
    Gained,
    /// A yes to words that were put in.
    Planted,
    /// A fear that was answered.
    Met,
    /// A step that was done.
    Step,
    /// A step that was done late.
    Late,
    /// A pause that is drawn short.
    Pause,
    /// A moment that is told.
    Moment,
}

/// The line of a course; none of a talk with fewer than two moves. `moments` are the moves that are told.
pub(super) fn line(scene: &Scene<'_>, of: &Course, moments: &[usize]) -> Option<Line> {
    let m = scene.messages;
    let (first, last) = (of.points.first()?, of.points.get(1..)?.last()?);
    let places = places(&of.points);
    let all = || of.points.iter().zip(places.iter().copied());
    let place = |along, words| Along { along, words };
    let days = starts(&of.points).map(|at| {
        let point = &of.points[at];
        place(places[at], day(scene, point))
    });
    let at_move = |entry: usize| all().find(|(point, _)| point.entry >= entry).map(|(_, along)| along);
    let steps = of.steps.iter().filter_map(|step| {
        Some(StepAt {
            along: at_move(step.entry?)?,
            code: step.code.clone(),
            is_late: step.comes != Comes::Good,
        })
    });
    let numbered = (1..).zip(moments);
    let is_one_day = first.act == last.act;
    Some(Line {
        told: told(scene, &of.points, first, last),
        names: [key!("debrief-page-trust"), key!("debrief-page-distress")].map(|key| m.get(key)),
        rows: [key!("debrief-line-you"), key!("debrief-line-came")].map(|key| m.get(key)),
        points: all().map(|(point, along)| on_line(point, along)).collect(),
        days: if is_one_day { Vec::new() } else { days.collect() },
        times: times(scene, &of.points, &places),
        pauses: pauses(&of.points, &places),
        stages: stages(scene, &of.points, &places),
        steps: steps.collect(),
        moments: numbered
            .filter_map(|(number, &entry)| {
                let (_, along) = all().find(|(point, _)| point.entry == entry)?;
                Some(place(along, m.number(number)))
            })
            .collect(),
    })
}

fn on_line(of: &Point, along: u16) -> OnLine {
    OnLine {
        along,
        trust: of.trust.min(HIGHEST),
        distress: of.distress.min(HIGHEST),
        said: of.kind.map(|kind| (kind.stance(), of.is_recommended)),
        gained: match of.told {
            None | Some(Rung::Deny) => 0,
            Some(Rung::Small) => 1,
            Some(Rung::Part) => 2,
            Some(Rung::Whole) => MOST_GAINED,
        },
        is_planted: of.is_planted && !of.is_taken_back,
        is_met: of.met.is_some(),
    }
}

/// Minutes between a move and the one before it, as they are drawn.
fn drawn(before: &Point, point: &Point) -> u16 {
    if before.act == point.act {
        point.minute.saturating_sub(before.minute).clamp(1, LONGEST)
    } else {
        NIGHT
    }
}

/// How far along each move stands.
fn places(points: &[Point]) -> Vec<u16> {
    let mut sums = vec![0_u32];
    for two in points.windows(2) {
        let last = sums.last().copied().unwrap_or(0);
        sums.push(last + u32::from(drawn(&two[0], &two[1])));
    }
    let whole = sums.last().copied().unwrap_or(0).max(1);
    let along = |sum: u32| u16::try_from(sum * u32::from(WIDTH) / whole).unwrap_or(WIDTH);
    sums.into_iter().take(points.len()).map(along).collect()
}

/// The moves with which the days begin.
fn starts(points: &[Point]) -> impl Iterator<Item = usize> {
    let later = (1..points.len()).filter(|&at| points[at].act != points[at - 1].act);
    std::iter::once(0).filter(|_| !points.is_empty()).chain(later)
}

fn pauses(points: &[Point], places: &[u16]) -> Vec<u16> {
    let is_cut = |at: &usize| {
        let (before, point) = (&points[at - 1], &points[*at]);
        before.act == point.act && point.minute.saturating_sub(before.minute) > LONGEST
    };
    let cut = (1..points.len()).filter(is_cut);
    cut.map(|at| u16::midpoint(places[at - 1], places[at])).collect()
}

/// The times of the first moves of the days and of the last one, and of as many others as there is room for.
fn times(scene: &Scene<'_>, points: &[Point], places: &[u16]) -> Vec<Along> {
    let mut chosen: Vec<usize> = Vec::new();
    let first = starts(points).chain(points.len().checked_sub(1));
    for at in first.chain(0..points.len()) {
        if chosen.iter().all(|&other| places[other].abs_diff(places[at]) >= APART) {
            chosen.push(at);
        }
    }
    chosen.sort_unstable();
    let place = |at: usize| Along {
        along: places[at],
        words: time(scene, &points[at]),
    };
    chosen.into_iter().map(place).collect()
}

/// The stages one after the other; each reaches to where the next begins.
fn stages(scene: &Scene<'_>, points: &[Point], places: &[u16]) -> Vec<Stretch> {
    let mut all: Vec<Stretch> = Vec::new();
    let mut last = None;
    for (point, &along) in points.iter().zip(places) {
        if let Some(open) = all.last_mut() {
            open.to = along;
        }
        if last != Some((point.stage, point.act)) {
            all.push(Stretch {
                from: along,
                to: along,
                words: scene.messages.get(point.stage.key()),
            });
        }
        last = Some((point.stage, point.act));
    }
    // What begins with the last move has a width too.
    if let Some(last) = all.last_mut().filter(|last| last.to == last.from) {
        last.from = last.from.saturating_sub(WIDTH / 40);
    }
    all
}

/// When a move was made.
pub(super) fn time(scene: &Scene<'_>, of: &Point) -> String {
    let starts = scene.view.days().into_iter().find(|day| day.act == of.act);
    let minute = starts.map_or(0, |day| day.starts).wrapping_add(of.minute);
    scene.messages.time(minute % (24 * 60), None)
}

/// The day of a move.
pub(super) fn day(scene: &Scene<'_>, of: &Point) -> String {
    scene.messages.say(&said!("run-day", day = u32::from(of.act.0) + 1))
}

fn told(scene: &Scene<'_>, points: &[Point], first: &Point, last: &Point) -> Vec<String> {
    let m = scene.messages;
    let said = |stance: Stance| {
        let mut kinds = points.iter().filter_map(|point| point.kind);
        u32::try_from(kinds.by_ref().filter(|kind| kind.stance() == stance).count()).unwrap_or(u32::MAX)
    };
    let count = |is: fn(&&Point) -> bool| u32::try_from(points.iter().filter(is).count()).unwrap_or(u32::MAX);
    let mut all = vec![
        m.say(&said!(
            "debrief-page-curve",
            trust_first = first.trust,
            trust_last = last.trust,
            distress_first = first.distress,
            distress_last = last.distress,
        )),
        m.say(&said!(
            "debrief-line-counted",
            invites = said(Stance::Invites),
            tells = said(Stance::Tells),
            puts_in = said(Stance::PutsIn),
            presses = said(Stance::Presses),
        )),
        m.say(&said!(
            "debrief-line-brought",
            told = count(|point| point.told >= Some(Rung::Part)),
            planted = count(|point| point.is_planted && !point.is_taken_back),
            met = count(|point| point.met.is_some()),
        )),
    ];
    let is_one_day = first.act == last.act;
    let when = |of: &Point| match time(scene, of) {
        time if is_one_day => time,
        time => m.say(&said!("log-said", who = day(scene, of), words = time)),
    };
    for stage in points.chunk_by(|one, other| (one.stage, one.act) == (other.stage, other.act)) {
        if let [from, ..] = stage
            && let [.., to] = stage
        {
            let name = m.get(from.stage.key());
            let (from, to) = (when(from), when(to));
            all.push(m.say(&said!("debrief-line-stage", stage = name, from = from, to = to)));
        }
    }
    all
}

/// The steps of the interview with a person, each as what the marks say of it: also those that were left out.
pub(super) fn steps(scene: &Scene<'_>, of: &Course) -> Vec<Note> {
    let name = || scene.teller.name(of.person);
    let note = |step: &grounds_core::debrief::Step| {
        let tone = match step.comes {
            Comes::Good => Tone::Good,
            Comes::Partly => Tone::Warn,
            Comes::Missed | Comes::Harm => Tone::Bad,
        };
        let words = scene.messages.say(&step.mark.key().about(name()));
        Note::new(
            tone,
            scene.messages.say(&said!("log-said", who = &step.code, words = words)),
        )
    };
    of.steps.iter().map(note).collect()
}

/// What of the pictures needs words, in the order in which it is met.
pub(super) fn legend(scene: &Scene<'_>, lines: &[&Line]) -> Vec<(Glyph, String)> {
    let points = || lines.iter().flat_map(|line| &line.points);
    let steps = || lines.iter().flat_map(|line| &line.steps);
    let mut all: Vec<(Glyph, Key)> = vec![
        (Glyph::Trust, key!("debrief-line-trust")),
        (Glyph::Distress, key!("debrief-line-distress")),
    ];
    for &stance in Stance::ALL {
        if points().any(|point| point.said.is_some_and(|(of, _)| of == stance)) {
            all.push((Glyph::Said(stance), stance.key()));
        }
    }
    let more = [
        (
            points().any(|of| of.gained > 0),
            Glyph::Gained,
            key!("debrief-line-gained"),
        ),
        (
            points().any(|of| of.is_planted),
            Glyph::Planted,
            key!("debrief-line-planted"),
        ),
        (points().any(|of| of.is_met), Glyph::Met, key!("debrief-line-met")),
        (steps().any(|of| !of.is_late), Glyph::Step, key!("debrief-line-step")),
        (steps().any(|of| of.is_late), Glyph::Late, key!("debrief-line-late")),
        (
            lines.iter().any(|line| !line.pauses.is_empty()),
            Glyph::Pause,
            key!("debrief-line-pause"),
        ),
        (
            lines.iter().any(|line| !line.moments.is_empty()),
            Glyph::Moment,
            key!("debrief-line-moment"),
        ),
    ];
    all.extend(
        more.into_iter()
            .filter(|(is, ..)| *is)
            .map(|(_, glyph, key)| (glyph, key)),
    );
    all.into_iter()
        .map(|(glyph, key)| (glyph, scene.messages.get(key)))
        .collect()
}
