//! `grounds graph`: a map of a scenario as a file, coloured by what a playtest met.

use super::args::{GraphArgs, MapFormat};
use super::chosen;
use super::out::{Io, Outcome};
use crate::chart::{Chart, Coverage, dot, is_ours, json, svg};
use crate::library::{read_text, write_text};
use crate::locale::counted;
use crate::practice::Practice;
use crate::scenario::Scenario;
use std::path::Path;

pub(super) fn run(args: &GraphArgs, practice: &Practice, io: &mut Io<'_>) -> Outcome {
    let found = match chosen::all(std::slice::from_ref(&args.scenario), &args.scenarios, practice, io) {
        Ok(found) => found,
        Err(outcome) => return outcome,
    };
    let [one] = found.as_slice() else {
        return io.trouble(format!(
            "{} holds {}; name one of them",
            args.scenario,
            counted(found.len(), "scenario", "scenarios")
        ));
    };
    let coverage = match args
        .coverage
        .as_deref()
        .map(|path| met(path, &one.scenario))
        .transpose()
    {
        Ok(coverage) => coverage,
        Err(words) => return io.trouble(words),
    };
    let text = match args.format {
        MapFormat::Svg => svg(&Chart::of(&one.scenario, practice, coverage.as_ref()), &one.scenario),
        MapFormat::Dot => dot(&one.scenario),
        MapFormat::Json => format!("{:#}\n", json(&one.scenario, practice, coverage.as_ref())),
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

/// What the playtest in a file met of this scenario.
fn met(path: &Path, scenario: &Scenario) -> Result<Coverage, String> {
    Coverage::from_json(&read_text(path)?, scenario).map_err(|words| format!("{}: {words}", path.display()))
}
