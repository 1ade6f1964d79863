//! Whether a face tells what is true, over a whole scenario. Nerves are no evidence: people who were harmed and people who were
//! not look alike, and a program that paints it otherwise teaches a mistake.

use crate::support::{scenario, spoiled};
use grounds_core::scenario::Scenario;
use grounds_core::scenario::talk::{Index, TruthIx};
use grounds_core::vocabulary::Rung;
use grounds_core::vocabulary::words::Mood;
use std::collections::{BTreeMap, BTreeSet};

const ALL: [&str; 3] = ["one-talk", "departure-desk", "office-park"];
/// By how many of a hundred answers the two sides may differ.
const APART: usize = 8;
/// A manner that is worn less often says nothing of sides.
const OFTEN: usize = 5;

/// What one side tells: answers of its own, and those that are given in a manner.
#[derive(Default)]
struct Side {
    told: usize,
    worn: BTreeMap<Mood, usize>,
}

impl Side {
    /// How many of a hundred answers have a manner.
    fn share(&self) -> usize {
        self.worn.values().sum::<usize>() * 100 / self.told.max(1)
    }
}

/// Parts and wholes that some truths have for themselves: of those who are victims, of everybody else.
fn sides(scenario: &Scenario) -> [Side; 2] {
    let mut sides = [Side::default(), Side::default()];
    for &person in scenario.decide() {
        let script = scenario.script(person);
        let truths = &scenario.person(person).truths;
        let rungs = script
            .subjects()
            .flat_map(|subject| [Rung::Part, Rung::Whole].map(|rung| script.rung(subject, rung)));
        for answer in rungs.flat_map(|span| script.answers_of(span)) {
            let of: Vec<usize> = (0..truths.len())
                .filter(|&n| answer.truths.has(TruthIx::at(n)))
                .collect();
            if of.len() == truths.len() {
                continue;
            }
            let mood = script.lines_of(answer.lines).iter().find_map(|line| line.mood);
            let mood = mood.filter(|&mood| mood != Mood::Even);
            for truth in of {
                let side = &mut sides[usize::from(!truths[truth].is.is_victim())];
                side.told += 1;
                if let Some(mood) = mood {
                    *side.worn.entry(mood).or_default() += 1;
                }
            }
        }
    }
    sides
}

/// What tells, in words.
fn tells(scenario: &Scenario) -> Vec<String> {
    let [victims, others] = sides(scenario);
    let mut tells = Vec::new();
    let (one, two) = (victims.share(), others.share());
    if one.abs_diff(two) > APART {
        tells.push(format!(
            "{one} of 100 answers of victims have a manner, {two} of the others"
        ));
    }
    let moods: BTreeSet<Mood> = victims.worn.keys().chain(others.worn.keys()).copied().collect();
    for mood in moods {
        let of = |side: &Side| side.worn.get(&mood).copied().unwrap_or(0);
        let (one, two) = (of(&victims), of(&others));
        // On one side alone, or nearly.
        if one + two >= OFTEN && one.min(two) * 4 < one + two {
            tells.push(format!(
                "{mood:?} is worn {one} times by victims, {two} times by the others"
            ));
        }
    }
    tells
}

/// If this fails, a trainee who looks at faces need not listen, and learns that shame or fear is a sign.
#[test]
fn no_face_is_worn_by_one_side_alone() {
    for name in ALL {
        let scenario = scenario(name);
        assert!(tells(&scenario).is_empty(), "{name}: {:?}", tells(&scenario));
        let worn: usize = sides(&scenario).iter().map(|side| side.worn.len()).sum();
        assert!(worn > 0, "{name}: nobody has a manner, and nothing was tried");
    }
}

/// If this fails, shame may stand on the guilty alone, and nobody notices.
#[test]
fn shame_of_one_side_alone_is_refused() {
    // Of the free, shame is taken away: what they tell without it, the held tell ashamed.
    let even = |file: &str, text: String| {
        if file == "scenario.ron" {
            return text;
        }
        let mut is_free = false;
        let line = |line: &str| {
            if line.starts_with("part") || line.starts_with("whole") {
                is_free = [
                    "as free",
                    "as runs-it",
                    "as on-wages",
                    "as by-the-head",
                    "as hired",
                    "as trial",
                ]
                .iter()
                .any(|truth| line.contains(truth));
            }
            if is_free && line == "manner: ashamed" {
                "manner: even"
            } else {
                line
            }
            .to_owned()
        };
        text.lines().map(line).collect::<Vec<_>>().join("\n")
    };
    let tells = tells(&spoiled("office-park", even));
    assert!(tells.iter().any(|one| one.starts_with("Ashamed")), "{tells:?}");
}
