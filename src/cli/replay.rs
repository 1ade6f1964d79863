//! `grounds replay`.

use super::args::ReplayArgs;
use super::out::{Io, Outcome};
use crate::practice::Practice;

pub(super) fn run(_args: &ReplayArgs, _practice: &Practice, io: &mut Io<'_>) -> Outcome {
    io.trouble("being built")
}
