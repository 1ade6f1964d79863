//! `grounds replay`: plays a record or a walkthrough again and says whether its marks are the same.

use super::args::{Format, ReplayArgs};
use super::chosen;
use super::moves;
use super::out::{Io, Outcome};
use crate::check::check;
use crate::diagnostic::{Sink, Source, render};
use crate::library::{folder_around, read_bundle, read_text};
use crate::locale::counted;
use crate::playtest::{Walked, walk};
use crate::practice::Practice;
use crate::record::RunResult;
use crate::scenario::{Scenario, Walkthrough};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(super) fn run(args: &ReplayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    if args.path.is_dir() {
        return io.trouble(format!(
            "{}: this is a folder; name a record, or a walkthrough: {}",
            args.path.display(),
            args.path.join("walkthroughs").join("textbook.ron").display()
        ));
    }
    let is_walkthrough = args.path.extension().is_some_and(|e| e == "ron");
    if args.scenario.is_some() && !is_walkthrough {
        return io.trouble("--scenario belongs to a walkthrough (.ron); a record knows its scenario");
    }
    let first_key = match (args.moves, is_walkthrough) {
        (true, _) => "moves",
        (false, true) => "band",
        (false, false) => "diverged_at",
    };
    args.result.put(first_key, io, |io| {
        if is_walkthrough {
            walkthrough(args, practice, io)
        } else {
            super::record::replay(args, practice, io)
        }
    })
}

/// Plays a walkthrough with each of its seeds.
fn walkthrough(args: &ReplayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let path: &Path = &args.path;
    let scenario = match &args.scenario {
        Some(name) => named(name, args, practice, io),
        None => around(path, practice, io),
    };
    let scenario = match scenario {
        Ok(scenario) => scenario,
        Err(outcome) => return outcome,
    };
    let text = match read_text(path) {
        Ok(text) => text,
        Err(words) => return io.trouble(words),
    };
    let mut sink = Sink::default();
    let name = path
        .file_stem()
        .map(|n| n.to_string_lossy().into_owned())
        .unwrap_or_default();
    let source = Arc::new(Source::new(path.display().to_string(), &text));
    let Some(walkthrough) = Walkthrough::read(&name, &source, &scenario, &mut sink) else {
        io.say(render::full(&sink.into_sorted()));
        return Outcome::Faults;
    };
    let mut sound = true;
    for &seed in &walkthrough.seeds {
        let walked = walk(&walkthrough, &scenario, practice, seed);
        sound &= walked.refused.is_none() && walked.broken.is_empty();
        if args.moves {
            if args.format != Format::Json {
                io.line(format!("{name}, seed {}:", walked.seed));
            }
            sound &= moves::judge(&walked.session, args, io) == Outcome::Fine;
            continue;
        }
        match args.format {
            Format::Json => io.line(json(&name, &walked)),
            Format::Full | Format::Concise => tell(&name, &walked, args.format, io),
        }
    }
    if sound { Outcome::Fine } else { Outcome::Faults }
}

/// The scenario that was named.
fn named(
    name: &String,
    args: &ReplayArgs,
    practice: &Arc<Practice>,
    io: &mut Io<'_>,
) -> Result<Arc<Scenario>, Outcome> {
    let found = chosen::all(std::slice::from_ref(name), &args.scenarios, practice, io)?;
    let count = found.len();
    match (found.into_iter().next(), count) {
        (Some(only), 1) => Ok(only.scenario),
        _ => {
            let words = counted(count, "scenario lies", "scenarios lie");
            Err(io.trouble(format!("{name}: {words} here; name one of them")))
        }
    }
}

/// The scenario in whose folder a walkthrough stands.
fn around(path: &Path, practice: &Arc<Practice>, io: &mut Io<'_>) -> Result<Arc<Scenario>, Outcome> {
    let Some(folder) = folder_of_scenario(path) else {
        return Err(io.trouble(format!(
            "{}: a walkthrough stands in SCENARIO/walkthroughs/; for one that stands elsewhere, name --scenario",
            path.display()
        )));
    };
    let bundle = read_bundle(&folder).map_err(|error| io.trouble(error))?;
    let checked = check(&bundle, practice);
    checked.scenario.ok_or_else(|| {
        io.say(render::full(&checked.diagnostics));
        Outcome::Faults
    })
}

/// The folder of a scenario, from the path of a walkthrough in it, however short that was typed.
fn folder_of_scenario(walkthrough: &Path) -> Option<PathBuf> {
    let is_right = |folder: &Path| folder.file_name().is_some_and(|name| name == "walkthroughs");
    let folder = folder_around(walkthrough);
    if is_right(folder) {
        return Some(folder_around(folder).to_owned());
    }
    // `textbook.ron`, typed in the folder of walkthroughs itself.
    let real = folder.canonicalize().ok()?;
    is_right(&real).then(|| folder.join(".."))
}

fn tell(name: &str, walked: &Walked, format: Format, io: &mut Io<'_>) {
    io.line(format!("{name}, seed {}: {}", walked.seed, walked.assessment.summary()));
    if let Some((number, step, refusal)) = &walked.refused {
        io.line(format!(
            "  move {number} was refused ({}): {step:?}",
            refusal.key().name()
        ));
    }
    for words in &walked.broken {
        io.line(format!("  not as expected: {words}"));
    }
    if format == Format::Full {
        let (minute, of) = walked.session.view().minutes();
        let signal = walked.assessment.signal;
        io.line(format!(
            "  minute {minute} of {of}; hits {}, misses {}, false alarms {}, correct rejections {}; d' {}, c {} (thousandths)",
            signal.hits, signal.misses, signal.false_alarms, signal.correct_rejections, signal.d_prime_milli(), signal.criterion_milli()
        ));
        for mark in walked
            .assessment
            .marks
            .iter()
            .filter(|m| m.points < m.possible || m.verdict == crate::assess::Verdict::Harm)
        {
            let scenario = walked.session.scenario();
            let person = mark.person.map_or("", |p| scenario.person(p).id.as_str());
            let cue = mark.cue.map_or("", |c| scenario.cue(c).id.as_str());
            io.line(format!(
                "    {} {}/{} {} {} {person} {cue}",
                mark.competency.word(),
                mark.points,
                mark.possible,
                mark.point,
                mark.key.name()
            ));
        }
    }
}

fn json(name: &str, walked: &Walked) -> serde_json::Value {
    let result = RunResult::of(&walked.assessment);
    serde_json::json!({
        "walkthrough": name, "seed": walked.seed, "band": result.band, "scores": result.scores,
        "unsafe": result.unsafe_points,
        "refused": walked.refused.as_ref().map(|(number, step, refusal)| format!("move {number} {step:?}: {}", refusal.key().name())),
        "broken": walked.broken,
    })
}
