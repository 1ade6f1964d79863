//! What a scenario may be at most. Each number has a reason; each is tested with one more.

/// Bytes of `scenario.ron`. The largest shipped one is a sixtieth of this, and one that fills it is checked in less than
/// a second.
pub const SCENARIO_BYTES: usize = 8 * 1024 * 1024;
/// Bytes of one picture. Ours are under 40 kB.
pub const PICTURE_BYTES: usize = 512 * 1024;
/// Elements in one picture: what a laptop without a graphics card draws in a tenth of a second.
pub const PICTURE_ELEMENTS: usize = 5_000;
/// How deep groups may nest in a picture, so that no reader of it can run out of stack.
pub const PICTURE_DEPTH: usize = 32;
/// The longest side of a picture, in its own units.
pub const PICTURE_SIDE: u32 = 4_096;
/// Files in a scenario folder.
pub const FILES: usize = 400;
/// Bytes of everything in a scenario folder.
pub const FOLDER_BYTES: usize = 24 * 1024 * 1024;
/// How deep RON may nest. Real scenarios stay under twelve.
pub const RON_DEPTH: usize = 48;
/// Things of one kind (cues, questions, answers, hotspots …): an index has 16 bits, which end at 65,535.
pub const ITEMS: usize = 60_000;
/// Characters in an identifier.
pub const ID_CHARS: usize = 48;

/// Characters in a title: one line at 1280 pixels.
pub const TITLE_CHARS: usize = 60;
/// Characters in a label: a button, a hotspot, a row's heading.
pub const LABEL_CHARS: usize = 60;
/// Characters in a question: two lines of the question list.
pub const QUESTION_CHARS: usize = 200;
/// Characters in anything said or seen: what fits a speech panel without scrolling.
pub const TEXT_CHARS: usize = 480;
/// Characters in a longer passage: prebrief, place description, role.
pub const PASSAGE_CHARS: usize = 900;

/// The highest trust or distress.
pub const SCALE_MAX: u8 = 100;
/// The longest shift, in minutes: one day.
pub const SHIFT_MINUTES: u16 = 24 * 60;
