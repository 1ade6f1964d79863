//! `grounds play`.

use super::args::PlayArgs;
use super::out::{Io, Outcome};
use crate::practice::Practice;

pub(super) fn run(_args: &PlayArgs, _practice: &Practice, io: &mut Io<'_>) -> Outcome {
    io.trouble("being built")
}
