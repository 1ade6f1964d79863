//! What a practice library may be at most. Experts change these files, by hand and in haste.

/// Bytes of one file. The largest of ours has 60 kB.
pub const FILE_BYTES: usize = 1024 * 1024;
/// Folders laid upon each other. A country, an office and a course are three.
pub const LAYERS: usize = 8;
/// Rows of one file. Indices of indicators are 16 bits, and nobody reviews more than this.
pub const ROWS: usize = 5_000;
/// The largest number of points in `marks.ron`: they are added and multiplied in 16 bits.
pub const SCORE: u16 = 1_000;
/// The largest number of `talk.ron` that is no minute. Trust and distress are single figures, so that a talk can be worked
/// out by hand; sums of a few of them fit.
pub const TALK_NUMBER: u8 = 20;
/// The most minutes that one thing in a talk takes.
pub const TALK_MINUTES: u8 = 60;
/// Texts of `stock.ron`.
pub const STOCK_TEXTS: usize = 500;
/// Rows of `judgement.ron`, deeds and recipients among them. The reasons of a verdict are bits of one number.
pub const JUDGEMENT_ROWS: usize = 128;
