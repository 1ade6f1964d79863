//! Bevy puts the screens in a window. Thin on purpose: one system ([`bridge`]) carries wishes to the desk, which decides what
//! is open and shown, and no rule of practice and no word that a person reads lives here.
//!
//! Pictures of places and people are drawn by the screens ([`crate::ui`]), so that they are tested without a window.

mod author;
mod bridge;
mod graphics;
mod idle;
mod keys;
mod no_window;
mod pace;
mod readers;
mod ready;
mod screens;
mod table;
mod window;

use no_window::NoWindow;

pub use bridge::Asked;
pub use table::Table;

use crate::library::{GameOptions, Shelved};
use crate::practice::Practice;
use bevy::prelude::*;
use std::fmt;
use std::sync::Arc;

/// Why the game could not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GameError(pub String);

impl fmt::Display for GameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for GameError {}

/// Opens the game and returns when it is closed.
///
/// # Errors
/// When the shipped texts cannot be read. Where no window can be opened at all, the person is told why and what to do, and the
/// program ends with 2.
pub fn run(options: GameOptions, practice: &Arc<Practice>, shelf: Vec<Shelved>) -> Result<(), GameError> {
    let playable = shelf.iter().find(|shelved| shelved.scenario.is_some());
    let scenario = options.scenario.clone().or_else(|| Some(playable?.name.clone()));
    let options = Arc::new(options);
    let no_window = Arc::new(NoWindow {
        options: options.clone(),
        scenario: scenario.unwrap_or_else(|| "SCENARIO".to_owned()),
    });
    ready::check_display(&no_window);
    let table = Table::new(GameOptions::clone(&options), practice.clone(), &shelf)?;
    ready::explain_panics(no_window.clone());
    let mut app = App::new();
    let graphics = graphics::Graphics {
        is_safe: options.safe_graphics,
        last: options.settings.graphics.clone(),
        no_window,
    };
    app.add_plugins((window::engine(graphics), window::redraw_only_when_asked));
    app.insert_resource(table).add_plugins((
        bridge::plugin,
        screens::plugin,
        keys::plugin,
        readers::plugin,
        idle::plugin,
    ));
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(GameError(format!("the window closed with code {code}"))),
    }
}

/// The game without a window: wishes go in as [`Asked`], and what is open can be looked at. For tests.
///
/// # Errors
/// When the shipped texts cannot be read.
pub fn headless(options: GameOptions, practice: &Arc<Practice>, shelf: Vec<Shelved>) -> Result<App, GameError> {
    let table = Table::new(options, practice.clone(), &shelf)?;
    let mut app = App::new();
    app.add_plugins(MinimalPlugins)
        .insert_resource(table)
        .add_plugins(bridge::plugin);
    Ok(app)
}
