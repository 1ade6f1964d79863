//! Commands on scenarios of the second format, until it is the only one.

pub(super) mod check;
mod folder;
mod play;
pub(super) mod playtest;
pub(super) mod prove;
pub(super) mod replay;
pub(super) mod sort;
mod text;

pub(super) use folder::are_second;
pub(super) use play::run as play;
