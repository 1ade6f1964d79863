//! How wide words are, and where their lines break. Nobody knows the font of the reader, so every width is that of a wide
//! one: what fits here fits in the fonts that a browser, a printer or an office program will take.

use grounds_core::locale::words::{break_points, cluster_edges, is_unspaced, without_marks};

/// Width of a character in thousandths of the size of the font. Marks that stand on another letter take no room.
fn advance(c: char) -> u32 {
    match c {
        'i' | 'j' | 'l' | '\'' => 280,
        ' ' | '.' | ',' | ':' | ';' | '|' | '·' | '′' => 330,
        'f' | 't' | '/' | '-' | '(' | ')' | '[' | ']' => 400,
        'r' | '!' | 'I' | 'J' => 415,
        '“' | '”' | '"' | '‘' | '’' => 480,
        'c' | 's' | 'z' | '?' | '_' | '*' => 555,
        'k' | 'v' | 'x' | 'y' => 600,
        'a' | 'b' | 'd' | 'e' | 'g' | 'h' | 'n' | 'o' | 'p' | 'q' | 'u' | '0'..='9' => 637,
        'w' | '+' | '=' | '<' | '>' | '≥' | '≠' | '#' | '~' => 840,
        'm' | 'M' | 'W' | '%' | '@' | '…' | '—' => 1_000,
        'E' | 'F' | 'L' | 'P' | 'S' | 'T' | 'Y' | 'Z' | 'A' | 'B' | 'C' | 'K' | 'R' | 'V' | 'X' => 700,
        'A'..='Z' | '&' => 790,
        c if joins(c) => 0,
        '\u{200b}' | '\u{2060}' => 0,
        // Scripts of South-East Asia: letters with room for what stands beside them.
        '\u{e00}'..='\u{eff}' => 720,
        '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => 950,
        '\u{2e80}'..='\u{ffef}' | '\u{1f000}'.. => 1_100,
        _ => 780,
    }
}

/// Whether a character stands on or under the one before it, and so takes no room of its own.
const fn joins(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
        | '\u{eb1}' | '\u{eb4}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}'
        | '\u{102b}'..='\u{103e}' | '\u{17b4}'..='\u{17d3}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// The width of words at a size, rounded up.
pub(super) fn width(words: &str, size: i32) -> i32 {
    let mut sum: u64 = 0;
    let mut before = ' ';
    for c in words.chars() {
        // The letter under a Khmer letter hangs below it, and is drawn apart by fonts that cannot stack.
        let hangs = before == '\u{17d2}';
        sum += u64::from(if hangs { 300 } else { advance(c) });
        before = c;
    }
    let sum = i64::try_from(sum).unwrap_or(i64::MAX / 2_000);
    i32::try_from((sum * i64::from(size)).div_euclid(1_000) + 1).unwrap_or(i32::MAX)
}

/// The room that letters of a line need above and below those of Latin script.
pub(super) fn stacking(words: &str, size: i32) -> i32 {
    if words.contains(is_unspaced) { size / 2 } else { 0 }
}

/// The pieces between which a line may break.
fn pieces(words: &str) -> Vec<&str> {
    let mut from = 0;
    let mut pieces = Vec::new();
    for at in break_points(words).into_iter().chain([words.len()]) {
        pieces.push(&words[from..at]);
        from = at;
    }
    pieces
}

/// Cuts words that are too wide, and says so with three dots.
pub(super) fn cut(words: &str, size: i32, room: i32) -> String {
    let words = without_marks(&one_line(words)).into_owned();
    if width(&words, size) <= room {
        return words;
    }
    let fits = |end: &usize| width(&words[..*end], size) + width("…", size) <= room;
    let end = cluster_edges(&words).into_iter().take_while(fits).last().unwrap_or(0);
    format!("{}…", words[..end].trim_end())
}

/// Breaks words into lines of a width, at most so many; the last one is cut when there is more.
pub(super) fn wrap(words: &str, size: i32, room: i32, most: usize) -> Vec<String> {
    let words = one_line(words);
    let mut lines: Vec<String> = vec![String::new()];
    for piece in pieces(&words) {
        let last = lines.len() - 1;
        let joined = format!("{}{piece}", lines[last]);
        if lines[last].is_empty() || width(joined.trim_end(), size) <= room {
            lines[last] = joined;
        } else {
            lines.push(piece.to_owned());
        }
    }
    if lines.len() > most {
        let rest = lines.split_off(most.max(1) - 1).concat();
        lines.push(rest);
    }
    let mut lines: Vec<String> = lines.iter().map(|line| cut(line.trim_end(), size, room)).collect();
    lines.retain(|line| !line.is_empty());
    lines
}

/// Words without line ends and other characters that move the pen.
fn one_line(words: &str) -> String {
    let mut line = String::with_capacity(words.len());
    for c in words.chars() {
        if c.is_whitespace() || c.is_control() {
            if !line.ends_with(' ') {
                line.push(' ');
            }
        } else {
            line.push(c);
        }
    }
    line.trim().to_owned()
}
