//! The words that the practice library lends to every scenario: what is said in a talk that has no words of its own for it, and
//! what became of people. A run speaks them, so no language may wait with them.

use super::{RULES, pattern};
use crate::translate::Original;
use grounds_core::diagnostic::Source;
use grounds_core::locale::translated::fingerprint;
use grounds_core::practice::Practice;
use grounds_core::practice::talk::StockKind;
use std::sync::Arc;

/// The part of the texts of the program that they are, and so the name of their file.
pub const LENT: &str = "lent";
/// Characters that a wording may have, as in a scenario: it stands in a list of choices.
const WORDING: usize = 200;
/// Characters of anything else that is said or seen, as in a scenario.
const LINE: usize = 900;

/// All of them.
#[must_use]
pub fn lent(practice: &Practice) -> Vec<Original> {
    let stock = &practice.talk().stock;
    let mut all: Vec<Original> = stock
        .texts()
        .map(|(name, text)| {
            let limit = if is_choice(name) { WORDING } else { LINE };
            original(name, text, &about(name), limit)
        })
        .collect();
    for row in practice.marks().outcomes() {
        for (part, days, text) in [("days3", "three", &row.days3), ("days30", "thirty", &row.days30)] {
            let about = format!("what became of a person after {days} days, told at the end; `each` is the person");
            all.push(original(&format!("{}-{part}", row.message()), text, &about, LINE));
        }
    }
    all
}

/// Whether a text of the stock stands among choices: beginnings and ends of questions, and what may be done for somebody.
fn is_choice(name: &str) -> bool {
    let is_back = name.starts_with("stock-back-") && !name.contains("-reply-");
    is_back || name.starts_with("stock-care-") && !name.ends_with("-seen")
}

/// What a text of the stock is for, by its name.
fn about(name: &str) -> String {
    if is_choice(name) {
        return "the official, in any talk: a wording, or something done for a person".to_owned();
    }
    let by_official = [StockKind::Waits, StockKind::TakesBack].map(|kind| format!("stock-{}-", kind.word()));
    let who = if by_official.iter().any(|begin| name.starts_with(begin.as_str())) {
        "the official"
    } else {
        "anybody who is spoken with"
    };
    format!(
        "{who}, in any talk: {}; what is in brackets is seen",
        name.trim_start_matches("stock-")
    )
}

fn original(name: &str, text: &str, about: &str, limit: usize) -> Original {
    Original {
        id: format!("practice-{name}"),
        text: pattern::from_text(text),
        written: Some(text.to_owned()),
        rules: Some(RULES),
        fingerprint: fingerprint(text),
        about: about.to_owned(),
        comments: Vec::new(),
        place: format!("assets/practice: {name}"),
        limit,
        limit_is_hard: true,
        terms: Vec::new(),
        part: LENT.to_owned(),
        heading: None,
        source: Arc::new(Source::new("assets/practice".to_owned(), "")),
        bytes: 0..0,
    }
}
