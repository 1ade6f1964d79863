//! `grounds replay`: plays a record or a walkthrough again and says whether its marks are the same.

use super::args::{Format, ReplayArgs};
use super::out::{Io, Outcome};
use crate::check::check;
use crate::diagnostic::{Sink, Source, render};
use crate::library::read_bundle;
use crate::playtest::{Walked, walk};
use crate::practice::Practice;
use crate::record::RunResult;
use crate::scenario::{Bundle, Walkthrough};
use std::path::Path;
use std::sync::Arc;

pub(super) fn run(args: &ReplayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    if args.path.is_dir() {
        return io.trouble(format!(
            "{}: this is a folder; name a record, or a walkthrough: {}",
            args.path.display(),
            args.path.join("walkthroughs").join("textbook.ron").display()
        ));
    }
    if args.path.extension().is_some_and(|e| e == "ron") {
        return walkthrough(&args.path, args.format, practice, io);
    }
    super::record::replay(args, practice, io)
}

/// Plays a walkthrough with each of its seeds.
fn walkthrough(path: &Path, format: Format, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let Some(folder) = path
        .parent()
        .filter(|p| p.file_name().is_some_and(|n| n == "walkthroughs"))
        .and_then(Path::parent)
    else {
        return io.trouble(format!(
            "{}: a walkthrough stands in SCENARIO/walkthroughs/",
            path.display()
        ));
    };
    let bundle = match read_bundle(folder) {
        Ok(bundle) => bundle,
        Err(error) => return io.trouble(error),
    };
    let text = match text_of(path, &bundle) {
        Ok(text) => text,
        Err(reason) => return io.trouble(format!("{}: {reason}", path.display())),
    };
    let checked = check(&bundle, practice);
    let Some(scenario) = checked.scenario else {
        io.say(render::full(&checked.diagnostics));
        return Outcome::Faults;
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
        match format {
            Format::Json => io.line(json(&name, &walked)),
            Format::Full | Format::Concise => tell(&name, &walked, format, io),
        }
    }
    if sound { Outcome::Fine } else { Outcome::Faults }
}

/// The walkthrough as it was read with its folder, or why it was not.
fn text_of<'b>(path: &Path, bundle: &'b Bundle) -> Result<&'b str, String> {
    let name = path.file_name().map(|n| n.to_string_lossy()).unwrap_or_default();
    let inside = format!("walkthroughs/{name}");
    if let Some(reason) = bundle.refused.get(&inside) {
        return Err(reason.clone());
    }
    let bytes = bundle.files.get(&inside).ok_or("there is no such file")?;
    std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8 text; save it again with the encoding UTF-8".to_owned())
}

fn tell(name: &str, walked: &Walked, format: Format, io: &mut Io<'_>) {
    io.line(format!("{name}, seed {}: {}", walked.seed, walked.assessment.summary()));
    if let Some((number, step, refusal)) = &walked.refused {
        io.line(format!("  move {number} was refused ({}): {step:?}", refusal.key()));
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
                mark.key
            ));
        }
    }
}

fn json(name: &str, walked: &Walked) -> serde_json::Value {
    let result = RunResult::of(&walked.assessment);
    serde_json::json!({
        "walkthrough": name, "seed": walked.seed, "band": result.band, "scores": result.scores,
        "unsafe": result.unsafe_points,
        "refused": walked.refused.as_ref().map(|(number, step, refusal)| format!("move {number} {step:?}: {}", refusal.key())),
        "broken": walked.broken,
    })
}
