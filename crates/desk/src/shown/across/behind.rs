//! What is passed over, and which documented mistakes come again.

use super::{Part, Rate, Sight};
use grounds_core::locale::{key, said};
use grounds_core::wording::rule;

/// So many worries and mistakes are told; who reads more remembers none.
const TOLD: usize = 5;

impl Sight<'_> {
    pub(super) fn missed(&self) -> Vec<Part> {
        let mut worries: Vec<_> = self
            .of
            .worries
            .iter()
            .take(TOLD)
            .map(|(ix, share)| {
                let worry = self.practice.worry(*ix);
                let label = self.m.practice(&worry.message(), "", &worry.label);
                let Rate { low, high, .. } = Rate::of(*share);
                let (got, of) = (share.got, share.of);
                self.plain(&said!(
                    "across-worry",
                    worry = label,
                    got = got,
                    of = of,
                    low = low,
                    high = high
                ))
            })
            .collect();
        if worries.is_empty() {
            worries.push(self.plain(&said!("across-worries-few", need = self.rules.signs)));
        }
        let runs = self.of.runs;
        let mut mistakes: Vec<_> = self
            .of
            .mistakes
            .iter()
            .take(TOLD)
            .map(|(code, got)| {
                let mistake = rule(self.m, self.practice, code);
                self.plain(&said!("across-mistake", mistake = mistake, got = *got, of = runs))
            })
            .collect();
        if self.of.more_runs > 0 {
            let few = said!("across-runs-few", need = self.rules.runs, more = self.of.more_runs);
            mistakes = vec![self.plain(&few)];
        } else if mistakes.is_empty() {
            mistakes.push(self.plain(&said!("across-mistakes-none", runs = runs)));
        }
        let part = |heading, says| Part {
            heading: Some(self.m.get(heading)),
            says,
            plots: Vec::new(),
        };
        vec![
            part(key!("across-worries"), worries),
            part(key!("across-mistakes"), mistakes),
        ]
    }
}
