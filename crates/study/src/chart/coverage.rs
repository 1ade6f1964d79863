//! How often things were met in play, as `grounds playtest --format json` tells it.

use super::shape::Seen;
use crate::scenario::Scenario;
use crate::scenario::graph::{Node, node_name};
use serde_json::Value;
use std::collections::BTreeMap;

/// How often each thing of a scenario was met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    runs: u64,
    met: BTreeMap<(String, String), u64>,
}

impl Coverage {
    /// Reads what a playtest printed.
    ///
    /// # Errors
    /// In words: no JSON, nothing about this scenario, or a playtest of another version of it.
    pub fn from_json(text: &str, scenario: &Scenario) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|e| format!("this is no JSON: {e}"))?;
        let id = &scenario.header().id;
        let report = find(&value, id).ok_or_else(|| format!("there is no playtest of `{id}` in it"))?;
        let is_this = report["fingerprint"]
            .as_str()
            .is_none_or(|f| f == scenario.fingerprint());
        if !is_this {
            return Err(format!("it is of another version of `{id}`: play it again"));
        }
        let groups = report["coverage"].as_object().ok_or("it says nothing about coverage")?;
        let mut met = BTreeMap::new();
        for (kind, group) in groups {
            for item in group["items"].as_array().into_iter().flatten() {
                if let (Some(name), Some(runs)) = (item["name"].as_str(), item["runs"].as_u64()) {
                    met.insert((kind.clone(), name.to_owned()), runs);
                }
            }
        }
        let policies = report["policies"].as_object().into_iter().flatten();
        let counts = policies.filter_map(|(_, policy)| policy["runs"].as_u64());
        let runs = counts.fold(0, u64::saturating_add);
        if runs == 0 {
            return Err("no run was played".to_owned());
        }
        Ok(Self { runs, met })
    }

    /// In how many runs a node was met, and of how many; none when play says nothing about such things.
    #[must_use]
    pub fn of(&self, scenario: &Scenario, node: Node) -> Option<(u64, u64)> {
        let kind = match node {
            Node::Place(_) => "places",
            Node::Hotspot(_) => "hotspots",
            Node::Document(_) => "documents",
            Node::Comparison(..) => "comparisons",
            Node::Question(_) => "questions",
            Node::Answer(_) => "answers",
            Node::Conduct(_) => "conduct-entries",
            Node::Event(_) => "events",
            Node::Cue(_) => "cues",
            Node::Person(_) | Node::Topic(..) | Node::Draw(_) | Node::Decision(_) => return None,
        };
        let key = (kind.to_owned(), node_name(scenario, node));
        self.met.get(&key).map(|&met| (met.min(self.runs), self.runs))
    }
}

/// How often that is, in a word.
pub(super) const fn seen(met: u64, runs: u64) -> Seen {
    if met == 0 {
        Seen::Never
    } else if met.saturating_mul(10) < runs {
        Seen::Rarely
    } else {
        Seen::Often
    }
}

/// The report about a scenario: the value itself, or one of a list.
fn find<'v>(value: &'v Value, id: &str) -> Option<&'v Value> {
    let is_it = |v: &&Value| v["scenario"].as_str() == Some(id);
    let inner = value.as_array().or_else(|| value["scenarios"].as_array());
    Some(value).filter(is_it).or_else(|| inner?.iter().find(is_it))
}
