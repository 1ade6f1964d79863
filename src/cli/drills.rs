//! `grounds drills`: short drills in this terminal, as cards to print, or as a calendar of what comes back.

use super::args::DrillsArgs;
use super::chosen;
use super::out::{Io, Outcome, columns};
use super::spoken::spoken;
use crate::desk::Desk;
use crate::desk::home::Home;
use crate::desk::settings::Settings;
use crate::desk::shown::reading;
use crate::desk::wish::{Course, Drilled};
use crate::drill::{Drill, Speaks, calendar, deal};
use crate::library::{Computer, GameOptions, InterfaceTexts, Shelved, may_write, records, write_exactly, write_text};
use crate::locale::{Choice, PSEUDO_LANGUAGE, fitting};
use crate::practice::Practice;
use crate::report::{Sheet, is_sheet, sheet};
use crate::session::Session;
use crate::terminal::{Console, drill};
use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;

/// How a calendar file of ours is known.
const OURS: &str = "PRODID:-//Reasonable Grounds//";

pub(super) fn run(args: &DrillsArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    if args.calendar {
        return dates(args, io);
    }
    let shelf = match shelf_of(args, practice) {
        Ok(shelf) => shelf,
        Err(words) => return io.trouble(words),
    };
    if args.cards {
        cards(args, &shelf, practice, io)
    } else if args.output.is_some() {
        io.trouble("nothing is written without --cards or --calendar")
    } else {
        play(args, &shelf, practice, io)
    }
}

/// What the questions are made of: the scenario that was named, or every one.
fn shelf_of(args: &DrillsArgs, practice: &Practice) -> Result<Vec<Shelved>, String> {
    let mut shelf = chosen::shelf(practice, &args.scenarios)?;
    if let Some(name) = &args.scenario {
        let at = chosen::on_shelf(name, &mut shelf, practice)?;
        shelf = vec![shelf.swap_remove(at)];
    }
    Ok(shelf)
}

/// Everything that a home is opened with.
fn options(args: &DrillsArgs) -> GameOptions {
    let texts = InterfaceTexts::embedded();
    let known = texts.languages().into_iter().chain([PSEUDO_LANGUAGE]);
    let reads = Choice::of(fitting(&args.lang, known).unwrap_or(&args.lang));
    let usual = args.records.is_none().then(records::usual).unwrap_or_default();
    GameOptions {
        texts: texts.clone(),
        seed: args.seed,
        records: args.records.clone().unwrap_or(usual.folder),
        settings: Settings {
            reads,
            ..Settings::default()
        },
        ..GameOptions::default()
    }
}

/// A drill in this terminal.
fn play(args: &DrillsArgs, shelf: &[Shelved], practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let options = options(args);
    let home = Computer::new(&options, shelf);
    let mut desk = match Desk::new(home, practice.clone(), options.settings.clone(), options.seed) {
        Ok(desk) => desk,
        Err(error) => return io.trouble(error),
    };
    if let Some(notice) = desk.notice() {
        io.note(&notice.said);
    }
    desk.hush();
    let course = if args.coding { Course::Coding } else { Course::Mixed };
    desk.wish(Drilled::Begin(course).into());
    if !matches!(desk.open(), crate::desk::open::Open::Drill(_)) {
        let why = desk.notice().map(|notice| notice.said.to_string()).unwrap_or_default();
        io.note(why);
        return Outcome::Faults;
    }
    let Ok(messages) = options.texts.messages_for(&options.settings.reads, false) else {
        return Outcome::Trouble;
    };
    let stdin = std::io::stdin();
    let is_piped = !stdin.is_terminal();
    let mut input = stdin.lock();
    let mut console = Console::new(&messages, &mut input, io.out, columns()).echoing(is_piped);
    // Whoever goes away in the middle has answered what they answered.
    let _ = drill(&mut desk, &mut console);
    Outcome::Fine
}

/// A sheet of cards.
fn cards(args: &DrillsArgs, shelf: &[Shelved], practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let Some(output) = &args.output else {
        return io.trouble("name the file to write: -o cards.html");
    };
    let may_replace = |beginning: &str| args.force || is_sheet(beginning);
    let is_out = output == Path::new("-");
    if !is_out && let Err(words) = may_write(output, may_replace) {
        return io.trouble(words);
    }
    let Some((shelved, scenario)) = shelf.iter().find_map(|of| Some((of, of.scenario.clone()?))) else {
        io.note("this scenario cannot be played as it is now; `grounds check` says why");
        return Outcome::Faults;
    };
    let listed = shelved.listed();
    let spoken = match spoken(&args.lang, &listed, &scenario, practice) {
        Ok(spoken) => spoken,
        Err(error) => return io.trouble(error),
    };
    let options = options(args);
    let draw = args
        .seed
        .unwrap_or_else(|| Computer::new(&options, &[]).chance() % 1_000_000);
    let session = Session::begin(scenario.clone(), practice.clone(), draw, 0);
    let drills = if args.coding {
        &Drill::CODING[..]
    } else {
        &Drill::ALL[..]
    };
    let items = deal(
        &[&session],
        drills,
        &[],
        draw,
        usize::from(practice.drills().cards.questions),
    );
    if items.is_empty() {
        io.note("no question can be made of this scenario");
        return Outcome::Faults;
    }
    let m = spoken.voice.messages();
    let page = sheet(&Sheet {
        title: &listed.text(&options.settings.reads, scenario.header().title),
        draw,
        items: &items,
        speaks: &Speaks::of(&session, spoken.words.voices(), m),
        messages: m,
        notes: &reading::door(m, &spoken.reads).notes,
    });
    if is_out {
        io.exactly(&page);
        return Outcome::Fine;
    }
    match write_text(output, &page, may_replace) {
        Ok(()) => Outcome::Fine,
        Err(words) => io.trouble(words),
    }
}

/// A calendar file of what comes back.
fn dates(args: &DrillsArgs, io: &mut Io<'_>) -> Outcome {
    let Some(output) = &args.output else {
        return io.trouble("name the file to write: -o drills.ics");
    };
    let options = options(args);
    let mut home = Computer::new(&options, &[]);
    let mut kept = match home.practised() {
        Ok(kept) => kept.fitting(),
        Err(why) => return io.trouble(why),
    };
    let days = kept.days(home.today());
    if days.is_empty() {
        io.note("nothing has to come back, so no calendar was written");
        return Outcome::Faults;
    }
    if kept.mark == 0 {
        kept.mark = home.chance() | 1;
        if let Err(why) = home.keep_practised(&kept) {
            return io.trouble(why);
        }
    }
    let messages = match options.texts.messages_for(&options.settings.reads, false) {
        Ok(messages) => messages,
        Err(error) => return io.trouble(error),
    };
    let text = calendar(&messages, &days, kept.mark, home.now());
    if output == Path::new("-") {
        io.exactly(&text);
        return Outcome::Fine;
    }
    let may_replace = |beginning: &str| args.force || beginning.trim().is_empty() || beginning.contains(OURS);
    match write_exactly(output, &text, may_replace) {
        Ok(()) => Outcome::Fine,
        Err(words) => io.trouble(words),
    }
}
