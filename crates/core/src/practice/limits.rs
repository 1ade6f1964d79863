//! What a practice library may be at most. Experts change these files, by hand and in haste.

/// Bytes of one file. The largest of ours has 60 kB.
pub const FILE_BYTES: usize = 1024 * 1024;
/// How deep RON may nest. Ours stays under eight.
pub const RON_DEPTH: usize = 24;
/// Rows of one file. Indices of indicators are 16 bits, and nobody reviews more than this.
pub const ROWS: usize = 5_000;
/// The largest number in `scoring.ron`: points and shares are added and multiplied in 16 bits.
pub const SCORE: u16 = 1_000;
