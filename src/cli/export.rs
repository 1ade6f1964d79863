//! `grounds export`: what the runs in a folder came to, for whoever counts and for whoever studies what is learnt.

use super::args::{ExportArgs, ExportFormat};
use super::out::{Io, Outcome};
use super::spoken::spoken;
use super::{chosen, gathered};
use crate::cohort::Cohort;
use crate::export::{Export, HOME, KEY_FILE, Labels, Speaks, Tongue, codebook, csv, document, statements};
use crate::library::{Shelved, may_write, read_text, records, write_text, write_texts};
use crate::practice::Practice;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How the tables begin, by which this program knows that it wrote them.
const TABLES_BEGIN: [&str; 2] = ["\u{feff}run,trainee,scenario,", "\u{feff}table,column,meaning,"];
/// How the document and the statements do.
const DOCUMENT_BEGINS: &str = "{\n  \"form\": ";
const STATEMENTS_BEGIN: &str = "{\"actor\":{\"account\":{\"homePage\":";

pub(super) fn run(args: &ExportArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    match export(args, practice, io) {
        Ok(outcome) | Err(outcome) => outcome,
    }
}

fn export(args: &ExportArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Result<Outcome, Outcome> {
    let (format, home) = asked(args).map_err(|words| io.trouble(words))?;
    let to = To::of(args, format).map_err(|words| io.trouble(words))?;
    let shelf = gathered::shelf(&args.scenarios, practice, io)?;
    // Told before two hundred records are read for nothing.
    let program = spoken_alone(args, &shelf, practice).map_err(|words| io.trouble(words))?;
    let cohort = gathered::room(&args.folder, &shelf, practice, |name| name == KEY_FILE, io)?;
    let labels = labels(&args.folder, io)?;
    let scenarios = tongues(args, &cohort, &shelf, practice).map_err(|words| io.trouble(words))?;
    let speaks = Speaks {
        messages: program.voice.messages(),
        practice,
        scenarios: &scenarios,
    };
    let export = Export::of(&cohort, &labels, &speaks);
    if format == ExportFormat::Xapi && args.home.is_none() {
        io.note(format!(
            "activities and trainees are named under {HOME}, an address that is nobody's; before they go into a store, name \
             your own: --home URL"
        ));
    }
    let files: Vec<(String, String)> = match format {
        ExportFormat::Csv => {
            let tables = export.tables(&speaks);
            let named = tables.iter().map(|table| (format!("{}.csv", table.name), csv(table)));
            let book = ("codebook.csv".to_owned(), codebook(&tables, speaks.messages));
            named.chain([book]).collect()
        }
        ExportFormat::Json => vec![(String::new(), document(&export, &speaks))],
        ExportFormat::Xapi => vec![(String::new(), statements(&export, &speaks, &home))],
    };
    to.put(&files, args.force, io)?;
    let count = cohort.count();
    Ok(if count.counted + count.refused > 0 {
        Outcome::Faults
    } else {
        Outcome::Fine
    })
}

/// As what, and under which address.
fn asked(args: &ExportArgs) -> Result<(ExportFormat, String), String> {
    let Some(format) = args.format else {
        return Err(
            "say as what: --as csv for tables that a spreadsheet opens, with a codebook; --as json for one document; --as xapi \
             for the statements that a learning record store takes"
                .to_owned(),
        );
    };
    let home = args.home.as_deref();
    if home.is_some() && format != ExportFormat::Xapi {
        return Err(
            "--home belongs to --as xapi: the address under which activities and trainees are named there".to_owned(),
        );
    }
    let home = home.unwrap_or(HOME).trim_end_matches('/');
    let rest = home.strip_prefix("https://").or_else(|| home.strip_prefix("http://"));
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-._~:/%".contains(c);
    if rest.is_none_or(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()) || !rest.chars().all(is_part)) {
        return Err(format!(
            "--home {home}: this is no address; write one such as https://training.example.org"
        ));
    }
    Ok((format, home.to_owned()))
}

/// Where the result goes.
enum To {
    Out,
    File(PathBuf),
    Folder(PathBuf),
}

impl To {
    fn of(args: &ExportArgs, format: ExportFormat) -> Result<Self, String> {
        let output = args.output.as_deref().filter(|path| *path != Path::new("-"));
        let to = match (format, output) {
            (ExportFormat::Csv, None) => {
                return Err("--as csv writes five files: name a folder for them with -o FOLDER".to_owned());
            }
            (ExportFormat::Csv, Some(path)) => Self::Folder(path.to_owned()),
            (_, None) => Self::Out,
            (_, Some(path)) => Self::File(path.to_owned()),
        };
        match &to {
            Self::Out => {}
            Self::File(path) => may_write(path, |beginning| args.force || is_ours(beginning))?,
            Self::Folder(path) if path.is_file() => {
                return Err(format!(
                    "{}: this is a file; --as csv writes five files into a folder",
                    path.display()
                ));
            }
            Self::Folder(path) if chosen::is_same(path, &args.folder) => {
                return Err(format!(
                    "{}: the records lie here, and the key of the labels; name another folder for what is handed on",
                    path.display()
                ));
            }
            Self::Folder(path) => {
                for name in ["runs", "decisions", "questions", "notes", "codebook"] {
                    let file = path.join(format!("{name}.csv"));
                    if file.exists() {
                        may_write(&file, |beginning| args.force || is_ours(beginning))?;
                    }
                }
            }
        }
        Ok(to)
    }

    /// What stands there already was looked at before.
    fn put(&self, files: &[(String, String)], is_forced: bool, io: &mut Io<'_>) -> Result<(), Outcome> {
        let text = files.first().map_or("", |(_, text)| text);
        let may_replace = |beginning: &str| is_forced || is_ours(beginning);
        let put = match self {
            Self::Out => {
                io.exactly(text);
                return Ok(());
            }
            Self::File(path) => write_text(path, text, may_replace),
            Self::Folder(folder) => write_texts(folder, files),
        };
        put.map_err(|words| io.trouble(words))
    }
}

/// Whether a file begins like one that this command writes.
fn is_ours(beginning: &str) -> bool {
    let begins = TABLES_BEGIN.into_iter().chain([DOCUMENT_BEGINS, STATEMENTS_BEGIN]);
    beginning.is_empty() || begins.into_iter().any(|begin| beginning.starts_with(begin))
}

/// The labels of the trainees whose records lie in a folder: by the key in it, which is made where there is none yet.
fn labels(folder: &Path, io: &mut Io<'_>) -> Result<Labels, Outcome> {
    let path = folder.join(KEY_FILE);
    if path.exists() {
        let text = read_text(&path).map_err(|words| io.trouble(words))?;
        return Labels::read(&text).ok_or_else(|| {
            io.trouble(format!(
                "{}: this is not the key that was made here; put the right one back, or remove it: then trainees get new labels",
                path.display()
            ))
        });
    }
    let labels = Labels::with(records::fresh_key());
    if let Err(words) = write_text(&path, &labels.written(), |_| false) {
        io.note(format!(
            "{words}; so the labels of trainees hold for this export alone, and the next has others"
        ));
    }
    Ok(labels)
}

/// The words of the program alone: whether there is such a language is asked first.
fn spoken_alone(args: &ExportArgs, shelf: &[Shelved], practice: &Practice) -> Result<super::spoken::Spoken, String> {
    let any = shelf
        .iter()
        .find_map(|shelved| Some((shelved, shelved.scenario.as_ref()?)));
    let (shelved, scenario) =
        any.ok_or("there is no scenario that can be played; name a folder that holds some: --scenarios DIR")?;
    spoken(&args.lang, &shelved.listed(), scenario, practice).map_err(|error| error.to_string())
}

/// For each scenario that was played its words: in the language that was asked for, and in every other that it has.
fn tongues(
    args: &ExportArgs,
    cohort: &Cohort,
    shelf: &[Shelved],
    practice: &Practice,
) -> Result<BTreeMap<String, Vec<Tongue>>, String> {
    let mut all = BTreeMap::new();
    for run in cohort.runs() {
        let scenario = run.session.scenario();
        let id = &*scenario.header().id;
        let Some(shelved) = gathered::shelved(id, shelf) else {
            continue;
        };
        if all.contains_key(id) {
            continue;
        }
        let listed = shelved.listed();
        let own = [&*args.lang, &*scenario.header().language].into_iter();
        let mut tongues: Vec<Tongue> = Vec::new();
        for language in own.chain(listed.translations.iter().map(|of| &*of.language)) {
            let spoken = spoken(language, &listed, scenario, practice).map_err(|error| error.to_string())?;
            let asked = spoken.voice.messages().language().to_owned();
            let told_in = spoken.reads.shown.clone().unwrap_or(asked);
            if !tongues.iter().any(|tongue| tongue.told_in == told_in) {
                let voices = spoken.words.voices().clone();
                tongues.push(Tongue { told_in, voices });
            }
        }
        all.insert(id.to_owned(), tongues);
    }
    Ok(all)
}
