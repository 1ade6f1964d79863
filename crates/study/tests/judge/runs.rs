//! Runs whose moves are judged: somebody careful, people who ask worse, somebody who does anything at all, and each of them
//! ended by a decision of some kind. Used by the tests and by `examples/sure.rs`.

#[path = "../../../core/tests/record/picks.rs"]
mod picks;

use grounds_core::assess::{Approach, approached, note_grounds, right, textbook};
use grounds_core::scenario::{PersonIx, Scenario};
use grounds_core::session::{Action, LineAt, Note, Phase, Session, Sort};
use grounds_core::talk::players::{DEAF, HURRIED, KIND, LEADS_VICTIM, RANDOM, THREE_OF_FIVE, Ways};
use grounds_core::vocabulary::words::Deed;
use grounds_study::proof::{Change, Uniform, changed, uniform};
use picks::Picks;

/// People who ask worse than the textbook, and how they decide.
const OTHERS: [(Ways, Decides); 6] = [
    (THREE_OF_FIVE, Decides::Changed(Change::Right)),
    (DEAF, Decides::Changed(Change::Nothing)),
    (HURRIED, Decides::All(Uniform::ClearAll)),
    (LEADS_VICTIM, Decides::All(Uniform::ReferAll)),
    (KIND, Decides::Changed(Change::Presumed)),
    (RANDOM, Decides::Changed(Change::Cleared)),
];
/// Moves of somebody who does anything at all.
const ANYTHING: usize = 60;

#[derive(Clone, Copy)]
enum Decides {
    Changed(Change),
    All(Uniform),
}

/// Every run of one draw, with what it shows.
pub(crate) fn runs(start: &Session) -> Vec<(&'static str, Session)> {
    let mut all = vec![
        ("textbook", textbook(start, |_, _, _| ())),
        ("anything", anything(start)),
    ];
    let others = OTHERS.into_iter();
    all.extend(others.map(|(ways, decides)| (ways.name, played(start, ways, decides))));
    all
}

fn played(start: &Session, ways: Ways, decides: Decides) -> Session {
    let approach = Approach {
        talks: Some(ways),
        ..Approach::CAREFUL
    };
    let mut run = approached(start, approach).session;
    let people: Vec<PersonIx> = run.to_decide().collect();
    for who in people {
        let mut decided = right(&run, who);
        note_grounds(&mut run, who, &mut decided);
        match decides {
            Decides::Changed(change) => {
                let _ = changed(&run, who, change, &mut decided);
            }
            Decides::All(answer) => uniform(answer, &mut decided),
        }
        let _ = run.apply(Action::Decide(who, Box::new(decided)));
    }
    let _ = run.apply(Action::End);
    run
}

impl Picks {
    fn one<T: Copy>(&mut self, of: impl IntoIterator<Item = T>) -> Option<T> {
        let all: Vec<T> = of.into_iter().collect();
        all.get(self.below(all.len())).copied()
    }
}

/// Anything at all, as long as it is taken.
pub(crate) fn anything(start: &Session) -> Session {
    let mut run = start.begin_again();
    let mut picks = Picks(start.seed() ^ 0x5eed);
    for _ in 0..ANYTHING {
        if run.phase() == Phase::Ended {
            break;
        }
        if let Some(action) = any(&run, &mut picks) {
            let _ = run.apply(action);
        }
    }
    run
}

fn any(run: &Session, picks: &mut Picks) -> Option<Action> {
    let scenario: &Scenario = run.scenario();
    let turns = run.at_table().map(|table| table.turns()).unwrap_or_default();
    let person = picks.one(scenario.people())?;
    Some(match picks.below(if turns.is_empty() { 16 } else { 36 }) {
        0 => Action::Go(picks.one(scenario.places())?),
        1 | 2 => Action::Look(picks.one(scenario.spots())?),
        3 => Action::Read(picks.one(scenario.papers())?, None),
        4 => Action::Read(picks.one(scenario.papers())?, Some(person)),
        5 | 6 => Action::Reply(picks.below(3) as u8),
        7 | 8 => Action::Do(picks.one(Deed::ALL.iter().copied())?, Some(person)),
        9 => Action::Note(Box::new(Note {
            line: picks.one(run.perceived().collect::<Vec<LineAt>>())?,
            page: person,
            sort: picks.one([None, Some(Sort::Counts), Some(Sort::SetAside)])?,
            worry: None,
            codes: Vec::new(),
        })),
        10 => {
            let mut run = run.clone();
            let mut decided = right(&run, person);
            note_grounds(&mut run, person, &mut decided);
            uniform(picks.one(Uniform::ALL)?, &mut decided);
            decided.grounds.clear();
            Action::Decide(person, Box::new(decided))
        }
        11 if picks.below(12) == 0 => Action::EndDay,
        12 if picks.below(3) == 0 => Action::Rise,
        _ if turns.is_empty() => Action::Sit(person),
        _ => Action::Say(picks.one(turns)?),
    })
}
