//! Time that every run needs, and time that every run loses: lower bounds, so that what they refuse is truly impossible.

use crate::practice::Practice;
use crate::scenario::graph::{Node, Reach};
use crate::scenario::{Cond, CueIx, DrawKind, Effect, EventIx, Run, Scenario};
use crate::vocabulary::Competency;
use std::collections::BTreeSet;

/// The fewest minutes in which each person to decide about is asked one question, and as many signs are met as the pass
/// mark of noticing asks for. A source that gives three signs counts a third for each, so no order of moves is quicker.
pub(super) fn least_minutes(scenario: &Scenario, reach: &Reach<'_>, practice: &Practice) -> u32 {
    asking(scenario, reach).max(noticing(scenario, reach, practice))
}

fn asking(scenario: &Scenario, reach: &Reach<'_>) -> u32 {
    let quickest = |person| {
        let questions = scenario.person(person).questions.iter();
        questions
            .filter(|&&q| reach.is_reached(Node::Question(q)))
            .map(|&q| u32::from(scenario.question(q).minutes))
            .min()
    };
    scenario.decisions().iter().filter_map(|d| quickest(d.about)).sum()
}

fn noticing(scenario: &Scenario, reach: &Reach<'_>, practice: &Practice) -> u32 {
    let pass = (practice.scoring().pass.iter())
        .find(|(competency, _)| *competency == Competency::Noticing)
        .map_or(0, |(_, share)| usize::from(*share));
    let signs: Vec<CueIx> = (scenario.cue_ixs())
        .filter(|&c| scenario.cue(c).is_signal() && reach.is_reached(Node::Cue(c)))
        .collect();
    let (mut drawn, mut kept) = (BTreeSet::new(), 0);
    for draw in scenario.draw_ixs() {
        if let DrawKind::Surface { keep, of } = &scenario.draw(draw).kind {
            drawn.extend(of.iter().copied());
            kept += keep;
        }
    }
    let mut costs: Vec<u32> = (signs.iter().filter(|c| !drawn.contains(c)))
        .map(|&c| cheapest(scenario, reach, c))
        .collect();
    costs.sort_unstable();
    // What surfaces by draw may be met for nothing, as far as is known here.
    let needed = (costs.len() * pass).div_ceil(100).saturating_sub(kept);
    costs.iter().take(needed).sum::<u32>() / 1_000
}

/// The least share of minutes that meeting a cue takes, in thousandths.
fn cheapest(scenario: &Scenario, reach: &Reach<'_>, cue: CueIx) -> u32 {
    let givers = reach.givers(Node::Cue(cue)).iter();
    givers
        .filter(|&&giver| reach.is_reached(giver))
        .map(|&giver| {
            let (minutes, cues) = match giver {
                Node::Hotspot(h) => (scenario.hotspot(h).minutes, scenario.hotspot(h).cues.len()),
                Node::Document(d) => (scenario.document(d).minutes, scenario.document(d).rows.len()),
                Node::Answer(a) => {
                    let question = scenario.question(scenario.question_of(a));
                    (question.minutes, scenario.answer(a).gives.len())
                }
                // A comparison takes a minute, an event none; what is done here takes what the scenario says.
                _ => (0, 1),
            };
            u32::from(minutes) * 1_000 / u32::try_from(cues.max(1)).unwrap_or(u32::MAX)
        })
        .min()
        .unwrap_or(0)
}

/// The minutes of the shift that are left for work, after the events that happen in every run.
pub(super) fn working_minutes(scenario: &Scenario) -> u32 {
    let shift = u32::from(scenario.header().clock_minutes);
    let mut always = certain(scenario);
    always.sort_by_key(|&e| scenario.event(e).at);
    let (mut now, mut work) = (0, 0);
    for event in always {
        let event = scenario.event(event);
        let at = u32::from(event.at.unwrap_or(0));
        work += at.saturating_sub(now).min(shift.saturating_sub(now));
        now = now.max(at).saturating_add(minutes(scenario, event.then)).min(shift);
    }
    work + shift.saturating_sub(now)
}

/// The events that happen in every run, in the order of the file: nothing keeps them back, and they wait for time and for
/// certain events only. Topological order after Kahn: each event is looked at once for each condition that waits for it,
/// because looking through all of them for every new link would take the square of a chain.
fn certain(scenario: &Scenario) -> Vec<EventIx> {
    let count = scenario.event_ixs().len();
    let mut waiting: Vec<Vec<EventIx>> = vec![Vec::new(); count];
    // For how many events each still waits; nothing when it waits for something that may not come.
    let mut left: Vec<Option<usize>> = vec![None; count];
    let mut ready = Vec::new();
    for ix in scenario.event_ixs() {
        let event = scenario.event(ix);
        let conds = scenario.conds(event.when);
        let is_time_alone = conds.iter().all(|cond| matches!(cond, Cond::Happened(_)));
        if !is_time_alone || !event.unless.is_empty() {
            continue;
        }
        left[ix.index()] = Some(conds.len());
        if conds.is_empty() {
            ready.push(ix);
        }
        for cond in conds {
            if let Cond::Happened(earlier) = cond {
                waiting[earlier.index()].push(ix);
            }
        }
    }
    let mut always = Vec::new();
    while let Some(ix) = ready.pop() {
        always.push(ix);
        for &later in &waiting[ix.index()] {
            let Some(left) = &mut left[later.index()] else { continue };
            *left -= 1;
            if *left == 0 {
                ready.push(later);
            }
        }
    }
    always.sort_unstable();
    always
}

fn minutes(scenario: &Scenario, then: Run) -> u32 {
    (scenario.effects(then).iter())
        .map(|effect| match effect {
            Effect::Minutes(n) => u32::from(*n),
            _ => 0,
        })
        .sum()
}
