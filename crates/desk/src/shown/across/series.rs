//! What is told run by run: a value up, the runs to the right. Told from enough runs only.

use super::super::Note;
use super::super::plot::{Plot, Point, Tick};
use super::{Part, Sight};
use grounds_core::assess::Score;
use grounds_core::locale::{key, said};
use grounds_core::wording::list;

/// So many runs are numbered below a plot at most.
const NUMBERED: usize = 6;

impl Sight<'_> {
    /// That there are too few runs, where that is so.
    fn few_runs(&self) -> Option<Note> {
        let more = self.of.more_runs;
        let few = said!("across-runs-few", need = self.rules.runs, more = more);
        (more > 0).then(|| self.plain(&few))
    }

    /// How it was asked.
    pub(super) fn asked(&self) -> Part {
        let sum = |part: fn(&grounds_core::assess::Mix) -> u16| -> u32 {
            self.of.mix.iter().map(|mix| u32::from(part(mix))).sum()
        };
        let (open, good) = (sum(|mix| mix.open), sum(|mix| mix.good));
        let (leading, poor) = (sum(|mix| mix.leading), sum(|mix| mix.poor));
        let all = open + good + leading + poor;
        let mix = said!(
            "across-asked-all",
            all = all,
            open = open,
            good = good,
            leading = leading,
            poor = poor,
        );
        let well = self.of.mix.iter().map(|mix| {
            let (good, all) = (u32::from(mix.open) + u32::from(mix.good), mix.all());
            let share = (good * 100 + all / 2).checked_div(all)?;
            u8::try_from(share).ok()
        });
        let well: Vec<Score> = well.collect();
        let mut says = vec![self.plain(&mix)];
        says.extend(self.few_runs());
        let plot = self.series(self.m.get(key!("across-asked-plot")), &well);
        Part {
            heading: None,
            says,
            plots: plot.into_iter().collect(),
        }
    }

    /// Each competency.
    pub(super) fn competencies(&self) -> Part {
        let plots = self.of.competencies.iter();
        let plots = plots.filter_map(|(of, scores)| self.series(self.m.get(of.key()), scores));
        Part {
            heading: None,
            says: self.few_runs().into_iter().collect(),
            plots: plots.collect(),
        }
    }

    /// A value in each run, 0–100; none where there are too few runs, or too few in which there was one.
    fn series(&self, heading: String, values: &[Score]) -> Option<Plot> {
        let known: Vec<u8> = values.iter().flatten().copied().collect();
        if self.of.more_runs > 0 || known.len() < usize::from(self.rules.runs) {
            return None;
        }
        let each = values.iter().map(|value| match value {
            Some(value) => self.m.number(i64::from(*value)),
            None => self.m.get(key!("across-series-none")),
        });
        let each: Vec<String> = each.collect();
        let told = said!(
            "across-series",
            first = *known.first()?,
            last = *known.last()?,
            low = *known.iter().min()?,
            high = *known.iter().max()?,
            count = known.len(),
            values = list(self.m, &each),
        );
        let last = values.len().saturating_sub(1).max(1);
        let along = |run: usize| u16::try_from(run * 1000 / last).unwrap_or(1000);
        let mut goes_on = false;
        let point = |(run, value): (usize, &Score)| {
            let went_on = std::mem::replace(&mut goes_on, value.is_some());
            let value = (*value)?;
            Some(Point {
                along: along(run),
                up: u16::from(value) * 10,
                between: None,
                goes_on: went_on,
                // All of them stand in the words of the plot, in a row.
                told: String::new(),
            })
        };
        let points: Vec<Point> = values.iter().enumerate().filter_map(point).collect();
        let step = values.len().div_ceil(NUMBERED).max(1);
        let tick = |run: usize| Tick {
            at: along(run),
            words: self.m.number(i64::try_from(run + 1).unwrap_or(i64::MAX)),
        };
        Some(Plot {
            heading,
            told: self.m.say(&told),
            along: (0..values.len()).step_by(step).map(tick).collect(),
            along_is: self.m.get(key!("across-axis-run")),
            up: self.per_cent().into_iter().step_by(2).collect(),
            up_is: self.m.get(key!("across-axis-value")),
            even: None,
            points,
        })
    }
}
