//! The plain reasons to worry about somebody, in front of the indicators: what a front line can say of what it saw. The
//! list is closed, and every indicator stands behind exactly one of them. It knows nothing of what was noted in a run.

use super::{Indicator, IndicatorIx, Practice};
use crate::group;
use crate::vocabulary::{Dimension, Element, Tag};
use std::collections::BTreeMap;

/// How many there may be. A person who has to choose one of more chooses none.
const MOST: usize = 20;

/// A worry's place in the library, dense. Never written anywhere: files and records name its `id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorryIx(pub u8);

group! {
    /// A plain reason to worry about somebody, or the one that says that there is none.
    Worry "a worry" {
        /// Its name in files and records: `papers`.
        id: String,
        /// What a trainee chooses: "Papers kept by someone".
        label: String,
        /// What it means, in a sentence.
        says: String,
        /// What people say who do not know the codes: a bridge for finding one.
        words: Vec<String>,
        /// What it speaks for in the definition (LAW-10 to LAW-12), the main one first. None for the one that explains.
        elements: Vec<Element>,
        /// The codes of the indicators behind it.
        indicators: Vec<String>,
        /// Keys of its sources.
        sources: Vec<String>,
        /// How sure.
        tag: Tag,
        /// Nuance of the tag.
        tag_note: Option<String>,
    }
}

impl Worry {
    /// Whether it says that there is an innocent reason, so that a line sorted under it speaks against.
    #[must_use]
    pub fn explains(&self) -> bool {
        self.indicators.is_empty()
    }

    /// The dimensions of the indicators behind it, in the order of the field.
    #[must_use]
    pub fn dimensions(&self) -> Vec<Dimension> {
        let has = |d: &Dimension| self.indicators.iter().any(|code| Dimension::of_code(code) == Some(*d));
        Dimension::ALL.iter().copied().filter(has).collect()
    }

    /// The name under which its words are translated.
    #[must_use]
    pub fn message(&self) -> String {
        format!("worry-{}", self.id)
    }
}

impl Practice {
    /// Every worry, in the order of the file: the one that explains is among them.
    #[must_use]
    pub fn worries(&self) -> &[Worry] {
        &self.worries
    }

    /// A worry by its index.
    ///
    /// # Panics
    /// On an index of another library: indices are minted by [`Practice::worry_ix`] and [`Practice::worry_of`] only.
    #[must_use]
    pub fn worry(&self, ix: WorryIx) -> &Worry {
        &self.worries[usize::from(ix.0)]
    }

    /// The dense index of a worry's `id`.
    #[must_use]
    pub fn worry_ix(&self, id: &str) -> Option<WorryIx> {
        let at = self.worries.iter().position(|worry| worry.id == id)?;
        u8::try_from(at).ok().map(WorryIx)
    }

    /// The worry that an indicator stands behind.
    ///
    /// # Panics
    /// On an index of another library.
    #[must_use]
    pub fn worry_of(&self, ix: IndicatorIx) -> WorryIx {
        self.worry_of[usize::from(ix.0)]
    }
}

/// Which worry each indicator stands behind, in the order of the indicators; and what is wrong with the list.
pub(super) fn behind(worries: &[Worry], indicators: &[Indicator]) -> (Vec<WorryIx>, Vec<String>) {
    let mut faults = of_the_list(worries);
    let mut found: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, worry) in worries.iter().enumerate() {
        for code in &worry.indicators {
            found.entry(code).or_default().push(at);
        }
    }
    let known = |code: &str| indicators.iter().any(|i| i.code == code);
    for code in found.keys().filter(|code| !known(code)) {
        faults.push(format!("worries.ron: there is no indicator {code}"));
    }
    let of = indicators.iter().map(|indicator| {
        let at = found.get(indicator.code.as_str()).map_or(&[][..], Vec::as_slice);
        match at {
            [_] => {}
            [] => faults.push(format!("worries.ron: {} stands behind no worry", indicator.code)),
            _ => faults.push(format!(
                "worries.ron: {} stands behind more than one worry",
                indicator.code
            )),
        }
        let first = at.first().copied().unwrap_or_default();
        WorryIx(u8::try_from(first).unwrap_or_default())
    });
    let of = of.collect();
    (of, faults)
}

/// What is wrong with the list, whatever the indicators.
fn of_the_list(worries: &[Worry]) -> Vec<String> {
    let mut faults = Vec::new();
    if worries.len() > MOST {
        faults.push(format!(
            "worries.ron: there are {} worries; at most {MOST} can be chosen from",
            worries.len()
        ));
    }
    for (at, worry) in worries.iter().enumerate() {
        let is_word = |id: &str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        if !is_word(&worry.id) {
            faults.push(format!(
                "worries.ron: the id `{}` is not lower-case words joined by hyphens",
                worry.id.escape_debug()
            ));
        }
        if worries.iter().take(at).any(|other| other.id == worry.id) {
            faults.push(format!("worries.ron: the worry {} stands twice", worry.id));
        }
        if worry.explains() != worry.elements.is_empty() {
            faults.push(format!(
                "worries.ron: {} has indicators without elements, or elements without indicators",
                worry.id
            ));
        }
    }
    let explaining = worries.iter().filter(|worry| worry.explains()).count();
    if explaining != 1 {
        faults.push(format!(
            "worries.ron: {explaining} worries have no indicator; the one that explains, and no other, has none"
        ));
    }
    faults
}
