//! What a file may be at most before it is read, and what is read of it. Each number has a reason; each is tested with one
//! more.

/// Bytes of `scenario.ron`. A thousand subjects have an eighth of it.
pub const SCENARIO_BYTES: usize = 8 * 1024 * 1024;
/// Bytes of one talk. A whole talk of forty choices has a hundredth.
pub const TALK_BYTES: usize = 2 * 1024 * 1024;
/// Talks in one folder: people and casts.
pub const TALKS: usize = 200;
/// How deep brackets nest. Ours nest six deep; whoever reads on would need stack for each.
pub const DEPTH: usize = 32;
/// Things in one list, where its own kind says nothing less: an index has 16 bits.
pub const ITEMS: usize = 60_000;
/// Characters of a name.
pub const NAME_CHARS: usize = 48;
/// Characters of one line of a talk, with its marks. What is said in one breath has eighty.
pub const LINE_CHARS: usize = 2_000;
/// Conditions in one list. Nobody can say when a longer one holds.
pub const CONDITIONS: usize = 40;
/// Marks behind one line.
pub const MARKS: usize = 12;
/// Faults of one file after which it is no longer mended: it is of another kind.
pub const FAULTS: usize = 2_000;
/// How far the reader looks along one line for the end of a text whose quotation marks are wrong, in bytes.
pub const AHEAD: usize = 4_000;
