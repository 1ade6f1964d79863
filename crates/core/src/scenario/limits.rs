//! What a scenario may be at most. Each number has a reason; each is tested with one more.

/// Bytes of `scenario.ron`. The largest shipped one is a sixtieth of this, and one that fills it is checked in less than
/// a second.
pub const SCENARIO_BYTES: usize = 8 * 1024 * 1024;
/// Bytes of one picture. Ours are under 45 kB.
pub const PICTURE_BYTES: usize = 256 * 1024;
/// Elements in one picture, counted as often as they are drawn. Ours have 540. Each may cover the whole picture, and so
/// many of them are drawn in seconds.
pub const PICTURE_ELEMENTS: usize = 1_500;
/// Everything that a picture is made of: elements, remarks, and the line breaks between them.
pub const PICTURE_NODES: u32 = PICTURE_ELEMENTS as u32 * 4;
/// Attributes of one element in a picture. Ours have under ten; reading takes time with their square.
pub const PICTURE_TAG_SIGNS: usize = 1_000;
/// How wide and how high a hotspot should be at least, in units of its picture, to be hit with a worn mouse.
pub const SPOT_UNITS: f32 = 24.0;
/// Characters of one attribute in a picture. The longest path of ours has 800; filling one takes time with the square of
/// its corners.
pub const PICTURE_ATTRIBUTE_CHARS: usize = 4_096;
/// Shapes in a picture that are drawn in dashes: each may be a million of them.
pub const PICTURE_DASHED: usize = 16;
/// Elements of a picture that need a layer of their own, because they are see-through or clipped. Ours have thirty.
pub const PICTURE_LAYERS: usize = 100;
/// The largest number in a shape, a place or a transformation. The longest side is a twentieth of it; drawing libraries
/// count in small numbers.
pub const PICTURE_NUMBER: f64 = 100_000.0;
/// References in a row: a shape that is used, its paint, and the paint that this one is made from.
pub const PICTURE_REFERENCES: usize = 4;
/// How deep groups may nest in a picture, so that no reader of it can run out of stack.
pub const PICTURE_DEPTH: usize = 32;
/// The longest side of a picture, in its own units.
pub const PICTURE_SIDE: u32 = 4_096;
/// Files in a scenario folder.
pub const FILES: usize = 400;
/// Bytes of everything in a scenario folder.
pub const FOLDER_BYTES: usize = 24 * 1024 * 1024;

/// Everything that lies in one folder, read or not: more, and it is no scenario.
pub const FOLDER_ENTRIES: usize = 4_000;
/// Folders deeper than this are not looked into; scenarios are two deep.
pub const FOLDER_DEPTH: usize = 4;
