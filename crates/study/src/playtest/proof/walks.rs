//! `walkthroughs-hold`: the walkthroughs beside the scenario score what they say.

use super::claim::Claim;
use super::played::{Points, Stage};
use super::{Found, STOPPED, Seen, Task};
use crate::locale::counted;
use crate::playtest::explore::Way;
use crate::playtest::walk::walk as play;
use crate::scenario::Walkthrough;

/// What a walkthrough came to, with each of its seeds.
#[derive(Debug)]
pub(super) struct Walk {
    pub name: String,
    /// Seed and minutes of the shift.
    pub minutes: Vec<(u64, u16)>,
    pub ways: Vec<Way>,
    /// Seed, and what is not as it says.
    broken: Vec<(u64, String)>,
    pub points: Points,
}

pub(super) fn walk(stage: &Stage, walkthrough: &Walkthrough) -> Walk {
    let mut walk = Walk {
        name: walkthrough.name.clone(),
        minutes: Vec::new(),
        ways: Vec::new(),
        broken: Vec::new(),
        points: Points::default(),
    };
    for &seed in &walkthrough.seeds {
        let walked = play(walkthrough, &stage.scenario, &stage.practice, seed);
        walk.minutes.push((seed, walked.session.view().minutes().0));
        walk.points.add(&walked.assessment, &stage.practice);
        walk.ways.push(Way::of(&walked.session));
        if let Some((number, step, refusal)) = &walked.refused {
            let words = format!(
                "move {number}, {}, is refused ({})",
                step.written(),
                refusal.key().name()
            );
            walk.broken.push((seed, words));
        }
        walk.broken.extend(walked.broken.into_iter().map(|words| (seed, words)));
    }
    walk
}

pub(super) fn hold(seen: &Seen<'_>) -> Claim {
    let mut claim = Claim::new("walkthroughs-hold", "The walkthroughs score what they say");
    let (found, wanted) = seen.found(|task| matches!(task, Task::Walk(_)));
    let walks = || {
        found.iter().filter_map(|found| match found {
            Found::Walked(walk) => Some(&**walk),
            _ => None,
        })
    };
    let plays: usize = walks().map(|w| w.minutes.len()).sum();
    let broken = walks().filter(|w| !w.broken.is_empty()).count();
    claim.tell(format!(
        "{} of {} hold, with {} together",
        found.len() - broken,
        found.len(),
        counted(plays, "seed", "seeds")
    ));
    claim.count("walkthroughs", found.len());
    claim.count("broken", broken);
    if wanted == 0 {
        claim.leave_open("there are none; write walkthroughs/textbook.ron, and one for each unsafe error");
    }
    for walk in walks() {
        for (seed, words) in &walk.broken {
            claim.fault(
                format!("`{}`, seed {seed}: {words}", walk.name),
                "change the walkthrough, or what it expects; `grounds replay` on it shows every mark",
            );
        }
        let shown = walk.broken.first().map_or(walk.ways.first(), |(seed, _)| {
            walk.ways.iter().find(|w| w.seed == *seed)
        });
        if let Some(way) = shown {
            let is_counter = !walk.broken.is_empty();
            let says = format!(
                "The moves of `{}` with seed {}, and what they really score.",
                walk.name, way.seed
            );
            claim.cases.push(seen.stage().case(&walk.name, is_counter, says, way));
        }
    }
    if found.len() < wanted {
        claim.leave_open(STOPPED);
    }
    claim
}
