//! `everything-reachable`: every place, cue, answer, event, decision and ending can be met, each with a way.

use super::claim::{About, Case, Claim};
use super::{Found, STOPPED, Seen, Task};
use crate::locale::{counted, which};
use crate::playtest::coverage::Thing;
use crate::playtest::explore::{Shortness, Sought};
use std::collections::BTreeSet;

pub(super) fn everything(seen: &Seen<'_>) -> Claim {
    let says = "Every place, document, cue, question, answer, deed, event, decision and ending can be met";
    let mut claim = Claim::new("everything-reachable", says);
    let (found, _) = seen.found(|task| *task == Task::Explore);
    let Some(Found::Explored(explored)) = found.first() else {
        claim.leave_open(STOPPED);
        return claim;
    };
    for thing in Thing::ALL {
        let these = || explored.all.iter().filter(|s| s.thing == thing);
        let lengths = these().filter_map(|s| Some(s.way.as_ref()?.0.actions.len()));
        let (met, all) = (lengths.clone().count(), these().count());
        if all > 0 {
            let longest = lengths.max().unwrap_or(0);
            claim.tell(format!(
                "{}: {met} of {all}; the longest way has {}",
                thing.word(),
                counted(longest, "move", "moves")
            ));
            claim.count(thing.word(), met);
        }
    }
    let short = |shortness| {
        let ways = explored.all.iter().filter_map(|s| s.way.as_ref());
        ways.filter(|(_, s)| *s == shortness).count()
    };
    let (shortest, minimal, found) = (
        short(Shortness::Shortest),
        short(Shortness::Minimal),
        short(Shortness::Found),
    );
    claim.tell(format!(
        "{} the shortest there {} for {} draw, and of {minimal} no move can be left out{}",
        counted(shortest, "way is", "ways are"),
        which(&shortest, "is", "are"),
        which(&shortest, "its", "their"),
        if found > 0 {
            format!(
                ", {found} may be longer than {}",
                which(&found, "it needs", "they need")
            )
        } else {
            String::new()
        }
    ));
    claim.count("shortest", shortest);
    claim.count("minimal", minimal);
    let mut names = BTreeSet::new();
    for sought in &explored.all {
        if let Some(case) = case(seen, sought, &mut names) {
            claim.cases.push(case);
        }
        if sought.way.is_none() && explored.is_complete {
            fault(&mut claim, sought, explored.moves);
        }
    }
    if !explored.is_complete {
        claim.leave_open(STOPPED);
    }
    claim
}

/// The way there; or the play that came nearest.
fn case(seen: &Seen<'_>, sought: &Sought, names: &mut BTreeSet<String>) -> Option<Case> {
    let what = one(sought.thing);
    let (way, shortness, says) = match (&sought.way, &sought.nearest) {
        (Some((way, shortness)), _) => {
            let how = match shortness {
                Shortness::Shortest => "the shortest way for this draw",
                Shortness::Minimal => "a shortest way found: none of its moves can be left out",
                Shortness::Found => "a way; it may be longer than it needs to be",
            };
            (
                way,
                Some(*shortness),
                format!("Leads to the {what} `{}`: {how}.", sought.name),
            )
        }
        (None, Some(way)) => {
            let says = format!("Came nearest to the {what} `{}`, and does not get there.", sought.name);
            (way, None, says)
        }
        (None, None) => return None,
    };
    let mut case = seen
        .stage()
        .case(&format!("{what}-{}", sought.name), shortness.is_none(), says, way);
    let first = case.name.clone();
    let mut number = 1;
    while !names.insert(case.name.clone()) {
        number += 1;
        case.name = format!("{first}-{number}");
    }
    case.walkthrough.name.clone_from(&case.name);
    Some(case.about(About {
        thing: sought.thing,
        name: sought.name.clone(),
        shortness,
    }))
}

fn fault(claim: &mut Claim, sought: &Sought, moves: u64) {
    let what = one(sought.thing);
    if sought.hopeless.is_empty() {
        claim.fault(
            format!(
                "no way was found to the {what} `{}`, in {}",
                sought.name,
                counted(moves, "move", "moves")
            ),
            "look at the play that came nearest, and make its conditions easier to meet; or take it out",
        );
    } else {
        claim.fault(
            format!(
                "the {what} `{}` can never be met: {}",
                sought.name,
                sought.hopeless.join("; ")
            ),
            "change these conditions, or take it out",
        );
    }
}

/// What one thing of a kind is called.
const fn one(thing: Thing) -> &'static str {
    match thing {
        Thing::Place => "place",
        Thing::Hotspot => "hotspot",
        Thing::Document => "document",
        Thing::Comparison => "comparison",
        Thing::Cue => "cue",
        Thing::Question => "question",
        Thing::Answer => "answer",
        Thing::Conduct => "conduct",
        Thing::Local => "conduct entry",
        Thing::Event => "event",
        Thing::Decision => "decision",
        Thing::Ending => "ending",
    }
}
