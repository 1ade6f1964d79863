//! The table: a row for each line, and for each end of a set. The blind one has an empty column for the answer; the key has
//! the same rows with what they carry.

use super::cards::{Cards, SetCard};
use super::word_of;

/// What a sheet shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Words alone.
    Words,
    /// With what was said before.
    Talk,
    /// With what is right. Not for readers.
    Key,
}

/// The table as CSV.
#[must_use]
pub fn sheet(cards: &Cards, shows: Shows) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut heading = vec!["card", "answer", "choice", "words"];
    match shows {
        Shows::Words => {}
        Shows::Talk => heading.push("before"),
        Shows::Key => heading.extend(["right", "carries", "line"]),
    }
    let mut row = |fields: &[&str]| {
        // A writer into memory does not fail.
        let _ = writer.write_record(fields);
    };
    row(&heading);
    let choices = super::SORTS.map(word_of).join(" / ");
    for line in &cards.lines {
        let before = line.before.join("\n");
        let right = line
            .fits
            .iter()
            .map(|&sort| word_of(sort))
            .collect::<Vec<_>>()
            .join(" or ");
        let carries = line.carries.join(" | ");
        let mut fields = vec![&*line.card, "", &*choices, &*line.words];
        match shows {
            Shows::Words => {}
            Shows::Talk => fields.push(&before),
            Shows::Key => fields.extend([&*right, &*carries, &*line.line]),
        }
        row(&fields);
    }
    for set in &cards.sets {
        let before = set.before.join("\n");
        for (at, end) in set.ends.iter().enumerate() {
            let letter = SetCard::letter(at).to_string();
            let words = if at == 0 && !set.begin.is_empty() {
                format!("{} … {}", set.begin, end.words)
            } else {
                end.words.clone()
            };
            // One answer for a set: it is written into the row of its first end.
            let mut fields = vec![if at == 0 { &*set.card } else { "" }, "", &*letter, &*words];
            match shows {
                Shows::Words => {}
                Shows::Talk => fields.push(if at == 0 { &before } else { "" }),
                Shows::Key => {
                    fields.extend([if end.is_good { "good" } else { "" }, end.kind.word(), &*set.line]);
                }
            }
            row(&fields);
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
