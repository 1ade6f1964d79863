//! `grounds report`: what a run came to, as a page. The record is read as all records are whose runs are told; what has not
//! ended, and what does not come to the same, is not reported, because a page that was printed is believed.

use super::args::ReportArgs;
use super::gathered;
use super::out::{Io, Outcome};
use super::spoken::spoken;
use crate::cohort::{Refused, Run, Taken, Why};
use crate::desk::shown::debrief::InFull;
use crate::desk::shown::reading;
use crate::desk::shown::{Note, Tone};
use crate::library::{Shelved, day_of, may_write, messages, records, write_text};
use crate::locale::{Messages, SOURCE_LANGUAGE, Said, key, said};
use crate::practice::Practice;
use crate::record::{Comparison, Fault};
use crate::report::{Report, is_ours, page};
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
    let (text, outcome) = match read_and_made(args, practice, io) {
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

fn read_and_made(args: &ReportArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Result<(String, Outcome), Outcome> {
    let path = args.record.display();
    if args.record.is_dir() {
        let words = format!("{path}: this is a folder; name one record in it, a file that ends in .jsonl");
        return Err(io.trouble(words));
    }
    if !args.record.exists() {
        return Err(io.trouble(format!("{path}: there is no such file; runs are kept in {}", lie())));
    }
    let shelf = gathered::shelf(&args.scenarios, practice, io)?;
    let reading = gathered::one(&args.record, &shelf, practice);
    let line = gathered::in_a_line(&reading);
    let run = match reading.taken {
        Taken::Run(run) => run,
        Taken::Counted(counted) => return Err(not_told(args, &line, &counted.why, io)),
        Taken::Nothing(refused) => return Err(not_taken(args, &line, &refused, io)),
    };
    match gathered::shelved(&run.record.header.scenario, &shelf) {
        Some(shelved) => made(args, &run, shelved, practice, io),
        None => Err(not_told(args, &line, &Why::Nowhere, io)),
    }
}

/// Where runs are kept, for whoever named another file.
fn lie() -> String {
    records::usual().folder.display().to_string()
}

/// Why nothing is reported of a run, and what to do.
fn not_told(args: &ReportArgs, line: &str, why: &Why, io: &mut Io<'_>) -> Outcome {
    let path = args.record.display();
    let elsewhere = "name the folder that holds it: --scenarios DIR";
    io.note(match why {
        Why::GoesOn => format!("{path}: {line}; go on with it first: grounds play --resume {path}"),
        Why::Nowhere => return io.trouble(format!("{path}: {line}; {elsewhere}")),
        Why::Broken(_) => format!("{path}: {line}; `grounds check` says more"),
        Why::Differs { .. } => format!(
            "{path}: {line}: the scenario, or the program, has changed since it was played; name the folder with the scenario \
             as it was then: --scenarios DIR"
        ),
        Why::Unfair => format!("{path}: {line}"),
    });
    Outcome::Faults
}

/// Why nothing is taken from a file, and what to do.
fn not_taken(args: &ReportArgs, line: &str, refused: &Refused, io: &mut Io<'_>) -> Outcome {
    let path = args.record.display();
    let outcome = match refused {
        Refused::Spoiled(_) => Outcome::Faults,
        Refused::System(_) | Refused::Unread(_) | Refused::CopyOf(_) => Outcome::Trouble,
    };
    io.note(match refused {
        Refused::Unread(Fault::NotARecord) => format!("{path}: {line}; runs are kept in {}", lie()),
        Refused::Unread(Fault::Empty) => format!("{path}: {line}, and nothing of the run is left in it"),
        Refused::Spoiled(Fault::Unclear(_)) => {
            format!("{path}: {line}. It may have been made by a later version: update the program")
        }
        Refused::Spoiled(_) => {
            format!("{path}: {line}. Take the record from the computer on which it was played, as it is there")
        }
        Refused::System(_) | Refused::Unread(_) | Refused::CopyOf(_) => format!("{path}: {line}"),
    });
    outcome
}

/// The page, and what the command comes to with it.
fn made(
    args: &ReportArgs,
    run: &Run,
    shelved: &Shelved,
    practice: &Arc<Practice>,
    io: &mut Io<'_>,
) -> Result<(String, Outcome), Outcome> {
    let path = args.record.display();
    let listed = shelved.listed();
    let scenario = run.session.scenario();
    let spoken = spoken(&args.lang, &listed, scenario, practice).map_err(|error| io.trouble(error))?;
    let english = messages(SOURCE_LANGUAGE).map_err(|error| io.trouble(error))?;
    let Some(mut in_full) = InFull::of(&run.session, listed.is_reviewed) else {
        return Err(not_told(
            args,
            &Said::from(key!("cohort-unfair")).to_string(),
            &Why::Unfair,
            io,
        ));
    };
    fit(&mut in_full, &which(run, &english), &notes(run, &english), &english);
    let m = spoken.voice.messages();
    let mut notes = notes(run, m);
    notes.extend(reading::door(m, &spoken.reads).notes);
    let (page, _) = page(&Report {
        debrief: &in_full.shown(spoken.words.voices(), m),
        messages: m,
        told_in: spoken.reads.shown.as_deref(),
        of: &which(run, m),
        notes: &notes,
    });
    let Some(line) = run.torn else {
        return Ok((page, Outcome::Fine));
    };
    io.note(format!(
        "{path}: line {line} was cut off; what the run came to was made again from its moves, and the page says so"
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

/// What has to be said of the record before all else.
fn notes(run: &Run, m: &Messages) -> Vec<Note> {
    let cut = run.torn.map(|line| m.say(&said!("debrief-page-cut", line = line)));
    let is_other = run.compared != Comparison::Same;
    let other = is_other.then(|| m.get(key!("debrief-page-other")));
    let all = [cut, other].into_iter().flatten();
    all.map(|words| Note::new(Tone::Warn, words)).collect()
}

/// Which run it was: the label of whoever played, the day, and the draw, by which it can be played again.
fn which(run: &Run, m: &Messages) -> String {
    let header = &run.record.header;
    m.say(&said!(
        "debrief-page-run",
        label = &header.trainee,
        when = day_of(header.started).in_words(m),
        draw = header.seed.to_string(),
    ))
}
