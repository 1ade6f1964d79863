//! `grounds graph`: a map of a scenario as a file, with how often things were met in some runs.

use super::args::{GraphArgs, MapFormat};
use super::chosen;
use super::crew::Crew;
use super::out::{Io, Outcome};
use crate::library::write_text;
use crate::practice::Practice;
use crate::scenario::Scenario;
use crate::session::Session;
use grounds_study::chart::{Chart, Coverage, dot, is_ours, json, svg};
use std::path::Path;
use std::sync::Arc;

pub(super) fn run(args: &GraphArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let opened = match chosen::all(std::slice::from_ref(&args.scenario), &args.scenarios, practice, io) {
        Ok(opened) => opened,
        Err(outcome) => return outcome,
    };
    let [one] = &*opened else {
        return io.trouble(format!("{}: name the folder of one scenario", args.scenario));
    };
    let coverage = match args.draws {
        Some(draws) => match played(&one.scenario, practice, draws) {
            Some(coverage) => Some(coverage),
            None => return io.trouble("stopped before every draw was played"),
        },
        None => None,
    };
    let scenario = &*one.scenario;
    let text = match args.format {
        MapFormat::Svg => svg(&Chart::of(scenario, practice, coverage.as_ref()), scenario),
        MapFormat::Dot => dot(scenario),
        MapFormat::Json => format!("{:#}\n", json(scenario, practice, coverage.as_ref())),
    };
    if args.output == Path::new("-") {
        io.say(text);
        return Outcome::Fine;
    }
    match write_text(&args.output, &text, |beginning| args.force || is_ours(beginning)) {
        Ok(()) => Outcome::Fine,
        Err(words) => io.trouble(words),
    }
}

/// Where runs went in the first draws; nothing where it was stopped.
fn played(scenario: &Arc<Scenario>, practice: &Arc<Practice>, draws: u64) -> Option<Coverage> {
    let crew = Crew::of(None);
    let empty = Coverage::default;
    let gathered = crew.work(&scenario.header().id, draws, empty, |place: &mut Coverage, seed| {
        let start = Session::begin(scenario.clone(), practice.clone(), seed, 0);
        place.and(Coverage::play(&start));
    });
    let mut all = empty();
    gathered.places.into_iter().for_each(|place| all.and(place));
    (gathered.done == draws).then_some(all)
}
