//! A row for each run. Of a run that is only counted: whose it is, how far it went, and, where it was ended, the band that its
//! record keeps.

use super::cell::{Cell, Column, Holds};
use super::terms::{STATES, one_of, state};
use super::time::utc;
use super::{Labels, Tongue, questions};
use crate::cohort::{Counted, Run, kept_band};
use grounds_core::locale::{Messages, key};
use grounds_core::practice::judgement::Whom;
use grounds_core::record::{Comparison, Record};
use grounds_core::session::view::Phrase;
use grounds_core::vocabulary::{Band, Competency, Verdict};
use grounds_core::wording::Teller;

/// The scales of one run. Calibration is told across cases only.
fn scales() -> impl Iterator<Item = Competency> {
    let all = Competency::ALL.iter().copied();
    all.filter(|scale| *scale != Competency::Calibration)
}

/// The columns.
pub(super) fn columns(m: &Messages) -> Vec<Column> {
    let whole = |name: &str, means| Column::new(name, means, Holds::Whole(0, None));
    let words = |name: &str, means| Column::new(name, means, Holds::Words);
    let people = key!("export-unit-people");
    let mut all = super::whose();
    all.extend([
        words("title", key!("export-title")).lacks(),
        whole("revision", key!("export-revision")),
        words("language", key!("export-language")).lacks(),
        Column::new("state", key!("export-state"), one_of(m, STATES)),
        Column::new("begun", key!("export-begun"), Holds::Moment),
        whole("played", key!("export-played")).counted_in(key!("export-unit-seconds")),
        whole("moves", key!("export-moves")),
        whole("earlier_plays", key!("export-earlier-plays")),
        whole("draw", key!("export-draw")).lacks(),
        words("program", key!("export-program")),
        whole("rules", key!("export-rules")),
        Column::new("as_kept", key!("export-as-kept"), Holds::YesNo).lacks(),
        Column::new(
            "band",
            key!("export-band"),
            one_of(m, Band::ALL.iter().map(|band| (band.word(), band.key()))),
        )
        .lacks(),
        whole("people", key!("export-people")).lacks().counted_in(people),
        whole("victims", key!("export-victims")).lacks().counted_in(people),
    ]);
    let verdicts = Verdict::ALL.iter();
    all.extend(verdicts.map(|of| {
        let column = whole(&name(of.word()), of.means());
        column.lacks().counted_in(people)
    }));
    all.extend(scales().map(|of| {
        let column = Column::new(name(of.word()), of.means(), Holds::Whole(0, Some(100)));
        column.lacks().counted_in(key!("export-unit-points"))
    }));
    all.extend([
        whole("asked", key!("export-questions")).lacks().after(&["INT-07"]),
        whole("recommended", key!("export-recommended")).lacks(),
        whole("planted", key!("export-planted")).lacks(),
    ]);
    all
}

/// The name of a column made of a term: formulas of spreadsheets and programs know no hyphen in a name.
fn name(term: &str) -> String {
    term.replace('-', "_")
}

/// What a run that is told came to.
#[derive(Debug)]
struct CameTo {
    title: Option<String>,
    language: Option<String>,
    draw: u64,
    as_kept: Option<bool>,
    people: usize,
    victims: usize,
    verdicts: Vec<usize>,
    scores: Vec<Option<u8>>,
    questions: usize,
    recommended: usize,
    planted: usize,
}

/// A row.
#[derive(Debug)]
pub(super) struct Row {
    pub run: String,
    pub trainee: String,
    pub scenario: String,
    pub begun: String,
    pub state: &'static str,
    revision: u32,
    played: u64,
    moves: usize,
    plays: u16,
    program: String,
    rules: u32,
    band: Option<Band>,
    came_to: Option<CameTo>,
}

impl Row {
    fn of(record: &Record, print: &str, labels: &Labels, state: &'static str, band: Option<Band>) -> Self {
        let (header, basis) = (&record.header, record.basis());
        Self {
            run: labels.run(print),
            trainee: labels.trainee(&header.trainee),
            scenario: header.scenario.clone(),
            begun: utc(header.started.saturating_mul(1000)),
            state,
            revision: basis.revision,
            played: record.played_millis() / 1000,
            moves: record.moves.len(),
            plays: header.play,
            program: basis.program.to_owned(),
            rules: basis.rules,
            band,
            came_to: None,
        }
    }

    pub(super) fn counted(run: &Counted, labels: &Labels) -> Self {
        let band = run.record.result.as_ref().and_then(kept_band);
        Self::of(&run.record, &run.print, labels, state(&run.why), band)
    }

    pub(super) fn told(
        run: &Run,
        labels: &Labels,
        questions: &[questions::Row],
        told_in: Option<(&Tongue, &Teller<'_>)>,
    ) -> Self {
        let people = &run.assessed.people;
        let verdicts = Verdict::ALL
            .iter()
            .map(|&of| people.iter().filter(|one| one.verdict.verdict == of).count());
        let is_victim = |of: &&grounds_core::assess::OfPerson| of.judged.situation().whom == Whom::Victim;
        let title = run.session.scenario().header().title;
        let came_to = CameTo {
            title: told_in.map(|(_, teller)| super::cell::plain(&teller.say(&Phrase::of(title)))),
            language: told_in.map(|(tongue, _)| tongue.told_in.clone()),
            draw: run.record.header.seed,
            as_kept: run.record.result.is_some().then_some(run.compared == Comparison::Same),
            people: people.len(),
            victims: people.iter().filter(is_victim).count(),
            verdicts: verdicts.collect(),
            scores: scales().map(|of| run.assessed.score(of)).collect(),
            questions: questions.len(),
            recommended: questions.iter().filter(|of| of.is_recommended).count(),
            planted: questions.iter().filter(|of| of.is_planted && !of.is_taken_back).count(),
        };
        Self {
            came_to: Some(came_to),
            ..Self::of(&run.record, &run.print, labels, "ended", Some(run.assessed.band))
        }
    }

    /// In the order of the columns.
    pub(super) fn cells(&self) -> Vec<Cell> {
        let came = self.came_to.as_ref();
        let count = |of: fn(&CameTo) -> usize| Cell::number(came.map(of));
        let mut cells = vec![
            Cell::Text(self.run.clone()),
            Cell::Text(self.trainee.clone()),
            Cell::Text(self.scenario.clone()),
            Cell::word(came.and_then(|of| of.title.as_deref())),
            Cell::Number(self.revision.into()),
            Cell::word(came.and_then(|of| of.language.as_deref())),
            Cell::Text(self.state.to_owned()),
            Cell::Text(self.begun.clone()),
            Cell::number(Some(self.played)),
            Cell::number(Some(self.moves)),
            Cell::Number(self.plays.into()),
            Cell::number(came.map(|of| of.draw)),
            Cell::Text(self.program.clone()),
            Cell::Number(self.rules.into()),
            Cell::yes(came.and_then(|of| of.as_kept)),
            Cell::word(self.band.map(Band::word)),
            count(|of| of.people),
            count(|of| of.victims),
        ];
        let verdicts = 0..Verdict::ALL.len();
        cells.extend(verdicts.map(|n| Cell::number(came.and_then(|of| of.verdicts.get(n).copied()))));
        let scores = 0..scales().count();
        cells.extend(scores.map(|n| Cell::number(came.and_then(|of| of.scores.get(n).copied().flatten()))));
        cells.extend([
            count(|of| of.questions),
            count(|of| of.recommended),
            count(|of| of.planted),
        ]);
        cells
    }
}
