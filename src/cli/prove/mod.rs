//! `grounds prove`: whether a scenario is fair. What is told does not depend on the number of threads; stopped early, it
//! tells what was proven so far, and that is no proof.

mod json;
mod keep;
mod page;

use super::args::{Format, ProveArgs};
use super::chosen::{self, Chosen};
use super::crew::Crew;
use super::out::{Io, Outcome};
use crate::playtest::{Effort, Piece, Proof, Prover, Settings};
use crate::practice::Practice;
use serde_json::Value;
use std::sync::Arc;

pub(super) fn run(args: &ProveArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let chosen = match chosen::all(&args.names, &args.scenarios, practice, io) {
        Ok(chosen) => chosen,
        Err(outcome) => return outcome,
    };
    if let Some(folder) = &args.keep
        && let Err(words) = keep::may_write(folder, &chosen)
    {
        return io.trouble(words);
    }
    args.result
        .put("claims", io, |io| prove_all(&chosen, args, practice, io))
}

fn prove_all(chosen: &[Chosen], args: &ProveArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let crew = Crew::of(args.threads);
    let mut rows: Vec<Value> = Vec::new();
    let mut outcome = Outcome::Fine;
    let mut left = chosen.iter();
    for one in left.by_ref() {
        let proof = prove(one, args, practice, &crew);
        if !proof.is_proven() {
            outcome = Outcome::Faults;
        }
        match args.format {
            Format::Full => io.say(page::full(&proof, args.ways)),
            Format::Concise => io.say(page::concise(&proof)),
            Format::Json => rows.push(json::proof(&proof)),
        }
        if let Some(folder) = &args.keep
            && let Err(words) = keep::write(folder, &proof)
        {
            outcome = io.trouble(words);
        }
        if Crew::is_stopped() {
            break;
        }
    }
    if args.format == Format::Json {
        io.line(format!("{:#}", Value::from(rows)));
    }
    for unproven in left {
        outcome = Outcome::Faults;
        io.note(format!("stopped before {}", unproven.scenario.header().id));
    }
    for words in chosen.iter().filter_map(Chosen::changed_since) {
        io.note(words);
    }
    outcome
}

fn prove(chosen: &Chosen, args: &ProveArgs, practice: &Arc<Practice>, crew: &Crew) -> Proof {
    let shelved = &chosen.shelved;
    let settings = Settings {
        runs: args.runs,
        seed: args.seed,
        effort: Effort {
            seek: args.moves,
            ..Effort::default()
        },
    };
    let walkthroughs = &shelved.checked.walkthroughs;
    let prover = Prover::new(&chosen.scenario, practice, walkthroughs, &shelved.bundle, settings);
    let what = &chosen.scenario.header().id;
    let gathered = crew.work(
        what,
        prover.tasks(),
        Vec::new,
        |place: &mut Vec<(u64, Piece)>, number| {
            let piece = prover.task(number, &|| !Crew::is_stopped());
            place.extend(piece.map(|piece| (number, piece)));
        },
    );
    let pieces: Vec<(u64, Piece)> = gathered.places.into_iter().flatten().collect();
    prover.conclude(&pieces)
}
