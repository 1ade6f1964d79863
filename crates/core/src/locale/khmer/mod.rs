//! Where a line of Khmer may be broken: a linear-chain conditional random field (CRF) over clusters of letters, decoded
//! with the Viterbi algorithm. Whole numbers only, nothing random, and no text in its table: the same on every machine.
//!
//! `table.bin` holds the strongest weights of the model of khmer-nltk and khmercut, as `pack.py` packs them; where they
//! come from, and under which licences, stands in `NOTICE.md`. It decides between two Khmer letters and nowhere else. It
//! knows no marks of translators: whoever asks takes them out first.

/// What `pack.py` wrote, all numbers little-endian: four moves between states (i8), where each bucket begins and the last
/// one ends (u16), a tail for each feature (u16), a weight for each feature (i8).
static TABLE: &[u8] = include_bytes!("table.bin");

/// Features are put into buckets by the upper bits of their hash.
const BUCKETS: usize = 4096;
const OFFSETS: usize = 4;
const TAILS: usize = OFFSETS + (BUCKETS + 1) * 2;
const FEATURES: usize = (TABLE.len() - TAILS) / 3;
const WEIGHTS: usize = TAILS + FEATURES * 2;
const _: () = assert!(
    TABLE.len() == WEIGHTS + FEATURES,
    "the table is not as pack.py writes it"
);

/// For each bucket, the upper six bits of the tails in it, as a set: most features that are asked for are in no table, and
/// one look finds that out (a Bloom filter with one hash). Made when this is compiled, which also refuses a table whose
/// buckets lead out of it: so nothing here looks past its end.
static HAS: [u64; BUCKETS] = {
    let mut has = [0; BUCKETS];
    let mut bucket = 0;
    while bucket < BUCKETS {
        let mut at = small(OFFSETS + 2 * bucket) as usize;
        while at < small(OFFSETS + 2 * bucket + 2) as usize {
            assert!(at < FEATURES, "a bucket of the table leads out of it");
            has[bucket] |= 1 << (small(TAILS + 2 * at) >> 10);
            at += 1;
        }
        bucket += 1;
    }
    has
};

/// A number of two bytes of the table.
const fn small(at: usize) -> u16 {
    u16::from_le_bytes([TABLE[at], TABLE[at + 1]])
}

/// For a first step that cannot be: no cluster comes before the first, so it always begins a word.
const NEVER: i32 = -1_000_000;

/// A letter with all that is stacked on it, a number, a sign, or a run of another script.
#[derive(Clone, Copy)]
struct Cluster {
    start: usize,
    hash: u32,
    kind: u32,
    is_other: bool,
}

/// Letters and their marks, between which a break is decided here; no digits and no signs.
pub(super) const fn is_letter(c: char) -> bool {
    matches!(c, '\u{1780}'..='\u{17d3}' | '\u{17dd}')
}

/// Consonants and independent vowels, with which a cluster begins.
pub(super) const fn is_base(c: char) -> bool {
    matches!(c, '\u{1780}'..='\u{17b3}')
}

/// Bare letters that are words: "or", "as for", "to hear".
pub(super) const fn is_word(c: char) -> bool {
    matches!(c, 'ឬ' | 'ឯ' | 'ឮ')
}

// The model was trained on clusters cut in just this way, so what looks odd here is kept: a space and Latin digits count
// as Khmer, the colon U+17D6 does not begin a cluster.

const fn is_digit(c: char) -> bool {
    matches!(c, '\u{17e0}'..='\u{17e9}' | '0'..='9')
}

const fn is_sign(c: char) -> bool {
    matches!(
        c,
        '\u{17d4}' | '\u{17d5}' | '\u{17d7}'..='\u{17db}' | ',' | '.' | '?' | ' '
    )
}

const fn is_lunar(c: char) -> bool {
    matches!(c, '\u{19e0}'..='\u{19ff}')
}

const fn is_khmer(c: char) -> bool {
    matches!(c, '\u{1780}'..='\u{17ff}') || is_sign(c) || is_lunar(c)
}

const fn begins(c: char) -> bool {
    !is_khmer(c) || is_base(c) || is_sign(c) || is_digit(c) || is_lunar(c)
}

/// Consonant, vowel, coeng, other mark, none of these.
const fn kind_of(c: char) -> u32 {
    match c {
        '\u{1780}'..='\u{17b3}' => 1,
        '\u{17b4}'..='\u{17c8}' => 2,
        '\u{17d2}' => 3,
        '\u{17c9}'..='\u{17d0}' => 4,
        _ => OTHER,
    }
}

const OTHER: u32 = 5;

/// A kind for all clusters of the same length, as the features name them.
const fn kind_of_length(length: u32) -> u32 {
    16 + if length > 31 { 31 } else { length }
}

/// FNV-1a, with its upper bits folded in.
fn hash_of(cluster: &str) -> u32 {
    let step = |h: u32, b: u8| (h ^ u32::from(b)).wrapping_mul(0x0100_0193);
    let h = cluster.bytes().fold(0x811c_9dc5, step);
    h ^ (h >> 13)
}

const fn mix(h: u32, x: u32) -> u32 {
    let h = (h ^ x).wrapping_mul(0x9e37_79b1);
    h ^ (h >> 15)
}

fn clusters(text: &str) -> Vec<Cluster> {
    let mut all = Vec::with_capacity(text.len() / 6 + 1);
    let mut signs = text.char_indices().peekable();
    let (mut start, mut length, mut first) = (0, 0_u32, '\0');
    while let Some((_, c)) = signs.next() {
        if length == 0 {
            first = c;
        }
        length += 1;
        let next = signs.peek().copied();
        if next.is_some_and(|(_, next)| goes_on(c, next)) {
            continue;
        }
        let end = next.map_or(text.len(), |(at, _)| at);
        all.push(Cluster {
            start,
            hash: hash_of(&text[start..end]),
            kind: if length == 1 {
                kind_of(first)
            } else {
                kind_of_length(length)
            },
            is_other: kind_of(first) == OTHER,
        });
        (start, length) = (end, 0);
    }
    all
}

/// Whether a cluster that has come to one character takes in the next.
const fn goes_on(c: char, next: char) -> bool {
    if !is_khmer(c) {
        return next != ' ' && !is_khmer(next);
    }
    if is_digit(c) && is_digit(next) {
        return true;
    }
    next != ' ' && (!begins(next) || c == '\u{17d2}')
}

/// What a feature looks at: its number, and the first and last of the clusters in a row that it is made of, counted from
/// the one in question.
const GRAMS: [(u32, isize, isize); 19] = [
    (0, 0, 0),
    (1, -1, -1),
    (2, -2, -2),
    (3, -3, -3),
    (4, 1, 1),
    (5, 2, 2),
    (6, 3, 3),
    (7, -1, 0),
    (8, -2, -1),
    (9, -3, -2),
    (10, 0, 1),
    (11, 1, 2),
    (12, 2, 3),
    (13, -2, 0),
    (14, -3, -1),
    (15, 0, 2),
    (16, 1, 3),
    (17, -3, 0),
    (18, 0, 3),
];
/// The same for the kind of one cluster, and for whether it is no letter.
const KINDS: [(u32, isize); 7] = [(19, 0), (20, -1), (21, -2), (22, -3), (23, 1), (24, 2), (25, 3)];
const OTHERS: [(u32, isize); 4] = [(26, 0), (27, -1), (28, 1), (29, 2)];
/// The last cluster of a text.
const LAST: u32 = 30;

const fn feature(number: u32) -> u32 {
    mix(0x51ed_270b, number)
}

/// The weight of a feature; none for one that is not in the table.
fn weight(feature: u32) -> i32 {
    let (bucket, tail) = ((feature >> 20) as usize, (feature >> 4) as u16);
    if HAS[bucket] >> (tail >> 10) & 1 == 0 {
        return 0;
    }
    let from = usize::from(small(OFFSETS + 2 * bucket));
    let to = usize::from(small(OFFSETS + 2 * bucket + 2));
    let found = (from..to).find(|&at| small(TAILS + 2 * at) == tail);
    found.map_or(0, |at| i32::from(TABLE[WEIGHTS + at].cast_signed()))
}

/// How much speaks for a word beginning with a cluster.
fn score(all: &[Cluster], at: usize) -> i32 {
    let get = |by: isize| at.checked_add_signed(by).and_then(|i| all.get(i));
    let mut sum = 0;
    for (number, from, to) in GRAMS {
        if get(from).is_some() && get(to).is_some() {
            let row = (from..=to).filter_map(get);
            sum += weight(row.fold(feature(number), |h, cluster| mix(h, cluster.hash)));
        }
    }
    for (number, by) in KINDS {
        sum += get(by).map_or(0, |cluster| weight(mix(feature(number), cluster.kind)));
    }
    for (number, by) in OTHERS {
        if get(by).is_some_and(|cluster| cluster.is_other) {
            sum += weight(mix(feature(number), 1));
        }
    }
    if at + 1 == all.len() {
        sum += weight(mix(feature(LAST), 1));
    }
    sum
}

/// The bytes before which the most likely words of a text begin, in order, where a Khmer letter stands on both sides. The
/// text has no marks of translators.
pub(super) fn words(text: &str) -> Vec<usize> {
    let all = clusters(text);
    let [word_word, word_on, on_word, on_on] = [0, 1, 2, 3].map(|at: usize| i32::from(TABLE[at].cast_signed()));
    // The best path on which this cluster begins a word, the best on which it goes on with one, and for each whether the
    // cluster before went on with one.
    let (mut word, mut on) = (0, NEVER);
    let mut came_from = Vec::with_capacity(all.len());
    for at in 1..all.len() {
        let to_word = [word + word_word, on + on_word];
        let to_on = [word + word_on, on + on_on];
        came_from.push((to_word[1] > to_word[0], to_on[1] > to_on[0]));
        word = to_word[0].max(to_word[1]) + score(&all, at);
        on = to_on[0].max(to_on[1]);
        // Only their difference counts, and so no text is too long.
        let best = word.max(on);
        (word, on) = (word - best, on - best);
    }
    let mut starts = Vec::new();
    let mut goes_on = on > word;
    for (cluster, came_from) in all.iter().skip(1).zip(came_from).rev() {
        if !goes_on {
            starts.push(cluster.start);
        }
        goes_on = if goes_on { came_from.1 } else { came_from.0 };
    }
    starts.retain(|&at| is_inside(text, at));
    starts.reverse();
    starts
}

/// Whether a place stands between two Khmer letters.
pub(super) fn is_inside(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    before.ends_with(is_letter) && after.starts_with(is_letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    /// If this fails, the table is not the one whose origin `NOTICE.md` tells.
    #[test]
    fn the_table_is_the_one_that_was_packed() {
        let sum = crate::hex::hex(&Sha256::digest(TABLE));
        assert!(
            include_str!("NOTICE.md").contains(&sum),
            "NOTICE.md does not know {sum}"
        );
        assert_eq!(FEATURES, 40_000);
    }

    /// If this fails, clusters are cut otherwise than where the model was trained, and its weights mean nothing.
    #[test]
    fn clusters_are_cut_as_in_training() {
        let cut = |text: &str| {
            let starts: Vec<usize> = clusters(text).iter().map(|c| c.start).collect();
            let ends = starts.iter().skip(1).copied().chain([text.len()]);
            let pieces: Vec<String> = starts
                .iter()
                .zip(ends)
                .map(|(&from, to)| text[from..to].to_owned())
                .collect();
            pieces.join("/")
        };
        assert_eq!(cut("ស្ត្រីខ្មែរ"), "ស្ត្រី/ខ្មែ/រ");
        assert_eq!(cut("អាយុ ២៤ ឆ្នាំ។"), "អា/យុ/ /២៤/ /ឆ្នាំ/។");
        assert_eq!(cut("ក Blue Harbour គ"), "ក/ /Blue/ /Harbour/ /គ");
        assert_eq!(cut("CD01ក"), "CD01/ក");
        assert_eq!(cut(""), "");
    }

    /// If this fails, a word that a longest-match dictionary tears is torn here too.
    #[test]
    fn ordinary_words_are_whole() {
        let cut = |text: &str| {
            let mut out = text.to_owned();
            words(text).into_iter().rev().for_each(|at| out.insert(at, '|'));
            out
        };
        assert_eq!(cut("គេបានជាចម្លើយ"), "គេ|បានជា|ចម្លើយ");
        assert_eq!(cut("ម្ហូបអាហារឆ្ងាញ់ណាស់"), "ម្ហូប|អាហារ|ឆ្ងាញ់|ណាស់");
        assert_eq!(cut("Mali បាននិយាយ ២៤"), "Mali បាន|និយាយ ២៤");
    }

    /// If this fails, a long text comes to sums that no number holds.
    #[test]
    fn no_text_is_too_long_or_too_short() {
        assert_eq!(words(""), [0_usize; 0]);
        assert_eq!(words("ក"), [0_usize; 0]);
        let long = "ក្រុមហ៊ុន".repeat(20_000);
        assert!(words(&long).len() > 10_000);
    }
}
