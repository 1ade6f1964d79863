//! `word-on-one-side`: a word that gives an end away.

use super::sets::sets;
use super::wordings_lopsided::is_far;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::proof::surface::eye::different;
use grounds_core::read::Text;
use std::collections::BTreeMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "word-on-one-side",
    severity: Severity::Advice,
    group: Group::Talks,
    page: r#"These words stand in good ends only, or in poor ones only. A word that is used in three sets or more stands on both sides:
else whoever has seen it twice knows the third without reading. Small words count most: *they*, *was*, *again*, *no*,
*wrong*.

    poor: What did they do then?   poor: Who are they?   poor: How often did they come?
    open: What did they say to you, in their words?
"#,
    run,
};

/// Sets in which a word has to stand before it says anything.
const SETS: usize = 3;
/// How many words are named.
const NAMED: usize = 12;

/// In how many ends of each sort a word stands, and in how many sets.
#[derive(Default)]
struct Sides {
    good: u64,
    poor: u64,
    sets: usize,
    last_set: Option<usize>,
    /// Where it stands first.
    first: Option<Text>,
}

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (mut all_good, mut all_poor) = (0, 0);
    let mut words: BTreeMap<&str, Sides> = BTreeMap::new();
    for (n, set) in sets(subject).iter().filter(|set| set.is_mixed()).enumerate() {
        for ((one, end), &place) in set.looks().iter().zip(&set.seen.ends).zip(&set.ends) {
            let side = u64::from(end.is_good);
            (all_good, all_poor) = (all_good + side, all_poor + 1 - side);
            for word in different(&one.words) {
                let sides = words.entry(word).or_default();
                sides.good += side;
                sides.poor += 1 - side;
                if sides.last_set != Some(n) {
                    (sides.sets, sides.last_set) = (sides.sets + 1, Some(n));
                }
                sides.first.get_or_insert(place);
            }
        }
    }
    let is_given_away = |sides: &Sides| {
        let is_one_sided = sides.good == 0 || sides.poor == 0;
        is_one_sided && sides.sets >= SETS && is_far(sides.good, sides.good + sides.poor, all_good, all_poor)
    };
    let (good, poor): (Vec<_>, Vec<_>) = words
        .iter()
        .filter(|(_, of)| is_given_away(of))
        .partition(|(_, of)| of.good > 0);
    for (side, found) in [("good", good), ("poor", poor)] {
        let Some(first) = found.iter().find_map(|(_, of)| of.first) else {
            continue;
        };
        let named: Vec<String> = found
            .iter()
            .take(NAMED)
            .map(|(word, of)| format!("{word} ({})", of.good + of.poor))
            .collect();
        let words = format!("words that stand in {side} ends only: {}", named.join(", "));
        let fault = subject.at(RULE.fault(words), first, "the first of them");
        sink.push(fault.help("use each on the other side too, or say it in another word"));
    }
}
