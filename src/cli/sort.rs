//! `grounds sort`: sheets for people who read the lines of a scenario without its answers, and what they come to.

use super::args::SortArgs;
use super::chosen::{self, Chosen};
use super::out::{Io, Outcome};
use crate::library::{messages, read_file, write_text};
use crate::locale::{SOURCE_LANGUAGE, counted};
use crate::practice::Practice;
use crate::read::files::inside;
use crate::scenario::Bundle;
use grounds_study::proof::Standing;
use grounds_study::sort::{Answers, Cards, FEWEST_READERS, Shows, Sorted, SortedRound, cards, page, sheet};
use std::path::Path;
use std::sync::Arc;

/// Where agreement is kept, in the folder of the scenario.
pub(super) const SORTED: &str = "sorted.ron";
/// How that file begins: what the program writes, it may replace.
const HEAD: &str = "// Written by `grounds sort --keep`. What people made of these lines without their answers.\n";
/// The largest file of answers that is opened, in bytes.
const LONGEST: usize = 4 << 20;

pub(super) fn run(args: &SortArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let opened = match chosen::all(std::slice::from_ref(&args.scenario), &args.scenarios, practice, io) {
        Ok(opened) => opened,
        Err(outcome) => return outcome,
    };
    let [one] = &*opened else {
        return io.trouble(format!("{}: name the folder of one scenario", args.scenario));
    };
    let messages = match messages(SOURCE_LANGUAGE) {
        Ok(messages) => messages,
        Err(error) => return io.trouble(error),
    };
    let cards = cards(&one.scenario, practice, &messages);
    if !args.take.is_empty() {
        return take(args, one, &cards, io);
    }
    let shows = match (args.key, args.talk) {
        (true, _) => Shows::Key,
        (false, true) => Shows::Talk,
        (false, false) => Shows::Words,
    };
    let is_page = |path: &Path| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("html"));
    let text = match &args.result.output {
        Some(path) if is_page(path) => page(&cards, shows),
        _ => sheet(&cards, shows),
    };
    io.note(format!(
        "{} and {} to sort; three readers or more, none of whom has seen the key",
        counted(cards.lines.len(), "line", "lines"),
        counted(cards.sets.len(), "set of wordings", "sets of wordings"),
    ));
    args.result.put("card", io, |io| {
        io.exactly(&text);
        Outcome::Fine
    })
}

/// What is kept of sortings beside a scenario.
///
/// # Errors
/// When the file cannot be read, in words.
pub(super) fn kept(bundle: &Bundle) -> Result<Option<Sorted>, String> {
    let Some(bytes) = bundle.files.get(SORTED) else {
        return Ok(None);
    };
    let fault = |why: String| {
        format!(
            "{}: {why}; sort again with `grounds sort --take … --keep`, or take the file away",
            inside(&bundle.name, SORTED)
        )
    };
    let text = std::str::from_utf8(bytes).map_err(|_| fault("it is not UTF-8".into()))?;
    Sorted::read(text).map(Some).map_err(fault)
}

fn take(args: &SortArgs, one: &Chosen, cards: &Cards, io: &mut Io<'_>) -> Outcome {
    let mut readers = Vec::new();
    let mut has_faults = false;
    for path in &args.take {
        let bytes = match read(path) {
            Ok(bytes) => bytes,
            Err(words) => return io.trouble(words),
        };
        match Answers::read(&bytes, cards) {
            Ok(answers) => readers.push(answers),
            Err(faults) => {
                has_faults = true;
                for fault in faults {
                    io.line(format!("{}:{}: {}", path.display(), fault.row, fault.why));
                }
            }
        }
    }
    if has_faults {
        return Outcome::Faults;
    }
    let mut sorted = match kept(&one.shelved.bundle) {
        Ok(sorted) => sorted.unwrap_or_default(),
        Err(words) => return io.trouble(words),
    };
    let round = SortedRound::of(cards, &readers);
    tell(&round, io);
    if args.talk {
        sorted.with = Some(round);
    } else {
        sorted.without = Some(round);
    }
    let (standing, why) = Sorted::standing(Some(&sorted), &one.scenario);
    io.line(match standing {
        Standing::Proven => "Signs can be read: proven.".to_owned(),
        Standing::Broken | Standing::NotTried => format!("Signs can be read: not proven: {}.", why.join("; ")),
    });
    if args.keep {
        keep(&sorted, one, io)
    } else {
        Outcome::Fine
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let bytes = read_file(path)?;
    if bytes.len() > LONGEST {
        let (path, size) = (path.display(), bytes.len());
        return Err(format!("{path}: it has {size} bytes; at most {LONGEST} are read"));
    }
    Ok(bytes)
}

fn tell(round: &SortedRound, io: &mut Io<'_>) {
    let beyond = |alpha: Option<i32>| match alpha {
        Some(alpha) => format!("{:.2} beyond chance", f64::from(alpha) / 1000.0),
        None => "nothing to differ about".to_owned(),
    };
    io.line(format!("{}.", counted(round.readers, "reader", "readers")));
    io.line(format!(
        "Lines: {} sorted by two or more; pairs of readers agree in {}.{} %, {}; most say what is meant in {} %.",
        round.lines.len(),
        round.agreed / 10,
        round.agreed % 10,
        beyond(round.alpha),
        round.fits() / 10
    ));
    io.line(format!(
        "Wordings: pairs agree in {}.{} %, {}; most choose an end that fits in {} %.",
        round.sets_agreed / 10,
        round.sets_agreed % 10,
        beyond(round.sets_alpha),
        round.sets_right / 10
    ));
    let differ: Vec<_> = round.lines.iter().filter(|line| !line.fits).collect();
    if !differ.is_empty() {
        io.line("Lines to look at, of which most do not say what is meant:");
    }
    for line in differ {
        let most = line.most.as_deref().unwrap_or("no two alike");
        io.line(format!("  {}: {most}, {} % agree", line.line, line.agreed));
    }
    if round.readers < FEWEST_READERS {
        io.note(format!("{FEWEST_READERS} readers are the fewest that say anything"));
    }
}

fn keep(sorted: &Sorted, one: &Chosen, io: &mut Io<'_>) -> Outcome {
    let written = match sorted.written() {
        Ok(written) => written,
        Err(error) => return io.trouble(format!("it could not be written down: {error}")),
    };
    let Some(folder) = &one.shelved.folder else {
        return io.trouble("this scenario is part of the program, and nothing can be kept beside it; name a folder");
    };
    let path = folder.join(SORTED);
    match write_text(&path, &format!("{HEAD}{written}\n"), |beginning| {
        beginning.starts_with(HEAD)
    }) {
        Ok(()) => {
            io.note(format!("kept in {}", path.display()));
            Outcome::Fine
        }
        Err(words) => io.trouble(words),
    }
}
