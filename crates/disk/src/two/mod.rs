//! The second form of this room, until it takes the place of the first: the home of a computer, the shelf, and the records of
//! runs with people instead of menus. What knows no scenario (files, the clock, chance, texts, embedded data) is shared.

pub mod home;
pub mod records;
pub mod settings;
mod shelf;

pub use home::{Computer, record_named};
pub use shelf::{Shelved, is_second_form, shelf};

use super::{InterfaceTexts, bundle, chance, embedded, interface, plain, system, wall};
use std::path::PathBuf;

/// How the game was asked to open.
#[derive(Clone, Debug, Default)]
pub struct GameOptions {
    /// The scenario to open at once, by its name on the shelf.
    pub scenario: Option<String>,
    /// The seed of every run; none: a new one each time.
    pub seed: Option<u64>,
    /// In which languages the person reads, and how large.
    pub settings: grounds_desk::two::settings::Settings,
    /// Where a change of that is kept; none: nowhere.
    pub settings_file: Option<PathBuf>,
    /// The texts of the interface.
    pub texts: InterfaceTexts,
    /// Where records are kept.
    pub records: PathBuf,
    /// Draw with the graphics that give least trouble.
    pub safe_graphics: bool,
}
