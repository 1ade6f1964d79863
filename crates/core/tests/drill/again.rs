//! When something comes back.

use crate::support::practice;
use grounds_core::drill::{Memory, Practised, Spacing};
use proptest::prelude::*;

const POINT: &str = "kind leading";

fn answer(kept: &mut Practised, is_right: bool, day: u32) {
    kept.take(POINT, is_right, day, practice().drills(), None);
}

/// If this fails, somebody comes back in other weeks than were promised, or never, or for ever.
#[test]
fn what_went_wrong_comes_back_after_each_gap_until_it_is_known() {
    let mut kept = Practised::default();
    answer(&mut kept, true, 100);
    assert!(kept.points.is_empty(), "what goes right by itself need not come back");
    answer(&mut kept, false, 100);
    let mut day = 100;
    for weeks in [1, 4, 12, 26] {
        assert_eq!(kept.points[POINT].due, day + weeks * 7);
        let early = kept.points[POINT].due - 1;
        answer(&mut kept, true, early);
        assert_eq!(kept.points[POINT].due, day + weeks * 7, "too early is no proof");
        day += weeks * 7;
        assert_eq!(kept.due(day - 1), Vec::<String>::new());
        assert_eq!(kept.due(day), [POINT]);
        answer(&mut kept, true, day);
    }
    assert!(kept.points.is_empty(), "right after half a year: it is known");
}

/// If this fails, a slip after months is taken for knowledge.
#[test]
fn wrong_again_begins_again() {
    let mut kept = Practised::default();
    answer(&mut kept, false, 0);
    answer(&mut kept, true, 7);
    assert_eq!(kept.points[POINT].due, 35);
    answer(&mut kept, false, 35);
    assert_eq!((kept.points[POINT].due, kept.points[POINT].gap), (42, 0));
}

/// If this fails, a measured gap is not used, or one that cannot be measured loses the point.
#[test]
fn a_home_may_measure_and_need_not() {
    let mut kept = Practised {
        spacing: Spacing::Measured,
        ..Practised::default()
    };
    let rules = practice();
    let memory = Memory {
        stability: 3000,
        difficulty: 5000,
    };
    kept.take(POINT, false, 10, rules.drills(), Some((memory, 0)));
    assert_eq!(
        (kept.points[POINT].due, kept.points[POINT].memory),
        (11, Some(memory)),
        "a day at least"
    );
    kept.take(POINT, true, 12, rules.drills(), Some((memory, 9)));
    assert_eq!(kept.points[POINT].due, 21);
    kept.take(POINT, true, 21, rules.drills(), Some((memory, 400)));
    assert!(kept.points.is_empty(), "longer than the longest gap is known");
    answer(&mut kept, false, 30);
    assert_eq!(kept.points[POINT].due, 37, "fixed where nothing is measured");
    kept.spacing = Spacing::Fixed;
    kept.take(POINT, false, 40, rules.drills(), Some((memory, 3)));
    assert_eq!(kept.points[POINT].due, 47, "and where somebody wants fixed ones");
}

proptest! {
    /// If this fails, some order of answers ends the program, or brings something back in the past or never.
    #[test]
    fn whatever_is_answered_comes_back_later(
        answers in prop::collection::vec((any::<bool>(), 0_u32..3000, any::<u32>()), 0..40),
        is_measured in any::<bool>(),
    ) {
        let spacing = if is_measured { Spacing::Measured } else { Spacing::Fixed };
        let mut kept = Practised { spacing, ..Practised::default() };
        let longest = 26 * 7;
        for (is_right, day, gap) in answers {
            let memory = Memory { stability: gap, difficulty: 1 };
            kept.take(POINT, is_right, day, practice().drills(), Some((memory, gap)));
            if let Some(of) = kept.points.get(POINT).filter(|of| of.last == day) {
                prop_assert!(of.due > day || of.due == u32::MAX);
                prop_assert!(is_measured || of.due <= day + longest);
            }
        }
    }
}
