//! `grounds play SCENARIO --text`: the whole run in this terminal. With `--format json` the screens go to standard
//! error, and the result alone to standard output.

use super::args::{Format, PlayArgs};
use super::out::{Io, Outcome};
use crate::assess::{Assessment, Verdict, assess};
use crate::library::records::{Keeper, fresh_seed};
use crate::library::{GameOptions, Shelved};
use crate::practice::Practice;
use crate::record::RunResult;
use crate::session::Session;
use crate::terminal::{Console, Left, play};
use serde_json::{Map, Value, json};
use std::io::IsTerminal;
use std::sync::Arc;

/// Columns where the terminal does not say how many it has.
const COLUMNS: usize = 80;

pub(super) fn run(
    args: &PlayArgs,
    options: &GameOptions,
    shelved: &Shelved,
    practice: &Arc<Practice>,
    io: &mut Io<'_>,
) -> Outcome {
    // Many terminals cannot draw every script: what is not asked for by name is English.
    let reads = args.reads.in_terminal();
    let messages = match options.texts.messages_for(&reads, false) {
        Ok(messages) => messages,
        Err(error) => return io.trouble(error),
    };
    let Some(scenario) = &shelved.checked.scenario else {
        return Outcome::Faults;
    };
    let begun = match &args.resume {
        Some(path) => Keeper::resume(path, scenario, practice),
        None => {
            let seed = options.seed.unwrap_or_else(fresh_seed);
            Keeper::begin(scenario.clone(), practice.clone(), seed, &options.records)
        }
    };
    let mut keeper = match begun {
        Ok(keeper) => keeper,
        Err(error) if args.resume.is_some() => return io.trouble(error),
        Err(error) => return io.trouble(format!("{error}; another folder can be named with --records")),
    };
    let changed = super::record::changes(&keeper.changed());
    if !changed.is_empty() {
        io.note(format!(
            "{}; all moves come to the same, so the run goes on",
            changed.join("; ")
        ));
    }
    let stdin = std::io::stdin();
    let is_piped = !stdin.is_terminal();
    let mut input = stdin.lock();
    let screen = if args.format == Format::Json {
        &mut *io.err
    } else {
        &mut *io.out
    };
    let width = std::env::var("COLUMNS")
        .ok()
        .and_then(|c| c.parse().ok())
        .unwrap_or(COLUMNS);
    let mut console = Console::new(&messages, &mut input, screen, width).echoing(is_piped);
    let texts = scenario.texts_for(&reads, false);
    let played = play(&mut keeper, &texts, &mut console);
    let waits = keeper.write_waiting().unsaved;
    if args.format == Format::Json {
        io.line(result(&keeper, played));
    }
    match waits {
        Some(reason) => io.trouble(format!("{reason}; the last steps could not be kept")),
        None => Outcome::Fine,
    }
}

/// The result of a run. One that has not been ended gives nothing away.
fn result(keeper: &Keeper, played: Result<(), Left>) -> Value {
    let session = keeper.session();
    let record = keeper.path().display().to_string();
    let mut fields = match played {
        Ok(()) => ended(session, &assess(session)),
        Err(_) => Map::new(),
    };
    fields.insert("scenario".into(), session.scenario().header().id.clone().into());
    fields.insert("seed".into(), session.seed().into());
    fields.insert("ended".into(), played.is_ok().into());
    fields.insert("record".into(), record.into());
    Value::Object(fields)
}

fn ended(session: &Session, assessment: &Assessment) -> Map<String, Value> {
    let result = RunResult::of(assessment);
    let name = |p| session.view().name(p);
    let marks: Vec<Value> = assessment
        .marks
        .iter()
        .map(|m| {
            json!({
                "competency": m.competency.word(), "code": m.point, "key": m.key.name(), "verdict": verdict(m.verdict),
                "person": m.person.map(name), "cue": m.cue.map(|c| &session.scenario().cue(c).id),
                "points": m.points, "possible": m.possible, "entry": m.entry.map(|e| e + 1),
            })
        })
        .collect();
    let signal = assessment.signal;
    let fields = json!({
        "band": result.band,
        "scores": result.scores,
        "unsafe": result.unsafe_points,
        "summary": result.summary,
        "moves": session.entries().len(),
        "signal": {
            "hits": signal.hits, "misses": signal.misses, "false_alarms": signal.false_alarms,
            "correct_rejections": signal.correct_rejections,
            "d_prime_milli": signal.d_prime_milli(), "criterion_milli": signal.criterion_milli(),
        },
        "marks": marks,
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Harm => "harm",
        Verdict::Missed => "missed",
        Verdict::Partly => "partly",
        Verdict::Good => "good",
    }
}
