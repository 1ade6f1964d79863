//! Which characters the shipped fonts can draw, as a table: this room reads no font. `tests/it/glyphs.rs` reads them and
//! fails when the table is not theirs.

/// Ranges of characters, first and last, in order. A character counts when every weight of its family has it.
#[rustfmt::skip]
pub const COVERED: &[(u32, u32)] = &[
    (0x20, 0x7e), (0xa0, 0x17f), (0x192, 0x192), (0x1a0, 0x1b0), (0x1cd, 0x1dc), (0x218, 0x21b),
    (0x2bc, 0x2bc), (0x300, 0x304), (0x306, 0x309), (0x31b, 0x31b), (0x323, 0x323), (0x1780, 0x17dd),
    (0x17e0, 0x17e9), (0x17f0, 0x17f9), (0x19e0, 0x19ff), (0x1e00, 0x1ef9), (0x200b, 0x200d), (0x2010, 0x2015),
    (0x2018, 0x201e), (0x2020, 0x2022), (0x2026, 0x2026), (0x2030, 0x2030), (0x2032, 0x2033), (0x2039, 0x203a),
    (0x2044, 0x2044), (0x20ac, 0x20ac), (0x2116, 0x2116), (0x2122, 0x2122), (0x2190, 0x2195), (0x21a9, 0x21a9),
    (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265), (0x25cc, 0x25cc), (0xfffd, 0xfffd),
];

/// Whether a shipped font has a picture for a character, or the character needs none.
#[must_use]
pub fn is_covered(c: char) -> bool {
    let code = u32::from(c);
    matches!(c, '\n' | '\u{200b}'..='\u{200d}')
        || COVERED
            .binary_search_by(|&(first, last)| {
                if last < code {
                    std::cmp::Ordering::Less
                } else if first > code {
                    std::cmp::Ordering::Greater
                } else {
                    std::cmp::Ordering::Equal
                }
            })
            .is_ok()
}
