//! Noticing: of what there was to see and hear, enough to carry the case stands on the page. Each indicator about each person
//! counts once; noting more earns nothing. What was missed says how: never heard, never seen, left, or set aside.

use super::case::{Column, Shown, got, needed, shown_in, weight};
use super::mark::Mark;
use super::thread::Course;
use crate::judgement::Situation;
use crate::practice::IndicatorIx;
use crate::scenario::{MarkIx, PersonIx};
use crate::session::{LineAt, Session, Sort};
use crate::vocabulary::Marked;

pub(super) fn mark(run: &Course<'_>, careful: &Course<'_>, person: PersonIx, drawn: &Situation, marks: &mut Vec<Mark>) {
    let session = run.session;
    let practice = session.practice();
    let there = shown_in(careful.session, person, careful.lines.iter().map(|of| of.line));
    let noted = noted(session, person);
    for (column, needed) in needed(practice, drawn, &there) {
        let has = got(&noted, column, needed);
        let of_column = noted.iter().filter(|((of, _), _)| *of == column);
        for (&(_, indicator), &(line, cue)) in of_column.take(has) {
            let mark = Mark::of(practice, person, Marked::SignNoted)
                .on(line)
                .carrying(Some(cue));
            marks.push(mark.showing(Some(indicator)).at(run.entry_of(line)));
        }
        let mut missing = missing(run, careful, person, column, &there, &noted);
        missing.sort_by_key(|of| (of.rank(), weight(practice, of.indicator, drawn.age), of.indicator));
        for of in missing.into_iter().take(needed - has) {
            let mark = Mark::of(practice, person, of.how).on(of.line).carrying(Some(of.cue));
            marks.push(mark.showing(Some(of.indicator)).at(run.entry_of(of.line)));
        }
    }
}

/// What stands on the page about a person and was not set aside, unless it belongs there.
fn noted(session: &Session, person: PersonIx) -> Shown {
    let on_page = session
        .notes()
        .iter()
        .filter(|note| note.page == person && session.counts(note.line));
    let mut noted = Shown::new();
    for note in on_page {
        let set_aside = note.sort == Some(Sort::SetAside);
        let shown = shown_in(session, person, std::iter::once(note.line));
        for (key, value) in shown {
            if !set_aside || key.0.may_be_set_aside() {
                noted.entry(key).or_insert(value);
            }
        }
    }
    noted
}

/// An indicator that somebody careful finds and that is not on the page.
struct Missing {
    indicator: IndicatorIx,
    line: LineAt,
    cue: MarkIx,
    how: Marked,
}

impl Missing {
    /// What one had in one's hands comes first.
    const fn rank(&self) -> u8 {
        match self.how {
            Marked::SignPutAside => 0,
            Marked::SignLeft => 1,
            _ => 2,
        }
    }
}

fn missing(
    run: &Course<'_>,
    careful: &Course<'_>,
    person: PersonIx,
    column: Column,
    there: &Shown,
    noted: &Shown,
) -> Vec<Missing> {
    let session = run.session;
    let perceived = shown_in(session, person, run.lines.iter().map(|of| of.line));
    let of_column = there.iter().filter(|((of, _), _)| *of == column);
    let unnoted = of_column.filter(|(key, _)| !noted.contains_key(*key));
    let missing = unnoted.map(|(&key, &(line, cue))| {
        let (how, line, cue) = match perceived.get(&key) {
            Some(&(known, cue)) if session.is_noted(known, person) => (Marked::SignPutAside, known, cue),
            Some(&(known, cue)) => (Marked::SignLeft, known, cue),
            None if session.perceived().any(|one| one == line) => (Marked::SignChanged, line, cue),
            None if careful.told_by(person).any(|told| told == line) => (Marked::SignUnheard, line, cue),
            None => (Marked::SignUnseen, line, cue),
        };
        Missing {
            indicator: key.1,
            line,
            cue,
            how,
        }
    });
    missing.collect()
}
