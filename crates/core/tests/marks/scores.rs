//! What the scales say: careful work is good on each, what is spoiled is not, and what was not done is not judged.

use crate::played::whole;
use grounds_core::vocabulary::Competency;

#[test]
fn careful_work_reaches_every_scale() {
    for (name, seeds) in [("one-talk", 0..20), ("office-park", 0..6)] {
        for seed in seeds {
            let of = whole(name, seed);
            let scores: Vec<String> = Competency::ALL
                .iter()
                .map(|&scale| format!("{} {:?}", scale.word(), of.assessed.score(scale)))
                .collect();
            println!("{name} {seed} {:?} {}", of.assessed.band, scores.join(" · "));
            for mark in of.assessed.marks.iter().filter(|m| m.comes != grounds_core::practice::marks::Comes::Good) {
                println!("   {:?} {:?} {} {}/{} -{}", mark.competency, mark.about, of.run.scenario().person(mark.person).id, mark.points, mark.possible, mark.takes);
            }
        }
    }
}
