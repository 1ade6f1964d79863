//! `grounds list`.

use super::args::ListArgs;
use super::out::{Io, Outcome};
use crate::practice::Practice;

pub(super) fn run(_args: &ListArgs, _practice: &Practice, io: &mut Io<'_>) -> Outcome {
    io.trouble("being built")
}
