//! Puts a translation that was handed in beside what was there. Nothing that stands there is lost: texts that were not handed
//! in stay, and what nothing asks for any more is kept as a comment.

use super::{Head, Originals, Translated, Unit};
use crate::locale::translated::{State, fingerprint};

/// The translation that results.
///
/// What was made from the text as it is now gets its fingerprint: in a PO file, what shows that text and is not fuzzy; in
/// Fluent, what has no `# source:`.
#[must_use]
pub fn merged(originals: &Originals, there: &[Translated], handed_in: &Translated) -> Translated {
    let mut result = Translated::empty(&handed_in.source.name, "");
    let has = |id: &str| handed_in.unit(id).is_some();
    let there = &together(originals, there);
    let stay: Vec<&Unit> = there.units.iter().filter(|unit| !has(&unit.id)).collect();
    let there_head = (!there.units.is_empty()).then_some(&there.head);
    result.head = head(there_head, &handed_in.head, !stay.is_empty());
    let head_state = result.head.state.unwrap_or(State::Draft);
    let (new_state, old_state) = (
        handed_in.head.state.unwrap_or(State::Draft),
        there_head.and_then(|h| h.state).unwrap_or(State::Draft),
    );
    let old = stay
        .into_iter()
        .map(|unit| with_state(unit.kept(), old_state, head_state));
    let new = handed_in.units.iter().map(|unit| {
        let mut unit = with_state(stamped(unit, originals), new_state, head_state);
        if unit.notes.is_empty() {
            unit.notes = there.unit(&unit.id).map(|u| u.notes.clone()).unwrap_or_default();
        }
        unit
    });
    let mut gone: Vec<Unit> = Vec::new();
    for unit in old.chain(new) {
        if originals.get(&unit.id).is_some() || unit.id.starts_with('-') {
            result.add(unit);
        } else {
            gone.push(unit);
        }
    }
    for unit in handed_in.gone.iter().chain(&there.gone) {
        if gone.iter().all(|g| g.id != unit.id || g.text != unit.text) {
            gone.push(unit.kept());
        }
    }
    result.gone = gone;
    result
}

/// The files of a translation as one, nothing in it changed.
#[must_use]
pub fn together(originals: &Originals, files: &[Translated]) -> Translated {
    let mut all = Translated::empty("", "");
    for file in files {
        let (was, is) = (file.head.state.unwrap_or(State::Draft), head_of(files));
        let (known, unknown) = file
            .units
            .iter()
            .partition::<Vec<_>, _>(|unit| originals.get(&unit.id).is_some() || unit.id.starts_with('-'));
        known
            .into_iter()
            .for_each(|unit| all.add(with_state(unit.kept(), was, is)));
        all.gone.extend(unknown.into_iter().map(Unit::kept));
        all.gone.extend(file.gone.iter().map(Unit::kept));
        all.head.notes.extend(file.head.notes.iter().cloned());
        all.head.translator = all.head.translator.or_else(|| file.head.translator.clone());
    }
    all.head.state = Some(head_of(files));
    all
}

/// Several files are as far as the one that is least far.
fn head_of(files: &[Translated]) -> State {
    let states = files.iter().map(|file| file.head.state.unwrap_or(State::Draft));
    states.min().unwrap_or(State::Draft)
}

/// The head of what was handed in, with what it leaves open from what was there.
fn head(there: Option<&Head>, handed_in: &Head, some_stay: bool) -> Head {
    let there = there.cloned().unwrap_or_default();
    let state = if some_stay { there.state } else { handed_in.state };
    Head {
        language: handed_in.language.clone().or(there.language),
        translator: handed_in.translator.clone().or(there.translator),
        state: state.or(Some(State::Draft)),
        notes: if handed_in.notes.is_empty() {
            there.notes
        } else {
            handed_in.notes.clone()
        },
    }
}

/// A text keeps what was said of it when it comes under another head.
fn with_state(unit: Unit, was: State, is: State) -> Unit {
    let state = unit.state.or((was != is).then_some(was));
    Unit {
        state: state.filter(|state| *state != is),
        ..unit
    }
}

fn stamped(unit: &Unit, originals: &Originals) -> Unit {
    let mut stamped = unit.kept();
    let Some(original) = originals.get(&unit.id) else {
        return stamped;
    };
    match &unit.seen {
        Some(seen) if *seen == original.text => {
            stamped.source = Some(original.fingerprint.clone());
            stamped.previous = None;
        }
        Some(seen) => {
            stamped.source.get_or_insert_with(|| fingerprint(seen));
            stamped.previous = Some(seen.clone());
        }
        None => {
            stamped.source.get_or_insert_with(|| original.fingerprint.clone());
        }
    }
    stamped
}
