//! Commands on scenarios of the second format, until it is the only one.

pub(super) mod check;
mod folder;
pub(super) mod playtest;
pub(super) mod prove;
pub(super) mod replay;
pub(super) mod sort;

pub(super) use folder::are_second;
