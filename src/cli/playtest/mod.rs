//! `grounds playtest`: players made of rules play a scenario many times. What is told does not depend on the number of
//! threads; stopped early, it tells what was found so far.

mod json;
mod table;

use super::args::{Format, PlaytestArgs};
use super::chosen::{self, Chosen};
use super::crew::Crew;
use super::out::{Io, Outcome};
use crate::playtest::{Coverage, Playtest, PolicyKind, Tally};
use crate::practice::Practice;
use serde_json::Value;
use std::sync::Arc;

/// What playing one scenario came to.
struct Report {
    playtest: Playtest,
    /// One tally for each policy.
    tallies: Vec<(PolicyKind, Tally)>,
    /// What all of them met.
    coverage: Coverage,
    seed: u64,
    /// Runs that were asked for, of all policies together.
    wanted: u64,
    /// Runs that were played.
    done: u64,
}

impl Report {
    const fn is_stopped(&self) -> bool {
        self.done < self.wanted
    }
}

pub(super) fn run(args: &PlaytestArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let chosen = match chosen::all(&args.names, &args.scenarios, practice, io) {
        Ok(chosen) => chosen,
        Err(outcome) => return outcome,
    };
    args.result
        .put("coverage", io, |io| play_all(&chosen, args, practice, io))
}

fn play_all(chosen: &[Chosen], args: &PlaytestArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let crew = Crew::of(args.threads);
    let mut rows: Vec<Value> = Vec::new();
    let mut left = chosen.iter();
    for one in left.by_ref() {
        let report = play(one, args, practice, &crew);
        match args.format {
            Format::Full => io.say(table::full(&report)),
            Format::Concise => io.say(table::concise(&report)),
            Format::Json => rows.push(json::report(&report)),
        }
        if report.is_stopped() {
            break;
        }
    }
    if args.format == Format::Json {
        io.line(format!("{:#}", Value::from(rows)));
    }
    for unplayed in left {
        io.note(format!("stopped before {}", unplayed.scenario.header().id));
    }
    for words in chosen.iter().filter_map(Chosen::changed_since) {
        io.note(words);
    }
    Outcome::Fine
}

fn play(chosen: &Chosen, args: &PlaytestArgs, practice: &Arc<Practice>, crew: &Crew) -> Report {
    let walkthroughs = &chosen.shelved.checked.walkthroughs;
    let playtest = Playtest::new(chosen.scenario.clone(), practice.clone(), walkthroughs, args.seed);
    let kinds = args.policy.kinds();
    let policies = u64::try_from(kinds.len()).unwrap_or(1);
    let wanted = args.runs.saturating_mul(policies);
    let none = || kinds.iter().map(|_| Tally::none(&playtest)).collect::<Vec<_>>();
    // Policies take turns, so that a crew that is stopped has played each about as often.
    let gathered = crew.work(&chosen.scenario.header().id, wanted, none, |tallies, piece| {
        let at = usize::try_from(piece % policies).unwrap_or(0);
        let outcome = playtest.one_run(kinds[at], piece / policies);
        tallies[at].absorb(&outcome, &chosen.scenario);
    });
    let mut tallies = none();
    for place in &gathered.places {
        for (whole, part) in tallies.iter_mut().zip(place) {
            whole.merge(part);
        }
    }
    let mut coverage = playtest.coverage();
    tallies.iter().for_each(|t| coverage.merge(&t.coverage));
    Report {
        tallies: kinds.into_iter().zip(tallies).collect(),
        coverage,
        seed: args.seed,
        wanted,
        done: gathered.done,
        playtest,
    }
}
