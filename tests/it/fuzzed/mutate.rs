//! Changes bytes as a bad day or an enemy would: bits flipped, ends cut off, two files spliced, words and numbers put in
//! place of others, brackets nested, doubled and dropped. The same chance gives the same change. Knows no format.

/// Numbers at which programs trip.
const EDGES: [&str; 16] = [
    "0",
    "1",
    "-1",
    "100",
    "101",
    "127",
    "128",
    "255",
    "256",
    "1440",
    "1441",
    "32768",
    "65535",
    "65536",
    "4294967296",
    "18446744073709551615",
];

/// Chance that can be played again (`SplitMix64`).
#[derive(Debug)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`; 0 when there is none.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % (n as u64).max(1)) as usize
    }
}

/// Changes `data` once to a few times, with pieces of `other` and of `words`. At most `most` bytes come out.
pub(crate) fn mutate(data: &[u8], other: &[u8], words: &[Vec<u8>], most: usize, chance: &mut Chance) -> Vec<u8> {
    let mut out = data.to_vec();
    for _ in 0..=chance.below(4) {
        once(&mut out, other, words, chance);
        out.truncate(most);
    }
    out
}

fn once(out: &mut Vec<u8>, other: &[u8], words: &[Vec<u8>], chance: &mut Chance) {
    let at = chance.below(out.len());
    let few = at + chance.below(24);
    match chance.below(12) {
        0 => {
            if let Some(byte) = out.get_mut(at) {
                *byte ^= 1 << chance.below(8);
            }
        }
        1 => out.truncate(at),
        2 => put(out, at..few, b""),
        3 => {
            // The beginning of one file and the end of another.
            out.truncate(at);
            out.extend_from_slice(&other[chance.below(other.len()).min(other.len())..]);
        }
        4 => put(out, at..at, word(words, chance)),
        5 | 6 => {
            let place = token(out, at);
            put(out, place, word(words, chance));
        }
        7 => {
            // A word of the file itself, so that names that exist meet in new places.
            let from = token(out, chance.below(out.len()));
            let copied = out[from].to_vec();
            let place = token(out, at);
            put(out, place, &copied);
        }
        8 => {
            if let Some(digit) = (at..out.len()).find(|&n| out[n].is_ascii_digit()) {
                let place = token(out, digit);
                put(out, place, EDGES[chance.below(EDGES.len())].as_bytes());
            }
        }
        9 | 10 => grouped(out, at, chance),
        _ => {
            let piece = out[at..few.min(out.len())].repeat(1 + chance.below(60));
            put(out, at..at, &piece);
        }
    }
}

/// Does something to a whole pair of brackets.
fn grouped(out: &mut Vec<u8>, near: usize, chance: &mut Chance) {
    let Some(group) = group(out, near) else { return };
    let inside = out[group.clone()].to_vec();
    match chance.below(5) {
        0 => put(out, group, b""),
        1 => put(out, group.start..group.start, &[&inside[..], b", "].concat()),
        2 => {
            if let Some(with) = self::group(out, chance.below(out.len())) {
                let copied = out[with].to_vec();
                put(out, group, &copied);
            }
        }
        3 => {
            let deep = 1 + chance.below(60);
            let (open, close) = if inside[0] == b'(' { (b'(', b')') } else { (b'[', b']') };
            put(out, group, &[vec![open; deep], inside, vec![close; deep]].concat());
        }
        _ => {
            let deep = 1 + chance.below(40);
            put(out, group, &[b"Not(".repeat(deep), inside, b")".repeat(deep)].concat());
        }
    }
}

fn put(out: &mut Vec<u8>, at: std::ops::Range<usize>, piece: &[u8]) {
    let start = at.start.min(out.len());
    let end = at.end.clamp(start, out.len());
    out.splice(start..end, piece.iter().copied());
}

fn word<'w>(words: &'w [Vec<u8>], chance: &mut Chance) -> &'w [u8] {
    words.get(chance.below(words.len())).map_or(b"", Vec::as_slice)
}

/// The word around a place, of letters, digits, `_` and `-`.
fn token(text: &[u8], at: usize) -> std::ops::Range<usize> {
    let is_word = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    let before = text[..at].iter().rev().take_while(|b| is_word(b)).count();
    let after = text[at..].iter().take_while(|b| is_word(b)).count();
    at - before..at + after
}

/// The next pair of brackets from a place on, with what is in it.
fn group(text: &[u8], from: usize) -> Option<std::ops::Range<usize>> {
    let start = from
        + text
            .get(from..)?
            .iter()
            .position(|b| matches!(b, b'(' | b'[' | b'{' | b'<'))?;
    let (open, close) = match text[start] {
        b'(' => (b'(', b')'),
        b'[' => (b'[', b']'),
        b'{' => (b'{', b'}'),
        _ => (b'<', b'>'),
    };
    let mut depth = 0;
    for (at, &b) in text.iter().enumerate().skip(start) {
        if b == open {
            depth += 1;
        } else if b == close {
            depth -= 1;
            if depth == 0 {
                return Some(start..at + 1);
            }
        }
    }
    None
}

/// The words of a dictionary as fuzzers read them: `"word"` on a line, with `\"`, `\\` and `\xAB`; `#` begins a remark.
pub(crate) fn dictionary(text: &str) -> Vec<Vec<u8>> {
    let quoted = text.lines().filter(|line| !line.starts_with('#'));
    let quoted = quoted.filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
    quoted.map(unescaped).collect()
}

fn unescaped(word: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = word;
    while let Some((before, after)) = rest.split_once('\\') {
        out.extend_from_slice(before.as_bytes());
        let hex = after
            .strip_prefix('x')
            .and_then(|h| u8::from_str_radix(h.get(..2)?, 16).ok());
        let taken = match hex {
            Some(byte) => {
                out.push(byte);
                3
            }
            None => {
                out.extend_from_slice(after.get(..1).unwrap_or("").as_bytes());
                1
            }
        };
        rest = after.get(taken..).unwrap_or("");
    }
    out.extend_from_slice(rest.as_bytes());
    out
}
