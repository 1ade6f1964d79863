//! `grounds play SCENARIO --text`.

use super::args::PlayArgs;
use super::out::{Io, Outcome};
use crate::library::{GameOptions, Shelved};
use crate::practice::Practice;
use std::sync::Arc;

pub(super) fn run(_: &PlayArgs, _: &GameOptions, _: &Shelved, _: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    io.trouble("being built")
}
