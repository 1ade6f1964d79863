//! The wordings of scenarios, set by set, as somebody sees them who knows nothing of the talk.

use grounds_core::practice::Practice;
use grounds_core::scenario::Scenario;
use grounds_core::scenario::talk::{Script, Words};
use std::collections::BTreeSet;
use std::sync::Arc;

/// One end of a set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wording {
    /// The words, with slots as they are written.
    pub words: String,
    /// Whether its written kind is recommended.
    pub is_good: bool,
}

/// A set with good and poor ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordingSet {
    /// The scenario; empty for what the library lends to all.
    pub from: String,
    /// The beginning that stands above the ends; may be empty.
    pub begin: String,
    /// Its ends, in the order of the file.
    pub ends: Vec<Wording>,
}

/// Every set with good and poor ends, once each: what several people share is one set.
#[must_use]
pub fn wordings(scenarios: &[(&str, Arc<Scenario>)], practice: &Practice) -> Vec<WordingSet> {
    let mut sets = Sets {
        practice,
        known: BTreeSet::new(),
        sets: Vec::new(),
    };
    for (name, scenario) in scenarios {
        for person in scenario.people() {
            sets.of_script(name, scenario, scenario.script(person));
        }
        for event in scenario.events() {
            let replies = &scenario.event(event).replies;
            let ends = replies
                .iter()
                .filter_map(|reply| Some((Words::Text(reply.words), reply.kind?)));
            sets.push(name, scenario, None, ends);
        }
    }
    sets.sets
}

struct Sets<'a> {
    practice: &'a Practice,
    known: BTreeSet<Vec<Wording>>,
    sets: Vec<WordingSet>,
}

impl Sets<'_> {
    fn of_script(&mut self, name: &str, scenario: &Scenario, script: &Script) {
        for set in script.sets() {
            let set = script.set(set);
            let ends = script.ends_of(set.ends).iter().map(|end| (end.words, end.kind));
            self.push(name, scenario, set.begin, ends);
        }
        for moment in script.moments() {
            let moment = script.moment(moment);
            let replies = script.replies_of(moment.replies).iter();
            self.push(
                name,
                scenario,
                moment.begin,
                replies.map(|reply| (reply.words, reply.kind)),
            );
        }
    }

    fn push(
        &mut self,
        name: &str,
        scenario: &Scenario,
        begin: Option<Words>,
        ends: impl Iterator<Item = (Words, grounds_core::vocabulary::WordingKind)>,
    ) {
        let practice = self.practice;
        let words = |words| match words {
            Words::Text(text) => scenario.words(text).to_owned(),
            Words::Stock(stock) => practice.talk().stock.text(stock).to_owned(),
        };
        let mut is_lent = true;
        let wording = |(of, kind)| {
            is_lent &= matches!(of, Words::Stock(_));
            Wording {
                words: words(of),
                is_good: practice.talk().rules.kind(kind).recommended,
            }
        };
        let ends: Vec<Wording> = ends.map(wording).collect();
        let mut key = ends.clone();
        key.sort();
        let has = |is_good| ends.iter().any(|end| end.is_good == is_good);
        if has(true) && has(false) && self.known.insert(key) {
            self.sets.push(WordingSet {
                from: if is_lent { String::new() } else { name.to_owned() },
                begin: begin.map(words).unwrap_or_default(),
                ends,
            });
        }
    }
}
