//! How far each file of a translation lags behind the texts it is made from. A language may lag: what is missing is said in
//! English, with a mark in author view. Only a release asks for all of it. Nothing here judges what is translated.

use super::{Fault, Originals, Status};
use std::collections::BTreeMap;

/// One file of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lag {
    /// The file, seen from the folder of the translations.
    pub file: String,
    /// How many texts belong into it.
    pub texts: usize,
    /// How many of them are not translated.
    pub missing: usize,
    /// How many are translated from a text that has changed since.
    pub stale: usize,
    /// Whether a release needs it whole. The short names and explanations of the practice library are needed only in a
    /// language that has begun with them: until then they are all English, and none is half.
    pub is_needed: bool,
}

impl Lag {
    /// Whether it is all there, from the texts as they are now.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.missing == 0 && self.stale == 0
    }
}

/// The file of a part in a language: `km/run.ftl`; `km.ftl` for a scenario, which has no parts.
#[must_use]
pub fn file_of(language: &str, part: &str) -> String {
    if part.is_empty() {
        format!("{language}.ftl")
    } else {
        format!("{language}/{part}.ftl")
    }
}

/// Every file of a translation, in the order of the texts.
#[must_use]
pub fn lags(originals: &Originals, status: &Status) -> Vec<Lag> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for finding in &status.findings {
        let Some(original) = originals.get(&finding.id) else {
            continue;
        };
        let count = counts.entry(&original.part).or_default();
        match finding.fault {
            Fault::Missing => count.0 += 1,
            Fault::Stale => count.1 += 1,
            _ => {}
        }
    }
    let parts = originals.parts().into_iter();
    parts
        .map(|part| {
            let texts = originals.all().iter().filter(|o| o.part == part).count();
            let (missing, stale) = counts.get(part).copied().unwrap_or_default();
            Lag {
                file: file_of(&status.language, part),
                texts,
                missing,
                stale,
                is_needed: !Originals::may_wait(part) || missing < texts,
            }
        })
        .collect()
}
