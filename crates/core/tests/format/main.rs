//! The format through its public doors. A test names what would be wrong if it failed.

mod cases; // the three hard cases
mod data; // data files: every practice file, the library `ron` as second opinion
mod identity; // which line is which after an edit
mod lost; // one character lost at every place
mod odd; // files as people have them
mod page; // the page on the format
mod spoiled; // files spoiled as authors spoil them
mod support; // what the others share
