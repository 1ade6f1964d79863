//! Moments chosen by what somebody found who weighed the moves.

use crate::played::{Judged, whole};
use crate::told::learned;
use grounds_core::debrief::{Debrief, Weighed};
use grounds_core::vocabulary::MoveClass;

fn entries(of: &Debrief) -> Vec<usize> {
    of.moments.iter().map(|moment| moment.entry).collect()
}

fn weighed(entry: usize, class: MoveClass, against_other: i64, gain: i64) -> Weighed {
    Weighed {
        entry,
        class,
        against_other,
        gain,
        better: None,
    }
}

/// Moves of the run in which something was said that a mark tells of, and that are not told by themselves.
fn untold(of: &Judged) -> Vec<usize> {
    let told = entries(&learned(of));
    let mut marks: Vec<usize> = of
        .assessed
        .marks
        .iter()
        .filter(|mark| mark.comes == grounds_core::practice::marks::Comes::Good && mark.competency.word() != "deciding")
        .filter_map(|mark| mark.entry)
        .filter(|entry| {
            let lines = of.run.view().lines_of(*entry);
            lines
                .iter()
                .any(|line| line.speaker == grounds_core::session::view::Speaker::You)
        })
        .filter(|entry| !told.contains(entry))
        .collect();
    marks.sort_unstable();
    marks.dedup();
    marks
}

/// If this fails, what was weighed as the best is not told, or what was not weighed is forgotten.
#[test]
fn what_won_most_is_told() {
    let mut chosen = 0;
    for name in ["one-talk", "office-park"] {
        for seed in 0..4 {
            let of = whole(name, seed);
            let before = entries(&learned(&of));
            for entry in untold(&of) {
                let mut told = learned(&of);
                told.weigh(&of.run, &[weighed(entry, MoveClass::Best, 100, 900)]);
                if entries(&told).contains(&entry) {
                    chosen += 1;
                }
                assert!(entries(&told).len() <= 3);
                // A move that is merely good moves nothing.
                told.weigh(&of.run, &[weighed(entry, MoveClass::Good, 100, 900)]);
                assert_eq!(entries(&told), before, "{name} {seed}");
            }
            let mut told = learned(&of);
            told.weigh(&of.run, &[]);
            assert_eq!(entries(&told), before, "nothing was weighed, and nothing changes");
            // What nobody did is no moment.
            told.weigh(&of.run, &[weighed(100_000, MoveClass::Unsafe, -900, 0)]);
            assert_eq!(entries(&told), before);
        }
    }
    assert!(chosen > 0);
}

/// If this fails, a slip that cost little is told before one that cost much.
#[test]
fn what_cost_most_comes_first() {
    let of = crate::line::led("one-talk", 1);
    let slips: Vec<usize> = {
        let bad = of.assessed.marks.iter().filter(|mark| mark.takes > 0);
        let mut all: Vec<usize> = bad.filter_map(|mark| mark.entry).collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    assert!(slips.len() > 3, "{slips:?}");
    let (first, last) = (slips[0], slips[slips.len() - 1]);
    let cost = |worst: usize| -> Vec<Weighed> {
        slips
            .iter()
            .map(|&entry| weighed(entry, MoveClass::Slip, if entry == worst { -900 } else { -60 }, 0))
            .collect()
    };
    let mut told = learned(&of);
    told.weigh(&of.run, &cost(last));
    assert!(entries(&told).contains(&last), "{:?}", entries(&told));
    told.weigh(&of.run, &cost(first));
    assert!(entries(&told).contains(&first), "{:?}", entries(&told));
    assert!(
        !entries(&told).contains(&last),
        "{:?}: it cost no more than others",
        entries(&told)
    );
}
