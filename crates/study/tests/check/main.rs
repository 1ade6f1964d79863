//! What the check tells of a folder: each rule where it is broken, and nothing where all is well.

mod begun;
mod guide;
mod pages;
mod rounds;
mod shipped;
mod support;
mod twins;
