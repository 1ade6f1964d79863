//! What may be typed.

use super::reading::ReadArgs;
use super::result::ResultArgs;
use crate::locale::SOURCE_LANGUAGE;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Practise spotting indicators of human trafficking, interviewing and referring, on people who cannot be hurt.
#[derive(Debug, Parser)]
#[command(name = "grounds", version, max_term_width = 100)]
pub(super) struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// A folder of practice files laid upon those of the program: one with an overlay.ron changes rows, any other is a whole
    /// library. Several are laid upon each other. What they change is said
    #[arg(long, value_name = "DIR", global = true)]
    pub practice: Vec<PathBuf>,
}

impl Cli {
    /// Without a command the game opens.
    pub(super) fn command(self) -> Command {
        self.command.unwrap_or_else(|| Command::Play(PlayArgs::default()))
    }
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Play: in a window, or in this terminal with --text
    Play(PlayArgs),
    /// Write a scenario and see it: its folder, played while you edit it, with its faults beside the play
    Author(AuthorArgs),
    /// List the scenarios
    List(ListArgs),
    /// Begin a scenario of your own: a small complete one, to be changed piece by piece
    New(NewArgs),
    /// Check scenarios; every fault at once, with its place
    Check(CheckArgs),
    /// Look something up in the practice library: a code, or words, the nearest in meaning first
    Codes(CodesArgs),
    /// Draw a map of a scenario
    Graph(GraphArgs),
    /// Let players made of rules play scenarios many times: what was met, and how scores spread
    Playtest(PlaytestArgs),
    /// Prove that scenarios are fair: everything can be reached, skill wins, and nothing else does
    Prove(ProveArgs),
    /// Sheets for people who sort the lines of a scenario without its answers, and what they agree on
    Sort(SortArgs),
    /// Texts for translators: what there is to translate, taking translations in, and how far they are
    #[command(subcommand)]
    Translate(super::translate::Translate),
    /// Play a record or a walkthrough again and say whether its marks are the same
    Replay(ReplayArgs),
    /// Short drills between interviews: in this terminal, as cards to print, or as a calendar of what comes back
    Drills(DrillsArgs),
    /// Write what a run came to as a page: to read in a browser, to print, to put into a folder
    Report(ReportArgs),
    /// Hand on what the runs in a folder came to: as tables, as one document, or as xAPI statements. Without names
    Export(ExportArgs),
    /// Look back on all your runs in this terminal: what they show together, and from how many cases
    Runs(RunsArgs),
}

/// How a result is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For a person
    #[default]
    Full,
    /// One line for each thing
    Concise,
    /// For another program
    Json,
}

/// How much is played on for each move that is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum BudgetName {
    /// A first look
    Quick,
    /// For a debrief
    #[default]
    Standard,
    /// For looking closely
    Deep,
}

#[derive(Debug, Args)]
pub(super) struct NewArgs {
    /// The name of the scenario and of its folder: lower-case words joined by hyphens, such as night-shift
    #[arg(required_unless_present = "guide")]
    pub name: Option<String>,
    /// The least that can be read, without a talk to learn from
    #[arg(long)]
    pub bare: bool,
    /// The folder in which its folder is made
    #[arg(long = "in", value_name = "DIR", default_value = ".", hide_default_value = true)]
    pub within: PathBuf,
    /// Print the guide for authors instead
    #[arg(long, conflicts_with = "name")]
    pub guide: bool,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Scenario folders, or folders that hold some; or a folder of translated texts of the program. With --practice, none
    /// checks the practice files alone
    #[arg(required_unless_present_any = ["explain", "list", "practice"])]
    pub paths: Vec<PathBuf>,
    /// How the faults are written
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub result: ResultArgs,
    /// Explain a code instead; without one, list them all
    #[arg(long, value_name = "CODE")]
    pub explain: Option<Option<String>>,
    /// List every code that can be reported, instead
    #[arg(long)]
    pub list: bool,
}

#[derive(Debug, Args)]
pub(super) struct CodesArgs {
    /// A code or its beginning (CD01, ERR), or words in English or the language: passport kept. Without any, everything is
    /// listed: indicators, worries, mistakes, damage, rules, sources
    #[arg(value_name = "WORD")]
    pub words: Vec<String>,
    /// The language: en, km, th, vi, id
    #[arg(long, value_name = "CODE", default_value = SOURCE_LANGUAGE)]
    pub lang: String,
    /// How the rows are written
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub result: ResultArgs,
}

/// How a map is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum MapFormat {
    /// A picture to print, or to open in a browser
    #[default]
    Svg,
    /// The graph, for tools that lay graphs out
    Dot,
    /// The graph with what can be reached and how, for another program
    Json,
}

#[derive(Debug, Args)]
pub(super) struct GraphArgs {
    /// The name of a scenario, or a folder
    pub scenario: String,
    /// The file to write; `-` writes to standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// Play so many draws in every way of talking, and tell how often each thing was met
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=100))]
    pub draws: Option<u64>,
    /// How the map is written
    #[arg(long, value_enum, default_value_t)]
    pub format: MapFormat,
    /// Replace a file that this command did not write
    #[arg(long)]
    pub force: bool,
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
}

#[derive(Debug, Default, Args)]
pub(super) struct ListArgs {
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
    /// How the list is written
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub result: ResultArgs,
}

#[derive(Debug, Default, Args)]
pub(super) struct PlayArgs {
    /// The name of a scenario, or a folder
    pub scenario: Option<String>,
    /// The number that decides everything drawn; without it, each run is different
    #[arg(long)]
    pub seed: Option<u64>,
    #[command(flatten)]
    pub reads: ReadArgs,
    /// Play in this terminal; choices are read from standard input, also from a pipe
    #[arg(long)]
    pub text: bool,
    /// Open a run by its record: go on with one that was left, or read again what one came to that was ended
    #[arg(long, value_name = "RECORD", conflicts_with = "seed")]
    pub resume: Option<PathBuf>,
    /// The folder was dropped onto the program: what cannot be played yet is opened to be written
    #[arg(long, hide = true)]
    pub dropped: bool,
    /// With --text: `json` prints the result alone, at the end
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
    /// Where records are kept, instead of the usual place
    #[arg(long, value_name = "DIR")]
    pub records: Option<PathBuf>,
    /// For computers whose graphics give trouble: draw with OpenGL, or in software
    #[arg(long)]
    pub safe_graphics: bool,
}

#[derive(Debug, Args)]
pub(super) struct ReplayArgs {
    /// A record (.jsonl), or a walkthrough (.ron) in the folder of its scenario
    pub path: PathBuf,
    /// The scenario of a walkthrough that stands elsewhere: its name, or its folder
    #[arg(long, value_name = "SCENARIO")]
    pub scenario: Option<String>,
    /// Judge each move: what it cost or won against the best other one
    #[arg(long)]
    pub moves: bool,
    /// With --moves: how much is played on for each move
    #[arg(long, value_enum, default_value_t, requires = "moves")]
    pub budget: BudgetName,
    /// With --moves: worker threads; without it, one for each core. The result is the same for any number
    #[arg(long, value_name = "N", requires = "moves")]
    pub threads: Option<NonZeroUsize>,
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub result: ResultArgs,
}

#[derive(Debug, Args)]
pub(super) struct DrillsArgs {
    /// The name of a scenario, or a folder, to make the questions of; without one, all of them
    #[arg(conflicts_with = "calendar", required_if_eq("cards", "true"))]
    pub scenario: Option<String>,
    /// Only how questions are asked: what is offered before the first interview
    #[arg(long, conflicts_with = "calendar")]
    pub coding: bool,
    /// Write a sheet of cards to print, with the answers on pages of their own
    #[arg(long, requires = "output")]
    pub cards: bool,
    /// Write a calendar file (.ics) of the days on which something comes back; it has no names
    #[arg(long, requires = "output", conflicts_with = "cards")]
    pub calendar: bool,
    /// The file to write; `-` writes to standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The number that decides what is asked; without it, each drill is different
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// The language: en, km, th, vi, id
    #[arg(long, value_name = "CODE", default_value = SOURCE_LANGUAGE)]
    pub lang: String,
    /// The folder in which records, and what comes back, are kept
    #[arg(long, value_name = "DIR")]
    pub records: Option<PathBuf>,
    /// Replace a file that this command did not write
    #[arg(long)]
    pub force: bool,
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ReportArgs {
    /// A record (.jsonl) of a run that has ended
    pub record: PathBuf,
    /// The page to write, such as run.html; `-` writes to standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// The language: en, km, th, vi, id
    #[arg(long, value_name = "CODE", default_value = SOURCE_LANGUAGE)]
    pub lang: String,
    /// Replace a file that this command did not write
    #[arg(long)]
    pub force: bool,
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
}

/// As what runs are handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ExportFormat {
    /// Tables for a spreadsheet: runs, decisions, questions, notes, and a codebook
    Csv,
    /// One document
    Json,
    /// Statements for a learning record store, one a line
    Xapi,
}

#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    /// The folder that the records lie in
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// As what
    #[arg(long = "as", value_enum)]
    pub format: Option<ExportFormat>,
    /// The file to write; for csv the folder to write the tables into. Without it, json and xapi go to standard output
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// The language of words and of the codebook: en, km, th, vi, id
    #[arg(long, value_name = "CODE", default_value = SOURCE_LANGUAGE)]
    pub lang: String,
    /// With xapi: the address under which activities and trainees are named; one that is yours
    #[arg(long, value_name = "URL")]
    pub home: Option<String>,
    /// Replace files that this command did not write
    #[arg(long)]
    pub force: bool,
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct RunsArgs {
    #[command(flatten)]
    pub reads: ReadArgs,
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
    /// Where records are kept, instead of the usual place
    #[arg(long, value_name = "DIR")]
    pub records: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct PlaytestArgs {
    /// Names of scenarios, folders, or folders that hold some
    #[arg(required = true, value_name = "SCENARIO")]
    pub names: Vec<String>,
    /// Draws, each played by everybody
    #[arg(long, value_name = "N", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=100_000_000))]
    pub runs: u64,
    /// The number from which every run has its own; the same number gives the same result
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// Worker threads; without it, one for each core. The result is the same for any number
    #[arg(long, value_name = "T")]
    pub threads: Option<NonZeroUsize>,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub result: ResultArgs,
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ProveArgs {
    /// Names of scenarios, folders, or folders that hold some
    #[arg(required = true, value_name = "SCENARIO")]
    pub names: Vec<String>,
    /// Draws in which every claim is tried
    #[arg(long, value_name = "N", default_value_t = 400, value_parser = clap::value_parser!(u64).range(1..=100_000_000))]
    pub runs: u64,
    /// The number from which each draw has its own; the same number gives the same proof
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// Worker threads; without it, one for each core. The result is the same for any number
    #[arg(long, value_name = "T")]
    pub threads: Option<NonZeroUsize>,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub result: ResultArgs,
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct SortArgs {
    /// The name of a scenario, or its folder
    pub scenario: String,
    /// Another folder that holds scenarios
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
    /// With what was said before each card: readers do this after they have done it without
    #[arg(long, conflicts_with = "key")]
    pub talk: bool,
    /// The same rows with what they carry, and each set with its kinds: not for readers
    #[arg(long)]
    pub key: bool,
    /// Take back what readers sorted, a file for each
    #[arg(long, value_name = "CSV", num_args = 1.., conflicts_with = "key")]
    pub take: Vec<PathBuf>,
    /// With --take: keep what they agree on in the folder of the scenario, as sorted.ron
    #[arg(long, requires = "take")]
    pub keep: bool,
    #[command(flatten)]
    pub result: ResultArgs,
}

#[derive(Debug, Default, Args)]
pub(super) struct AuthorArgs {
    /// The folder that holds scenario.ron. It is only read, never written to
    pub folder: PathBuf,
    /// The number that decides everything drawn; without it, the one you left with, or a new one
    #[arg(long)]
    pub seed: Option<u64>,
    #[command(flatten)]
    pub reads: ReadArgs,
    /// Where your place in the run is kept, instead of the usual place
    #[arg(long, value_name = "DIR")]
    pub sittings: Option<PathBuf>,
    /// For computers whose graphics give trouble: draw with OpenGL, or in software
    #[arg(long)]
    pub safe_graphics: bool,
}
