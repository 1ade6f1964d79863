//! By what a text of a scenario is found again: nobody writes names of lines into files. Records, translations and sortings
//! stand on [`LineId`].

use super::draft::{LineId, find_again, print};
use super::talk::{Index, TextIx};
use super::whole::Scenario;

impl Scenario {
    /// Where a text stands, in words of the file, and its number among those that stand under the same.
    #[must_use]
    pub fn heading(&self, ix: TextIx) -> (&str, u16) {
        let of = self.text(ix).heading;
        let words = self.headings.get(of.from as usize..of.to as usize);
        (words.unwrap_or_default(), of.nth)
    }

    /// By what a text is found again.
    #[must_use]
    pub fn line_id(&self, ix: TextIx) -> LineId {
        let (heading, nth) = self.heading(ix);
        LineId {
            heading: heading.to_owned(),
            nth,
            print: print(self.words(ix)),
        }
    }

    /// The text that was meant. Of one that was taken out, whatever stands there now: who looks for many, as records and
    /// translations do, asks for all of them at once ([`Self::lines_named`]).
    #[must_use]
    pub fn line_named(&self, id: &LineId) -> Option<TextIx> {
        self.lines_named(std::slice::from_ref(id)).pop()?
    }

    /// The texts that were meant, of one version of the scenario. Together they tell words that were mended from words that
    /// were taken out: no text is two of them.
    #[must_use]
    pub fn lines_named(&self, ids: &[LineId]) -> Vec<Option<TextIx>> {
        let all: Vec<LineId> = self.texts().map(|ix| self.line_id(ix)).collect();
        let found = find_again(ids, &all).into_iter();
        found.map(|at| at.map(TextIx::at)).collect()
    }
}
