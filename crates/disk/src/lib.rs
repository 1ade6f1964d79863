//! The only room that touches the file system and the embedded data.
//!
//! Everything shipped is embedded, so that the program copied alone to a stick works. A folder given on the command
//! line, or `scenarios/` beside the program, adds to it. Nothing outside a scenario's own folder is ever read for it.

mod bundle;
mod chance;
mod drawing;
pub mod drills;
mod embedded;
mod ends;
mod home;
mod interface;
mod layers;
mod new_files;
mod plain;
pub mod records;
mod replace;
pub mod settings;
mod shelf;
pub mod sittings;
mod starter;
mod system;
mod texts;
mod wall;
mod watch;

pub use bundle::{BundleError, read_bundle};
pub use drawing::{may_write, read_file, read_text, write_exactly, write_text};
pub use embedded::{authors_guide, embedded_file, embedded_scenarios, embedded_text};
pub use home::{Computer, record_named};
pub use interface::{embedded_texts, interface_state, write_texts};
pub use layers::{NoPractice, practice, practice_with};
pub use new_files::write_new_files;
pub use plain::{folder_around, real_path};
pub use shelf::{Shelved, bundles_in, whole_shelf};
pub use starter::{starter, write_new};
pub use texts::{InterfaceTexts, TEXT_BYTES, messages};
pub use wall::day_of;
pub use watch::{Seen, Watch};

// In this room the core's rooms go by their own names.
use grounds_core::session::Session;
use grounds_core::{diagnostic, locale, practice, scenario};
use grounds_desk::home::Weighing;
use std::path::PathBuf;

/// Begins to weigh the moves of a run. This room knows nobody who can.
pub type Weigh = fn(&Session) -> Option<Box<dyn Weighing>>;

/// How the game was asked to open.
#[derive(Clone, Debug, Default)]
pub struct GameOptions {
    /// The scenario to open at once, by its name on the shelf.
    pub scenario: Option<String>,
    /// The seed of every run; none: a new one each time.
    pub seed: Option<u64>,
    /// In which languages the person reads, and how large.
    pub settings: grounds_desk::settings::Settings,
    /// Where a change of that is kept; none: nowhere.
    pub settings_file: Option<PathBuf>,
    /// The texts of the interface.
    pub texts: InterfaceTexts,
    /// The record to open at once, of a run of that scenario.
    pub record: Option<PathBuf>,
    /// Where records are kept.
    pub records: PathBuf,
    /// Why they are not kept in the folder that lies beside the program; none when there is no such folder, or they are.
    pub passed_over: Option<locale::Said>,
    /// Who weighs the moves of a run that is over, beside everything else; none: nobody.
    pub weigh: Option<Weigh>,
    /// Draw with the graphics that give least trouble.
    pub safe_graphics: bool,
    /// The scenario folder to open in author view at once.
    pub author: Option<PathBuf>,
    /// Where an author's place in a run is kept.
    pub sittings: PathBuf,
}
