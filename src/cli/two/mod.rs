//! Commands on the second form, until it takes the place of the first.

mod play;
mod text;

pub(super) use play::run as play;
