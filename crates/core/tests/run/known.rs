//! What could be known, by somebody careful.

use crate::support::{practice, scenario};
use grounds_core::assess::{careful, drawn_of};
use grounds_core::judgement::Knowable;
use grounds_core::session::Session;

/// If this fails, a victim is cleared by somebody careful, or nothing can be known of anybody: the draw is unfair.
#[test]
fn somebody_careful_finds_grounds_for_the_held_and_clears_the_free() {
    let scenario = scenario("one-talk");
    for seed in 0..60 {
        let run = Session::begin(scenario.clone(), practice(), seed, 0);
        let of = careful(&run);
        for who in run.to_decide() {
            let is_victim = run
                .drawn()
                .truth_is(&scenario, who)
                .is_some_and(|truth| truth.is_victim());
            let known = drawn_of(&run, &of, who).known;
            let expected = if is_victim { Knowable::Grounds } else { Knowable::Clears };
            assert_eq!(known, expected, "{seed}");
        }
    }
}
