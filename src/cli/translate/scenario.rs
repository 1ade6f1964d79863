//! A scenario, and the translations that lie beside it.

use super::Subject;
use crate::check::texts;
use crate::cli::chosen::Chosen;
use crate::cli::out::{Io, Outcome};
use crate::diagnostic::{Sink, render};
use crate::read::files::inside;
use crate::scenario::Bundle;
use crate::scenario::draft::Draft;
use crate::scenario::translation::language_of;
use crate::translate::scenario::{found_again, originals};
use crate::translate::{Originals, Translated};
use std::collections::BTreeMap;

/// What there is to translate in a scenario that was named.
pub(super) fn subject(chosen: &Chosen, io: &mut Io<'_>) -> Result<Subject, Outcome> {
    let bundle = &chosen.shelved.bundle;
    let mut sink = Sink::default();
    let Some(draft) = Draft::read(&bundle.files, &mut sink) else {
        io.say(render::full(&sink.into_sorted()));
        return Err(Outcome::Faults);
    };
    let originals = originals(&chosen.scenario, &draft);
    Ok(Subject {
        translations: translations(bundle, &originals),
        originals,
        review: texts::review(bundle, &mut sink),
        folder: chosen.shelved.folder.as_ref().map(|folder| folder.join("lang")),
    })
}

/// The translations beside a scenario, by language, each text under the name that its line has now.
fn translations(bundle: &Bundle, originals: &Originals) -> BTreeMap<String, Vec<Translated>> {
    let read = |(file, bytes): (&String, &Vec<u8>)| {
        let language = language_of(file)?;
        let read = Translated::read(&inside(&bundle.name, file), bytes);
        Some((language.to_owned(), vec![found_again(read, originals)]))
    };
    bundle.files.iter().filter_map(read).collect()
}
