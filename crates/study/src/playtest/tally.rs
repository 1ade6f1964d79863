//! What many runs of one policy come to: whole numbers that can be added in any order.

use super::coverage::Coverage;
use super::run::{Playtest, RunOutcome};
use super::spread::Spread;
use crate::scenario::{DrawIx, DrawKind, Scenario};
use crate::session::Drawn;
use crate::vocabulary::{Band, Competency};

/// Results of some runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Runs of each band, in the order of [`Band::ALL`].
    pub bands: [u64; Band::ALL.len()],
    /// The spread of each competency, in the order of [`Competency::ALL`].
    pub competencies: [Spread; Competency::ALL.len()],
    /// Minutes of the shift that passed.
    pub minutes: Spread,
}

impl Figures {
    fn absorb(&mut self, run: &RunOutcome) {
        self.bands[run.band.index()] += 1;
        for (spread, score) in self.competencies.iter_mut().zip(run.scores) {
            spread.add(score.into());
        }
        self.minutes.add(run.minutes.into());
    }

    fn merge(&mut self, other: &Self) {
        for (mine, theirs) in self.bands.iter_mut().zip(other.bands) {
            *mine += theirs;
        }
        for (mine, theirs) in self.competencies.iter_mut().zip(&other.competencies) {
            mine.merge(theirs);
        }
        self.minutes.merge(&other.minutes);
    }

    /// How many runs.
    #[must_use]
    pub fn runs(&self) -> u64 {
        self.bands.iter().sum()
    }

    /// How many runs of a band.
    #[must_use]
    pub const fn of_band(&self, band: Band) -> u64 {
        self.bands[band.index()]
    }

    /// The spread of one competency.
    #[must_use]
    pub const fn of(&self, competency: Competency) -> &Spread {
        &self.competencies[competency.index()]
    }
}

/// What many runs of one policy come to.
#[derive(Clone, Debug)]
pub struct Tally {
    /// All runs together.
    pub whole: Figures,
    /// Moves that were accepted.
    pub moves: Spread,
    /// Moves that were refused.
    pub refusals: Spread,
    /// Runs that were stopped because the player came to no end.
    pub endless: u64,
    /// Runs with each unsafe error, in the order of the scoring table.
    pub unsafe_errors: Vec<u64>,
    /// For each draw, results by what it gave: a word, a cue that surfaced, a face dealt to a part.
    draws: Vec<Vec<Figures>>,
    /// What was met.
    pub coverage: Coverage,
}

impl Tally {
    /// No runs yet.
    #[must_use]
    pub fn none(playtest: &Playtest) -> Self {
        let scenario = playtest.scenario();
        let cells = |draw: DrawIx| vec![Figures::default(); cell_count(scenario, draw)];
        Self {
            whole: Figures::default(),
            moves: Spread::default(),
            refusals: Spread::default(),
            endless: 0,
            unsafe_errors: vec![0; playtest.practice().scoring().unsafe_points.len()],
            draws: scenario.draw_ixs().map(cells).collect(),
            coverage: playtest.coverage(),
        }
    }

    /// Adds a run.
    pub fn absorb(&mut self, run: &RunOutcome, scenario: &Scenario) {
        self.whole.absorb(run);
        self.moves.add(run.moves);
        self.refusals.add(run.refusals);
        self.endless += u64::from(!run.ended);
        for &point in &run.unsafe_errors {
            self.unsafe_errors[point] += 1;
        }
        for draw in scenario.draw_ixs() {
            let cells = &mut self.draws[draw.index()];
            each_cell(scenario, draw, &run.drawn, |cell| cells[cell].absorb(run));
        }
        self.coverage.absorb_met(&run.met, run.run);
    }

    /// Adds what others counted. In which order things are added makes no difference.
    pub fn merge(&mut self, other: &Self) {
        self.whole.merge(&other.whole);
        self.moves.merge(&other.moves);
        self.refusals.merge(&other.refusals);
        self.endless += other.endless;
        for (mine, theirs) in self.unsafe_errors.iter_mut().zip(&other.unsafe_errors) {
            *mine += theirs;
        }
        let cells = self.draws.iter_mut().flatten().zip(other.draws.iter().flatten());
        cells.for_each(|(mine, theirs)| mine.merge(theirs));
        self.coverage.merge(&other.coverage);
    }

    /// Results by what a draw gave, each with its name: of a `Choose` the word, of a `Surface` the cue that surfaced, of
    /// a `Deal` the part and the face it got.
    pub fn by_draw<'a>(&'a self, scenario: &'a Scenario, draw: DrawIx) -> impl Iterator<Item = (String, &'a Figures)> {
        let cells = self.draws[draw.index()].iter().enumerate();
        cells.map(move |(cell, figures)| (cell_name(scenario, draw, cell), figures))
    }
}

fn cell_count(scenario: &Scenario, draw: DrawIx) -> usize {
    match &scenario.draw(draw).kind {
        DrawKind::Deal { profiles, to } => profiles.len() * to.len(),
        DrawKind::Surface { of, .. } => of.len(),
        DrawKind::Choose { one_of } => one_of.len(),
    }
}

fn cell_name(scenario: &Scenario, draw: DrawIx, cell: usize) -> String {
    match &scenario.draw(draw).kind {
        DrawKind::Deal { profiles, to } => {
            let (part, face) = (to[cell / profiles.len()], &profiles[cell % profiles.len()]);
            format!("{} as {}", scenario.person(part).id, scenario.texts().raw(face.name))
        }
        DrawKind::Surface { of, .. } => scenario.cue(of[cell]).id.clone(),
        DrawKind::Choose { one_of } => one_of[cell].clone(),
    }
}

/// The cells of a draw that a run belongs to.
fn each_cell(scenario: &Scenario, draw: DrawIx, drawn: &Drawn, mut cell: impl FnMut(usize)) {
    match &scenario.draw(draw).kind {
        DrawKind::Deal { profiles, to } => {
            for (number, &part) in to.iter().enumerate() {
                if let Some(face) = drawn.face(part) {
                    cell(number * profiles.len() + usize::from(face));
                }
            }
        }
        DrawKind::Surface { of, .. } => {
            let surfaced = of.iter().enumerate().filter(|(_, c)| drawn.surfaces(**c));
            surfaced.for_each(|(number, _)| cell(number));
        }
        DrawKind::Choose { .. } => cell(drawn.word(draw).into()),
    }
}
