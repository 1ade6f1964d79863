//! The only place where wishes meet the desk. What is shown, kept and told is decided there.

use super::table::Table;
use crate::ui::Intent;
use bevy::prelude::*;
use bevy::window::WindowCloseRequested;

/// Screens → bridge: a wish.
#[derive(Message, Clone, Debug)]
pub struct Asked(pub Intent);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Asked>().add_message::<WindowCloseRequested>();
    app.add_systems(Startup, open_named_scenario);
    app.add_systems(Update, apply);
}

/// A scenario named on the command line opens at once.
pub(in crate::game) fn open_named_scenario(mut table: ResMut<'_, Table>) {
    table.open_named();
}

/// Carries out what was asked, and what happens by itself.
fn apply(
    mut asked: MessageReader<'_, '_, Asked>,
    mut closed: MessageReader<'_, '_, WindowCloseRequested>,
    mut table: ResMut<'_, Table>,
    mut exit: MessageWriter<'_, AppExit>,
) {
    // Not every update changes anything: what has not been touched is not drawn anew.
    let table = &mut *table;
    let mut is_over = table.settle();
    for Asked(intent) in asked.read() {
        is_over |= table.wish(intent);
    }
    // The window is closed like anything else is left: not over steps that are not kept.
    if closed.read().count() > 0 {
        is_over |= table.wish(&Intent::Desk(crate::desk::wish::Wish::Quit));
    }
    if is_over {
        exit.write(AppExit::Success);
    }
}
