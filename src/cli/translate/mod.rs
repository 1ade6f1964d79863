//! `grounds translate`: what translators need, taking in what they give back, and how far each language is.

mod code;
mod scenario;
mod status;
mod take;

use super::args::Format;
use super::chosen;
use super::out::{Io, Outcome};
use crate::check::texts;
use crate::diagnostic::{Sink, text_in};
use crate::library::{embedded_texts, read_bundle, write_text};
use crate::locale::SOURCE_LANGUAGE;
use crate::practice::Practice;
use crate::review::Review;
use crate::scenario::Bundle;
use crate::translate::{Originals, Translated, fluent, po};
use clap::{Args, Subcommand, ValueEnum};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[derive(Debug, Subcommand)]
pub(super) enum Translate {
    /// Write what a translator needs, with what is translated already
    Extract(ExtractArgs),
    /// Take a translation in: check it, and write it where the program looks for it
    Take(TakeArgs),
    /// Say how far each translation is: what is missing, stale, too long, or breaks a placeholder or the glossary
    Status(StatusArgs),
}

/// How texts are written for a translator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum FileFormat {
    /// For a text editor, and tools that know Fluent
    Fluent,
    /// For Poedit, Weblate and others that know gettext
    #[default]
    Po,
}

#[derive(Debug, Args)]
pub(super) struct Where {
    /// The folder with the texts of the program, instead of those that come with it
    #[arg(long, value_name = "DIR")]
    pub texts: Option<PathBuf>,
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ExtractArgs {
    /// The name of a scenario, or a folder; without one, the texts of the program itself
    pub scenario: Option<String>,
    /// The language to translate into
    #[arg(long, value_name = "CODE")]
    pub lang: String,
    /// Begin a language that the program does not have
    #[arg(long)]
    pub new_language: bool,
    /// How the file is written
    #[arg(long, value_enum, default_value_t)]
    pub format: FileFormat,
    /// The file to write; `-`, or none, writes to standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace a file that is there already
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub place: Where,
}

#[derive(Debug, Args)]
pub(super) struct TakeArgs {
    /// The file of the translator: .po, or .ftl
    pub file: PathBuf,
    /// The name of a scenario, or a folder; without one, the texts of the program itself
    pub scenario: Option<String>,
    /// The language, when the file does not say it
    #[arg(long, value_name = "CODE")]
    pub lang: Option<String>,
    /// Begin a language that the program does not have
    #[arg(long)]
    pub new_language: bool,
    /// The folder to write to, instead of `lang` beside the scenario; needed for the texts of the program
    #[arg(long, value_name = "DIR")]
    pub into: Option<PathBuf>,
    /// How what was found is written
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub place: Where,
}

#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    /// Names of scenarios, or folders; without any, the texts of the program itself
    #[arg(value_name = "SCENARIO")]
    pub names: Vec<String>,
    /// One language alone
    #[arg(long, value_name = "CODE")]
    pub lang: Option<String>,
    /// Ask for what a release needs: every language that is shipped, whole and from the texts as they are now
    #[arg(long)]
    pub release: bool,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub place: Where,
}

pub(super) fn run(command: &Translate, practice: &Practice, io: &mut Io<'_>) -> Outcome {
    let done = match command {
        Translate::Extract(args) => extract(args, practice, io),
        Translate::Take(args) => take::run(args, practice, io),
        Translate::Status(args) => status::run(args, practice, io),
    };
    done.unwrap_or_else(|outcome| outcome)
}

/// Something to translate, and what there is of translations.
struct Subject {
    originals: Originals,
    /// By language.
    translations: BTreeMap<String, Vec<Translated>>,
    review: Review,
    /// Where translations lie; none for what is part of the program.
    folder: Option<PathBuf>,
}

impl Subject {
    /// What is there of a language.
    fn of(&self, language: &str) -> &[Translated] {
        self.translations.get(language).map_or(&[], Vec::as_slice)
    }

    /// The texts of the program: those of a folder, with the English that comes with the program where it has none.
    fn program(folder: Option<&Path>, practice: &Practice) -> Result<Self, String> {
        let embedded = embedded_texts();
        let bundle = match folder {
            Some(folder) => read_bundle(folder).map_err(|e| e.to_string())?,
            None => Bundle {
                name: String::new(),
                ..embedded.clone()
            },
        };
        let originals = english(&bundle, &embedded, practice);
        let mut translations = texts::translations(&bundle);
        translations.remove(SOURCE_LANGUAGE);
        Ok(Self {
            originals,
            translations,
            review: texts::review(&bundle, &mut Sink::default()),
            folder: folder.map(Path::to_owned),
        })
    }

    /// What was named, or the program.
    fn named(
        name: Option<&String>,
        folder: Option<&Path>,
        place: &Where,
        practice: &Practice,
        io: &mut Io<'_>,
    ) -> Result<Self, Outcome> {
        match name {
            Some(name) => {
                let all = chosen::all(std::slice::from_ref(name), &place.scenarios, practice, io)?;
                match &all[..] {
                    [one] => scenario::subject(one, io),
                    _ => Err(io.trouble(format!("{name}: this folder holds several scenarios; name one of them"))),
                }
            }
            None => Self::program(place.texts.as_deref().or(folder), practice).map_err(|words| io.trouble(words)),
        }
    }
}

/// The English texts of a folder, or those of the program.
pub(super) fn english(bundle: &Bundle, embedded: &Bundle, practice: &Practice) -> Originals {
    let is_english = |name: &str| texts::language_of(name) == Some(SOURCE_LANGUAGE);
    let from = if bundle.files.keys().any(|name| is_english(name)) {
        bundle
    } else {
        embedded
    };
    let files = from.files.iter().filter(|(name, _)| is_english(name));
    let files = files.map(|(name, bytes)| (name.clone(), text_in(bytes).unwrap_or_default().into_owned()));
    Originals::of_interface(&files.collect(), practice)
}

fn extract(args: &ExtractArgs, practice: &Practice, io: &mut Io<'_>) -> Result<Outcome, Outcome> {
    let subject = Subject::named(args.scenario.as_ref(), None, &args.place, practice, io)?;
    let code = subject
        .code(&args.lang, args.new_language)
        .map_err(|words| io.trouble(words))?;
    if code == subject.originals.language {
        return Err(io.trouble(format!("these texts are written in `{code}` themselves")));
    }
    let there = subject.of(&code);
    if let Some(fault) = there.iter().flat_map(|file| &file.faults).next() {
        let words = "a part of the translation cannot be read and would be left out; `grounds check` shows it";
        return Err(io.trouble(format!("{}: {words}", fault.file)));
    }
    let mut all = crate::translate::take::together(&subject.originals, there);
    let originals = subject.originals.with_terms(practice.glossary(&code));
    all.head.language = Some(code);
    let text = match args.format {
        FileFormat::Fluent => fluent::extract(&all, &originals),
        FileFormat::Po => po::write(&all, &originals),
    };
    match args.output.as_deref().filter(|path| *path != Path::new("-")) {
        Some(path) => write_text(path, &text, |_| args.force).map_err(|words| io.trouble(words))?,
        // What is written here is taken in again, so nothing in it may be written otherwise.
        None => io.exactly(&text),
    }
    Ok(Outcome::Fine)
}
