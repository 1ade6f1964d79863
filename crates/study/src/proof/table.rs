//! The table of runs with one thing changed: what each comes to over the draws.

use super::deciding::alike;
use super::{Change, Draw, Uniform, changed};
use grounds_core::assess::Approach;
use grounds_core::vocabulary::Band;

/// How often each band came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bands {
    /// Safe practice.
    pub safe: u32,
    /// Developing.
    pub developing: u32,
    /// Unsafe.
    pub unsafe_: u32,
    /// A victim could be cleared: the draw is unfair.
    pub unfair: u32,
}

impl Bands {
    /// Those of other draws as well.
    pub const fn and(&mut self, other: Self) {
        self.safe += other.safe;
        self.developing += other.developing;
        self.unsafe_ += other.unsafe_;
        self.unfair += other.unfair;
    }

    /// One more.
    pub fn count(&mut self, band: Option<Band>) {
        match band {
            Some(Band::Safe) => self.safe += 1,
            Some(Band::Developing) => self.developing += 1,
            Some(Band::Unsafe) => self.unsafe_ += 1,
            None => self.unfair += 1,
        }
    }
}

/// A row of the table.
#[derive(Clone, Debug)]
pub struct Row {
    /// What was done.
    pub what: String,
    /// What it came to, in draws where it applied to somebody.
    pub bands: Bands,
}

/// Every way of deciding, over these draws.
#[must_use]
pub fn table(draws: &[Draw]) -> Vec<Row> {
    let mut rows = Vec::new();
    let changes = [
        Change::Right,
        Change::Cleared,
        Change::Charged,
        Change::Nothing,
        Change::Removed,
        Change::HandedBack,
        Change::EmbassyTold,
        Change::Presumed,
        Change::LetGo,
    ];
    for change in changes {
        let mut bands = Bands::default();
        for draw in draws {
            let outcome = draw.decided(|run, who, decided| changed(run, who, change, decided));
            if outcome.applied > 0 || change == Change::Right {
                bands.count(outcome.assessed.map(|assessed| assessed.band));
            }
        }
        rows.push(Row {
            what: change.word().to_owned(),
            bands,
        });
    }
    for answer in Uniform::ALL {
        let (mut with_talk, mut without) = (Bands::default(), Bands::default());
        for draw in draws {
            with_talk.count(draw.decided(alike(answer)).assessed.map(|assessed| assessed.band));
            without.count(
                draw.approached(Approach::SILENT, alike(answer))
                    .assessed
                    .map(|assessed| assessed.band),
            );
        }
        for (how, bands) in [("with talk", with_talk), ("without talk", without)] {
            rows.push(Row {
                what: format!("{}, {how}", answer.word()),
                bands,
            });
        }
    }
    rows
}
