//! The window on the second form, until it takes the place of the first: the same engine, keys, rest and graphics, with the
//! second desk on the table.

mod bridge;
mod screens;
mod table;

pub use bridge::Asked;
pub use table::Table;

use super::{GameError, graphics, idle, keys, readers, ready, window};
use crate::library::two::{GameOptions, Shelved};
use crate::practice::Practice;
use bevy::prelude::*;
use std::sync::Arc;

pub(super) use bridge::open_named_scenario;

/// Opens the game and returns when it is closed.
///
/// # Errors
/// When there is no display, a library of the system is missing, or the shipped texts cannot be read: what is missing,
/// and what to do.
pub fn run(options: GameOptions, practice: &Arc<Practice>, shelf: Vec<Shelved>) -> Result<(), GameError> {
    ready::check_display()?;
    let table = Table::new(options.clone(), practice.clone(), &shelf)?;
    ready::explain_panics();
    let mut app = App::new();
    let graphics = graphics::Graphics {
        is_safe: options.safe_graphics,
        last: options.settings.graphics.clone(),
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
/// As [`run`], without the display.
pub fn headless(options: GameOptions, practice: &Arc<Practice>, shelf: Vec<Shelved>) -> Result<App, GameError> {
    let table = Table::new(options, practice.clone(), &shelf)?;
    let mut app = App::new();
    app.add_plugins(MinimalPlugins)
        .insert_resource(table)
        .add_plugins(bridge::plugin);
    Ok(app)
}
