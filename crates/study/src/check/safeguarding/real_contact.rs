//! `real-contact`: a telephone number, address or link that may belong to someone.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::{List, WordBook};
use std::ops::Range;

/// From this many digits on a number could ring somewhere.
const DIGITS: usize = 7;
/// Ends of addresses that exist. Those kept free for examples (`.example`, `.test`, `.invalid`) are none of them.
const ENDS: [&str; 20] = [
    "com", "org", "net", "info", "gov", "int", "edu", "io", "app", "asia", "kh", "th", "vn", "ph", "sg", "mm", "cn",
    "uk", "eu", "ru",
];

pub(in crate::check) const RULE: Rule = Rule {
    code: "real-contact",
    severity: Severity::Error,
    group: Group::Safeguarding,
    page: r#"Somebody rings the number on the poster: a trainee who is curious, a participant who is affected, a child at the
screen. If it is real, a stranger or a hotline answers, and a line for people in danger is blocked; if it was made up,
it may still be someone's. So numbers of seven digits or more, known hotlines, e-mail addresses and links are kept out
of the story, and a scenario with one cannot be played. Support for real people stands in `guide.md`.

    text: "Call 1288, or write to help@harbourline.org."
    text: "A number that is safe to keep, and a name: Harbour Line."

Show the end of a number only ("ending in 61 09"), 555 01xx, or an address that ends in `.example`.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for passage in subject.said.where_(|reading| reading.may_reach) {
        let text: &str = &passage.words;
        for (piece, what) in links(text).into_iter().chain(numbers(text)) {
            let words = format!(
                "“{}” could be a real {what}",
                text.get(piece.clone()).unwrap_or_default()
            );
            let fault = subject.at_piece(RULE.fault(words), passage, &piece, "someone may answer");
            sink.push(fault.help("leave it out, or write one that cannot exist: 555 01xx, name@harbour.example"));
        }
    }
    for (passage, hotline) in subject.said.listed(List::Hotline) {
        let text: &str = &passage.words;
        let (Some(before), Some(number), Some(after)) = (
            text.get(..hotline.bytes.start),
            text.get(hotline.bytes.clone()),
            text.get(hotline.bytes.end..),
        ) else {
            continue;
        };
        if subject.book().is_some_and(|book| dials(book, before)) && !counts_things(number.len(), after) {
            let fault = RULE.fault(format!("“{number}” is a number that rings somewhere"));
            let fault = subject.at_piece(fault, passage, &hotline.bytes, "someone will answer");
            sink.push(fault.help("name the service and leave the number out"));
        }
    }
}

/// Whether one of the last two words is a word of dialling.
fn dials(book: &WordBook, before: &str) -> bool {
    let mut last = before.split_whitespace().rev().take(2);
    last.any(|word| book.find(word).iter().any(|f| f.list == List::Dial))
}

/// “Call 112 people” counts people: three digits with a word behind them.
fn counts_things(digits: usize, after: &str) -> bool {
    digits <= 3 && after.trim_start().starts_with(char::is_alphabetic)
}

/// Addresses and links: words with an `@`, a scheme, or an end that exists.
fn links(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    // All of them have a point that something follows.
    let follows = |(at, _): (usize, &str)| text[at + 1..].starts_with(|c: char| !c.is_whitespace());
    if !text.match_indices('.').any(follows) {
        return found;
    }
    for piece in text.split(char::is_whitespace) {
        let piece = piece.trim_matches(|c: char| !c.is_alphanumeric());
        let start = piece.as_ptr() as usize - text.as_ptr() as usize;
        let host = piece
            .split("//")
            .last()
            .unwrap_or(piece)
            .split('/')
            .next()
            .unwrap_or(piece);
        let ends = host
            .rsplit_once('.')
            .is_some_and(|(before, end)| !before.is_empty() && ENDS.contains(&end));
        let reserved = ["example.com", "example.org", "example.net"]
            .iter()
            .any(|r| host.ends_with(r));
        let what = match () {
            () if reserved => continue,
            () if ends && piece.contains('@') => "e-mail address",
            () if ends || piece.starts_with("www.") => "link",
            () => continue,
        };
        found.push((start..start + piece.len(), what));
    }
    found
}

/// Runs of digits, spaces, hyphens and brackets with enough digits to ring somewhere. Digits in one piece are taken for a
/// sum unless they begin as a telephone number does.
fn numbers(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '(' | ')' | '/');
    let mut rest = 0;
    while let Some(from) = text[rest..].find(|c: char| c.is_ascii_digit() || c == '+') {
        let start = rest + from;
        let len = run_length(&text[start..], is_part);
        let run = text[start..start + len].trim_end_matches(|c: char| !c.is_ascii_digit());
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let in_one_piece = run == digits && !run.starts_with('0');
        if digits.len() >= DIGITS && !in_one_piece && !is_amount(run) && !is_date(run) && !digits.contains("55501") {
            found.push((start..start + run.len(), "telephone number"));
        }
        rest = start + len.max(1);
    }
    found
}

/// How far a number goes: a point belongs to it only between two digits.
fn run_length(text: &str, is_part: impl Fn(char) -> bool) -> usize {
    let digit_at = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let ends = |&(at, c): &(usize, char)| {
        let is_point = c == '.' && at > 0 && digit_at(at - 1) && digit_at(at + 1);
        !is_part(c) && !is_point
    };
    text.char_indices().find(ends).map_or(text.len(), |(at, _)| at)
}

/// `2 000 000`: a first group of one to three digits that does not begin with 0, then groups of three.
fn is_amount(run: &str) -> bool {
    let mut groups = run.split([' ', '.']);
    let first = groups.next().unwrap_or("");
    let only_digits = |g: &str| g.chars().all(|c| c.is_ascii_digit());
    !first.starts_with('0')
        && (1..=3).contains(&first.len())
        && only_digits(first)
        && groups.all(|g| g.len() == 3 && only_digits(g))
}

/// `2023-11-15`, `15.11.2023`, `2023/24 2024/25` and the like: groups of two and four digits, no more than eight together.
fn is_date(run: &str) -> bool {
    let groups: Vec<&str> = run.split(['-', '.', '/']).collect();
    groups.len() == 3
        && groups
            .iter()
            .all(|g| matches!(g.len(), 1 | 2 | 4) && g.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        links(text)
            .into_iter()
            .chain(numbers(text))
            .map(|(at, _)| &text[at])
            .collect()
    }

    #[test]
    fn what_may_ring_or_open_is_found_and_what_cannot_is_not() {
        assert_eq!(found("Call +855 12 345 678 now."), ["+855 12 345 678"]);
        assert_eq!(
            found("(023) 555-7788, see www.help.org/x."),
            ["www.help.org/x", "023) 555-7788"]
        );
        assert_eq!(found("mail help@harbourline.org"), ["help@harbourline.org"]);
        for harmless in [
            "Number ending in 61 09",
            "1,800 kell on 2024-05-11",
            "2 000 000 kell",
            "555 0123",
            "name@harbour.example",
            "bunks 34 and 35. They",
            "1200000 kell",
            "from 10 to 13, 15 and 17",
        ] {
            assert!(found(harmless).is_empty(), "{harmless}: {:?}", found(harmless));
        }
    }
}
