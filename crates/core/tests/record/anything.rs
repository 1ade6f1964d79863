//! Something that a run may be asked for, taken or not: every kind of move, notes and decisions among them. The tests of
//! records, those of the program and the fuzz targets all ask here, and each has other things beside it; so this file names
//! nothing but the core.

#[path = "picks.rs"]
mod picks;

use grounds_core::scenario::PersonIx;
use grounds_core::session::{Action, Decided, LineAt, Note, Session, Sort, WorryIx};
use grounds_core::vocabulary::words::Deed;
use grounds_core::vocabulary::{Finding, OffenceHandling, Onward};
pub(crate) use picks::Picks;

impl Picks {
    fn one<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        of.get(self.below(of.len())).copied()
    }
}

/// Something, taken or not.
pub(crate) fn anything(session: &Session, picks: &mut Picks) -> Option<Action> {
    let scenario = session.scenario();
    let turns = session.at_table().map(|table| table.turns()).unwrap_or_default();
    let people: Vec<PersonIx> = scenario.people().collect();
    let lines: Vec<LineAt> = session.perceived().collect();
    let person = picks.one(&people)?;
    Some(match picks.below(if turns.is_empty() { 20 } else { 44 }) {
        0 => Action::Go(picks.one(&scenario.places().collect::<Vec<_>>())?),
        1 | 2 => Action::Look(picks.one(&scenario.spots().collect::<Vec<_>>())?),
        3 | 4 => {
            let of = (picks.below(2) == 0).then_some(person);
            Action::Read(picks.one(&scenario.papers().collect::<Vec<_>>())?, of)
        }
        5 => Action::Reply(picks.below(4) as u8),
        6 | 7 => {
            let with = (picks.below(4) > 0).then_some(person);
            Action::Do(picks.one(Deed::ALL)?, with)
        }
        8 => Action::Interpret {
            to: person,
            by: picks.one(&people)?,
        },
        9 => Action::Handle {
            deed: picks.one(&[Deed::Photograph, Deed::Seal, Deed::List, Deed::GiveBack])?,
            thing: picks.one(&scenario.things().collect::<Vec<_>>())?,
            of: person,
            to: (picks.below(2) == 0).then_some(person),
        },
        10 => Action::Against(picks.one(&lines)?, picks.one(&lines)?),
        11 | 12 => Action::Note(Box::new(Note {
            line: picks.one(&lines)?,
            page: person,
            sort: picks.one(&[None, Some(Sort::Counts), Some(Sort::AskFurther), Some(Sort::SetAside)])?,
            worry: (picks.below(2) == 0).then_some(WorryIx(3)),
            codes: session.practice().indicator_ix("CD01").into_iter().collect(),
        })),
        13 => {
            let note = session.notes().first()?;
            Action::Strike(note.line, note.page)
        }
        14 => Action::Rate(person, picks.below(101) as u8),
        15 => Action::Decide(person, Box::new(some_decision(session, person, picks)?)),
        16 if picks.below(8) == 0 => Action::EndDay,
        17 if picks.below(60) == 0 => Action::End,
        18 => Action::Rise,
        _ if turns.is_empty() => Action::Sit(person),
        _ => Action::Say(picks.one(&turns)?),
    })
}

fn some_decision(session: &Session, person: PersonIx, picks: &mut Picks) -> Option<Decided> {
    let services: Vec<_> = session.scenario().services().collect();
    let notes = session.notes().iter().filter(|note| note.page == person);
    let some = |picks: &mut Picks| picks.one(&services).into_iter().collect();
    Some(Decided {
        findings: vec![picks.one(Finding::ALL)?],
        grounds: notes.map(|note| note.line).take(3).collect(),
        services: some(picks),
        told: some(picks),
        offences: picks.one(&[
            None,
            Some(OffenceHandling::Charge),
            Some(OffenceHandling::NonPunishmentReview),
        ])?,
        onward: picks.one(&[None, Some(Onward::FreeToGo), Some(Onward::RemoveNow)])?,
        to: None,
        way_back: picks.below(2) == 0,
    })
}
