//! Any screen as plain text: its blocks, one a line, with what each is. What a test holds, and what a face without any
//! layout can show.

use super::{Block, Offer, OfferState, Told, Tone};
use grounds_core::locale::pair;
use std::fmt::Write as _;

/// The blocks as text, one a line.
#[must_use]
pub fn plain(blocks: &[Block<'_>]) -> String {
    let mut out = String::new();
    for block in blocks {
        // Writing to a `String` cannot fail.
        let _ = match block {
            Block::Heading(level, words) => writeln!(out, "{} {}", "#".repeat(usize::from(*level)), row(words)),
            Block::Text(words) => writeln!(out, "{}", row(words)),
            Block::Item(words) => writeln!(out, "- {}", row(words)),
            Block::Note(note) => writeln!(out, "{} {}", sign(note.tone), row(&note.words)),
            Block::Fact(fact) => writeln!(out, "{}", row(&fact.told)),
            Block::Told(told) => writeln!(out, "{}", line_of(told)),
            Block::Numbered(place, offer) => writeln!(out, "{place} [{}] {}", mark(offer), line(offer)),
            Block::Offer(offer) => writeln!(out, "[{}] {}", mark(offer), line(offer)),
            Block::Finish(finish) => match &finish.missing {
                Some(missing) => writeln!(out, "[-] {} ({})", row(&finish.words), row(missing)),
                None => writeln!(out, "[*] {}", row(&finish.words)),
            },
            Block::Field(field) => writeln!(out, "{} [{}]", row(&field.label), row(&field.value)),
        };
    }
    out
}

/// An offer as one line: its words, and in brackets what else there is to know of it.
#[must_use]
pub fn line(offer: &Offer) -> String {
    let state = match &offer.state {
        OfferState::Done(words) | OfferState::Closed(words) => Some(words),
        OfferState::Open | OfferState::Main | OfferState::Chosen => None,
    };
    let words = match &offer.below {
        Some(below) => pair::zip(&[&offer.words, below], |parts| match parts {
            // A sentence has its end already.
            [words, below] if words.ends_with(['.', '?', '!', '…', '។']) => format!("{words} {below}"),
            // And what does not begin one goes on in it.
            [words, below] if below.starts_with(char::is_lowercase) => format!("{words}, {below}"),
            parts => parts.join(". "),
        }),
        None => offer.words.clone(),
    };
    let words = match state {
        Some(state) => pair::zip(&[&words, state], |parts| format!("{} ({})", parts[0], parts[1])),
        None => words,
    };
    row(&words)
}

/// A line of the run: what is said, and where it stands in the notebook. One that can be noted has a mark in front.
#[must_use]
pub fn line_of(told: &Told) -> String {
    let Some(touch) = &told.touch else {
        return format!("  {}", row(&told.told));
    };
    let marks: Vec<String> = touch.marks.iter().map(|mark| row(&mark.words)).collect();
    let sign = if touch.is_open { "°" } else { "." };
    if marks.is_empty() {
        format!("{sign} {}", row(&told.told))
    } else {
        format!("{sign} {} ({})", row(&told.told), marks.join("; "))
    }
}

fn row(words: &str) -> String {
    pair::in_a_row(words).replace('\n', " ")
}

const fn sign(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "·",
        Tone::Accent => "»",
        Tone::Good => "+",
        Tone::Warn => "!",
        Tone::Bad => "!!",
    }
}

const fn mark(offer: &Offer) -> &'static str {
    match offer.state {
        OfferState::Open => " ",
        OfferState::Main => "*",
        OfferState::Done(_) => "x",
        OfferState::Chosen => ">",
        OfferState::Closed(_) => "-",
    }
}
