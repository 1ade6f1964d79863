//! The second format through its public doors. A test names what would be wrong if it failed.

mod data; // data files: every practice file, the library `ron` as second opinion
mod support; // what the others share
