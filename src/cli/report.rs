//! `grounds report`: what a run came to, as a page. The record is read and played as by `replay`; what does not come to the
//! same is not reported, because a page that was printed is believed.

use super::args::ReportArgs;
use super::chosen;
use super::out::{Io, Outcome};
use crate::desk::home::Listed;
use crate::desk::settings::Settings;
use crate::desk::shown::debrief::InFull;
use crate::desk::shown::reading::{self, Reads};
use crate::desk::shown::{Note, Tone};
use crate::desk::voice::{Reading, Voice, Words};
use crate::diagnostic::render;
use crate::library::{
    Computer, GameOptions, InterfaceTexts, Shelved, day_of, may_write, messages, records, write_text,
};
use crate::locale::{Choice, LocaleError, Messages, PSEUDO_LANGUAGE, SOURCE_LANGUAGE, Said, fitting, key, said};
use crate::practice::Practice;
use crate::record::{Comparison, Decoded, Fault, Replayed, decode, replay};
use crate::report::{Report, is_ours, page};
use crate::scenario::Scenario;
use crate::session::Phase;
use crate::wording::Voices;
use std::path::Path;
use std::sync::Arc;

pub(super) fn run(args: &ReportArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let is_out = args.output == Path::new("-");
    let may_replace = |beginning: &str| args.force || is_ours(beginning);
    // Told before any work is done for nothing.
    if !is_out && let Err(words) = may_write(&args.output, may_replace) {
        return io.trouble(words);
    }
    let made = read(args, io).and_then(|decoded| {
        let shelved = scenario_of(&decoded, args, practice, io)?;
        made(args, &decoded, &shelved, practice, io)
    });
    let (text, outcome) = match made {
        Ok(made) => made,
        Err(outcome) => return outcome,
    };
    if is_out {
        io.exactly(&text);
        return outcome;
    }
    match write_text(&args.output, &text, may_replace) {
        Ok(()) => outcome,
        Err(words) => io.trouble(words),
    }
}

/// The record, which may be cut off and nothing worse.
fn read(args: &ReportArgs, io: &mut Io<'_>) -> Result<Decoded, Outcome> {
    let path = args.record.display();
    let lie = || records::usual().folder.display().to_string();
    if args.record.is_dir() {
        let words = format!("{path}: this is a folder; name one record in it, a file that ends in .jsonl");
        return Err(io.trouble(words));
    }
    if !args.record.exists() {
        return Err(io.trouble(format!("{path}: there is no such file; runs are kept in {}", lie())));
    }
    let bytes = records::read(&args.record).map_err(|error| io.trouble(error))?;
    let decoded = decode(&bytes).map_err(|fault| {
        let words = fault.said();
        io.trouble(match fault {
            Fault::NotARecord => format!("{path}: {words}; runs are kept in {}", lie()),
            Fault::Empty => format!("{path}: {words}, and nothing of the run is left in it"),
            _ => format!("{path}: {words}"),
        })
    })?;
    match &decoded.fault {
        None => Ok(decoded),
        Some(fault) => {
            let words = fault.said();
            io.note(match fault {
                Fault::Unclear(_) => format!(
                    "{path}: {words}; nothing is reported of it. It may have been made by a later version: update the program"
                ),
                _ => format!(
                    "{path}: {words}; nothing is reported of it. Take the record from the computer on which it was played, as it \
                     is there"
                ),
            });
            Err(Outcome::Faults)
        }
    }
}

/// The scenario that the record names, on the shelf. A name in a record is no path.
fn scenario_of(
    decoded: &Decoded,
    args: &ReportArgs,
    practice: &Practice,
    io: &mut Io<'_>,
) -> Result<(Shelved, Arc<Scenario>), Outcome> {
    let path = args.record.display();
    let id = &decoded.record.header.scenario;
    let shelf = chosen::shelf(practice, &args.scenarios).map_err(|words| io.trouble(words))?;
    let Some(shelved) = shelf.into_iter().find(|shelved| chosen::id(shelved) == id) else {
        return Err(io.trouble(format!(
            "{path}: this is a run of the scenario `{}`, which is not here; name the folder that holds it: --scenarios DIR",
            id.escape_debug()
        )));
    };
    match shelved.scenario.clone() {
        Some(scenario) => Ok((shelved, scenario)),
        None => {
            io.note(format!(
                "{path}: this is a run of the scenario `{id}`, which cannot be played as it is now; `grounds check` says why:"
            ));
            io.note(render::concise(&shelved.faults).trim_end());
            Err(Outcome::Faults)
        }
    }
}

/// The words in which a page speaks, and what has to be said of them.
pub(super) struct Spoken {
    pub voice: Voice,
    pub words: Words,
    pub reads: Reads,
}

/// The words of a language, for the program and for a scenario.
pub(super) fn spoken(
    lang: &str,
    listed: &Listed,
    scenario: &Arc<Scenario>,
    practice: &Practice,
) -> Result<Spoken, LocaleError> {
    let texts = InterfaceTexts::embedded();
    let known = texts.languages().into_iter().chain([PSEUDO_LANGUAGE]);
    let settings = Settings {
        reads: Choice::of(fitting(lang, known).unwrap_or(lang)),
        ..Settings::default()
    };
    // It lends its words only: nothing is kept there and nothing is listed.
    let options = GameOptions {
        texts: texts.clone(),
        ..GameOptions::default()
    };
    let home = Computer::new(&options, &[]);
    let voice = Voice::of(&home, &settings.reads, false)?;
    let reading = Reading {
        home: &home,
        practice,
        choice: &settings.reads,
    };
    Ok(Spoken {
        words: Words::settled(None, listed, scenario, &reading),
        reads: Reads::of(&voice, &settings, Some(listed), false),
        voice,
    })
}

/// The page, and what the command comes to with it.
fn made(
    args: &ReportArgs,
    decoded: &Decoded,
    (shelved, scenario): &(Shelved, Arc<Scenario>),
    practice: &Arc<Practice>,
    io: &mut Io<'_>,
) -> Result<(String, Outcome), Outcome> {
    let path = args.record.display();
    let listed = shelved.listed();
    let spoken = spoken(&args.lang, &listed, scenario, practice).map_err(|error| io.trouble(error))?;
    let english = messages(SOURCE_LANGUAGE).map_err(|error| io.trouble(error))?;
    let replayed = replayed(args, decoded, scenario, practice, io)?;
    let Some(mut in_full) = InFull::of(&replayed.session, listed.is_reviewed) else {
        io.note(format!("{path}: {}", Said::from(key!("notice-unfair"))));
        return Err(Outcome::Faults);
    };
    let of_record = notes(decoded, &replayed, &english);
    fit(&mut in_full, &which(decoded, &english), &of_record, &english);
    let m = spoken.voice.messages();
    let mut notes = notes(decoded, &replayed, m);
    notes.extend(reading::door(m, &spoken.reads).notes);
    let (page, _) = page(&Report {
        debrief: &in_full.shown(spoken.words.voices(), m),
        messages: m,
        told_in: spoken.reads.shown.as_deref(),
        of: &which(decoded, m),
        notes: &notes,
    });
    let Some(line) = decoded.torn else {
        return Ok((page, Outcome::Fine));
    };
    io.note(format!(
        "{path}: line {line} was cut off; the page tells what was done before it, and says so"
    ));
    Ok((page, Outcome::Faults))
}

/// Folds as much as it takes for the whole page to stand open in as many words as a debrief may. They are counted in English,
/// so that the same is open in every language.
fn fit(in_full: &mut InFull<'_>, of: &str, notes: &[Note], english: &Messages) {
    let most = in_full.most_words();
    let mut besides = 0;
    while besides < most {
        let debrief = &in_full.shown(&Voices::english(), english);
        let told_in = None;
        let (_, open) = page(&Report {
            debrief,
            messages: english,
            told_in,
            of,
            notes,
        });
        if open <= most {
            return;
        }
        besides += open - most;
        in_full.leave_room(besides);
    }
}

/// The run, played again: to its end, or as far as the record was cut off.
fn replayed(
    args: &ReportArgs,
    decoded: &Decoded,
    scenario: &Arc<Scenario>,
    practice: &Arc<Practice>,
    io: &mut Io<'_>,
) -> Result<Replayed, Outcome> {
    let path = args.record.display();
    let replayed = replay(&decoded.record, scenario, practice);
    if let Comparison::Diverged { at, why } = &replayed.verdict {
        io.note(format!(
            "{path}: from move {at} on it comes to something else ({}): the scenario, or the program, has changed since it was \
             played; name the folder with the scenario as it was then: --scenarios DIR",
            why.said()
        ));
        return Err(Outcome::Faults);
    }
    // What was true is told to nobody who can still go on.
    if replayed.session.phase() != Phase::Ended && decoded.torn.is_none() {
        io.note(format!(
            "{path}: this run has not ended, and a report would tell what was true; go on with it first: grounds play --resume \
             {path}"
        ));
        return Err(Outcome::Faults);
    }
    Ok(replayed)
}

/// What has to be said of the record before all else.
fn notes(decoded: &Decoded, replayed: &Replayed, m: &Messages) -> Vec<Note> {
    let cut = decoded.torn.map(|line| m.say(&said!("debrief-page-cut", line = line)));
    let is_open = replayed.session.phase() != Phase::Ended;
    let open = is_open.then(|| m.get(key!("debrief-page-open")));
    let is_other = decoded.record.result.is_some() && !replayed.is_same();
    let other = is_other.then(|| m.get(key!("debrief-page-other")));
    let all = [cut, open, other].into_iter().flatten();
    all.map(|words| Note::new(Tone::Warn, words)).collect()
}

/// Which run it was: the label of whoever played, the day, and the draw, by which it can be played again.
fn which(decoded: &Decoded, m: &Messages) -> String {
    let header = &decoded.record.header;
    m.say(&said!(
        "debrief-page-run",
        label = &header.trainee,
        when = day_of(header.started).in_words(m),
        draw = header.seed.to_string(),
    ))
}
