//! The translations that lie beside a scenario, held against its texts as they are now.

use super::texts;
use crate::diagnostic::Sink;
use crate::practice::Practice;
use crate::scenario::Bundle;
use crate::translate::Translated;
use crate::translate::scenario::{found_again, originals};
use grounds_core::review::Review;
use grounds_core::scenario::Scenario;
use grounds_core::scenario::draft::Draft;
use grounds_core::scenario::translation::language_of;

/// Tells what is wrong with each of them, and what it lacks.
pub(super) fn tell(
    bundle: &Bundle,
    draft: &Draft,
    scenario: &Scenario,
    review: &Review,
    practice: &Practice,
    sink: &mut Sink,
) {
    let files: Vec<(&str, &String, &Vec<u8>)> = bundle
        .files
        .iter()
        .filter_map(|(file, bytes)| Some((language_of(file)?, file, bytes)))
        .collect();
    if files.is_empty() {
        return;
    }
    let originals = originals(scenario, draft);
    for (language, file, bytes) in files {
        let read = Translated::read(file, bytes);
        read.faults.iter().for_each(|fault| sink.push(fault.clone()));
        // Of one that cannot be read at all, nothing else can be told.
        if read.units.is_empty() && !read.faults.is_empty() {
            continue;
        }
        let found = [found_again(read, &originals)];
        texts::tell(&originals, &found, language, practice, review.signs(language), sink);
    }
}
