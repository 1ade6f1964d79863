//! Records on the command line.

use super::args::ReplayArgs;
use super::out::{Io, Outcome};
use crate::practice::Practice;
use std::sync::Arc;

pub(super) fn replay(_args: &ReplayArgs, _practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    io.trouble("being built")
}
